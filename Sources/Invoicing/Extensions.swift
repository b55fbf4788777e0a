/// National terms by namespaced name, such as `sef.documentId` or `hr.BT-5`.
///
/// The terms of EN 16931 are fields of the model; what one country adds travels here, so that the model never
/// learns a platform's word. Names begin with the namespace: `hr.`, `sef.`, `ro.`, `cis.`, `ubl.`, `cii.`.
package struct Extensions: Sendable, Hashable {
    /// A text, an amount, a list or a group of further terms.
    package indirect enum Value: Sendable, Hashable {
        case text(String)
        case amount(Amount)
        case list([Value])
        case group([String: Value])
    }

    package private(set) var values: [String: Value] = [:]

    package init() {}

    package var isEmpty: Bool { values.isEmpty }

    /// The names in alphabetical order.
    package var names: [String] { values.keys.sorted() }

    package subscript(name: String) -> Value? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// The term as text: a text itself, an amount as written; nil for lists and groups.
    package func text(_ name: String) -> String? { values[name]?.text }

    package func amount(_ name: String) -> Amount? { values[name]?.amount }

    package mutating func set(_ name: String, _ text: String?) { values[name] = text.map(Value.text) }

    /// The terms of one namespace, whose dot is part of the prefix.
    package func names(startingWith prefix: String) -> [String] {
        values.isEmpty ? [] : names.filter { $0.hasPrefix(prefix) }
    }
}

extension Extensions: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, Value)...) {
        values = Dictionary(elements) { _, last in last }
    }
}

extension Extensions.Value: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self = .text(text) }

    package var text: String? {
        switch self {
        case .text(let text): text
        case .amount(let amount): amount.description
        case .list, .group: nil
        }
    }

    /// The amount itself, or a text that is strictly one.
    package var amount: Amount? {
        switch self {
        case .amount(let amount): amount
        case .text(let text): Amount(text)
        case .list, .group: nil
        }
    }

    package var list: [Self] {
        guard case .list(let values) = self else { return [] }
        return values
    }

    package subscript(name: String) -> Self? {
        guard case .group(let values) = self else { return nil }
        return values[name]
    }
}
