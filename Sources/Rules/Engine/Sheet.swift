package import Calendars
package import Documents
package import Invoicing

/// A document as rules see it: its tree, questions about it, and what has to be remembered while they are asked.
///
/// A sheet belongs to one check and is never shared. Questions that a sound document answers make no string and
/// no array.
package final class Sheet {
    package let tree: XMLTree

    /// Whether the artefact's own verdict is wanted, flaws included.
    package let isMirror: Bool

    /// The moment at which the document is judged; nil where nobody asked for one.
    package let moment: Instant?

    /// The document as an invoice, for rules that ask the model rather than the tree.
    package private(set) lazy var invoice = given ?? Self.invoice(of: tree)

    private let given: Invoice?

    /// The children of a long document's root by name; nil where it is quicker to look.
    private let childrenOfRoot: SiblingTable?

    /// The root element.
    package var root: Node { Node(index: 0) }

    /// Places whose value could not be read as the number, date or single value that a rule needs.
    private(set) var unreadable: [Unreadable] = []

    /// Sums and memberships of an EN 16931 document, made when first asked for.
    lazy var totals = Totals(of: self)

    /// What packs remember, by its type; there are never more than a few.
    private var memory: [(type: ObjectIdentifier, facts: AnyObject)] = []

    /// The invoice is what the document was read as, where that holds more than the tree.
    package init(
        _ tree: XMLTree, isMirror: Bool = false, invoice: Invoice? = nil, moment: Instant? = nil
    ) {
        self.tree = tree
        self.isMirror = isMirror
        self.moment = moment
        given = invoice
        childrenOfRoot = tree.count > 2_000 ? SiblingTable(of: tree) : nil
    }

    private static func invoice(of tree: XMLTree) -> Invoice {
        tree.name(0) == RSM.crossIndustryInvoice ? CIIReader.read(tree).invoice : UBLReader.read(tree).invoice
    }

    struct Unreadable {
        enum Want: String { case number, date, indicator, single = "single value" }

        var place: Node
        var want: Want
    }

    /// Notes a value that an official validator would stop at; the document can't be valid.
    func note(_ place: Node, isNo want: Unreadable.Want) {
        if unreadable.contains(where: { $0.place == place }) { return }
        if unreadable.count < 1_000 { unreadable.append(Unreadable(place: place, want: want)) }
    }
}

// MARK: - What packs remember

extension Sheet {
    /// What a pack has to know of a document again and again, made when first asked for.
    func remembered<Facts: AnyObject>(_ make: (Sheet) -> Facts) -> Facts {
        let type = ObjectIdentifier(Facts.self)
        for entry in memory where entry.type == type {
            if let facts = entry.facts as? Facts { return facts }
        }
        let facts = make(self)
        memory.append((type, facts))
        return facts
    }
}

// MARK: - Elements

extension Sheet {
    @inline(__always)
    package func name(of node: Node) -> XMLName { tree.name(node.index) }

    package func parent(of node: Node) -> Node? {
        let parent = tree.parent(node.index)
        return parent < 0 ? nil : Node(index: parent)
    }

    /// The nearest element above with that name.
    package func ancestor(of node: Node, _ name: XMLName) -> Node? {
        var next = tree.parent(node.index)
        while next >= 0 {
            if tree.name(next) == name { return Node(index: next) }
            next = tree.parent(next)
        }
        return nil
    }

    /// The first child with that name.
    package func child(_ node: Node, _ name: XMLName) -> Node? {
        if node.index == 0, let known = childrenOfRoot { return known.first(name) }
        var next = node.index + 1
        let end = tree.end(node.index)
        while next < end {
            if tree.name(next) == name { return Node(index: next) }
            next = tree.end(next)
        }
        return nil
    }

    /// The next sibling with the same name.
    package func following(_ node: Node) -> Node? {
        let parent = tree.parent(node.index)
        guard parent >= 0 else { return nil }
        if parent == 0, let known = childrenOfRoot { return known.next(node) }
        let name = tree.name(node.index)
        let end = tree.end(parent)
        var next = tree.end(node.index)
        while next < end {
            if tree.name(next) == name { return Node(index: next) }
            next = tree.end(next)
        }
        return nil
    }

