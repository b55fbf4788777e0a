internal import Documents

extension CIUSRO {
    static let amounts =
        allowances(
            isCharge: false, amount: ("BR-DEC-RO-01", "BT-92"), base: ("BR-DEC-RO-02", "BT-93"),
            reason: ("L1017", "BT-97"))
        + allowances(
            isCharge: true, amount: ("BR-DEC-RO-05", "BT-99"), base: ("BR-DEC-RO-06", "BT-100"),
            reason: ("L1018", "BT-104"))
        + totals + breakdown
        + lineAllowances(
            isCharge: false, amount: ("BR-DEC-RO-24", "BT-136"), base: ("BR-DEC-RO-25", "BT-137"),
            reason: ("L1022", "BT-139"))
        + lineAllowances(
            isCharge: true, amount: ("BR-DEC-RO-27", "BT-141"), base: ("BR-DEC-RO-28", "BT-142"),
            reason: ("L1023", "BT-144"))

    /// At most two decimals.
    private static func decimals(
        _ id: String, _ terms: String, _ name: XMLName, on context: Context, voice: Rule.Voice = .always
    ) -> Rule {
        Rule(
            id, on: context, terms: terms, "The amount has at most 2 decimals.",
            action: "Round the amount to 2 decimals.", voice: voice
        ) { place, sheet in sheet.decimalBreach(of: name, in: place) }
    }

    private static func isCharge(_ place: Node, _ sheet: Sheet) -> Bool? {
        guard let indicator = sheet.child(place, CBC.chargeIndicator) else { return nil }
        if sheet.says(indicator, "true") || sheet.says(indicator, "1") { return true }
        return sheet.says(indicator, "false") || sheet.says(indicator, "0") ? false : nil
    }

    private typealias Named = (id: String, term: String)

    private static func allowances(isCharge: Bool, amount: Named, base: Named, reason: Named) -> [Rule] {
        let context = unreachedOnCreditNotes("/(Invoice,CreditNote)/cac:AllowanceCharge") { place, sheet in
            Self.isCharge(place, sheet) == isCharge
        }
        return [
            decimals(amount.id, amount.term, CBC.amount, on: context),
            decimals(base.id, base.term, CBC.baseAmount, on: context),
            limit(
                reason.id, 100, reason.term, "cbc:AllowanceChargeReason", on: context, voice: .ordinaryOnly),
            // The artefact measures the reason's code.
            limit(
                reason.id, 100, reason.term, "cbc:AllowanceChargeReasonCode", on: context, voice: .mirrorOnly),
        ]
    }

    private static func lineAllowances(isCharge: Bool, amount: Named, base: Named, reason: Named) -> [Rule] {
        let context = Context("(cac:InvoiceLine,cac:CreditNoteLine)/cac:AllowanceCharge") { place, sheet in
            Self.isCharge(place, sheet) == isCharge
        }
        return [
            decimals(amount.id, amount.term, CBC.amount, on: context),
            decimals(base.id, base.term, CBC.baseAmount, on: context),
            limit(reason.id, 100, reason.term, "cbc:AllowanceChargeReason", on: context),
        ]
    }

    private static let monetaryTotal = Context("cac:LegalMonetaryTotal")

    private static let totals = [
        decimals("BR-DEC-RO-09", "BT-106", CBC.lineExtensionAmount, on: monetaryTotal),
        decimals("BR-DEC-RO-10", "BT-107", CBC.allowanceTotalAmount, on: monetaryTotal),
        decimals("BR-DEC-RO-11", "BT-108", CBC.chargeTotalAmount, on: monetaryTotal),
        decimals("BR-DEC-RO-12", "BT-109", CBC.taxExclusiveAmount, on: monetaryTotal),
        decimals("BR-DEC-RO-14", "BT-112", CBC.taxInclusiveAmount, on: monetaryTotal),
        decimals("BR-DEC-RO-16", "BT-113", CBC.prepaidAmount, on: monetaryTotal),
        decimals("BR-DEC-RO-17", "BT-114", CBC.payableRoundingAmount, on: monetaryTotal),
        decimals("BR-DEC-RO-18", "BT-115", CBC.payableAmount, on: monetaryTotal),
    ]

    private static let subtotal = Context("cac:TaxTotal/cac:TaxSubtotal")

    private static let breakdown = [
        decimals("BR-DEC-RO-1009", "BT-116", CBC.taxableAmount, on: subtotal),
        decimals("BR-DEC-RO-1010", "BT-117", CBC.taxAmount, on: subtotal),
        limit(
            "L1019", 100, "BT-120", "cac:TaxCategory/cbc:TaxExemptionReason", on: subtotal,
            voice: .ordinaryOnly),
    ]

    // An earlier context takes the document away from these two rules of the artefact.
    static let taxTotalDecimals = totalDecimals("BR-DEC-RO-13", "BT-110", CBC.documentCurrencyCode)
    static let accountingTotalDecimals = totalDecimals("BR-DEC-RO-15", "BT-111", CBC.taxCurrencyCode)

    private static func totalDecimals(_ id: String, _ terms: String, _ currency: XMLName) -> Rule {
        Rule(
            id, on: root, terms: terms, "The VAT total has at most 2 decimals.",
            action: "Round the amount to 2 decimals.", voice: .ordinaryOnly
        ) { place, sheet in
            guard let own = sheet.child(place, currency) else { return nil }
            var breach: Breach?
            sheet.forEach(place, CAC.taxTotal, CBC.taxAmount) { amount in
                guard let given = sheet.attribute(amount, XMLAttribute.currencyID),
                    sheet.equals(given, sheet.trimmed(own)), sheet.decimals(amount) > 2
                else { return }
                breach = Breach(at: amount, found: sheet.string(amount), expected: "at most 2 decimals")
            }
            return breach
        }
    }
}

extension Sheet {
    /// The child amount, if there is one and it has more than two decimals.
    func decimalBreach(of name: XMLName, in place: Node) -> Breach? {
        guard let amount = child(place, name) else { return nil }
        if following(amount) != nil, isMirror { note(amount, isNo: .single) }
        guard decimals(amount) > 2 else { return nil }
        return Breach(at: amount, found: string(amount), expected: "at most 2 decimals")
    }
}
