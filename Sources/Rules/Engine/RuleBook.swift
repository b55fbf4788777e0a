internal import Documents
internal import Faults

/// Several packs made ready to be asked in one pass over a document.
struct RuleBook: Sendable {
    struct Entry: Sendable {
        let rule: Rule
        /// Which of the packs it is from.
        let pack: Int
    }

    private struct Chapter: Sendable {
        let pattern: Int
        let condition: Rule.Condition?
        let rules: Range<Int>
    }

    let packs: [RulePack]
    let entries: [Entry]
    private let chapters: [Chapter]
    private let automaton: Automaton

    /// The chapters that are asked at every element.
    private let everywhere: [Int]

    /// Rules about an attribute wherever it stands, by the attribute's number.
    private let anywhere: [[Int32]]

    /// Rules about an attribute of certain elements.
    private let unusedAttributes: [(name: XMLName, entry: Int32)]

    // What a path's number means: a chapter, an element that should not be there, or an attribute that should not.
    private static let firstElement: Int32 = 1 << 20
    private static let firstAttribute: Int32 = 2 << 20

    init(_ packs: [RulePack], isMirror: Bool) {
        var entries: [Entry] = []
        var chapters: [Chapter] = []
        var paths: [(path: Path, payload: Int32)] = []
        var anywhere = [[Int32]](repeating: [], count: 64)
        var unusedAttributes: [(name: XMLName, entry: Int32)] = []
        var everywhere: [Int] = []
        var pattern = 0
        // A pack that builds on another may lift some of its rules; the artefacts ask them all the same.
        let relaxed = isMirror ? [] : packs.reduce(into: Set<String>()) { $0.formUnion($1.relaxes) }
        func isAsked(_ rule: Rule) -> Bool { rule.voice.speaks(isMirror) && !relaxed.contains(rule.id) }
        for (index, pack) in packs.enumerated() {
            for group in pack.patterns {
                pattern += 1
                for context in group.contexts {
                    let first = entries.count
                    let rules = group.rules.filter { $0.context === context }
                    entries += rules.filter(isAsked).map { Entry(rule: $0, pack: index) }
                    // A context whose rules are all silent takes no place from the next one.
                    if !rules.isEmpty, entries.count == first { continue }
                    if context.isEverywhere { everywhere.append(chapters.count) }
                    paths += context.paths.map { ($0, Int32(chapters.count)) }
                    chapters.append(
                        Chapter(
                            pattern: pattern, condition: context.condition, rules: first..<entries.count))
                }
                for unused in group.unused where isAsked(unused.rule) {
                    let entry = Int32(entries.count)
                    entries.append(Entry(rule: unused.rule, pack: index))
                    if let name = unused.path.attribute {
                        if unused.path.steps.isEmpty {
                            anywhere[Int(name.id)].append(entry)
                        } else {
                            paths.append((unused.path, Self.firstAttribute + Int32(unusedAttributes.count)))
                            unusedAttributes.append((name, entry))
                        }
                    } else {
                        paths.append((unused.path, Self.firstElement + entry))
                    }
                }
            }
        }
        self.packs = packs
        self.entries = entries
        self.chapters = chapters
        self.anywhere = anywhere
        self.unusedAttributes = unusedAttributes
        self.everywhere = everywhere
        automaton = Automaton(paths)
    }

    /// A rule that was broken.
    struct Hit: Sendable {
        let entry: Int
        let place: Node
        let breach: Breach
    }

    /// Asks every rule at every place, in document order.
    func read(_ sheet: Sheet) -> [Hit] {
        let tree = sheet.tree
        var hits: [Hit] = []
        var said = Set<Int32>()
        var states = ContiguousArray<Automaton.State>(repeating: Automaton.start, count: tree.count)
        for index in 0..<Int32(tree.count) {
            let parent = tree.parent(index)
            let state = automaton.step(
                from: parent < 0 ? Automaton.start : states[Int(parent)], to: tree.name(index))
            states[Int(index)] = state
            let node = Node(index: index)
            var taken = 0
            for end in automaton.ends(in: state) {
                let payload = automaton.payload(end)
                if payload < Self.firstElement {
                    ask(chapters[Int(payload)], at: node, of: sheet, taken: &taken, into: &hits)
                } else if payload < Self.firstAttribute {
                    report(payload - Self.firstElement, at: node, said: &said, into: &hits)
                } else {
                    let (name, entry) = unusedAttributes[Int(payload - Self.firstAttribute)]
                    if sheet.hasAttribute(node, name) { report(entry, at: node, said: &said, into: &hits) }
                }
            }
            for chapter in everywhere {
                var taken = 0
                ask(chapters[chapter], at: node, of: sheet, taken: &taken, into: &hits)
            }
            for number in tree.attributeRange(index) {
                let name = tree.attributeName(number)
                guard name.id < 64 else { continue }
                for entry in anywhere[Int(name.id)] { report(entry, at: node, said: &said, into: &hits) }
            }
        }
        return hits
    }

    private func ask(
        _ chapter: Chapter, at node: Node, of sheet: Sheet, taken: inout Int, into hits: inout [Hit]
    ) {
        // A place belongs to the first context of a pattern that fits it.
        guard chapter.pattern != taken else { return }
        if let condition = chapter.condition, !condition(node, sheet) { return }
        taken = chapter.pattern
        for index in chapter.rules {
            if let breach = entries[index].rule.decide(node, sheet) {
                hits.append(Hit(entry: index, place: breach.place ?? node, breach: breach))
            }
        }
    }

    /// "Should not be used" is said once, at the first place.
    private func report(_ entry: Int32, at node: Node, said: inout Set<Int32>, into hits: inout [Hit]) {
        guard said.insert(entry).inserted else { return }
        hits.append(Hit(entry: Int(entry), place: node, breach: Breach()))
    }
}

extension Rule.Voice {
    func speaks(_ isMirror: Bool) -> Bool {
        switch self {
        case .always: true
        case .ordinaryOnly: !isMirror
        case .mirrorOnly: isMirror
        }
    }
}
