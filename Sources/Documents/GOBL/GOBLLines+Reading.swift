internal import Invoicing

extension GOBLInvoiceReading {
    mutating func readLines() {
        for (place, element) in (root["lines"]?.list ?? []).enumerated() {
            invoice.lines.append(line(element, number: place + 1))
        }
    }

    private mutating func line(_ element: JSONElement, number: Int) -> Invoice.Line {
        var line = Invoice.Line(id: terms.text(element, "i") ?? String(number))
        terms.skip(element, "uuid", "sum")
        line.quantity = terms.amount(element, "quantity", "BT-129")
        line.orderLine = terms.text(element, "order")
        line.accountingReference = terms.text(element, "cost")
        line.period = period(element["period"])
        if let object = element["identifier"], let code = terms.text(object, "code") {
            line.object = Identifier(code, scheme: terms.text(object["ext"], "untdid-reference"))
        }
        line.note = element["notes"]?.list.first.flatMap { terms.text($0, "text") }
        readItem(element["item"], into: &line)
        line.allowances = (element["discounts"]?.list ?? []).map {
            allowance($0, GOBLCodes.discounts, "untdid-allowance")
        }
        line.charges = (element["charges"]?.list ?? []).map {
            allowance($0, GOBLCodes.charges, "untdid-charge")
        }
        let tax = vat(element["taxes"])
        line.vatCategory = tax.category
        line.vatRate = tax.rate
        let total = terms.amount(element, "total", "BT-131")
        // Sub-lines add up to the price, which older documents leave out.
        if line.price.net == nil, let total, let quantity = line.quantity {
            line.price.net = total.divided(by: quantity, decimals: 6)
        }
        makeNet(&line)
        line.moveSignToQuantity()
        line.netAmount = line.computedNetAmount ?? total?.rounded(to: Amount.moneyDecimals)
        return line
    }

    private mutating func readItem(_ item: JSONElement?, into line: inout Invoice.Line) {
        line.item.name = terms.text(item, "name") ?? ""
        line.item.description = terms.text(item, "description")
        line.item.sellerIdentifier = terms.text(item, "ref")
        line.item.originCountry = terms.code(item, "origin")
        line.price.net = terms.amount(item, "price", "BT-146")
        let unit = terms.text(item, "unit")
        line.unit =
            unit.map { UnitCode(GOBLCodes.units.code($0) ?? (Self.isUnitCode($0) ? $0 : "C62")) } ?? "C62"
        if let unit, line.unit == "C62", unit != "one", unit != "C62" {
            line.item.attributes.append(Invoice.Attribute(name: "unit", value: unit))
        }
        terms.skip(item, "key", "currency")
        for identity in item?["identities"]?.list ?? [] {
            guard let code = terms.text(identity, "code") else { continue }
            if let scheme = terms.text(identity["ext"], "iso-scheme-id") {
                line.item.standardIdentifier = Identifier(code, scheme: scheme)
            } else if let list = terms.text(identity, "label") {
                line.item.classifications.append(Invoice.Classification(code, scheme: list))
            } else {
                line.item.buyerIdentifier = code
            }
        }
        for entry in item?["meta"].map({ Array($0.children) }) ?? [] {
            guard let name = entry.key, let value = terms.text(entry) else { continue }
            line.item.attributes.append(Invoice.Attribute(name: name, value: value))
        }
    }

    private static func isUnitCode(_ text: String) -> Bool {
        (2...3).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
    }

    // MARK: - Discounts and charges

    mutating func readAllowances() {
        invoice.allowances = (root["discounts"]?.list ?? []).map {
            taxed($0, GOBLCodes.discounts, "untdid-allowance")
        }
        invoice.charges = (root["charges"]?.list ?? []).map { taxed($0, GOBLCodes.charges, "untdid-charge") }
    }

    private mutating func taxed(
        _ element: JSONElement, _ codes: GOBLCodes, _ name: String
    ) -> Invoice.AllowanceCharge {
        var entry = allowance(element, codes, name)
        let tax = vat(element["taxes"])
        entry.vatCategory = tax.category
        entry.vatRate = tax.rate
        if isIncluded(tax), let rate = tax.rate {
            entry.amount = entry.amount.flatMap { Self.net($0, rate, decimals: Amount.moneyDecimals) }
            entry.baseAmount = entry.baseAmount.flatMap { Self.net($0, rate, decimals: Amount.moneyDecimals) }
        }
        return entry
    }

