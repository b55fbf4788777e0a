internal import Invoicing

extension GOBLWriter {
    static func line(_ line: Invoice.Line, number: Int, in invoice: Invoice) -> JSONValue? {
        .gobl([
            ("i", .integer(Int(line.id) ?? number)), ("quantity", .amount(line.quantity)),
            (
                "identifier",
                line.object.flatMap { object in
                    .gobl([
                        ("code", .text(object.value)),
                        ("ext", object.scheme.map { ["untdid-reference": .string($0)] }),
                    ])
                }
            ),
            ("period", period(line.period)), ("order", .text(line.orderLine)),
            ("cost", .text(line.accountingReference)), ("item", item(line)), ("sum", .amount(sum(line))),
            ("discounts", .many(line.allowances) { allowance($0, GOBLCodes.discounts, "untdid-allowance") }),
            ("charges", .many(line.charges) { allowance($0, GOBLCodes.charges, "untdid-charge") }),
            ("taxes", taxes(line.vatCategory, line.vatRate, invoice)),
            ("total", .amount(line.netAmount)),
            ("notes", line.note.map { [["text": .string($0)]] }),
        ])
    }

    /// Quantity times price, before discounts and charges.
    private static func sum(_ line: Invoice.Line) -> Amount? {
        guard let quantity = line.quantity, let price = price(line) else { return line.netAmount }
        return (quantity * price).rounded(to: Amount.moneyDecimals)
    }

    private static func item(_ line: Invoice.Line) -> JSONValue? {
        let item = line.item
        var identities: [JSONValue] = []
        if let code = item.buyerIdentifier { identities.append(["code": .string(code)]) }
        if let standard = item.standardIdentifier {
            identities.append(
                .gobl([
                    ("code", .text(standard.value)),
                    ("ext", ["iso-scheme-id": .string(standard.scheme ?? "0160")]),
                ])
                    ?? [:])
        }
        for classification in item.classifications {
            identities.append(
                ["label": .string(classification.scheme ?? "ZZZ"), "code": .string(classification.value)])
        }
        let unit = line.unit.map { GOBLCodes.units.word($0.rawValue) ?? $0.rawValue }
        return .gobl([
            ("ref", .text(item.sellerIdentifier)), ("name", .text(item.name)),
            ("identities", identities.isEmpty ? nil : .array(identities)),
            ("description", .text(item.description)), ("price", .amount(price(line))), ("unit", .text(unit)),
            ("origin", .text(item.originCountry?.rawValue)), ("meta", meta(item.attributes)),
        ])
    }

    /// A key may stand once only; a second value under a name is left out and so told as a loss.
    private static func meta(_ attributes: [Invoice.Attribute]) -> JSONValue? {
        var seen: Set<String> = []
        let members = attributes.filter { seen.insert($0.name).inserted }.map {
            JSONValue.Member($0.name, .string($0.value))
        }
        return members.isEmpty ? nil : .object(members)
    }

    /// The price of one: GOBL has no base quantity.
    private static func price(_ line: Invoice.Line) -> Amount? {
        guard let price = line.price.net ?? line.price.computedNet else { return nil }
        guard let base = line.price.baseQuantity, base != Amount(1) else { return price }
        return price.divided(by: base, decimals: max(4, min(price.scale + 4, Amount.maximumWrittenScale)))
    }

    // MARK: - Discounts, charges, taxes

    static func allowance(
        _ entry: Invoice.AllowanceCharge, _ codes: GOBLCodes, _ name: String, isTaxed: Bool = false,
        in invoice: Invoice? = nil
    ) -> JSONValue? {
        .gobl([
            ("key", .text(entry.reasonCode.flatMap { codes.word($0.rawValue) })),
            ("reason", .text(entry.reason)),
            ("base", .amount(entry.baseAmount)), ("percent", entry.percentage.map { .string("\($0)%") }),
            ("amount", .amount(entry.amount)),
            ("taxes", isTaxed ? taxes(entry.vatCategory, entry.vatRate, invoice) : nil),
            ("ext", entry.reasonCode.map { [name: .string($0.rawValue)] }),
        ])
    }

    private static func taxes(_ category: VATCategory?, _ rate: Amount?, _ invoice: Invoice?) -> JSONValue? {
        guard let category else { return nil }
        let exemption = invoice?.vatBreakdown.first { $0.category == category && $0.exemptionCode != nil }
        let name = category == .canaryIslands ? "IGIC" : category == .ceutaAndMelilla ? "IPSI" : "VAT"
        let combo = JSONValue.gobl([
            ("cat", .string(name)), ("key", .text(GOBLCodes.vatCategories.word(category.rawValue))),
            ("percent", percent(rate, category)),
            (
                "ext",
                .gobl([
                    ("untdid-tax-category", .string(category.rawValue)),
                    ("cef-vatex", .text(exemption?.exemptionCode?.rawValue)),
                ])
            ),
        ])
        return combo.map { [$0] }
    }

    /// Only what is taxed, if only with nothing, has a rate.
    static func percent(_ rate: Amount?, _ category: VATCategory?) -> JSONValue? {
        guard let rate,
            [.standard, .zeroRated, .canaryIslands, .ceutaAndMelilla].contains(category) || !rate.isZero
        else { return nil }
        return .string("\(rate)%")
    }
}
