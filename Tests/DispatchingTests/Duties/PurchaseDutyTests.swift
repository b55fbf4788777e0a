import Calendars
import Dispatching
import Documents
import Faults
import Invoicing
import Journal
import PlatformContract
import Platforms
import Sandbox
import Seals
import Testing
import Wire

/// Purchases from SEF's simulator through the engine into folders and ledgers.
struct PurchaseDutyTests {
    private func document(_ number: String) -> [UInt8] {
        let issued = CivilTime(SEFBench.start, in: .belgrade).date
        return UBLWriter.write(
            SEF.serbian(SEFBench.invoice(number, issued: issued)).invoice, profile: .serbian)
    }

    private func deliver(_ count: Int, to bench: SEFEngineBench, from first: Int = 1, daysAgo: Int = 0) {
        for number in first..<first + count {
            let bytes = document("D-\(number)")
            let moment = bench.clock.now.adding(.seconds(-86_400 * daysAgo - 60))
            _ = bench.host.inspect(SEFSimulator.self) { $0.deliver(bytes, at: moment) }
        }
    }

    @Test func `lays out each purchase once, with its evidence and its row`() throws {
        let bench = try SEFEngineBench(isWatching: true)
        deliver(3, to: bench)
        try bench.run(for: .seconds(60))
        let month = "2026-11"
        #expect(
            bench.shelf.files.keys.sorted() == [
                "2026-11/106884584_D-1_5000003.pdf", "2026-11/106884584_D-1_5000003.xml",
                "2026-11/106884584_D-2_5000005.pdf", "2026-11/106884584_D-2_5000005.xml",
                "2026-11/106884584_D-3_5000007.pdf", "2026-11/106884584_D-3_5000007.xml",
                "archive/2026-11/106884584_D-1_5000003.xml", "archive/2026-11/106884584_D-2_5000005.xml",
                "archive/2026-11/106884584_D-3_5000007.xml", "ledger-2026-11.csv",
            ])
        let evidence = bench.shelf.text("archive/\(month)/106884584_D-1_5000003.xml")
        #expect(evidence?.contains("DocumentEnvelope") == true)
        let bare = bench.shelf.text("\(month)/106884584_D-1_5000003.xml")
        #expect(bare?.contains("DocumentEnvelope") == false)
        let lines = bench.shelf.text("ledger-\(month).csv")?.split(separator: "\r\n") ?? []
        #expect(lines.count == 4)
        #expect(
            lines.dropFirst().first?.hasPrefix(
                "purchase,sef,5000003,380,D-1,106884584,20700001,Prodavac d.o.o.,2026-11-21") == true)
        let fetched = bench.urls.filter { $0.contains("purchase-invoice/xml") }
        #expect(fetched.count == 3)

        let writes = bench.shelf.writes
        try bench.run(for: .seconds(3_600))
        #expect(bench.urls.filter { $0.contains("purchase-invoice/xml") }.count == 3)
        #expect(bench.shelf.writes == writes)
    }

    @Test(arguments: [3, 4, 5]) func `loses and doubles nothing through mishaps and deaths`(seed: Int) throws
    {
        let plan = try FaultPlan(
            parsing: "lost-after=10%,lost-before=5%,429=5%,503=5%,garbage=3%,seed=\(seed)")
        let bench = try SEFEngineBench(plan: plan, isWatching: true)
        deliver(40, to: bench)
        for _ in 0..<4 {
            try bench.run(turns: 12)
            try bench.die(sending: seed.isMultiple(of: 2))
        }
        try bench.run(for: .seconds(3_600))
        let rows = try bench.journal.ledgerRecords(LedgerFilter(direction: .purchase), limit: .max)
        #expect(rows.count == 40)
        #expect(rows.allSatisfy { $0.fetchedAt != nil && $0.isLaidOut })
        #expect(
            bench.shelf.files.keys.filter { $0.hasPrefix("2026-11/") && $0.hasSuffix(".xml") }.count == 40)
        let statistics = bench.host.inspect(SEFSimulator.self) { $0.statistics }
        #expect(try #require(statistics?.mostInOneSecond.values.max()) <= 3)
    }

    @Test func `lists long times in windows of a month, and begins where it stopped`() throws {
        var policy = FetchPolicy()
        policy.since = CalendarDate(2026, 8, 1)
        let bench = try SEFEngineBench(fetching: policy, isWatching: true)
        deliver(1, to: bench, daysAgo: 100)
        deliver(1, to: bench, from: 2, daysAgo: 30)
        try bench.run(for: .seconds(30))
        let first = bench.urls.filter { $0.contains("overview") }
        #expect(first.count == 4)
        #expect(bench.shelf.files["ledger-2026-08.csv"] != nil)
        try bench.die(sending: false)
        try bench.run(for: .seconds(30))
        let second = bench.urls.filter { $0.contains("overview") }.dropFirst(4)
        #expect(second.count == 1)
        #expect(second.first?.contains("dateFrom=2026-11-19") == true)
    }

    @Test func `writes the month again when a status changes`() throws {
        let bench = try SEFEngineBench(isWatching: true)
        deliver(2, to: bench)
        try bench.run(for: .seconds(60))
        let changed = SEF(SEFBench.settings()).perform(
            .reject(reference: "5000005", comment: "nije naše"),
            attempt: Attempt(number: 1, now: bench.clock.now, uuid: ""))
        guard case .ask(let call, _) = changed else { throw Rejection([]) }
        bench.say(call.request)
        // The list of that day is asked for after midnight.
        try bench.run(for: .seconds(16 * 3_600))
        let ledger = try #require(bench.shelf.text("ledger-2026-11.csv"))
        #expect(ledger.contains("D-1") && ledger.contains(",New,"))
        #expect(ledger.contains(",Rejected,"))
        #expect(bench.urls.contains { $0.contains("purchase-invoice/changes?date=2026-11-21") })
    }

    @Test func `looks at once when it is given a hint`() throws {
        let bench = try SEFEngineBench(isWatching: true)
        deliver(1, to: bench)
        try bench.run(for: .seconds(60))
        _ = bench.host.inspect(SEFSimulator.self) { $0.deliver(Array("<a/>".utf8), at: SEFBench.start) }
        bench.say(
            HTTPRequest(
                .post, "http://127.0.0.1/sef/api/publicApi/purchase-invoice/acceptRejectPurchaseInvoice",
                headers: [HTTPHeader("ApiKey", SEF.Settings.sandboxKey.text)],
                body: Array(#"{"invoiceId":5000003,"accepted":true,"comment":""}"#.utf8)))
        let hint = try #require(
            Hint(
                company: "firma", platform: "sef", direction: .purchase, reference: "5000003",
                receivedAt: bench.clock.now))
        try hint.leave(in: bench.journal)
        try bench.engine.obey(at: bench.clock.now)
        try bench.run(for: .seconds(10))
        #expect(try bench.journal.notes(beginning: "hint/").isEmpty)
        #expect(bench.shelf.text("ledger-2026-11.csv")?.contains(",Approved,") == true)
    }

    @Test func `stands in the ledger with what was sent`() throws {
        let bench = try SEFEngineBench(isWatching: true)
        bench.tray.drop("a.json", "R-7")
        try bench.run(for: .seconds(60))
        let lines = bench.shelf.text("ledger-2026-11.csv")?.split(separator: "\r\n") ?? []
        let sale = try #require(lines.first { $0.hasPrefix("sale,") })
        #expect(sale.hasPrefix("sale,sef,5000002,380,R-7,"))
        #expect(sale.contains("../outbox/a.json"))
        #expect(sale.contains(",1000.00,200.00,"))
    }

    @Test func `writes again what was lost or edited by hand`() throws {
        let bench = try SEFEngineBench(isWatching: true)
        deliver(2, to: bench)
        try bench.run(for: .seconds(60))
        let before = bench.shelf.files
        bench.shelf.lose("2026-11/106884584_D-1_5000003.xml")
        bench.shelf.edit("ledger-2026-11.csv")
        let done = try bench.engine.repairLedgers(company: nil, month: nil, at: bench.clock.now)
        #expect(done.written == 2)
        #expect(bench.shelf.files == before)
    }

    @Test func `moves a purchase to the month in which the platform says it was sent`() throws {
        let bench = try SEFEngineBench(isWatching: true)
        deliver(2, to: bench)
        try bench.run(for: .seconds(60))
        let evidence = bench.shelf.files.filter { $0.key.hasPrefix("archive/2026-11/") }
        bench.shelf.edit("2026-11/106884584_D-1_5000003.pdf")
        let october = bench.clock.now.adding(.seconds(-25 * 86_400))
        _ = bench.host.inspect(SEFSimulator.self) { $0.date(5_000_003, sentAt: october) }
        let person = Operator(name: "ana", reason: "")
        let days = try #require(CalendarDate(2026, 10, 20))...(try #require(CalendarDate(2026, 11, 15)))
        try DutyOrder(.fetchPurchases(company: nil, days: days), by: person).leave(
            in: bench.journal, as: "o")
        try bench.engine.obey(at: bench.clock.now)
        try bench.run(for: .seconds(60))

        let files = bench.shelf.files.keys.sorted()
        #expect(files.contains("2026-10/106884584_D-1_5000003.xml"))
        #expect(files.contains("2026-10/106884584_D-1_5000003.pdf"))
        #expect(!files.contains("2026-11/106884584_D-1_5000003.xml"), "it lies in one month only")
        #expect(files.contains("2026-11/106884584_D-1_5000003.pdf"), "what was edited is somebody's own")
        #expect(files.contains("2026-11/106884584_D-2_5000005.xml"), "the other one stays")
        #expect(evidence.allSatisfy { bench.shelf.files[$0.key] == $0.value }, "evidence is never taken away")
        #expect(bench.shelf.text("ledger-2026-11.csv")?.contains(",D-1,") == false)
        let row = bench.shelf.text("ledger-2026-10.csv")?.split(separator: "\r\n").dropFirst().first
        #expect(row?.contains(",D-1,") == true && row?.contains(",2026-10-27,") == true, "\(row ?? "")")
        let event = try bench.journal.events(of: "").first { $0.to == "2026-10" }
        #expect(event?.from == "2026-11" && event?.detail?.contains("5000003") == true)
        #expect(try bench.journal.notes(beginning: "moved/").isEmpty)
        #expect(
            bench.urls.filter { $0.contains("purchase-invoice/xml") }.count == 2, "nothing is fetched again")
    }

    @Test func `sends documents first while purchases come in`() throws {
        let bench = try SEFEngineBench(isWatching: true)
        deliver(30, to: bench)
        for number in 1...30 { bench.tray.drop("f\(number).json", "R-\(number)") }
        try bench.run(for: .seconds(600))
        let kinds = bench.urls.map { url in
            url.contains("sales-invoice/ubl") ? "D" : url.contains("sales-invoice?") ? "s" : "q"
        }
        // A document is sent, and asked about once as soon as that is due.
        let half = kinds.prefix(38).filter { $0 != "q" }.count
        #expect(half >= 24, "most of the first requests are for documents")
        #expect(kinds.filter { $0 == "D" }.count == 30)
        let statistics = bench.host.inspect(SEFSimulator.self) { $0.statistics }
        #expect(try #require(statistics?.mostInOneSecond.values.max()) <= 3)
    }
}
