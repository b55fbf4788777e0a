internal import Invoicing

extension CIIReader {
    /// BG-4 and BG-7.
    mutating func readParty(_ node: XMLNode) -> Invoice.Party {
        var party = Invoice.Party()
        for child in node.children {
            switch child.name {
            case RAM.id, RAM.globalID:
                if let identifier = terms.identifier(child) { party.identifiers.append(identifier) }
            case RAM.name: terms.text(child, into: &party.name)
            case RAM.description: terms.text(child, into: &party.legalInformation)
            case RAM.specifiedLegalOrganization:
                for field in child.children {
                    switch field.name {
                    case RAM.id: terms.identifier(field, into: &party.legalRegistration)
                    case RAM.tradingBusinessName: terms.text(field, into: &party.tradingName)
                    default: terms.keep(field)
                    }
                }
            case RAM.definedTradeContact: readContact(child, into: &party.contact)
            case RAM.postalTradeAddress: readAddress(child, into: &party.address)
            case RAM.uriUniversalCommunication:
                terms.only(RAM.uriid, of: child, into: &party.electronicAddress)
            case RAM.specifiedTaxRegistration:
                readTaxRegistration(child, vat: &party.vatIdentifier, other: &party.taxRegistration)
            default: terms.keep(child)
            }
        }
        // Written again, those without a scheme stand first.
        party.identifiers =
            party.identifiers.filter { $0.scheme == nil } + party.identifiers.filter { $0.scheme != nil }
        return party
    }

    /// BG-10.
    mutating func readPayee(_ node: XMLNode) {
        guard invoice.payee == nil else { return terms.keep(node) }
        var payee = Invoice.Payee(name: "")
        for child in node.children {
            switch child.name {
            case RAM.id, RAM.globalID: terms.identifier(child, into: &payee.identifier)
            case RAM.name: terms.text(child, into: &payee.name)
            case RAM.specifiedLegalOrganization:
                terms.only(RAM.id, of: child, into: &payee.legalRegistration)
            default: terms.keep(child)
            }
        }
        if payee != Invoice.Payee(name: "") { invoice.payee = payee }
    }

    /// BG-11.
    mutating func readTaxRepresentative(_ node: XMLNode) {
        guard invoice.taxRepresentative == nil else { return terms.keep(node) }
        var representative = Invoice.TaxRepresentative(name: "")
        for child in node.children {
            switch child.name {
            case RAM.name: terms.text(child, into: &representative.name)
            case RAM.postalTradeAddress: readAddress(child, into: &representative.address)
            case RAM.specifiedTaxRegistration:
                var other: Identifier?
                readTaxRegistration(child, vat: &representative.vatIdentifier, other: &other)
                if other != nil { terms.keep(child) }
            default: terms.keep(child)
            }
        }
        if representative != Invoice.TaxRepresentative(name: "") {
            invoice.taxRepresentative = representative
        }
    }

    // MARK: - Parts

    mutating func readAddress(_ node: XMLNode, into field: inout Invoice.Address?) {
        guard field == nil else { return terms.keep(node) }
        var address = Invoice.Address()
        for child in node.children {
            switch child.name {
            case RAM.lineOne: terms.text(child, into: &address.line1)
            case RAM.lineTwo: terms.text(child, into: &address.line2)
            case RAM.lineThree: terms.text(child, into: &address.line3)
            case RAM.cityName: terms.text(child, into: &address.city)
            case RAM.postcodeCode: terms.text(child, into: &address.postCode)
            case RAM.countrySubDivisionName: terms.text(child, into: &address.subdivision)
            case RAM.countryID: terms.code(child, into: &address.country)
            default: terms.keep(child)
            }
        }
        if address != Invoice.Address() { field = address }
    }

    /// BT-31, BT-48 and BT-63 where the scheme is VA (or VAT, as some write it), BT-32 else.
    private mutating func readTaxRegistration(
        _ node: XMLNode, vat: inout String?, other: inout Identifier?
    ) {
        for child in node.children {
            guard child.name == RAM.id else {
                terms.keep(child)
                continue
            }
            let scheme = terms.attribute(child, XMLAttribute.schemeID)
            let isVAT = scheme.map(CIIWriter.isVAT) ?? false
            if isVAT, vat == nil {
                vat = terms.text(child, allowing: XMLAttribute.schemeID)
            } else if !isVAT, other == nil {
                other = terms.text(child, allowing: XMLAttribute.schemeID).map {
                    Identifier($0, scheme: scheme == CIIWriter.usualTaxScheme ? nil : scheme)
                }
            } else {
                terms.keep(child)
            }
        }
    }

    /// BG-6 and BG-9; a department stands for a name where there is none.
    private mutating func readContact(_ node: XMLNode, into field: inout Invoice.Contact?) {
        guard field == nil else { return terms.keep(node) }
        var contact = Invoice.Contact()
        for child in node.children {
            switch child.name {
            case RAM.personName: terms.text(child, into: &contact.name)
            case RAM.departmentName where node.child(RAM.personName)?.isBlank ?? true:
                terms.text(child, into: &contact.name)
            case RAM.telephoneUniversalCommunication:
                terms.only(RAM.completeNumber, of: child, into: &contact.telephone)
            case RAM.emailURIUniversalCommunication:
                terms.only(RAM.uriid, of: child, into: &contact.email)
            default: terms.keep(child)
            }
        }
        if contact != Invoice.Contact() { field = contact }
    }
}
