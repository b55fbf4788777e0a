import Calendars
import Dispatching
import Foundation
import Journal
import Synchronization
import TestSupport
import Testing

@testable import ekspedit

@Suite struct LogTests {
    private static let noon = Instant(milliseconds: 1_795_262_400_000)

    @Test func `one line for each event, told with its document and without what stands in it`() throws {
        let lines = written { log in
            var record = DocumentRecord(
                id: "01abc", company: "prodaja", channel: 0, path: Array("Faktura 1.json".utf8), sha256: "00",
                size: 812, receivedAt: Self.noon)
            record.head = InvoiceSummary(number: "F-1", type: "380", buyerName: "Kupac a.d.", payable: "1.00")
            log.tell([
                .accept(record, body: Array("{}".utf8)),
                .event(EventRecord(Self.noon, document: "01abc", to: "received")),
                .event(
                    EventRecord(
                        Self.noon, document: "01abc", leg: "01abc.sef", from: "sending", to: "uncertain",
                        code: "platform.unanswered", detail: "the connection was\nlost")),
                .event(
                    EventRecord(
                        Self.noon, document: "", leg: "prodaja/sef", to: "held", detail: "later", actor: "ana"
                    )),
            ])
        }
        try expectGolden(lines, "log.txt")
        #expect(!lines.contains("F-1") && !lines.contains("Kupac"))
    }

    @Test func `as JSON, each line is an object`() throws {
        let line = written(form: .json) { $0.write(.warning, "notice", ["text": "a \"b\"\n\u{1B}[2J č"]) }
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
        #expect(object["level"] == "warning" && object["event"] == "notice")
        #expect(object["text"] == "a \"b\"\n\u{1B}[2J č")
        #expect(line.filter { $0 == "\n" }.count == 1 && !line.contains("\u{1B}"))
    }

    @Test func `systemd's journal gets the priority, and knows the time itself`() {
        let lines = written(isForJournal: true) { log in
            log.write(.error, "failed", ["reason": "x"])
            log.write(.warning, "notice")
        }
        #expect(lines == "<3>level=error event=failed reason=x\n<4>level=warning event=notice\n")
    }

    @Test func `what is less urgent than wanted is left out`() {
        let lines = written(level: .warning) { log in
            log.write(.info, "ready")
            log.write(.warning, "notice")
        }
        #expect(!lines.contains("ready") && lines.contains("notice"))
    }

    @Test func `a form that is not known is refused before any work`() async throws {
        let desk = try Desk()
        let result = await desk.run(["run"], environment: ["EKSPEDIT_LOG": "xml"])
        #expect(result.code == .usage)
        #expect(result.err.contains("logfmt, json"), "\(result.err)")
    }

    @Test(arguments: [
        (["WATCHDOG_USEC": "3000000"], Duration.milliseconds(1_500)),
        (["WATCHDOG_USEC": "3000000", "WATCHDOG_PID": "7"], .milliseconds(1_500)),
        (["WATCHDOG_USEC": "3000000", "WATCHDOG_PID": "8"], nil), ([:], nil), (["WATCHDOG_USEC": "x"], nil),
    ])
    func `the watchdog is told twice as often as it wants to hear`(
        environment: [String: String], period: Duration?
    ) {
        #expect(Watchdog.period(environment, process: 7) == period)
    }

    private func written(
        form: Log.Form = .logfmt, level: Log.Level = .info, isForJournal: Bool = false,
        _ write: (Log) -> Void
    ) -> String {
        let page = Lines()
        let stream = ekspedit.Stream { bytes in
            page.bytes.withLock { $0 += bytes }
            return 0
        }
        write(
            Log(stream: stream, form: form, level: level, isForJournal: isForJournal) {
                Self.noon
            })
        return String(decoding: page.bytes.withLock { $0 }, as: UTF8.self)
    }

    private final class Lines: Sendable {
        let bytes = Mutex<[UInt8]>([])
    }
}
