internal import Documents

extension CIUSRO {
    /// At most so many characters, once blank space is normalised.
    static func limit(
        _ id: String, _ most: Int, _ terms: String, _ path: String, on context: Context = root,
        voice: Rule.Voice = .always
    ) -> Rule {
        let steps = Path(path)
        return Rule(
            "BR-RO-\(id)", on: context, terms: terms, "\(name(of: path)) has at most \(most) characters.",
            action: "Shorten the text to \(most) characters.", voice: voice
        ) { place, sheet in sheet.breach(ofLength: most, along: steps, from: place) }
    }

    private static func name(of path: String) -> String {
        path.isEmpty ? "The text" : path.split(separator: "/").suffix(2).joined(separator: "/")
    }

    static let supplier = "cac:AccountingSupplierParty/cac:Party"
    static let customer = "cac:AccountingCustomerParty/cac:Party"
    static let representative = "cac:TaxRepresentativeParty"
    static let delivery = "cac:Delivery/cac:DeliveryLocation/cac:Address"

    static let documentLengths = [
        limit("L0201", 20, "BT-38", supplier + "/cac:PostalAddress/cbc:PostalZone"),
        limit("L0202", 20, "BT-53", customer + "/cac:PostalAddress/cbc:PostalZone"),
        limit("L0203", 20, "BT-67", representative + "/cac:PostalAddress/cbc:PostalZone"),
        limit("L0204", 20, "BT-78", delivery + "/cbc:PostalZone"),
        limit("L155", 200, "BT-1", "cbc:ID"),
        limit("L0302", 200, "BT-12", "cac:ContractDocumentReference/cbc:ID"),
        limit("L0303", 200, "BT-13", "cac:OrderReference/cbc:ID"),
        limit("L0304", 200, "BT-14", "cac:OrderReference/cbc:SalesOrderID"),
        limit("L0305", 200, "BT-15", "cac:ReceiptDocumentReference/cbc:ID"),
        limit("L0306", 200, "BT-16", "cac:DespatchDocumentReference/cbc:ID"),
        limit("L0307", 200, "BT-17", "cac:OriginatorDocumentReference/cbc:ID"),
        limit("L0501", 50, "BT-37", supplier + "/cac:PostalAddress/cbc:CityName"),
        limit("L0502", 50, "BT-52", customer + "/cac:PostalAddress/cbc:CityName"),
        limit("L0503", 50, "BT-66", representative + "/cac:PostalAddress/cbc:CityName"),
        limit("L0504", 50, "BT-77", delivery + "/cbc:CityName"),
        limit("L1001", 100, "BT-19", "cbc:AccountingCost"),
        limit("L1002", 100, "BT-36", supplier + "/cac:PostalAddress/cbc:AdditionalStreetName"),
        limit("L1003", 100, "BT-162", supplier + "/cac:PostalAddress/cac:AddressLine/cbc:Line"),
        limit("L1004", 100, "BT-41", supplier + "/cac:Contact/cbc:Name"),
        limit("L1005", 100, "BT-42", supplier + "/cac:Contact/cbc:Telephone"),
        limit("L1006", 100, "BT-43", supplier + "/cac:Contact/cbc:ElectronicMail"),
        limit("L1007", 100, "BT-51", customer + "/cac:PostalAddress/cbc:AdditionalStreetName"),
        limit("L1008", 100, "BT-163", customer + "/cac:PostalAddress/cac:AddressLine/cbc:Line"),
        limit("L1009", 100, "BT-56", customer + "/cac:Contact/cbc:Name"),
        limit("L1010", 100, "BT-57", customer + "/cac:Contact/cbc:Telephone"),
        limit("L1011", 100, "BT-58", customer + "/cac:Contact/cbc:ElectronicMail"),
        limit("L1012", 100, "BT-65", representative + "/cac:PostalAddress/cbc:AdditionalStreetName"),
        limit("L1013", 100, "BT-164", representative + "/cac:PostalAddress/cac:AddressLine/cbc:Line"),
        limit("L1014", 100, "BT-76", delivery + "/cbc:AdditionalStreetName"),
        limit("L1015", 100, "BT-165", delivery + "/cac:AddressLine/cbc:Line"),
        limit("L151", 150, "BT-35", supplier + "/cac:PostalAddress/cbc:StreetName"),
        limit("L152", 150, "BT-50", customer + "/cac:PostalAddress/cbc:StreetName"),
        limit("L153", 150, "BT-64", representative + "/cac:PostalAddress/cbc:StreetName"),
        limit("L154", 150, "BT-75", delivery + "/cbc:StreetName"),
        limit("L201", 200, "BT-27", supplier + "/cac:PartyLegalEntity/cbc:RegistrationName"),
        limit("L202", 200, "BT-28", supplier + "/cac:PartyName/cbc:Name"),
        limit("L203", 200, "BT-44", customer + "/cac:PartyLegalEntity/cbc:RegistrationName"),
        limit("L204", 200, "BT-45", customer + "/cac:PartyName/cbc:Name"),
        limit("L205", 200, "BT-59", "cac:PayeeParty/cac:PartyName/cbc:Name"),
        limit("L206", 200, "BT-62", representative + "/cac:PartyName/cbc:Name"),
        limit("L207", 200, "BT-70", "cac:Delivery/cac:DeliveryParty/cac:PartyName/cbc:Name"),
        limit("L301", 300, "BT-20", "cac:PaymentTerms/cbc:Note"),
        limit("L1000", 1000, "BT-33", supplier + "/cac:PartyLegalEntity/cbc:CompanyLegalForm"),
    ]
}

extension Sheet {
    /// The first value along the path that has more characters than allowed.
    ///
    /// The official validator stops where there are several values; so the mirrored verdict can't be valid then.
    func breach(ofLength most: Int, along path: Path, from place: Node) -> Breach? {
        var breach: Breach?
        var count = 0
        forEach(place, along: path.steps[...]) { node in
            count += 1
            if count > 1, isMirror { note(node, isNo: .single) }
            guard breach == nil else { return }
            let text = path.attribute.map { attribute(node, $0) } ?? text(node)
            // Every character takes a byte at least, so most values need not be counted.
            guard let text, text.count > most else { return }
            let length = normalisedLength(text)
            if length > most {
                breach = Breach(
                    at: node, found: "\(length) characters", expected: "at most \(most) characters")
            }
        }
        return breach
    }

    private func forEach(_ node: Node, along steps: ArraySlice<[XMLName]>, _ body: (Node) -> Void) {
        guard let step = steps.first else { return body(node) }
        forEach(node, step[0]) { forEach($0, along: steps.dropFirst(), body) }
    }
}
