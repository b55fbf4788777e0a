internal import Faults

/// One key of an object: where its value belongs in the model, and how it is read, written and described.
struct JSONField<Root>: Sendable {
    let key: String

    /// The business terms that it holds.
    let terms: String

    let schema: JSONValue
    var isRequired = false

    /// Whether it belongs to the other dialect only, and is neither written nor described.
    var isForeign = false

    let read: @Sendable (JSONElement, inout JSONTerms, inout Root) -> Void

    let write: @Sendable (Root) -> JSONValue?
}

extension JSONField {
    typealias Path<Value> = any (WritableKeyPath<Root, Value> & Sendable)

    /// A value that may be missing.
    static func value<Value>(
        _ key: String, _ path: Path<Value?>, _ codec: JSONCodec<Value>, _ terms: String,
        required: Bool = false
    ) -> JSONField {
        JSONField(
            key: key, terms: terms, schema: codec.schema, isRequired: required,
            read: { element, terms, root in
                if let value = codec.read(element, &terms) { root[keyPath: path] = value }
            },
            write: { $0[keyPath: path].flatMap(codec.write) })
    }

    /// A value that the model always holds.
    static func value<Value>(
        _ key: String, _ path: Path<Value>, _ codec: JSONCodec<Value>, _ terms: String, required: Bool = false
    ) -> JSONField {
        JSONField(
            key: key, terms: terms, schema: codec.schema, isRequired: required,
            read: { element, terms, root in
                if let value = codec.read(element, &terms) { root[keyPath: path] = value }
            },
            write: { codec.write($0[keyPath: path]) })
    }

    /// Any number of values; one alone may stand without the brackets.
    static func list<Value>(
        _ key: String, _ path: Path<[Value]>, _ codec: JSONCodec<Value>, _ terms: String,
        required: Bool = false
    ) -> JSONField {
        var many: JSONValue = ["type": "array", "items": codec.schema.refusingBlanks]
        if required, case .object(let members) = many { many = .object(members + [.init("minItems", 1)]) }
        return JSONField(
            key: key, terms: terms, schema: required ? many : ["anyOf": [many, codec.schema]],
            isRequired: required,
            read: { element, terms, root in
                if element.kind == .array {
                    // Nothing written where a value should be is nothing that may be passed over.
                    for child in element.children {
                        if child.isBlank {
                            terms.refuse(child, "EKS-JSON-TYPE", "A list has no empty places.")
                        } else if let value = codec.read(child, &terms) {
                            root[keyPath: path].append(value)
                        }
                    }
                } else if required {
                    terms.refuse(element, "EKS-JSON-TYPE", expected: "a list", "A list is expected here.")
                } else if let value = codec.read(element, &terms) {
                    root[keyPath: path].append(value)
                }
            },
            write: { root in
                let values = root[keyPath: path]
                return values.isEmpty ? nil : .array(values.compactMap(codec.write))
            })
    }

    /// A key of the other dialect that means what a path holds.
    static func foreign<Value>(_ key: String, _ path: Path<Value?>, _ codec: JSONCodec<Value>) -> JSONField {
        var field = value(key, path, codec, "")
        field.isForeign = true
        return field
    }

    static func foreign<Value>(_ key: String, _ path: Path<Value>, _ codec: JSONCodec<Value>) -> JSONField {
        var field = value(key, path, codec, "")
        field.isForeign = true
        return field
    }
}

extension JSONValue {
    /// The same schema for a place where nothing is not enough.
    var refusingBlanks: JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members + [.init("not", ["enum": ["", nil]])])
    }
}
