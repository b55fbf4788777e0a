internal import Documents

/// Compares a document with a ``Grammar``, element by element in document order.
///
/// It goes on after a mistake, so that all are told: an element at a wrong place is still looked into.
struct StructureCheck: ~Copyable {
    private let grammar: Grammar
    private let sheet: Sheet
    private let tree: XMLTree
    private(set) var mistakes: [Mistake] = []

    /// The elements that are open at this point.
    private var open: [Level] = []

    private struct Level {
        let node: Int32
        let end: Int32
        /// Nil where anything may stand.
        let content: Int32?
        /// The particle that the last child was, and how often it has been there.
        var particle: Int
        var count = 0
        /// Where the text between children goes on.
        var text: Int
    }

    static func mistakes(in sheet: Sheet, _ grammar: Grammar) -> [Mistake] {
        var check = StructureCheck(grammar: grammar, sheet: sheet)
        check.run()
        return check.mistakes
    }

    private init(grammar: Grammar, sheet: Sheet) {
        self.grammar = grammar
        self.sheet = sheet
        tree = sheet.tree
        open.reserveCapacity(32)
    }

    private mutating func run() {
        var index: Int32 = 0
        let count = Int32(tree.count)
        while index < count {
            while let level = open.last, level.end <= index { close() }
            let content = open.isEmpty ? grammar.content(of: tree.name(index)) : place(index)
            if let content {
                index = enter(index, content)
            } else {
                index = pass(index)
            }
        }
        while !open.isEmpty { close() }
    }

    private mutating func note(_ node: Int32, _ kind: Mistake.Kind) {
        // Ten thousand mistakes help nobody more than a thousand do.
        if mistakes.count < 1_000 { mistakes.append(Mistake(place: Node(index: node), kind: kind)) }
    }
}

// MARK: - Where an element stands

extension StructureCheck {
    /// The content of an element at this place; nil when the place doesn't say.
    private mutating func place(_ index: Int32) -> Int32? {
        let top = open.count - 1
        checkGap(upTo: tree.textRange(index).lowerBound, at: top)
        open[top].text = tree.textRange(index).upperBound
        guard let parent = open[top].content else { return grammar.content(of: tree.name(index)) }
        let content = grammar.contents[Int(parent)]
        switch content.form {
        case .value:
            note(index, .unknownElement(in: tree.name(open[top].node)))
            return nil
        case .open:
            open[top].count += 1
            if open[top].count > 1 { note(index, .repeated) }
            let namespace = tree.namespace(of: tree.name(index))
            if namespace.isEmpty || namespace == XMLNamespace.ext.uri {
                note(index, .unknownElement(in: tree.name(open[top].node)))
            }
            return grammar.content(of: tree.name(index))
        case .choice: return choose(index, content, at: top)
        case .sequence: return follow(index, content, at: top)
        }
    }

    /// Goes on in a sequence to the particle that the element is.
    private mutating func follow(_ index: Int32, _ content: Grammar.Content, at top: Int) -> Int32? {
        let name = tree.name(index)
        var particle = open[top].particle
        var count = open[top].count
        while particle < content.particles.upperBound {
            let wanted = grammar.particles[particle]
            if wanted.name == name {
                if count > 0, !wanted.mayRepeat { note(index, .repeated) }
                open[top].particle = particle
                open[top].count = count + 1
                return wanted.type
            }
            particle += 1
            count = 0
        }
        // Not from here on: it stands too late, or it doesn't belong here at all.
        for particle in content.particles where grammar.particles[particle].name == name {
            note(index, .late(before: tree.name(index - 1 > open[top].node ? previous(index, top) : index)))
            return grammar.particles[particle].type
        }
        note(index, .unknownElement(in: tree.name(open[top].node)))
        return nil
    }

    /// The sibling before an element that has one.
    private func previous(_ index: Int32, _ top: Int) -> Int32 {
        var sibling = index - 1
        while tree.parent(sibling) != open[top].node { sibling = tree.parent(sibling) }
        return sibling
    }

    private mutating func choose(_ index: Int32, _ content: Grammar.Content, at top: Int) -> Int32? {
        for particle in content.particles where grammar.particles[particle].name == tree.name(index) {
            open[top].count += 1
            if open[top].count > 1 { note(index, .repeated) }
            return grammar.particles[particle].type
        }
        note(index, .unknownElement(in: tree.name(open[top].node)))
        return nil
    }

    private func has(_ name: XMLName, under node: Int32) -> Bool {
        sheet.child(Node(index: node), name) != nil
    }
}

// MARK: - Going in and out

