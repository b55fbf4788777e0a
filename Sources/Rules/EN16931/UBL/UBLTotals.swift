internal import Documents
internal import Invoicing

/// Document totals and the VAT breakdown.
enum UBLTotals {
    static let rules = presence + sums + breakdown + decimals

    private static let presence: [Rule] = [
        ("BR-12", "BT-106", "sum of line net amounts", CBC.lineExtensionAmount),
        ("BR-13", "BT-109", "total without VAT", CBC.taxExclusiveAmount),
        ("BR-14", "BT-112", "total with VAT", CBC.taxInclusiveAmount),
        ("BR-15", "BT-115", "amount due for payment", CBC.payableAmount),
    ].map { (id: String, term: String, name: String, element: XMLName) in
        Rule(
            id, on: UBLContext.totals, terms: term, "An invoice has the \(name) (\(term)).",
            action: "Fill in \(element.usual) of cac:LegalMonetaryTotal."
        ) { totals, sheet in
            sheet.has(totals, element)
        }
    }

    private static let decimals: [Rule] =
        [
            ("BR-DEC-09", "BT-106", "sum of line net amounts", CBC.lineExtensionAmount),
            ("BR-DEC-10", "BT-107", "sum of allowances", CBC.allowanceTotalAmount),
            ("BR-DEC-11", "BT-108", "sum of charges", CBC.chargeTotalAmount),
            ("BR-DEC-12", "BT-109", "total without VAT", CBC.taxExclusiveAmount),
            ("BR-DEC-14", "BT-112", "total with VAT", CBC.taxInclusiveAmount),
            ("BR-DEC-16", "BT-113", "paid amount", CBC.prepaidAmount),
            ("BR-DEC-17", "BT-114", "rounding amount", CBC.payableRoundingAmount),
            ("BR-DEC-18", "BT-115", "amount due for payment", CBC.payableAmount),
        ].map { (id: String, term: String, name: String, element: XMLName) in
            Rule(id, on: UBLContext.totals, terms: term, "The \(name) (\(term)) has at most two decimals.") {
                totals, sheet in
                sheet.hasTwoDecimals(totals, element)
            }
        }
        + [
            ("BR-DEC-19", "BT-116", "taxable amount of a VAT breakdown entry", CBC.taxableAmount),
            ("BR-DEC-20", "BT-117", "VAT amount of a VAT breakdown entry", CBC.taxAmount),
        ].map { (id: String, term: String, name: String, element: XMLName) in
            Rule(id, on: UBLContext.breakdown, terms: term, "The \(name) (\(term)) has at most two decimals.")
            {
                entry, sheet in
                sheet.hasTwoDecimals(entry, element)
            }
        }
        + [
            ("BR-DEC-13", "BT-110", "total VAT", CBC.documentCurrencyCode),
            ("BR-DEC-15", "BT-111", "total VAT in accounting currency", CBC.taxCurrencyCode),
        ].flatMap { (id: String, term: String, name: String, currency: XMLName) in
            [
                Rule(
                    id, on: UBLContext.document, terms: term,
                    "The \(name) (\(term)) has at most two decimals.",
                    voice: .ordinaryOnly
                ) { invoice, sheet in
                    !sheet.has(invoice, CAC.taxTotal, CBC.taxAmount) { amount in
                        sheet.isInCurrency(amount, of: invoice, currency) && sheet.decimals(amount) > 2
                    }
                },
                // The artefact compares with an element that is never there, so its rule always holds.
                Rule(
                    id, on: UBLContext.document, terms: term,
                    "The \(name) (\(term)) has at most two decimals.",
                    voice: .mirrorOnly
                ) { _, _ in true },
            ]
        }

