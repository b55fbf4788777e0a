// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of UBL's basic components.
package enum CBC {
    static let first: Int32 = 64
    static let count: Int32 = 873

    static let names = """
        AcceptedIndicator
        AcceptedVariantsDescription
        AccountFormatCode
        AccountID
        AccountTypeCode
        AccountingCost
        AccountingCostCode
        ActionCode
        ActivityType
        ActivityTypeCode
        ActualDeliveryDate
        ActualDeliveryTime
        ActualDespatchDate
        ActualDespatchTime
        ActualPickupDate
        ActualPickupTime
        ActualTemperatureReductionQuantity
        AdValoremIndicator
        AdditionalAccountID
        AdditionalConditions
        AdditionalInformation
        AdditionalStreetName
        AddressFormatCode
        AddressTypeCode
        AdjustmentReasonCode
        AdmissionCode
        AdvertisementAmount
        AgencyID
        AgencyName
        AirFlowPercent
        AircraftID
        AliasName
        AllowanceChargeReason
        AllowanceChargeReasonCode
        AllowanceTotalAmount
        AltitudeMeasure
        Amount
        AmountRate
        AnimalFoodApprovedIndicator
        AnimalFoodIndicator
        AnnualAverageAmount
        ApplicationStatusCode
        ApprovalDate
        ApprovalStatus
        AttributeID
        AuctionConstraintIndicator
        AuctionURI
        AvailabilityDate
        AvailabilityStatusCode
        AverageAmount
        AverageSubsequentContractAmount
        AwardDate
        AwardTime
        AwardingCriterionDescription
        AwardingCriterionID
        AwardingCriterionTypeCode
        AwardingMethodTypeCode
        BackOrderAllowedIndicator
        BackorderQuantity
        BackorderReason
        BalanceAmount
        BalanceBroughtForwardIndicator
        BarcodeSymbologyID
        BaseAmount
        BaseQuantity
        BaseUnitMeasure
        BasedOnConsensusIndicator
        BasicConsumedQuantity
        BatchQuantity
        BestBeforeDate
        BindingOnBuyerIndicator
        BirthDate
        BirthplaceName
        BlockName
        BrandName
        BrokerAssignedID
        BudgetYearNumeric
        BuildingName
        BuildingNumber
        BulkCargoIndicator
        BusinessClassificationEvidenceID
        BusinessIdentityEvidenceID
        BuyerEventID
        BuyerProfileURI
        BuyerReference
        CV2ID
        CalculationExpression
        CalculationExpressionCode
        CalculationMethodCode
        CalculationRate
        CalculationSequenceNumeric
        CallBaseAmount
        CallDate
        CallExtensionAmount
        CallTime
        CancellationNote
        CandidateReductionConstraintIndicator
        CandidateStatement
        CanonicalizationMethod
        CapabilityTypeCode
        CardChipCode
        CardTypeCode
        CargoTypeCode
        CarrierAssignedID
        CarrierServiceInstructions
        CatalogueIndicator
        CategoryName
        CertificateType
        CertificateTypeCode
        ChangeConditions
        Channel
        ChannelCode
        CharacterSetCode
        Characteristics
        ChargeIndicator
        ChargeTotalAmount
        ChargeableQuantity
        ChargeableWeightMeasure
        ChildConsignmentQuantity
        ChipApplicationID
        CityName
        CitySubdivisionName
        CodeValue
        CollaborationPriorityCode
        Comment
        CommodityCode
        CompanyID
        CompanyLegalForm
        CompanyLegalFormCode
        CompanyLiquidationStatusCode
        ComparedValueMeasure
        ComparisonDataCode
        ComparisonDataSourceCode
        ComparisonForecastIssueDate
        ComparisonForecastIssueTime
        CompletionIndicator
        Condition
        ConditionCode
        Conditions
        ConditionsDescription
        ConsigneeAssignedID
        ConsignmentQuantity
        ConsignorAssignedID
        ConsolidatableIndicator
        ConstitutionCode
        ConsumerIncentiveTacticTypeCode
        ConsumerUnitQuantity
        ConsumersEnergyLevel
        ConsumersEnergyLevelCode
        ConsumptionEnergyQuantity
        ConsumptionID
        ConsumptionLevel
        ConsumptionLevelCode
        ConsumptionReportID
        ConsumptionType
        ConsumptionTypeCode
        ConsumptionWaterQuantity
        ContainerizedIndicator
        Content
        ContentUnitQuantity
        ContractFolderID
        ContractName
        ContractSubdivision
        ContractType
        ContractTypeCode
        ContractedCarrierAssignedID
        ContractingSystemCode
        CoordinateSystemCode
        CopyIndicator
        CorporateRegistrationTypeCode
        CorporateStockAmount
        CorrectionAmount
        CorrectionType
        CorrectionTypeCode
        CorrectionUnitAmount
        CountrySubentity
        CountrySubentityCode
        CreditLineAmount
        CreditNoteTypeCode
        CreditedQuantity
        CrewQuantity
        CurrencyCode
        CurrentChargeType
        CurrentChargeTypeCode
        CustomerAssignedAccountID
        CustomerReference
        CustomizationID
        CustomsClearanceServiceInstructions
        CustomsImportClassifiedIndicator
        CustomsStatusCode
        CustomsTariffQuantity
        DamageRemarks
        DangerousGoodsApprovedIndicator
        DataSendingCapability
        DataSourceCode
        Date
        DebitLineAmount
        DebitedQuantity
        DeclarationTypeCode
        DeclaredCarriageValueAmount
        DeclaredCustomsValueAmount
        DeclaredForCarriageValueAmount
        DeclaredStatisticsValueAmount
        DeliveredQuantity
        DeliveryInstructions
        DemurrageInstructions
        Department
        Description
        DescriptionCode
        DespatchAdviceTypeCode
        DifferenceTemperatureReductionQuantity
        DirectionCode
        DisplayTacticTypeCode
        DispositionCode
        District
        DocumentCurrencyCode
        DocumentDescription
        DocumentHash
        DocumentID
        DocumentStatusCode
        DocumentStatusReasonCode
        DocumentStatusReasonDescription
        DocumentType
        DocumentTypeCode
        DocumentationFeeAmount
        DueDate
        DurationMeasure
        Duty
        DutyCode
        EarliestPickupDate
        EarliestPickupTime
        EconomicOperatorRegistryURI
        EffectiveDate
        EffectiveTime
        ElectronicDeviceDescription
        ElectronicMail
        EmbeddedDocumentBinaryObject
        EmergencyProceduresCode
        EmployeeQuantity
        EncodingCode
        EndDate
        EndTime
        EndpointID
        EnvironmentalEmissionTypeCode
        EstimatedAmount
        EstimatedConsumedQuantity
        EstimatedDeliveryDate
        EstimatedDeliveryTime
        EstimatedDespatchDate
        EstimatedDespatchTime
        EstimatedOverallContractAmount
        EstimatedOverallContractQuantity
        EvaluationCriterionTypeCode
        EvidenceTypeCode
        ExceptionResolutionCode
        ExceptionStatusCode
        ExchangeMarketID
        ExclusionReason
        ExecutionRequirementCode
        ExemptionReason
        ExemptionReasonCode
        ExpectedOperatorQuantity
        ExpectedQuantity
        ExpenseCode
        ExpiryDate
        ExpiryTime
        Expression
        ExpressionCode
        ExtendedID
        Extension
        FaceValueAmount
        FamilyName
        FeatureTacticTypeCode
        FeeAmount
        FeeDescription
        FileName
        FinancingInstrumentCode
        FirstName
        FirstShipmentAvailibilityDate
        Floor
        FollowupContractIndicator
        ForecastPurposeCode
        ForecastTypeCode
        FormatCode
        ForwarderServiceInstructions
        FreeOfChargeIndicator
        FreeOnBoardValueAmount
        FreightForwarderAssignedID
        FreightRateClassCode
        Frequency
        FrozenDocumentIndicator
        FrozenPeriodDaysNumeric
        FullnessIndicationCode
        FullyPaidSharesIndicator
        FundingProgram
        FundingProgramCode
        GasPressureQuantity
        GenderCode
        GeneralCargoIndicator
        GovernmentAgreementConstraintIndicator
        GrossTonnageMeasure
        GrossVolumeMeasure
        GrossWeightMeasure
        GuaranteeTypeCode
        GuaranteedDespatchDate
        GuaranteedDespatchTime
        HandlingCode
        HandlingInstructions
        HashAlgorithmMethod
        HaulageInstructions
        HazardClassID
        HazardousCategoryCode
        HazardousRegulationCode
        HazardousRiskIndicator
        HeatingType
        HeatingTypeCode
        HigherTenderAmount
        HolderName
        HumanFoodApprovedIndicator
        HumanFoodIndicator
        HumidityPercent
        ID
        IdentificationCode
        IdentificationID
        ImmobilizationCertificateID
        ImportanceCode
        IndicationIndicator
        IndustryClassificationCode
        Information
        InformationURI
        InhalationToxicityZoneCode
        InhouseMail
        InspectionMethodCode
        InstallmentDueDate
        InstructionID
        InstructionNote
        Instructions
        InsurancePremiumAmount
        InsuranceValueAmount
        InventoryValueAmount
        InvoiceTypeCode
        InvoicedQuantity
        InvoicingPartyReference
        IssueDate
        IssueNumberID
        IssueTime
        IssuerID
        ItemClassificationCode
        ItemUpdateRequestIndicator
        JobTitle
        JourneyID
        Justification
        JustificationDescription
        Keyword
        LanguageID
        LastRevisionDate
        LastRevisionTime
        LatestDeliveryDate
        LatestDeliveryTime
        LatestMeterQuantity
        LatestMeterReadingDate
        LatestMeterReadingMethod
        LatestMeterReadingMethodCode
        LatestPickupDate
        LatestPickupTime
        LatestProposalAcceptanceDate
        LatestSecurityClearanceDate
        LatitudeDegreesMeasure
        LatitudeDirectionCode
        LatitudeMinutesMeasure
        LeadTimeMeasure
        LegalReference
        LegalStatusIndicator
        LiabilityAmount
        LicensePlateID
        LifeCycleStatusCode
        LimitationDescription
        Line
        LineCountNumeric
        LineExtensionAmount
        LineID
        LineNumberNumeric
        LineStatusCode
        ListValue
        LivestockIndicator
        LoadingLengthMeasure
        LoadingSequenceID
        LocaleCode
        Location
        LocationID
        LocationTypeCode
        Login
        LogoReferenceID
        LongitudeDegreesMeasure
        LongitudeDirectionCode
        LongitudeMinutesMeasure
        LossRisk
        LossRiskResponsibilityCode
        LotNumberID
        LowTendersDescription
        LowerOrangeHazardPlacardID
        LowerTenderAmount
        MandateTypeCode
        ManufactureDate
        ManufactureTime
        MarkAttention
        MarkAttentionIndicator
        MarkCare
        MarkCareIndicator
        MarketValueAmount
        MarkingID
        MathematicOperatorCode
        MaximumAdvertisementAmount
        MaximumAmount
        MaximumBackorderQuantity
        MaximumCopiesNumeric
        MaximumMeasure
        MaximumNumberNumeric
        MaximumOperatorQuantity
        MaximumOrderQuantity
        MaximumPaidAmount
        MaximumPaymentInstructionsNumeric
        MaximumPercent
        MaximumQuantity
        MaximumValue
        MaximumVariantQuantity
        Measure
        MedicalFirstAidGuideCode
        MeterConstant
        MeterConstantCode
        MeterName
        MeterNumber
        MeterReadingComments
        MeterReadingType
        MeterReadingTypeCode
        MiddleName
        MimeCode
        MinimumAmount
        MinimumBackorderQuantity
        MinimumImprovementBid
        MinimumInventoryQuantity
        MinimumMeasure
        MinimumNumberNumeric
        MinimumOrderQuantity
        MinimumPercent
        MinimumQuantity
        MinimumValue
        MiscellaneousEventTypeCode
        ModelName
        MonetaryScope
        MovieTitle
        MultipleOrderQuantity
        MultiplierFactorNumeric
        Name
        NameCode
        NameSuffix
        NationalityID
        NatureCode
        NegotiationDescription
        NetNetWeightMeasure
        NetTonnageMeasure
        NetVolumeMeasure
        NetWeightMeasure
        NetworkID
        NominationDate
        NominationTime
        NormalTemperatureReductionQuantity
        Note
        NotificationTypeCode
        OccurrenceDate
        OccurrenceTime
        OnCarriageIndicator
        OneTimeChargeType
        OneTimeChargeTypeCode
        OntologyURI
        OpenTenderID
        OperatingYearsQuantity
        OptionalLineItemIndicator
        OptionsDescription
        OrderIntervalDaysNumeric
        OrderQuantityIncrementNumeric
        OrderResponseCode
        OrderTypeCode
        OrderableIndicator
        OrderableUnit
        OrderableUnitFactorRate
        OrganizationDepartment
        OriginalContractingSystemID
        OriginalJobID
        OtherConditionsIndicator
        OtherInstruction
        OtherName
        OutstandingQuantity
        OutstandingReason
        OversupplyQuantity
        OwnerTypeCode
        PackLevelCode
        PackQuantity
        PackSizeNumeric
        PackageLevelCode
        PackagingTypeCode
        PackingCriteriaCode
        PackingMaterial
        PaidAmount
        PaidDate
        PaidTime
        ParentDocumentID
        ParentDocumentLineReferenceID
        ParentDocumentTypeCode
        ParentDocumentVersionID
        PartPresentationCode
        PartecipationPercent
        PartialDeliveryIndicator
        ParticipationPercent
        PartyCapacityAmount
        PartyType
        PartyTypeCode
        PassengerQuantity
        Password
        PayPerView
        PayableAlternativeAmount
        PayableAmount
        PayableRoundingAmount
        PayerReference
        PaymentAlternativeCurrencyCode
        PaymentChannelCode
        PaymentCurrencyCode
        PaymentDescription
        PaymentDueDate
        PaymentFrequencyCode
        PaymentID
        PaymentMeansCode
        PaymentMeansID
        PaymentNote
        PaymentOrderReference
        PaymentPercent
        PaymentPurposeCode
        PaymentTermsDetailsURI
        PenaltyAmount
        PenaltySurchargePercent
        PerUnitAmount
        Percent
        PerformanceMetricTypeCode
        PerformanceValueQuantity
        PerformingCarrierAssignedID
        PersonalSituation
        PhoneNumber
        PlacardEndorsement
        PlacardNotation
        PlannedDate
        PlotIdentification
        PositionCode
        PostEventNotificationDurationMeasure
        PostalZone
        Postbox
        PowerIndicator
        PreCarriageIndicator
        PreEventNotificationDurationMeasure
        PreferenceCriterionCode
        PrepaidAmount
        PrepaidIndicator
        PrepaidPaymentReferenceID
        PreviousCancellationReasonCode
        PreviousJobID
        PreviousMeterQuantity
        PreviousMeterReadingDate
        PreviousMeterReadingMethod
        PreviousMeterReadingMethodCode
        PreviousVersionID
        PriceAmount
        PriceChangeReason
        PriceEvaluationCode
        PriceRevisionFormulaDescription
        PriceType
        PriceTypeCode
        PricingCurrencyCode
        PricingUpdateRequestIndicator
        PrimaryAccountNumberID
        PrintQualifier
        Priority
        PrivacyCode
        PrizeDescription
        PrizeIndicator
        ProcedureCode
        ProcessDescription
        ProcessReason
        ProcessReasonCode
        ProcurementSubTypeCode
        ProcurementTypeCode
        ProductTraceID
        ProfileExecutionID
        ProfileID
        ProfileStatusCode
        ProgressPercent
        PromotionalEventTypeCode
        ProviderTypeCode
        PublishAwardIndicator
        Purpose
        PurposeCode
        QualityControlCode
        Quantity
        QuantityDiscrepancyCode
        RadioCallSignID
        RailCarID
        Rank
        Rate
        ReceiptAdviceTypeCode
        ReceivedDate
        ReceivedElectronicTenderQuantity
        ReceivedForeignTenderQuantity
        ReceivedQuantity
        ReceivedTenderQuantity
        Reference
        ReferenceDate
        ReferenceEventCode
        ReferenceID
        ReferenceTime
        ReferencedConsignmentID
        RefrigeratedIndicator
        RefrigerationOnIndicator
        Region
        RegisteredDate
        RegisteredTime
        RegistrationDate
        RegistrationExpirationDate
        RegistrationID
        RegistrationName
        RegistrationNationality
        RegistrationNationalityID
        RegulatoryDomain
        RejectActionCode
        RejectReason
        RejectReasonCode
        RejectedQuantity
        RejectionNote
        ReleaseID
        ReliabilityPercent
        Remarks
        ReminderSequenceNumeric
        ReminderTypeCode
        ReplenishmentOwnerDescription
        RequestForQuotationLineID
        RequestedDeliveryDate
        RequestedDespatchDate
        RequestedDespatchTime
        RequestedInvoiceCurrencyCode
        RequestedPublicationDate
        RequiredCurriculaIndicator
        RequiredCustomsID
        RequiredDeliveryDate
        RequiredDeliveryTime
        RequiredFeeAmount
        ResidenceType
        ResidenceTypeCode
        ResidentOccupantsNumeric
        Resolution
        ResolutionCode
        ResolutionDate
        ResolutionTime
        ResponseCode
        ResponseDate
        ResponseTime
        RetailEventName
        RetailEventStatusCode
        ReturnabilityIndicator
        ReturnableMaterialIndicator
        ReturnableQuantity
        RevisedForecastLineID
        RevisionDate
        RevisionStatusCode
        RevisionTime
        RoamingPartnerName
        RoleCode
        RoleDescription
        Room
        RoundingAmount
        SalesOrderID
        SalesOrderLineID
        SchemeURI
        SealIssuerTypeCode
        SealStatusCode
        SealingPartyType
        SecurityClassificationCode
        SecurityID
        SellerEventID
        SequenceID
        SequenceNumberID
        SequenceNumeric
        SerialID
        ServiceInformationPreferenceCode
        ServiceName
        ServiceNumberCalled
        ServiceType
        ServiceTypeCode
        SettlementDiscountAmount
        SettlementDiscountPercent
        SharesNumberQuantity
        ShippingMarks
        ShippingOrderID
        ShippingPriorityLevelCode
        ShipsRequirements
        ShortQuantity
        ShortageActionCode
        SignatureID
        SignatureMethod
        SizeTypeCode
        SoleProprietorshipIndicator
        SourceCurrencyBaseRate
        SourceCurrencyCode
        SourceForecastIssueDate
        SourceForecastIssueTime
        SourceValueMeasure
        SpecialInstructions
        SpecialSecurityIndicator
        SpecialServiceInstructions
        SpecialTerms
        SpecialTransportRequirements
        SpecificationID
        SpecificationTypeCode
        SplitConsignmentIndicator
        StartDate
        StartTime
        StatementTypeCode
        StatusAvailableIndicator
        StatusCode
        StatusReason
        StatusReasonCode
        StreetName
        SubcontractingConditionsCode
        SubmissionDate
        SubmissionDueDate
        SubmissionMethodCode
        SubscriberID
        SubscriberType
        SubscriberTypeCode
        SubstitutionStatusCode
        SuccessiveSequenceID
        SummaryDescription
        SupplierAssignedAccountID
        SupplyChainActivityTypeCode
        TareWeightMeasure
        TargetCurrencyBaseRate
        TargetCurrencyCode
        TargetInventoryQuantity
        TargetServicePercent
        TariffClassCode
        TariffCode
        TariffDescription
        TaxAmount
        TaxCurrencyCode
        TaxEnergyAmount
        TaxEnergyBalanceAmount
        TaxEnergyOnAccountAmount
        TaxEvidenceIndicator
        TaxExclusiveAmount
        TaxExemptionReason
        TaxExemptionReasonCode
        TaxIncludedIndicator
        TaxInclusiveAmount
        TaxLevelCode
        TaxPointDate
        TaxTypeCode
        TaxableAmount
        TechnicalCommitteeDescription
        TechnicalName
        TelecommunicationsServiceCall
        TelecommunicationsServiceCallCode
        TelecommunicationsServiceCategory
        TelecommunicationsServiceCategoryCode
        TelecommunicationsSupplyType
        TelecommunicationsSupplyTypeCode
        Telefax
        Telephone
        TenderEnvelopeID
        TenderEnvelopeTypeCode
        TenderResultCode
        TenderTypeCode
        TendererRequirementTypeCode
        TendererRoleCode
        TestMethod
        Text
        ThirdPartyPayerIndicator
        ThresholdAmount
        ThresholdQuantity
        ThresholdValueComparisonCode
        TierRange
        TierRatePercent
        TimeAmount
        TimeDeltaDaysQuantity
        TimeFrequencyCode
        TimezoneOffset
        TimingComplaint
        TimingComplaintCode
        Title
        ToOrderIndicator
        TotalAmount
        TotalBalanceAmount
        TotalConsumedQuantity
        TotalCreditAmount
        TotalDebitAmount
        TotalDeliveredQuantity
        TotalGoodsItemQuantity
        TotalInvoiceAmount
        TotalMeteredQuantity
        TotalPackageQuantity
        TotalPackagesQuantity
        TotalPaymentAmount
        TotalTaskAmount
        TotalTaxAmount
        TotalTransportHandlingUnitQuantity
        TraceID
        TrackingDeviceCode
        TrackingID
        TradeItemPackingLabelingTypeCode
        TradeServiceCode
        TradingRestrictions
        TrainID
        TransactionCurrencyTaxAmount
        TransitDirectionCode
        TransportAuthorizationCode
        TransportEmergencyCardCode
        TransportEquipmentTypeCode
        TransportEventTypeCode
        TransportExecutionPlanReferenceID
        TransportExecutionStatusCode
        TransportHandlingUnitTypeCode
        TransportMeansTypeCode
        TransportModeCode
        TransportServiceCode
        TransportServiceProviderRemarks
        TransportServiceProviderSpecialTerms
        TransportUserRemarks
        TransportUserSpecialTerms
        TransportationServiceDescription
        TransportationServiceDetailsURI
        TransportationStatusTypeCode
        TypeCode
        UBLVersionID
        UNDGCode
        URI
        UUID
        UnknownPriceIndicator
        UpperOrangeHazardPlacardID
        UrgencyCode
        UtilityStatementTypeCode
        ValidateProcess
        ValidateTool
        ValidateToolVersion
        ValidationDate
        ValidationResultCode
        ValidationTime
        ValidatorID
        ValidityStartDate
        Value
        ValueAmount
        ValueMeasure
        ValueQualifier
        ValueQuantity
        VarianceQuantity
        VariantConstraintIndicator
        VariantID
        VersionID
        VesselID
        VesselName
        WarrantyInformation
        WebsiteURI
        WeekDayCode
        Weight
        WeightNumeric
        WeightingAlgorithmCode
        WorkPhase
        WorkPhaseCode
        XPath
        """
}

