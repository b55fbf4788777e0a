import Synchronization
import Testing

@testable import Wire

struct ClientTests {
    @Test func `carries method, path, headers and body both ways`() async throws {
        let listener = try Listener { request in
            let target = HTTPTarget(request.url)
            return HTTPResponse(
                201,
                headers: [
                    HTTPHeader("X-Method", request.method.rawValue),
                    HTTPHeader("X-Path", target?.path ?? ""),
                    HTTPHeader("X-Name", target?["name"]?.percentEncoded ?? ""),
                    HTTPHeader("X-Type", request.headers["content-type"] ?? "none"),
                    HTTPHeader("X-Expect", request.headers["expect"] ?? "none"),
                ], body: request.body)
        }
        let client = try Client()
        let body = Array(repeating: UInt8(ascii: "z"), count: 3_000_000) + [0, 255]
        for method in [HTTPRequest.Method.post, .put, .delete] {
            let request = HTTPRequest(
                method, (listener.origin + "/a%20b/c").query(["name": "č&d"]),
                headers: [HTTPHeader("Content-Type", "application/xml")], body: body)
            let response = try await client.send(request).get()
            #expect(response.status == 201)
            #expect(response.headers["x-method"] == method.rawValue)
            #expect(response.headers["x-path"] == "/a%20b/c")
            #expect(response.headers["x-name"] == "%C4%8D%26d")
            #expect(response.headers["x-type"] == "application/xml")
            #expect(response.headers["x-expect"] == "none")
            #expect(response.body == body)
        }
        let plain = try await client.send(HTTPRequest(.get, listener.origin)).get()
        #expect(plain.headers["x-method"] == "GET")
        #expect(plain.headers["x-type"] == "none")
        let empty = try await client.send(HTTPRequest(.post, listener.origin)).get()
        #expect(empty.headers["x-method"] == "POST")
        #expect(empty.body.isEmpty)
        await listener.stop()
    }

    @Test func `does not follow redirects`() async throws {
        let count = Atomic(0)
        let listener = try Listener { _ in
            count.wrappingAdd(1, ordering: .relaxed)
            return HTTPResponse(302, headers: [HTTPHeader("Location", "/elsewhere")])
        }
        let response = try await Client().send(HTTPRequest(.get, listener.origin)).get()
        #expect(response.status == 302)
        #expect(count.load(ordering: .relaxed) == 1)
        await listener.stop()
    }

    @Test func `has many requests under way at once`() async throws {
        let gate = Gate(opensAt: 50)
        let listener = try Listener { _ in
            await gate.arrive()
            return HTTPResponse(200)
        }
        let client = try Client()
        let statuses = await withTaskGroup(of: Int?.self) { group in
            for number in 0..<50 {
                group.addTask {
                    guard
                        case .success(let response) = await client.send(
                            HTTPRequest(.post, "\(listener.origin)/\(number)", body: [1]))
                    else { return nil }
                    return response.status
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 200, count: 50))
        await listener.stop()
    }

    @Test(arguments: [
        (HTTPRequest.Method.post, true), (.post, false), (.get, false), (.get, true), (.head, false),
        (.delete, false),
    ])
    func `never sends a request twice when a kept connection turns out dead`(
        _ method: HTTPRequest.Method, hasBody: Bool
    ) async throws {
        let count = Atomic(0)
        let listener = try Listener { _ in
            let number = count.wrappingAdd(1, ordering: .relaxed).newValue
            return number == 1 ? HTTPResponse(200) : nil
        }
        let client = try Client()
        let request = HTTPRequest(method, listener.origin, body: hasBody ? Array("<Invoice/>".utf8) : [])
        #expect(try await client.send(request).get().status == 200)
        let second = await client.send(request)
        #expect(second.isUnanswered)
        #expect(count.load(ordering: .relaxed) == 2)
        await listener.stop()
    }

    @Test func `refuses an answer that is too large`() async throws {
        let listener = try Listener { _ in HTTPResponse(200, body: Array(repeating: 7, count: 5_000)) }
        let client = try Client(ClientOptions(answerLimit: 4_999))
        let answer = await client.send(HTTPRequest(.get, listener.origin))
        #expect(answer == .failure(.unanswered("the answer is larger than 4999 bytes")))
        await listener.stop()
    }

    @Test func `gives up after its time-out and can't say whether the other side acted`() async throws {
        let listener = try Listener { _ in
            await Gate(opensAt: 2).arrive()
            return HTTPResponse(200)
        }
        let client = try Client(ClientOptions(totalTimeout: .milliseconds(50)))
        #expect(await client.send(HTTPRequest(.post, listener.origin, body: [1])).isUnanswered)
        await listener.stop()
    }

    @Test func `says what certainly never left`() async throws {
        let listener = try Listener { _ in HTTPResponse(200) }
        let port = listener.port
        let client = try Client()
        let label = String(repeating: "a", count: 64)
        var unsent = [
            HTTPRequest(.get, "https://127.0.0.1:\(port)/"),  // no TLS there
            HTTPRequest(.get, "http://example.org/"),
            HTTPRequest(.get, "https://\(label).\(label).invalid/"),  // too long to be asked for
            HTTPRequest(.get, "ftp://127.0.0.1/"),
            HTTPRequest(.get, "http://127.0.0.1:\(port)/a b"),
            HTTPRequest(.get, "http://127.0.0.1@example.org:\(port)/"),
            HTTPRequest(.get, "no address"),
            HTTPRequest(.get, listener.origin, headers: [HTTPHeader("A", "1\r\nB: 2")]),
            HTTPRequest(.get, listener.origin, headers: [HTTPHeader("A B", "1")]),
        ]
        for request in unsent {
            let answer = await client.send(request)
            #expect(answer.isNotSent, "\(request.url): \(answer)")
        }
        await listener.stop()
        unsent = [HTTPRequest(.post, "http://127.0.0.1:\(port)/", body: [1])]
        #expect(await client.send(unsent[0]).isNotSent)
    }

    @Test func `ends a request whose task is cancelled`() async throws {
        let gate = Gate(opensAt: 2)
        let listener = try Listener { _ in
            await gate.arrive()
            return HTTPResponse(200)
        }
        let client = try Client()
        let task = Task { await client.send(HTTPRequest(.post, listener.origin, body: [1])) }
        await gate.waitForFirst()
        task.cancel()
        #expect(await task.value == .failure(.unanswered("the request was cancelled")))
        let early = Task { await client.send(HTTPRequest(.post, listener.origin, body: [1])) }
        early.cancel()
        #expect(await early.value.isFailure)
        await listener.stop()
    }
}

extension Answer {
    var isNotSent: Bool { if case .failure(.notSent) = self { true } else { false } }
    var isFailure: Bool { isNotSent || isUnanswered }
    var isUnanswered: Bool { if case .failure(.unanswered) = self { true } else { false } }
}

/// Lets nobody through until so many have come, or whoever waits is cancelled.
actor Gate {
    private let size: Int
    private var arrived = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var watchers: [CheckedContinuation<Void, Never>] = []

    init(opensAt size: Int) { self.size = size }

    func arrive() async {
        arrived += 1
        for watcher in watchers { watcher.resume() }
        watchers = []
        if arrived >= size { return open() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled || arrived >= size {
                    continuation.resume()
                } else {
                    waiting.append(continuation)
                }
            }
        } onCancel: {
            Task { await self.open() }
        }
    }

    func waitForFirst() async {
        guard arrived == 0 else { return }
        await withCheckedContinuation { watchers.append($0) }
    }

    private func open() {
        for continuation in waiting { continuation.resume() }
        waiting = []
    }
}
