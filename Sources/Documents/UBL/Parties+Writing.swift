internal import Invoicing

extension UBLWriter {
    func writeParties(to xml: inout XMLWriter) {
        xml.group("cac:AccountingSupplierParty", isRequired: true) {
            write(invoice.seller, creditor: creditor, to: &$0)
            $0.group("cac:SellerContact") {
                $0.element("cbc:ID", invoice.extensions.text("hr.BT-5"))
                $0.element("cbc:Name", invoice.extensions.text("hr.BT-4"))
            }
        }
        xml.group("cac:AccountingCustomerParty", isRequired: true) { write(invoice.buyer, to: &$0) }
        if let payee = invoice.payee { write(payee, to: &xml) }
        if let representative = invoice.taxRepresentative { write(representative, to: &xml) }
    }

    private func write(_ party: Invoice.Party, creditor: Identifier? = nil, to xml: inout XMLWriter) {
        xml.group("cac:Party") {
            write("cbc:EndpointID", party.electronicAddress, to: &$0)
            for identifier in [creditor].compactMap(\.self) + party.identifiers {
                $0.group("cac:PartyIdentification") { write("cbc:ID", identifier, to: &$0) }
            }
            $0.group("cac:PartyName") { $0.element("cbc:Name", party.tradingName) }
            write("cac:PostalAddress", party.address, to: &$0)
            writeTaxScheme(party.vatIdentifier, "VAT", to: &$0)
            writeTaxScheme(
                party.taxRegistration?.value, Self.otherTaxScheme(party.taxRegistration?.scheme), to: &$0)
            $0.group("cac:PartyLegalEntity") {
                $0.element("cbc:RegistrationName", party.name)
                write("cbc:CompanyID", party.legalRegistration, to: &$0)
                $0.element("cbc:CompanyLegalForm", party.legalInformation)
            }
            $0.group("cac:Contact") {
                $0.element("cbc:Name", party.contact?.name)
                $0.element("cbc:Telephone", party.contact?.telephone)
                $0.element("cbc:ElectronicMail", party.contact?.email)
            }
        }
    }

    private func write(_ payee: Invoice.Payee, to xml: inout XMLWriter) {
        xml.group("cac:PayeeParty") {
            $0.group("cac:PartyIdentification") { write("cbc:ID", payee.identifier, to: &$0) }
            $0.group("cac:PartyName") { $0.element("cbc:Name", payee.name) }
            $0.group("cac:PartyLegalEntity") { write("cbc:CompanyID", payee.legalRegistration, to: &$0) }
        }
    }

    private func write(_ representative: Invoice.TaxRepresentative, to xml: inout XMLWriter) {
        xml.group("cac:TaxRepresentativeParty") {
            $0.group("cac:PartyName") { $0.element("cbc:Name", representative.name) }
            write("cac:PostalAddress", representative.address, to: &$0)
            writeTaxScheme(representative.vatIdentifier, "VAT", to: &$0)
        }
    }

    /// BT-90, which UBL has among the seller's identifiers.
    private var creditor: Identifier? {
        invoice.payments.lazy.compactMap(\.directDebit?.creditor).first.map { Identifier($0, scheme: "SEPA") }
    }

    func writeDelivery(to xml: inout XMLWriter) {
        guard let delivery = invoice.delivery else { return }
        xml.group("cac:Delivery") {
            $0.element("cbc:ActualDeliveryDate", delivery.date?.description)
            $0.group("cac:DeliveryLocation") {
                write("cbc:ID", delivery.location, to: &$0)
                write("cac:Address", delivery.address, to: &$0)
            }
            $0.group("cac:DeliveryParty") {
                $0.group("cac:PartyName") { $0.element("cbc:Name", delivery.name) }
            }
        }
    }

    // MARK: - Parts

    func write(_ name: StaticString, _ identifier: Identifier?, to xml: inout XMLWriter) {
        xml.element(name, identifier?.value, XMLWriter.Attribute("schemeID", identifier?.scheme))
    }

    private func write(_ name: StaticString, _ address: Invoice.Address?, to xml: inout XMLWriter) {
        guard let address else { return }
        xml.group(name) {
            $0.element("cbc:StreetName", address.line1)
            $0.element("cbc:AdditionalStreetName", address.line2)
            $0.element("cbc:CityName", address.city)
            $0.element("cbc:PostalZone", address.postCode)
            $0.element("cbc:CountrySubentity", address.subdivision)
            $0.group("cac:AddressLine") { $0.element("cbc:Line", address.line3) }
            $0.group("cac:Country") { $0.element("cbc:IdentificationCode", address.country?.rawValue) }
        }
    }

    /// The scheme of BT-32, which is never VAT.
    private static func otherTaxScheme(_ scheme: String?) -> String {
        guard let scheme, scheme.uppercased() != "VAT" else { return usualTaxScheme }
        return scheme
    }

    private func writeTaxScheme(_ number: String?, _ scheme: String, to xml: inout XMLWriter) {
        guard let number else { return }
        xml.group("cac:PartyTaxScheme") {
            $0.element("cbc:CompanyID", number)
            $0.group("cac:TaxScheme") { $0.element("cbc:ID", scheme) }
        }
    }
}
