package import Faults
package import Invoicing

/// What a reader made of a document.
package struct Reading: Sendable {
    package var invoice: Invoice

    /// Values that can't be what their place demands.
    ///
    /// A date that is no day, an amount that is no number: the model holds nothing for them, and they are among
    /// the unmapped terms too.
    package var findings: [Finding]

    /// What the model has no place for.
    package var unmapped: [UnmappedTerm]

    package init(invoice: Invoice, findings: [Finding] = [], unmapped: [UnmappedTerm] = []) {
        self.invoice = invoice
        self.findings = findings
        self.unmapped = unmapped
    }
}

/// A value of a document that the model does not hold.
package struct UnmappedTerm: Sendable, Hashable {
    /// XPath or JSON pointer.
    package var path: String { place.path }

    package let value: String

    /// Line and column in the document, where known.
    package var position: Position? { place.position }

    private enum Place: Sendable, Hashable {
        case element(XMLNode)
        case attribute(XMLNode, XMLName)
        case pointer(String, Position?)

        var path: String {
            switch self {
            case .element(let node): node.xPath
            case .attribute(let node, let name): node.xPath(ofAttribute: name)
            case .pointer(let path, _): path
            }
        }

        var position: Position? {
            switch self {
            case .element(let node), .attribute(let node, _): node.position
            case .pointer(_, let position): position
            }
        }
    }

    // A path is put together only when somebody asks for it: most are never looked at.
    private let place: Place

    package init(path: String, value: String, position: Position? = nil) {
        place = .pointer(path, position)
        self.value = value
    }

    init(_ node: XMLNode, value: String? = nil) {
        place = .element(node)
        self.value = value ?? node.trimmed
    }

    init(_ node: XMLNode, attribute name: XMLName, value: String) {
        place = .attribute(node, name)
        self.value = value
    }
}
