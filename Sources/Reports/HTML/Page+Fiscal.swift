internal import Calendars
internal import Invoicing

/// What Croatian law wants printed on a receipt, beside its codes: number, moment, operator, way of payment, VAT.
struct FiscalFacts {
    /// What this section shows; the general list leaves it out.
    static let names: Set<String> = [
        "number", "issuedAt", "operator", "paymentMethod", "vat", "total", "zkiAlgorithm", "lateDelivery",
        "corrects",
    ]

    private let facts: [String: String]
    private let page: Page

    /// Nil for other platforms than the Croatian one.
    init?(_ leg: LegReport, on page: Page) {
        guard leg.platform == "cis" else { return nil }
        facts = leg.facts
        self.page = page
    }

    func write(into html: inout HTMLWriter) {
        row("Broj računa", "Receipt number", facts["number"], into: &html)
        row("Ispravlja račun", "Corrects receipt", facts["corrects"], into: &html)
        let issued = facts["issuedAt"].flatMap { Instant($0) }.map { page.language.written($0, in: .zagreb) }
        row("Vrijeme izdavanja", "Issued", issued, into: &html)
        row("Oznaka operatera", "Operator", facts["operator"], into: &html)
        let payment = facts["paymentMethod"].flatMap { Self.payments[$0] }
        row("Način plaćanja", "Payment", payment.map { "\($0.0) (\($0.1))" }, into: &html)
        row("Ukupno", "Total", money(facts["total"]), into: &html)
        for line in (facts["vat"] ?? "").split(separator: ";") {
            let parts = line.split(separator: ":").map(String.init)
            guard parts.count == 3, let base = money(parts[1]), let tax = money(parts[2]) else { continue }
            row("PDV \(parts[0]) %", "VAT", "\(base) → \(tax)", into: &html)
        }
    }

    private func money(_ text: String?) -> String? {
        text.flatMap { Amount($0) }.map { "\(page.language.written($0)) EUR" }
    }

    private func row(_ croatian: String, _ english: String, _ value: String?, into html: inout HTMLWriter) {
        guard let value else { return }
        html.element("dt") { html in
            html.write(croatian)
            html.element("span", ["class": "en", "lang": "en"], english)
        }
        html.element("dd", value)
    }

    private static let payments: [String: (String, String)] = [
        "G": ("gotovina", "cash"), "K": ("kartica", "card"), "T": ("transakcijski račun", "transfer"),
        "O": ("ostalo", "other"),
    ]
}
