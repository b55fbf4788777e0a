internal import Faults
internal import Invoicing

/// Computes what was left out of an invoice and checks what was given.
struct JSONCompletion {
    var invoice: Invoice
    let element: JSONElement
    var terms: JSONTerms

    /// What rounding in another order may cost on one line (the slack of PEPPOL-EN16931-R120).
    private static let lineTolerance = Amount(cents: 2)

    /// Within this a sum of VAT that was rounded line by line is only remarked (the slack of BR-CO-17).
    private static let vatTolerance = Amount(cents: 1_00)

    mutating func run() {
        // Wrong values would only make further findings, which nobody could act on.
        let isChecked = !terms.hasFatalFindings
        for index in invoice.lines.indices { completeLine(index, isChecked) }
        completeAllowances(isChecked)
        completeBreakdown(isChecked)
        completeTotals(isChecked)
    }

    // MARK: - Lines

    private mutating func completeLine(_ index: Int, _ isChecked: Bool) {
        if invoice.lines[index].id.isEmpty { invoice.lines[index].id = String(index + 1) }
        // C62 is "one": a thing that is counted and has no other unit.
        if invoice.lines[index].unit == nil { invoice.lines[index].unit = "C62" }
        if invoice.lines[index].price.net == nil {
            invoice.lines[index].price.net = invoice.lines[index].price.computedNet
        }
        completePercentages(ofLine: index)
        let line = invoice.lines[index]
        if line.vatCategory == nil {
            if let rate = line.vatRate, !rate.isZero {
                invoice.lines[index].vatCategory = .standard
            } else if isChecked {
                missing(
                    in: lineElement(index), "vatCategory", ["BT-151"],
                    line.vatRate == nil
                        ? "The line says nothing about VAT." : "A rate of zero needs its reason.",
                    "Add \"vat\" with the rate, or \"vatCategory\": Z zero rate, E exempt, AE reverse charge, "
                        + "K intra-community, G export, O outside the scope.")
            }
        }
        if line.vatRate == nil, let category = line.vatCategory, category != .standard,
            category != .outsideScope
        {
            invoice.lines[index].vatRate = .zero
        }
        completeNet(index, isChecked)
    }

    private mutating func completePercentages(ofLine index: Int) {
        let line = invoice.lines[index]
        guard !line.allowances.isEmpty || !line.charges.isEmpty else { return }
        var bare = line
        bare.allowances = []
        bare.charges = []
        let base = bare.computedNetAmount
        for place in line.allowances.indices { invoice.lines[index].allowances[place].complete(base: base) }
        for place in line.charges.indices { invoice.lines[index].charges[place].complete(base: base) }
    }

    private mutating func completeNet(_ index: Int, _ isChecked: Bool) {
        let line = invoice.lines[index]
        guard let computed = line.computedNetAmount else {
            if line.netAmount == nil, isChecked {
                missing(
                    in: lineElement(index), "price", ["BT-146"],
                    "The line has neither a price nor an amount.",
                    "Add \"price\", the price of one unit without VAT.")
            } else if let net = line.netAmount, let quantity = line.quantity, line.price.net == nil {
                // Only the amount is known: the price is what gives it.
                invoice.lines[index].price.net = net.divided(by: quantity, decimals: 6)?.trimmed(to: 2)
            }
            return
        }
        guard let net = line.netAmount else {
            invoice.lines[index].netAmount = computed
            return
        }
        if isChecked, (net - computed).magnitude > Self.lineTolerance {
            wrong(
                lineElement(index)?["net"] ?? lineElement(index), ["BT-131"], net, computed,
                "The amount of the line is not quantity × price less allowances plus charges.")
        }
    }

    private func lineElement(_ index: Int) -> JSONElement? { place(of: "lines", index) }

    /// The place of an entry, as long as anybody will be told: finding it takes a walk over those before it.
    private func place(of key: String, _ index: Int) -> JSONElement? {
        terms.isFull ? nil : element[key]?.list(index)
    }

    // MARK: - Allowances and charges

    private mutating func completeAllowances(_ isChecked: Bool) {
        let base = invoice.lines.compactMap(\.netAmount).sum().rounded(to: Amount.moneyDecimals)
        let first = invoice.lines.first
        let isUniform = invoice.lines.allSatisfy {
            $0.vatCategory == first?.vatCategory && $0.vatRate == first?.vatRate
        }
        for (key, path) in [("allowances", \Invoice.allowances), ("charges", \Invoice.charges)] {
            for index in invoice[keyPath: path].indices {
                invoice[keyPath: path][index].complete(base: base)
                let entry = invoice[keyPath: path][index]
                if entry.amount == nil, isChecked {
                    missing(
                        in: place(of: key, index), "amount", ["BT-92", "BT-99"], "The amount is missing.",
                        "Add \"amount\" or \"percent\".")
                }
                guard entry.vatCategory == nil else { continue }
                if let rate = entry.vatRate, !rate.isZero {
                    invoice[keyPath: path][index].vatCategory = .standard
                } else if entry.vatRate == nil, isUniform {
                    invoice[keyPath: path][index].vatCategory = first?.vatCategory
                    invoice[keyPath: path][index].vatRate = first?.vatRate
                } else if isChecked {
                    missing(
                        in: place(of: key, index), "vat", ["BT-95", "BT-102"],
                        "The lines are taxed differently, so this has to say how it is taxed.",
                        "Add \"vat\" with the rate, or \"vatCategory\".")
                }
            }
        }
    }

    // MARK: - VAT

