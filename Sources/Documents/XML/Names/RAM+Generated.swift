// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of the cross industry invoice's aggregates.
public enum RAM {
    static let first: Int32 = 1621
    static let count: Int32 = 586

    static let names = """
        AbsolutePresenceVolumeMeasure
        AbsolutePresenceWeightMeasure
        Abstract
        Access
        AccessAvailabilitySpecifiedPeriod
        AccountName
        ActualAmount
        ActualDateTime
        ActualDeliverySupplyChainEvent
        ActualDespatchSupplyChainEvent
        ActualDiscountAmount
        ActualPenaltyAmount
        ActualPickUpSupplyChainEvent
        ActualQuantity
        ActualQuantityPercent
        ActualQuantityWorkItemDimension
        ActualReceiptSupplyChainEvent
        ActualTradeCurrencyExchange
        ActualWorkItemComplexDescription
        AdditionalReferenceReferencedDocument
        AdditionalReferencedDocument
        AdditionalStreetName
        AgencyID
        AllowanceCharge
        AllowanceChargeBasisAmount
        AllowanceTotalAmount
        AlternativeClassificationCode
        AltitudeMeasure
        AmountTypeCode
        ApplicableDisposalInstructions
        ApplicableHeaderTradeAgreement
        ApplicableHeaderTradeDelivery
        ApplicableHeaderTradeSettlement
        ApplicableMaterialGoodsCharacteristic
        ApplicableProductCharacteristic
        ApplicableProductCharacteristicCondition
        ApplicableReferencedStandard
        ApplicableReturnableAssetInstructions
        ApplicableTradeDeliveryTerms
        ApplicableTradePaymentDiscountTerms
        ApplicableTradePaymentPenaltyTerms
        ApplicableTradeProduct
        ApplicableTradeSettlementFinancialCard
        ApplicableTradeTax
        ApplicationSpecifiedDocumentContextParameter
        AppliedAmount
        AppliedFromLogisticsLocation
        AppliedToLogisticsLocation
        AppliedTradeAllowanceCharge
        AppliedTradeTax
        AreaDensityMeasure
        AssociatedDocumentLineDocument
        AssociatedInvoiceAmount
        AssociatedReferencedDocument
        AssociatedRegisteredTax
        AttachedSpecifiedBinaryFile
        AttachmentBinaryObject
        AttentionOf
        AustralianBSBID
        AustrianBankleitzahlID
        AuthorName
        AuthorizedLegalRegistration
        AutomaticDataCaptureMethodTypeCode
        BICID
        BIMSpecifiedDocumentContextParameter
        BarcodeTypeCode
        BasisAmount
        BasisDateTime
        BasisPeriodMeasure
        BasisQuantity
        BatchID
        BestBeforeDateTime
        BilledQuantity
        BillingSpecifiedPeriod
        BrandName
        BrandOwnerTradeParty
        BreakdownWorkItemQuantityAnalysis
        BuildingName
        BuildingNumber
        BusinessProcessSpecifiedDocumentContextParameter
        BuyerAgentTradeParty
        BuyerAssignedAccountantTradeParty
        BuyerAssignedID
        BuyerDeductibleTaxSpecifiedTradeAccountingAccount
        BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount
        BuyerOrderReferencedDocument
        BuyerReference
        BuyerRepayableTaxSpecifiedTradeAccountingAccount
        BuyerRequisitionerTradeParty
        BuyerTaxRepresentativeTradeParty
        BuyerTradeParty
        CHIPSParticipantID
        CHIPSUniversalID
        CalculatedAmount
        CalculatedRate
        CalculationBasis
        CalculationBasisCode
        CalculationPercent
        CalculationSequenceNumeric
        CanadianPaymentsAssociationID
        CardholderName
        CareOf
        CarrierTradeParty
        CategoryAppliedTax
        CategoryCode
        CategoryName
        CategoryTradeTax
        CertificationEvidenceReferenceReferencedDocument
        ChangeReason
        ChangedDateTime
        ChangedRecordedStatus
        ChangerName
        ChannelCode
        CharacterSetCode
        CharacteristicCode
        ChargeAmount
        ChargeCategoryCode
        ChargeFreeQuantity
        ChargeIndicator
        ChargeTotalAmount
        CityID
        CityName
        CitySubDivisionName
        ClaimRelatedTradeParty
        ClassCode
        ClassName
        ClassProductCharacteristic
        ClearingSystemName
        ColourCode
        ColourDescription
        Comment
        ComparisonMethodCode
        CompleteDateTime
        CompleteNumber
        ComponentWorkItemDimension
        ConditionCode
        ConsigneeTradeParty
        ConsignorTradeParty
        ConsumptionReportReferencedDocument
        Content
        ContentAmount
        ContentCode
        ContentDateTime
        ContentLayerQuantity
        ContentTypeCode
        ContinuousIndicator
        ContractReferencedDocument
        ContractualLanguageCode
        ControlRequirementIndicator
        ConversionRate
        ConversionRateDateTime
        CopyIndicator
        CostReferenceDimensionPattern
        CountryID
        CountryName
        CountrySubDivisionID
        CountrySubDivisionName
        CreationDateTime
        CreationSpecifiedBinaryFile
        CreditAvailableAmount
        CreditLimitAmount
        CreditReason
        CreditReasonCode
        CreditorReferenceID
        CreditorReferenceIssuerID
        CreditorReferenceType
        CreditorReferenceTypeCode
        CurrencyCode
        CustomerFacingTotalUnitQuantity
        CustomsDutyIndicator
        CustomsExportAgentTradeParty
        CustomsImportAgentTradeParty
        DeclaredValueForCustomsAmount
        DeclaredValueForStatisticsAmount
        DefaultCurrencyCode
        DefaultLanguageCode
        DefinedTradeContact
        DeliveryNoteReferencedDocument
        DeliveryTradeLocation
        DeliveryTradeParty
        DeliveryTypeCode
        DemandForecastReferencedDocument
        DepartmentName
        DepositValueSpecifiedAmount
        DepositValueValiditySpecifiedPeriod
        Description
        DescriptionBinaryObject
        DescriptionCode
        DesignatedProductClassification
        Designation
        DespatchAdviceReferencedDocument
        DespatchedQuantity
        DiameterMeasure
        DirectDebitMandateID
        DirectTelephoneUniversalCommunication
        DisbursementAmount
        DiscountIndicator
        DisposalMethodCode
        DrainedNetWeightMeasure
        DueDateDateTime
        DueDateTypeCode
        DuePayableAmount
        DurationMeasure
        EarliestOccurrenceDateTime
        EffectiveSpecifiedPeriod
        ElementVersionID
        EmailURIUniversalCommunication
        EncodingCode
        EndDateTime
        EndItemName
        EndItemTypeCode
        EndPointURIUniversalCommunication
        ExemptionReason
        ExemptionReasonCode
        ExpiryDate
        ExpiryDateTime
        FactoringAgreementReferencedDocument
        FactoringListReferencedDocument
        FamilyName
        FaxUniversalCommunication
        FedwireRoutingNumberID
        FileName
        FormattedCancellationAnnouncedLaunchDateTime
        FormattedIssueDateTime
        FormattedLatestProductDataChangeDateTime
        FormattedReceivedDateTime
        FreightForwarderTradeParty
        FromEventCode
        GermanBankleitzahlID
        GivenName
        GlobalID
        GlobalSerialID
        GrandTotalAmount
        GrossLineTotalAmount
        GrossPriceProductTradePrice
        GrossVolumeMeasure
        GrossWeightMeasure
        GroupingCentreTradeParty
        GuaranteeMethodCode
        GuidelineSpecifiedDocumentContextParameter
        HeightMeasure
        HellenicBankID
        HongKongBankID
        IBANID
        ID
        Identification
        IncludedBinaryObject
        IncludedNote
        IncludedReferencedProduct
        IncludedSpecifiedMarketplace
        IncludedSubordinateTradeLineItem
        IncludedSupplyChainConsignmentItem
        IncludedSupplyChainPackaging
        IncludedSupplyChainTradeLineItem
        IncludedTradeTax
        InclusiveIndicator
        Index
        IndexValue
        IndianFinancialSystemID
        IndividualTradeProductInstance
        IndustryAssignedID
        Information
        InformationAmount
        InformationNote
        InspectionReferenceReferencedDocument
        InstantMessagingUniversalCommunication
        InstructionTypeCode
        InsurancePremiumAmount
        InterestRatePercent
        InvoiceAmount
        InvoiceApplicableTradeCurrencyExchange
        InvoiceCurrencyCode
        InvoiceDateTime
        InvoiceIssuerReference
        InvoiceReferenceReferencedDocument
        InvoiceReferencedDocument
        InvoiceeTradeParty
        InvoicerTradeParty
        IrishNSCID
        IssueDateTime
        IssuerAssignedID
        IssuerTradeParty
        IssuingCompanyName
        ItalianDomesticID
        ItemBasicWorkItem
        ItemBuyerTradeParty
        ItemGroupedWorkItem
        ItemSellerTradeParty
        JapanFinancialInstitutionCommonID
        JobTitle
        Jurisdiction
        KanbanID
        LanguageID
        LatestOccurrenceDateTime
        LatitudeMeasure
        LayerTotalUnitQuantity
        LegalClassificationCode
        LegalRightsOwnerTradeParty
        LengthMeasure
        LetterOfCreditReferencedDocument
        LineFive
        LineFour
        LineID
        LineOne
        LineStatusCode
        LineStatusReasonCode
        LineThree
        LineTotalAmount
        LineTotalBasisAmount
        LineTwo
        LinearSpatialDimension
        LoadingLengthMeasure
        LocationFinancialInstitutionAddress
        LogoAssociatedSpecifiedBinaryFile
        LongitudeMeasure
        MIMECode
        MSDSReferenceReferencedDocument
        ManufacturerAssignedID
        ManufacturerTradeParty
        MarketID
        MaterialID
        MaximumLinearSpatialDimension
        MaximumQuantity
        MaximumStackabilityQuantity
        MaximumStackabilityWeightMeasure
        MeasurementMethodCode
        MeasurementMethodID
        MessageStandardSpecifiedDocumentContextParameter
        MicrochipIndicator
        MiddleName
        MinimumLinearSpatialDimension
        MinimumQuantity
        MobileTelephoneUniversalCommunication
        Mode
        ModeCode
        Name
        NatureIdentificationTransportCargo
        NetIncludingTaxesLineTotalAmount
        NetLineTotalAmount
        NetPriceIndicator
        NetPriceProductTradePrice
        NetWeightMeasure
        NewZealandNCCID
        NextInvoiceDateTime
        OccurrenceDateTime
        OccurrenceLogisticsLocation
        OccurrenceSpecifiedPeriod
        OpenIndicator
        OperationalCategoryCode
        OrderResponseReferencedDocument
        OrderUnitConversionFactorNumeric
        OrderingAvailablePeriod
        OriginTradeCountry
        OwnerTradeParty
        PackageQuantity
        PackagingSupplyChainEvent
        PackingListReferencedDocument
        PaidAmount
        ParentLineID
        PartID
        PartialPaymentAmount
        PartialPaymentPercent
        PayableSpecifiedTradeAccountingAccount
        PayeePartyCreditorFinancialAccount
        PayeeSpecifiedCreditorFinancialInstitution
        PayeeTradeParty
        PayerPartyDebtorFinancialAccount
        PayerSpecifiedDebtorFinancialInstitution
        PayerTradeParty
        PayingPartyRoleCode
        PaymentApplicableTradeCurrencyExchange
        PaymentArrangementCode
        PaymentChannelCode
        PaymentCurrencyCode
        PaymentMeansID
        PaymentMethodCode
        PaymentPlaceLogisticsLocation
        PaymentReference
        PerPackageUnitQuantity
        PersonID
        PersonName
        PhysicalGeographicalCoordinate
        PlaceApplicableTradeLocation
        PolishNationalClearingID
        PortugueseNCCID
        PostOfficeBox
        PostalTradeAddress
        PostcodeCode
        PrepaidIndicator
        PresentationSpecifiedBinaryFile
        PreviousDeliverySupplyChainEvent
        PreviousRevisionID
        PriceListID
        PriceListItemID
        PriceListReferencedDocument
        PrimaryClassificationCode
        ProFormaInvoiceReferencedDocument
        ProductEndUserTradeParty
        ProductGroupID
        ProductUnitQuantity
        ProductValueExcludingTobaccoTaxInformationAmount
        ProductWeightLossInformationAmount
        ProductionSupplyChainEvent
        PromotionalDealReferencedDocument
        ProportionalConstituentPercent
        ProprietaryID
        PurchaseConditionsReferencedDocument
        PurchaseSpecifiedTradeAccountingAccount
        Purpose
        PurposeCode
        QueryID
        QuotationReferencedDocument
        RateApplicablePercent
        ReaderSpecifiedBinaryFile
        Reason
        ReasonCode
        ReceivableSpecifiedTradeAccountingAccount
        ReceivedQuantity
        ReceivingAdviceReferencedDocument
        RecyclingDescriptionCode
        RecyclingProcedure
        Reference
        ReferenceFileBinaryObject
        ReferenceID
        ReferenceTypeCode
        ReferencedSpecifiedBinaryFile
        RegistrationID
        RelatedAppliedAllowanceCharge
        RelatedSupplyChainConsignment
        RelationshipTypeCode
        RelevantTradeLocation
        RequestedActionCode
        RequestedDeliverySupplyChainEvent
        RequestedQuantity
        RequestingSpecificationQuery
        RequisitionerReferencedDocument
        RespondingSpecificationResponse
        Responsibility
        RetailValueExcludingTaxInformationAmount
        RevisionDateTime
        RevisionID
        RoleCode
        RoundingAmount
        RussianCentralBankID
        SICID
        SalesAgentTradeParty
        SalesMethodCode
        SalesSpecifiedTradeAccountingAccount
        ScenarioSpecifiedDocumentContextParameter
        SeasonCode
        SectionName
        SellByDateTime
        SellerAssignedAccountantTradeParty
        SellerAssignedID
        SellerOrderReferencedDocument
        SellerPayableTaxSpecifiedTradeAccountingAccount
        SellerRefundableTaxSpecifiedTradeAccountingAccount
        SellerTaxRepresentativeTradeParty
        SellerTradeParty
        SequenceNumeric
        SerialID
        ServiceCategoryCode
        ServiceSupplyTradeCountry
        SetTriggerCode
        SettlementPeriodMeasure
        ShipFromTradeParty
        ShipToTradeParty
        SizeMeasure
        SourceCurrencyCode
        SourceUnitBasisNumeric
        SouthAfricanNCCID
        SpanishDomesticInterbankingID
        SpecifiedAdvancePayment
        SpecifiedContactPerson
        SpecifiedDeliveryAdjustment
        SpecifiedDocumentVersion
        SpecifiedFinancialAdjustment
        SpecifiedLegalOrganization
        SpecifiedLineTradeAgreement
        SpecifiedLineTradeDelivery
        SpecifiedLineTradeSettlement
        SpecifiedLogisticsServiceCharge
        SpecifiedLogisticsTransportMovement
        SpecifiedNote
        SpecifiedPackagingMarking
        SpecifiedProcuringProject
        SpecifiedReferencedProduct
        SpecifiedSubordinateLineTradeAgreement
        SpecifiedSubordinateLineTradeDelivery
        SpecifiedSubordinateLineTradeSettlement
        SpecifiedTaxRegistration
        SpecifiedTradeAccountingAccount
        SpecifiedTradeAllowanceCharge
        SpecifiedTradePaymentTerms
        SpecifiedTradeProduct
        SpecifiedTradeSettlementFinancialCard
        SpecifiedTradeSettlementHeaderMonetarySummation
        SpecifiedTradeSettlementLineMonetarySummation
        SpecifiedTradeSettlementPaymentMeans
        SpecifiedTransactionID
        StageCode
        StartDateFlexibilityCode
        StartDateTime
        StatisticalClassificationCode
        StatusCode
        StreetName
        SubBrandName
        SubClassCode
        SubDivisionBranchFinancialInstitution
        Subject
        SubjectCode
        SubordinateBasicWorkItem
        SubordinateTradeCountrySubDivision
        SubsetSpecifiedDocumentContextParameter
        SubsetWorkItemComplexDescription
        SubtotalCalculatedTradeTax
        SupplierAssignedSerialID
        SupplyInstructionReferencedDocument
        SwissBCID
        SystemID
        SystemName
        TargetCurrencyCode
        TargetUnitBaseNumeric
        TariffClassCode
        TariffQuantity
        TaxApplicableTradeCurrencyExchange
        TaxBasisAllowanceRate
        TaxBasisTotalAmount
        TaxCurrencyCode
        TaxPointDate
        TaxTotalAmount
        TelephoneUniversalCommunication
        TelexUniversalCommunication
        TermsAndConditionsDescription
        TermsAndConditionsDescriptionCode
        TestIndicator
        TheoreticalWeightMeasure
        Title
        TotalAdjustmentAmount
        TotalAllowanceChargeAmount
        TotalCalculatedPrice
        TotalChargeAmount
        TotalDepositFeeInformationAmount
        TotalDiscountAmount
        TotalPrepaidAmount
        TotalQuantity
        TotalQuantityClassificationCode
        TotalQuantityWorkItemQuantityAnalysis
        TotalRetailValueInformationAmount
        TradeComparisonReferencePrice
        TradeName
        TradingBusinessName
        TransportContractReferencedDocument
        TransportPaymentMethodCode
        Type
        TypeCode
        TypeExtensionCode
        UKSortCodeID
        URIID
        URIUniversalCommunication
        UltimateCustomerOrderReferencedDocument
        UltimatePayeeTradeParty
        UltimateShipToTradeParty
        UnitBasisAmount
        UnitCalculatedPrice
        UnitQuantity
        UseDescription
        UsedCapacityCode
        UsedLogisticsTransportMeans
        UtilizedLogisticsTransportEquipment
        VOIPUniversalCommunication
        ValidFromDateTime
        ValiditySpecifiedPeriod
        Value
        ValueCode
        ValueDateTime
        ValueIndicator
        ValueMeasure
        ValueSpecifiedBinaryFile
        VariableMeasureIndicator
        VerificationNumeric
        VersionID
        VirtualIndicator
        WebsiteURIID
        WeightMeasure
        WidthMeasure
        """
}

