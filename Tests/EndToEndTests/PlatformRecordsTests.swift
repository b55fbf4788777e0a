import Foundation
import TestSupport
import Testing

/// What commands that ask a platform print for programs, with the built program and the sandbox.
struct PlatformRecordsTests {
    private let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    /// How each command is called, and the exit code that it ends with.
    private static func calls(sale: String, purchases: [String]) -> [String: ([String], Int32)] {
        [
            "ledger": ([], 0),
            "purchases accept": ([purchases[0]], 0),
            "purchases list": ([], 0),
            "purchases reject": ([purchases[1], "--comment", "nije naručeno"], 0),
            "purchases sync": ([], 0),
            "sef assign": (["9000001", "--jbkjs", "12345"], 1),
            "sef assignments": (["9000001"], 1),
            "sef cancel": ([sale, "--comment", "greška"], 1),
            "sef changes": (["--day", dayOfPurchases, "--side", "purchases"], 0),
            "sef codes": ([], 0),
            "sef companies": ([], 0),
            "sef delete": ([sale], 1),
            "sef fetch": ([sale, "--out", "own.xml"], 0),
            "sef list": (["--from", SerbianFiles.today, "--to", SerbianFiles.today], 0),
            "sef look": ([sale], 0),
            "sef payments": (["9000001"], 1),
            "sef registered": (["999000113"], 0),
            "sef storno": ([sale, "--comment", "greška"], 0),
            "sef subscribe": ([], 0),
            "sef unassign": (["9000001"], 1),
            "sef update": ([], 0),
            "sef vat": ([purchases[0], "--amount", "10.00"], 1),
        ]
    }

    /// Suppliers of the sandbox send on the first of a month; the day has to be over.
    private static var dayOfPurchases: String {
        let today = SerbianFiles.today
        guard today.hasSuffix("-01"), let month = Int(today.dropFirst(5).prefix(2)) else {
            return today.prefix(8) + "01"
        }
        let year = Int(today.prefix(4)) ?? 0
        return month == 1 ? "\(year - 1)-12-01" : "\(year)-\(month < 11 ? "0" : "")\(month - 1)-01"
    }

    /// Tried by `ANAFLoginTests`, which has a login.
    private static let elsewhere: Set<String> = ["anaf token"]

    @Test func `have their names in order`() throws {
        let sandbox = try SandboxProcess(["--no-limits"], in: temporary.url)
        let files = SerbianFiles(folder: temporary.url)
        try files.configuration(sandbox: sandbox.origin)
            // The sandbox's own key, for which suppliers send invoices.
            .replacing("        apiKey: \"env:TEST_SEF_KEY\"\n", with: "")
            .write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
        try files.drop("F-1")
        #expect(try run(["once", "--wait", "60"]).code == 0)
        #expect(try run(["purchases", "sync"]).code == 0)
        let receipt = try #require(try files.results("outbox", "receipt.json").values.first)
        let sale = try #require((receipt["legs"] as? [[String: Any]])?.first?["platformId"] as? String)
        let rows = try run(["purchases", "list", "--format", "jsonl"]).text.split(separator: "\n")
        let purchases = try rows.compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        let ids = purchases.compactMap { $0["id"] as? String }
        try #require(ids.count > 1)
        let calls = Self.calls(sale: sale, purchases: ids)
        #expect(Set(calls.keys).union(Self.elsewhere) == Set(PlatformRecords.names.keys))
        for (words, call) in calls.sorted(by: { $0.key < $1.key }) {
            let result = try run(
                words.split(separator: " ").map(String.init) + call.0 + ["--format", "jsonl"])
            #expect(result.code == call.1, "\(words): \(result.text)")
            let record = try #require(result.text.split(separator: "\n").first, "\(words) prints no record")
            #expect(memberNames(of: record) == PlatformRecords.names[words], "\(words)")
        }
    }

    private func run(_ words: [String]) throws -> (code: Int32, text: String) {
        let log = UUID().uuidString
        let code = try Program.run(words, in: temporary.url, log: log)
        return (code, try String(contentsOf: temporary.url.appending(path: log), encoding: .utf8))
    }
}
