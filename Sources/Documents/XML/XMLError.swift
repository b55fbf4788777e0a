package import Faults

/// Why bytes are not taken as an XML document.
package struct XMLError: Error, Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        /// There is nothing in it.
        case empty
        /// It does not begin with markup in UTF-8.
        case notText
        /// It has a document type declaration, which is never read.
        case documentType
        /// Elements are nested deeper than ``XMLLimits/depth``.
        case tooDeep
        /// An element has more than ``XMLLimits/attributes`` attributes.
        case tooManyAttributes
        /// More than ``XMLLimits/nodes`` elements and attributes, or more bytes than can be counted.
        case tooLarge
        /// More than ``XMLLimits/names`` names that no invoice has.
        case tooManyNames
        /// The parser's own complaint.
        case malformed
    }

    package let reason: Reason
    package let position: Position

    /// What the parser said; empty for the reasons that say it themselves.
    package let words: String

    package init(_ reason: Reason, at position: Position, words: String = "") {
        self.reason = reason
        self.position = position
        self.words = words
    }
}

extension XMLError {
    /// What a person is told about it.
    package var finding: Finding {
        let (message, action) =
            switch reason {
            case .empty: ("The document is empty.", "Export the invoice again.")
            case .notText:
                (
                    "The document is not XML text in UTF-8.",
                    "Save the file as UTF-8 without control characters."
                )
            case .documentType:
                (
                    "The document has a DOCTYPE, which may pull in foreign content and is never read.",
                    "Remove the DOCTYPE declaration."
                )
            case .tooDeep: ("Elements are nested more than \(XMLLimits.depth) deep.", "Check the export.")
            case .tooManyAttributes:
                ("An element has more than \(XMLLimits.attributes) attributes.", "Check the export.")
            case .tooLarge:
                ("The document has more than \(XMLLimits.nodes) nodes.", "Split the document into several.")
            case .tooManyNames:
                (
                    "The document has more than \(XMLLimits.names) different names that no invoice has.",
                    "Check the export."
                )
            case .malformed: ("The document is not well-formed XML: \(words)", "Mend the XML at this place.")
            }
        return Finding(.format, "EKS-XML", position: position, message: message, action: action)
    }
}

/// What a document may cost.
///
/// Invoices stay far below; a hostile file meets these before the parser sees it.
package enum XMLLimits {
    package static let depth = 128
    package static let attributes = 256
    package static let nodes = 5_000_000

    /// Different names of elements and attributes, beside the well-known ones: the parser's table of names gets slow.
    package static let names = 10_000

    /// Namespace declarations in force at one place; the parser looks through them for every name.
    package static let declarations = 256
}
