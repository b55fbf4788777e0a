internal import Documents

extension HRCIUS {
    static let parties = [sellerAddress, operatorLabel, operatorNumber, taxNumber, buyerAddress]

    private static let seller = Context("cac:AccountingSupplierParty")

    static let sellerAddress = Rule(
        "HR-BR-7", on: seller, terms: "BT-34", "The seller has an electronic address.",
        action: "Add cbc:EndpointID with schemeID 9934 and the OIB."
    ) { place, sheet in sheet.has(place, CAC.party, CBC.endpointID) }

    static let operatorLabel = Rule(
        "HR-BR-37", on: seller, terms: "HR-BT-4", "The operator's mark is given.",
        action: "Add cac:SellerContact/cbc:Name to cac:AccountingSupplierParty, after cac:Party."
    ) { place, sheet in sheet.has(place, CAC.sellerContact, CBC.name) }

    static let operatorNumber = Rule(
        "HR-BR-9", on: seller, terms: "HR-BT-5", "The operator's OIB is given and its check digit is right.",
        action: "Write the operator's 11 digits as cac:SellerContact/cbc:ID."
    ) { place, sheet in
        guard let number = sheet.first(place, CAC.sellerContact, CBC.id) else {
            return Breach(expected: "OIB")
        }
        return sheet.withBytes(sheet.trimmed(number)) { RegisterNumber.oib.expectation(for: $0) }
            .map { Breach(at: number, found: sheet.string(number), expected: $0) }
    }

    static let taxNumber = Rule(
        "HR-BR-53",
        on: Context("cac:Party/cac:PartyTaxScheme | cac:TaxRepresentativeParty/cac:PartyTaxScheme") {
            place, sheet in
            guard let party = sheet.parent(of: place) else { return false }
            return sheet.has(party, CAC.postalAddress, CAC.country, CBC.identificationCode) {
                sheet.says($0, "HR")
            }
        }, terms: "BT-31 BT-32 BT-48 BT-63",
        "The tax number of a Croatian party is a right OIB, with HR before it where it is for VAT."
    ) { place, sheet in
        guard let number = sheet.child(place, CBC.companyID) else { return Breach(expected: "HR and OIB") }
        let expectation = sheet.withBytes(sheet.trimmed(number)) { text in
            RegisterNumber.oib.expectation(
                for: text.extracting(droppingFirst: text.begins(with: "HR") ? 2 : 0))
        }
        return expectation.map { Breach(at: number, found: sheet.string(number), expected: $0) }
    }

    static let buyerAddress = Rule(
        "HR-BR-10", on: Context("cac:AccountingCustomerParty"), terms: "BT-49",
        "The buyer has an electronic address.", action: "Add cbc:EndpointID with schemeID 9934 and the OIB."
    ) { place, sheet in sheet.has(place, CAC.party, CBC.endpointID) }
}

// MARK: - Preceding invoices

extension HRCIUS {
    private static let preceding = Context("cac:BillingReference")

    static let references = [
        Rule(
            "HR-BR-6", on: preceding, terms: "BG-3 BT-25 BT-26", "A preceding invoice has number and date."
        ) { place, sheet in
            sheet.has(place, CAC.invoiceDocumentReference, CBC.id)
                && sheet.has(place, CAC.invoiceDocumentReference, CBC.issueDate)
        },
        Rule(
            "HR-BR-45", on: preceding, terms: "BT-26", "The date of a preceding invoice lies in 1900 to 2099."
        ) { place, sheet in
            guard let day = sheet.first(place, CAC.invoiceDocumentReference, CBC.issueDate) else {
                return Breach(expected: "a date")
            }
            return sheet.breachOfCentury(day)
        },
    ]
}
