// Made by scripts/xml-grammar from the published schemas; do not edit.

extension Grammar {
    /// UBL 2.1 Invoice and CreditNote, and all they are made of.
    static let ubl = """
        value boolean : cbc:AcceptedIndicator cbc:AdValoremIndicator cbc:AnimalFoodApprovedIndicator
          cbc:AnimalFoodIndicator cbc:AuctionConstraintIndicator cbc:BackOrderAllowedIndicator
          cbc:BalanceBroughtForwardIndicator cbc:BasedOnConsensusIndicator cbc:BindingOnBuyerIndicator
          cbc:BulkCargoIndicator cbc:CandidateReductionConstraintIndicator cbc:CatalogueIndicator
          cbc:ChargeIndicator cbc:CompletionIndicator cbc:ConsolidatableIndicator cbc:ContainerizedIndicator
          cbc:CopyIndicator cbc:CustomsImportClassifiedIndicator cbc:DangerousGoodsApprovedIndicator
          cbc:FollowupContractIndicator cbc:FreeOfChargeIndicator cbc:FrozenDocumentIndicator
          cbc:FullyPaidSharesIndicator cbc:GeneralCargoIndicator cbc:GovernmentAgreementConstraintIndicator
          cbc:HazardousRiskIndicator cbc:HumanFoodApprovedIndicator cbc:HumanFoodIndicator
          cbc:IndicationIndicator cbc:ItemUpdateRequestIndicator cbc:LegalStatusIndicator
          cbc:LivestockIndicator cbc:MarkAttentionIndicator cbc:MarkCareIndicator cbc:OnCarriageIndicator
          cbc:OptionalLineItemIndicator cbc:OrderableIndicator cbc:OtherConditionsIndicator
          cbc:PartialDeliveryIndicator cbc:PowerIndicator cbc:PreCarriageIndicator cbc:PrepaidIndicator
          cbc:PricingUpdateRequestIndicator cbc:PrizeIndicator cbc:PublishAwardIndicator
          cbc:RefrigeratedIndicator cbc:RefrigerationOnIndicator cbc:RequiredCurriculaIndicator
          cbc:ReturnabilityIndicator cbc:ReturnableMaterialIndicator cbc:SoleProprietorshipIndicator
          cbc:SpecialSecurityIndicator cbc:SplitConsignmentIndicator cbc:StatusAvailableIndicator
          cbc:TaxEvidenceIndicator cbc:TaxIncludedIndicator cbc:ThirdPartyPayerIndicator
          cbc:ToOrderIndicator cbc:UnknownPriceIndicator cbc:VariantConstraintIndicator
        value text languageID~language languageLocaleID : cbc:AcceptedVariantsDescription cbc:AccountingCost
          cbc:ActivityType cbc:AdditionalConditions cbc:AdditionalInformation cbc:AdditionalStreetName
          cbc:AgencyName cbc:AliasName cbc:AllowanceChargeReason cbc:ApprovalStatus
          cbc:AwardingCriterionDescription cbc:BackorderReason cbc:BirthplaceName cbc:BlockName
          cbc:BrandName cbc:BuildingName cbc:BuildingNumber cbc:BuyerReference cbc:CalculationExpression
          cbc:CancellationNote cbc:CandidateStatement cbc:CanonicalizationMethod
          cbc:CarrierServiceInstructions cbc:CategoryName cbc:CertificateType cbc:ChangeConditions
          cbc:Channel cbc:Characteristics cbc:CityName cbc:CitySubdivisionName cbc:CodeValue cbc:Comment
          cbc:CompanyLegalForm cbc:Condition cbc:Conditions cbc:ConditionsDescription
          cbc:ConsumersEnergyLevel cbc:ConsumptionLevel cbc:ConsumptionType cbc:Content cbc:ContractName
          cbc:ContractSubdivision cbc:ContractType cbc:CorrectionType cbc:CountrySubentity
          cbc:CurrentChargeType cbc:CustomerReference cbc:CustomsClearanceServiceInstructions
          cbc:DamageRemarks cbc:DataSendingCapability cbc:DeliveryInstructions cbc:DemurrageInstructions
          cbc:Department cbc:Description cbc:District cbc:DocumentDescription cbc:DocumentHash
          cbc:DocumentStatusReasonDescription cbc:DocumentType cbc:Duty cbc:ElectronicDeviceDescription
          cbc:ElectronicMail cbc:ExclusionReason cbc:ExemptionReason cbc:Expression cbc:Extension
          cbc:FamilyName cbc:FeeDescription cbc:FileName cbc:FirstName cbc:Floor
          cbc:ForwarderServiceInstructions cbc:Frequency cbc:FundingProgram cbc:HandlingInstructions
          cbc:HashAlgorithmMethod cbc:HaulageInstructions cbc:HeatingType cbc:HolderName cbc:Information
          cbc:InhouseMail cbc:InstructionNote cbc:Instructions cbc:InvoicingPartyReference cbc:JobTitle
          cbc:Justification cbc:JustificationDescription cbc:Keyword cbc:LatestMeterReadingMethod
          cbc:LegalReference cbc:LimitationDescription cbc:Line cbc:ListValue cbc:Location cbc:Login
          cbc:LossRisk cbc:LowTendersDescription cbc:MarkAttention cbc:MarkCare cbc:MaximumValue
          cbc:MeterConstant cbc:MeterName cbc:MeterNumber cbc:MeterReadingComments cbc:MeterReadingType
          cbc:MiddleName cbc:MinimumImprovementBid cbc:MinimumValue cbc:ModelName cbc:MonetaryScope
          cbc:MovieTitle cbc:Name cbc:NameSuffix cbc:NegotiationDescription cbc:Note cbc:OneTimeChargeType
          cbc:OptionsDescription cbc:OrderableUnit cbc:OrganizationDepartment cbc:OtherInstruction
          cbc:OtherName cbc:OutstandingReason cbc:PackingMaterial cbc:PartyType cbc:Password cbc:PayPerView
          cbc:PayerReference cbc:PaymentDescription cbc:PaymentNote cbc:PaymentOrderReference
          cbc:PersonalSituation cbc:PhoneNumber cbc:PlacardEndorsement cbc:PlacardNotation
          cbc:PlotIdentification cbc:PostalZone cbc:Postbox cbc:PreviousMeterReadingMethod
          cbc:PriceChangeReason cbc:PriceRevisionFormulaDescription cbc:PriceType cbc:PrintQualifier
          cbc:Priority cbc:PrizeDescription cbc:ProcessDescription cbc:ProcessReason cbc:Purpose cbc:Rank
          cbc:Reference cbc:Region cbc:RegistrationName cbc:RegistrationNationality cbc:RegulatoryDomain
          cbc:RejectReason cbc:RejectionNote cbc:Remarks cbc:ReplenishmentOwnerDescription cbc:ResidenceType
          cbc:Resolution cbc:RetailEventName cbc:RoamingPartnerName cbc:RoleDescription cbc:Room
          cbc:SealingPartyType cbc:ServiceName cbc:ServiceNumberCalled cbc:ServiceType cbc:ShippingMarks
          cbc:ShipsRequirements cbc:SignatureMethod cbc:SpecialInstructions cbc:SpecialServiceInstructions
          cbc:SpecialTerms cbc:SpecialTransportRequirements cbc:StatusReason cbc:StreetName
          cbc:SubscriberType cbc:SummaryDescription cbc:TariffDescription cbc:TaxExemptionReason
          cbc:TechnicalCommitteeDescription cbc:TechnicalName cbc:TelecommunicationsServiceCall
          cbc:TelecommunicationsServiceCategory cbc:TelecommunicationsSupplyType cbc:Telefax cbc:Telephone
          cbc:TestMethod cbc:Text cbc:TierRange cbc:TimeAmount cbc:TimezoneOffset cbc:TimingComplaint
          cbc:Title cbc:TradingRestrictions cbc:TransportServiceProviderRemarks
          cbc:TransportServiceProviderSpecialTerms cbc:TransportUserRemarks cbc:TransportUserSpecialTerms
          cbc:TransportationServiceDescription cbc:ValidateProcess cbc:ValidateTool cbc:ValidateToolVersion
          cbc:Value cbc:ValueQualifier cbc:VesselName cbc:WarrantyInformation cbc:Weight cbc:WorkPhase
          cbc:XPath ext:ExtensionAgencyName ext:ExtensionReason
        value text listID listAgencyID listAgencyName listName listVersionID name languageID~language
          listURI~uri listSchemeURI~uri : cbc:AccountFormatCode cbc:AccountTypeCode cbc:AccountingCostCode
          cbc:ActionCode cbc:ActivityTypeCode cbc:AddressFormatCode cbc:AddressTypeCode
          cbc:AdjustmentReasonCode cbc:AdmissionCode cbc:AllowanceChargeReasonCode cbc:ApplicationStatusCode
          cbc:AvailabilityStatusCode cbc:AwardingCriterionTypeCode cbc:AwardingMethodTypeCode
          cbc:CalculationExpressionCode cbc:CalculationMethodCode cbc:CapabilityTypeCode cbc:CardChipCode
          cbc:CardTypeCode cbc:CargoTypeCode cbc:CertificateTypeCode cbc:ChannelCode cbc:CharacterSetCode
          cbc:CollaborationPriorityCode cbc:CommodityCode cbc:CompanyLegalFormCode
          cbc:CompanyLiquidationStatusCode cbc:ComparisonDataCode cbc:ComparisonDataSourceCode
          cbc:ConditionCode cbc:ConstitutionCode cbc:ConsumerIncentiveTacticTypeCode
          cbc:ConsumersEnergyLevelCode cbc:ConsumptionLevelCode cbc:ConsumptionTypeCode cbc:ContractTypeCode
          cbc:ContractingSystemCode cbc:CoordinateSystemCode cbc:CorporateRegistrationTypeCode
          cbc:CorrectionTypeCode cbc:CountrySubentityCode cbc:CreditNoteTypeCode cbc:CurrencyCode
          cbc:CurrentChargeTypeCode cbc:CustomsStatusCode cbc:DataSourceCode cbc:DeclarationTypeCode
          cbc:DescriptionCode cbc:DespatchAdviceTypeCode cbc:DirectionCode cbc:DisplayTacticTypeCode
          cbc:DispositionCode cbc:DocumentCurrencyCode cbc:DocumentStatusCode cbc:DocumentStatusReasonCode
          cbc:DocumentTypeCode cbc:DutyCode cbc:EmergencyProceduresCode cbc:EncodingCode
          cbc:EnvironmentalEmissionTypeCode cbc:EvaluationCriterionTypeCode cbc:EvidenceTypeCode
          cbc:ExceptionResolutionCode cbc:ExceptionStatusCode cbc:ExecutionRequirementCode
          cbc:ExemptionReasonCode cbc:ExpenseCode cbc:ExpressionCode cbc:FeatureTacticTypeCode
          cbc:FinancingInstrumentCode cbc:ForecastPurposeCode cbc:ForecastTypeCode cbc:FormatCode
          cbc:FreightRateClassCode cbc:FullnessIndicationCode cbc:FundingProgramCode cbc:GenderCode
          cbc:GuaranteeTypeCode cbc:HandlingCode cbc:HazardousCategoryCode cbc:HazardousRegulationCode
          cbc:HeatingTypeCode cbc:IdentificationCode cbc:ImportanceCode cbc:IndustryClassificationCode
          cbc:InhalationToxicityZoneCode cbc:InspectionMethodCode cbc:InvoiceTypeCode
          cbc:ItemClassificationCode cbc:LatestMeterReadingMethodCode cbc:LatitudeDirectionCode
          cbc:LifeCycleStatusCode cbc:LineStatusCode cbc:LocaleCode cbc:LocationTypeCode
          cbc:LongitudeDirectionCode cbc:LossRiskResponsibilityCode cbc:MandateTypeCode
          cbc:MathematicOperatorCode cbc:MedicalFirstAidGuideCode cbc:MeterConstantCode
          cbc:MeterReadingTypeCode cbc:MimeCode cbc:MiscellaneousEventTypeCode cbc:NameCode cbc:NatureCode
          cbc:NotificationTypeCode cbc:OneTimeChargeTypeCode cbc:OrderResponseCode cbc:OrderTypeCode
          cbc:OwnerTypeCode cbc:PackLevelCode cbc:PackageLevelCode cbc:PackagingTypeCode
          cbc:PackingCriteriaCode cbc:ParentDocumentTypeCode cbc:PartPresentationCode cbc:PartyTypeCode
          cbc:PaymentAlternativeCurrencyCode cbc:PaymentChannelCode cbc:PaymentCurrencyCode
          cbc:PaymentFrequencyCode cbc:PaymentMeansCode cbc:PaymentPurposeCode cbc:PerformanceMetricTypeCode
          cbc:PositionCode cbc:PreferenceCriterionCode cbc:PreviousCancellationReasonCode
          cbc:PreviousMeterReadingMethodCode cbc:PriceEvaluationCode cbc:PriceTypeCode
          cbc:PricingCurrencyCode cbc:PrivacyCode cbc:ProcedureCode cbc:ProcessReasonCode
          cbc:ProcurementSubTypeCode cbc:ProcurementTypeCode cbc:ProfileStatusCode
          cbc:PromotionalEventTypeCode cbc:ProviderTypeCode cbc:PurposeCode cbc:QualityControlCode
          cbc:QuantityDiscrepancyCode cbc:ReceiptAdviceTypeCode cbc:ReferenceEventCode cbc:RejectActionCode
          cbc:RejectReasonCode cbc:ReminderTypeCode cbc:RequestedInvoiceCurrencyCode cbc:ResidenceTypeCode
          cbc:ResolutionCode cbc:ResponseCode cbc:RetailEventStatusCode cbc:RevisionStatusCode cbc:RoleCode
          cbc:SealIssuerTypeCode cbc:SealStatusCode cbc:SecurityClassificationCode
          cbc:ServiceInformationPreferenceCode cbc:ServiceTypeCode cbc:ShippingPriorityLevelCode
          cbc:ShortageActionCode cbc:SizeTypeCode cbc:SourceCurrencyCode cbc:SpecificationTypeCode
          cbc:StatementTypeCode cbc:StatusCode cbc:StatusReasonCode cbc:SubcontractingConditionsCode
          cbc:SubmissionMethodCode cbc:SubscriberTypeCode cbc:SubstitutionStatusCode
          cbc:SupplyChainActivityTypeCode cbc:TargetCurrencyCode cbc:TariffClassCode cbc:TariffCode
          cbc:TaxCurrencyCode cbc:TaxExemptionReasonCode cbc:TaxLevelCode cbc:TaxTypeCode
          cbc:TelecommunicationsServiceCallCode cbc:TelecommunicationsServiceCategoryCode
          cbc:TelecommunicationsSupplyTypeCode cbc:TenderEnvelopeTypeCode cbc:TenderResultCode
          cbc:TenderTypeCode cbc:TendererRequirementTypeCode cbc:TendererRoleCode
          cbc:ThresholdValueComparisonCode cbc:TimeFrequencyCode cbc:TimingComplaintCode
          cbc:TrackingDeviceCode cbc:TradeItemPackingLabelingTypeCode cbc:TradeServiceCode
          cbc:TransitDirectionCode cbc:TransportAuthorizationCode cbc:TransportEmergencyCardCode
          cbc:TransportEquipmentTypeCode cbc:TransportEventTypeCode cbc:TransportExecutionStatusCode
          cbc:TransportHandlingUnitTypeCode cbc:TransportMeansTypeCode cbc:TransportModeCode
          cbc:TransportServiceCode cbc:TransportationStatusTypeCode cbc:TypeCode cbc:UNDGCode
          cbc:UrgencyCode cbc:UtilityStatementTypeCode cbc:ValidationResultCode cbc:WeekDayCode
          cbc:WeightingAlgorithmCode cbc:WorkPhaseCode ext:ExtensionReasonCode
        value text schemeID schemeName schemeAgencyID schemeAgencyName schemeVersionID schemeDataURI~uri
          schemeURI~uri : cbc:AccountID cbc:AdditionalAccountID cbc:AgencyID cbc:AircraftID cbc:AttributeID
          cbc:AuctionURI cbc:AwardingCriterionID cbc:BarcodeSymbologyID cbc:BrokerAssignedID
          cbc:BusinessClassificationEvidenceID cbc:BusinessIdentityEvidenceID cbc:BuyerEventID
          cbc:BuyerProfileURI cbc:CV2ID cbc:CarrierAssignedID cbc:ChipApplicationID cbc:CompanyID
          cbc:ConsigneeAssignedID cbc:ConsignorAssignedID cbc:ConsumptionID cbc:ConsumptionReportID
          cbc:ContractFolderID cbc:ContractedCarrierAssignedID cbc:CustomerAssignedAccountID
          cbc:CustomizationID cbc:DocumentID cbc:EconomicOperatorRegistryURI cbc:EndpointID
          cbc:ExchangeMarketID cbc:ExtendedID cbc:FreightForwarderAssignedID cbc:HazardClassID cbc:ID
          cbc:IdentificationID cbc:ImmobilizationCertificateID cbc:InformationURI cbc:InstructionID
          cbc:IssueNumberID cbc:IssuerID cbc:JourneyID cbc:LanguageID cbc:LicensePlateID cbc:LineID
          cbc:LoadingSequenceID cbc:LocationID cbc:LogoReferenceID cbc:LotNumberID
          cbc:LowerOrangeHazardPlacardID cbc:MarkingID cbc:NationalityID cbc:NetworkID cbc:OntologyURI
          cbc:OpenTenderID cbc:OriginalContractingSystemID cbc:OriginalJobID cbc:ParentDocumentID
          cbc:ParentDocumentLineReferenceID cbc:ParentDocumentVersionID cbc:PaymentID cbc:PaymentMeansID
          cbc:PaymentTermsDetailsURI cbc:PerformingCarrierAssignedID cbc:PrepaidPaymentReferenceID
          cbc:PreviousJobID cbc:PreviousVersionID cbc:PrimaryAccountNumberID cbc:ProductTraceID
          cbc:ProfileExecutionID cbc:ProfileID cbc:RadioCallSignID cbc:RailCarID cbc:ReferenceID
          cbc:ReferencedConsignmentID cbc:RegistrationID cbc:RegistrationNationalityID cbc:ReleaseID
          cbc:RequestForQuotationLineID cbc:RequiredCustomsID cbc:RevisedForecastLineID cbc:SalesOrderID
          cbc:SalesOrderLineID cbc:SchemeURI cbc:SecurityID cbc:SellerEventID cbc:SequenceID
          cbc:SequenceNumberID cbc:SerialID cbc:ShippingOrderID cbc:SignatureID cbc:SpecificationID
          cbc:SubscriberID cbc:SuccessiveSequenceID cbc:SupplierAssignedAccountID cbc:TenderEnvelopeID
          cbc:TraceID cbc:TrackingID cbc:TrainID cbc:TransportExecutionPlanReferenceID
          cbc:TransportationServiceDetailsURI cbc:UBLVersionID cbc:URI cbc:UUID
          cbc:UpperOrangeHazardPlacardID cbc:ValidatorID cbc:VariantID cbc:VersionID cbc:VesselID
          cbc:WebsiteURI ext:ExtensionAgencyID ext:ExtensionAgencyURI ext:ExtensionURI
          ext:ExtensionVersionID
        value date : cbc:ActualDeliveryDate cbc:ActualDespatchDate cbc:ActualPickupDate cbc:ApprovalDate
          cbc:AvailabilityDate cbc:AwardDate cbc:BestBeforeDate cbc:BirthDate cbc:CallDate
          cbc:ComparisonForecastIssueDate cbc:Date cbc:DueDate cbc:EarliestPickupDate cbc:EffectiveDate
          cbc:EndDate cbc:EstimatedDeliveryDate cbc:EstimatedDespatchDate cbc:ExpiryDate
          cbc:FirstShipmentAvailibilityDate cbc:GuaranteedDespatchDate cbc:InstallmentDueDate cbc:IssueDate
          cbc:LastRevisionDate cbc:LatestDeliveryDate cbc:LatestMeterReadingDate cbc:LatestPickupDate
          cbc:LatestProposalAcceptanceDate cbc:LatestSecurityClearanceDate cbc:ManufactureDate
          cbc:NominationDate cbc:OccurrenceDate cbc:PaidDate cbc:PaymentDueDate cbc:PlannedDate
          cbc:PreviousMeterReadingDate cbc:ReceivedDate cbc:ReferenceDate cbc:RegisteredDate
          cbc:RegistrationDate cbc:RegistrationExpirationDate cbc:RequestedDeliveryDate
          cbc:RequestedDespatchDate cbc:RequestedPublicationDate cbc:RequiredDeliveryDate cbc:ResolutionDate
          cbc:ResponseDate cbc:RevisionDate cbc:SourceForecastIssueDate cbc:StartDate cbc:SubmissionDate
          cbc:SubmissionDueDate cbc:TaxPointDate cbc:ValidationDate cbc:ValidityStartDate
        value time : cbc:ActualDeliveryTime cbc:ActualDespatchTime cbc:ActualPickupTime cbc:AwardTime
          cbc:CallTime cbc:ComparisonForecastIssueTime cbc:EarliestPickupTime cbc:EffectiveTime cbc:EndTime
          cbc:EstimatedDeliveryTime cbc:EstimatedDespatchTime cbc:ExpiryTime cbc:GuaranteedDespatchTime
          cbc:IssueTime cbc:LastRevisionTime cbc:LatestDeliveryTime cbc:LatestPickupTime cbc:ManufactureTime
          cbc:NominationTime cbc:OccurrenceTime cbc:PaidTime cbc:ReferenceTime cbc:RegisteredTime
          cbc:RequestedDespatchTime cbc:RequiredDeliveryTime cbc:ResolutionTime cbc:ResponseTime
          cbc:RevisionTime cbc:SourceForecastIssueTime cbc:StartTime cbc:ValidationTime
        value decimal unitCode unitCodeListID unitCodeListAgencyID unitCodeListAgencyName :
          cbc:ActualTemperatureReductionQuantity cbc:BackorderQuantity cbc:BaseQuantity
          cbc:BasicConsumedQuantity cbc:BatchQuantity cbc:ChargeableQuantity cbc:ChildConsignmentQuantity
          cbc:ConsignmentQuantity cbc:ConsumerUnitQuantity cbc:ConsumptionEnergyQuantity
          cbc:ConsumptionWaterQuantity cbc:ContentUnitQuantity cbc:CreditedQuantity cbc:CrewQuantity
          cbc:CustomsTariffQuantity cbc:DebitedQuantity cbc:DeliveredQuantity
          cbc:DifferenceTemperatureReductionQuantity cbc:EmployeeQuantity cbc:EstimatedConsumedQuantity
          cbc:EstimatedOverallContractQuantity cbc:ExpectedOperatorQuantity cbc:ExpectedQuantity
          cbc:GasPressureQuantity cbc:InvoicedQuantity cbc:LatestMeterQuantity cbc:MaximumBackorderQuantity
          cbc:MaximumOperatorQuantity cbc:MaximumOrderQuantity cbc:MaximumQuantity
          cbc:MaximumVariantQuantity cbc:MinimumBackorderQuantity cbc:MinimumInventoryQuantity
          cbc:MinimumOrderQuantity cbc:MinimumQuantity cbc:MultipleOrderQuantity
          cbc:NormalTemperatureReductionQuantity cbc:OperatingYearsQuantity cbc:OutstandingQuantity
          cbc:OversupplyQuantity cbc:PackQuantity cbc:PassengerQuantity cbc:PerformanceValueQuantity
          cbc:PreviousMeterQuantity cbc:Quantity cbc:ReceivedElectronicTenderQuantity
          cbc:ReceivedForeignTenderQuantity cbc:ReceivedQuantity cbc:ReceivedTenderQuantity
          cbc:RejectedQuantity cbc:ReturnableQuantity cbc:SharesNumberQuantity cbc:ShortQuantity
          cbc:TargetInventoryQuantity cbc:ThresholdQuantity cbc:TimeDeltaDaysQuantity
          cbc:TotalConsumedQuantity cbc:TotalDeliveredQuantity cbc:TotalGoodsItemQuantity
          cbc:TotalMeteredQuantity cbc:TotalPackageQuantity cbc:TotalPackagesQuantity
          cbc:TotalTransportHandlingUnitQuantity cbc:ValueQuantity cbc:VarianceQuantity
        value decimal currencyID! currencyCodeListVersionID : cbc:AdvertisementAmount
          cbc:AllowanceTotalAmount cbc:Amount cbc:AnnualAverageAmount cbc:AverageAmount
          cbc:AverageSubsequentContractAmount cbc:BalanceAmount cbc:BaseAmount cbc:CallBaseAmount
          cbc:CallExtensionAmount cbc:ChargeTotalAmount cbc:CorporateStockAmount cbc:CorrectionAmount
          cbc:CorrectionUnitAmount cbc:CreditLineAmount cbc:DebitLineAmount cbc:DeclaredCarriageValueAmount
          cbc:DeclaredCustomsValueAmount cbc:DeclaredForCarriageValueAmount
          cbc:DeclaredStatisticsValueAmount cbc:DocumentationFeeAmount cbc:EstimatedAmount
          cbc:EstimatedOverallContractAmount cbc:FaceValueAmount cbc:FeeAmount cbc:FreeOnBoardValueAmount
          cbc:HigherTenderAmount cbc:InsurancePremiumAmount cbc:InsuranceValueAmount
          cbc:InventoryValueAmount cbc:LiabilityAmount cbc:LineExtensionAmount cbc:LowerTenderAmount
          cbc:MarketValueAmount cbc:MaximumAdvertisementAmount cbc:MaximumAmount cbc:MaximumPaidAmount
          cbc:MinimumAmount cbc:PaidAmount cbc:PartyCapacityAmount cbc:PayableAlternativeAmount
          cbc:PayableAmount cbc:PayableRoundingAmount cbc:PenaltyAmount cbc:PerUnitAmount cbc:PrepaidAmount
          cbc:PriceAmount cbc:RequiredFeeAmount cbc:RoundingAmount cbc:SettlementDiscountAmount
          cbc:TaxAmount cbc:TaxEnergyAmount cbc:TaxEnergyBalanceAmount cbc:TaxEnergyOnAccountAmount
          cbc:TaxExclusiveAmount cbc:TaxInclusiveAmount cbc:TaxableAmount cbc:ThresholdAmount
          cbc:TotalAmount cbc:TotalBalanceAmount cbc:TotalCreditAmount cbc:TotalDebitAmount
          cbc:TotalInvoiceAmount cbc:TotalPaymentAmount cbc:TotalTaskAmount cbc:TotalTaxAmount
          cbc:TransactionCurrencyTaxAmount cbc:ValueAmount
        value decimal format : cbc:AirFlowPercent cbc:AmountRate cbc:BudgetYearNumeric cbc:CalculationRate
          cbc:CalculationSequenceNumeric cbc:FrozenPeriodDaysNumeric cbc:HumidityPercent
          cbc:LineCountNumeric cbc:LineNumberNumeric cbc:MaximumCopiesNumeric cbc:MaximumNumberNumeric
          cbc:MaximumPaymentInstructionsNumeric cbc:MaximumPercent cbc:MinimumNumberNumeric
          cbc:MinimumPercent cbc:MultiplierFactorNumeric cbc:OrderIntervalDaysNumeric
          cbc:OrderQuantityIncrementNumeric cbc:OrderableUnitFactorRate cbc:PackSizeNumeric
          cbc:PartecipationPercent cbc:ParticipationPercent cbc:PaymentPercent cbc:PenaltySurchargePercent
          cbc:Percent cbc:ProgressPercent cbc:Rate cbc:ReliabilityPercent cbc:ReminderSequenceNumeric
          cbc:ResidentOccupantsNumeric cbc:SequenceNumeric cbc:SettlementDiscountPercent
          cbc:SourceCurrencyBaseRate cbc:TargetCurrencyBaseRate cbc:TargetServicePercent cbc:TierRatePercent
          cbc:WeightNumeric
        value decimal unitCode! unitCodeListVersionID : cbc:AltitudeMeasure cbc:BaseUnitMeasure
          cbc:ChargeableWeightMeasure cbc:ComparedValueMeasure cbc:DurationMeasure cbc:GrossTonnageMeasure
          cbc:GrossVolumeMeasure cbc:GrossWeightMeasure cbc:LatitudeDegreesMeasure
          cbc:LatitudeMinutesMeasure cbc:LeadTimeMeasure cbc:LoadingLengthMeasure
          cbc:LongitudeDegreesMeasure cbc:LongitudeMinutesMeasure cbc:MaximumMeasure cbc:Measure
          cbc:MinimumMeasure cbc:NetNetWeightMeasure cbc:NetTonnageMeasure cbc:NetVolumeMeasure
          cbc:NetWeightMeasure cbc:PostEventNotificationDurationMeasure
          cbc:PreEventNotificationDurationMeasure cbc:SourceValueMeasure cbc:TareWeightMeasure
          cbc:ValueMeasure
        value base64 format mimeCode! encodingCode characterSetCode uri~uri filename :
          cbc:EmbeddedDocumentBinaryObject
        group ext:UBLExtensions : ext:UBLExtension+
        group ext:UBLExtension : cbc:ID? cbc:Name? ext:ExtensionAgencyID? ext:ExtensionAgencyName?
          ext:ExtensionVersionID? ext:ExtensionAgencyURI? ext:ExtensionURI? ext:ExtensionReasonCode?
          ext:ExtensionReason? ext:ExtensionContent
        group cac:AcceptanceTransportEvent cac:ActualArrivalTransportEvent cac:ActualDepartureTransportEvent
          cac:ActualPickupTransportEvent cac:ActualWaypointTransportEvent cac:AvailabilityTransportEvent
          cac:DeliveryTransportEvent cac:DetentionTransportEvent cac:DischargeTransportEvent
          cac:DropoffTransportEvent cac:EstimatedArrivalTransportEvent cac:EstimatedDepartureTransportEvent
          cac:ExaminationTransportEvent cac:ExportationTransportEvent cac:HandlingTransportEvent
          cac:LoadingTransportEvent cac:OptionalTakeoverTransportEvent cac:PickupTransportEvent
          cac:PlannedArrivalTransportEvent cac:PlannedDeliveryTransportEvent
          cac:PlannedDepartureTransportEvent cac:PlannedPickupTransportEvent
          cac:PlannedWaypointTransportEvent cac:PositioningTransportEvent cac:QuarantineTransportEvent
          cac:ReceiptTransportEvent cac:RequestedArrivalTransportEvent cac:RequestedDeliveryTransportEvent
          cac:RequestedDepartureTransportEvent cac:RequestedPickupTransportEvent
          cac:RequestedWaypointTransportEvent cac:StorageTransportEvent cac:TakeoverTransportEvent
          cac:TransportEvent cac:UpdatedDeliveryTransportEvent cac:UpdatedPickupTransportEvent
          cac:WarehousingTransportEvent : cbc:IdentificationID? cbc:OccurrenceDate? cbc:OccurrenceTime?
          cbc:TransportEventTypeCode? cbc:Description* cbc:CompletionIndicator? cac:ReportedShipment?
          cac:CurrentStatus* cac:Contact* cac:Location? cac:Signature? cac:Period*
        group cac:AccessoryRelatedItem cac:ComplementaryRelatedItem cac:ComponentRelatedItem cac:RelatedItem
          cac:ReplacedRelatedItem cac:ReplacementRelatedItem cac:RequiredRelatedItem : cbc:ID? cbc:Quantity?
          cbc:Description*
        group cac:AccountingContact cac:BuyerContact cac:Contact cac:DeliveryContact cac:DespatchContact
          cac:SellerContact cac:SignatoryContact : cbc:ID? cbc:Name? cbc:Telephone? cbc:Telefax?
          cbc:ElectronicMail? cbc:Note* cac:OtherCommunication*
        group cac:AccountingCustomerParty cac:BuyerCustomerParty cac:ContractorCustomerParty
          cac:CustomerParty cac:DeliveryCustomerParty cac:OriginatorCustomerParty cac:RecipientCustomerParty
          cac:RetailerCustomerParty : cbc:CustomerAssignedAccountID? cbc:SupplierAssignedAccountID?
          cbc:AdditionalAccountID* cac:Party? cac:DeliveryContact? cac:AccountingContact? cac:BuyerContact?
        group cac:AccountingSupplierParty cac:DespatchSupplierParty cac:SellerSupplierParty
          cac:SupplierParty : cbc:CustomerAssignedAccountID? cbc:AdditionalAccountID*
          cbc:DataSendingCapability? cac:Party? cac:DespatchContact? cac:AccountingContact?
          cac:SellerContact?
        group cac:ActivityDataLine cac:SupplyChainActivityDataLine : cbc:ID cbc:SupplyChainActivityTypeCode
          cac:BuyerCustomerParty? cac:SellerSupplierParty? cac:ActivityPeriod? cac:ActivityOriginLocation
          cac:ActivityFinalLocation? cac:SalesItem+
        group cac:ActivityFinalLocation cac:ActivityOriginLocation cac:AlternativeDeliveryLocation
          cac:AtLocation cac:DeliveryLocation cac:DespatchLocation cac:FirstArrivalPortLocation
          cac:FreightChargeLocation cac:FromLocation cac:InventoryLocation cac:LastExitPortLocation
          cac:LoadingLocation cac:LoadingPortLocation cac:Location cac:MeasurementFromLocation
          cac:MeasurementToLocation cac:NotificationLocation cac:OccurenceLocation
          cac:ParticipatingLocationsLocation cac:PhysicalLocation cac:PickupLocation cac:RealizedLocation
          cac:RegistryPortLocation cac:RequestedStatusLocation cac:StatusLocation cac:StorageLocation
          cac:SubsidiaryLocation cac:ToLocation cac:TransshipPortLocation cac:UnloadingLocation
          cac:UnloadingPortLocation : cbc:ID? cbc:Description* cbc:Conditions* cbc:CountrySubentity?
          cbc:CountrySubentityCode? cbc:LocationTypeCode? cbc:InformationURI? cbc:Name? cac:ValidityPeriod*
          cac:Address? cac:SubsidiaryLocation* cac:LocationCoordinate*
        group cac:ActivityPeriod cac:ApplicablePeriod cac:ConstitutionPeriod cac:ContractAcceptancePeriod
          cac:ContractFormalizationPeriod cac:DeliveryPeriod cac:DocumentAvailabilityPeriod
          cac:DurationPeriod cac:EffectivePeriod cac:EstimatedDeliveryPeriod cac:EstimatedDespatchPeriod
          cac:EstimatedDurationPeriod cac:EstimatedTransitPeriod cac:ExceptionObservationPeriod
          cac:ForecastPeriod cac:FrequencyPeriod cac:InventoryPeriod cac:InvitationSubmissionPeriod
          cac:InvoicePeriod cac:LineValidityPeriod cac:MainPeriod cac:NominationPeriod
          cac:NotificationPeriod cac:OptionValidityPeriod cac:ParticipationRequestReceptionPeriod
          cac:PaymentReversalPeriod cac:PenaltyPeriod cac:Period cac:PlannedPeriod cac:PresentationPeriod
          cac:PromisedDeliveryPeriod cac:ReminderPeriod cac:RequestedDeliveryPeriod
          cac:RequestedDespatchPeriod cac:RequestedStatusPeriod cac:RequestedValidityPeriod
          cac:ServiceEndTimePeriod cac:ServiceStartTimePeriod cac:SettlementPeriod cac:StatementPeriod
          cac:StatusPeriod cac:TenderSubmissionDeadlinePeriod cac:TenderValidityPeriod cac:TransitPeriod
          cac:TransportServiceProviderResponseDeadlinePeriod
          cac:TransportServiceProviderResponseRequiredPeriod cac:TransportUserResponseRequiredPeriod
          cac:UsabilityPeriod cac:ValidityPeriod cac:WarrantyValidityPeriod : cbc:StartDate? cbc:StartTime?
          cbc:EndDate? cbc:EndTime? cbc:DurationMeasure? cbc:DescriptionCode* cbc:Description*
        group cac:ActivityProperty : cbc:Name cbc:Value
        group cac:ActualPackage cac:ContainedPackage cac:ContainingPackage cac:Package cac:ReferencedPackage
          : cbc:ID? cbc:Quantity? cbc:ReturnableMaterialIndicator? cbc:PackageLevelCode?
          cbc:PackagingTypeCode? cbc:PackingMaterial* cbc:TraceID? cac:ContainedPackage*
          cac:ContainingTransportEquipment? cac:GoodsItem* cac:MeasurementDimension* cac:DeliveryUnit*
          cac:Delivery? cac:Pickup? cac:Despatch?
        group cac:AdditionalCommodityClassification cac:CommodityClassification
          cac:MainCommodityClassification cac:SupportedCommodityClassification
          cac:UnsupportedCommodityClassification : cbc:NatureCode? cbc:CargoTypeCode? cbc:CommodityCode?
          cbc:ItemClassificationCode?
        group cac:AdditionalDocumentReference cac:CallForTendersDocumentReference
          cac:CatalogueDocumentReference cac:ContractDocumentReference cac:ContractualDocumentReference
          cac:CreditNoteDocumentReference cac:DebitNoteDocumentReference cac:DespatchDocumentReference
          cac:DocumentReference cac:EmploymentLegislationDocumentReference
          cac:EnvironmentalLegislationDocumentReference cac:EvidenceDocumentReference
          cac:FiscalLegislationDocumentReference cac:GuaranteeDocumentReference
          cac:GuidanceDocumentReference cac:IdentityDocumentReference cac:InvoiceDocumentReference
          cac:ItemSpecificationDocumentReference cac:LegalDocumentReference cac:MandateDocumentReference
          cac:MinutesDocumentReference cac:NoticeDocumentReference cac:OrderDocumentReference
          cac:OriginalDocumentReference cac:OriginatorDocumentReference cac:ParentDocumentReference
          cac:PreviousDocumentReference cac:ProcurementLegislationDocumentReference
          cac:QuotationDocumentReference cac:ReceiptDocumentReference
          cac:RegistryCertificateDocumentReference cac:ReminderDocumentReference
          cac:ReplacedNoticeDocumentReference cac:RequestForQuotationDocumentReference
          cac:RequestedDocumentReference cac:ResolutionDocumentReference
          cac:SelfBilledCreditNoteDocumentReference cac:SelfBilledInvoiceDocumentReference
          cac:ShipmentDocumentReference cac:StatementDocumentReference cac:SupportingDocumentReference
          cac:TechnicalDocumentReference cac:TemplateDocumentReference cac:TenderDocumentReference
          cac:TendererQualificationDocumentReference cac:TransportExecutionPlanDocumentReference
          cac:TransportExecutionPlanRequestDocumentReference
          cac:TransportProgressStatusRequestDocumentReference
          cac:TransportServiceDescriptionDocumentReference
          cac:TransportServiceDescriptionRequestDocumentReference
          cac:TransportationStatusRequestDocumentReference cac:WorkOrderDocumentReference : cbc:ID
          cbc:CopyIndicator? cbc:UUID? cbc:IssueDate? cbc:IssueTime? cbc:DocumentTypeCode? cbc:DocumentType?
          cbc:XPath* cbc:LanguageID? cbc:LocaleCode? cbc:VersionID? cbc:DocumentStatusCode?
          cbc:DocumentDescription* cac:Attachment? cac:ValidityPeriod? cac:IssuerParty?
          cac:ResultOfVerification?
        group cac:AdditionalDocumentResponse cac:DocumentResponse : cac:Response cac:DocumentReference+
          cac:IssuerParty? cac:RecipientParty? cac:LineResponse*
        group cac:AdditionalInformationParty cac:AgentParty cac:AppealInformationParty
          cac:AppealReceiverParty cac:BeneficiaryParty cac:BillOfLadingHolderParty cac:BillToParty
          cac:CarrierParty cac:ConsigneeParty cac:ConsignorParty cac:ContactParty
          cac:ContractResponsibleParty cac:CustomsAgentParty cac:DeliveryParty cac:DespatchParty
          cac:DocumentProviderParty cac:EvidenceIssuingParty cac:ExporterParty cac:FinalDeliveryParty
          cac:FinancingParty cac:FreightForwarderParty cac:GuarantorParty cac:HazardousItemNotificationParty
          cac:HeadOfficeParty cac:ImporterParty cac:InformationContentProviderParty cac:InsuranceParty
          cac:InterestedParty cac:InventoryReportingParty cac:IssuerParty cac:LoadingProofParty
          cac:LogisticsOperatorParty cac:ManufacturerParty cac:MediationParty cac:MortgageHolderParty
          cac:NotaryParty cac:NotifyParty cac:OperatingParty cac:OriginalDespatchParty cac:OriginatorParty
          cac:OwnerParty cac:Party cac:PayeeParty cac:PayerParty cac:PerformingCarrierParty cac:PickupParty
          cac:PreSelectedParty cac:PreparationParty cac:ProviderParty cac:ReceiverParty cac:RecipientParty
          cac:ResponsibleTransportServiceProviderParty cac:SenderParty cac:SignatoryParty
          cac:SourceIssuerParty cac:SubcontractorParty cac:SubscriberParty cac:SubstituteCarrierParty
          cac:TaxRepresentativeParty cac:TenderEvaluationParty cac:TenderRecipientParty cac:TendererParty
          cac:TerminalOperatorParty cac:TransportAdvisorParty cac:TransportServiceProviderParty
          cac:TransportUserParty cac:UtilityCustomerParty cac:UtilitySupplierParty cac:WarrantyParty
          cac:WitnessParty : cbc:MarkCareIndicator? cbc:MarkAttentionIndicator? cbc:WebsiteURI?
          cbc:LogoReferenceID? cbc:EndpointID? cbc:IndustryClassificationCode? cac:PartyIdentification*
          cac:PartyName* cac:Language? cac:PostalAddress? cac:PhysicalLocation? cac:PartyTaxScheme*
          cac:PartyLegalEntity* cac:Contact? cac:Person* cac:AgentParty? cac:ServiceProviderParty*
          cac:PowerOfAttorney* cac:FinancialAccount?
        group cac:AdditionalItemIdentification cac:BuyersItemIdentification cac:CatalogueItemIdentification
          cac:ItemIdentification cac:ManufacturersItemIdentification cac:SellersItemIdentification
          cac:StandardItemIdentification : cbc:ID cbc:ExtendedID? cbc:BarcodeSymbologyID?
          cac:PhysicalAttribute* cac:MeasurementDimension* cac:IssuerParty?
        group cac:AdditionalItemProperty cac:ItemProperty cac:KeywordItemProperty : cbc:ID? cbc:Name
          cbc:NameCode? cbc:TestMethod? cbc:Value? cbc:ValueQuantity? cbc:ValueQualifier*
          cbc:ImportanceCode? cbc:ListValue* cac:UsabilityPeriod? cac:ItemPropertyGroup* cac:RangeDimension?
          cac:ItemPropertyRange?
        group cac:AdditionalQualifyingParty cac:MainQualifyingParty cac:QualifyingParty :
          cbc:ParticipationPercent? cbc:PersonalSituation* cbc:OperatingYearsQuantity? cbc:EmployeeQuantity?
          cbc:BusinessClassificationEvidenceID? cbc:BusinessIdentityEvidenceID? cbc:TendererRoleCode?
          cac:BusinessClassificationScheme? cac:TechnicalCapability* cac:FinancialCapability*
          cac:CompletedTask* cac:Declaration* cac:Party? cac:EconomicOperatorRole?
        group cac:AdditionalTemperature cac:EmergencyTemperature cac:FlashpointTemperature
          cac:MaximumTemperature cac:MinimumTemperature cac:Temperature : cbc:AttributeID cbc:Measure
          cbc:Description*
        group cac:AdditionalTransportationService cac:FinalDeliveryTransportationService
          cac:MainTransportationService cac:OriginalDespatchTransportationService cac:TransportationService
          : cbc:TransportServiceCode cbc:TariffClassCode? cbc:Priority? cbc:FreightRateClassCode?
          cbc:TransportationServiceDescription* cbc:TransportationServiceDetailsURI? cbc:NominationDate?
          cbc:NominationTime? cbc:Name? cbc:SequenceNumeric? cac:TransportEquipment*
          cac:SupportedTransportEquipment* cac:UnsupportedTransportEquipment* cac:CommodityClassification*
          cac:SupportedCommodityClassification* cac:UnsupportedCommodityClassification*
          cac:TotalCapacityDimension? cac:ShipmentStage* cac:TransportEvent*
          cac:ResponsibleTransportServiceProviderParty? cac:EnvironmentalEmission*
          cac:EstimatedDurationPeriod? cac:ScheduledServiceFrequency*
        group cac:Address cac:ApplicableAddress cac:ApplicableTerritoryAddress cac:DeliveryAddress
          cac:DespatchAddress cac:JurisdictionRegionAddress cac:LocationAddress cac:OriginAddress
          cac:PostalAddress cac:RegistrationAddress cac:ResidenceAddress cac:ReturnAddress : cbc:ID?
          cbc:AddressTypeCode? cbc:AddressFormatCode? cbc:Postbox? cbc:Floor? cbc:Room? cbc:StreetName?
          cbc:AdditionalStreetName? cbc:BlockName? cbc:BuildingName? cbc:BuildingNumber? cbc:InhouseMail?
          cbc:Department? cbc:MarkAttention? cbc:MarkCare? cbc:PlotIdentification? cbc:CitySubdivisionName?
          cbc:CityName? cbc:PostalZone? cbc:CountrySubentity? cbc:CountrySubentityCode? cbc:Region?
          cbc:District? cbc:TimezoneOffset? cac:AddressLine* cac:Country? cac:LocationCoordinate*
        group cac:AddressLine : cbc:Line
        group cac:AirTransport : cbc:AircraftID
        group cac:AllowanceCharge cac:ExtraAllowanceCharge cac:FreightAllowanceCharge
          cac:ServiceAllowanceCharge : cbc:ID? cbc:ChargeIndicator cbc:AllowanceChargeReasonCode?
          cbc:AllowanceChargeReason* cbc:MultiplierFactorNumeric? cbc:PrepaidIndicator? cbc:SequenceNumeric?
          cbc:Amount cbc:BaseAmount? cbc:AccountingCostCode? cbc:AccountingCost? cbc:PerUnitAmount?
          cac:TaxCategory* cac:TaxTotal? cac:PaymentMeans*
        group cac:AllowedSubcontractTerms cac:SubcontractTerms : cbc:Rate? cbc:UnknownPriceIndicator?
          cbc:Description* cbc:Amount? cbc:SubcontractingConditionsCode? cbc:MaximumPercent?
          cbc:MinimumPercent?
        group cac:AlternativeConditionPrice cac:Price cac:TaxExclusivePrice cac:TaxInclusivePrice :
          cbc:PriceAmount cbc:BaseQuantity? cbc:PriceChangeReason* cbc:PriceTypeCode? cbc:PriceType?
          cbc:OrderableUnitFactorRate? cac:ValidityPeriod* cac:PriceList? cac:AllowanceCharge*
          cac:PricingExchangeRate?
        group cac:AlternativeLineItem cac:BuyerProposedSubstituteLineItem cac:LineItem
          cac:SellerProposedSubstituteLineItem cac:SellerSubstitutedLineItem cac:SubLineItem : cbc:ID
          cbc:SalesOrderID? cbc:UUID? cbc:Note* cbc:LineStatusCode? cbc:Quantity? cbc:LineExtensionAmount?
          cbc:TotalTaxAmount? cbc:MinimumQuantity? cbc:MaximumQuantity? cbc:MinimumBackorderQuantity?
          cbc:MaximumBackorderQuantity? cbc:InspectionMethodCode? cbc:PartialDeliveryIndicator?
          cbc:BackOrderAllowedIndicator? cbc:AccountingCostCode? cbc:AccountingCost?
          cbc:WarrantyInformation* cac:Delivery* cac:DeliveryTerms? cac:OriginatorParty?
          cac:OrderedShipment* cac:PricingReference? cac:AllowanceCharge* cac:Price? cac:Item
          cac:SubLineItem* cac:WarrantyValidityPeriod? cac:WarrantyParty? cac:TaxTotal*
          cac:ItemPriceExtension? cac:LineReference*
        group cac:AnticipatedMonetaryTotal cac:LegalMonetaryTotal cac:MonetaryTotal cac:QuotedMonetaryTotal
          cac:RequestedMonetaryTotal : cbc:LineExtensionAmount? cbc:TaxExclusiveAmount?
          cbc:TaxInclusiveAmount? cbc:AllowanceTotalAmount? cbc:ChargeTotalAmount? cbc:PrepaidAmount?
          cbc:PayableRoundingAmount? cbc:PayableAmount cbc:PayableAlternativeAmount?
        group cac:AppealTerms : cbc:Description* cac:PresentationPeriod? cac:AppealInformationParty?
          cac:AppealReceiverParty? cac:MediationParty?
        group cac:ApplicableRegulation cac:Regulation : cbc:Name cbc:LegalReference? cbc:OntologyURI?
        group cac:ApplicableTaxCategory cac:ClassifiedTaxCategory cac:TaxCategory : cbc:ID? cbc:Name?
          cbc:Percent? cbc:BaseUnitMeasure? cbc:PerUnitAmount? cbc:TaxExemptionReasonCode?
          cbc:TaxExemptionReason* cbc:TierRange? cbc:TierRatePercent? cac:TaxScheme
        group cac:ApplicableTransportMeans cac:TransportMeans : cbc:JourneyID?
          cbc:RegistrationNationalityID? cbc:RegistrationNationality* cbc:DirectionCode?
          cbc:TransportMeansTypeCode? cbc:TradeServiceCode? cac:Stowage? cac:AirTransport?
          cac:RoadTransport? cac:RailTransport? cac:MaritimeTransport? cac:OwnerParty?
          cac:MeasurementDimension*
        group cac:AttachedTransportEquipment cac:ContainedInTransportEquipment
          cac:ContainingTransportEquipment cac:ReferencedTransportEquipment cac:SupportedTransportEquipment
          cac:TransportEquipment cac:UnsupportedTransportEquipment : cbc:ID? cbc:ReferencedConsignmentID*
          cbc:TransportEquipmentTypeCode? cbc:ProviderTypeCode? cbc:OwnerTypeCode? cbc:SizeTypeCode?
          cbc:DispositionCode? cbc:FullnessIndicationCode? cbc:RefrigerationOnIndicator? cbc:Information*
          cbc:ReturnabilityIndicator? cbc:LegalStatusIndicator? cbc:AirFlowPercent? cbc:HumidityPercent?
          cbc:AnimalFoodApprovedIndicator? cbc:HumanFoodApprovedIndicator?
          cbc:DangerousGoodsApprovedIndicator? cbc:RefrigeratedIndicator? cbc:Characteristics?
          cbc:DamageRemarks* cbc:Description* cbc:SpecialTransportRequirements* cbc:GrossWeightMeasure?
          cbc:GrossVolumeMeasure? cbc:TareWeightMeasure? cbc:TrackingDeviceCode? cbc:PowerIndicator?
          cbc:TraceID? cac:MeasurementDimension* cac:TransportEquipmentSeal* cac:MinimumTemperature?
          cac:MaximumTemperature? cac:ProviderParty? cac:LoadingProofParty? cac:SupplierParty?
          cac:OwnerParty? cac:OperatingParty? cac:LoadingLocation? cac:UnloadingLocation?
          cac:StorageLocation? cac:PositioningTransportEvent* cac:QuarantineTransportEvent*
          cac:DeliveryTransportEvent* cac:PickupTransportEvent* cac:HandlingTransportEvent*
          cac:LoadingTransportEvent* cac:TransportEvent* cac:ApplicableTransportMeans?
          cac:HaulageTradingTerms* cac:HazardousGoodsTransit* cac:PackagedTransportHandlingUnit*
          cac:ServiceAllowanceCharge* cac:FreightAllowanceCharge* cac:AttachedTransportEquipment*
          cac:Delivery? cac:Pickup? cac:Despatch? cac:ShipmentDocumentReference*
          cac:ContainedInTransportEquipment* cac:Package* cac:GoodsItem*
        group cac:Attachment cac:DigitalSignatureAttachment : cbc:EmbeddedDocumentBinaryObject?
          cac:ExternalReference?
        group cac:AuctionTerms : cbc:AuctionConstraintIndicator? cbc:JustificationDescription*
          cbc:Description* cbc:ProcessDescription* cbc:ConditionsDescription*
          cbc:ElectronicDeviceDescription* cbc:AuctionURI?
        group cac:AwardedTenderedProject cac:TenderedProject : cbc:VariantID? cbc:FeeAmount?
          cbc:FeeDescription* cbc:TenderEnvelopeID? cbc:TenderEnvelopeTypeCode? cac:ProcurementProjectLot?
          cac:EvidenceDocumentReference* cac:TaxTotal* cac:LegalMonetaryTotal? cac:TenderLine*
          cac:AwardingCriterionResponse*
        group cac:AwardingCriterion cac:SubordinateAwardingCriterion : cbc:ID?
          cbc:AwardingCriterionTypeCode? cbc:Description* cbc:WeightNumeric? cbc:Weight*
          cbc:CalculationExpression* cbc:CalculationExpressionCode? cbc:MinimumQuantity?
          cbc:MaximumQuantity? cbc:MinimumAmount? cbc:MaximumAmount? cbc:MinimumImprovementBid*
          cac:SubordinateAwardingCriterion*
        group cac:AwardingCriterionResponse cac:SubordinateAwardingCriterionResponse : cbc:ID?
          cbc:AwardingCriterionID? cbc:AwardingCriterionDescription* cbc:Description* cbc:Quantity?
          cbc:Amount? cac:SubordinateAwardingCriterionResponse*
        group cac:AwardingTerms : cbc:WeightingAlgorithmCode? cbc:Description*
          cbc:TechnicalCommitteeDescription* cbc:LowTendersDescription* cbc:PrizeIndicator?
          cbc:PrizeDescription* cbc:PaymentDescription* cbc:FollowupContractIndicator?
          cbc:BindingOnBuyerIndicator? cac:AwardingCriterion* cac:TechnicalCommitteePerson*
        group cac:BillingReference : cac:InvoiceDocumentReference? cac:SelfBilledInvoiceDocumentReference?
          cac:CreditNoteDocumentReference? cac:SelfBilledCreditNoteDocumentReference?
          cac:DebitNoteDocumentReference? cac:ReminderDocumentReference? cac:AdditionalDocumentReference?
          cac:BillingReferenceLine*
        group cac:BillingReferenceLine : cbc:ID cbc:Amount? cac:AllowanceCharge*
        group cac:BonusPaymentTerms cac:CollectPaymentTerms cac:CommissionPaymentTerms
          cac:DisbursementPaymentTerms cac:PaymentTerms cac:PenaltyPaymentTerms cac:PrepaidPaymentTerms
          cac:ServiceChargePaymentTerms : cbc:ID? cbc:PaymentMeansID* cbc:PrepaidPaymentReferenceID?
          cbc:Note* cbc:ReferenceEventCode? cbc:SettlementDiscountPercent? cbc:PenaltySurchargePercent?
          cbc:PaymentPercent? cbc:Amount? cbc:SettlementDiscountAmount? cbc:PenaltyAmount?
          cbc:PaymentTermsDetailsURI? cbc:PaymentDueDate? cbc:InstallmentDueDate?
          cbc:InvoicingPartyReference? cac:SettlementPeriod? cac:PenaltyPeriod? cac:ExchangeRate?
          cac:ValidityPeriod?
        group cac:Branch cac:FinancialInstitutionBranch : cbc:ID? cbc:Name? cac:FinancialInstitution?
          cac:Address?
        group cac:BudgetAccount : cbc:ID? cbc:BudgetYearNumeric? cac:RequiredClassificationScheme?
        group cac:BudgetAccountLine : cbc:ID? cbc:TotalAmount? cac:BudgetAccount*
        group cac:BusinessClassificationScheme cac:ClassificationScheme cac:RequestedClassificationScheme
          cac:RequiredBusinessClassificationScheme cac:RequiredClassificationScheme : cbc:ID cbc:UUID?
          cbc:LastRevisionDate? cbc:LastRevisionTime? cbc:Note* cbc:Name? cbc:Description* cbc:AgencyID?
          cbc:AgencyName? cbc:VersionID? cbc:URI? cbc:SchemeURI? cbc:LanguageID? cac:ClassificationCategory+
        group cac:CallDuty cac:Duty cac:TimeDuty : cbc:Amount cbc:Duty? cbc:DutyCode? cac:TaxCategory?
        group cac:CallForTendersLineReference cac:CatalogueLineReference cac:DependentLineReference
          cac:DespatchLineReference cac:LineReference cac:ParentDocumentLineReference
          cac:QuotationLineReference cac:ReceiptLineReference cac:RequestLineReference : cbc:LineID
          cbc:UUID? cbc:LineStatusCode? cac:DocumentReference?
        group cac:Capability cac:FinancialCapability cac:TechnicalCapability : cbc:CapabilityTypeCode?
          cbc:Description* cbc:ValueAmount? cbc:ValueQuantity? cac:EvidenceSupplied* cac:ValidityPeriod?
        group cac:CardAccount : cbc:PrimaryAccountNumberID cbc:NetworkID cbc:CardTypeCode?
          cbc:ValidityStartDate? cbc:ExpiryDate? cbc:IssuerID? cbc:IssueNumberID? cbc:CV2ID?
          cbc:CardChipCode? cbc:ChipApplicationID? cbc:HolderName?
        group cac:CatalogueItemSpecificationUpdateLine : cbc:ID cac:ContractorCustomerParty?
          cac:SellerSupplierParty? cac:Item
        group cac:CatalogueLine : cbc:ID cbc:ActionCode? cbc:LifeCycleStatusCode? cbc:ContractSubdivision?
          cbc:Note* cbc:OrderableIndicator? cbc:OrderableUnit? cbc:ContentUnitQuantity?
          cbc:OrderQuantityIncrementNumeric? cbc:MinimumOrderQuantity? cbc:MaximumOrderQuantity?
          cbc:WarrantyInformation* cbc:PackLevelCode? cac:ContractorCustomerParty? cac:SellerSupplierParty?
          cac:WarrantyParty? cac:WarrantyValidityPeriod? cac:LineValidityPeriod? cac:ItemComparison*
          cac:ComponentRelatedItem* cac:AccessoryRelatedItem* cac:RequiredRelatedItem*
          cac:ReplacementRelatedItem* cac:ComplementaryRelatedItem* cac:ReplacedRelatedItem*
          cac:RequiredItemLocationQuantity* cac:DocumentReference* cac:Item cac:KeywordItemProperty*
          cac:CallForTendersLineReference? cac:CallForTendersDocumentReference?
        group cac:CataloguePricingUpdateLine : cbc:ID cac:ContractorCustomerParty? cac:SellerSupplierParty?
          cac:RequiredItemLocationQuantity*
        group cac:CatalogueReference cac:DeletedCatalogueReference cac:RelatedCatalogueReference
          cac:RequestedCatalogueReference cac:SourceCatalogueReference : cbc:ID cbc:UUID? cbc:IssueDate?
          cbc:IssueTime? cbc:RevisionDate? cbc:RevisionTime? cbc:Note* cbc:Description* cbc:VersionID?
          cbc:PreviousVersionID?
        group cac:CatalogueRequestLine : cbc:ID cbc:ContractSubdivision? cbc:Note* cac:LineValidityPeriod?
          cac:RequiredItemLocationQuantity* cac:Item
        group cac:CategorizesClassificationCategory cac:ClassificationCategory : cbc:Name? cbc:CodeValue?
          cbc:Description* cac:CategorizesClassificationCategory*
        group cac:Certificate : cbc:ID cbc:CertificateTypeCode cbc:CertificateType cbc:Remarks*
          cac:IssuerParty cac:DocumentReference* cac:Signature*
        group cac:CertificateOfOriginApplication : cbc:ReferenceID cbc:CertificateType
          cbc:ApplicationStatusCode? cbc:OriginalJobID cbc:PreviousJobID? cbc:Remarks* cac:Shipment
          cac:EndorserParty+ cac:PreparationParty cac:IssuerParty cac:ExporterParty? cac:ImporterParty?
          cac:IssuingCountry cac:DocumentDistribution* cac:SupportingDocumentReference* cac:Signature*
        group cac:ChildConsignment cac:Consignment cac:ReferencedConsignment : cbc:ID cbc:CarrierAssignedID?
          cbc:ConsigneeAssignedID? cbc:ConsignorAssignedID? cbc:FreightForwarderAssignedID?
          cbc:BrokerAssignedID? cbc:ContractedCarrierAssignedID? cbc:PerformingCarrierAssignedID?
          cbc:SummaryDescription* cbc:TotalInvoiceAmount? cbc:DeclaredCustomsValueAmount?
          cbc:TariffDescription* cbc:TariffCode? cbc:InsurancePremiumAmount? cbc:GrossWeightMeasure?
          cbc:NetWeightMeasure? cbc:NetNetWeightMeasure? cbc:ChargeableWeightMeasure?
          cbc:GrossVolumeMeasure? cbc:NetVolumeMeasure? cbc:LoadingLengthMeasure? cbc:Remarks*
          cbc:HazardousRiskIndicator? cbc:AnimalFoodIndicator? cbc:HumanFoodIndicator?
          cbc:LivestockIndicator? cbc:BulkCargoIndicator? cbc:ContainerizedIndicator?
          cbc:GeneralCargoIndicator? cbc:SpecialSecurityIndicator? cbc:ThirdPartyPayerIndicator?
          cbc:CarrierServiceInstructions* cbc:CustomsClearanceServiceInstructions*
          cbc:ForwarderServiceInstructions* cbc:SpecialServiceInstructions* cbc:SequenceID?
          cbc:ShippingPriorityLevelCode? cbc:HandlingCode? cbc:HandlingInstructions* cbc:Information*
          cbc:TotalGoodsItemQuantity? cbc:TotalTransportHandlingUnitQuantity? cbc:InsuranceValueAmount?
          cbc:DeclaredForCarriageValueAmount? cbc:DeclaredStatisticsValueAmount? cbc:FreeOnBoardValueAmount?
          cbc:SpecialInstructions* cbc:SplitConsignmentIndicator? cbc:DeliveryInstructions*
          cbc:ConsignmentQuantity? cbc:ConsolidatableIndicator? cbc:HaulageInstructions*
          cbc:LoadingSequenceID? cbc:ChildConsignmentQuantity? cbc:TotalPackagesQuantity?
          cac:ConsolidatedShipment* cac:CustomsDeclaration* cac:RequestedPickupTransportEvent?
          cac:RequestedDeliveryTransportEvent? cac:PlannedPickupTransportEvent?
          cac:PlannedDeliveryTransportEvent? cac:Status* cac:ChildConsignment* cac:ConsigneeParty?
          cac:ExporterParty? cac:ConsignorParty? cac:ImporterParty? cac:CarrierParty?
          cac:FreightForwarderParty? cac:NotifyParty? cac:OriginalDespatchParty? cac:FinalDeliveryParty?
          cac:PerformingCarrierParty? cac:SubstituteCarrierParty? cac:LogisticsOperatorParty?
          cac:TransportAdvisorParty? cac:HazardousItemNotificationParty? cac:InsuranceParty?
          cac:MortgageHolderParty? cac:BillOfLadingHolderParty? cac:OriginalDepartureCountry?
          cac:FinalDestinationCountry? cac:TransitCountry* cac:TransportContract? cac:TransportEvent*
          cac:OriginalDespatchTransportationService? cac:FinalDeliveryTransportationService?
          cac:DeliveryTerms? cac:PaymentTerms? cac:CollectPaymentTerms? cac:DisbursementPaymentTerms?
          cac:PrepaidPaymentTerms? cac:FreightAllowanceCharge* cac:ExtraAllowanceCharge*
          cac:MainCarriageShipmentStage* cac:PreCarriageShipmentStage* cac:OnCarriageShipmentStage*
          cac:TransportHandlingUnit* cac:FirstArrivalPortLocation? cac:LastExitPortLocation?
        group cac:Clause cac:PenaltyClause : cbc:ID? cbc:Content*
        group cac:CollectedPayment cac:Payment cac:PrepaidPayment : cbc:ID? cbc:PaidAmount?
          cbc:ReceivedDate? cbc:PaidDate? cbc:PaidTime? cbc:InstructionID?
        group cac:Communication cac:OtherCommunication : cbc:ChannelCode? cbc:Channel? cbc:Value?
        group cac:CompletedTask : cbc:AnnualAverageAmount? cbc:TotalTaskAmount? cbc:PartyCapacityAmount?
          cbc:Description* cac:EvidenceSupplied* cac:Period? cac:RecipientCustomerParty?
        group cac:Condition : cbc:AttributeID cbc:Measure? cbc:Description* cbc:MinimumMeasure?
          cbc:MaximumMeasure?
        group cac:ConsolidatedShipment cac:ReferencedShipment cac:ReportedShipment cac:Shipment : cbc:ID
          cbc:ShippingPriorityLevelCode? cbc:HandlingCode? cbc:HandlingInstructions* cbc:Information*
          cbc:GrossWeightMeasure? cbc:NetWeightMeasure? cbc:NetNetWeightMeasure? cbc:GrossVolumeMeasure?
          cbc:NetVolumeMeasure? cbc:TotalGoodsItemQuantity? cbc:TotalTransportHandlingUnitQuantity?
          cbc:InsuranceValueAmount? cbc:DeclaredCustomsValueAmount? cbc:DeclaredForCarriageValueAmount?
          cbc:DeclaredStatisticsValueAmount? cbc:FreeOnBoardValueAmount? cbc:SpecialInstructions*
          cbc:DeliveryInstructions* cbc:SplitConsignmentIndicator? cbc:ConsignmentQuantity? cac:Consignment*
          cac:GoodsItem* cac:ShipmentStage* cac:Delivery? cac:TransportHandlingUnit* cac:ReturnAddress?
          cac:OriginAddress? cac:FirstArrivalPortLocation? cac:LastExitPortLocation? cac:ExportCountry?
          cac:FreightAllowanceCharge*
        group cac:Consumption : cbc:UtilityStatementTypeCode? cac:MainPeriod? cac:AllowanceCharge*
          cac:TaxTotal* cac:EnergyWaterSupply? cac:TelecommunicationsSupply? cac:LegalMonetaryTotal
        group cac:ConsumptionAverage : cbc:AverageAmount? cbc:Description*
        group cac:ConsumptionCorrection cac:EnergyWaterConsumptionCorrection : cbc:CorrectionType?
          cbc:CorrectionTypeCode? cbc:MeterNumber? cbc:GasPressureQuantity?
          cbc:ActualTemperatureReductionQuantity? cbc:NormalTemperatureReductionQuantity?
          cbc:DifferenceTemperatureReductionQuantity? cbc:Description* cbc:CorrectionUnitAmount?
          cbc:ConsumptionEnergyQuantity? cbc:ConsumptionWaterQuantity? cbc:CorrectionAmount?
        group cac:ConsumptionHistory : cbc:MeterNumber? cbc:Quantity cbc:Amount? cbc:ConsumptionLevelCode?
          cbc:ConsumptionLevel? cbc:Description* cac:Period
        group cac:ConsumptionLine : cbc:ID cbc:ParentDocumentLineReferenceID? cbc:InvoicedQuantity
          cbc:LineExtensionAmount cac:Period? cac:Delivery* cac:AllowanceCharge* cac:TaxTotal*
          cac:UtilityItem cac:Price? cac:UnstructuredPrice?
        group cac:ConsumptionPoint cac:UtilityConsumptionPoint : cbc:ID cbc:Description* cbc:SubscriberID?
          cbc:SubscriberType? cbc:SubscriberTypeCode? cbc:TotalDeliveredQuantity? cac:Address?
          cac:WebSiteAccess? cac:UtilityMeter*
        group cac:ConsumptionReport : cbc:ID cbc:ConsumptionType? cbc:ConsumptionTypeCode? cbc:Description*
          cbc:TotalConsumedQuantity? cbc:BasicConsumedQuantity? cbc:ResidentOccupantsNumeric?
          cbc:ConsumersEnergyLevelCode? cbc:ConsumersEnergyLevel? cbc:ResidenceType? cbc:ResidenceTypeCode?
          cbc:HeatingType? cbc:HeatingTypeCode? cac:Period? cac:GuidanceDocumentReference?
          cac:DocumentReference? cac:ConsumptionReportReference* cac:ConsumptionHistory*
        group cac:ConsumptionReportReference : cbc:ConsumptionReportID cbc:ConsumptionType?
          cbc:ConsumptionTypeCode? cbc:TotalConsumedQuantity cac:Period
        group cac:ContainedGoodsItem cac:GoodsItem cac:ReferencedGoodsItem : cbc:ID? cbc:SequenceNumberID?
          cbc:Description* cbc:HazardousRiskIndicator? cbc:DeclaredCustomsValueAmount?
          cbc:DeclaredForCarriageValueAmount? cbc:DeclaredStatisticsValueAmount? cbc:FreeOnBoardValueAmount?
          cbc:InsuranceValueAmount? cbc:ValueAmount? cbc:GrossWeightMeasure? cbc:NetWeightMeasure?
          cbc:NetNetWeightMeasure? cbc:ChargeableWeightMeasure? cbc:GrossVolumeMeasure?
          cbc:NetVolumeMeasure? cbc:Quantity? cbc:PreferenceCriterionCode? cbc:RequiredCustomsID?
          cbc:CustomsStatusCode? cbc:CustomsTariffQuantity? cbc:CustomsImportClassifiedIndicator?
          cbc:ChargeableQuantity? cbc:ReturnableQuantity? cbc:TraceID? cac:Item* cac:GoodsItemContainer*
          cac:FreightAllowanceCharge* cac:InvoiceLine* cac:Temperature* cac:ContainedGoodsItem*
          cac:OriginAddress? cac:Delivery? cac:Pickup? cac:Despatch? cac:MeasurementDimension*
          cac:ContainingPackage* cac:ShipmentDocumentReference? cac:MinimumTemperature?
          cac:MaximumTemperature?
        group cac:Contract cac:ForeignExchangeContract cac:ReferencedContract cac:TransportContract :
          cbc:ID? cbc:IssueDate? cbc:IssueTime? cbc:NominationDate? cbc:NominationTime?
          cbc:ContractTypeCode? cbc:ContractType? cbc:Note* cbc:VersionID? cbc:Description*
          cac:ValidityPeriod? cac:ContractDocumentReference* cac:NominationPeriod? cac:ContractualDelivery?
        group cac:ContractExecutionRequirement : cbc:Name* cbc:ExecutionRequirementCode? cbc:Description*
        group cac:ContractExtension : cbc:OptionsDescription* cbc:MinimumNumberNumeric?
          cbc:MaximumNumberNumeric? cac:OptionValidityPeriod? cac:Renewal*
        group cac:ContractingActivity : cbc:ActivityTypeCode? cbc:ActivityType?
        group cac:ContractingParty : cbc:BuyerProfileURI? cac:ContractingPartyType* cac:ContractingActivity*
          cac:Party
        group cac:ContractingPartyType : cbc:PartyTypeCode? cbc:PartyType?
        group cac:ContractualDelivery cac:Delivery : cbc:ID? cbc:Quantity? cbc:MinimumQuantity?
          cbc:MaximumQuantity? cbc:ActualDeliveryDate? cbc:ActualDeliveryTime? cbc:LatestDeliveryDate?
          cbc:LatestDeliveryTime? cbc:ReleaseID? cbc:TrackingID? cac:DeliveryAddress? cac:DeliveryLocation?
          cac:AlternativeDeliveryLocation? cac:RequestedDeliveryPeriod? cac:PromisedDeliveryPeriod?
          cac:EstimatedDeliveryPeriod? cac:CarrierParty? cac:DeliveryParty? cac:NotifyParty* cac:Despatch?
          cac:DeliveryTerms* cac:MinimumDeliveryUnit? cac:MaximumDeliveryUnit? cac:Shipment?
        group cac:CorporateRegistrationScheme : cbc:ID? cbc:Name? cbc:CorporateRegistrationTypeCode?
          cac:JurisdictionRegionAddress*
        group cac:Country cac:DestinationCountry cac:ExportCountry cac:FinalDestinationCountry
          cac:IssuingCountry cac:OriginCountry cac:OriginalDepartureCountry cac:TransitCountry :
          cbc:IdentificationCode? cbc:Name?
        group cac:CreditAccount : cbc:AccountID
        group cac:CreditNoteLine cac:SubCreditNoteLine : cbc:ID cbc:UUID? cbc:Note* cbc:CreditedQuantity?
          cbc:LineExtensionAmount? cbc:TaxPointDate? cbc:AccountingCostCode? cbc:AccountingCost?
          cbc:PaymentPurposeCode? cbc:FreeOfChargeIndicator? cac:InvoicePeriod* cac:OrderLineReference*
          cac:DiscrepancyResponse* cac:DespatchLineReference* cac:ReceiptLineReference*
          cac:BillingReference* cac:DocumentReference* cac:PricingReference? cac:OriginatorParty?
          cac:Delivery* cac:PaymentTerms* cac:TaxTotal* cac:AllowanceCharge* cac:Item? cac:Price?
          cac:DeliveryTerms* cac:SubCreditNoteLine* cac:ItemPriceExtension?
        group cac:CrewMemberPerson cac:DriverPerson cac:MasterPerson cac:PassengerPerson cac:Person
          cac:ReportingPerson cac:SecurityOfficerPerson cac:ShipsSurgeonPerson cac:TechnicalCommitteePerson
          : cbc:ID? cbc:FirstName? cbc:FamilyName? cbc:Title? cbc:MiddleName? cbc:OtherName? cbc:NameSuffix?
          cbc:JobTitle? cbc:NationalityID? cbc:GenderCode? cbc:BirthDate? cbc:BirthplaceName?
          cbc:OrganizationDepartment? cac:Contact? cac:FinancialAccount? cac:IdentityDocumentReference*
          cac:ResidenceAddress?
        group cac:CurrentStatus cac:Status : cbc:ConditionCode? cbc:ReferenceDate? cbc:ReferenceTime?
          cbc:Description* cbc:StatusReasonCode? cbc:StatusReason* cbc:SequenceID? cbc:Text*
          cbc:IndicationIndicator? cbc:Percent? cbc:ReliabilityPercent? cac:Condition*
        group cac:CustomsDeclaration : cbc:ID cac:IssuerParty?
        group cac:DebitNoteLine cac:SubDebitNoteLine : cbc:ID cbc:UUID? cbc:Note* cbc:DebitedQuantity?
          cbc:LineExtensionAmount cbc:TaxPointDate? cbc:AccountingCostCode? cbc:AccountingCost?
          cbc:PaymentPurposeCode? cac:DiscrepancyResponse* cac:DespatchLineReference*
          cac:ReceiptLineReference* cac:BillingReference* cac:DocumentReference* cac:PricingReference?
          cac:Delivery* cac:TaxTotal* cac:AllowanceCharge* cac:Item? cac:Price? cac:SubDebitNoteLine*
        group cac:Declaration : cbc:Name* cbc:DeclarationTypeCode? cbc:Description* cac:EvidenceSupplied*
        group cac:DefaultLanguage cac:Language cac:RequestedLanguage : cbc:ID? cbc:Name? cbc:LocaleCode?
        group cac:DeliveryTerms : cbc:ID? cbc:SpecialTerms* cbc:LossRiskResponsibilityCode? cbc:LossRisk*
          cbc:Amount? cac:DeliveryLocation? cac:AllowanceCharge?
        group cac:DeliveryUnit cac:MaximumDeliveryUnit cac:MinimumDeliveryUnit : cbc:BatchQuantity
          cbc:ConsumerUnitQuantity? cbc:HazardousRiskIndicator?
        group cac:DependentPriceReference : cbc:Percent? cac:LocationAddress? cac:DependentLineReference?
        group cac:Despatch : cbc:ID? cbc:RequestedDespatchDate? cbc:RequestedDespatchTime?
          cbc:EstimatedDespatchDate? cbc:EstimatedDespatchTime? cbc:ActualDespatchDate?
          cbc:ActualDespatchTime? cbc:GuaranteedDespatchDate? cbc:GuaranteedDespatchTime? cbc:ReleaseID?
          cbc:Instructions* cac:DespatchAddress? cac:DespatchLocation? cac:DespatchParty? cac:CarrierParty?
          cac:NotifyParty* cac:Contact? cac:EstimatedDespatchPeriod? cac:RequestedDespatchPeriod?
        group cac:DespatchLine cac:HandlingUnitDespatchLine : cbc:ID cbc:UUID? cbc:Note* cbc:LineStatusCode?
          cbc:DeliveredQuantity? cbc:BackorderQuantity? cbc:BackorderReason* cbc:OutstandingQuantity?
          cbc:OutstandingReason* cbc:OversupplyQuantity? cac:OrderLineReference+ cac:DocumentReference*
          cac:Item cac:Shipment*
        group cac:Dimension cac:FloorSpaceMeasurementDimension cac:MeasurementDimension
          cac:PalletSpaceMeasurementDimension cac:RangeDimension cac:TotalCapacityDimension :
          cbc:AttributeID cbc:Measure? cbc:Description* cbc:MinimumMeasure? cbc:MaximumMeasure?
        group cac:DiscrepancyResponse cac:Response : cbc:ReferenceID? cbc:ResponseCode? cbc:Description*
          cbc:EffectiveDate? cbc:EffectiveTime? cac:Status*
        group cac:DocumentDistribution : cbc:PrintQualifier cbc:MaximumCopiesNumeric cac:Party
        group cac:DocumentTenderRequirement cac:SubsequentProcessTenderRequirement cac:TenderRequirement :
          cbc:Name cbc:Description* cac:TemplateDocumentReference?
        group cac:EconomicOperatorRole : cbc:RoleCode? cbc:RoleDescription*
        group cac:EconomicOperatorShortList : cbc:LimitationDescription* cbc:ExpectedQuantity?
          cbc:MaximumQuantity? cbc:MinimumQuantity? cac:PreSelectedParty*
        group cac:EmbassyEndorsement cac:Endorsement cac:InsuranceEndorsement cac:IssuerEndorsement :
          cbc:DocumentID cbc:ApprovalStatus cbc:Remarks* cac:EndorserParty cac:Signature*
        group cac:EmissionCalculationMethod : cbc:CalculationMethodCode? cbc:FullnessIndicationCode?
          cac:MeasurementFromLocation? cac:MeasurementToLocation?
        group cac:EndorserParty : cbc:RoleCode cbc:SequenceNumeric cac:Party cac:SignatoryContact
        group cac:EnergyTaxReport : cbc:TaxEnergyAmount? cbc:TaxEnergyOnAccountAmount?
          cbc:TaxEnergyBalanceAmount? cac:TaxScheme
        group cac:EnergyWaterSupply : cac:ConsumptionReport* cac:EnergyTaxReport* cac:ConsumptionAverage*
          cac:EnergyWaterConsumptionCorrection*
        group cac:EnvironmentalEmission : cbc:EnvironmentalEmissionTypeCode cbc:ValueMeasure
          cbc:Description* cac:EmissionCalculationMethod*
        group cac:EvaluationCriterion cac:FinancialEvaluationCriterion cac:TechnicalEvaluationCriterion :
          cbc:EvaluationCriterionTypeCode? cbc:Description* cbc:ThresholdAmount? cbc:ThresholdQuantity?
          cbc:ExpressionCode? cbc:Expression* cac:DurationPeriod? cac:SuggestedEvidence*
        group cac:Event cac:OpenTenderEvent : cbc:IdentificationID? cbc:OccurrenceDate? cbc:OccurrenceTime?
          cbc:TypeCode? cbc:Description* cbc:CompletionIndicator? cac:CurrentStatus* cac:Contact*
          cac:OccurenceLocation?
        group cac:EventComment : cbc:Comment cbc:IssueDate? cbc:IssueTime?
        group cac:EventLineItem : cbc:LineNumberNumeric? cac:ParticipatingLocationsLocation?
          cac:RetailPlannedImpact* cac:SupplyItem
        group cac:EventTactic : cbc:Comment? cbc:Quantity? cac:EventTacticEnumeration cac:Period?
        group cac:EventTacticEnumeration : cbc:ConsumerIncentiveTacticTypeCode? cbc:DisplayTacticTypeCode?
          cbc:FeatureTacticTypeCode? cbc:TradeItemPackingLabelingTypeCode?
        group cac:Evidence cac:SuggestedEvidence : cbc:ID? cbc:EvidenceTypeCode? cbc:Description*
          cbc:CandidateStatement* cac:EvidenceIssuingParty? cac:DocumentReference? cac:Language?
        group cac:EvidenceSupplied : cbc:ID
        group cac:ExceptionCriteriaLine : cbc:ID cbc:Note* cbc:ThresholdValueComparisonCode
          cbc:ThresholdQuantity cbc:ExceptionStatusCode? cbc:CollaborationPriorityCode?
          cbc:ExceptionResolutionCode? cbc:SupplyChainActivityTypeCode? cbc:PerformanceMetricTypeCode?
          cac:EffectivePeriod? cac:SupplyItem+ cac:ForecastExceptionCriterionLine?
        group cac:ExceptionNotificationLine : cbc:ID cbc:Note* cbc:Description* cbc:ExceptionStatusCode?
          cbc:CollaborationPriorityCode? cbc:ResolutionCode? cbc:ComparedValueMeasure cbc:SourceValueMeasure
          cbc:VarianceQuantity? cbc:SupplyChainActivityTypeCode? cbc:PerformanceMetricTypeCode?
          cac:ExceptionObservationPeriod? cac:DocumentReference* cac:ForecastException? cac:SupplyItem
        group cac:ExchangeRate cac:PaymentAlternativeExchangeRate cac:PaymentExchangeRate
          cac:PricingExchangeRate cac:TaxExchangeRate : cbc:SourceCurrencyCode cbc:SourceCurrencyBaseRate?
          cbc:TargetCurrencyCode cbc:TargetCurrencyBaseRate? cbc:ExchangeMarketID? cbc:CalculationRate?
          cbc:MathematicOperatorCode? cbc:Date? cac:ForeignExchangeContract?
        group cac:ExternalReference : cbc:URI? cbc:DocumentHash? cbc:HashAlgorithmMethod? cbc:ExpiryDate?
          cbc:ExpiryTime? cbc:MimeCode? cbc:FormatCode? cbc:EncodingCode? cbc:CharacterSetCode?
          cbc:FileName? cbc:Description*
        group cac:FinalFinancialGuarantee cac:FinancialGuarantee cac:RequiredFinancialGuarantee :
          cbc:GuaranteeTypeCode cbc:Description* cbc:LiabilityAmount? cbc:AmountRate?
          cac:ConstitutionPeriod?
        group cac:FinancialAccount cac:FinancingFinancialAccount cac:PayeeFinancialAccount
          cac:PayerFinancialAccount : cbc:ID? cbc:Name? cbc:AliasName? cbc:AccountTypeCode?
          cbc:AccountFormatCode? cbc:CurrencyCode? cbc:PaymentNote* cac:FinancialInstitutionBranch?
          cac:Country?
        group cac:FinancialInstitution : cbc:ID? cbc:Name? cac:Address?
        group cac:ForecastException : cbc:ForecastPurposeCode cbc:ForecastTypeCode cbc:IssueDate
          cbc:IssueTime? cbc:DataSourceCode cbc:ComparisonDataCode? cbc:ComparisonForecastIssueTime?
          cbc:ComparisonForecastIssueDate?
        group cac:ForecastExceptionCriterionLine : cbc:ForecastPurposeCode cbc:ForecastTypeCode
          cbc:ComparisonDataSourceCode? cbc:DataSourceCode cbc:TimeDeltaDaysQuantity?
        group cac:ForecastLine : cbc:ID cbc:Note* cbc:FrozenDocumentIndicator? cbc:ForecastTypeCode
          cac:ForecastPeriod? cac:SalesItem?
        group cac:ForecastRevisionLine : cbc:ID cbc:Note* cbc:Description* cbc:RevisedForecastLineID
          cbc:SourceForecastIssueDate cbc:SourceForecastIssueTime cbc:AdjustmentReasonCode?
          cac:ForecastPeriod? cac:SalesItem?
        group cac:FrameworkAgreement : cbc:ExpectedOperatorQuantity? cbc:MaximumOperatorQuantity?
          cbc:Justification* cbc:Frequency* cac:DurationPeriod? cac:SubsequentProcessTenderRequirement*
        group cac:GoodsItemContainer : cbc:ID cbc:Quantity? cac:TransportEquipment*
        group cac:HaulageTradingTerms cac:TradingTerms : cbc:Information* cbc:Reference?
          cac:ApplicableAddress?
        group cac:HazardousGoodsTransit : cbc:TransportEmergencyCardCode? cbc:PackingCriteriaCode?
          cbc:HazardousRegulationCode? cbc:InhalationToxicityZoneCode? cbc:TransportAuthorizationCode?
          cac:MaximumTemperature? cac:MinimumTemperature?
        group cac:HazardousItem : cbc:ID? cbc:PlacardNotation? cbc:PlacardEndorsement?
          cbc:AdditionalInformation* cbc:UNDGCode? cbc:EmergencyProceduresCode?
          cbc:MedicalFirstAidGuideCode? cbc:TechnicalName? cbc:CategoryName? cbc:HazardousCategoryCode?
          cbc:UpperOrangeHazardPlacardID? cbc:LowerOrangeHazardPlacardID? cbc:MarkingID? cbc:HazardClassID?
          cbc:NetWeightMeasure? cbc:NetVolumeMeasure? cbc:Quantity? cac:ContactParty? cac:SecondaryHazard*
          cac:HazardousGoodsTransit* cac:EmergencyTemperature? cac:FlashpointTemperature?
          cac:AdditionalTemperature*
        group cac:ImmobilizedSecurity : cbc:ImmobilizationCertificateID? cbc:SecurityID? cbc:IssueDate?
          cbc:FaceValueAmount? cbc:MarketValueAmount? cbc:SharesNumberQuantity? cac:IssuerParty?
        group cac:InstructionForReturnsLine : cbc:ID cbc:Note* cbc:Quantity cac:ManufacturerParty? cac:Item
        group cac:InterestedProcurementProjectLot cac:ProcurementProjectLot : cbc:ID cac:TenderingTerms?
          cac:ProcurementProject?
        group cac:InventoryReportLine : cbc:ID cbc:Note* cbc:Quantity cbc:InventoryValueAmount?
          cbc:AvailabilityDate? cbc:AvailabilityStatusCode? cac:Item cac:InventoryLocation?
        group cac:InvoiceLine cac:SubInvoiceLine : cbc:ID cbc:UUID? cbc:Note* cbc:InvoicedQuantity?
          cbc:LineExtensionAmount cbc:TaxPointDate? cbc:AccountingCostCode? cbc:AccountingCost?
          cbc:PaymentPurposeCode? cbc:FreeOfChargeIndicator? cac:InvoicePeriod* cac:OrderLineReference*
          cac:DespatchLineReference* cac:ReceiptLineReference* cac:BillingReference* cac:DocumentReference*
          cac:PricingReference? cac:OriginatorParty? cac:Delivery* cac:PaymentTerms* cac:AllowanceCharge*
          cac:TaxTotal* cac:WithholdingTaxTotal* cac:Item cac:Price? cac:DeliveryTerms? cac:SubInvoiceLine*
          cac:ItemPriceExtension?
        group cac:Item cac:SupplyItem : cbc:Description* cbc:PackQuantity? cbc:PackSizeNumeric?
          cbc:CatalogueIndicator? cbc:Name? cbc:HazardousRiskIndicator? cbc:AdditionalInformation*
          cbc:Keyword* cbc:BrandName* cbc:ModelName* cac:BuyersItemIdentification?
          cac:SellersItemIdentification? cac:ManufacturersItemIdentification*
          cac:StandardItemIdentification? cac:CatalogueItemIdentification? cac:AdditionalItemIdentification*
          cac:CatalogueDocumentReference? cac:ItemSpecificationDocumentReference* cac:OriginCountry?
          cac:CommodityClassification* cac:TransactionConditions* cac:HazardousItem*
          cac:ClassifiedTaxCategory* cac:AdditionalItemProperty* cac:ManufacturerParty*
          cac:InformationContentProviderParty? cac:OriginAddress* cac:ItemInstance* cac:Certificate*
          cac:Dimension*
        group cac:ItemComparison : cbc:PriceAmount? cbc:Quantity?
        group cac:ItemInformationRequestLine : cbc:TimeFrequencyCode? cbc:SupplyChainActivityTypeCode?
          cbc:ForecastTypeCode? cbc:PerformanceMetricTypeCode? cac:Period+ cac:SalesItem+
        group cac:ItemInstance : cbc:ProductTraceID? cbc:ManufactureDate? cbc:ManufactureTime?
          cbc:BestBeforeDate? cbc:RegistrationID? cbc:SerialID? cac:AdditionalItemProperty*
          cac:LotIdentification?
        group cac:ItemLocationQuantity cac:OfferedItemLocationQuantity cac:OriginalItemLocationQuantity
          cac:RequiredItemLocationQuantity : cbc:LeadTimeMeasure? cbc:MinimumQuantity? cbc:MaximumQuantity?
          cbc:HazardousRiskIndicator? cbc:TradingRestrictions* cac:ApplicableTerritoryAddress* cac:Price?
          cac:DeliveryUnit* cac:ApplicableTaxCategory* cac:Package? cac:AllowanceCharge*
          cac:DependentPriceReference?
        group cac:ItemManagementProfile : cbc:FrozenPeriodDaysNumeric? cbc:MinimumInventoryQuantity?
          cbc:MultipleOrderQuantity? cbc:OrderIntervalDaysNumeric? cbc:ReplenishmentOwnerDescription*
          cbc:TargetServicePercent? cbc:TargetInventoryQuantity? cac:EffectivePeriod cac:Item
          cac:ItemLocationQuantity?
        group cac:ItemPriceExtension cac:PriceExtension : cbc:Amount cac:TaxTotal*
        group cac:ItemPropertyGroup : cbc:ID cbc:Name? cbc:ImportanceCode?
        group cac:ItemPropertyRange : cbc:MinimumValue? cbc:MaximumValue?
        group cac:LineResponse : cac:LineReference cac:Response+
        group cac:LocationCoordinate : cbc:CoordinateSystemCode? cbc:LatitudeDegreesMeasure?
          cbc:LatitudeMinutesMeasure? cbc:LatitudeDirectionCode? cbc:LongitudeDegreesMeasure?
          cbc:LongitudeMinutesMeasure? cbc:LongitudeDirectionCode? cbc:AltitudeMeasure?
        group cac:LotIdentification : cbc:LotNumberID? cbc:ExpiryDate? cac:AdditionalItemProperty*
        group cac:MainCarriageShipmentStage cac:OnCarriageShipmentStage cac:PreCarriageShipmentStage
          cac:ShipmentStage : cbc:ID? cbc:TransportModeCode? cbc:TransportMeansTypeCode?
          cbc:TransitDirectionCode? cbc:PreCarriageIndicator? cbc:OnCarriageIndicator?
          cbc:EstimatedDeliveryDate? cbc:EstimatedDeliveryTime? cbc:RequiredDeliveryDate?
          cbc:RequiredDeliveryTime? cbc:LoadingSequenceID? cbc:SuccessiveSequenceID? cbc:Instructions*
          cbc:DemurrageInstructions* cbc:CrewQuantity? cbc:PassengerQuantity? cac:TransitPeriod?
          cac:CarrierParty* cac:TransportMeans? cac:LoadingPortLocation? cac:UnloadingPortLocation?
          cac:TransshipPortLocation? cac:LoadingTransportEvent? cac:ExaminationTransportEvent?
          cac:AvailabilityTransportEvent? cac:ExportationTransportEvent? cac:DischargeTransportEvent?
          cac:WarehousingTransportEvent? cac:TakeoverTransportEvent? cac:OptionalTakeoverTransportEvent?
          cac:DropoffTransportEvent? cac:ActualPickupTransportEvent? cac:DeliveryTransportEvent?
          cac:ReceiptTransportEvent? cac:StorageTransportEvent? cac:AcceptanceTransportEvent?
          cac:TerminalOperatorParty? cac:CustomsAgentParty? cac:EstimatedTransitPeriod?
          cac:FreightAllowanceCharge* cac:FreightChargeLocation? cac:DetentionTransportEvent*
          cac:RequestedDepartureTransportEvent? cac:RequestedArrivalTransportEvent?
          cac:RequestedWaypointTransportEvent* cac:PlannedDepartureTransportEvent?
          cac:PlannedArrivalTransportEvent? cac:PlannedWaypointTransportEvent*
          cac:ActualDepartureTransportEvent? cac:ActualWaypointTransportEvent?
          cac:ActualArrivalTransportEvent? cac:TransportEvent* cac:EstimatedDepartureTransportEvent?
          cac:EstimatedArrivalTransportEvent? cac:PassengerPerson* cac:DriverPerson* cac:ReportingPerson?
          cac:CrewMemberPerson* cac:SecurityOfficerPerson? cac:MasterPerson? cac:ShipsSurgeonPerson?
        group cac:MainOnAccountPayment cac:OnAccountPayment : cbc:EstimatedConsumedQuantity cbc:Note*
          cac:PaymentTerms+
        group cac:MaritimeTransport : cbc:VesselID? cbc:VesselName? cbc:RadioCallSignID?
          cbc:ShipsRequirements* cbc:GrossTonnageMeasure? cbc:NetTonnageMeasure?
          cac:RegistryCertificateDocumentReference? cac:RegistryPortLocation?
        group cac:Meter cac:UtilityMeter : cbc:MeterNumber? cbc:MeterName? cbc:MeterConstant?
          cbc:MeterConstantCode? cbc:TotalDeliveredQuantity? cac:MeterReading* cac:MeterProperty*
        group cac:MeterProperty : cbc:Name? cbc:NameCode? cbc:Value? cbc:ValueQuantity? cbc:ValueQualifier*
        group cac:MeterReading : cbc:ID? cbc:MeterReadingType? cbc:MeterReadingTypeCode?
          cbc:PreviousMeterReadingDate cbc:PreviousMeterQuantity cbc:LatestMeterReadingDate
          cbc:LatestMeterQuantity cbc:PreviousMeterReadingMethod? cbc:PreviousMeterReadingMethodCode?
          cbc:LatestMeterReadingMethod? cbc:LatestMeterReadingMethodCode? cbc:MeterReadingComments*
          cbc:DeliveredQuantity
        group cac:MiscellaneousEvent : cbc:MiscellaneousEventTypeCode cac:EventLineItem+
        group cac:NotificationRequirement : cbc:NotificationTypeCode
          cbc:PostEventNotificationDurationMeasure? cbc:PreEventNotificationDurationMeasure?
          cac:NotifyParty* cac:NotificationPeriod* cac:NotificationLocation*
        group cac:OrderLine : cbc:SubstitutionStatusCode? cbc:Note* cac:LineItem
          cac:SellerProposedSubstituteLineItem* cac:SellerSubstitutedLineItem*
          cac:BuyerProposedSubstituteLineItem* cac:CatalogueLineReference? cac:QuotationLineReference?
          cac:OrderLineReference* cac:DocumentReference*
        group cac:OrderLineReference : cbc:LineID cbc:SalesOrderLineID? cbc:UUID? cbc:LineStatusCode?
          cac:OrderReference?
        group cac:OrderReference : cbc:ID cbc:SalesOrderID? cbc:CopyIndicator? cbc:UUID? cbc:IssueDate?
          cbc:IssueTime? cbc:CustomerReference? cbc:OrderTypeCode? cac:DocumentReference?
        group cac:OrderedShipment : cac:Shipment cac:Package*
        group cac:PackagedTransportHandlingUnit cac:TransportHandlingUnit : cbc:ID?
          cbc:TransportHandlingUnitTypeCode? cbc:HandlingCode? cbc:HandlingInstructions*
          cbc:HazardousRiskIndicator? cbc:TotalGoodsItemQuantity? cbc:TotalPackageQuantity?
          cbc:DamageRemarks* cbc:ShippingMarks* cbc:TraceID? cac:HandlingUnitDespatchLine*
          cac:ActualPackage* cac:ReceivedHandlingUnitReceiptLine* cac:TransportEquipment*
          cac:TransportMeans* cac:HazardousGoodsTransit* cac:MeasurementDimension* cac:MinimumTemperature?
          cac:MaximumTemperature? cac:GoodsItem* cac:FloorSpaceMeasurementDimension?
          cac:PalletSpaceMeasurementDimension? cac:ShipmentDocumentReference* cac:Status*
          cac:CustomsDeclaration* cac:ReferencedShipment* cac:Package*
        group cac:PartyIdentification : cbc:ID
        group cac:PartyLegalEntity : cbc:RegistrationName? cbc:CompanyID? cbc:RegistrationDate?
          cbc:RegistrationExpirationDate? cbc:CompanyLegalFormCode? cbc:CompanyLegalForm?
          cbc:SoleProprietorshipIndicator? cbc:CompanyLiquidationStatusCode? cbc:CorporateStockAmount?
          cbc:FullyPaidSharesIndicator? cac:RegistrationAddress? cac:CorporateRegistrationScheme?
          cac:HeadOfficeParty? cac:ShareholderParty*
        group cac:PartyName : cbc:Name
        group cac:PartyTaxScheme : cbc:RegistrationName? cbc:CompanyID? cbc:TaxLevelCode?
          cbc:ExemptionReasonCode? cbc:ExemptionReason* cac:RegistrationAddress? cac:TaxScheme
        group cac:PaymentMandate : cbc:ID? cbc:MandateTypeCode? cbc:MaximumPaymentInstructionsNumeric?
          cbc:MaximumPaidAmount? cbc:SignatureID? cac:PayerParty? cac:PayerFinancialAccount?
          cac:ValidityPeriod? cac:PaymentReversalPeriod? cac:Clause*
        group cac:PaymentMeans : cbc:ID? cbc:PaymentMeansCode cbc:PaymentDueDate? cbc:PaymentChannelCode?
          cbc:InstructionID? cbc:InstructionNote* cbc:PaymentID* cac:CardAccount? cac:PayerFinancialAccount?
          cac:PayeeFinancialAccount? cac:CreditAccount? cac:PaymentMandate? cac:TradeFinancing?
        group cac:PerformanceDataLine : cbc:ID cbc:Note* cbc:PerformanceValueQuantity
          cbc:PerformanceMetricTypeCode cac:Period? cac:Item?
        group cac:PhysicalAttribute : cbc:AttributeID cbc:PositionCode? cbc:DescriptionCode?
          cbc:Description*
        group cac:Pickup : cbc:ID? cbc:ActualPickupDate? cbc:ActualPickupTime? cbc:EarliestPickupDate?
          cbc:EarliestPickupTime? cbc:LatestPickupDate? cbc:LatestPickupTime? cac:PickupLocation?
          cac:PickupParty?
        group cac:PowerOfAttorney : cbc:ID? cbc:IssueDate? cbc:IssueTime? cbc:Description* cac:NotaryParty?
          cac:AgentParty cac:WitnessParty* cac:MandateDocumentReference*
        group cac:PreviousPriceList cac:PriceList : cbc:ID? cbc:StatusCode? cac:ValidityPeriod*
          cac:PreviousPriceList?
        group cac:PricingReference : cac:OriginalItemLocationQuantity? cac:AlternativeConditionPrice*
        group cac:ProcessJustification : cbc:PreviousCancellationReasonCode? cbc:ProcessReasonCode?
          cbc:ProcessReason* cbc:Description*
        group cac:ProcurementProject : cbc:ID? cbc:Name+ cbc:Description* cbc:ProcurementTypeCode?
          cbc:ProcurementSubTypeCode? cbc:QualityControlCode? cbc:RequiredFeeAmount? cbc:FeeDescription*
          cbc:RequestedDeliveryDate? cbc:EstimatedOverallContractQuantity? cbc:Note*
          cac:RequestedTenderTotal? cac:MainCommodityClassification? cac:AdditionalCommodityClassification*
          cac:RealizedLocation* cac:PlannedPeriod? cac:ContractExtension? cac:RequestForTenderLine*
        group cac:ProjectReference : cbc:ID cbc:UUID? cbc:IssueDate? cac:WorkPhaseReference*
        group cac:PromotionalEvent : cbc:PromotionalEventTypeCode cbc:SubmissionDate?
          cbc:FirstShipmentAvailibilityDate? cbc:LatestProposalAcceptanceDate? cac:PromotionalSpecification+
        group cac:PromotionalEventLineItem : cbc:Amount cac:EventLineItem
        group cac:PromotionalSpecification : cbc:SpecificationID? cac:PromotionalEventLineItem+
          cac:EventTactic*
        group cac:QualificationResolution : cbc:AdmissionCode cbc:ExclusionReason* cbc:Resolution*
          cbc:ResolutionDate cbc:ResolutionTime? cac:ProcurementProjectLot?
        group cac:QuotationLine : cbc:ID? cbc:Note* cbc:Quantity? cbc:LineExtensionAmount?
          cbc:TotalTaxAmount? cbc:RequestForQuotationLineID? cac:DocumentReference* cac:LineItem
          cac:SellerProposedSubstituteLineItem* cac:AlternativeLineItem* cac:RequestLineReference?
        group cac:RailTransport : cbc:TrainID cbc:RailCarID?
        group cac:ReceiptLine cac:ReceivedHandlingUnitReceiptLine : cbc:ID cbc:UUID? cbc:Note*
          cbc:ReceivedQuantity? cbc:ShortQuantity? cbc:ShortageActionCode? cbc:RejectedQuantity?
          cbc:RejectReasonCode? cbc:RejectReason* cbc:RejectActionCode? cbc:QuantityDiscrepancyCode?
          cbc:OversupplyQuantity? cbc:ReceivedDate? cbc:TimingComplaintCode? cbc:TimingComplaint?
          cac:OrderLineReference? cac:DespatchLineReference* cac:DocumentReference* cac:Item* cac:Shipment*
        group cac:ReminderLine : cbc:ID cbc:Note* cbc:UUID? cbc:BalanceBroughtForwardIndicator?
          cbc:DebitLineAmount? cbc:CreditLineAmount? cbc:AccountingCostCode? cbc:AccountingCost?
          cbc:PenaltySurchargePercent? cbc:Amount? cbc:PaymentPurposeCode? cac:ReminderPeriod*
          cac:BillingReference* cac:ExchangeRate?
        group cac:RemittanceAdviceLine : cbc:ID cbc:Note* cbc:UUID? cbc:DebitLineAmount?
          cbc:CreditLineAmount? cbc:BalanceAmount? cbc:PaymentPurposeCode? cbc:InvoicingPartyReference?
          cac:AccountingSupplierParty? cac:AccountingCustomerParty? cac:BuyerCustomerParty?
          cac:SellerSupplierParty? cac:OriginatorCustomerParty? cac:PayeeParty? cac:InvoicePeriod*
          cac:BillingReference* cac:DocumentReference* cac:ExchangeRate?
        group cac:Renewal : cbc:Amount? cac:Period?
        group cac:RequestForQuotationLine : cbc:ID? cbc:UUID? cbc:Note* cbc:OptionalLineItemIndicator?
          cbc:PrivacyCode? cbc:SecurityClassificationCode? cac:DocumentReference* cac:LineItem
        group cac:RequestForTenderLine cac:SubRequestForTenderLine : cbc:ID? cbc:UUID? cbc:Note*
          cbc:Quantity? cbc:MinimumQuantity? cbc:MaximumQuantity? cbc:TaxIncludedIndicator?
          cbc:MinimumAmount? cbc:MaximumAmount? cbc:EstimatedAmount? cac:DocumentReference*
          cac:DeliveryPeriod* cac:RequiredItemLocationQuantity* cac:WarrantyValidityPeriod? cac:Item
          cac:SubRequestForTenderLine*
        group cac:RequestedTenderTotal : cbc:EstimatedOverallContractAmount? cbc:TotalAmount?
          cbc:TaxIncludedIndicator? cbc:MinimumAmount? cbc:MaximumAmount? cbc:MonetaryScope*
          cbc:AverageSubsequentContractAmount? cac:ApplicableTaxCategory*
        group cac:ResultOfVerification : cbc:ValidatorID? cbc:ValidationResultCode? cbc:ValidationDate?
          cbc:ValidationTime? cbc:ValidateProcess? cbc:ValidateTool? cbc:ValidateToolVersion?
          cac:SignatoryParty?
        group cac:RetailPlannedImpact : cbc:Amount cbc:ForecastPurposeCode cbc:ForecastTypeCode cac:Period?
        group cac:RoadTransport : cbc:LicensePlateID
        group cac:SalesItem : cbc:Quantity cac:ActivityProperty* cac:TaxExclusivePrice*
          cac:TaxInclusivePrice* cac:Item
        group cac:ScheduledServiceFrequency cac:ServiceFrequency : cbc:WeekDayCode
        group cac:SecondaryHazard : cbc:ID? cbc:PlacardNotation? cbc:PlacardEndorsement?
          cbc:EmergencyProceduresCode? cbc:Extension*
        group cac:ServiceProviderParty : cbc:ID? cbc:ServiceTypeCode? cbc:ServiceType* cac:Party
          cac:SellerContact?
        group cac:ShareholderParty : cbc:PartecipationPercent? cac:Party?
        group cac:Signature : cbc:ID cbc:Note* cbc:ValidationDate? cbc:ValidationTime? cbc:ValidatorID?
          cbc:CanonicalizationMethod? cbc:SignatureMethod? cac:SignatoryParty?
          cac:DigitalSignatureAttachment? cac:OriginalDocumentReference?
        group cac:SpecificTendererRequirement cac:TendererRequirement : cbc:Name*
          cbc:TendererRequirementTypeCode? cbc:Description* cbc:LegalReference? cac:SuggestedEvidence*
        group cac:StatementLine : cbc:ID cbc:Note* cbc:UUID? cbc:BalanceBroughtForwardIndicator?
          cbc:DebitLineAmount? cbc:CreditLineAmount? cbc:BalanceAmount? cbc:PaymentPurposeCode?
          cac:PaymentMeans? cac:PaymentTerms* cac:BuyerCustomerParty? cac:SellerSupplierParty?
          cac:OriginatorCustomerParty? cac:AccountingCustomerParty? cac:AccountingSupplierParty?
          cac:PayeeParty? cac:InvoicePeriod* cac:BillingReference* cac:DocumentReference* cac:ExchangeRate?
          cac:AllowanceCharge* cac:CollectedPayment*
        group cac:StockAvailabilityReportLine : cbc:ID cbc:Note* cbc:Quantity cbc:ValueAmount?
          cbc:AvailabilityDate? cbc:AvailabilityStatusCode? cac:Item
        group cac:Stowage : cbc:LocationID? cbc:Location* cac:MeasurementDimension*
        group cac:SubTenderLine cac:TenderLine : cbc:ID? cbc:Note* cbc:Quantity? cbc:LineExtensionAmount?
          cbc:TotalTaxAmount? cbc:OrderableUnit? cbc:ContentUnitQuantity? cbc:OrderQuantityIncrementNumeric?
          cbc:MinimumOrderQuantity? cbc:MaximumOrderQuantity? cbc:WarrantyInformation* cbc:PackLevelCode?
          cac:DocumentReference* cac:Item? cac:OfferedItemLocationQuantity* cac:ReplacementRelatedItem*
          cac:WarrantyParty? cac:WarrantyValidityPeriod? cac:SubTenderLine* cac:CallForTendersLineReference?
          cac:CallForTendersDocumentReference?
        group cac:SubscriberConsumption : cbc:ConsumptionID? cbc:SpecificationTypeCode? cbc:Note*
          cbc:TotalMeteredQuantity? cac:SubscriberParty? cac:UtilityConsumptionPoint cac:OnAccountPayment*
          cac:Consumption? cac:SupplierConsumption*
        group cac:SupplierConsumption : cbc:Description* cac:UtilitySupplierParty? cac:UtilityCustomerParty?
          cac:Consumption cac:Contract? cac:ConsumptionLine+
        group cac:TaxScheme : cbc:ID? cbc:Name? cbc:TaxTypeCode? cbc:CurrencyCode?
          cac:JurisdictionRegionAddress*
        group cac:TaxSubtotal : cbc:TaxableAmount? cbc:TaxAmount cbc:CalculationSequenceNumeric?
          cbc:TransactionCurrencyTaxAmount? cbc:Percent? cbc:BaseUnitMeasure? cbc:PerUnitAmount?
          cbc:TierRange? cbc:TierRatePercent? cac:TaxCategory
        group cac:TaxTotal cac:WithholdingTaxTotal : cbc:TaxAmount cbc:RoundingAmount?
          cbc:TaxEvidenceIndicator? cbc:TaxIncludedIndicator? cac:TaxSubtotal*
        group cac:TelecommunicationsService : cbc:ID? cbc:CallDate cbc:CallTime cbc:ServiceNumberCalled
          cbc:TelecommunicationsServiceCategory? cbc:TelecommunicationsServiceCategoryCode? cbc:MovieTitle?
          cbc:RoamingPartnerName? cbc:PayPerView? cbc:Quantity? cbc:TelecommunicationsServiceCall?
          cbc:TelecommunicationsServiceCallCode? cbc:CallBaseAmount? cbc:CallExtensionAmount? cac:Price?
          cac:Country? cac:ExchangeRate* cac:AllowanceCharge* cac:TaxTotal* cac:CallDuty* cac:TimeDuty*
        group cac:TelecommunicationsSupply : cbc:TelecommunicationsSupplyType?
          cbc:TelecommunicationsSupplyTypeCode? cbc:PrivacyCode cbc:Description* cbc:TotalAmount?
          cac:TelecommunicationsSupplyLine+
        group cac:TelecommunicationsSupplyLine : cbc:ID cbc:PhoneNumber cbc:Description*
          cbc:LineExtensionAmount? cac:ExchangeRate* cac:AllowanceCharge* cac:TaxTotal*
          cac:TelecommunicationsService+
        group cac:TenderPreparation : cbc:TenderEnvelopeID cbc:TenderEnvelopeTypeCode? cbc:Description*
          cbc:OpenTenderID? cac:ProcurementProjectLot* cac:DocumentTenderRequirement*
        group cac:TenderResult : cbc:TenderResultCode? cbc:Description* cbc:AdvertisementAmount?
          cbc:AwardDate cbc:AwardTime? cbc:ReceivedTenderQuantity? cbc:LowerTenderAmount?
          cbc:HigherTenderAmount? cbc:StartDate? cbc:ReceivedElectronicTenderQuantity?
          cbc:ReceivedForeignTenderQuantity? cac:Contract? cac:AwardedTenderedProject?
          cac:ContractFormalizationPeriod? cac:SubcontractTerms* cac:WinningParty*
        group cac:TendererPartyQualification : cac:InterestedProcurementProjectLot* cac:MainQualifyingParty
          cac:AdditionalQualifyingParty*
        group cac:TendererQualificationRequest : cbc:CompanyLegalFormCode? cbc:CompanyLegalForm?
          cbc:PersonalSituation* cbc:OperatingYearsQuantity? cbc:EmployeeQuantity? cbc:Description*
          cac:RequiredBusinessClassificationScheme* cac:TechnicalEvaluationCriterion*
          cac:FinancialEvaluationCriterion* cac:SpecificTendererRequirement* cac:EconomicOperatorRole*
        group cac:TenderingProcess : cbc:ID? cbc:OriginalContractingSystemID? cbc:Description*
          cbc:NegotiationDescription* cbc:ProcedureCode? cbc:UrgencyCode? cbc:ExpenseCode?
          cbc:PartPresentationCode? cbc:ContractingSystemCode? cbc:SubmissionMethodCode?
          cbc:CandidateReductionConstraintIndicator? cbc:GovernmentAgreementConstraintIndicator?
          cac:DocumentAvailabilityPeriod? cac:TenderSubmissionDeadlinePeriod?
          cac:InvitationSubmissionPeriod? cac:ParticipationRequestReceptionPeriod?
          cac:NoticeDocumentReference* cac:AdditionalDocumentReference* cac:ProcessJustification*
          cac:EconomicOperatorShortList? cac:OpenTenderEvent* cac:AuctionTerms? cac:FrameworkAgreement?
        group cac:TenderingTerms : cbc:AwardingMethodTypeCode? cbc:PriceEvaluationCode?
          cbc:MaximumVariantQuantity? cbc:VariantConstraintIndicator? cbc:AcceptedVariantsDescription*
          cbc:PriceRevisionFormulaDescription* cbc:FundingProgramCode? cbc:FundingProgram*
          cbc:MaximumAdvertisementAmount? cbc:Note* cbc:PaymentFrequencyCode?
          cbc:EconomicOperatorRegistryURI? cbc:RequiredCurriculaIndicator? cbc:OtherConditionsIndicator?
          cbc:AdditionalConditions* cbc:LatestSecurityClearanceDate? cbc:DocumentationFeeAmount?
          cac:PenaltyClause* cac:RequiredFinancialGuarantee* cac:ProcurementLegislationDocumentReference?
          cac:FiscalLegislationDocumentReference? cac:EnvironmentalLegislationDocumentReference?
          cac:EmploymentLegislationDocumentReference? cac:ContractualDocumentReference*
          cac:CallForTendersDocumentReference? cac:WarrantyValidityPeriod? cac:PaymentTerms*
          cac:TendererQualificationRequest* cac:AllowedSubcontractTerms* cac:TenderPreparation*
          cac:ContractExecutionRequirement* cac:AwardingTerms? cac:AdditionalInformationParty?
          cac:DocumentProviderParty? cac:TenderRecipientParty? cac:ContractResponsibleParty?
          cac:TenderEvaluationParty* cac:TenderValidityPeriod? cac:ContractAcceptancePeriod?
          cac:AppealTerms? cac:Language* cac:BudgetAccountLine* cac:ReplacedNoticeDocumentReference?
        group cac:TradeFinancing : cbc:ID? cbc:FinancingInstrumentCode? cac:ContractDocumentReference?
          cac:DocumentReference* cac:FinancingParty cac:FinancingFinancialAccount? cac:Clause*
        group cac:TransactionConditions : cbc:ID? cbc:ActionCode? cbc:Description* cac:DocumentReference*
        group cac:TransportEquipmentSeal : cbc:ID cbc:SealIssuerTypeCode? cbc:Condition? cbc:SealStatusCode?
          cbc:SealingPartyType?
        group cac:TransportExecutionTerms : cbc:TransportUserSpecialTerms*
          cbc:TransportServiceProviderSpecialTerms* cbc:ChangeConditions* cac:PaymentTerms*
          cac:DeliveryTerms* cac:BonusPaymentTerms? cac:CommissionPaymentTerms? cac:PenaltyPaymentTerms?
          cac:EnvironmentalEmission* cac:NotificationRequirement* cac:ServiceChargePaymentTerms?
        group cac:TransportSchedule : cbc:SequenceNumeric cbc:ReferenceDate? cbc:ReferenceTime?
          cbc:ReliabilityPercent? cbc:Remarks* cac:StatusLocation cac:ActualArrivalTransportEvent?
          cac:ActualDepartureTransportEvent? cac:EstimatedDepartureTransportEvent?
          cac:EstimatedArrivalTransportEvent? cac:PlannedDepartureTransportEvent?
          cac:PlannedArrivalTransportEvent?
        group cac:TransportationSegment : cbc:SequenceNumeric cbc:TransportExecutionPlanReferenceID?
          cac:TransportationService cac:TransportServiceProviderParty cac:ReferencedConsignment?
          cac:ShipmentStage*
        group cac:UnstructuredPrice : cbc:PriceAmount? cbc:TimeAmount?
        group cac:UtilityItem : cbc:ID cbc:SubscriberID? cbc:SubscriberType? cbc:SubscriberTypeCode?
          cbc:Description* cbc:PackQuantity? cbc:PackSizeNumeric? cbc:ConsumptionType?
          cbc:ConsumptionTypeCode? cbc:CurrentChargeType? cbc:CurrentChargeTypeCode? cbc:OneTimeChargeType?
          cbc:OneTimeChargeTypeCode? cac:TaxCategory? cac:Contract?
        group cac:WebSiteAccess : cbc:URI? cbc:Password cbc:Login
        group cac:WinningParty : cbc:Rank? cac:Party
        group cac:WorkPhaseReference : cbc:ID? cbc:WorkPhaseCode? cbc:WorkPhase* cbc:ProgressPercent?
          cbc:StartDate? cbc:EndDate? cac:WorkOrderDocumentReference*
        open ext:ExtensionContent
        group Invoice : ext:UBLExtensions? cbc:UBLVersionID? cbc:CustomizationID? cbc:ProfileID?
          cbc:ProfileExecutionID? cbc:ID cbc:CopyIndicator? cbc:UUID? cbc:IssueDate cbc:IssueTime?
          cbc:DueDate? cbc:InvoiceTypeCode? cbc:Note* cbc:TaxPointDate? cbc:DocumentCurrencyCode?
          cbc:TaxCurrencyCode? cbc:PricingCurrencyCode? cbc:PaymentCurrencyCode?
          cbc:PaymentAlternativeCurrencyCode? cbc:AccountingCostCode? cbc:AccountingCost?
          cbc:LineCountNumeric? cbc:BuyerReference? cac:InvoicePeriod* cac:OrderReference?
          cac:BillingReference* cac:DespatchDocumentReference* cac:ReceiptDocumentReference*
          cac:StatementDocumentReference* cac:OriginatorDocumentReference* cac:ContractDocumentReference*
          cac:AdditionalDocumentReference* cac:ProjectReference* cac:Signature* cac:AccountingSupplierParty
          cac:AccountingCustomerParty cac:PayeeParty? cac:BuyerCustomerParty? cac:SellerSupplierParty?
          cac:TaxRepresentativeParty? cac:Delivery* cac:DeliveryTerms? cac:PaymentMeans* cac:PaymentTerms*
          cac:PrepaidPayment* cac:AllowanceCharge* cac:TaxExchangeRate? cac:PricingExchangeRate?
          cac:PaymentExchangeRate? cac:PaymentAlternativeExchangeRate? cac:TaxTotal*
          cac:WithholdingTaxTotal* cac:LegalMonetaryTotal cac:InvoiceLine+
        group CreditNote : ext:UBLExtensions? cbc:UBLVersionID? cbc:CustomizationID? cbc:ProfileID?
          cbc:ProfileExecutionID? cbc:ID cbc:CopyIndicator? cbc:UUID? cbc:IssueDate cbc:IssueTime?
          cbc:TaxPointDate? cbc:CreditNoteTypeCode? cbc:Note* cbc:DocumentCurrencyCode? cbc:TaxCurrencyCode?
          cbc:PricingCurrencyCode? cbc:PaymentCurrencyCode? cbc:PaymentAlternativeCurrencyCode?
          cbc:AccountingCostCode? cbc:AccountingCost? cbc:LineCountNumeric? cbc:BuyerReference?
          cac:InvoicePeriod* cac:DiscrepancyResponse* cac:OrderReference? cac:BillingReference*
          cac:DespatchDocumentReference* cac:ReceiptDocumentReference* cac:ContractDocumentReference*
          cac:AdditionalDocumentReference* cac:StatementDocumentReference* cac:OriginatorDocumentReference*
          cac:Signature* cac:AccountingSupplierParty cac:AccountingCustomerParty cac:PayeeParty?
          cac:BuyerCustomerParty? cac:SellerSupplierParty? cac:TaxRepresentativeParty? cac:Delivery*
          cac:DeliveryTerms* cac:PaymentMeans* cac:PaymentTerms* cac:TaxExchangeRate?
          cac:PricingExchangeRate? cac:PaymentExchangeRate? cac:PaymentAlternativeExchangeRate?
          cac:AllowanceCharge* cac:TaxTotal* cac:LegalMonetaryTotal cac:CreditNoteLine+
        """
}
