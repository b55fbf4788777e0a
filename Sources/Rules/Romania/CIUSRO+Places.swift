internal import Documents

extension CIUSRO {
    /// Rules about the addresses of representative and delivery.
    static let places = [
        present(
            "BR-RO-140", "BT-64", representativeAddress, CBC.streetName,
            "The tax representative's street is given."),
        present(
            "BR-RO-150", "BT-66", representativeAddress, CBC.cityName,
            "The tax representative's city is given."),
        inBucharest("BR-RO-160", "BT-66 BT-68", representativeAddress),
        inCounty("BR-RO-170", "BT-68", representativeAddress),
        present(
            "BR-RO-180", "BT-75", deliveryAddress, CBC.streetName,
            "The street of a delivery address is given."),
        present(
            "BR-RO-201", "BT-77", deliveryAddress, CBC.cityName, "The city of a delivery address is given."),
        inBucharest("BR-RO-202", "BT-77 BT-79", deliveryAddress),
        present(
            "BR-RO-211", "BT-79", deliveryAddress, CBC.countrySubentity,
            "The county of a delivery address is given."),
        inCounty("BR-RO-212", "BT-79", deliveryAddress),
    ]

    private static let representativeAddress = unreachedOnCreditNotes(
        "/(Invoice,CreditNote)/cac:TaxRepresentativeParty/cac:PostalAddress")
    private static let deliveryAddress = unreachedOnCreditNotes(
        "/(Invoice,CreditNote)/cac:Delivery/cac:DeliveryLocation/cac:Address")

    private static func present(
        _ id: String, _ terms: String, _ context: Context, _ name: XMLName, _ text: String
    ) -> Rule {
        Rule(id, on: context, terms: terms, text) { place, sheet in sheet.hasText(place, name) }
    }

    private static func inBucharest(_ id: String, _ terms: String, _ context: Context) -> Rule {
        Rule(id, on: context, terms: terms, sectorText, action: sectorAction) { place, sheet in
            sheet.sectorBreach(of: place)
        }
    }

    private static func inCounty(_ id: String, _ terms: String, _ context: Context) -> Rule {
        Rule(id, on: context, terms: terms, countyText) { place, sheet in sheet.countyBreach(of: place) }
    }

    private static let sectorText = "A city in RO-B (București) is written SECTOR1 to SECTOR6."
    private static let sectorAction =
        "Write the sector as the city, such as SECTOR3, and București into the street or address line."
    private static let countyText =
        "The county of a Romanian address is a code of ISO 3166-2:RO, such as RO-CJ."
}

// MARK: - Seller and buyer

extension CIUSRO {
    private static func address(of party: String, _ place: Node, _ sheet: Sheet) -> Node? {
        sheet.first(
            place, party == supplier ? CAC.accountingSupplierParty : CAC.accountingCustomerParty, CAC.party,
            CAC.postalAddress)
    }

    static func given(
        _ id: String, _ terms: String, _ party: String, _ name: XMLName, _ text: String
    ) -> Rule {
        Rule(id, on: root, terms: terms, text) { place, sheet in
            guard let address = address(of: party, place, sheet) else { return Breach() }
            return sheet.hasText(address, name) ? nil : Breach(at: address)
        }
    }

    static func sector(_ id: String, _ terms: String, _ party: String) -> Rule {
        Rule(id, on: root, terms: terms, sectorText, action: sectorAction) { place, sheet in
            address(of: party, place, sheet).flatMap { sheet.sectorBreach(of: $0) }
        }
    }

    static func county(_ id: String, _ terms: String, _ party: String) -> Rule {
        Rule(id, on: root, terms: terms, countyText) { place, sheet in
            address(of: party, place, sheet).flatMap { sheet.countyBreach(of: $0) }
        }
    }
}

extension Sheet {
    private func isRomanian(_ address: Node) -> Bool {
        has(address, CAC.country, CBC.identificationCode) { says($0, "RO") }
    }

    fileprivate func sectorBreach(of address: Node) -> Breach? {
        guard isRomanian(address), has(address, CBC.countrySubentity, where: { says($0, "RO-B") }) else {
            return nil
        }
        let city = child(address, CBC.cityName)
        if let city, isCode(city, in: .sectorsOfBucharest) { return nil }
        return Breach(
            at: city ?? address, found: city.map { string($0) }, expected: "SECTOR1 to SECTOR6")
    }

    fileprivate func countyBreach(of address: Node) -> Breach? {
        guard isRomanian(address) else { return nil }
        let county = child(address, CBC.countrySubentity)
        if let county, isCode(county, in: .countiesOfRomania) { return nil }
        return Breach(
            at: county ?? address, found: county.map { string($0) },
            expected: "a county such as RO-CJ, or RO-B for București")
    }
}
