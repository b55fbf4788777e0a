/// BT-118, BT-151, BT-95, BT-102: the VAT categories of UNTDID 5305 that EN 16931 knows.
enum VATCategory: Int, Sendable, CaseIterable {
    case standard, zero, exempt, reverseCharge, intraCommunity, export, notSubject, igic, ipsi, splitPayment

    /// The code in the document.
    var code: StaticString {
        switch self {
        case .standard: "S"
        case .zero: "Z"
        case .exempt: "E"
        case .reverseCharge: "AE"
        case .intraCommunity: "K"
        case .export: "G"
        case .notSubject: "O"
        case .igic: "L"
        case .ipsi: "M"
        case .splitPayment: "B"
        }
    }

    /// How the rules of the category are numbered: `BR-S-01`.
    var family: String {
        switch self {
        case .intraCommunity: "IC"
        case .igic: "AF"
        case .ipsi: "AG"
        default: "\(code)"
        }
    }

    /// The category in words.
    var title: String {
        switch self {
        case .standard: "standard rated"
        case .zero: "zero rated"
        case .exempt: "exempt from VAT"
        case .reverseCharge: "reverse charge"
        case .intraCommunity: "intra-community supply"
        case .export: "export outside the EU"
        case .notSubject: "not subject to VAT"
        case .igic: "IGIC (Canary Islands)"
        case .ipsi: "IPSI (Ceuta and Melilla)"
        case .splitPayment: "split payment"
        }
    }

    /// The category with that code.
    init?(_ text: Sheet.Text, on sheet: Sheet) {
        guard let first = text.isEmpty ? nil : sheet.byte(text, 0) else { return nil }
        if text.count == 2, first == UInt8(ascii: "A"), sheet.byte(text, 1) == UInt8(ascii: "E") {
            self = .reverseCharge
            return
        }
        guard text.count == 1 else { return nil }
        switch first {
        case UInt8(ascii: "S"): self = .standard
        case UInt8(ascii: "Z"): self = .zero
        case UInt8(ascii: "E"): self = .exempt
        case UInt8(ascii: "K"): self = .intraCommunity
        case UInt8(ascii: "G"): self = .export
        case UInt8(ascii: "O"): self = .notSubject
        case UInt8(ascii: "L"): self = .igic
        case UInt8(ascii: "M"): self = .ipsi
        case UInt8(ascii: "B"): self = .splitPayment
        default: return nil
        }
    }
}
