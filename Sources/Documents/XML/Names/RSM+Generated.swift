// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of the cross industry invoice's message.
public enum RSM {
    static let first: Int32 = 1616
    static let count: Int32 = 5

    static let names = """
        CrossIndustryInvoice
        ExchangedDocument
        ExchangedDocumentContext
        SupplyChainTradeTransaction
        ValuationBreakdownStatement
        """
}

extension RSM {
    @inlinable public static var crossIndustryInvoice: XMLName { XMLName(id: 1616) }
    @inlinable public static var exchangedDocument: XMLName { XMLName(id: 1617) }
    @inlinable public static var exchangedDocumentContext: XMLName { XMLName(id: 1618) }
    @inlinable public static var supplyChainTradeTransaction: XMLName { XMLName(id: 1619) }
    @inlinable public static var valuationBreakdownStatement: XMLName { XMLName(id: 1620) }
}
