/// What is typed after an option or as an operand: tells the shell what to complete.
enum ValueForm: Sendable, Hashable {
    case word
    case file
    case folder
    case choice([String])
}

/// An option as help, completions and the parser see it.
struct OptionSpec: Sendable {
    let name: String
    let short: Character?

    /// The placeholder of its value; nil for a switch.
    let value: String?
    let form: ValueForm
    let repeats: Bool
    let help: String

    /// Why a value can't be taken; nil when it can.
    let objection: @Sendable (String) -> String?

    /// `-o, --out FILE`.
    var usage: String {
        (short.map { "-\($0), " } ?? "") + "--" + name + (value.map { " " + $0 } ?? "")
    }
}

/// A switch that is on or off.
struct Flag: Sendable {
    let spec: OptionSpec

    init(_ name: String, short: Character? = nil, _ help: String) {
        spec = OptionSpec(
            name: name, short: short, value: nil, form: .word, repeats: false, help: help,
            objection: { _ in nil })
    }
}

/// An option with a value.
struct Option<Value: Sendable>: Sendable {
    let spec: OptionSpec
    let read: @Sendable (String) -> Value?

    init(
        _ name: String, short: Character? = nil, _ placeholder: String, form: ValueForm = .word,
        repeats: Bool = false, expects: String, _ help: String, read: @escaping @Sendable (String) -> Value?
    ) {
        self.read = read
        spec = OptionSpec(
            name: name, short: short, value: placeholder, form: form, repeats: repeats, help: help,
            objection: { read($0) == nil ? expects : nil })
    }
}

extension Option<String> {
    /// Any text that is not empty.
    init(
        _ name: String, short: Character? = nil, _ placeholder: String, form: ValueForm = .word,
        repeats: Bool = false, _ help: String
    ) {
        self.init(
            name, short: short, placeholder, form: form, repeats: repeats, expects: "a value", help,
            read: { $0.isEmpty ? nil : $0 })
    }
}

extension Option where Value: CaseIterable & RawRepresentable<String> {
    /// One of a few words.
    init(_ name: String, _ help: String) {
        let words = Value.allCases.map(\.rawValue)
        self.init(
            name, words.joined(separator: "|"), form: .choice(words),
            expects: "one of " + words.joined(separator: ", "), help, read: Value.init(rawValue:))
    }
}

/// What stands on the command line without a name.
struct Operand: Sendable {
    enum Count: Sendable { case one, atMostOne, any, atLeastOne }

    let name: String
    let count: Count
    let form: ValueForm
    let help: String

    init(_ name: String, _ count: Count, form: ValueForm = .word, _ help: String) {
        self.name = name
        self.count = count
        self.form = form
        self.help = help
    }

    /// Exactly one.
    init(_ name: String, _ help: String) { self.init(name, .one, help) }

    var usage: String {
        switch count {
        case .one: name
        case .atMostOne: "[\(name)]"
        case .any: "[\(name)…]"
        case .atLeastOne: "\(name)…"
        }
    }
}
