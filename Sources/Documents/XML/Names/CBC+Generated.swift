// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of UBL's basic components.
public enum CBC {
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
    @inlinable public static var acceptedIndicator: XMLName { XMLName(id: 64) }
    @inlinable public static var acceptedVariantsDescription: XMLName { XMLName(id: 65) }
    @inlinable public static var accountFormatCode: XMLName { XMLName(id: 66) }
    @inlinable public static var accountID: XMLName { XMLName(id: 67) }
    @inlinable public static var accountTypeCode: XMLName { XMLName(id: 68) }
    @inlinable public static var accountingCost: XMLName { XMLName(id: 69) }
    @inlinable public static var accountingCostCode: XMLName { XMLName(id: 70) }
    @inlinable public static var actionCode: XMLName { XMLName(id: 71) }
    @inlinable public static var activityType: XMLName { XMLName(id: 72) }
    @inlinable public static var activityTypeCode: XMLName { XMLName(id: 73) }
    @inlinable public static var actualDeliveryDate: XMLName { XMLName(id: 74) }
    @inlinable public static var actualDeliveryTime: XMLName { XMLName(id: 75) }
    @inlinable public static var actualDespatchDate: XMLName { XMLName(id: 76) }
    @inlinable public static var actualDespatchTime: XMLName { XMLName(id: 77) }
    @inlinable public static var actualPickupDate: XMLName { XMLName(id: 78) }
    @inlinable public static var actualPickupTime: XMLName { XMLName(id: 79) }
    @inlinable public static var actualTemperatureReductionQuantity: XMLName { XMLName(id: 80) }
    @inlinable public static var adValoremIndicator: XMLName { XMLName(id: 81) }
    @inlinable public static var additionalAccountID: XMLName { XMLName(id: 82) }
    @inlinable public static var additionalConditions: XMLName { XMLName(id: 83) }
    @inlinable public static var additionalInformation: XMLName { XMLName(id: 84) }
    @inlinable public static var additionalStreetName: XMLName { XMLName(id: 85) }
    @inlinable public static var addressFormatCode: XMLName { XMLName(id: 86) }
    @inlinable public static var addressTypeCode: XMLName { XMLName(id: 87) }
    @inlinable public static var adjustmentReasonCode: XMLName { XMLName(id: 88) }
    @inlinable public static var admissionCode: XMLName { XMLName(id: 89) }
    @inlinable public static var advertisementAmount: XMLName { XMLName(id: 90) }
    @inlinable public static var agencyID: XMLName { XMLName(id: 91) }
    @inlinable public static var agencyName: XMLName { XMLName(id: 92) }
    @inlinable public static var airFlowPercent: XMLName { XMLName(id: 93) }
    @inlinable public static var aircraftID: XMLName { XMLName(id: 94) }
    @inlinable public static var aliasName: XMLName { XMLName(id: 95) }
    @inlinable public static var allowanceChargeReason: XMLName { XMLName(id: 96) }
    @inlinable public static var allowanceChargeReasonCode: XMLName { XMLName(id: 97) }
    @inlinable public static var allowanceTotalAmount: XMLName { XMLName(id: 98) }
    @inlinable public static var altitudeMeasure: XMLName { XMLName(id: 99) }
    @inlinable public static var amount: XMLName { XMLName(id: 100) }
    @inlinable public static var amountRate: XMLName { XMLName(id: 101) }
    @inlinable public static var animalFoodApprovedIndicator: XMLName { XMLName(id: 102) }
    @inlinable public static var animalFoodIndicator: XMLName { XMLName(id: 103) }
    @inlinable public static var annualAverageAmount: XMLName { XMLName(id: 104) }
    @inlinable public static var applicationStatusCode: XMLName { XMLName(id: 105) }
    @inlinable public static var approvalDate: XMLName { XMLName(id: 106) }
    @inlinable public static var approvalStatus: XMLName { XMLName(id: 107) }
    @inlinable public static var attributeID: XMLName { XMLName(id: 108) }
    @inlinable public static var auctionConstraintIndicator: XMLName { XMLName(id: 109) }
    @inlinable public static var auctionURI: XMLName { XMLName(id: 110) }
    @inlinable public static var availabilityDate: XMLName { XMLName(id: 111) }
    @inlinable public static var availabilityStatusCode: XMLName { XMLName(id: 112) }
    @inlinable public static var averageAmount: XMLName { XMLName(id: 113) }
    @inlinable public static var averageSubsequentContractAmount: XMLName { XMLName(id: 114) }
    @inlinable public static var awardDate: XMLName { XMLName(id: 115) }
    @inlinable public static var awardTime: XMLName { XMLName(id: 116) }
    @inlinable public static var awardingCriterionDescription: XMLName { XMLName(id: 117) }
    @inlinable public static var awardingCriterionID: XMLName { XMLName(id: 118) }
    @inlinable public static var awardingCriterionTypeCode: XMLName { XMLName(id: 119) }
    @inlinable public static var awardingMethodTypeCode: XMLName { XMLName(id: 120) }
    @inlinable public static var backOrderAllowedIndicator: XMLName { XMLName(id: 121) }
    @inlinable public static var backorderQuantity: XMLName { XMLName(id: 122) }
    @inlinable public static var backorderReason: XMLName { XMLName(id: 123) }
    @inlinable public static var balanceAmount: XMLName { XMLName(id: 124) }
    @inlinable public static var balanceBroughtForwardIndicator: XMLName { XMLName(id: 125) }
    @inlinable public static var barcodeSymbologyID: XMLName { XMLName(id: 126) }
    @inlinable public static var baseAmount: XMLName { XMLName(id: 127) }
    @inlinable public static var baseQuantity: XMLName { XMLName(id: 128) }
    @inlinable public static var baseUnitMeasure: XMLName { XMLName(id: 129) }
    @inlinable public static var basedOnConsensusIndicator: XMLName { XMLName(id: 130) }
    @inlinable public static var basicConsumedQuantity: XMLName { XMLName(id: 131) }
    @inlinable public static var batchQuantity: XMLName { XMLName(id: 132) }
    @inlinable public static var bestBeforeDate: XMLName { XMLName(id: 133) }
    @inlinable public static var bindingOnBuyerIndicator: XMLName { XMLName(id: 134) }
    @inlinable public static var birthDate: XMLName { XMLName(id: 135) }
    @inlinable public static var birthplaceName: XMLName { XMLName(id: 136) }
    @inlinable public static var blockName: XMLName { XMLName(id: 137) }
    @inlinable public static var brandName: XMLName { XMLName(id: 138) }
    @inlinable public static var brokerAssignedID: XMLName { XMLName(id: 139) }
    @inlinable public static var budgetYearNumeric: XMLName { XMLName(id: 140) }
    @inlinable public static var buildingName: XMLName { XMLName(id: 141) }
    @inlinable public static var buildingNumber: XMLName { XMLName(id: 142) }
    @inlinable public static var bulkCargoIndicator: XMLName { XMLName(id: 143) }
    @inlinable public static var businessClassificationEvidenceID: XMLName { XMLName(id: 144) }
    @inlinable public static var businessIdentityEvidenceID: XMLName { XMLName(id: 145) }
    @inlinable public static var buyerEventID: XMLName { XMLName(id: 146) }
    @inlinable public static var buyerProfileURI: XMLName { XMLName(id: 147) }
    @inlinable public static var buyerReference: XMLName { XMLName(id: 148) }
    @inlinable public static var cV2ID: XMLName { XMLName(id: 149) }
    @inlinable public static var calculationExpression: XMLName { XMLName(id: 150) }
    @inlinable public static var calculationExpressionCode: XMLName { XMLName(id: 151) }
    @inlinable public static var calculationMethodCode: XMLName { XMLName(id: 152) }
    @inlinable public static var calculationRate: XMLName { XMLName(id: 153) }
    @inlinable public static var calculationSequenceNumeric: XMLName { XMLName(id: 154) }
    @inlinable public static var callBaseAmount: XMLName { XMLName(id: 155) }
    @inlinable public static var callDate: XMLName { XMLName(id: 156) }
    @inlinable public static var callExtensionAmount: XMLName { XMLName(id: 157) }
    @inlinable public static var callTime: XMLName { XMLName(id: 158) }
    @inlinable public static var cancellationNote: XMLName { XMLName(id: 159) }
    @inlinable public static var candidateReductionConstraintIndicator: XMLName { XMLName(id: 160) }
    @inlinable public static var candidateStatement: XMLName { XMLName(id: 161) }
    @inlinable public static var canonicalizationMethod: XMLName { XMLName(id: 162) }
    @inlinable public static var capabilityTypeCode: XMLName { XMLName(id: 163) }
    @inlinable public static var cardChipCode: XMLName { XMLName(id: 164) }
    @inlinable public static var cardTypeCode: XMLName { XMLName(id: 165) }
    @inlinable public static var cargoTypeCode: XMLName { XMLName(id: 166) }
    @inlinable public static var carrierAssignedID: XMLName { XMLName(id: 167) }
    @inlinable public static var carrierServiceInstructions: XMLName { XMLName(id: 168) }
    @inlinable public static var catalogueIndicator: XMLName { XMLName(id: 169) }
    @inlinable public static var categoryName: XMLName { XMLName(id: 170) }
    @inlinable public static var certificateType: XMLName { XMLName(id: 171) }
    @inlinable public static var certificateTypeCode: XMLName { XMLName(id: 172) }
    @inlinable public static var changeConditions: XMLName { XMLName(id: 173) }
    @inlinable public static var channel: XMLName { XMLName(id: 174) }
    @inlinable public static var channelCode: XMLName { XMLName(id: 175) }
    @inlinable public static var characterSetCode: XMLName { XMLName(id: 176) }
    @inlinable public static var characteristics: XMLName { XMLName(id: 177) }
    @inlinable public static var chargeIndicator: XMLName { XMLName(id: 178) }
    @inlinable public static var chargeTotalAmount: XMLName { XMLName(id: 179) }
    @inlinable public static var chargeableQuantity: XMLName { XMLName(id: 180) }
    @inlinable public static var chargeableWeightMeasure: XMLName { XMLName(id: 181) }
    @inlinable public static var childConsignmentQuantity: XMLName { XMLName(id: 182) }
    @inlinable public static var chipApplicationID: XMLName { XMLName(id: 183) }
    @inlinable public static var cityName: XMLName { XMLName(id: 184) }
    @inlinable public static var citySubdivisionName: XMLName { XMLName(id: 185) }
    @inlinable public static var codeValue: XMLName { XMLName(id: 186) }
    @inlinable public static var collaborationPriorityCode: XMLName { XMLName(id: 187) }
    @inlinable public static var comment: XMLName { XMLName(id: 188) }
    @inlinable public static var commodityCode: XMLName { XMLName(id: 189) }
    @inlinable public static var companyID: XMLName { XMLName(id: 190) }
    @inlinable public static var companyLegalForm: XMLName { XMLName(id: 191) }
    @inlinable public static var companyLegalFormCode: XMLName { XMLName(id: 192) }
    @inlinable public static var companyLiquidationStatusCode: XMLName { XMLName(id: 193) }
    @inlinable public static var comparedValueMeasure: XMLName { XMLName(id: 194) }
    @inlinable public static var comparisonDataCode: XMLName { XMLName(id: 195) }
    @inlinable public static var comparisonDataSourceCode: XMLName { XMLName(id: 196) }
    @inlinable public static var comparisonForecastIssueDate: XMLName { XMLName(id: 197) }
    @inlinable public static var comparisonForecastIssueTime: XMLName { XMLName(id: 198) }
    @inlinable public static var completionIndicator: XMLName { XMLName(id: 199) }
    @inlinable public static var condition: XMLName { XMLName(id: 200) }
    @inlinable public static var conditionCode: XMLName { XMLName(id: 201) }
    @inlinable public static var conditions: XMLName { XMLName(id: 202) }
    @inlinable public static var conditionsDescription: XMLName { XMLName(id: 203) }
    @inlinable public static var consigneeAssignedID: XMLName { XMLName(id: 204) }
    @inlinable public static var consignmentQuantity: XMLName { XMLName(id: 205) }
    @inlinable public static var consignorAssignedID: XMLName { XMLName(id: 206) }
    @inlinable public static var consolidatableIndicator: XMLName { XMLName(id: 207) }
    @inlinable public static var constitutionCode: XMLName { XMLName(id: 208) }
    @inlinable public static var consumerIncentiveTacticTypeCode: XMLName { XMLName(id: 209) }
    @inlinable public static var consumerUnitQuantity: XMLName { XMLName(id: 210) }
    @inlinable public static var consumersEnergyLevel: XMLName { XMLName(id: 211) }
    @inlinable public static var consumersEnergyLevelCode: XMLName { XMLName(id: 212) }
    @inlinable public static var consumptionEnergyQuantity: XMLName { XMLName(id: 213) }
    @inlinable public static var consumptionID: XMLName { XMLName(id: 214) }
    @inlinable public static var consumptionLevel: XMLName { XMLName(id: 215) }
    @inlinable public static var consumptionLevelCode: XMLName { XMLName(id: 216) }
    @inlinable public static var consumptionReportID: XMLName { XMLName(id: 217) }
    @inlinable public static var consumptionType: XMLName { XMLName(id: 218) }
    @inlinable public static var consumptionTypeCode: XMLName { XMLName(id: 219) }
    @inlinable public static var consumptionWaterQuantity: XMLName { XMLName(id: 220) }
    @inlinable public static var containerizedIndicator: XMLName { XMLName(id: 221) }
    @inlinable public static var content: XMLName { XMLName(id: 222) }
    @inlinable public static var contentUnitQuantity: XMLName { XMLName(id: 223) }
    @inlinable public static var contractFolderID: XMLName { XMLName(id: 224) }
    @inlinable public static var contractName: XMLName { XMLName(id: 225) }
    @inlinable public static var contractSubdivision: XMLName { XMLName(id: 226) }
    @inlinable public static var contractType: XMLName { XMLName(id: 227) }
    @inlinable public static var contractTypeCode: XMLName { XMLName(id: 228) }
    @inlinable public static var contractedCarrierAssignedID: XMLName { XMLName(id: 229) }
    @inlinable public static var contractingSystemCode: XMLName { XMLName(id: 230) }
    @inlinable public static var coordinateSystemCode: XMLName { XMLName(id: 231) }
    @inlinable public static var copyIndicator: XMLName { XMLName(id: 232) }
    @inlinable public static var corporateRegistrationTypeCode: XMLName { XMLName(id: 233) }
    @inlinable public static var corporateStockAmount: XMLName { XMLName(id: 234) }
    @inlinable public static var correctionAmount: XMLName { XMLName(id: 235) }
    @inlinable public static var correctionType: XMLName { XMLName(id: 236) }
    @inlinable public static var correctionTypeCode: XMLName { XMLName(id: 237) }
    @inlinable public static var correctionUnitAmount: XMLName { XMLName(id: 238) }
    @inlinable public static var countrySubentity: XMLName { XMLName(id: 239) }
    @inlinable public static var countrySubentityCode: XMLName { XMLName(id: 240) }
    @inlinable public static var creditLineAmount: XMLName { XMLName(id: 241) }
    @inlinable public static var creditNoteTypeCode: XMLName { XMLName(id: 242) }
    @inlinable public static var creditedQuantity: XMLName { XMLName(id: 243) }
    @inlinable public static var crewQuantity: XMLName { XMLName(id: 244) }
    @inlinable public static var currencyCode: XMLName { XMLName(id: 245) }
    @inlinable public static var currentChargeType: XMLName { XMLName(id: 246) }
    @inlinable public static var currentChargeTypeCode: XMLName { XMLName(id: 247) }
    @inlinable public static var customerAssignedAccountID: XMLName { XMLName(id: 248) }
    @inlinable public static var customerReference: XMLName { XMLName(id: 249) }
    @inlinable public static var customizationID: XMLName { XMLName(id: 250) }
    @inlinable public static var customsClearanceServiceInstructions: XMLName { XMLName(id: 251) }
    @inlinable public static var customsImportClassifiedIndicator: XMLName { XMLName(id: 252) }
    @inlinable public static var customsStatusCode: XMLName { XMLName(id: 253) }
    @inlinable public static var customsTariffQuantity: XMLName { XMLName(id: 254) }
    @inlinable public static var damageRemarks: XMLName { XMLName(id: 255) }
    @inlinable public static var dangerousGoodsApprovedIndicator: XMLName { XMLName(id: 256) }
    @inlinable public static var dataSendingCapability: XMLName { XMLName(id: 257) }
    @inlinable public static var dataSourceCode: XMLName { XMLName(id: 258) }
    @inlinable public static var date: XMLName { XMLName(id: 259) }
    @inlinable public static var debitLineAmount: XMLName { XMLName(id: 260) }
    @inlinable public static var debitedQuantity: XMLName { XMLName(id: 261) }
    @inlinable public static var declarationTypeCode: XMLName { XMLName(id: 262) }
    @inlinable public static var declaredCarriageValueAmount: XMLName { XMLName(id: 263) }
    @inlinable public static var declaredCustomsValueAmount: XMLName { XMLName(id: 264) }
    @inlinable public static var declaredForCarriageValueAmount: XMLName { XMLName(id: 265) }
    @inlinable public static var declaredStatisticsValueAmount: XMLName { XMLName(id: 266) }
    @inlinable public static var deliveredQuantity: XMLName { XMLName(id: 267) }
    @inlinable public static var deliveryInstructions: XMLName { XMLName(id: 268) }
    @inlinable public static var demurrageInstructions: XMLName { XMLName(id: 269) }
    @inlinable public static var department: XMLName { XMLName(id: 270) }
    @inlinable public static var description: XMLName { XMLName(id: 271) }
    @inlinable public static var descriptionCode: XMLName { XMLName(id: 272) }
    @inlinable public static var despatchAdviceTypeCode: XMLName { XMLName(id: 273) }
    @inlinable public static var differenceTemperatureReductionQuantity: XMLName { XMLName(id: 274) }
    @inlinable public static var directionCode: XMLName { XMLName(id: 275) }
    @inlinable public static var displayTacticTypeCode: XMLName { XMLName(id: 276) }
    @inlinable public static var dispositionCode: XMLName { XMLName(id: 277) }
    @inlinable public static var district: XMLName { XMLName(id: 278) }
    @inlinable public static var documentCurrencyCode: XMLName { XMLName(id: 279) }
    @inlinable public static var documentDescription: XMLName { XMLName(id: 280) }
    @inlinable public static var documentHash: XMLName { XMLName(id: 281) }
    @inlinable public static var documentID: XMLName { XMLName(id: 282) }
    @inlinable public static var documentStatusCode: XMLName { XMLName(id: 283) }
    @inlinable public static var documentStatusReasonCode: XMLName { XMLName(id: 284) }
    @inlinable public static var documentStatusReasonDescription: XMLName { XMLName(id: 285) }
    @inlinable public static var documentType: XMLName { XMLName(id: 286) }
    @inlinable public static var documentTypeCode: XMLName { XMLName(id: 287) }
    @inlinable public static var documentationFeeAmount: XMLName { XMLName(id: 288) }
    @inlinable public static var dueDate: XMLName { XMLName(id: 289) }
    @inlinable public static var durationMeasure: XMLName { XMLName(id: 290) }
    @inlinable public static var duty: XMLName { XMLName(id: 291) }
    @inlinable public static var dutyCode: XMLName { XMLName(id: 292) }
    @inlinable public static var earliestPickupDate: XMLName { XMLName(id: 293) }
    @inlinable public static var earliestPickupTime: XMLName { XMLName(id: 294) }
    @inlinable public static var economicOperatorRegistryURI: XMLName { XMLName(id: 295) }
    @inlinable public static var effectiveDate: XMLName { XMLName(id: 296) }
    @inlinable public static var effectiveTime: XMLName { XMLName(id: 297) }
    @inlinable public static var electronicDeviceDescription: XMLName { XMLName(id: 298) }
    @inlinable public static var electronicMail: XMLName { XMLName(id: 299) }
    @inlinable public static var embeddedDocumentBinaryObject: XMLName { XMLName(id: 300) }
    @inlinable public static var emergencyProceduresCode: XMLName { XMLName(id: 301) }
    @inlinable public static var employeeQuantity: XMLName { XMLName(id: 302) }
    @inlinable public static var encodingCode: XMLName { XMLName(id: 303) }
    @inlinable public static var endDate: XMLName { XMLName(id: 304) }
    @inlinable public static var endTime: XMLName { XMLName(id: 305) }
    @inlinable public static var endpointID: XMLName { XMLName(id: 306) }
    @inlinable public static var environmentalEmissionTypeCode: XMLName { XMLName(id: 307) }
    @inlinable public static var estimatedAmount: XMLName { XMLName(id: 308) }
    @inlinable public static var estimatedConsumedQuantity: XMLName { XMLName(id: 309) }
    @inlinable public static var estimatedDeliveryDate: XMLName { XMLName(id: 310) }
    @inlinable public static var estimatedDeliveryTime: XMLName { XMLName(id: 311) }
    @inlinable public static var estimatedDespatchDate: XMLName { XMLName(id: 312) }
    @inlinable public static var estimatedDespatchTime: XMLName { XMLName(id: 313) }
    @inlinable public static var estimatedOverallContractAmount: XMLName { XMLName(id: 314) }
    @inlinable public static var estimatedOverallContractQuantity: XMLName { XMLName(id: 315) }
    @inlinable public static var evaluationCriterionTypeCode: XMLName { XMLName(id: 316) }
    @inlinable public static var evidenceTypeCode: XMLName { XMLName(id: 317) }
    @inlinable public static var exceptionResolutionCode: XMLName { XMLName(id: 318) }
    @inlinable public static var exceptionStatusCode: XMLName { XMLName(id: 319) }
    @inlinable public static var exchangeMarketID: XMLName { XMLName(id: 320) }
    @inlinable public static var exclusionReason: XMLName { XMLName(id: 321) }
    @inlinable public static var executionRequirementCode: XMLName { XMLName(id: 322) }
    @inlinable public static var exemptionReason: XMLName { XMLName(id: 323) }
    @inlinable public static var exemptionReasonCode: XMLName { XMLName(id: 324) }
    @inlinable public static var expectedOperatorQuantity: XMLName { XMLName(id: 325) }
    @inlinable public static var expectedQuantity: XMLName { XMLName(id: 326) }
    @inlinable public static var expenseCode: XMLName { XMLName(id: 327) }
    @inlinable public static var expiryDate: XMLName { XMLName(id: 328) }
    @inlinable public static var expiryTime: XMLName { XMLName(id: 329) }
    @inlinable public static var expression: XMLName { XMLName(id: 330) }
    @inlinable public static var expressionCode: XMLName { XMLName(id: 331) }
    @inlinable public static var extendedID: XMLName { XMLName(id: 332) }
    @inlinable public static var `extension`: XMLName { XMLName(id: 333) }
    @inlinable public static var faceValueAmount: XMLName { XMLName(id: 334) }
    @inlinable public static var familyName: XMLName { XMLName(id: 335) }
    @inlinable public static var featureTacticTypeCode: XMLName { XMLName(id: 336) }
    @inlinable public static var feeAmount: XMLName { XMLName(id: 337) }
    @inlinable public static var feeDescription: XMLName { XMLName(id: 338) }
    @inlinable public static var fileName: XMLName { XMLName(id: 339) }
    @inlinable public static var financingInstrumentCode: XMLName { XMLName(id: 340) }
    @inlinable public static var firstName: XMLName { XMLName(id: 341) }
    @inlinable public static var firstShipmentAvailibilityDate: XMLName { XMLName(id: 342) }
    @inlinable public static var floor: XMLName { XMLName(id: 343) }
    @inlinable public static var followupContractIndicator: XMLName { XMLName(id: 344) }
    @inlinable public static var forecastPurposeCode: XMLName { XMLName(id: 345) }
    @inlinable public static var forecastTypeCode: XMLName { XMLName(id: 346) }
    @inlinable public static var formatCode: XMLName { XMLName(id: 347) }
    @inlinable public static var forwarderServiceInstructions: XMLName { XMLName(id: 348) }
    @inlinable public static var freeOfChargeIndicator: XMLName { XMLName(id: 349) }
    @inlinable public static var freeOnBoardValueAmount: XMLName { XMLName(id: 350) }
    @inlinable public static var freightForwarderAssignedID: XMLName { XMLName(id: 351) }
    @inlinable public static var freightRateClassCode: XMLName { XMLName(id: 352) }
    @inlinable public static var frequency: XMLName { XMLName(id: 353) }
    @inlinable public static var frozenDocumentIndicator: XMLName { XMLName(id: 354) }
    @inlinable public static var frozenPeriodDaysNumeric: XMLName { XMLName(id: 355) }
    @inlinable public static var fullnessIndicationCode: XMLName { XMLName(id: 356) }
    @inlinable public static var fullyPaidSharesIndicator: XMLName { XMLName(id: 357) }
    @inlinable public static var fundingProgram: XMLName { XMLName(id: 358) }
    @inlinable public static var fundingProgramCode: XMLName { XMLName(id: 359) }
    @inlinable public static var gasPressureQuantity: XMLName { XMLName(id: 360) }
    @inlinable public static var genderCode: XMLName { XMLName(id: 361) }
    @inlinable public static var generalCargoIndicator: XMLName { XMLName(id: 362) }
    @inlinable public static var governmentAgreementConstraintIndicator: XMLName { XMLName(id: 363) }
    @inlinable public static var grossTonnageMeasure: XMLName { XMLName(id: 364) }
    @inlinable public static var grossVolumeMeasure: XMLName { XMLName(id: 365) }
    @inlinable public static var grossWeightMeasure: XMLName { XMLName(id: 366) }
    @inlinable public static var guaranteeTypeCode: XMLName { XMLName(id: 367) }
    @inlinable public static var guaranteedDespatchDate: XMLName { XMLName(id: 368) }
    @inlinable public static var guaranteedDespatchTime: XMLName { XMLName(id: 369) }
    @inlinable public static var handlingCode: XMLName { XMLName(id: 370) }
    @inlinable public static var handlingInstructions: XMLName { XMLName(id: 371) }
    @inlinable public static var hashAlgorithmMethod: XMLName { XMLName(id: 372) }
    @inlinable public static var haulageInstructions: XMLName { XMLName(id: 373) }
    @inlinable public static var hazardClassID: XMLName { XMLName(id: 374) }
    @inlinable public static var hazardousCategoryCode: XMLName { XMLName(id: 375) }
    @inlinable public static var hazardousRegulationCode: XMLName { XMLName(id: 376) }
    @inlinable public static var hazardousRiskIndicator: XMLName { XMLName(id: 377) }
    @inlinable public static var heatingType: XMLName { XMLName(id: 378) }
    @inlinable public static var heatingTypeCode: XMLName { XMLName(id: 379) }
    @inlinable public static var higherTenderAmount: XMLName { XMLName(id: 380) }
    @inlinable public static var holderName: XMLName { XMLName(id: 381) }
    @inlinable public static var humanFoodApprovedIndicator: XMLName { XMLName(id: 382) }
    @inlinable public static var humanFoodIndicator: XMLName { XMLName(id: 383) }
    @inlinable public static var humidityPercent: XMLName { XMLName(id: 384) }
    @inlinable public static var id: XMLName { XMLName(id: 385) }
    @inlinable public static var identificationCode: XMLName { XMLName(id: 386) }
    @inlinable public static var identificationID: XMLName { XMLName(id: 387) }
    @inlinable public static var immobilizationCertificateID: XMLName { XMLName(id: 388) }
    @inlinable public static var importanceCode: XMLName { XMLName(id: 389) }
    @inlinable public static var indicationIndicator: XMLName { XMLName(id: 390) }
    @inlinable public static var industryClassificationCode: XMLName { XMLName(id: 391) }
    @inlinable public static var information: XMLName { XMLName(id: 392) }
    @inlinable public static var informationURI: XMLName { XMLName(id: 393) }
    @inlinable public static var inhalationToxicityZoneCode: XMLName { XMLName(id: 394) }
    @inlinable public static var inhouseMail: XMLName { XMLName(id: 395) }
    @inlinable public static var inspectionMethodCode: XMLName { XMLName(id: 396) }
    @inlinable public static var installmentDueDate: XMLName { XMLName(id: 397) }
    @inlinable public static var instructionID: XMLName { XMLName(id: 398) }
    @inlinable public static var instructionNote: XMLName { XMLName(id: 399) }
    @inlinable public static var instructions: XMLName { XMLName(id: 400) }
    @inlinable public static var insurancePremiumAmount: XMLName { XMLName(id: 401) }
    @inlinable public static var insuranceValueAmount: XMLName { XMLName(id: 402) }
    @inlinable public static var inventoryValueAmount: XMLName { XMLName(id: 403) }
    @inlinable public static var invoiceTypeCode: XMLName { XMLName(id: 404) }
    @inlinable public static var invoicedQuantity: XMLName { XMLName(id: 405) }
    @inlinable public static var invoicingPartyReference: XMLName { XMLName(id: 406) }
    @inlinable public static var issueDate: XMLName { XMLName(id: 407) }
    @inlinable public static var issueNumberID: XMLName { XMLName(id: 408) }
    @inlinable public static var issueTime: XMLName { XMLName(id: 409) }
    @inlinable public static var issuerID: XMLName { XMLName(id: 410) }
    @inlinable public static var itemClassificationCode: XMLName { XMLName(id: 411) }
    @inlinable public static var itemUpdateRequestIndicator: XMLName { XMLName(id: 412) }
    @inlinable public static var jobTitle: XMLName { XMLName(id: 413) }
    @inlinable public static var journeyID: XMLName { XMLName(id: 414) }
    @inlinable public static var justification: XMLName { XMLName(id: 415) }
    @inlinable public static var justificationDescription: XMLName { XMLName(id: 416) }
    @inlinable public static var keyword: XMLName { XMLName(id: 417) }
    @inlinable public static var languageID: XMLName { XMLName(id: 418) }
    @inlinable public static var lastRevisionDate: XMLName { XMLName(id: 419) }
    @inlinable public static var lastRevisionTime: XMLName { XMLName(id: 420) }
    @inlinable public static var latestDeliveryDate: XMLName { XMLName(id: 421) }
    @inlinable public static var latestDeliveryTime: XMLName { XMLName(id: 422) }
    @inlinable public static var latestMeterQuantity: XMLName { XMLName(id: 423) }
    @inlinable public static var latestMeterReadingDate: XMLName { XMLName(id: 424) }
    @inlinable public static var latestMeterReadingMethod: XMLName { XMLName(id: 425) }
    @inlinable public static var latestMeterReadingMethodCode: XMLName { XMLName(id: 426) }
    @inlinable public static var latestPickupDate: XMLName { XMLName(id: 427) }
    @inlinable public static var latestPickupTime: XMLName { XMLName(id: 428) }
    @inlinable public static var latestProposalAcceptanceDate: XMLName { XMLName(id: 429) }
    @inlinable public static var latestSecurityClearanceDate: XMLName { XMLName(id: 430) }
    @inlinable public static var latitudeDegreesMeasure: XMLName { XMLName(id: 431) }
    @inlinable public static var latitudeDirectionCode: XMLName { XMLName(id: 432) }
    @inlinable public static var latitudeMinutesMeasure: XMLName { XMLName(id: 433) }
    @inlinable public static var leadTimeMeasure: XMLName { XMLName(id: 434) }
    @inlinable public static var legalReference: XMLName { XMLName(id: 435) }
    @inlinable public static var legalStatusIndicator: XMLName { XMLName(id: 436) }
    @inlinable public static var liabilityAmount: XMLName { XMLName(id: 437) }
    @inlinable public static var licensePlateID: XMLName { XMLName(id: 438) }
    @inlinable public static var lifeCycleStatusCode: XMLName { XMLName(id: 439) }
    @inlinable public static var limitationDescription: XMLName { XMLName(id: 440) }
    @inlinable public static var line: XMLName { XMLName(id: 441) }
    @inlinable public static var lineCountNumeric: XMLName { XMLName(id: 442) }
    @inlinable public static var lineExtensionAmount: XMLName { XMLName(id: 443) }
    @inlinable public static var lineID: XMLName { XMLName(id: 444) }
    @inlinable public static var lineNumberNumeric: XMLName { XMLName(id: 445) }
    @inlinable public static var lineStatusCode: XMLName { XMLName(id: 446) }
    @inlinable public static var listValue: XMLName { XMLName(id: 447) }
    @inlinable public static var livestockIndicator: XMLName { XMLName(id: 448) }
    @inlinable public static var loadingLengthMeasure: XMLName { XMLName(id: 449) }
    @inlinable public static var loadingSequenceID: XMLName { XMLName(id: 450) }
    @inlinable public static var localeCode: XMLName { XMLName(id: 451) }
    @inlinable public static var location: XMLName { XMLName(id: 452) }
    @inlinable public static var locationID: XMLName { XMLName(id: 453) }
    @inlinable public static var locationTypeCode: XMLName { XMLName(id: 454) }
    @inlinable public static var login: XMLName { XMLName(id: 455) }
    @inlinable public static var logoReferenceID: XMLName { XMLName(id: 456) }
    @inlinable public static var longitudeDegreesMeasure: XMLName { XMLName(id: 457) }
    @inlinable public static var longitudeDirectionCode: XMLName { XMLName(id: 458) }
    @inlinable public static var longitudeMinutesMeasure: XMLName { XMLName(id: 459) }
    @inlinable public static var lossRisk: XMLName { XMLName(id: 460) }
    @inlinable public static var lossRiskResponsibilityCode: XMLName { XMLName(id: 461) }
    @inlinable public static var lotNumberID: XMLName { XMLName(id: 462) }
    @inlinable public static var lowTendersDescription: XMLName { XMLName(id: 463) }
    @inlinable public static var lowerOrangeHazardPlacardID: XMLName { XMLName(id: 464) }
    @inlinable public static var lowerTenderAmount: XMLName { XMLName(id: 465) }
    @inlinable public static var mandateTypeCode: XMLName { XMLName(id: 466) }
    @inlinable public static var manufactureDate: XMLName { XMLName(id: 467) }
    @inlinable public static var manufactureTime: XMLName { XMLName(id: 468) }
    @inlinable public static var markAttention: XMLName { XMLName(id: 469) }
    @inlinable public static var markAttentionIndicator: XMLName { XMLName(id: 470) }
    @inlinable public static var markCare: XMLName { XMLName(id: 471) }
    @inlinable public static var markCareIndicator: XMLName { XMLName(id: 472) }
    @inlinable public static var marketValueAmount: XMLName { XMLName(id: 473) }
    @inlinable public static var markingID: XMLName { XMLName(id: 474) }
    @inlinable public static var mathematicOperatorCode: XMLName { XMLName(id: 475) }
    @inlinable public static var maximumAdvertisementAmount: XMLName { XMLName(id: 476) }
    @inlinable public static var maximumAmount: XMLName { XMLName(id: 477) }
    @inlinable public static var maximumBackorderQuantity: XMLName { XMLName(id: 478) }
    @inlinable public static var maximumCopiesNumeric: XMLName { XMLName(id: 479) }
    @inlinable public static var maximumMeasure: XMLName { XMLName(id: 480) }
    @inlinable public static var maximumNumberNumeric: XMLName { XMLName(id: 481) }
    @inlinable public static var maximumOperatorQuantity: XMLName { XMLName(id: 482) }
    @inlinable public static var maximumOrderQuantity: XMLName { XMLName(id: 483) }
    @inlinable public static var maximumPaidAmount: XMLName { XMLName(id: 484) }
    @inlinable public static var maximumPaymentInstructionsNumeric: XMLName { XMLName(id: 485) }
    @inlinable public static var maximumPercent: XMLName { XMLName(id: 486) }
    @inlinable public static var maximumQuantity: XMLName { XMLName(id: 487) }
    @inlinable public static var maximumValue: XMLName { XMLName(id: 488) }
    @inlinable public static var maximumVariantQuantity: XMLName { XMLName(id: 489) }
    @inlinable public static var measure: XMLName { XMLName(id: 490) }
    @inlinable public static var medicalFirstAidGuideCode: XMLName { XMLName(id: 491) }
    @inlinable public static var meterConstant: XMLName { XMLName(id: 492) }
    @inlinable public static var meterConstantCode: XMLName { XMLName(id: 493) }
    @inlinable public static var meterName: XMLName { XMLName(id: 494) }
    @inlinable public static var meterNumber: XMLName { XMLName(id: 495) }
    @inlinable public static var meterReadingComments: XMLName { XMLName(id: 496) }
    @inlinable public static var meterReadingType: XMLName { XMLName(id: 497) }
    @inlinable public static var meterReadingTypeCode: XMLName { XMLName(id: 498) }
    @inlinable public static var middleName: XMLName { XMLName(id: 499) }
    @inlinable public static var mimeCode: XMLName { XMLName(id: 500) }
    @inlinable public static var minimumAmount: XMLName { XMLName(id: 501) }
    @inlinable public static var minimumBackorderQuantity: XMLName { XMLName(id: 502) }
    @inlinable public static var minimumImprovementBid: XMLName { XMLName(id: 503) }
    @inlinable public static var minimumInventoryQuantity: XMLName { XMLName(id: 504) }
    @inlinable public static var minimumMeasure: XMLName { XMLName(id: 505) }
    @inlinable public static var minimumNumberNumeric: XMLName { XMLName(id: 506) }
    @inlinable public static var minimumOrderQuantity: XMLName { XMLName(id: 507) }
    @inlinable public static var minimumPercent: XMLName { XMLName(id: 508) }
    @inlinable public static var minimumQuantity: XMLName { XMLName(id: 509) }
    @inlinable public static var minimumValue: XMLName { XMLName(id: 510) }
    @inlinable public static var miscellaneousEventTypeCode: XMLName { XMLName(id: 511) }
    @inlinable public static var modelName: XMLName { XMLName(id: 512) }
    @inlinable public static var monetaryScope: XMLName { XMLName(id: 513) }
    @inlinable public static var movieTitle: XMLName { XMLName(id: 514) }
    @inlinable public static var multipleOrderQuantity: XMLName { XMLName(id: 515) }
    @inlinable public static var multiplierFactorNumeric: XMLName { XMLName(id: 516) }
    @inlinable public static var name: XMLName { XMLName(id: 517) }
    @inlinable public static var nameCode: XMLName { XMLName(id: 518) }
    @inlinable public static var nameSuffix: XMLName { XMLName(id: 519) }
    @inlinable public static var nationalityID: XMLName { XMLName(id: 520) }
    @inlinable public static var natureCode: XMLName { XMLName(id: 521) }
    @inlinable public static var negotiationDescription: XMLName { XMLName(id: 522) }
    @inlinable public static var netNetWeightMeasure: XMLName { XMLName(id: 523) }
    @inlinable public static var netTonnageMeasure: XMLName { XMLName(id: 524) }
    @inlinable public static var netVolumeMeasure: XMLName { XMLName(id: 525) }
    @inlinable public static var netWeightMeasure: XMLName { XMLName(id: 526) }
    @inlinable public static var networkID: XMLName { XMLName(id: 527) }
    @inlinable public static var nominationDate: XMLName { XMLName(id: 528) }
    @inlinable public static var nominationTime: XMLName { XMLName(id: 529) }
    @inlinable public static var normalTemperatureReductionQuantity: XMLName { XMLName(id: 530) }
    @inlinable public static var note: XMLName { XMLName(id: 531) }
    @inlinable public static var notificationTypeCode: XMLName { XMLName(id: 532) }
    @inlinable public static var occurrenceDate: XMLName { XMLName(id: 533) }
    @inlinable public static var occurrenceTime: XMLName { XMLName(id: 534) }
    @inlinable public static var onCarriageIndicator: XMLName { XMLName(id: 535) }
    @inlinable public static var oneTimeChargeType: XMLName { XMLName(id: 536) }
    @inlinable public static var oneTimeChargeTypeCode: XMLName { XMLName(id: 537) }
    @inlinable public static var ontologyURI: XMLName { XMLName(id: 538) }
    @inlinable public static var openTenderID: XMLName { XMLName(id: 539) }
    @inlinable public static var operatingYearsQuantity: XMLName { XMLName(id: 540) }
    @inlinable public static var optionalLineItemIndicator: XMLName { XMLName(id: 541) }
    @inlinable public static var optionsDescription: XMLName { XMLName(id: 542) }
    @inlinable public static var orderIntervalDaysNumeric: XMLName { XMLName(id: 543) }
    @inlinable public static var orderQuantityIncrementNumeric: XMLName { XMLName(id: 544) }
    @inlinable public static var orderResponseCode: XMLName { XMLName(id: 545) }
    @inlinable public static var orderTypeCode: XMLName { XMLName(id: 546) }
    @inlinable public static var orderableIndicator: XMLName { XMLName(id: 547) }
    @inlinable public static var orderableUnit: XMLName { XMLName(id: 548) }
    @inlinable public static var orderableUnitFactorRate: XMLName { XMLName(id: 549) }
    @inlinable public static var organizationDepartment: XMLName { XMLName(id: 550) }
    @inlinable public static var originalContractingSystemID: XMLName { XMLName(id: 551) }
    @inlinable public static var originalJobID: XMLName { XMLName(id: 552) }
    @inlinable public static var otherConditionsIndicator: XMLName { XMLName(id: 553) }
    @inlinable public static var otherInstruction: XMLName { XMLName(id: 554) }
    @inlinable public static var otherName: XMLName { XMLName(id: 555) }
    @inlinable public static var outstandingQuantity: XMLName { XMLName(id: 556) }
    @inlinable public static var outstandingReason: XMLName { XMLName(id: 557) }
    @inlinable public static var oversupplyQuantity: XMLName { XMLName(id: 558) }
    @inlinable public static var ownerTypeCode: XMLName { XMLName(id: 559) }
    @inlinable public static var packLevelCode: XMLName { XMLName(id: 560) }
    @inlinable public static var packQuantity: XMLName { XMLName(id: 561) }
    @inlinable public static var packSizeNumeric: XMLName { XMLName(id: 562) }
    @inlinable public static var packageLevelCode: XMLName { XMLName(id: 563) }
    @inlinable public static var packagingTypeCode: XMLName { XMLName(id: 564) }
    @inlinable public static var packingCriteriaCode: XMLName { XMLName(id: 565) }
    @inlinable public static var packingMaterial: XMLName { XMLName(id: 566) }
    @inlinable public static var paidAmount: XMLName { XMLName(id: 567) }
    @inlinable public static var paidDate: XMLName { XMLName(id: 568) }
    @inlinable public static var paidTime: XMLName { XMLName(id: 569) }
    @inlinable public static var parentDocumentID: XMLName { XMLName(id: 570) }
    @inlinable public static var parentDocumentLineReferenceID: XMLName { XMLName(id: 571) }
    @inlinable public static var parentDocumentTypeCode: XMLName { XMLName(id: 572) }
    @inlinable public static var parentDocumentVersionID: XMLName { XMLName(id: 573) }
    @inlinable public static var partPresentationCode: XMLName { XMLName(id: 574) }
    @inlinable public static var partecipationPercent: XMLName { XMLName(id: 575) }
    @inlinable public static var partialDeliveryIndicator: XMLName { XMLName(id: 576) }
    @inlinable public static var participationPercent: XMLName { XMLName(id: 577) }
    @inlinable public static var partyCapacityAmount: XMLName { XMLName(id: 578) }
    @inlinable public static var partyType: XMLName { XMLName(id: 579) }
    @inlinable public static var partyTypeCode: XMLName { XMLName(id: 580) }
    @inlinable public static var passengerQuantity: XMLName { XMLName(id: 581) }
    @inlinable public static var password: XMLName { XMLName(id: 582) }
    @inlinable public static var payPerView: XMLName { XMLName(id: 583) }
    @inlinable public static var payableAlternativeAmount: XMLName { XMLName(id: 584) }
    @inlinable public static var payableAmount: XMLName { XMLName(id: 585) }
    @inlinable public static var payableRoundingAmount: XMLName { XMLName(id: 586) }
    @inlinable public static var payerReference: XMLName { XMLName(id: 587) }
    @inlinable public static var paymentAlternativeCurrencyCode: XMLName { XMLName(id: 588) }
    @inlinable public static var paymentChannelCode: XMLName { XMLName(id: 589) }
    @inlinable public static var paymentCurrencyCode: XMLName { XMLName(id: 590) }
    @inlinable public static var paymentDescription: XMLName { XMLName(id: 591) }
    @inlinable public static var paymentDueDate: XMLName { XMLName(id: 592) }
    @inlinable public static var paymentFrequencyCode: XMLName { XMLName(id: 593) }
    @inlinable public static var paymentID: XMLName { XMLName(id: 594) }
    @inlinable public static var paymentMeansCode: XMLName { XMLName(id: 595) }
    @inlinable public static var paymentMeansID: XMLName { XMLName(id: 596) }
    @inlinable public static var paymentNote: XMLName { XMLName(id: 597) }
    @inlinable public static var paymentOrderReference: XMLName { XMLName(id: 598) }
    @inlinable public static var paymentPercent: XMLName { XMLName(id: 599) }
    @inlinable public static var paymentPurposeCode: XMLName { XMLName(id: 600) }
    @inlinable public static var paymentTermsDetailsURI: XMLName { XMLName(id: 601) }
    @inlinable public static var penaltyAmount: XMLName { XMLName(id: 602) }
    @inlinable public static var penaltySurchargePercent: XMLName { XMLName(id: 603) }
    @inlinable public static var perUnitAmount: XMLName { XMLName(id: 604) }
    @inlinable public static var percent: XMLName { XMLName(id: 605) }
    @inlinable public static var performanceMetricTypeCode: XMLName { XMLName(id: 606) }
    @inlinable public static var performanceValueQuantity: XMLName { XMLName(id: 607) }
    @inlinable public static var performingCarrierAssignedID: XMLName { XMLName(id: 608) }
    @inlinable public static var personalSituation: XMLName { XMLName(id: 609) }
    @inlinable public static var phoneNumber: XMLName { XMLName(id: 610) }
    @inlinable public static var placardEndorsement: XMLName { XMLName(id: 611) }
    @inlinable public static var placardNotation: XMLName { XMLName(id: 612) }
    @inlinable public static var plannedDate: XMLName { XMLName(id: 613) }
    @inlinable public static var plotIdentification: XMLName { XMLName(id: 614) }
    @inlinable public static var positionCode: XMLName { XMLName(id: 615) }
    @inlinable public static var postEventNotificationDurationMeasure: XMLName { XMLName(id: 616) }
    @inlinable public static var postalZone: XMLName { XMLName(id: 617) }
    @inlinable public static var postbox: XMLName { XMLName(id: 618) }
    @inlinable public static var powerIndicator: XMLName { XMLName(id: 619) }
    @inlinable public static var preCarriageIndicator: XMLName { XMLName(id: 620) }
    @inlinable public static var preEventNotificationDurationMeasure: XMLName { XMLName(id: 621) }
    @inlinable public static var preferenceCriterionCode: XMLName { XMLName(id: 622) }
    @inlinable public static var prepaidAmount: XMLName { XMLName(id: 623) }
    @inlinable public static var prepaidIndicator: XMLName { XMLName(id: 624) }
    @inlinable public static var prepaidPaymentReferenceID: XMLName { XMLName(id: 625) }
    @inlinable public static var previousCancellationReasonCode: XMLName { XMLName(id: 626) }
    @inlinable public static var previousJobID: XMLName { XMLName(id: 627) }
    @inlinable public static var previousMeterQuantity: XMLName { XMLName(id: 628) }
    @inlinable public static var previousMeterReadingDate: XMLName { XMLName(id: 629) }
    @inlinable public static var previousMeterReadingMethod: XMLName { XMLName(id: 630) }
    @inlinable public static var previousMeterReadingMethodCode: XMLName { XMLName(id: 631) }
    @inlinable public static var previousVersionID: XMLName { XMLName(id: 632) }
    @inlinable public static var priceAmount: XMLName { XMLName(id: 633) }
    @inlinable public static var priceChangeReason: XMLName { XMLName(id: 634) }
    @inlinable public static var priceEvaluationCode: XMLName { XMLName(id: 635) }
    @inlinable public static var priceRevisionFormulaDescription: XMLName { XMLName(id: 636) }
    @inlinable public static var priceType: XMLName { XMLName(id: 637) }
    @inlinable public static var priceTypeCode: XMLName { XMLName(id: 638) }
    @inlinable public static var pricingCurrencyCode: XMLName { XMLName(id: 639) }
    @inlinable public static var pricingUpdateRequestIndicator: XMLName { XMLName(id: 640) }
    @inlinable public static var primaryAccountNumberID: XMLName { XMLName(id: 641) }
    @inlinable public static var printQualifier: XMLName { XMLName(id: 642) }
    @inlinable public static var priority: XMLName { XMLName(id: 643) }
    @inlinable public static var privacyCode: XMLName { XMLName(id: 644) }
    @inlinable public static var prizeDescription: XMLName { XMLName(id: 645) }
    @inlinable public static var prizeIndicator: XMLName { XMLName(id: 646) }
    @inlinable public static var procedureCode: XMLName { XMLName(id: 647) }
    @inlinable public static var processDescription: XMLName { XMLName(id: 648) }
    @inlinable public static var processReason: XMLName { XMLName(id: 649) }
    @inlinable public static var processReasonCode: XMLName { XMLName(id: 650) }
    @inlinable public static var procurementSubTypeCode: XMLName { XMLName(id: 651) }
    @inlinable public static var procurementTypeCode: XMLName { XMLName(id: 652) }
    @inlinable public static var productTraceID: XMLName { XMLName(id: 653) }
    @inlinable public static var profileExecutionID: XMLName { XMLName(id: 654) }
    @inlinable public static var profileID: XMLName { XMLName(id: 655) }
    @inlinable public static var profileStatusCode: XMLName { XMLName(id: 656) }
    @inlinable public static var progressPercent: XMLName { XMLName(id: 657) }
    @inlinable public static var promotionalEventTypeCode: XMLName { XMLName(id: 658) }
    @inlinable public static var providerTypeCode: XMLName { XMLName(id: 659) }
    @inlinable public static var publishAwardIndicator: XMLName { XMLName(id: 660) }
    @inlinable public static var purpose: XMLName { XMLName(id: 661) }
    @inlinable public static var purposeCode: XMLName { XMLName(id: 662) }
    @inlinable public static var qualityControlCode: XMLName { XMLName(id: 663) }
    @inlinable public static var quantity: XMLName { XMLName(id: 664) }
    @inlinable public static var quantityDiscrepancyCode: XMLName { XMLName(id: 665) }
    @inlinable public static var radioCallSignID: XMLName { XMLName(id: 666) }
    @inlinable public static var railCarID: XMLName { XMLName(id: 667) }
    @inlinable public static var rank: XMLName { XMLName(id: 668) }
    @inlinable public static var rate: XMLName { XMLName(id: 669) }
    @inlinable public static var receiptAdviceTypeCode: XMLName { XMLName(id: 670) }
    @inlinable public static var receivedDate: XMLName { XMLName(id: 671) }
    @inlinable public static var receivedElectronicTenderQuantity: XMLName { XMLName(id: 672) }
    @inlinable public static var receivedForeignTenderQuantity: XMLName { XMLName(id: 673) }
    @inlinable public static var receivedQuantity: XMLName { XMLName(id: 674) }
    @inlinable public static var receivedTenderQuantity: XMLName { XMLName(id: 675) }
    @inlinable public static var reference: XMLName { XMLName(id: 676) }
    @inlinable public static var referenceDate: XMLName { XMLName(id: 677) }
    @inlinable public static var referenceEventCode: XMLName { XMLName(id: 678) }
    @inlinable public static var referenceID: XMLName { XMLName(id: 679) }
    @inlinable public static var referenceTime: XMLName { XMLName(id: 680) }
    @inlinable public static var referencedConsignmentID: XMLName { XMLName(id: 681) }
    @inlinable public static var refrigeratedIndicator: XMLName { XMLName(id: 682) }
    @inlinable public static var refrigerationOnIndicator: XMLName { XMLName(id: 683) }
    @inlinable public static var region: XMLName { XMLName(id: 684) }
    @inlinable public static var registeredDate: XMLName { XMLName(id: 685) }
    @inlinable public static var registeredTime: XMLName { XMLName(id: 686) }
    @inlinable public static var registrationDate: XMLName { XMLName(id: 687) }
    @inlinable public static var registrationExpirationDate: XMLName { XMLName(id: 688) }
    @inlinable public static var registrationID: XMLName { XMLName(id: 689) }
    @inlinable public static var registrationName: XMLName { XMLName(id: 690) }
    @inlinable public static var registrationNationality: XMLName { XMLName(id: 691) }
    @inlinable public static var registrationNationalityID: XMLName { XMLName(id: 692) }
    @inlinable public static var regulatoryDomain: XMLName { XMLName(id: 693) }
    @inlinable public static var rejectActionCode: XMLName { XMLName(id: 694) }
    @inlinable public static var rejectReason: XMLName { XMLName(id: 695) }
    @inlinable public static var rejectReasonCode: XMLName { XMLName(id: 696) }
    @inlinable public static var rejectedQuantity: XMLName { XMLName(id: 697) }
    @inlinable public static var rejectionNote: XMLName { XMLName(id: 698) }
    @inlinable public static var releaseID: XMLName { XMLName(id: 699) }
    @inlinable public static var reliabilityPercent: XMLName { XMLName(id: 700) }
    @inlinable public static var remarks: XMLName { XMLName(id: 701) }
    @inlinable public static var reminderSequenceNumeric: XMLName { XMLName(id: 702) }
    @inlinable public static var reminderTypeCode: XMLName { XMLName(id: 703) }
    @inlinable public static var replenishmentOwnerDescription: XMLName { XMLName(id: 704) }
    @inlinable public static var requestForQuotationLineID: XMLName { XMLName(id: 705) }
    @inlinable public static var requestedDeliveryDate: XMLName { XMLName(id: 706) }
    @inlinable public static var requestedDespatchDate: XMLName { XMLName(id: 707) }
    @inlinable public static var requestedDespatchTime: XMLName { XMLName(id: 708) }
    @inlinable public static var requestedInvoiceCurrencyCode: XMLName { XMLName(id: 709) }
    @inlinable public static var requestedPublicationDate: XMLName { XMLName(id: 710) }
    @inlinable public static var requiredCurriculaIndicator: XMLName { XMLName(id: 711) }
    @inlinable public static var requiredCustomsID: XMLName { XMLName(id: 712) }
    @inlinable public static var requiredDeliveryDate: XMLName { XMLName(id: 713) }
    @inlinable public static var requiredDeliveryTime: XMLName { XMLName(id: 714) }
    @inlinable public static var requiredFeeAmount: XMLName { XMLName(id: 715) }
    @inlinable public static var residenceType: XMLName { XMLName(id: 716) }
    @inlinable public static var residenceTypeCode: XMLName { XMLName(id: 717) }
    @inlinable public static var residentOccupantsNumeric: XMLName { XMLName(id: 718) }
    @inlinable public static var resolution: XMLName { XMLName(id: 719) }
    @inlinable public static var resolutionCode: XMLName { XMLName(id: 720) }
    @inlinable public static var resolutionDate: XMLName { XMLName(id: 721) }
    @inlinable public static var resolutionTime: XMLName { XMLName(id: 722) }
    @inlinable public static var responseCode: XMLName { XMLName(id: 723) }
    @inlinable public static var responseDate: XMLName { XMLName(id: 724) }
    @inlinable public static var responseTime: XMLName { XMLName(id: 725) }
    @inlinable public static var retailEventName: XMLName { XMLName(id: 726) }
    @inlinable public static var retailEventStatusCode: XMLName { XMLName(id: 727) }
    @inlinable public static var returnabilityIndicator: XMLName { XMLName(id: 728) }
    @inlinable public static var returnableMaterialIndicator: XMLName { XMLName(id: 729) }
    @inlinable public static var returnableQuantity: XMLName { XMLName(id: 730) }
    @inlinable public static var revisedForecastLineID: XMLName { XMLName(id: 731) }
    @inlinable public static var revisionDate: XMLName { XMLName(id: 732) }
    @inlinable public static var revisionStatusCode: XMLName { XMLName(id: 733) }
    @inlinable public static var revisionTime: XMLName { XMLName(id: 734) }
    @inlinable public static var roamingPartnerName: XMLName { XMLName(id: 735) }
    @inlinable public static var roleCode: XMLName { XMLName(id: 736) }
    @inlinable public static var roleDescription: XMLName { XMLName(id: 737) }
    @inlinable public static var room: XMLName { XMLName(id: 738) }
    @inlinable public static var roundingAmount: XMLName { XMLName(id: 739) }
    @inlinable public static var salesOrderID: XMLName { XMLName(id: 740) }
    @inlinable public static var salesOrderLineID: XMLName { XMLName(id: 741) }
    @inlinable public static var schemeURI: XMLName { XMLName(id: 742) }
    @inlinable public static var sealIssuerTypeCode: XMLName { XMLName(id: 743) }
    @inlinable public static var sealStatusCode: XMLName { XMLName(id: 744) }
    @inlinable public static var sealingPartyType: XMLName { XMLName(id: 745) }
    @inlinable public static var securityClassificationCode: XMLName { XMLName(id: 746) }
    @inlinable public static var securityID: XMLName { XMLName(id: 747) }
    @inlinable public static var sellerEventID: XMLName { XMLName(id: 748) }
    @inlinable public static var sequenceID: XMLName { XMLName(id: 749) }
    @inlinable public static var sequenceNumberID: XMLName { XMLName(id: 750) }
    @inlinable public static var sequenceNumeric: XMLName { XMLName(id: 751) }
    @inlinable public static var serialID: XMLName { XMLName(id: 752) }
    @inlinable public static var serviceInformationPreferenceCode: XMLName { XMLName(id: 753) }
    @inlinable public static var serviceName: XMLName { XMLName(id: 754) }
    @inlinable public static var serviceNumberCalled: XMLName { XMLName(id: 755) }
    @inlinable public static var serviceType: XMLName { XMLName(id: 756) }
    @inlinable public static var serviceTypeCode: XMLName { XMLName(id: 757) }
    @inlinable public static var settlementDiscountAmount: XMLName { XMLName(id: 758) }
    @inlinable public static var settlementDiscountPercent: XMLName { XMLName(id: 759) }
    @inlinable public static var sharesNumberQuantity: XMLName { XMLName(id: 760) }
    @inlinable public static var shippingMarks: XMLName { XMLName(id: 761) }
    @inlinable public static var shippingOrderID: XMLName { XMLName(id: 762) }
    @inlinable public static var shippingPriorityLevelCode: XMLName { XMLName(id: 763) }
    @inlinable public static var shipsRequirements: XMLName { XMLName(id: 764) }
    @inlinable public static var shortQuantity: XMLName { XMLName(id: 765) }
    @inlinable public static var shortageActionCode: XMLName { XMLName(id: 766) }
    @inlinable public static var signatureID: XMLName { XMLName(id: 767) }
    @inlinable public static var signatureMethod: XMLName { XMLName(id: 768) }
    @inlinable public static var sizeTypeCode: XMLName { XMLName(id: 769) }
    @inlinable public static var soleProprietorshipIndicator: XMLName { XMLName(id: 770) }
    @inlinable public static var sourceCurrencyBaseRate: XMLName { XMLName(id: 771) }
    @inlinable public static var sourceCurrencyCode: XMLName { XMLName(id: 772) }
    @inlinable public static var sourceForecastIssueDate: XMLName { XMLName(id: 773) }
    @inlinable public static var sourceForecastIssueTime: XMLName { XMLName(id: 774) }
    @inlinable public static var sourceValueMeasure: XMLName { XMLName(id: 775) }
    @inlinable public static var specialInstructions: XMLName { XMLName(id: 776) }
    @inlinable public static var specialSecurityIndicator: XMLName { XMLName(id: 777) }
    @inlinable public static var specialServiceInstructions: XMLName { XMLName(id: 778) }
    @inlinable public static var specialTerms: XMLName { XMLName(id: 779) }
    @inlinable public static var specialTransportRequirements: XMLName { XMLName(id: 780) }
    @inlinable public static var specificationID: XMLName { XMLName(id: 781) }
    @inlinable public static var specificationTypeCode: XMLName { XMLName(id: 782) }
    @inlinable public static var splitConsignmentIndicator: XMLName { XMLName(id: 783) }
    @inlinable public static var startDate: XMLName { XMLName(id: 784) }
    @inlinable public static var startTime: XMLName { XMLName(id: 785) }
    @inlinable public static var statementTypeCode: XMLName { XMLName(id: 786) }
    @inlinable public static var statusAvailableIndicator: XMLName { XMLName(id: 787) }
    @inlinable public static var statusCode: XMLName { XMLName(id: 788) }
    @inlinable public static var statusReason: XMLName { XMLName(id: 789) }
    @inlinable public static var statusReasonCode: XMLName { XMLName(id: 790) }
    @inlinable public static var streetName: XMLName { XMLName(id: 791) }
    @inlinable public static var subcontractingConditionsCode: XMLName { XMLName(id: 792) }
    @inlinable public static var submissionDate: XMLName { XMLName(id: 793) }
    @inlinable public static var submissionDueDate: XMLName { XMLName(id: 794) }
    @inlinable public static var submissionMethodCode: XMLName { XMLName(id: 795) }
    @inlinable public static var subscriberID: XMLName { XMLName(id: 796) }
    @inlinable public static var subscriberType: XMLName { XMLName(id: 797) }
    @inlinable public static var subscriberTypeCode: XMLName { XMLName(id: 798) }
    @inlinable public static var substitutionStatusCode: XMLName { XMLName(id: 799) }
    @inlinable public static var successiveSequenceID: XMLName { XMLName(id: 800) }
    @inlinable public static var summaryDescription: XMLName { XMLName(id: 801) }
    @inlinable public static var supplierAssignedAccountID: XMLName { XMLName(id: 802) }
    @inlinable public static var supplyChainActivityTypeCode: XMLName { XMLName(id: 803) }
    @inlinable public static var tareWeightMeasure: XMLName { XMLName(id: 804) }
    @inlinable public static var targetCurrencyBaseRate: XMLName { XMLName(id: 805) }
    @inlinable public static var targetCurrencyCode: XMLName { XMLName(id: 806) }
    @inlinable public static var targetInventoryQuantity: XMLName { XMLName(id: 807) }
    @inlinable public static var targetServicePercent: XMLName { XMLName(id: 808) }
    @inlinable public static var tariffClassCode: XMLName { XMLName(id: 809) }
    @inlinable public static var tariffCode: XMLName { XMLName(id: 810) }
    @inlinable public static var tariffDescription: XMLName { XMLName(id: 811) }
    @inlinable public static var taxAmount: XMLName { XMLName(id: 812) }
    @inlinable public static var taxCurrencyCode: XMLName { XMLName(id: 813) }
    @inlinable public static var taxEnergyAmount: XMLName { XMLName(id: 814) }
    @inlinable public static var taxEnergyBalanceAmount: XMLName { XMLName(id: 815) }
    @inlinable public static var taxEnergyOnAccountAmount: XMLName { XMLName(id: 816) }
    @inlinable public static var taxEvidenceIndicator: XMLName { XMLName(id: 817) }
    @inlinable public static var taxExclusiveAmount: XMLName { XMLName(id: 818) }
    @inlinable public static var taxExemptionReason: XMLName { XMLName(id: 819) }
    @inlinable public static var taxExemptionReasonCode: XMLName { XMLName(id: 820) }
    @inlinable public static var taxIncludedIndicator: XMLName { XMLName(id: 821) }
    @inlinable public static var taxInclusiveAmount: XMLName { XMLName(id: 822) }
    @inlinable public static var taxLevelCode: XMLName { XMLName(id: 823) }
    @inlinable public static var taxPointDate: XMLName { XMLName(id: 824) }
    @inlinable public static var taxTypeCode: XMLName { XMLName(id: 825) }
    @inlinable public static var taxableAmount: XMLName { XMLName(id: 826) }
    @inlinable public static var technicalCommitteeDescription: XMLName { XMLName(id: 827) }
    @inlinable public static var technicalName: XMLName { XMLName(id: 828) }
    @inlinable public static var telecommunicationsServiceCall: XMLName { XMLName(id: 829) }
    @inlinable public static var telecommunicationsServiceCallCode: XMLName { XMLName(id: 830) }
    @inlinable public static var telecommunicationsServiceCategory: XMLName { XMLName(id: 831) }
    @inlinable public static var telecommunicationsServiceCategoryCode: XMLName { XMLName(id: 832) }
    @inlinable public static var telecommunicationsSupplyType: XMLName { XMLName(id: 833) }
    @inlinable public static var telecommunicationsSupplyTypeCode: XMLName { XMLName(id: 834) }
    @inlinable public static var telefax: XMLName { XMLName(id: 835) }
    @inlinable public static var telephone: XMLName { XMLName(id: 836) }
    @inlinable public static var tenderEnvelopeID: XMLName { XMLName(id: 837) }
    @inlinable public static var tenderEnvelopeTypeCode: XMLName { XMLName(id: 838) }
    @inlinable public static var tenderResultCode: XMLName { XMLName(id: 839) }
    @inlinable public static var tenderTypeCode: XMLName { XMLName(id: 840) }
    @inlinable public static var tendererRequirementTypeCode: XMLName { XMLName(id: 841) }
    @inlinable public static var tendererRoleCode: XMLName { XMLName(id: 842) }
    @inlinable public static var testMethod: XMLName { XMLName(id: 843) }
    @inlinable public static var text: XMLName { XMLName(id: 844) }
    @inlinable public static var thirdPartyPayerIndicator: XMLName { XMLName(id: 845) }
    @inlinable public static var thresholdAmount: XMLName { XMLName(id: 846) }
    @inlinable public static var thresholdQuantity: XMLName { XMLName(id: 847) }
    @inlinable public static var thresholdValueComparisonCode: XMLName { XMLName(id: 848) }
    @inlinable public static var tierRange: XMLName { XMLName(id: 849) }
    @inlinable public static var tierRatePercent: XMLName { XMLName(id: 850) }
    @inlinable public static var timeAmount: XMLName { XMLName(id: 851) }
    @inlinable public static var timeDeltaDaysQuantity: XMLName { XMLName(id: 852) }
    @inlinable public static var timeFrequencyCode: XMLName { XMLName(id: 853) }
    @inlinable public static var timezoneOffset: XMLName { XMLName(id: 854) }
    @inlinable public static var timingComplaint: XMLName { XMLName(id: 855) }
    @inlinable public static var timingComplaintCode: XMLName { XMLName(id: 856) }
    @inlinable public static var title: XMLName { XMLName(id: 857) }
    @inlinable public static var toOrderIndicator: XMLName { XMLName(id: 858) }
    @inlinable public static var totalAmount: XMLName { XMLName(id: 859) }
    @inlinable public static var totalBalanceAmount: XMLName { XMLName(id: 860) }
    @inlinable public static var totalConsumedQuantity: XMLName { XMLName(id: 861) }
    @inlinable public static var totalCreditAmount: XMLName { XMLName(id: 862) }
    @inlinable public static var totalDebitAmount: XMLName { XMLName(id: 863) }
    @inlinable public static var totalDeliveredQuantity: XMLName { XMLName(id: 864) }
    @inlinable public static var totalGoodsItemQuantity: XMLName { XMLName(id: 865) }
    @inlinable public static var totalInvoiceAmount: XMLName { XMLName(id: 866) }
    @inlinable public static var totalMeteredQuantity: XMLName { XMLName(id: 867) }
    @inlinable public static var totalPackageQuantity: XMLName { XMLName(id: 868) }
    @inlinable public static var totalPackagesQuantity: XMLName { XMLName(id: 869) }
    @inlinable public static var totalPaymentAmount: XMLName { XMLName(id: 870) }
    @inlinable public static var totalTaskAmount: XMLName { XMLName(id: 871) }
    @inlinable public static var totalTaxAmount: XMLName { XMLName(id: 872) }
    @inlinable public static var totalTransportHandlingUnitQuantity: XMLName { XMLName(id: 873) }
    @inlinable public static var traceID: XMLName { XMLName(id: 874) }
    @inlinable public static var trackingDeviceCode: XMLName { XMLName(id: 875) }
    @inlinable public static var trackingID: XMLName { XMLName(id: 876) }
    @inlinable public static var tradeItemPackingLabelingTypeCode: XMLName { XMLName(id: 877) }
    @inlinable public static var tradeServiceCode: XMLName { XMLName(id: 878) }
    @inlinable public static var tradingRestrictions: XMLName { XMLName(id: 879) }
    @inlinable public static var trainID: XMLName { XMLName(id: 880) }
    @inlinable public static var transactionCurrencyTaxAmount: XMLName { XMLName(id: 881) }
    @inlinable public static var transitDirectionCode: XMLName { XMLName(id: 882) }
    @inlinable public static var transportAuthorizationCode: XMLName { XMLName(id: 883) }
    @inlinable public static var transportEmergencyCardCode: XMLName { XMLName(id: 884) }
    @inlinable public static var transportEquipmentTypeCode: XMLName { XMLName(id: 885) }
    @inlinable public static var transportEventTypeCode: XMLName { XMLName(id: 886) }
    @inlinable public static var transportExecutionPlanReferenceID: XMLName { XMLName(id: 887) }
    @inlinable public static var transportExecutionStatusCode: XMLName { XMLName(id: 888) }
    @inlinable public static var transportHandlingUnitTypeCode: XMLName { XMLName(id: 889) }
    @inlinable public static var transportMeansTypeCode: XMLName { XMLName(id: 890) }
    @inlinable public static var transportModeCode: XMLName { XMLName(id: 891) }
    @inlinable public static var transportServiceCode: XMLName { XMLName(id: 892) }
    @inlinable public static var transportServiceProviderRemarks: XMLName { XMLName(id: 893) }
    @inlinable public static var transportServiceProviderSpecialTerms: XMLName { XMLName(id: 894) }
    @inlinable public static var transportUserRemarks: XMLName { XMLName(id: 895) }
    @inlinable public static var transportUserSpecialTerms: XMLName { XMLName(id: 896) }
    @inlinable public static var transportationServiceDescription: XMLName { XMLName(id: 897) }
    @inlinable public static var transportationServiceDetailsURI: XMLName { XMLName(id: 898) }
    @inlinable public static var transportationStatusTypeCode: XMLName { XMLName(id: 899) }
    @inlinable public static var typeCode: XMLName { XMLName(id: 900) }
    @inlinable public static var ublVersionID: XMLName { XMLName(id: 901) }
    @inlinable public static var undgCode: XMLName { XMLName(id: 902) }
    @inlinable public static var uri: XMLName { XMLName(id: 903) }
    @inlinable public static var uuid: XMLName { XMLName(id: 904) }
    @inlinable public static var unknownPriceIndicator: XMLName { XMLName(id: 905) }
    @inlinable public static var upperOrangeHazardPlacardID: XMLName { XMLName(id: 906) }
    @inlinable public static var urgencyCode: XMLName { XMLName(id: 907) }
    @inlinable public static var utilityStatementTypeCode: XMLName { XMLName(id: 908) }
    @inlinable public static var validateProcess: XMLName { XMLName(id: 909) }
    @inlinable public static var validateTool: XMLName { XMLName(id: 910) }
    @inlinable public static var validateToolVersion: XMLName { XMLName(id: 911) }
    @inlinable public static var validationDate: XMLName { XMLName(id: 912) }
    @inlinable public static var validationResultCode: XMLName { XMLName(id: 913) }
    @inlinable public static var validationTime: XMLName { XMLName(id: 914) }
    @inlinable public static var validatorID: XMLName { XMLName(id: 915) }
    @inlinable public static var validityStartDate: XMLName { XMLName(id: 916) }
    @inlinable public static var value: XMLName { XMLName(id: 917) }
    @inlinable public static var valueAmount: XMLName { XMLName(id: 918) }
    @inlinable public static var valueMeasure: XMLName { XMLName(id: 919) }
    @inlinable public static var valueQualifier: XMLName { XMLName(id: 920) }
    @inlinable public static var valueQuantity: XMLName { XMLName(id: 921) }
    @inlinable public static var varianceQuantity: XMLName { XMLName(id: 922) }
    @inlinable public static var variantConstraintIndicator: XMLName { XMLName(id: 923) }
    @inlinable public static var variantID: XMLName { XMLName(id: 924) }
    @inlinable public static var versionID: XMLName { XMLName(id: 925) }
    @inlinable public static var vesselID: XMLName { XMLName(id: 926) }
    @inlinable public static var vesselName: XMLName { XMLName(id: 927) }
    @inlinable public static var warrantyInformation: XMLName { XMLName(id: 928) }
    @inlinable public static var websiteURI: XMLName { XMLName(id: 929) }
    @inlinable public static var weekDayCode: XMLName { XMLName(id: 930) }
    @inlinable public static var weight: XMLName { XMLName(id: 931) }
    @inlinable public static var weightNumeric: XMLName { XMLName(id: 932) }
    @inlinable public static var weightingAlgorithmCode: XMLName { XMLName(id: 933) }
    @inlinable public static var workPhase: XMLName { XMLName(id: 934) }
    @inlinable public static var workPhaseCode: XMLName { XMLName(id: 935) }
    @inlinable public static var xPath: XMLName { XMLName(id: 936) }
}
