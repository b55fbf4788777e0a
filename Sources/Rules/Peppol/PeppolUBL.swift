internal import Documents

/// OpenPEPPOL BIS Billing 3 for UBL: the rules of the network and of the countries that added their own.
package enum PeppolUBL {
    static let version = "3.0.21"

    /// Ordinary billing.
    package static let pack = RulePack(
        "peppol", version: version, for: [.ublInvoice, .ublCreditNote], implies: ["en16931"],
        patterns: patterns(ofKind: billing))

    /// Self-billing: the buyer writes the invoice.
    package static let selfBilling = RulePack(
        "peppol-selfbilling", version: version, for: [.ublInvoice, .ublCreditNote], implies: ["en16931"],
        patterns: patterns(ofKind: selfBilled))

    // A place belongs to one context of a pattern, so what the countries say stands beside the network's rules.
    private static func patterns(ofKind own: (document: [Rule], codes: [Rule], germany: [Rule])) -> [Pattern]
    {
        [
            Pattern(rules: [noEmptyElements]),
            Pattern(rules: [oneProject]),
            Pattern(rules: own.document + document + allowances + payment + amounts + lines),
            Pattern(rules: identifiers),
            Pattern(rules: dutchVATForm),
            Pattern(rules: norway),
            Pattern(rules: denmark),
            Pattern(rules: italy),
            Pattern(rules: sweden),
            Pattern(rules: greekSeller),
            Pattern(rules: greekBuyer),
            Pattern(rules: iceland),
            Pattern(rules: netherlands),
            Pattern(rules: own.germany + germany),
            Pattern(rules: own.codes + codes),
        ]
    }

    private static let billing = (
        document: [processKnown, specification], codes: [invoiceType, creditNoteType], germany: [germanTypes]
    )
    private static let selfBilled = (
        document: [selfBillingProcessKnown, selfBillingSpecification],
        codes: [selfBilledInvoiceType, selfBilledCreditNoteType], germany: [germanSelfBilledTypes]
    )

    static let root = Context("/(Invoice,CreditNote)")
}