    private static let breakdown = [
        Rule(
            "BR-45", on: UBLContext.breakdown, terms: "BG-23 BT-116",
            "A VAT breakdown entry (BG-23) has a taxable amount (BT-116).",
            action: "Fill in cbc:TaxableAmount."
        ) { entry, sheet in
            sheet.has(entry, CBC.taxableAmount)
        },
        Rule(
            "BR-46", on: UBLContext.breakdown, terms: "BG-23 BT-117",
            "A VAT breakdown entry (BG-23) has a VAT amount (BT-117).", action: "Fill in cbc:TaxAmount."
        ) { entry, sheet in
            sheet.has(entry, CBC.taxAmount)
        },
        Rule(
            "BR-47", on: UBLContext.breakdown, terms: "BG-23 BT-118",
            "A VAT breakdown entry (BG-23) has a category code (BT-118).",
            action: "Fill in cac:TaxCategory with scheme VAT."
        ) { entry, sheet in
            sheet.has(entry, CAC.taxCategory) { sheet.isVAT($0) && sheet.has($0, CBC.id) }
        },
        Rule(
            "BR-48", on: UBLContext.breakdown, terms: "BG-23 BT-119",
            "A VAT breakdown entry (BG-23) has a rate (BT-119), unless it is not subject to VAT.",
            action: "Fill in cbc:Percent."
        ) { entry, sheet in
            sheet.has(entry, CAC.taxCategory) { sheet.isVAT($0) && sheet.has($0, CBC.percent) }
                || sheet.has(entry, CAC.taxCategory) { category in
                    sheet.isVAT(category) && sheet.has(category, CBC.id) { sheet.says($0, "O") }
                }
        },
        Rule(
            "BR-CO-17", on: UBLContext.breakdown, terms: "BT-117 BT-116 BT-119",
            "The VAT amount of a breakdown entry (BT-117) is its base (BT-116) times its rate (BT-119), within 1.",
            compare: taxIsBaseTimesRate),
        Rule(
            "BR-CO-18", on: UBLContext.document, terms: "BG-23",
            "An invoice has at least one VAT breakdown entry (BG-23).",
            action: "Add cac:TaxTotal/cac:TaxSubtotal."
        ) { invoice, sheet in
            sheet.has(invoice, CAC.taxTotal, CAC.taxSubtotal)
        },
    ]

    private static let taxIsBaseTimesRate: Rule.Comparison = { entry, sheet in
        guard let amount = sheet.child(entry, CBC.taxAmount) else { return Breach(found: "no VAT amount") }
        guard let tax = sheet.number(amount) else { return nil }
        let isNothing = tax.roundedUp(to: 0).isZero
        var vat: Node?
        sheet.forEach(entry, CAC.taxCategory) { if vat == nil, sheet.isVAT($0) { vat = $0 } }
        guard let category = vat,
            let percent = sheet.child(category, CBC.percent)
        else {
            return isNothing ? nil : Breach(at: amount, found: tax.description, expected: "0, for no rate")
        }
        guard let rate = sheet.number(percent) else { return nil }
        if rate.roundedUp(to: 0).isZero {
            return isNothing ? nil : Breach(at: amount, found: tax.description, expected: "0")
        }
        guard let taxable = sheet.child(entry, CBC.taxableAmount) else { return Breach(found: "no base") }
        guard let base = sheet.number(taxable) else { return nil }
        let expected = rate.percent(of: base.magnitude).roundedUp
        if (tax.magnitude - expected).magnitude < Amount(1) { return nil }
        return Breach(
            at: amount, found: tax.description, expected: (base.isNegative ? -expected : expected).description
        )
    }
}

extension Sheet {
    /// Whether an amount is in the currency that the document names so.
    func isInCurrency(_ amount: Node, of document: Node, _ name: XMLName) -> Bool {
        guard let currency = attribute(amount, XMLAttribute.currencyID) else { return false }
        return has(document, name) { self.equals(currency, self.text($0)) }
    }

    /// How many characters a value has.
    package func characters(_ text: Text) -> Int {
        withBytes(text) { span in
            var count = 0
            for index in 0..<span.count where span[index] & 0xC0 != 0x80 { count += 1 }
            return count
        }
    }
}