extension RAM {
    @inlinable public static var absolutePresenceVolumeMeasure: XMLName { XMLName(id: 1621) }
    @inlinable public static var absolutePresenceWeightMeasure: XMLName { XMLName(id: 1622) }
    @inlinable public static var abstract: XMLName { XMLName(id: 1623) }
    @inlinable public static var access: XMLName { XMLName(id: 1624) }
    @inlinable public static var accessAvailabilitySpecifiedPeriod: XMLName { XMLName(id: 1625) }
    @inlinable public static var accountName: XMLName { XMLName(id: 1626) }
    @inlinable public static var actualAmount: XMLName { XMLName(id: 1627) }
    @inlinable public static var actualDateTime: XMLName { XMLName(id: 1628) }
    @inlinable public static var actualDeliverySupplyChainEvent: XMLName { XMLName(id: 1629) }
    @inlinable public static var actualDespatchSupplyChainEvent: XMLName { XMLName(id: 1630) }
    @inlinable public static var actualDiscountAmount: XMLName { XMLName(id: 1631) }
    @inlinable public static var actualPenaltyAmount: XMLName { XMLName(id: 1632) }
    @inlinable public static var actualPickUpSupplyChainEvent: XMLName { XMLName(id: 1633) }
    @inlinable public static var actualQuantity: XMLName { XMLName(id: 1634) }
    @inlinable public static var actualQuantityPercent: XMLName { XMLName(id: 1635) }
    @inlinable public static var actualQuantityWorkItemDimension: XMLName { XMLName(id: 1636) }
    @inlinable public static var actualReceiptSupplyChainEvent: XMLName { XMLName(id: 1637) }
    @inlinable public static var actualTradeCurrencyExchange: XMLName { XMLName(id: 1638) }
    @inlinable public static var actualWorkItemComplexDescription: XMLName { XMLName(id: 1639) }
    @inlinable public static var additionalReferenceReferencedDocument: XMLName { XMLName(id: 1640) }
    @inlinable public static var additionalReferencedDocument: XMLName { XMLName(id: 1641) }
    @inlinable public static var additionalStreetName: XMLName { XMLName(id: 1642) }
    @inlinable public static var agencyID: XMLName { XMLName(id: 1643) }
    @inlinable public static var allowanceCharge: XMLName { XMLName(id: 1644) }
    @inlinable public static var allowanceChargeBasisAmount: XMLName { XMLName(id: 1645) }
    @inlinable public static var allowanceTotalAmount: XMLName { XMLName(id: 1646) }
    @inlinable public static var alternativeClassificationCode: XMLName { XMLName(id: 1647) }
    @inlinable public static var altitudeMeasure: XMLName { XMLName(id: 1648) }
    @inlinable public static var amountTypeCode: XMLName { XMLName(id: 1649) }
    @inlinable public static var applicableDisposalInstructions: XMLName { XMLName(id: 1650) }
    @inlinable public static var applicableHeaderTradeAgreement: XMLName { XMLName(id: 1651) }
    @inlinable public static var applicableHeaderTradeDelivery: XMLName { XMLName(id: 1652) }
    @inlinable public static var applicableHeaderTradeSettlement: XMLName { XMLName(id: 1653) }
    @inlinable public static var applicableMaterialGoodsCharacteristic: XMLName { XMLName(id: 1654) }
    @inlinable public static var applicableProductCharacteristic: XMLName { XMLName(id: 1655) }
    @inlinable public static var applicableProductCharacteristicCondition: XMLName { XMLName(id: 1656) }
    @inlinable public static var applicableReferencedStandard: XMLName { XMLName(id: 1657) }
    @inlinable public static var applicableReturnableAssetInstructions: XMLName { XMLName(id: 1658) }
    @inlinable public static var applicableTradeDeliveryTerms: XMLName { XMLName(id: 1659) }
    @inlinable public static var applicableTradePaymentDiscountTerms: XMLName { XMLName(id: 1660) }
    @inlinable public static var applicableTradePaymentPenaltyTerms: XMLName { XMLName(id: 1661) }
    @inlinable public static var applicableTradeProduct: XMLName { XMLName(id: 1662) }
    @inlinable public static var applicableTradeSettlementFinancialCard: XMLName { XMLName(id: 1663) }
    @inlinable public static var applicableTradeTax: XMLName { XMLName(id: 1664) }
    @inlinable public static var applicationSpecifiedDocumentContextParameter: XMLName { XMLName(id: 1665) }
    @inlinable public static var appliedAmount: XMLName { XMLName(id: 1666) }
    @inlinable public static var appliedFromLogisticsLocation: XMLName { XMLName(id: 1667) }
    @inlinable public static var appliedToLogisticsLocation: XMLName { XMLName(id: 1668) }
    @inlinable public static var appliedTradeAllowanceCharge: XMLName { XMLName(id: 1669) }
    @inlinable public static var appliedTradeTax: XMLName { XMLName(id: 1670) }
    @inlinable public static var areaDensityMeasure: XMLName { XMLName(id: 1671) }
    @inlinable public static var associatedDocumentLineDocument: XMLName { XMLName(id: 1672) }
    @inlinable public static var associatedInvoiceAmount: XMLName { XMLName(id: 1673) }
    @inlinable public static var associatedReferencedDocument: XMLName { XMLName(id: 1674) }
    @inlinable public static var associatedRegisteredTax: XMLName { XMLName(id: 1675) }
    @inlinable public static var attachedSpecifiedBinaryFile: XMLName { XMLName(id: 1676) }
    @inlinable public static var attachmentBinaryObject: XMLName { XMLName(id: 1677) }
    @inlinable public static var attentionOf: XMLName { XMLName(id: 1678) }
    @inlinable public static var australianBSBID: XMLName { XMLName(id: 1679) }
    @inlinable public static var austrianBankleitzahlID: XMLName { XMLName(id: 1680) }
    @inlinable public static var authorName: XMLName { XMLName(id: 1681) }
    @inlinable public static var authorizedLegalRegistration: XMLName { XMLName(id: 1682) }
    @inlinable public static var automaticDataCaptureMethodTypeCode: XMLName { XMLName(id: 1683) }
    @inlinable public static var bicid: XMLName { XMLName(id: 1684) }
    @inlinable public static var bimSpecifiedDocumentContextParameter: XMLName { XMLName(id: 1685) }
    @inlinable public static var barcodeTypeCode: XMLName { XMLName(id: 1686) }
    @inlinable public static var basisAmount: XMLName { XMLName(id: 1687) }
    @inlinable public static var basisDateTime: XMLName { XMLName(id: 1688) }
    @inlinable public static var basisPeriodMeasure: XMLName { XMLName(id: 1689) }
    @inlinable public static var basisQuantity: XMLName { XMLName(id: 1690) }
    @inlinable public static var batchID: XMLName { XMLName(id: 1691) }
    @inlinable public static var bestBeforeDateTime: XMLName { XMLName(id: 1692) }
    @inlinable public static var billedQuantity: XMLName { XMLName(id: 1693) }
    @inlinable public static var billingSpecifiedPeriod: XMLName { XMLName(id: 1694) }
    @inlinable public static var brandName: XMLName { XMLName(id: 1695) }
    @inlinable public static var brandOwnerTradeParty: XMLName { XMLName(id: 1696) }
    @inlinable public static var breakdownWorkItemQuantityAnalysis: XMLName { XMLName(id: 1697) }
    @inlinable public static var buildingName: XMLName { XMLName(id: 1698) }
    @inlinable public static var buildingNumber: XMLName { XMLName(id: 1699) }
    @inlinable public static var businessProcessSpecifiedDocumentContextParameter: XMLName { XMLName(id: 1700) }
    @inlinable public static var buyerAgentTradeParty: XMLName { XMLName(id: 1701) }
    @inlinable public static var buyerAssignedAccountantTradeParty: XMLName { XMLName(id: 1702) }
    @inlinable public static var buyerAssignedID: XMLName { XMLName(id: 1703) }
    @inlinable public static var buyerDeductibleTaxSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 1704) }
    @inlinable public static var buyerNonDeductibleTaxSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 1705) }
    @inlinable public static var buyerOrderReferencedDocument: XMLName { XMLName(id: 1706) }
    @inlinable public static var buyerReference: XMLName { XMLName(id: 1707) }
    @inlinable public static var buyerRepayableTaxSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 1708) }
    @inlinable public static var buyerRequisitionerTradeParty: XMLName { XMLName(id: 1709) }
    @inlinable public static var buyerTaxRepresentativeTradeParty: XMLName { XMLName(id: 1710) }
    @inlinable public static var buyerTradeParty: XMLName { XMLName(id: 1711) }
    @inlinable public static var chipsParticipantID: XMLName { XMLName(id: 1712) }
    @inlinable public static var chipsUniversalID: XMLName { XMLName(id: 1713) }
    @inlinable public static var calculatedAmount: XMLName { XMLName(id: 1714) }
    @inlinable public static var calculatedRate: XMLName { XMLName(id: 1715) }
    @inlinable public static var calculationBasis: XMLName { XMLName(id: 1716) }
    @inlinable public static var calculationBasisCode: XMLName { XMLName(id: 1717) }
    @inlinable public static var calculationPercent: XMLName { XMLName(id: 1718) }
    @inlinable public static var calculationSequenceNumeric: XMLName { XMLName(id: 1719) }
    @inlinable public static var canadianPaymentsAssociationID: XMLName { XMLName(id: 1720) }
    @inlinable public static var cardholderName: XMLName { XMLName(id: 1721) }
    @inlinable public static var careOf: XMLName { XMLName(id: 1722) }
    @inlinable public static var carrierTradeParty: XMLName { XMLName(id: 1723) }
    @inlinable public static var categoryAppliedTax: XMLName { XMLName(id: 1724) }
    @inlinable public static var categoryCode: XMLName { XMLName(id: 1725) }
    @inlinable public static var categoryName: XMLName { XMLName(id: 1726) }
    @inlinable public static var categoryTradeTax: XMLName { XMLName(id: 1727) }
    @inlinable public static var certificationEvidenceReferenceReferencedDocument: XMLName { XMLName(id: 1728) }
    @inlinable public static var changeReason: XMLName { XMLName(id: 1729) }
    @inlinable public static var changedDateTime: XMLName { XMLName(id: 1730) }
    @inlinable public static var changedRecordedStatus: XMLName { XMLName(id: 1731) }
    @inlinable public static var changerName: XMLName { XMLName(id: 1732) }
    @inlinable public static var channelCode: XMLName { XMLName(id: 1733) }
    @inlinable public static var characterSetCode: XMLName { XMLName(id: 1734) }
    @inlinable public static var characteristicCode: XMLName { XMLName(id: 1735) }
    @inlinable public static var chargeAmount: XMLName { XMLName(id: 1736) }
    @inlinable public static var chargeCategoryCode: XMLName { XMLName(id: 1737) }
    @inlinable public static var chargeFreeQuantity: XMLName { XMLName(id: 1738) }
    @inlinable public static var chargeIndicator: XMLName { XMLName(id: 1739) }
    @inlinable public static var chargeTotalAmount: XMLName { XMLName(id: 1740) }
    @inlinable public static var cityID: XMLName { XMLName(id: 1741) }
    @inlinable public static var cityName: XMLName { XMLName(id: 1742) }
    @inlinable public static var citySubDivisionName: XMLName { XMLName(id: 1743) }
    @inlinable public static var claimRelatedTradeParty: XMLName { XMLName(id: 1744) }
    @inlinable public static var classCode: XMLName { XMLName(id: 1745) }
    @inlinable public static var className: XMLName { XMLName(id: 1746) }
    @inlinable public static var classProductCharacteristic: XMLName { XMLName(id: 1747) }
    @inlinable public static var clearingSystemName: XMLName { XMLName(id: 1748) }
    @inlinable public static var colourCode: XMLName { XMLName(id: 1749) }
    @inlinable public static var colourDescription: XMLName { XMLName(id: 1750) }
    @inlinable public static var comment: XMLName { XMLName(id: 1751) }
    @inlinable public static var comparisonMethodCode: XMLName { XMLName(id: 1752) }
    @inlinable public static var completeDateTime: XMLName { XMLName(id: 1753) }
    @inlinable public static var completeNumber: XMLName { XMLName(id: 1754) }
    @inlinable public static var componentWorkItemDimension: XMLName { XMLName(id: 1755) }
    @inlinable public static var conditionCode: XMLName { XMLName(id: 1756) }
    @inlinable public static var consigneeTradeParty: XMLName { XMLName(id: 1757) }
    @inlinable public static var consignorTradeParty: XMLName { XMLName(id: 1758) }
    @inlinable public static var consumptionReportReferencedDocument: XMLName { XMLName(id: 1759) }
    @inlinable public static var content: XMLName { XMLName(id: 1760) }
    @inlinable public static var contentAmount: XMLName { XMLName(id: 1761) }
    @inlinable public static var contentCode: XMLName { XMLName(id: 1762) }
    @inlinable public static var contentDateTime: XMLName { XMLName(id: 1763) }
    @inlinable public static var contentLayerQuantity: XMLName { XMLName(id: 1764) }
    @inlinable public static var contentTypeCode: XMLName { XMLName(id: 1765) }
    @inlinable public static var continuousIndicator: XMLName { XMLName(id: 1766) }
    @inlinable public static var contractReferencedDocument: XMLName { XMLName(id: 1767) }
    @inlinable public static var contractualLanguageCode: XMLName { XMLName(id: 1768) }
    @inlinable public static var controlRequirementIndicator: XMLName { XMLName(id: 1769) }
    @inlinable public static var conversionRate: XMLName { XMLName(id: 1770) }
    @inlinable public static var conversionRateDateTime: XMLName { XMLName(id: 1771) }
    @inlinable public static var copyIndicator: XMLName { XMLName(id: 1772) }
    @inlinable public static var costReferenceDimensionPattern: XMLName { XMLName(id: 1773) }
    @inlinable public static var countryID: XMLName { XMLName(id: 1774) }
    @inlinable public static var countryName: XMLName { XMLName(id: 1775) }
    @inlinable public static var countrySubDivisionID: XMLName { XMLName(id: 1776) }
    @inlinable public static var countrySubDivisionName: XMLName { XMLName(id: 1777) }
    @inlinable public static var creationDateTime: XMLName { XMLName(id: 1778) }
    @inlinable public static var creationSpecifiedBinaryFile: XMLName { XMLName(id: 1779) }
    @inlinable public static var creditAvailableAmount: XMLName { XMLName(id: 1780) }
    @inlinable public static var creditLimitAmount: XMLName { XMLName(id: 1781) }
    @inlinable public static var creditReason: XMLName { XMLName(id: 1782) }
    @inlinable public static var creditReasonCode: XMLName { XMLName(id: 1783) }
    @inlinable public static var creditorReferenceID: XMLName { XMLName(id: 1784) }
    @inlinable public static var creditorReferenceIssuerID: XMLName { XMLName(id: 1785) }
    @inlinable public static var creditorReferenceType: XMLName { XMLName(id: 1786) }
    @inlinable public static var creditorReferenceTypeCode: XMLName { XMLName(id: 1787) }
    @inlinable public static var currencyCode: XMLName { XMLName(id: 1788) }
    @inlinable public static var customerFacingTotalUnitQuantity: XMLName { XMLName(id: 1789) }
    @inlinable public static var customsDutyIndicator: XMLName { XMLName(id: 1790) }
    @inlinable public static var customsExportAgentTradeParty: XMLName { XMLName(id: 1791) }
    @inlinable public static var customsImportAgentTradeParty: XMLName { XMLName(id: 1792) }
    @inlinable public static var declaredValueForCustomsAmount: XMLName { XMLName(id: 1793) }
    @inlinable public static var declaredValueForStatisticsAmount: XMLName { XMLName(id: 1794) }
    @inlinable public static var defaultCurrencyCode: XMLName { XMLName(id: 1795) }
    @inlinable public static var defaultLanguageCode: XMLName { XMLName(id: 1796) }
    @inlinable public static var definedTradeContact: XMLName { XMLName(id: 1797) }
    @inlinable public static var deliveryNoteReferencedDocument: XMLName { XMLName(id: 1798) }
    @inlinable public static var deliveryTradeLocation: XMLName { XMLName(id: 1799) }
    @inlinable public static var deliveryTradeParty: XMLName { XMLName(id: 1800) }
    @inlinable public static var deliveryTypeCode: XMLName { XMLName(id: 1801) }
    @inlinable public static var demandForecastReferencedDocument: XMLName { XMLName(id: 1802) }
    @inlinable public static var departmentName: XMLName { XMLName(id: 1803) }
    @inlinable public static var depositValueSpecifiedAmount: XMLName { XMLName(id: 1804) }
    @inlinable public static var depositValueValiditySpecifiedPeriod: XMLName { XMLName(id: 1805) }
    @inlinable public static var description: XMLName { XMLName(id: 1806) }
    @inlinable public static var descriptionBinaryObject: XMLName { XMLName(id: 1807) }
    @inlinable public static var descriptionCode: XMLName { XMLName(id: 1808) }
    @inlinable public static var designatedProductClassification: XMLName { XMLName(id: 1809) }
    @inlinable public static var designation: XMLName { XMLName(id: 1810) }
    @inlinable public static var despatchAdviceReferencedDocument: XMLName { XMLName(id: 1811) }
    @inlinable public static var despatchedQuantity: XMLName { XMLName(id: 1812) }
    @inlinable public static var diameterMeasure: XMLName { XMLName(id: 1813) }
    @inlinable public static var directDebitMandateID: XMLName { XMLName(id: 1814) }
    @inlinable public static var directTelephoneUniversalCommunication: XMLName { XMLName(id: 1815) }
    @inlinable public static var disbursementAmount: XMLName { XMLName(id: 1816) }
    @inlinable public static var discountIndicator: XMLName { XMLName(id: 1817) }
    @inlinable public static var disposalMethodCode: XMLName { XMLName(id: 1818) }
    @inlinable public static var drainedNetWeightMeasure: XMLName { XMLName(id: 1819) }
    @inlinable public static var dueDateDateTime: XMLName { XMLName(id: 1820) }
    @inlinable public static var dueDateTypeCode: XMLName { XMLName(id: 1821) }
    @inlinable public static var duePayableAmount: XMLName { XMLName(id: 1822) }
    @inlinable public static var durationMeasure: XMLName { XMLName(id: 1823) }
    @inlinable public static var earliestOccurrenceDateTime: XMLName { XMLName(id: 1824) }
    @inlinable public static var effectiveSpecifiedPeriod: XMLName { XMLName(id: 1825) }
    @inlinable public static var elementVersionID: XMLName { XMLName(id: 1826) }
    @inlinable public static var emailURIUniversalCommunication: XMLName { XMLName(id: 1827) }
    @inlinable public static var encodingCode: XMLName { XMLName(id: 1828) }
    @inlinable public static var endDateTime: XMLName { XMLName(id: 1829) }
    @inlinable public static var endItemName: XMLName { XMLName(id: 1830) }
    @inlinable public static var endItemTypeCode: XMLName { XMLName(id: 1831) }
    @inlinable public static var endPointURIUniversalCommunication: XMLName { XMLName(id: 1832) }
    @inlinable public static var exemptionReason: XMLName { XMLName(id: 1833) }
    @inlinable public static var exemptionReasonCode: XMLName { XMLName(id: 1834) }
    @inlinable public static var expiryDate: XMLName { XMLName(id: 1835) }
    @inlinable public static var expiryDateTime: XMLName { XMLName(id: 1836) }
    @inlinable public static var factoringAgreementReferencedDocument: XMLName { XMLName(id: 1837) }
    @inlinable public static var factoringListReferencedDocument: XMLName { XMLName(id: 1838) }
    @inlinable public static var familyName: XMLName { XMLName(id: 1839) }
    @inlinable public static var faxUniversalCommunication: XMLName { XMLName(id: 1840) }
    @inlinable public static var fedwireRoutingNumberID: XMLName { XMLName(id: 1841) }
    @inlinable public static var fileName: XMLName { XMLName(id: 1842) }
    @inlinable public static var formattedCancellationAnnouncedLaunchDateTime: XMLName { XMLName(id: 1843) }
    @inlinable public static var formattedIssueDateTime: XMLName { XMLName(id: 1844) }
    @inlinable public static var formattedLatestProductDataChangeDateTime: XMLName { XMLName(id: 1845) }
    @inlinable public static var formattedReceivedDateTime: XMLName { XMLName(id: 1846) }
    @inlinable public static var freightForwarderTradeParty: XMLName { XMLName(id: 1847) }
    @inlinable public static var fromEventCode: XMLName { XMLName(id: 1848) }
    @inlinable public static var germanBankleitzahlID: XMLName { XMLName(id: 1849) }
    @inlinable public static var givenName: XMLName { XMLName(id: 1850) }
    @inlinable public static var globalID: XMLName { XMLName(id: 1851) }
    @inlinable public static var globalSerialID: XMLName { XMLName(id: 1852) }
    @inlinable public static var grandTotalAmount: XMLName { XMLName(id: 1853) }
    @inlinable public static var grossLineTotalAmount: XMLName { XMLName(id: 1854) }
    @inlinable public static var grossPriceProductTradePrice: XMLName { XMLName(id: 1855) }
    @inlinable public static var grossVolumeMeasure: XMLName { XMLName(id: 1856) }
    @inlinable public static var grossWeightMeasure: XMLName { XMLName(id: 1857) }
    @inlinable public static var groupingCentreTradeParty: XMLName { XMLName(id: 1858) }
    @inlinable public static var guaranteeMethodCode: XMLName { XMLName(id: 1859) }
    @inlinable public static var guidelineSpecifiedDocumentContextParameter: XMLName { XMLName(id: 1860) }
    @inlinable public static var heightMeasure: XMLName { XMLName(id: 1861) }
    @inlinable public static var hellenicBankID: XMLName { XMLName(id: 1862) }
    @inlinable public static var hongKongBankID: XMLName { XMLName(id: 1863) }
    @inlinable public static var ibanid: XMLName { XMLName(id: 1864) }
    @inlinable public static var id: XMLName { XMLName(id: 1865) }
    @inlinable public static var identification: XMLName { XMLName(id: 1866) }
    @inlinable public static var includedBinaryObject: XMLName { XMLName(id: 1867) }
    @inlinable public static var includedNote: XMLName { XMLName(id: 1868) }
    @inlinable public static var includedReferencedProduct: XMLName { XMLName(id: 1869) }
    @inlinable public static var includedSpecifiedMarketplace: XMLName { XMLName(id: 1870) }
    @inlinable public static var includedSubordinateTradeLineItem: XMLName { XMLName(id: 1871) }
    @inlinable public static var includedSupplyChainConsignmentItem: XMLName { XMLName(id: 1872) }
    @inlinable public static var includedSupplyChainPackaging: XMLName { XMLName(id: 1873) }
    @inlinable public static var includedSupplyChainTradeLineItem: XMLName { XMLName(id: 1874) }
    @inlinable public static var includedTradeTax: XMLName { XMLName(id: 1875) }
    @inlinable public static var inclusiveIndicator: XMLName { XMLName(id: 1876) }
    @inlinable public static var index: XMLName { XMLName(id: 1877) }
    @inlinable public static var indexValue: XMLName { XMLName(id: 1878) }
    @inlinable public static var indianFinancialSystemID: XMLName { XMLName(id: 1879) }
    @inlinable public static var individualTradeProductInstance: XMLName { XMLName(id: 1880) }
    @inlinable public static var industryAssignedID: XMLName { XMLName(id: 1881) }
    @inlinable public static var information: XMLName { XMLName(id: 1882) }
    @inlinable public static var informationAmount: XMLName { XMLName(id: 1883) }
    @inlinable public static var informationNote: XMLName { XMLName(id: 1884) }
    @inlinable public static var inspectionReferenceReferencedDocument: XMLName { XMLName(id: 1885) }
    @inlinable public static var instantMessagingUniversalCommunication: XMLName { XMLName(id: 1886) }
    @inlinable public static var instructionTypeCode: XMLName { XMLName(id: 1887) }
    @inlinable public static var insurancePremiumAmount: XMLName { XMLName(id: 1888) }
    @inlinable public static var interestRatePercent: XMLName { XMLName(id: 1889) }
    @inlinable public static var invoiceAmount: XMLName { XMLName(id: 1890) }
    @inlinable public static var invoiceApplicableTradeCurrencyExchange: XMLName { XMLName(id: 1891) }
    @inlinable public static var invoiceCurrencyCode: XMLName { XMLName(id: 1892) }
    @inlinable public static var invoiceDateTime: XMLName { XMLName(id: 1893) }
    @inlinable public static var invoiceIssuerReference: XMLName { XMLName(id: 1894) }
    @inlinable public static var invoiceReferenceReferencedDocument: XMLName { XMLName(id: 1895) }
    @inlinable public static var invoiceReferencedDocument: XMLName { XMLName(id: 1896) }
    @inlinable public static var invoiceeTradeParty: XMLName { XMLName(id: 1897) }
    @inlinable public static var invoicerTradeParty: XMLName { XMLName(id: 1898) }
    @inlinable public static var irishNSCID: XMLName { XMLName(id: 1899) }
    @inlinable public static var issueDateTime: XMLName { XMLName(id: 1900) }
    @inlinable public static var issuerAssignedID: XMLName { XMLName(id: 1901) }
    @inlinable public static var issuerTradeParty: XMLName { XMLName(id: 1902) }
    @inlinable public static var issuingCompanyName: XMLName { XMLName(id: 1903) }
    @inlinable public static var italianDomesticID: XMLName { XMLName(id: 1904) }
    @inlinable public static var itemBasicWorkItem: XMLName { XMLName(id: 1905) }
    @inlinable public static var itemBuyerTradeParty: XMLName { XMLName(id: 1906) }
    @inlinable public static var itemGroupedWorkItem: XMLName { XMLName(id: 1907) }
    @inlinable public static var itemSellerTradeParty: XMLName { XMLName(id: 1908) }
    @inlinable public static var japanFinancialInstitutionCommonID: XMLName { XMLName(id: 1909) }
    @inlinable public static var jobTitle: XMLName { XMLName(id: 1910) }
    @inlinable public static var jurisdiction: XMLName { XMLName(id: 1911) }
    @inlinable public static var kanbanID: XMLName { XMLName(id: 1912) }
    @inlinable public static var languageID: XMLName { XMLName(id: 1913) }
    @inlinable public static var latestOccurrenceDateTime: XMLName { XMLName(id: 1914) }
    @inlinable public static var latitudeMeasure: XMLName { XMLName(id: 1915) }
    @inlinable public static var layerTotalUnitQuantity: XMLName { XMLName(id: 1916) }
    @inlinable public static var legalClassificationCode: XMLName { XMLName(id: 1917) }
    @inlinable public static var legalRightsOwnerTradeParty: XMLName { XMLName(id: 1918) }
    @inlinable public static var lengthMeasure: XMLName { XMLName(id: 1919) }
    @inlinable public static var letterOfCreditReferencedDocument: XMLName { XMLName(id: 1920) }
    @inlinable public static var lineFive: XMLName { XMLName(id: 1921) }
    @inlinable public static var lineFour: XMLName { XMLName(id: 1922) }
    @inlinable public static var lineID: XMLName { XMLName(id: 1923) }
    @inlinable public static var lineOne: XMLName { XMLName(id: 1924) }
    @inlinable public static var lineStatusCode: XMLName { XMLName(id: 1925) }
    @inlinable public static var lineStatusReasonCode: XMLName { XMLName(id: 1926) }
    @inlinable public static var lineThree: XMLName { XMLName(id: 1927) }
    @inlinable public static var lineTotalAmount: XMLName { XMLName(id: 1928) }
    @inlinable public static var lineTotalBasisAmount: XMLName { XMLName(id: 1929) }
    @inlinable public static var lineTwo: XMLName { XMLName(id: 1930) }
    @inlinable public static var linearSpatialDimension: XMLName { XMLName(id: 1931) }
    @inlinable public static var loadingLengthMeasure: XMLName { XMLName(id: 1932) }
    @inlinable public static var locationFinancialInstitutionAddress: XMLName { XMLName(id: 1933) }
    @inlinable public static var logoAssociatedSpecifiedBinaryFile: XMLName { XMLName(id: 1934) }
    @inlinable public static var longitudeMeasure: XMLName { XMLName(id: 1935) }
    @inlinable public static var mimeCode: XMLName { XMLName(id: 1936) }
    @inlinable public static var msdsReferenceReferencedDocument: XMLName { XMLName(id: 1937) }
    @inlinable public static var manufacturerAssignedID: XMLName { XMLName(id: 1938) }
    @inlinable public static var manufacturerTradeParty: XMLName { XMLName(id: 1939) }
    @inlinable public static var marketID: XMLName { XMLName(id: 1940) }
    @inlinable public static var materialID: XMLName { XMLName(id: 1941) }
    @inlinable public static var maximumLinearSpatialDimension: XMLName { XMLName(id: 1942) }
    @inlinable public static var maximumQuantity: XMLName { XMLName(id: 1943) }
    @inlinable public static var maximumStackabilityQuantity: XMLName { XMLName(id: 1944) }
    @inlinable public static var maximumStackabilityWeightMeasure: XMLName { XMLName(id: 1945) }
    @inlinable public static var measurementMethodCode: XMLName { XMLName(id: 1946) }
    @inlinable public static var measurementMethodID: XMLName { XMLName(id: 1947) }
    @inlinable public static var messageStandardSpecifiedDocumentContextParameter: XMLName { XMLName(id: 1948) }
    @inlinable public static var microchipIndicator: XMLName { XMLName(id: 1949) }
    @inlinable public static var middleName: XMLName { XMLName(id: 1950) }
    @inlinable public static var minimumLinearSpatialDimension: XMLName { XMLName(id: 1951) }
    @inlinable public static var minimumQuantity: XMLName { XMLName(id: 1952) }
    @inlinable public static var mobileTelephoneUniversalCommunication: XMLName { XMLName(id: 1953) }
    @inlinable public static var mode: XMLName { XMLName(id: 1954) }
    @inlinable public static var modeCode: XMLName { XMLName(id: 1955) }
    @inlinable public static var name: XMLName { XMLName(id: 1956) }
    @inlinable public static var natureIdentificationTransportCargo: XMLName { XMLName(id: 1957) }
    @inlinable public static var netIncludingTaxesLineTotalAmount: XMLName { XMLName(id: 1958) }
    @inlinable public static var netLineTotalAmount: XMLName { XMLName(id: 1959) }
    @inlinable public static var netPriceIndicator: XMLName { XMLName(id: 1960) }
    @inlinable public static var netPriceProductTradePrice: XMLName { XMLName(id: 1961) }
    @inlinable public static var netWeightMeasure: XMLName { XMLName(id: 1962) }
    @inlinable public static var newZealandNCCID: XMLName { XMLName(id: 1963) }
    @inlinable public static var nextInvoiceDateTime: XMLName { XMLName(id: 1964) }
    @inlinable public static var occurrenceDateTime: XMLName { XMLName(id: 1965) }
    @inlinable public static var occurrenceLogisticsLocation: XMLName { XMLName(id: 1966) }
    @inlinable public static var occurrenceSpecifiedPeriod: XMLName { XMLName(id: 1967) }
    @inlinable public static var openIndicator: XMLName { XMLName(id: 1968) }
    @inlinable public static var operationalCategoryCode: XMLName { XMLName(id: 1969) }
    @inlinable public static var orderResponseReferencedDocument: XMLName { XMLName(id: 1970) }
    @inlinable public static var orderUnitConversionFactorNumeric: XMLName { XMLName(id: 1971) }
    @inlinable public static var orderingAvailablePeriod: XMLName { XMLName(id: 1972) }
    @inlinable public static var originTradeCountry: XMLName { XMLName(id: 1973) }
    @inlinable public static var ownerTradeParty: XMLName { XMLName(id: 1974) }
    @inlinable public static var packageQuantity: XMLName { XMLName(id: 1975) }
    @inlinable public static var packagingSupplyChainEvent: XMLName { XMLName(id: 1976) }
    @inlinable public static var packingListReferencedDocument: XMLName { XMLName(id: 1977) }
    @inlinable public static var paidAmount: XMLName { XMLName(id: 1978) }
    @inlinable public static var parentLineID: XMLName { XMLName(id: 1979) }
    @inlinable public static var partID: XMLName { XMLName(id: 1980) }
    @inlinable public static var partialPaymentAmount: XMLName { XMLName(id: 1981) }
    @inlinable public static var partialPaymentPercent: XMLName { XMLName(id: 1982) }
    @inlinable public static var payableSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 1983) }
    @inlinable public static var payeePartyCreditorFinancialAccount: XMLName { XMLName(id: 1984) }
    @inlinable public static var payeeSpecifiedCreditorFinancialInstitution: XMLName { XMLName(id: 1985) }
    @inlinable public static var payeeTradeParty: XMLName { XMLName(id: 1986) }
    @inlinable public static var payerPartyDebtorFinancialAccount: XMLName { XMLName(id: 1987) }
    @inlinable public static var payerSpecifiedDebtorFinancialInstitution: XMLName { XMLName(id: 1988) }
    @inlinable public static var payerTradeParty: XMLName { XMLName(id: 1989) }
    @inlinable public static var payingPartyRoleCode: XMLName { XMLName(id: 1990) }
    @inlinable public static var paymentApplicableTradeCurrencyExchange: XMLName { XMLName(id: 1991) }
    @inlinable public static var paymentArrangementCode: XMLName { XMLName(id: 1992) }
    @inlinable public static var paymentChannelCode: XMLName { XMLName(id: 1993) }
    @inlinable public static var paymentCurrencyCode: XMLName { XMLName(id: 1994) }
    @inlinable public static var paymentMeansID: XMLName { XMLName(id: 1995) }
    @inlinable public static var paymentMethodCode: XMLName { XMLName(id: 1996) }
    @inlinable public static var paymentPlaceLogisticsLocation: XMLName { XMLName(id: 1997) }
    @inlinable public static var paymentReference: XMLName { XMLName(id: 1998) }
    @inlinable public static var perPackageUnitQuantity: XMLName { XMLName(id: 1999) }
    @inlinable public static var personID: XMLName { XMLName(id: 2000) }
    @inlinable public static var personName: XMLName { XMLName(id: 2001) }
    @inlinable public static var physicalGeographicalCoordinate: XMLName { XMLName(id: 2002) }
    @inlinable public static var placeApplicableTradeLocation: XMLName { XMLName(id: 2003) }
    @inlinable public static var polishNationalClearingID: XMLName { XMLName(id: 2004) }
    @inlinable public static var portugueseNCCID: XMLName { XMLName(id: 2005) }
    @inlinable public static var postOfficeBox: XMLName { XMLName(id: 2006) }
    @inlinable public static var postalTradeAddress: XMLName { XMLName(id: 2007) }
    @inlinable public static var postcodeCode: XMLName { XMLName(id: 2008) }
    @inlinable public static var prepaidIndicator: XMLName { XMLName(id: 2009) }
    @inlinable public static var presentationSpecifiedBinaryFile: XMLName { XMLName(id: 2010) }
    @inlinable public static var previousDeliverySupplyChainEvent: XMLName { XMLName(id: 2011) }
    @inlinable public static var previousRevisionID: XMLName { XMLName(id: 2012) }
    @inlinable public static var priceListID: XMLName { XMLName(id: 2013) }
    @inlinable public static var priceListItemID: XMLName { XMLName(id: 2014) }
    @inlinable public static var priceListReferencedDocument: XMLName { XMLName(id: 2015) }
    @inlinable public static var primaryClassificationCode: XMLName { XMLName(id: 2016) }
    @inlinable public static var proFormaInvoiceReferencedDocument: XMLName { XMLName(id: 2017) }
    @inlinable public static var productEndUserTradeParty: XMLName { XMLName(id: 2018) }
    @inlinable public static var productGroupID: XMLName { XMLName(id: 2019) }
    @inlinable public static var productUnitQuantity: XMLName { XMLName(id: 2020) }
    @inlinable public static var productValueExcludingTobaccoTaxInformationAmount: XMLName { XMLName(id: 2021) }
    @inlinable public static var productWeightLossInformationAmount: XMLName { XMLName(id: 2022) }
    @inlinable public static var productionSupplyChainEvent: XMLName { XMLName(id: 2023) }
    @inlinable public static var promotionalDealReferencedDocument: XMLName { XMLName(id: 2024) }
    @inlinable public static var proportionalConstituentPercent: XMLName { XMLName(id: 2025) }
    @inlinable public static var proprietaryID: XMLName { XMLName(id: 2026) }
    @inlinable public static var purchaseConditionsReferencedDocument: XMLName { XMLName(id: 2027) }
    @inlinable public static var purchaseSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 2028) }
    @inlinable public static var purpose: XMLName { XMLName(id: 2029) }
    @inlinable public static var purposeCode: XMLName { XMLName(id: 2030) }
    @inlinable public static var queryID: XMLName { XMLName(id: 2031) }
    @inlinable public static var quotationReferencedDocument: XMLName { XMLName(id: 2032) }
    @inlinable public static var rateApplicablePercent: XMLName { XMLName(id: 2033) }
    @inlinable public static var readerSpecifiedBinaryFile: XMLName { XMLName(id: 2034) }
    @inlinable public static var reason: XMLName { XMLName(id: 2035) }
    @inlinable public static var reasonCode: XMLName { XMLName(id: 2036) }
    @inlinable public static var receivableSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 2037) }
    @inlinable public static var receivedQuantity: XMLName { XMLName(id: 2038) }
    @inlinable public static var receivingAdviceReferencedDocument: XMLName { XMLName(id: 2039) }
    @inlinable public static var recyclingDescriptionCode: XMLName { XMLName(id: 2040) }
    @inlinable public static var recyclingProcedure: XMLName { XMLName(id: 2041) }
    @inlinable public static var reference: XMLName { XMLName(id: 2042) }
    @inlinable public static var referenceFileBinaryObject: XMLName { XMLName(id: 2043) }
    @inlinable public static var referenceID: XMLName { XMLName(id: 2044) }
    @inlinable public static var referenceTypeCode: XMLName { XMLName(id: 2045) }
    @inlinable public static var referencedSpecifiedBinaryFile: XMLName { XMLName(id: 2046) }
    @inlinable public static var registrationID: XMLName { XMLName(id: 2047) }
    @inlinable public static var relatedAppliedAllowanceCharge: XMLName { XMLName(id: 2048) }
    @inlinable public static var relatedSupplyChainConsignment: XMLName { XMLName(id: 2049) }
    @inlinable public static var relationshipTypeCode: XMLName { XMLName(id: 2050) }
    @inlinable public static var relevantTradeLocation: XMLName { XMLName(id: 2051) }
    @inlinable public static var requestedActionCode: XMLName { XMLName(id: 2052) }
    @inlinable public static var requestedDeliverySupplyChainEvent: XMLName { XMLName(id: 2053) }
    @inlinable public static var requestedQuantity: XMLName { XMLName(id: 2054) }
    @inlinable public static var requestingSpecificationQuery: XMLName { XMLName(id: 2055) }
    @inlinable public static var requisitionerReferencedDocument: XMLName { XMLName(id: 2056) }
    @inlinable public static var respondingSpecificationResponse: XMLName { XMLName(id: 2057) }
    @inlinable public static var responsibility: XMLName { XMLName(id: 2058) }
    @inlinable public static var retailValueExcludingTaxInformationAmount: XMLName { XMLName(id: 2059) }
    @inlinable public static var revisionDateTime: XMLName { XMLName(id: 2060) }
    @inlinable public static var revisionID: XMLName { XMLName(id: 2061) }
    @inlinable public static var roleCode: XMLName { XMLName(id: 2062) }
    @inlinable public static var roundingAmount: XMLName { XMLName(id: 2063) }
    @inlinable public static var russianCentralBankID: XMLName { XMLName(id: 2064) }
    @inlinable public static var sicid: XMLName { XMLName(id: 2065) }
    @inlinable public static var salesAgentTradeParty: XMLName { XMLName(id: 2066) }
    @inlinable public static var salesMethodCode: XMLName { XMLName(id: 2067) }
    @inlinable public static var salesSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 2068) }
    @inlinable public static var scenarioSpecifiedDocumentContextParameter: XMLName { XMLName(id: 2069) }
    @inlinable public static var seasonCode: XMLName { XMLName(id: 2070) }
    @inlinable public static var sectionName: XMLName { XMLName(id: 2071) }
    @inlinable public static var sellByDateTime: XMLName { XMLName(id: 2072) }
    @inlinable public static var sellerAssignedAccountantTradeParty: XMLName { XMLName(id: 2073) }
    @inlinable public static var sellerAssignedID: XMLName { XMLName(id: 2074) }
    @inlinable public static var sellerOrderReferencedDocument: XMLName { XMLName(id: 2075) }
    @inlinable public static var sellerPayableTaxSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 2076) }
    @inlinable public static var sellerRefundableTaxSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 2077) }
    @inlinable public static var sellerTaxRepresentativeTradeParty: XMLName { XMLName(id: 2078) }
    @inlinable public static var sellerTradeParty: XMLName { XMLName(id: 2079) }
    @inlinable public static var sequenceNumeric: XMLName { XMLName(id: 2080) }
    @inlinable public static var serialID: XMLName { XMLName(id: 2081) }
    @inlinable public static var serviceCategoryCode: XMLName { XMLName(id: 2082) }
    @inlinable public static var serviceSupplyTradeCountry: XMLName { XMLName(id: 2083) }
    @inlinable public static var setTriggerCode: XMLName { XMLName(id: 2084) }
    @inlinable public static var settlementPeriodMeasure: XMLName { XMLName(id: 2085) }
    @inlinable public static var shipFromTradeParty: XMLName { XMLName(id: 2086) }
    @inlinable public static var shipToTradeParty: XMLName { XMLName(id: 2087) }
    @inlinable public static var sizeMeasure: XMLName { XMLName(id: 2088) }
    @inlinable public static var sourceCurrencyCode: XMLName { XMLName(id: 2089) }
    @inlinable public static var sourceUnitBasisNumeric: XMLName { XMLName(id: 2090) }
    @inlinable public static var southAfricanNCCID: XMLName { XMLName(id: 2091) }
    @inlinable public static var spanishDomesticInterbankingID: XMLName { XMLName(id: 2092) }
    @inlinable public static var specifiedAdvancePayment: XMLName { XMLName(id: 2093) }
    @inlinable public static var specifiedContactPerson: XMLName { XMLName(id: 2094) }
    @inlinable public static var specifiedDeliveryAdjustment: XMLName { XMLName(id: 2095) }
    @inlinable public static var specifiedDocumentVersion: XMLName { XMLName(id: 2096) }
    @inlinable public static var specifiedFinancialAdjustment: XMLName { XMLName(id: 2097) }
    @inlinable public static var specifiedLegalOrganization: XMLName { XMLName(id: 2098) }
    @inlinable public static var specifiedLineTradeAgreement: XMLName { XMLName(id: 2099) }
    @inlinable public static var specifiedLineTradeDelivery: XMLName { XMLName(id: 2100) }
    @inlinable public static var specifiedLineTradeSettlement: XMLName { XMLName(id: 2101) }
    @inlinable public static var specifiedLogisticsServiceCharge: XMLName { XMLName(id: 2102) }
    @inlinable public static var specifiedLogisticsTransportMovement: XMLName { XMLName(id: 2103) }
    @inlinable public static var specifiedNote: XMLName { XMLName(id: 2104) }
    @inlinable public static var specifiedPackagingMarking: XMLName { XMLName(id: 2105) }
    @inlinable public static var specifiedProcuringProject: XMLName { XMLName(id: 2106) }
    @inlinable public static var specifiedReferencedProduct: XMLName { XMLName(id: 2107) }
    @inlinable public static var specifiedSubordinateLineTradeAgreement: XMLName { XMLName(id: 2108) }
    @inlinable public static var specifiedSubordinateLineTradeDelivery: XMLName { XMLName(id: 2109) }
    @inlinable public static var specifiedSubordinateLineTradeSettlement: XMLName { XMLName(id: 2110) }
    @inlinable public static var specifiedTaxRegistration: XMLName { XMLName(id: 2111) }
    @inlinable public static var specifiedTradeAccountingAccount: XMLName { XMLName(id: 2112) }
    @inlinable public static var specifiedTradeAllowanceCharge: XMLName { XMLName(id: 2113) }
    @inlinable public static var specifiedTradePaymentTerms: XMLName { XMLName(id: 2114) }
    @inlinable public static var specifiedTradeProduct: XMLName { XMLName(id: 2115) }
    @inlinable public static var specifiedTradeSettlementFinancialCard: XMLName { XMLName(id: 2116) }
    @inlinable public static var specifiedTradeSettlementHeaderMonetarySummation: XMLName { XMLName(id: 2117) }
    @inlinable public static var specifiedTradeSettlementLineMonetarySummation: XMLName { XMLName(id: 2118) }
    @inlinable public static var specifiedTradeSettlementPaymentMeans: XMLName { XMLName(id: 2119) }
    @inlinable public static var specifiedTransactionID: XMLName { XMLName(id: 2120) }
    @inlinable public static var stageCode: XMLName { XMLName(id: 2121) }
    @inlinable public static var startDateFlexibilityCode: XMLName { XMLName(id: 2122) }
    @inlinable public static var startDateTime: XMLName { XMLName(id: 2123) }
    @inlinable public static var statisticalClassificationCode: XMLName { XMLName(id: 2124) }
    @inlinable public static var statusCode: XMLName { XMLName(id: 2125) }
    @inlinable public static var streetName: XMLName { XMLName(id: 2126) }
    @inlinable public static var subBrandName: XMLName { XMLName(id: 2127) }
    @inlinable public static var subClassCode: XMLName { XMLName(id: 2128) }
    @inlinable public static var subDivisionBranchFinancialInstitution: XMLName { XMLName(id: 2129) }
    @inlinable public static var subject: XMLName { XMLName(id: 2130) }
    @inlinable public static var subjectCode: XMLName { XMLName(id: 2131) }
    @inlinable public static var subordinateBasicWorkItem: XMLName { XMLName(id: 2132) }
    @inlinable public static var subordinateTradeCountrySubDivision: XMLName { XMLName(id: 2133) }
    @inlinable public static var subsetSpecifiedDocumentContextParameter: XMLName { XMLName(id: 2134) }
    @inlinable public static var subsetWorkItemComplexDescription: XMLName { XMLName(id: 2135) }
    @inlinable public static var subtotalCalculatedTradeTax: XMLName { XMLName(id: 2136) }
    @inlinable public static var supplierAssignedSerialID: XMLName { XMLName(id: 2137) }
    @inlinable public static var supplyInstructionReferencedDocument: XMLName { XMLName(id: 2138) }
    @inlinable public static var swissBCID: XMLName { XMLName(id: 2139) }
    @inlinable public static var systemID: XMLName { XMLName(id: 2140) }
    @inlinable public static var systemName: XMLName { XMLName(id: 2141) }
    @inlinable public static var targetCurrencyCode: XMLName { XMLName(id: 2142) }
    @inlinable public static var targetUnitBaseNumeric: XMLName { XMLName(id: 2143) }
    @inlinable public static var tariffClassCode: XMLName { XMLName(id: 2144) }
    @inlinable public static var tariffQuantity: XMLName { XMLName(id: 2145) }
    @inlinable public static var taxApplicableTradeCurrencyExchange: XMLName { XMLName(id: 2146) }
    @inlinable public static var taxBasisAllowanceRate: XMLName { XMLName(id: 2147) }
    @inlinable public static var taxBasisTotalAmount: XMLName { XMLName(id: 2148) }
    @inlinable public static var taxCurrencyCode: XMLName { XMLName(id: 2149) }
    @inlinable public static var taxPointDate: XMLName { XMLName(id: 2150) }
    @inlinable public static var taxTotalAmount: XMLName { XMLName(id: 2151) }
    @inlinable public static var telephoneUniversalCommunication: XMLName { XMLName(id: 2152) }
    @inlinable public static var telexUniversalCommunication: XMLName { XMLName(id: 2153) }
    @inlinable public static var termsAndConditionsDescription: XMLName { XMLName(id: 2154) }
    @inlinable public static var termsAndConditionsDescriptionCode: XMLName { XMLName(id: 2155) }
    @inlinable public static var testIndicator: XMLName { XMLName(id: 2156) }
    @inlinable public static var theoreticalWeightMeasure: XMLName { XMLName(id: 2157) }
    @inlinable public static var title: XMLName { XMLName(id: 2158) }
    @inlinable public static var totalAdjustmentAmount: XMLName { XMLName(id: 2159) }
    @inlinable public static var totalAllowanceChargeAmount: XMLName { XMLName(id: 2160) }
    @inlinable public static var totalCalculatedPrice: XMLName { XMLName(id: 2161) }
    @inlinable public static var totalChargeAmount: XMLName { XMLName(id: 2162) }
    @inlinable public static var totalDepositFeeInformationAmount: XMLName { XMLName(id: 2163) }
    @inlinable public static var totalDiscountAmount: XMLName { XMLName(id: 2164) }
    @inlinable public static var totalPrepaidAmount: XMLName { XMLName(id: 2165) }
    @inlinable public static var totalQuantity: XMLName { XMLName(id: 2166) }
    @inlinable public static var totalQuantityClassificationCode: XMLName { XMLName(id: 2167) }
    @inlinable public static var totalQuantityWorkItemQuantityAnalysis: XMLName { XMLName(id: 2168) }
    @inlinable public static var totalRetailValueInformationAmount: XMLName { XMLName(id: 2169) }
    @inlinable public static var tradeComparisonReferencePrice: XMLName { XMLName(id: 2170) }
    @inlinable public static var tradeName: XMLName { XMLName(id: 2171) }
    @inlinable public static var tradingBusinessName: XMLName { XMLName(id: 2172) }
    @inlinable public static var transportContractReferencedDocument: XMLName { XMLName(id: 2173) }
    @inlinable public static var transportPaymentMethodCode: XMLName { XMLName(id: 2174) }
    @inlinable public static var type: XMLName { XMLName(id: 2175) }
    @inlinable public static var typeCode: XMLName { XMLName(id: 2176) }
    @inlinable public static var typeExtensionCode: XMLName { XMLName(id: 2177) }
    @inlinable public static var ukSortCodeID: XMLName { XMLName(id: 2178) }
    @inlinable public static var uriid: XMLName { XMLName(id: 2179) }
    @inlinable public static var uriUniversalCommunication: XMLName { XMLName(id: 2180) }
    @inlinable public static var ultimateCustomerOrderReferencedDocument: XMLName { XMLName(id: 2181) }
    @inlinable public static var ultimatePayeeTradeParty: XMLName { XMLName(id: 2182) }
    @inlinable public static var ultimateShipToTradeParty: XMLName { XMLName(id: 2183) }
    @inlinable public static var unitBasisAmount: XMLName { XMLName(id: 2184) }
    @inlinable public static var unitCalculatedPrice: XMLName { XMLName(id: 2185) }
    @inlinable public static var unitQuantity: XMLName { XMLName(id: 2186) }
    @inlinable public static var useDescription: XMLName { XMLName(id: 2187) }
    @inlinable public static var usedCapacityCode: XMLName { XMLName(id: 2188) }
    @inlinable public static var usedLogisticsTransportMeans: XMLName { XMLName(id: 2189) }
    @inlinable public static var utilizedLogisticsTransportEquipment: XMLName { XMLName(id: 2190) }
    @inlinable public static var voipUniversalCommunication: XMLName { XMLName(id: 2191) }
    @inlinable public static var validFromDateTime: XMLName { XMLName(id: 2192) }
    @inlinable public static var validitySpecifiedPeriod: XMLName { XMLName(id: 2193) }
    @inlinable public static var value: XMLName { XMLName(id: 2194) }
    @inlinable public static var valueCode: XMLName { XMLName(id: 2195) }
    @inlinable public static var valueDateTime: XMLName { XMLName(id: 2196) }
    @inlinable public static var valueIndicator: XMLName { XMLName(id: 2197) }
    @inlinable public static var valueMeasure: XMLName { XMLName(id: 2198) }
    @inlinable public static var valueSpecifiedBinaryFile: XMLName { XMLName(id: 2199) }
    @inlinable public static var variableMeasureIndicator: XMLName { XMLName(id: 2200) }
    @inlinable public static var verificationNumeric: XMLName { XMLName(id: 2201) }
    @inlinable public static var versionID: XMLName { XMLName(id: 2202) }
    @inlinable public static var virtualIndicator: XMLName { XMLName(id: 2203) }
    @inlinable public static var websiteURIID: XMLName { XMLName(id: 2204) }
    @inlinable public static var weightMeasure: XMLName { XMLName(id: 2205) }
    @inlinable public static var widthMeasure: XMLName { XMLName(id: 2206) }
}
