package import Calendars
internal import Documents
package import Faults

/// One condition of CIS, asked of a receipt rather than of a document.
///
/// What CIS refuses is fatal. The others it reports in its test environment only; they are warnings.
package struct ReceiptRule: Sendable {
    let id: String
    let severity: Finding.Severity
    let terms: String
    let text: String
    let action: String
    let breaches: @Sendable (ReceiptDraft, Instant?) -> [Breach]

    /// A rule about what an invoice has to say so that it can be a receipt.
    init(
        _ id: String, _ severity: Finding.Severity = .fatal, terms: String, _ text: String, action: String,
        form: @escaping @Sendable (ReceiptDraft) -> Breach?
    ) {
        self.id = id
        self.severity = severity
        self.terms = terms
        self.text = text
        self.action = action
        breaches = { draft, _ in form(draft).map { [$0] } ?? [] }
    }

    /// A rule about a receipt that says all it has to.
    init(
        _ id: String, _ severity: Finding.Severity = .fatal, terms: String, _ text: String,
        action: String, content: @escaping @Sendable (FiscalReceipt) -> [Breach]
    ) {
        self.id = id
        self.severity = severity
        self.terms = terms
        self.text = text
        self.action = action
        breaches = { draft, _ in draft.receipt.map(content) ?? [] }
    }

    /// A rule about the age of a receipt, in seconds; silent where nobody says what time it is.
    init(
        _ id: String, _ severity: Finding.Severity, _ text: String, action: String,
        age: @escaping @Sendable (Duration) -> Bool
    ) {
        self.id = id
        self.severity = severity
        terms = "BT-2 HR-BT-2"
        self.text = text
        self.action = action
        breaches = { draft, now in
            guard let receipt = draft.receipt, let now else { return [] }
            let isBroken = age(now.since(receipt.issuedAt.moment(in: .zagreb)))
            return isBroken ? [Breach(found: "\(receipt.issuedAt.date)")] : []
        }
    }
}

extension ReceiptRule {
    package static let all = form + time + taxes + sums + limits

    /// Everything that CIS would say about a receipt, or what is missing so that there is none.
    package static func findings(on draft: ReceiptDraft, at now: Instant?) -> [Finding] {
        all.flatMap { rule in
            rule.breaches(draft, now).map { breach in
                Finding(
                    .rules, rule.id, rule.severity, terms: rule.rule.terms, found: breach.found,
                    expected: breach.expected, message: rule.text, action: rule.action)
            }
        }
    }

    /// The same rule for a whole document, where several breaches are told in one.
    var rule: Rule {
        Rule(id, severity, on: Self.document, terms: terms, text, action: action) { _, sheet in
            let draft = sheet.remembered { ReceiptFacts($0) }.draft
            let breaches = breaches(draft, sheet.moment)
            guard !breaches.isEmpty else { return nil }
            return Breach(
                found: Self.joined(breaches.map { $0.found }),
                expected: Self.joined(breaches.map { $0.expected }))
        }
    }

    private static let document = Context("/(Invoice,CreditNote)|/rsm:CrossIndustryInvoice")

    private static func joined(_ values: [String?]) -> String? {
        let known = values.compactMap { $0 }
        return known.isEmpty ? nil : known.joined(separator: "; ")
    }
}

/// The receipt that a document is, remembered while its rules are asked.
private final class ReceiptFacts {
    let draft: ReceiptDraft

    init(_ sheet: Sheet) { draft = ReceiptDraft(sheet.invoice, .unknown) }
}

/// The checks of the Croatian service CIS, which stand in no artefact.
extension RulePack {
    static let cis = RulePack(
        "cis", version: "2.7", for: [.ublInvoice, .ublCreditNote, .cii],
        patterns: [Pattern(rules: ReceiptRule.all.map(\.rule))])
}
