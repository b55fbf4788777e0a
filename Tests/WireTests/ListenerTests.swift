import Synchronization
import Testing

@testable import Wire

struct ListenerTests {
    @Test func `refuses methods and bodies beyond its limits`() async throws {
        let listener = try Listener(ListenerOptions(bodyLimit: 100)) { _ in HTTPResponse(200) }
        let client = try Client()
        let large = HTTPRequest(.post, listener.origin, body: Array(repeating: 1, count: 101))
        #expect(try await client.send(large).get().status == 413)
        let fitting = HTTPRequest(.post, listener.origin, body: Array(repeating: 1, count: 100))
        #expect(try await client.send(fitting).get().status == 200)
        await listener.stop()
    }

    @Test(arguments: [
        ("PATCH / HTTP/1.1\r\nHost: a\r\n\r\n", "HTTP/1.1 405"),
        ("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", "HTTP/1.1 400"),
        ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "HTTP/1.1 400"),
        ("GET /x HTTP/1.1\r\nHost: u@v\r\n\r\n", "HTTP/1.1 400"),
        ("GET /x HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", "HTTP/1.1 413"),
    ])
    func `answers odd requests without asking the handler`(request: String, answer: String) async throws {
        let count = Atomic(0)
        let listener = try Listener { _ in
            count.wrappingAdd(1, ordering: .relaxed)
            return HTTPResponse(200)
        }
        let text = try RawConnection(port: listener.port).ask(request)
        #expect(text.isEmpty || text.hasPrefix(answer), "\(text)")
        #expect(count.load(ordering: .relaxed) == 0)
        await listener.stop()
    }

    @Test func `ends a body that grows beyond the limit without a length`() async throws {
        let listener = try Listener(ListenerOptions(bodyLimit: 10)) { _ in HTTPResponse(200) }
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        let text = try RawConnection(port: listener.port).ask(head + "b\r\nhello world\r\n0\r\n\r\n")
        #expect(!text.hasPrefix("HTTP/1.1 200"))
        await listener.stop()
    }

    @Test func `says which address is taken`() async throws {
        let listener = try Listener { _ in nil }
        let options = ListenerOptions(port: listener.port)
        #expect(throws: ListenerError.self) { try Listener(options) { _ in nil } }
        do throws(ListenerError) {
            _ = try Listener(options) { _ in nil }
        } catch {
            #expect(error.operation == "bind")
            #expect(error.reason.contains("127.0.0.1:\(listener.port)"))
        }
        await listener.stop()
    }

    @Test func `lets a begun answer out when it is stopped and frees the port`() async throws {
        let gate = Gate(opensAt: 2)
        let listener = try Listener { _ in
            await gate.arrive()
            return HTTPResponse(200)
        }
        let client = try Client()
        async let answer = client.send(HTTPRequest(.get, listener.origin))
        await gate.waitForFirst()
        await listener.stop()
        #expect(try await answer.get().status == 200)
        #expect(await client.send(HTTPRequest(.get, listener.origin)).isNotSent)
        let again = try Listener(ListenerOptions(port: listener.port)) { _ in HTTPResponse(200) }
        #expect(again.port == listener.port)
        await again.stop()
    }

    @Test func `serves version 6 of the internet protocol where there is one`() async throws {
        guard
            let listener = try? Listener(ListenerOptions(address: "::1"), handler: { _ in HTTPResponse(200) })
        else { return }
        #expect(try await Client().send(HTTPRequest(.get, listener.origin)).get().status == 200)
        await listener.stop()
    }
}
