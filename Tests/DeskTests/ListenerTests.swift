import Seals
import Platforms
import Invoicing
import Faults
import Documents
import Dispatching
import Calendars
import Foundation
import Journal
import Testing
import Wire

@testable import Desk

/// The desk behind a real socket.
struct DeskListenerTests {
    func open(_ world: World) throws -> Listener {
        let router = world.router
        var options = ListenerOptions(bodyLimit: router.bodyLimit)
        options.refuse = { router.refusal(of: $0) }
        return try Listener(options) { await router.answer($0) }
    }

    @Test func `answers HEAD with the headers of GET and no body`() async throws {
        let listener = try open(World())
        let client = try Client(ClientOptions(allowsPlainText: true))
        let response = try await client.send(HTTPRequest(.head, listener.origin + "/healthz")).get()
        #expect(response.status == 200)
        #expect(response.headers["content-type"] == "text/plain; charset=utf-8")
        #expect(response.headers["content-length"] == "3")
        #expect(response.body.isEmpty)
        await listener.stop()
    }

    @Test func `refuses a stranger before his body is read`() async throws {
        let world = try World()
        let listener = try open(world)
        let client = try Client(ClientOptions(allowsPlainText: true))
        let address = listener.origin + "/api/v1/companies/primjer/documents"
        let body = [UInt8](repeating: 0x20, count: 8 << 20)
        let answer = await client.send(HTTPRequest(.post, address, body: body))
        // The connection is closed while he still writes, which some clients tell as no answer at all.
        if case .success(let response) = answer { #expect(response.status == 401) }
        let documents = try world.journal.documents(DocumentFilter(), limit: 1)
        #expect(documents.isEmpty)
        await listener.stop()
    }

    @Test func `takes a document over a socket`() async throws {
        let world = try World()
        let listener = try open(world)
        let client = try Client(ClientOptions(allowsPlainText: true))
        let response = try await client.send(
            HTTPRequest(
                .post, listener.origin + "/api/v1/companies/primjer/documents",
                headers: [HTTPHeader("Authorization", "Bearer \(World.token)", isSecret: true)],
                body: Array("17:hello".utf8))
        ).get()
        #expect(response.status == 201)
        #expect(response.headers["location"]?.hasPrefix("/api/v1/documents/") == true)
        await listener.stop()
    }
}
