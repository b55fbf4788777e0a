import Seals
import Platforms
import Journal
import Invoicing
import Faults
import Dispatching
import Calendars
import Documents
import Foundation
import Testing
import Wire

@testable import Desk

/// The description of the API against the server: every path, every method, every answer.
struct OpenAPITests {
    let description: Description

    let text: String

    init() throws {
        text = String(decoding: OpenAPI(routes: try World().desk.routes).json.bytes(), as: UTF8.self)
        description = try Description(text)
    }

    @Test func `docs hold the same text`() throws {
        let page = Description.root.appending(path: "docs/api/openapi.json")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try Data(text.utf8).write(to: page)
            Issue.record("wrote docs/api/openapi.json")
        }
        let present = try String(contentsOf: page, encoding: .utf8)
        #expect(present == text)
    }

    @Test func `serves the same text`() async throws {
        let response = try await World().ask(.get, "/api/v1/openapi.json", token: nil)
        #expect(response.text == text)
    }

    @Test func `refers to nothing that is not there, and has nothing that nobody refers to`() {
        #expect(description.references.sorted() == description.components.sorted())
    }

    @Test func `gives each operation a name of its own, and each parameter of a path a meaning`() throws {
        let routes = try World().desk.routes
        let ids = routes.compactMap { $0.operation?.id }
        #expect(Set(ids).count == ids.count)
        let names = routes.filter { $0.operation != nil }.flatMap(\.parameters)
        #expect(names.filter { PathParameter(rawValue: $0) == nil } == [])
    }

    @Test func `describes every route that programs use, and no other`() throws {
        let world = try World()
        let own = world.desk.router.routes.filter { $0.pattern != "/" && !$0.pattern.hasPrefix("/page/") }
        let served = Set(own.map { "\($0.method.rawValue) \($0.pattern)" })
        #expect(served == description.operations)
        for route in own {
            let isOpen = description.isOpen(route.method.rawValue, route.pattern)
            #expect(isOpen == (route.access == .open || route.access == .ownProof), "\(route.pattern)")
        }
    }

    struct Call: Sendable, CustomTestStringConvertible {
        let method: HTTPRequest.Method
        let pattern: String
        let path: String
        var body = ""
        var token: String? = World.token
        var host = "localhost"
        let status: Int

        init(
            _ method: HTTPRequest.Method, _ pattern: String, _ path: String? = nil, body: String = "",
            token: String? = World.token, host: String = "localhost", is status: Int
        ) {
            self.method = method
            self.pattern = pattern
            self.path = path ?? pattern
            self.body = body
            self.token = token
            self.host = host
            self.status = status
        }

        var testDescription: String { "\(method.rawValue) \(path) → \(status)" }
    }

    static let document = "/api/v1/documents/{id}"
    static let submission = "/api/v1/companies/{company}/documents"
    static let primjer = "/api/v1/companies/primjer/documents"
    static let lane = "/api/v1/lanes/{company}/{platform}"

    /// `{refused}`, `{accepted}`, `{waiting}` stand for documents that end so.
    static let calls: [Call] = [
        Call(.get, "/healthz", is: 200), Call(.get, "/healthz", "/healthz?x=1", is: 400),
        Call(.get, "/healthz", host: "evil.example", is: 421),
        Call(.get, "/readyz", is: 200), Call(.get, "/metrics", is: 200),
        Call(.get, "/api/v1/openapi.json", token: nil, is: 200),
        Call(.get, "/api/v1/companies", is: 200), Call(.get, "/api/v1/companies", token: nil, is: 401),
        Call(.get, "/api/v1/overview", is: 200), Call(.get, "/api/v1/statistics", is: 200),
        Call(.get, "/api/v1/purchases", is: 200),
        Call(.get, "/api/v1/purchases", "/api/v1/purchases?month=May", is: 400),
        Call(.get, "/api/v1/documents", is: 200),
        Call(.get, "/api/v1/documents", "/api/v1/documents?limit=2", is: 200),
        Call(.get, "/api/v1/documents", "/api/v1/documents?limit=x", is: 400),
        Call(.post, submission, primjer, body: "77:new", is: 201),
        Call(.post, submission, primjer, body: "1:refuse", is: 200),
        Call(.post, submission, primjer, body: "2:other", is: 409),
        Call(.post, submission, primjer, is: 400),
        Call(.post, submission, "/api/v1/companies/none/documents", body: "x", is: 404),
        Call(.post, submission, primjer + "?inbox=1", body: "x", is: 404),
        Call(.post, submission, primjer + "?inbox=-1", body: "x", is: 400),
        Call(.get, document, "/api/v1/documents/{refused}", is: 200),
        Call(.get, document, "/api/v1/documents/{waiting}", is: 200),
        Call(.get, document, "/api/v1/documents/none", is: 404),
        Call(.get, document + "/history", "/api/v1/documents/{refused}/history?bodies=true", is: 200),
        Call(.get, document + "/history", "/api/v1/documents/{refused}/history", is: 200),
        Call(.get, document + "/history", "/api/v1/documents/none/history", is: 404),
        Call(.get, document + "/receipt", "/api/v1/documents/{accepted}/receipt", is: 200),
        Call(.get, document + "/receipt", "/api/v1/documents/{waiting}/receipt", is: 409),
        Call(.get, document + "/files/{name}", "/api/v1/documents/{accepted}/files/sent.txt", is: 200),
        Call(.get, document + "/files/{name}", "/api/v1/documents/{accepted}/files/none", is: 404),
        Call(.post, document + "/retry", "/api/v1/documents/{refused}/retry", body: "{}", is: 200),
        Call(.post, document + "/retry", "/api/v1/documents/{accepted}/retry", is: 409),
        Call(.post, document + "/retry", "/api/v1/documents/none/retry", is: 404),
        Call(.post, document + "/retry", "/api/v1/documents/{refused}/retry", body: "7", is: 400),
        Call(
            .post, document + "/retry", "/api/v1/documents/{refused}/retry",
            body: String(repeating: " ", count: 40_000), is: 413),
        Call(.post, document + "/poll", "/api/v1/documents/{waiting}/poll", is: 200),
        Call(.post, document + "/poll", "/api/v1/documents/none/poll", is: 404),
        Call(.post, "/sef/webhook", body: "{}", token: nil, is: 400),
        Call(.post, "/sef/webhook", body: NotificationTests.change, token: nil, is: 401),
        Call(.post, "/internal/sef-subscribe", is: 202),
        Call(.post, "/internal/sef-subscribe", token: nil, is: 401),
        Call(.get, "/api/v1/lanes", is: 200),
        Call(.post, lane + "/hold", "/api/v1/lanes/primjer/post/hold", is: 200),
        Call(.post, lane + "/release", "/api/v1/lanes/primjer/post/release", is: 200),
        Call(.post, lane + "/hold", "/api/v1/lanes/primjer/none/hold", is: 404),
        Call(.post, lane + "/release", "/api/v1/lanes/none/none/release", is: 404),
    ]

    @Test(arguments: calls) func `answers as it is described`(call: Call) async throws {
        let world = try World()
        let ids = [
            "{refused}": try await world.submit("1:refuse"), "{accepted}": try await world.submit("2:x"),
            "{waiting}": try await world.submit("3:wait"),
        ]
        try await world.work()
        var path = call.path
        for (name, id) in ids { path = path.replacingOccurrences(of: name, with: id) }
        let response = await world.ask(call.method, path, call.body, token: call.token, host: call.host)
        #expect(response.status == call.status, "\(response.text)")
        let mistakes = try description.mistakes(in: response, to: call.method.rawValue, call.pattern)
        #expect(mistakes == [])
    }

    @Test func `tries every operation at least once`() {
        let tried = Set(Self.calls.map { "\($0.method.rawValue) \($0.pattern)" })
        #expect(description.operations.subtracting(tried) == [])
    }
}

