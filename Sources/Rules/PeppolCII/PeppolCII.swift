internal import Documents

/// OpenPEPPOL BIS Billing 3 for CII.
///
/// The published artefact calls VAT registrations `VAT` where the syntax says `VA`; the mirrored verdict follows
/// it, the ordinary one takes both.
package enum PeppolCII {
    package static let pack = RulePack(
        "peppol", version: "3.0.19", for: [.cii], implies: ["en16931"],
        patterns: [
            Pattern(rules: document + parties + allowances + payment + lines),
            Pattern(rules: identifiers),
            Pattern(rules: norway),
            Pattern(rules: denmark),
            Pattern(rules: italy),
            Pattern(rules: sweden),
            Pattern(rules: netherlands),
            Pattern(rules: codes),
        ])

    static let transaction = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction"
    static let agreement = transaction + "/ram:ApplicableHeaderTradeAgreement"
    static let settlement = transaction + "/ram:ApplicableHeaderTradeSettlement"
}
