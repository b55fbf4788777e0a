import Documents
import Faults
import Invoicing
import Testing

@testable import Rules

struct RuleBookTests {
    static let invoice = """
        <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
            xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:ID schemeID="x">17</cbc:ID>
          <cac:InvoicePeriod/>
          <cac:InvoiceLine><cbc:ID>1</cbc:ID><cac:InvoicePeriod/></cac:InvoiceLine>
        </Invoice>
        """

    private func hits(_ patterns: [Pattern], isMirror: Bool = false) throws -> [String] {
        let sheet = Sheet(try XMLTree(parsing: Array(Self.invoice.utf8)), isMirror: isMirror)
        let book = RuleBook(
            [RulePack("test", version: "1", for: [.ublInvoice], patterns: patterns)], isMirror: isMirror)
        return book.findings(book.read(sheet), on: sheet).map { "\($0.id) \($0.at)" }
    }

    private func never(_ id: String, _ path: String, voice: Rule.Voice = .always) -> Rule {
        Rule(id, on: Context(path), "Never holds.", voice: voice) { _, _ in false }
    }

    @Test func `a place belongs to the first context of a pattern that fits it`() throws {
        let narrow = never("A", "cac:InvoiceLine/cac:InvoicePeriod")
        let wide = never("B", "cac:InvoicePeriod")
        let together = try hits([Pattern(precedence: [narrow.context, wide.context], rules: [wide, narrow])])
        #expect(together == ["B /Invoice/cac:InvoicePeriod", "A /Invoice/cac:InvoiceLine/cac:InvoicePeriod"])
        let apart = try hits([Pattern(rules: [narrow]), Pattern(rules: [wide])])
        #expect(apart.count == 3)
    }

    @Test func `an anchored path stands for one place only`() throws {
        #expect(try hits([Pattern(rules: [never("A", "/Invoice/cbc:ID")])]) == ["A /Invoice/cbc:ID"])
        #expect(try hits([Pattern(rules: [never("A", "cbc:ID")])]).count == 2)
    }

    @Test func `an element or attribute that should not be used is told once`() throws {
        let element = UnusedPath(path: Path("cac:InvoicePeriod"), rule: never("A", "/Invoice"))
        let anywhere = UnusedPath(path: Path("@schemeID"), rule: never("B", "/Invoice"))
        let somewhere = UnusedPath(
            path: Path("cac:InvoiceLine/cbc:ID/@schemeID"), rule: never("C", "/Invoice"))
        let found = try hits([Pattern(rules: [], unused: [element, anywhere, somewhere])])
        #expect(found == ["B /Invoice/cbc:ID", "A /Invoice/cac:InvoicePeriod"])
    }

    @Test func `the artefact's own voice is heard in the mirror only`() throws {
        let root = Context("/Invoice")
        let pattern = Pattern(rules: [
            Rule("A", on: root, "Never holds.", voice: .ordinaryOnly) { _, _ in false },
            Rule("B", on: root, "Never holds.", voice: .mirrorOnly) { _, _ in false },
        ])
        #expect(try hits([pattern]) == ["A /Invoice"])
        #expect(try hits([pattern], isMirror: true) == ["B /Invoice"])
    }

    @Test(arguments: [
        ("1.50", "1.50"), ("+.5", "0.5"), ("5.", "5"), ("-0012.3400", "-12.34"),
        ("19.0000000000000000", "19.00"),
    ])
    func `reads a decimal number as XML Schema does`(text: String, value: String) {
        #expect(Amount(lexical: Array(text.utf8).span)?.description == value)
    }

    @Test(arguments: ["", ".", "1e3", "1,5", "12abc", "--1", "INF", "99999999999999999999"])
    func `refuses what is no decimal number`(text: String) {
        #expect(Amount(lexical: Array(text.utf8).span) == nil)
    }
}
