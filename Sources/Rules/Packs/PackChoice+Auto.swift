internal import Documents

extension PackChoice {
    /// What the document asks for: its specification identifier decides; without one, the country of both parties.
    static func wishes(for sheet: Sheet, _ syntax: Syntax) -> [Wish] {
        let name =
            if let specification = sheet.specification(syntax) {
                bySpecification.first { sheet.contains(specification, $0.mark) }?.pack
            } else {
                sheet.country(of: syntax).flatMap { country in
                    byCountry.first { sheet.says(country, $0.country) }?.pack
                }
            }
        return [Wish(name: name ?? "en16931")]
    }

    /// What stands in the identifiers of each pack, whatever its version.
    private static let bySpecification: [(mark: StaticString, pack: String)] = [
        ("urn:mfin.gov.rs:srbdt:", "rs"), ("urn:mfin.gov.hr:cius-", "hr"),
        ("urn:efactura.mfinante.ro:CIUS-RO:", "ro"),
        ("urn:fdc:peppol.eu:2017:poacc:selfbilling:", "peppol-selfbilling"),
        ("urn:fdc:peppol.eu:2017:poacc:billing:", "peppol"),
    ]

    private static let byCountry: [(country: StaticString, pack: String)] = [
        ("RS", "rs"), ("HR", "hr"), ("RO", "ro"),
    ]
}

extension Sheet {
    /// BT-24; nil where nothing is said.
    fileprivate func specification(_ syntax: Syntax) -> Text? {
        let node =
            syntax == .cii
            ? first(
                root, RSM.exchangedDocumentContext, RAM.guidelineSpecifiedDocumentContextParameter, RAM.id)
            : child(root, CBC.customizationID)
        return node.map { trimmed($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The country of the seller, where it is the buyer's too; only UBL has national packs.
    fileprivate func country(of syntax: Syntax) -> Node? {
        guard syntax != .cii else { return nil }
        let countries = [CAC.accountingSupplierParty, CAC.accountingCustomerParty].map { side in
            first(root, side, CAC.party, CAC.postalAddress).flatMap {
                first($0, CAC.country, CBC.identificationCode)
            }
        }
        guard let seller = countries[0], let buyer = countries[1], equals(trimmed(seller), trimmed(buyer))
        else { return nil }
        return seller
    }

    /// Whether the text stands anywhere in the value.
    fileprivate func contains(_ text: Text, _ part: StaticString) -> Bool {
        var rest = text
        while rest.count >= part.utf8CodeUnitCount {
            if begins(rest, part) { return true }
            rest.start += 1
        }
        return false
    }
}
