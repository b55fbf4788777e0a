import Faults
import Reports
import TestSupport
import Testing

@Suite struct PageTests {
    @Test(arguments: ["HR", "RS", "RO", "BA", "DE"])
    func `a receipt is written in the language of the country`(country: String) throws {
        let leg = ["RS": Contents.sef, "RO": Contents.anaf][country] ?? Contents.cis
        var content = Contents.receipt
        content.head = Contents.head(country: country, legs: [leg])
        try expectGolden(String(decoding: content.html, as: UTF8.self), "receipt-\(country).html")
    }

    @Test func `a rejection tells what is wrong and what to do`() throws {
        try expectGolden(String(decoding: Contents.rejection.html, as: UTF8.self), "rejection.html")
    }

    @Test func `what is found besides the rules is told in the reader's language, with the particulars`() {
        let finding = Finding(
            .format, "EKS-ELEMENT-MISSING", expected: "cbc:ID",
            message: "Invoice has no cbc:ID, which it must have.",
            action: "Add cbc:ID.")
        for (country, words, action) in [
            ("HR", "Nedostaje obvezan element.", "Dodajte navedeni element."),
            ("RS", "Nedostaje obavezan element.", "Dodajte navedeni element."),
            ("RO", "Lipsește un element obligatoriu.", "Adăugați elementul indicat."),
        ] {
            let page = Self.page(country, finding)
            #expect(page.contains(words) && page.contains(action), "\(country)")
            #expect(page.contains("lang=\"en\">Invoice has no cbc:ID"), "\(country)")
        }
    }

    @Test func `what to do about a platform's refusal is told in the reader's language`() {
        let cis = Finding(
            .platform, "166", message: "Račun sadrži pogreške: 166",
            action: "The total is not the sum of bases. Correct the receipt and drop it again.")
        let page = Self.page("HR", cis)
        #expect(page.contains("<blockquote class=\"message\">Račun sadrži pogreške: 166"))
        #expect(page.contains("ponovno ga predajte.") && !page.contains("Correct the receipt"), "\(page)")
        let unknown = Finding(.platform, "x", message: "Odbijeno", action: "Ask them.")
        #expect(Self.page("RS", unknown).contains("<span lang=\"en\">Ask them."))
    }

    private static func page(_ country: String, _ finding: Finding) -> String {
        let content = RejectionContent(
            Contents.head(country: country), outcome: .invalid, problems: [finding])
        return String(decoding: content.html, as: UTF8.self)
    }

    @Test(arguments: RejectionContent.Outcome.allCases)
    func `every outcome has a page of its own`(outcome: RejectionContent.Outcome) {
        let pages = RejectionContent.Outcome.allCases.map { outcome in
            RejectionContent(Contents.head(), outcome: outcome, problems: []).html
        }
        #expect(Set(pages).count == RejectionContent.Outcome.allCases.count)
    }

    @Test(arguments: ["HR", "RS", "RO", "DE"])
    func `a receipt tells the date that its issuer had written`(country: String) {
        var head = Contents.head(country: country, legs: [Contents.sef])
        head.legs[0].facts["redatedFrom"] = "2026-11-19"
        let page = String(decoding: ReceiptContent(head).html, as: UTF8.self)
        let words = [
            "HR": "Ponovno datirano", "RS": "Ponovo datirano", "RO": "Redatată", "DE": "Dated anew",
        ]
        #expect(page.contains(words[country] ?? "?") && page.contains("2026-11-19"))
        #expect(!page.contains("redatedFrom"))
    }

    @Test func `markup in a document stays text`() {
        let nasty = "</style><script>alert('1')</script>\"&\u{0}\u{1B}"
        var head = Contents.head(legs: [Contents.sef])
        head.file = nasty
        head.invoice?.number = nasty
        head.invoice?.sellerName = nasty
        head.legs[0].facts = ["a": nasty]
        let finding = Finding(
            .platform, nasty, at: nasty, terms: [nasty], found: nasty, expected: nasty, message: nasty,
            action: nasty)
        let page = String(
            decoding: RejectionContent(head, outcome: .refused, problems: [finding], files: [nasty]).html,
            as: UTF8.self)
        #expect(!page.contains("<script>"))
        #expect(!page.contains("alert('"))
        #expect(!page.utf8.contains(0) && !page.utf8.contains(0x1B))
    }

    @Test func `a page fetches nothing`() {
        for page in [Contents.receipt.html, Contents.rejection.html] {
            let text = String(decoding: page, as: UTF8.self)
            for word in ["src=", "<link", "@import", "url(", "<script"] { #expect(!text.contains(word)) }
        }
    }
}
