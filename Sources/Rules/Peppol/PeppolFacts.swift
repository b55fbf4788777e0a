internal import Documents

/// What the Peppol rules ask about a UBL document again and again.
final class PeppolFacts {
    /// The parties' own elements.
    let supplier: Node?
    let customer: Node?
    let representative: Node?

    /// A Peppol process: `billing` or `selfbilling`, and its two digits.
    let process: (kind: String, number: String)?

    /// Where the seller is: by VAT identifier, by the representative's, by address; `XX` when none says so.
    let supplierCountry: String
    let customerCountry: String

    /// The countries of both addresses as they are written.
    let supplierAddress: String
    let customerAddress: String

    /// BT-5, as it is written.
    let currency: Sheet.Text?

    /// Whether the seller's address and VAT identifier are both Swedish.
    let isSwedish: Bool

    init(of sheet: Sheet) {
        let root = sheet.root
        supplier = sheet.first(root, CAC.accountingSupplierParty, CAC.party)
        customer = sheet.first(root, CAC.accountingCustomerParty, CAC.party)
        representative = sheet.child(root, CAC.taxRepresentativeParty)
        supplierAddress = sheet.country(of: supplier)
        customerAddress = sheet.country(of: customer)
        supplierCountry =
            sheet.vatPrefix(of: supplier) ?? sheet.vatPrefix(of: representative)
            ?? (supplierAddress.isEmpty ? "XX" : supplierAddress.normalisedCapitals)
        customerCountry =
            sheet.vatPrefix(of: customer)
            ?? (customerAddress.isEmpty ? "XX" : customerAddress.normalisedCapitals)
        process = sheet.child(root, CBC.profileID).flatMap { Self.process(sheet.string($0)) }
        currency = sheet.child(root, CBC.documentCurrencyCode).map { sheet.text($0) }
        isSwedish =
            supplierAddress == "SE"
            && supplier.map { sheet.hasVATPrefix($0, "SE") } ?? false
    }

    /// Both parties' addresses are in that country.
    func isDomestic(_ country: String) -> Bool {
        supplierAddress.normalisedCapitals == country && customerAddress.normalisedCapitals == country
    }

    /// Both parties' addresses are written exactly with that country.
    func isPlainlyDomestic(_ country: String) -> Bool {
        supplierAddress == country && customerAddress == country
    }

    /// The number in `urn:fdc:peppol.eu:2017:poacc:billing:NN:1.0`, also for self-billing.
    static func process(_ text: String) -> (kind: String, number: String)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let at = parts.firstIndex(of: "poacc"), parts.count > at + 3,
            parts[..<at].suffix(4).joined(separator: ":").hasSuffix("urn:fdc:peppol.eu:2017"),
            parts[at + 3].hasPrefix("1.0"), parts[at + 2].utf8.count == 2,
            parts[at + 2].utf8.allSatisfy(\.isDigit)
        else { return nil }
        return (String(parts[at + 1]), String(parts[at + 2]))
    }
}

extension Sheet {
    var peppol: PeppolFacts { remembered(PeppolFacts.init) }

    /// The country of a party's address as it is written; empty when it has none.
    func country(of party: Node?) -> String {
        guard let party,
            let code = first(party, CAC.postalAddress, CAC.country, CBC.identificationCode)
        else { return "" }
        return string(text(code))
    }

    /// A party's tax registrations of that scheme.
    func registrations(of party: Node?, scheme: StaticString) -> [Node] {
        guard let party else { return [] }
        return children(party, CAC.partyTaxScheme).filter { registration in
            has(registration, CAC.taxScheme, CBC.id) { self.says($0, scheme) }
        }
    }

    /// The VAT identifier of a party, where it gives one.
    func vatIdentifier(of party: Node?) -> Node? {
        for registration in registrations(of: party, scheme: "VAT") {
            if let id = child(registration, CBC.companyID) { return id }
        }
        return nil
    }

    func hasVATPrefix(_ party: Node, _ prefix: StaticString) -> Bool {
        registrations(of: party, scheme: "VAT").contains { registration in
            has(registration, CBC.companyID) { begins(text($0), prefix) }
        }
    }

    /// The first two characters of the VAT identifier in capitals; nil when there are none.
    func vatPrefix(of party: Node?) -> String? {
        guard let id = vatIdentifier(of: party) else { return nil }
        let prefix = String(string(text(id)).unicodeScalars.prefix(2).map(Character.init))
        return prefix.isEmpty ? nil : prefix.normalisedCapitals
    }
}

extension String {
    /// Without blank space around it, in capitals.
    var normalisedCapitals: String {
        let parts = split(whereSeparator: {
            $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n"
        })
        return parts.joined(separator: " ").uppercased()
    }
}
