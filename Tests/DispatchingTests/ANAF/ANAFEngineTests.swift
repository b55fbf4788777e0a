import Calendars
import Dispatching
import Documents
import Faults
import Foundation
import Invoicing
import Journal
import PlatformContract
import Platforms
import Sandbox
import Seals
import Testing
import Wire

/// A file-drop of Romanian invoices, from the inbox to the receipts.
struct ANAFEngineTests {
    /// UBL, CII and JSON in turn; every tenth is wrong in one of five ways.
    private func drop(_ number: Int, into tray: MemoryTray) -> (key: String, isGood: Bool) {
        var invoice = ANAFBench.invoice("R-\(number)", issued: CalendarDate(2026, 11, 20))
        let isWrong = number.isMultiple(of: 10)
        let way = number / 10 % 5
        if isWrong {
            switch way {
            case 0: invoice.totals.taxInclusive = Amount(cents: 1)
            case 1: invoice.buyer.address?.subdivision = nil
            case 2: invoice.number = "R-\(number)-NOK"
            case 3: invoice.number = "R-\(number)-XMLERR"
            default: break
            }
        }
        let (ending, bytes): (String, [UInt8]) =
            switch number % 3 {
            case 0: ("xml", UBLWriter.write(invoice))
            case 1:
                {
                    invoice.specification = "urn:cen.eu:en16931:2017"
                    return ("xml", CIIWriter.write(invoice))
                }()
            default: ("json", JSONInvoiceWriter.write(invoice))
            }
        let text = String(decoding: bytes, as: UTF8.self)
        let isCut = isWrong && way == 4
        let name = "f\(number)"
        tray.drop("\(name).\(ending)", isCut ? String(text.prefix(text.count / 2)) : text)
        return (name, !isWrong)
    }

    /// What the rejection of every tenth has to say; nil for the good ones.
    private func wrong(_ name: String) -> String? {
        guard let number = Int(name.dropFirst()), number.isMultiple(of: 10) else { return nil }
        switch number / 10 % 5 {
        case 0: return "BR-CO-15"
        case 1: return "BR-RO-111"
        case 2: return "BR-RO-010"
        case 3: return "Eroare la preluarea fisierului R-\(number)-XMLERR"
        default: return "EKS-"
        }
    }

