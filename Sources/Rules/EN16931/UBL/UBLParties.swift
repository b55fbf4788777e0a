internal import Documents

/// Sellers, buyers, payees and tax representatives.
enum UBLParties {
    static let rules = [
        Rule(
            "BR-09", on: UBLContext.sellerAddress, terms: "BG-5 BT-40",
            "The seller's postal address (BG-5) has a country code (BT-40).",
            action: "Fill in cac:Country/cbc:IdentificationCode of the seller's address.", holds: hasCountry),
        Rule(
            "BR-11", on: UBLContext.buyerAddress, terms: "BG-8 BT-55",
            "The buyer's postal address (BG-8) has a country code (BT-55).",
            action: "Fill in cac:Country/cbc:IdentificationCode of the buyer's address.", holds: hasCountry),
        Rule(
            "BR-17", on: UBLContext.payee, terms: "BG-10 BT-59 BG-4",
            "A payee (BG-10) has a name (BT-59) and is somebody else than the seller (BG-4).",
            action: "Fill in the payee's name, or leave the payee out when it is the seller."
        ) { payee, sheet in
            guard sheet.has(payee, CAC.partyName, CBC.name), let invoice = sheet.parent(of: payee) else {
                return false
            }
            // Two crowds of names are compared by nobody but who wants to keep a machine busy.
            guard sheet.count(payee, CAC.partyName) <= 100, sheet.count(payee, CAC.partyIdentification) <= 100
            else { return false }
            let hasSameName = sheet.has(payee, CAC.partyName, CBC.name) { name in
                sheet.has(invoice, CAC.accountingSupplierParty, CAC.party, CAC.partyName, CBC.name) {
                    sheet.equals(sheet.text(name), sheet.text($0))
                }
            }
            let hasSameIdentifier = sheet.has(payee, CAC.partyIdentification, CBC.id) { id in
                sheet.has(
                    invoice, CAC.accountingSupplierParty, CAC.party, CAC.partyIdentification, CBC.id
                ) {
                    sheet.equals(sheet.text(id), sheet.text($0))
                }
            }
            return !hasSameName && !hasSameIdentifier
        },
        Rule(
            "BR-18", on: UBLContext.representative, terms: "BG-11 BT-62",
            "A tax representative (BG-11) has a name (BT-62).", action: "Fill in cac:PartyName/cbc:Name."
        ) { party, sheet in
            sheet.hasText(party, CAC.partyName, CBC.name)
        },
        Rule(
            "BR-19", on: UBLContext.representative, terms: "BG-11 BG-12",
            "A tax representative (BG-11) has a postal address (BG-12).", action: "Add cac:PostalAddress."
        ) { party, sheet in
            sheet.has(party, CAC.postalAddress)
        },
        Rule(
            "BR-20", on: UBLContext.representativeAddress, terms: "BG-12 BT-69",
            "The tax representative's postal address (BG-12) has a country code (BT-69).",
            action: "Fill in cac:Country/cbc:IdentificationCode.", holds: hasCountry),
        Rule(
            "BR-56", on: UBLContext.representative, terms: "BG-11 BT-63",
            "A tax representative (BG-11) has a VAT identifier (BT-63).",
            action: "Fill in cac:PartyTaxScheme with the VAT identifier."
        ) { party, sheet in
            sheet.has(party, CAC.partyTaxScheme) { sheet.isVAT($0) && sheet.has($0, CBC.companyID) }
        },
        Rule(
            "BR-57", on: UBLContext.deliveryAddress, terms: "BG-15 BT-80",
            "A deliver-to address (BG-15) has a country code (BT-80).",
            action: "Fill in cac:Country/cbc:IdentificationCode of the delivery address."
        ) { address, sheet in
            sheet.has(address, CAC.country, CBC.identificationCode)
        },
        Rule(
            "BR-62", on: UBLContext.sellerEndpoint, terms: "BT-34",
            "The seller's electronic address (BT-34) names its scheme.",
            action: "Add the attribute schemeID, such as 0088 or 9934."
        ) { endpoint, sheet in
            sheet.hasAttribute(endpoint, XMLAttribute.schemeID)
        },
        Rule(
            "BR-63", on: UBLContext.buyerEndpoint, terms: "BT-49",
            "The buyer's electronic address (BT-49) names its scheme.",
            action: "Add the attribute schemeID, such as 0088 or 9934."
        ) { endpoint, sheet in
            sheet.hasAttribute(endpoint, XMLAttribute.schemeID)
        },
        Rule(
            "BR-CO-09", on: UBLContext.vatRegistration, terms: "BT-31 BT-48 BT-63",
            """
            A VAT identifier (BT-31, BT-48, BT-63) begins with the country that gave it; Greece may use EL.
            """, action: "Put the two letters of the country before the number."
        ) { registration, sheet in
            // Without a number UBL-SR-53 speaks.
            guard let number = sheet.child(registration, CBC.companyID) else { return true }
            return sheet.beginsWithCountry(number)
        },
        Rule(
            "BR-CO-26", on: UBLContext.seller, terms: "BT-29 BT-30 BT-31",
            """
            The seller has an identifier (BT-29), a legal registration (BT-30) or a VAT identifier (BT-31), so that \
            the buyer can recognise it.
            """, action: "Fill in one of the three."
        ) { seller, sheet in
            sheet.has(seller, CAC.party, CAC.partyTaxScheme) {
                sheet.isVAT($0) && sheet.has($0, CBC.companyID)
            } || sheet.has(seller, CAC.party, CAC.partyIdentification, CBC.id)
                || sheet.has(seller, CAC.party, CAC.partyLegalEntity, CBC.companyID)
        },
    ]

    private static let hasCountry: Rule.Condition = { address, sheet in
        sheet.hasText(address, CAC.country, CBC.identificationCode)
    }
}

extension Sheet {
    /// Whether a VAT identifier begins with the letters of a country.
    func beginsWithCountry(_ number: Node) -> Bool {
        var prefix = text(number)
        prefix.end = min(prefix.end, prefix.start + 2)
        guard isMirror, prefix.count < 2 || holdsBlank(prefix) else {
            return isCode(prefix, in: .vatPrefixes)
        }
        // The artefact looks for the letters in the text of all prefixes, blanks included.
        let all = " \(CodeList.vatPrefixes.codes.joined(separator: " ")) "
        return prefix.isEmpty || all.contains(string(prefix))
    }

    private func holdsBlank(_ text: Text) -> Bool {
        withBytes(text) { span in
            for index in 0..<span.count where span[index].isXMLSpace { return true }
            return false
        }
    }
}
