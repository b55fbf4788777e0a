internal import Invoicing

extension JSONCodec where Value == Extensions {
    /// National terms by their names: texts are texts, bare numbers are amounts, lists and objects are what they are.
    ///
    /// This is the one place where a bare number and a text in quotation marks differ.
    static let extensions = JSONCodec(
        schema: [
            "type": ["object", "null"], "propertyNames": ["pattern": #"^[a-z]+\..+$"#],
            "additionalProperties": ["$ref": "#/$defs/term"],
        ],
        read: { element, terms in
            guard element.kind == .object else {
                if !element.isNull {
                    terms.refuse(
                        element, "EKS-JSON-TYPE", expected: "an object in braces",
                        "An object is expected here.")
                }
                return nil
            }
            var extensions = Extensions()
            for child in element.children {
                let name = child.key ?? ""
                guard isName(name) else {
                    terms.refuse(
                        child, "EKS-JSON-KEY",
                        "The name of a national term begins with its namespace and a dot.",
                        action: "Write for example \"hr.BT-5\".", atKey: true)
                    continue
                }
                extensions[name] = value(child, &terms)
            }
            return extensions
        },
        write: { extensions in
            guard !extensions.isEmpty else { return nil }
            return .object(extensions.names.map { .init($0, extensions[$0].map(written) ?? .null) })
        })

    private static func isName(_ name: String) -> Bool {
        guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return false }
        return dot > name.startIndex && name.utf8.index(after: dot) < name.endIndex
            && name.utf8[..<dot].allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// The schema of one term.
    static var term: JSONValue {
        [
            "anyOf": [
                ["type": ["string", "number"]],
                ["type": "array", "items": ["$ref": "#/$defs/term"]],
                ["type": "object", "additionalProperties": ["$ref": "#/$defs/term"]],
            ]
        ]
    }

    private static func value(_ element: JSONElement, _ terms: inout JSONTerms) -> Extensions.Value? {
        switch element.kind {
        case .string: return JSONCodec<String>.text.read(element, &terms).map { .text($0) } ?? .text("")
        case .number: return JSONCodec<Amount>.amount.read(element, &terms).map { .amount($0) }
        case .array: return .list(element.children.compactMap { value($0, &terms) })
        case .object:
            var values: [String: Extensions.Value] = [:]
            for child in element.children { values[child.key ?? ""] = value(child, &terms) }
            return .group(values)
        case .true, .false, .null:
            terms.refuse(
                element, "EKS-JSON-TYPE", expected: "a text, a number, a list or an object",
                "A national term is a text, a number, a list or an object.")
            return nil
        }
    }

    private static func written(_ value: Extensions.Value) -> JSONValue {
        switch value {
        case .text(let text): .string(text)
        case .amount(let amount): .number(JSONNumber(amount))
        case .list(let values): .array(values.map(written))
        case .group(let values):
            .object(values.sorted { $0.key < $1.key }.map { .init($0.key, written($0.value)) })
        }
    }
}