    private mutating func completeBreakdown(_ isChecked: Bool) {
        let given = invoice.vatBreakdown
        for index in invoice.vatBreakdown.indices where invoice.vatBreakdown[index].rate == nil {
            // Within a category that knows one rate only, the rate need not be said again.
            let category = invoice.vatBreakdown[index].category
            guard category != .outsideScope else { continue }
            let rates = Set(invoice.lines.filter { $0.vatCategory == category }.map(\.vatRate))
            if rates.count == 1 { invoice.vatBreakdown[index].rate = rates.first ?? nil }
        }
        let computed = invoice.computedVATBreakdown
        guard !given.isEmpty else {
            invoice.vatBreakdown = computed
            return
        }
        var rest = computed
        for index in invoice.vatBreakdown.indices {
            let entry = invoice.vatBreakdown[index]
            guard
                let place = rest.firstIndex(where: { $0.category == entry.category && $0.rate == entry.rate })
            else {
                if isChecked {
                    terms.refuse(
                        place(of: "vatBreakdown", index) ?? element, "EKS-JSON-TOTAL", about: ["BG-23"],
                        "Nothing in the invoice is taxed with this category and rate.",
                        action: "Correct the category or the rate, or leave the breakdown out.")
                }
                continue
            }
            let expected = rest.remove(at: place)
            check(index, "base", \.taxableAmount, expected, ["BT-116"], isChecked)
            check(index, "amount", \.taxAmount, expected, ["BT-117"], isChecked)
        }
        // What the document forgot is added, so that its totals can be judged.
        invoice.vatBreakdown += rest
    }

    private mutating func check(
        _ index: Int, _ key: String, _ path: WritableKeyPath<Invoice.VATBreakdown, Amount?>,
        _ expected: Invoice.VATBreakdown, _ names: [String], _ isChecked: Bool
    ) {
        guard let found = invoice.vatBreakdown[index][keyPath: path], let right = expected[keyPath: path]
        else {
            invoice.vatBreakdown[index][keyPath: path] = expected[keyPath: path]
            return
        }
        guard isChecked, found != right else { return }
        let isClose = key == "amount" && (found - right).magnitude <= Self.vatTolerance
        let entry = place(of: "vatBreakdown", index)
        wrong(
            entry?[key] ?? entry, names, found, right,
            isClose
                ? "The VAT is not the rate of the taxable amount; it may have been rounded line by line."
                : "The amount is not what the lines, allowances and charges give.",
            severity: isClose ? .warning : .fatal)
    }

    // MARK: - Totals

    private mutating func completeTotals(_ isChecked: Bool) {
        let given = invoice.totals
        var computed = invoice.computedTotals
        let vat = invoice.vatBreakdown.compactMap(\.taxAmount).sum().rounded(to: Amount.moneyDecimals)
        // The breakdown counts as it is given, within its tolerance.
        if let exclusive = computed.taxExclusive {
            computed.vatTotal = vat
            computed.taxInclusive = exclusive + vat
            computed.payable = exclusive + vat - (given.prepaid ?? .zero) + (given.rounding ?? .zero)
        }
        let totals: [(String, String, WritableKeyPath<Invoice.Totals, Amount?>)] = [
            ("lines", "BT-106", \.lineTotal), ("allowances", "BT-107", \.allowanceTotal),
            ("charges", "BT-108", \.chargeTotal), ("net", "BT-109", \.taxExclusive),
            ("vat", "BT-110", \.vatTotal),
            ("gross", "BT-112", \.taxInclusive), ("payable", "BT-115", \.payable),
        ]
        for (key, term, path) in totals {
            guard let found = given[keyPath: path] else {
                invoice.totals[keyPath: path] = computed[keyPath: path]?.rounded(to: Amount.moneyDecimals)
                continue
            }
            let right = computed[keyPath: path] ?? .zero
            guard isChecked, found != right else { continue }
            wrong(
                totalElement(key), [term], found, right.rounded(to: Amount.moneyDecimals),
                "The total is not what its parts add up to.")
        }
    }

    private func totalElement(_ key: String) -> JSONElement? {
        let foreign = [
            "net": ["total", "subtotal", "net_total"], "vat": ["vat_total"], "gross": ["grand_total"],
            "payable": ["amount_due"],
        ]
        return element["totals"]?[key] ?? foreign[key]?.lazy.compactMap { element[$0] }.first
    }

    // MARK: - Words

    private mutating func missing(
        in element: JSONElement?, _ key: String, _ names: [String], _ message: String,
        _ action: String
    ) {
        terms.refuse(
            element ?? self.element, "EKS-JSON-MISSING", about: names, expected: key, message,
            action: action)
    }

    private mutating func wrong(
        _ element: JSONElement?, _ names: [String], _ found: Amount, _ expected: Amount,
        _ message: String, severity: Finding.Severity = .fatal
    ) {
        terms.refuse(
            element ?? self.element, "EKS-JSON-TOTAL", about: names, found: found.description,
            expected: expected.description,
            message, action: "Correct the amount, or leave it out: it is computed then.", severity: severity)
    }
}

extension JSONElement {
    /// An element of a list, where one alone may stand without the brackets.
    fileprivate func list(_ index: Int) -> JSONElement? {
        kind == .array ? self[index] : index == 0 ? self : nil
    }
}

extension Invoice.AllowanceCharge {
    /// The amount from the percentage of the base, where only that is given.
    fileprivate mutating func complete(base: Amount?) {
        guard amount == nil, percentage != nil else { return }
        if baseAmount == nil { baseAmount = base }
        amount = computedAmount
    }
}

extension Amount {
    /// Without zeros at the end, but with at least so many decimals.
    fileprivate func trimmed(to decimals: Int) -> Amount {
        var amount = self
        while amount.scale > decimals, amount.coefficient % 10 == 0 {
            amount = Amount(coefficient: amount.coefficient / 10, scale: amount.scale - 1)
        }
        return amount
    }
}
