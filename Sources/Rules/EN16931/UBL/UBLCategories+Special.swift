internal import Documents

// What single VAT categories ask beyond the ten rules of every family.

/// Which tax identifiers a VAT category asks for, or forbids.
struct IdentifierNeed: Sendable {
    let terms: String
    let text: String
    let action: String
    let holds: Rule.Condition
}

extension VATCategory {
    /// BR-*-02 to 04.
    var need: IdentifierNeed {
        switch self {
        case .reverseCharge:
            IdentifierNeed(
                terms: "BT-31 BT-32 BT-63 BT-48 BT-47",
                text: """
                    the seller has a VAT or tax registration identifier (BT-31, BT-32, BT-63) and the buyer a VAT \
                    or legal identifier (BT-48, BT-47)
                    """,
                action: "Fill in the identifiers of seller and buyer."
            ) { invoice, sheet in
                (sheet.sellerHasTaxNumber || sheet.representativeHasVATNumber)
                    && (sheet.hasVATNumber(CAC.accountingCustomerParty)
                        || sheet.has(
                            invoice, CAC.accountingCustomerParty, CAC.party, CAC.partyLegalEntity,
                            CBC.companyID))
            }
        case .intraCommunity:
            IdentifierNeed(
                terms: "BT-31 BT-63 BT-48",
                text: """
                    the seller or its tax representative has a VAT identifier (BT-31, BT-63) and the buyer too \
                    (BT-48)
                    """,
                action: "Fill in the VAT identifiers of seller and buyer."
            ) { _, sheet in
                (sheet.hasVATNumber(CAC.accountingSupplierParty) || sheet.representativeHasVATNumber)
                    && sheet.hasVATNumber(CAC.accountingCustomerParty)
            }
        case .export:
            IdentifierNeed(
                terms: "BT-31 BT-63",
                text: "the seller or its tax representative has a VAT identifier (BT-31, BT-63)",
                action: "Fill in the seller's VAT identifier."
            ) { _, sheet in
                sheet.hasVATNumber(CAC.accountingSupplierParty) || sheet.representativeHasVATNumber
            }
        case .notSubject:
            IdentifierNeed(
                terms: "BT-31 BT-63 BT-48",
                text: """
                    neither seller (BT-31), tax representative (BT-63) nor buyer (BT-48) has a VAT identifier
                    """,
                action: "Leave the VAT identifiers out, or choose another VAT category."
            ) { _, sheet in
                !sheet.hasVATNumber(CAC.accountingSupplierParty) && !sheet.representativeHasVATNumber
                    && !sheet.hasVATNumber(CAC.accountingCustomerParty)
            }
        default:
            IdentifierNeed(
                terms: "BT-31 BT-32 BT-63",
                text: """
                    the seller has a VAT or tax registration identifier (BT-31, BT-32) or its tax representative a \
                    VAT identifier (BT-63)
                    """,
                action: "Fill in the seller's VAT identifier."
            ) { _, sheet in
                sheet.sellerHasTaxNumber || sheet.representativeHasVATNumber
            }
        }
    }
}

extension Sheet {
    /// BT-31 or BT-32.
    fileprivate var sellerHasTaxNumber: Bool {
        has(root, CAC.accountingSupplierParty, CAC.party, CAC.partyTaxScheme, CBC.companyID)
    }

    /// BT-63.
    fileprivate var representativeHasVATNumber: Bool {
        has(root, CAC.taxRepresentativeParty, CAC.partyTaxScheme) {
            self.isVAT($0) && self.has($0, CBC.companyID)
        }
    }

    /// BT-31 or BT-48.
    fileprivate func hasVATNumber(_ party: XMLName) -> Bool {
        has(root, party, CAC.party, CAC.partyTaxScheme) { self.isVAT($0) && self.has($0, CBC.companyID) }
    }
}

extension UBLCategoryFamily {
    /// BR-IC-11, BR-IC-12 and BR-O-11 to BR-O-14.
    var company: [Rule] {
        switch category {
        case .intraCommunity: Self.delivery
        case .notSubject: Self.alone
        default: []
        }
    }

    private static let delivery = [
        Rule(
            "BR-IC-11", on: UBLContext.document, terms: "BG-23 BT-118 BT-72 BG-14",
            """
            When the VAT breakdown has category K (intra-community supply), the delivery date (BT-72) or the \
            invoicing period (BG-14) is given.
            """, action: "Fill in cbc:ActualDeliveryDate or cac:InvoicePeriod."
        ) { invoice, sheet in
            guard sheet.totals[.intraCommunity].vatBreakdowns > 0 else { return true }
            return sheet.has(invoice, CAC.delivery, CBC.actualDeliveryDate) { sheet.text($0).count > 1 }
                || sheet.has(invoice, CAC.invoicePeriod) { sheet.hasChildren($0) }
        },
        Rule(
            "BR-IC-12", on: UBLContext.document, terms: "BG-23 BT-118 BT-80",
            """
            When the VAT breakdown has category K (intra-community supply), the deliver-to country (BT-80) is given.
            """, action: "Fill in the country of the delivery address."
        ) { invoice, sheet in
            guard sheet.totals[.intraCommunity].vatBreakdowns > 0 else { return true }
            return sheet.has(invoice, CAC.delivery, CAC.deliveryLocation, CAC.address, CAC.country) {
                sheet.has($0, CBC.identificationCode) { sheet.text($0).count > 1 }
            }
        },
    ]

    private static let others: [(String, String, String, @Sendable (Totals.Use) -> Int)] = [
        ("11", "other entry in the VAT breakdown", "", { $0.vatBreakdowns }),
        ("12", "line of another category", " BG-25 BT-151", { $0.vatLines }),
        ("13", "document level allowance of another category", " BG-20 BT-95", { $0.vatAllowances }),
        ("14", "document level charge of another category", " BG-21 BT-102", { $0.vatCharges }),
    ]

    private static let alone = others.map { number, what, terms, count in
        Rule(
            "BR-O-\(number)", on: UBLContext.document, terms: "BG-23 BT-118\(terms)",
            "When the VAT breakdown has category O (not subject to VAT), there is no \(what).",
            action: "Do not mix category O with others in one invoice."
        ) { _, sheet in
            guard sheet.totals[.notSubject].vatBreakdowns > 0 else { return true }
            return !sheet.totals.hasOther(than: .notSubject, count)
        }
    }
}

extension UBLCategories {
    /// BR-B-01 and BR-B-02: Italian split payment.
    static let splitPayment = [
        Rule(
            "BR-B-01", on: UBLContext.document, terms: "BT-151 BT-95 BT-102",
            "Category B (split payment) is for invoices within Italy: every country in the invoice is IT.",
            action: "Choose another VAT category."
        ) { _, sheet in
            guard sheet.totals.usesSplitPayment else { return true }
            return !sheet.totals.countries.contains { !sheet.reads($0, "IT") }
        },
        Rule(
            "BR-B-02", on: UBLContext.document, terms: "BG-25 BG-20 BG-21 BT-151 BT-95 BT-118 BT-102",
            "Category B (split payment) and category S (standard rated) do not go together.",
            action: "Choose one of the two VAT categories."
        ) { _, sheet in
            !(sheet.totals.usesSplitPayment && sheet.totals.usesStandardRate)
        },
    ]
}
