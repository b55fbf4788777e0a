extension CIIUnused {
    /// Where, then number and name of what should not be there; see ``CIIUnused`` for the form.
    static let table = """
        SR W ram:SpecifiedTradeSettlementPaymentMeans
            464 ram:PayerSpecifiedDebtorFinancialInstitution
        SR W CONTEXT
            001 ram:SpecifiedTransactionID 002 ram:TestIndicator
            006 ram:BIMSpecifiedDocumentContextParameter 007 ram:ScenarioSpecifiedDocumentContextParameter
            008 ram:ApplicationSpecifiedDocumentContextParameter
            011 ram:SubsetSpecifiedDocumentContextParameter
            012 ram:MessageStandardSpecifiedDocumentContextParameter
        SR W DOCUMENT
            013 ram:Name 016 ram:CopyIndicator 017 ram:Purpose 018 ram:ControlRequirementIndicator
            019 ram:LanguageID 020 ram:PurposeCode 021 ram:RevisionDateTime 022 ram:VersionID
            023 ram:GlobalID 024 ram:RevisionID 025 ram:PreviousRevisionID 026 ram:CategoryCode
            033 ram:EffectiveSpecifiedPeriod 034 ram:IssuerTradeParty
        SR W DOCUMENT/ram:IssueDateTime
            015 udt:DateTime
        SR W DOCUMENT/ram:IncludedNote
            027 ram:Subject 028 ram:ContentCode 032 ram:ID
        SR W LINE
            035 ram:DescriptionCode 036 ram:ParentLineID 037 ram:LineStatusCode
            038 ram:LineStatusReasonCode 221 ram:IncludedSubordinateTradeLineItem
        SR W LINE/ram:AssociatedDocumentLineDocument/ram:IncludedNote
            041 ram:SubjectCode 042 ram:ID 043 ram:Subject 044 ram:ContentCode
        SR W LINE/ram:SpecifiedTradeProduct
            045 ram:ID 048 ram:ManufacturerAssignedID 049 ram:TradeName 050 ram:TypeCode
            051 ram:NetWeightMeasure 052 ram:GrossWeightMeasure 053 ram:ProductGroupID
            054 ram:EndItemTypeCode 055 ram:EndItemName 056 ram:AreaDensityMeasure 057 ram:UseDescription
            058 ram:BrandName 059 ram:SubBrandName 060 ram:DrainedNetWeightMeasure
            061 ram:VariableMeasureIndicator 062 ram:ColourCode 063 ram:ColourDescription
            064 ram:Designation 065 ram:FormattedCancellationAnnouncedLaunchDateTime
            066 ram:FormattedLatestProductDataChangeDateTime 080 ram:ApplicableMaterialGoodsCharacteristic
            087 ram:IndividualTradeProductInstance
            088 ram:CertificationEvidenceReferenceReferencedDocument
            089 ram:InspectionReferenceReferencedDocument 093 ram:LinearSpatialDimension
            094 ram:MinimumLinearSpatialDimension 095 ram:MaximumLinearSpatialDimension
            096 ram:ManufacturerTradeParty 097 ram:PresentationSpecifiedBinaryFile
            098 ram:MSDSReferenceReferencedDocument 099 ram:AdditionalReferenceReferencedDocument
            100 ram:LegalRightsOwnerTradeParty 101 ram:BrandOwnerTradeParty
            102 ram:IncludedReferencedProduct 103 ram:InformationNote
        SR W LINE/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic
            067 ram:ID 068 ram:TypeCode 070 ram:ValueMeasure 071 ram:MeasurementMethodCode
            073 ram:ValueCode 074 ram:ValueDateTime 075 ram:ValueIndicator 076 ram:ContentTypeCode
            077 ram:ValueSpecifiedBinaryFile 078 ram:ApplicableProductCharacteristicCondition
            079 ram:ApplicableReferencedStandard
        SR W LINE/ram:SpecifiedTradeProduct/ram:DesignatedProductClassification
            081 ram:SystemID 082 ram:SystemName 083 ram:ClassName 084 ram:SubClassCode
            085 ram:ClassProductCharacteristic 086 ram:ApplicableReferencedStandard
        SR W LINE/ram:SpecifiedTradeProduct/ram:OriginTradeCountry
            091 ram:Name 092 ram:SubordinateTradeCountrySubDivision
        SR W LINE/ram:SpecifiedLineTradeAgreement
            104 ram:BuyerReference 105 ram:BuyerRequisitionerTradeParty
            106 ram:ApplicableTradeDeliveryTerms 107 ram:SellerOrderReferencedDocument
            109 ram:QuotationReferencedDocument 110 ram:ContractReferencedDocument
            111 ram:DemandForecastReferencedDocument 112 ram:PromotionalDealReferencedDocument
            113 ram:AdditionalReferencedDocument 147 ram:RequisitionerReferencedDocument
            148 ram:ItemSellerTradeParty 149 ram:ItemBuyerTradeParty 150 ram:IncludedSpecifiedMarketplace
            447 ram:UltimateCustomerOrderReferencedDocument
        SR W LINE/ram:SpecifiedLineTradeAgreement/ram:BuyerOrderReferencedDocument
            108 ram:IssuerAssignedID
        SR W LINE/ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice
            114 ram:TypeCode 115 ram:MinimumQuantity 116 ram:MaximumQuantity 117 ram:ChangeReason
            118 ram:OrderUnitConversionFactorNumeric 445 ram:IncludedTradeTax
            132 ram:ValiditySpecifiedPeriod 133 ram:DeliveryTradeLocation
            134 ram:TradeComparisonReferencePrice 135 ram:AssociatedReferencedDocument
        SR W LINE/ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge
            120 ram:ID 121 ram:SequenceNumeric 122 ram:CalculationPercent 123 ram:BasisAmount
            124 ram:BasisQuantity 125 ram:PrepaidIndicator 126 ram:UnitBasisAmount 127 ram:ReasonCode
            128 ram:Reason 129 ram:TypeCode 130 ram:CategoryTradeTax 131 ram:ActualTradeCurrencyExchange
        SR W LINE/ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice
            136 ram:TypeCode 138 ram:MinimumQuantity 139 ram:MaximumQuantity 140 ram:ChangeReason
            141 ram:OrderUnitConversionFactorNumeric 142 ram:AppliedTradeAllowanceCharge
            446 ram:IncludedTradeTax 143 ram:ValiditySpecifiedPeriod 144 ram:DeliveryTradeLocation
            145 ram:TradeComparisonReferencePrice 146 ram:AssociatedReferencedDocument
        SR W LINE/ram:SpecifiedLineTradeDelivery
            151 ram:RequestedQuantity 152 ram:ReceivedQuantity 153 ram:ChargeFreeQuantity
            154 ram:PackageQuantity 155 ram:ProductUnitQuantity 156 ram:PerPackageUnitQuantity
            157 ram:NetWeightMeasure 158 ram:GrossWeightMeasure 159 ram:TheoreticalWeightMeasure
            160 ram:DespatchedQuantity 161 ram:SpecifiedDeliveryAdjustment
            162 ram:IncludedSupplyChainPackaging 163 ram:RelatedSupplyChainConsignment
            164 ram:ShipToTradeParty 165 ram:UltimateShipToTradeParty 166 ram:ShipFromTradeParty
            167 ram:ActualDespatchSupplyChainEvent 168 ram:ActualPickUpSupplyChainEvent
            169 ram:RequestedDeliverySupplyChainEvent 170 ram:ActualDeliverySupplyChainEvent
            171 ram:ActualReceiptSupplyChainEvent 172 ram:AdditionalReferencedDocument
            173 ram:DespatchAdviceReferencedDocument 174 ram:ReceivingAdviceReferencedDocument
            175 ram:DeliveryNoteReferencedDocument 176 ram:ConsumptionReportReferencedDocument
            177 ram:PackingListReferencedDocument
        SR W LINE/ram:SpecifiedLineTradeSettlement
            178 ram:PaymentReference 179 ram:InvoiceIssuerReference 180 ram:TotalAdjustmentAmount
            181 ram:DiscountIndicator 194 ram:SubtotalCalculatedTradeTax
            195 ram:SpecifiedLogisticsServiceCharge 196 ram:SpecifiedTradePaymentTerms
            209 ram:SpecifiedFinancialAdjustment 210 ram:InvoiceReferencedDocument
            212 ram:PayableSpecifiedTradeAccountingAccount 218 ram:PurchaseSpecifiedTradeAccountingAccount
            219 ram:SalesSpecifiedTradeAccountingAccount 220 ram:SpecifiedTradeSettlementFinancialCard
        SR W LINE/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax
            182 ram:CalculatedAmount
        SR W LINE/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator
            183 udt:IndicatorString
        SR W LINE/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge
            184 ram:ID 185 ram:SequenceNumeric 187 ram:BasisQuantity 188 ram:PrepaidIndicator
            189 ram:UnitBasisAmount 190 ram:TypeCode 191 ram:CategoryTradeTax
            192 ram:ActualTradeCurrencyExchange 193 ram:ID
        SR W LINE/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:CalculationPercent
            186 @format
        SR W LINE/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeSettlementLineMonetarySummation
            197 ram:ChargeTotalAmount 198 ram:AllowanceTotalAmount 199 ram:TaxBasisTotalAmount
            200 ram:TaxTotalAmount 201 ram:GrandTotalAmount 202 ram:InformationAmount
            203 ram:TotalAllowanceChargeAmount 204 ram:TotalRetailValueInformationAmount
            205 ram:GrossLineTotalAmount 206 ram:NetLineTotalAmount
            207 ram:NetIncludingTaxesLineTotalAmount 208 ram:ProductWeightLossInformationAmount
        SR W LINE/ram:SpecifiedLineTradeSettlement/ram:ReceivableSpecifiedTradeAccountingAccount
            213 ram:SetTriggerCode 214 ram:TypeCode 215 ram:AmountTypeCode 216 ram:Name
            217 ram:CostReferenceDimensionPattern
        SR W AGREEMENT
            442 ram:Reference 278 ram:SalesAgentTradeParty 279 ram:BuyerRequisitionerTradeParty
            280 ram:BuyerAssignedAccountantTradeParty 281 ram:SellerAssignedAccountantTradeParty
            292 ram:ProductEndUserTradeParty 293 ram:ApplicableTradeDeliveryTerms
            296 ram:QuotationReferencedDocument 297 ram:OrderResponseReferencedDocument
            299 ram:DemandForecastReferencedDocument 300 ram:SupplyInstructionReferencedDocument
            301 ram:PromotionalDealReferencedDocument 302 ram:PriceListReferencedDocument
            304 ram:RequisitionerReferencedDocument 305 ram:BuyerAgentTradeParty
            306 ram:PurchaseConditionsReferencedDocument 448 ram:UltimateCustomerOrderReferencedDocument
        SR W AGREEMENT/ram:SellerTradeParty
            222 ram:RoleCode 247 ram:EndPointURIUniversalCommunication
            248 ram:LogoAssociatedSpecifiedBinaryFile
        SR W AGREEMENT/ram:SellerTradeParty/ram:SpecifiedLegalOrganization
            223 ram:LegalClassificationCode 224 ram:Name 225 ram:PostalTradeAddress
            226 ram:AuthorizedLegalRegistration
        SR W AGREEMENT/ram:SellerTradeParty/ram:DefinedTradeContact
            227 ram:ID 228 ram:TypeCode 229 ram:JobTitle 230 ram:Responsibility 231 ram:PersonID
            234 ram:DirectTelephoneUniversalCommunication 235 ram:MobileTelephoneUniversalCommunication
            236 ram:FaxUniversalCommunication 239 ram:TelexUniversalCommunication
            240 ram:VOIPUniversalCommunication 241 ram:InstantMessagingUniversalCommunication
            242 ram:SpecifiedNote 243 ram:SpecifiedContactPerson
        SR W AGREEMENT/ram:SellerTradeParty/ram:DefinedTradeContact/ram:TelephoneUniversalCommunication
            232 ram:URIID 233 ram:ChannelCode
        SR W AGREEMENT/ram:SellerTradeParty/ram:DefinedTradeContact/ram:EmailURIUniversalCommunication
            237 ram:ChannelCode 238 ram:CompleteNumber
        SR W AGREEMENT/ram:SellerTradeParty/ram:URIUniversalCommunication
            244 ram:ChannelCode 245 ram:CompleteNumber
        SR W AGREEMENT/ram:SellerTradeParty/ram:SpecifiedTaxRegistration
            246 ram:AssociatedRegisteredTax
        SR W AGREEMENT/ram:BuyerTradeParty
            249 ram:RoleCode 250 ram:Description 276 ram:EndPointURIUniversalCommunication
            277 ram:LogoAssociatedSpecifiedBinaryFile
        SR W AGREEMENT/ram:BuyerTradeParty/ram:SpecifiedLegalOrganization
            251 ram:LegalClassificationCode 252 ram:Name 254 ram:PostalTradeAddress
            255 ram:AuthorizedLegalRegistration
        SR W AGREEMENT/ram:BuyerTradeParty/ram:DefinedTradeContact
            256 ram:ID 257 ram:TypeCode 258 ram:JobTitle 259 ram:Responsibility 260 ram:PersonID
            263 ram:DirectTelephoneUniversalCommunication 264 ram:MobileTelephoneUniversalCommunication
            265 ram:FaxUniversalCommunication 268 ram:TelexUniversalCommunication
            269 ram:VOIPUniversalCommunication 270 ram:InstantMessagingUniversalCommunication
            271 ram:SpecifiedNote 272 ram:SpecifiedContactPerson
        SR W AGREEMENT/ram:BuyerTradeParty/ram:DefinedTradeContact/ram:TelephoneUniversalCommunication
            261 ram:URIID 262 ram:ChannelCode
        SR W AGREEMENT/ram:BuyerTradeParty/ram:DefinedTradeContact/ram:EmailURIUniversalCommunication
            266 ram:ChannelCode 267 ram:CompleteNumber
        SR W AGREEMENT/ram:BuyerTradeParty/ram:URIUniversalCommunication
            273 ram:ChannelCode 274 ram:CompleteNumber
        SR W AGREEMENT/ram:BuyerTradeParty/ram:SpecifiedTaxRegistration
            275 ram:AssociatedRegisteredTax
        SR W AGREEMENT/ram:SellerTaxRepresentativeTradeParty
            282 ram:ID 283 ram:GlobalID 284 ram:RoleCode 285 ram:Description
            286 ram:SpecifiedLegalOrganization 287 ram:DefinedTradeContact
            288 ram:URIUniversalCommunication 290 ram:EndPointURIUniversalCommunication
            291 ram:LogoAssociatedSpecifiedBinaryFile
        SR W AGREEMENT/ram:SellerTaxRepresentativeTradeParty/ram:SpecifiedTaxRegistration
            289 ram:AssociatedRegisteredTax
        SR W AGREEMENT/ram:SellerOrderReferencedDocument
            294 ram:LineID
        SR W AGREEMENT/ram:BuyerOrderReferencedDocument
            295 ram:LineID
        SR W AGREEMENT/ram:ContractReferencedDocument
            298 ram:LineID
        SR W AGREEMENT/ram:AdditionalReferencedDocument
            303 ram:LineID
        SR W AGREEMENT/ram:SpecifiedProcuringProject
            307 ram:Description
        SR W DELIVERY
            308 ram:RelatedSupplyChainConsignment 317 ram:UltimateShipToTradeParty
            318 ram:ShipFromTradeParty 319 ram:ActualDespatchSupplyChainEvent
            320 ram:ActualPickUpSupplyChainEvent 331 ram:ActualReceiptSupplyChainEvent
            332 ram:AdditionalReferencedDocument 335 ram:DeliveryNoteReferencedDocument
            336 ram:ConsumptionReportReferencedDocument 337 ram:PreviousDeliverySupplyChainEvent
            338 ram:PackingListReferencedDocument
        SR W DELIVERY/ram:ShipToTradeParty
            309 ram:RoleCode 310 ram:Description 311 ram:SpecifiedLegalOrganization
            312 ram:DefinedTradeContact 313 ram:URIUniversalCommunication 314 ram:SpecifiedTaxRegistration
            315 ram:EndPointURIUniversalCommunication 316 ram:LogoAssociatedSpecifiedBinaryFile
        SR W DELIVERY/ram:ActualDeliverySupplyChainEvent
            321 ram:ID 323 ram:TypeCode 324 ram:Description 325 ram:DescriptionBinaryObject
            326 ram:UnitQuantity 327 ram:LatestOccurrenceDateTime 328 ram:EarliestOccurrenceDateTime
            329 ram:OccurrenceSpecifiedPeriod 330 ram:OccurrenceLogisticsLocation
        SR W DELIVERY/ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime
            322 udt:DateTime
        SR W DELIVERY/ram:DespatchAdviceReferencedDocument
            333 ram:LineID 334 ram:LineID
        SR W SETTLEMENT
            339 ram:DuePayableAmount 340 ram:CreditorReferenceTypeCode 341 ram:CreditorReferenceType
            342 ram:CreditorReferenceIssuerID 344 ram:PaymentCurrencyCode 345 ram:InvoiceIssuerReference
            346 ram:InvoiceDateTime 347 ram:NextInvoiceDateTime 348 ram:CreditReasonCode
            349 ram:CreditReason 350 ram:InvoicerTradeParty 351 ram:InvoiceeTradeParty
            365 ram:PayerTradeParty 366 ram:TaxApplicableTradeCurrencyExchange
            367 ram:InvoiceApplicableTradeCurrencyExchange 368 ram:PaymentApplicableTradeCurrencyExchange
            395 ram:SubtotalCalculatedTradeTax 396 ram:SpecifiedLogisticsServiceCharge
            421 ram:SpecifiedFinancialAdjustment 423 ram:ProFormaInvoiceReferencedDocument
            424 ram:LetterOfCreditReferencedDocument 425 ram:FactoringAgreementReferencedDocument
            426 ram:FactoringListReferencedDocument 427 ram:PayableSpecifiedTradeAccountingAccount
            433 ram:PurchaseSpecifiedTradeAccountingAccount 434 ram:SalesSpecifiedTradeAccountingAccount
            435 ram:SpecifiedTradeSettlementFinancialCard 436 ram:SpecifiedAdvancePayment
            437 ram:UltimatePayeeTradeParty
        SR W SETTLEMENT/ram:PayeeTradeParty
            352 ram:RoleCode 353 ram:Description 359 ram:DefinedTradeContact 360 ram:PostalTradeAddress
            361 ram:URIUniversalCommunication 362 ram:SpecifiedTaxRegistration
            363 ram:EndPointURIUniversalCommunication 364 ram:LogoAssociatedSpecifiedBinaryFile
        SR W SETTLEMENT/ram:PayeeTradeParty/ram:SpecifiedLegalOrganization
            354 ram:LegalClassificationCode 355 ram:Name 356 ram:TradingBusinessName
            357 ram:PostalTradeAddress 358 ram:AuthorizedLegalRegistration
        SR W SETTLEMENT/ram:SpecifiedTradeSettlementPaymentMeans
            369 ram:PaymentChannelCode 370 ram:GuaranteeMethodCode 371 ram:PaymentMethodCode 443 ram:ID
        SR W SETTLEMENT/ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard
            372 ram:MicrochipIndicator 373 ram:TypeCode 375 ram:ExpiryDate 376 ram:VerificationNumeric
            377 ram:ValidFromDateTime 378 ram:CreditLimitAmount 379 ram:CreditAvailableAmount
            380 ram:InterestRatePercent 381 ram:Description
        SR W SETTLEMENT/ram:SpecifiedTradeSettlementPaymentMeans/ram:PayerPartyDebtorFinancialAccount
            382 ram:AccountName 444 ram:ProprietaryID
        SR W SETTLEMENT/ram:SpecifiedTradeSettlementPaymentMeans/ram:PayerSpecifiedDebtorFinancialInstitution
            384 ram:ClearingSystemName 385 ram:Name 386 ram:LocationFinancialInstitutionAddress
        SR W SETTLEMENT/ram:SpecifiedTradeAllowanceCharge
            388 ram:ID 389 ram:SequenceNumeric 390 ram:BasisQuantity 391 ram:PrepaidIndicator
            392 ram:UnitBasisAmount 393 ram:TypeCode 394 ram:ActualTradeCurrencyExchange
        SR W SETTLEMENT/ram:SpecifiedTradePaymentTerms
            397 ram:ID 398 ram:FromEventCode 399 ram:SettlementPeriodMeasure 401 ram:TypeCode
            402 ram:InstructionTypeCode 404 ram:PartialPaymentPercent 405 ram:PaymentMeansID
            406 ram:PartialPaymentAmount 407 ram:ApplicableTradePaymentPenaltyTerms
            408 ram:ApplicableTradePaymentDiscountTerms 409 ram:PayeeTradeParty
        SR W SETTLEMENT/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime
            400 udt:DateTime
        SR W SETTLEMENT/ram:InvoiceReferencedDocument
            422 ram:LineID
        SR W SETTLEMENT/ram:ReceivableSpecifiedTradeAccountingAccount
            428 ram:SetTriggerCode 429 ram:TypeCode 430 ram:AmountTypeCode 431 ram:Name
            432 ram:CostReferenceDimensionPattern
        SR W SETTLEMENT/ram:SpecifiedTradeSettlementHeaderMonetarySummation
            411 ram:InformationAmount 412 ram:TotalDiscountAmount 413 ram:TotalAllowanceChargeAmount
            414 ram:RetailValueExcludingTaxInformationAmount 415 ram:TotalDepositFeeInformationAmount
            416 ram:ProductValueExcludingTobaccoTaxInformationAmount
            417 ram:TotalRetailValueInformationAmount 418 ram:GrossLineTotalAmount
            419 ram:NetLineTotalAmount 420 ram:NetIncludingTaxesLineTotalAmount
        DT F ROOT
            013 @languageID 014 @languageLocaleID
        SR W ROOT
            438 rsm:ValuationBreakdownStatement
        SR W PARAMETER
            04 ram:Value 05 ram:SpecifiedDocumentVersion
        DT F REFERENCE
            016 ram:StatusCode 017 ram:CopyIndicator 019 ram:GlobalID 020 ram:RevisionID
            023 ram:Information 025 ram:SectionName 026 ram:PreviousRevisionID
            028 ram:EffectiveSpecifiedPeriod 029 ram:IssuerTradeParty 030 ram:AttachedSpecifiedBinaryFile
        DT W TAX
            038 ram:CalculatedRate 039 ram:CalculationSequenceNumeric 040 ram:BasisQuantity
            042 ram:UnitBasisAmount 043 ram:LineTotalBasisAmount 044 ram:AllowanceChargeBasisAmount
            049 ram:CurrencyCode 050 ram:Jurisdiction 051 ram:CustomsDutyIndicator
            053 ram:TaxBasisAllowanceRate 055 ram:Type 056 ram:InformationAmount 057 ram:CategoryName
            060 ram:SpecifiedTradeAccountingAccount 061 ram:ServiceSupplyTradeCountry
            062 ram:BuyerRepayableTaxSpecifiedTradeAccountingAccount
            063 ram:SellerPayableTaxSpecifiedTradeAccountingAccount
            064 ram:SellerRefundableTaxSpecifiedTradeAccountingAccount
            065 ram:BuyerDeductibleTaxSpecifiedTradeAccountingAccount
            066 ram:BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount
            067 ram:PlaceApplicableTradeLocation
        DT W TAX/ram:RateApplicablePercent
            059 @format
        DT F ram:BillingSpecifiedPeriod/ram:StartDateTime
            068 udt:DateTime
        DT F ram:BillingSpecifiedPeriod
            069 ram:DurationMeasure 070 ram:InclusiveIndicator 071 ram:Description
            073 ram:CompleteDateTime 074 ram:OpenIndicator 075 ram:SeasonCode 076 ram:ID 077 ram:Name
            078 ram:SequenceNumeric 079 ram:StartDateFlexibilityCode 080 ram:ContinuousIndicator
            081 ram:PurposeCode
        DT F ram:BillingSpecifiedPeriod/ram:EndDateTime
            072 udt:DateTime
        DT F ram:PostalTradeAddress
            082 ram:ID 083 ram:PostOfficeBox 084 ram:BuildingName 086 ram:LineFour 087 ram:LineFive
            088 ram:StreetName 089 ram:CitySubDivisionName 090 ram:CountryName
            091 ram:CountrySubDivisionID 092 ram:AttentionOf 093 ram:CareOf 094 ram:BuildingNumber
            095 ram:DepartmentName 096 ram:AdditionalStreetName
        """
}
