package import Invoicing

/// A JSON value to be written.
///
/// Amounts are strings in everything that this program writes for others to read, so that no reader takes them through
/// binary fractions: `.amount(…)`. A platform that asks for bare numbers gets `.number(…)`.
package enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object([Member])

    package struct Member: Sendable, Hashable {
        package var key: String
        package var value: JSONValue

        package init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }
}

extension JSONValue {
    /// The amount's digits as a string.
    package static func amount(_ amount: Amount) -> JSONValue { .string(amount.description) }

    package static func integer(_ number: Int) -> JSONValue { .number(JSONNumber(number)) }

    /// A string, or null for nothing.
    package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

    /// The amount's digits as a string, or null for nothing.
    package init(_ amount: Amount?) { self = amount.map(JSONValue.amount) ?? .null }

    /// The same value as was read.
    package init(_ element: JSONElement) {
        switch element.kind {
        case .null: self = .null
        case .true: self = .bool(true)
        case .false: self = .bool(false)
        case .number: self = element.number.flatMap { JSONNumber($0) }.map(JSONValue.number) ?? .null
        case .string: self = JSONValue(element.string)
        case .array: self = .array(element.children.map { JSONValue($0) })
        case .object: self = .object(element.children.map { Member($0.key ?? "", JSONValue($0)) })
        }
    }

    /// The value under a key.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    package init(nilLiteral: ()) { self = .null }

    /// The members keep the order in which they are written here.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}
