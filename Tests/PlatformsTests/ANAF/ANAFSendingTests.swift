import Archives
import Calendars
import Documents
import Faults
import Invoicing
import PlatformContract
import Platforms
import Sandbox
import Seals
import Testing
import Wire

struct ANAFSendingTests {
    // MARK: - How it is handed in

    @Test(arguments: [
        ("plain", "/upload?standard=UBL&cif=999000335"),
        ("credit note", "/upload?standard=CN&cif=999000335"),
        ("consumer", "/uploadb2c?standard=UBL&cif=999000335"),
        ("consumer by word", "/uploadb2c?standard=UBL&cif=999000335"),
        ("business with a CNP", "/upload?standard=UBL&cif=999000335"),
        ("abroad", "/upload?standard=UBL&cif=999000335&extern=DA"),
        ("self-billed", "/upload?standard=UBL&cif=999000335&autofactura=DA"),
        ("enforcement", "/upload?standard=UBL&cif=999000335&executare=DA"),
    ])
    func `chooses endpoint and flags`(case name: String, target: String) throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("1") { invoice in
            switch name {
            case "credit note":
                invoice.kind = .creditNote
                invoice.typeCode = .creditNote
            case "consumer", "business with a CNP":
                invoice.buyer.vatIdentifier = nil
                invoice.buyer.legalRegistration = Identifier("1900101123457")
                if name != "consumer" { invoice.extensions.set("ro.b2c", "false") }
            case "consumer by word": invoice.extensions.set("ro.b2c", "true")
            case "abroad":
                invoice.buyer.vatIdentifier = "DE999999990"
                invoice.buyer.legalRegistration = Identifier("HRB 18547290")
                invoice.buyer.address?.country = "DE"
                invoice.buyer.address?.subdivision = nil
            case "self-billed": invoice.typeCode = .selfBilledInvoice
            case "enforcement": invoice.extensions.set("ro.executare", "true")
            default: break
            }
        }
        _ = desk.run(desk.anaf.submit(submission, attempt: desk.attempt()))
        let url = try #require(desk.requests.last?.url)
        #expect(url.hasSuffix("/test/FCTEL/rest" + target))
        if name == "abroad" {
            let text = String(decoding: submission.payload.bytes, as: UTF8.self)
            // Digits of a foreign register could form the number of a Romanian stranger.
            #expect(text.contains(">0000000000000<") && !text.contains("HRB 18547290"))
        }
    }

    @Test func `sends what already is CIUS-RO as it was written`() throws {
        let desk = try ANAFDesk()
        let invoice = ANAFBench.invoice("7", issued: CalendarDate(2026, 11, 20))
        let original = Array("<!-- as written -->".utf8) + UBLWriter.write(invoice)
        let consignment = Consignment(
            invoice: invoice, original: original, syntax: .ublInvoice, seed: "s", receivedAt: desk.now)
        #expect(try desk.anaf.prepare(consignment).payload.bytes == original)
    }

    @Test(arguments: [
        ("<ext:UBLExtensions><ext:UBLExtension/></ext:UBLExtensions>", "UBLExtensions"),
        ("<cac:Signature><cbc:ID>1</cbc:ID></cac:Signature>", "Signature"),
        ("<cbc:Note>Signature and UBLExtensions are words, too</cbc:Note>", nil),
    ])
    func `says that ANAF takes no signature of the sender`(element: String, found: String?) throws {
        let desk = try ANAFDesk()
        let invoice = ANAFBench.invoice("7", issued: CalendarDate(2026, 11, 20))
        let namespace =
            "xmlns:ext=\"urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2\""
        let text = String(decoding: UBLWriter.write(invoice), as: UTF8.self)
            .replacing("<Invoice ", with: "<Invoice \(namespace) ", maxReplacements: 1)
            .replacing("<cbc:ID>7</cbc:ID>", with: "\(element)<cbc:ID>7</cbc:ID>", maxReplacements: 1)
        #expect(text.contains(element))
        let consignment = Consignment(
            invoice: invoice, original: Array(text.utf8), syntax: .ublInvoice, seed: "s",
            receivedAt: desk.now)
        guard let found else {
            #expect(try desk.anaf.prepare(consignment).payload.bytes == consignment.original)
            return
        }
        let rejection = #expect(throws: Rejection.self) { try desk.anaf.prepare(consignment) }
        #expect(rejection?.findings.map(\.id) == ["EKS-ANAF-SIGNED"])
        #expect(rejection?.findings.map(\.found) == [found])
    }

    @Test func `turns CII into UBL of CIUS-RO, or passes it when told so`() throws {
        var desk = try ANAFDesk()
        var invoice = ANAFBench.invoice("8", issued: CalendarDate(2026, 11, 20))
        invoice.specification = "urn:cen.eu:en16931:2017"
        let consignment = Consignment(
            invoice: invoice, original: Array("<cii/>".utf8), syntax: .cii, seed: "s", receivedAt: desk.now)
        let submission = try desk.anaf.prepare(consignment)
        let text = String(decoding: submission.payload.bytes, as: UTF8.self)
        #expect(text.contains("CIUS-RO:1.0.1</cbc:CustomizationID>"))
        #expect(submission.facts["standard"] == "UBL")
        desk = try ANAFDesk(settings: { $0.passesCII = true })
        let passed = try desk.anaf.prepare(consignment)
        #expect(passed.payload.bytes == Array("<cii/>".utf8))
        #expect(passed.facts["standard"] == "CII")
    }

    @Test func `finds before sending what CIUS-RO wants of converted CII`() throws {
        let desk = try ANAFDesk()
        var invoice = ANAFBench.invoice("9", issued: CalendarDate(2026, 11, 20))
        invoice.specification = "urn:cen.eu:en16931:2017"
        invoice.buyer.address?.subdivision = nil
        let consignment = Consignment(
            invoice: invoice, original: [], syntax: .cii, seed: "s", receivedAt: desk.now)
        let rejection = #expect(throws: Rejection.self) { try desk.anaf.prepare(consignment) }
        #expect(rejection?.findings.contains { $0.id == "BR-RO-111" } == true)
    }

    @Test func `refuses what is larger than the platform takes`() throws {
        let desk = try ANAFDesk()
        let rejection = #expect(throws: Rejection.self) {
            try desk.submission("1") { invoice in
                invoice.notes = [Invoice.Note(String(repeating: "x", count: 10 << 20))]
            }
        }
        #expect(rejection?.findings.map(\.id) == ["EKS-ANAF-SIZE"])
    }

    // MARK: - Deadlines

    @Test(arguments: [
        ("2026-03-02", "2026-03-09"), ("2026-04-03", "2026-04-14"), ("2026-01-02", "2026-01-13"),
        // Calendar days before 2026.
        ("2025-12-01", "2025-12-06"),
    ])
    func `knows the last day of the law`(issued: String, last: String) throws {
        let day = try #require(CalendarDate(issued))
        let desk = try ANAFDesk()
        let submission = try desk.submission("1") { $0.issueDate = day }
        let end = try #require(CalendarDate(last)?.adding(days: 1).flatMap { CivilTime($0) })
        #expect(submission.deadline == end.moment(in: .bucharest))
    }

    @Test(
        arguments: [
            // A bridge day of one year; a new holiday of every year; a holiday that is one no longer.
            (["2026-03-06"], [], "2026-03-10"), (["03-09"], [], "2026-03-10"),
            (["2025-03-09"], ["2026-03-08"], "2026-03-09"),
            (["2026-03-03", "2026-03-04", "03-05"], [], "2026-03-12"),
        ] as [([String], [String], String)])
    func `counts with the holidays of the configuration`(
        also: [String], except: [String], last: String
    ) throws {
        let desk = try ANAFDesk(settings: {
            $0.holidays = HolidayChanges(
                also: Set(also.compactMap(Holiday.init)), except: Set(except.compactMap(Holiday.init)))
        })
        let submission = try desk.submission("1") { $0.issueDate = CalendarDate(2026, 3, 2) }
        let end = try #require(CalendarDate(last)?.adding(days: 1).flatMap { CivilTime($0) })
        #expect(submission.deadline == end.moment(in: .bucharest))
    }

    @Test func `a holiday that a decree has moved is worked on`() throws {
        // Easter Monday.
        let moved = try #require(Holiday("2026-04-13"))
        let desk = try ANAFDesk(settings: { $0.holidays.except = [moved] })
        let submission = try desk.submission("1") { $0.issueDate = CalendarDate(2026, 4, 3) }
        let end = try #require(CalendarDate(2026, 4, 14).flatMap { CivilTime($0) })
        #expect(submission.deadline == end.moment(in: .bucharest))
    }

    @Test func `counts from the latest day of issue where the invoice is late already`() throws {
        let desk = try ANAFDesk()
        let submission = try desk.submission("1") { invoice in
            invoice.issueDate = CalendarDate(2026, 5, 20)
            invoice.delivery = Invoice.Delivery(date: CalendarDate(2026, 3, 10))
        }
        // The 15th of April and five working days: 16, 17, 20, 21, 22.
        let end = try #require(CalendarDate(2026, 4, 23).flatMap { CivilTime($0) })
        #expect(submission.deadline == end.moment(in: .bucharest))
    }

    // MARK: - To the end

    @Test func `ends with the sealed ZIP`() throws {
        var desk = try ANAFDesk(settings: { $0.wantsRendering = true })
        let submission = try desk.submission("R-1")
        let index = try desk.upload(submission)
        let acceptance = try desk.acceptance(submission, index)
        #expect(acceptance.platformId == index)
        #expect(acceptance.facts["index_incarcare"] == index)
        #expect(acceptance.facts["id_descarcare"] == "3000000001")
        #expect(acceptance.facts["seal"] == "valid")
        #expect(acceptance.facts["sealSubject"] == "Ministerul Finantelor")
        #expect(acceptance.artefacts.map(\.fileExtension) == ["zip", "pdf"])
        let zip = try #require(acceptance.artefacts.first?.bytes)
        let names = try Archive(checking: zip, as: .zip).entries.map(\.name.shown)
        #expect(Set(names) == ["\(index).xml", "semnatura_\(index).xml"])
        let parcel = try ANAF.Parcel(zip, trusting: ANAFBench.settings().trust, at: desk.now)
        #expect(parcel.content == submission.payload.bytes)
    }

    @Test func `reports every error of the document of errors`() throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("R-NOK") { $0.totals.taxInclusive = Amount(cents: 1) }
        let index = try desk.upload(submission)
        let findings = try desk.refusal(submission, index)
        #expect(findings.map(\.id) == ["BR-CO-15", "BR-RO-010"])
        #expect(findings.allSatisfy { !$0.action.isEmpty })
        #expect(findings[0].terms == ["BT-112", "BT-109", "BT-110"])
    }

    @Test func `ends when the document is not even taken in`() throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("R-XMLERR")
        let index = try desk.upload(submission)
        let end = desk.poll(submission, index)
        #expect(end.refusal?.count == 1)
    }

    @Test func `waits until it is processed`() throws {
        var desk = try ANAFDesk({ $0.processedAfter = .seconds(40) })
        let submission = try desk.submission("R-1")
        let index = try desk.upload(submission)
        let first = desk.run(desk.anaf.poll(submission, reference: index, attempt: desk.attempt()))
        #expect(first.pendingReference == index)
        let end = desk.poll(submission, index)
        #expect(end.acceptance != nil)
    }

    /// What is accepted never becomes an error because the ZIP is not to be had.
    @Test(arguments: [
        ANAFDesk.answer("", 503), .failure(.unanswered("gone")), .failure(.notSent("no route")),
        ANAFDesk.answer("<html>Request Rejected. Your support ID is: 99</html>", type: "text/html"),
        ANAFDesk.answer("PK\u{3}\u{4} broken"), ANAFDesk.answer("", 404),
        ANAFDesk.answer("{\"eroare\": \"A aparut o eroare tehnica. Cod: 4003\"}", type: "text/plain"),
    ])
    func `keeps the decision when the download fails`(answer: Answer) throws {
        var desk = try ANAFDesk()
        var submission = try desk.submission("R-1")
        let index = try desk.upload(submission)
        desk.wait(5)
        desk.script = [nil, answer]
        let outcome = desk.run(desk.anaf.poll(submission, reference: index, attempt: desk.attempt()))
        guard case .pending(_, let acceptance, _) = outcome else {
            Issue.record("must stay pending: \(outcome)")
            return
        }
        #expect(acceptance.facts["stare"] == "ok")
        submission.facts.merge(acceptance.facts) { _, new in new }
        let before = desk.requests.count
        let end = desk.poll(submission, index)
        #expect(end.acceptance?.facts["seal"] == "valid")
        // The state is not asked for again: its allowance is small.
        #expect(desk.requests.count == before + 1)
    }

    /// What the line does to a question tells on the lane, and not on the document.
    @Test(
        arguments: [
            (ANAFDesk.answer("", 429), Fault.Code.platformThrottled, 65),
            (ANAFDesk.answer("", 503), .platformFailed, nil),
            (.failure(.unanswered("gone")), .platformUnanswered, nil),
            (.failure(.notSent("no route")), .platformUnreachable, nil),
        ] as [(Answer, Fault.Code, Int?)])
    func `a question that fails slows the lane`(answer: Answer, code: Fault.Code, wait: Int?) throws {
        var desk = try ANAFDesk()
        var submission = try desk.submission("R-1")
        let index = try desk.upload(submission)
        desk.wait(5)
        desk.script = [answer]
        let state = desk.run(desk.anaf.poll(submission, reference: index, attempt: desk.attempt()))
        #expect(state.repetition?.fault.code == code)
        #expect(state.repetition?.after == wait.map { .seconds($0) })
        // The download of what is decided, for the first time, and again.
        desk.script = [nil, answer]
        let first = desk.run(desk.anaf.poll(submission, reference: index, attempt: desk.attempt()))
        guard case .pending(_, let acceptance, _) = first else {
            Issue.record("must keep what was decided: \(first)")
            return
        }
        submission.facts.merge(acceptance.facts) { _, new in new }
        desk.script = [answer]
        let second = desk.run(desk.anaf.poll(submission, reference: index, attempt: desk.attempt()))
        #expect(second.repetition?.fault.code == code)
        #expect(desk.poll(submission, index).acceptance != nil)
    }

    @Test func `waits for the next Romanian day when the downloads are used up`() throws {
        var desk = try ANAFDesk({ $0.downloadsPerDay = 0 })
        let submission = try desk.submission("R-1")
        let index = try desk.upload(submission)
        desk.wait(5)
        let outcome = desk.run(desk.anaf.poll(submission, reference: index, attempt: desk.attempt()))
        let wait = try #require(outcome.pendingWait)
        let resumed = CivilTime(desk.now.adding(wait), in: .bucharest)
        #expect(resumed.date == CivilTime(desk.now, in: .bucharest).date.adding(days: 1))
        #expect(resumed.hour == 0 && resumed.minute == 5)
    }

    @Test func `is accepted without ZIP when its sixty days are over`() throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("R-1")
        let index = try desk.upload(submission)
        desk.wait(61 * 86_400)
        let acceptance = try desk.acceptance(submission, index)
        #expect(acceptance.facts["seal"]?.hasPrefix("none") == true)
        #expect(acceptance.artefacts.isEmpty)
    }

    // MARK: - Refusals at the door

    @Test(arguments: [
        ("Nu aveti drept in SPV pentru CIF=999000335", "held platform.unauthorised"),
        ("CIF introdus= 123a nu este un numar", "held configuration.wrong"),
        ("Daca parametrul extern trebuie completat, valoarea acceptata este DA", "held configuration.wrong"),
        (
            "S-au incarcat deja 1000 de mesaje de tip RASP pentru cui=1 in cursul zilei",
            "deferred platform.paused"
        ),
        ("A aparut o eroare tehnica. Cod: 17", "deferred platform.paused"),
        ("Marime fisier transmis mai mare de 10 MB.", "refused ANAF-SIZE"),
        (
            "Fisierul transmis nu este valid. org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 2; cvc",
            "refused ANAF-XSD"
        ),
        ("words that nobody knows", "refused ANAF"),
    ])
    func `tells refusals apart`(message: String, end: String) throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("1")
        desk.script = [
            ANAFDesk.answer(
                "<header xmlns=\"mfp:anaf:dgti:spv:respUploadFisier:v1\" dateResponse=\"202611201000\" ExecutionStatus=\"1\"><Errors errorMessage=\"\(message)\"/></header>",
                type: "application/xml")
        ]
        let outcome = desk.run(desk.anaf.submit(submission, attempt: desk.attempt()))
        let told =
            switch outcome {
            case .held(let fault): "held \(fault.code.rawValue)"
            case .deferred(let fault, _): "deferred \(fault.code.rawValue)"
            case .refused(let findings, _): "refused \(findings.first?.id ?? "")"
            default: "\(outcome)"
            }
        #expect(told == end)
    }

    @Test(arguments: [
        (401, "held platform.unauthorised"), (403, "held platform.unauthorised"),
        (400, "held configuration.wrong"), (404, "held configuration.wrong"), (429, "deferred"),
        (204, "uncertain"), (302, "uncertain"), (500, "uncertain"), (504, "uncertain"),
    ])
    func `reads the status`(status: Int, end: String) throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("1")
        desk.script = [ANAFDesk.answer("", status)]
        let told =
            switch desk.run(desk.anaf.submit(submission, attempt: desk.attempt())) {
            case .held(let fault): "held \(fault.code.rawValue)"
            case .deferred: "deferred"
            case .uncertain: "uncertain"
            default: "else"
            }
        #expect(told == end)
    }

    @Test func `names the support id of the firewall`() throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("1")
        desk.script = [
            ANAFDesk.answer(
                "<html><body>Request Rejected. Your support ID is: 1738004623</body></html>",
                type: "text/html")
        ]
        let outcome = desk.run(desk.anaf.submit(submission, attempt: desk.attempt()))
        let fault = try #require(outcome.uncertainty)
        #expect(fault.reason.contains("1738004623"))
    }
}
