import Documents
import Faults
import Invoicing
import Testing

@testable import Rules

struct CheckerTests {
    @Test func `points into a JSON document by business term`() {
        let json =
            #"{"number":"1","issueDate":"2026-11-20","currency":"XXY","seller":{"name":"A"},"lines":[]}"#
        let verdict = Checker(.named([PackChoice.Wish(name: "en16931")])).check(Array(json.utf8))
        #expect(verdict.outcome != .valid)
        #expect(verdict.findings.allSatisfy { !$0.message.isEmpty && !$0.at.contains("cac:") })
        #expect(
            JSONPlaces.pointer(terms: ["BT-5"], xPath: "/Invoice/cbc:DocumentCurrencyCode") == "/currency")
        #expect(
            JSONPlaces.pointer(terms: ["BG-25", "BT-131"], xPath: "/Invoice/cac:InvoiceLine[2]")
                == "/lines/1/net")
        #expect(JSONPlaces.pointer(terms: [], xPath: "/Invoice") == "")
    }

    @Test(arguments: ["", "{", "<a/>", "<Invoice/>", "[]", "hello"])
    func `tells why a document can't be read`(text: String) {
        let verdict = Checker().check(Array(text.utf8))
        #expect(verdict.outcome == .unreadable)
        #expect(!verdict.findings.isEmpty)
        #expect(verdict.layers.contains { if case .skipped = $0.state { true } else { false } })
    }

    @Test func `what can't run is skipped, and never passed`() {
        let cii =
            #"<x:CrossIndustryInvoice xmlns:x="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>"#
        let verdict = Checker(.named([PackChoice.Wish(name: "hr")])).check(Array(cii.utf8))
        #expect(verdict.layers.contains { $0.name == "hr" && $0.state == .skipped("there are none for cii") })
        #expect(verdict.findings.contains { $0.id == "EKS-SKIP" })
        #expect(verdict.outcome != .valid && !verdict.packs.contains { $0.hasPrefix("hr") })
    }

    @Test func `a wrong structure does not keep the rules from being asked`() {
        let text = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
              xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
            <cbc:IssueDate>2026-11-20</cbc:IssueDate><cbc:ID>1</cbc:ID><cbc:Nonsense/></Invoice>
            """
        let verdict = Checker(.named([PackChoice.Wish(name: "en16931")])).check(Array(text.utf8))
        #expect(verdict.layers[1] == Verdict.Layer("structure", .invalid))
        let ids = Set(verdict.findings.map(\.id))
        #expect(ids.contains("BR-06") && ids.contains("BR-16"), "\(ids)")
        #expect(!ids.contains("BR-02"))
    }

    @Test func `writes a Schematron report that can be read`() throws {
        let verdict = Verdict(
            syntax: .ublInvoice, layers: [Verdict.Layer("format", .valid)],
            findings: [Finding(.rules, "BR-01", at: "/Invoice", found: "<&>", message: "It has one.")])
        let tree = try XMLTree(parsing: verdict.svrl(title: "a.xml"))
        #expect(tree.root.localName == "schematron-output")
        #expect(tree.root.text.contains("It has one. Found: <&>."))
    }

    @Test func `gives an example of the sums`() {
        let sums = RulePack.en16931UBL.rules.filter {
            $0.id.hasPrefix("BR-CO-1") && $0.id >= "BR-CO-10" && $0.id < "BR-CO-18"
        }
        #expect(sums.count == 8 && sums.allSatisfy { !$0.example.isEmpty })
    }
}

/// Documents that are large on purpose.
struct LargeDocumentTests {
    @Test func `tells a hundred places of a rule and counts the others`() {
        let lines = String(repeating: "<cac:InvoiceLine/>", count: 3_000)
        let invoice = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2">\(lines)</Invoice>
            """
        let verdict = Checker(.named([PackChoice.Wish(name: "en16931")])).check(Array(invoice.utf8))
        #expect(verdict.findings.count { $0.id == "BR-21" } == 100)
        #expect(verdict.findings.contains { $0.id == "EKS-MORE" })
    }

    @Test func `keeps a thousand rates apart`() {
        var table = RateTable<Int>()
        for round in 1...2 {
            for rate in 0..<1_000 { table.change(Amount(cents: rate), from: 0) { $0 += round } }
        }
        #expect((0..<1_000).allSatisfy { table[Amount(cents: $0)] == 3 })
        #expect(table[Amount(1_000)] == nil)
    }
}
