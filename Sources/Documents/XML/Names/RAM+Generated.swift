// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of the cross industry invoice's aggregates.
package enum RAM {
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
    @inlinable package static var absolutePresenceVolumeMeasure: XMLName { XMLName(id: 1621) }
    @inlinable package static var absolutePresenceWeightMeasure: XMLName { XMLName(id: 1622) }
    @inlinable package static var abstract: XMLName { XMLName(id: 1623) }
    @inlinable package static var access: XMLName { XMLName(id: 1624) }
    @inlinable package static var accessAvailabilitySpecifiedPeriod: XMLName { XMLName(id: 1625) }
    @inlinable package static var accountName: XMLName { XMLName(id: 1626) }
    @inlinable package static var actualAmount: XMLName { XMLName(id: 1627) }
    @inlinable package static var actualDateTime: XMLName { XMLName(id: 1628) }
    @inlinable package static var actualDeliverySupplyChainEvent: XMLName { XMLName(id: 1629) }
    @inlinable package static var actualDespatchSupplyChainEvent: XMLName { XMLName(id: 1630) }
    @inlinable package static var actualDiscountAmount: XMLName { XMLName(id: 1631) }
    @inlinable package static var actualPenaltyAmount: XMLName { XMLName(id: 1632) }
    @inlinable package static var actualPickUpSupplyChainEvent: XMLName { XMLName(id: 1633) }
    @inlinable package static var actualQuantity: XMLName { XMLName(id: 1634) }
    @inlinable package static var actualQuantityPercent: XMLName { XMLName(id: 1635) }
    @inlinable package static var actualQuantityWorkItemDimension: XMLName { XMLName(id: 1636) }
    @inlinable package static var actualReceiptSupplyChainEvent: XMLName { XMLName(id: 1637) }
    @inlinable package static var actualTradeCurrencyExchange: XMLName { XMLName(id: 1638) }
    @inlinable package static var actualWorkItemComplexDescription: XMLName { XMLName(id: 1639) }
    @inlinable package static var additionalReferenceReferencedDocument: XMLName { XMLName(id: 1640) }
    @inlinable package static var additionalReferencedDocument: XMLName { XMLName(id: 1641) }
    @inlinable package static var additionalStreetName: XMLName { XMLName(id: 1642) }
    @inlinable package static var agencyID: XMLName { XMLName(id: 1643) }
    @inlinable package static var allowanceCharge: XMLName { XMLName(id: 1644) }
    @inlinable package static var allowanceChargeBasisAmount: XMLName { XMLName(id: 1645) }
    @inlinable package static var allowanceTotalAmount: XMLName { XMLName(id: 1646) }
    @inlinable package static var alternativeClassificationCode: XMLName { XMLName(id: 1647) }
    @inlinable package static var altitudeMeasure: XMLName { XMLName(id: 1648) }
    @inlinable package static var amountTypeCode: XMLName { XMLName(id: 1649) }
    @inlinable package static var applicableDisposalInstructions: XMLName { XMLName(id: 1650) }
    @inlinable package static var applicableHeaderTradeAgreement: XMLName { XMLName(id: 1651) }
    @inlinable package static var applicableHeaderTradeDelivery: XMLName { XMLName(id: 1652) }
    @inlinable package static var applicableHeaderTradeSettlement: XMLName { XMLName(id: 1653) }
    @inlinable package static var applicableMaterialGoodsCharacteristic: XMLName { XMLName(id: 1654) }
    @inlinable package static var applicableProductCharacteristic: XMLName { XMLName(id: 1655) }
    @inlinable package static var applicableProductCharacteristicCondition: XMLName { XMLName(id: 1656) }
    @inlinable package static var applicableReferencedStandard: XMLName { XMLName(id: 1657) }
    @inlinable package static var applicableReturnableAssetInstructions: XMLName { XMLName(id: 1658) }
    @inlinable package static var applicableTradeDeliveryTerms: XMLName { XMLName(id: 1659) }
    @inlinable package static var applicableTradePaymentDiscountTerms: XMLName { XMLName(id: 1660) }
    @inlinable package static var applicableTradePaymentPenaltyTerms: XMLName { XMLName(id: 1661) }
    @inlinable package static var applicableTradeProduct: XMLName { XMLName(id: 1662) }
    @inlinable package static var applicableTradeSettlementFinancialCard: XMLName { XMLName(id: 1663) }
    @inlinable package static var applicableTradeTax: XMLName { XMLName(id: 1664) }
    @inlinable package static var applicationSpecifiedDocumentContextParameter: XMLName { XMLName(id: 1665) }
    @inlinable package static var appliedAmount: XMLName { XMLName(id: 1666) }
    @inlinable package static var appliedFromLogisticsLocation: XMLName { XMLName(id: 1667) }
    @inlinable package static var appliedToLogisticsLocation: XMLName { XMLName(id: 1668) }
    @inlinable package static var appliedTradeAllowanceCharge: XMLName { XMLName(id: 1669) }
    @inlinable package static var appliedTradeTax: XMLName { XMLName(id: 1670) }
    @inlinable package static var areaDensityMeasure: XMLName { XMLName(id: 1671) }
    @inlinable package static var associatedDocumentLineDocument: XMLName { XMLName(id: 1672) }
    @inlinable package static var associatedInvoiceAmount: XMLName { XMLName(id: 1673) }
    @inlinable package static var associatedReferencedDocument: XMLName { XMLName(id: 1674) }
    @inlinable package static var associatedRegisteredTax: XMLName { XMLName(id: 1675) }
    @inlinable package static var attachedSpecifiedBinaryFile: XMLName { XMLName(id: 1676) }
    @inlinable package static var attachmentBinaryObject: XMLName { XMLName(id: 1677) }
    @inlinable package static var attentionOf: XMLName { XMLName(id: 1678) }
    @inlinable package static var australianBSBID: XMLName { XMLName(id: 1679) }
    @inlinable package static var austrianBankleitzahlID: XMLName { XMLName(id: 1680) }
    @inlinable package static var authorName: XMLName { XMLName(id: 1681) }
    @inlinable package static var authorizedLegalRegistration: XMLName { XMLName(id: 1682) }
    @inlinable package static var automaticDataCaptureMethodTypeCode: XMLName { XMLName(id: 1683) }
    @inlinable package static var bicid: XMLName { XMLName(id: 1684) }
    @inlinable package static var bimSpecifiedDocumentContextParameter: XMLName { XMLName(id: 1685) }
    @inlinable package static var barcodeTypeCode: XMLName { XMLName(id: 1686) }
    @inlinable package static var basisAmount: XMLName { XMLName(id: 1687) }
    @inlinable package static var basisDateTime: XMLName { XMLName(id: 1688) }
    @inlinable package static var basisPeriodMeasure: XMLName { XMLName(id: 1689) }
    @inlinable package static var basisQuantity: XMLName { XMLName(id: 1690) }
    @inlinable package static var batchID: XMLName { XMLName(id: 1691) }
    @inlinable package static var bestBeforeDateTime: XMLName { XMLName(id: 1692) }
    @inlinable package static var billedQuantity: XMLName { XMLName(id: 1693) }
    @inlinable package static var billingSpecifiedPeriod: XMLName { XMLName(id: 1694) }
    @inlinable package static var brandName: XMLName { XMLName(id: 1695) }
    @inlinable package static var brandOwnerTradeParty: XMLName { XMLName(id: 1696) }
    @inlinable package static var breakdownWorkItemQuantityAnalysis: XMLName { XMLName(id: 1697) }
    @inlinable package static var buildingName: XMLName { XMLName(id: 1698) }
    @inlinable package static var buildingNumber: XMLName { XMLName(id: 1699) }
    @inlinable package static var businessProcessSpecifiedDocumentContextParameter: XMLName { XMLName(id: 1700) }
    @inlinable package static var buyerAgentTradeParty: XMLName { XMLName(id: 1701) }
    @inlinable package static var buyerAssignedAccountantTradeParty: XMLName { XMLName(id: 1702) }
    @inlinable package static var buyerAssignedID: XMLName { XMLName(id: 1703) }
    @inlinable package static var buyerDeductibleTaxSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 1704) }
    @inlinable package static var buyerNonDeductibleTaxSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 1705) }
    @inlinable package static var buyerOrderReferencedDocument: XMLName { XMLName(id: 1706) }
    @inlinable package static var buyerReference: XMLName { XMLName(id: 1707) }
    @inlinable package static var buyerRepayableTaxSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 1708) }
    @inlinable package static var buyerRequisitionerTradeParty: XMLName { XMLName(id: 1709) }
    @inlinable package static var buyerTaxRepresentativeTradeParty: XMLName { XMLName(id: 1710) }
    @inlinable package static var buyerTradeParty: XMLName { XMLName(id: 1711) }
    @inlinable package static var chipsParticipantID: XMLName { XMLName(id: 1712) }
    @inlinable package static var chipsUniversalID: XMLName { XMLName(id: 1713) }
    @inlinable package static var calculatedAmount: XMLName { XMLName(id: 1714) }
    @inlinable package static var calculatedRate: XMLName { XMLName(id: 1715) }
    @inlinable package static var calculationBasis: XMLName { XMLName(id: 1716) }
    @inlinable package static var calculationBasisCode: XMLName { XMLName(id: 1717) }
    @inlinable package static var calculationPercent: XMLName { XMLName(id: 1718) }
    @inlinable package static var calculationSequenceNumeric: XMLName { XMLName(id: 1719) }
    @inlinable package static var canadianPaymentsAssociationID: XMLName { XMLName(id: 1720) }
    @inlinable package static var cardholderName: XMLName { XMLName(id: 1721) }
    @inlinable package static var careOf: XMLName { XMLName(id: 1722) }
    @inlinable package static var carrierTradeParty: XMLName { XMLName(id: 1723) }
    @inlinable package static var categoryAppliedTax: XMLName { XMLName(id: 1724) }
    @inlinable package static var categoryCode: XMLName { XMLName(id: 1725) }
    @inlinable package static var categoryName: XMLName { XMLName(id: 1726) }
    @inlinable package static var categoryTradeTax: XMLName { XMLName(id: 1727) }
    @inlinable package static var certificationEvidenceReferenceReferencedDocument: XMLName { XMLName(id: 1728) }
    @inlinable package static var changeReason: XMLName { XMLName(id: 1729) }
    @inlinable package static var changedDateTime: XMLName { XMLName(id: 1730) }
    @inlinable package static var changedRecordedStatus: XMLName { XMLName(id: 1731) }
    @inlinable package static var changerName: XMLName { XMLName(id: 1732) }
    @inlinable package static var channelCode: XMLName { XMLName(id: 1733) }
    @inlinable package static var characterSetCode: XMLName { XMLName(id: 1734) }
    @inlinable package static var characteristicCode: XMLName { XMLName(id: 1735) }
    @inlinable package static var chargeAmount: XMLName { XMLName(id: 1736) }
    @inlinable package static var chargeCategoryCode: XMLName { XMLName(id: 1737) }
    @inlinable package static var chargeFreeQuantity: XMLName { XMLName(id: 1738) }
    @inlinable package static var chargeIndicator: XMLName { XMLName(id: 1739) }
    @inlinable package static var chargeTotalAmount: XMLName { XMLName(id: 1740) }
    @inlinable package static var cityID: XMLName { XMLName(id: 1741) }
    @inlinable package static var cityName: XMLName { XMLName(id: 1742) }
    @inlinable package static var citySubDivisionName: XMLName { XMLName(id: 1743) }
    @inlinable package static var claimRelatedTradeParty: XMLName { XMLName(id: 1744) }
    @inlinable package static var classCode: XMLName { XMLName(id: 1745) }
    @inlinable package static var className: XMLName { XMLName(id: 1746) }
    @inlinable package static var classProductCharacteristic: XMLName { XMLName(id: 1747) }
    @inlinable package static var clearingSystemName: XMLName { XMLName(id: 1748) }
    @inlinable package static var colourCode: XMLName { XMLName(id: 1749) }
    @inlinable package static var colourDescription: XMLName { XMLName(id: 1750) }
    @inlinable package static var comment: XMLName { XMLName(id: 1751) }
    @inlinable package static var comparisonMethodCode: XMLName { XMLName(id: 1752) }
    @inlinable package static var completeDateTime: XMLName { XMLName(id: 1753) }
    @inlinable package static var completeNumber: XMLName { XMLName(id: 1754) }
    @inlinable package static var componentWorkItemDimension: XMLName { XMLName(id: 1755) }
    @inlinable package static var conditionCode: XMLName { XMLName(id: 1756) }
    @inlinable package static var consigneeTradeParty: XMLName { XMLName(id: 1757) }
    @inlinable package static var consignorTradeParty: XMLName { XMLName(id: 1758) }
    @inlinable package static var consumptionReportReferencedDocument: XMLName { XMLName(id: 1759) }
    @inlinable package static var content: XMLName { XMLName(id: 1760) }
    @inlinable package static var contentAmount: XMLName { XMLName(id: 1761) }
    @inlinable package static var contentCode: XMLName { XMLName(id: 1762) }
    @inlinable package static var contentDateTime: XMLName { XMLName(id: 1763) }
    @inlinable package static var contentLayerQuantity: XMLName { XMLName(id: 1764) }
    @inlinable package static var contentTypeCode: XMLName { XMLName(id: 1765) }
    @inlinable package static var continuousIndicator: XMLName { XMLName(id: 1766) }
    @inlinable package static var contractReferencedDocument: XMLName { XMLName(id: 1767) }
    @inlinable package static var contractualLanguageCode: XMLName { XMLName(id: 1768) }
    @inlinable package static var controlRequirementIndicator: XMLName { XMLName(id: 1769) }
    @inlinable package static var conversionRate: XMLName { XMLName(id: 1770) }
    @inlinable package static var conversionRateDateTime: XMLName { XMLName(id: 1771) }
    @inlinable package static var copyIndicator: XMLName { XMLName(id: 1772) }
    @inlinable package static var costReferenceDimensionPattern: XMLName { XMLName(id: 1773) }
    @inlinable package static var countryID: XMLName { XMLName(id: 1774) }
    @inlinable package static var countryName: XMLName { XMLName(id: 1775) }
    @inlinable package static var countrySubDivisionID: XMLName { XMLName(id: 1776) }
    @inlinable package static var countrySubDivisionName: XMLName { XMLName(id: 1777) }
    @inlinable package static var creationDateTime: XMLName { XMLName(id: 1778) }
    @inlinable package static var creationSpecifiedBinaryFile: XMLName { XMLName(id: 1779) }
    @inlinable package static var creditAvailableAmount: XMLName { XMLName(id: 1780) }
    @inlinable package static var creditLimitAmount: XMLName { XMLName(id: 1781) }
    @inlinable package static var creditReason: XMLName { XMLName(id: 1782) }
    @inlinable package static var creditReasonCode: XMLName { XMLName(id: 1783) }
    @inlinable package static var creditorReferenceID: XMLName { XMLName(id: 1784) }
    @inlinable package static var creditorReferenceIssuerID: XMLName { XMLName(id: 1785) }
    @inlinable package static var creditorReferenceType: XMLName { XMLName(id: 1786) }
    @inlinable package static var creditorReferenceTypeCode: XMLName { XMLName(id: 1787) }
    @inlinable package static var currencyCode: XMLName { XMLName(id: 1788) }
    @inlinable package static var customerFacingTotalUnitQuantity: XMLName { XMLName(id: 1789) }
    @inlinable package static var customsDutyIndicator: XMLName { XMLName(id: 1790) }
    @inlinable package static var customsExportAgentTradeParty: XMLName { XMLName(id: 1791) }
    @inlinable package static var customsImportAgentTradeParty: XMLName { XMLName(id: 1792) }
    @inlinable package static var declaredValueForCustomsAmount: XMLName { XMLName(id: 1793) }
    @inlinable package static var declaredValueForStatisticsAmount: XMLName { XMLName(id: 1794) }
    @inlinable package static var defaultCurrencyCode: XMLName { XMLName(id: 1795) }
    @inlinable package static var defaultLanguageCode: XMLName { XMLName(id: 1796) }
    @inlinable package static var definedTradeContact: XMLName { XMLName(id: 1797) }
    @inlinable package static var deliveryNoteReferencedDocument: XMLName { XMLName(id: 1798) }
    @inlinable package static var deliveryTradeLocation: XMLName { XMLName(id: 1799) }
    @inlinable package static var deliveryTradeParty: XMLName { XMLName(id: 1800) }
    @inlinable package static var deliveryTypeCode: XMLName { XMLName(id: 1801) }
    @inlinable package static var demandForecastReferencedDocument: XMLName { XMLName(id: 1802) }
    @inlinable package static var departmentName: XMLName { XMLName(id: 1803) }
    @inlinable package static var depositValueSpecifiedAmount: XMLName { XMLName(id: 1804) }
    @inlinable package static var depositValueValiditySpecifiedPeriod: XMLName { XMLName(id: 1805) }
    @inlinable package static var description: XMLName { XMLName(id: 1806) }
    @inlinable package static var descriptionBinaryObject: XMLName { XMLName(id: 1807) }
    @inlinable package static var descriptionCode: XMLName { XMLName(id: 1808) }
    @inlinable package static var designatedProductClassification: XMLName { XMLName(id: 1809) }
    @inlinable package static var designation: XMLName { XMLName(id: 1810) }
    @inlinable package static var despatchAdviceReferencedDocument: XMLName { XMLName(id: 1811) }
    @inlinable package static var despatchedQuantity: XMLName { XMLName(id: 1812) }
    @inlinable package static var diameterMeasure: XMLName { XMLName(id: 1813) }
    @inlinable package static var directDebitMandateID: XMLName { XMLName(id: 1814) }
    @inlinable package static var directTelephoneUniversalCommunication: XMLName { XMLName(id: 1815) }
    @inlinable package static var disbursementAmount: XMLName { XMLName(id: 1816) }
    @inlinable package static var discountIndicator: XMLName { XMLName(id: 1817) }
    @inlinable package static var disposalMethodCode: XMLName { XMLName(id: 1818) }
    @inlinable package static var drainedNetWeightMeasure: XMLName { XMLName(id: 1819) }
    @inlinable package static var dueDateDateTime: XMLName { XMLName(id: 1820) }
    @inlinable package static var dueDateTypeCode: XMLName { XMLName(id: 1821) }
    @inlinable package static var duePayableAmount: XMLName { XMLName(id: 1822) }
    @inlinable package static var durationMeasure: XMLName { XMLName(id: 1823) }
    @inlinable package static var earliestOccurrenceDateTime: XMLName { XMLName(id: 1824) }
    @inlinable package static var effectiveSpecifiedPeriod: XMLName { XMLName(id: 1825) }
    @inlinable package static var elementVersionID: XMLName { XMLName(id: 1826) }
    @inlinable package static var emailURIUniversalCommunication: XMLName { XMLName(id: 1827) }
    @inlinable package static var encodingCode: XMLName { XMLName(id: 1828) }
    @inlinable package static var endDateTime: XMLName { XMLName(id: 1829) }
    @inlinable package static var endItemName: XMLName { XMLName(id: 1830) }
    @inlinable package static var endItemTypeCode: XMLName { XMLName(id: 1831) }
    @inlinable package static var endPointURIUniversalCommunication: XMLName { XMLName(id: 1832) }
    @inlinable package static var exemptionReason: XMLName { XMLName(id: 1833) }
    @inlinable package static var exemptionReasonCode: XMLName { XMLName(id: 1834) }
    @inlinable package static var expiryDate: XMLName { XMLName(id: 1835) }
    @inlinable package static var expiryDateTime: XMLName { XMLName(id: 1836) }
    @inlinable package static var factoringAgreementReferencedDocument: XMLName { XMLName(id: 1837) }
    @inlinable package static var factoringListReferencedDocument: XMLName { XMLName(id: 1838) }
    @inlinable package static var familyName: XMLName { XMLName(id: 1839) }
    @inlinable package static var faxUniversalCommunication: XMLName { XMLName(id: 1840) }
    @inlinable package static var fedwireRoutingNumberID: XMLName { XMLName(id: 1841) }
    @inlinable package static var fileName: XMLName { XMLName(id: 1842) }
    @inlinable package static var formattedCancellationAnnouncedLaunchDateTime: XMLName { XMLName(id: 1843) }
    @inlinable package static var formattedIssueDateTime: XMLName { XMLName(id: 1844) }
    @inlinable package static var formattedLatestProductDataChangeDateTime: XMLName { XMLName(id: 1845) }
    @inlinable package static var formattedReceivedDateTime: XMLName { XMLName(id: 1846) }
    @inlinable package static var freightForwarderTradeParty: XMLName { XMLName(id: 1847) }
    @inlinable package static var fromEventCode: XMLName { XMLName(id: 1848) }
    @inlinable package static var germanBankleitzahlID: XMLName { XMLName(id: 1849) }
    @inlinable package static var givenName: XMLName { XMLName(id: 1850) }
    @inlinable package static var globalID: XMLName { XMLName(id: 1851) }
    @inlinable package static var globalSerialID: XMLName { XMLName(id: 1852) }
    @inlinable package static var grandTotalAmount: XMLName { XMLName(id: 1853) }
    @inlinable package static var grossLineTotalAmount: XMLName { XMLName(id: 1854) }
    @inlinable package static var grossPriceProductTradePrice: XMLName { XMLName(id: 1855) }
    @inlinable package static var grossVolumeMeasure: XMLName { XMLName(id: 1856) }
    @inlinable package static var grossWeightMeasure: XMLName { XMLName(id: 1857) }
    @inlinable package static var groupingCentreTradeParty: XMLName { XMLName(id: 1858) }
    @inlinable package static var guaranteeMethodCode: XMLName { XMLName(id: 1859) }
    @inlinable package static var guidelineSpecifiedDocumentContextParameter: XMLName { XMLName(id: 1860) }
    @inlinable package static var heightMeasure: XMLName { XMLName(id: 1861) }
    @inlinable package static var hellenicBankID: XMLName { XMLName(id: 1862) }
    @inlinable package static var hongKongBankID: XMLName { XMLName(id: 1863) }
    @inlinable package static var ibanid: XMLName { XMLName(id: 1864) }
    @inlinable package static var id: XMLName { XMLName(id: 1865) }
    @inlinable package static var identification: XMLName { XMLName(id: 1866) }
    @inlinable package static var includedBinaryObject: XMLName { XMLName(id: 1867) }
    @inlinable package static var includedNote: XMLName { XMLName(id: 1868) }
    @inlinable package static var includedReferencedProduct: XMLName { XMLName(id: 1869) }
    @inlinable package static var includedSpecifiedMarketplace: XMLName { XMLName(id: 1870) }
    @inlinable package static var includedSubordinateTradeLineItem: XMLName { XMLName(id: 1871) }
    @inlinable package static var includedSupplyChainConsignmentItem: XMLName { XMLName(id: 1872) }
    @inlinable package static var includedSupplyChainPackaging: XMLName { XMLName(id: 1873) }
    @inlinable package static var includedSupplyChainTradeLineItem: XMLName { XMLName(id: 1874) }
    @inlinable package static var includedTradeTax: XMLName { XMLName(id: 1875) }
    @inlinable package static var inclusiveIndicator: XMLName { XMLName(id: 1876) }
    @inlinable package static var index: XMLName { XMLName(id: 1877) }
    @inlinable package static var indexValue: XMLName { XMLName(id: 1878) }
    @inlinable package static var indianFinancialSystemID: XMLName { XMLName(id: 1879) }
    @inlinable package static var individualTradeProductInstance: XMLName { XMLName(id: 1880) }
    @inlinable package static var industryAssignedID: XMLName { XMLName(id: 1881) }
    @inlinable package static var information: XMLName { XMLName(id: 1882) }
    @inlinable package static var informationAmount: XMLName { XMLName(id: 1883) }
    @inlinable package static var informationNote: XMLName { XMLName(id: 1884) }
    @inlinable package static var inspectionReferenceReferencedDocument: XMLName { XMLName(id: 1885) }
    @inlinable package static var instantMessagingUniversalCommunication: XMLName { XMLName(id: 1886) }
    @inlinable package static var instructionTypeCode: XMLName { XMLName(id: 1887) }
    @inlinable package static var insurancePremiumAmount: XMLName { XMLName(id: 1888) }
    @inlinable package static var interestRatePercent: XMLName { XMLName(id: 1889) }
    @inlinable package static var invoiceAmount: XMLName { XMLName(id: 1890) }
    @inlinable package static var invoiceApplicableTradeCurrencyExchange: XMLName { XMLName(id: 1891) }
    @inlinable package static var invoiceCurrencyCode: XMLName { XMLName(id: 1892) }
    @inlinable package static var invoiceDateTime: XMLName { XMLName(id: 1893) }
    @inlinable package static var invoiceIssuerReference: XMLName { XMLName(id: 1894) }
    @inlinable package static var invoiceReferenceReferencedDocument: XMLName { XMLName(id: 1895) }
    @inlinable package static var invoiceReferencedDocument: XMLName { XMLName(id: 1896) }
    @inlinable package static var invoiceeTradeParty: XMLName { XMLName(id: 1897) }
    @inlinable package static var invoicerTradeParty: XMLName { XMLName(id: 1898) }
    @inlinable package static var irishNSCID: XMLName { XMLName(id: 1899) }
    @inlinable package static var issueDateTime: XMLName { XMLName(id: 1900) }
    @inlinable package static var issuerAssignedID: XMLName { XMLName(id: 1901) }
    @inlinable package static var issuerTradeParty: XMLName { XMLName(id: 1902) }
    @inlinable package static var issuingCompanyName: XMLName { XMLName(id: 1903) }
    @inlinable package static var italianDomesticID: XMLName { XMLName(id: 1904) }
    @inlinable package static var itemBasicWorkItem: XMLName { XMLName(id: 1905) }
    @inlinable package static var itemBuyerTradeParty: XMLName { XMLName(id: 1906) }
    @inlinable package static var itemGroupedWorkItem: XMLName { XMLName(id: 1907) }
    @inlinable package static var itemSellerTradeParty: XMLName { XMLName(id: 1908) }
    @inlinable package static var japanFinancialInstitutionCommonID: XMLName { XMLName(id: 1909) }
    @inlinable package static var jobTitle: XMLName { XMLName(id: 1910) }
    @inlinable package static var jurisdiction: XMLName { XMLName(id: 1911) }
    @inlinable package static var kanbanID: XMLName { XMLName(id: 1912) }
    @inlinable package static var languageID: XMLName { XMLName(id: 1913) }
    @inlinable package static var latestOccurrenceDateTime: XMLName { XMLName(id: 1914) }
    @inlinable package static var latitudeMeasure: XMLName { XMLName(id: 1915) }
    @inlinable package static var layerTotalUnitQuantity: XMLName { XMLName(id: 1916) }
    @inlinable package static var legalClassificationCode: XMLName { XMLName(id: 1917) }
    @inlinable package static var legalRightsOwnerTradeParty: XMLName { XMLName(id: 1918) }
    @inlinable package static var lengthMeasure: XMLName { XMLName(id: 1919) }
    @inlinable package static var letterOfCreditReferencedDocument: XMLName { XMLName(id: 1920) }
    @inlinable package static var lineFive: XMLName { XMLName(id: 1921) }
    @inlinable package static var lineFour: XMLName { XMLName(id: 1922) }
    @inlinable package static var lineID: XMLName { XMLName(id: 1923) }
    @inlinable package static var lineOne: XMLName { XMLName(id: 1924) }
    @inlinable package static var lineStatusCode: XMLName { XMLName(id: 1925) }
    @inlinable package static var lineStatusReasonCode: XMLName { XMLName(id: 1926) }
    @inlinable package static var lineThree: XMLName { XMLName(id: 1927) }
    @inlinable package static var lineTotalAmount: XMLName { XMLName(id: 1928) }
    @inlinable package static var lineTotalBasisAmount: XMLName { XMLName(id: 1929) }
    @inlinable package static var lineTwo: XMLName { XMLName(id: 1930) }
    @inlinable package static var linearSpatialDimension: XMLName { XMLName(id: 1931) }
    @inlinable package static var loadingLengthMeasure: XMLName { XMLName(id: 1932) }
    @inlinable package static var locationFinancialInstitutionAddress: XMLName { XMLName(id: 1933) }
    @inlinable package static var logoAssociatedSpecifiedBinaryFile: XMLName { XMLName(id: 1934) }
    @inlinable package static var longitudeMeasure: XMLName { XMLName(id: 1935) }
    @inlinable package static var mimeCode: XMLName { XMLName(id: 1936) }
    @inlinable package static var msdsReferenceReferencedDocument: XMLName { XMLName(id: 1937) }
    @inlinable package static var manufacturerAssignedID: XMLName { XMLName(id: 1938) }
    @inlinable package static var manufacturerTradeParty: XMLName { XMLName(id: 1939) }
    @inlinable package static var marketID: XMLName { XMLName(id: 1940) }
    @inlinable package static var materialID: XMLName { XMLName(id: 1941) }
    @inlinable package static var maximumLinearSpatialDimension: XMLName { XMLName(id: 1942) }
    @inlinable package static var maximumQuantity: XMLName { XMLName(id: 1943) }
    @inlinable package static var maximumStackabilityQuantity: XMLName { XMLName(id: 1944) }
    @inlinable package static var maximumStackabilityWeightMeasure: XMLName { XMLName(id: 1945) }
    @inlinable package static var measurementMethodCode: XMLName { XMLName(id: 1946) }
    @inlinable package static var measurementMethodID: XMLName { XMLName(id: 1947) }
    @inlinable package static var messageStandardSpecifiedDocumentContextParameter: XMLName { XMLName(id: 1948) }
    @inlinable package static var microchipIndicator: XMLName { XMLName(id: 1949) }
    @inlinable package static var middleName: XMLName { XMLName(id: 1950) }
    @inlinable package static var minimumLinearSpatialDimension: XMLName { XMLName(id: 1951) }
    @inlinable package static var minimumQuantity: XMLName { XMLName(id: 1952) }
    @inlinable package static var mobileTelephoneUniversalCommunication: XMLName { XMLName(id: 1953) }
    @inlinable package static var mode: XMLName { XMLName(id: 1954) }
    @inlinable package static var modeCode: XMLName { XMLName(id: 1955) }
    @inlinable package static var name: XMLName { XMLName(id: 1956) }
    @inlinable package static var natureIdentificationTransportCargo: XMLName { XMLName(id: 1957) }
    @inlinable package static var netIncludingTaxesLineTotalAmount: XMLName { XMLName(id: 1958) }
    @inlinable package static var netLineTotalAmount: XMLName { XMLName(id: 1959) }
    @inlinable package static var netPriceIndicator: XMLName { XMLName(id: 1960) }
    @inlinable package static var netPriceProductTradePrice: XMLName { XMLName(id: 1961) }
    @inlinable package static var netWeightMeasure: XMLName { XMLName(id: 1962) }
    @inlinable package static var newZealandNCCID: XMLName { XMLName(id: 1963) }
    @inlinable package static var nextInvoiceDateTime: XMLName { XMLName(id: 1964) }
    @inlinable package static var occurrenceDateTime: XMLName { XMLName(id: 1965) }
    @inlinable package static var occurrenceLogisticsLocation: XMLName { XMLName(id: 1966) }
    @inlinable package static var occurrenceSpecifiedPeriod: XMLName { XMLName(id: 1967) }
    @inlinable package static var openIndicator: XMLName { XMLName(id: 1968) }
    @inlinable package static var operationalCategoryCode: XMLName { XMLName(id: 1969) }
    @inlinable package static var orderResponseReferencedDocument: XMLName { XMLName(id: 1970) }
    @inlinable package static var orderUnitConversionFactorNumeric: XMLName { XMLName(id: 1971) }
    @inlinable package static var orderingAvailablePeriod: XMLName { XMLName(id: 1972) }
    @inlinable package static var originTradeCountry: XMLName { XMLName(id: 1973) }
    @inlinable package static var ownerTradeParty: XMLName { XMLName(id: 1974) }
    @inlinable package static var packageQuantity: XMLName { XMLName(id: 1975) }
    @inlinable package static var packagingSupplyChainEvent: XMLName { XMLName(id: 1976) }
    @inlinable package static var packingListReferencedDocument: XMLName { XMLName(id: 1977) }
    @inlinable package static var paidAmount: XMLName { XMLName(id: 1978) }
    @inlinable package static var parentLineID: XMLName { XMLName(id: 1979) }
    @inlinable package static var partID: XMLName { XMLName(id: 1980) }
    @inlinable package static var partialPaymentAmount: XMLName { XMLName(id: 1981) }
    @inlinable package static var partialPaymentPercent: XMLName { XMLName(id: 1982) }
    @inlinable package static var payableSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 1983) }
    @inlinable package static var payeePartyCreditorFinancialAccount: XMLName { XMLName(id: 1984) }
    @inlinable package static var payeeSpecifiedCreditorFinancialInstitution: XMLName { XMLName(id: 1985) }
    @inlinable package static var payeeTradeParty: XMLName { XMLName(id: 1986) }
    @inlinable package static var payerPartyDebtorFinancialAccount: XMLName { XMLName(id: 1987) }
    @inlinable package static var payerSpecifiedDebtorFinancialInstitution: XMLName { XMLName(id: 1988) }
    @inlinable package static var payerTradeParty: XMLName { XMLName(id: 1989) }
    @inlinable package static var payingPartyRoleCode: XMLName { XMLName(id: 1990) }
    @inlinable package static var paymentApplicableTradeCurrencyExchange: XMLName { XMLName(id: 1991) }
    @inlinable package static var paymentArrangementCode: XMLName { XMLName(id: 1992) }
    @inlinable package static var paymentChannelCode: XMLName { XMLName(id: 1993) }
    @inlinable package static var paymentCurrencyCode: XMLName { XMLName(id: 1994) }
    @inlinable package static var paymentMeansID: XMLName { XMLName(id: 1995) }
    @inlinable package static var paymentMethodCode: XMLName { XMLName(id: 1996) }
    @inlinable package static var paymentPlaceLogisticsLocation: XMLName { XMLName(id: 1997) }
    @inlinable package static var paymentReference: XMLName { XMLName(id: 1998) }
    @inlinable package static var perPackageUnitQuantity: XMLName { XMLName(id: 1999) }
    @inlinable package static var personID: XMLName { XMLName(id: 2000) }
    @inlinable package static var personName: XMLName { XMLName(id: 2001) }
    @inlinable package static var physicalGeographicalCoordinate: XMLName { XMLName(id: 2002) }
    @inlinable package static var placeApplicableTradeLocation: XMLName { XMLName(id: 2003) }
    @inlinable package static var polishNationalClearingID: XMLName { XMLName(id: 2004) }
    @inlinable package static var portugueseNCCID: XMLName { XMLName(id: 2005) }
    @inlinable package static var postOfficeBox: XMLName { XMLName(id: 2006) }
    @inlinable package static var postalTradeAddress: XMLName { XMLName(id: 2007) }
    @inlinable package static var postcodeCode: XMLName { XMLName(id: 2008) }
    @inlinable package static var prepaidIndicator: XMLName { XMLName(id: 2009) }
    @inlinable package static var presentationSpecifiedBinaryFile: XMLName { XMLName(id: 2010) }
    @inlinable package static var previousDeliverySupplyChainEvent: XMLName { XMLName(id: 2011) }
    @inlinable package static var previousRevisionID: XMLName { XMLName(id: 2012) }
    @inlinable package static var priceListID: XMLName { XMLName(id: 2013) }
    @inlinable package static var priceListItemID: XMLName { XMLName(id: 2014) }
    @inlinable package static var priceListReferencedDocument: XMLName { XMLName(id: 2015) }
    @inlinable package static var primaryClassificationCode: XMLName { XMLName(id: 2016) }
    @inlinable package static var proFormaInvoiceReferencedDocument: XMLName { XMLName(id: 2017) }
    @inlinable package static var productEndUserTradeParty: XMLName { XMLName(id: 2018) }
    @inlinable package static var productGroupID: XMLName { XMLName(id: 2019) }
    @inlinable package static var productUnitQuantity: XMLName { XMLName(id: 2020) }
    @inlinable package static var productValueExcludingTobaccoTaxInformationAmount: XMLName { XMLName(id: 2021) }
    @inlinable package static var productWeightLossInformationAmount: XMLName { XMLName(id: 2022) }
    @inlinable package static var productionSupplyChainEvent: XMLName { XMLName(id: 2023) }
    @inlinable package static var promotionalDealReferencedDocument: XMLName { XMLName(id: 2024) }
    @inlinable package static var proportionalConstituentPercent: XMLName { XMLName(id: 2025) }
    @inlinable package static var proprietaryID: XMLName { XMLName(id: 2026) }
    @inlinable package static var purchaseConditionsReferencedDocument: XMLName { XMLName(id: 2027) }
    @inlinable package static var purchaseSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 2028) }
    @inlinable package static var purpose: XMLName { XMLName(id: 2029) }
    @inlinable package static var purposeCode: XMLName { XMLName(id: 2030) }
    @inlinable package static var queryID: XMLName { XMLName(id: 2031) }
    @inlinable package static var quotationReferencedDocument: XMLName { XMLName(id: 2032) }
    @inlinable package static var rateApplicablePercent: XMLName { XMLName(id: 2033) }
    @inlinable package static var readerSpecifiedBinaryFile: XMLName { XMLName(id: 2034) }
    @inlinable package static var reason: XMLName { XMLName(id: 2035) }
    @inlinable package static var reasonCode: XMLName { XMLName(id: 2036) }
    @inlinable package static var receivableSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 2037) }
    @inlinable package static var receivedQuantity: XMLName { XMLName(id: 2038) }
    @inlinable package static var receivingAdviceReferencedDocument: XMLName { XMLName(id: 2039) }
    @inlinable package static var recyclingDescriptionCode: XMLName { XMLName(id: 2040) }
    @inlinable package static var recyclingProcedure: XMLName { XMLName(id: 2041) }
    @inlinable package static var reference: XMLName { XMLName(id: 2042) }
    @inlinable package static var referenceFileBinaryObject: XMLName { XMLName(id: 2043) }
    @inlinable package static var referenceID: XMLName { XMLName(id: 2044) }
    @inlinable package static var referenceTypeCode: XMLName { XMLName(id: 2045) }
    @inlinable package static var referencedSpecifiedBinaryFile: XMLName { XMLName(id: 2046) }
    @inlinable package static var registrationID: XMLName { XMLName(id: 2047) }
    @inlinable package static var relatedAppliedAllowanceCharge: XMLName { XMLName(id: 2048) }
    @inlinable package static var relatedSupplyChainConsignment: XMLName { XMLName(id: 2049) }
    @inlinable package static var relationshipTypeCode: XMLName { XMLName(id: 2050) }
    @inlinable package static var relevantTradeLocation: XMLName { XMLName(id: 2051) }
    @inlinable package static var requestedActionCode: XMLName { XMLName(id: 2052) }
    @inlinable package static var requestedDeliverySupplyChainEvent: XMLName { XMLName(id: 2053) }
    @inlinable package static var requestedQuantity: XMLName { XMLName(id: 2054) }
    @inlinable package static var requestingSpecificationQuery: XMLName { XMLName(id: 2055) }
    @inlinable package static var requisitionerReferencedDocument: XMLName { XMLName(id: 2056) }
    @inlinable package static var respondingSpecificationResponse: XMLName { XMLName(id: 2057) }
    @inlinable package static var responsibility: XMLName { XMLName(id: 2058) }
    @inlinable package static var retailValueExcludingTaxInformationAmount: XMLName { XMLName(id: 2059) }
    @inlinable package static var revisionDateTime: XMLName { XMLName(id: 2060) }
    @inlinable package static var revisionID: XMLName { XMLName(id: 2061) }
    @inlinable package static var roleCode: XMLName { XMLName(id: 2062) }
    @inlinable package static var roundingAmount: XMLName { XMLName(id: 2063) }
    @inlinable package static var russianCentralBankID: XMLName { XMLName(id: 2064) }
    @inlinable package static var sicid: XMLName { XMLName(id: 2065) }
    @inlinable package static var salesAgentTradeParty: XMLName { XMLName(id: 2066) }
    @inlinable package static var salesMethodCode: XMLName { XMLName(id: 2067) }
    @inlinable package static var salesSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 2068) }
    @inlinable package static var scenarioSpecifiedDocumentContextParameter: XMLName { XMLName(id: 2069) }
    @inlinable package static var seasonCode: XMLName { XMLName(id: 2070) }
    @inlinable package static var sectionName: XMLName { XMLName(id: 2071) }
    @inlinable package static var sellByDateTime: XMLName { XMLName(id: 2072) }
    @inlinable package static var sellerAssignedAccountantTradeParty: XMLName { XMLName(id: 2073) }
    @inlinable package static var sellerAssignedID: XMLName { XMLName(id: 2074) }
    @inlinable package static var sellerOrderReferencedDocument: XMLName { XMLName(id: 2075) }
    @inlinable package static var sellerPayableTaxSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 2076) }
    @inlinable package static var sellerRefundableTaxSpecifiedTradeAccountingAccount: XMLName { XMLName(id: 2077) }
    @inlinable package static var sellerTaxRepresentativeTradeParty: XMLName { XMLName(id: 2078) }
    @inlinable package static var sellerTradeParty: XMLName { XMLName(id: 2079) }
    @inlinable package static var sequenceNumeric: XMLName { XMLName(id: 2080) }
    @inlinable package static var serialID: XMLName { XMLName(id: 2081) }
    @inlinable package static var serviceCategoryCode: XMLName { XMLName(id: 2082) }
    @inlinable package static var serviceSupplyTradeCountry: XMLName { XMLName(id: 2083) }
    @inlinable package static var setTriggerCode: XMLName { XMLName(id: 2084) }
    @inlinable package static var settlementPeriodMeasure: XMLName { XMLName(id: 2085) }
    @inlinable package static var shipFromTradeParty: XMLName { XMLName(id: 2086) }
    @inlinable package static var shipToTradeParty: XMLName { XMLName(id: 2087) }
    @inlinable package static var sizeMeasure: XMLName { XMLName(id: 2088) }
    @inlinable package static var sourceCurrencyCode: XMLName { XMLName(id: 2089) }
    @inlinable package static var sourceUnitBasisNumeric: XMLName { XMLName(id: 2090) }
    @inlinable package static var southAfricanNCCID: XMLName { XMLName(id: 2091) }
    @inlinable package static var spanishDomesticInterbankingID: XMLName { XMLName(id: 2092) }
    @inlinable package static var specifiedAdvancePayment: XMLName { XMLName(id: 2093) }
    @inlinable package static var specifiedContactPerson: XMLName { XMLName(id: 2094) }
    @inlinable package static var specifiedDeliveryAdjustment: XMLName { XMLName(id: 2095) }
    @inlinable package static var specifiedDocumentVersion: XMLName { XMLName(id: 2096) }
    @inlinable package static var specifiedFinancialAdjustment: XMLName { XMLName(id: 2097) }
    @inlinable package static var specifiedLegalOrganization: XMLName { XMLName(id: 2098) }
    @inlinable package static var specifiedLineTradeAgreement: XMLName { XMLName(id: 2099) }
    @inlinable package static var specifiedLineTradeDelivery: XMLName { XMLName(id: 2100) }
    @inlinable package static var specifiedLineTradeSettlement: XMLName { XMLName(id: 2101) }
    @inlinable package static var specifiedLogisticsServiceCharge: XMLName { XMLName(id: 2102) }
    @inlinable package static var specifiedLogisticsTransportMovement: XMLName { XMLName(id: 2103) }
    @inlinable package static var specifiedNote: XMLName { XMLName(id: 2104) }
    @inlinable package static var specifiedPackagingMarking: XMLName { XMLName(id: 2105) }
    @inlinable package static var specifiedProcuringProject: XMLName { XMLName(id: 2106) }
    @inlinable package static var specifiedReferencedProduct: XMLName { XMLName(id: 2107) }
    @inlinable package static var specifiedSubordinateLineTradeAgreement: XMLName { XMLName(id: 2108) }
    @inlinable package static var specifiedSubordinateLineTradeDelivery: XMLName { XMLName(id: 2109) }
    @inlinable package static var specifiedSubordinateLineTradeSettlement: XMLName { XMLName(id: 2110) }
    @inlinable package static var specifiedTaxRegistration: XMLName { XMLName(id: 2111) }
    @inlinable package static var specifiedTradeAccountingAccount: XMLName { XMLName(id: 2112) }
    @inlinable package static var specifiedTradeAllowanceCharge: XMLName { XMLName(id: 2113) }
    @inlinable package static var specifiedTradePaymentTerms: XMLName { XMLName(id: 2114) }
    @inlinable package static var specifiedTradeProduct: XMLName { XMLName(id: 2115) }
    @inlinable package static var specifiedTradeSettlementFinancialCard: XMLName { XMLName(id: 2116) }
    @inlinable package static var specifiedTradeSettlementHeaderMonetarySummation: XMLName { XMLName(id: 2117) }
    @inlinable package static var specifiedTradeSettlementLineMonetarySummation: XMLName { XMLName(id: 2118) }
    @inlinable package static var specifiedTradeSettlementPaymentMeans: XMLName { XMLName(id: 2119) }
    @inlinable package static var specifiedTransactionID: XMLName { XMLName(id: 2120) }
    @inlinable package static var stageCode: XMLName { XMLName(id: 2121) }
    @inlinable package static var startDateFlexibilityCode: XMLName { XMLName(id: 2122) }
    @inlinable package static var startDateTime: XMLName { XMLName(id: 2123) }
    @inlinable package static var statisticalClassificationCode: XMLName { XMLName(id: 2124) }
    @inlinable package static var statusCode: XMLName { XMLName(id: 2125) }
    @inlinable package static var streetName: XMLName { XMLName(id: 2126) }
    @inlinable package static var subBrandName: XMLName { XMLName(id: 2127) }
    @inlinable package static var subClassCode: XMLName { XMLName(id: 2128) }
    @inlinable package static var subDivisionBranchFinancialInstitution: XMLName { XMLName(id: 2129) }
    @inlinable package static var subject: XMLName { XMLName(id: 2130) }
    @inlinable package static var subjectCode: XMLName { XMLName(id: 2131) }
    @inlinable package static var subordinateBasicWorkItem: XMLName { XMLName(id: 2132) }
    @inlinable package static var subordinateTradeCountrySubDivision: XMLName { XMLName(id: 2133) }
    @inlinable package static var subsetSpecifiedDocumentContextParameter: XMLName { XMLName(id: 2134) }
    @inlinable package static var subsetWorkItemComplexDescription: XMLName { XMLName(id: 2135) }
    @inlinable package static var subtotalCalculatedTradeTax: XMLName { XMLName(id: 2136) }
    @inlinable package static var supplierAssignedSerialID: XMLName { XMLName(id: 2137) }
    @inlinable package static var supplyInstructionReferencedDocument: XMLName { XMLName(id: 2138) }
    @inlinable package static var swissBCID: XMLName { XMLName(id: 2139) }
    @inlinable package static var systemID: XMLName { XMLName(id: 2140) }
    @inlinable package static var systemName: XMLName { XMLName(id: 2141) }
    @inlinable package static var targetCurrencyCode: XMLName { XMLName(id: 2142) }
    @inlinable package static var targetUnitBaseNumeric: XMLName { XMLName(id: 2143) }
    @inlinable package static var tariffClassCode: XMLName { XMLName(id: 2144) }
    @inlinable package static var tariffQuantity: XMLName { XMLName(id: 2145) }
    @inlinable package static var taxApplicableTradeCurrencyExchange: XMLName { XMLName(id: 2146) }
    @inlinable package static var taxBasisAllowanceRate: XMLName { XMLName(id: 2147) }
    @inlinable package static var taxBasisTotalAmount: XMLName { XMLName(id: 2148) }
    @inlinable package static var taxCurrencyCode: XMLName { XMLName(id: 2149) }
    @inlinable package static var taxPointDate: XMLName { XMLName(id: 2150) }
    @inlinable package static var taxTotalAmount: XMLName { XMLName(id: 2151) }
    @inlinable package static var telephoneUniversalCommunication: XMLName { XMLName(id: 2152) }
    @inlinable package static var telexUniversalCommunication: XMLName { XMLName(id: 2153) }
    @inlinable package static var termsAndConditionsDescription: XMLName { XMLName(id: 2154) }
    @inlinable package static var termsAndConditionsDescriptionCode: XMLName { XMLName(id: 2155) }
    @inlinable package static var testIndicator: XMLName { XMLName(id: 2156) }
    @inlinable package static var theoreticalWeightMeasure: XMLName { XMLName(id: 2157) }
    @inlinable package static var title: XMLName { XMLName(id: 2158) }
    @inlinable package static var totalAdjustmentAmount: XMLName { XMLName(id: 2159) }
    @inlinable package static var totalAllowanceChargeAmount: XMLName { XMLName(id: 2160) }
    @inlinable package static var totalCalculatedPrice: XMLName { XMLName(id: 2161) }
    @inlinable package static var totalChargeAmount: XMLName { XMLName(id: 2162) }
    @inlinable package static var totalDepositFeeInformationAmount: XMLName { XMLName(id: 2163) }
    @inlinable package static var totalDiscountAmount: XMLName { XMLName(id: 2164) }
    @inlinable package static var totalPrepaidAmount: XMLName { XMLName(id: 2165) }
    @inlinable package static var totalQuantity: XMLName { XMLName(id: 2166) }
    @inlinable package static var totalQuantityClassificationCode: XMLName { XMLName(id: 2167) }
    @inlinable package static var totalQuantityWorkItemQuantityAnalysis: XMLName { XMLName(id: 2168) }
    @inlinable package static var totalRetailValueInformationAmount: XMLName { XMLName(id: 2169) }
    @inlinable package static var tradeComparisonReferencePrice: XMLName { XMLName(id: 2170) }
    @inlinable package static var tradeName: XMLName { XMLName(id: 2171) }
    @inlinable package static var tradingBusinessName: XMLName { XMLName(id: 2172) }
    @inlinable package static var transportContractReferencedDocument: XMLName { XMLName(id: 2173) }
    @inlinable package static var transportPaymentMethodCode: XMLName { XMLName(id: 2174) }
    @inlinable package static var type: XMLName { XMLName(id: 2175) }
    @inlinable package static var typeCode: XMLName { XMLName(id: 2176) }
    @inlinable package static var typeExtensionCode: XMLName { XMLName(id: 2177) }
    @inlinable package static var ukSortCodeID: XMLName { XMLName(id: 2178) }
    @inlinable package static var uriid: XMLName { XMLName(id: 2179) }
    @inlinable package static var uriUniversalCommunication: XMLName { XMLName(id: 2180) }
    @inlinable package static var ultimateCustomerOrderReferencedDocument: XMLName { XMLName(id: 2181) }
    @inlinable package static var ultimatePayeeTradeParty: XMLName { XMLName(id: 2182) }
    @inlinable package static var ultimateShipToTradeParty: XMLName { XMLName(id: 2183) }
    @inlinable package static var unitBasisAmount: XMLName { XMLName(id: 2184) }
    @inlinable package static var unitCalculatedPrice: XMLName { XMLName(id: 2185) }
    @inlinable package static var unitQuantity: XMLName { XMLName(id: 2186) }
    @inlinable package static var useDescription: XMLName { XMLName(id: 2187) }
    @inlinable package static var usedCapacityCode: XMLName { XMLName(id: 2188) }
    @inlinable package static var usedLogisticsTransportMeans: XMLName { XMLName(id: 2189) }
    @inlinable package static var utilizedLogisticsTransportEquipment: XMLName { XMLName(id: 2190) }
    @inlinable package static var voipUniversalCommunication: XMLName { XMLName(id: 2191) }
    @inlinable package static var validFromDateTime: XMLName { XMLName(id: 2192) }
    @inlinable package static var validitySpecifiedPeriod: XMLName { XMLName(id: 2193) }
    @inlinable package static var value: XMLName { XMLName(id: 2194) }
    @inlinable package static var valueCode: XMLName { XMLName(id: 2195) }
    @inlinable package static var valueDateTime: XMLName { XMLName(id: 2196) }
    @inlinable package static var valueIndicator: XMLName { XMLName(id: 2197) }
    @inlinable package static var valueMeasure: XMLName { XMLName(id: 2198) }
    @inlinable package static var valueSpecifiedBinaryFile: XMLName { XMLName(id: 2199) }
    @inlinable package static var variableMeasureIndicator: XMLName { XMLName(id: 2200) }
    @inlinable package static var verificationNumeric: XMLName { XMLName(id: 2201) }
    @inlinable package static var versionID: XMLName { XMLName(id: 2202) }
    @inlinable package static var virtualIndicator: XMLName { XMLName(id: 2203) }
    @inlinable package static var websiteURIID: XMLName { XMLName(id: 2204) }
    @inlinable package static var weightMeasure: XMLName { XMLName(id: 2205) }
    @inlinable package static var widthMeasure: XMLName { XMLName(id: 2206) }
}