extension CBC {
    @inlinable package static var acceptedIndicator: XMLName { XMLName(id: 64) }
    @inlinable package static var acceptedVariantsDescription: XMLName { XMLName(id: 65) }
    @inlinable package static var accountFormatCode: XMLName { XMLName(id: 66) }
    @inlinable package static var accountID: XMLName { XMLName(id: 67) }
    @inlinable package static var accountTypeCode: XMLName { XMLName(id: 68) }
    @inlinable package static var accountingCost: XMLName { XMLName(id: 69) }
    @inlinable package static var accountingCostCode: XMLName { XMLName(id: 70) }
    @inlinable package static var actionCode: XMLName { XMLName(id: 71) }
    @inlinable package static var activityType: XMLName { XMLName(id: 72) }
    @inlinable package static var activityTypeCode: XMLName { XMLName(id: 73) }
    @inlinable package static var actualDeliveryDate: XMLName { XMLName(id: 74) }
    @inlinable package static var actualDeliveryTime: XMLName { XMLName(id: 75) }
    @inlinable package static var actualDespatchDate: XMLName { XMLName(id: 76) }
    @inlinable package static var actualDespatchTime: XMLName { XMLName(id: 77) }
    @inlinable package static var actualPickupDate: XMLName { XMLName(id: 78) }
    @inlinable package static var actualPickupTime: XMLName { XMLName(id: 79) }
    @inlinable package static var actualTemperatureReductionQuantity: XMLName { XMLName(id: 80) }
    @inlinable package static var adValoremIndicator: XMLName { XMLName(id: 81) }
    @inlinable package static var additionalAccountID: XMLName { XMLName(id: 82) }
    @inlinable package static var additionalConditions: XMLName { XMLName(id: 83) }
    @inlinable package static var additionalInformation: XMLName { XMLName(id: 84) }
    @inlinable package static var additionalStreetName: XMLName { XMLName(id: 85) }
    @inlinable package static var addressFormatCode: XMLName { XMLName(id: 86) }
    @inlinable package static var addressTypeCode: XMLName { XMLName(id: 87) }
    @inlinable package static var adjustmentReasonCode: XMLName { XMLName(id: 88) }
    @inlinable package static var admissionCode: XMLName { XMLName(id: 89) }
    @inlinable package static var advertisementAmount: XMLName { XMLName(id: 90) }
    @inlinable package static var agencyID: XMLName { XMLName(id: 91) }
    @inlinable package static var agencyName: XMLName { XMLName(id: 92) }
    @inlinable package static var airFlowPercent: XMLName { XMLName(id: 93) }
    @inlinable package static var aircraftID: XMLName { XMLName(id: 94) }
    @inlinable package static var aliasName: XMLName { XMLName(id: 95) }
    @inlinable package static var allowanceChargeReason: XMLName { XMLName(id: 96) }
    @inlinable package static var allowanceChargeReasonCode: XMLName { XMLName(id: 97) }
    @inlinable package static var allowanceTotalAmount: XMLName { XMLName(id: 98) }
    @inlinable package static var altitudeMeasure: XMLName { XMLName(id: 99) }
    @inlinable package static var amount: XMLName { XMLName(id: 100) }
    @inlinable package static var amountRate: XMLName { XMLName(id: 101) }
    @inlinable package static var animalFoodApprovedIndicator: XMLName { XMLName(id: 102) }
    @inlinable package static var animalFoodIndicator: XMLName { XMLName(id: 103) }
    @inlinable package static var annualAverageAmount: XMLName { XMLName(id: 104) }
    @inlinable package static var applicationStatusCode: XMLName { XMLName(id: 105) }
    @inlinable package static var approvalDate: XMLName { XMLName(id: 106) }
    @inlinable package static var approvalStatus: XMLName { XMLName(id: 107) }
    @inlinable package static var attributeID: XMLName { XMLName(id: 108) }
    @inlinable package static var auctionConstraintIndicator: XMLName { XMLName(id: 109) }
    @inlinable package static var auctionURI: XMLName { XMLName(id: 110) }
    @inlinable package static var availabilityDate: XMLName { XMLName(id: 111) }
    @inlinable package static var availabilityStatusCode: XMLName { XMLName(id: 112) }
    @inlinable package static var averageAmount: XMLName { XMLName(id: 113) }
    @inlinable package static var averageSubsequentContractAmount: XMLName { XMLName(id: 114) }
    @inlinable package static var awardDate: XMLName { XMLName(id: 115) }
    @inlinable package static var awardTime: XMLName { XMLName(id: 116) }
    @inlinable package static var awardingCriterionDescription: XMLName { XMLName(id: 117) }
    @inlinable package static var awardingCriterionID: XMLName { XMLName(id: 118) }
    @inlinable package static var awardingCriterionTypeCode: XMLName { XMLName(id: 119) }
    @inlinable package static var awardingMethodTypeCode: XMLName { XMLName(id: 120) }
    @inlinable package static var backOrderAllowedIndicator: XMLName { XMLName(id: 121) }
    @inlinable package static var backorderQuantity: XMLName { XMLName(id: 122) }
    @inlinable package static var backorderReason: XMLName { XMLName(id: 123) }
    @inlinable package static var balanceAmount: XMLName { XMLName(id: 124) }
    @inlinable package static var balanceBroughtForwardIndicator: XMLName { XMLName(id: 125) }
    @inlinable package static var barcodeSymbologyID: XMLName { XMLName(id: 126) }
    @inlinable package static var baseAmount: XMLName { XMLName(id: 127) }
    @inlinable package static var baseQuantity: XMLName { XMLName(id: 128) }
    @inlinable package static var baseUnitMeasure: XMLName { XMLName(id: 129) }
    @inlinable package static var basedOnConsensusIndicator: XMLName { XMLName(id: 130) }
    @inlinable package static var basicConsumedQuantity: XMLName { XMLName(id: 131) }
    @inlinable package static var batchQuantity: XMLName { XMLName(id: 132) }
    @inlinable package static var bestBeforeDate: XMLName { XMLName(id: 133) }
    @inlinable package static var bindingOnBuyerIndicator: XMLName { XMLName(id: 134) }
    @inlinable package static var birthDate: XMLName { XMLName(id: 135) }
    @inlinable package static var birthplaceName: XMLName { XMLName(id: 136) }
    @inlinable package static var blockName: XMLName { XMLName(id: 137) }
    @inlinable package static var brandName: XMLName { XMLName(id: 138) }
    @inlinable package static var brokerAssignedID: XMLName { XMLName(id: 139) }
    @inlinable package static var budgetYearNumeric: XMLName { XMLName(id: 140) }
    @inlinable package static var buildingName: XMLName { XMLName(id: 141) }
    @inlinable package static var buildingNumber: XMLName { XMLName(id: 142) }
    @inlinable package static var bulkCargoIndicator: XMLName { XMLName(id: 143) }
    @inlinable package static var businessClassificationEvidenceID: XMLName { XMLName(id: 144) }
    @inlinable package static var businessIdentityEvidenceID: XMLName { XMLName(id: 145) }
    @inlinable package static var buyerEventID: XMLName { XMLName(id: 146) }
    @inlinable package static var buyerProfileURI: XMLName { XMLName(id: 147) }
    @inlinable package static var buyerReference: XMLName { XMLName(id: 148) }
    @inlinable package static var cV2ID: XMLName { XMLName(id: 149) }
    @inlinable package static var calculationExpression: XMLName { XMLName(id: 150) }
    @inlinable package static var calculationExpressionCode: XMLName { XMLName(id: 151) }
    @inlinable package static var calculationMethodCode: XMLName { XMLName(id: 152) }
    @inlinable package static var calculationRate: XMLName { XMLName(id: 153) }
    @inlinable package static var calculationSequenceNumeric: XMLName { XMLName(id: 154) }
    @inlinable package static var callBaseAmount: XMLName { XMLName(id: 155) }
    @inlinable package static var callDate: XMLName { XMLName(id: 156) }
    @inlinable package static var callExtensionAmount: XMLName { XMLName(id: 157) }
    @inlinable package static var callTime: XMLName { XMLName(id: 158) }
    @inlinable package static var cancellationNote: XMLName { XMLName(id: 159) }
    @inlinable package static var candidateReductionConstraintIndicator: XMLName { XMLName(id: 160) }
    @inlinable package static var candidateStatement: XMLName { XMLName(id: 161) }
    @inlinable package static var canonicalizationMethod: XMLName { XMLName(id: 162) }
    @inlinable package static var capabilityTypeCode: XMLName { XMLName(id: 163) }
    @inlinable package static var cardChipCode: XMLName { XMLName(id: 164) }
    @inlinable package static var cardTypeCode: XMLName { XMLName(id: 165) }
    @inlinable package static var cargoTypeCode: XMLName { XMLName(id: 166) }
    @inlinable package static var carrierAssignedID: XMLName { XMLName(id: 167) }
    @inlinable package static var carrierServiceInstructions: XMLName { XMLName(id: 168) }
    @inlinable package static var catalogueIndicator: XMLName { XMLName(id: 169) }
    @inlinable package static var categoryName: XMLName { XMLName(id: 170) }
    @inlinable package static var certificateType: XMLName { XMLName(id: 171) }
    @inlinable package static var certificateTypeCode: XMLName { XMLName(id: 172) }
    @inlinable package static var changeConditions: XMLName { XMLName(id: 173) }
    @inlinable package static var channel: XMLName { XMLName(id: 174) }
    @inlinable package static var channelCode: XMLName { XMLName(id: 175) }
    @inlinable package static var characterSetCode: XMLName { XMLName(id: 176) }
    @inlinable package static var characteristics: XMLName { XMLName(id: 177) }
    @inlinable package static var chargeIndicator: XMLName { XMLName(id: 178) }
    @inlinable package static var chargeTotalAmount: XMLName { XMLName(id: 179) }
    @inlinable package static var chargeableQuantity: XMLName { XMLName(id: 180) }
    @inlinable package static var chargeableWeightMeasure: XMLName { XMLName(id: 181) }
    @inlinable package static var childConsignmentQuantity: XMLName { XMLName(id: 182) }
    @inlinable package static var chipApplicationID: XMLName { XMLName(id: 183) }
    @inlinable package static var cityName: XMLName { XMLName(id: 184) }
    @inlinable package static var citySubdivisionName: XMLName { XMLName(id: 185) }
    @inlinable package static var codeValue: XMLName { XMLName(id: 186) }
    @inlinable package static var collaborationPriorityCode: XMLName { XMLName(id: 187) }
    @inlinable package static var comment: XMLName { XMLName(id: 188) }
    @inlinable package static var commodityCode: XMLName { XMLName(id: 189) }
    @inlinable package static var companyID: XMLName { XMLName(id: 190) }
    @inlinable package static var companyLegalForm: XMLName { XMLName(id: 191) }
    @inlinable package static var companyLegalFormCode: XMLName { XMLName(id: 192) }
    @inlinable package static var companyLiquidationStatusCode: XMLName { XMLName(id: 193) }
    @inlinable package static var comparedValueMeasure: XMLName { XMLName(id: 194) }
    @inlinable package static var comparisonDataCode: XMLName { XMLName(id: 195) }
    @inlinable package static var comparisonDataSourceCode: XMLName { XMLName(id: 196) }
    @inlinable package static var comparisonForecastIssueDate: XMLName { XMLName(id: 197) }
    @inlinable package static var comparisonForecastIssueTime: XMLName { XMLName(id: 198) }
    @inlinable package static var completionIndicator: XMLName { XMLName(id: 199) }
    @inlinable package static var condition: XMLName { XMLName(id: 200) }
    @inlinable package static var conditionCode: XMLName { XMLName(id: 201) }
    @inlinable package static var conditions: XMLName { XMLName(id: 202) }
    @inlinable package static var conditionsDescription: XMLName { XMLName(id: 203) }
    @inlinable package static var consigneeAssignedID: XMLName { XMLName(id: 204) }
    @inlinable package static var consignmentQuantity: XMLName { XMLName(id: 205) }
    @inlinable package static var consignorAssignedID: XMLName { XMLName(id: 206) }
    @inlinable package static var consolidatableIndicator: XMLName { XMLName(id: 207) }
    @inlinable package static var constitutionCode: XMLName { XMLName(id: 208) }
    @inlinable package static var consumerIncentiveTacticTypeCode: XMLName { XMLName(id: 209) }
    @inlinable package static var consumerUnitQuantity: XMLName { XMLName(id: 210) }
    @inlinable package static var consumersEnergyLevel: XMLName { XMLName(id: 211) }
    @inlinable package static var consumersEnergyLevelCode: XMLName { XMLName(id: 212) }
    @inlinable package static var consumptionEnergyQuantity: XMLName { XMLName(id: 213) }
    @inlinable package static var consumptionID: XMLName { XMLName(id: 214) }
    @inlinable package static var consumptionLevel: XMLName { XMLName(id: 215) }
    @inlinable package static var consumptionLevelCode: XMLName { XMLName(id: 216) }
    @inlinable package static var consumptionReportID: XMLName { XMLName(id: 217) }
    @inlinable package static var consumptionType: XMLName { XMLName(id: 218) }
    @inlinable package static var consumptionTypeCode: XMLName { XMLName(id: 219) }
    @inlinable package static var consumptionWaterQuantity: XMLName { XMLName(id: 220) }
    @inlinable package static var containerizedIndicator: XMLName { XMLName(id: 221) }
    @inlinable package static var content: XMLName { XMLName(id: 222) }
    @inlinable package static var contentUnitQuantity: XMLName { XMLName(id: 223) }
    @inlinable package static var contractFolderID: XMLName { XMLName(id: 224) }
    @inlinable package static var contractName: XMLName { XMLName(id: 225) }
    @inlinable package static var contractSubdivision: XMLName { XMLName(id: 226) }
    @inlinable package static var contractType: XMLName { XMLName(id: 227) }
    @inlinable package static var contractTypeCode: XMLName { XMLName(id: 228) }
    @inlinable package static var contractedCarrierAssignedID: XMLName { XMLName(id: 229) }
    @inlinable package static var contractingSystemCode: XMLName { XMLName(id: 230) }
    @inlinable package static var coordinateSystemCode: XMLName { XMLName(id: 231) }
    @inlinable package static var copyIndicator: XMLName { XMLName(id: 232) }
    @inlinable package static var corporateRegistrationTypeCode: XMLName { XMLName(id: 233) }
    @inlinable package static var corporateStockAmount: XMLName { XMLName(id: 234) }
    @inlinable package static var correctionAmount: XMLName { XMLName(id: 235) }
    @inlinable package static var correctionType: XMLName { XMLName(id: 236) }
    @inlinable package static var correctionTypeCode: XMLName { XMLName(id: 237) }
    @inlinable package static var correctionUnitAmount: XMLName { XMLName(id: 238) }
    @inlinable package static var countrySubentity: XMLName { XMLName(id: 239) }
    @inlinable package static var countrySubentityCode: XMLName { XMLName(id: 240) }
    @inlinable package static var creditLineAmount: XMLName { XMLName(id: 241) }
    @inlinable package static var creditNoteTypeCode: XMLName { XMLName(id: 242) }
    @inlinable package static var creditedQuantity: XMLName { XMLName(id: 243) }
    @inlinable package static var crewQuantity: XMLName { XMLName(id: 244) }
    @inlinable package static var currencyCode: XMLName { XMLName(id: 245) }
    @inlinable package static var currentChargeType: XMLName { XMLName(id: 246) }
    @inlinable package static var currentChargeTypeCode: XMLName { XMLName(id: 247) }
    @inlinable package static var customerAssignedAccountID: XMLName { XMLName(id: 248) }
    @inlinable package static var customerReference: XMLName { XMLName(id: 249) }
    @inlinable package static var customizationID: XMLName { XMLName(id: 250) }
    @inlinable package static var customsClearanceServiceInstructions: XMLName { XMLName(id: 251) }
    @inlinable package static var customsImportClassifiedIndicator: XMLName { XMLName(id: 252) }
    @inlinable package static var customsStatusCode: XMLName { XMLName(id: 253) }
    @inlinable package static var customsTariffQuantity: XMLName { XMLName(id: 254) }
    @inlinable package static var damageRemarks: XMLName { XMLName(id: 255) }
    @inlinable package static var dangerousGoodsApprovedIndicator: XMLName { XMLName(id: 256) }
    @inlinable package static var dataSendingCapability: XMLName { XMLName(id: 257) }
    @inlinable package static var dataSourceCode: XMLName { XMLName(id: 258) }
    @inlinable package static var date: XMLName { XMLName(id: 259) }
    @inlinable package static var debitLineAmount: XMLName { XMLName(id: 260) }
    @inlinable package static var debitedQuantity: XMLName { XMLName(id: 261) }
    @inlinable package static var declarationTypeCode: XMLName { XMLName(id: 262) }
    @inlinable package static var declaredCarriageValueAmount: XMLName { XMLName(id: 263) }
    @inlinable package static var declaredCustomsValueAmount: XMLName { XMLName(id: 264) }
    @inlinable package static var declaredForCarriageValueAmount: XMLName { XMLName(id: 265) }
    @inlinable package static var declaredStatisticsValueAmount: XMLName { XMLName(id: 266) }
    @inlinable package static var deliveredQuantity: XMLName { XMLName(id: 267) }
    @inlinable package static var deliveryInstructions: XMLName { XMLName(id: 268) }
    @inlinable package static var demurrageInstructions: XMLName { XMLName(id: 269) }
    @inlinable package static var department: XMLName { XMLName(id: 270) }
    @inlinable package static var description: XMLName { XMLName(id: 271) }
    @inlinable package static var descriptionCode: XMLName { XMLName(id: 272) }
    @inlinable package static var despatchAdviceTypeCode: XMLName { XMLName(id: 273) }
    @inlinable package static var differenceTemperatureReductionQuantity: XMLName { XMLName(id: 274) }
    @inlinable package static var directionCode: XMLName { XMLName(id: 275) }
    @inlinable package static var displayTacticTypeCode: XMLName { XMLName(id: 276) }
    @inlinable package static var dispositionCode: XMLName { XMLName(id: 277) }
    @inlinable package static var district: XMLName { XMLName(id: 278) }
    @inlinable package static var documentCurrencyCode: XMLName { XMLName(id: 279) }
    @inlinable package static var documentDescription: XMLName { XMLName(id: 280) }
    @inlinable package static var documentHash: XMLName { XMLName(id: 281) }
    @inlinable package static var documentID: XMLName { XMLName(id: 282) }
    @inlinable package static var documentStatusCode: XMLName { XMLName(id: 283) }
    @inlinable package static var documentStatusReasonCode: XMLName { XMLName(id: 284) }
    @inlinable package static var documentStatusReasonDescription: XMLName { XMLName(id: 285) }
    @inlinable package static var documentType: XMLName { XMLName(id: 286) }
    @inlinable package static var documentTypeCode: XMLName { XMLName(id: 287) }
    @inlinable package static var documentationFeeAmount: XMLName { XMLName(id: 288) }
    @inlinable package static var dueDate: XMLName { XMLName(id: 289) }
    @inlinable package static var durationMeasure: XMLName { XMLName(id: 290) }
    @inlinable package static var duty: XMLName { XMLName(id: 291) }
    @inlinable package static var dutyCode: XMLName { XMLName(id: 292) }
    @inlinable package static var earliestPickupDate: XMLName { XMLName(id: 293) }
    @inlinable package static var earliestPickupTime: XMLName { XMLName(id: 294) }
    @inlinable package static var economicOperatorRegistryURI: XMLName { XMLName(id: 295) }
    @inlinable package static var effectiveDate: XMLName { XMLName(id: 296) }
    @inlinable package static var effectiveTime: XMLName { XMLName(id: 297) }
    @inlinable package static var electronicDeviceDescription: XMLName { XMLName(id: 298) }
    @inlinable package static var electronicMail: XMLName { XMLName(id: 299) }
    @inlinable package static var embeddedDocumentBinaryObject: XMLName { XMLName(id: 300) }
    @inlinable package static var emergencyProceduresCode: XMLName { XMLName(id: 301) }
    @inlinable package static var employeeQuantity: XMLName { XMLName(id: 302) }
    @inlinable package static var encodingCode: XMLName { XMLName(id: 303) }
    @inlinable package static var endDate: XMLName { XMLName(id: 304) }
    @inlinable package static var endTime: XMLName { XMLName(id: 305) }
    @inlinable package static var endpointID: XMLName { XMLName(id: 306) }
    @inlinable package static var environmentalEmissionTypeCode: XMLName { XMLName(id: 307) }
    @inlinable package static var estimatedAmount: XMLName { XMLName(id: 308) }
    @inlinable package static var estimatedConsumedQuantity: XMLName { XMLName(id: 309) }
    @inlinable package static var estimatedDeliveryDate: XMLName { XMLName(id: 310) }
    @inlinable package static var estimatedDeliveryTime: XMLName { XMLName(id: 311) }
    @inlinable package static var estimatedDespatchDate: XMLName { XMLName(id: 312) }
    @inlinable package static var estimatedDespatchTime: XMLName { XMLName(id: 313) }
    @inlinable package static var estimatedOverallContractAmount: XMLName { XMLName(id: 314) }
    @inlinable package static var estimatedOverallContractQuantity: XMLName { XMLName(id: 315) }
    @inlinable package static var evaluationCriterionTypeCode: XMLName { XMLName(id: 316) }
    @inlinable package static var evidenceTypeCode: XMLName { XMLName(id: 317) }
    @inlinable package static var exceptionResolutionCode: XMLName { XMLName(id: 318) }
    @inlinable package static var exceptionStatusCode: XMLName { XMLName(id: 319) }
    @inlinable package static var exchangeMarketID: XMLName { XMLName(id: 320) }
    @inlinable package static var exclusionReason: XMLName { XMLName(id: 321) }
    @inlinable package static var executionRequirementCode: XMLName { XMLName(id: 322) }
    @inlinable package static var exemptionReason: XMLName { XMLName(id: 323) }
    @inlinable package static var exemptionReasonCode: XMLName { XMLName(id: 324) }
    @inlinable package static var expectedOperatorQuantity: XMLName { XMLName(id: 325) }
    @inlinable package static var expectedQuantity: XMLName { XMLName(id: 326) }
    @inlinable package static var expenseCode: XMLName { XMLName(id: 327) }
    @inlinable package static var expiryDate: XMLName { XMLName(id: 328) }
    @inlinable package static var expiryTime: XMLName { XMLName(id: 329) }
    @inlinable package static var expression: XMLName { XMLName(id: 330) }
    @inlinable package static var expressionCode: XMLName { XMLName(id: 331) }
    @inlinable package static var extendedID: XMLName { XMLName(id: 332) }
    @inlinable package static var `extension`: XMLName { XMLName(id: 333) }
    @inlinable package static var faceValueAmount: XMLName { XMLName(id: 334) }
    @inlinable package static var familyName: XMLName { XMLName(id: 335) }
    @inlinable package static var featureTacticTypeCode: XMLName { XMLName(id: 336) }
    @inlinable package static var feeAmount: XMLName { XMLName(id: 337) }
    @inlinable package static var feeDescription: XMLName { XMLName(id: 338) }
    @inlinable package static var fileName: XMLName { XMLName(id: 339) }
    @inlinable package static var financingInstrumentCode: XMLName { XMLName(id: 340) }
    @inlinable package static var firstName: XMLName { XMLName(id: 341) }
    @inlinable package static var firstShipmentAvailibilityDate: XMLName { XMLName(id: 342) }
    @inlinable package static var floor: XMLName { XMLName(id: 343) }
    @inlinable package static var followupContractIndicator: XMLName { XMLName(id: 344) }
    @inlinable package static var forecastPurposeCode: XMLName { XMLName(id: 345) }
    @inlinable package static var forecastTypeCode: XMLName { XMLName(id: 346) }
    @inlinable package static var formatCode: XMLName { XMLName(id: 347) }
    @inlinable package static var forwarderServiceInstructions: XMLName { XMLName(id: 348) }
    @inlinable package static var freeOfChargeIndicator: XMLName { XMLName(id: 349) }
    @inlinable package static var freeOnBoardValueAmount: XMLName { XMLName(id: 350) }
    @inlinable package static var freightForwarderAssignedID: XMLName { XMLName(id: 351) }
    @inlinable package static var freightRateClassCode: XMLName { XMLName(id: 352) }
    @inlinable package static var frequency: XMLName { XMLName(id: 353) }
    @inlinable package static var frozenDocumentIndicator: XMLName { XMLName(id: 354) }
    @inlinable package static var frozenPeriodDaysNumeric: XMLName { XMLName(id: 355) }
    @inlinable package static var fullnessIndicationCode: XMLName { XMLName(id: 356) }
    @inlinable package static var fullyPaidSharesIndicator: XMLName { XMLName(id: 357) }
    @inlinable package static var fundingProgram: XMLName { XMLName(id: 358) }
    @inlinable package static var fundingProgramCode: XMLName { XMLName(id: 359) }
    @inlinable package static var gasPressureQuantity: XMLName { XMLName(id: 360) }
    @inlinable package static var genderCode: XMLName { XMLName(id: 361) }
    @inlinable package static var generalCargoIndicator: XMLName { XMLName(id: 362) }
    @inlinable package static var governmentAgreementConstraintIndicator: XMLName { XMLName(id: 363) }
    @inlinable package static var grossTonnageMeasure: XMLName { XMLName(id: 364) }
    @inlinable package static var grossVolumeMeasure: XMLName { XMLName(id: 365) }
    @inlinable package static var grossWeightMeasure: XMLName { XMLName(id: 366) }
    @inlinable package static var guaranteeTypeCode: XMLName { XMLName(id: 367) }
    @inlinable package static var guaranteedDespatchDate: XMLName { XMLName(id: 368) }
    @inlinable package static var guaranteedDespatchTime: XMLName { XMLName(id: 369) }
    @inlinable package static var handlingCode: XMLName { XMLName(id: 370) }
    @inlinable package static var handlingInstructions: XMLName { XMLName(id: 371) }
    @inlinable package static var hashAlgorithmMethod: XMLName { XMLName(id: 372) }
    @inlinable package static var haulageInstructions: XMLName { XMLName(id: 373) }
    @inlinable package static var hazardClassID: XMLName { XMLName(id: 374) }
    @inlinable package static var hazardousCategoryCode: XMLName { XMLName(id: 375) }
    @inlinable package static var hazardousRegulationCode: XMLName { XMLName(id: 376) }
    @inlinable package static var hazardousRiskIndicator: XMLName { XMLName(id: 377) }
    @inlinable package static var heatingType: XMLName { XMLName(id: 378) }
    @inlinable package static var heatingTypeCode: XMLName { XMLName(id: 379) }
    @inlinable package static var higherTenderAmount: XMLName { XMLName(id: 380) }
    @inlinable package static var holderName: XMLName { XMLName(id: 381) }
    @inlinable package static var humanFoodApprovedIndicator: XMLName { XMLName(id: 382) }
    @inlinable package static var humanFoodIndicator: XMLName { XMLName(id: 383) }
    @inlinable package static var humidityPercent: XMLName { XMLName(id: 384) }
    @inlinable package static var id: XMLName { XMLName(id: 385) }
    @inlinable package static var identificationCode: XMLName { XMLName(id: 386) }
    @inlinable package static var identificationID: XMLName { XMLName(id: 387) }
    @inlinable package static var immobilizationCertificateID: XMLName { XMLName(id: 388) }
    @inlinable package static var importanceCode: XMLName { XMLName(id: 389) }
    @inlinable package static var indicationIndicator: XMLName { XMLName(id: 390) }
    @inlinable package static var industryClassificationCode: XMLName { XMLName(id: 391) }
    @inlinable package static var information: XMLName { XMLName(id: 392) }
    @inlinable package static var informationURI: XMLName { XMLName(id: 393) }
    @inlinable package static var inhalationToxicityZoneCode: XMLName { XMLName(id: 394) }
    @inlinable package static var inhouseMail: XMLName { XMLName(id: 395) }
    @inlinable package static var inspectionMethodCode: XMLName { XMLName(id: 396) }
    @inlinable package static var installmentDueDate: XMLName { XMLName(id: 397) }
    @inlinable package static var instructionID: XMLName { XMLName(id: 398) }
    @inlinable package static var instructionNote: XMLName { XMLName(id: 399) }
    @inlinable package static var instructions: XMLName { XMLName(id: 400) }
    @inlinable package static var insurancePremiumAmount: XMLName { XMLName(id: 401) }
    @inlinable package static var insuranceValueAmount: XMLName { XMLName(id: 402) }
    @inlinable package static var inventoryValueAmount: XMLName { XMLName(id: 403) }
    @inlinable package static var invoiceTypeCode: XMLName { XMLName(id: 404) }
    @inlinable package static var invoicedQuantity: XMLName { XMLName(id: 405) }
    @inlinable package static var invoicingPartyReference: XMLName { XMLName(id: 406) }
    @inlinable package static var issueDate: XMLName { XMLName(id: 407) }
    @inlinable package static var issueNumberID: XMLName { XMLName(id: 408) }
    @inlinable package static var issueTime: XMLName { XMLName(id: 409) }
    @inlinable package static var issuerID: XMLName { XMLName(id: 410) }
    @inlinable package static var itemClassificationCode: XMLName { XMLName(id: 411) }
    @inlinable package static var itemUpdateRequestIndicator: XMLName { XMLName(id: 412) }
    @inlinable package static var jobTitle: XMLName { XMLName(id: 413) }
    @inlinable package static var journeyID: XMLName { XMLName(id: 414) }
    @inlinable package static var justification: XMLName { XMLName(id: 415) }
    @inlinable package static var justificationDescription: XMLName { XMLName(id: 416) }
    @inlinable package static var keyword: XMLName { XMLName(id: 417) }
    @inlinable package static var languageID: XMLName { XMLName(id: 418) }
    @inlinable package static var lastRevisionDate: XMLName { XMLName(id: 419) }
    @inlinable package static var lastRevisionTime: XMLName { XMLName(id: 420) }
    @inlinable package static var latestDeliveryDate: XMLName { XMLName(id: 421) }
    @inlinable package static var latestDeliveryTime: XMLName { XMLName(id: 422) }
    @inlinable package static var latestMeterQuantity: XMLName { XMLName(id: 423) }
    @inlinable package static var latestMeterReadingDate: XMLName { XMLName(id: 424) }
    @inlinable package static var latestMeterReadingMethod: XMLName { XMLName(id: 425) }
    @inlinable package static var latestMeterReadingMethodCode: XMLName { XMLName(id: 426) }
    @inlinable package static var latestPickupDate: XMLName { XMLName(id: 427) }
    @inlinable package static var latestPickupTime: XMLName { XMLName(id: 428) }
    @inlinable package static var latestProposalAcceptanceDate: XMLName { XMLName(id: 429) }
    @inlinable package static var latestSecurityClearanceDate: XMLName { XMLName(id: 430) }
    @inlinable package static var latitudeDegreesMeasure: XMLName { XMLName(id: 431) }
    @inlinable package static var latitudeDirectionCode: XMLName { XMLName(id: 432) }
    @inlinable package static var latitudeMinutesMeasure: XMLName { XMLName(id: 433) }
    @inlinable package static var leadTimeMeasure: XMLName { XMLName(id: 434) }
    @inlinable package static var legalReference: XMLName { XMLName(id: 435) }
    @inlinable package static var legalStatusIndicator: XMLName { XMLName(id: 436) }
    @inlinable package static var liabilityAmount: XMLName { XMLName(id: 437) }
    @inlinable package static var licensePlateID: XMLName { XMLName(id: 438) }
    @inlinable package static var lifeCycleStatusCode: XMLName { XMLName(id: 439) }
    @inlinable package static var limitationDescription: XMLName { XMLName(id: 440) }
    @inlinable package static var line: XMLName { XMLName(id: 441) }
    @inlinable package static var lineCountNumeric: XMLName { XMLName(id: 442) }
    @inlinable package static var lineExtensionAmount: XMLName { XMLName(id: 443) }
    @inlinable package static var lineID: XMLName { XMLName(id: 444) }
    @inlinable package static var lineNumberNumeric: XMLName { XMLName(id: 445) }
    @inlinable package static var lineStatusCode: XMLName { XMLName(id: 446) }
    @inlinable package static var listValue: XMLName { XMLName(id: 447) }
    @inlinable package static var livestockIndicator: XMLName { XMLName(id: 448) }
    @inlinable package static var loadingLengthMeasure: XMLName { XMLName(id: 449) }
    @inlinable package static var loadingSequenceID: XMLName { XMLName(id: 450) }
    @inlinable package static var localeCode: XMLName { XMLName(id: 451) }
    @inlinable package static var location: XMLName { XMLName(id: 452) }
    @inlinable package static var locationID: XMLName { XMLName(id: 453) }
    @inlinable package static var locationTypeCode: XMLName { XMLName(id: 454) }
    @inlinable package static var login: XMLName { XMLName(id: 455) }
    @inlinable package static var logoReferenceID: XMLName { XMLName(id: 456) }
    @inlinable package static var longitudeDegreesMeasure: XMLName { XMLName(id: 457) }
    @inlinable package static var longitudeDirectionCode: XMLName { XMLName(id: 458) }
    @inlinable package static var longitudeMinutesMeasure: XMLName { XMLName(id: 459) }
    @inlinable package static var lossRisk: XMLName { XMLName(id: 460) }
    @inlinable package static var lossRiskResponsibilityCode: XMLName { XMLName(id: 461) }
    @inlinable package static var lotNumberID: XMLName { XMLName(id: 462) }
    @inlinable package static var lowTendersDescription: XMLName { XMLName(id: 463) }
    @inlinable package static var lowerOrangeHazardPlacardID: XMLName { XMLName(id: 464) }
    @inlinable package static var lowerTenderAmount: XMLName { XMLName(id: 465) }
    @inlinable package static var mandateTypeCode: XMLName { XMLName(id: 466) }
    @inlinable package static var manufactureDate: XMLName { XMLName(id: 467) }
    @inlinable package static var manufactureTime: XMLName { XMLName(id: 468) }
    @inlinable package static var markAttention: XMLName { XMLName(id: 469) }
    @inlinable package static var markAttentionIndicator: XMLName { XMLName(id: 470) }
    @inlinable package static var markCare: XMLName { XMLName(id: 471) }
    @inlinable package static var markCareIndicator: XMLName { XMLName(id: 472) }
    @inlinable package static var marketValueAmount: XMLName { XMLName(id: 473) }
    @inlinable package static var markingID: XMLName { XMLName(id: 474) }
    @inlinable package static var mathematicOperatorCode: XMLName { XMLName(id: 475) }
    @inlinable package static var maximumAdvertisementAmount: XMLName { XMLName(id: 476) }
    @inlinable package static var maximumAmount: XMLName { XMLName(id: 477) }
    @inlinable package static var maximumBackorderQuantity: XMLName { XMLName(id: 478) }
    @inlinable package static var maximumCopiesNumeric: XMLName { XMLName(id: 479) }
    @inlinable package static var maximumMeasure: XMLName { XMLName(id: 480) }
    @inlinable package static var maximumNumberNumeric: XMLName { XMLName(id: 481) }
    @inlinable package static var maximumOperatorQuantity: XMLName { XMLName(id: 482) }
    @inlinable package static var maximumOrderQuantity: XMLName { XMLName(id: 483) }
    @inlinable package static var maximumPaidAmount: XMLName { XMLName(id: 484) }
    @inlinable package static var maximumPaymentInstructionsNumeric: XMLName { XMLName(id: 485) }
    @inlinable package static var maximumPercent: XMLName { XMLName(id: 486) }
    @inlinable package static var maximumQuantity: XMLName { XMLName(id: 487) }
    @inlinable package static var maximumValue: XMLName { XMLName(id: 488) }
    @inlinable package static var maximumVariantQuantity: XMLName { XMLName(id: 489) }
    @inlinable package static var measure: XMLName { XMLName(id: 490) }
    @inlinable package static var medicalFirstAidGuideCode: XMLName { XMLName(id: 491) }
    @inlinable package static var meterConstant: XMLName { XMLName(id: 492) }
    @inlinable package static var meterConstantCode: XMLName { XMLName(id: 493) }
    @inlinable package static var meterName: XMLName { XMLName(id: 494) }
    @inlinable package static var meterNumber: XMLName { XMLName(id: 495) }
    @inlinable package static var meterReadingComments: XMLName { XMLName(id: 496) }
    @inlinable package static var meterReadingType: XMLName { XMLName(id: 497) }
    @inlinable package static var meterReadingTypeCode: XMLName { XMLName(id: 498) }
    @inlinable package static var middleName: XMLName { XMLName(id: 499) }
    @inlinable package static var mimeCode: XMLName { XMLName(id: 500) }
    @inlinable package static var minimumAmount: XMLName { XMLName(id: 501) }
    @inlinable package static var minimumBackorderQuantity: XMLName { XMLName(id: 502) }
    @inlinable package static var minimumImprovementBid: XMLName { XMLName(id: 503) }
    @inlinable package static var minimumInventoryQuantity: XMLName { XMLName(id: 504) }
    @inlinable package static var minimumMeasure: XMLName { XMLName(id: 505) }
    @inlinable package static var minimumNumberNumeric: XMLName { XMLName(id: 506) }
    @inlinable package static var minimumOrderQuantity: XMLName { XMLName(id: 507) }
    @inlinable package static var minimumPercent: XMLName { XMLName(id: 508) }
    @inlinable package static var minimumQuantity: XMLName { XMLName(id: 509) }
    @inlinable package static var minimumValue: XMLName { XMLName(id: 510) }
    @inlinable package static var miscellaneousEventTypeCode: XMLName { XMLName(id: 511) }
    @inlinable package static var modelName: XMLName { XMLName(id: 512) }
    @inlinable package static var monetaryScope: XMLName { XMLName(id: 513) }
    @inlinable package static var movieTitle: XMLName { XMLName(id: 514) }
    @inlinable package static var multipleOrderQuantity: XMLName { XMLName(id: 515) }
    @inlinable package static var multiplierFactorNumeric: XMLName { XMLName(id: 516) }
    @inlinable package static var name: XMLName { XMLName(id: 517) }
    @inlinable package static var nameCode: XMLName { XMLName(id: 518) }
    @inlinable package static var nameSuffix: XMLName { XMLName(id: 519) }
    @inlinable package static var nationalityID: XMLName { XMLName(id: 520) }
    @inlinable package static var natureCode: XMLName { XMLName(id: 521) }
    @inlinable package static var negotiationDescription: XMLName { XMLName(id: 522) }
    @inlinable package static var netNetWeightMeasure: XMLName { XMLName(id: 523) }
    @inlinable package static var netTonnageMeasure: XMLName { XMLName(id: 524) }
    @inlinable package static var netVolumeMeasure: XMLName { XMLName(id: 525) }
    @inlinable package static var netWeightMeasure: XMLName { XMLName(id: 526) }
    @inlinable package static var networkID: XMLName { XMLName(id: 527) }
    @inlinable package static var nominationDate: XMLName { XMLName(id: 528) }
    @inlinable package static var nominationTime: XMLName { XMLName(id: 529) }
    @inlinable package static var normalTemperatureReductionQuantity: XMLName { XMLName(id: 530) }
    @inlinable package static var note: XMLName { XMLName(id: 531) }
    @inlinable package static var notificationTypeCode: XMLName { XMLName(id: 532) }
    @inlinable package static var occurrenceDate: XMLName { XMLName(id: 533) }
    @inlinable package static var occurrenceTime: XMLName { XMLName(id: 534) }
    @inlinable package static var onCarriageIndicator: XMLName { XMLName(id: 535) }
    @inlinable package static var oneTimeChargeType: XMLName { XMLName(id: 536) }
    @inlinable package static var oneTimeChargeTypeCode: XMLName { XMLName(id: 537) }
    @inlinable package static var ontologyURI: XMLName { XMLName(id: 538) }
    @inlinable package static var openTenderID: XMLName { XMLName(id: 539) }
    @inlinable package static var operatingYearsQuantity: XMLName { XMLName(id: 540) }
    @inlinable package static var optionalLineItemIndicator: XMLName { XMLName(id: 541) }
    @inlinable package static var optionsDescription: XMLName { XMLName(id: 542) }
    @inlinable package static var orderIntervalDaysNumeric: XMLName { XMLName(id: 543) }
    @inlinable package static var orderQuantityIncrementNumeric: XMLName { XMLName(id: 544) }
    @inlinable package static var orderResponseCode: XMLName { XMLName(id: 545) }
    @inlinable package static var orderTypeCode: XMLName { XMLName(id: 546) }
    @inlinable package static var orderableIndicator: XMLName { XMLName(id: 547) }
    @inlinable package static var orderableUnit: XMLName { XMLName(id: 548) }
    @inlinable package static var orderableUnitFactorRate: XMLName { XMLName(id: 549) }
    @inlinable package static var organizationDepartment: XMLName { XMLName(id: 550) }
    @inlinable package static var originalContractingSystemID: XMLName { XMLName(id: 551) }
    @inlinable package static var originalJobID: XMLName { XMLName(id: 552) }
    @inlinable package static var otherConditionsIndicator: XMLName { XMLName(id: 553) }
    @inlinable package static var otherInstruction: XMLName { XMLName(id: 554) }
    @inlinable package static var otherName: XMLName { XMLName(id: 555) }
    @inlinable package static var outstandingQuantity: XMLName { XMLName(id: 556) }
    @inlinable package static var outstandingReason: XMLName { XMLName(id: 557) }
    @inlinable package static var oversupplyQuantity: XMLName { XMLName(id: 558) }
    @inlinable package static var ownerTypeCode: XMLName { XMLName(id: 559) }
    @inlinable package static var packLevelCode: XMLName { XMLName(id: 560) }
    @inlinable package static var packQuantity: XMLName { XMLName(id: 561) }
    @inlinable package static var packSizeNumeric: XMLName { XMLName(id: 562) }
    @inlinable package static var packageLevelCode: XMLName { XMLName(id: 563) }
    @inlinable package static var packagingTypeCode: XMLName { XMLName(id: 564) }
    @inlinable package static var packingCriteriaCode: XMLName { XMLName(id: 565) }
    @inlinable package static var packingMaterial: XMLName { XMLName(id: 566) }
    @inlinable package static var paidAmount: XMLName { XMLName(id: 567) }
    @inlinable package static var paidDate: XMLName { XMLName(id: 568) }
    @inlinable package static var paidTime: XMLName { XMLName(id: 569) }
    @inlinable package static var parentDocumentID: XMLName { XMLName(id: 570) }
    @inlinable package static var parentDocumentLineReferenceID: XMLName { XMLName(id: 571) }
    @inlinable package static var parentDocumentTypeCode: XMLName { XMLName(id: 572) }
    @inlinable package static var parentDocumentVersionID: XMLName { XMLName(id: 573) }
    @inlinable package static var partPresentationCode: XMLName { XMLName(id: 574) }
    @inlinable package static var partecipationPercent: XMLName { XMLName(id: 575) }
    @inlinable package static var partialDeliveryIndicator: XMLName { XMLName(id: 576) }
    @inlinable package static var participationPercent: XMLName { XMLName(id: 577) }
    @inlinable package static var partyCapacityAmount: XMLName { XMLName(id: 578) }
    @inlinable package static var partyType: XMLName { XMLName(id: 579) }
    @inlinable package static var partyTypeCode: XMLName { XMLName(id: 580) }
    @inlinable package static var passengerQuantity: XMLName { XMLName(id: 581) }
    @inlinable package static var password: XMLName { XMLName(id: 582) }
    @inlinable package static var payPerView: XMLName { XMLName(id: 583) }
    @inlinable package static var payableAlternativeAmount: XMLName { XMLName(id: 584) }
    @inlinable package static var payableAmount: XMLName { XMLName(id: 585) }
    @inlinable package static var payableRoundingAmount: XMLName { XMLName(id: 586) }
    @inlinable package static var payerReference: XMLName { XMLName(id: 587) }
    @inlinable package static var paymentAlternativeCurrencyCode: XMLName { XMLName(id: 588) }
    @inlinable package static var paymentChannelCode: XMLName { XMLName(id: 589) }
    @inlinable package static var paymentCurrencyCode: XMLName { XMLName(id: 590) }
    @inlinable package static var paymentDescription: XMLName { XMLName(id: 591) }
    @inlinable package static var paymentDueDate: XMLName { XMLName(id: 592) }
    @inlinable package static var paymentFrequencyCode: XMLName { XMLName(id: 593) }
    @inlinable package static var paymentID: XMLName { XMLName(id: 594) }
    @inlinable package static var paymentMeansCode: XMLName { XMLName(id: 595) }
    @inlinable package static var paymentMeansID: XMLName { XMLName(id: 596) }
    @inlinable package static var paymentNote: XMLName { XMLName(id: 597) }
    @inlinable package static var paymentOrderReference: XMLName { XMLName(id: 598) }
    @inlinable package static var paymentPercent: XMLName { XMLName(id: 599) }
    @inlinable package static var paymentPurposeCode: XMLName { XMLName(id: 600) }
    @inlinable package static var paymentTermsDetailsURI: XMLName { XMLName(id: 601) }
    @inlinable package static var penaltyAmount: XMLName { XMLName(id: 602) }
    @inlinable package static var penaltySurchargePercent: XMLName { XMLName(id: 603) }
    @inlinable package static var perUnitAmount: XMLName { XMLName(id: 604) }
    @inlinable package static var percent: XMLName { XMLName(id: 605) }
    @inlinable package static var performanceMetricTypeCode: XMLName { XMLName(id: 606) }
    @inlinable package static var performanceValueQuantity: XMLName { XMLName(id: 607) }
    @inlinable package static var performingCarrierAssignedID: XMLName { XMLName(id: 608) }
    @inlinable package static var personalSituation: XMLName { XMLName(id: 609) }
    @inlinable package static var phoneNumber: XMLName { XMLName(id: 610) }
    @inlinable package static var placardEndorsement: XMLName { XMLName(id: 611) }
    @inlinable package static var placardNotation: XMLName { XMLName(id: 612) }
    @inlinable package static var plannedDate: XMLName { XMLName(id: 613) }
    @inlinable package static var plotIdentification: XMLName { XMLName(id: 614) }
    @inlinable package static var positionCode: XMLName { XMLName(id: 615) }
    @inlinable package static var postEventNotificationDurationMeasure: XMLName { XMLName(id: 616) }
    @inlinable package static var postalZone: XMLName { XMLName(id: 617) }
    @inlinable package static var postbox: XMLName { XMLName(id: 618) }
    @inlinable package static var powerIndicator: XMLName { XMLName(id: 619) }
    @inlinable package static var preCarriageIndicator: XMLName { XMLName(id: 620) }
    @inlinable package static var preEventNotificationDurationMeasure: XMLName { XMLName(id: 621) }
    @inlinable package static var preferenceCriterionCode: XMLName { XMLName(id: 622) }
    @inlinable package static var prepaidAmount: XMLName { XMLName(id: 623) }
    @inlinable package static var prepaidIndicator: XMLName { XMLName(id: 624) }
    @inlinable package static var prepaidPaymentReferenceID: XMLName { XMLName(id: 625) }
    @inlinable package static var previousCancellationReasonCode: XMLName { XMLName(id: 626) }
    @inlinable package static var previousJobID: XMLName { XMLName(id: 627) }
    @inlinable package static var previousMeterQuantity: XMLName { XMLName(id: 628) }
    @inlinable package static var previousMeterReadingDate: XMLName { XMLName(id: 629) }
    @inlinable package static var previousMeterReadingMethod: XMLName { XMLName(id: 630) }
    @inlinable package static var previousMeterReadingMethodCode: XMLName { XMLName(id: 631) }
    @inlinable package static var previousVersionID: XMLName { XMLName(id: 632) }
    @inlinable package static var priceAmount: XMLName { XMLName(id: 633) }
    @inlinable package static var priceChangeReason: XMLName { XMLName(id: 634) }
    @inlinable package static var priceEvaluationCode: XMLName { XMLName(id: 635) }
    @inlinable package static var priceRevisionFormulaDescription: XMLName { XMLName(id: 636) }
    @inlinable package static var priceType: XMLName { XMLName(id: 637) }
    @inlinable package static var priceTypeCode: XMLName { XMLName(id: 638) }
    @inlinable package static var pricingCurrencyCode: XMLName { XMLName(id: 639) }
    @inlinable package static var pricingUpdateRequestIndicator: XMLName { XMLName(id: 640) }
    @inlinable package static var primaryAccountNumberID: XMLName { XMLName(id: 641) }
    @inlinable package static var printQualifier: XMLName { XMLName(id: 642) }
    @inlinable package static var priority: XMLName { XMLName(id: 643) }
    @inlinable package static var privacyCode: XMLName { XMLName(id: 644) }
    @inlinable package static var prizeDescription: XMLName { XMLName(id: 645) }
    @inlinable package static var prizeIndicator: XMLName { XMLName(id: 646) }
    @inlinable package static var procedureCode: XMLName { XMLName(id: 647) }
    @inlinable package static var processDescription: XMLName { XMLName(id: 648) }
    @inlinable package static var processReason: XMLName { XMLName(id: 649) }
    @inlinable package static var processReasonCode: XMLName { XMLName(id: 650) }
    @inlinable package static var procurementSubTypeCode: XMLName { XMLName(id: 651) }
    @inlinable package static var procurementTypeCode: XMLName { XMLName(id: 652) }
    @inlinable package static var productTraceID: XMLName { XMLName(id: 653) }
    @inlinable package static var profileExecutionID: XMLName { XMLName(id: 654) }
    @inlinable package static var profileID: XMLName { XMLName(id: 655) }
    @inlinable package static var profileStatusCode: XMLName { XMLName(id: 656) }
    @inlinable package static var progressPercent: XMLName { XMLName(id: 657) }
    @inlinable package static var promotionalEventTypeCode: XMLName { XMLName(id: 658) }
    @inlinable package static var providerTypeCode: XMLName { XMLName(id: 659) }
    @inlinable package static var publishAwardIndicator: XMLName { XMLName(id: 660) }
    @inlinable package static var purpose: XMLName { XMLName(id: 661) }
    @inlinable package static var purposeCode: XMLName { XMLName(id: 662) }
    @inlinable package static var qualityControlCode: XMLName { XMLName(id: 663) }
    @inlinable package static var quantity: XMLName { XMLName(id: 664) }
    @inlinable package static var quantityDiscrepancyCode: XMLName { XMLName(id: 665) }
    @inlinable package static var radioCallSignID: XMLName { XMLName(id: 666) }
    @inlinable package static var railCarID: XMLName { XMLName(id: 667) }
    @inlinable package static var rank: XMLName { XMLName(id: 668) }
    @inlinable package static var rate: XMLName { XMLName(id: 669) }
    @inlinable package static var receiptAdviceTypeCode: XMLName { XMLName(id: 670) }
    @inlinable package static var receivedDate: XMLName { XMLName(id: 671) }
    @inlinable package static var receivedElectronicTenderQuantity: XMLName { XMLName(id: 672) }
    @inlinable package static var receivedForeignTenderQuantity: XMLName { XMLName(id: 673) }
    @inlinable package static var receivedQuantity: XMLName { XMLName(id: 674) }
    @inlinable package static var receivedTenderQuantity: XMLName { XMLName(id: 675) }
    @inlinable package static var reference: XMLName { XMLName(id: 676) }
    @inlinable package static var referenceDate: XMLName { XMLName(id: 677) }
    @inlinable package static var referenceEventCode: XMLName { XMLName(id: 678) }
    @inlinable package static var referenceID: XMLName { XMLName(id: 679) }
    @inlinable package static var referenceTime: XMLName { XMLName(id: 680) }
    @inlinable package static var referencedConsignmentID: XMLName { XMLName(id: 681) }
    @inlinable package static var refrigeratedIndicator: XMLName { XMLName(id: 682) }
    @inlinable package static var refrigerationOnIndicator: XMLName { XMLName(id: 683) }
    @inlinable package static var region: XMLName { XMLName(id: 684) }
    @inlinable package static var registeredDate: XMLName { XMLName(id: 685) }
    @inlinable package static var registeredTime: XMLName { XMLName(id: 686) }
    @inlinable package static var registrationDate: XMLName { XMLName(id: 687) }
    @inlinable package static var registrationExpirationDate: XMLName { XMLName(id: 688) }
    @inlinable package static var registrationID: XMLName { XMLName(id: 689) }
    @inlinable package static var registrationName: XMLName { XMLName(id: 690) }
    @inlinable package static var registrationNationality: XMLName { XMLName(id: 691) }
    @inlinable package static var registrationNationalityID: XMLName { XMLName(id: 692) }
    @inlinable package static var regulatoryDomain: XMLName { XMLName(id: 693) }
    @inlinable package static var rejectActionCode: XMLName { XMLName(id: 694) }
    @inlinable package static var rejectReason: XMLName { XMLName(id: 695) }
    @inlinable package static var rejectReasonCode: XMLName { XMLName(id: 696) }
    @inlinable package static var rejectedQuantity: XMLName { XMLName(id: 697) }
    @inlinable package static var rejectionNote: XMLName { XMLName(id: 698) }
    @inlinable package static var releaseID: XMLName { XMLName(id: 699) }
    @inlinable package static var reliabilityPercent: XMLName { XMLName(id: 700) }
    @inlinable package static var remarks: XMLName { XMLName(id: 701) }
    @inlinable package static var reminderSequenceNumeric: XMLName { XMLName(id: 702) }
    @inlinable package static var reminderTypeCode: XMLName { XMLName(id: 703) }
    @inlinable package static var replenishmentOwnerDescription: XMLName { XMLName(id: 704) }
    @inlinable package static var requestForQuotationLineID: XMLName { XMLName(id: 705) }
    @inlinable package static var requestedDeliveryDate: XMLName { XMLName(id: 706) }
    @inlinable package static var requestedDespatchDate: XMLName { XMLName(id: 707) }
    @inlinable package static var requestedDespatchTime: XMLName { XMLName(id: 708) }
    @inlinable package static var requestedInvoiceCurrencyCode: XMLName { XMLName(id: 709) }
    @inlinable package static var requestedPublicationDate: XMLName { XMLName(id: 710) }
    @inlinable package static var requiredCurriculaIndicator: XMLName { XMLName(id: 711) }
    @inlinable package static var requiredCustomsID: XMLName { XMLName(id: 712) }
    @inlinable package static var requiredDeliveryDate: XMLName { XMLName(id: 713) }
    @inlinable package static var requiredDeliveryTime: XMLName { XMLName(id: 714) }
    @inlinable package static var requiredFeeAmount: XMLName { XMLName(id: 715) }
    @inlinable package static var residenceType: XMLName { XMLName(id: 716) }
    @inlinable package static var residenceTypeCode: XMLName { XMLName(id: 717) }
    @inlinable package static var residentOccupantsNumeric: XMLName { XMLName(id: 718) }
    @inlinable package static var resolution: XMLName { XMLName(id: 719) }
    @inlinable package static var resolutionCode: XMLName { XMLName(id: 720) }
    @inlinable package static var resolutionDate: XMLName { XMLName(id: 721) }
    @inlinable package static var resolutionTime: XMLName { XMLName(id: 722) }
    @inlinable package static var responseCode: XMLName { XMLName(id: 723) }
    @inlinable package static var responseDate: XMLName { XMLName(id: 724) }
    @inlinable package static var responseTime: XMLName { XMLName(id: 725) }
    @inlinable package static var retailEventName: XMLName { XMLName(id: 726) }
    @inlinable package static var retailEventStatusCode: XMLName { XMLName(id: 727) }
    @inlinable package static var returnabilityIndicator: XMLName { XMLName(id: 728) }
    @inlinable package static var returnableMaterialIndicator: XMLName { XMLName(id: 729) }
    @inlinable package static var returnableQuantity: XMLName { XMLName(id: 730) }
    @inlinable package static var revisedForecastLineID: XMLName { XMLName(id: 731) }
    @inlinable package static var revisionDate: XMLName { XMLName(id: 732) }
    @inlinable package static var revisionStatusCode: XMLName { XMLName(id: 733) }
    @inlinable package static var revisionTime: XMLName { XMLName(id: 734) }
    @inlinable package static var roamingPartnerName: XMLName { XMLName(id: 735) }
    @inlinable package static var roleCode: XMLName { XMLName(id: 736) }
    @inlinable package static var roleDescription: XMLName { XMLName(id: 737) }
    @inlinable package static var room: XMLName { XMLName(id: 738) }
    @inlinable package static var roundingAmount: XMLName { XMLName(id: 739) }
    @inlinable package static var salesOrderID: XMLName { XMLName(id: 740) }
    @inlinable package static var salesOrderLineID: XMLName { XMLName(id: 741) }
    @inlinable package static var schemeURI: XMLName { XMLName(id: 742) }
    @inlinable package static var sealIssuerTypeCode: XMLName { XMLName(id: 743) }
    @inlinable package static var sealStatusCode: XMLName { XMLName(id: 744) }
    @inlinable package static var sealingPartyType: XMLName { XMLName(id: 745) }
    @inlinable package static var securityClassificationCode: XMLName { XMLName(id: 746) }
    @inlinable package static var securityID: XMLName { XMLName(id: 747) }
    @inlinable package static var sellerEventID: XMLName { XMLName(id: 748) }
    @inlinable package static var sequenceID: XMLName { XMLName(id: 749) }
    @inlinable package static var sequenceNumberID: XMLName { XMLName(id: 750) }
    @inlinable package static var sequenceNumeric: XMLName { XMLName(id: 751) }
    @inlinable package static var serialID: XMLName { XMLName(id: 752) }
    @inlinable package static var serviceInformationPreferenceCode: XMLName { XMLName(id: 753) }
    @inlinable package static var serviceName: XMLName { XMLName(id: 754) }
    @inlinable package static var serviceNumberCalled: XMLName { XMLName(id: 755) }
    @inlinable package static var serviceType: XMLName { XMLName(id: 756) }
    @inlinable package static var serviceTypeCode: XMLName { XMLName(id: 757) }
    @inlinable package static var settlementDiscountAmount: XMLName { XMLName(id: 758) }
    @inlinable package static var settlementDiscountPercent: XMLName { XMLName(id: 759) }
    @inlinable package static var sharesNumberQuantity: XMLName { XMLName(id: 760) }
    @inlinable package static var shippingMarks: XMLName { XMLName(id: 761) }
    @inlinable package static var shippingOrderID: XMLName { XMLName(id: 762) }
    @inlinable package static var shippingPriorityLevelCode: XMLName { XMLName(id: 763) }
    @inlinable package static var shipsRequirements: XMLName { XMLName(id: 764) }
    @inlinable package static var shortQuantity: XMLName { XMLName(id: 765) }
    @inlinable package static var shortageActionCode: XMLName { XMLName(id: 766) }
    @inlinable package static var signatureID: XMLName { XMLName(id: 767) }
    @inlinable package static var signatureMethod: XMLName { XMLName(id: 768) }
    @inlinable package static var sizeTypeCode: XMLName { XMLName(id: 769) }
    @inlinable package static var soleProprietorshipIndicator: XMLName { XMLName(id: 770) }
    @inlinable package static var sourceCurrencyBaseRate: XMLName { XMLName(id: 771) }
    @inlinable package static var sourceCurrencyCode: XMLName { XMLName(id: 772) }
    @inlinable package static var sourceForecastIssueDate: XMLName { XMLName(id: 773) }
    @inlinable package static var sourceForecastIssueTime: XMLName { XMLName(id: 774) }
    @inlinable package static var sourceValueMeasure: XMLName { XMLName(id: 775) }
    @inlinable package static var specialInstructions: XMLName { XMLName(id: 776) }
    @inlinable package static var specialSecurityIndicator: XMLName { XMLName(id: 777) }
    @inlinable package static var specialServiceInstructions: XMLName { XMLName(id: 778) }
    @inlinable package static var specialTerms: XMLName { XMLName(id: 779) }
    @inlinable package static var specialTransportRequirements: XMLName { XMLName(id: 780) }
    @inlinable package static var specificationID: XMLName { XMLName(id: 781) }
    @inlinable package static var specificationTypeCode: XMLName { XMLName(id: 782) }
    @inlinable package static var splitConsignmentIndicator: XMLName { XMLName(id: 783) }
    @inlinable package static var startDate: XMLName { XMLName(id: 784) }
    @inlinable package static var startTime: XMLName { XMLName(id: 785) }
    @inlinable package static var statementTypeCode: XMLName { XMLName(id: 786) }
    @inlinable package static var statusAvailableIndicator: XMLName { XMLName(id: 787) }
    @inlinable package static var statusCode: XMLName { XMLName(id: 788) }
    @inlinable package static var statusReason: XMLName { XMLName(id: 789) }
    @inlinable package static var statusReasonCode: XMLName { XMLName(id: 790) }
    @inlinable package static var streetName: XMLName { XMLName(id: 791) }
    @inlinable package static var subcontractingConditionsCode: XMLName { XMLName(id: 792) }
    @inlinable package static var submissionDate: XMLName { XMLName(id: 793) }
    @inlinable package static var submissionDueDate: XMLName { XMLName(id: 794) }
    @inlinable package static var submissionMethodCode: XMLName { XMLName(id: 795) }
    @inlinable package static var subscriberID: XMLName { XMLName(id: 796) }
    @inlinable package static var subscriberType: XMLName { XMLName(id: 797) }
    @inlinable package static var subscriberTypeCode: XMLName { XMLName(id: 798) }
    @inlinable package static var substitutionStatusCode: XMLName { XMLName(id: 799) }
    @inlinable package static var successiveSequenceID: XMLName { XMLName(id: 800) }
    @inlinable package static var summaryDescription: XMLName { XMLName(id: 801) }
    @inlinable package static var supplierAssignedAccountID: XMLName { XMLName(id: 802) }
    @inlinable package static var supplyChainActivityTypeCode: XMLName { XMLName(id: 803) }
    @inlinable package static var tareWeightMeasure: XMLName { XMLName(id: 804) }
    @inlinable package static var targetCurrencyBaseRate: XMLName { XMLName(id: 805) }
    @inlinable package static var targetCurrencyCode: XMLName { XMLName(id: 806) }
    @inlinable package static var targetInventoryQuantity: XMLName { XMLName(id: 807) }
    @inlinable package static var targetServicePercent: XMLName { XMLName(id: 808) }
    @inlinable package static var tariffClassCode: XMLName { XMLName(id: 809) }
    @inlinable package static var tariffCode: XMLName { XMLName(id: 810) }
    @inlinable package static var tariffDescription: XMLName { XMLName(id: 811) }
    @inlinable package static var taxAmount: XMLName { XMLName(id: 812) }
    @inlinable package static var taxCurrencyCode: XMLName { XMLName(id: 813) }
    @inlinable package static var taxEnergyAmount: XMLName { XMLName(id: 814) }
    @inlinable package static var taxEnergyBalanceAmount: XMLName { XMLName(id: 815) }
    @inlinable package static var taxEnergyOnAccountAmount: XMLName { XMLName(id: 816) }
    @inlinable package static var taxEvidenceIndicator: XMLName { XMLName(id: 817) }
    @inlinable package static var taxExclusiveAmount: XMLName { XMLName(id: 818) }
    @inlinable package static var taxExemptionReason: XMLName { XMLName(id: 819) }
    @inlinable package static var taxExemptionReasonCode: XMLName { XMLName(id: 820) }
    @inlinable package static var taxIncludedIndicator: XMLName { XMLName(id: 821) }
    @inlinable package static var taxInclusiveAmount: XMLName { XMLName(id: 822) }
    @inlinable package static var taxLevelCode: XMLName { XMLName(id: 823) }
    @inlinable package static var taxPointDate: XMLName { XMLName(id: 824) }
    @inlinable package static var taxTypeCode: XMLName { XMLName(id: 825) }
    @inlinable package static var taxableAmount: XMLName { XMLName(id: 826) }
    @inlinable package static var technicalCommitteeDescription: XMLName { XMLName(id: 827) }
    @inlinable package static var technicalName: XMLName { XMLName(id: 828) }
    @inlinable package static var telecommunicationsServiceCall: XMLName { XMLName(id: 829) }
    @inlinable package static var telecommunicationsServiceCallCode: XMLName { XMLName(id: 830) }
    @inlinable package static var telecommunicationsServiceCategory: XMLName { XMLName(id: 831) }
    @inlinable package static var telecommunicationsServiceCategoryCode: XMLName { XMLName(id: 832) }
    @inlinable package static var telecommunicationsSupplyType: XMLName { XMLName(id: 833) }
    @inlinable package static var telecommunicationsSupplyTypeCode: XMLName { XMLName(id: 834) }
    @inlinable package static var telefax: XMLName { XMLName(id: 835) }
    @inlinable package static var telephone: XMLName { XMLName(id: 836) }
    @inlinable package static var tenderEnvelopeID: XMLName { XMLName(id: 837) }
    @inlinable package static var tenderEnvelopeTypeCode: XMLName { XMLName(id: 838) }
    @inlinable package static var tenderResultCode: XMLName { XMLName(id: 839) }
    @inlinable package static var tenderTypeCode: XMLName { XMLName(id: 840) }
    @inlinable package static var tendererRequirementTypeCode: XMLName { XMLName(id: 841) }
    @inlinable package static var tendererRoleCode: XMLName { XMLName(id: 842) }
    @inlinable package static var testMethod: XMLName { XMLName(id: 843) }
    @inlinable package static var text: XMLName { XMLName(id: 844) }
    @inlinable package static var thirdPartyPayerIndicator: XMLName { XMLName(id: 845) }
    @inlinable package static var thresholdAmount: XMLName { XMLName(id: 846) }
    @inlinable package static var thresholdQuantity: XMLName { XMLName(id: 847) }
    @inlinable package static var thresholdValueComparisonCode: XMLName { XMLName(id: 848) }
    @inlinable package static var tierRange: XMLName { XMLName(id: 849) }
    @inlinable package static var tierRatePercent: XMLName { XMLName(id: 850) }
    @inlinable package static var timeAmount: XMLName { XMLName(id: 851) }
    @inlinable package static var timeDeltaDaysQuantity: XMLName { XMLName(id: 852) }
    @inlinable package static var timeFrequencyCode: XMLName { XMLName(id: 853) }
    @inlinable package static var timezoneOffset: XMLName { XMLName(id: 854) }
    @inlinable package static var timingComplaint: XMLName { XMLName(id: 855) }
    @inlinable package static var timingComplaintCode: XMLName { XMLName(id: 856) }
    @inlinable package static var title: XMLName { XMLName(id: 857) }
    @inlinable package static var toOrderIndicator: XMLName { XMLName(id: 858) }
    @inlinable package static var totalAmount: XMLName { XMLName(id: 859) }
    @inlinable package static var totalBalanceAmount: XMLName { XMLName(id: 860) }
    @inlinable package static var totalConsumedQuantity: XMLName { XMLName(id: 861) }
    @inlinable package static var totalCreditAmount: XMLName { XMLName(id: 862) }
    @inlinable package static var totalDebitAmount: XMLName { XMLName(id: 863) }
    @inlinable package static var totalDeliveredQuantity: XMLName { XMLName(id: 864) }
    @inlinable package static var totalGoodsItemQuantity: XMLName { XMLName(id: 865) }
    @inlinable package static var totalInvoiceAmount: XMLName { XMLName(id: 866) }
    @inlinable package static var totalMeteredQuantity: XMLName { XMLName(id: 867) }
    @inlinable package static var totalPackageQuantity: XMLName { XMLName(id: 868) }
    @inlinable package static var totalPackagesQuantity: XMLName { XMLName(id: 869) }
    @inlinable package static var totalPaymentAmount: XMLName { XMLName(id: 870) }
    @inlinable package static var totalTaskAmount: XMLName { XMLName(id: 871) }
    @inlinable package static var totalTaxAmount: XMLName { XMLName(id: 872) }
    @inlinable package static var totalTransportHandlingUnitQuantity: XMLName { XMLName(id: 873) }
    @inlinable package static var traceID: XMLName { XMLName(id: 874) }
    @inlinable package static var trackingDeviceCode: XMLName { XMLName(id: 875) }
    @inlinable package static var trackingID: XMLName { XMLName(id: 876) }
    @inlinable package static var tradeItemPackingLabelingTypeCode: XMLName { XMLName(id: 877) }
    @inlinable package static var tradeServiceCode: XMLName { XMLName(id: 878) }
    @inlinable package static var tradingRestrictions: XMLName { XMLName(id: 879) }
    @inlinable package static var trainID: XMLName { XMLName(id: 880) }
    @inlinable package static var transactionCurrencyTaxAmount: XMLName { XMLName(id: 881) }
    @inlinable package static var transitDirectionCode: XMLName { XMLName(id: 882) }
    @inlinable package static var transportAuthorizationCode: XMLName { XMLName(id: 883) }
    @inlinable package static var transportEmergencyCardCode: XMLName { XMLName(id: 884) }
    @inlinable package static var transportEquipmentTypeCode: XMLName { XMLName(id: 885) }
    @inlinable package static var transportEventTypeCode: XMLName { XMLName(id: 886) }
    @inlinable package static var transportExecutionPlanReferenceID: XMLName { XMLName(id: 887) }
    @inlinable package static var transportExecutionStatusCode: XMLName { XMLName(id: 888) }
    @inlinable package static var transportHandlingUnitTypeCode: XMLName { XMLName(id: 889) }
    @inlinable package static var transportMeansTypeCode: XMLName { XMLName(id: 890) }
    @inlinable package static var transportModeCode: XMLName { XMLName(id: 891) }
    @inlinable package static var transportServiceCode: XMLName { XMLName(id: 892) }
    @inlinable package static var transportServiceProviderRemarks: XMLName { XMLName(id: 893) }
    @inlinable package static var transportServiceProviderSpecialTerms: XMLName { XMLName(id: 894) }
    @inlinable package static var transportUserRemarks: XMLName { XMLName(id: 895) }
    @inlinable package static var transportUserSpecialTerms: XMLName { XMLName(id: 896) }
    @inlinable package static var transportationServiceDescription: XMLName { XMLName(id: 897) }
    @inlinable package static var transportationServiceDetailsURI: XMLName { XMLName(id: 898) }
    @inlinable package static var transportationStatusTypeCode: XMLName { XMLName(id: 899) }
    @inlinable package static var typeCode: XMLName { XMLName(id: 900) }
    @inlinable package static var ublVersionID: XMLName { XMLName(id: 901) }
    @inlinable package static var undgCode: XMLName { XMLName(id: 902) }
    @inlinable package static var uri: XMLName { XMLName(id: 903) }
    @inlinable package static var uuid: XMLName { XMLName(id: 904) }
    @inlinable package static var unknownPriceIndicator: XMLName { XMLName(id: 905) }
    @inlinable package static var upperOrangeHazardPlacardID: XMLName { XMLName(id: 906) }
    @inlinable package static var urgencyCode: XMLName { XMLName(id: 907) }
    @inlinable package static var utilityStatementTypeCode: XMLName { XMLName(id: 908) }
    @inlinable package static var validateProcess: XMLName { XMLName(id: 909) }
    @inlinable package static var validateTool: XMLName { XMLName(id: 910) }
    @inlinable package static var validateToolVersion: XMLName { XMLName(id: 911) }
    @inlinable package static var validationDate: XMLName { XMLName(id: 912) }
    @inlinable package static var validationResultCode: XMLName { XMLName(id: 913) }
    @inlinable package static var validationTime: XMLName { XMLName(id: 914) }
    @inlinable package static var validatorID: XMLName { XMLName(id: 915) }
    @inlinable package static var validityStartDate: XMLName { XMLName(id: 916) }
    @inlinable package static var value: XMLName { XMLName(id: 917) }
    @inlinable package static var valueAmount: XMLName { XMLName(id: 918) }
    @inlinable package static var valueMeasure: XMLName { XMLName(id: 919) }
    @inlinable package static var valueQualifier: XMLName { XMLName(id: 920) }
    @inlinable package static var valueQuantity: XMLName { XMLName(id: 921) }
    @inlinable package static var varianceQuantity: XMLName { XMLName(id: 922) }
    @inlinable package static var variantConstraintIndicator: XMLName { XMLName(id: 923) }
    @inlinable package static var variantID: XMLName { XMLName(id: 924) }
    @inlinable package static var versionID: XMLName { XMLName(id: 925) }
    @inlinable package static var vesselID: XMLName { XMLName(id: 926) }
    @inlinable package static var vesselName: XMLName { XMLName(id: 927) }
    @inlinable package static var warrantyInformation: XMLName { XMLName(id: 928) }
    @inlinable package static var websiteURI: XMLName { XMLName(id: 929) }
    @inlinable package static var weekDayCode: XMLName { XMLName(id: 930) }
    @inlinable package static var weight: XMLName { XMLName(id: 931) }
    @inlinable package static var weightNumeric: XMLName { XMLName(id: 932) }
    @inlinable package static var weightingAlgorithmCode: XMLName { XMLName(id: 933) }
    @inlinable package static var workPhase: XMLName { XMLName(id: 934) }
    @inlinable package static var workPhaseCode: XMLName { XMLName(id: 935) }
    @inlinable package static var xPath: XMLName { XMLName(id: 936) }
}
