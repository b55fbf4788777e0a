/// An identifier and the scheme that it belongs to.
package struct Identifier: Sendable, Hashable {
    package var value: String

    /// The scheme's code, such as `0088` for a GLN.
    package var scheme: String?

    package init(_ value: String, scheme: String? = nil) {
        self.value = value
        self.scheme = scheme
    }
}

extension Identifier: CustomStringConvertible {
    package var description: String { scheme.map { "\($0):\(value)" } ?? value }
}
