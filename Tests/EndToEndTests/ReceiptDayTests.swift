import Foundation
import TestSupport
import Testing

/// A day at the till with the built program, against a service that loses a fifth of its answers.
struct ReceiptDayTests {
    let temporary: TemporaryFolder
    let files: CroatianFiles

    init() throws {
        temporary = try TemporaryFolder()
        files = CroatianFiles(folder: temporary.url)
    }

    @Test func `two hundred receipts have a JIR each, and every ZKI came with one content only`() throws {
        let count = 200
        let sandbox = try SandboxProcess(["--faults", "lost-after=20%,seed=20"], in: temporary.url)
        try files.configuration(endpoint: "\(sandbox.secureOrigin)/cis")
            .write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
        for number in 1...count { try files.drop(number) }
        let status = try Program.run(["once", "--wait", "120"], in: temporary.url, log: "once.log")
        let log = try String(contentsOf: temporary.url.appending(path: "once.log"), encoding: .utf8)
        #expect(status == 0, "\(log.suffix(2_000))")

        var jirs: [String: String] = [:]
        for number in 1...count {
            let report = try files.report("outbox/R-\(number)/receipt.json")
            #expect(report["outcome"] as? String == "accepted")
            let leg = files.leg(report)
            let zki = try #require(leg["zki"] as? String)
            jirs[zki] = leg["jir"] as? String
        }
        #expect(jirs.count == count)
        #expect(Set(jirs.values).count == count)

        let messages = try sandbox.receiptMessages()
        #expect(messages.allSatisfy { $0.message == "RacunZahtjev" })
        #expect(messages.count > count + 10, "answers were lost, and receipts delivered again")
        #expect(Set(messages.map(\.id)).count == messages.count, "every delivery has an id of its own")
        let contents = Dictionary(grouping: messages, by: \.zki).mapValues { Set($0.map(\.content)).count }
        #expect(contents.count == count)
        #expect(contents.values.allSatisfy { $0 == 1 })
        for message in messages { #expect(message.jir == jirs[message.zki]) }
        for deliveries in Dictionary(grouping: messages, by: \.zki).values {
            #expect(deliveries.dropFirst().allSatisfy { $0.isLate }, "only the first delivery is in time")
        }
    }
}
