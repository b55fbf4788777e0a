// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of the cross industry invoice's message.
package enum RSM {
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
    @inlinable package static var crossIndustryInvoice: XMLName { XMLName(id: 1616) }
    @inlinable package static var exchangedDocument: XMLName { XMLName(id: 1617) }
    @inlinable package static var exchangedDocumentContext: XMLName { XMLName(id: 1618) }
    @inlinable package static var supplyChainTradeTransaction: XMLName { XMLName(id: 1619) }
    @inlinable package static var valuationBreakdownStatement: XMLName { XMLName(id: 1620) }
}
