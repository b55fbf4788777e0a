internal import Documents
internal import Wire

/// The description of the API, as OpenAPI 3.1 writes it: made from the routes that are served.
///
/// What routes share – refusals, parameters of paths, records – stands once among the components. A route without an
/// ``Operation`` belongs to the page and is not described.
struct OpenAPI: Sendable {
    let routes: [Route]

    var json: JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Ekspedit", "version": "1",
                "summary": "Hand in invoices, see what became of them, act.",
                "description": .string(
                    "The HTTP face of Ekspedit, for those who integrate without files. Everything that shows or "
                        + "changes documents needs the desk's token. Errors are RFC 9457 problems. Fields may be "
                        + "added, never renamed; amounts are text."),
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "http://127.0.0.1:8460"]], "security": [["token": []]],
            "paths": .object(paths), "components": components,
        ]
    }

    /// Each path once, with its methods, in the order of the routes.
    private var paths: [JSONValue.Member] {
        var paths: [JSONValue.Member] = []
        for route in routes {
            guard let operation = route.operation else { continue }
            let method = JSONValue.Member(
                route.method.rawValue.lowercased(), operation.json(of: route))
            if let place = paths.firstIndex(where: { $0.key == route.pattern }),
                case .object(let methods) = paths[place].value
            {
                paths[place].value = .object(methods + [method])
            } else {
                paths.append(.init(route.pattern, [method.key: method.value]))
            }
        }
        return paths
    }

    private var components: JSONValue {
        [
            "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
            "parameters": .object(
                PathParameter.allCases.map { .init($0.rawValue, $0.json) }),
            "responses": .object(Refusal.allCases.map { .init($0.name, $0.answer.json) }),
            "schemas": .object(
                (Array(Schema.documents) + Array(Schema.house)).map { .init($0.key, $0.value.json) }),
        ]
    }
}

/// The names that stand in braces in the patterns of routes.
enum PathParameter: String, CaseIterable {
    case company, id, name, platform

    private var description: String {
        switch self {
        case .company: "The company's folder name."
        case .id: "The id of a document."
        case .name: "A name from the document's files."
        case .platform: "The platform's short name: cis, sef …"
        }
    }

    fileprivate var json: JSONValue {
        [
            "name": .string(rawValue), "in": "path", "required": true, "description": .string(description),
            "schema": Schema.text.with("minLength", 1).json,
        ]
    }
}
