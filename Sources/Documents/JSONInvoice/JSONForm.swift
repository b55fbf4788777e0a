internal import Faults

/// One kind of object of our own format: its keys.
///
/// Reader, writer and JSON Schema all come from this one table, so that they cannot say different things.
struct JSONForm<Root>: Sendable {
    /// Its name among the definitions of the schema.
    let name: String

    let fields: [JSONField<Root>]

    private let places: [String: Int]
    private let snakePlaces: [String: Int]

    init(_ name: String, _ fields: [JSONField<Root>]) {
        self.name = name
        self.fields = fields
        let own = fields.enumerated().filter { !$1.isForeign }
        places = Dictionary(uniqueKeysWithValues: own.map { ($1.key, $0) })
        // A foreign key comes first: `total` of a line is an amount, whatever our own table calls so.
        let foreign = fields.enumerated().filter { $1.isForeign }
        snakePlaces = Dictionary(
            foreign.map { ($1.key, $0) } + own.map { (Self.snakeCase($1.key), $0) } + own.map { ($1.key, $0) }
        ) { first, _ in first }
    }

    private static func snakeCase(_ key: String) -> String {
        String(key.flatMap { $0.isUppercase ? ["_", Character($0.lowercased())] : [$0] })
    }
}

extension JSONForm {
    /// Reads an object into a value; nil when it is none.
    func read(_ element: JSONElement, _ terms: inout JSONTerms, _ start: Root) -> Root? {
        guard element.kind == .object else {
            if !element.isNull {
                terms.refuse(
                    element, "EKS-JSON-TYPE", expected: "an object in braces", "An object is expected here.")
            }
            return nil
        }
        var root = start
        var seen: Set<Int> = []
        for child in element.children {
            let key = child.key ?? ""
            guard let place = terms.takesSnakeCase ? snakePlaces[key] : places[key] else {
                refuseKey(child, key, &terms)
                continue
            }
            // Two spellings of one key are the same mistake as one key twice.
            if terms.takesSnakeCase, !seen.insert(place).inserted {
                terms.refuse(
                    child, "EKS-JSON-DUPLICATE-KEY", "This key says the same as another one.", atKey: true)
            }
            fields[place].read(child, &terms, &root)
        }
        for field in fields where field.isRequired { require(field, in: element, root, &terms) }
        return root
    }

    private func refuseKey(_ child: JSONElement, _ key: String, _ terms: inout JSONTerms) {
        guard !terms.isFull else { return }
        let known = fields.filter { terms.takesSnakeCase || !$0.isForeign }.map(\.key)
        let hint = nearest(to: key, among: known).map { "Did you mean \"\($0)\"?" }
        terms.refuse(
            child, "EKS-JSON-KEY", expected: nearest(to: key, among: known),
            "The key \"\(key)\" is not known here.",
            action: hint ?? "Remove it, or use one of: \(known.joined(separator: ", ")).", atKey: true)
    }

    private func require(
        _ field: JSONField<Root>, in element: JSONElement, _ root: Root, _ terms: inout JSONTerms
    ) {
        // The other dialect has several names for a thing; what counts is that it was read.
        if terms.takesSnakeCase, field.write(root) != nil { return }
        if let value = element[field.key], !value.isBlank, !(value.kind == .array && value.isEmpty) { return }
        terms.refuse(
            element, "EKS-JSON-MISSING", about: field.terms.split(separator: " ").map(String.init),
            expected: field.key,
            "The key \"\(field.key)\" is missing.", action: "Add \"\(field.key)\".")
    }

    func write(_ root: Root) -> JSONValue {
        .object(
            fields.lazy.filter { !$0.isForeign }.compactMap { field in
                field.write(root).map { JSONValue.Member(field.key, $0) }
            })
    }

    /// The value of a field that holds such an object.
    func codec(_ start: @escaping @Sendable () -> Root) -> JSONCodec<Root> {
        JSONCodec(
            schema: ["$ref": .string("#/$defs/\(name)")],
            read: { element, terms in read(element, &terms, start()) },
            write: { root in
                let value = write(root)
                return value == [:] ? nil : value
            })
    }

    /// The same, but a text alone stands for an object with nothing but that text.
    func codec(
        short field: any (WritableKeyPath<Root, String> & Sendable), _ start: @escaping @Sendable () -> Root
    ) -> JSONCodec<Root> {
        let whole = codec(start)
        return JSONCodec(
            schema: ["anyOf": [JSONCodec<String>.text.schema, whole.schema]],
            read: { element, terms in
                guard element.kind != .object else { return whole.read(element, &terms) }
                return JSONCodec<String>.text.read(element, &terms).map {
                    var root = start()
                    root[keyPath: field] = $0
                    return root
                }
            },
            write: { root in
                var bare = start()
                bare[keyPath: field] = root[keyPath: field]
                let value = write(root)
                return value == write(bare) ? .string(root[keyPath: field]) : value
            })
    }

    /// The definition of the object in the schema.
    var schema: JSONValue {
        let own = fields.filter { !$0.isForeign }
        var members: [JSONValue.Member] = [
            .init("type", ["object", "null"]),
            .init(
                "properties",
                .object(
                    own.map { field in
                        let schema = field.isRequired ? field.schema.refusingBlanks : field.schema
                        guard !field.terms.isEmpty, case .object(let members) = schema else {
                            return .init(field.key, schema)
                        }
                        return .init(
                            field.key, .object([.init("description", .string(field.terms))] + members))
                    })),
            .init("additionalProperties", false),
        ]
        let required = own.filter(\.isRequired).map { JSONValue.string($0.key) }
        if !required.isEmpty { members.append(.init("required", .array(required))) }
        return .object(members)
    }
}
