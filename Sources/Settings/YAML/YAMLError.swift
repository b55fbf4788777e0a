package import Faults

/// Why a text is not the YAML that a configuration is written in.
package struct YAMLError: Error, Sendable, Hashable {
    package let message: String
    package let position: Position

    package init(_ message: String, at position: Position) {
        self.message = message
        self.position = position
    }
}
