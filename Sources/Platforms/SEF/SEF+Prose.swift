package import Faults

extension SEF {
    /// What the platform's error codes are about, and what can be done.
    package enum Prose {
        package enum Family: String, Sendable, CaseIterable {
            /// This very request id was used: the document is there.
            case repeated
            /// The number or the document was used.
            case duplicate
            case parties, dates, vatPoint, tax, amounts, references, publicSector, payment, attachments
            /// A question was put wrongly; a bug of ours.
            case query
            case missing
            /// Not now, maybe later.
            case passing
            case unknown
        }

        package static func family(of code: String) -> Family {
            if let family = table[code] { return family }
            if code == "CirError" || code == "CIRStatusSyncError" { return .passing }
            if code.hasPrefix("Cir") { return .publicSector }
            if code.hasSuffix("MoreDecimalsThanPermitted") { return .amounts }
            return .unknown
        }

        package static func action(for family: Family) -> String {
            switch family {
            case .repeated, .duplicate:
                "Look at the portal whether the document is there; if it is another one, give this one a new number."
            case .parties:
                "Check tax number (PIB), registration number and JBKJS of seller and buyer, and whether both are "
                    + "registered at SEF. If the seller's data are right, the API key belongs to another company."
            case .dates:
                "Check issue date, delivery date and due date; a document is sent on the day of its issue."
            case .vatPoint:
                "State which event makes the VAT due (BT-8: 35, 432 or 3) if something is taxed at 20 or 10 %, "
                    + "and leave it out otherwise."
            case .tax: "Check VAT categories, rates, exemption reasons and the VAT breakdown."
            case .amounts:
                "Check amounts and quantities: at most two decimals (prices four), nothing negative."
            case .references:
                "Check the references to earlier documents: either documents or a period, not both."
            case .publicSector:
                "Check what public bodies need: JBKJS, contract, order or lot number, and whether the document may "
                    + "go to the central register."
            case .payment: "Check payment means, account and reference number."
            case .attachments: "Check number, size, names and kind of the attachments."
            case .missing: "Look at the portal what became of the document."
            case .query, .passing: "Nothing; whoever runs this program has to look into it."
            case .unknown: "Mend what the message names and drop the document again."
            }
        }

        private static let table: [String: Family] = {
            var table: [String: Family] = [:]
            for (family, codes) in lists {
                for code in codes.split(whereSeparator: \.isWhitespace) { table[String(code)] = family }
            }
            return table
        }()

        private static let lists: [(Family, String)] = [
            (.repeated, "UBLUploadRequestIdDuplicate"),
            (
                .duplicate,
                "InvoiceNumberNotUnique EInvoiceNumberDublicate EInvoiceGlobalIdDublicate InvoiceAlreadySent"
            ),
            (
                .parties,
                """
                SenderCompanyNotFound InvalidSenderCompany UBLSenderCompanyAndSenderCompanyIdentiferDoNotMatch
                ReceiverCompanyNotFound CompanyWithVATRegistrationCodeNotFound CompanyWithRegistrationCodeNotFound
                UBLVatRegistrationCodesDoesNotMatch UBLPartyTaxSchemeCompanyIdWithoutPrefix
                UBLVatRegistrationCodeDoesNotHaveGoodLength UBLRegistrationCodeDoesNotHaveGoodLength
                VATNumberNotActive SenderEndpointSchemeIDInvalid ReceiverEndpointSchemeIDInvalid UBLJBKJSNotDefined
                ReceiverMissedAddingJBKJSPrefix ReceiverJBKJSLengthInvalid
                UBLCannotBeDefinedPartyIdentificationIdForNonBudgetCompany UBLCompanyIsBudgetUser
                """
            ),
            (
                .dates,
                """
                IssueDateMustBeProvided IssueDateCannotBeDifferentFromTodays InvoiceDateLaterThanToday
                InvoiceDeliveryDateMissing UBLDeliveryDateMustNotBeLatterThanIssueDate
                UBLIncreaseDateMustNotBeLatterThanIssueDate UBLReductionDateMustNotBeLatterThanIssueDate
                UBLPrepaymentDateMustNotBeLatterThanIssueDate UBLDeliveryDateNotAllowedForThisInvoiceType
                UBLDueDateIsMissing PaymentDateMoreThan90DaysInFuture CreditNoteReductionDateMissing
                DebitNoteIncreaseDateMissing
                """
            ),
            (
                .vatPoint,
                """
                InvoicePeriodDescriptionCodeNotDefined InvoicePeriodDescriptionCodeNotProperlyDefined
                InvoicePeriodDescriptionCodeNotNeeded VatPointDateTypeNotAllowedForChosenDocumentType
                """
            ),
            (
                .tax,
                """
                UBLTaxTotalNotDefined UBLTotalTaxAmountAndSubtotalTaxAmountDiffer
                UBLOnlyOneTaxSubtotalPerTaxCategoryIsAllowed UBLNoItemsWithTaxSubtotalTaxCategory
                UBLIncorrectVatRateForStandardVatRate UBLNotAllowedTaxAmountForRecipientCalculatesVAT
                UBLNotAllowedTaxAmountForExemptionFromVAT UBLTaxExemptionReasonKeyNotDefined
                UBLTaxExemptionReasonCategoryNotCorrect UBLTaxExemptionReasonLineCategoryNotCorrect
                VatExemptionReasonPointOfLawNotActive UBLTaxCategoryIdUnknown InvoiceHasNoAEVatCategory
                """
            ),
            (
                .amounts,
                """
                EInvoiceInvoiceItemsPriceNegative EInvoiceInvoiceItemsQuantityNegative UBLUndefinedPayableAmount
                UBLUnitCodeNotValid UBLMaxNoteLengthExceeded ValueOfExchangeRateCannotBeEmptyOrZero
                UBLPrepaymentInvoiceLineUnitCodeNotValid
                """
            ),
            (
                .references,
                """
                CreditInvoiceMustHaveSource DebitInvoiceMustHaveSource UBLBillingReferenceMissing
                UBLSourceInvoiceNumberNotFound UBLSourceInvoiceUnallowedStatus UBLPrepaymentInvoiceNotFound
                UBLCannotBeDefinedInvoiceDocumentReferenceIDWithInvoicePeriodStartDateAndInvoicePeriodEndDateParameters
                UBLInvoiceExtensionNotDefined UBLInvoiceExtensionSrbDtExtNotValid
                UBLInvoiceExtensionNotContainPrepaymentData AllAttachedInvoicesToThisInvoiceMustBeStornoFirst
                AllAttachedFinalInvoicesToThisPrepaymentInvoiceMustBeReversedFirst WrongInvoiceTypeForStorno
                InvoiceCannotBeStornoCancelled InvoiceForCancellationNotLongEnoughInSendingStatus
                """
            ),
            (
                .publicSector,
                """
                OrderNumberLotNumberOrContractNumberIsRequired UBLOrderNumberLotNumberOrContractNumberIsRequired
                ContractNumberBetweenSenderAndReceiverIsMandatoryForCirInvoice CannotSendPrepaymentInvoiceToCir
                UBLCannotSendToCirDocumentWithForeignCurrency NegativeTotalSumCirInvoice
                SendToCirParameterMustBeDefinedForBudgetUser
                """
            ),
            (
                .payment,
                """
                UBLPaymentMeansNotDefined UBLPayeeFinancialAccountIdNotDefined BankAccountIncorrect
                UBLReferenceAndModelNumberFormatNotValid
                """
            ),
            (
                .attachments,
                """
                FileTooBig TooManyAttachments UBLAttachmentObjectIsNotDefined
                TheAttachmentFileNameHasUnexpectedCharacters TheAttachmentFileNameIsNotDefined ExtensionInvalid
                """
            ),
            (
                .query,
                """
                SearchDateBiggerThanYesterday SearchDateBiggerThanToday DateFromBiggerThanDateTo
                ExportToCsvPeriodLongerThanExpected InvalidSalesStatus InvalidPurchaseStatus RequiredRequestId
                """
            ),
            (
                .missing,
                """
                SignatureNotFound InvoicePdfFileNotFound FileNotFound SalesInvoiceNotFound PurchaseInvoiceNotFound
                """
            ),
        ]
    }
}

extension SEF.Prose.Family {
    /// The fault that a refusal of this family is, which says who has to act; a new family has to choose.
    package var fault: Fault.Code {
        switch self {
        case .repeated, .duplicate: .documentDuplicate
        case .parties, .dates, .vatPoint, .tax, .amounts, .references, .publicSector, .payment, .attachments:
            .platformRefused
        case .missing, .unknown: .platformRefused
        // As any other request that the API does not take in this form: nothing that an issuer could mend.
        case .query: .configurationWrong
        case .passing: .platformPaused
        }
    }
}

extension SEF.Refusal {
    package var family: SEF.Prose.Family { SEF.Prose.family(of: code) }

    /// The refusal for whoever asked.
    func fault(_ reason: String) -> Fault { Fault(family.fault, "\(reason) (\(code))", words: words) }

    /// The refusal for a person: the platform's own words and what to do.
    package var finding: Finding {
        Finding(
            .platform, code, at: field ?? "", message: message.isEmpty ? code : message,
            action: SEF.Prose.action(for: family))
    }
}
