internal import Documents
internal import Invoicing

// A row as JSON text, for the journal: what was read once from a document is not read from it again for each ledger.

extension LedgerRow {
    package var text: String {
        var members: [JSONValue.Member] = [
            .init("direction", .string(direction.rawValue)), .init("platform", .string(platform)),
            .init("platformId", .string(platformId)), .init("type", .string(type.rawValue)),
            .init("number", .string(number)), .init("partnerTaxNumber", .string(partnerTaxNumber)),
            .init("partnerRegistration", .string(partnerRegistration)),
            .init("partnerName", .string(partnerName)), .init("currency", .string(currency.rawValue)),
        ]
        let dates = [
            ("issueDate", issueDate), ("deliveryDate", deliveryDate), ("dueDate", dueDate),
            ("sentDate", sentDate),
        ]
        for (name, date) in dates { members.append(.init(name, JSONValue(date?.description))) }
        let amounts = [
            ("exempt", exempt), ("net", net), ("vat", vat), ("gross", gross), ("rounding", rounding),
            ("payable", payable),
        ]
        for (name, amount) in amounts { members.append(.init(name, JSONValue(amount))) }
        let groups = shares.sorted { $0.key > $1.key }.map { rate, share -> JSONValue in
            ["rate": .amount(rate), "base": .amount(share.base), "vat": .amount(share.vat)]
        }
        members.append(.init("shares", .array(groups)))
        return String(decoding: JSONValue.object(members).bytes(layout: .compact), as: UTF8.self)
    }

    /// Nil for what this program did not write.
    package init?(text: String) {
        guard let root = try? JSONDocument(parsing: Array(text.utf8)).root,
            let direction = root["direction"]?.string.flatMap(Direction.init(rawValue:)),
            let platform = root["platform"]?.string, let id = root["platformId"]?.string
        else { return nil }
        func words(_ name: String) -> String { root[name]?.string ?? "" }
        func day(_ name: String) -> CalendarDate? { root[name]?.string.flatMap { CalendarDate($0) } }
        func amount(_ name: String) -> Amount? { root[name]?.string.flatMap { Amount($0) } }
        self.init(
            direction, platform: platform, platformId: id, type: DocumentTypeCode(words("type")),
            number: words("number"), currency: CurrencyCode(words("currency")), status: "")
        partnerTaxNumber = words("partnerTaxNumber")
        partnerRegistration = words("partnerRegistration")
        partnerName = words("partnerName")
        issueDate = day("issueDate")
        deliveryDate = day("deliveryDate")
        dueDate = day("dueDate")
        sentDate = day("sentDate")
        net = amount("net")
        vat = amount("vat")
        gross = amount("gross")
        rounding = amount("rounding")
        payable = amount("payable")
        if let exempt = amount("exempt") { add(rate: nil, base: exempt, vat: Amount(cents: 0)) }
        for group in root["shares"]?.children.map({ $0 }) ?? [] {
            guard let rate = group["rate"]?.string.flatMap({ Amount($0) }),
                let base = group["base"]?.string.flatMap({ Amount($0) }),
                let tax = group["vat"]?.string.flatMap({ Amount($0) })
            else { return nil }
            add(rate: rate, base: base, vat: tax)
        }
    }
}
