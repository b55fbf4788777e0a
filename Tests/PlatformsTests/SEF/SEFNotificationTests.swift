import Calendars
import PlatformContract
import Platforms
import Sandbox
import Seals
import Synchronization
import Testing
import Wire

struct SEFNotificationTests {
    private let key = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
    private let shared = Secret("zajednička tajna")

    private func body(_ keys: String...) -> [UInt8] {
        let changes = keys.enumerated().map { index, key in
            """
            {"EventId":\(index),"Date":"2026-11-20T10:00:00","NewInvoiceStatus":"Approved","SalesInvoiceId":\(index + 1),\
            "SubscriptionKey":"\(key)"}
            """
        }
        return Array((changes.count == 1 ? changes[0] : "[\(changes.joined(separator: ","))]").utf8)
    }

    private func request(_ body: [UInt8], signature: String? = nil) -> HTTPRequest {
        let headers = signature.map { [HTTPHeader("X-SEF-Signature", $0)] } ?? []
        return HTTPRequest(.post, "http://127.0.0.1/sef/webhook", headers: headers, body: body)
    }

    private func proof(_ request: HTTPRequest, _ secrets: SEFNotification.Secrets) throws -> SEFNotification
        .Proof?
    {
        try #require(SEFNotification(request.body)).proof(request, secrets)
    }

    private var secrets: SEFNotification.Secrets {
        .init(
            subscriptionKeys: [Secret("00000000-0000-0000-0000-000000000000"), Secret(key)], shared: shared)
    }

    @Test func `believes the key of the subscription`() throws {
        #expect(try proof(request(body(key)), secrets) == .subscriptionKey)
        #expect(try proof(request(body(key.uppercased(), key)), secrets) == .subscriptionKey)
    }

    @Test func `is posted by the sandbox on days that were subscribed for, and proves itself`() async throws {
        let clock = VirtualClock(at: SEFBench.start)
        let host = SandboxHost([SEFBench.simulator()], clock: { clock.now })
        let bodies = Mutex<[[UInt8]]>([])
        let desk = try Listener { request in
            bodies.withLock { $0.append(request.body) }
            return HTTPResponse(request.url.hasSuffix("/sef/webhook") ? 200 : 404)
        }
        let notifier = SEFNotifier(
            host, to: desk.origin + "/sef/webhook", over: try Client(), clock: { clock.now })
        let sef = SEF(SEFBench.settings())
        let delivery = Delivery(sef, over: host, clock: clock)
        func subscribe() async throws -> Secret {
            let attempt = Attempt(number: 1, now: clock.now, uuid: "")
            guard case .gathered(let key) = await delivery.perform(sef.subscribe(attempt: attempt)) else {
                throw Rejection([])
            }
            return Secret(key)
        }
        func deliver(_ number: String) async throws {
            _ = await delivery.deliver(try sef.prepare(SEFBench.consignment(number, at: clock.now)))
        }
        let key = try await subscribe()
        try await deliver("today")
        #expect(await notifier.post() == .init(), "the key is for tomorrow")

        clock.advance(by: .seconds(86_400))
        try await deliver("tomorrow")
        #expect(await notifier.post() == .init(taken: 4), "new, sending, sent; and new at the buyer")
        #expect(await notifier.post() == .init(), "each is told once")
        for body in bodies.withLock({ $0 }) {
            #expect(try proof(request(body), .init(subscriptionKeys: [key])) == .subscriptionKey)
            #expect(try proof(request(body), .init(subscriptionKeys: [])) == nil)
        }

        clock.advance(by: .seconds(86_400))
        try await deliver("after")
        #expect(await notifier.post() == .init(), "a key is good for one day")
        #expect(try await subscribe() != key)
        await desk.stop()
        clock.advance(by: .seconds(86_400))
        try await deliver("unheard")
        #expect(await notifier.post() == .init(lost: 4))
        #expect(bodies.withLock { $0.count } == 4)
    }

    @Test func `believes nobody else`() throws {
        let other = "3f2504e0-4f89-41d3-9a0c-0305e82c3302"
        #expect(try proof(request(body(other)), secrets) == nil)
        #expect(try proof(request(body("")), .init(subscriptionKeys: [Secret("")])) == nil)
        #expect(try proof(request(body(key)), .init(subscriptionKeys: [])) == nil)
        // A true key does not cover a stranger's change beside it.
        #expect(try proof(request(body(key, other)), secrets) == nil)
        #expect(try proof(request(body(other), signature: "sha256=00"), secrets) == nil)
        #expect(
            try proof(request(body(other), signature: ""), .init(subscriptionKeys: [], shared: Secret("")))
                == nil)
    }

    @Test func `believes an intermediary by secret or by signature`() throws {
        let bytes = body("")
        #expect(try proof(request(bytes, signature: shared.text), secrets) == .sharedSecret)
        let code = try Digest.sha256.authenticationCode(of: bytes, key: shared.bytes)
            .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(try proof(request(bytes, signature: "sha256=\(code)"), secrets) == .signature)
        #expect(try proof(request(bytes, signature: "SHA256=\(code.uppercased())"), secrets) == .signature)
        #expect(try proof(request(bytes + [0x20], signature: "sha256=\(code)"), secrets) == nil)
    }

    @Test func `reads an intermediary's form`() throws {
        let text = """
            {"changes":[{"invoiceId":7,"status":"Rejected","date":"2026-11-20T10:00:00","direction":"Purchase",\
            "counterpartyId":"1","type":"Invoice"},{"invoiceId":8,"status":"Sent","direction":"Sales"}]}
            """
        let notification = try #require(SEFNotification(Array(text.utf8)))
        #expect(notification.changes.map(\.documentId) == ["7", "8"])
        #expect(notification.changes.map(\.direction) == [.purchase, .sale])
    }

    @Test(arguments: [
        "", "[]", "{}", "17", "[{}]", "{\"changes\":7}", "[{\"SalesInvoiceId\":1}]", "<a/>",
        "{\"changes\":[{}]}",
    ])
    func `reads nothing else`(text: String) {
        #expect(SEFNotification(Array(text.utf8)) == nil)
    }

    @Test func `understands what the simulator posts`() throws {
        var simulator = SEFBench.simulator()
        let day = CivilTime(SEFBench.start, in: .belgrade).date
        let sandboxKey = SEF.Settings.sandboxKey.text
        let subscription = simulator.answer(
            HTTPRequest(
                .post, "http://a/api/publicApi/subscribe", headers: [HTTPHeader("ApiKey", sandboxKey)]),
            at: SEFBench.start.adding(.seconds(-86_400)))
        let sef = SEF(SEFBench.settings("http://a"))
        let submission = try sef.prepare(SEFBench.consignment("1", at: SEFBench.start))
        let attempt = Attempt(
            number: 1, now: SEFBench.start, uuid: "00000000-0000-4000-8000-000000000001", firstAt: nil)
        guard case .ask(let call, _) = sef.submit(submission, attempt: attempt) else { return }
        _ = simulator.answer(call.request, at: SEFBench.start)
        let bodies = simulator.notifications(for: sandboxKey, on: day, isSale: true)
        #expect(bodies.count == 3)
        let secrets = SEFNotification.Secrets(subscriptionKeys: [Secret(bytes: subscription.body)])
        for body in bodies { #expect(try proof(request(body), secrets) == .subscriptionKey) }
    }
}
