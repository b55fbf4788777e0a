internal import Invoicing

extension CIIWriter {
    /// BG-4 and BG-7.
    func write(_ name: StaticString, _ party: Invoice.Party, to xml: inout XMLWriter) {
        xml.group(name) {
            for identifier in party.identifiers where identifier.scheme == nil {
                $0.element("ram:ID", identifier.value)
            }
            for identifier in party.identifiers where identifier.scheme != nil {
                write("ram:GlobalID", identifier, to: &$0)
            }
            $0.element("ram:Name", party.name)
            $0.element("ram:Description", party.legalInformation)
            $0.group("ram:SpecifiedLegalOrganization") {
                write("ram:ID", party.legalRegistration, to: &$0)
                $0.element("ram:TradingBusinessName", party.tradingName)
            }
            $0.group("ram:DefinedTradeContact") {
                $0.element("ram:PersonName", party.contact?.name)
                $0.group("ram:TelephoneUniversalCommunication") {
                    $0.element("ram:CompleteNumber", party.contact?.telephone)
                }
                $0.group("ram:EmailURIUniversalCommunication") {
                    $0.element("ram:URIID", party.contact?.email)
                }
            }
            write(party.address, to: &$0)
            $0.group("ram:URIUniversalCommunication") {
                write("ram:URIID", party.electronicAddress, to: &$0)
            }
            writeTaxRegistration(party.vatIdentifier, "VA", to: &$0)
            let scheme = party.taxRegistration?.scheme ?? Self.usualTaxScheme
            writeTaxRegistration(
                party.taxRegistration?.value, Self.isVAT(scheme) ? Self.usualTaxScheme : scheme, to: &$0)
        }
    }

    /// BG-10.
    func write(_ payee: Invoice.Payee, to xml: inout XMLWriter) {
        xml.group("ram:PayeeTradeParty") {
            write(payee.identifier, to: &$0, "ram:ID", "ram:GlobalID")
            $0.element("ram:Name", payee.name)
            $0.group("ram:SpecifiedLegalOrganization") { write("ram:ID", payee.legalRegistration, to: &$0) }
        }
    }

    /// BG-11.
    func write(_ representative: Invoice.TaxRepresentative, to xml: inout XMLWriter) {
        xml.group("ram:SellerTaxRepresentativeTradeParty") {
            $0.element("ram:Name", representative.name)
            write(representative.address, to: &$0)
            writeTaxRegistration(representative.vatIdentifier, "VA", to: &$0)
        }
    }

    // MARK: - Parts

    func write(_ name: StaticString, _ identifier: Identifier?, to xml: inout XMLWriter) {
        xml.element(name, identifier?.value, XMLWriter.Attribute("schemeID", identifier?.scheme))
    }

    /// An identifier that stands in one element without a scheme and in another with one.
    func write(
        _ identifier: Identifier?, to xml: inout XMLWriter, _ local: StaticString, _ global: StaticString
    ) {
        write(identifier?.scheme == nil ? local : global, identifier, to: &xml)
    }

    func write(_ address: Invoice.Address?, to xml: inout XMLWriter) {
        guard let address else { return }
        xml.group("ram:PostalTradeAddress") {
            $0.element("ram:PostcodeCode", address.postCode)
            $0.element("ram:LineOne", address.line1)
            $0.element("ram:LineTwo", address.line2)
            $0.element("ram:LineThree", address.line3)
            $0.element("ram:CityName", address.city)
            $0.element("ram:CountryID", address.country?.rawValue)
            $0.element("ram:CountrySubDivisionName", address.subdivision)
        }
    }

    private func writeTaxRegistration(_ number: String?, _ scheme: String, to xml: inout XMLWriter) {
        xml.group("ram:SpecifiedTaxRegistration") {
            $0.element("ram:ID", number, XMLWriter.Attribute("schemeID", scheme))
        }
    }
}
