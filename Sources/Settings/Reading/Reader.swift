internal import Faults

/// Reads values out of the tree and collects every mistake on the way.
struct Reader {
    /// Absolute folder of the file: relative paths are relative to it.
    let folder: String
    private(set) var mistakes: [Mistake] = []

    init(folder: String) { self.folder = folder }

    mutating func note(_ position: Position, _ message: String, hint: String? = nil) {
        mistakes.append(Mistake(at: position, message, hint: hint))
    }

    /// The entries of a block by key; keys that are not known there are mistakes.
    mutating func block(_ node: YAMLNode, of what: String, knows keys: [String]) -> [String: YAMLEntry] {
        guard let entries = entries(node, of: what) else { return [:] }
        for entry in entries where !keys.contains(entry.key) {
            note(
                entry.position, "\(what) has no key \(shown(entry.key))",
                hint: nearest(to: entry.key, among: keys).map { "did you mean \($0)?" }
                    ?? "known keys: \(keys.sorted().joined(separator: ", "))")
        }
        return Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0) })
    }

    /// The entries of a block whose keys are names that the user chose; nil when it is no block.
    mutating func entries(_ node: YAMLNode, of what: String) -> [YAMLEntry]? {
        if case .mapping(let entries) = node.content { return entries }
        note(node.position, "\(what) has to be a block of keys, but \(node.kind) stands here")
        return nil
    }

    /// A word or a text; what is empty counts as missing and is said to be so.
    mutating func text(_ entry: YAMLEntry) -> String? {
        guard case .scalar(let text, _) = entry.value.content else {
            note(
                entry.value.position,
                "\(entry.key) has to be a single value, but \(entry.value.kind) stands here")
            return nil
        }
        guard !entry.value.isNull, !text.isEmpty else {
            note(entry.value.position, "\(entry.key) is empty", hint: "write a value or remove the key")
            return nil
        }
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            note(entry.value.position, "\(entry.key) holds a control character or a line break")
            return nil
        }
        return text
    }

    mutating func requiredText(
        _ key: String, in block: [String: YAMLEntry], of what: String, at place: Position
    )
        -> String?
    {
        guard let entry = block[key] else {
            note(place, "\(what) needs the key \(key)")
            return nil
        }
        return text(entry)
    }

    /// A list of words, or a single one.
    mutating func texts(_ entry: YAMLEntry) -> [String]? {
        guard case .sequence(let items) = entry.value.content else { return text(entry).map { [$0] } }
        if items.isEmpty { note(entry.value.position, "\(entry.key) is an empty list") }
        return items.compactMap { text(YAMLEntry(entry.key, at: $0.position, $0)) }
    }

    mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(_ entry: YAMLEntry) -> Choice? {
        guard let text = text(entry) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        note(
            entry.value.position, "\(entry.key) can't be \(shown(text))",
            hint: nearest(to: text, among: known).map { "did you mean \($0)?" }
                ?? "one of: \(known.joined(separator: ", "))")
        return nil
    }

    mutating func flag(_ entry: YAMLEntry) -> Bool? {
        switch text(entry) {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        case nil: return nil
        case let text?:
            note(entry.value.position, "\(entry.key) can't be \(shown(text))", hint: "write true or false")
            return nil
        }
    }

    mutating func count(_ entry: YAMLEntry, from least: Int = 1, to most: Int) -> Int? {
        guard let text = text(entry) else { return nil }
        if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let number = Int(text),
            (least...most).contains(number)
        {
            return number
        }
        note(
            entry.value.position, "\(entry.key) can't be \(shown(text))",
            hint: "a whole number from \(least) to \(most)")
        return nil
    }

    /// A plain decimal number; only for pacing, never for money.
    mutating func number(_ entry: YAMLEntry, above least: Double, to most: Double) -> Double? {
        guard let text = text(entry) else { return nil }
        let isPlain = text.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
        }
        if isPlain, let number = Double(text), number >= least, number <= most { return number }
        note(
            entry.value.position, "\(entry.key) can't be \(shown(text))",
            hint: "a number from \(least) to \(most), such as 0.5")
        return nil
    }

    mutating func duration(_ entry: YAMLEntry, upTo most: Duration) -> Duration? {
        guard let text = text(entry) else { return nil }
        return duration(text, named: entry.key, at: entry.value.position, upTo: most)
    }

    mutating func duration(_ text: String, named key: String, at position: Position, upTo most: Duration)
        -> Duration?
    {
        if let duration = Duration(written: text), duration <= most { return duration }
        note(
            position, "\(key) can't be \(shown(text))",
            hint: "a number with ms, s, m, h or d, such as 30s or 2m; at most \(most.written)")
        return nil
    }

    /// An absolute path: a relative one is taken from the folder of the file.
    mutating func path(_ entry: YAMLEntry) -> String? { text(entry).map(absolute) }

    func absolute(_ path: String) -> String { Path.absolute(path, in: folder) }
}

/// A word as a message shows it, never longer than a line.
func shown(_ text: String) -> String {
    text.count <= 60 ? "“\(text)”" : "“\(text.prefix(60))…”"
}
