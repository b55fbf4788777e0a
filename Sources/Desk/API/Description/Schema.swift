internal import Documents

/// What a value of the API looks like, as JSON Schema (2020-12) says it.
struct Schema: Sendable {
    private(set) var keywords: [JSONValue.Member]

    /// Whether a record may be without it.
    private(set) var isOptional = false

    var json: JSONValue { .object(keywords) }

    private init(_ keywords: [JSONValue.Member]) { self.keywords = keywords }

    private init(type: String) { keywords = [.init("type", .string(type))] }
}

// MARK: - Kinds of values

extension Schema {
    static let anything = Schema([])
    static let text = Schema(type: "string")
    static let integer = Schema(type: "integer")
    static let flag = Schema(type: "boolean")
    static let object = Schema(type: "object")
    static let moment = text.with("format", "date-time")

    static func words(_ words: [String]) -> Schema {
        Schema([.init("enum", .array(words.map(JSONValue.string)))])
    }

    static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> Schema {
        words(type.allCases.map(\.rawValue))
    }

    static func always(_ word: String) -> Schema { Schema([.init("const", .string(word))]) }

    static func list(of element: Schema) -> Schema { Schema(type: "array").with("items", element.json) }

    /// An object whose keys are data.
    static func map(to value: Schema) -> Schema { object.with("additionalProperties", value.json) }

    /// One of ``documents`` or of ``house``.
    static func named(_ name: String) -> Schema {
        Schema([.init("$ref", .string("#/components/schemas/\(name)"))])
    }

    /// What fits exactly one of these of ``documents``.
    static func either(_ names: [String]) -> Schema {
        Schema([.init("oneOf", .array(names.map { named($0).json }))])
    }

    /// An object with these keys and no other.
    static func record(_ members: KeyValuePairs<String, Schema>) -> Schema {
        record(members.map { ($0.key, $0.value) })
    }

    static func record(_ members: [(key: String, value: Schema)]) -> Schema {
        let required = members.filter { !$0.value.isOptional }.map { JSONValue.string($0.key) }
        return object.with("additionalProperties", false)
            .with("required", required.isEmpty ? nil : .array(required))
            .with("properties", .object(members.map { .init($0.key, $0.value.json) }))
    }
}

// MARK: - Departures from them

extension Schema {
    func with(_ keyword: String, _ value: JSONValue?) -> Schema {
        guard let value else { return self }
        var schema = self
        schema.keywords.append(.init(keyword, value))
        return schema
    }

    func saying(_ description: String) -> Schema { with("description", .string(description)) }

    func between(_ range: ClosedRange<Int>, otherwise standard: Int) -> Schema {
        with("minimum", .integer(range.lowerBound)).with("maximum", .integer(range.upperBound))
            .with("default", .integer(standard))
    }

    /// The same, or null.
    var orNull: Schema {
        if case .array(let words)? = json["enum"] { return replacing("enum", by: .array(words + [.null])) }
        if let type = json["type"] { return replacing("type", by: [type, "null"]) }
        return Schema([.init("oneOf", [json, ["type": "null"]])])
    }

    /// The same, or no such key.
    var orNothing: Schema {
        var schema = self
        schema.isOptional = true
        return schema
    }

    private func replacing(_ keyword: String, by value: JSONValue) -> Schema {
        Schema(keywords.map { $0.key == keyword ? .init(keyword, value) : $0 })
    }
}
