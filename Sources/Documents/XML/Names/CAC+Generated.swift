// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of UBL's aggregate components.
public enum CAC {
    static let first: Int32 = 937
    static let count: Int32 = 669

    static let names = """
        AcceptanceTransportEvent
        AccessoryRelatedItem
        AccountingContact
        AccountingCustomerParty
        AccountingSupplierParty
        ActivityDataLine
        ActivityFinalLocation
        ActivityOriginLocation
        ActivityPeriod
        ActivityProperty
        ActualArrivalTransportEvent
        ActualDepartureTransportEvent
        ActualPackage
        ActualPickupTransportEvent
        ActualWaypointTransportEvent
        AdditionalCommodityClassification
        AdditionalDocumentReference
        AdditionalDocumentResponse
        AdditionalInformationParty
        AdditionalItemIdentification
        AdditionalItemProperty
        AdditionalQualifyingParty
        AdditionalTemperature
        AdditionalTransportationService
        Address
        AddressLine
        AgentParty
        AirTransport
        AllowanceCharge
        AllowedSubcontractTerms
        AlternativeConditionPrice
        AlternativeDeliveryLocation
        AlternativeLineItem
        AnticipatedMonetaryTotal
        AppealInformationParty
        AppealReceiverParty
        AppealTerms
        ApplicableAddress
        ApplicablePeriod
        ApplicableRegulation
        ApplicableTaxCategory
        ApplicableTerritoryAddress
        ApplicableTransportMeans
        AtLocation
        AttachedTransportEquipment
        Attachment
        AuctionTerms
        AvailabilityTransportEvent
        AwardedTenderedProject
        AwardingCriterion
        AwardingCriterionResponse
        AwardingTerms
        BeneficiaryParty
        BillOfLadingHolderParty
        BillToParty
        BillingReference
        BillingReferenceLine
        BonusPaymentTerms
        Branch
        BudgetAccount
        BudgetAccountLine
        BusinessClassificationScheme
        BuyerContact
        BuyerCustomerParty
        BuyerProposedSubstituteLineItem
        BuyersItemIdentification
        CallDuty
        CallForTendersDocumentReference
        CallForTendersLineReference
        Capability
        CardAccount
        CarrierParty
        CatalogueDocumentReference
        CatalogueItemIdentification
        CatalogueItemSpecificationUpdateLine
        CatalogueLine
        CatalogueLineReference
        CataloguePricingUpdateLine
        CatalogueReference
        CatalogueRequestLine
        CategorizesClassificationCategory
        Certificate
        CertificateOfOriginApplication
        ChildConsignment
        ClassificationCategory
        ClassificationScheme
        ClassifiedTaxCategory
        Clause
        CollectPaymentTerms
        CollectedPayment
        CommissionPaymentTerms
        CommodityClassification
        Communication
        ComplementaryRelatedItem
        CompletedTask
        ComponentRelatedItem
        Condition
        ConsigneeParty
        Consignment
        ConsignorParty
        ConsolidatedShipment
        ConstitutionPeriod
        Consumption
        ConsumptionAverage
        ConsumptionCorrection
        ConsumptionHistory
        ConsumptionLine
        ConsumptionPoint
        ConsumptionReport
        ConsumptionReportReference
        Contact
        ContactParty
        ContainedGoodsItem
        ContainedInTransportEquipment
        ContainedPackage
        ContainingPackage
        ContainingTransportEquipment
        Contract
        ContractAcceptancePeriod
        ContractDocumentReference
        ContractExecutionRequirement
        ContractExtension
        ContractFormalizationPeriod
        ContractResponsibleParty
        ContractingActivity
        ContractingParty
        ContractingPartyType
        ContractorCustomerParty
        ContractualDelivery
        ContractualDocumentReference
        CorporateRegistrationScheme
        Country
        CreditAccount
        CreditNoteDocumentReference
        CreditNoteLine
        CrewMemberPerson
        CurrentStatus
        CustomerParty
        CustomsAgentParty
        CustomsDeclaration
        DebitNoteDocumentReference
        DebitNoteLine
        Declaration
        DefaultLanguage
        DeletedCatalogueReference
        Delivery
        DeliveryAddress
        DeliveryContact
        DeliveryCustomerParty
        DeliveryLocation
        DeliveryParty
        DeliveryPeriod
        DeliveryTerms
        DeliveryTransportEvent
        DeliveryUnit
        DependentLineReference
        DependentPriceReference
        Despatch
        DespatchAddress
        DespatchContact
        DespatchDocumentReference
        DespatchLine
        DespatchLineReference
        DespatchLocation
        DespatchParty
        DespatchSupplierParty
        DestinationCountry
        DetentionTransportEvent
        DigitalSignatureAttachment
        Dimension
        DisbursementPaymentTerms
        DischargeTransportEvent
        DiscrepancyResponse
        DocumentAvailabilityPeriod
        DocumentDistribution
        DocumentProviderParty
        DocumentReference
        DocumentResponse
        DocumentTenderRequirement
        DriverPerson
        DropoffTransportEvent
        DurationPeriod
        Duty
        EconomicOperatorRole
        EconomicOperatorShortList
        EffectivePeriod
        EmbassyEndorsement
        EmergencyTemperature
        EmissionCalculationMethod
        EmploymentLegislationDocumentReference
        Endorsement
        EndorserParty
        EnergyTaxReport
        EnergyWaterConsumptionCorrection
        EnergyWaterSupply
        EnvironmentalEmission
        EnvironmentalLegislationDocumentReference
        EstimatedArrivalTransportEvent
        EstimatedDeliveryPeriod
        EstimatedDepartureTransportEvent
        EstimatedDespatchPeriod
        EstimatedDurationPeriod
        EstimatedTransitPeriod
        EvaluationCriterion
        Event
        EventComment
        EventLineItem
        EventTactic
        EventTacticEnumeration
        Evidence
        EvidenceDocumentReference
        EvidenceIssuingParty
        EvidenceSupplied
        ExaminationTransportEvent
        ExceptionCriteriaLine
        ExceptionNotificationLine
        ExceptionObservationPeriod
        ExchangeRate
        ExportCountry
        ExportationTransportEvent
        ExporterParty
        ExternalReference
        ExtraAllowanceCharge
        FinalDeliveryParty
        FinalDeliveryTransportationService
        FinalDestinationCountry
        FinalFinancialGuarantee
        FinancialAccount
        FinancialCapability
        FinancialEvaluationCriterion
        FinancialGuarantee
        FinancialInstitution
        FinancialInstitutionBranch
        FinancingFinancialAccount
        FinancingParty
        FirstArrivalPortLocation
        FiscalLegislationDocumentReference
        FlashpointTemperature
        FloorSpaceMeasurementDimension
        ForecastException
        ForecastExceptionCriterionLine
        ForecastLine
        ForecastPeriod
        ForecastRevisionLine
        ForeignExchangeContract
        FrameworkAgreement
        FreightAllowanceCharge
        FreightChargeLocation
        FreightForwarderParty
        FrequencyPeriod
        FromLocation
        GoodsItem
        GoodsItemContainer
        GuaranteeDocumentReference
        GuarantorParty
        GuidanceDocumentReference
        HandlingTransportEvent
        HandlingUnitDespatchLine
        HaulageTradingTerms
        HazardousGoodsTransit
        HazardousItem
        HazardousItemNotificationParty
        HeadOfficeParty
        IdentityDocumentReference
        ImmobilizedSecurity
        ImporterParty
        InformationContentProviderParty
        InstructionForReturnsLine
        InsuranceEndorsement
        InsuranceParty
        InterestedParty
        InterestedProcurementProjectLot
        InventoryLocation
        InventoryPeriod
        InventoryReportLine
        InventoryReportingParty
        InvitationSubmissionPeriod
        InvoiceDocumentReference
        InvoiceLine
        InvoicePeriod
        IssuerEndorsement
        IssuerParty
        IssuingCountry
        Item
        ItemComparison
        ItemIdentification
        ItemInformationRequestLine
        ItemInstance
        ItemLocationQuantity
        ItemManagementProfile
        ItemPriceExtension
        ItemProperty
        ItemPropertyGroup
        ItemPropertyRange
        ItemSpecificationDocumentReference
        JurisdictionRegionAddress
        KeywordItemProperty
        Language
        LastExitPortLocation
        LegalDocumentReference
        LegalMonetaryTotal
        LineItem
        LineReference
        LineResponse
        LineValidityPeriod
        LoadingLocation
        LoadingPortLocation
        LoadingProofParty
        LoadingTransportEvent
        Location
        LocationAddress
        LocationCoordinate
        LogisticsOperatorParty
        LotIdentification
        MainCarriageShipmentStage
        MainCommodityClassification
        MainOnAccountPayment
        MainPeriod
        MainQualifyingParty
        MainTransportationService
        MandateDocumentReference
        ManufacturerParty
        ManufacturersItemIdentification
        MaritimeTransport
        MasterPerson
        MaximumDeliveryUnit
        MaximumTemperature
        MeasurementDimension
        MeasurementFromLocation
        MeasurementToLocation
        MediationParty
        Meter
        MeterProperty
        MeterReading
        MinimumDeliveryUnit
        MinimumTemperature
        MinutesDocumentReference
        MiscellaneousEvent
        MonetaryTotal
        MortgageHolderParty
        NominationPeriod
        NotaryParty
        NoticeDocumentReference
        NotificationLocation
        NotificationPeriod
        NotificationRequirement
        NotifyParty
        OccurenceLocation
        OfferedItemLocationQuantity
        OnAccountPayment
        OnCarriageShipmentStage
        OpenTenderEvent
        OperatingParty
        OptionValidityPeriod
        OptionalTakeoverTransportEvent
        OrderDocumentReference
        OrderLine
        OrderLineReference
        OrderReference
        OrderedShipment
        OriginAddress
        OriginCountry
        OriginalDepartureCountry
        OriginalDespatchParty
        OriginalDespatchTransportationService
        OriginalDocumentReference
        OriginalItemLocationQuantity
        OriginatorCustomerParty
        OriginatorDocumentReference
        OriginatorParty
        OtherCommunication
        OwnerParty
        Package
        PackagedTransportHandlingUnit
        PalletSpaceMeasurementDimension
        ParentDocumentLineReference
        ParentDocumentReference
        ParticipatingLocationsLocation
        ParticipationRequestReceptionPeriod
        Party
        PartyIdentification
        PartyLegalEntity
        PartyName
        PartyTaxScheme
        PassengerPerson
        PayeeFinancialAccount
        PayeeParty
        PayerFinancialAccount
        PayerParty
        Payment
        PaymentAlternativeExchangeRate
        PaymentExchangeRate
        PaymentMandate
        PaymentMeans
        PaymentReversalPeriod
        PaymentTerms
        PenaltyClause
        PenaltyPaymentTerms
        PenaltyPeriod
        PerformanceDataLine
        PerformingCarrierParty
        Period
        Person
        PhysicalAttribute
        PhysicalLocation
        Pickup
        PickupLocation
        PickupParty
        PickupTransportEvent
        PlannedArrivalTransportEvent
        PlannedDeliveryTransportEvent
        PlannedDepartureTransportEvent
        PlannedPeriod
        PlannedPickupTransportEvent
        PlannedWaypointTransportEvent
        PositioningTransportEvent
        PostalAddress
        PowerOfAttorney
        PreCarriageShipmentStage
        PreSelectedParty
        PrepaidPayment
        PrepaidPaymentTerms
        PreparationParty
        PresentationPeriod
        PreviousDocumentReference
        PreviousPriceList
        Price
        PriceExtension
        PriceList
        PricingExchangeRate
        PricingReference
        ProcessJustification
        ProcurementLegislationDocumentReference
        ProcurementProject
        ProcurementProjectLot
        ProjectReference
        PromisedDeliveryPeriod
        PromotionalEvent
        PromotionalEventLineItem
        PromotionalSpecification
        ProviderParty
        QualificationResolution
        QualifyingParty
        QuarantineTransportEvent
        QuotationDocumentReference
        QuotationLine
        QuotationLineReference
        QuotedMonetaryTotal
        RailTransport
        RangeDimension
        RealizedLocation
        ReceiptDocumentReference
        ReceiptLine
        ReceiptLineReference
        ReceiptTransportEvent
        ReceivedHandlingUnitReceiptLine
        ReceiverParty
        RecipientCustomerParty
        RecipientParty
        ReferencedConsignment
        ReferencedContract
        ReferencedGoodsItem
        ReferencedPackage
        ReferencedShipment
        ReferencedTransportEquipment
        RegistrationAddress
        RegistryCertificateDocumentReference
        RegistryPortLocation
        Regulation
        RelatedCatalogueReference
        RelatedItem
        ReminderDocumentReference
        ReminderLine
        ReminderPeriod
        RemittanceAdviceLine
        Renewal
        ReplacedNoticeDocumentReference
        ReplacedRelatedItem
        ReplacementRelatedItem
        ReportedShipment
        ReportingPerson
        RequestForQuotationDocumentReference
        RequestForQuotationLine
        RequestForTenderLine
        RequestLineReference
        RequestedArrivalTransportEvent
        RequestedCatalogueReference
        RequestedClassificationScheme
        RequestedDeliveryPeriod
        RequestedDeliveryTransportEvent
        RequestedDepartureTransportEvent
        RequestedDespatchPeriod
        RequestedDocumentReference
        RequestedLanguage
        RequestedMonetaryTotal
        RequestedPickupTransportEvent
        RequestedStatusLocation
        RequestedStatusPeriod
        RequestedTenderTotal
        RequestedValidityPeriod
        RequestedWaypointTransportEvent
        RequiredBusinessClassificationScheme
        RequiredClassificationScheme
        RequiredFinancialGuarantee
        RequiredItemLocationQuantity
        RequiredRelatedItem
        ResidenceAddress
        ResolutionDocumentReference
        Response
        ResponsibleTransportServiceProviderParty
        ResultOfVerification
        RetailPlannedImpact
        RetailerCustomerParty
        ReturnAddress
        RoadTransport
        SalesItem
        ScheduledServiceFrequency
        SecondaryHazard
        SecurityOfficerPerson
        SelfBilledCreditNoteDocumentReference
        SelfBilledInvoiceDocumentReference
        SellerContact
        SellerProposedSubstituteLineItem
        SellerSubstitutedLineItem
        SellerSupplierParty
        SellersItemIdentification
        SenderParty
        ServiceAllowanceCharge
        ServiceChargePaymentTerms
        ServiceEndTimePeriod
        ServiceFrequency
        ServiceProviderParty
        ServiceStartTimePeriod
        SettlementPeriod
        ShareholderParty
        Shipment
        ShipmentDocumentReference
        ShipmentStage
        ShipsSurgeonPerson
        SignatoryContact
        SignatoryParty
        Signature
        SourceCatalogueReference
        SourceIssuerParty
        SpecificTendererRequirement
        StandardItemIdentification
        StatementDocumentReference
        StatementLine
        StatementPeriod
        Status
        StatusLocation
        StatusPeriod
        StockAvailabilityReportLine
        StorageLocation
        StorageTransportEvent
        Stowage
        SubCreditNoteLine
        SubDebitNoteLine
        SubInvoiceLine
        SubLineItem
        SubRequestForTenderLine
        SubTenderLine
        SubcontractTerms
        SubcontractorParty
        SubordinateAwardingCriterion
        SubordinateAwardingCriterionResponse
        SubscriberConsumption
        SubscriberParty
        SubsequentProcessTenderRequirement
        SubsidiaryLocation
        SubstituteCarrierParty
        SuggestedEvidence
        SupplierConsumption
        SupplierParty
        SupplyChainActivityDataLine
        SupplyItem
        SupportedCommodityClassification
        SupportedTransportEquipment
        SupportingDocumentReference
        TakeoverTransportEvent
        TaxCategory
        TaxExchangeRate
        TaxExclusivePrice
        TaxInclusivePrice
        TaxRepresentativeParty
        TaxScheme
        TaxSubtotal
        TaxTotal
        TechnicalCapability
        TechnicalCommitteePerson
        TechnicalDocumentReference
        TechnicalEvaluationCriterion
        TelecommunicationsService
        TelecommunicationsSupply
        TelecommunicationsSupplyLine
        Temperature
        TemplateDocumentReference
        TenderDocumentReference
        TenderEvaluationParty
        TenderLine
        TenderPreparation
        TenderRecipientParty
        TenderRequirement
        TenderResult
        TenderSubmissionDeadlinePeriod
        TenderValidityPeriod
        TenderedProject
        TendererParty
        TendererPartyQualification
        TendererQualificationDocumentReference
        TendererQualificationRequest
        TendererRequirement
        TenderingProcess
        TenderingTerms
        TerminalOperatorParty
        TimeDuty
        ToLocation
        TotalCapacityDimension
        TradeFinancing
        TradingTerms
        TransactionConditions
        TransitCountry
        TransitPeriod
        TransportAdvisorParty
        TransportContract
        TransportEquipment
        TransportEquipmentSeal
        TransportEvent
        TransportExecutionPlanDocumentReference
        TransportExecutionPlanRequestDocumentReference
        TransportExecutionTerms
        TransportHandlingUnit
        TransportMeans
        TransportProgressStatusRequestDocumentReference
        TransportSchedule
        TransportServiceDescriptionDocumentReference
        TransportServiceDescriptionRequestDocumentReference
        TransportServiceProviderParty
        TransportServiceProviderResponseDeadlinePeriod
        TransportServiceProviderResponseRequiredPeriod
        TransportUserParty
        TransportUserResponseRequiredPeriod
        TransportationSegment
        TransportationService
        TransportationStatusRequestDocumentReference
        TransshipPortLocation
        UnloadingLocation
        UnloadingPortLocation
        UnstructuredPrice
        UnsupportedCommodityClassification
        UnsupportedTransportEquipment
        UpdatedDeliveryTransportEvent
        UpdatedPickupTransportEvent
        UsabilityPeriod
        UtilityConsumptionPoint
        UtilityCustomerParty
        UtilityItem
        UtilityMeter
        UtilitySupplierParty
        ValidityPeriod
        WarehousingTransportEvent
        WarrantyParty
        WarrantyValidityPeriod
        WebSiteAccess
        WinningParty
        WithholdingTaxTotal
        WitnessParty
        WorkOrderDocumentReference
        WorkPhaseReference
        """
}

