internal import Documents

/// The children of the root by name.
///
/// Rules about a line ask for things at the head of the document; in an invoice of ten thousand lines, each would
/// walk over all the others.
struct SiblingTable {
    private var first: [XMLName: Node] = [:]

    /// For each child of the root the next one of its name; 0, which is the root itself, where there is none.
    private var following: ContiguousArray<Int32>

    init(of tree: XMLTree) {
        following = ContiguousArray(repeating: 0, count: tree.count)
        var last: [XMLName: Int32] = [:]
        var child: Int32 = 1
        let end = tree.end(0)
        while child < end {
            let name = tree.name(child)
            if let before = last[name] {
                following[Int(before)] = child
            } else {
                first[name] = Node(index: child)
            }
            last[name] = child
            child = tree.end(child)
        }
    }

    func first(_ name: XMLName) -> Node? { first[name] }

    func next(_ node: Node) -> Node? {
        let index = following[Int(node.index)]
        return index == 0 ? nil : Node(index: index)
    }
}