    @Test(arguments: [(300, 1), (60, 2)])
    func `brings every document to its right end, through lost answers and a death`(
        count: Int, seed: Int
    ) async throws {
        let plan = try FaultPlan(
            parsing: "lost-after=10%,lost-before=3%,429=2%,503=3%,500-after=2%,garbage=1%,seed=\(seed)")
        let house = try await ANAFHouse(faults: plan)
        let dropped = (1...count).map { drop($0, into: house.tray) }
        try await house.run(turns: count / 2)
        try house.restart()
        try await house.run()
        let open = try house.journal.documents(
            DocumentFilter(states: [.received, .working, .waiting]), limit: 10)
        #expect(open.isEmpty, "\(open)")
        for (name, isGood) in dropped {
            #expect(
                house.tray.results["\(isGood ? "error" : "outbox")/\(name)"] == nil,
                "\(name) must have one end")
            let files = house.tray.results["\(isGood ? "outbox" : "error")/\(name)"]?.files
            #expect(files != nil, "\(name) must have its end in \(isGood ? "outbox" : "error")")
            if let rule = wrong(name), let files {
                let report = files.first { $0.name == "rejection.json" }?.bytes ?? []
                #expect(
                    String(decoding: report, as: UTF8.self).contains(rule), "\(name) must be told \(rule)")
            }
            guard isGood, let zip = files?.first(where: { $0.name == "answer.anaf.zip" })?.bytes else {
                #expect(!isGood, "\(name) must have its ZIP")
                continue
            }
            let parcel = try ANAF.Parcel(zip, trusting: ANAFBench.settings().trust, at: house.clock.now)
            #expect(parcel.seal?.verdict == .valid)
            #expect(files?.first { $0.name == "invoice.xml" }?.bytes == parcel.content)
        }
        // No legal document twice, and no index for two documents.
        let accepted = house.accepted
        #expect(accepted.count == dropped.count(where: \.isGood))
        #expect(Set(accepted.map(\.head.number)).count == accepted.count)
        let legs = try house.journal.legs(in: [.accepted], limit: .max)
        #expect(Set(legs.compactMap { $0.facts["index_incarcare"] }).count == legs.count)
        #expect(
            Set(legs.compactMap { $0.facts["index_incarcare"] }) == Set(accepted.map { String($0.index) }))
        // Nobody went too far.
        let statistics = try #require(house.statistics)
        #expect(statistics.turnedAway == 0)
        #expect(statistics.mostInOneMinute <= 1_000)
        #expect((statistics.mostInOneDay["descarcare"] ?? 0) <= 10)
        #expect((statistics.mostInOneDay["stareMesaj"] ?? 0) <= 100)
        #expect((statistics.mostInOneDay["listaPaginatie"] ?? 0) <= 100_000)
        // Mishaps and lost answers did happen: there were more uploads than documents.
        let uploads = house.host.inspect(ANAFSimulator.self) { $0.documents.count } ?? 0
        #expect(uploads > accepted.count)
        let once = try house.journal.legs(in: Set(LegState.allCases), limit: .max)
        #expect(once.contains { $0.facts["index_repetat"] != nil || $0.attempts > 1 })
    }

    @Test func `a revoked token holds the lane, and after a login and a release everything goes on`()
        async throws
    {
        let house = try await ANAFHouse()
        for number in 1...9 { _ = drop(number, into: house.tray) }
        try await house.run(turns: 3)
        _ = house.host.inspect(ANAFSimulator.self) { $0.revokeTokens() }
        try await house.run(hours: 6)
        let lane = try #require(try house.journal.lanes().first)
        let hold = try #require(lane.hold)
        #expect(hold.code == .platformUnauthorised)
        #expect("\(hold.reason) \(hold.words ?? "")".contains("ekspedit anaf login"))
        #expect(house.tray.results.count < 9)
        try await house.logIn()
        _ = try house.engine.carryOut(
            Order(.release(lane: "ursul/anaf"), by: Operator(name: "ana", reason: "logged in")),
            at: house.clock.now)
        try await house.run()
        #expect(house.tray.results.keys.count { $0.hasPrefix("outbox/") } == 9)
        #expect(house.accepted.count == 9)
    }

    @Test func `a token that expires in the middle of a run is renewed once`() async throws {
        let house = try await ANAFHouse { options in
            options.accessLife = .seconds(3_600)
            // Uploaded with the first token, and still in hand when it ends.
            options.processedAfter = .seconds(3_500)
        }
        for number in 1...9 { _ = drop(number, into: house.tray) }
        try await house.run(hours: 1)
        #expect(house.tray.results.isEmpty)
        #expect(house.host.inspect(ANAFSimulator.self) { $0.renewals } == 0)
        for number in 11...14 { _ = drop(number, into: house.tray) }
        try await house.run(turns: 30)
        #expect(house.host.inspect(ANAFSimulator.self) { $0.renewals } == 1)
        try await house.run()
        #expect(house.tray.results.keys.count { $0.hasPrefix("outbox/") } == 13)
        #expect(house.accepted.count == 13)
        // Nothing was turned away for a token that had ended.
        #expect(try house.journal.lanes().allSatisfy { $0.hold == nil })
    }

    @Test func `waits for the next Romanian day when an allowance is used up, across restarts`() async throws
    {
        // Nothing is ever processed, so the state is asked for again and again.
        let house = try await ANAFHouse { $0.processedAfter = .seconds(3 * 86_400) }
        _ = drop(1, into: house.tray)
        // As if it had been asked about often on this day.
        try await house.run(turns: 4)
        for _ in 0..<100 {
            guard let leg = try house.journal.legs(in: [.pending], limit: 1).first else { break }
            var soon = leg
            soon.runAt = house.clock.now
            _ = try house.journal.commit([.leg(soon)])
            try await house.turn()
            house.clock.advance(by: .milliseconds(100))
            try house.restart()
        }
        let statistics = try #require(house.statistics)
        #expect(statistics.turnedAway == 0)
        #expect(statistics.mostInOneDay["stareMesaj"] == 80)
        let leg = try #require(try house.journal.legs(in: [.pending], limit: 1).first)
        let next = CivilTime(leg.runAt, in: .bucharest)
        #expect(next.date == CivilTime(house.clock.now, in: .bucharest).date.adding(days: 1))
        #expect(next.hour == 0 && next.minute == 0)
        try await house.run(hours: 100)
        #expect(house.tray.results["outbox/f1"] != nil)
    }

    @Test func `lanes that share a login share its calls`() throws {
        let quota = Quota("anaf/calls/token", limit: 2, in: .length(.seconds(10)))
        #expect(quota.span.name(at: Instant(milliseconds: 9_999)) == "0")
        #expect(quota.span.end(after: Instant(milliseconds: 9_999)) == Instant(milliseconds: 10_000))
        #expect(quota.span.end(after: Instant(milliseconds: 10_000)) == Instant(milliseconds: 20_000))
        let day = Quota.Span.day(.bucharest)
        let evening = try #require(CalendarDate(2026, 11, 20).flatMap { CivilTime($0, 23, 59) })
        #expect(day.name(at: evening.moment(in: .bucharest)) == "2026-11-20")
        #expect(
            day.end(after: evening.moment(in: .bucharest)).since(evening.moment(in: .bucharest))
                == .seconds(60))
    }

    /// The sample of `samples/ursul/wrong`: everything that is wrong with it, in English for programs and in Romanian on
    /// the page for people.
    @Test func `tells every problem of a wrong invoice at once, in English and Romanian`() async throws {
        let house = try await ANAFHouse(packs: ["ro"])
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        let sample = root.appending(path: "samples/ursul/wrong/factura-gresita.json")
        house.tray.drop("gresita.json", try String(contentsOf: sample, encoding: .utf8))
        try await house.run()
        let report = try #require(house.tray.text("error/gresita", "rejection.json"))
        let page = try #require(house.tray.text("error/gresita", "rejection.html"))
        // Wrong check digits of both, an old rate, a wrong VAT sum, no county and no town of both.
        for (id, english, romanian) in [
            (
                "EKS-RO-CUI-1", "The seller's CUI has a right check digit",
                "Cifra de control a CUI-ului vânzătorului"
            ),
            (
                "EKS-RO-CUI-2", "The buyer's CUI or CNP has a right check digit",
                "Cifra de control a CUI-ului sau CNP-ului"
            ),
            (
                "EKS-RO-RATE", "Since 1 August 2025 the VAT rates are 21 and 11 percent.",
                "cotele de TVA sunt 21"
            ),
            ("BR-CO-14", "The total VAT", "Totalul TVA (BT-110) nu este suma TVA pe categorii"),
            ("BR-RO-110", "county", "Județul vânzătorului"),
            ("BR-RO-111", "county", "Județul cumpărătorului"),
            ("BR-RO-091", "The seller's city is given.", "Lipsește localitatea vânzătorului"),
            ("BR-RO-092", "The buyer's city is given.", "Lipsește localitatea cumpărătorului"),
        ] {
            #expect(report.contains("\"\(id)\""), "\(id)")
            #expect(page.contains(id), "\(id)")
            #expect(report.contains(english), "\(id): \(english)")
            #expect(page.contains(romanian), "\(id): \(romanian)")
        }
        // What to do is told in Romanian, too.
        for words in [
            "Completați codul județului (BT-39)", "Completați localitatea (BT-52)", "Verificați cota",
            "Corectați BT-110",
            "Verificați CUI-ul vânzătorului",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(house.accepted.isEmpty)
    }

    @Test func `passes CII on as it was dropped when that is wished`() async throws {
        let house = try await ANAFHouse(settings: { $0.passesCII = true })
        var invoice = ANAFBench.invoice("C-1", issued: CalendarDate(2026, 11, 20))
        invoice.specification = "urn:cen.eu:en16931:2017"
        let dropped = CIIWriter.write(invoice)
        house.tray.drop("c.xml", String(decoding: dropped, as: UTF8.self))
        try await house.run()
        let document = try #require(house.accepted.first)
        #expect(document.standard == "CII")
        #expect(document.bytes == dropped)
        let zip = try #require(
            house.tray.results["outbox/c"]?.files.first { $0.name == "answer.anaf.zip" }?.bytes)
        let parcel = try ANAF.Parcel(zip, trusting: ANAFBench.settings().trust, at: house.clock.now)
        #expect(parcel.content == dropped && parcel.seal?.verdict == .valid)
    }

    @Test func `takes an invoice that the buyer issues for the seller`() async throws {
        let house = try await ANAFHouse()
        var invoice = ANAFBench.invoice("A-1", issued: CalendarDate(2026, 11, 20))
        invoice.typeCode = .selfBilledInvoice
        swap(&invoice.seller, &invoice.buyer)
        house.tray.drop("a.xml", String(decoding: UBLWriter.write(invoice), as: UTF8.self))
        try await house.run()
        #expect(house.tray.results["outbox/a"] != nil)
        let document = try #require(house.accepted.first)
        #expect(document.flags == ["autofactura"])
        #expect(document.cif == ANAFBench.seller)
    }

    @Test func `warns before the lawful time is over, once, and shows what may be late`() async throws {
        let house = try await ANAFHouse()
        var notices: [String] = []
        house.engine.announce = { if $0.topic == "deadline" { notices.append($0.text) } }
        _ = house.host.inspect(ANAFSimulator.self) { $0.revokeTokens() }
        _ = drop(1, into: house.tray)
        try await house.run(turns: 10, hours: 1)
        #expect(notices.isEmpty)
        #expect(try Standing(house.journal, at: house.clock.now).atRisk.isEmpty)
        // Issued on a Friday: the fifth working day is the Friday after it.
        house.clock.advance(by: .seconds(6 * 86_400 + 20 * 3_600))
        for _ in 0..<3 {
            try await house.turn()
            house.clock.advance(by: .seconds(1_000))
        }
        #expect(notices.count == 1)
        let standing = try Standing(house.journal, at: house.clock.now)
        #expect(standing.atRisk.map(\.lane) == ["ursul/anaf"])
        let record = try #require(standing.deadlines.first)
        #expect(record["isOver"] == .bool(false))
        #expect(standing.statistics.first?["open"] == .integer(1))
        // Too late is still told, and still sent.
        house.clock.advance(by: .seconds(3 * 86_400))
        #expect(try Standing(house.journal, at: house.clock.now).deadlines.first?["isOver"] == .bool(true))
    }
}