    private mutating func allowance(
        _ element: JSONElement, _ codes: GOBLCodes, _ name: String
    ) -> Invoice.AllowanceCharge {
        terms.skip(element, "i", "uuid")
        var entry = Invoice.AllowanceCharge(
            amount: terms.amount(element, "amount", "BT-92")?.rounded(to: Amount.moneyDecimals))
        entry.percentage = terms.percentage(element, "percent", "BT-94")
        entry.baseAmount = terms.amount(element, "base", "BT-93")?.rounded(to: Amount.moneyDecimals)
        let key = terms.text(element, "key")
        let code = terms.text(element["ext"], name) ?? key.flatMap(codes.code)
        entry.reasonCode = code.map { AllowanceReasonCode($0) }
        entry.reason = terms.text(element, "reason") ?? (code == nil ? key : nil)
        return entry
    }

    // MARK: - VAT

    struct Tax {
        var category: VATCategory?
        var rate: Amount?
        var name = ""
    }

    /// The first tax that is a value added tax of some kind.
    mutating func vat(_ taxes: JSONElement?) -> Tax {
        for combo in taxes?.list ?? [] {
            guard let name = combo["cat"]?.string, ["VAT", "GST", "IGIC", "IPSI"].contains(name) else {
                continue
            }
            terms.skip(combo, "cat", "country")
            var tax = Tax(rate: terms.percentage(combo, "percent", "BT-152"), name: name)
            let key = terms.text(combo, "key")
            let rate = terms.text(combo, "rate")
            let named: VATCategory? = terms.code(combo["ext"], "untdid-tax-category")
            tax.category = named ?? Self.category(name, key ?? rate, tax.rate)
            if tax.rate == nil, tax.category != .outsideScope { tax.rate = .zero }
            if let code = terms.text(combo["ext"], "cef-vatex"), let category = tax.category {
                exemptionCodes[category] = VATExemptionCode(code)
            }
            return tax
        }
        return Tax(category: .outsideScope)
    }

    private static func category(_ name: String, _ key: String?, _ rate: Amount?) -> VATCategory {
        if name == "IGIC" { return .canaryIslands }
        if name == "IPSI" { return .ceutaAndMelilla }
        let parts = (key ?? "").split(separator: "+").map(String.init)
        // Older documents write `exempt+reverse-charge`; the last part that is known says most.
        if let code = parts.reversed().lazy.compactMap(GOBLCodes.vatCategories.code).first {
            return VATCategory(code)
        }
        guard let rate else { return .exempt }
        return rate.isZero ? .zeroRated : .standard
    }

    // MARK: - Prices with VAT in them

    private func isIncluded(_ tax: Tax) -> Bool {
        root["tax"]?["prices_include"]?.string.map { $0 == tax.name } ?? false
    }

    private mutating func makeNet(_ line: inout Invoice.Line) {
        guard let included = terms.text(root["tax"], "prices_include"), let rate = line.vatRate,
            !included.isEmpty
        else {
            return
        }
        line.price.net = line.price.net.flatMap { Self.net($0, rate, decimals: $0.scale + 2) }
        for place in line.allowances.indices { line.allowances[place].makeNet(rate) }
        for place in line.charges.indices { line.charges[place].makeNet(rate) }
    }

    static func net(_ amount: Amount, _ rate: Amount, decimals: Int) -> Amount? {
        (amount * Amount(100)).divided(
            by: Amount(100) + rate, decimals: min(decimals, Amount.maximumWrittenScale))
    }
}

extension Invoice.AllowanceCharge {
    fileprivate mutating func makeNet(_ rate: Amount) {
        amount = amount.flatMap { GOBLInvoiceReading.net($0, rate, decimals: Amount.moneyDecimals) }
        baseAmount = baseAmount.flatMap { GOBLInvoiceReading.net($0, rate, decimals: Amount.moneyDecimals) }
    }
}

extension Invoice.Line {
    /// EN 16931 knows no negative price (BR-27).
    fileprivate mutating func moveSignToQuantity() {
        guard let net = price.net, net.isNegative, let quantity else { return }
        price.net = -net
        self.quantity = -quantity
    }
}
