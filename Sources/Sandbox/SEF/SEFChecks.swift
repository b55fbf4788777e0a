internal import Calendars
internal import Documents
internal import Invoicing

/// What the platform checks in a submitted document, with its own codes.
struct SEFChecks {
    struct Problem: Hashable {
        let code: String
        let message: String
        let field: String?
    }

    let root: XMLNode
    let head: SEFDocument.Head
    let query: SEFQuery
    private(set) var problems: [Problem] = []

    init(root: XMLNode, head: SEFDocument.Head, query: SEFQuery) {
        self.root = root
        self.head = head
        self.query = query
    }

    /// The platform names one problem at a time.
    var first: Problem? { problems.first }

    private mutating func note(
        _ code: String, _ message: String, _ field: String? = nil, if isWrong: Bool = true
    ) {
        if isWrong { problems.append(Problem(code: code, message: message, field: field)) }
    }

    // MARK: Always

    mutating func checkAlways(_ account: SEFSimulator.Account, _ options: SEFSimulator.Options) {
        note("InvoiceNumberMissing", "Invoice number is missing.", "invoice.ID", if: head.number.isEmpty)
        let expected = root.localName == "CreditNote" ? ["381"] : ["380", "383", "386"]
        note(
            "InvoiceTypeCodeNotValid", "Invoice type code is not valid.", "invoice.InvoiceTypeCode",
            if: !expected.contains(head.type))
        checkParty("AccountingSupplierParty", isSeller: true)
        note(
            "UBLSenderCompanyAndSenderCompanyIdentiferDoNotMatch",
            "Sender company and sender identifier do not match.",
            if: account.taxNumber.map { $0 != head.sellerTaxNumber } ?? false)
        checkParty("AccountingCustomerParty", isSeller: false)
        note(
            "ReceiverCompanyNotFound", "Receiver company \(head.buyerTaxNumber) not found.",
            if: options.unregistered.contains(head.buyerTaxNumber))
        checkPublicUser()
    }

    private mutating func checkParty(_ name: String, isSeller: Bool) {
        guard let party = root.find(name, "Party") else {
            return note(isSeller ? "SenderCompanyNotFound" : "ReceiverCompanyNotFound", "Company not found.")
        }
        let endpoint = party.find("EndpointID")
        note(
            isSeller ? "SenderEndpointSchemeIDInvalid" : "ReceiverEndpointSchemeIDInvalid",
            "Endpoint scheme must be 9948.", "\(name).Party.EndpointID",
            if: endpoint?.attributes.contains { $0.value == "9948" } != true)
        let number = party.words("PartyTaxScheme", "CompanyID") ?? ""
        note(
            "UBLPartyTaxSchemeCompanyIdWithoutPrefix", "Tax number must begin with RS.",
            "\(name).Party.PartyTaxScheme.CompanyID", if: !number.hasPrefix("RS"))
        let digits = number.dropFirst(2)
        note(
            "UBLVatRegistrationCodeDoesNotHaveGoodLength", "Tax number does not have a good length.",
            if: ![9, 13].contains(digits.count) || !digits.allSatisfy(\.isNumber))
        note(
            "UBLVatRegistrationCodesDoesNotMatch", "Endpoint and tax number do not match.",
            if: endpoint?.trimmed != String(digits))
        let registration = party.words("PartyLegalEntity", "CompanyID") ?? ""
        note(
            "UBLRegistrationCodeDoesNotHaveGoodLength", "Registration number does not have a good length.",
            if: ![8, 13].contains(registration.count))
    }

    private mutating func checkPublicUser() {
        guard let id = root.words("AccountingCustomerParty", "Party", "PartyIdentification", "ID") else {
            return
        }
        note("ReceiverMissedAddingJBKJSPrefix", "JBKJS prefix is missing.", if: !id.hasPrefix("JBKJS:"))
        note(
            "ReceiverJBKJSLengthInvalid", "JBKJS must have 5 digits.",
            if: id.hasPrefix("JBKJS:") && id.count != 11)
        let choice = query["sendToCir"]
        note(
            "SendToCirParameterMustBeDefinedForBudgetUser", "SendToCir must be defined for a budget user.",
            "sendToCir", if: choice != "Yes" && choice != "No")
        note(
            "UBLOrderNumberLotNumberOrContractNumberIsRequired", "Order, lot or contract number is required.",
            if: root.words("OrderReference", "ID") == nil
                && root.words("OriginatorDocumentReference", "ID") == nil
                && root.words("ContractDocumentReference", "ID") == nil)
        guard choice == "Yes" else { return }
        note("CannotSendPrepaymentInvoiceToCir", "A prepayment can't be sent to CIR.", if: head.type == "386")
        note(
            "UBLCannotSendToCirDocumentWithForeignCurrency", "A foreign currency can't be sent to CIR.",
            if: head.currency != "RSD")
    }

    // MARK: When validation was asked for

    mutating func checkContent(today: CalendarDate) {
        checkDates(today)
        checkTaxPoint()
        checkTax()
        checkReferences()
        note(
            "UBLUndefinedPayableAmount", "Payable amount is not defined.",
            if: root.words("LegalMonetaryTotal", "PayableAmount") == nil)
        note(
            "UBLPaymentMeansNotDefined", "Payment means are not defined.",
            if: root.find("PaymentMeans") == nil)
        note(
            "UBLPayeeFinancialAccountIdNotDefined", "The payee's account is not defined.",
            if: root.words("PaymentMeans", "PayeeFinancialAccount", "ID") == nil)
        for line in root.all("InvoiceLine") + root.all("CreditNoteLine") {
            let quantity = line.words("InvoicedQuantity") ?? line.words("CreditedQuantity") ?? ""
            note(
                "EInvoiceInvoiceItemsQuantityNegative", "A quantity is negative.", if: quantity.hasPrefix("-")
            )
            let price = line.words("Price", "PriceAmount") ?? ""
            note("EInvoiceInvoiceItemsPriceNegative", "A price is negative.", if: price.hasPrefix("-"))
        }
    }

