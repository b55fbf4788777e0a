internal import Documents
internal import Faults

/// The UBL binding of EN 16931: what may stand once only, and other rules of form.
enum UBLSyntax {
    static let rules = once + agreement + forms + dataTypes

    // MARK: - At most one

    private static let once: [Rule] = [
        atMostOne("UBL-SR-01", "contract reference") { $1.count($0, CAC.contractDocumentReference, CBC.id) },
        atMostOne("UBL-SR-02", "receipt reference") { $1.count($0, CAC.receiptDocumentReference, CBC.id) },
        atMostOne("UBL-SR-03", "despatch reference") { $1.count($0, CAC.despatchDocumentReference, CBC.id) },
        atMostOne("UBL-SR-04", "invoiced object identifier") { invoice, sheet in
            var count = 0
            sheet.forEach(invoice, CAC.additionalDocumentReference) { document in
                if sheet.has(document, CBC.documentTypeCode, reading: "130") {
                    count += sheet.count(document, CBC.id)
                }
            }
            return count
        },
        atMostOne("UBL-SR-05", "payment terms note") { $1.count($0, CAC.paymentTerms, CBC.note) },
        atMostOne("UBL-SR-08", "invoicing period") { $1.count($0, CAC.invoicePeriod) },
        atMostOne("UBL-SR-09", "seller name") {
            $1.count($0, CAC.accountingSupplierParty, CAC.party, CAC.partyLegalEntity, CBC.registrationName)
        },
        atMostOne("UBL-SR-10", "seller trading name") {
            $1.count($0, CAC.accountingSupplierParty, CAC.party, CAC.partyName, CBC.name)
        },
        atMostOne("UBL-SR-11", "seller legal registration identifier") {
            $1.count($0, CAC.accountingSupplierParty, CAC.party, CAC.partyLegalEntity, CBC.companyID)
        },
        atMostOne("UBL-SR-12", "seller VAT identifier") {
            $1.taxNumbers(of: CAC.accountingSupplierParty, ofVAT: true)
        },
        atMostOne("UBL-SR-13", "seller tax registration") {
            $1.taxNumbers(of: CAC.accountingSupplierParty, ofVAT: false)
        },
        atMostOne("UBL-SR-14", "additional legal information of the seller") {
            $1.count($0, CAC.accountingSupplierParty, CAC.party, CAC.partyLegalEntity, CBC.companyLegalForm)
        },
        atMostOne("UBL-SR-15", "buyer name") {
            $1.count($0, CAC.accountingCustomerParty, CAC.party, CAC.partyLegalEntity, CBC.registrationName)
        },
        atMostOne("UBL-SR-16", "buyer identifier") {
            $1.count($0, CAC.accountingCustomerParty, CAC.party, CAC.partyIdentification, CBC.id)
        },
        atMostOne("UBL-SR-17", "buyer legal registration identifier") {
            $1.count($0, CAC.accountingCustomerParty, CAC.party, CAC.partyLegalEntity, CBC.companyID)
        },
        atMostOne("UBL-SR-18", "buyer VAT identifier") {
            $1.taxNumbers(of: CAC.accountingCustomerParty, ofVAT: true)
        },
        atMostOne("UBL-SR-24", "delivery") { $1.count($0, CAC.delivery) },
        atMostOne("UBL-SR-29", "bank assigned creditor identifier") { $1.totals.creditorIdentifiers },
        atMostOne("UBL-SR-39", "project reference") { $1.count($0, CAC.projectReference, CBC.id) },
        atMostOne("UBL-SR-40", "buyer trading name") {
            $1.count($0, CAC.accountingCustomerParty, CAC.party, CAC.partyName, CBC.name)
        },
        atMostOne("UBL-SR-45", "due date") { $1.count($0, CAC.paymentMeans, CBC.paymentDueDate) },
        atMostOne("UBL-SR-46", "payment means text") { invoice, sheet in
            var count = 0
            sheet.forEach(invoice, CAC.paymentMeans, CBC.paymentMeansCode) { code in
                if sheet.hasAttribute(code, XMLAttribute.name) { count += 1 }
            }
            return count
        },
        atMostOne("UBL-SR-49", "VAT point date code") {
            $1.count($0, CAC.invoicePeriod, CBC.descriptionCode)
        },
        atMostOne("UBL-SR-54", "payment card", terms: "BG-18") {
            $1.count($0, CAC.paymentMeans, CAC.cardAccount)
        },
        atMostOne("UBL-SR-55", "direct debit mandate", terms: "BG-19") {
            $1.count($0, CAC.paymentMeans, CAC.paymentMandate)
        },
        atMostOne("UBL-SR-56", "tender or lot reference", terms: "BT-17") {
            $1.count($0, CAC.originatorDocumentReference, CBC.id)
        },
        atMostOne("UBL-SR-34", on: UBLContext.line, "note of a line") { $1.count($0, CBC.note) },
        atMostOne("UBL-SR-35", on: UBLContext.line, "order line reference of a line") {
            $1.count($0, CAC.orderLineReference, CBC.lineID)
        },
        atMostOne("UBL-SR-36", on: UBLContext.line, "period of a line") { $1.count($0, CAC.invoicePeriod) },
        atMostOne("UBL-SR-37", on: UBLContext.line, "price discount of a line") {
            $1.count($0, CAC.price, CAC.allowanceCharge, CBC.amount)
        },
        atMostOne("UBL-SR-50", on: UBLContext.line, "item description of a line") {
            $1.count($0, CAC.item, CBC.description)
        },
        atMostOne("UBL-SR-52", on: UBLContext.line, "object reference of a line") {
            $1.count($0, CAC.documentReference)
        },
        atMostOne("UBL-SR-06", on: UBLContext.billingReference, "invoice of a billing reference") {
            $1.count($0, CAC.invoiceDocumentReference)
        },
        atMostOne("UBL-SR-22", on: UBLContext.representative, "tax representative name") {
            $1.count($0, CAC.partyName, CBC.name)
        },
        atMostOne("UBL-SR-23", on: UBLContext.representative, "tax representative VAT identifier") {
            $1.count($0, CAC.partyTaxScheme, CBC.companyID)
        },
        atMostOne("UBL-SR-25", on: UBLContext.delivery, "deliver-to party name") {
            $1.count($0, CAC.deliveryParty, CAC.partyName, CBC.name)
        },
        atMostOne("UBL-SR-26", on: UBLContext.paymentMeans, "remittance information") {
            $1.count($0, CBC.paymentID)
        },
        atMostOne("UBL-SR-27", on: UBLContext.paymentMeans, "payment means code of an instruction") {
            $1.count($0, CBC.paymentMeansCode)
        },
        atMostOne("UBL-SR-28", on: UBLContext.paymentMeans, "mandate reference") {
            $1.count($0, CAC.paymentMandate, CBC.id)
        },
        atMostOne("UBL-SR-30", on: UBLContext.anyAllowance, "reason of an allowance") {
            $1.count($0, CBC.allowanceChargeReason)
        },
        atMostOne("UBL-SR-31", on: UBLContext.anyCharge, "reason of a charge") {
            $1.count($0, CBC.allowanceChargeReason)
        },
        atMostOne("UBL-SR-32", on: UBLContext.taxSubtotal, "exemption reason of a VAT breakdown entry") {
            $1.count($0, CAC.taxCategory, CBC.taxExemptionReason)
        },
        atMostOne("UBL-SR-33", on: UBLContext.additionalDocument, "description of a supporting document") {
            $1.count($0, CBC.documentDescription)
        },
        atMostOne("UBL-SR-51", on: UBLContext.address, "additional address line") {
            $1.count($0, CAC.addressLine)
        },
    ]

    private static func atMostOne(
        _ id: String, on context: Context = UBLContext.document, _ name: String, terms: String = "",
        count: @escaping @Sendable (Node, Sheet) -> Int
    ) -> Rule {
        Rule(
            id, on: context, terms: terms, "There is at most one \(name).",
            action: "Keep one and remove the others."
        ) { place, sheet in
            let count = count(place, sheet)
            return count <= 1 ? nil : Breach(found: "\(count)", expected: "at most 1")
        }
    }
}

extension Sheet {
    /// How many tax numbers a party has, of the VAT scheme or of any other.
    fileprivate func taxNumbers(of party: XMLName, ofVAT isVAT: Bool) -> Int {
        var count = 0
        forEach(root, party, CAC.party, CAC.partyTaxScheme) { registration in
            // A scheme without a name is not VAT.
            let fits = self.has(registration, CAC.taxScheme) { scheme in
                let isThisVAT = self.child(scheme, CBC.id).map { self.equalsAnyCase(self.text($0), "VAT") }
                return isThisVAT ?? false == isVAT
            }
            if fits { count += self.count(registration, CBC.companyID) }
        }
        return count
    }
}
