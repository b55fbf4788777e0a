internal import Documents

/// What the Peppol rules ask about a CII document again and again.
final class PeppolCIIFacts {
    let agreement: Node?
    let settlement: Node?
    let seller: Node?
    let buyer: Node?
    let representative: Node?

    /// The two digits of a Peppol billing process; nil for any other.
    let process: String?

    /// Where the parties are: by VAT registration, for the seller also by its representative's, by address.
    let sellerCountry: String
    let buyerCountry: String

    /// The countries of both addresses as they are written.
    let sellerAddress: String
    let buyerAddress: String

    let isCreditNote: Bool

    init(of sheet: Sheet) {
        let trade = sheet.child(sheet.root, RSM.supplyChainTradeTransaction)
        agreement = trade.flatMap { sheet.child($0, RAM.applicableHeaderTradeAgreement) }
        settlement = trade.flatMap { sheet.child($0, RAM.applicableHeaderTradeSettlement) }
        seller = agreement.flatMap { sheet.child($0, RAM.sellerTradeParty) }
        buyer = agreement.flatMap { sheet.child($0, RAM.buyerTradeParty) }
        representative = agreement.flatMap { sheet.child($0, RAM.sellerTaxRepresentativeTradeParty) }
        sellerAddress = sheet.tradeCountry(of: seller)
        buyerAddress = sheet.tradeCountry(of: buyer)
        sellerCountry =
            sheet.tradeVATPrefix(of: seller) ?? sheet.tradeVATPrefix(of: representative)
            ?? (sellerAddress.isEmpty ? "XX" : sellerAddress.normalisedCapitals)
        buyerCountry =
            sheet.tradeVATPrefix(of: buyer)
            ?? (buyerAddress.isEmpty ? "XX" : buyerAddress.normalisedCapitals)
        process = sheet.first(
            sheet.root, RSM.exchangedDocumentContext, RAM.businessProcessSpecifiedDocumentContextParameter,
            RAM.id
        ).flatMap { node in
            PeppolFacts.process(sheet.string(node)).flatMap { $0.kind == "billing" ? $0.number : nil }
        }
        isCreditNote = sheet.has(sheet.root, RSM.exchangedDocument, RAM.typeCode) { sheet.says($0, "381") }
    }

    func isPlainlyDomestic(_ country: String) -> Bool {
        sellerAddress == country && buyerAddress == country
    }
}

extension Sheet {
    var peppolCII: PeppolCIIFacts { remembered(PeppolCIIFacts.init) }

    func tradeCountry(of party: Node?) -> String {
        guard let party, let code = first(party, RAM.postalTradeAddress, RAM.countryID) else { return "" }
        return string(text(code))
    }

    /// The VAT registration of a party.
    func tradeVATIdentifier(of party: Node?) -> Node? {
        guard let party else { return nil }
        var found: Node?
        forEach(party, RAM.specifiedTaxRegistration, RAM.id) { id in
            if found == nil, isVATRegistration(id) { found = id }
        }
        return found
    }

    func isVATRegistration(_ id: Node) -> Bool {
        guard let scheme = attribute(id, XMLAttribute.schemeID) else { return false }
        return equals(scheme, "VAT") || !isMirror && equals(scheme, "VA")
    }

    func tradeVATPrefix(of party: Node?) -> String? {
        guard let id = tradeVATIdentifier(of: party) else { return nil }
        let prefix = String(string(text(id)).unicodeScalars.prefix(2).map(Character.init))
        return prefix.isEmpty ? nil : prefix.normalisedCapitals
    }
}
