package import Faults
internal import Synchronization

/// A read-only XML document in a few flat arrays.
///
/// Elements are numbered in document order, so that a rule can walk all of them in one loop. All character data
/// lies in one buffer in document order too: the string value of any element, with all its descendants, is one
/// slice of it. Comments and processing instructions are not kept. Text is decoded only when asked for.
///
/// Public, like names and nodes, because only what is public is put into its callers in other rooms; see decision 32.
public final class XMLTree: Sendable {
    /// An element: its subtree is the elements `index ..< end`.
    @usableFromInline
    struct Element: Sendable {
        @usableFromInline let name: Int32
        @usableFromInline let parent: Int32
        @usableFromInline var end: Int32
        @usableFromInline let textStart: Int32
        @usableFromInline var textEnd: Int32
        /// Its attributes go on to the first of the next element.
        @usableFromInline let firstAttribute: Int32

        init(name: Int32, parent: Int32, index: Int32, textStart: Int32, firstAttribute: Int32) {
            self.name = name
            self.parent = parent
            self.end = index + 1
            self.textStart = textStart
            self.textEnd = textStart
            self.firstAttribute = firstAttribute
        }
    }

    @usableFromInline
    struct Attribute: Sendable {
        @usableFromInline let name: Int32
        @usableFromInline let start: Int32
        @usableFromInline let end: Int32

        init(name: Int32, start: Int32, end: Int32) {
            self.name = name
            self.start = start
            self.end = end
        }
    }

    /// A name that only this document has.
    struct OwnName: Sendable {
        let uri: String
        let prefix: String
        let local: String
    }

    @usableFromInline let elements: ContiguousArray<Element>
    @usableFromInline let attributes: ContiguousArray<Attribute>
    @usableFromInline let text: ContiguousArray<UInt8>
    @usableFromInline let values: ContiguousArray<UInt8>
    let ownNames: [OwnName]
    private let starts: ContiguousArray<Int32>

    /// The bytes it was read from.
    package let source: [UInt8]

    // Only a document with something wrong in it needs these, so they are made when first asked for.
    private let places = Mutex<TextPlaces?>(nil)
    private let ordinals = Mutex<ContiguousArray<Int32>>([])

    /// Parses UTF-8 bytes; nothing outside them is ever read, and an encoding that they declare is passed over.
    package init(parsing bytes: [UInt8]) throws(XMLError) {
        let parsed = try XMLParser.parse(bytes)
        elements = parsed.elements
        attributes = parsed.attributes
        text = parsed.text
        values = parsed.values
        ownNames = parsed.ownNames
        starts = parsed.starts
        source = bytes
    }
}

// MARK: - By number, for one pass over the document

extension XMLTree {
    /// How many elements there are; the root is number 0.
    @inlinable public var count: Int { elements.count }

    /// The root element.
    @inlinable public var root: XMLNode { XMLNode(tree: self, index: 0) }

    /// An element by its number.
    @inlinable public subscript(index: Int) -> XMLNode { XMLNode(tree: self, index: Int32(index)) }

    /// The name of an element.
    @inlinable public func name(_ index: Int32) -> XMLName { XMLName(id: elements[Int(index)].name) }

    /// The number of the parent; -1 for the root.
    @inlinable public func parent(_ index: Int32) -> Int32 { elements[Int(index)].parent }

    /// One past the last descendant, which is where the next sibling begins if there is one.
    @inlinable public func end(_ index: Int32) -> Int32 { elements[Int(index)].end }

    /// Which part of the character data is the string value of an element.
    @inlinable public func textRange(_ index: Int32) -> Range<Int> {
        let element = elements[Int(index)]
        return Int(element.textStart)..<Int(element.textEnd)
    }

    /// Which of the attributes are an element's.
    @inlinable
    public func attributeRange(_ index: Int32) -> Range<Int> {
        let next = Int(index) + 1
        let end = next < elements.count ? Int(elements[next].firstAttribute) : attributes.count
        return Int(elements[Int(index)].firstAttribute)..<end
    }
}

// MARK: - Names and places

extension XMLTree {
    package func localName(of name: XMLName) -> String {
        name.isWellKnown
            ? WellKnownNames.entries[Int(name.id)].local : ownNames[Int(name.id - WellKnownNames.count)].local
    }

    package func namespace(of name: XMLName) -> String {
        name.isWellKnown
            ? WellKnownNames.entries[Int(name.id)].namespace.uri
            : ownNames[Int(name.id - WellKnownNames.count)].uri
    }

    /// The name with the usual prefix of its namespace, or the document's own where there is no usual one.
    package func displayName(of name: XMLName) -> String {
        let prefix =
            name.isWellKnown
            ? WellKnownNames.entries[Int(name.id)].namespace.prefix
            : ownNames[Int(name.id - WellKnownNames.count)].prefix
        return prefix.isEmpty ? localName(of: name) : "\(prefix):\(localName(of: name))"
    }

    /// Where an element begins in the source.
    package func offset(_ index: Int32) -> Int { Int(starts[Int(index)]) }

    /// Line and column of a byte of the source, from one; columns count characters.
    package func position(ofOffset offset: Int) -> Position {
        places.withLock { places in
            let known = places ?? TextPlaces(source)
            places = known
            return known[offset]
        }
    }

    /// Which one of its siblings of the same name an element is, from one; 0 when there is no other.
    func ordinal(_ index: Int32) -> Int {
        ordinals.withLock { ordinals in
            if ordinals.isEmpty { ordinals = countSiblings() }
            return Int(ordinals[Int(index)])
        }
    }

    /// One pass over the document: asked one by one, a hundred thousand lines would be counted as often.
    private func countSiblings() -> ContiguousArray<Int32> {
        var ordinals = ContiguousArray<Int32>(repeating: 0, count: count)
        var seen: [Int32: (first: Int32, count: Int32)] = [:]
        for index in 0..<Int32(truncatingIfNeeded: count) {
            let node = XMLNode(tree: self, index: index)
            guard node.hasChildren else { continue }
            // To empty a large table for each small group would take longer than a new one.
            if seen.count > 64 { seen = [:] } else { seen.removeAll(keepingCapacity: true) }
            for child in node.children {
                let name = child.name.id
                guard let before = seen[name] else {
                    seen[name] = (child.index, 1)
                    continue
                }
                ordinals[Int(before.first)] = 1
                ordinals[Int(child.index)] = before.count + 1
                seen[name] = (before.first, before.count + 1)
            }
        }
        return ordinals
    }
}
