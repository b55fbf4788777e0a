// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of UBL's extension components.
public enum EXT {
    static let first: Int32 = 1606
    static let count: Int32 = 10

    static let names = """
        ExtensionAgencyID
        ExtensionAgencyName
        ExtensionAgencyURI
        ExtensionContent
        ExtensionReason
        ExtensionReasonCode
        ExtensionURI
        ExtensionVersionID
        UBLExtension
        UBLExtensions
        """
}

extension EXT {
    @inlinable public static var extensionAgencyID: XMLName { XMLName(id: 1606) }
    @inlinable public static var extensionAgencyName: XMLName { XMLName(id: 1607) }
    @inlinable public static var extensionAgencyURI: XMLName { XMLName(id: 1608) }
    @inlinable public static var extensionContent: XMLName { XMLName(id: 1609) }
    @inlinable public static var extensionReason: XMLName { XMLName(id: 1610) }
    @inlinable public static var extensionReasonCode: XMLName { XMLName(id: 1611) }
    @inlinable public static var extensionURI: XMLName { XMLName(id: 1612) }
    @inlinable public static var extensionVersionID: XMLName { XMLName(id: 1613) }
    @inlinable public static var ublExtension: XMLName { XMLName(id: 1614) }
    @inlinable public static var ublExtensions: XMLName { XMLName(id: 1615) }
}
