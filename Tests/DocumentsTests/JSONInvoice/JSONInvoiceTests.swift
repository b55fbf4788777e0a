import Documents
import Faults
import Foundation
import Invoicing
import TestSupport
import Testing

struct JSONInvoiceTests {
    static func sample(_ name: String, file: String = #filePath) throws -> String {
        let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Samples")
        return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    static func read(_ text: String) throws -> Reading {
        JSONInvoiceReader.read(try JSONDocument(parsing: Array(text.utf8)))
    }

    /// The short sample with one piece of text replaced.
    static func changed(_ old: String, _ new: String) throws -> Reading {
        let text = try sample("short.json")
        try #require(text.contains(old))
        return try read(text.replacing(old, with: new))
    }

    @Test func `computes everything that may be left out`() throws {
        let text = try Self.sample("short.json")
        #expect(text.split(separator: "\n").count <= 25)
        let reading = try Self.read(text)
        #expect(reading.findings.isEmpty)
        let invoice = reading.invoice
        #expect(invoice.typeCode == .invoice && invoice.kind == .invoice)
        #expect(invoice.lines.map(\.id) == ["1", "2"])
        #expect(invoice.lines.map { $0.netAmount?.description } == ["100.00", "29.97"])
        #expect(invoice.lines.map(\.unit) == ["HUR", "C62"])
        #expect(invoice.lines.map(\.vatCategory) == [.standard, .standard])
        #expect(invoice.vatBreakdown.map { $0.taxAmount?.description } == ["25.00", "1.50"])
        #expect(invoice.totals.taxExclusive?.description == "129.97")
        #expect(invoice.totals.vatTotal?.description == "26.50")
        #expect(invoice.totals.payable?.description == "156.47")
        #expect(invoice.payments.first?.creditTransfers.first?.account == "HR1210010051863000160")
    }

    @Test func `reads a receipt with the terms of CIS`() throws {
        let reading = try Self.read(try Self.sample("receipt.json"))
        #expect(reading.findings.isEmpty)
        let terms = reading.invoice.extensions
        #expect(terms.text("cis.issueTime") == "14:05:00")
        #expect(terms.text("cis.paymentMethod") == "G")
        #expect(terms.text("cis.sequence") == "P")
        #expect(terms.text("cis.vatPayer") == "true")
        #expect(terms["cis.fees"]?.list.first?["amount"]?.amount == Amount(cents: 7))
        #expect(terms["cis.consumptionTax"]?.list.first?["rate"]?.amount == Amount(3))
        #expect(reading.invoice.totals.payable?.description == "6.25")
    }

    @Test func `reads the dialect in snake case and checks its totals`() throws {
        let text = try Self.sample("snake.json")
        let reading = try Self.read(text)
        #expect(reading.findings.isEmpty)
        let invoice = reading.invoice
        #expect(invoice.number == "RO-2026-0042")
        #expect(invoice.seller.vatIdentifier == "RO12345678")
        #expect(invoice.seller.address?.subdivision == "RO-BV")
        #expect(invoice.lines.map(\.item.name) == ["Servicii", "Carte"])
        #expect(invoice.lines.map { $0.vatRate?.description } == ["21", "11"])
        #expect(invoice.totals.taxInclusive?.description == "1282.65")

        let wrong = try Self.read(text.replacing("1282.65", with: "1282.66"))
        #expect(wrong.findings.map(\.id) == ["EKS-JSON-TOTAL"])
        #expect(wrong.findings.first?.at == "/grand_total")
        #expect(wrong.findings.first?.found == "1282.66")
        #expect(wrong.findings.first?.expected == "1282.65")
    }

    @Test func `holds every term and writes it again`() throws {
        let text = try Self.sample("full.json")
        let reading = try Self.read(text)
        #expect(reading.findings.isEmpty)
        #expect(reading.invoice.kind == .creditNote)
        #expect(String(decoding: JSONInvoiceWriter.write(reading.invoice), as: UTF8.self) == text)
        let written = try JSONDocument(parsing: JSONInvoiceWriter.write(reading.invoice))
        #expect(JSONInvoiceReader.read(written).invoice == reading.invoice)
    }

    @Test(arguments: ["short.json", "receipt.json", "snake.json"])
    func `writes what it reads to the same value`(name: String) throws {
        let invoice = try Self.read(try Self.sample(name)).invoice
        let again = try Self.read(String(decoding: JSONInvoiceWriter.write(invoice), as: UTF8.self))
        #expect(again.findings.isEmpty)
        #expect(Difference(invoice, again.invoice) == nil)
    }

    @Test(arguments: [
        (#""dueDate""#, #""dueDat""#, "EKS-JSON-KEY", "/dueDat", "5:3", "Did you mean \"dueDate\"?"),
        (
            #""vatId": "HR12"#, #""vat_id": "HR12"#, "EKS-JSON-KEY", "/seller/vat_id", "9:5",
            "Did you mean \"vatId\"?"
        ),
        (
            #""price": "50.00""#, #""price": "50,00""#, "EKS-JSON-AMOUNT", "/lines/0/price", "19:72",
            "Write digits with a point, without blanks, thousands separators or currency."
        ),
        ("\"2026-12-20\"", "\"20.12.2026\"", "EKS-JSON-DATE", "/dueDate", "5:14", "Correct the value."),
        ("\"2026-12-20\"", "\"2026-02-30\"", "EKS-JSON-DATE", "/dueDate", "5:14", "Correct the value."),
        (#""number": "17-1-1","#, "", "EKS-JSON-MISSING", "", "1:1", "Add \"number\"."),
        (#""EUR""#, #""""#, "EKS-JSON-MISSING", "", "1:1", "Add \"currency\"."),
        (
            #""vat": "5""#, #""vat": "0""#, "EKS-JSON-MISSING", "/lines/1", "20:5",
            "Add \"vat\" with the rate, or \"vatCategory\": Z zero rate, E exempt, AE reverse charge, K intra-community, G export, O outside the scope."
        ),
        (
            #""price": "9.99", "#, "", "EKS-JSON-MISSING", "/lines/1", "20:5",
            "Add \"price\", the price of one unit without VAT."
        ),
        (
            #""price": "9.99""#, #""price": "9.99", "net": "29.90""#, "EKS-JSON-TOTAL", "/lines/1/net",
            "20:69", "Correct the amount, or leave it out: it is computed then."
        ),
        (#""transfer""#, #"["transfer"]"#, "EKS-JSON-TYPE", "/payment/means", "17:25", "Correct the value."),
        (
            #""Savjetovanje""#, #""Savjeto\u0007vanje""#, "EKS-JSON-TEXT", "/lines/0/name", "19:15",
            "Remove the control characters."
        ),
        (
            "ekspedit.invoice/1", "ekspedit.invoice/2", "EKS-JSON-SCHEMA", "/schema", "2:13",
            "Correct the value."
        ),
    ])
    func `tells what is wrong, where, and what to do`(
        old: String, new: String, id: String, at: String, place: String, action: String
    ) throws {
        let findings = try Self.changed(old, new).findings
        #expect(findings.map(\.id) == [id])
        #expect(findings.first?.at == at)
        #expect(findings.first?.position?.description == place)
        #expect(findings.first?.action == action)
        #expect(findings.first?.severity == .fatal)
    }

    @Test func `says what another form can't carry`() throws {
        let invoice = try Self.read(try Self.sample("full.json")).invoice
        #expect(Conversion(invoice, to: .json).losses.isEmpty)
        let lost = Conversion(invoice, to: .gobl).losses
        #expect(lost.contains { $0.value == "JVBERi0xLjcK" })
        #expect(!lost.contains { $0.term == "BT-1" })
    }

    @Test func `takes VAT that was rounded line by line with a remark`() throws {
        let breakdown = #""vatBreakdown": [{"category": "S", "rate": "25", "amount": "25.02"}], "payment""#
        let reading = try Self.changed(#""payment""#, breakdown)
        #expect(reading.findings.map(\.severity) == [.warning])
        #expect(reading.invoice.totals.vatTotal?.description == "26.52")
        #expect(reading.invoice.vatBreakdown.count == 2)
        let wrong = try Self.changed(#""payment""#, breakdown.replacing("25.02", with: "26.01"))
        #expect(wrong.findings.map(\.severity) == [.fatal])
    }

    @Test func `computes percentages of what they are taken of`() throws {
        let allowance = #""allowances": {"percent": "10", "reason": "popust", "vat": "25"}, "payment""#
        let invoice = try Self.changed(#""payment""#, allowance).invoice
        #expect(invoice.allowances.first?.amount?.description == "13.00")
        #expect(invoice.allowances.first?.baseAmount?.description == "129.97")
        #expect(invoice.totals.taxExclusive?.description == "116.97")
        let line = try Self.changed(
            #""price": "50.00""#, #""price": "50.00", "allowances": [{"percent": "5"}]"#)
        #expect(line.invoice.lines.first?.netAmount?.description == "95.00")
    }

    @Test func `asks how an allowance is taxed when lines are taxed differently`() throws {
        let reading = try Self.changed(#""payment""#, #""allowances": {"amount": "1"}, "payment""#)
        #expect(reading.findings.map(\.id) == ["EKS-JSON-MISSING"])
        #expect(reading.findings.first?.at == "/allowances")
    }

    @Test func `stops listing problems when nobody would read on`() throws {
        let lines = (0..<2_000).map { _ in "{}" }.joined(separator: ",")
        let reading = try Self.read("{\"lines\":[\(lines)]}")
        #expect(reading.findings.count == 501)
        #expect(reading.findings.last?.id == "EKS-JSON-MORE")
    }
}

struct JSONInvoiceSchemaTests {
    static func validator() throws -> SchemaValidator {
        SchemaValidator(schema: try JSONDocument(parsing: JSONInvoiceSchema.schema.bytes()).root)
    }

    @Test func `is what the documentation shows`() throws {
        try expectGolden(
            JSONInvoiceSchema.schema.text(layout: .indented), "../../../../docs/schema/invoice-1.json")
    }

    @Test(arguments: ["short.json", "receipt.json", "full.json"])
    func `accepts the samples`(name: String) throws {
        let document = try JSONDocument(parsing: Array(try JSONInvoiceTests.sample(name).utf8))
        #expect(try Self.validator().accepts(document.root))
    }

    /// Every value of the full sample is replaced by each of these, and the reader has to agree with the schema.
    @Test(arguments: [
        "null", "true", "\"\"", "\"x\"", "\"-1.50\"", "7", "1.25", "[]", "[null]", "{}", "{\"x\":1}",
        "\"2026-11-20\"",
        "\"cash\"", "[\"a\"]", "\"1e5\"", "\"1,5\"",
    ])
    func `agrees with the reader about every changed value`(replacement: String) throws {
        let validator = try Self.validator()
        let document = try JSONDocument(parsing: Array(try JSONInvoiceTests.sample("full.json").utf8))
        var count = 0
        // Each replacement meets another third of the values, or the test would take half a minute.
        let values = Self.everything(document.root).enumerated().filter { place, _ in
            place > 0 && (place + replacement.utf8.count).isMultiple(of: 3)
        }
        for (_, element) in values {
            let source = element.source
            let bytes =
                document.bytes[..<source.startIndex] + Array(replacement.utf8)
                + document.bytes[source.endIndex...]
            let changed = try JSONDocument(parsing: Array(bytes))
            let isAccepted = try validator.accepts(changed.root)
            // What concerns several values at once, no schema can say.
            let findings = JSONInvoiceReader.read(changed).findings.filter {
                !["EKS-JSON-TOTAL"].contains($0.id) && !Self.isAboutMoreThanShape($0)
            }
            #expect(
                isAccepted == findings.isEmpty,
                "\(element.pointer): schema \(isAccepted), reader \(findings.map { "\($0.id) \($0.at)" })")
            count += 1
        }
        #expect(count > 70)
    }

    /// Price and taxation of lines may each be given in several ways; days must exist; 18 digits may be zeros.
    private static func isAboutMoreThanShape(_ finding: Finding) -> Bool {
        finding.id == "EKS-JSON-MISSING"
            && ["price", "vatCategory", "vat", "amount"].contains(finding.expected)
    }

    private static func everything(_ element: JSONElement) -> [JSONElement] {
        [element] + element.children.flatMap(everything)
    }
}

struct JSONInvoiceCorpusTests {
    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
    func `carries the official UBL instances through JSON`() throws {
        var count = 0
        // Every third is plenty for what is one table; all of them take half a minute without optimisation.
        for (number, file) in Corpus.ubl.enumerated() where file.isSchemaValid && number.isMultiple(of: 3) {
            let reading = UBLReader.read(try XMLTree(parsing: try file.bytes()))
            guard reading.findings.isEmpty, Self.isComplete(reading.invoice) else { continue }
            let document = try JSONDocument(parsing: JSONInvoiceWriter.write(reading.invoice))
            let again = JSONInvoiceReader.read(document)
            // An instance that is wrong on purpose is refused here, too; its values are the same all the same.
            guard !again.findings.contains(where: { $0.severity == .fatal }) else { continue }
            #expect(Difference(reading.invoice, again.invoice) == nil, "\(file.name)")
            count += 1
        }
        print("carried \(count) UBL instances through JSON")
        #expect(count > 150)
    }

    /// Whether nothing is missing that the reader would compute.
    private static func isComplete(_ invoice: Invoice) -> Bool {
        let totals = invoice.totals
        let computed = invoice.computedVATBreakdown
        return [totals.lineTotal, totals.taxExclusive, totals.taxInclusive, totals.payable].allSatisfy {
            $0 != nil
        }
            && (totals.chargeTotal != nil) == !invoice.charges.isEmpty
            && (totals.allowanceTotal != nil) == !invoice.allowances.isEmpty
            && (totals.vatTotal != nil) && !invoice.typeCode.isEmpty
            && invoice.vatBreakdown.count == computed.count
            && invoice.vatBreakdown.allSatisfy { entry in
                computed.contains { $0.category == entry.category && $0.rate == entry.rate }
            }
            && invoice.lines.allSatisfy {
                !$0.id.isEmpty && $0.netAmount != nil && $0.price.net != nil && $0.vatCategory != nil
            }
    }
}
