internal import Documents
internal import Invoicing
internal import Settings

/// The invented companies and first files that `init` writes.
enum StarterFiles {
    static func example(of country: String) -> (company: String, vatId: String, name: String) {
        switch country {
        case "RS": ("prodaja", "RS100000024", "Prodaja d.o.o.")
        case "RO": ("exemplu", "RO18547290", "Exemplu S.R.L.")
        case "BA": ("primjer", "123456789012", "Primjer d.o.o. Sarajevo")
        default: ("primjer", "HR12345678903", "Primjer d.o.o.")
        }
    }

    /// A first invoice of the company, issued today, that its platform in the sandbox accepts.
    ///
    /// None where no platform of the country can be configured.
    static func samples(for template: ConfigurationTemplate, on day: CalendarDate) -> [(
        name: String, text: String
    )] {
        let (name, rest): (String, [JSONValue.Member]) =
            switch template.country {
            case "HR": ("R-1.json", croatian(template))
            case "RO": ("F-1.json", romanian(template, on: day))
            case "RS": ("F-1.json", serbian(template, on: day))
            default: ("", [])
            }
        guard !rest.isEmpty else { return [] }
        var writer = JSONWriter()
        writer.write(.object([JSONValue.Member("issueDate", .string(day.description))] + rest))
        return [(name, String(decoding: writer.bytes, as: UTF8.self))]
    }

    private static func croatian(_ template: ConfigurationTemplate) -> [JSONValue.Member] {
        let oib = template.vatId.filter(\.isNumber)
        return [
            .init("number", "1/P1/1"), .init("currency", "EUR"),
            .init("specification", "urn:cen.eu:en16931:2017"),
            .init("seller", party(template.name, template.vatId, "Ulica 1", "Zagreb", "10000", "HR")),
            .init("buyer", ["name": "Krajnji kupac", "address": ["country": "HR"]]),
            .init("cis", ["issueTime": "08:00:00", "operatorOib": .string(oib), "payment": "cash"]),
            .init("lines", [line("Kava", price: "2.00", vat: "25")]),
        ]
    }

    private static func serbian(_ template: ConfigurationTemplate, on day: CalendarDate) -> [JSONValue.Member]
    {
        let today = JSONValue.string(day.description)
        return [
            .init("number", "F-1"), .init("dueDate", today), .init("currency", "RSD"),
            .init("taxPointCode", "delivery"),
            .init("specification", "urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022"),
            .init(
                "seller",
                registered(party(template.name, template.vatId, "Ulica 1", "Beograd", "11000", "RS"))),
            .init(
                "buyer", registered(party("Kupac a.d.", "RS999000228", "Ulica 2", "Novi Sad", "21000", "RS"))),
            .init("delivery", ["date": today]),
            .init("payment", [["means": "30", "account": ["account": "999-0000001234567-07"]]]),
            .init("lines", [line("Usluga", price: "1000.00", vat: "20")]),
        ]
    }

    private static func romanian(_ template: ConfigurationTemplate, on day: CalendarDate) -> [JSONValue
        .Member]
    {
        [
            .init("number", "F-1"), .init("dueDate", .string(day.description)), .init("currency", "RON"),
            .init(
                "specification", "urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"),
            .init(
                "seller",
                inCounty(
                    "RO-B",
                    party(template.name, template.vatId, "Strada Exemplului 5", "SECTOR1", "010101", "RO"))),
            .init(
                "buyer",
                inCounty(
                    "RO-CJ",
                    party(
                        "Vulpea Probei S.A.", "RO999000440", "Strada Testului 8", "Cluj-Napoca", "400001",
                        "RO"))),
            .init("payment", [["means": "30", "account": ["account": "RO60XXXX0001234567890123"]]]),
            .init("lines", [line("Serviciu", price: "1000.00", vat: "21")]),
        ]
    }

    /// With the county that Romanian addresses carry.
    private static func inCounty(_ county: String, _ party: JSONValue) -> JSONValue {
        guard case .object(let members) = party else { return party }
        return .object(
            members.map { member in
                guard member.key == "address", case .object(let parts) = member.value else { return member }
                return .init("address", .object(parts + [.init("region", .string(county))]))
            })
    }

    private static func party(
        _ name: String, _ vatId: String, _ street: String, _ city: String, _ postCode: String,
        _ country: String
    ) -> JSONValue {
        [
            "name": .string(name), "vatId": .string(vatId),
            "address": [
                "street": .string(street), "city": .string(city), "postCode": .string(postCode),
                "country": .string(country),
            ],
        ]
    }

    /// With the register's number and the address at the platform that Serbian documents carry.
    private static func registered(_ party: JSONValue) -> JSONValue {
        guard case .object(let members) = party, case .string(let vatId)? = party["vatId"] else {
            return party
        }
        let number = vatId.filter(\.isNumber)
        return .object(
            members + [
                .init("registration", .string(String(number.prefix(8)))),
                .init("endpoint", ["value": .string(number), "scheme": "9948"]),
            ])
    }

    private static func line(_ name: String, price: String, vat: String) -> JSONValue {
        [
            "name": .string(name), "quantity": "2", "unit": "H87", "price": .string(price),
            "vat": .string(vat),
            "vatCategory": "S",
        ]
    }

    static func nextSteps(folder: String, inbox: String, sample: String?, isService: Bool) -> String {
        let file = sample.map { "\(folder)/samples/\($0)" } ?? "/path/to/invoice.xml"
        let results = """
            Receipts appear in \(Path.folder(of: inbox))/outbox, refused files in …/error.

            """
        guard !isService else {
            return """
                \(folder)/ekspedit.yaml is written. What comes next:

                  sudo -u ekspedit ekspedit doctor
                  sudo -u ekspedit ekspedit sandbox &    # simulators of the platforms, to try it
                  sudo systemctl restart ekspedit
                  sudo cp \(file) \(inbox)/

                \(results)
                """
        }
        // From inside the folder, paths are short.
        func short(_ path: String) -> String {
            path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
        }
        return """
            \(folder)/ekspedit.yaml is written. What comes next:

              cd \(folder)
              ekspedit doctor --offline
              ekspedit sandbox &    # simulators of the platforms, to try it
              cp \(short(file)) \(short(inbox))/
              ekspedit once         # takes what is there and waits for its end

            \(results)
            """
    }
}
