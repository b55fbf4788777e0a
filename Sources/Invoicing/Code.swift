/// A code of a published list, held as it was written.
///
/// Codes that no list knows are kept, so that a rule can name them; the constants are the ones the program itself
/// has to tell apart.
package protocol Code: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral,
    CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
}

extension Code {
    package init(_ text: String) { self.init(rawValue: text) }
    package init(stringLiteral text: String) { self.init(rawValue: text) }
    package var description: String { rawValue }

    /// Whether nothing was written.
    package var isEmpty: Bool { rawValue.isEmpty }
}

/// UNTDID 1001: what kind of document it is (BT-3).
package struct DocumentTypeCode: Code {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let invoice: Self = "380"
    package static let creditNote: Self = "381"
    package static let debitNote: Self = "383"
    package static let correctedInvoice: Self = "384"
    package static let prepaymentInvoice: Self = "386"
    package static let selfBilledInvoice: Self = "389"

    /// The codes whose amounts are given back: documents that UBL writes as credit notes.
    package var isCreditNote: Bool { Self.creditNotes.contains(rawValue) }

    private static let creditNotes: Set<String> = [
        "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532",
    ]
}

/// ISO 4217: a currency.
package struct CurrencyCode: Code {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// ISO 3166-1: a country, with two letters.
package struct CountryCode: Code {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// UN/ECE recommendations 20 and 21: a unit of measure.
package struct UnitCode: Code {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// UNTDID 5305: how an amount is taxed.
///
/// The Serbian categories R, OE, SS and N are values like any other.
package struct VATCategory: Code {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let standard: Self = "S"
    package static let zeroRated: Self = "Z"
    package static let exempt: Self = "E"
    package static let reverseCharge: Self = "AE"
    package static let intraCommunity: Self = "K"
    package static let export: Self = "G"
    package static let outsideScope: Self = "O"
    package static let canaryIslands: Self = "L"
    package static let ceutaAndMelilla: Self = "M"
}

/// UNTDID 2005: which event makes the VAT due (BT-8).
///
/// CII writes the same three meanings with the codes of UNTDID 2475 (5, 29, 72); the model holds UBL's.
package struct VATPointCode: Code {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let issueDate: Self = "3"
    package static let deliveryDate: Self = "35"
    package static let paymentDate: Self = "432"
}

/// UNTDID 4461: how it is paid (BT-81).
package struct PaymentMeansCode: Code {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let cash: Self = "10"
    package static let creditTransfer: Self = "30"
    package static let card: Self = "48"
    package static let directDebit: Self = "49"
    package static let sepaCreditTransfer: Self = "58"
    package static let sepaDirectDebit: Self = "59"
}

/// UNTDID 5189 for allowances and 7161 for charges: why (BT-98, BT-105, BT-140, BT-145).
package struct AllowanceReasonCode: Code {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// VATEX or a national list: why no VAT is charged (BT-121).
package struct VATExemptionCode: Code {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// UNTDID 4451: what a note is about (BT-21).
package struct NoteSubjectCode: Code {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}
