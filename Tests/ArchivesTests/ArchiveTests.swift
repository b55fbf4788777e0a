import Archives
import Foundation
import Testing

struct ArchiveTests {
    static func fixture(_ name: String, file: String = #filePath) throws -> [UInt8] {
        let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Fixtures")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    static func open(_ name: String, limits: ArchiveLimits = ArchiveLimits()) throws -> Archive {
        let bytes = try fixture(name)
        let format = try #require(ArchiveFormat(sniffing: bytes))
        return try Archive(checking: bytes, as: format, limits: limits)
    }

    @Test(arguments: [
        ("good.zip", ArchiveFormat.zip), ("good-streamed.zip", .zip), ("good.tar", .tar),
        ("good-v7.tar", .tar),
        ("good.tar.gz", .tarGzip), ("good.tar.xz", .tarXZ), ("good.7z", .sevenZip),
        ("good-plain-header.7z", .sevenZip),
        ("good-ppmd.7z", .sevenZip), ("good-bcj2.7z", .sevenZip), ("litter.zip", .zip),
    ])
    func `hands out the files`(name: String, format: ArchiveFormat) throws {
        let archive = try Self.open(name)
        #expect(archive.format == format)
        let files = Dictionary(uniqueKeysWithValues: try archive.files().map { ($0.name.shown, $0.bytes) })
        #expect(files == ["a.json": Array("{\"a\":1}\n".utf8), "sub/b.xml": Array("<b/>\n".utf8)])
        #expect(archive.entries.map(\.size).sorted() == [5, 8])
    }

    @Test(arguments: [
        ("encrypted.zip", ArchiveError.Kind.encrypted), ("encrypted.7z", .encrypted),
        ("encrypted-names.7z", .encrypted), ("nested.zip", .nested), ("nested.tar.gz", .nested),
        ("window-128.tar.xz", .windowTooLarge), ("window-128.7z", .windowTooLarge),
        ("window-128-ppmd.7z", .windowTooLarge), ("two-streams.tar.xz", .unsupported),
        ("symlink.tar", .forbiddenType), ("hardlink.tar", .forbiddenType), ("fifo.tar", .forbiddenType),
        ("symlink.zip", .forbiddenType), ("sparse.tar", .inconsistent), ("bomb.zip", .tooLarge),
        ("bomb.tar.xz", .tooLarge), ("bomb.7z", .tooLarge),
        ("name-absolute.tar", .forbiddenName), ("name-absolute.zip", .forbiddenName),
        ("name-parent.tar", .forbiddenName), ("name-parent.zip", .forbiddenName),
        ("name-drive.tar", .forbiddenName), ("name-drive.zip", .forbiddenName),
        ("name-control.tar", .forbiddenName), ("name-control.zip", .forbiddenName),
        ("name-backslash.tar", .forbiddenName), ("name-backslash.zip", .forbiddenName),
        ("same-name.zip", .duplicateName), ("same-name.tar", .duplicateName),
        ("same-case.zip", .duplicateName),
        ("same-form.zip", .duplicateName),
        ("prefix.zip", .inconsistent), ("suffix.zip", .incomplete), ("local-name.zip", .inconsistent),
        ("overlap.zip", .inconsistent), ("hidden.zip", .inconsistent), ("fewer.zip", .inconsistent),
        ("more.zip", .inconsistent),
    ])
    func `refuses what is not harmless`(name: String, kind: ArchiveError.Kind) throws {
        let bytes = try Self.fixture(name)
        let format = try #require(ArchiveFormat(sniffing: bytes) ?? (name.hasSuffix(".zip") ? .zip : nil))
        let error = #expect(throws: ArchiveError.self) { try Archive(checking: bytes, as: format) }
        #expect(error?.kind == kind)
    }

    @Test(arguments: [
        ("names-utf8.zip", ["račun-1.json", "чек.json"]), ("names-cp852.zip", ["ra\\x9fun-1.json"]),
        ("names-latin.tar", ["ra\\xe8un-1.json", "b.json"]), ("window-64.tar.xz", ["a.json"]),
        ("empty.zip", []),
    ])
    func `takes names of all alphabets`(name: String, names: [String]) throws {
        #expect(try Self.open(name).entries.map(\.name.shown) == names)
    }

