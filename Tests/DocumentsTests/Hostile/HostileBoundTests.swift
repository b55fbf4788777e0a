import Archives
import Documents
import Foundation
import Glibc
import Testing

/// Nothing hostile may cost more than ten seconds or 300 MB.
///
/// What is measured is the processor time of this thread, and by how much the peak of the whole process rose. A build
/// for debugging is many times slower than the program, so the inputs are smaller here; with HOSTILE set they are as
/// large as a dropped document may be. `Benchmarks/hostile` measures the program itself; docs/reliability.md has its
/// figures.
@Suite(.serialized)
struct HostileBoundTests {
    /// Megabytes of an input: as large as a dropped document may be, or in every run of the tests smaller.
    private static let size = ProcessInfo.processInfo.environment["HOSTILE"] == nil ? 3 : 19

    private static let ubl = """
        xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" \
        xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" \
        xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
        """

    private static func invoice(_ inside: String) -> [UInt8] {
        Array("<Invoice \(ubl)>\(inside)</Invoice>".utf8)
    }

    private static func many(_ text: String, megabytes: Int) -> String {
        String(repeating: text, count: megabytes * 1_000_000 / text.utf8.count)
    }

    static let inputs: [(name: String, make: @Sendable () throws -> [UInt8])] = [
        (
            "a billion laughs",
            {
                let entities = (1...9).map {
                    "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">"
                }
                return Array("<!DOCTYPE a [<!ENTITY l0 \"ha\">\(entities.joined())]><a>&l9;</a>".utf8)
            }
        ),
        (
            "one entity many times",
            {
                let use = many("&a;", megabytes: 1)
                return Array("<!DOCTYPE a [<!ENTITY a \"\(many("x", megabytes: 1))\">]><a>\(use)</a>".utf8)
            }
        ),
        (
            "elements ten million deep",
            { Array(many("<a>", megabytes: size).utf8) }
        ),
        ("elements side by side", { invoice(many("<a/>", megabytes: size)) }),
        ("elements with values side by side", { invoice(many("<cbc:ID>1</cbc:ID>", megabytes: size)) }),
        (
            "lines of JSON without anything in them",
            { Array(("{\"lines\":[" + many("{},", megabytes: size) + "{}]}").utf8) }
        ),
        ("lines without anything in them", { invoice(many("<cac:InvoiceLine/>", megabytes: size)) }),
        (
            "lines with wrong amounts",
            {
                invoice(
                    many(
                        "<cac:InvoiceLine><cbc:LineExtensionAmount>x</cbc:LineExtensionAmount></cac:InvoiceLine>",
                        megabytes: size))
            }
        ),
        (
            "attributes side by side",
            { Array("<a \((0..<size * 50_000).map { "b\($0)=\"1\"" }.joined(separator: " "))/>".utf8) }
        ),
        (
            "one attribute of many megabytes",
            { invoice("<cbc:ID schemeID=\"\(many("x", megabytes: size))\"/>") }
        ),
        (
            "namespaces declared again and again",
            { invoice((0..<size * 10_000).map { "<x:a xmlns:x=\"urn:\($0)\"/>" }.joined()) }
        ),
        ("names that are all different", { invoice((0..<size * 50_000).map { "<a\($0)/>" }.joined()) }),
        ("one name of many megabytes", { Array("<\(many("a", megabytes: size))/>".utf8) }),
        ("a comment of many megabytes", { invoice("<!--\(many("-x", megabytes: size))-->") }),
        ("a section that never ends", { invoice("<![CDATA[\(many("]]", megabytes: size))") }),
        ("character references", { invoice("<cbc:Note>\(many("&#65;", megabytes: size))</cbc:Note>") }),
        ("digits of one number", { invoice("<cbc:ID>\(many("9", megabytes: size))</cbc:ID>") }),
        ("one very long line", { Array((many(" ", megabytes: size) + "<a").utf8) }),
        ("arrays ten million deep", { Array(many("[", megabytes: size).utf8) }),
        ("objects ten million deep", { Array(many("{\"a\":", megabytes: size).utf8) }),
        ("values side by side", { Array(("[" + many("0,", megabytes: size) + "0]").utf8) }),
        (
            "keys that are all different",
            { Array(("{" + (0..<size * 50_000).map { "\"\($0)\":0" }.joined(separator: ",") + "}").utf8) }
        ),
        ("escapes in a string", { Array(("{\"a\":\"" + many("\\u0041", megabytes: size) + "\"}").utf8) }),
        ("digits of a JSON number", { Array(("{\"a\":" + many("9", megabytes: size) + "}").utf8) }),
        ("lines that are each a document", { Array(many("{}\n", megabytes: size).utf8) }),
        (
            "half a surrogate, again and again",
            { Array(("{\"a\":\"" + many("\\uD800", megabytes: size) + "\"}").utf8) }
        ),
        ("UTF-16 of nothing but blanks", { [0xFF, 0xFE] + many(" \u{0}", megabytes: size).utf8 }),
        ("zeros", { [UInt8](repeating: 0, count: size * 1_000_000) }),
        ("bomb.zip", { try fixture("bomb.zip") }), ("bomb.7z", { try fixture("bomb.7z") }),
        ("bomb.tar.xz", { try fixture("bomb.tar.xz") }), ("overlap.zip", { try fixture("overlap.zip") }),
        ("nested.zip", { try fixture("nested.zip") }),
        ("window-128.7z", { try fixture("window-128.7z") }),
    ]

    private static func fixture(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        return Array(try Data(contentsOf: folder.appending(path: "../../ArchivesTests/Fixtures/\(name)")))
    }

    @Test(arguments: inputs.indices)
    func `costs less than ten seconds and 300 MB`(index: Int) throws {
        let (name, make) = Self.inputs[index]
        let bytes = try make()
        let before = Self.peak()
        let began = Self.processorTime()
        switch Intake().take(bytes) {
        case .container(let archive): try? archive.forEachFile { _ in true }
        case .invoice(let taken): for term in taken.reading.unmapped { _ = term.path }
        case .list(let parts): for part in parts.prefix(100) { _ = Intake().take(part.bytes) }
        case .action, .incomplete, .unreadable: break
        }
        let seconds = Self.processorTime() - began
        let rise = Self.peak() - before
        print(
            "hostile: \(name), \(bytes.count / 1_000_000) MB: \(Int(seconds * 1_000)) ms, +\(rise / 1_000_000) MB"
        )
        #expect(seconds < 10, "\(name)")
        #expect(rise < 300_000_000, "\(name)")
    }

    private static func processorTime() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func peak() -> Int {
        var usage = rusage()
        return unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 ? usage.ru_maxrss * 1_024 : 0
    }
}
