internal import Documents
internal import Invoicing

/// The Croatian usage specification and extension of 2025, for UBL.
package enum HRCIUS {
    package static let pack = RulePack(
        "hr", version: "2026-03-13", from: CalendarDate(2026, 1, 1), for: [.ublInvoice, .ublCreditNote],
        implies: ["en16931"],
        relaxes: [
            // What the Croatian rules ask for, though EN 16931 has no use for it: the extension, the time of issue, the
            // operator, and label and reason of a VAT category on charges and lines.
            "UBL-CR-001", "UBL-CR-006", "UBL-CR-200", "UBL-CR-477", "UBL-CR-480", "UBL-CR-481", "UBL-CR-597",
            "UBL-CR-600", "UBL-CR-601",
        ],
        patterns: [
            Pattern(rules: [noEmptyElements]),
            Pattern(rules: numbers),
            Pattern(
                rules: document + buyerNumbers + totals + payment + charges + references + parties + lines
                    + items
                    + breakdown + codes),
        ])

    static let root = Context("/(Invoice,CreditNote)")

    /// What the extension says beside EN 16931; nil where the document has none.
    static func extensionPart(_ sheet: Sheet, _ name: XMLName) -> Node? {
        var found: Node?
        sheet.forEach(sheet.root, EXT.ublExtensions, EXT.ublExtension, EXT.extensionContent) { content in
            if found == nil { found = sheet.first(content, HRExtension.fisk20Data, name) }
        }
        return found
    }

    static let noEmptyElements = Rule(
        "HR-BR-33",
        on: Context("*") { place, sheet in
            !sheet.hasChildren(place) && sheet.isBlank(place) && !sheet.isInSignatures(place)
        }, "An element is never empty, except in the signatures.",
        action: "Leave the element out, or give it a value."
    ) { _, _ in false }
}

extension Sheet {
    /// Whether the element is UBL's container of signatures or lies in it.
    fileprivate func isInSignatures(_ node: Node) -> Bool {
        var next: Node? = node
        while let here = next {
            let name = name(of: here)
            if tree.localName(of: name) == "UBLDocumentSignatures",
                tree.namespace(of: name) == XMLNamespace.sig.uri
            {
                return true
            }
            next = parent(of: here)
        }
        return false
    }
}