    @Test(arguments: ["good.zip", "good.tar.gz", "good.tar.xz", "good.7z"])
    func `tells a growing archive from a wrong one`(name: String) throws {
        let bytes = try Self.fixture(name)
        for length in [bytes.count / 2, bytes.count - 12, bytes.count - 1] {
            let part = Array(bytes[..<length])
            let format = try #require(ArchiveFormat(sniffing: part))
            let error = #expect(throws: ArchiveError.self) { try Archive(checking: part, as: format) }
            #expect(error?.kind == .incomplete, "\(name), \(length) bytes, \(error?.words ?? "")")
        }
    }

    @Test(arguments: ["good.zip", "good-streamed.zip", "good.tar", "good.tar.gz", "good.tar.xz", "good.7z"])
    func `survives any flipped byte`(name: String) throws {
        let bytes = try Self.fixture(name)
        let format = try #require(ArchiveFormat(sniffing: bytes))
        // Most of a tar file are zeros behind its files.
        for index in 0..<min(bytes.count, 2048) {
            var changed = bytes
            changed[index] ^= 0x41
            guard let archive = try? Archive(checking: changed, as: format) else { continue }
            #expect(archive.entries.count <= 3)
        }
    }

    @Test func `counts entries, bytes and proportion`() throws {
        var limits = ArchiveLimits()
        limits.entries = 1
        #expect(throws: ArchiveError(.tooManyEntries)) { try Self.open("good.zip", limits: limits) }
        #expect(throws: ArchiveError(.tooManyEntries)) { try Self.open("good.tar.gz", limits: limits) }
        limits = ArchiveLimits()
        limits.expanded = 12
        #expect(throws: ArchiveError(.tooLarge)) { try Self.open("good.7z", limits: limits) }
        limits.expanded = 13
        _ = try Self.open("good.7z", limits: limits)
    }

    @Test func `passes over a file that is too large, and takes the others`() throws {
        var limits = ArchiveLimits()
        limits.file = 6
        let files = try Self.open("good.zip", limits: limits).files()
        #expect(files.filter { $0.bytes == nil }.map(\.name.shown) == ["a.json"])
        #expect(files.filter { $0.bytes != nil }.map(\.name.shown) == ["sub/b.xml"])
    }

    @Test func `stops when it is told to`() throws {
        var count = 0
        try Self.open("good.tar").forEachFile { _ in
            count += 1
            return false
        }
        #expect(count == 1)
    }

    @Test(arguments: ["", "P", "PK", "{\"a\":1}", "<a/>", "%PDF-1.7", "Rar!\u{1A}", "BZh9"])
    func `takes nothing else for a container`(text: String) {
        #expect(ArchiveFormat(sniffing: Array(text.utf8)) == nil)
    }
}

struct ZIPBuilderTests {
    @Test func `makes archives that are read again, always the same bytes`() throws {
        let files: [(String, [UInt8])] = [
            ("račun.json", Array("{}".utf8)), ("sub/empty", []),
            ("noise", (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }),
        ]
        var builder = ZIPBuilder()
        for (name, bytes) in files { builder.add(name, bytes) }
        let bytes = try builder.build()
        #expect(try builder.build() == bytes)
        let read = try Archive(checking: bytes, as: .zip).files()
        #expect(read.map(\.name.shown) == files.map(\.0))
        #expect(read.map(\.bytes) == files.map(\.1))
    }

    @Test func `makes an empty archive`() throws {
        let bytes = try ZIPBuilder().build()
        #expect(try Archive(checking: bytes, as: .zip).entries.isEmpty)
    }

    @Test func `makes more files than an archive to be taken may have`() throws {
        var builder = ZIPBuilder()
        for number in 0...10_000 { builder.add("\(number).json", []) }
        let bytes = try builder.build()
        #expect(throws: ArchiveError(.tooManyEntries)) { try Archive(checking: bytes, as: .zip) }
    }
}
