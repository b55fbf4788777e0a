internal import Documents
internal import Faults

extension UBLSyntax {
    /// Payment instructions that have to agree with each other.
    static let agreement = [
        Rule(
            "UBL-SR-44", on: UBLContext.document, terms: "BT-83",
            "All payment instructions have the same remittance information (BT-83)."
        ) { _, sheet in
            sheet.allInstructionsAgree(on: CBC.paymentID)
        },
        Rule(
            "UBL-SR-47", on: UBLContext.document, terms: "BT-81",
            "All payment instructions have the same payment means code (BT-81)."
        ) { _, sheet in
            sheet.allInstructionsAgree(on: CBC.paymentMeansCode)
        },
    ]

    /// Other rules of form.
    static let forms = [
        Rule(
            "UBL-SR-07", on: UBLContext.billingReference, terms: "BT-25",
            "A billing reference holds the number of an invoice (BT-25).",
            action: "Fill in cac:InvoiceDocumentReference/cbc:ID."
        ) { reference, sheet in
            sheet.has(reference, CAC.invoiceDocumentReference, CBC.id)
        },
        Rule(
            "UBL-SR-42", on: UBLContext.sellerParty, terms: "BT-31 BT-32",
            "The seller has at most two tax schemes: VAT (BT-31) and another registration (BT-32)."
        ) { party, sheet in
            sheet.count(party, CAC.partyTaxScheme) <= 2
        },
        Rule(
            "UBL-SR-43", on: UBLContext.additionalDocument, terms: "BT-18",
            """
            A document reference has an identifier scheme or a type code only when it stands for the invoiced \
            object (type 130, or 50 in a credit note).
            """, action: "Leave out schemeID and cbc:DocumentTypeCode, or write 130."
        ) { document, sheet in
            if sheet.has(document, CBC.documentTypeCode, reading: "130") { return true }
            if sheet.name(of: sheet.root) == UBLCreditNote.root,
                sheet.has(document, CBC.documentTypeCode, reading: "50")
            {
                return true
            }
            return !sheet.has(document, CBC.documentTypeCode)
                && !sheet.has(document, CBC.id) { sheet.hasAttribute($0, XMLAttribute.schemeID) }
        },
        Rule(
            "UBL-SR-48", on: UBLContext.line, terms: "BG-30",
            "The item of a line has exactly one VAT category (BG-30)."
        ) { line, sheet in
            let count = sheet.count(line, CAC.item, CAC.classifiedTaxCategory)
            return count == 1 ? nil : Breach(found: "\(count)", expected: "1")
        },
        Rule(
            "UBL-SR-53", on: UBLContext.partyTaxScheme, terms: "BT-31 BT-32 BT-48 BT-63",
            "A tax registration of a party has a number and names its tax scheme.",
            action: "Fill in cbc:CompanyID and cac:TaxScheme/cbc:ID."
        ) { registration, sheet in
            sheet.has(registration, CBC.companyID) && sheet.has(registration, CAC.taxScheme, CBC.id)
        },
        payeeRule("UBL-SR-19", "name") { $1.count($0, CAC.partyName, CBC.name) },
        payeeRule("UBL-SR-20", "identifier") { $1.count($0, CAC.partyIdentification, CBC.id) },
        payeeRule("UBL-SR-21", "legal registration") { $1.count($0, CAC.partyLegalEntity, CBC.companyID) },
        Rule(
            "UBL-CR-002", .warning, on: UBLContext.document, "The UBL version, if it is given, is 2.1.",
            action: "Leave cbc:UBLVersionID out."
        ) { invoice, sheet in
            !sheet.has(invoice, CBC.ublVersionID) || sheet.has(invoice, CBC.ublVersionID, reading: "2.1")
        },
        Rule(
            "UBL-CR-412", .warning, on: UBLContext.document, terms: "BT-9",
            "The due date stands inside the payment means in credit notes only.",
            action: "Use cbc:DueDate of the invoice."
        ) { invoice, sheet in
            sheet.name(of: invoice) == UBLCreditNote.root
                || !sheet.has(invoice, CAC.paymentMeans, CBC.paymentDueDate)
        },
        Rule(
            "UBL-CR-665", .warning, on: UBLContext.document, terms: "BT-18",
            "A document reference has an identifier scheme only when it stands for the invoiced object (type 130).",
            action: "Leave the attribute schemeID out."
        ) { _, sheet in
            !sheet.totals.additionalDocuments.contains { document in
                !sheet.has(document, CBC.documentTypeCode, reading: "130")
                    && sheet.has(document, CBC.id) { sheet.hasAttribute($0, XMLAttribute.schemeID) }
            }
        },
        invoicedObjectRule("UBL-CR-666", "attachment", CAC.attachment),
        invoicedObjectRule("UBL-CR-673", "description", CBC.documentDescription),
    ]

    /// Rules about values and attributes of a kind.
    static let dataTypes = [
        Rule("UBL-DT-01", on: UBLContext.amount, "An amount has at most two decimals.") { amount, sheet in
            sheet.decimals(amount) <= 2
        },
        Rule(
            "UBL-DT-06", on: UBLContext.binary, terms: "BT-125", "An embedded document names its media type.",
            action: "Add the attribute mimeCode, such as application/pdf."
        ) { object, sheet in
            sheet.hasAttribute(object, XMLAttribute.mimeCode)
        },
        Rule(
            "UBL-DT-07", on: UBLContext.binary, terms: "BT-125", "An embedded document names its file.",
            action: "Add the attribute filename."
        ) { object, sheet in
            sheet.hasAttribute(object, XMLAttribute.filename)
        },
        Rule(
            "UBL-DT-18", .warning, on: UBLContext.document, terms: "BT-82",
            "The attribute name is used with the payment means code only.", action: "Leave the attribute out."
        ) { _, sheet in
            !sheet.totals.hasStrayName
        },
    ]

    private static func payeeRule(
        _ id: String, _ what: String, count: @escaping @Sendable (Node, Sheet) -> Int
    ) -> Rule {
        Rule(
            id, on: UBLContext.payee, terms: "BG-10",
            "A payee (BG-10) has at most one \(what), and is somebody else than the seller.",
            action: "Leave the payee out when it is the seller."
        ) { payee, sheet in
            guard count(payee, sheet) <= 1, sheet.count(payee, CAC.partyName) <= 100,
                let invoice = sheet.parent(of: payee)
            else { return false }
            return sheet.has(payee, CAC.partyName, CBC.name) { name in
                sheet.has(
                    invoice, CAC.accountingSupplierParty, CAC.party, CAC.partyLegalEntity,
                    CBC.registrationName
                ) { !sheet.equals(sheet.text($0), sheet.text(name)) }
            }
        }
    }

    private static func invoicedObjectRule(_ id: String, _ what: String, _ element: XMLName) -> Rule {
        Rule(
            id, on: UBLContext.document, terms: "BT-18",
            "The reference to the invoiced object (type 130) has no \(what).", action: "Leave it out."
        ) { _, sheet in
            !sheet.totals.additionalDocuments.contains { document in
                sheet.has(document, CBC.documentTypeCode, reading: "130") && sheet.has(document, element)
            }
        }
    }
}

extension Sheet {
    /// Whether all payment instructions of the document say the same there.
    fileprivate func allInstructionsAgree(on name: XMLName) -> Bool {
        var value: Text?
        var agree = true
        for means in totals.paymentMeans {
            forEach(means, name) { node in
                if let value, !self.equals(self.text(node), value) { agree = false }
                value = self.text(node)
            }
        }
        return agree
    }
}
