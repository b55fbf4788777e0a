package import Faults

extension XMLNode {
    /// Line and column of the start tag, both from one.
    package var position: Position { tree.position(ofOffset: tree.offset(index)) }

    /// The way from the root with the usual prefixes: `/Invoice/cac:InvoiceLine[2]/cbc:ID`.
    ///
    /// A number stands only where a sibling has the same name.
    package var xPath: String {
        var steps: [String] = []
        var node: XMLNode? = self
        while let step = node {
            let name = tree.displayName(of: step.name)
            let ordinal = tree.ordinal(step.index)
            steps.append(ordinal > 0 ? "/\(name)[\(ordinal)]" : "/\(name)")
            node = step.parent
        }
        return steps.reversed().joined()
    }

    /// The place of one of its attributes: `/Invoice/cbc:ID/@schemeID`.
    package func xPath(ofAttribute name: XMLName) -> String { "\(xPath)/@\(tree.displayName(of: name))" }
}