    package func hasChildren(_ node: Node) -> Bool { tree.end(node.index) > node.index + 1 }

    /// The elements at the end of a path of child names, in document order.
    package func all(_ node: Node, _ names: XMLName...) -> [Node] {
        names.reduce(into: [node]) { nodes, name in
            nodes = nodes.flatMap { self.children($0, name) }
        }
    }

    /// The children with that name, without making an array.
    package func children(_ node: Node, _ name: XMLName) -> Children {
        Children(sheet: self, upcoming: child(node, name))
    }

    package struct Children: Sequence, IteratorProtocol {
        unowned let sheet: Sheet
        var upcoming: Node?

        package mutating func next() -> Node? {
            guard let node = upcoming else { return nil }
            upcoming = sheet.following(node)
            return node
        }
    }
}

// MARK: - Whether there are such elements

extension Sheet {
    /// Whether any element lies at the end of the path and meets the condition.
    package func has(
        _ node: Node, _ name: XMLName, where condition: (Node) -> Bool = { _ in true }
    ) -> Bool {
        var next = child(node, name)
        while let found = next {
            if condition(found) { return true }
            next = following(found)
        }
        return false
    }

    package func has(
        _ node: Node, _ a: XMLName, _ b: XMLName, where condition: (Node) -> Bool = { _ in true }
    ) -> Bool {
        has(node, a) { self.has($0, b, where: condition) }
    }

    package func has(
        _ node: Node, _ a: XMLName, _ b: XMLName, _ c: XMLName,
        where condition: (Node) -> Bool = { _ in true }
    ) -> Bool {
        has(node, a) { self.has($0, b, c, where: condition) }
    }

    package func has(
        _ node: Node, _ a: XMLName, _ b: XMLName, _ c: XMLName, _ d: XMLName,
        where condition: (Node) -> Bool = { _ in true }
    ) -> Bool {
        has(node, a) { self.has($0, b, c, d, where: condition) }
    }

    /// How many elements lie at the end of the path.
    package func count(_ node: Node, _ a: XMLName) -> Int {
        var count = 0
        forEach(node, a) { _ in count += 1 }
        return count
    }

    package func count(_ node: Node, _ a: XMLName, _ b: XMLName) -> Int {
        var count = 0
        forEach(node, a) { count += self.count($0, b) }
        return count
    }

    package func count(_ node: Node, _ a: XMLName, _ b: XMLName, _ c: XMLName) -> Int {
        var count = 0
        forEach(node, a) { count += self.count($0, b, c) }
        return count
    }

    package func count(_ node: Node, _ a: XMLName, _ b: XMLName, _ c: XMLName, _ d: XMLName) -> Int {
        var count = 0
        forEach(node, a) { count += self.count($0, b, c, d) }
        return count
    }

    package func forEach(_ node: Node, _ a: XMLName, _ body: (Node) -> Void) {
        var next = child(node, a)
        while let found = next {
            body(found)
            next = following(found)
        }
    }

    package func forEach(_ node: Node, _ a: XMLName, _ b: XMLName, _ body: (Node) -> Void) {
        forEach(node, a) { self.forEach($0, b, body) }
    }

    package func forEach(_ node: Node, _ a: XMLName, _ b: XMLName, _ c: XMLName, _ body: (Node) -> Void) {
        forEach(node, a) { self.forEach($0, b, c, body) }
    }

    /// The first element at the end of the path, in document order.
    package func first(_ node: Node, _ a: XMLName, _ b: XMLName) -> Node? {
        var found: Node?
        _ = has(node, a, b) {
            found = $0; return true
        }
        return found
    }

    package func first(_ node: Node, _ a: XMLName, _ b: XMLName, _ c: XMLName) -> Node? {
        var found: Node?
        _ = has(node, a, b, c) {
            found = $0; return true
        }
        return found
    }

    package func first(_ node: Node, _ a: XMLName, _ b: XMLName, _ c: XMLName, _ d: XMLName) -> Node? {
        var found: Node?
        _ = has(node, a, b, c, d) {
            found = $0; return true
        }
        return found
    }
}
