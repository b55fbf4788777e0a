package import Invoicing

extension JSONElement {
    /// The characters of a string; nil for other values.
    package var string: String? {
        guard kind == .string else { return nil }
        return JSONText.decode(
            storage.bytes[Int(node.start + 1)..<Int(node.end - 1)], hasEscapes: node.hasEscapes)
    }

    /// A number as it is written; nil for other values.
    package var number: String? {
        kind == .number ? String(decoding: source, as: UTF8.self) : nil
    }

    /// A string, or a number as it is written; nil for other values.
    package var text: String? { string ?? number }

    package var bool: Bool? {
        switch kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// The exact value of a number, or of a string that holds a number and nothing else.
    package var amount: Amount? {
        switch kind {
        case .number: number.flatMap { Amount(jsonNumber: $0) }
        case .string: string.flatMap { Amount($0) }
        default: nil
        }
    }

    /// A whole number, written as a number or as a string; platforms do both.
    package var integer: Int? { text.flatMap { Int($0) } }
}
