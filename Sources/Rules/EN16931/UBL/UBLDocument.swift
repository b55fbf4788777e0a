internal import Documents

/// What every invoice has to say: BR-01 to BR-16, and what a reference needs.
enum UBLDocument {
    static let rules = [
        Rule(
            "BR-01", on: UBLContext.document, terms: "BT-24",
            "An invoice has a specification identifier (BT-24).",
            action: "Fill in cbc:CustomizationID, such as urn:cen.eu:en16931:2017."
        ) { invoice, sheet in
            sheet.hasText(invoice, CBC.customizationID)
        },
        Rule(
            "BR-02", on: UBLContext.document, terms: "BT-1", "An invoice has a number (BT-1).",
            action: "Fill in cbc:ID."
        ) { invoice, sheet in
            sheet.hasText(invoice, CBC.id)
        },
        Rule(
            "BR-03", on: UBLContext.document, terms: "BT-2", "An invoice has an issue date (BT-2).",
            action: "Fill in cbc:IssueDate."
        ) { invoice, sheet in
            sheet.hasText(invoice, CBC.issueDate)
        },
        Rule(
            "BR-04", on: UBLContext.document, terms: "BT-3", "An invoice has a type code (BT-3).",
            action: "Fill in cbc:InvoiceTypeCode or cbc:CreditNoteTypeCode, such as 380 or 381."
        ) { invoice, sheet in
            sheet.hasText(invoice, CBC.invoiceTypeCode) || sheet.hasText(invoice, CBC.creditNoteTypeCode)
        },
        Rule(
            "BR-05", on: UBLContext.document, terms: "BT-5", "An invoice has a currency (BT-5).",
            action: "Fill in cbc:DocumentCurrencyCode, such as EUR."
        ) { invoice, sheet in
            sheet.hasText(invoice, CBC.documentCurrencyCode)
        },
        Rule(
            "BR-06", on: UBLContext.document, terms: "BT-27", "An invoice has the seller's name (BT-27).",
            action: "Fill in cbc:RegistrationName of the seller's cac:PartyLegalEntity."
        ) { invoice, sheet in
            sheet.hasText(
                invoice, CAC.accountingSupplierParty, CAC.party, CAC.partyLegalEntity, CBC.registrationName)
        },
        Rule(
            "BR-07", on: UBLContext.document, terms: "BT-44", "An invoice has the buyer's name (BT-44).",
            action: "Fill in cbc:RegistrationName of the buyer's cac:PartyLegalEntity."
        ) { invoice, sheet in
            sheet.hasText(
                invoice, CAC.accountingCustomerParty, CAC.party, CAC.partyLegalEntity, CBC.registrationName)
        },
        Rule(
            "BR-08", on: UBLContext.document, terms: "BG-5",
            "An invoice has the seller's postal address (BG-5).",
            action: "Add cac:PostalAddress to the seller."
        ) { invoice, sheet in
            sheet.has(invoice, CAC.accountingSupplierParty, CAC.party, CAC.postalAddress)
        },
        Rule(
            "BR-10", on: UBLContext.document, terms: "BG-8",
            "An invoice has the buyer's postal address (BG-8).",
            action: "Add cac:PostalAddress to the buyer."
        ) { invoice, sheet in
            sheet.has(invoice, CAC.accountingCustomerParty, CAC.party, CAC.postalAddress)
        },
        Rule(
            "BR-16", on: UBLContext.document, terms: "BG-25", "An invoice has at least one line (BG-25).",
            action: "Add a line."
        ) { invoice, sheet in
            sheet.has(invoice, CAC.invoiceLine) || sheet.has(invoice, CAC.creditNoteLine)
        },
        Rule(
            "BR-53", on: UBLContext.document, terms: "BT-6 BT-111",
            "When a VAT accounting currency (BT-6) is given, the total VAT is given in it (BT-111).",
            action: "Add a cac:TaxTotal whose cbc:TaxAmount is in the accounting currency."
        ) { invoice, sheet in
            !sheet.has(invoice, CBC.taxCurrencyCode) { code in
                !sheet.totals.hasTaxAmount(in: sheet.text(code), sheet)
            }
        },
        Rule(
            "BR-52", on: UBLContext.additionalDocument, terms: "BG-24 BT-122",
            "Each supporting document (BG-24) has a reference (BT-122).", action: "Fill in its cbc:ID."
        ) { document, sheet in
            sheet.hasText(document, CBC.id)
        },
        Rule(
            "BR-55", on: UBLContext.billingReference, terms: "BG-3 BT-25",
            "Each reference to a preceding invoice (BG-3) says its number (BT-25).",
            action: "Fill in cac:InvoiceDocumentReference with its cbc:ID."
        ) { reference, sheet in
            sheet.has(reference, CAC.invoiceDocumentReference, CBC.id)
        },
        Rule(
            "BR-29", on: UBLContext.period, terms: "BT-73 BT-74",
            "The invoicing period does not end (BT-74) before it starts (BT-73).", compare: periodRunsForward),
        Rule(
            "BR-CO-03", on: UBLContext.document, terms: "BT-7 BT-8",
            "The VAT point date (BT-7) and the code for it (BT-8) exclude each other.",
            action: "Leave out cbc:TaxPointDate or cbc:DescriptionCode of the period."
        ) { invoice, sheet in
            !sheet.has(invoice, CBC.taxPointDate)
                || !sheet.has(invoice, CAC.invoicePeriod, CBC.descriptionCode)
        },
        Rule(
            "BR-CO-19", on: UBLContext.period, terms: "BG-14 BT-73 BT-74",
            "An invoicing period (BG-14) has a start, an end or both; a date code alone will do.",
            action: "Fill in cbc:StartDate or cbc:EndDate."
        ) { period, sheet in
            sheet.has(period, CBC.startDate) || sheet.has(period, CBC.endDate)
                || sheet.has(period, CBC.descriptionCode)
        },
    ]

    /// BR-29 and BR-30: the end is not before the start, where both are given.
    static let periodRunsForward: Rule.Comparison = { period, sheet in
        guard let start = sheet.child(period, CBC.startDate), let end = sheet.child(period, CBC.endDate),
            let first = sheet.date(start), let last = sheet.date(end), last < first
        else { return nil }
        return Breach(at: end, found: "\(last)", expected: "\(first) or later")
    }
}
