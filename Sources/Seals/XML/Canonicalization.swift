/// One of the canonical forms that signatures name.
package struct Canonicalization: Sendable, Hashable {
    /// Whether namespace declarations are written only where they are used.
    package let isExclusive: Bool

    /// Prefixes that an exclusive form treats like the inclusive one; `#default` is the one without a name.
    package let inclusivePrefixes: [String]

    /// Exclusive XML Canonicalization 1.0 without comments.
    package static let exclusive = Canonicalization(isExclusive: true, inclusivePrefixes: [])

    /// Canonical XML 1.0 without comments.
    package static let inclusive = Canonicalization(isExclusive: false, inclusivePrefixes: [])

    package var uri: String {
        isExclusive
            ? "http://www.w3.org/2001/10/xml-exc-c14n#" : "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
    }

    /// Nil for what is not supported: forms with comments, and the 1.1 version that none of our platforms uses.
    init?(uri: String, inclusivePrefixes: [String]) {
        switch uri {
        case Self.exclusive.uri: self.init(isExclusive: true, inclusivePrefixes: inclusivePrefixes)
        case Self.inclusive.uri where inclusivePrefixes.isEmpty: self = .inclusive
        default: return nil
        }
    }

    private init(isExclusive: Bool, inclusivePrefixes: [String]) {
        self.isExclusive = isExclusive
        self.inclusivePrefixes = inclusivePrefixes
    }
}
