internal import Documents
internal import Faults
internal import Invoicing

/// What the platform asks for beyond the rules of CIUS-RO.
extension CIUSRO {
    static let platform = [dueDate, sellerCode, buyerCode, standardRate]

    // The rates of Law 141/2025; 9 % stays for some housing until 2026-08-01. A warning: what corrects an older invoice
    // keeps the rate of that invoice.
    static let standardRate = Rule(
        "EKS-RO-RATE", .warning, on: Context("cac:TaxTotal/cac:TaxSubtotal"), terms: "BT-119",
        "Since 1 August 2025 the VAT rates are 21 and 11 percent.",
        action: "Check the rate; 19, 9 and 5 percent are for what became due before.", voice: .ordinaryOnly
    ) { place, sheet -> Breach? in
        guard let category = sheet.child(place, CAC.taxCategory),
            let code = sheet.child(category, CBC.id), sheet.says(code, "S"),
            let percent = sheet.child(category, CBC.percent), let rate = sheet.number(percent)
        else { return nil }
        let day =
            sheet.child(sheet.root, CBC.taxPointDate)
            ?? sheet.first(sheet.root, CAC.delivery, CBC.actualDeliveryDate)
            ?? sheet.child(sheet.root, CBC.issueDate)
        guard let due = day.flatMap({ sheet.date($0) }), let change = CalendarDate(2025, 8, 1),
            let end = CalendarDate(2026, 8, 1), due >= change
        else { return nil }
        let isKnown = rate == Amount(21) || rate == Amount(11) || (rate == Amount(9) && due < end)
        return isKnown ? nil : Breach(at: percent, found: sheet.string(percent), expected: "21 or 11")
    }

    // BR-CO-25 of the edition of EN 16931 that the platform still uses.
    static let dueDate = Rule(
        "EKS-RO-CO-25", on: root, terms: "BT-9 BT-20 BT-115",
        "Where something is to be paid, the due date or the payment terms are given.", voice: .ordinaryOnly
    ) { place, sheet in
        guard let payable = sheet.first(place, CAC.legalMonetaryTotal, CBC.payableAmount),
            let amount = sheet.number(payable), amount > .zero
        else { return true }
        return sheet.has(place, CBC.dueDate) || sheet.has(place, CAC.paymentMeans, CBC.paymentDueDate)
            || sheet.has(place, CAC.paymentTerms, CBC.note)
    }

    // Warnings: whether a number is in the register is for the platform to say.
    static let sellerCode = Rule(
        "EKS-RO-CUI-1", .warning, on: root, terms: "BT-30 BT-31",
        "The seller's CUI has a right check digit; the platform refuses others.", voice: .ordinaryOnly
    ) { _, sheet in codeBreach(sheet.first(sheet.root, CAC.accountingSupplierParty, CAC.party), sheet) }

    static let buyerCode = Rule(
        "EKS-RO-CUI-2", .warning, on: root, terms: "BT-47 BT-48",
        "The buyer's CUI or CNP has a right check digit; the platform refuses others.", voice: .ordinaryOnly
    ) { _, sheet in codeBreach(sheet.first(sheet.root, CAC.accountingCustomerParty, CAC.party), sheet) }

    /// The platform reads the tax registration, and the legal one where the first is no Romanian number.
    private static func codeBreach(_ party: Node?, _ sheet: Sheet) -> Breach? {
        guard let party else { return nil }
        let numbers = [
            sheet.first(party, CAC.partyTaxScheme, CBC.companyID),
            sheet.first(party, CAC.partyLegalEntity, CBC.companyID),
        ].compactMap(\.self)
        for number in numbers {
            let verdict = sheet.withBytes(sheet.trimmed(number)) {
                text -> (isRomanian: Bool, expected: String?) in
                let digits = text.extracting(droppingFirst: text.begins(with: "RO") ? 2 : 0)
                guard digits.areDigits else { return (false, nil) }
                guard digits.count == 13 else { return (true, RegisterNumber.cui.expectation(for: text)) }
                if RegisterNumber.anonymousConsumer.accepts(digits) { return (true, nil) }
                return (true, RegisterNumber.cnp.expectation(for: digits))
            }
            guard verdict.isRomanian else { continue }
            return verdict.expected.map { Breach(at: number, found: sheet.string(number), expected: $0) }
        }
        return nil
    }
}
