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
