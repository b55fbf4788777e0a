internal import Invoicing

extension UBLReader {
    /// BG-4, and the Croatian operator.
    mutating func readSeller(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case CAC.party where invoice.seller == Invoice.Party(): invoice.seller = readParty(child)
            case CAC.sellerContact:
                for field in child.children {
                    switch field.name {
                    case CBC.name: terms.extra(field, "hr.BT-4", into: &invoice.extensions)
                    case CBC.id: terms.extra(field, "hr.BT-5", into: &invoice.extensions)
                    default: terms.keep(field)
                    }
                }
            default: terms.keep(child)
            }
        }
    }

    /// BG-7.
    mutating func readBuyer(_ node: XMLNode) {
        for child in node.children {
            if child.name == CAC.party, invoice.buyer == Invoice.Party() {
                invoice.buyer = readParty(child)
            } else {
                terms.keep(child)
            }
        }
    }

    private mutating func readParty(_ node: XMLNode) -> Invoice.Party {
        var party = Invoice.Party()
        for child in node.children {
            switch child.name {
            case CBC.endpointID: terms.identifier(child, into: &party.electronicAddress)
            case CAC.partyIdentification:
                for field in child.children {
                    guard field.name == CBC.id else {
                        terms.keep(field)
                        continue
                    }
                    if let identifier = terms.identifier(field) { party.identifiers.append(identifier) }
                }
            case CAC.partyName: terms.only(CBC.name, of: child, into: &party.tradingName)
            case CAC.postalAddress: readAddress(child, into: &party.address)
            case CAC.partyTaxScheme:
                readTaxScheme(child, vat: &party.vatIdentifier, other: &party.taxRegistration)
            case CAC.partyLegalEntity:
                for field in child.children {
                    switch field.name {
                    case CBC.registrationName: terms.text(field, into: &party.name)
                    case CBC.companyID: terms.identifier(field, into: &party.legalRegistration)
                    case CBC.companyLegalForm: terms.text(field, into: &party.legalInformation)
                    default: terms.keep(field)
                    }
                }
            case CAC.contact: readContact(child, into: &party.contact)
            default: terms.keep(child)
            }
        }
        return party
    }

    /// BG-10.
    mutating func readPayee(_ node: XMLNode) {
        guard invoice.payee == nil else { return terms.keep(node) }
        var payee = Invoice.Payee(name: "")
        for child in node.children {
            switch child.name {
            case CAC.partyIdentification:
                for field in child.children {
                    if field.name == CBC.id, payee.identifier == nil {
                        payee.identifier = terms.identifier(field)
                    } else {
                        terms.keep(field)
                    }
                }
            case CAC.partyName:
                terms.only(CBC.name, of: child, into: &payee.name)
            case CAC.partyLegalEntity:
                terms.only(CBC.companyID, of: child, into: &payee.legalRegistration)
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
            case CAC.partyName:
                terms.only(CBC.name, of: child, into: &representative.name)
            case CAC.postalAddress: readAddress(child, into: &representative.address)
            case CAC.partyTaxScheme:
                var other: Identifier?
                readTaxScheme(child, vat: &representative.vatIdentifier, other: &other)
                if other != nil { terms.keep(child) }
            default: terms.keep(child)
            }
        }
        if representative != Invoice.TaxRepresentative(name: "") {
            invoice.taxRepresentative = representative
        }
    }

    /// BG-13.
    mutating func readDelivery(_ node: XMLNode) {
        guard invoice.delivery == nil else { return terms.keep(node) }
        var delivery = Invoice.Delivery()
        for child in node.children {
            switch child.name {
            case CBC.actualDeliveryDate: terms.date(child, "BT-72", into: &delivery.date)
            case CAC.deliveryLocation:
                for field in child.children {
                    switch field.name {
                    case CBC.id: terms.identifier(field, into: &delivery.location)
                    case CAC.address: readAddress(field, into: &delivery.address)
                    default: terms.keep(field)
                    }
                }
            case CAC.deliveryParty:
                for field in child.children {
                    if field.name == CAC.partyName {
                        terms.only(CBC.name, of: field, into: &delivery.name)
                    } else {
                        terms.keep(field)
                    }
                }
            default: terms.keep(child)
            }
        }
        if delivery != Invoice.Delivery() { invoice.delivery = delivery }
    }

    // MARK: - Parts

    private mutating func readAddress(_ node: XMLNode, into field: inout Invoice.Address?) {
        guard field == nil else { return terms.keep(node) }
        var address = Invoice.Address()
        for child in node.children {
            switch child.name {
            case CBC.streetName: terms.text(child, into: &address.line1)
            case CBC.additionalStreetName: terms.text(child, into: &address.line2)
            case CAC.addressLine:
                terms.only(CBC.line, of: child, into: &address.line3)
            case CBC.cityName: terms.text(child, into: &address.city)
            case CBC.postalZone: terms.text(child, into: &address.postCode)
            case CBC.countrySubentity: terms.text(child, into: &address.subdivision)
            case CAC.country: terms.only(CBC.identificationCode, of: child, into: &address.country)
            default: terms.keep(child)
            }
        }
        if address != Invoice.Address() { field = address }
    }

    /// BT-31, BT-48 and BT-63 where the scheme is VAT, BT-32 else.
    private mutating func readTaxScheme(_ node: XMLNode, vat: inout String?, other: inout Identifier?) {
        let scheme = node.descendant(CAC.taxScheme, CBC.id)?.trimmed ?? ""
        let isVAT = scheme.uppercased() == "VAT"
        for child in node.children {
            switch child.name {
            case CBC.companyID where isVAT: terms.text(child, into: &vat)
            case CBC.companyID where other == nil:
                other = terms.text(child).map {
                    Identifier(
                        $0, scheme: scheme.isEmpty || scheme == UBLWriter.usualTaxScheme ? nil : scheme)
                }
            case CAC.taxScheme:
                for field in child.children {
                    if field.name == CBC.id { terms.leftovers(of: field) } else { terms.keep(field) }
                }
            default: terms.keep(child)
            }
        }
    }

    private mutating func readContact(_ node: XMLNode, into field: inout Invoice.Contact?) {
        guard field == nil else { return terms.keep(node) }
        var contact = Invoice.Contact()
        for child in node.children {
            switch child.name {
            case CBC.name: terms.text(child, into: &contact.name)
            case CBC.telephone: terms.text(child, into: &contact.telephone)
            case CBC.electronicMail: terms.text(child, into: &contact.email)
            default: terms.keep(child)
            }
        }
        if contact != Invoice.Contact() { field = contact }
    }
}