/// An OpenAPI document, as far as ours goes.
struct Description: Sendable {
    private let document: JSONElement

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    init(_ text: String) throws { document = try JSONDocument(parsing: Array(text.utf8)).root }

    var operations: Set<String> {
        var operations: Set<String> = []
        for path in document["paths"]?.members ?? [] {
            for method in path.members {
                operations.insert("\(method.key?.uppercased() ?? "") \(path.key ?? "")")
            }
        }
        return operations
    }

    private func operation(_ method: String, _ path: String) -> JSONElement? {
        document["paths"]?[path]?[method.lowercased()]
    }

    func isOpen(_ method: String, _ path: String) -> Bool {
        operation(method, path)?["security"]?.isEmpty == true
    }

    /// Where the components stand that there are, and those that something refers to.
    var components: Set<String> {
        let kinds = document["components"]?.members.filter { $0.key != "securitySchemes" } ?? []
        return Set(
            kinds.flatMap { kind in
                kind.members.map { "#/components/\(kind.key ?? "")/\($0.key ?? "")" }
            })
    }

    var references: Set<String> {
        var found: Set<String> = []
        func look(_ element: JSONElement) {
            if element.key == "$ref", let place = element.string { found.insert(place) }
            element.members.forEach(look)
        }
        look(document)
        return found
    }

