// Made by scripts/xml-grammar from the published schemas; do not edit.

extension Grammar {
    /// UN/CEFACT Cross Industry Invoice D16B.
    static let cii = """
        type udt:AmountType value decimal currencyID currencyCodeListVersionID
        type udt:BinaryObjectType value base64 format mimeCode encodingCode characterSetCode uri~uri
          filename
        type udt:CodeType value text listID listAgencyID listAgencyName listName listVersionID name
          languageID listURI~uri listSchemeURI~uri
        type udt:DateTimeType.DateTimeString value text format
        type udt:DateTimeType.DateTime value dateTime
        type udt:DateTimeType choice udt:DateTimeString=udt:DateTimeType.DateTimeString
          udt:DateTime=udt:DateTimeType.DateTime
        type udt:DateType.DateString value text format
        type udt:DateType.Date value date
        type udt:DateType choice udt:DateString=udt:DateType.DateString udt:Date=udt:DateType.Date
        type udt:IDType value text schemeID schemeName schemeAgencyID schemeAgencyName schemeVersionID
          schemeDataURI~uri schemeURI~uri
        type udt:IndicatorType.IndicatorString value text format
        type udt:IndicatorType.Indicator value boolean
        type udt:IndicatorType choice udt:IndicatorString=udt:IndicatorType.IndicatorString
          udt:Indicator=udt:IndicatorType.Indicator
        type udt:MeasureType value decimal unitCode unitCodeListVersionID
        type udt:NumericType value decimal format
        type udt:PercentType value decimal format
        type udt:QuantityType value decimal unitCode unitCodeListID unitCodeListAgencyID
          unitCodeListAgencyName
        type udt:RateType value decimal format
        type udt:TextType value text languageID languageLocaleID
        type udt:ValueType value decimal format
        type qdt:AccountingAccountTypeCodeType value text listID=AccountingE501 listAgencyID=210
          listVersionID listURI~uri
        type qdt:AccountingAmountTypeCodeType value text listID=AccountingE601 listAgencyID=210
          listVersionID listURI~uri
        type qdt:AccountingDocumentCodeType value text listID=1001_Accounting listAgencyID=6 listVersionID
          listURI~uri
        type qdt:AdjustmentReasonCodeType value text listID=4465 listAgencyID=6 listVersionID
        type qdt:AllowanceChargeIdentificationCodeType value text listID=5189_AllowanceChargeID
          listAgencyID=6 listVersionID listURI~uri
        type qdt:AllowanceChargeReasonCodeType value text listID=4465_AllowanceChargeReasonCode
          listAgencyID=6 listVersionID listURI~uri
        type qdt:AutomaticDataCaptureMethodCodeType value text listID=7233_AutomaticDataCaptureMethodCode
          listAgencyID=6 listVersionID listURI~uri
        type qdt:CargoCategoryCodeType value text listID=Recommendation%2021-Annex%20I listAgencyID=6
          listVersionID name
        type qdt:CargoCommodityCategoryCodeType value text listID=7357 listAgencyID=6 listVersionID name
        type qdt:CargoOperationalCategoryCodeType value text listID=7085b listAgencyID=6 listVersionID name
        type qdt:ChargePayingPartyRoleCodeType value text listID=3035_Charge%20Paying listAgencyID=6
          listVersionID name
        type qdt:CommunicationChannelCodeType value text listID=3155_CommunicationChannelCode listAgencyID=6
          listVersionID listURI~uri
        type qdt:ContactTypeCodeType value text listID=3139_ContactTypeCode listAgencyID=6 listVersionID
          listURI~uri
        type qdt:CountryIDType value text schemeID schemeAgencyID schemeVersionID=second%20edition%202006
        type qdt:CurrencyCodeType value text listID=ISO%204217%203A listAgencyID=5 listVersionID listURI~uri
        type qdt:DeliveryTermsCodeType value text listID=4053 listAgencyID=6 listVersionID
        type qdt:DimensionTypeCodeType value text listID=6145 listAgencyID=6 listVersionID name
        type qdt:DocumentCodeType value text listID=1001 listAgencyID=6 listVersionID name listURI~uri
        type qdt:DocumentStatusCodeType value text listID=1373 listAgencyID=6 listVersionID name
        type qdt:FormattedDateTimeType.DateTimeString value text format
        type qdt:FormattedDateTimeType sequence qdt:DateTimeString=qdt:FormattedDateTimeType.DateTimeString
        type qdt:FreightChargeTariffClassCodeType value text listID=5243 listAgencyID=6 listVersionID name
        type qdt:FreightChargeTypeIDType value text schemeID schemeAgencyID schemeVersionID
        type qdt:GoodsTypeCodeType value text listID=TDED%207357 listAgencyID=6 listVersionID name
        type qdt:GoodsTypeExtensionCodeType value text listID=TDED%207361 listAgencyID=6 listVersionID name
        type qdt:LinearUnitMeasureType value decimal unitCode<=3 unitCodeListVersionID
        type qdt:LineStatusCodeType value text listID=1229_LineStatusCode listAgencyID=6 listVersionID
          listURI~uri
        type qdt:LogisticsChargeCalculationBasisCodeType value text listID=TDED%206131 listAgencyID=6
          listVersionID name
        type qdt:MessageFunctionCodeType value text listID=1225_MessageFunctionTypeCode listAgencyID=6
          listVersionID listURI~uri
        type qdt:PackageTypeCodeType value text listID=7065 listAgencyID=6 listVersionID name
        type qdt:PackagingMarkingCodeType value text listID=7233_PackagingMarkingCode listAgencyID=6
          listVersionID listURI~uri
        type qdt:PartyRoleCodeType value text listID=3035 listAgencyID=6 listVersionID name
        type qdt:PaymentGuaranteeMeansCodeType value text listID=4431 listAgencyID=6 listVersionID
        type qdt:PaymentMeansChannelCodeType value text listID=4435 listAgencyID=6 listVersionID name
        type qdt:PaymentMeansCodeType value text listID=4461 listAgencyID=6 listVersionID
        type qdt:PaymentTermsEventTimeReferenceCodeType value text listID=2475_Payment%20Terms%20Event
          listAgencyID=6 listVersionID
        type qdt:PaymentTermsIDType value text schemeID schemeAgencyID schemeVersionID
        type qdt:PaymentTermsTypeCodeType value text listID=4279 listAgencyID=6 listVersionID name
        type qdt:PriceTypeCodeType value text listID=5375 listAgencyID=6 listVersionID
        type qdt:ReferenceCodeType value text listID=1153_ReferenceTypeCode listAgencyID=6 listVersionID
          name
        type qdt:TaxCategoryCodeType value text listID=5305 listAgencyID=6 listVersionID listURI~uri
        type qdt:TaxTypeCodeType value text listID=5153 listAgencyID=6 listVersionID listURI~uri
        type qdt:TimeReferenceCodeType value text listID=2475 listAgencyID=6 listVersionID name
        type qdt:TransportEquipmentCategoryCodeType value text listID=8053 listAgencyID=6 listVersionID name
        type qdt:TransportEquipmentFullnessCodeType value text listID=8169 listAgencyID=6 listVersionID name
        type qdt:TransportEquipmentSizeTypeCodeType value text listID=8155 listAgencyID=6 listVersionID name
        type qdt:TransportMeansTypeCodeType value text listID=Recommendation%2028 listAgencyID=6
          listVersionID name
        type qdt:TransportModeCodeType value text listID=Recommendation%2019 listAgencyID=6 listVersionID
          name
        type qdt:TransportMovementStageCodeType value text listID=8051 listAgencyID=6 listVersionID name
        type qdt:VolumeUnitMeasureType value decimal unitCode<=3 unitCodeListVersionID
        type qdt:WeightUnitMeasureType value decimal unitCode<=3 unitCodeListVersionID
        type ram:AdvancePaymentType sequence ram:PaidAmount=udt:AmountType
          ram:FormattedReceivedDateTime?=qdt:FormattedDateTimeType ram:IncludedTradeTax*=ram:TradeTaxType
        type ram:AppliedAllowanceChargeType sequence ram:ActualAmount?=udt:AmountType
          ram:Description?=udt:TextType ram:ReasonCode?=udt:CodeType ram:CalculationPercent?=udt:PercentType
          ram:BasisAmount?=udt:AmountType ram:ChargeIndicator=udt:IndicatorType
          ram:CategoryAppliedTax?=ram:AppliedTaxType
        type ram:AppliedTaxType sequence ram:CalculatedAmount?=udt:AmountType ram:TypeCode?=udt:CodeType
          ram:CalculatedRate?=udt:RateType ram:BasisAmount?=udt:AmountType ram:TaxPointDate?=udt:DateType
        type ram:AvailablePeriodType sequence ram:StartDateTime?=udt:DateTimeType
          ram:EndDateTime?=udt:DateTimeType ram:Description?=udt:TextType
        type ram:BasicWorkItemType sequence ram:ID=udt:IDType ram:ReferenceID?=udt:IDType
          ram:PrimaryClassificationCode*=udt:CodeType ram:AlternativeClassificationCode*=udt:CodeType
          ram:TypeCode*=udt:CodeType ram:Comment*=udt:TextType ram:TotalQuantity?=udt:QuantityType
          ram:TotalQuantityClassificationCode?=udt:CodeType ram:IndexValue?=udt:ValueType
          ram:StatusCode*=udt:CodeType ram:ReferenceFileBinaryObject*=udt:BinaryObjectType
          ram:Index?=udt:TextType ram:RequestedActionCode*=udt:CodeType ram:PriceListItemID?=udt:IDType
          ram:ContractualLanguageCode?=udt:CodeType
          ram:ActualWorkItemComplexDescription*=ram:WorkItemComplexDescriptionType
          ram:TotalQuantityWorkItemQuantityAnalysis*=ram:WorkItemQuantityAnalysisType
          ram:UnitCalculatedPrice*=ram:CalculatedPriceType ram:TotalCalculatedPrice*=ram:CalculatedPriceType
          ram:SubordinateBasicWorkItem*=ram:BasicWorkItemType
          ram:ChangedRecordedStatus*=ram:RecordedStatusType ram:ItemBasicWorkItem*=ram:BasicWorkItemType
          ram:ReferencedSpecifiedBinaryFile*=ram:SpecifiedBinaryFileType
        type ram:BranchFinancialInstitutionType sequence ram:ID?=udt:IDType ram:Name?=udt:TextType
          ram:LocationFinancialInstitutionAddress?=ram:FinancialInstitutionAddressType
        type ram:CalculatedPriceType sequence ram:TypeCode*=udt:CodeType ram:ChargeAmount*=udt:AmountType
          ram:RelatedAppliedAllowanceCharge*=ram:AppliedAllowanceChargeType
        type ram:ContactPersonType sequence ram:GivenName?=udt:TextType ram:MiddleName?=udt:TextType
          ram:FamilyName?=udt:TextType
        type ram:CreditorFinancialAccountType sequence ram:IBANID?=udt:IDType ram:AccountName?=udt:TextType
          ram:ProprietaryID?=udt:IDType
        type ram:CreditorFinancialInstitutionType sequence ram:BICID?=udt:IDType
          ram:CHIPSUniversalID?=udt:IDType ram:NewZealandNCCID?=udt:IDType ram:IrishNSCID?=udt:IDType
          ram:UKSortCodeID?=udt:IDType ram:CHIPSParticipantID?=udt:IDType ram:SwissBCID?=udt:IDType
          ram:FedwireRoutingNumberID?=udt:IDType ram:PortugueseNCCID?=udt:IDType
          ram:RussianCentralBankID?=udt:IDType ram:ItalianDomesticID?=udt:IDType
          ram:AustrianBankleitzahlID?=udt:IDType ram:CanadianPaymentsAssociationID?=udt:IDType
          ram:SICID?=udt:IDType ram:GermanBankleitzahlID?=udt:IDType
          ram:SpanishDomesticInterbankingID?=udt:IDType ram:SouthAfricanNCCID?=udt:IDType
          ram:HongKongBankID?=udt:IDType ram:AustralianBSBID?=udt:IDType
          ram:IndianFinancialSystemID?=udt:IDType ram:HellenicBankID?=udt:IDType
          ram:PolishNationalClearingID?=udt:IDType ram:Name?=udt:TextType
          ram:ClearingSystemName?=udt:TextType ram:JapanFinancialInstitutionCommonID?=udt:IDType
          ram:LocationFinancialInstitutionAddress?=ram:FinancialInstitutionAddressType
          ram:SubDivisionBranchFinancialInstitution?=ram:BranchFinancialInstitutionType
        type ram:DebtorFinancialAccountType sequence ram:IBANID?=udt:IDType ram:AccountName?=udt:TextType
          ram:ProprietaryID?=udt:IDType
        type ram:DebtorFinancialInstitutionType sequence ram:BICID?=udt:IDType
          ram:ClearingSystemName?=udt:TextType ram:CHIPSUniversalID?=udt:IDType
          ram:NewZealandNCCID?=udt:IDType ram:IrishNSCID?=udt:IDType ram:UKSortCodeID?=udt:IDType
          ram:CHIPSParticipantID?=udt:IDType ram:SwissBCID?=udt:IDType
          ram:FedwireRoutingNumberID?=udt:IDType ram:PortugueseNCCID?=udt:IDType
          ram:RussianCentralBankID?=udt:IDType ram:ItalianDomesticID?=udt:IDType
          ram:AustrianBankleitzahlID?=udt:IDType ram:CanadianPaymentsAssociationID?=udt:IDType
          ram:SICID?=udt:IDType ram:GermanBankleitzahlID?=udt:IDType
          ram:SpanishDomesticInterbankingID?=udt:IDType ram:SouthAfricanNCCID?=udt:IDType
          ram:HongKongBankID?=udt:IDType ram:AustralianBSBID?=udt:IDType
          ram:IndianFinancialSystemID?=udt:IDType ram:HellenicBankID?=udt:IDType
          ram:PolishNationalClearingID?=udt:IDType ram:Name?=udt:TextType
          ram:JapanFinancialInstitutionCommonID?=udt:IDType
          ram:LocationFinancialInstitutionAddress?=ram:FinancialInstitutionAddressType
          ram:SubDivisionBranchFinancialInstitution?=ram:BranchFinancialInstitutionType
        type ram:DeliveryAdjustmentType sequence ram:ReasonCode?=qdt:AdjustmentReasonCodeType
          ram:Reason*=udt:TextType ram:ActualAmount*=udt:AmountType ram:ActualQuantity?=udt:QuantityType
          ram:ActualDateTime?=udt:DateTimeType
        type ram:DisposalInstructionsType sequence ram:MaterialID?=udt:IDType
          ram:RecyclingDescriptionCode*=udt:CodeType ram:Description*=udt:TextType
          ram:RecyclingProcedure*=udt:TextType
        type ram:DocumentContextParameterType sequence ram:ID?=udt:IDType ram:Value?=udt:TextType
          ram:SpecifiedDocumentVersion?=ram:DocumentVersionType
        type ram:DocumentLineDocumentType sequence ram:LineID?=udt:IDType ram:ParentLineID?=udt:IDType
          ram:LineStatusCode?=qdt:LineStatusCodeType ram:LineStatusReasonCode?=udt:CodeType
          ram:IncludedNote*=ram:NoteType
        type ram:DocumentVersionType sequence ram:ID?=udt:IDType ram:Name?=udt:TextType
          ram:IssueDateTime?=udt:DateTimeType
        type ram:ExchangedDocumentContextType sequence ram:SpecifiedTransactionID?=udt:IDType
          ram:TestIndicator?=udt:IndicatorType
          ram:BusinessProcessSpecifiedDocumentContextParameter*=ram:DocumentContextParameterType
          ram:BIMSpecifiedDocumentContextParameter*=ram:DocumentContextParameterType
          ram:ScenarioSpecifiedDocumentContextParameter*=ram:DocumentContextParameterType
          ram:ApplicationSpecifiedDocumentContextParameter*=ram:DocumentContextParameterType
          ram:GuidelineSpecifiedDocumentContextParameter*=ram:DocumentContextParameterType
          ram:SubsetSpecifiedDocumentContextParameter*=ram:DocumentContextParameterType
          ram:MessageStandardSpecifiedDocumentContextParameter?=ram:DocumentContextParameterType
        type ram:ExchangedDocumentType sequence ram:ID=udt:IDType ram:Name*=udt:TextType
          ram:TypeCode?=qdt:DocumentCodeType ram:IssueDateTime=udt:DateTimeType
          ram:CopyIndicator?=udt:IndicatorType ram:Purpose?=udt:TextType
          ram:ControlRequirementIndicator?=udt:IndicatorType ram:LanguageID*=udt:IDType
          ram:PurposeCode?=qdt:MessageFunctionCodeType ram:RevisionDateTime?=udt:DateTimeType
          ram:VersionID?=udt:IDType ram:GlobalID?=udt:IDType ram:RevisionID?=udt:IDType
          ram:PreviousRevisionID?=udt:IDType ram:CategoryCode?=udt:CodeType ram:IncludedNote*=ram:NoteType
          ram:EffectiveSpecifiedPeriod?=ram:SpecifiedPeriodType ram:IssuerTradeParty?=ram:TradePartyType
        type ram:FinancialAdjustmentType sequence ram:ReasonCode?=udt:CodeType ram:Reason*=udt:TextType
          ram:ActualAmount*=udt:AmountType ram:ActualQuantity?=udt:QuantityType
          ram:ActualDateTime?=udt:DateTimeType ram:ClaimRelatedTradeParty?=ram:TradePartyType
          ram:InvoiceReferenceReferencedDocument?=ram:ReferencedDocumentType
        type ram:FinancialInstitutionAddressType sequence ram:PostcodeCode?=udt:CodeType
          ram:BuildingNumber?=udt:TextType ram:LineOne?=udt:TextType ram:LineTwo?=udt:TextType
          ram:LineThree?=udt:TextType ram:LineFour?=udt:TextType ram:LineFive?=udt:TextType
          ram:StreetName?=udt:TextType ram:CityName?=udt:TextType ram:CountrySubDivisionID?=udt:IDType
          ram:CountryID?=udt:IDType ram:TypeCode?=udt:CodeType ram:DepartmentName?=udt:TextType
          ram:PostOfficeBox?=udt:TextType ram:CityID?=udt:IDType ram:CountrySubDivisionName?=udt:TextType
          ram:CountryName?=udt:TextType
        type ram:GeographicalCoordinateType sequence ram:AltitudeMeasure?=udt:MeasureType
          ram:LatitudeMeasure?=udt:MeasureType ram:LongitudeMeasure?=udt:MeasureType
          ram:SystemID?=udt:IDType
        type ram:GroupedWorkItemType sequence ram:ID=udt:IDType ram:PrimaryClassificationCode*=udt:CodeType
          ram:AlternativeClassificationCode*=udt:CodeType ram:TypeCode*=udt:CodeType
          ram:Comment*=udt:TextType ram:TotalQuantity?=udt:QuantityType ram:Index?=udt:TextType
          ram:RequestedActionCode*=udt:CodeType ram:PriceListItemID?=udt:IDType
          ram:ContractualLanguageCode?=udt:CodeType ram:TotalCalculatedPrice*=ram:CalculatedPriceType
          ram:ItemGroupedWorkItem*=ram:GroupedWorkItemType ram:ItemBasicWorkItem*=ram:BasicWorkItemType
          ram:ChangedRecordedStatus*=ram:RecordedStatusType
          ram:ActualWorkItemComplexDescription*=ram:WorkItemComplexDescriptionType
          ram:ReferencedSpecifiedBinaryFile*=ram:SpecifiedBinaryFileType
        type ram:HeaderTradeAgreementType sequence ram:Reference*=udt:TextType
          ram:BuyerReference?=udt:TextType ram:SellerTradeParty?=ram:TradePartyType
          ram:BuyerTradeParty?=ram:TradePartyType ram:SalesAgentTradeParty?=ram:TradePartyType
          ram:BuyerRequisitionerTradeParty*=ram:TradePartyType
          ram:BuyerAssignedAccountantTradeParty?=ram:TradePartyType
          ram:SellerAssignedAccountantTradeParty?=ram:TradePartyType
          ram:BuyerTaxRepresentativeTradeParty?=ram:TradePartyType
          ram:SellerTaxRepresentativeTradeParty?=ram:TradePartyType
          ram:ProductEndUserTradeParty?=ram:TradePartyType
          ram:ApplicableTradeDeliveryTerms?=ram:TradeDeliveryTermsType
          ram:SellerOrderReferencedDocument?=ram:ReferencedDocumentType
          ram:BuyerOrderReferencedDocument?=ram:ReferencedDocumentType
          ram:QuotationReferencedDocument?=ram:ReferencedDocumentType
          ram:OrderResponseReferencedDocument?=ram:ReferencedDocumentType
          ram:ContractReferencedDocument?=ram:ReferencedDocumentType
          ram:DemandForecastReferencedDocument?=ram:ReferencedDocumentType
          ram:SupplyInstructionReferencedDocument?=ram:ReferencedDocumentType
          ram:PromotionalDealReferencedDocument?=ram:ReferencedDocumentType
          ram:PriceListReferencedDocument?=ram:ReferencedDocumentType
          ram:AdditionalReferencedDocument*=ram:ReferencedDocumentType
          ram:RequisitionerReferencedDocument*=ram:ReferencedDocumentType
          ram:BuyerAgentTradeParty?=ram:TradePartyType
          ram:PurchaseConditionsReferencedDocument*=ram:ReferencedDocumentType
          ram:SpecifiedProcuringProject?=ram:ProcuringProjectType
          ram:UltimateCustomerOrderReferencedDocument*=ram:ReferencedDocumentType
        type ram:HeaderTradeDeliveryType sequence
          ram:RelatedSupplyChainConsignment?=ram:SupplyChainConsignmentType
          ram:ShipToTradeParty?=ram:TradePartyType ram:UltimateShipToTradeParty?=ram:TradePartyType
          ram:ShipFromTradeParty?=ram:TradePartyType
          ram:ActualDespatchSupplyChainEvent?=ram:SupplyChainEventType
          ram:ActualPickUpSupplyChainEvent?=ram:SupplyChainEventType
          ram:ActualDeliverySupplyChainEvent?=ram:SupplyChainEventType
          ram:ActualReceiptSupplyChainEvent?=ram:SupplyChainEventType
          ram:AdditionalReferencedDocument*=ram:ReferencedDocumentType
          ram:DespatchAdviceReferencedDocument?=ram:ReferencedDocumentType
          ram:ReceivingAdviceReferencedDocument?=ram:ReferencedDocumentType
          ram:DeliveryNoteReferencedDocument?=ram:ReferencedDocumentType
          ram:ConsumptionReportReferencedDocument?=ram:ReferencedDocumentType
          ram:PreviousDeliverySupplyChainEvent*=ram:SupplyChainEventType
          ram:PackingListReferencedDocument?=ram:ReferencedDocumentType
        type ram:HeaderTradeSettlementType sequence ram:DuePayableAmount*=udt:AmountType
          ram:CreditorReferenceTypeCode*=udt:CodeType ram:CreditorReferenceType*=udt:TextType
          ram:CreditorReferenceIssuerID*=udt:IDType ram:CreditorReferenceID?=udt:IDType
          ram:PaymentReference*=udt:TextType ram:TaxCurrencyCode?=qdt:CurrencyCodeType
          ram:InvoiceCurrencyCode?=qdt:CurrencyCodeType ram:PaymentCurrencyCode?=qdt:CurrencyCodeType
          ram:InvoiceIssuerReference?=udt:TextType ram:InvoiceDateTime?=udt:DateTimeType
          ram:NextInvoiceDateTime*=udt:DateTimeType ram:CreditReasonCode?=udt:CodeType
          ram:CreditReason*=udt:TextType ram:InvoicerTradeParty?=ram:TradePartyType
          ram:InvoiceeTradeParty?=ram:TradePartyType ram:PayeeTradeParty?=ram:TradePartyType
          ram:PayerTradeParty?=ram:TradePartyType
          ram:TaxApplicableTradeCurrencyExchange?=ram:TradeCurrencyExchangeType
          ram:InvoiceApplicableTradeCurrencyExchange?=ram:TradeCurrencyExchangeType
          ram:PaymentApplicableTradeCurrencyExchange?=ram:TradeCurrencyExchangeType
          ram:SpecifiedTradeSettlementPaymentMeans*=ram:TradeSettlementPaymentMeansType
          ram:ApplicableTradeTax*=ram:TradeTaxType ram:BillingSpecifiedPeriod?=ram:SpecifiedPeriodType
          ram:SpecifiedTradeAllowanceCharge*=ram:TradeAllowanceChargeType
          ram:SubtotalCalculatedTradeTax*=ram:TradeTaxType
          ram:SpecifiedLogisticsServiceCharge*=ram:LogisticsServiceChargeType
          ram:SpecifiedTradePaymentTerms*=ram:TradePaymentTermsType
          ram:SpecifiedTradeSettlementHeaderMonetarySummation?=ram:TradeSettlementHeaderMonetarySummationType
          ram:SpecifiedFinancialAdjustment*=ram:FinancialAdjustmentType
          ram:InvoiceReferencedDocument?=ram:ReferencedDocumentType
          ram:ProFormaInvoiceReferencedDocument?=ram:ReferencedDocumentType
          ram:LetterOfCreditReferencedDocument?=ram:ReferencedDocumentType
          ram:FactoringAgreementReferencedDocument*=ram:ReferencedDocumentType
          ram:FactoringListReferencedDocument*=ram:ReferencedDocumentType
          ram:PayableSpecifiedTradeAccountingAccount*=ram:TradeAccountingAccountType
          ram:ReceivableSpecifiedTradeAccountingAccount*=ram:TradeAccountingAccountType
          ram:PurchaseSpecifiedTradeAccountingAccount*=ram:TradeAccountingAccountType
          ram:SalesSpecifiedTradeAccountingAccount*=ram:TradeAccountingAccountType
          ram:SpecifiedTradeSettlementFinancialCard*=ram:TradeSettlementFinancialCardType
          ram:SpecifiedAdvancePayment*=ram:AdvancePaymentType
          ram:UltimatePayeeTradeParty?=ram:TradePartyType
        type ram:LegalOrganizationType sequence ram:LegalClassificationCode?=udt:CodeType
          ram:Name?=udt:TextType ram:ID?=udt:IDType ram:TradingBusinessName?=udt:TextType
          ram:PostalTradeAddress?=ram:TradeAddressType
          ram:AuthorizedLegalRegistration*=ram:LegalRegistrationType
        type ram:LegalRegistrationType sequence ram:TypeCode?=udt:CodeType ram:ID?=udt:IDType
        type ram:LineTradeAgreementType sequence ram:BuyerReference?=udt:TextType
          ram:BuyerRequisitionerTradeParty*=ram:TradePartyType
          ram:ApplicableTradeDeliveryTerms?=ram:TradeDeliveryTermsType
          ram:SellerOrderReferencedDocument?=ram:ReferencedDocumentType
          ram:BuyerOrderReferencedDocument?=ram:ReferencedDocumentType
          ram:QuotationReferencedDocument?=ram:ReferencedDocumentType
          ram:ContractReferencedDocument?=ram:ReferencedDocumentType
          ram:DemandForecastReferencedDocument?=ram:ReferencedDocumentType
          ram:PromotionalDealReferencedDocument?=ram:ReferencedDocumentType
          ram:AdditionalReferencedDocument*=ram:ReferencedDocumentType
          ram:GrossPriceProductTradePrice?=ram:TradePriceType
          ram:NetPriceProductTradePrice?=ram:TradePriceType
          ram:RequisitionerReferencedDocument*=ram:ReferencedDocumentType
          ram:ItemSellerTradeParty?=ram:TradePartyType ram:ItemBuyerTradeParty?=ram:TradePartyType
          ram:IncludedSpecifiedMarketplace?=ram:SpecifiedMarketplaceType
          ram:UltimateCustomerOrderReferencedDocument*=ram:ReferencedDocumentType
        type ram:LineTradeDeliveryType sequence ram:RequestedQuantity?=udt:QuantityType
          ram:ReceivedQuantity?=udt:QuantityType ram:BilledQuantity?=udt:QuantityType
          ram:ChargeFreeQuantity?=udt:QuantityType ram:PackageQuantity?=udt:QuantityType
          ram:ProductUnitQuantity?=udt:QuantityType ram:PerPackageUnitQuantity?=udt:QuantityType
          ram:NetWeightMeasure?=qdt:WeightUnitMeasureType ram:GrossWeightMeasure?=qdt:WeightUnitMeasureType
          ram:TheoreticalWeightMeasure?=qdt:WeightUnitMeasureType ram:DespatchedQuantity?=udt:QuantityType
          ram:SpecifiedDeliveryAdjustment*=ram:DeliveryAdjustmentType
          ram:IncludedSupplyChainPackaging*=ram:SupplyChainPackagingType
          ram:RelatedSupplyChainConsignment?=ram:SupplyChainConsignmentType
          ram:ShipToTradeParty?=ram:TradePartyType ram:UltimateShipToTradeParty?=ram:TradePartyType
          ram:ShipFromTradeParty?=ram:TradePartyType
          ram:ActualDespatchSupplyChainEvent?=ram:SupplyChainEventType
          ram:ActualPickUpSupplyChainEvent?=ram:SupplyChainEventType
          ram:RequestedDeliverySupplyChainEvent?=ram:SupplyChainEventType
          ram:ActualDeliverySupplyChainEvent?=ram:SupplyChainEventType
          ram:ActualReceiptSupplyChainEvent?=ram:SupplyChainEventType
          ram:AdditionalReferencedDocument*=ram:ReferencedDocumentType
          ram:DespatchAdviceReferencedDocument?=ram:ReferencedDocumentType
          ram:ReceivingAdviceReferencedDocument?=ram:ReferencedDocumentType
          ram:DeliveryNoteReferencedDocument?=ram:ReferencedDocumentType
          ram:ConsumptionReportReferencedDocument?=ram:ReferencedDocumentType
          ram:PackingListReferencedDocument?=ram:ReferencedDocumentType
        type ram:LineTradeSettlementType sequence ram:PaymentReference*=udt:TextType
          ram:InvoiceIssuerReference?=udt:TextType ram:TotalAdjustmentAmount?=udt:AmountType
          ram:DiscountIndicator?=udt:IndicatorType ram:ApplicableTradeTax*=ram:TradeTaxType
          ram:BillingSpecifiedPeriod?=ram:SpecifiedPeriodType
          ram:SpecifiedTradeAllowanceCharge*=ram:TradeAllowanceChargeType
          ram:SubtotalCalculatedTradeTax*=ram:TradeTaxType
          ram:SpecifiedLogisticsServiceCharge*=ram:LogisticsServiceChargeType
          ram:SpecifiedTradePaymentTerms*=ram:TradePaymentTermsType
          ram:SpecifiedTradeSettlementLineMonetarySummation?=ram:TradeSettlementLineMonetarySummationType
          ram:SpecifiedFinancialAdjustment*=ram:FinancialAdjustmentType
          ram:InvoiceReferencedDocument?=ram:ReferencedDocumentType
          ram:AdditionalReferencedDocument*=ram:ReferencedDocumentType
          ram:PayableSpecifiedTradeAccountingAccount*=ram:TradeAccountingAccountType
          ram:ReceivableSpecifiedTradeAccountingAccount*=ram:TradeAccountingAccountType
          ram:PurchaseSpecifiedTradeAccountingAccount*=ram:TradeAccountingAccountType
          ram:SalesSpecifiedTradeAccountingAccount*=ram:TradeAccountingAccountType
          ram:SpecifiedTradeSettlementFinancialCard?=ram:TradeSettlementFinancialCardType
        type ram:LogisticsLocationType sequence ram:ID?=udt:IDType ram:Name*=udt:TextType
          ram:TypeCode?=udt:CodeType ram:Description*=udt:TextType
          ram:PhysicalGeographicalCoordinate?=ram:GeographicalCoordinateType
          ram:PostalTradeAddress?=ram:TradeAddressType
        type ram:LogisticsServiceChargeType sequence ram:ID?=qdt:FreightChargeTypeIDType
          ram:Description*=udt:TextType ram:PaymentArrangementCode?=udt:CodeType
          ram:TariffClassCode?=qdt:FreightChargeTariffClassCodeType ram:ChargeCategoryCode?=udt:CodeType
          ram:ServiceCategoryCode?=udt:CodeType ram:DisbursementAmount*=udt:AmountType
          ram:AppliedAmount*=udt:AmountType ram:AllowanceCharge?=udt:TextType
          ram:PayingPartyRoleCode?=qdt:ChargePayingPartyRoleCodeType
          ram:CalculationBasisCode?=qdt:LogisticsChargeCalculationBasisCodeType
          ram:CalculationBasis?=udt:TextType ram:TransportPaymentMethodCode?=udt:CodeType
          ram:PaymentPlaceLogisticsLocation?=ram:LogisticsLocationType
          ram:AppliedFromLogisticsLocation?=ram:LogisticsLocationType
          ram:AppliedToLogisticsLocation?=ram:LogisticsLocationType ram:AppliedTradeTax*=ram:TradeTaxType
        type ram:LogisticsTransportEquipmentType sequence ram:ID?=udt:IDType
          ram:LoadingLengthMeasure?=qdt:LinearUnitMeasureType
          ram:CategoryCode?=qdt:TransportEquipmentCategoryCodeType
          ram:CharacteristicCode?=qdt:TransportEquipmentSizeTypeCodeType
          ram:UsedCapacityCode?=qdt:TransportEquipmentFullnessCodeType
          ram:LinearSpatialDimension?=ram:SpatialDimensionType
        type ram:LogisticsTransportMeansType sequence ram:TypeCode?=qdt:TransportMeansTypeCodeType
          ram:Type?=udt:TextType ram:ID?=udt:IDType ram:Name?=udt:TextType
          ram:OwnerTradeParty?=ram:TradePartyType
        type ram:LogisticsTransportMovementType sequence ram:StageCode?=qdt:TransportMovementStageCodeType
          ram:ModeCode?=qdt:TransportModeCodeType ram:Mode?=udt:TextType
          ram:UsedLogisticsTransportMeans?=ram:LogisticsTransportMeansType
        type ram:MaterialGoodsCharacteristicType sequence ram:Description*=udt:TextType
          ram:TypeCode?=udt:CodeType ram:ProportionalConstituentPercent?=udt:PercentType
          ram:AbsolutePresenceWeightMeasure?=udt:MeasureType
          ram:AbsolutePresenceVolumeMeasure?=udt:MeasureType
        type ram:NoteType sequence ram:Subject?=udt:TextType ram:ContentCode?=udt:CodeType
          ram:Content*=udt:TextType ram:SubjectCode?=udt:CodeType ram:ID?=udt:IDType
        type ram:PackagingMarkingType sequence ram:TypeCode*=qdt:PackagingMarkingCodeType
          ram:Content*=udt:TextType ram:ContentDateTime?=udt:DateTimeType ram:ContentAmount*=udt:AmountType
          ram:BarcodeTypeCode*=udt:CodeType ram:ContentCode*=udt:CodeType
          ram:AutomaticDataCaptureMethodTypeCode*=qdt:AutomaticDataCaptureMethodCodeType
        type ram:ProcuringProjectType sequence ram:ID=udt:IDType ram:Description?=udt:TextType
          ram:Name=udt:TextType
        type ram:ProductCharacteristicConditionType sequence ram:TypeCode?=udt:CodeType
          ram:Name*=udt:TextType ram:ValueMeasure?=udt:MeasureType
        type ram:ProductCharacteristicType sequence ram:ID*=udt:IDType ram:TypeCode?=udt:CodeType
          ram:Description*=udt:TextType ram:ValueMeasure?=udt:MeasureType
          ram:MeasurementMethodCode?=udt:CodeType ram:Value*=udt:TextType ram:ValueCode?=udt:CodeType
          ram:ValueDateTime?=udt:DateTimeType ram:ValueIndicator?=udt:IndicatorType
          ram:ContentTypeCode?=udt:CodeType ram:ValueSpecifiedBinaryFile?=ram:SpecifiedBinaryFileType
          ram:ApplicableProductCharacteristicCondition*=ram:ProductCharacteristicConditionType
          ram:ApplicableReferencedStandard?=ram:ReferencedStandardType
        type ram:ProductClassificationType sequence ram:SystemID?=udt:IDType ram:SystemName*=udt:TextType
          ram:ClassCode?=udt:CodeType ram:ClassName*=udt:TextType ram:SubClassCode?=udt:CodeType
          ram:ClassProductCharacteristic*=ram:ProductCharacteristicType
          ram:ApplicableReferencedStandard?=ram:ReferencedStandardType
        type ram:RecordedStatusType sequence ram:ConditionCode=udt:CodeType ram:ChangerName?=udt:TextType
          ram:ChangedDateTime=udt:DateTimeType
        type ram:ReferencedDocumentType sequence ram:IssuerAssignedID?=udt:IDType ram:URIID?=udt:IDType
          ram:StatusCode?=qdt:DocumentStatusCodeType ram:CopyIndicator?=udt:IndicatorType
          ram:LineID?=udt:IDType ram:TypeCode?=qdt:DocumentCodeType ram:GlobalID?=udt:IDType
          ram:RevisionID?=udt:IDType ram:Name*=udt:TextType ram:AttachmentBinaryObject*=udt:BinaryObjectType
          ram:Information*=udt:TextType ram:ReferenceTypeCode?=qdt:ReferenceCodeType
          ram:SectionName*=udt:TextType ram:PreviousRevisionID*=udt:IDType
          ram:FormattedIssueDateTime?=qdt:FormattedDateTimeType
          ram:EffectiveSpecifiedPeriod?=ram:SpecifiedPeriodType ram:IssuerTradeParty?=ram:TradePartyType
          ram:AttachedSpecifiedBinaryFile*=ram:SpecifiedBinaryFileType
        type ram:ReferencedProductType sequence ram:ID*=udt:IDType ram:GlobalID*=udt:IDType
          ram:SellerAssignedID?=udt:IDType ram:BuyerAssignedID?=udt:IDType
          ram:ManufacturerAssignedID*=udt:IDType ram:IndustryAssignedID*=udt:IDType ram:Name*=udt:TextType
          ram:Description*=udt:TextType ram:RelationshipTypeCode*=udt:CodeType
          ram:UnitQuantity*=udt:QuantityType
        type ram:ReferencedStandardType sequence ram:ID?=udt:IDType ram:VersionID?=udt:IDType
          ram:ElementVersionID?=udt:IDType ram:URIID?=udt:IDType ram:PartID?=udt:IDType
          ram:AgencyID?=udt:IDType
        type ram:ReferencePriceType sequence ram:ChargeAmount?=udt:AmountType
          ram:BasisQuantity*=udt:QuantityType ram:NetPriceIndicator*=udt:IndicatorType
          ram:ComparisonMethodCode?=udt:CodeType
        type ram:RegisteredTaxType sequence ram:TypeCode?=udt:CodeType ram:ExemptionReasonCode?=udt:CodeType
          ram:ExemptionReason*=udt:TextType ram:CurrencyCode?=udt:CodeType ram:Jurisdiction*=udt:TextType
          ram:Description*=udt:TextType ram:CustomsDutyIndicator?=udt:IndicatorType
        type ram:ReturnableAssetInstructionsType sequence ram:MaterialID*=udt:IDType
          ram:TermsAndConditionsDescription*=udt:TextType
          ram:TermsAndConditionsDescriptionCode?=udt:CodeType
          ram:DepositValueSpecifiedAmount*=udt:AmountType
          ram:DepositValueValiditySpecifiedPeriod?=ram:SpecifiedPeriodType
        type ram:SpatialDimensionType sequence ram:ValueMeasure?=udt:MeasureType
          ram:TypeCode?=qdt:DimensionTypeCodeType ram:Description*=udt:TextType
          ram:WidthMeasure?=udt:MeasureType ram:LengthMeasure?=udt:MeasureType
          ram:HeightMeasure?=udt:MeasureType ram:ID?=udt:IDType
          ram:DiameterMeasure?=qdt:LinearUnitMeasureType
        type ram:SpecificationQueryType sequence ram:ID=udt:IDType ram:TypeCode?=udt:CodeType
          ram:Content=udt:TextType ram:ContractualLanguageCode?=udt:CodeType
        type ram:SpecificationResponseType sequence ram:ID=udt:IDType ram:QueryID?=udt:IDType
          ram:TypeCode?=udt:CodeType ram:Content=udt:TextType ram:ContractualLanguageCode?=udt:CodeType
        type ram:SpecifiedBinaryFileType sequence ram:ID*=udt:IDType ram:Title*=udt:TextType
          ram:AuthorName*=udt:TextType ram:VersionID?=udt:IDType ram:FileName?=udt:TextType
          ram:URIID?=udt:IDType ram:MIMECode?=udt:CodeType ram:EncodingCode?=udt:CodeType
          ram:CharacterSetCode?=udt:CodeType ram:IncludedBinaryObject*=udt:BinaryObjectType
          ram:Access*=udt:TextType ram:Description*=udt:TextType ram:SizeMeasure?=udt:MeasureType
          ram:AccessAvailabilitySpecifiedPeriod?=ram:SpecifiedPeriodType
        type ram:SpecifiedMarketplaceType sequence ram:ID?=udt:IDType ram:Name?=udt:TextType
          ram:VirtualIndicator?=udt:IndicatorType ram:WebsiteURIID*=udt:IDType
          ram:SalesMethodCode?=udt:CodeType ram:OrderingAvailablePeriod*=ram:AvailablePeriodType
        type ram:SpecifiedPeriodType sequence ram:DurationMeasure*=udt:MeasureType
          ram:InclusiveIndicator?=udt:IndicatorType ram:Description*=udt:TextType
          ram:StartDateTime?=udt:DateTimeType ram:EndDateTime?=udt:DateTimeType
          ram:CompleteDateTime?=udt:DateTimeType ram:OpenIndicator?=udt:IndicatorType
          ram:SeasonCode?=udt:CodeType ram:ID?=udt:IDType ram:Name*=udt:TextType
          ram:SequenceNumeric?=udt:NumericType ram:StartDateFlexibilityCode?=udt:CodeType
          ram:ContinuousIndicator?=udt:IndicatorType ram:PurposeCode?=udt:CodeType
        type ram:SubordinateLineTradeAgreementType sequence
          ram:SellerOrderReferencedDocument?=ram:ReferencedDocumentType
          ram:BuyerOrderReferencedDocument?=ram:ReferencedDocumentType
          ram:AdditionalReferencedDocument*=ram:ReferencedDocumentType
          ram:GrossPriceProductTradePrice?=ram:TradePriceType
          ram:NetPriceProductTradePrice?=ram:TradePriceType
        type ram:SubordinateLineTradeDeliveryType sequence ram:PackageQuantity?=udt:QuantityType
          ram:ProductUnitQuantity?=udt:QuantityType ram:PerPackageUnitQuantity?=udt:QuantityType
          ram:IncludedSupplyChainPackaging*=ram:SupplyChainPackagingType
        type ram:SubordinateLineTradeSettlementType sequence ram:ApplicableTradeTax?=ram:TradeTaxType
        type ram:SubordinateTradeLineItemType sequence ram:ID*=udt:IDType
          ram:SpecifiedReferencedProduct?=ram:ReferencedProductType
          ram:ApplicableTradeProduct*=ram:TradeProductType
          ram:SpecifiedSubordinateLineTradeAgreement?=ram:SubordinateLineTradeAgreementType
          ram:SpecifiedSubordinateLineTradeDelivery?=ram:SubordinateLineTradeDeliveryType
          ram:SpecifiedSubordinateLineTradeSettlement?=ram:SubordinateLineTradeSettlementType
        type ram:SupplyChainConsignmentItemType sequence ram:TypeCode?=qdt:GoodsTypeCodeType
          ram:TypeExtensionCode?=qdt:GoodsTypeExtensionCodeType
          ram:DeclaredValueForCustomsAmount?=udt:AmountType
          ram:DeclaredValueForStatisticsAmount?=udt:AmountType ram:InvoiceAmount*=udt:AmountType
          ram:GrossWeightMeasure?=qdt:WeightUnitMeasureType ram:NetWeightMeasure?=udt:MeasureType
          ram:TariffQuantity?=udt:QuantityType
          ram:NatureIdentificationTransportCargo?=ram:TransportCargoType
        type ram:SupplyChainConsignmentType sequence ram:GrossWeightMeasure*=qdt:WeightUnitMeasureType
          ram:NetWeightMeasure*=udt:MeasureType ram:GrossVolumeMeasure*=qdt:VolumeUnitMeasureType
          ram:InsurancePremiumAmount?=udt:AmountType ram:AssociatedInvoiceAmount*=udt:AmountType
          ram:TotalChargeAmount?=udt:AmountType ram:DeclaredValueForCustomsAmount?=udt:AmountType
          ram:PackageQuantity?=udt:QuantityType ram:ConsignorTradeParty?=ram:TradePartyType
          ram:ConsigneeTradeParty?=ram:TradePartyType ram:CarrierTradeParty?=ram:TradePartyType
          ram:FreightForwarderTradeParty?=ram:TradePartyType ram:DeliveryTradeParty?=ram:TradePartyType
          ram:CustomsImportAgentTradeParty?=ram:TradePartyType
          ram:CustomsExportAgentTradeParty?=ram:TradePartyType
          ram:GroupingCentreTradeParty*=ram:TradePartyType
          ram:TransportContractReferencedDocument?=ram:ReferencedDocumentType
          ram:AssociatedReferencedDocument*=ram:ReferencedDocumentType
          ram:IncludedSupplyChainConsignmentItem*=ram:SupplyChainConsignmentItemType
          ram:UtilizedLogisticsTransportEquipment*=ram:LogisticsTransportEquipmentType
          ram:SpecifiedLogisticsTransportMovement*=ram:LogisticsTransportMovementType
        type ram:SupplyChainEventType sequence ram:ID?=udt:IDType ram:OccurrenceDateTime?=udt:DateTimeType
          ram:TypeCode?=udt:CodeType ram:Description*=udt:TextType
          ram:DescriptionBinaryObject*=udt:BinaryObjectType ram:UnitQuantity?=udt:QuantityType
          ram:LatestOccurrenceDateTime?=udt:DateTimeType ram:EarliestOccurrenceDateTime?=udt:DateTimeType
          ram:OccurrenceSpecifiedPeriod?=ram:SpecifiedPeriodType
          ram:OccurrenceLogisticsLocation?=ram:LogisticsLocationType
        type ram:SupplyChainPackagingType sequence ram:TypeCode?=qdt:PackageTypeCodeType
          ram:Type?=udt:TextType ram:Description*=udt:TextType ram:ConditionCode?=udt:CodeType
          ram:DisposalMethodCode*=udt:CodeType ram:WeightMeasure*=udt:MeasureType
          ram:MaximumStackabilityQuantity?=udt:QuantityType
          ram:MaximumStackabilityWeightMeasure?=udt:MeasureType
          ram:CustomerFacingTotalUnitQuantity?=udt:QuantityType ram:LayerTotalUnitQuantity?=udt:QuantityType
          ram:ContentLayerQuantity?=udt:QuantityType ram:LinearSpatialDimension?=ram:SpatialDimensionType
          ram:MinimumLinearSpatialDimension?=ram:SpatialDimensionType
          ram:MaximumLinearSpatialDimension?=ram:SpatialDimensionType
          ram:SpecifiedPackagingMarking*=ram:PackagingMarkingType
          ram:ApplicableMaterialGoodsCharacteristic*=ram:MaterialGoodsCharacteristicType
          ram:ApplicableDisposalInstructions*=ram:DisposalInstructionsType
          ram:ApplicableReturnableAssetInstructions*=ram:ReturnableAssetInstructionsType
        type ram:SupplyChainTradeLineItemType sequence ram:DescriptionCode?=udt:CodeType
          ram:AssociatedDocumentLineDocument=ram:DocumentLineDocumentType
          ram:SpecifiedTradeProduct?=ram:TradeProductType
          ram:SpecifiedLineTradeAgreement?=ram:LineTradeAgreementType
          ram:SpecifiedLineTradeDelivery?=ram:LineTradeDeliveryType
          ram:SpecifiedLineTradeSettlement=ram:LineTradeSettlementType
          ram:IncludedSubordinateTradeLineItem*=ram:SubordinateTradeLineItemType
        type ram:SupplyChainTradeTransactionType sequence
          ram:IncludedSupplyChainTradeLineItem*=ram:SupplyChainTradeLineItemType
          ram:ApplicableHeaderTradeAgreement=ram:HeaderTradeAgreementType
          ram:ApplicableHeaderTradeDelivery=ram:HeaderTradeDeliveryType
          ram:ApplicableHeaderTradeSettlement=ram:HeaderTradeSettlementType
        type ram:TaxRegistrationType sequence ram:ID?=udt:IDType
          ram:AssociatedRegisteredTax?=ram:RegisteredTaxType
        type ram:TradeAccountingAccountType sequence ram:ID=udt:IDType
          ram:SetTriggerCode?=qdt:AccountingDocumentCodeType ram:TypeCode?=qdt:AccountingAccountTypeCodeType
          ram:AmountTypeCode?=qdt:AccountingAmountTypeCodeType ram:Name?=udt:TextType
          ram:CostReferenceDimensionPattern?=udt:TextType
        type ram:TradeAddressType sequence ram:ID?=udt:IDType ram:PostcodeCode?=udt:CodeType
          ram:PostOfficeBox?=udt:TextType ram:BuildingName?=udt:TextType ram:LineOne?=udt:TextType
          ram:LineTwo?=udt:TextType ram:LineThree?=udt:TextType ram:LineFour?=udt:TextType
          ram:LineFive?=udt:TextType ram:StreetName?=udt:TextType ram:CityName?=udt:TextType
          ram:CitySubDivisionName?=udt:TextType ram:CountryID?=qdt:CountryIDType
          ram:CountryName*=udt:TextType ram:CountrySubDivisionID?=udt:IDType
          ram:CountrySubDivisionName*=udt:TextType ram:AttentionOf?=udt:TextType ram:CareOf?=udt:TextType
          ram:BuildingNumber?=udt:TextType ram:DepartmentName?=udt:TextType
          ram:AdditionalStreetName?=udt:TextType
        type ram:TradeAllowanceChargeType sequence ram:ChargeIndicator?=udt:IndicatorType ram:ID?=udt:IDType
          ram:SequenceNumeric?=udt:NumericType ram:CalculationPercent?=udt:PercentType
          ram:BasisAmount?=udt:AmountType ram:BasisQuantity?=udt:QuantityType
          ram:PrepaidIndicator?=udt:IndicatorType ram:ActualAmount*=udt:AmountType
          ram:UnitBasisAmount?=udt:AmountType ram:ReasonCode?=qdt:AllowanceChargeReasonCodeType
          ram:Reason?=udt:TextType ram:TypeCode?=qdt:AllowanceChargeIdentificationCodeType
          ram:CategoryTradeTax*=ram:TradeTaxType
          ram:ActualTradeCurrencyExchange?=ram:TradeCurrencyExchangeType
        type ram:TradeContactType sequence ram:ID?=udt:IDType ram:PersonName?=udt:TextType
          ram:DepartmentName?=udt:TextType ram:TypeCode?=qdt:ContactTypeCodeType ram:JobTitle?=udt:TextType
          ram:Responsibility?=udt:TextType ram:PersonID*=udt:IDType
          ram:TelephoneUniversalCommunication?=ram:UniversalCommunicationType
          ram:DirectTelephoneUniversalCommunication?=ram:UniversalCommunicationType
          ram:MobileTelephoneUniversalCommunication?=ram:UniversalCommunicationType
          ram:FaxUniversalCommunication?=ram:UniversalCommunicationType
          ram:EmailURIUniversalCommunication?=ram:UniversalCommunicationType
          ram:TelexUniversalCommunication?=ram:UniversalCommunicationType
          ram:VOIPUniversalCommunication?=ram:UniversalCommunicationType
          ram:InstantMessagingUniversalCommunication?=ram:UniversalCommunicationType
          ram:SpecifiedNote*=ram:NoteType ram:SpecifiedContactPerson?=ram:ContactPersonType
        type ram:TradeCountrySubDivisionType sequence ram:ID?=udt:IDType ram:Name*=udt:TextType
        type ram:TradeCountryType sequence ram:ID?=qdt:CountryIDType ram:Name*=udt:TextType
          ram:SubordinateTradeCountrySubDivision*=ram:TradeCountrySubDivisionType
        type ram:TradeCurrencyExchangeType sequence ram:SourceCurrencyCode=qdt:CurrencyCodeType
          ram:SourceUnitBasisNumeric?=udt:NumericType ram:TargetCurrencyCode=qdt:CurrencyCodeType
          ram:TargetUnitBaseNumeric?=udt:NumericType ram:MarketID?=udt:IDType
          ram:ConversionRate=udt:RateType ram:ConversionRateDateTime?=udt:DateTimeType
          ram:AssociatedReferencedDocument*=ram:ReferencedDocumentType
        type ram:TradeDeliveryTermsType sequence ram:DeliveryTypeCode?=qdt:DeliveryTermsCodeType
          ram:Description*=udt:TextType ram:RelevantTradeLocation?=ram:TradeLocationType
        type ram:TradeLocationType sequence ram:CountryID?=qdt:CountryIDType ram:CountryName?=udt:TextType
          ram:ID?=udt:IDType ram:Name?=udt:TextType
        type ram:TradePartyType sequence ram:ID*=udt:IDType ram:GlobalID*=udt:IDType ram:Name?=udt:TextType
          ram:RoleCode*=qdt:PartyRoleCodeType ram:Description*=udt:TextType
          ram:SpecifiedLegalOrganization?=ram:LegalOrganizationType
          ram:DefinedTradeContact*=ram:TradeContactType ram:PostalTradeAddress?=ram:TradeAddressType
          ram:URIUniversalCommunication*=ram:UniversalCommunicationType
          ram:SpecifiedTaxRegistration*=ram:TaxRegistrationType
          ram:EndPointURIUniversalCommunication?=ram:UniversalCommunicationType
          ram:LogoAssociatedSpecifiedBinaryFile*=ram:SpecifiedBinaryFileType
        type ram:TradePaymentDiscountTermsType sequence ram:BasisDateTime?=udt:DateTimeType
          ram:BasisPeriodMeasure?=udt:MeasureType ram:BasisAmount?=udt:AmountType
          ram:CalculationPercent?=udt:PercentType ram:ActualDiscountAmount?=udt:AmountType
        type ram:TradePaymentPenaltyTermsType sequence ram:BasisDateTime?=udt:DateTimeType
          ram:BasisPeriodMeasure?=udt:MeasureType ram:BasisAmount?=udt:AmountType
          ram:CalculationPercent?=udt:PercentType ram:ActualPenaltyAmount?=udt:AmountType
        type ram:TradePaymentTermsType sequence ram:ID?=qdt:PaymentTermsIDType
          ram:FromEventCode?=qdt:PaymentTermsEventTimeReferenceCodeType
          ram:SettlementPeriodMeasure?=udt:MeasureType ram:Description*=udt:TextType
          ram:DueDateDateTime?=udt:DateTimeType ram:TypeCode?=qdt:PaymentTermsTypeCodeType
          ram:InstructionTypeCode?=udt:CodeType ram:DirectDebitMandateID*=udt:IDType
          ram:PartialPaymentPercent?=udt:PercentType ram:PaymentMeansID*=udt:IDType
          ram:PartialPaymentAmount*=udt:AmountType
          ram:ApplicableTradePaymentPenaltyTerms?=ram:TradePaymentPenaltyTermsType
          ram:ApplicableTradePaymentDiscountTerms?=ram:TradePaymentDiscountTermsType
          ram:PayeeTradeParty*=ram:TradePartyType
        type ram:TradePriceType sequence ram:TypeCode?=qdt:PriceTypeCodeType
          ram:ChargeAmount+=udt:AmountType ram:BasisQuantity?=udt:QuantityType
          ram:MinimumQuantity?=udt:QuantityType ram:MaximumQuantity?=udt:QuantityType
          ram:ChangeReason*=udt:TextType ram:OrderUnitConversionFactorNumeric?=udt:NumericType
          ram:AppliedTradeAllowanceCharge*=ram:TradeAllowanceChargeType
          ram:ValiditySpecifiedPeriod?=ram:SpecifiedPeriodType ram:IncludedTradeTax*=ram:TradeTaxType
          ram:DeliveryTradeLocation*=ram:TradeLocationType
          ram:TradeComparisonReferencePrice*=ram:ReferencePriceType
          ram:AssociatedReferencedDocument*=ram:ReferencedDocumentType
        type ram:TradeProductInstanceType sequence ram:GlobalSerialID?=udt:IDType ram:BatchID?=udt:IDType
          ram:KanbanID?=udt:IDType ram:SupplierAssignedSerialID?=udt:IDType
          ram:BestBeforeDateTime?=udt:DateTimeType ram:ExpiryDateTime?=udt:DateTimeType
          ram:SellByDateTime?=udt:DateTimeType ram:SerialID*=udt:IDType ram:RegistrationID*=udt:IDType
          ram:ProductionSupplyChainEvent?=ram:SupplyChainEventType
          ram:PackagingSupplyChainEvent?=ram:SupplyChainEventType
          ram:ApplicableMaterialGoodsCharacteristic*=ram:MaterialGoodsCharacteristicType
          ram:ApplicableProductCharacteristic*=ram:ProductCharacteristicType
        type ram:TradeProductType sequence ram:ID?=udt:IDType ram:GlobalID?=udt:IDType
          ram:SellerAssignedID?=udt:IDType ram:BuyerAssignedID?=udt:IDType
          ram:ManufacturerAssignedID?=udt:IDType ram:Name*=udt:TextType ram:TradeName?=udt:TextType
          ram:Description?=udt:TextType ram:TypeCode?=udt:CodeType ram:NetWeightMeasure?=udt:MeasureType
          ram:GrossWeightMeasure?=udt:MeasureType ram:ProductGroupID*=udt:IDType
          ram:EndItemTypeCode*=udt:CodeType ram:EndItemName*=udt:TextType
          ram:AreaDensityMeasure?=udt:MeasureType ram:UseDescription*=udt:TextType
          ram:BrandName?=udt:TextType ram:SubBrandName?=udt:TextType
          ram:DrainedNetWeightMeasure?=udt:MeasureType ram:VariableMeasureIndicator?=udt:IndicatorType
          ram:ColourCode?=udt:CodeType ram:ColourDescription*=udt:TextType ram:Designation*=udt:TextType
          ram:FormattedCancellationAnnouncedLaunchDateTime?=qdt:FormattedDateTimeType
          ram:FormattedLatestProductDataChangeDateTime?=qdt:FormattedDateTimeType
          ram:ApplicableProductCharacteristic*=ram:ProductCharacteristicType
          ram:ApplicableMaterialGoodsCharacteristic*=ram:MaterialGoodsCharacteristicType
          ram:DesignatedProductClassification*=ram:ProductClassificationType
          ram:IndividualTradeProductInstance*=ram:TradeProductInstanceType
          ram:CertificationEvidenceReferenceReferencedDocument*=ram:ReferencedDocumentType
          ram:InspectionReferenceReferencedDocument*=ram:ReferencedDocumentType
          ram:OriginTradeCountry?=ram:TradeCountryType ram:LinearSpatialDimension?=ram:SpatialDimensionType
          ram:MinimumLinearSpatialDimension?=ram:SpatialDimensionType
          ram:MaximumLinearSpatialDimension?=ram:SpatialDimensionType
          ram:ManufacturerTradeParty?=ram:TradePartyType
          ram:PresentationSpecifiedBinaryFile*=ram:SpecifiedBinaryFileType
          ram:MSDSReferenceReferencedDocument?=ram:ReferencedDocumentType
          ram:AdditionalReferenceReferencedDocument*=ram:ReferencedDocumentType
          ram:LegalRightsOwnerTradeParty?=ram:TradePartyType ram:BrandOwnerTradeParty?=ram:TradePartyType
          ram:IncludedReferencedProduct*=ram:ReferencedProductType ram:InformationNote*=ram:NoteType
        type ram:TradeSettlementFinancialCardType sequence ram:MicrochipIndicator?=udt:IndicatorType
          ram:ID?=udt:IDType ram:TypeCode?=udt:CodeType ram:CardholderName?=udt:TextType
          ram:ExpiryDate?=udt:DateType ram:VerificationNumeric?=udt:NumericType
          ram:ValidFromDateTime?=udt:DateTimeType ram:CreditLimitAmount*=udt:AmountType
          ram:CreditAvailableAmount*=udt:AmountType ram:InterestRatePercent?=udt:PercentType
          ram:IssuingCompanyName?=udt:TextType ram:Description?=udt:TextType
        type ram:TradeSettlementHeaderMonetarySummationType sequence ram:LineTotalAmount*=udt:AmountType
          ram:ChargeTotalAmount*=udt:AmountType ram:AllowanceTotalAmount*=udt:AmountType
          ram:TaxBasisTotalAmount*=udt:AmountType ram:TaxTotalAmount*=udt:AmountType
          ram:RoundingAmount*=udt:AmountType ram:GrandTotalAmount*=udt:AmountType
          ram:InformationAmount*=udt:AmountType ram:TotalPrepaidAmount*=udt:AmountType
          ram:TotalDiscountAmount*=udt:AmountType ram:TotalAllowanceChargeAmount*=udt:AmountType
          ram:DuePayableAmount*=udt:AmountType ram:RetailValueExcludingTaxInformationAmount*=udt:AmountType
          ram:TotalDepositFeeInformationAmount*=udt:AmountType
          ram:ProductValueExcludingTobaccoTaxInformationAmount*=udt:AmountType
          ram:TotalRetailValueInformationAmount*=udt:AmountType ram:GrossLineTotalAmount*=udt:AmountType
          ram:NetLineTotalAmount*=udt:AmountType ram:NetIncludingTaxesLineTotalAmount*=udt:AmountType
        type ram:TradeSettlementLineMonetarySummationType sequence ram:LineTotalAmount*=udt:AmountType
          ram:ChargeTotalAmount*=udt:AmountType ram:AllowanceTotalAmount*=udt:AmountType
          ram:TaxBasisTotalAmount*=udt:AmountType ram:TaxTotalAmount*=udt:AmountType
          ram:GrandTotalAmount*=udt:AmountType ram:InformationAmount*=udt:AmountType
          ram:TotalAllowanceChargeAmount*=udt:AmountType
          ram:TotalRetailValueInformationAmount*=udt:AmountType ram:GrossLineTotalAmount*=udt:AmountType
          ram:NetLineTotalAmount*=udt:AmountType ram:NetIncludingTaxesLineTotalAmount*=udt:AmountType
          ram:ProductWeightLossInformationAmount*=udt:AmountType
        type ram:TradeSettlementPaymentMeansType sequence
          ram:PaymentChannelCode?=qdt:PaymentMeansChannelCodeType ram:TypeCode?=qdt:PaymentMeansCodeType
          ram:GuaranteeMethodCode?=qdt:PaymentGuaranteeMeansCodeType ram:PaymentMethodCode?=udt:CodeType
          ram:Information*=udt:TextType ram:ID*=udt:IDType
          ram:ApplicableTradeSettlementFinancialCard?=ram:TradeSettlementFinancialCardType
          ram:PayerPartyDebtorFinancialAccount?=ram:DebtorFinancialAccountType
          ram:PayeePartyCreditorFinancialAccount?=ram:CreditorFinancialAccountType
          ram:PayerSpecifiedDebtorFinancialInstitution?=ram:DebtorFinancialInstitutionType
          ram:PayeeSpecifiedCreditorFinancialInstitution?=ram:CreditorFinancialInstitutionType
        type ram:TradeTaxType sequence ram:CalculatedAmount*=udt:AmountType
          ram:TypeCode?=qdt:TaxTypeCodeType ram:ExemptionReason?=udt:TextType
          ram:CalculatedRate?=udt:RateType ram:CalculationSequenceNumeric?=udt:NumericType
          ram:BasisQuantity?=udt:QuantityType ram:BasisAmount*=udt:AmountType
          ram:UnitBasisAmount*=udt:AmountType ram:LineTotalBasisAmount*=udt:AmountType
          ram:AllowanceChargeBasisAmount*=udt:AmountType ram:CategoryCode?=qdt:TaxCategoryCodeType
          ram:CurrencyCode?=qdt:CurrencyCodeType ram:Jurisdiction*=udt:TextType
          ram:CustomsDutyIndicator?=udt:IndicatorType ram:ExemptionReasonCode?=udt:CodeType
          ram:TaxBasisAllowanceRate?=udt:RateType ram:TaxPointDate?=udt:DateType ram:Type?=udt:TextType
          ram:InformationAmount*=udt:AmountType ram:CategoryName*=udt:TextType
          ram:DueDateTypeCode?=qdt:TimeReferenceCodeType ram:RateApplicablePercent?=udt:PercentType
          ram:SpecifiedTradeAccountingAccount*=ram:TradeAccountingAccountType
          ram:ServiceSupplyTradeCountry?=ram:TradeCountryType
          ram:BuyerRepayableTaxSpecifiedTradeAccountingAccount?=ram:TradeAccountingAccountType
          ram:SellerPayableTaxSpecifiedTradeAccountingAccount?=ram:TradeAccountingAccountType
          ram:SellerRefundableTaxSpecifiedTradeAccountingAccount?=ram:TradeAccountingAccountType
          ram:BuyerDeductibleTaxSpecifiedTradeAccountingAccount?=ram:TradeAccountingAccountType
          ram:BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount?=ram:TradeAccountingAccountType
          ram:PlaceApplicableTradeLocation*=ram:TradeLocationType
        type ram:TransportCargoType sequence ram:TypeCode?=qdt:CargoCategoryCodeType
          ram:Identification?=udt:TextType ram:OperationalCategoryCode?=qdt:CargoOperationalCategoryCodeType
          ram:StatisticalClassificationCode?=qdt:CargoCommodityCategoryCodeType
        type ram:UniversalCommunicationType sequence ram:URIID?=udt:IDType
          ram:ChannelCode?=qdt:CommunicationChannelCodeType ram:CompleteNumber?=udt:TextType
        type ram:ValuationBreakdownStatementType sequence ram:ID=udt:IDType ram:Name=udt:TextType
          ram:Description*=udt:TextType ram:MeasurementMethodID*=udt:IDType
          ram:CreationDateTime=udt:DateTimeType ram:DefaultCurrencyCode=qdt:CurrencyCodeType
          ram:DefaultLanguageCode=udt:CodeType ram:Comment*=udt:TextType ram:TypeCode*=udt:CodeType
          ram:RequestedActionCode*=udt:CodeType ram:PriceListID?=udt:IDType
          ram:ContractualLanguageCode?=udt:CodeType ram:ItemGroupedWorkItem*=ram:GroupedWorkItemType
          ram:ItemBasicWorkItem*=ram:BasicWorkItemType ram:TotalCalculatedPrice*=ram:CalculatedPriceType
          ram:ChangedRecordedStatus*=ram:RecordedStatusType
          ram:CreationSpecifiedBinaryFile*=ram:SpecifiedBinaryFileType
          ram:ReaderSpecifiedBinaryFile*=ram:SpecifiedBinaryFileType
          ram:ReferencedSpecifiedBinaryFile*=ram:SpecifiedBinaryFileType
        type ram:WorkItemComplexDescriptionType sequence ram:Abstract*=udt:TextType
          ram:Content*=udt:TextType ram:ContractualLanguageCode?=udt:CodeType
          ram:RequestingSpecificationQuery*=ram:SpecificationQueryType
          ram:RespondingSpecificationResponse*=ram:SpecificationResponseType
          ram:SubsetWorkItemComplexDescription?=ram:WorkItemComplexDescriptionType
        type ram:WorkItemDimensionType sequence ram:ID?=udt:IDType ram:ValueMeasure=udt:MeasureType
          ram:Description?=udt:TextType ram:TypeCode=udt:CodeType ram:ContractualLanguageCode?=udt:CodeType
          ram:ComponentWorkItemDimension*=ram:WorkItemDimensionType
        type ram:WorkItemQuantityAnalysisType sequence ram:ID=udt:IDType
          ram:ActualQuantity?=udt:QuantityType ram:Description?=udt:TextType
          ram:ActualQuantityPercent?=udt:PercentType ram:StatusCode?=udt:CodeType ram:TypeCode?=udt:CodeType
          ram:PrimaryClassificationCode*=udt:CodeType ram:AlternativeClassificationCode*=udt:CodeType
          ram:ContractualLanguageCode?=udt:CodeType
          ram:ActualQuantityWorkItemDimension*=ram:WorkItemDimensionType
          ram:BreakdownWorkItemQuantityAnalysis*=ram:WorkItemQuantityAnalysisType
          ram:ChangedRecordedStatus*=ram:RecordedStatusType
        type rsm:CrossIndustryInvoiceType sequence
          rsm:ExchangedDocumentContext=ram:ExchangedDocumentContextType
          rsm:ExchangedDocument=ram:ExchangedDocumentType
          rsm:SupplyChainTradeTransaction=ram:SupplyChainTradeTransactionType
          rsm:ValuationBreakdownStatement?=ram:ValuationBreakdownStatementType
        root rsm:CrossIndustryInvoice rsm:CrossIndustryInvoiceType
        """
}
