package import Invoicing

extension Sample {
    /// The rules that a sample keeps, so that checking it tells of nothing.
    package enum Rules: String, Sendable, CaseIterable {
        case european = "en16931"
        case peppol
        case romania = "ro"
        case croatia = "hr"
        case serbia = "rs"
    }
}

extension Invoice {
    mutating func follow(_ rules: Sample.Rules) {
        let european = "urn:cen.eu:en16931:2017"
        switch rules {
        case .european: return
        case .peppol:
            specification = "\(european)#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
            businessProcess = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
        case .romania:
            specification = "\(european)#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"
            currency = "RON"
            settle(in: "RO", "Cluj-Napoca", "RO-CJ", ["RO18547290", "RO999000335"])
            seller.legalRegistration = Identifier("18547290")
            buyer.legalRegistration = Identifier("999000335")
            for index in lines.indices {
                lines[index].vatRate = lines[index].vatRate == Amount(13) ? Amount(11) : Amount(21)
            }
        case .croatia:
            specification =
                "\(european)#compliant#urn:mfin.gov.hr:cius-2025:1.0#conformant#urn:mfin.gov.hr:ext-2025:1.0"
            businessProcess = "P1"
            extensions.set("hr.BT-2", "12:30:00")
            extensions.set("hr.BT-4", "Operator 1")
            extensions.set("hr.BT-5", "12345678903")
            settle(in: "HR", "Zagreb", nil, ["HR12345678903", "HR98765432106"])
            for index in lines.indices {
                lines[index].item.classifications = [Classification("62.20.20", scheme: "CG")]
            }
        case .serbia:
            specification = "\(european)#compliant#urn:mfin.gov.rs:srbdt:2022"
            currency = "RSD"
            taxPointCode = "35"
            delivery = Delivery()
            delivery?.date = CalendarDate(2026, 11, 19)
            settle(in: "RS", "Beograd", nil, ["RS999000113", "RS999000228"])
            seller.legalRegistration = Identifier("99000117")
            seller.taxRegistration = Identifier("OBVEZNIK", scheme: "RS-VAT-STATUS")
            buyer.legalRegistration = Identifier("99000222")
            seller.electronicAddress = Identifier("999000113", scheme: "9948")
            buyer.electronicAddress = Identifier("999000228", scheme: "9948")
            payments[0].creditTransfers[0].account = "160000000000012395"
        }
    }

    private mutating func settle(
        in country: CountryCode, _ city: String, _ county: String?, _ numbers: [String]
    ) {
        for (party, number) in zip([\Invoice.seller, \Invoice.buyer], numbers) {
            self[keyPath: party].vatIdentifier = number
            self[keyPath: party].electronicAddress = Identifier(String(number.dropFirst(2)), scheme: "9934")
            self[keyPath: party].address?.country = country
            self[keyPath: party].address?.city = city
            self[keyPath: party].address?.subdivision = county
        }
    }
}
