internal import Documents

/// Which elements stand in which, in what order and how often, and what their values and attributes are.
///
/// It says as much as the published schemas do. The text it is made from has a line for each kind of content
/// (continued lines are indented):
///
/// - `value KIND ATTRIBUTE… : ELEMENT…` for elements that hold a value,
/// - `group ELEMENT… : CHILD…` for elements that hold others,
/// - `open ELEMENT` for elements that may hold anything from elsewhere,
/// - `type NAME value|sequence|choice …` and `root ELEMENT NAME` where the content depends on the place.
///
/// A child's name is followed by `?`, `*` or `+` unless it stands exactly once, and by `=TYPE` where the content
/// depends on the place. An attribute's name is followed by `!` when it is required, `=VALUE` when it is fixed,
/// `<=LENGTH` and `~KIND` where its value is limited.
struct Grammar: Sendable {
    struct Particle: Sendable {
        let name: XMLName
        let isRequired: Bool
        let mayRepeat: Bool
        var type: Int32
    }

    struct Attribute: Sendable {
        let name: XMLName
        let kind: ValueKind
        let isRequired: Bool
        let fixed: String?
        let longest: Int?
    }

    enum Form: Sendable { case value, sequence, choice, open }

    struct Content: Sendable {
        var form: Form
        var kind = ValueKind.text
        var particles: Range<Int> = 0..<0
        var attributes: Range<Int> = 0..<0
    }

    private(set) var contents: [Content] = []
    private(set) var particles: [Particle] = []
    private(set) var attributes: [Attribute] = []

    /// The content of elements that have the same wherever they stand, by the number of their name.
    private var globals: [Int32] = []
    private var types: [Substring: Int32] = [:]

    static let ublGrammar = Grammar(ubl)
    static let ciiGrammar = Grammar(cii)

    static func of(_ syntax: Syntax) -> Grammar? {
        switch syntax {
        case .ublInvoice, .ublCreditNote: ublGrammar
        case .cii: ciiGrammar
        case .json, .gobl: nil
        }
    }

    /// The content of an element by its name alone; nil when there is none, or when it depends on the place.
    func content(of name: XMLName) -> Int32? {
        guard name.id >= 0, name.id < globals.count, globals[Int(name.id)] >= 0 else { return nil }
        return globals[Int(name.id)]
    }
}

// MARK: - Reading the text

extension Grammar {
    init(_ text: String) {
        globals = [Int32](repeating: -1, count: Int(XMLName.wellKnownCount))
        var names: [Substring: XMLName] = [:]
        // The types that particles name, found when all are known.
        var wanted: [(particle: Int, type: Substring)] = []
        for line in Self.lines(of: text) {
            // By bytes: the text is long, and it is read before the first document.
            var words = line.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }[...]
            switch words.removeFirst() {
            case "value":
                let colon = words.firstIndex(of: ":") ?? words.endIndex
                let content = add(value: words[..<colon])
                for word in words[colon...].dropFirst() { set(Self.name(word, &names), content) }
            case "group":
                let colon = words.firstIndex(of: ":") ?? words.endIndex
                let content = add(.sequence, words[colon...].dropFirst(), &names, &wanted)
                for word in words[..<colon] { set(Self.name(word, &names), content) }
            case "open":
                contents.append(Content(form: .open))
                for word in words { set(Self.name(word, &names), Int32(contents.count - 1)) }
            case "type":
                let name = words.removeFirst()
                switch words.removeFirst() {
                case "value": types[name] = add(value: words)
                case "choice": types[name] = add(.choice, words, &names, &wanted)
                default: types[name] = add(.sequence, words, &names, &wanted)
                }
            default:
                if let element = words.first, let type = words.last.flatMap({ types[$0] }) {
                    set(Self.name(element, &names), type)
                }
            }
        }
        for (particle, type) in wanted {
            guard let content = types[type] else { preconditionFailure("the grammar has no type \(type)") }
            particles[particle].type = content
        }
        for index in particles.indices where particles[index].type < 0 {
            guard let content = content(of: particles[index].name) else {
                preconditionFailure("the grammar does not say what \(particles[index].name.usual) holds")
            }
            particles[index].type = content
        }
    }

    /// The lines with what is continued below them.
    private static func lines(of text: String) -> [String] {
        var lines: [String] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            if line.first == UInt8(ascii: " "), let last = lines.indices.last {
                lines[last] += Substring(line.dropFirst())
            } else {
                lines.append(String(Substring(line)))
            }
        }
        return lines
    }

    private mutating func set(_ name: XMLName, _ content: Int32) { globals[Int(name.id)] = content }

    private static func name(_ text: Substring, _ known: inout [Substring: XMLName]) -> XMLName {
        if let name = known[text] { return name }
        guard let name = XMLName(qualified: text) else {
            preconditionFailure("\(text) in the grammar is no well-known name")
        }
        known[text] = name
        return name
    }

    private mutating func add(value words: ArraySlice<Substring>) -> Int32 {
        let first = attributes.count
        for word in words.dropFirst() { attributes.append(Attribute(word)) }
        contents.append(
            Content(
                form: .value, kind: words.first.flatMap { ValueKind(rawValue: String($0)) } ?? .text,
                attributes: first..<attributes.count))
        return Int32(contents.count - 1)
    }

    private mutating func add(
        _ form: Form, _ words: ArraySlice<Substring>, _ names: inout [Substring: XMLName],
        _ wanted: inout [(particle: Int, type: Substring)]
    ) -> Int32 {
        let first = particles.count
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1)
            guard var name = parts.first else { continue }
            let mark = name.last ?? " "
            if "?*+".contains(mark) { name = name.dropLast() }
            if parts.count > 1 { wanted.append((particles.count, parts[1])) }
            particles.append(
                Particle(
                    name: Self.name(name, &names), isRequired: mark != "?" && mark != "*",
                    mayRepeat: mark == "*" || mark == "+", type: -1))
        }
        contents.append(Content(form: form, particles: first..<particles.count))
        return Int32(contents.count - 1)
    }
}

extension Grammar.Attribute {
    fileprivate init(_ word: Substring) {
        var rest = word.prefix { $0.isLetter }[...]
        guard let name = XMLName(qualified: rest) else {
            preconditionFailure("\(rest) in the grammar is no well-known attribute")
        }
        self.name = name
        rest = word[rest.endIndex...]
        isRequired = rest.first == "!"
        if isRequired { rest = rest.dropFirst() }
        let kindAt = rest.firstIndex(of: "~") ?? rest.endIndex
        kind =
            kindAt < rest.endIndex ? ValueKind(rawValue: String(rest[kindAt...].dropFirst())) ?? .text : .text
        rest = rest[..<kindAt]
        longest = rest.hasPrefix("<=") ? Int(rest.dropFirst(2)) : nil
        fixed = rest.first == "=" ? String(rest.dropFirst().replacing("%20", with: " ")) : nil
    }
}
