internal import Calendars
internal import Faults
internal import Invoicing
internal import Rules
internal import Seals

extension CIS {
    func draft(of invoice: Invoice) -> ReceiptDraft {
        ReceiptDraft(
            invoice,
            ReceiptDraft.Defaults(sequence: settings.sequence, operatorOIB: settings.operatorOIB))
    }

    /// Reads the terms that CIS wants from an invoice; throws every problem at once.
    func receipt(of invoice: Invoice, receivedAt: Instant) throws(Rejection) -> Receipt {
        let draft = draft(of: invoice)
        var findings = ReceiptRule.findings(on: draft, at: receivedAt)
        if let own = credential.certificate.oib, let issuer = draft.issuer, own != issuer {
            findings.append(
                Finding(
                    .rules, "s005", terms: ["BT-31"], found: issuer.description, expected: own.description,
                    message: CIS.Prose.words["s005"] ?? "The certificate belongs to another OIB.",
                    action: "Correct the seller's OIB, or configure the certificate of this company."))
        }
        guard let receipt = draft.receipt, !findings.contains(where: { $0.severity == .fatal }) else {
            throw Rejection(findings)
        }
        return receipt
    }
}
