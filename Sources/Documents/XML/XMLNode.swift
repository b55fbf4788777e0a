/// An element of a tree: a cursor that costs two words.
public struct XMLNode: Sendable {
    /// The document that it is an element of.
    public let tree: XMLTree

    /// Its number in document order.
    public let index: Int32

    /// An element by its number.
    @inlinable public init(tree: XMLTree, index: Int32) {
        self.tree = tree
        self.index = index
    }

    /// Its name.
    @inlinable public var name: XMLName { tree.name(index) }

    package var localName: String { tree.localName(of: name) }

    package var namespace: String { tree.namespace(of: name) }

    /// The element that it lies in; nil for the root.
    @inlinable public var parent: XMLNode? {
        let parent = tree.parent(index)
        return parent < 0 ? nil : XMLNode(tree: tree, index: parent)
    }

    /// Whether any element lies in it.
    @inlinable public var hasChildren: Bool { tree.end(index) > index + 1 }

    /// The child elements in document order.
    @inlinable public var children: Children {
        Children(tree: tree, from: index + 1, to: tree.end(index))
    }

    /// The first child element with that name.
    @inlinable
    public func child(_ name: XMLName) -> XMLNode? {
        var next = index + 1
        let end = tree.end(index)
        while next < end {
            if tree.name(next) == name { return XMLNode(tree: tree, index: next) }
            next = tree.end(next)
        }
        return nil
    }

    /// The descendant at the end of a path of names, taking the first match at each step.
    package func descendant(_ path: XMLName...) -> XMLNode? {
        var node = self
        for name in path {
            guard let next = node.child(name) else { return nil }
            node = next
        }
        return node
    }

    /// The child elements with that name.
    @inlinable
    public func children(_ name: XMLName) -> LazyFilterSequence<Children> {
        children.lazy.filter { $0.name == name }
    }

    /// Walks over sibling elements.
    public struct Children: Sequence, IteratorProtocol, LazySequenceProtocol {
        @usableFromInline let tree: XMLTree
        @usableFromInline var place: Int32
        @usableFromInline let end: Int32

        @inlinable
        init(tree: XMLTree, from place: Int32, to end: Int32) {
            self.tree = tree
            self.place = place
            self.end = end
        }

        /// The next sibling.
        @inlinable
        public mutating func next() -> XMLNode? {
            guard place < end else { return nil }
            defer { place = tree.end(place) }
            return XMLNode(tree: tree, index: place)
        }
    }
}

/// Nodes are equal when they are the same element of the same tree.
extension XMLNode: Hashable {
    /// Nodes of different trees are never equal.
    public static func == (left: XMLNode, right: XMLNode) -> Bool {
        left.index == right.index && left.tree === right.tree
    }

    /// Numbers differ enough within a tree.
    public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
