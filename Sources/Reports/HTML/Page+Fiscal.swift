internal import Calendars
internal import Invoicing

/// What Croatian law wants printed on a receipt, beside its codes: number, moment, operator, way of payment, VAT.
struct FiscalFacts {
    /// What this section shows; the general list leaves it out.
    static let names: Set<String> = [
        "number", "issuedAt", "operator", "paymentMethod", "vat", "total", "zkiAlgorithm", "lateDelivery",
        "corrects", "consumptionTax", "exempt", "notTaxable", "margin", "fees", "buyerOib", "tip",
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
        for line in taxes("vat") {
            row("PDV \(line.rate) %", "VAT", "\(line.tax) (osnovica, base: \(line.base))", into: &html)
        }
        for line in taxes("consumptionTax") {
            row(
                "PNP \(line.rate) %", "Consumption tax", "\(line.tax) (osnovica, base: \(line.base))",
                into: &html)
        }
        row("Oslobođeno PDV-a", "Exempt from VAT", money(facts["exempt"]), into: &html)
        row("Ne podliježe oporezivanju", "Not subject to VAT", money(facts["notTaxable"]), into: &html)
        row("Marža", "Margin", money(facts["margin"]), into: &html)
        row("OIB kupca", "Buyer's OIB", facts["buyerOib"].flatMap { $0.isEmpty ? nil : $0 }, into: &html)
        row("Napojnica", "Tip", money(facts["tip"]), into: &html)
        row("Naknade", "Fees", money(facts["fees"]), into: &html)
    }

    /// Taxes by rate, as the adapter writes them: rate, base and amount.
    private func taxes(_ name: String) -> [(rate: String, base: String, tax: String)] {
        (facts[name] ?? "").split(separator: ";").compactMap { line in
            let parts = line.split(separator: ":").compactMap { Amount(String($0)) }
            guard parts.count == 3, let base = money(parts[1].description),
                let tax = money(parts[2].description)
            else { return nil }
            // 25, and 7,5: rates are spoken without needless zeros.
            let whole = parts[0].rounded(to: 0)
            return (page.language.written(whole == parts[0] ? whole : parts[0]), base, tax)
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