extension StructureCheck {
    /// Looks at an element's attributes and value and opens it; returns the element to go on with.
    private mutating func enter(_ index: Int32, _ number: Int32) -> Int32 {
        let content = grammar.contents[Int(number)]
        checkAttributes(of: index, content)
        let end = tree.end(index)
        let range = tree.textRange(index)
        if content.form == .value {
            if end == index + 1 {
                checkValue(of: index, content, range)
                return end
            }
            note(index + 1, .unknownElement(in: tree.name(index)))
            return end
        }
        open.append(
            Level(
                node: index, end: end, content: number, particle: content.particles.lowerBound,
                text: range.lowerBound))
        return index + 1
    }

    /// Opens an element about which nothing is said; what it holds is looked at where it is known.
    private mutating func pass(_ index: Int32) -> Int32 {
        guard let parent = open.last, let number = parent.content else {
            open.append(
                Level(
                    node: index, end: tree.end(index), content: nil, particle: 0,
                    text: tree.textRange(index).lowerBound))
            return index + 1
        }
        guard grammar.contents[Int(number)].form == .open else {
            // It was told that this element doesn't belong here; what it holds doesn't matter.
            return tree.end(index)
        }
        open.append(
            Level(
                node: index, end: tree.end(index), content: nil, particle: 0,
                text: tree.textRange(index).lowerBound))
        return index + 1
    }

    private mutating func close() {
        let top = open.count - 1
        checkGap(upTo: tree.textRange(open[top].node).upperBound, at: top)
        let level = open.removeLast()
        guard let number = level.content else { return }
        let content = grammar.contents[Int(number)]
        switch content.form {
        case .value: break
        case .open: if level.count == 0 { note(level.node, .empty) }
        case .choice: if level.count == 0 { note(level.node, .empty) }
        case .sequence: checkRequired(level, content)
        }
    }

    /// Notes the required children that are not there.
    private mutating func checkRequired(_ level: Level, _ content: Grammar.Content) {
        for particle in content.particles {
            let wanted = grammar.particles[particle]
            if wanted.isRequired, !has(wanted.name, under: level.node) {
                note(level.node, .missing(wanted.name))
            }
        }
    }

    /// Between children only blank space may stand.
    private mutating func checkGap(upTo end: Int, at top: Int) {
        guard open[top].content != nil else { return }
        let bytes = tree.textBytes
        for index in open[top].text..<max(end, open[top].text) where !bytes[index].isXMLSpace {
            note(open[top].node, .text)
            open[top].text = end
            return
        }
    }
}

// MARK: - Values

extension StructureCheck {
    private mutating func checkValue(of index: Int32, _ content: Grammar.Content, _ range: Range<Int>) {
        guard content.kind != .text else { return }
        if !content.kind.accepts(tree.textBytes.span.extracting(range)) { note(index, .value(content.kind)) }
    }

    private mutating func checkAttributes(of index: Int32, _ content: Grammar.Content) {
        let numbers = tree.attributeRange(index)
        for number in numbers {
            let name = tree.attributeName(number)
            guard let known = content.attributes.first(where: { grammar.attributes[$0].name == name }) else {
                // Hints for validating parsers may stand anywhere; to say that an element is nil may not.
                if !tree.isSchemaHint(name) { note(index, .unknownAttribute(name)) }
                continue
            }
            checkAttribute(grammar.attributes[known], of: index, tree.attributeValueRange(number))
        }
        for wanted in content.attributes where grammar.attributes[wanted].isRequired {
            let name = grammar.attributes[wanted].name
            if !numbers.contains(where: { tree.attributeName($0) == name }) {
                note(index, .missingAttribute(name))
            }
        }
    }

    private mutating func checkAttribute(_ known: Grammar.Attribute, of index: Int32, _ range: Range<Int>) {
        let text = Sheet.Text(start: range.lowerBound, end: range.upperBound, isAttribute: true)
        if !known.kind.accepts(tree.valueBytes.span.extracting(range)) {
            note(index, .attributeValue(known.name, known.kind.example))
        } else if let fixed = known.fixed, sheet.string(sheet.trimming(text)) != fixed {
            note(index, .attributeValue(known.name, fixed))
        } else if let longest = known.longest {
            let length = sheet.characters(sheet.trimming(text))
            if length < 1 || length > longest {
                note(index, .attributeValue(known.name, "1 to \(longest) characters"))
            }
        }
    }
}

extension XMLTree {
    /// Whether an attribute only tells a parser where schemas are.
    fileprivate func isSchemaHint(_ name: XMLName) -> Bool {
        if name == XSI.schemaLocation { return true }
        return !name.isWellKnown && namespace(of: name) == XMLNamespace.xsi.uri
            && localName(of: name) == "noNamespaceSchemaLocation"
    }
}
