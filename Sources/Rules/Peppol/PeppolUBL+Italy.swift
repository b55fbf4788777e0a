internal import Documents

extension PeppolUBL {
    static let italy = [italianRegistration, italianStreet, italianCity, italianPostCode]

    static let italianRegistration = Rule(
        "IT-R-001",
        on: Context("cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme") { place, sheet in
            sheet.peppol.supplierCountry == "IT"
                && !sheet.has(place, CAC.taxScheme, CBC.id) { sheet.says($0, "VAT") }
        }, terms: "BT-32", "The tax registration of an Italian seller has 11 to 16 capitals or digits."
    ) { place, sheet in
        guard let id = sheet.child(place, CBC.companyID) else { return false }
        return sheet.withBytes(sheet.trimmed(id)) { text in
            guard (11...16).contains(text.count) else { return false }
            for index in 0..<text.count
            where !text[index].isDigit && !(0x41...0x5a).contains(text[index]) { return false }
            return true
        }
    }

    private static let italianSeller = Context("cac:AccountingSupplierParty/cac:Party") { _, sheet in
        sheet.peppol.supplierCountry == "IT"
    }

    static let italianStreet = Rule(
        "IT-R-002", on: italianSeller, terms: "BT-35", "An Italian seller gives the street."
    ) { place, sheet in sheet.has(place, CAC.postalAddress, CBC.streetName) }

    static let italianCity = Rule(
        "IT-R-003", on: italianSeller, terms: "BT-37", "An Italian seller gives the city."
    ) { place, sheet in sheet.has(place, CAC.postalAddress, CBC.cityName) }

    static let italianPostCode = Rule(
        "IT-R-004", on: italianSeller, terms: "BT-38", "An Italian seller gives the post code."
    ) { place, sheet in sheet.has(place, CAC.postalAddress, CBC.postalZone) }
}