extension CAC {
    @inlinable public static var acceptanceTransportEvent: XMLName { XMLName(id: 937) }
    @inlinable public static var accessoryRelatedItem: XMLName { XMLName(id: 938) }
    @inlinable public static var accountingContact: XMLName { XMLName(id: 939) }
    @inlinable public static var accountingCustomerParty: XMLName { XMLName(id: 940) }
    @inlinable public static var accountingSupplierParty: XMLName { XMLName(id: 941) }
    @inlinable public static var activityDataLine: XMLName { XMLName(id: 942) }
    @inlinable public static var activityFinalLocation: XMLName { XMLName(id: 943) }
    @inlinable public static var activityOriginLocation: XMLName { XMLName(id: 944) }
    @inlinable public static var activityPeriod: XMLName { XMLName(id: 945) }
    @inlinable public static var activityProperty: XMLName { XMLName(id: 946) }
    @inlinable public static var actualArrivalTransportEvent: XMLName { XMLName(id: 947) }
    @inlinable public static var actualDepartureTransportEvent: XMLName { XMLName(id: 948) }
    @inlinable public static var actualPackage: XMLName { XMLName(id: 949) }
    @inlinable public static var actualPickupTransportEvent: XMLName { XMLName(id: 950) }
    @inlinable public static var actualWaypointTransportEvent: XMLName { XMLName(id: 951) }
    @inlinable public static var additionalCommodityClassification: XMLName { XMLName(id: 952) }
    @inlinable public static var additionalDocumentReference: XMLName { XMLName(id: 953) }
    @inlinable public static var additionalDocumentResponse: XMLName { XMLName(id: 954) }
    @inlinable public static var additionalInformationParty: XMLName { XMLName(id: 955) }
    @inlinable public static var additionalItemIdentification: XMLName { XMLName(id: 956) }
    @inlinable public static var additionalItemProperty: XMLName { XMLName(id: 957) }
    @inlinable public static var additionalQualifyingParty: XMLName { XMLName(id: 958) }
    @inlinable public static var additionalTemperature: XMLName { XMLName(id: 959) }
    @inlinable public static var additionalTransportationService: XMLName { XMLName(id: 960) }
    @inlinable public static var address: XMLName { XMLName(id: 961) }
    @inlinable public static var addressLine: XMLName { XMLName(id: 962) }
    @inlinable public static var agentParty: XMLName { XMLName(id: 963) }
    @inlinable public static var airTransport: XMLName { XMLName(id: 964) }
    @inlinable public static var allowanceCharge: XMLName { XMLName(id: 965) }
    @inlinable public static var allowedSubcontractTerms: XMLName { XMLName(id: 966) }
    @inlinable public static var alternativeConditionPrice: XMLName { XMLName(id: 967) }
    @inlinable public static var alternativeDeliveryLocation: XMLName { XMLName(id: 968) }
    @inlinable public static var alternativeLineItem: XMLName { XMLName(id: 969) }
    @inlinable public static var anticipatedMonetaryTotal: XMLName { XMLName(id: 970) }
    @inlinable public static var appealInformationParty: XMLName { XMLName(id: 971) }
    @inlinable public static var appealReceiverParty: XMLName { XMLName(id: 972) }
    @inlinable public static var appealTerms: XMLName { XMLName(id: 973) }
    @inlinable public static var applicableAddress: XMLName { XMLName(id: 974) }
    @inlinable public static var applicablePeriod: XMLName { XMLName(id: 975) }
    @inlinable public static var applicableRegulation: XMLName { XMLName(id: 976) }
    @inlinable public static var applicableTaxCategory: XMLName { XMLName(id: 977) }
    @inlinable public static var applicableTerritoryAddress: XMLName { XMLName(id: 978) }
    @inlinable public static var applicableTransportMeans: XMLName { XMLName(id: 979) }
    @inlinable public static var atLocation: XMLName { XMLName(id: 980) }
    @inlinable public static var attachedTransportEquipment: XMLName { XMLName(id: 981) }
    @inlinable public static var attachment: XMLName { XMLName(id: 982) }
    @inlinable public static var auctionTerms: XMLName { XMLName(id: 983) }
    @inlinable public static var availabilityTransportEvent: XMLName { XMLName(id: 984) }
    @inlinable public static var awardedTenderedProject: XMLName { XMLName(id: 985) }
    @inlinable public static var awardingCriterion: XMLName { XMLName(id: 986) }
    @inlinable public static var awardingCriterionResponse: XMLName { XMLName(id: 987) }
    @inlinable public static var awardingTerms: XMLName { XMLName(id: 988) }
    @inlinable public static var beneficiaryParty: XMLName { XMLName(id: 989) }
    @inlinable public static var billOfLadingHolderParty: XMLName { XMLName(id: 990) }
    @inlinable public static var billToParty: XMLName { XMLName(id: 991) }
    @inlinable public static var billingReference: XMLName { XMLName(id: 992) }
    @inlinable public static var billingReferenceLine: XMLName { XMLName(id: 993) }
    @inlinable public static var bonusPaymentTerms: XMLName { XMLName(id: 994) }
    @inlinable public static var branch: XMLName { XMLName(id: 995) }
    @inlinable public static var budgetAccount: XMLName { XMLName(id: 996) }
    @inlinable public static var budgetAccountLine: XMLName { XMLName(id: 997) }
    @inlinable public static var businessClassificationScheme: XMLName { XMLName(id: 998) }
    @inlinable public static var buyerContact: XMLName { XMLName(id: 999) }
    @inlinable public static var buyerCustomerParty: XMLName { XMLName(id: 1000) }
    @inlinable public static var buyerProposedSubstituteLineItem: XMLName { XMLName(id: 1001) }
    @inlinable public static var buyersItemIdentification: XMLName { XMLName(id: 1002) }
    @inlinable public static var callDuty: XMLName { XMLName(id: 1003) }
    @inlinable public static var callForTendersDocumentReference: XMLName { XMLName(id: 1004) }
    @inlinable public static var callForTendersLineReference: XMLName { XMLName(id: 1005) }
    @inlinable public static var capability: XMLName { XMLName(id: 1006) }
    @inlinable public static var cardAccount: XMLName { XMLName(id: 1007) }
    @inlinable public static var carrierParty: XMLName { XMLName(id: 1008) }
    @inlinable public static var catalogueDocumentReference: XMLName { XMLName(id: 1009) }
    @inlinable public static var catalogueItemIdentification: XMLName { XMLName(id: 1010) }
    @inlinable public static var catalogueItemSpecificationUpdateLine: XMLName { XMLName(id: 1011) }
    @inlinable public static var catalogueLine: XMLName { XMLName(id: 1012) }
    @inlinable public static var catalogueLineReference: XMLName { XMLName(id: 1013) }
    @inlinable public static var cataloguePricingUpdateLine: XMLName { XMLName(id: 1014) }
    @inlinable public static var catalogueReference: XMLName { XMLName(id: 1015) }
    @inlinable public static var catalogueRequestLine: XMLName { XMLName(id: 1016) }
    @inlinable public static var categorizesClassificationCategory: XMLName { XMLName(id: 1017) }
    @inlinable public static var certificate: XMLName { XMLName(id: 1018) }
    @inlinable public static var certificateOfOriginApplication: XMLName { XMLName(id: 1019) }
    @inlinable public static var childConsignment: XMLName { XMLName(id: 1020) }
    @inlinable public static var classificationCategory: XMLName { XMLName(id: 1021) }
    @inlinable public static var classificationScheme: XMLName { XMLName(id: 1022) }
    @inlinable public static var classifiedTaxCategory: XMLName { XMLName(id: 1023) }
    @inlinable public static var clause: XMLName { XMLName(id: 1024) }
    @inlinable public static var collectPaymentTerms: XMLName { XMLName(id: 1025) }
    @inlinable public static var collectedPayment: XMLName { XMLName(id: 1026) }
    @inlinable public static var commissionPaymentTerms: XMLName { XMLName(id: 1027) }
    @inlinable public static var commodityClassification: XMLName { XMLName(id: 1028) }
    @inlinable public static var communication: XMLName { XMLName(id: 1029) }
    @inlinable public static var complementaryRelatedItem: XMLName { XMLName(id: 1030) }
    @inlinable public static var completedTask: XMLName { XMLName(id: 1031) }
    @inlinable public static var componentRelatedItem: XMLName { XMLName(id: 1032) }
    @inlinable public static var condition: XMLName { XMLName(id: 1033) }
    @inlinable public static var consigneeParty: XMLName { XMLName(id: 1034) }
    @inlinable public static var consignment: XMLName { XMLName(id: 1035) }
    @inlinable public static var consignorParty: XMLName { XMLName(id: 1036) }
    @inlinable public static var consolidatedShipment: XMLName { XMLName(id: 1037) }
    @inlinable public static var constitutionPeriod: XMLName { XMLName(id: 1038) }
    @inlinable public static var consumption: XMLName { XMLName(id: 1039) }
    @inlinable public static var consumptionAverage: XMLName { XMLName(id: 1040) }
    @inlinable public static var consumptionCorrection: XMLName { XMLName(id: 1041) }
    @inlinable public static var consumptionHistory: XMLName { XMLName(id: 1042) }
    @inlinable public static var consumptionLine: XMLName { XMLName(id: 1043) }
    @inlinable public static var consumptionPoint: XMLName { XMLName(id: 1044) }
    @inlinable public static var consumptionReport: XMLName { XMLName(id: 1045) }
    @inlinable public static var consumptionReportReference: XMLName { XMLName(id: 1046) }
    @inlinable public static var contact: XMLName { XMLName(id: 1047) }
    @inlinable public static var contactParty: XMLName { XMLName(id: 1048) }
    @inlinable public static var containedGoodsItem: XMLName { XMLName(id: 1049) }
    @inlinable public static var containedInTransportEquipment: XMLName { XMLName(id: 1050) }
    @inlinable public static var containedPackage: XMLName { XMLName(id: 1051) }
    @inlinable public static var containingPackage: XMLName { XMLName(id: 1052) }
    @inlinable public static var containingTransportEquipment: XMLName { XMLName(id: 1053) }
    @inlinable public static var contract: XMLName { XMLName(id: 1054) }
    @inlinable public static var contractAcceptancePeriod: XMLName { XMLName(id: 1055) }
    @inlinable public static var contractDocumentReference: XMLName { XMLName(id: 1056) }
    @inlinable public static var contractExecutionRequirement: XMLName { XMLName(id: 1057) }
    @inlinable public static var contractExtension: XMLName { XMLName(id: 1058) }
    @inlinable public static var contractFormalizationPeriod: XMLName { XMLName(id: 1059) }
    @inlinable public static var contractResponsibleParty: XMLName { XMLName(id: 1060) }
    @inlinable public static var contractingActivity: XMLName { XMLName(id: 1061) }
    @inlinable public static var contractingParty: XMLName { XMLName(id: 1062) }
    @inlinable public static var contractingPartyType: XMLName { XMLName(id: 1063) }
    @inlinable public static var contractorCustomerParty: XMLName { XMLName(id: 1064) }
    @inlinable public static var contractualDelivery: XMLName { XMLName(id: 1065) }
    @inlinable public static var contractualDocumentReference: XMLName { XMLName(id: 1066) }
    @inlinable public static var corporateRegistrationScheme: XMLName { XMLName(id: 1067) }
    @inlinable public static var country: XMLName { XMLName(id: 1068) }
    @inlinable public static var creditAccount: XMLName { XMLName(id: 1069) }
    @inlinable public static var creditNoteDocumentReference: XMLName { XMLName(id: 1070) }
    @inlinable public static var creditNoteLine: XMLName { XMLName(id: 1071) }
    @inlinable public static var crewMemberPerson: XMLName { XMLName(id: 1072) }
    @inlinable public static var currentStatus: XMLName { XMLName(id: 1073) }
    @inlinable public static var customerParty: XMLName { XMLName(id: 1074) }
    @inlinable public static var customsAgentParty: XMLName { XMLName(id: 1075) }
    @inlinable public static var customsDeclaration: XMLName { XMLName(id: 1076) }
    @inlinable public static var debitNoteDocumentReference: XMLName { XMLName(id: 1077) }
    @inlinable public static var debitNoteLine: XMLName { XMLName(id: 1078) }
    @inlinable public static var declaration: XMLName { XMLName(id: 1079) }
    @inlinable public static var defaultLanguage: XMLName { XMLName(id: 1080) }
    @inlinable public static var deletedCatalogueReference: XMLName { XMLName(id: 1081) }
    @inlinable public static var delivery: XMLName { XMLName(id: 1082) }
    @inlinable public static var deliveryAddress: XMLName { XMLName(id: 1083) }
    @inlinable public static var deliveryContact: XMLName { XMLName(id: 1084) }
    @inlinable public static var deliveryCustomerParty: XMLName { XMLName(id: 1085) }
    @inlinable public static var deliveryLocation: XMLName { XMLName(id: 1086) }
    @inlinable public static var deliveryParty: XMLName { XMLName(id: 1087) }
    @inlinable public static var deliveryPeriod: XMLName { XMLName(id: 1088) }
    @inlinable public static var deliveryTerms: XMLName { XMLName(id: 1089) }
    @inlinable public static var deliveryTransportEvent: XMLName { XMLName(id: 1090) }
    @inlinable public static var deliveryUnit: XMLName { XMLName(id: 1091) }
    @inlinable public static var dependentLineReference: XMLName { XMLName(id: 1092) }
    @inlinable public static var dependentPriceReference: XMLName { XMLName(id: 1093) }
    @inlinable public static var despatch: XMLName { XMLName(id: 1094) }
    @inlinable public static var despatchAddress: XMLName { XMLName(id: 1095) }
    @inlinable public static var despatchContact: XMLName { XMLName(id: 1096) }
    @inlinable public static var despatchDocumentReference: XMLName { XMLName(id: 1097) }
    @inlinable public static var despatchLine: XMLName { XMLName(id: 1098) }
    @inlinable public static var despatchLineReference: XMLName { XMLName(id: 1099) }
    @inlinable public static var despatchLocation: XMLName { XMLName(id: 1100) }
    @inlinable public static var despatchParty: XMLName { XMLName(id: 1101) }
    @inlinable public static var despatchSupplierParty: XMLName { XMLName(id: 1102) }
    @inlinable public static var destinationCountry: XMLName { XMLName(id: 1103) }
    @inlinable public static var detentionTransportEvent: XMLName { XMLName(id: 1104) }
    @inlinable public static var digitalSignatureAttachment: XMLName { XMLName(id: 1105) }
    @inlinable public static var dimension: XMLName { XMLName(id: 1106) }
    @inlinable public static var disbursementPaymentTerms: XMLName { XMLName(id: 1107) }
    @inlinable public static var dischargeTransportEvent: XMLName { XMLName(id: 1108) }
    @inlinable public static var discrepancyResponse: XMLName { XMLName(id: 1109) }
    @inlinable public static var documentAvailabilityPeriod: XMLName { XMLName(id: 1110) }
    @inlinable public static var documentDistribution: XMLName { XMLName(id: 1111) }
    @inlinable public static var documentProviderParty: XMLName { XMLName(id: 1112) }
    @inlinable public static var documentReference: XMLName { XMLName(id: 1113) }
    @inlinable public static var documentResponse: XMLName { XMLName(id: 1114) }
    @inlinable public static var documentTenderRequirement: XMLName { XMLName(id: 1115) }
    @inlinable public static var driverPerson: XMLName { XMLName(id: 1116) }
    @inlinable public static var dropoffTransportEvent: XMLName { XMLName(id: 1117) }
    @inlinable public static var durationPeriod: XMLName { XMLName(id: 1118) }
    @inlinable public static var duty: XMLName { XMLName(id: 1119) }
    @inlinable public static var economicOperatorRole: XMLName { XMLName(id: 1120) }
    @inlinable public static var economicOperatorShortList: XMLName { XMLName(id: 1121) }
    @inlinable public static var effectivePeriod: XMLName { XMLName(id: 1122) }
    @inlinable public static var embassyEndorsement: XMLName { XMLName(id: 1123) }
    @inlinable public static var emergencyTemperature: XMLName { XMLName(id: 1124) }
    @inlinable public static var emissionCalculationMethod: XMLName { XMLName(id: 1125) }
    @inlinable public static var employmentLegislationDocumentReference: XMLName { XMLName(id: 1126) }
    @inlinable public static var endorsement: XMLName { XMLName(id: 1127) }
    @inlinable public static var endorserParty: XMLName { XMLName(id: 1128) }
    @inlinable public static var energyTaxReport: XMLName { XMLName(id: 1129) }
    @inlinable public static var energyWaterConsumptionCorrection: XMLName { XMLName(id: 1130) }
    @inlinable public static var energyWaterSupply: XMLName { XMLName(id: 1131) }
    @inlinable public static var environmentalEmission: XMLName { XMLName(id: 1132) }
    @inlinable public static var environmentalLegislationDocumentReference: XMLName { XMLName(id: 1133) }
    @inlinable public static var estimatedArrivalTransportEvent: XMLName { XMLName(id: 1134) }
    @inlinable public static var estimatedDeliveryPeriod: XMLName { XMLName(id: 1135) }
    @inlinable public static var estimatedDepartureTransportEvent: XMLName { XMLName(id: 1136) }
    @inlinable public static var estimatedDespatchPeriod: XMLName { XMLName(id: 1137) }
    @inlinable public static var estimatedDurationPeriod: XMLName { XMLName(id: 1138) }
    @inlinable public static var estimatedTransitPeriod: XMLName { XMLName(id: 1139) }
    @inlinable public static var evaluationCriterion: XMLName { XMLName(id: 1140) }
    @inlinable public static var event: XMLName { XMLName(id: 1141) }
    @inlinable public static var eventComment: XMLName { XMLName(id: 1142) }
    @inlinable public static var eventLineItem: XMLName { XMLName(id: 1143) }
    @inlinable public static var eventTactic: XMLName { XMLName(id: 1144) }
    @inlinable public static var eventTacticEnumeration: XMLName { XMLName(id: 1145) }
    @inlinable public static var evidence: XMLName { XMLName(id: 1146) }
    @inlinable public static var evidenceDocumentReference: XMLName { XMLName(id: 1147) }
    @inlinable public static var evidenceIssuingParty: XMLName { XMLName(id: 1148) }
    @inlinable public static var evidenceSupplied: XMLName { XMLName(id: 1149) }
    @inlinable public static var examinationTransportEvent: XMLName { XMLName(id: 1150) }
    @inlinable public static var exceptionCriteriaLine: XMLName { XMLName(id: 1151) }
    @inlinable public static var exceptionNotificationLine: XMLName { XMLName(id: 1152) }
    @inlinable public static var exceptionObservationPeriod: XMLName { XMLName(id: 1153) }
    @inlinable public static var exchangeRate: XMLName { XMLName(id: 1154) }
    @inlinable public static var exportCountry: XMLName { XMLName(id: 1155) }
    @inlinable public static var exportationTransportEvent: XMLName { XMLName(id: 1156) }
    @inlinable public static var exporterParty: XMLName { XMLName(id: 1157) }
    @inlinable public static var externalReference: XMLName { XMLName(id: 1158) }
    @inlinable public static var extraAllowanceCharge: XMLName { XMLName(id: 1159) }
    @inlinable public static var finalDeliveryParty: XMLName { XMLName(id: 1160) }
    @inlinable public static var finalDeliveryTransportationService: XMLName { XMLName(id: 1161) }
    @inlinable public static var finalDestinationCountry: XMLName { XMLName(id: 1162) }
    @inlinable public static var finalFinancialGuarantee: XMLName { XMLName(id: 1163) }
    @inlinable public static var financialAccount: XMLName { XMLName(id: 1164) }
    @inlinable public static var financialCapability: XMLName { XMLName(id: 1165) }
    @inlinable public static var financialEvaluationCriterion: XMLName { XMLName(id: 1166) }
    @inlinable public static var financialGuarantee: XMLName { XMLName(id: 1167) }
    @inlinable public static var financialInstitution: XMLName { XMLName(id: 1168) }
    @inlinable public static var financialInstitutionBranch: XMLName { XMLName(id: 1169) }
    @inlinable public static var financingFinancialAccount: XMLName { XMLName(id: 1170) }
    @inlinable public static var financingParty: XMLName { XMLName(id: 1171) }
    @inlinable public static var firstArrivalPortLocation: XMLName { XMLName(id: 1172) }
    @inlinable public static var fiscalLegislationDocumentReference: XMLName { XMLName(id: 1173) }
    @inlinable public static var flashpointTemperature: XMLName { XMLName(id: 1174) }
    @inlinable public static var floorSpaceMeasurementDimension: XMLName { XMLName(id: 1175) }
    @inlinable public static var forecastException: XMLName { XMLName(id: 1176) }
    @inlinable public static var forecastExceptionCriterionLine: XMLName { XMLName(id: 1177) }
    @inlinable public static var forecastLine: XMLName { XMLName(id: 1178) }
    @inlinable public static var forecastPeriod: XMLName { XMLName(id: 1179) }
    @inlinable public static var forecastRevisionLine: XMLName { XMLName(id: 1180) }
    @inlinable public static var foreignExchangeContract: XMLName { XMLName(id: 1181) }
    @inlinable public static var frameworkAgreement: XMLName { XMLName(id: 1182) }
    @inlinable public static var freightAllowanceCharge: XMLName { XMLName(id: 1183) }
    @inlinable public static var freightChargeLocation: XMLName { XMLName(id: 1184) }
    @inlinable public static var freightForwarderParty: XMLName { XMLName(id: 1185) }
    @inlinable public static var frequencyPeriod: XMLName { XMLName(id: 1186) }
    @inlinable public static var fromLocation: XMLName { XMLName(id: 1187) }
    @inlinable public static var goodsItem: XMLName { XMLName(id: 1188) }
    @inlinable public static var goodsItemContainer: XMLName { XMLName(id: 1189) }
    @inlinable public static var guaranteeDocumentReference: XMLName { XMLName(id: 1190) }
    @inlinable public static var guarantorParty: XMLName { XMLName(id: 1191) }
    @inlinable public static var guidanceDocumentReference: XMLName { XMLName(id: 1192) }
    @inlinable public static var handlingTransportEvent: XMLName { XMLName(id: 1193) }
    @inlinable public static var handlingUnitDespatchLine: XMLName { XMLName(id: 1194) }
    @inlinable public static var haulageTradingTerms: XMLName { XMLName(id: 1195) }
    @inlinable public static var hazardousGoodsTransit: XMLName { XMLName(id: 1196) }
    @inlinable public static var hazardousItem: XMLName { XMLName(id: 1197) }
    @inlinable public static var hazardousItemNotificationParty: XMLName { XMLName(id: 1198) }
    @inlinable public static var headOfficeParty: XMLName { XMLName(id: 1199) }
    @inlinable public static var identityDocumentReference: XMLName { XMLName(id: 1200) }
    @inlinable public static var immobilizedSecurity: XMLName { XMLName(id: 1201) }
    @inlinable public static var importerParty: XMLName { XMLName(id: 1202) }
    @inlinable public static var informationContentProviderParty: XMLName { XMLName(id: 1203) }
    @inlinable public static var instructionForReturnsLine: XMLName { XMLName(id: 1204) }
    @inlinable public static var insuranceEndorsement: XMLName { XMLName(id: 1205) }
    @inlinable public static var insuranceParty: XMLName { XMLName(id: 1206) }
    @inlinable public static var interestedParty: XMLName { XMLName(id: 1207) }
    @inlinable public static var interestedProcurementProjectLot: XMLName { XMLName(id: 1208) }
    @inlinable public static var inventoryLocation: XMLName { XMLName(id: 1209) }
    @inlinable public static var inventoryPeriod: XMLName { XMLName(id: 1210) }
    @inlinable public static var inventoryReportLine: XMLName { XMLName(id: 1211) }
    @inlinable public static var inventoryReportingParty: XMLName { XMLName(id: 1212) }
    @inlinable public static var invitationSubmissionPeriod: XMLName { XMLName(id: 1213) }
    @inlinable public static var invoiceDocumentReference: XMLName { XMLName(id: 1214) }
    @inlinable public static var invoiceLine: XMLName { XMLName(id: 1215) }
    @inlinable public static var invoicePeriod: XMLName { XMLName(id: 1216) }
    @inlinable public static var issuerEndorsement: XMLName { XMLName(id: 1217) }
    @inlinable public static var issuerParty: XMLName { XMLName(id: 1218) }
    @inlinable public static var issuingCountry: XMLName { XMLName(id: 1219) }
    @inlinable public static var item: XMLName { XMLName(id: 1220) }
    @inlinable public static var itemComparison: XMLName { XMLName(id: 1221) }
    @inlinable public static var itemIdentification: XMLName { XMLName(id: 1222) }
    @inlinable public static var itemInformationRequestLine: XMLName { XMLName(id: 1223) }
    @inlinable public static var itemInstance: XMLName { XMLName(id: 1224) }
    @inlinable public static var itemLocationQuantity: XMLName { XMLName(id: 1225) }
    @inlinable public static var itemManagementProfile: XMLName { XMLName(id: 1226) }
    @inlinable public static var itemPriceExtension: XMLName { XMLName(id: 1227) }
    @inlinable public static var itemProperty: XMLName { XMLName(id: 1228) }
    @inlinable public static var itemPropertyGroup: XMLName { XMLName(id: 1229) }
    @inlinable public static var itemPropertyRange: XMLName { XMLName(id: 1230) }
    @inlinable public static var itemSpecificationDocumentReference: XMLName { XMLName(id: 1231) }
    @inlinable public static var jurisdictionRegionAddress: XMLName { XMLName(id: 1232) }
    @inlinable public static var keywordItemProperty: XMLName { XMLName(id: 1233) }
    @inlinable public static var language: XMLName { XMLName(id: 1234) }
    @inlinable public static var lastExitPortLocation: XMLName { XMLName(id: 1235) }
    @inlinable public static var legalDocumentReference: XMLName { XMLName(id: 1236) }
    @inlinable public static var legalMonetaryTotal: XMLName { XMLName(id: 1237) }
    @inlinable public static var lineItem: XMLName { XMLName(id: 1238) }
    @inlinable public static var lineReference: XMLName { XMLName(id: 1239) }
    @inlinable public static var lineResponse: XMLName { XMLName(id: 1240) }
    @inlinable public static var lineValidityPeriod: XMLName { XMLName(id: 1241) }
    @inlinable public static var loadingLocation: XMLName { XMLName(id: 1242) }
    @inlinable public static var loadingPortLocation: XMLName { XMLName(id: 1243) }
    @inlinable public static var loadingProofParty: XMLName { XMLName(id: 1244) }
    @inlinable public static var loadingTransportEvent: XMLName { XMLName(id: 1245) }
    @inlinable public static var location: XMLName { XMLName(id: 1246) }
    @inlinable public static var locationAddress: XMLName { XMLName(id: 1247) }
    @inlinable public static var locationCoordinate: XMLName { XMLName(id: 1248) }
    @inlinable public static var logisticsOperatorParty: XMLName { XMLName(id: 1249) }
    @inlinable public static var lotIdentification: XMLName { XMLName(id: 1250) }
    @inlinable public static var mainCarriageShipmentStage: XMLName { XMLName(id: 1251) }
    @inlinable public static var mainCommodityClassification: XMLName { XMLName(id: 1252) }
    @inlinable public static var mainOnAccountPayment: XMLName { XMLName(id: 1253) }
    @inlinable public static var mainPeriod: XMLName { XMLName(id: 1254) }
    @inlinable public static var mainQualifyingParty: XMLName { XMLName(id: 1255) }
    @inlinable public static var mainTransportationService: XMLName { XMLName(id: 1256) }
    @inlinable public static var mandateDocumentReference: XMLName { XMLName(id: 1257) }
    @inlinable public static var manufacturerParty: XMLName { XMLName(id: 1258) }
    @inlinable public static var manufacturersItemIdentification: XMLName { XMLName(id: 1259) }
    @inlinable public static var maritimeTransport: XMLName { XMLName(id: 1260) }
    @inlinable public static var masterPerson: XMLName { XMLName(id: 1261) }
    @inlinable public static var maximumDeliveryUnit: XMLName { XMLName(id: 1262) }
    @inlinable public static var maximumTemperature: XMLName { XMLName(id: 1263) }
    @inlinable public static var measurementDimension: XMLName { XMLName(id: 1264) }
    @inlinable public static var measurementFromLocation: XMLName { XMLName(id: 1265) }
    @inlinable public static var measurementToLocation: XMLName { XMLName(id: 1266) }
    @inlinable public static var mediationParty: XMLName { XMLName(id: 1267) }
    @inlinable public static var meter: XMLName { XMLName(id: 1268) }
    @inlinable public static var meterProperty: XMLName { XMLName(id: 1269) }
    @inlinable public static var meterReading: XMLName { XMLName(id: 1270) }
    @inlinable public static var minimumDeliveryUnit: XMLName { XMLName(id: 1271) }
    @inlinable public static var minimumTemperature: XMLName { XMLName(id: 1272) }
    @inlinable public static var minutesDocumentReference: XMLName { XMLName(id: 1273) }
    @inlinable public static var miscellaneousEvent: XMLName { XMLName(id: 1274) }
    @inlinable public static var monetaryTotal: XMLName { XMLName(id: 1275) }
    @inlinable public static var mortgageHolderParty: XMLName { XMLName(id: 1276) }
    @inlinable public static var nominationPeriod: XMLName { XMLName(id: 1277) }
    @inlinable public static var notaryParty: XMLName { XMLName(id: 1278) }
    @inlinable public static var noticeDocumentReference: XMLName { XMLName(id: 1279) }
    @inlinable public static var notificationLocation: XMLName { XMLName(id: 1280) }
    @inlinable public static var notificationPeriod: XMLName { XMLName(id: 1281) }
    @inlinable public static var notificationRequirement: XMLName { XMLName(id: 1282) }
    @inlinable public static var notifyParty: XMLName { XMLName(id: 1283) }
    @inlinable public static var occurenceLocation: XMLName { XMLName(id: 1284) }
    @inlinable public static var offeredItemLocationQuantity: XMLName { XMLName(id: 1285) }
    @inlinable public static var onAccountPayment: XMLName { XMLName(id: 1286) }
    @inlinable public static var onCarriageShipmentStage: XMLName { XMLName(id: 1287) }
    @inlinable public static var openTenderEvent: XMLName { XMLName(id: 1288) }
    @inlinable public static var operatingParty: XMLName { XMLName(id: 1289) }
    @inlinable public static var optionValidityPeriod: XMLName { XMLName(id: 1290) }
    @inlinable public static var optionalTakeoverTransportEvent: XMLName { XMLName(id: 1291) }
    @inlinable public static var orderDocumentReference: XMLName { XMLName(id: 1292) }
    @inlinable public static var orderLine: XMLName { XMLName(id: 1293) }
    @inlinable public static var orderLineReference: XMLName { XMLName(id: 1294) }
    @inlinable public static var orderReference: XMLName { XMLName(id: 1295) }
    @inlinable public static var orderedShipment: XMLName { XMLName(id: 1296) }
    @inlinable public static var originAddress: XMLName { XMLName(id: 1297) }
    @inlinable public static var originCountry: XMLName { XMLName(id: 1298) }
    @inlinable public static var originalDepartureCountry: XMLName { XMLName(id: 1299) }
    @inlinable public static var originalDespatchParty: XMLName { XMLName(id: 1300) }
    @inlinable public static var originalDespatchTransportationService: XMLName { XMLName(id: 1301) }
    @inlinable public static var originalDocumentReference: XMLName { XMLName(id: 1302) }
    @inlinable public static var originalItemLocationQuantity: XMLName { XMLName(id: 1303) }
    @inlinable public static var originatorCustomerParty: XMLName { XMLName(id: 1304) }
    @inlinable public static var originatorDocumentReference: XMLName { XMLName(id: 1305) }
    @inlinable public static var originatorParty: XMLName { XMLName(id: 1306) }
    @inlinable public static var otherCommunication: XMLName { XMLName(id: 1307) }
    @inlinable public static var ownerParty: XMLName { XMLName(id: 1308) }
    @inlinable public static var package: XMLName { XMLName(id: 1309) }
    @inlinable public static var packagedTransportHandlingUnit: XMLName { XMLName(id: 1310) }
    @inlinable public static var palletSpaceMeasurementDimension: XMLName { XMLName(id: 1311) }
    @inlinable public static var parentDocumentLineReference: XMLName { XMLName(id: 1312) }
    @inlinable public static var parentDocumentReference: XMLName { XMLName(id: 1313) }
    @inlinable public static var participatingLocationsLocation: XMLName { XMLName(id: 1314) }
    @inlinable public static var participationRequestReceptionPeriod: XMLName { XMLName(id: 1315) }
    @inlinable public static var party: XMLName { XMLName(id: 1316) }
    @inlinable public static var partyIdentification: XMLName { XMLName(id: 1317) }
    @inlinable public static var partyLegalEntity: XMLName { XMLName(id: 1318) }
    @inlinable public static var partyName: XMLName { XMLName(id: 1319) }
    @inlinable public static var partyTaxScheme: XMLName { XMLName(id: 1320) }
    @inlinable public static var passengerPerson: XMLName { XMLName(id: 1321) }
    @inlinable public static var payeeFinancialAccount: XMLName { XMLName(id: 1322) }
    @inlinable public static var payeeParty: XMLName { XMLName(id: 1323) }
    @inlinable public static var payerFinancialAccount: XMLName { XMLName(id: 1324) }
    @inlinable public static var payerParty: XMLName { XMLName(id: 1325) }
    @inlinable public static var payment: XMLName { XMLName(id: 1326) }
    @inlinable public static var paymentAlternativeExchangeRate: XMLName { XMLName(id: 1327) }
    @inlinable public static var paymentExchangeRate: XMLName { XMLName(id: 1328) }
    @inlinable public static var paymentMandate: XMLName { XMLName(id: 1329) }
    @inlinable public static var paymentMeans: XMLName { XMLName(id: 1330) }
    @inlinable public static var paymentReversalPeriod: XMLName { XMLName(id: 1331) }
    @inlinable public static var paymentTerms: XMLName { XMLName(id: 1332) }
    @inlinable public static var penaltyClause: XMLName { XMLName(id: 1333) }
    @inlinable public static var penaltyPaymentTerms: XMLName { XMLName(id: 1334) }
    @inlinable public static var penaltyPeriod: XMLName { XMLName(id: 1335) }
    @inlinable public static var performanceDataLine: XMLName { XMLName(id: 1336) }
    @inlinable public static var performingCarrierParty: XMLName { XMLName(id: 1337) }
    @inlinable public static var period: XMLName { XMLName(id: 1338) }
    @inlinable public static var person: XMLName { XMLName(id: 1339) }
    @inlinable public static var physicalAttribute: XMLName { XMLName(id: 1340) }
    @inlinable public static var physicalLocation: XMLName { XMLName(id: 1341) }
    @inlinable public static var pickup: XMLName { XMLName(id: 1342) }
    @inlinable public static var pickupLocation: XMLName { XMLName(id: 1343) }
    @inlinable public static var pickupParty: XMLName { XMLName(id: 1344) }
    @inlinable public static var pickupTransportEvent: XMLName { XMLName(id: 1345) }
    @inlinable public static var plannedArrivalTransportEvent: XMLName { XMLName(id: 1346) }
    @inlinable public static var plannedDeliveryTransportEvent: XMLName { XMLName(id: 1347) }
    @inlinable public static var plannedDepartureTransportEvent: XMLName { XMLName(id: 1348) }
    @inlinable public static var plannedPeriod: XMLName { XMLName(id: 1349) }
    @inlinable public static var plannedPickupTransportEvent: XMLName { XMLName(id: 1350) }
    @inlinable public static var plannedWaypointTransportEvent: XMLName { XMLName(id: 1351) }
    @inlinable public static var positioningTransportEvent: XMLName { XMLName(id: 1352) }
    @inlinable public static var postalAddress: XMLName { XMLName(id: 1353) }
    @inlinable public static var powerOfAttorney: XMLName { XMLName(id: 1354) }
    @inlinable public static var preCarriageShipmentStage: XMLName { XMLName(id: 1355) }
    @inlinable public static var preSelectedParty: XMLName { XMLName(id: 1356) }
    @inlinable public static var prepaidPayment: XMLName { XMLName(id: 1357) }
    @inlinable public static var prepaidPaymentTerms: XMLName { XMLName(id: 1358) }
    @inlinable public static var preparationParty: XMLName { XMLName(id: 1359) }
    @inlinable public static var presentationPeriod: XMLName { XMLName(id: 1360) }
    @inlinable public static var previousDocumentReference: XMLName { XMLName(id: 1361) }
    @inlinable public static var previousPriceList: XMLName { XMLName(id: 1362) }
    @inlinable public static var price: XMLName { XMLName(id: 1363) }
    @inlinable public static var priceExtension: XMLName { XMLName(id: 1364) }
    @inlinable public static var priceList: XMLName { XMLName(id: 1365) }
    @inlinable public static var pricingExchangeRate: XMLName { XMLName(id: 1366) }
    @inlinable public static var pricingReference: XMLName { XMLName(id: 1367) }
    @inlinable public static var processJustification: XMLName { XMLName(id: 1368) }
    @inlinable public static var procurementLegislationDocumentReference: XMLName { XMLName(id: 1369) }
    @inlinable public static var procurementProject: XMLName { XMLName(id: 1370) }
    @inlinable public static var procurementProjectLot: XMLName { XMLName(id: 1371) }
    @inlinable public static var projectReference: XMLName { XMLName(id: 1372) }
    @inlinable public static var promisedDeliveryPeriod: XMLName { XMLName(id: 1373) }
    @inlinable public static var promotionalEvent: XMLName { XMLName(id: 1374) }
    @inlinable public static var promotionalEventLineItem: XMLName { XMLName(id: 1375) }
    @inlinable public static var promotionalSpecification: XMLName { XMLName(id: 1376) }
    @inlinable public static var providerParty: XMLName { XMLName(id: 1377) }
    @inlinable public static var qualificationResolution: XMLName { XMLName(id: 1378) }
    @inlinable public static var qualifyingParty: XMLName { XMLName(id: 1379) }
    @inlinable public static var quarantineTransportEvent: XMLName { XMLName(id: 1380) }
    @inlinable public static var quotationDocumentReference: XMLName { XMLName(id: 1381) }
    @inlinable public static var quotationLine: XMLName { XMLName(id: 1382) }
    @inlinable public static var quotationLineReference: XMLName { XMLName(id: 1383) }
    @inlinable public static var quotedMonetaryTotal: XMLName { XMLName(id: 1384) }
    @inlinable public static var railTransport: XMLName { XMLName(id: 1385) }
    @inlinable public static var rangeDimension: XMLName { XMLName(id: 1386) }
    @inlinable public static var realizedLocation: XMLName { XMLName(id: 1387) }
    @inlinable public static var receiptDocumentReference: XMLName { XMLName(id: 1388) }
    @inlinable public static var receiptLine: XMLName { XMLName(id: 1389) }
    @inlinable public static var receiptLineReference: XMLName { XMLName(id: 1390) }
    @inlinable public static var receiptTransportEvent: XMLName { XMLName(id: 1391) }
    @inlinable public static var receivedHandlingUnitReceiptLine: XMLName { XMLName(id: 1392) }
    @inlinable public static var receiverParty: XMLName { XMLName(id: 1393) }
    @inlinable public static var recipientCustomerParty: XMLName { XMLName(id: 1394) }
    @inlinable public static var recipientParty: XMLName { XMLName(id: 1395) }
    @inlinable public static var referencedConsignment: XMLName { XMLName(id: 1396) }
    @inlinable public static var referencedContract: XMLName { XMLName(id: 1397) }
    @inlinable public static var referencedGoodsItem: XMLName { XMLName(id: 1398) }
    @inlinable public static var referencedPackage: XMLName { XMLName(id: 1399) }
    @inlinable public static var referencedShipment: XMLName { XMLName(id: 1400) }
    @inlinable public static var referencedTransportEquipment: XMLName { XMLName(id: 1401) }
    @inlinable public static var registrationAddress: XMLName { XMLName(id: 1402) }
    @inlinable public static var registryCertificateDocumentReference: XMLName { XMLName(id: 1403) }
    @inlinable public static var registryPortLocation: XMLName { XMLName(id: 1404) }
    @inlinable public static var regulation: XMLName { XMLName(id: 1405) }
    @inlinable public static var relatedCatalogueReference: XMLName { XMLName(id: 1406) }
    @inlinable public static var relatedItem: XMLName { XMLName(id: 1407) }
    @inlinable public static var reminderDocumentReference: XMLName { XMLName(id: 1408) }
    @inlinable public static var reminderLine: XMLName { XMLName(id: 1409) }
    @inlinable public static var reminderPeriod: XMLName { XMLName(id: 1410) }
    @inlinable public static var remittanceAdviceLine: XMLName { XMLName(id: 1411) }
    @inlinable public static var renewal: XMLName { XMLName(id: 1412) }
    @inlinable public static var replacedNoticeDocumentReference: XMLName { XMLName(id: 1413) }
    @inlinable public static var replacedRelatedItem: XMLName { XMLName(id: 1414) }
    @inlinable public static var replacementRelatedItem: XMLName { XMLName(id: 1415) }
    @inlinable public static var reportedShipment: XMLName { XMLName(id: 1416) }
    @inlinable public static var reportingPerson: XMLName { XMLName(id: 1417) }
    @inlinable public static var requestForQuotationDocumentReference: XMLName { XMLName(id: 1418) }
    @inlinable public static var requestForQuotationLine: XMLName { XMLName(id: 1419) }
    @inlinable public static var requestForTenderLine: XMLName { XMLName(id: 1420) }
    @inlinable public static var requestLineReference: XMLName { XMLName(id: 1421) }
    @inlinable public static var requestedArrivalTransportEvent: XMLName { XMLName(id: 1422) }
    @inlinable public static var requestedCatalogueReference: XMLName { XMLName(id: 1423) }
    @inlinable public static var requestedClassificationScheme: XMLName { XMLName(id: 1424) }
    @inlinable public static var requestedDeliveryPeriod: XMLName { XMLName(id: 1425) }
    @inlinable public static var requestedDeliveryTransportEvent: XMLName { XMLName(id: 1426) }
    @inlinable public static var requestedDepartureTransportEvent: XMLName { XMLName(id: 1427) }
    @inlinable public static var requestedDespatchPeriod: XMLName { XMLName(id: 1428) }
    @inlinable public static var requestedDocumentReference: XMLName { XMLName(id: 1429) }
    @inlinable public static var requestedLanguage: XMLName { XMLName(id: 1430) }
    @inlinable public static var requestedMonetaryTotal: XMLName { XMLName(id: 1431) }
    @inlinable public static var requestedPickupTransportEvent: XMLName { XMLName(id: 1432) }
    @inlinable public static var requestedStatusLocation: XMLName { XMLName(id: 1433) }
    @inlinable public static var requestedStatusPeriod: XMLName { XMLName(id: 1434) }
    @inlinable public static var requestedTenderTotal: XMLName { XMLName(id: 1435) }
    @inlinable public static var requestedValidityPeriod: XMLName { XMLName(id: 1436) }
    @inlinable public static var requestedWaypointTransportEvent: XMLName { XMLName(id: 1437) }
    @inlinable public static var requiredBusinessClassificationScheme: XMLName { XMLName(id: 1438) }
    @inlinable public static var requiredClassificationScheme: XMLName { XMLName(id: 1439) }
    @inlinable public static var requiredFinancialGuarantee: XMLName { XMLName(id: 1440) }
    @inlinable public static var requiredItemLocationQuantity: XMLName { XMLName(id: 1441) }
    @inlinable public static var requiredRelatedItem: XMLName { XMLName(id: 1442) }
    @inlinable public static var residenceAddress: XMLName { XMLName(id: 1443) }
    @inlinable public static var resolutionDocumentReference: XMLName { XMLName(id: 1444) }
    @inlinable public static var response: XMLName { XMLName(id: 1445) }
    @inlinable public static var responsibleTransportServiceProviderParty: XMLName { XMLName(id: 1446) }
    @inlinable public static var resultOfVerification: XMLName { XMLName(id: 1447) }
    @inlinable public static var retailPlannedImpact: XMLName { XMLName(id: 1448) }
    @inlinable public static var retailerCustomerParty: XMLName { XMLName(id: 1449) }
    @inlinable public static var returnAddress: XMLName { XMLName(id: 1450) }
    @inlinable public static var roadTransport: XMLName { XMLName(id: 1451) }
    @inlinable public static var salesItem: XMLName { XMLName(id: 1452) }
    @inlinable public static var scheduledServiceFrequency: XMLName { XMLName(id: 1453) }
    @inlinable public static var secondaryHazard: XMLName { XMLName(id: 1454) }
    @inlinable public static var securityOfficerPerson: XMLName { XMLName(id: 1455) }
    @inlinable public static var selfBilledCreditNoteDocumentReference: XMLName { XMLName(id: 1456) }
    @inlinable public static var selfBilledInvoiceDocumentReference: XMLName { XMLName(id: 1457) }
    @inlinable public static var sellerContact: XMLName { XMLName(id: 1458) }
    @inlinable public static var sellerProposedSubstituteLineItem: XMLName { XMLName(id: 1459) }
    @inlinable public static var sellerSubstitutedLineItem: XMLName { XMLName(id: 1460) }
    @inlinable public static var sellerSupplierParty: XMLName { XMLName(id: 1461) }
    @inlinable public static var sellersItemIdentification: XMLName { XMLName(id: 1462) }
    @inlinable public static var senderParty: XMLName { XMLName(id: 1463) }
    @inlinable public static var serviceAllowanceCharge: XMLName { XMLName(id: 1464) }
    @inlinable public static var serviceChargePaymentTerms: XMLName { XMLName(id: 1465) }
    @inlinable public static var serviceEndTimePeriod: XMLName { XMLName(id: 1466) }
    @inlinable public static var serviceFrequency: XMLName { XMLName(id: 1467) }
    @inlinable public static var serviceProviderParty: XMLName { XMLName(id: 1468) }
    @inlinable public static var serviceStartTimePeriod: XMLName { XMLName(id: 1469) }
    @inlinable public static var settlementPeriod: XMLName { XMLName(id: 1470) }
    @inlinable public static var shareholderParty: XMLName { XMLName(id: 1471) }
    @inlinable public static var shipment: XMLName { XMLName(id: 1472) }
    @inlinable public static var shipmentDocumentReference: XMLName { XMLName(id: 1473) }
    @inlinable public static var shipmentStage: XMLName { XMLName(id: 1474) }
    @inlinable public static var shipsSurgeonPerson: XMLName { XMLName(id: 1475) }
    @inlinable public static var signatoryContact: XMLName { XMLName(id: 1476) }
    @inlinable public static var signatoryParty: XMLName { XMLName(id: 1477) }
    @inlinable public static var signature: XMLName { XMLName(id: 1478) }
    @inlinable public static var sourceCatalogueReference: XMLName { XMLName(id: 1479) }
    @inlinable public static var sourceIssuerParty: XMLName { XMLName(id: 1480) }
    @inlinable public static var specificTendererRequirement: XMLName { XMLName(id: 1481) }
    @inlinable public static var standardItemIdentification: XMLName { XMLName(id: 1482) }
    @inlinable public static var statementDocumentReference: XMLName { XMLName(id: 1483) }
    @inlinable public static var statementLine: XMLName { XMLName(id: 1484) }
    @inlinable public static var statementPeriod: XMLName { XMLName(id: 1485) }
    @inlinable public static var status: XMLName { XMLName(id: 1486) }
    @inlinable public static var statusLocation: XMLName { XMLName(id: 1487) }
    @inlinable public static var statusPeriod: XMLName { XMLName(id: 1488) }
    @inlinable public static var stockAvailabilityReportLine: XMLName { XMLName(id: 1489) }
    @inlinable public static var storageLocation: XMLName { XMLName(id: 1490) }
    @inlinable public static var storageTransportEvent: XMLName { XMLName(id: 1491) }
    @inlinable public static var stowage: XMLName { XMLName(id: 1492) }
    @inlinable public static var subCreditNoteLine: XMLName { XMLName(id: 1493) }
    @inlinable public static var subDebitNoteLine: XMLName { XMLName(id: 1494) }
    @inlinable public static var subInvoiceLine: XMLName { XMLName(id: 1495) }
    @inlinable public static var subLineItem: XMLName { XMLName(id: 1496) }
    @inlinable public static var subRequestForTenderLine: XMLName { XMLName(id: 1497) }
    @inlinable public static var subTenderLine: XMLName { XMLName(id: 1498) }
    @inlinable public static var subcontractTerms: XMLName { XMLName(id: 1499) }
    @inlinable public static var subcontractorParty: XMLName { XMLName(id: 1500) }
    @inlinable public static var subordinateAwardingCriterion: XMLName { XMLName(id: 1501) }
    @inlinable public static var subordinateAwardingCriterionResponse: XMLName { XMLName(id: 1502) }
    @inlinable public static var subscriberConsumption: XMLName { XMLName(id: 1503) }
    @inlinable public static var subscriberParty: XMLName { XMLName(id: 1504) }
    @inlinable public static var subsequentProcessTenderRequirement: XMLName { XMLName(id: 1505) }
    @inlinable public static var subsidiaryLocation: XMLName { XMLName(id: 1506) }
    @inlinable public static var substituteCarrierParty: XMLName { XMLName(id: 1507) }
    @inlinable public static var suggestedEvidence: XMLName { XMLName(id: 1508) }
    @inlinable public static var supplierConsumption: XMLName { XMLName(id: 1509) }
    @inlinable public static var supplierParty: XMLName { XMLName(id: 1510) }
    @inlinable public static var supplyChainActivityDataLine: XMLName { XMLName(id: 1511) }
    @inlinable public static var supplyItem: XMLName { XMLName(id: 1512) }
    @inlinable public static var supportedCommodityClassification: XMLName { XMLName(id: 1513) }
    @inlinable public static var supportedTransportEquipment: XMLName { XMLName(id: 1514) }
    @inlinable public static var supportingDocumentReference: XMLName { XMLName(id: 1515) }
    @inlinable public static var takeoverTransportEvent: XMLName { XMLName(id: 1516) }
    @inlinable public static var taxCategory: XMLName { XMLName(id: 1517) }
    @inlinable public static var taxExchangeRate: XMLName { XMLName(id: 1518) }
    @inlinable public static var taxExclusivePrice: XMLName { XMLName(id: 1519) }
    @inlinable public static var taxInclusivePrice: XMLName { XMLName(id: 1520) }
    @inlinable public static var taxRepresentativeParty: XMLName { XMLName(id: 1521) }
    @inlinable public static var taxScheme: XMLName { XMLName(id: 1522) }
    @inlinable public static var taxSubtotal: XMLName { XMLName(id: 1523) }
    @inlinable public static var taxTotal: XMLName { XMLName(id: 1524) }
    @inlinable public static var technicalCapability: XMLName { XMLName(id: 1525) }
    @inlinable public static var technicalCommitteePerson: XMLName { XMLName(id: 1526) }
    @inlinable public static var technicalDocumentReference: XMLName { XMLName(id: 1527) }
    @inlinable public static var technicalEvaluationCriterion: XMLName { XMLName(id: 1528) }
    @inlinable public static var telecommunicationsService: XMLName { XMLName(id: 1529) }
    @inlinable public static var telecommunicationsSupply: XMLName { XMLName(id: 1530) }
    @inlinable public static var telecommunicationsSupplyLine: XMLName { XMLName(id: 1531) }
    @inlinable public static var temperature: XMLName { XMLName(id: 1532) }
    @inlinable public static var templateDocumentReference: XMLName { XMLName(id: 1533) }
    @inlinable public static var tenderDocumentReference: XMLName { XMLName(id: 1534) }
    @inlinable public static var tenderEvaluationParty: XMLName { XMLName(id: 1535) }
    @inlinable public static var tenderLine: XMLName { XMLName(id: 1536) }
    @inlinable public static var tenderPreparation: XMLName { XMLName(id: 1537) }
    @inlinable public static var tenderRecipientParty: XMLName { XMLName(id: 1538) }
    @inlinable public static var tenderRequirement: XMLName { XMLName(id: 1539) }
    @inlinable public static var tenderResult: XMLName { XMLName(id: 1540) }
    @inlinable public static var tenderSubmissionDeadlinePeriod: XMLName { XMLName(id: 1541) }
    @inlinable public static var tenderValidityPeriod: XMLName { XMLName(id: 1542) }
    @inlinable public static var tenderedProject: XMLName { XMLName(id: 1543) }
    @inlinable public static var tendererParty: XMLName { XMLName(id: 1544) }
    @inlinable public static var tendererPartyQualification: XMLName { XMLName(id: 1545) }
    @inlinable public static var tendererQualificationDocumentReference: XMLName { XMLName(id: 1546) }
    @inlinable public static var tendererQualificationRequest: XMLName { XMLName(id: 1547) }
    @inlinable public static var tendererRequirement: XMLName { XMLName(id: 1548) }
    @inlinable public static var tenderingProcess: XMLName { XMLName(id: 1549) }
    @inlinable public static var tenderingTerms: XMLName { XMLName(id: 1550) }
    @inlinable public static var terminalOperatorParty: XMLName { XMLName(id: 1551) }
    @inlinable public static var timeDuty: XMLName { XMLName(id: 1552) }
    @inlinable public static var toLocation: XMLName { XMLName(id: 1553) }
    @inlinable public static var totalCapacityDimension: XMLName { XMLName(id: 1554) }
    @inlinable public static var tradeFinancing: XMLName { XMLName(id: 1555) }
    @inlinable public static var tradingTerms: XMLName { XMLName(id: 1556) }
    @inlinable public static var transactionConditions: XMLName { XMLName(id: 1557) }
    @inlinable public static var transitCountry: XMLName { XMLName(id: 1558) }
    @inlinable public static var transitPeriod: XMLName { XMLName(id: 1559) }
    @inlinable public static var transportAdvisorParty: XMLName { XMLName(id: 1560) }
    @inlinable public static var transportContract: XMLName { XMLName(id: 1561) }
    @inlinable public static var transportEquipment: XMLName { XMLName(id: 1562) }
    @inlinable public static var transportEquipmentSeal: XMLName { XMLName(id: 1563) }
    @inlinable public static var transportEvent: XMLName { XMLName(id: 1564) }
    @inlinable public static var transportExecutionPlanDocumentReference: XMLName { XMLName(id: 1565) }
    @inlinable public static var transportExecutionPlanRequestDocumentReference: XMLName { XMLName(id: 1566) }
    @inlinable public static var transportExecutionTerms: XMLName { XMLName(id: 1567) }
    @inlinable public static var transportHandlingUnit: XMLName { XMLName(id: 1568) }
    @inlinable public static var transportMeans: XMLName { XMLName(id: 1569) }
    @inlinable public static var transportProgressStatusRequestDocumentReference: XMLName { XMLName(id: 1570) }
    @inlinable public static var transportSchedule: XMLName { XMLName(id: 1571) }
    @inlinable public static var transportServiceDescriptionDocumentReference: XMLName { XMLName(id: 1572) }
    @inlinable public static var transportServiceDescriptionRequestDocumentReference: XMLName { XMLName(id: 1573) }
    @inlinable public static var transportServiceProviderParty: XMLName { XMLName(id: 1574) }
    @inlinable public static var transportServiceProviderResponseDeadlinePeriod: XMLName { XMLName(id: 1575) }
    @inlinable public static var transportServiceProviderResponseRequiredPeriod: XMLName { XMLName(id: 1576) }
    @inlinable public static var transportUserParty: XMLName { XMLName(id: 1577) }
    @inlinable public static var transportUserResponseRequiredPeriod: XMLName { XMLName(id: 1578) }
    @inlinable public static var transportationSegment: XMLName { XMLName(id: 1579) }
    @inlinable public static var transportationService: XMLName { XMLName(id: 1580) }
    @inlinable public static var transportationStatusRequestDocumentReference: XMLName { XMLName(id: 1581) }
    @inlinable public static var transshipPortLocation: XMLName { XMLName(id: 1582) }
    @inlinable public static var unloadingLocation: XMLName { XMLName(id: 1583) }
    @inlinable public static var unloadingPortLocation: XMLName { XMLName(id: 1584) }
    @inlinable public static var unstructuredPrice: XMLName { XMLName(id: 1585) }
    @inlinable public static var unsupportedCommodityClassification: XMLName { XMLName(id: 1586) }
    @inlinable public static var unsupportedTransportEquipment: XMLName { XMLName(id: 1587) }
    @inlinable public static var updatedDeliveryTransportEvent: XMLName { XMLName(id: 1588) }
    @inlinable public static var updatedPickupTransportEvent: XMLName { XMLName(id: 1589) }
    @inlinable public static var usabilityPeriod: XMLName { XMLName(id: 1590) }
    @inlinable public static var utilityConsumptionPoint: XMLName { XMLName(id: 1591) }
    @inlinable public static var utilityCustomerParty: XMLName { XMLName(id: 1592) }
    @inlinable public static var utilityItem: XMLName { XMLName(id: 1593) }
    @inlinable public static var utilityMeter: XMLName { XMLName(id: 1594) }
    @inlinable public static var utilitySupplierParty: XMLName { XMLName(id: 1595) }
    @inlinable public static var validityPeriod: XMLName { XMLName(id: 1596) }
    @inlinable public static var warehousingTransportEvent: XMLName { XMLName(id: 1597) }
    @inlinable public static var warrantyParty: XMLName { XMLName(id: 1598) }
    @inlinable public static var warrantyValidityPeriod: XMLName { XMLName(id: 1599) }
    @inlinable public static var webSiteAccess: XMLName { XMLName(id: 1600) }
    @inlinable public static var winningParty: XMLName { XMLName(id: 1601) }
    @inlinable public static var withholdingTaxTotal: XMLName { XMLName(id: 1602) }
    @inlinable public static var witnessParty: XMLName { XMLName(id: 1603) }
    @inlinable public static var workOrderDocumentReference: XMLName { XMLName(id: 1604) }
    @inlinable public static var workPhaseReference: XMLName { XMLName(id: 1605) }
}
