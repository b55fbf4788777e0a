internal import Documents

/// CIUS-RO, the Romanian rules on top of EN 16931.
///
/// The published artefact does not enforce all that it says: some contexts come too late to be reached, some name
/// the credit note in the invoice's namespace, some count the wrong thing. The ordinary verdict is that of the text;
/// the mirrored one is the artefact's.
package enum CIUSRO {
    package static let pack = RulePack(
        "ro", version: "1.0.9", for: [.ublInvoice, .ublCreditNote], implies: ["en16931"],
        // The platform builds on an older edition of EN 16931, which did not have these.
        relaxes: ["UBL-SR-51", "UBL-SR-52", "UBL-SR-53", "UBL-SR-54", "UBL-SR-55", "UBL-SR-56"],
        patterns: [
            Pattern(rules: dates + codes + document + places + lines + amounts + references),
            Pattern(rules: platform),
        ])

    static let root = Context("/(Invoice,CreditNote)")

    /// A context whose credit notes the artefact never reaches.
    static func unreachedOnCreditNotes(_ path: String, where condition: Rule.Condition? = nil) -> Context {
        Context(path) { place, sheet in
            (!sheet.isMirror || sheet.name(of: sheet.root) == UBLInvoice.root)
                && condition?(place, sheet) ?? true
        }
    }
}
