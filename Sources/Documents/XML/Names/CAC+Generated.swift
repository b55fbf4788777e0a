// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of UBL's aggregate components.
package enum CAC {
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
    @inlinable package static var acceptanceTransportEvent: XMLName { XMLName(id: 937) }
    @inlinable package static var accessoryRelatedItem: XMLName { XMLName(id: 938) }
    @inlinable package static var accountingContact: XMLName { XMLName(id: 939) }
    @inlinable package static var accountingCustomerParty: XMLName { XMLName(id: 940) }
    @inlinable package static var accountingSupplierParty: XMLName { XMLName(id: 941) }
    @inlinable package static var activityDataLine: XMLName { XMLName(id: 942) }
    @inlinable package static var activityFinalLocation: XMLName { XMLName(id: 943) }
    @inlinable package static var activityOriginLocation: XMLName { XMLName(id: 944) }
    @inlinable package static var activityPeriod: XMLName { XMLName(id: 945) }
    @inlinable package static var activityProperty: XMLName { XMLName(id: 946) }
    @inlinable package static var actualArrivalTransportEvent: XMLName { XMLName(id: 947) }
    @inlinable package static var actualDepartureTransportEvent: XMLName { XMLName(id: 948) }
    @inlinable package static var actualPackage: XMLName { XMLName(id: 949) }
    @inlinable package static var actualPickupTransportEvent: XMLName { XMLName(id: 950) }
    @inlinable package static var actualWaypointTransportEvent: XMLName { XMLName(id: 951) }
    @inlinable package static var additionalCommodityClassification: XMLName { XMLName(id: 952) }
    @inlinable package static var additionalDocumentReference: XMLName { XMLName(id: 953) }
    @inlinable package static var additionalDocumentResponse: XMLName { XMLName(id: 954) }
    @inlinable package static var additionalInformationParty: XMLName { XMLName(id: 955) }
    @inlinable package static var additionalItemIdentification: XMLName { XMLName(id: 956) }
    @inlinable package static var additionalItemProperty: XMLName { XMLName(id: 957) }
    @inlinable package static var additionalQualifyingParty: XMLName { XMLName(id: 958) }
    @inlinable package static var additionalTemperature: XMLName { XMLName(id: 959) }
    @inlinable package static var additionalTransportationService: XMLName { XMLName(id: 960) }
    @inlinable package static var address: XMLName { XMLName(id: 961) }
    @inlinable package static var addressLine: XMLName { XMLName(id: 962) }
    @inlinable package static var agentParty: XMLName { XMLName(id: 963) }
    @inlinable package static var airTransport: XMLName { XMLName(id: 964) }
    @inlinable package static var allowanceCharge: XMLName { XMLName(id: 965) }
    @inlinable package static var allowedSubcontractTerms: XMLName { XMLName(id: 966) }
    @inlinable package static var alternativeConditionPrice: XMLName { XMLName(id: 967) }
    @inlinable package static var alternativeDeliveryLocation: XMLName { XMLName(id: 968) }
    @inlinable package static var alternativeLineItem: XMLName { XMLName(id: 969) }
    @inlinable package static var anticipatedMonetaryTotal: XMLName { XMLName(id: 970) }
    @inlinable package static var appealInformationParty: XMLName { XMLName(id: 971) }
    @inlinable package static var appealReceiverParty: XMLName { XMLName(id: 972) }
    @inlinable package static var appealTerms: XMLName { XMLName(id: 973) }
    @inlinable package static var applicableAddress: XMLName { XMLName(id: 974) }
    @inlinable package static var applicablePeriod: XMLName { XMLName(id: 975) }
    @inlinable package static var applicableRegulation: XMLName { XMLName(id: 976) }
    @inlinable package static var applicableTaxCategory: XMLName { XMLName(id: 977) }
    @inlinable package static var applicableTerritoryAddress: XMLName { XMLName(id: 978) }
    @inlinable package static var applicableTransportMeans: XMLName { XMLName(id: 979) }
    @inlinable package static var atLocation: XMLName { XMLName(id: 980) }
    @inlinable package static var attachedTransportEquipment: XMLName { XMLName(id: 981) }
    @inlinable package static var attachment: XMLName { XMLName(id: 982) }
    @inlinable package static var auctionTerms: XMLName { XMLName(id: 983) }
    @inlinable package static var availabilityTransportEvent: XMLName { XMLName(id: 984) }
    @inlinable package static var awardedTenderedProject: XMLName { XMLName(id: 985) }
    @inlinable package static var awardingCriterion: XMLName { XMLName(id: 986) }
    @inlinable package static var awardingCriterionResponse: XMLName { XMLName(id: 987) }
    @inlinable package static var awardingTerms: XMLName { XMLName(id: 988) }
    @inlinable package static var beneficiaryParty: XMLName { XMLName(id: 989) }
    @inlinable package static var billOfLadingHolderParty: XMLName { XMLName(id: 990) }
    @inlinable package static var billToParty: XMLName { XMLName(id: 991) }
    @inlinable package static var billingReference: XMLName { XMLName(id: 992) }
    @inlinable package static var billingReferenceLine: XMLName { XMLName(id: 993) }
    @inlinable package static var bonusPaymentTerms: XMLName { XMLName(id: 994) }
    @inlinable package static var branch: XMLName { XMLName(id: 995) }
    @inlinable package static var budgetAccount: XMLName { XMLName(id: 996) }
    @inlinable package static var budgetAccountLine: XMLName { XMLName(id: 997) }
    @inlinable package static var businessClassificationScheme: XMLName { XMLName(id: 998) }
    @inlinable package static var buyerContact: XMLName { XMLName(id: 999) }
    @inlinable package static var buyerCustomerParty: XMLName { XMLName(id: 1000) }
    @inlinable package static var buyerProposedSubstituteLineItem: XMLName { XMLName(id: 1001) }
    @inlinable package static var buyersItemIdentification: XMLName { XMLName(id: 1002) }
    @inlinable package static var callDuty: XMLName { XMLName(id: 1003) }
    @inlinable package static var callForTendersDocumentReference: XMLName { XMLName(id: 1004) }
    @inlinable package static var callForTendersLineReference: XMLName { XMLName(id: 1005) }
    @inlinable package static var capability: XMLName { XMLName(id: 1006) }
    @inlinable package static var cardAccount: XMLName { XMLName(id: 1007) }
    @inlinable package static var carrierParty: XMLName { XMLName(id: 1008) }
    @inlinable package static var catalogueDocumentReference: XMLName { XMLName(id: 1009) }
    @inlinable package static var catalogueItemIdentification: XMLName { XMLName(id: 1010) }
    @inlinable package static var catalogueItemSpecificationUpdateLine: XMLName { XMLName(id: 1011) }
    @inlinable package static var catalogueLine: XMLName { XMLName(id: 1012) }
    @inlinable package static var catalogueLineReference: XMLName { XMLName(id: 1013) }
    @inlinable package static var cataloguePricingUpdateLine: XMLName { XMLName(id: 1014) }
    @inlinable package static var catalogueReference: XMLName { XMLName(id: 1015) }
    @inlinable package static var catalogueRequestLine: XMLName { XMLName(id: 1016) }
    @inlinable package static var categorizesClassificationCategory: XMLName { XMLName(id: 1017) }
    @inlinable package static var certificate: XMLName { XMLName(id: 1018) }
    @inlinable package static var certificateOfOriginApplication: XMLName { XMLName(id: 1019) }
    @inlinable package static var childConsignment: XMLName { XMLName(id: 1020) }
    @inlinable package static var classificationCategory: XMLName { XMLName(id: 1021) }
    @inlinable package static var classificationScheme: XMLName { XMLName(id: 1022) }
    @inlinable package static var classifiedTaxCategory: XMLName { XMLName(id: 1023) }
    @inlinable package static var clause: XMLName { XMLName(id: 1024) }
    @inlinable package static var collectPaymentTerms: XMLName { XMLName(id: 1025) }
    @inlinable package static var collectedPayment: XMLName { XMLName(id: 1026) }
    @inlinable package static var commissionPaymentTerms: XMLName { XMLName(id: 1027) }
    @inlinable package static var commodityClassification: XMLName { XMLName(id: 1028) }
    @inlinable package static var communication: XMLName { XMLName(id: 1029) }
    @inlinable package static var complementaryRelatedItem: XMLName { XMLName(id: 1030) }
    @inlinable package static var completedTask: XMLName { XMLName(id: 1031) }
    @inlinable package static var componentRelatedItem: XMLName { XMLName(id: 1032) }
    @inlinable package static var condition: XMLName { XMLName(id: 1033) }
    @inlinable package static var consigneeParty: XMLName { XMLName(id: 1034) }
    @inlinable package static var consignment: XMLName { XMLName(id: 1035) }
    @inlinable package static var consignorParty: XMLName { XMLName(id: 1036) }
    @inlinable package static var consolidatedShipment: XMLName { XMLName(id: 1037) }
    @inlinable package static var constitutionPeriod: XMLName { XMLName(id: 1038) }
    @inlinable package static var consumption: XMLName { XMLName(id: 1039) }
    @inlinable package static var consumptionAverage: XMLName { XMLName(id: 1040) }
    @inlinable package static var consumptionCorrection: XMLName { XMLName(id: 1041) }
    @inlinable package static var consumptionHistory: XMLName { XMLName(id: 1042) }
    @inlinable package static var consumptionLine: XMLName { XMLName(id: 1043) }
    @inlinable package static var consumptionPoint: XMLName { XMLName(id: 1044) }
    @inlinable package static var consumptionReport: XMLName { XMLName(id: 1045) }
    @inlinable package static var consumptionReportReference: XMLName { XMLName(id: 1046) }
    @inlinable package static var contact: XMLName { XMLName(id: 1047) }
    @inlinable package static var contactParty: XMLName { XMLName(id: 1048) }
    @inlinable package static var containedGoodsItem: XMLName { XMLName(id: 1049) }
    @inlinable package static var containedInTransportEquipment: XMLName { XMLName(id: 1050) }
    @inlinable package static var containedPackage: XMLName { XMLName(id: 1051) }
    @inlinable package static var containingPackage: XMLName { XMLName(id: 1052) }
    @inlinable package static var containingTransportEquipment: XMLName { XMLName(id: 1053) }
    @inlinable package static var contract: XMLName { XMLName(id: 1054) }
    @inlinable package static var contractAcceptancePeriod: XMLName { XMLName(id: 1055) }
    @inlinable package static var contractDocumentReference: XMLName { XMLName(id: 1056) }
    @inlinable package static var contractExecutionRequirement: XMLName { XMLName(id: 1057) }
    @inlinable package static var contractExtension: XMLName { XMLName(id: 1058) }
    @inlinable package static var contractFormalizationPeriod: XMLName { XMLName(id: 1059) }
    @inlinable package static var contractResponsibleParty: XMLName { XMLName(id: 1060) }
    @inlinable package static var contractingActivity: XMLName { XMLName(id: 1061) }
    @inlinable package static var contractingParty: XMLName { XMLName(id: 1062) }
    @inlinable package static var contractingPartyType: XMLName { XMLName(id: 1063) }
    @inlinable package static var contractorCustomerParty: XMLName { XMLName(id: 1064) }
    @inlinable package static var contractualDelivery: XMLName { XMLName(id: 1065) }
    @inlinable package static var contractualDocumentReference: XMLName { XMLName(id: 1066) }
    @inlinable package static var corporateRegistrationScheme: XMLName { XMLName(id: 1067) }
    @inlinable package static var country: XMLName { XMLName(id: 1068) }
    @inlinable package static var creditAccount: XMLName { XMLName(id: 1069) }
    @inlinable package static var creditNoteDocumentReference: XMLName { XMLName(id: 1070) }
    @inlinable package static var creditNoteLine: XMLName { XMLName(id: 1071) }
    @inlinable package static var crewMemberPerson: XMLName { XMLName(id: 1072) }
    @inlinable package static var currentStatus: XMLName { XMLName(id: 1073) }
    @inlinable package static var customerParty: XMLName { XMLName(id: 1074) }
    @inlinable package static var customsAgentParty: XMLName { XMLName(id: 1075) }
    @inlinable package static var customsDeclaration: XMLName { XMLName(id: 1076) }
    @inlinable package static var debitNoteDocumentReference: XMLName { XMLName(id: 1077) }
    @inlinable package static var debitNoteLine: XMLName { XMLName(id: 1078) }
    @inlinable package static var declaration: XMLName { XMLName(id: 1079) }
    @inlinable package static var defaultLanguage: XMLName { XMLName(id: 1080) }
    @inlinable package static var deletedCatalogueReference: XMLName { XMLName(id: 1081) }
    @inlinable package static var delivery: XMLName { XMLName(id: 1082) }
    @inlinable package static var deliveryAddress: XMLName { XMLName(id: 1083) }
    @inlinable package static var deliveryContact: XMLName { XMLName(id: 1084) }
    @inlinable package static var deliveryCustomerParty: XMLName { XMLName(id: 1085) }
    @inlinable package static var deliveryLocation: XMLName { XMLName(id: 1086) }
    @inlinable package static var deliveryParty: XMLName { XMLName(id: 1087) }
    @inlinable package static var deliveryPeriod: XMLName { XMLName(id: 1088) }
    @inlinable package static var deliveryTerms: XMLName { XMLName(id: 1089) }
    @inlinable package static var deliveryTransportEvent: XMLName { XMLName(id: 1090) }
    @inlinable package static var deliveryUnit: XMLName { XMLName(id: 1091) }
    @inlinable package static var dependentLineReference: XMLName { XMLName(id: 1092) }
    @inlinable package static var dependentPriceReference: XMLName { XMLName(id: 1093) }
    @inlinable package static var despatch: XMLName { XMLName(id: 1094) }
    @inlinable package static var despatchAddress: XMLName { XMLName(id: 1095) }
    @inlinable package static var despatchContact: XMLName { XMLName(id: 1096) }
    @inlinable package static var despatchDocumentReference: XMLName { XMLName(id: 1097) }
    @inlinable package static var despatchLine: XMLName { XMLName(id: 1098) }
    @inlinable package static var despatchLineReference: XMLName { XMLName(id: 1099) }
    @inlinable package static var despatchLocation: XMLName { XMLName(id: 1100) }
    @inlinable package static var despatchParty: XMLName { XMLName(id: 1101) }
    @inlinable package static var despatchSupplierParty: XMLName { XMLName(id: 1102) }
    @inlinable package static var destinationCountry: XMLName { XMLName(id: 1103) }
    @inlinable package static var detentionTransportEvent: XMLName { XMLName(id: 1104) }
    @inlinable package static var digitalSignatureAttachment: XMLName { XMLName(id: 1105) }
    @inlinable package static var dimension: XMLName { XMLName(id: 1106) }
    @inlinable package static var disbursementPaymentTerms: XMLName { XMLName(id: 1107) }
    @inlinable package static var dischargeTransportEvent: XMLName { XMLName(id: 1108) }
    @inlinable package static var discrepancyResponse: XMLName { XMLName(id: 1109) }
    @inlinable package static var documentAvailabilityPeriod: XMLName { XMLName(id: 1110) }
    @inlinable package static var documentDistribution: XMLName { XMLName(id: 1111) }
    @inlinable package static var documentProviderParty: XMLName { XMLName(id: 1112) }
    @inlinable package static var documentReference: XMLName { XMLName(id: 1113) }
    @inlinable package static var documentResponse: XMLName { XMLName(id: 1114) }
    @inlinable package static var documentTenderRequirement: XMLName { XMLName(id: 1115) }
    @inlinable package static var driverPerson: XMLName { XMLName(id: 1116) }
    @inlinable package static var dropoffTransportEvent: XMLName { XMLName(id: 1117) }
    @inlinable package static var durationPeriod: XMLName { XMLName(id: 1118) }
    @inlinable package static var duty: XMLName { XMLName(id: 1119) }
    @inlinable package static var economicOperatorRole: XMLName { XMLName(id: 1120) }
    @inlinable package static var economicOperatorShortList: XMLName { XMLName(id: 1121) }
    @inlinable package static var effectivePeriod: XMLName { XMLName(id: 1122) }
    @inlinable package static var embassyEndorsement: XMLName { XMLName(id: 1123) }
    @inlinable package static var emergencyTemperature: XMLName { XMLName(id: 1124) }
    @inlinable package static var emissionCalculationMethod: XMLName { XMLName(id: 1125) }
    @inlinable package static var employmentLegislationDocumentReference: XMLName { XMLName(id: 1126) }
    @inlinable package static var endorsement: XMLName { XMLName(id: 1127) }
    @inlinable package static var endorserParty: XMLName { XMLName(id: 1128) }
    @inlinable package static var energyTaxReport: XMLName { XMLName(id: 1129) }
    @inlinable package static var energyWaterConsumptionCorrection: XMLName { XMLName(id: 1130) }
    @inlinable package static var energyWaterSupply: XMLName { XMLName(id: 1131) }
    @inlinable package static var environmentalEmission: XMLName { XMLName(id: 1132) }
    @inlinable package static var environmentalLegislationDocumentReference: XMLName { XMLName(id: 1133) }
    @inlinable package static var estimatedArrivalTransportEvent: XMLName { XMLName(id: 1134) }
    @inlinable package static var estimatedDeliveryPeriod: XMLName { XMLName(id: 1135) }
    @inlinable package static var estimatedDepartureTransportEvent: XMLName { XMLName(id: 1136) }
    @inlinable package static var estimatedDespatchPeriod: XMLName { XMLName(id: 1137) }
    @inlinable package static var estimatedDurationPeriod: XMLName { XMLName(id: 1138) }
    @inlinable package static var estimatedTransitPeriod: XMLName { XMLName(id: 1139) }
    @inlinable package static var evaluationCriterion: XMLName { XMLName(id: 1140) }
    @inlinable package static var event: XMLName { XMLName(id: 1141) }
    @inlinable package static var eventComment: XMLName { XMLName(id: 1142) }
    @inlinable package static var eventLineItem: XMLName { XMLName(id: 1143) }
    @inlinable package static var eventTactic: XMLName { XMLName(id: 1144) }
    @inlinable package static var eventTacticEnumeration: XMLName { XMLName(id: 1145) }
    @inlinable package static var evidence: XMLName { XMLName(id: 1146) }
    @inlinable package static var evidenceDocumentReference: XMLName { XMLName(id: 1147) }
    @inlinable package static var evidenceIssuingParty: XMLName { XMLName(id: 1148) }
    @inlinable package static var evidenceSupplied: XMLName { XMLName(id: 1149) }
    @inlinable package static var examinationTransportEvent: XMLName { XMLName(id: 1150) }
    @inlinable package static var exceptionCriteriaLine: XMLName { XMLName(id: 1151) }
    @inlinable package static var exceptionNotificationLine: XMLName { XMLName(id: 1152) }
    @inlinable package static var exceptionObservationPeriod: XMLName { XMLName(id: 1153) }
    @inlinable package static var exchangeRate: XMLName { XMLName(id: 1154) }
    @inlinable package static var exportCountry: XMLName { XMLName(id: 1155) }
    @inlinable package static var exportationTransportEvent: XMLName { XMLName(id: 1156) }
    @inlinable package static var exporterParty: XMLName { XMLName(id: 1157) }
    @inlinable package static var externalReference: XMLName { XMLName(id: 1158) }
    @inlinable package static var extraAllowanceCharge: XMLName { XMLName(id: 1159) }
    @inlinable package static var finalDeliveryParty: XMLName { XMLName(id: 1160) }
    @inlinable package static var finalDeliveryTransportationService: XMLName { XMLName(id: 1161) }
    @inlinable package static var finalDestinationCountry: XMLName { XMLName(id: 1162) }
    @inlinable package static var finalFinancialGuarantee: XMLName { XMLName(id: 1163) }
    @inlinable package static var financialAccount: XMLName { XMLName(id: 1164) }
    @inlinable package static var financialCapability: XMLName { XMLName(id: 1165) }
    @inlinable package static var financialEvaluationCriterion: XMLName { XMLName(id: 1166) }
    @inlinable package static var financialGuarantee: XMLName { XMLName(id: 1167) }
    @inlinable package static var financialInstitution: XMLName { XMLName(id: 1168) }
    @inlinable package static var financialInstitutionBranch: XMLName { XMLName(id: 1169) }
    @inlinable package static var financingFinancialAccount: XMLName { XMLName(id: 1170) }
    @inlinable package static var financingParty: XMLName { XMLName(id: 1171) }
    @inlinable package static var firstArrivalPortLocation: XMLName { XMLName(id: 1172) }
    @inlinable package static var fiscalLegislationDocumentReference: XMLName { XMLName(id: 1173) }
    @inlinable package static var flashpointTemperature: XMLName { XMLName(id: 1174) }
    @inlinable package static var floorSpaceMeasurementDimension: XMLName { XMLName(id: 1175) }
    @inlinable package static var forecastException: XMLName { XMLName(id: 1176) }
    @inlinable package static var forecastExceptionCriterionLine: XMLName { XMLName(id: 1177) }
    @inlinable package static var forecastLine: XMLName { XMLName(id: 1178) }
    @inlinable package static var forecastPeriod: XMLName { XMLName(id: 1179) }
    @inlinable package static var forecastRevisionLine: XMLName { XMLName(id: 1180) }
    @inlinable package static var foreignExchangeContract: XMLName { XMLName(id: 1181) }
    @inlinable package static var frameworkAgreement: XMLName { XMLName(id: 1182) }
    @inlinable package static var freightAllowanceCharge: XMLName { XMLName(id: 1183) }
    @inlinable package static var freightChargeLocation: XMLName { XMLName(id: 1184) }
    @inlinable package static var freightForwarderParty: XMLName { XMLName(id: 1185) }
    @inlinable package static var frequencyPeriod: XMLName { XMLName(id: 1186) }
    @inlinable package static var fromLocation: XMLName { XMLName(id: 1187) }
    @inlinable package static var goodsItem: XMLName { XMLName(id: 1188) }
    @inlinable package static var goodsItemContainer: XMLName { XMLName(id: 1189) }
    @inlinable package static var guaranteeDocumentReference: XMLName { XMLName(id: 1190) }
    @inlinable package static var guarantorParty: XMLName { XMLName(id: 1191) }
    @inlinable package static var guidanceDocumentReference: XMLName { XMLName(id: 1192) }
    @inlinable package static var handlingTransportEvent: XMLName { XMLName(id: 1193) }
    @inlinable package static var handlingUnitDespatchLine: XMLName { XMLName(id: 1194) }
    @inlinable package static var haulageTradingTerms: XMLName { XMLName(id: 1195) }
    @inlinable package static var hazardousGoodsTransit: XMLName { XMLName(id: 1196) }
    @inlinable package static var hazardousItem: XMLName { XMLName(id: 1197) }
    @inlinable package static var hazardousItemNotificationParty: XMLName { XMLName(id: 1198) }
    @inlinable package static var headOfficeParty: XMLName { XMLName(id: 1199) }
    @inlinable package static var identityDocumentReference: XMLName { XMLName(id: 1200) }
    @inlinable package static var immobilizedSecurity: XMLName { XMLName(id: 1201) }
    @inlinable package static var importerParty: XMLName { XMLName(id: 1202) }
    @inlinable package static var informationContentProviderParty: XMLName { XMLName(id: 1203) }
    @inlinable package static var instructionForReturnsLine: XMLName { XMLName(id: 1204) }
    @inlinable package static var insuranceEndorsement: XMLName { XMLName(id: 1205) }
    @inlinable package static var insuranceParty: XMLName { XMLName(id: 1206) }
    @inlinable package static var interestedParty: XMLName { XMLName(id: 1207) }
    @inlinable package static var interestedProcurementProjectLot: XMLName { XMLName(id: 1208) }
    @inlinable package static var inventoryLocation: XMLName { XMLName(id: 1209) }
    @inlinable package static var inventoryPeriod: XMLName { XMLName(id: 1210) }
    @inlinable package static var inventoryReportLine: XMLName { XMLName(id: 1211) }
    @inlinable package static var inventoryReportingParty: XMLName { XMLName(id: 1212) }
    @inlinable package static var invitationSubmissionPeriod: XMLName { XMLName(id: 1213) }
    @inlinable package static var invoiceDocumentReference: XMLName { XMLName(id: 1214) }
    @inlinable package static var invoiceLine: XMLName { XMLName(id: 1215) }
    @inlinable package static var invoicePeriod: XMLName { XMLName(id: 1216) }
    @inlinable package static var issuerEndorsement: XMLName { XMLName(id: 1217) }
    @inlinable package static var issuerParty: XMLName { XMLName(id: 1218) }
    @inlinable package static var issuingCountry: XMLName { XMLName(id: 1219) }
    @inlinable package static var item: XMLName { XMLName(id: 1220) }
    @inlinable package static var itemComparison: XMLName { XMLName(id: 1221) }
    @inlinable package static var itemIdentification: XMLName { XMLName(id: 1222) }
    @inlinable package static var itemInformationRequestLine: XMLName { XMLName(id: 1223) }
    @inlinable package static var itemInstance: XMLName { XMLName(id: 1224) }
    @inlinable package static var itemLocationQuantity: XMLName { XMLName(id: 1225) }
    @inlinable package static var itemManagementProfile: XMLName { XMLName(id: 1226) }
    @inlinable package static var itemPriceExtension: XMLName { XMLName(id: 1227) }
    @inlinable package static var itemProperty: XMLName { XMLName(id: 1228) }
    @inlinable package static var itemPropertyGroup: XMLName { XMLName(id: 1229) }
    @inlinable package static var itemPropertyRange: XMLName { XMLName(id: 1230) }
    @inlinable package static var itemSpecificationDocumentReference: XMLName { XMLName(id: 1231) }
    @inlinable package static var jurisdictionRegionAddress: XMLName { XMLName(id: 1232) }
    @inlinable package static var keywordItemProperty: XMLName { XMLName(id: 1233) }
    @inlinable package static var language: XMLName { XMLName(id: 1234) }
    @inlinable package static var lastExitPortLocation: XMLName { XMLName(id: 1235) }
    @inlinable package static var legalDocumentReference: XMLName { XMLName(id: 1236) }
    @inlinable package static var legalMonetaryTotal: XMLName { XMLName(id: 1237) }
    @inlinable package static var lineItem: XMLName { XMLName(id: 1238) }
    @inlinable package static var lineReference: XMLName { XMLName(id: 1239) }
    @inlinable package static var lineResponse: XMLName { XMLName(id: 1240) }
    @inlinable package static var lineValidityPeriod: XMLName { XMLName(id: 1241) }
    @inlinable package static var loadingLocation: XMLName { XMLName(id: 1242) }
    @inlinable package static var loadingPortLocation: XMLName { XMLName(id: 1243) }
    @inlinable package static var loadingProofParty: XMLName { XMLName(id: 1244) }
    @inlinable package static var loadingTransportEvent: XMLName { XMLName(id: 1245) }
    @inlinable package static var location: XMLName { XMLName(id: 1246) }
    @inlinable package static var locationAddress: XMLName { XMLName(id: 1247) }
    @inlinable package static var locationCoordinate: XMLName { XMLName(id: 1248) }
    @inlinable package static var logisticsOperatorParty: XMLName { XMLName(id: 1249) }
    @inlinable package static var lotIdentification: XMLName { XMLName(id: 1250) }
    @inlinable package static var mainCarriageShipmentStage: XMLName { XMLName(id: 1251) }
    @inlinable package static var mainCommodityClassification: XMLName { XMLName(id: 1252) }
    @inlinable package static var mainOnAccountPayment: XMLName { XMLName(id: 1253) }
    @inlinable package static var mainPeriod: XMLName { XMLName(id: 1254) }
    @inlinable package static var mainQualifyingParty: XMLName { XMLName(id: 1255) }
    @inlinable package static var mainTransportationService: XMLName { XMLName(id: 1256) }
    @inlinable package static var mandateDocumentReference: XMLName { XMLName(id: 1257) }
    @inlinable package static var manufacturerParty: XMLName { XMLName(id: 1258) }
    @inlinable package static var manufacturersItemIdentification: XMLName { XMLName(id: 1259) }
    @inlinable package static var maritimeTransport: XMLName { XMLName(id: 1260) }
    @inlinable package static var masterPerson: XMLName { XMLName(id: 1261) }
    @inlinable package static var maximumDeliveryUnit: XMLName { XMLName(id: 1262) }
    @inlinable package static var maximumTemperature: XMLName { XMLName(id: 1263) }
    @inlinable package static var measurementDimension: XMLName { XMLName(id: 1264) }
    @inlinable package static var measurementFromLocation: XMLName { XMLName(id: 1265) }
    @inlinable package static var measurementToLocation: XMLName { XMLName(id: 1266) }
    @inlinable package static var mediationParty: XMLName { XMLName(id: 1267) }
    @inlinable package static var meter: XMLName { XMLName(id: 1268) }
    @inlinable package static var meterProperty: XMLName { XMLName(id: 1269) }
    @inlinable package static var meterReading: XMLName { XMLName(id: 1270) }
    @inlinable package static var minimumDeliveryUnit: XMLName { XMLName(id: 1271) }
    @inlinable package static var minimumTemperature: XMLName { XMLName(id: 1272) }
    @inlinable package static var minutesDocumentReference: XMLName { XMLName(id: 1273) }
    @inlinable package static var miscellaneousEvent: XMLName { XMLName(id: 1274) }
    @inlinable package static var monetaryTotal: XMLName { XMLName(id: 1275) }
    @inlinable package static var mortgageHolderParty: XMLName { XMLName(id: 1276) }
    @inlinable package static var nominationPeriod: XMLName { XMLName(id: 1277) }
    @inlinable package static var notaryParty: XMLName { XMLName(id: 1278) }
    @inlinable package static var noticeDocumentReference: XMLName { XMLName(id: 1279) }
    @inlinable package static var notificationLocation: XMLName { XMLName(id: 1280) }
    @inlinable package static var notificationPeriod: XMLName { XMLName(id: 1281) }
    @inlinable package static var notificationRequirement: XMLName { XMLName(id: 1282) }
    @inlinable package static var notifyParty: XMLName { XMLName(id: 1283) }
    @inlinable package static var occurenceLocation: XMLName { XMLName(id: 1284) }
    @inlinable package static var offeredItemLocationQuantity: XMLName { XMLName(id: 1285) }
    @inlinable package static var onAccountPayment: XMLName { XMLName(id: 1286) }
    @inlinable package static var onCarriageShipmentStage: XMLName { XMLName(id: 1287) }
    @inlinable package static var openTenderEvent: XMLName { XMLName(id: 1288) }
    @inlinable package static var operatingParty: XMLName { XMLName(id: 1289) }
    @inlinable package static var optionValidityPeriod: XMLName { XMLName(id: 1290) }
    @inlinable package static var optionalTakeoverTransportEvent: XMLName { XMLName(id: 1291) }
    @inlinable package static var orderDocumentReference: XMLName { XMLName(id: 1292) }
    @inlinable package static var orderLine: XMLName { XMLName(id: 1293) }
    @inlinable package static var orderLineReference: XMLName { XMLName(id: 1294) }
    @inlinable package static var orderReference: XMLName { XMLName(id: 1295) }
    @inlinable package static var orderedShipment: XMLName { XMLName(id: 1296) }
    @inlinable package static var originAddress: XMLName { XMLName(id: 1297) }
    @inlinable package static var originCountry: XMLName { XMLName(id: 1298) }
    @inlinable package static var originalDepartureCountry: XMLName { XMLName(id: 1299) }
    @inlinable package static var originalDespatchParty: XMLName { XMLName(id: 1300) }
    @inlinable package static var originalDespatchTransportationService: XMLName { XMLName(id: 1301) }
    @inlinable package static var originalDocumentReference: XMLName { XMLName(id: 1302) }
    @inlinable package static var originalItemLocationQuantity: XMLName { XMLName(id: 1303) }
    @inlinable package static var originatorCustomerParty: XMLName { XMLName(id: 1304) }
    @inlinable package static var originatorDocumentReference: XMLName { XMLName(id: 1305) }
    @inlinable package static var originatorParty: XMLName { XMLName(id: 1306) }
    @inlinable package static var otherCommunication: XMLName { XMLName(id: 1307) }
    @inlinable package static var ownerParty: XMLName { XMLName(id: 1308) }
    @inlinable package static var package: XMLName { XMLName(id: 1309) }
    @inlinable package static var packagedTransportHandlingUnit: XMLName { XMLName(id: 1310) }
    @inlinable package static var palletSpaceMeasurementDimension: XMLName { XMLName(id: 1311) }
    @inlinable package static var parentDocumentLineReference: XMLName { XMLName(id: 1312) }
    @inlinable package static var parentDocumentReference: XMLName { XMLName(id: 1313) }
    @inlinable package static var participatingLocationsLocation: XMLName { XMLName(id: 1314) }
    @inlinable package static var participationRequestReceptionPeriod: XMLName { XMLName(id: 1315) }
    @inlinable package static var party: XMLName { XMLName(id: 1316) }
    @inlinable package static var partyIdentification: XMLName { XMLName(id: 1317) }
    @inlinable package static var partyLegalEntity: XMLName { XMLName(id: 1318) }
    @inlinable package static var partyName: XMLName { XMLName(id: 1319) }
    @inlinable package static var partyTaxScheme: XMLName { XMLName(id: 1320) }
    @inlinable package static var passengerPerson: XMLName { XMLName(id: 1321) }
    @inlinable package static var payeeFinancialAccount: XMLName { XMLName(id: 1322) }
    @inlinable package static var payeeParty: XMLName { XMLName(id: 1323) }
    @inlinable package static var payerFinancialAccount: XMLName { XMLName(id: 1324) }
    @inlinable package static var payerParty: XMLName { XMLName(id: 1325) }
    @inlinable package static var payment: XMLName { XMLName(id: 1326) }
    @inlinable package static var paymentAlternativeExchangeRate: XMLName { XMLName(id: 1327) }
    @inlinable package static var paymentExchangeRate: XMLName { XMLName(id: 1328) }
    @inlinable package static var paymentMandate: XMLName { XMLName(id: 1329) }
    @inlinable package static var paymentMeans: XMLName { XMLName(id: 1330) }
    @inlinable package static var paymentReversalPeriod: XMLName { XMLName(id: 1331) }
    @inlinable package static var paymentTerms: XMLName { XMLName(id: 1332) }
    @inlinable package static var penaltyClause: XMLName { XMLName(id: 1333) }
    @inlinable package static var penaltyPaymentTerms: XMLName { XMLName(id: 1334) }
    @inlinable package static var penaltyPeriod: XMLName { XMLName(id: 1335) }
    @inlinable package static var performanceDataLine: XMLName { XMLName(id: 1336) }
    @inlinable package static var performingCarrierParty: XMLName { XMLName(id: 1337) }
    @inlinable package static var period: XMLName { XMLName(id: 1338) }
    @inlinable package static var person: XMLName { XMLName(id: 1339) }
    @inlinable package static var physicalAttribute: XMLName { XMLName(id: 1340) }
    @inlinable package static var physicalLocation: XMLName { XMLName(id: 1341) }
    @inlinable package static var pickup: XMLName { XMLName(id: 1342) }
    @inlinable package static var pickupLocation: XMLName { XMLName(id: 1343) }
    @inlinable package static var pickupParty: XMLName { XMLName(id: 1344) }
    @inlinable package static var pickupTransportEvent: XMLName { XMLName(id: 1345) }
    @inlinable package static var plannedArrivalTransportEvent: XMLName { XMLName(id: 1346) }
    @inlinable package static var plannedDeliveryTransportEvent: XMLName { XMLName(id: 1347) }
    @inlinable package static var plannedDepartureTransportEvent: XMLName { XMLName(id: 1348) }
    @inlinable package static var plannedPeriod: XMLName { XMLName(id: 1349) }
    @inlinable package static var plannedPickupTransportEvent: XMLName { XMLName(id: 1350) }
    @inlinable package static var plannedWaypointTransportEvent: XMLName { XMLName(id: 1351) }
    @inlinable package static var positioningTransportEvent: XMLName { XMLName(id: 1352) }
    @inlinable package static var postalAddress: XMLName { XMLName(id: 1353) }
    @inlinable package static var powerOfAttorney: XMLName { XMLName(id: 1354) }
    @inlinable package static var preCarriageShipmentStage: XMLName { XMLName(id: 1355) }
    @inlinable package static var preSelectedParty: XMLName { XMLName(id: 1356) }
    @inlinable package static var prepaidPayment: XMLName { XMLName(id: 1357) }
    @inlinable package static var prepaidPaymentTerms: XMLName { XMLName(id: 1358) }
    @inlinable package static var preparationParty: XMLName { XMLName(id: 1359) }
    @inlinable package static var presentationPeriod: XMLName { XMLName(id: 1360) }
    @inlinable package static var previousDocumentReference: XMLName { XMLName(id: 1361) }
    @inlinable package static var previousPriceList: XMLName { XMLName(id: 1362) }
    @inlinable package static var price: XMLName { XMLName(id: 1363) }
    @inlinable package static var priceExtension: XMLName { XMLName(id: 1364) }
    @inlinable package static var priceList: XMLName { XMLName(id: 1365) }
    @inlinable package static var pricingExchangeRate: XMLName { XMLName(id: 1366) }
    @inlinable package static var pricingReference: XMLName { XMLName(id: 1367) }
    @inlinable package static var processJustification: XMLName { XMLName(id: 1368) }
    @inlinable package static var procurementLegislationDocumentReference: XMLName { XMLName(id: 1369) }
    @inlinable package static var procurementProject: XMLName { XMLName(id: 1370) }
    @inlinable package static var procurementProjectLot: XMLName { XMLName(id: 1371) }
    @inlinable package static var projectReference: XMLName { XMLName(id: 1372) }
    @inlinable package static var promisedDeliveryPeriod: XMLName { XMLName(id: 1373) }
    @inlinable package static var promotionalEvent: XMLName { XMLName(id: 1374) }
    @inlinable package static var promotionalEventLineItem: XMLName { XMLName(id: 1375) }
    @inlinable package static var promotionalSpecification: XMLName { XMLName(id: 1376) }
    @inlinable package static var providerParty: XMLName { XMLName(id: 1377) }
    @inlinable package static var qualificationResolution: XMLName { XMLName(id: 1378) }
    @inlinable package static var qualifyingParty: XMLName { XMLName(id: 1379) }
    @inlinable package static var quarantineTransportEvent: XMLName { XMLName(id: 1380) }
    @inlinable package static var quotationDocumentReference: XMLName { XMLName(id: 1381) }
    @inlinable package static var quotationLine: XMLName { XMLName(id: 1382) }
    @inlinable package static var quotationLineReference: XMLName { XMLName(id: 1383) }
    @inlinable package static var quotedMonetaryTotal: XMLName { XMLName(id: 1384) }
    @inlinable package static var railTransport: XMLName { XMLName(id: 1385) }
    @inlinable package static var rangeDimension: XMLName { XMLName(id: 1386) }
    @inlinable package static var realizedLocation: XMLName { XMLName(id: 1387) }
    @inlinable package static var receiptDocumentReference: XMLName { XMLName(id: 1388) }
    @inlinable package static var receiptLine: XMLName { XMLName(id: 1389) }
    @inlinable package static var receiptLineReference: XMLName { XMLName(id: 1390) }
    @inlinable package static var receiptTransportEvent: XMLName { XMLName(id: 1391) }
    @inlinable package static var receivedHandlingUnitReceiptLine: XMLName { XMLName(id: 1392) }
    @inlinable package static var receiverParty: XMLName { XMLName(id: 1393) }
    @inlinable package static var recipientCustomerParty: XMLName { XMLName(id: 1394) }
    @inlinable package static var recipientParty: XMLName { XMLName(id: 1395) }
    @inlinable package static var referencedConsignment: XMLName { XMLName(id: 1396) }
    @inlinable package static var referencedContract: XMLName { XMLName(id: 1397) }
    @inlinable package static var referencedGoodsItem: XMLName { XMLName(id: 1398) }
    @inlinable package static var referencedPackage: XMLName { XMLName(id: 1399) }
    @inlinable package static var referencedShipment: XMLName { XMLName(id: 1400) }
    @inlinable package static var referencedTransportEquipment: XMLName { XMLName(id: 1401) }
    @inlinable package static var registrationAddress: XMLName { XMLName(id: 1402) }
    @inlinable package static var registryCertificateDocumentReference: XMLName { XMLName(id: 1403) }
    @inlinable package static var registryPortLocation: XMLName { XMLName(id: 1404) }
    @inlinable package static var regulation: XMLName { XMLName(id: 1405) }
    @inlinable package static var relatedCatalogueReference: XMLName { XMLName(id: 1406) }
    @inlinable package static var relatedItem: XMLName { XMLName(id: 1407) }
    @inlinable package static var reminderDocumentReference: XMLName { XMLName(id: 1408) }
    @inlinable package static var reminderLine: XMLName { XMLName(id: 1409) }
    @inlinable package static var reminderPeriod: XMLName { XMLName(id: 1410) }
    @inlinable package static var remittanceAdviceLine: XMLName { XMLName(id: 1411) }
    @inlinable package static var renewal: XMLName { XMLName(id: 1412) }
    @inlinable package static var replacedNoticeDocumentReference: XMLName { XMLName(id: 1413) }
    @inlinable package static var replacedRelatedItem: XMLName { XMLName(id: 1414) }
    @inlinable package static var replacementRelatedItem: XMLName { XMLName(id: 1415) }
    @inlinable package static var reportedShipment: XMLName { XMLName(id: 1416) }
    @inlinable package static var reportingPerson: XMLName { XMLName(id: 1417) }
    @inlinable package static var requestForQuotationDocumentReference: XMLName { XMLName(id: 1418) }
    @inlinable package static var requestForQuotationLine: XMLName { XMLName(id: 1419) }
    @inlinable package static var requestForTenderLine: XMLName { XMLName(id: 1420) }
    @inlinable package static var requestLineReference: XMLName { XMLName(id: 1421) }
    @inlinable package static var requestedArrivalTransportEvent: XMLName { XMLName(id: 1422) }
    @inlinable package static var requestedCatalogueReference: XMLName { XMLName(id: 1423) }
    @inlinable package static var requestedClassificationScheme: XMLName { XMLName(id: 1424) }
    @inlinable package static var requestedDeliveryPeriod: XMLName { XMLName(id: 1425) }
    @inlinable package static var requestedDeliveryTransportEvent: XMLName { XMLName(id: 1426) }
    @inlinable package static var requestedDepartureTransportEvent: XMLName { XMLName(id: 1427) }
    @inlinable package static var requestedDespatchPeriod: XMLName { XMLName(id: 1428) }
    @inlinable package static var requestedDocumentReference: XMLName { XMLName(id: 1429) }
    @inlinable package static var requestedLanguage: XMLName { XMLName(id: 1430) }
    @inlinable package static var requestedMonetaryTotal: XMLName { XMLName(id: 1431) }
    @inlinable package static var requestedPickupTransportEvent: XMLName { XMLName(id: 1432) }
    @inlinable package static var requestedStatusLocation: XMLName { XMLName(id: 1433) }
    @inlinable package static var requestedStatusPeriod: XMLName { XMLName(id: 1434) }
    @inlinable package static var requestedTenderTotal: XMLName { XMLName(id: 1435) }
    @inlinable package static var requestedValidityPeriod: XMLName { XMLName(id: 1436) }
    @inlinable package static var requestedWaypointTransportEvent: XMLName { XMLName(id: 1437) }
    @inlinable package static var requiredBusinessClassificationScheme: XMLName { XMLName(id: 1438) }
    @inlinable package static var requiredClassificationScheme: XMLName { XMLName(id: 1439) }
    @inlinable package static var requiredFinancialGuarantee: XMLName { XMLName(id: 1440) }
    @inlinable package static var requiredItemLocationQuantity: XMLName { XMLName(id: 1441) }
    @inlinable package static var requiredRelatedItem: XMLName { XMLName(id: 1442) }
    @inlinable package static var residenceAddress: XMLName { XMLName(id: 1443) }
    @inlinable package static var resolutionDocumentReference: XMLName { XMLName(id: 1444) }
    @inlinable package static var response: XMLName { XMLName(id: 1445) }
    @inlinable package static var responsibleTransportServiceProviderParty: XMLName { XMLName(id: 1446) }
    @inlinable package static var resultOfVerification: XMLName { XMLName(id: 1447) }
    @inlinable package static var retailPlannedImpact: XMLName { XMLName(id: 1448) }
    @inlinable package static var retailerCustomerParty: XMLName { XMLName(id: 1449) }
    @inlinable package static var returnAddress: XMLName { XMLName(id: 1450) }
    @inlinable package static var roadTransport: XMLName { XMLName(id: 1451) }
    @inlinable package static var salesItem: XMLName { XMLName(id: 1452) }
    @inlinable package static var scheduledServiceFrequency: XMLName { XMLName(id: 1453) }
    @inlinable package static var secondaryHazard: XMLName { XMLName(id: 1454) }
    @inlinable package static var securityOfficerPerson: XMLName { XMLName(id: 1455) }
    @inlinable package static var selfBilledCreditNoteDocumentReference: XMLName { XMLName(id: 1456) }
    @inlinable package static var selfBilledInvoiceDocumentReference: XMLName { XMLName(id: 1457) }
    @inlinable package static var sellerContact: XMLName { XMLName(id: 1458) }
    @inlinable package static var sellerProposedSubstituteLineItem: XMLName { XMLName(id: 1459) }
    @inlinable package static var sellerSubstitutedLineItem: XMLName { XMLName(id: 1460) }
    @inlinable package static var sellerSupplierParty: XMLName { XMLName(id: 1461) }
    @inlinable package static var sellersItemIdentification: XMLName { XMLName(id: 1462) }
    @inlinable package static var senderParty: XMLName { XMLName(id: 1463) }
    @inlinable package static var serviceAllowanceCharge: XMLName { XMLName(id: 1464) }
    @inlinable package static var serviceChargePaymentTerms: XMLName { XMLName(id: 1465) }
    @inlinable package static var serviceEndTimePeriod: XMLName { XMLName(id: 1466) }
    @inlinable package static var serviceFrequency: XMLName { XMLName(id: 1467) }
    @inlinable package static var serviceProviderParty: XMLName { XMLName(id: 1468) }
    @inlinable package static var serviceStartTimePeriod: XMLName { XMLName(id: 1469) }
    @inlinable package static var settlementPeriod: XMLName { XMLName(id: 1470) }
    @inlinable package static var shareholderParty: XMLName { XMLName(id: 1471) }
    @inlinable package static var shipment: XMLName { XMLName(id: 1472) }
    @inlinable package static var shipmentDocumentReference: XMLName { XMLName(id: 1473) }
    @inlinable package static var shipmentStage: XMLName { XMLName(id: 1474) }
    @inlinable package static var shipsSurgeonPerson: XMLName { XMLName(id: 1475) }
    @inlinable package static var signatoryContact: XMLName { XMLName(id: 1476) }
    @inlinable package static var signatoryParty: XMLName { XMLName(id: 1477) }
    @inlinable package static var signature: XMLName { XMLName(id: 1478) }
    @inlinable package static var sourceCatalogueReference: XMLName { XMLName(id: 1479) }
    @inlinable package static var sourceIssuerParty: XMLName { XMLName(id: 1480) }
    @inlinable package static var specificTendererRequirement: XMLName { XMLName(id: 1481) }
    @inlinable package static var standardItemIdentification: XMLName { XMLName(id: 1482) }
    @inlinable package static var statementDocumentReference: XMLName { XMLName(id: 1483) }
    @inlinable package static var statementLine: XMLName { XMLName(id: 1484) }
    @inlinable package static var statementPeriod: XMLName { XMLName(id: 1485) }
    @inlinable package static var status: XMLName { XMLName(id: 1486) }
    @inlinable package static var statusLocation: XMLName { XMLName(id: 1487) }
    @inlinable package static var statusPeriod: XMLName { XMLName(id: 1488) }
    @inlinable package static var stockAvailabilityReportLine: XMLName { XMLName(id: 1489) }
    @inlinable package static var storageLocation: XMLName { XMLName(id: 1490) }
    @inlinable package static var storageTransportEvent: XMLName { XMLName(id: 1491) }
    @inlinable package static var stowage: XMLName { XMLName(id: 1492) }
    @inlinable package static var subCreditNoteLine: XMLName { XMLName(id: 1493) }
    @inlinable package static var subDebitNoteLine: XMLName { XMLName(id: 1494) }
    @inlinable package static var subInvoiceLine: XMLName { XMLName(id: 1495) }
    @inlinable package static var subLineItem: XMLName { XMLName(id: 1496) }
    @inlinable package static var subRequestForTenderLine: XMLName { XMLName(id: 1497) }
    @inlinable package static var subTenderLine: XMLName { XMLName(id: 1498) }
    @inlinable package static var subcontractTerms: XMLName { XMLName(id: 1499) }
    @inlinable package static var subcontractorParty: XMLName { XMLName(id: 1500) }
    @inlinable package static var subordinateAwardingCriterion: XMLName { XMLName(id: 1501) }
    @inlinable package static var subordinateAwardingCriterionResponse: XMLName { XMLName(id: 1502) }
    @inlinable package static var subscriberConsumption: XMLName { XMLName(id: 1503) }
    @inlinable package static var subscriberParty: XMLName { XMLName(id: 1504) }
    @inlinable package static var subsequentProcessTenderRequirement: XMLName { XMLName(id: 1505) }
    @inlinable package static var subsidiaryLocation: XMLName { XMLName(id: 1506) }
    @inlinable package static var substituteCarrierParty: XMLName { XMLName(id: 1507) }
    @inlinable package static var suggestedEvidence: XMLName { XMLName(id: 1508) }
    @inlinable package static var supplierConsumption: XMLName { XMLName(id: 1509) }
    @inlinable package static var supplierParty: XMLName { XMLName(id: 1510) }
    @inlinable package static var supplyChainActivityDataLine: XMLName { XMLName(id: 1511) }
    @inlinable package static var supplyItem: XMLName { XMLName(id: 1512) }
    @inlinable package static var supportedCommodityClassification: XMLName { XMLName(id: 1513) }
    @inlinable package static var supportedTransportEquipment: XMLName { XMLName(id: 1514) }
    @inlinable package static var supportingDocumentReference: XMLName { XMLName(id: 1515) }
    @inlinable package static var takeoverTransportEvent: XMLName { XMLName(id: 1516) }
    @inlinable package static var taxCategory: XMLName { XMLName(id: 1517) }
    @inlinable package static var taxExchangeRate: XMLName { XMLName(id: 1518) }
    @inlinable package static var taxExclusivePrice: XMLName { XMLName(id: 1519) }
    @inlinable package static var taxInclusivePrice: XMLName { XMLName(id: 1520) }
    @inlinable package static var taxRepresentativeParty: XMLName { XMLName(id: 1521) }
    @inlinable package static var taxScheme: XMLName { XMLName(id: 1522) }
    @inlinable package static var taxSubtotal: XMLName { XMLName(id: 1523) }
    @inlinable package static var taxTotal: XMLName { XMLName(id: 1524) }
    @inlinable package static var technicalCapability: XMLName { XMLName(id: 1525) }
    @inlinable package static var technicalCommitteePerson: XMLName { XMLName(id: 1526) }
    @inlinable package static var technicalDocumentReference: XMLName { XMLName(id: 1527) }
    @inlinable package static var technicalEvaluationCriterion: XMLName { XMLName(id: 1528) }
    @inlinable package static var telecommunicationsService: XMLName { XMLName(id: 1529) }
    @inlinable package static var telecommunicationsSupply: XMLName { XMLName(id: 1530) }
    @inlinable package static var telecommunicationsSupplyLine: XMLName { XMLName(id: 1531) }
    @inlinable package static var temperature: XMLName { XMLName(id: 1532) }
    @inlinable package static var templateDocumentReference: XMLName { XMLName(id: 1533) }
    @inlinable package static var tenderDocumentReference: XMLName { XMLName(id: 1534) }
    @inlinable package static var tenderEvaluationParty: XMLName { XMLName(id: 1535) }
    @inlinable package static var tenderLine: XMLName { XMLName(id: 1536) }
    @inlinable package static var tenderPreparation: XMLName { XMLName(id: 1537) }
    @inlinable package static var tenderRecipientParty: XMLName { XMLName(id: 1538) }
    @inlinable package static var tenderRequirement: XMLName { XMLName(id: 1539) }
    @inlinable package static var tenderResult: XMLName { XMLName(id: 1540) }
    @inlinable package static var tenderSubmissionDeadlinePeriod: XMLName { XMLName(id: 1541) }
    @inlinable package static var tenderValidityPeriod: XMLName { XMLName(id: 1542) }
    @inlinable package static var tenderedProject: XMLName { XMLName(id: 1543) }
    @inlinable package static var tendererParty: XMLName { XMLName(id: 1544) }
    @inlinable package static var tendererPartyQualification: XMLName { XMLName(id: 1545) }
    @inlinable package static var tendererQualificationDocumentReference: XMLName { XMLName(id: 1546) }
    @inlinable package static var tendererQualificationRequest: XMLName { XMLName(id: 1547) }
    @inlinable package static var tendererRequirement: XMLName { XMLName(id: 1548) }
    @inlinable package static var tenderingProcess: XMLName { XMLName(id: 1549) }
    @inlinable package static var tenderingTerms: XMLName { XMLName(id: 1550) }
    @inlinable package static var terminalOperatorParty: XMLName { XMLName(id: 1551) }
    @inlinable package static var timeDuty: XMLName { XMLName(id: 1552) }
    @inlinable package static var toLocation: XMLName { XMLName(id: 1553) }
    @inlinable package static var totalCapacityDimension: XMLName { XMLName(id: 1554) }
    @inlinable package static var tradeFinancing: XMLName { XMLName(id: 1555) }
    @inlinable package static var tradingTerms: XMLName { XMLName(id: 1556) }
    @inlinable package static var transactionConditions: XMLName { XMLName(id: 1557) }
    @inlinable package static var transitCountry: XMLName { XMLName(id: 1558) }
    @inlinable package static var transitPeriod: XMLName { XMLName(id: 1559) }
    @inlinable package static var transportAdvisorParty: XMLName { XMLName(id: 1560) }
    @inlinable package static var transportContract: XMLName { XMLName(id: 1561) }
    @inlinable package static var transportEquipment: XMLName { XMLName(id: 1562) }
    @inlinable package static var transportEquipmentSeal: XMLName { XMLName(id: 1563) }
    @inlinable package static var transportEvent: XMLName { XMLName(id: 1564) }
    @inlinable package static var transportExecutionPlanDocumentReference: XMLName { XMLName(id: 1565) }
    @inlinable package static var transportExecutionPlanRequestDocumentReference: XMLName { XMLName(id: 1566) }
    @inlinable package static var transportExecutionTerms: XMLName { XMLName(id: 1567) }
    @inlinable package static var transportHandlingUnit: XMLName { XMLName(id: 1568) }
    @inlinable package static var transportMeans: XMLName { XMLName(id: 1569) }
    @inlinable package static var transportProgressStatusRequestDocumentReference: XMLName { XMLName(id: 1570) }
    @inlinable package static var transportSchedule: XMLName { XMLName(id: 1571) }
    @inlinable package static var transportServiceDescriptionDocumentReference: XMLName { XMLName(id: 1572) }
    @inlinable package static var transportServiceDescriptionRequestDocumentReference: XMLName { XMLName(id: 1573) }
    @inlinable package static var transportServiceProviderParty: XMLName { XMLName(id: 1574) }
    @inlinable package static var transportServiceProviderResponseDeadlinePeriod: XMLName { XMLName(id: 1575) }
    @inlinable package static var transportServiceProviderResponseRequiredPeriod: XMLName { XMLName(id: 1576) }
    @inlinable package static var transportUserParty: XMLName { XMLName(id: 1577) }
    @inlinable package static var transportUserResponseRequiredPeriod: XMLName { XMLName(id: 1578) }
    @inlinable package static var transportationSegment: XMLName { XMLName(id: 1579) }
    @inlinable package static var transportationService: XMLName { XMLName(id: 1580) }
    @inlinable package static var transportationStatusRequestDocumentReference: XMLName { XMLName(id: 1581) }
    @inlinable package static var transshipPortLocation: XMLName { XMLName(id: 1582) }
    @inlinable package static var unloadingLocation: XMLName { XMLName(id: 1583) }
    @inlinable package static var unloadingPortLocation: XMLName { XMLName(id: 1584) }
    @inlinable package static var unstructuredPrice: XMLName { XMLName(id: 1585) }
    @inlinable package static var unsupportedCommodityClassification: XMLName { XMLName(id: 1586) }
    @inlinable package static var unsupportedTransportEquipment: XMLName { XMLName(id: 1587) }
    @inlinable package static var updatedDeliveryTransportEvent: XMLName { XMLName(id: 1588) }
    @inlinable package static var updatedPickupTransportEvent: XMLName { XMLName(id: 1589) }
    @inlinable package static var usabilityPeriod: XMLName { XMLName(id: 1590) }
    @inlinable package static var utilityConsumptionPoint: XMLName { XMLName(id: 1591) }
    @inlinable package static var utilityCustomerParty: XMLName { XMLName(id: 1592) }
    @inlinable package static var utilityItem: XMLName { XMLName(id: 1593) }
    @inlinable package static var utilityMeter: XMLName { XMLName(id: 1594) }
    @inlinable package static var utilitySupplierParty: XMLName { XMLName(id: 1595) }
    @inlinable package static var validityPeriod: XMLName { XMLName(id: 1596) }
    @inlinable package static var warehousingTransportEvent: XMLName { XMLName(id: 1597) }
    @inlinable package static var warrantyParty: XMLName { XMLName(id: 1598) }
    @inlinable package static var warrantyValidityPeriod: XMLName { XMLName(id: 1599) }
    @inlinable package static var webSiteAccess: XMLName { XMLName(id: 1600) }
    @inlinable package static var winningParty: XMLName { XMLName(id: 1601) }
    @inlinable package static var withholdingTaxTotal: XMLName { XMLName(id: 1602) }
    @inlinable package static var witnessParty: XMLName { XMLName(id: 1603) }
    @inlinable package static var workOrderDocumentReference: XMLName { XMLName(id: 1604) }
    @inlinable package static var workPhaseReference: XMLName { XMLName(id: 1605) }
}
