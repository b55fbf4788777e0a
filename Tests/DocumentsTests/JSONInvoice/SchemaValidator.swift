import Documents

/// As much of JSON Schema 2020-12 as our own schema uses; a keyword that it does not know is a failure.
final class SchemaValidator {
    private let schema: JSONElement
    private var patterns: [String: Regex<AnyRegexOutput>] = [:]

    init(schema: JSONElement) { self.schema = schema }

    func accepts(_ element: JSONElement) throws -> Bool { try accepts(element, schema) }

    private func accepts(_ element: JSONElement, _ schema: JSONElement) throws -> Bool {
        if schema.kind == .true { return true }
        if schema.kind == .false { return false }
        for keyword in schema.children where try !accepts(element, keyword, in: schema) { return false }
        return true
    }

    private func accepts(_ element: JSONElement, _ keyword: JSONElement, in schema: JSONElement) throws
        -> Bool
    {
        switch keyword.key {
        case "$schema", "$defs", "title", "description": return true
        case "$ref": return try accepts(element, resolve(keyword))
        case "anyOf": return try keyword.children.contains { try accepts(element, $0) }
        case "not": return try !accepts(element, keyword)
        case "enum": return keyword.children.contains { JSONValue($0) == JSONValue(element) }
        case "type":
            let names = keyword.string.map { [$0] } ?? keyword.children.compactMap(\.string)
            return names.contains(Self.type(of: element))
        case "pattern":
            guard let text = element.string else { return true }
            return try text.contains(pattern(keyword.string))
        case "minItems":
            return element.kind != .array || element.children.count { _ in true } >= keyword.integer ?? 0
        case "items":
            return try element.kind != .array || element.children.allSatisfy { try accepts($0, keyword) }
        case "required":
            return element.kind != .object || keyword.children.allSatisfy { element[$0.string ?? ""] != nil }
        case "propertyNames":
            let pattern = try pattern(keyword["pattern"]?.string)
            return element.children.allSatisfy { ($0.key ?? "").contains(pattern) }
        case "properties":
            guard element.kind == .object else { return true }
            return try element.children.allSatisfy { child in
                try keyword[child.key ?? ""].map { try accepts(child, $0) } ?? true
            }
        case "additionalProperties":
            guard element.kind == .object else { return true }
            return try element.children.allSatisfy { child in
                try schema["properties"]?[child.key ?? ""] != nil || accepts(child, keyword)
            }
        default: throw UnknownKeyword(name: keyword.key ?? "")
        }
    }

    private func pattern(_ text: String?) throws -> Regex<AnyRegexOutput> {
        let text = text ?? ""
        if let known = patterns[text] { return known }
        let pattern = try Regex(text)
        patterns[text] = pattern
        return pattern
    }

    private func resolve(_ reference: JSONElement) throws -> JSONElement {
        let name = reference.string?.split(separator: "/").last.map(String.init) ?? ""
        guard let definition = schema["$defs"]?[name] else { throw UnknownKeyword(name: name) }
        return definition
    }

    private static func type(of element: JSONElement) -> String {
        switch element.kind {
        case .null: "null"
        case .true, .false: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }

    struct UnknownKeyword: Error { let name: String }
}
