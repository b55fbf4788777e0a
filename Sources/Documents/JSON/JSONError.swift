package import Faults

/// Why a text is not the JSON that is taken here, and where.
package struct JSONError: Error, Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Nothing but white space.
        case empty
        /// Right so far, but it ends before the outermost value is complete.
        case endsEarly
        case notUTF8
        case syntax
        case duplicateKey
        case tooDeep
        case tooManyValues
        case tooLong
    }

    package let kind: Kind

    /// One sentence.
    package let message: String

    /// The JSON pointer of the innermost value that was open.
    package let pointer: String

    /// Where the text stops being right, in bytes.
    package let offset: Int

    package let position: Position
}

extension JSONError {
    /// Whether more bytes could make it right: the file may still be growing.
    package var isIncomplete: Bool { kind == .endsEarly || kind == .empty }

    /// The same for a person.
    package var finding: Finding {
        Finding(
            .format, id, at: pointer, position: position, message: message, action: action)
    }

    private var id: String {
        switch kind {
        case .empty: "EKS-FILE-EMPTY"
        case .endsEarly: "EKS-FILE-INCOMPLETE"
        case .notUTF8: "EKS-ENCODING"
        case .syntax: "EKS-JSON-SYNTAX"
        case .duplicateKey: "EKS-JSON-DUPLICATE-KEY"
        case .tooDeep, .tooManyValues, .tooLong: "EKS-JSON-LIMIT"
        }
    }

    private var action: String {
        switch kind {
        case .empty, .endsEarly:
            "Write the whole file under a temporary name and rename it when it is complete."
        case .notUTF8: "Write the file in UTF-8, or declare the code page of the channel."
        case .syntax: "Correct the text at this place."
        case .duplicateKey: "Write each key once."
        case .tooDeep, .tooManyValues, .tooLong: "Split the file into smaller ones."
        }
    }
}
