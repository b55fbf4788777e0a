internal import Documents

extension Operation {
    func json(of route: Route) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("operationId", .string(id)), .init("summary", .string(summary)),
        ]
        if let description { members.append(.init("description", .string(description))) }
        let named = route.parameters.map { reference("parameters", $0) } + parameters.map(\.json)
        if !named.isEmpty { members.append(.init("parameters", .array(named))) }
        if let body { members.append(.init("requestBody", body.json)) }
        members.append(.init("responses", .object(responses(of: route))))
        // What proves itself, and what everybody may ask, does without the token.
        if route.access == .open || route.access == .ownProof { members.append(.init("security", [])) }
        return .object(members)
    }

    /// Its own answers, and the shared ones where it says nothing of its own, by status.
    private func responses(of route: Route) -> [JSONValue.Member] {
        let own = answers.map { ($0.status, $0.json) }
        let shared = (route.refusals + refusals).map { ($0.rawValue, reference("responses", $0.name)) }
        let others = shared.filter { refusal in !own.contains { $0.0 == refusal.0 } }
        return (own + others).sorted { $0.0 < $1.0 }.map { .init(String($0.0), $0.1) }
    }

    private func reference(_ kind: String, _ name: String) -> JSONValue {
        ["$ref": .string("#/components/\(kind)/\(name)")]
    }
}

extension Operation.Parameter {
    fileprivate var json: JSONValue {
        [
            "name": .string(name), "in": .string(place.rawValue), "description": .string(description),
            "schema": schema.json,
        ]
    }
}

extension Operation.Body {
    fileprivate var json: JSONValue {
        [
            "required": .bool(isRequired),
            "content": .object(types.map { .init($0, ["schema": schema.json]) }),
        ]
    }
}

extension Operation.Answer {
    var json: JSONValue {
        var members: [JSONValue.Member] = [.init("description", .string(description))]
        if !headers.isEmpty {
            let described = headers.map { name, text in
                JSONValue.Member(name, ["description": .string(text), "schema": Schema.text.json])
            }
            members.append(.init("headers", .object(described)))
        }
        members.append(.init("content", .object(media.map { .init($0.key, ["schema": $0.value.json]) })))
        return .object(members)
    }
}
