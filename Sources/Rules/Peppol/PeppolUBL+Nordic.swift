internal import Documents
internal import Faults
internal import Invoicing

// MARK: - Norway

extension PeppolUBL {
    static let norway = [foretaksregisteret, norwegianVAT]

    private static let norwegianSeller = Context("cac:AccountingSupplierParty/cac:Party") { _, sheet in
        sheet.peppol.supplierCountry == "NO"
    }

    static let foretaksregisteret = Rule(
        "NO-R-002", .warning, on: norwegianSeller, terms: "BT-32",
        "A Norwegian seller says that it is in Foretaksregisteret.",
        action: "Add a tax registration of scheme TAX with the text Foretaksregisteret, if it is so."
    ) { place, sheet in
        sheet.registrations(of: place, scheme: "TAX").contains { registration in
            sheet.has(registration, CBC.companyID) { sheet.says($0, "Foretaksregisteret") }
        }
    }

    static let norwegianVAT = Rule(
        "NO-R-001", on: norwegianSeller, terms: "BT-31",
        "The VAT identifier of a Norwegian seller is NO, 9 digits with a right check digit, and MVA."
    ) { place, sheet in
        guard let id = sheet.vatIdentifier(of: place), sheet.begins(sheet.text(id), "NO") else { return nil }
        let text = sheet.string(sheet.text(id))
        let isRight =
            text.utf8.count == 14 && text.hasSuffix("MVA")
            && RegisterNumber.norwegian.accepts(text.dropFirst(2).dropLast(3))
        return isRight ? nil : Breach(at: id, found: text, expected: "NO, 9 digits, MVA")
    }
}

// MARK: - Iceland

extension PeppolUBL {
    static let iceland = [
        icelandicType, icelandicSellerNumber, icelandicSellerAddress, icelandicAccount("IS-R-006", "9"),
        icelandicAccount("IS-R-007", "42"), eindagiIsDate, eindagiNeedsDueDate, eindagiAfterDueDate,
        icelandicBuyerNumber, icelandicBuyerAddress,
    ]

    private static let icelandicInvoice = Context("/(Invoice,CreditNote)") { _, sheet in
        sheet.peppol.supplierAddress == "IS"
    }

    private static let icelandicBuyer = Context("/(Invoice,CreditNote)/cac:AccountingCustomerParty") {
        _, sheet in sheet.peppol.isPlainlyDomestic("IS")
    }

    static let icelandicType = Rule(
        "IS-R-001", .warning, on: icelandicInvoice, terms: "BT-3",
        "An Icelandic invoice has the type 380 or 381."
    ) { place, sheet in
        [CBC.invoiceTypeCode, CBC.creditNoteTypeCode].contains { name in
            sheet.has(place, name) { sheet.says($0, "380") || sheet.says($0, "381") }
        }
    }

    static let icelandicSellerNumber = Rule(
        "IS-R-002", on: icelandicInvoice, terms: "BT-30",
        "An Icelandic seller has a legal registration number of scheme 0196."
    ) { place, sheet in sheet.hasLegalNumber(sheet.peppol.supplier, scheme: "0196") }

    static let icelandicSellerAddress = Rule(
        "IS-R-003", on: icelandicInvoice, terms: "BT-35 BT-38",
        "An Icelandic seller gives street and post code."
    ) { _, sheet in sheet.hasStreetAndPostCode(sheet.peppol.supplier) }

    private static func icelandicAccount(_ id: String, _ means: StaticString) -> Rule {
        Rule(
            id, on: icelandicInvoice, terms: "BT-81 BT-84",
            "Payment means \(means) in Iceland has an account of 12 characters."
        ) { place, sheet in
            let means = sheet.children(place, CAC.paymentMeans).filter { payment in
                sheet.has(payment, CBC.paymentMeansCode) { sheet.reads($0, means) }
            }
            guard !means.isEmpty else { return true }
            let accounts = means.flatMap { sheet.all($0, CAC.payeeFinancialAccount, CBC.id) }
            return accounts.count == 1 && sheet.normalisedLength(accounts[0]) == 12
        }
    }

    private static func eindagi(_ place: Node, _ sheet: Sheet) -> Node? {
        sheet.children(place, CAC.additionalDocumentReference).first { reference in
            sheet.has(reference, CBC.documentDescription) { sheet.reads($0, "EINDAGI") }
        }
    }

    static let eindagiIsDate = Rule(
        "IS-R-008", on: icelandicInvoice, terms: "BT-122", "The reference EINDAGI is a date, YYYY-MM-DD."
    ) { place, sheet in
        guard let reference = eindagi(place, sheet) else { return true }
        return sheet.child(reference, CBC.id).map { sheet.isPlainDate($0) } ?? false
    }

    static let eindagiNeedsDueDate = Rule(
        "IS-R-009", on: icelandicInvoice, terms: "BT-9 BT-122", "With EINDAGI goes a due date."
    ) { place, sheet in eindagi(place, sheet) == nil || sheet.has(place, CBC.dueDate) }

    static let eindagiAfterDueDate = Rule(
        "IS-R-010", on: icelandicInvoice, terms: "BT-9 BT-122", "EINDAGI is not before the due date."
    ) { place, sheet in
        guard let reference = eindagi(place, sheet) else { return true }
        guard let due = sheet.child(place, CBC.dueDate), let day = sheet.child(reference, CBC.id) else {
            return false
        }
        // Compared as text, which is what makes a wrong date come out wrong.
        return sheet.string(sheet.text(due)) <= sheet.string(sheet.text(day))
    }

    static let icelandicBuyerNumber = Rule(
        "IS-R-004", on: icelandicBuyer, terms: "BT-47",
        "An Icelandic buyer has a legal registration number of scheme 0196."
    ) { place, sheet in sheet.hasLegalNumber(sheet.child(place, CAC.party), scheme: "0196") }

    static let icelandicBuyerAddress = Rule(
        "IS-R-005", on: icelandicBuyer, terms: "BT-50 BT-53", "An Icelandic buyer gives street and post code."
    ) { place, sheet in sheet.hasStreetAndPostCode(sheet.child(place, CAC.party)) }
}

extension Sheet {
    func hasLegalNumber(_ party: Node?, scheme: StaticString) -> Bool {
        guard let party else { return false }
        return has(party, CAC.partyLegalEntity, CBC.companyID) { id in
            attribute(id, XMLAttribute.schemeID).map { equals($0, scheme) } ?? false
        }
    }

    func hasStreetAndPostCode(_ party: Node?) -> Bool {
        guard let party else { return false }
        return has(party, CAC.postalAddress, CBC.streetName) && has(party, CAC.postalAddress, CBC.postalZone)
    }
}
