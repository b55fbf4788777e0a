package import Calendars
internal import Documents
internal import Invoicing

/// One message that the simulator holds.
package struct ANAFDocument: Sendable {
    package enum Verdict: Sendable, Hashable {
        case accepted
        case refused([String])

        /// Turned away before it was processed.
        case notTaken([String])
    }

    package let index: Int
    package let cif: String
    package let standard: String
    package let flags: [String]
    package let isForConsumer: Bool
    package let bytes: [UInt8]
    package let uploadedAt: Instant
    package let processedAt: Instant
    package let listedAt: Instant
    package let head: Head
    package let verdict: Verdict

    /// The invoice that a buyer's message is about.
    package var about: Int?

    /// The seller's copy, or the errors; the buyer's copy has an id of its own.
    package var download: Int { index - 2_000_000_000 }
    package var receivedDownload: Int { index - 1_000_000_000 }

    package var isMessage: Bool { standard == "RASP" }

    package func isProcessed(at now: Instant) -> Bool { now >= processedAt }

    /// What was uploaded, or what is wrong with it.
    func content() -> [UInt8] {
        guard case .refused(let errors) = verdict else { return bytes }
        var xml = XMLWriter()
        xml.group(
            "header", .init("xmlns", "mfp:anaf:dgti:efactura:mesajEroriFactuta:v1"),
            .init("Index_incarcare", String(index)), .init("Cif_emitent", head.seller)
        ) { xml in
            for error in errors {
                xml.element("Error", "", isRequired: true, .init("errorMessage", error))
            }
        }
        return xml.bytes
    }
}

extension ANAFDocument {
    /// What the lists show of it, and what makes it the same as another.
    package struct Head: Sendable, Hashable {
        package var number = ""
        package var issueDate = ""
        package var seller = ""
        package var buyer = ""

        var identity: String { "\(seller)/\(number)/\(issueDate)" }
    }
}

extension ANAFDocument.Head {
    /// Reads what is there; the checks say what is missing.
    init(_ root: XMLNode) {
        if root.localName == "CrossIndustryInvoice" {
            number = root.words("ExchangedDocument", "ID") ?? ""
            issueDate = root.words("ExchangedDocument", "IssueDateTime", "DateTimeString") ?? ""
            let parties = root.find("SupplyChainTradeTransaction", "ApplicableHeaderTradeAgreement")
            seller = Self.code(parties?.words("SellerTradeParty", "SpecifiedTaxRegistration", "ID"))
            buyer = Self.code(parties?.words("BuyerTradeParty", "SpecifiedTaxRegistration", "ID"))
            return
        }
        number = root.words("ID") ?? ""
        issueDate = root.words("IssueDate") ?? ""
        seller = Self.party(root.find("AccountingSupplierParty", "Party"))
        buyer = Self.party(root.find("AccountingCustomerParty", "Party"))
    }

    /// The first tax registration that is a Romanian number, else the legal one.
    private static func party(_ node: XMLNode?) -> String {
        guard let node else { return "" }
        let tax = code(node.words("PartyTaxScheme", "CompanyID"))
        if !tax.isEmpty, tax.allSatisfy(\.isNumber) { return tax }
        return code(node.words("PartyLegalEntity", "CompanyID"))
    }

    private static func code(_ text: String?) -> String {
        guard let text else { return "" }
        return text.hasPrefix("RO") ? String(text.dropFirst(2)) : text
    }
}