    /// What an element refers to, or itself.
    private func resolved(_ element: JSONElement) -> JSONElement? {
        guard let place = element["$ref"]?.string else { return element }
        let steps = place.split(separator: "/").dropFirst().map(String.init)
        return steps.reduce(document as JSONElement?) { $0?[$1] }
    }

    /// What an answer has that is not described, or lacks that is.
    func mistakes(in response: HTTPResponse, to method: String, _ path: String) throws -> [String] {
        guard let operation = operation(method, path) else { return ["no such operation"] }
        guard let answer = operation["responses"]?[String(response.status)] else {
            return ["status \(response.status) is not described"]
        }
        guard let described = resolved(answer) else { return ["the answer refers to nothing"] }
        let type = String((response.headers["content-type"] ?? "").prefix { $0 != ";" })
        if described["content"]?["*/*"] != nil { return [] }
        guard let media = described["content"]?[type] else { return ["media type \(type)"] }
        guard type.hasSuffix("json"), let schema = media["schema"] else { return [] }
        return mistakes(try response.json, schema, "")
    }

    private func mistakes(_ value: JSONElement, _ schema: JSONElement, _ place: String) -> [String] {
        guard let schema = resolved(schema) else { return ["\(place): refers to nothing"] }
        if let choices = schema["oneOf"]?.members {
            let fitting = choices.filter { mistakes(value, $0, place).isEmpty }.count
            return fitting == 1 ? [] : ["\(place): fits \(fitting) of \(choices.count)"]
        }
        if let words = schema["enum"]?.members {
            let isKnown = words.contains { $0.kind == value.kind && $0.string == value.string }
            return isKnown ? [] : ["\(place): \(value.string ?? "?") is not listed"]
        }
        if let word = schema["const"]?.string {
            return word == value.string ? [] : ["\(place): is not \(word)"]
        }
        let types = schema["type"]?.string.map { [$0] } ?? schema["type"]?.members.compactMap(\.string) ?? []
        guard types.isEmpty || types.contains(value.typeName) else {
            return ["\(place): a \(value.typeName) is no \(types)"]
        }
        if schema["format"]?.string == "date-time", let text = value.string,
            text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/) == nil
        {
            return ["\(place): \(text) is no moment"]
        }
        if value.kind == .array, let items = schema["items"] {
            return value.members.enumerated().flatMap { mistakes($0.element, items, "\(place)/\($0.offset)") }
        }
        guard value.kind == .object else { return [] }
        let required = schema["required"]?.members.compactMap(\.string) ?? []
        var found = required.filter { value[$0] == nil }.map { "\(place): \($0) is missing" }
        for member in value.members {
            let key = member.key ?? ""
            let others = schema["additionalProperties"]
            if let schema = schema["properties"]?[key] ?? (others?.kind == .object ? others : nil) {
                found += mistakes(member, schema, "\(place)/\(key)")
            } else if others?.kind == .false {
                found.append("\(place): \(key) is not described")
            }
        }
        return found
    }
}

extension JSONElement {
    var members: [JSONElement] { Array(children) }

    fileprivate var typeName: String {
        switch kind {
        case .null: "null"
        case .true, .false: "boolean"
        case .number: "integer"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
