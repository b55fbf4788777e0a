package import Faults

extension XMLNode {
    /// Line and column of the start tag, both from one.
    package var position: Position { tree.position(ofOffset: tree.offset(index)) }

    /// The way from the root with the usual prefixes: `/Invoice/cac:InvoiceLine[2]/cbc:ID`.
    ///
    /// A number stands only where a sibling has the same name.
    package var xPath: String {
        var steps: [String] = []
        var node = self
        while let parent = node.parent {
            var number = 0
            var total = 0
            for sibling in parent.children where sibling.name == node.name {
                total += 1
                if sibling.index <= node.index { number += 1 }
            }
            let name = tree.displayName(of: node.name)
            steps.append(total > 1 ? "\(name)[\(number)]" : name)
            node = parent
        }
        steps.append(tree.displayName(of: node.name))
        return steps.reversed().map { "/" + $0 }.joined()
    }

    /// The place of one of its attributes: `/Invoice/cbc:ID/@schemeID`.
    package func xPath(ofAttribute name: XMLName) -> String { "\(xPath)/@\(tree.displayName(of: name))" }
}
