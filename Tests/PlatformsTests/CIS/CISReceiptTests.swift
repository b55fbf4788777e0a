import Calendars
import Faults
import Foundation
import Invoicing
import Platforms
import Rules
import Sandbox
import Seals
import TestSupport
import Testing
import Wire

struct CISReceiptTests {
    private func payload(_ change: (inout Invoice) -> Void = { _ in }) throws -> String {
        let bench = try CISBench()
        var invoice = CISBench.receipt
        change(&invoice)
        return String(
            decoding: try bench.platform().prepare(bench.consignment(invoice)).payload.bytes, as: UTF8.self)
    }

    private func findings(_ change: (inout Invoice) -> Void) throws -> [String] {
        let bench = try CISBench()
        var invoice = CISBench.receipt
        change(&invoice)
        let cis = try bench.platform()
        do throws(Rejection) {
            _ = try cis.prepare(bench.consignment(invoice))
            return []
        } catch { return error.findings.map(\.id) }
    }

    @Test func `an ordinary receipt is written in the schema's order`() throws {
        let text = try payload()
        let names = text.matches(of: /<tns:(\w+)/).map { String($0.output.1) }
        #expect(
            names == [
                "Racun", "Oib", "USustPdv", "DatVrijeme", "OznSlijed", "BrRac", "BrOznRac", "OznPosPr",
                "OznNapUr", "Pdv",
                "Porez", "Stopa", "Osnovica", "Iznos", "IznosUkupno", "NacinPlac", "OibOper", "ZastKod",
                "NakDost",
            ])
        #expect(text.contains("<tns:DatVrijeme>01.02.2026T09:05:07</tns:DatVrijeme>"))
    }

    @Test func `a credit note is a negative receipt`() throws {
        let text = try payload { $0.kind = .creditNote }
        #expect(text.contains("<tns:Osnovica>-100.00</tns:Osnovica><tns:Iznos>-25.00</tns:Iznos>"))
        #expect(text.contains("<tns:IznosUkupno>-125.00</tns:IznosUkupno>"))
    }

    @Test func `fees and consumption tax are taken out of what is not taxable`() throws {
        let text = try payload { invoice in
            var other = Invoice.VATBreakdown(category: .outsideScope, rate: nil)
            other.taxableAmount = Amount(cents: 3_50)
            invoice.vatBreakdown.append(other)
            invoice.totals.taxInclusive = Amount(cents: 128_50)
            invoice.extensions["cis.fees"] = .list([.group(["name": "Povratna naknada", "amount": "0.50"])])
            invoice.extensions["cis.consumptionTax"] = .list([
                .group(["rate": "3", "base": "100", "amount": "3.00"])
            ])
        }
        #expect(text.contains("<tns:Pnp><tns:Porez><tns:Stopa>3.00</tns:Stopa><tns:Osnovica>100.00<"))
        #expect(text.contains("<tns:NazivN>Povratna naknada</tns:NazivN><tns:IznosN>0.50</tns:IznosN>"))
        #expect(!text.contains("IznosNePodlOpor"))
    }

    @Test func `a storno keeps the number that it corrects, and every receipt its deadline`() throws {
        let bench = try CISBench()
        let cis = try bench.platform()
        var invoice = CISBench.receipt
        invoice.kind = .creditNote
        invoice.precedingInvoices = [.init("7/POSL1/12")]
        let storno = try cis.prepare(bench.consignment(invoice))
        #expect(storno.facts["corrects"] == "7/POSL1/12")
        // Issued on a Sunday: Monday and Tuesday are the two working days.
        #expect(storno.deadline?.text(in: .zagreb) == "2026-02-04T00:00:00.000+01:00")
        invoice.extensions.set("cis.bookNumber", "123")
        #expect(
            try cis.prepare(bench.consignment(invoice)).deadline?.text(in: .zagreb)
                == "2026-02-07T00:00:00.000+01:00")
    }

    @Test func `several ways of payment are other`() throws {
        #expect(try payload { $0.payments = [.init(.cash), .init(.card)] }.contains("<tns:NacinPlac>O<"))
        #expect(try payload { $0.payments = [.init(.card)] }.contains("<tns:NacinPlac>K<"))
        #expect(try payload { $0.payments = [.init(.sepaCreditTransfer)] }.contains("<tns:NacinPlac>T<"))
    }

    @Test func `a business that pays on the spot is named`() throws {
        #expect(
            try payload { $0.buyer.vatIdentifier = "HR98765432106" }.contains(
                "<tns:OibPrimateljaRacuna>98765432106<"))
        #expect(try !payload().contains("OibPrimateljaRacuna"))
    }

    @Test func `a printed ZKI stays`() throws {
        let given = "0123456789abcdef0123456789abcdef"
        #expect(try payload { $0.extensions.set("cis.zki", given) }.contains("<tns:ZastKod>\(given)<"))
        #expect(try findings { $0.extensions.set("cis.zki", "none") } == ["EKS-CIS-ZKI"])
    }

    @Test func `every problem is told at once`() throws {
        let ids = try findings { invoice in
            invoice.number = "17"
            invoice.currency = "USD"
            invoice.extensions.set("cis.issueTime", nil)
            invoice.extensions.set("hr.BT-5", "12345678901")
            invoice.payments = []
        }
        #expect(ids == ["EKS-CIS-NUMBER", "EKS-CIS-TIME", "179", "EKS-CIS-PAYMENT", "EKS-CIS-CURRENCY"])
    }

    @Test(arguments: [
        ("178", "0/POSL1/12", 125_00, "10"), ("166", "1/POSL1/12", 125_02, "10"),
        ("185", "1/POSL1/12", 10_000_01, "10"),
        ("167", "1/POSL1/12", -150_000_01, "30"),
    ])
    func `what CIS would refuse is refused here`(id: String, number: String, total: Int, means: String) throws
    {
        let ids = try findings { invoice in
            invoice.number = number
            invoice.totals.taxInclusive = Amount(cents: total)
            invoice.payments = [.init(PaymentMeansCode(means))]
            if id != "166" { invoice.vatBreakdown = [] }
            if id == "185" || id == "167" {
                var other = Invoice.VATBreakdown(category: .outsideScope, rate: nil)
                other.taxableAmount = Amount(cents: total)
                invoice.vatBreakdown = [other]
            }
        }
        #expect(ids.contains(id))
    }

    @Test func `a receipt of another company is refused`() throws {
        #expect(try findings { $0.seller.vatIdentifier = "HR98765432106" } == ["s005"])
    }

    @Test func `a receipt of last month is refused`() throws {
        #expect(try findings { $0.issueDate = CalendarDate(2025, 12, 31) } == ["176", "v153"])
        #expect(try findings { $0.issueDate = CalendarDate(2026, 2, 2) } == ["177"])
    }

    @Test(arguments: ["1/P/1", "1-POSL1-12", "12345678901234567890/a/1"])
    func `takes numbers of three parts`(text: String) { #expect(CIS.Number(text) != nil) }

    @Test(arguments: [
        "", "1", "1/P", "01/P/1", "1/P/01", "1//1", "1/P-1/2/3", "a/P/1", "1/Š/1", "1/P/1/", "1 /P/1",
    ])
    func `refuses other numbers`(text: String) { #expect(CIS.Number(text) == nil) }

    @Test(arguments: [
        ("2026-02-01", "10", nil as String?, nil as String?, true), ("2026-02-01", "30", nil, nil, true),
        ("2025-12-31", "10", nil, nil, true), ("2025-12-31", "30", nil, nil, false),
        ("2026-02-01", "10", "HR98765432106", nil, true), ("2026-02-01", "48", "HR98765432106", nil, true),
        ("2026-02-01", "30", "HR98765432106", nil, false), ("2026-02-01", "10", nil, "jir", false),
        ("2026-02-01", "30", "DE123456788", nil, false),
    ])
    func `decides what the law wants reported`(
        day: String, means: String, buyer: String?, jir: String?, applies: Bool
    )
        throws
    {
        var invoice = CISBench.receipt
        invoice.payments = [.init(PaymentMeansCode(means))]
        invoice.buyer.vatIdentifier = buyer
        invoice.extensions.set("cis.jir", jir)
        switch CIS.applies(to: invoice, on: try #require(CalendarDate(day))) {
        case .applies(let reason):
            #expect(applies)
            #expect(!reason.isEmpty)
        case .doesNotApply(let reason):
            #expect(!applies)
            #expect(!reason.isEmpty)
        }
    }

    @Test(
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
        .enabled(if: Tool.isInstalled("xmllint") && Tool.isInstalled("xmlsec1")))
    func `signed requests keep the schema, and xmlsec verifies them`() throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        var invoice = CISBench.receipt
        invoice.extensions["cis.fees"] = .list([.group(["name": "Povratna & naknada", "amount": "0.50"])])
        invoice.totals.taxInclusive = Amount(cents: 125_50)
        invoice.buyer.vatIdentifier = "HR98765432106"
        let submission = try cis.prepare(bench.consignment(invoice))
        _ = bench.run(cis.submit(submission, attempt: bench.attempt()))
        _ = bench.run(cis.amend(submission, with: .check, attempt: bench.attempt()))
        _ = bench.run(cis.amend(submission, with: .payment(.card), attempt: bench.attempt()))
        _ = bench.run(cis.amend(submission, with: .data(.card, buyer: nil), attempt: bench.attempt()))
        _ = bench.run(cis.amend(submission, with: .tip(Amount(1), paidBy: .card), attempt: bench.attempt()))
        #expect(bench.requests.count == 5)
        let folder = try TemporaryFolder()
        let schema = try #require(SharedData.folder).appending(path: "xsd/hr/FiskalizacijaSchema.xsd")
            .path(percentEncoded: false)
        let key = folder.url.appending(path: "certificate.pem")
        try Data(bench.parts.company.certificate.pem()).write(to: key)
        for (request, operation) in zip(bench.requests, CIS.Operation.allCases) {
            let text = String(decoding: request.body, as: UTF8.self)
            #expect(request.headers["SOAPAction"]?.hasSuffix("/\(operation.rawValue)\"") == true)
            let start = try #require(text.range(of: "<tns:"))
            let end = try #require(text.range(of: "</soapenv:Body>"))
            let body = String(text[start.lowerBound..<end.lowerBound])
            for (content, file) in [(body, "body.xml"), (text, "whole.xml")] {
                try Data(content.utf8).write(to: folder.url.appending(path: file))
            }
            let valid = try Tool.run(
                "xmllint", ["--nonet", "--noout", "--schema", schema, "body.xml"], in: folder.url)
            #expect(valid.status == 0, Comment(rawValue: valid.errors))
            let root = try #require(body.firstMatch(of: /<tns:(\w+)/)?.output.1)
            let verdict = try Tool.run(
                "xmlsec1",
                [
                    "--verify", "--pubkey-cert-pem", key.path(percentEncoded: false), "--id-attr:Id",
                    "http://www.apis-it.hr/fin/2012/types/f73:\(root)", "whole.xml",
                ], in: folder.url)
            #expect(verdict.status == 0, Comment(rawValue: verdict.errors))
        }
    }
}
