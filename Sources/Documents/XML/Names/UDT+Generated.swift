// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of the cross industry invoice's unqualified types.
public enum UDT {
    static let first: Int32 = 2207
    static let count: Int32 = 6

    static let names = """
        Date
        DateString
        DateTime
        DateTimeString
        Indicator
        IndicatorString
        """
}

extension UDT {
    @inlinable public static var date: XMLName { XMLName(id: 2207) }
    @inlinable public static var dateString: XMLName { XMLName(id: 2208) }
    @inlinable public static var dateTime: XMLName { XMLName(id: 2209) }
    @inlinable public static var dateTimeString: XMLName { XMLName(id: 2210) }
    @inlinable public static var indicator: XMLName { XMLName(id: 2211) }
    @inlinable public static var indicatorString: XMLName { XMLName(id: 2212) }
}
