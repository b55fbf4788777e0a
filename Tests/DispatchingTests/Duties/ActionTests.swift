import Calendars
import Dispatching
import Documents
import Faults
import Invoicing
import Journal
import PlatformContract
import Platforms
import Sandbox
import Testing
import Wire

/// Orders about documents that SEF holds, dropped as files.
struct ActionTests {
    private func order(_ verb: String, _ document: String, comment: String = "zašto") -> String {
        #"{"schema":"ekspedit.action/1","action":"\#(verb)","document":{\#(document)},"comment":"\#(comment)"}"#
    }

    private func bench(_ plan: FaultPlan = .none) throws -> SEFEngineBench {
        let bench = try SEFEngineBench(plan: plan, isWatching: true)
        bench.tray.drop("a.json", "R-7")
        try bench.run(for: .seconds(120))
        #expect(bench.tray.text("outbox/a.json", "receipt")?.hasPrefix("accepted") == true)
        return bench
    }

    private func status(_ bench: SEFEngineBench) -> String? {
        let now = bench.clock.now
        return bench.host.inspect(SEFSimulator.self) { $0.held.first?.status(at: now).rawValue } ?? nil
    }

    @Test(arguments: [#""number":"R-7""#, #""platformId":"5000002""#])
    func `reverses a delivered invoice, and writes its receipt anew`(document: String) throws {
        let bench = try bench()
        let edition = try #require(try bench.journal.document("d000001")).edition
        bench.tray.drop("storno.json", order("storno", document))
        try bench.run(for: .seconds(120))
        #expect(status(bench) == "Storno")
        #expect(bench.tray.text("outbox/storno.json", "receipt")?.hasPrefix("accepted") == true)
        let record = try #require(try bench.journal.document("d000001"))
        #expect(record.edition == edition + 1)
        #expect(record.publishedEdition == record.edition)
        let leg = try #require(try bench.journal.legs(of: "d000001").first)
        #expect(leg.facts["status"] == "Storno")
        #expect(leg.facts["comment"] == "zašto")
        #expect(bench.shelf.text("ledger-2026-11.csv")?.contains(",Storno,") == true)
        #expect(bench.urls.filter { $0.hasSuffix("sales-invoice/storno") }.count == 1)
    }

    @Test func `is refused like any file when the platform says no`() throws {
        let bench = try bench()
        bench.tray.drop("cancel.json", order("cancel", #""number":"R-7""#))
        try bench.run(for: .seconds(120))
        #expect(status(bench) == "Sent")
        #expect(bench.tray.text("error/cancel.json", "receipt")?.hasPrefix("refused") == true)
        let leg = try #require(try bench.journal.legs(of: "d000002").first)
        #expect(leg.findings.map(\.id) == ["InvoiceCannotBeStornoCancelled"])
    }

    @Test func `withdraws nothing that is on its way, and says so until it has ended`() throws {
        let document = #""number":"R-7""#
        let bench = try SEFEngineBench(isWatching: true)
        bench.tray.drop("a.json", "R-7")
        bench.losesNextAnswer = true
        try bench.run(turns: 2)
        #expect(try bench.journal.legs(of: "d000001").first?.state.isTerminal == false)
        bench.tray.drop("early.json", order("storno", document))
        try bench.run(turns: 6)
        let early = try #require(try bench.journal.legs(of: "d000002").first)
        #expect(early.findings.map(\.id) == ["EKS-ORDER-UNDERWAY"])
        #expect(early.findings.first?.action.contains("document d000001") == true)
        #expect(bench.urls.allSatisfy { !$0.hasSuffix("sales-invoice/storno") })
        try bench.run(for: .seconds(300))
        #expect(bench.tray.text("outbox/a.json", "receipt")?.hasPrefix("accepted") == true)
        bench.tray.drop("late.json", order("storno", document, comment: "once more"))
        try bench.run(for: .seconds(120))
        #expect(bench.tray.text("outbox/late.json", "receipt")?.hasPrefix("accepted") == true)
        #expect(status(bench) == "Storno")
    }

    @Test func `decides on a purchase once although the answer is lost`() throws {
        let bench = try bench()
        bench.clock.advance(by: .seconds(60))
        try bench.run(for: .seconds(1_800))
        // The simulator lets every company see what is sent, so that it can buy from itself.
        #expect(try bench.journal.ledgerRecords(LedgerFilter(direction: .purchase), limit: 9).count == 1)
        bench.tray.drop("reject.json", order("reject", #""platformId":"5000003""#, comment: "nije naše"))
        bench.losesNextAnswer = true
        try bench.run(for: .seconds(120))
        #expect(bench.tray.text("outbox/reject.json", "receipt")?.hasPrefix("accepted") == true)
        #expect(bench.urls.filter { $0.contains("acceptReject") }.count == 1)
        #expect(
            try bench.journal.ledgerRecords(LedgerFilter(direction: .purchase), limit: 9).map(\.status)
                == ["Rejected"])
    }

    @Test(arguments: [
        (#"{"action":"accept","document":{}}"#, "EKS-ORDER-DOCUMENT"),
        (#"{"action":"burn","document":{"number":"1"},"comment":"x"}"#, "EKS-ORDER-ACTION"),
        (#"{"action":"reject","document":{"number":"1"},"comment":" "}"#, "EKS-ORDER-COMMENT"),
        (#"{"action":"accept","documnt":{"number":"1"}}"#, "EKS-ORDER-KEY"),
        (#"{"action":"accept","document":{"number":"1"},"platform":"cis"}"#, "EKS-ORDER-PLATFORM"),
        (#"{"action":"assign","document":{"cirId":"9"}}"#, "EKS-ORDER-JBKJS"),
        (#"{"action":"assign","document":{"number":"9"},"jbkjs":"12345"}"#, "EKS-ORDER-DOCUMENT"),
        (#"{"action":"accept","document":{"cirId":"9"}}"#, "EKS-ORDER-COMMENT"),
        (#"{"action":"cancel","document":{"cirId":"9"},"comment":"x"}"#, "EKS-ORDER-DOCUMENT"),
        (#"{"action":"reverse-charge","document":{"number":"9"}}"#, "EKS-ORDER-AMOUNT"),
        (#"{"action":"reverse-charge","document":{"number":"9"},"vatAmount":"1,5"}"#, "EKS-ORDER-AMOUNT"),
        (#"{"action":"delete","document":{"platformIds":[]}}"#, "EKS-ORDER-DOCUMENT"),
        (#"{"schema":"ekspedit.action/9","action":"accept","document":{"number":"1"}}"#, "EKS-ORDER-SCHEMA"),
    ])
    func `says what is wrong with an order`(text: String, id: String) throws {
        let bench = try SEFEngineBench()
        bench.tray.drop("o.json", text)
        try bench.run()
        let record = try #require(try bench.journal.document("d000001"))
        #expect(record.outcome == .invalid)
        #expect(record.findings.map(\.id).contains(id))
        #expect(bench.urls.isEmpty)
    }

    @Test(arguments: [#""number":"R-7""#, #""platformIds":["5000002",5000004]"#])
    func `deletes drafts, and the receipts say what became of them`(document: String) throws {
        let bench = try SEFEngineBench(isWatching: true)
        _ = bench.host.inspect(SEFSimulator.self) { simulator in
            simulator.options.sendingAfter = .seconds(86_400)
            simulator.options.sentAfter = .seconds(2 * 86_400)
        }
        bench.tray.drop("a.json", "R-7")
        bench.tray.drop("b.json", "R-8")
        try bench.run(for: .seconds(30))
        bench.tray.drop("delete.json", #"{"action":"delete","document":{\#(document)}}"#)
        bench.losesNextAnswer = !document.hasPrefix(#""number""#)
        try bench.run(for: .seconds(1_800))
        #expect(bench.tray.text("outbox/delete.json", "receipt")?.hasPrefix("accepted") == true)
        let now = bench.clock.now
        let held = bench.host.inspect(SEFSimulator.self) { $0.held.map { $0.status(at: now).rawValue } } ?? []
        #expect(held == (document.hasPrefix(#""number""#) ? ["Deleted", "New"] : ["Deleted", "Deleted"]))
        // It was withdrawn before it was delivered: no receipt, and no failure of SEF.
        #expect(bench.tray.text("error/a.json", "receipt")?.hasPrefix("refused") == true)
    }

    @Test func `acts in the central register by its ids`() throws {
        let bench = try SEFEngineBench(isWatching: true)
        let sef = SEF(SEFBench.settings())
        let consignment = SEFBench.consignment("J-1", at: bench.clock.now) {
            $0.buyer.identifiers = [.init("JBKJS:12345")]
            $0.contractReference = "U-17"
        }
        let attempt = Attempt(number: 1, now: bench.clock.now, uuid: "")
        guard case .ask(let call, _) = sef.submit(try sef.prepare(consignment), attempt: attempt) else {
            return
        }
        bench.say(call.request)
        bench.clock.advance(by: .seconds(60))
        for (name, order) in [
            ("1", #"{"action":"assign","document":{"cirId":"9000001"},"jbkjs":"54321","contract":"U-17"}"#),
            ("2", #"{"action":"unassign","document":{"cirId":"9000001"}}"#),
            ("3", #"{"action":"reject","document":{"cirId":9000001},"comment":"nije naše"}"#),
        ] {
            bench.losesNextAnswer = true
            bench.tray.drop("\(name).json", order)
            try bench.run(for: .seconds(120))
            #expect(
                bench.tray.text("outbox/\(name).json", "receipt")?.hasPrefix("accepted") == true, "\(name)")
        }
        #expect(bench.urls.filter { $0.contains("/assign?AssignerPartyJBKJS=54321") }.count == 1)
        #expect(bench.urls.filter { $0.hasSuffix("/9000001/cancelassign") }.count >= 1)
        #expect(bench.urls.filter { $0.contains("ByCirInvoiceId") }.count == 1)
        // The next list shows which purchase it was.
        #expect(bench.shelf.text("ledger-2026-11.csv")?.contains(",Rejected,") == true)
    }

    @Test func `says when nothing has that number`() throws {
        let bench = try SEFEngineBench()
        bench.tray.drop("o.json", order("storno", #""number":"nope""#))
        try bench.run()
        #expect(try bench.journal.legs(of: "d000001").first?.findings.map(\.id) == ["EKS-ORDER-DOCUMENT"])
        #expect(bench.urls.isEmpty)
    }
}

/// What becomes of documents after they were delivered.
struct AfterwardsTests {
    @Test(arguments: [("R-APPROVE-1", "Approved"), ("R-REJECT-1", "Rejected")])
    func `writes the receipt anew when the buyer has decided`(number: String, status: String) throws {
        let bench = try SEFEngineBench(isWatching: true)
        bench.tray.drop("a.json", number)
        try bench.run(for: .seconds(300))
        let before = try #require(try bench.journal.document("d000001")).edition
        // The changes of a day are listed when it is over.
        try bench.run(for: .seconds(16 * 3_600))
        let record = try #require(try bench.journal.document("d000001"))
        #expect(record.edition == before + 1)
        #expect(try bench.journal.legs(of: "d000001").first?.facts["status"] == status)
        #expect(bench.shelf.text("ledger-2026-11.csv")?.contains(",\(status),") == true)
        try bench.run(for: .seconds(48 * 3_600))
        #expect(try bench.journal.document("d000001")?.edition == record.edition)
        let days = bench.urls.filter { $0.contains("sales-invoice/changes") }
        #expect(Set(days).count == days.count, "no day is listed twice")
    }

    @Test func `switches notifications on for each next day, and keeps their keys`() throws {
        let bench = try SEFEngineBench(isWatching: true)
        try bench.run(for: .seconds(50 * 3_600))
        #expect(bench.urls.filter { $0.hasSuffix("/subscribe") }.count == 3)
        let keys = try Subscription.keys(
            company: "firma", platform: "sef", zone: .belgrade, at: bench.clock.now, in: bench.journal)
        #expect(keys.count == 2)
        #expect(try bench.journal.notes(beginning: "subscription/").count <= 4)
    }

    @Test func `carries out what is ordered, and answers when it is done`() throws {
        let bench = try SEFEngineBench()
        let person = Operator(name: "ana", reason: "")
        let wishes: [DutyOrder.Wish] = [
            .fetchPurchases(company: nil, days: nil), .subscribe(company: "firma"),
            .refreshCodes(company: nil), .layOut(company: nil, month: nil),
            .subscribe(company: "nobody"),
        ]
        for (index, wish) in wishes.enumerated() {
            try DutyOrder(wish, by: person).leave(in: bench.journal, as: "o\(index)")
        }
        for _ in 0..<8 {
            try bench.engine.obey(at: bench.clock.now)
            try bench.run(for: .seconds(5))
            bench.clock.advance(by: .seconds(1))
        }
        let answers = try wishes.indices.map { try DutyOrder.answer(to: "o\($0)", in: bench.journal) }
        #expect(answers[0]?.lines.first?.text == "0 listed, 0 new, 0 fetched")
        #expect(answers[1]?.lines.first?.text == "notifications are switched on for 2026-11-22")
        #expect(answers[2]?.lines.first?.text == "8 exemption-reasons, 8 units")
        #expect(answers[3]?.lines.first?.text == "0 ledgers, 0 files written")
        #expect(answers[4]?.lines.first?.fault == .configurationWrong)
        #expect(try bench.journal.notes(beginning: "duty-order/").isEmpty)
        #expect(
            try CodeBook.all(in: bench.journal).map(\.name) == [
                "sef/sandbox/exemption-reasons", "sef/sandbox/units",
            ])
    }

    @Test func `asks what somebody wants to know, each question with its own answer`() throws {
        let bench = try SEFEngineBench()
        bench.tray.drop("a.json", "R-7")
        try bench.run()
        let day = CivilTime(bench.clock.now, in: .belgrade).date.description
        let inquiries = [
            Inquiry("list", ["from": day, "to": day]), Inquiry("look", ["id": "5000002"]),
            Inquiry("file", ["id": "5000002", "kind": "pdf"]), Inquiry("look", ["id": "17"]),
            Inquiry("nonsense"),
        ]
        let person = Operator(name: "ana", reason: "")
        for (index, inquiry) in inquiries.enumerated() {
            try DutyOrder(.inquire(company: "firma", inquiry), by: person).leave(
                in: bench.journal, as: "q\(index)")
        }
        for _ in 0..<30 {
            try bench.engine.obey(at: bench.clock.now)
            try bench.run(for: .seconds(5))
            bench.clock.advance(by: .seconds(1))
        }
        let lines = try inquiries.indices.map { index in
            try #require(try DutyOrder.answer(to: "q\(index)", in: bench.journal)?.lines.first)
        }
        #expect(lines[0].records == [#"{"side":"sales","id":"5000002"}"#])
        #expect(lines[1].records.first?.contains(#""status":"Sent""#) == true)
        #expect(lines[2].file?.isEmpty == false, "a rendering that was only begun is waited for")
        #expect(lines[3].fault == .platformRefused && lines[3].text.contains("SalesInvoiceNotFound"))
        #expect(lines[4].fault == .configurationWrong)
        #expect(try bench.journal.notes(beginning: "duty-order/").isEmpty)
    }

    @Test func `tells why a refused key brings nothing`() throws {
        let bench = try SEFEngineBench()
        _ = bench.host.inspect(SEFSimulator.self) { simulator in
            simulator.options.accounts = ["x": .init(key: "x", isActive: false)]
        }
        try DutyOrder(.fetchPurchases(company: nil, days: nil), by: Operator(name: "a", reason: "")).leave(
            in: bench.journal, as: "o")
        for _ in 0..<3 {
            try bench.engine.obey(at: bench.clock.now)
            try bench.run(for: .seconds(5))
        }
        let answer = try #require(try DutyOrder.answer(to: "o", in: bench.journal))
        #expect(answer.lines.first?.fault == .platformUnauthorised)
    }

    @Test func `fetches files into the receipt when the platform has made them`() throws {
        var policy = FetchPolicy()
        policy.receiptFiles = [.pdf, .signature, .xml]
        let bench = try SEFEngineBench(fetching: policy, isWatching: true)
        bench.tray.drop("a.json", "R-7")
        try bench.run(for: .seconds(20))
        let begun = bench.urls.filter { $0.contains("sales-invoice/pdf") }.count
        try bench.die(sending: true)
        try bench.run(for: .seconds(300))
        #expect(begun >= 1)
        #expect(bench.urls.filter { $0.contains("sales-invoice/pdf") }.count >= 2, "made in its own time")
        let leg = try #require(try bench.journal.legs(of: "d000001").first)
        let kinds = try bench.journal.artefacts(of: leg.id).map(\.fileExtension)
        #expect(kinds.sorted() == ["pdf", "sig", "xml"])
        let record = try #require(try bench.journal.document("d000001"))
        #expect(record.edition == record.publishedEdition)
        #expect(try bench.journal.notes(beginning: "file/").isEmpty)
    }

    @Test func `looks a buyer up once before the first send`() throws {
        let bench = try SEFEngineBench(looksUp: true)
        bench.tray.drop("a.json", "R-7")
        try bench.run()
        bench.tray.drop("b.json", "R-8")
        try bench.run()
        #expect(bench.urls.filter { $0.contains("CheckIfCompanyRegistered") }.count == 1)
        #expect(bench.tray.text("outbox/b.json", "receipt")?.hasPrefix("accepted") == true)
    }

    @Test func `tells the issuer when the buyer is not there, and sends nothing`() throws {
        let bench = try SEFEngineBench(looksUp: true)
        _ = bench.host.inspect(SEFSimulator.self) { $0.options.unregistered = ["100000049"] }
        bench.tray.drop("a.json", "R-7")
        try bench.run()
        #expect(bench.tray.text("error/a.json", "receipt")?.hasPrefix("refused") == true)
        #expect(try bench.journal.legs(of: "d000001").first?.findings.map(\.id) == ["EKS-SEF-BUYER"])
        #expect(!bench.urls.contains { $0.contains("sales-invoice/ubl") })
    }
}
