package import Faults

/// One node of a YAML file, with its place.
package struct YAMLNode: Sendable, Hashable {
    package indirect enum Content: Sendable, Hashable {
        /// The text, and whether it was written without quotes.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    package let content: Content
    package let position: Position

    package init(_ content: Content, at position: Position) {
        self.content = content
        self.position = position
    }
}

/// A key and its value.
package struct YAMLEntry: Sendable, Hashable {
    package let key: String
    package let position: Position
    package let value: YAMLNode

    package init(_ key: String, at position: Position, _ value: YAMLNode) {
        self.key = key
        self.position = position
        self.value = value
    }
}

extension YAMLNode {
    /// How an error message calls this kind of thing.
    var kind: String {
        switch content {
        case .scalar("", isPlain: true): "nothing"
        case .scalar: "a single value"
        case .sequence: "a list"
        case .mapping: "a block of keys"
        }
    }

    /// Whether it was written without quotes as `null`, `~` or nothing at all.
    var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return text.isEmpty || text == "~" || text == "null"
    }
}
