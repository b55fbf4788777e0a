package import Invoicing

/// The ways in which countries write the same UBL.
package struct UBLProfile: Sendable, Hashable {
    /// BT-21 stands behind the note (`text#AAI#`) instead of before it.
    package var putsSubjectBehindNote = false

    /// The children of the Serbian extension stand in the schema language's namespace, as live documents have it.
    package var usesSchemaNamespaceForPrepayments = true

    /// An empty place for a signature follows the Croatian extension.
    package var hasPlaceForSignature = false

    /// Zero is written for the totals of allowances and of what was paid where there are none.
    package var writesZeroTotals = false

    package init() {}

    package static let en16931 = UBLProfile()

    package static let croatian: UBLProfile = {
        var profile = UBLProfile()
        profile.putsSubjectBehindNote = true
        return profile
    }()

    package static let serbian: UBLProfile = {
        var profile = UBLProfile()
        profile.writesZeroTotals = true
        return profile
    }()
}

/// Writes UBL 2.1 invoices and credit notes in the order of the schema.
package struct UBLWriter {
    let invoice: Invoice
    let profile: UBLProfile

    /// Stands for a missing order number (BT-13) before the seller's (BT-14).
    static let noOrder = "NA"

    /// Stands for the card network that UBL demands and EN 16931 does not have.
    static let noNetwork = "NA"

    /// The tax scheme of BT-32 where the document names no other.
    static let usualTaxScheme = "TAX"

    /// The whole document as UTF-8.
    package static func write(_ invoice: Invoice, profile: UBLProfile = .en16931) -> [UInt8] {
        document(invoice, profile: profile).bytes
    }

    /// The document together with how many characters XML could not hold.
    static func document(_ invoice: Invoice, profile: UBLProfile) -> XMLWriter {
        var xml = XMLWriter()
        UBLWriter(invoice: invoice, profile: profile).writeDocument(to: &xml)
        return xml
    }

    var isInvoice: Bool { invoice.kind == .invoice }
}
