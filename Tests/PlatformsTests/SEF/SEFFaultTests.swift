import Documents
import Faults
import PlatformContract
import Testing

@testable import Platforms
@testable import Wire

/// Every code that the contract names, by what it is about: what kind of fault it is, and who has to act.
struct SEFFaultTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let family: SEF.Prose.Family
        let fault: Fault.Code
        let remedy: Fault.Remedy
        let codes: [String]

        init(_ family: SEF.Prose.Family, _ fault: Fault.Code, _ remedy: Fault.Remedy, _ codes: String) {
            self.family = family
            self.fault = fault
            self.remedy = remedy
            self.codes = codes.split(whereSeparator: \.isWhitespace).map(String.init)
        }

        var testDescription: String { family.rawValue }
    }

    static let rows = [
        Row(.repeated, .documentDuplicate, .issuer, "UBLUploadRequestIdDuplicate"),
        Row(
            .duplicate, .documentDuplicate, .issuer,
            "InvoiceNumberNotUnique EInvoiceNumberDublicate EInvoiceGlobalIdDublicate InvoiceAlreadySent"),
        Row(
            .parties, .platformRefused, .issuer,
            """
            SenderCompanyNotFound InvalidSenderCompany UBLSenderCompanyAndSenderCompanyIdentiferDoNotMatch
            ReceiverCompanyNotFound CompanyWithVATRegistrationCodeNotFound CompanyWithRegistrationCodeNotFound
            UBLVatRegistrationCodesDoesNotMatch UBLPartyTaxSchemeCompanyIdWithoutPrefix
            UBLVatRegistrationCodeDoesNotHaveGoodLength UBLRegistrationCodeDoesNotHaveGoodLength VATNumberNotActive
            SenderEndpointSchemeIDInvalid ReceiverEndpointSchemeIDInvalid UBLJBKJSNotDefined
            ReceiverMissedAddingJBKJSPrefix ReceiverJBKJSLengthInvalid
            UBLCannotBeDefinedPartyIdentificationIdForNonBudgetCompany UBLCompanyIsBudgetUser
            """),
        Row(
            .dates, .platformRefused, .issuer,
            """
            IssueDateMustBeProvided IssueDateCannotBeDifferentFromTodays InvoiceDateLaterThanToday
            InvoiceDeliveryDateMissing UBLDeliveryDateMustNotBeLatterThanIssueDate
            UBLIncreaseDateMustNotBeLatterThanIssueDate UBLReductionDateMustNotBeLatterThanIssueDate
            UBLPrepaymentDateMustNotBeLatterThanIssueDate UBLDeliveryDateNotAllowedForThisInvoiceType
            UBLDueDateIsMissing PaymentDateMoreThan90DaysInFuture CreditNoteReductionDateMissing
            DebitNoteIncreaseDateMissing
            """),
        Row(
            .vatPoint, .platformRefused, .issuer,
            """
            InvoicePeriodDescriptionCodeNotDefined InvoicePeriodDescriptionCodeNotProperlyDefined
            InvoicePeriodDescriptionCodeNotNeeded VatPointDateTypeNotAllowedForChosenDocumentType
            """),
        Row(
            .tax, .platformRefused, .issuer,
            """
            UBLTaxTotalNotDefined UBLTotalTaxAmountAndSubtotalTaxAmountDiffer
            UBLOnlyOneTaxSubtotalPerTaxCategoryIsAllowed UBLNoItemsWithTaxSubtotalTaxCategory
            UBLIncorrectVatRateForStandardVatRate UBLNotAllowedTaxAmountForRecipientCalculatesVAT
            UBLNotAllowedTaxAmountForExemptionFromVAT UBLTaxExemptionReasonKeyNotDefined
            UBLTaxExemptionReasonCategoryNotCorrect UBLTaxExemptionReasonLineCategoryNotCorrect
            VatExemptionReasonPointOfLawNotActive UBLTaxCategoryIdUnknown InvoiceHasNoAEVatCategory
            """),
        Row(
            .amounts, .platformRefused, .issuer,
            """
            UBLTaxAmountMoreDecimalsThanPermitted UBLPriceAmountMoreDecimalsThanPermitted
            EInvoiceInvoiceItemsPriceNegative EInvoiceInvoiceItemsQuantityNegative UBLUndefinedPayableAmount
            UBLUnitCodeNotValid UBLMaxNoteLengthExceeded ValueOfExchangeRateCannotBeEmptyOrZero
            UBLPrepaymentInvoiceLineUnitCodeNotValid
            """),
        Row(
            .references, .platformRefused, .issuer,
            """
            CreditInvoiceMustHaveSource DebitInvoiceMustHaveSource UBLBillingReferenceMissing
            UBLSourceInvoiceNumberNotFound UBLSourceInvoiceUnallowedStatus
            UBLCannotBeDefinedInvoiceDocumentReferenceIDWithInvoicePeriodStartDateAndInvoicePeriodEndDateParameters
            UBLPrepaymentInvoiceNotFound UBLInvoiceExtensionNotDefined UBLInvoiceExtensionSrbDtExtNotValid
            UBLInvoiceExtensionNotContainPrepaymentData AllAttachedInvoicesToThisInvoiceMustBeStornoFirst
            AllAttachedFinalInvoicesToThisPrepaymentInvoiceMustBeReversedFirst WrongInvoiceTypeForStorno
            InvoiceCannotBeStornoCancelled InvoiceForCancellationNotLongEnoughInSendingStatus
            """),
        Row(
            .publicSector, .platformRefused, .issuer,
            """
            OrderNumberLotNumberOrContractNumberIsRequired UBLOrderNumberLotNumberOrContractNumberIsRequired
            ContractNumberBetweenSenderAndReceiverIsMandatoryForCirInvoice CannotSendPrepaymentInvoiceToCir
            UBLCannotSendToCirDocumentWithForeignCurrency NegativeTotalSumCirInvoice
            SendToCirParameterMustBeDefinedForBudgetUser CirInvoiceNotFound CirAnythingElse
            """),
        Row(
            .payment, .platformRefused, .issuer,
            """
            UBLPaymentMeansNotDefined UBLPayeeFinancialAccountIdNotDefined BankAccountIncorrect
            UBLReferenceAndModelNumberFormatNotValid
            """),
        Row(
            .attachments, .platformRefused, .issuer,
            """
            FileTooBig TooManyAttachments UBLAttachmentObjectIsNotDefined
            TheAttachmentFileNameHasUnexpectedCharacters TheAttachmentFileNameIsNotDefined ExtensionInvalid
            """),
        Row(
            .query, .configurationWrong, .operator,
            """
            SearchDateBiggerThanYesterday SearchDateBiggerThanToday DateFromBiggerThanDateTo
            ExportToCsvPeriodLongerThanExpected InvalidSalesStatus InvalidPurchaseStatus RequiredRequestId
            """),
        Row(
            .missing, .platformRefused, .issuer,
            """
            SignatureNotFound InvoicePdfFileNotFound FileNotFound SalesInvoiceNotFound PurchaseInvoiceNotFound
            """),
        Row(.passing, .platformPaused, .againLater, "CirError CIRStatusSyncError"),
        Row(.unknown, .platformRefused, .issuer, "SomethingThatSEFWillInvent"),
    ]

    private let sef = SEF(SEFBench.settings())
    private let attempt = Attempt(
        number: 1, now: SEFBench.start, uuid: "00000000-0000-4000-8000-000000000001", firstAt: nil)

    private func refusal(_ code: String) -> Answer {
        .success(
            HTTPResponse(
                400, body: Array(#"{"Message":"Reči.","FieldName":null,"ErrorCode":"\#(code)"}"#.utf8)))
    }

    @Test func `no family is without its codes`() {
        #expect(Set(Self.rows.map(\.family)) == Set(SEF.Prose.Family.allCases))
        let codes = Self.rows.flatMap(\.codes)
        #expect(Set(codes).count == codes.count)
    }

    @Test(arguments: rows) func `is one fault, and says who has to act`(row: Row) throws {
        #expect(row.family.fault == row.fault)
        #expect(row.fault.remedy == row.remedy)
        for code in row.codes { #expect(SEF.Prose.family(of: code) == row.family, "\(code)") }
    }

    /// Of a document: the issuer's mistakes end in a rejection, the others' wait for whoever can act.
    @Test(arguments: rows) func `ends a submission by that`(row: Row) throws {
        for code in row.codes {
            let submission = try sef.prepare(SEFBench.consignment("1", at: SEFBench.start))
            guard case .ask(_, let then) = sef.submit(submission, attempt: attempt) else {
                Issue.record("must ask")
                return
            }
            switch then(refusal(code)) {
            case .end(.refused(let findings, _)):
                #expect(row.remedy == .issuer, "\(code)")
                #expect(findings.map(\.id) == [code])
                #expect(findings.first?.action == SEF.Prose.action(for: row.family))
            case .end(.held(let fault)):
                #expect(row.remedy == .operator && fault.code == row.fault, "\(code)")
            case .end(.deferred(let fault, _)):
                #expect(row.remedy == .againLater && fault.code == row.fault, "\(code)")
            case .ask(let call, _):
                #expect(row.family == .repeated && call.operation == "sales-invoice/ids", "\(code)")
            case .end(let other): Issue.record("\(code) ends as \(other)")
            }
        }
    }

    @Test(arguments: rows) func `ends an order by that`(row: Row) {
        for code in row.codes {
            let action = PlatformAction.cancel(reference: "17", comment: "greška")
            guard case .ask(_, let then) = sef.perform(action, attempt: attempt),
                case .end(let outcome) = then(refusal(code))
            else {
                Issue.record("must ask once")
                return
            }
            let remedy: Fault.Remedy? =
                switch outcome {
                case .refused: .issuer
                case .held: .operator
                case .deferred: .againLater
                default: nil
                }
            #expect(remedy == row.remedy, "\(code)")
        }
    }

    @Test(arguments: rows) func `ends a question by that`(row: Row) throws {
        for code in row.codes {
            guard case .ask(_, let then) = sef.units(attempt: attempt) else {
                Issue.record("must ask")
                return
            }
            switch then(refusal(code)) {
            case .end(.denied(let fault)):
                #expect(row.remedy != .againLater && fault.code == row.fault && fault.reason.contains(code))
            case .end(.again(let fault, _)): #expect(row.remedy == .againLater && fault.code == row.fault)
            default: Issue.record("\(code) ends in another way")
            }
        }
    }

    /// Answers that are no error body, by their status.
    @Test(arguments: [
        (401, "held", Fault.Code.platformUnauthorised, Fault.Remedy.operator),
        (403, "held", .platformUnauthorised, .operator), (404, "held", .configurationWrong, .operator),
        (405, "held", .configurationWrong, .operator), (415, "held", .configurationWrong, .operator),
        (302, "held", .configurationWrong, .operator), (429, "deferred", .platformThrottled, .againLater),
        (500, "uncertain", .platformFailed, .lookUpFirst), (502, "uncertain", .platformFailed, .lookUpFirst),
        (503, "uncertain", .platformFailed, .lookUpFirst), (504, "uncertain", .platformFailed, .lookUpFirst),
        (200, "uncertain", .platformUnintelligible, .lookUpFirst),
    ])
    func `reads a status without a body`(status: Int, end: String, code: Fault.Code, remedy: Fault.Remedy)
        throws
    {
        let submission = try sef.prepare(SEFBench.consignment("1", at: SEFBench.start))
        guard case .ask(_, let then) = sef.submit(submission, attempt: attempt),
            case .end(let outcome) = then(.success(HTTPResponse(status)))
        else {
            Issue.record("must ask once")
            return
        }
        let (found, fault): (String, Fault?) =
            switch outcome {
            case .held(let fault): ("held", fault)
            case .deferred(let fault, _): ("deferred", fault)
            case .uncertain(let fault): ("uncertain", fault)
            default: ("\(outcome)", nil)
            }
        #expect(found == end)
        #expect(fault?.code == code)
        #expect(code.remedy == remedy)
    }
}
