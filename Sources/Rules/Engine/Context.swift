package import Documents

/// The places of a document where rules are asked, by path and, where needed, by a condition.
///
/// A context is known by its identity: rules that share one are asked together. Within one ``Pattern`` a place
/// belongs to the first context that fits it, as in Schematron.
package final class Context: Sendable {
    let paths: [Path]
    let condition: Rule.Condition?

    /// Whether it is every element of the document.
    let isEverywhere: Bool

    /// One or more paths, parted by `|`, see ``Path``, or `*` for every element; the condition narrows them down.
    package init(_ paths: String, where condition: Rule.Condition? = nil) {
        isEverywhere = paths == "*"
        self.paths = isEverywhere ? [] : paths.split(separator: "|").map { Path(String($0)) }
        self.condition = condition
    }

    package init(_ path: Path, where condition: Rule.Condition? = nil) {
        isEverywhere = false
        paths = [path]
        self.condition = condition
    }
}

/// A place in a tree by element names, such as `cac:InvoiceLine/cac:Item`.
///
/// A path matches at any depth, unless it begins with a slash, which stands for the document. A step may name
/// alternatives, `(cac:InvoiceLine,cac:CreditNoteLine)`; a last step `@name` stands for an attribute.
package struct Path: Sendable {
    let isAnchored: Bool

    /// The alternatives of each step.
    let steps: [[XMLName]]

    /// The attribute meant, when the path ends in one.
    let attribute: XMLName?

    /// The path as it was written, for messages.
    let text: String

    package init(_ text: String) {
        // There are a thousand paths, read before the first document: by bytes, which is a hundred times faster.
        let bytes = text.utf8.filter { !$0.isXMLSpace }
        self.text = String(decoding: bytes, as: UTF8.self)
        isAnchored = bytes.first == UInt8(ascii: "/")
        var steps: [[XMLName]] = []
        var attribute: XMLName?
        for step in bytes.split(separator: UInt8(ascii: "/")) {
            if step.first == UInt8(ascii: "@") {
                attribute = Self.name(step.dropFirst())
            } else {
                steps.append(
                    step.split {
                        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
                    }
                    .map(Self.name))
            }
        }
        self.steps = steps
        self.attribute = attribute
    }

    /// Any of these elements, anywhere.
    package init(anyOf names: [XMLName]) {
        isAnchored = false
        steps = [names]
        attribute = nil
        text = names.map(\.usual).joined(separator: ",")
    }

    /// A path is written by us, so a name that doesn't exist is a slip in this source.
    private static func name(_ bytes: ArraySlice<UInt8>) -> XMLName {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let name = XMLName(qualified: text) else {
            preconditionFailure("\(text) is not the name of an element or attribute of UBL or CII")
        }
        return name
    }
}
