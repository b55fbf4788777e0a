internal import Faults
internal import Invoicing

/// How one kind of value is read from JSON, written as JSON, and described to others.
///
/// Reading gives nil where nothing is written (null, an empty text) or where a finding says what is wrong.
struct JSONCodec<Value>: Sendable {
    /// The JSON Schema of the value.
    let schema: JSONValue

    let read: @Sendable (JSONElement, inout JSONTerms) -> Value?

    /// Nil for a value that is left out.
    let write: @Sendable (Value) -> JSONValue?
}

extension JSONElement {
    /// Whether the place is there but nothing is written in it; legacy exporters do that.
    var isBlank: Bool {
        switch kind {
        case .null: true
        case .string: node.end - node.start == 2
        default: false
        }
    }
}

// MARK: - Texts

extension JSONCodec where Value == String {
    /// A text; a bare number is taken as it is written, because exporters write post codes and numbers so.
    static let text = JSONCodec(
        schema: ["type": ["string", "number", "null"]],
        read: { element, terms in
            guard let text = element.text else {
                if !element.isNull {
                    terms.refuse(element, "EKS-JSON-TYPE", expected: "a text", "A text is expected here.")
                }
                return nil
            }
            guard !text.unicodeScalars.contains(where: isForbidden) else {
                terms.refuse(
                    element, "EKS-JSON-TEXT", "The text has control characters, which no invoice may have.",
                    action: "Remove the control characters.")
                return nil
            }
            return text.isEmpty ? nil : text
        },
        write: { $0.isEmpty ? nil : .string($0) })

    /// One of a few words, written in the left form and held in the right one.
    static func word(_ words: KeyValuePairs<String, String>) -> JSONCodec {
        let held = Dictionary(words.map { ($0.key, $0.value) }) { first, _ in first }
        let written = Dictionary(words.map { ($0.value, $0.key) }) { first, _ in first }
        let all = words.flatMap { $0.key == $0.value ? [$0.key] : [$0.key, $0.value] }
        return JSONCodec(
            schema: ["enum": .array(all.map(JSONValue.string) + [.string(""), .null])],
            read: { element, terms in
                if element.isBlank { return nil }
                guard let text = element.string, let value = held[text] ?? (written[text] == nil ? nil : text)
                else {
                    terms.refuse(
                        element, "EKS-JSON-WORD", expected: words.map(\.key).joined(separator: ", "),
                        "This is not one of the words that are known here.")
                    return nil
                }
                return value
            },
            write: { (written[$0] ?? (held[$0] == $0 ? $0 : nil)).map(JSONValue.string) })
    }

    /// True or false, held as text.
    static let flag = JSONCodec(
        schema: ["type": ["boolean", "null"]],
        read: { element, terms in
            guard let flag = element.bool else {
                if !element.isNull {
                    terms.refuse(
                        element, "EKS-JSON-TYPE", expected: "true or false", "True or false is expected here."
                    )
                }
                return nil
            }
            return flag ? "true" : "false"
        },
        write: { $0 == "true" ? true : $0 == "false" ? false : nil })

    /// XML has no place for these, so an invoice that holds one could not be written.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}

extension JSONCodec where Value: Code {
    /// A code as it is written.
    static var code: JSONCodec {
        JSONCodec(
            schema: JSONCodec<String>.text.schema,
            read: { element, terms in JSONCodec<String>.text.read(element, &terms).map { Value($0) } },
            write: { JSONCodec<String>.text.write($0.rawValue) })
    }

    /// A code, or a word for it.
    static func code(_ words: KeyValuePairs<String, Value>) -> JSONCodec {
        let held = Dictionary(words.map { ($0.key, $0.value) }) { first, _ in first }
        return JSONCodec(
            schema: JSONCodec<String>.text.schema,
            read: { element, terms in
                JSONCodec<String>.text.read(element, &terms).map { held[$0] ?? Value($0) }
            },
            write: { JSONCodec<String>.text.write($0.rawValue) })
    }
}

// MARK: - Amounts and dates

extension JSONCodec where Value == Amount {
    /// A decimal number, best as a string; a bare number is taken digit by digit.
    static let amount = JSONCodec(
        schema: [
            "type": ["string", "number", "null"], "pattern": #"^([+-]?[0-9]{1,18}(\.[0-9]{1,12})?)?$"#,
        ],
        read: { element, terms in
            if element.isBlank { return nil }
            guard let amount = element.amount else {
                terms.refuse(
                    element, "EKS-JSON-AMOUNT", expected: "a number such as 1250.00",
                    "This is not a decimal number of at most 18 digits, 12 of them behind the point.",
                    action: "Write digits with a point, without blanks, thousands separators or currency.")
                return nil
            }
            return amount
        },
        write: { .amount($0) })
}

extension JSONCodec where Value == CalendarDate {
    static let date = JSONCodec(
        schema: ["type": ["string", "null"], "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"],
        read: { element, terms in
            if element.isBlank { return nil }
            guard let date = element.string.flatMap({ CalendarDate($0) }) else {
                terms.refuse(
                    element, "EKS-JSON-DATE", expected: "a day such as 2026-11-20",
                    "This is not a day of the calendar in the form YYYY-MM-DD.")
                return nil
            }
            return date
        },
        write: { .string($0.description) })
}

extension JSONCodec where Value == Identifier {
    /// A text, or an object with `value` and `scheme`.
    static let identifier = JSONCodec(
        schema: ["anyOf": [JSONCodec<String>.text.schema, ["$ref": "#/$defs/identifier"]]],
        read: { element, terms in
            if element.kind == .object { return JSONForms.identifier.read(element, &terms, Identifier("")) }
            return JSONCodec<String>.text.read(element, &terms).map { Identifier($0) }
        },
        write: { $0.scheme == nil ? JSONCodec<String>.text.write($0.value) : JSONForms.identifier.write($0) })
}
