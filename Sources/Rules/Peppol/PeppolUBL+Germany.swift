internal import Documents
internal import Faults
internal import Invoicing

extension PeppolUBL {
    static let germany = germanDocument + germanParties + germanPayment + [germanRate]

    static func isGerman(_ sheet: Sheet) -> Bool { sheet.peppol.isDomestic("DE") }

    private static let germanDocument = [
        germanMeans, germanReference, germanSellerNumber, germanDiscount, germanFileNames,
        germanCorrection, germanCreditor, germanPayer, germanLink,
    ]

    private static let invoice = Context("/(Invoice,CreditNote)") { _, sheet in isGerman(sheet) }

    static let germanMeans = Rule(
        "DE-R-001", on: invoice, terms: "BG-16", "Payment instructions are given."
    ) { place, sheet in sheet.has(place, CAC.paymentMeans) }

    static let germanReference = Rule(
        "DE-R-015", on: invoice, terms: "BT-10", "A buyer reference is given.",
        action: "Add the Leitweg-ID or another reference of the buyer as cbc:BuyerReference."
    ) { place, sheet in sheet.has(place, CBC.buyerReference) { !sheet.isBlank($0) } }

    static let germanSellerNumber = Rule(
        "DE-R-016", on: invoice, terms: "BT-31 BT-32 BG-11",
        "Where VAT is stated, the seller has a tax number or a tax representative."
    ) { place, sheet in
        let categories: [StaticString] = ["S", "Z", "E", "AE", "K", "G", "L", "M"]
        func isTaxed(_ category: Node) -> Bool { categories.contains { sheet.reads(category, $0) } }
        let isRelevant =
            sheet.has(place, CAC.taxTotal, CAC.taxSubtotal, CAC.taxCategory, CBC.id, where: isTaxed)
            || sheet.has(place, CAC.allowanceCharge, CAC.taxCategory, CBC.id, where: isTaxed)
            || sheet.has(place, CAC.invoiceLine, CAC.item, CAC.classifiedTaxCategory, CBC.id, where: isTaxed)
            || sheet.has(
                place, CAC.creditNoteLine, CAC.item, CAC.classifiedTaxCategory, CBC.id, where: isTaxed)
        guard isRelevant, sheet.peppol.representative == nil else { return true }
        guard let seller = sheet.peppol.supplier else { return false }
        return sheet.has(seller, CAC.partyTaxScheme, CBC.companyID) { !sheet.isBlank($0) }
    }

    static let germanTypes = Rule(
        "DE-R-017", .warning, on: invoice, terms: "BT-3",
        "The document type is 326, 380, 381, 384, 389, 875, 876 or 877."
    ) { place, sheet in isOfType(place, sheet, creditNotes: ["381"]) }

    static let germanSelfBilledTypes = Rule(
        "DE-R-017", .warning, on: invoice, terms: "BT-3",
        "The document type is 326, 380, 381, 384, 389, 875, 876 or 877, or 261 for a self-billed credit note."
    ) { place, sheet in isOfType(place, sheet, creditNotes: ["381", "261"]) }

    private static func isOfType(_ place: Node, _ sheet: Sheet, creditNotes: [StaticString]) -> Bool {
        let invoices: [StaticString] = ["326", "380", "384", "389", "381", "875", "876", "877"]
        return sheet.has(place, CBC.invoiceTypeCode) { code in invoices.contains { sheet.says(code, $0) } }
            || sheet.has(place, CBC.creditNoteTypeCode) { code in
                creditNotes.contains { sheet.says(code, $0) }
            }
    }

    static let germanDiscount = Rule(
        "DE-R-018", on: invoice, terms: "BT-20",
        "A cash discount is a line #SKONTO#TAGE=n#PROZENT=n.nn# with an optional #BASISBETRAG=n.nn#, ended by a line feed."
    ) { place, sheet in
        guard let terms = sheet.child(place, CAC.paymentTerms), let note = sheet.child(terms, CBC.note) else {
            return true
        }
        return CashDiscount.isWellFormed(sheet.string(sheet.text(note)))
    }

    static let germanFileNames = Rule(
        "DE-R-022", on: invoice, terms: "BT-125", "No two attachments have the same file name."
    ) { place, sheet in
        var names = Set<String>()
        var isUnique = true
        sheet.forEach(
            place, CAC.additionalDocumentReference, CAC.attachment, CBC.embeddedDocumentBinaryObject
        ) {
            guard let name = sheet.attribute($0, XMLAttribute.filename) else { return }
            if !names.insert(sheet.string(name)).inserted { isUnique = false }
        }
        return isUnique
    }

    static let germanCorrection = Rule(
        "DE-R-026", .warning, on: invoice, terms: "BT-3 BG-3",
        "A correction, type 384, names the earlier invoice."
    ) { place, sheet in
        !sheet.has(place, CBC.invoiceTypeCode) { sheet.says($0, "384") }
            || sheet.has(place, CAC.billingReference, CAC.invoiceDocumentReference)
    }

    static let germanCreditor = Rule(
        "DE-R-030", on: invoice, terms: "BG-19 BT-90",
        "A direct debit names the creditor identifier, scheme SEPA."
    ) { place, sheet in
        guard sheet.has(place, CAC.paymentMeans, CAC.paymentMandate) else { return true }
        return [sheet.peppol.supplier, sheet.child(place, CAC.payeeParty)].contains { party in
            party.map { party in
                sheet.has(party, CAC.partyIdentification, CBC.id) { id in
                    sheet.attribute(id, XMLAttribute.schemeID).map { sheet.equals($0, "SEPA") } ?? false
                }
            } ?? false
        }
    }

    static let germanPayer = Rule(
        "DE-R-031", on: invoice, terms: "BG-19 BT-91", "A direct debit names the account to be debited."
    ) { place, sheet in
        !sheet.has(place, CAC.paymentMeans, CAC.paymentMandate)
            || sheet.has(place, CAC.paymentMeans, CAC.paymentMandate, CAC.payerFinancialAccount) { account in
                sheet.has(account, CBC.id) { !sheet.isBlank($0) }
            }
    }

    static let germanLink = Rule(
        "DE-R-T02", .warning,
        on: Context("cac:AdditionalDocumentReference/cac:Attachment/cac:ExternalReference") { _, sheet in
            isGerman(sheet)
        }, terms: "BT-124", "The location of an external document is an absolute address."
    ) { place, sheet in
        guard let uri = sheet.child(place, CBC.uri) else { return true }
        let parts = sheet.string(uri).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts[0].utf8.first, first.isLetter else { return false }
        return parts[0].utf8.allSatisfy {
            $0.isLetter || $0.isDigit
                || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
        } && !parts[1].isEmpty
    }

    static let germanRate = Rule(
        "DE-R-014", on: Context("cac:TaxTotal/cac:TaxSubtotal") { _, sheet in isGerman(sheet) },
        terms: "BT-119", "Each part of the VAT breakdown gives the rate."
    ) { place, sheet in sheet.has(place, CAC.taxCategory, CBC.percent) { !sheet.isBlank($0) } }
}
