// For readers that compare values where they lie, such as the rules.

extension XMLTree {
    /// All character data of the document; ``textRange(_:)`` says which part is whose.
    @inlinable public var textBytes: ContiguousArray<UInt8> { text }

    /// The values of all attributes; ``attributeValueRange(_:)`` says which part is whose.
    @inlinable public var valueBytes: ContiguousArray<UInt8> { values }

    /// The name of an attribute by its number.
    @inlinable public func attributeName(_ number: Int) -> XMLName { XMLName(id: attributes[number].name) }

    /// Where the value of an attribute lies.
    @inlinable
    public func attributeValueRange(_ number: Int) -> Range<Int> {
        let attribute = attributes[number]
        return Int(attribute.start)..<Int(attribute.end)
    }
}

extension [XMLName] {
    /// The well-known names whose local part meets the condition.
    package static func wellKnown(where condition: (String) -> Bool) -> [XMLName] {
        WellKnownNames.entries.indices.filter { condition(WellKnownNames.entries[$0].local) }
            .map { XMLName(id: Int32($0)) }
    }
}

extension XMLName {
    /// One past the highest number of a well-known name.
    package static var wellKnownCount: Int32 { WellKnownNames.count }

    /// A well-known name with its usual prefix, such as `cbc:ID`.
    package var usual: String {
        guard isWellKnown else { return "" }
        let entry = WellKnownNames.entries[Int(id)]
        return entry.namespace.prefix.isEmpty ? entry.local : "\(entry.namespace.prefix):\(entry.local)"
    }

    private static let usualNames: [String: Int32] = {
        let prefixes = XMLNamespace.allCases.map { $0.prefix.isEmpty ? "" : $0.prefix + ":" }
        var names: [String: Int32] = [:]
        names.reserveCapacity(WellKnownNames.entries.count)
        for (id, entry) in WellKnownNames.entries.enumerated() where !entry.local.isEmpty {
            names[prefixes[entry.namespace.rawValue] + entry.local] = Int32(id)
        }
        return names
    }()

    /// The well-known name that is usually written so: `cac:Party`, `Invoice`, or `schemeID` for an attribute.
    package init?(qualified text: some StringProtocol) {
        guard let id = Self.usualNames[String(text)] else { return nil }
        self.init(id: id)
    }
}
