import Rehearsal
import Spool
import Synchronization
import Testing

struct NameTests {
    @Test(arguments: [
        [UInt8](), [0x2e], [0x2e, 0x2e], Array("a/b".utf8), [0x61, 0], [UInt8](repeating: 0x61, count: 256),
    ])
    func `refuses what no folder can hold`(bytes: [UInt8]) { #expect(SpoolName(bytes) == nil) }

    @Test func `keeps apart what looks the same`() {
        let composed = "r\u{e9}sum\u{e9}.json" as SpoolName
        let decomposed = "re\u{301}sume\u{301}.json" as SpoolName
        #expect(Set([composed, decomposed]).count == 2)
        #expect(composed.display == decomposed.display)
        #expect(composed.percentEncoded != decomposed.percentEncoded)
    }

    @Test(arguments: [
        (Array("R-17.json".utf8), "R-17.json", "R-17.json"),
        ([0x61, 0xff, 0xc3], "a\\xFF\\xC3", "a%FF%C3"),
        (Array("a\nb\u{7f}".utf8), "a\\u{A}b\\u{7F}", "a%0Ab%7F"),
        (Array("gpj\u{202e}.exe".utf8), "gpj\\u{202E}.exe", "gpj%E2%80%AE.exe"),
        (Array("šč 100%".utf8), "šč 100%", "%C5%A1%C4%8D%20100%25"),
        ([0xed, 0xa0, 0x80], "\\xED\\xA0\\x80", "%ED%A0%80"),
    ])
    func `shows names without being led astray`(bytes: [UInt8], display: String, encoded: String) throws {
        let name = try #require(SpoolName(bytes))
        #expect(name.display == display)
        #expect(name.percentEncoded == encoded)
    }

    @Test func `reads back the path that it writes`() throws {
        let path = SpoolPath(folders: ["a b", "č"], "R-17.json")
        #expect(SpoolPath(path.bytes) == path)
        #expect(path.percentEncoded == "a%20b/%C4%8D/R-17.json")
        for wrong in ["", "/a", "a//b", "a/", "../a", "a/../b", "."] {
            #expect(SpoolPath(Array(wrong.utf8)) == nil)
        }
    }

    @Test(arguments: [
        ".hidden", "~$book.xlsx", "a.PART", "a.partial", "a.filepart", "a.tmp", "a.TEMP", "a.crdownload",
        "a.json~",
        "~syncthing~a.json", "Thumbs.db", "desktop.INI", "@eaDir", ".in.a.json.", ".pureftpd-upload.5",
        "x.lock",
        "upload-7.bak",
    ])
    func `leaves temporary names alone`(text: String) throws {
        #expect(TemporaryNames(also: ["upload-*.bak"]).contain(try #require(SpoolName(text))))
    }

    @Test(arguments: [
        "a.json", "part", "tmp", "a.part.json", "a.tmp.xml", "~a", "upload-7.json", "$", "a.pdf",
    ])
    func `takes everything else`(text: String) throws {
        #expect(!TemporaryNames(also: ["upload-*.bak"]).contain(try #require(SpoolName(text))))
    }

    @Test func `matches an operator's own pattern with several stars`() throws {
        let names = TemporaryNames(also: ["a*b*c"])
        for text in ["abc", "aXXbYYc", "abcbc"] { #expect(names.contain(try #require(SpoolName(text)))) }
        for text in ["ab", "ac", "bac", "abcd"] { #expect(!names.contain(try #require(SpoolName(text)))) }
    }
}

struct EntryIDTests {
    @Test func `is 26 safe characters that sort by time`() throws {
        let early = EntryID(milliseconds: 1_700_000_000_000, random: .max)
        let late = EntryID(milliseconds: 1_700_000_000_001, random: 0)
        #expect(early.description.count == 26)
        #expect(early < late && early.description < late.description)
        #expect(EntryID(early.description) == early)
        #expect(early.milliseconds == 1_700_000_000_000)
        #expect(EntryID(UInt128.max).description == "7zzzzzzzzzzzzzzzzzzzzzzzzz")
        #expect(EntryID("7zzzzzzzzzzzzzzzzzzzzzzzzz") == EntryID(UInt128.max))
    }

    @Test(arguments: [
        "", "8zzzzzzzzzzzzzzzzzzzzzzzzz", "01HF7YAT00BK0VXTWDM5JRXV38", "01hf7yat00bk0vxtwdm5jrxv3",
        "01hf7yat00bk0vxtwdm5jrxv38x", "01hf7yat00bk0vxtwdm5jrxvi8", "01hf7yat00bk0vxtwdm5jrxv3é",
    ])
    func `refuses everything else`(text: String) { #expect(EntryID(text) == nil) }

    @Test func `only grows, also when the clock goes back`() {
        let moments = Mutex<[UInt64]>([5_000, 5_000, 3_000, 5_001, 1])
        let source = EntryIDSource(random: MemoryRandom(state: 1)) {
            moments.withLock { moments in moments.removeFirst() }
        }
        let ids = (0..<5).map { _ in source.next() }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == 5)
    }
}

struct StemTests {
    @Test(arguments: [
        ("R-17.json", "R-17"), ("R-17.tar.gz", "R-17"), ("R.17.xml", "R.17"), ("Račun 5.json", "Račun 5"),
        ("a/b", "a_b"), ("-rf.json", "rf"), ("..json", "_"), ("a. .json", "a"), ("???", "___"),
        ("~2", "_2"),
        ("CON.json", "_CON"), ("com1.xml", "_com1"), ("COM10.xml", "COM10"), ("nul.a.json", "_nul.a"),
        ("", "_"),
        ("a\u{202e}b.json", "a_b"), ("a\nb.json", "a_b"), ("re\u{301}.json", "ré"),
        ("noextension", "noextension"),
        ("archive.thisisnoextension", "archive.thisisnoextension"), (" .json", "_"),
    ])
    func `is a name for every system`(name: String, stem: String) {
        #expect(Array(Stem.cleaned(name).text.utf8) == Array(stem.utf8))
    }

    @Test func `is at most 100 bytes, with its number, cut between characters`() throws {
        let long = try #require(SpoolName(String(repeating: "č", count: 120) + ".json"))
        let stem = Stem(of: long)
        #expect(stem.text == String(repeating: "č", count: 50))
        #expect(stem.numbered(12).text == String(repeating: "č", count: 48) + "~12")
        #expect(stem.numbered(1) == stem)
    }

    @Test(arguments: [("R-17", "r-17"), ("Straße", "STRASSE"), ("r\u{e9}", "RE\u{301}"), ("ΣΑΣ", "σας")])
    func `has one key for names that some system takes for the same`(one: String, two: String) {
        #expect(Array(Stem.cleaned(one).key.utf8) == Array(Stem.cleaned(two).key.utf8))
    }

    @Test func `names an entry of an archive after both`() {
        #expect(Stem(of: "batch.zip", entry: Array("sub/R-1.xml".utf8)).text == "batch!sub_R-1")
    }
}

extension Stem {
    fileprivate static func cleaned(_ text: String) -> Stem {
        // An archive's entry may have bytes that no file name has.
        guard let name = SpoolName(text) else { return Stem(ofEntry: Array(text.utf8)) }
        return Stem(of: name)
    }
}
