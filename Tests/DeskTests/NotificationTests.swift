import Calendars
import Dispatching
import Documents
import Faults
import Journal
import Seals
import Testing
import Wire

@testable import Desk

/// What SEF and intermediaries post: three bodies, three proofs, and strangers.
struct NotificationTests {
    static let key = "0f8fad5b-d9cb-469f-a165-70867728950e"
    static let secret = "agreed-with-the-intermediary"

    func world() throws -> World {
        try World(subscribers: [
            DeskSubscriber(company: "primjer", platform: "sef", sharedSecret: Secret(Self.secret)) { _, _ in
                .success([Self.key])
            }
        ])
    }

    func hints(_ world: World) throws -> [String] {
        try world.journal.notes(beginning: "hint/").keys.sorted()
    }

    static let change =
        #"{"EventId": 7, "Date": "2026-11-20T10:00:00Z", "NewInvoiceStatus": "Approved", "SalesInvoiceId": 4711, "SubscriptionKey": "\#(key)"}"#

    @Test(arguments: [change, "[\(change)]", "[\(change), \(change)]"])
    func `believes the key of the day in the body`(body: String) async throws {
        let world = try world()
        let response = await world.ask(.post, "/sef/webhook", body, token: nil)
        #expect(response.status == 200)
        #expect(try hints(world) == ["hint/primjer/sef/sale/4711"])
        let events = try world.journal.events(of: "")
        #expect(events.map(\.to) == ["notified"])
        #expect(events.first?.detail?.hasSuffix("proven by subscriptionKey") == true)
    }

    @Test(arguments: ["X-Cron-Secret", "Authorization", nil])
    func `lets a timer order the subscription`(header: String?) async throws {
        let world = try World(timerSecret: "tick")
        let value = header == "Authorization" ? "Bearer tick" : "tick"
        let headers = header.map { [HTTPHeader($0, value)] } ?? []
        let response = await world.ask(
            .post, "/internal/sef-subscribe", token: nil, headers: headers)
        #expect(response.status == (header == nil ? 401 : 202))
        let orders = try world.journal.notes(beginning: "duty-order/")
        #expect(orders.count == (header == nil ? 0 : 1))
    }

    static let forwarded =
        #"{"changes": [{"invoiceId": 12, "status": "New", "date": "2026-11-20", "direction": "Purchase"}]}"#

    @Test(arguments: [true, false])
    func `believes an intermediary by its secret or its signature`(isSigned: Bool) async throws {
        let world = try world()
        let code = try Digest.sha256.authenticationCode(
            of: Array(Self.forwarded.utf8), key: Array(Self.secret.utf8))
        let hexadecimal = code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let header = isSigned ? "sha256=\(hexadecimal)" : Self.secret
        let response = await world.ask(
            .post, "/sef/webhook", Self.forwarded, token: nil,
            headers: [HTTPHeader("X-SEF-Signature", header)])
        #expect(response.status == 200)
        #expect(try hints(world) == ["hint/primjer/sef/purchase/12"])
    }

    @Test(arguments: [
        (forwarded, "", 401), (forwarded, "wrong", 401), (forwarded, "sha256=00", 401),
        (change.replacing(key, with: "0f8fad5b-d9cb-469f-a165-70867728950f"), "", 401),
        ("{}", secret, 400), ("no json", secret, 400), ("", secret, 400),
    ])
    func `takes nothing from a stranger`(body: String, header: String, status: Int) async throws {
        let world = try world()
        let headers = header.isEmpty ? [] : [HTTPHeader("X-SEF-Signature", header)]
        let response = await world.ask(.post, "/sef/webhook", body, token: nil, headers: headers)
        #expect(response.status == status)
        #expect(try hints(world).isEmpty)
        #expect(try world.journal.events(of: "").isEmpty)
    }

    @Test func `refuses more than any day can bring`() async throws {
        let world = try world()
        let body = String(repeating: " ", count: (2 << 20) + 1)
        #expect(await world.ask(.post, "/sef/webhook", body, token: nil).status == 413)
    }
}
