internal import Documents
internal import Faults

/// The codebook of reasons why no VAT is charged.
///
/// Warnings: the platform's online list is the only authoritative one, and it grows.
extension SRBDT {
    static let reasons = [knownReason, reasonOfCategory]

    private static let place = Context(
        "/(Invoice,CreditNote)/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReasonCode")

    static let knownReason = Rule(
        "EKS-RS-BT-121", .warning, on: place, terms: "BT-121",
        "A reason why no VAT is charged is a key of the platform's codebook.",
        action:
            "Take the key from the codebook of the platform, such as PDV-RS-33; look there if it is a new one.",
        voice: .ordinaryOnly
    ) { code, sheet in
        guard categories(of: code, sheet).isEmpty, !sheet.says(code, laterKeyWithBlank) else { return nil }
        return Breach(found: sheet.string(code), expected: "a key such as \(example(for: code, sheet))")
    }

    static let reasonOfCategory = Rule(
        "EKS-RS-BT-121-C", .warning, on: place, terms: "BT-121 BT-118",
        "A reason why no VAT is charged belongs to the VAT category that it stands with.",
        action: "Change the category or the reason; the codebook says which belong together.",
        voice: .ordinaryOnly
    ) { code, sheet in
        let right = categories(of: code, sheet)
        guard !right.isEmpty, let category = category(of: code, sheet),
            !right.contains(where: { sheet.says(category, $0) })
        else { return nil }
        let names = right.map { "\($0)" }.joined(separator: " or ")
        return Breach(
            found: "\(sheet.string(code)) in category \(sheet.string(category))",
            expected: "category \(names), or a key such as \(example(for: code, sheet))")
    }

    /// The one key with a blank in it, which a list of words can't hold.
    private static let laterKeyWithBlank: StaticString = "PDV-RS-6-1-1 (BN)"

    /// The categories that the key belongs to; a few belong to two.
    private static func categories(of code: Node, _ sheet: Sheet) -> [StaticString] {
        CodeList.exemptionReasonsOfSerbia.filter { sheet.isCode(code, in: $0.keys) }.map(\.category)
    }

    private static func category(of code: Node, _ sheet: Sheet) -> Node? {
        sheet.parent(of: code).flatMap { sheet.child($0, CBC.id) }
    }

    /// A key of the category that the reason stands with.
    private static func example(for code: Node, _ sheet: Sheet) -> String {
        let keys = category(of: code, sheet).flatMap { category in
            CodeList.exemptionReasonsOfSerbia.first { sheet.says(category, $0.category) }?.keys
        }
        return keys?.codes.first ?? "PDV-RS-33"
    }
}