    private mutating func checkDates(_ today: CalendarDate) {
        guard let issued = head.issueDate else {
            return note("IssueDateMustBeProvided", "Issue date must be provided.", "invoice.IssueDate")
        }
        note(
            "InvoiceDateLaterThanToday", "Issue date is later than today.", "invoice.IssueDate",
            if: issued > today)
        note(
            "IssueDateCannotBeDifferentFromTodays", "Issue date can't be different from today's.",
            "invoice.IssueDate", if: issued < today)
        let field = "invoice.Delivery.ActualDeliveryDate"
        let (missing, late): (String?, String) =
            switch head.type {
            case "381": ("CreditNoteReductionDateMissing", "UBLReductionDateMustNotBeLatterThanIssueDate")
            case "383": ("DebitNoteIncreaseDateMissing", "UBLIncreaseDateMustNotBeLatterThanIssueDate")
            case "386": (nil, "UBLDeliveryDateNotAllowedForThisInvoiceType")
            default: ("InvoiceDeliveryDateMissing", "UBLDeliveryDateMustNotBeLatterThanIssueDate")
            }
        if let delivered = head.deliveryDate {
            note(
                late, "Delivery date must not be later than issue date.", field,
                if: missing == nil || delivered > issued)
        } else if let missing {
            note(missing, "Delivery date is missing.", field)
        }
        guard ["380", "383"].contains(head.type) else { return }
        guard let due = head.dueDate else {
            return note("UBLDueDateIsMissing", "Due date is missing.", "invoice.DueDate")
        }
        note(
            "PaymentDateMoreThan90DaysInFuture", "Payment date is more than 90 days in the future.",
            "invoice.DueDate", if: due.dayNumber - today.dayNumber > 90)
    }

    private var lineCategories: Set<String> {
        Set(
            (root.all("InvoiceLine") + root.all("CreditNoteLine")).compactMap {
                $0.words("Item", "ClassifiedTaxCategory", "ID")
            })
    }

    private mutating func checkTaxPoint() {
        let code = root.words("InvoicePeriod", "DescriptionCode")
        let field = "invoice.InvoicePeriod.DescriptionCode"
        if head.type == "381" { return }
        if head.type == "386" {
            return note(
                "VatPointDateTypeNotAllowedForChosenDocumentType", "The VAT point is not allowed.", field,
                if: code != nil && code != "432")
        }
        if lineCategories.contains("S") {
            note(
                "InvoicePeriodDescriptionCodeNotDefined", "The VAT point is not defined.", field,
                if: code == nil)
            note(
                "InvoicePeriodDescriptionCodeNotProperlyDefined", "The VAT point is not properly defined.",
                field,
                if: code.map { !["3", "35", "432"].contains($0) } ?? false)
        } else {
            note(
                "InvoicePeriodDescriptionCodeNotNeeded", "The VAT point is not needed.", field,
                if: code != nil)
        }
    }

    private mutating func checkTax() {
        guard let total = root.find("TaxTotal") else {
            return note("UBLTaxTotalNotDefined", "Tax total is not defined.")
        }
        var sum = Amount(cents: 0)
        var seen: Set<String> = []
        for subtotal in total.all("TaxSubtotal") {
            if let tax = subtotal.words("TaxAmount").flatMap({ Amount($0) }) { sum = sum + tax }
            let category = subtotal.words("TaxCategory", "ID") ?? ""
            let rate = subtotal.words("TaxCategory", "Percent").flatMap { Amount($0) }
            note(
                "UBLTaxCategoryIdUnknown", "Tax category \(category) is unknown.",
                if: !["S", "AE", "Z", "E", "R", "O", "OE", "SS", "N"].contains(category))
            note(
                "UBLIncorrectVatRateForStandardVatRate", "The standard rate is 20 or 10.",
                if: category == "S" && rate != Amount("20") && rate != Amount("10"))
            note(
                "UBLTaxExemptionReasonKeyNotDefined", "The reason of the exemption is not defined.",
                if: category != "S" && subtotal.words("TaxCategory", "TaxExemptionReasonCode") == nil)
            note(
                "UBLNoItemsWithTaxSubtotalTaxCategory", "No item has the tax category \(category).",
                if: !lineCategories.contains(category))
            note(
                "UBLOnlyOneTaxSubtotalPerTaxCategoryIsAllowed", "Only one subtotal per category is allowed.",
                if: category != "S" && !seen.insert(category).inserted)
        }
        note(
            "UBLTotalTaxAmountAndSubtotalTaxAmountDiffer", "Tax amount and its subtotals differ.",
            if: total.words("TaxAmount").flatMap { Amount($0) } != sum)
    }

    private mutating func checkReferences() {
        let isReferring = root.find("BillingReference") != nil
        let hasPeriod =
            root.words("InvoicePeriod", "StartDate") != nil && root.words("InvoicePeriod", "EndDate") != nil
        if head.type == "381" || head.type == "383" {
            note(
                head.type == "381" ? "CreditInvoiceMustHaveSource" : "DebitInvoiceMustHaveSource",
                "A source document or a period is required.", if: !isReferring && !hasPeriod)
            note(
                "UBLCannotBeDefinedInvoiceDocumentReferenceIDWithInvoicePeriodStartDateAndInvoicePeriodEndDateParameters",
                "Either documents or a period can be referred to.", if: isReferring && hasPeriod)
        }
    }
}
