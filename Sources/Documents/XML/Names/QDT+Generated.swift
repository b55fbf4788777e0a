// Made by scripts/xml-names from the published schemas; do not edit.
// swift-format-ignore-file

/// The elements of the cross industry invoice's qualified types.
public enum QDT {
    static let first: Int32 = 2213
    static let count: Int32 = 1

    static let names = """
        DateTimeString
        """
}

extension QDT {
    @inlinable public static var dateTimeString: XMLName { XMLName(id: 2213) }
}
