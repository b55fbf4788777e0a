internal import Documents

extension RulePack {
    /// EN 16931 for UBL, as the validation artefacts 1.3.16 of CEN/TC 434 have it.
    package static let en16931UBL = RulePack(
        "en16931", version: "1.3.16", for: [.ublInvoice, .ublCreditNote],
        patterns: [
            Pattern(
                precedence: [UBLContext.linePeriod, UBLContext.period],
                rules: UBLDocument.rules + UBLParties.rules + UBLLines.rules + UBLAllowances.rules
                    + UBLPayment.rules + UBLTotals.rules + UBLCategories.rules + [UBLCodes.noteSubject]),
            Pattern(rules: UBLSyntax.rules, unused: UBLUnused.paths),
            Pattern(rules: UBLCodes.rules),
        ])
}

extension RulePack {
    /// EN 16931 for CII, as the same artefacts have it.
    package static let en16931CII = RulePack(
        "en16931", version: "1.3.16", for: [.cii],
        patterns: [
            Pattern(
                precedence: CIICategories.wholeBreakdowns + [CIIContext.breakdown],
                rules: CIIDocument.rules + CIILines.rules + CIIAllowances.rules + CIISums.rules
                    + CIICategories.rules),
            Pattern(precedence: CIISyntax.precedence, rules: CIISyntax.rules, unused: CIIUnused.paths),
            Pattern(rules: CIICodes.rules),
        ])
}
