internal import Calendars
internal import Faults
internal import Platforms
internal import Sandbox
internal import Testing
package import Wire

/// What every adapter promises, checked against its simulator.
///
/// A platform's tests call these one by one, each from a test of its own.
package enum PlatformContract {
    /// The same consignment gives the same bytes and key, and another one another key.
    package static func preparesPurely(_ bench: PlatformBench) throws {
        let platform = try bench.platform("http://127.0.0.1:9")
        let first = try platform.prepare(bench.consignment(1, bench.start))
        let again = try platform.prepare(bench.consignment(1, bench.start))
        let other = try platform.prepare(bench.consignment(2, bench.start))
        #expect(first == again)
        #expect(first.key != other.key)
        #expect(!first.payload.bytes.isEmpty)
    }

    /// A good document is accepted and held once; nothing of it depends on how the requests travel.
    package static func deliversInProcess(_ bench: PlatformBench) async throws {
        let clock = VirtualClock(at: bench.start)
        let host = SandboxHost([try bench.simulator()], clock: { clock.now })
        let platform = try bench.platform("http://127.0.0.1/\(bench.name)")
        try await expectAcceptance(Delivery(platform, over: host, clock: clock), bench, documents: 3)
        #expect(bench.held(host).sorted() == ["1", "2", "3"])
    }

    package static func deliversOverASocket(_ bench: PlatformBench) async throws {
        let clock = VirtualClock(at: bench.start)
        let host = SandboxHost([try bench.simulator()], clock: { clock.now })
        let server = try SandboxServer(host)
        let platform = try bench.platform("\(server.origin)/\(bench.name)")
        let client = try Client(ClientOptions(totalTimeout: .seconds(20)))
        try await expectAcceptance(Delivery(platform, over: client, clock: clock), bench, documents: 3)
        #expect(bench.held(host).sorted() == ["1", "2", "3"])
        await server.stop()
    }

    /// Under lost requests, lost answers, repetitions, garbage, 429 and 5xx every document ends once.
    package static func survives(_ plan: FaultPlan, _ bench: PlatformBench, documents: Int = 25) async throws
    {
        let clock = VirtualClock(at: bench.start)
        let host = SandboxHost([try bench.simulator()], faults: plan, clock: { clock.now })
        let platform = try bench.platform("http://127.0.0.1/\(bench.name)")
        try await expectAcceptance(Delivery(platform, over: host, clock: clock), bench, documents: documents)
        #expect(bench.held(host).sorted() == (1...documents).map { String($0) }.sorted(), "\(plan)")
    }

    /// A platform that can't be reached defers, and one that never answers is uncertain.
    package static func tellsSilenceFromDistance(_ bench: PlatformBench) async throws {
        let platform = try bench.platform("http://127.0.0.1/\(bench.name)")
        let submission = try platform.prepare(bench.consignment(1, bench.start))
        let attempt = Attempt(
            number: 1, now: bench.start, uuid: "00000000-0000-4000-8000-000000000001", firstAt: nil)
        func outcome(_ answer: Answer) async -> Outcome {
            let delivery = Delivery(platform, over: Always(answer), clock: VirtualClock(at: bench.start))
            return await delivery.perform(platform.submit(submission, attempt: attempt))
        }
        if case .deferred(let fault, _) = await outcome(.failure(.notSent("refused"))) {
            #expect(fault.code.remedy == .againLater)
        } else {
            Issue.record("not sent must be deferred")
        }
        let silences: [Answer] = [
            .failure(.unanswered("gone")), .success(Mishap.garbageAnswer),
            .success(Mishap.answer(status: 500)),
            .success(Mishap.answer(status: 503)), .success(HTTPResponse(200)),
        ]
        for silence in silences {
            guard case .uncertain(let fault) = await outcome(silence) else {
                Issue.record("must be uncertain: \(silence)")
                continue
            }
            #expect(fault.code.remedy == .lookUpFirst)
        }
    }

    /// Whatever bytes come, in every conversation: an outcome, and no trap.
    package static func bearsForeignBytes(_ bench: PlatformBench, seed: UInt64) async throws {
        let platform = try bench.platform("http://127.0.0.1/\(bench.name)")
        let submission = try platform.prepare(bench.consignment(1, bench.start))
        let attempt = Attempt(
            number: 2, now: bench.start, uuid: "00000000-0000-4000-8000-000000000001", firstAt: bench.start)
        var state = seed
        func random(_ limit: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % limit)
        }
        let beginnings = [
            "", "{", "[{\"", "<a", "<?xml version=\"1.0\"?><a>", "{\"Status\":", "\u{FEFF}{}", "null", "[[[[",
        ]
        for _ in 0..<200 {
            var body = Array(beginnings[random(UInt64(beginnings.count))].utf8)
            for _ in 0..<random(60) { body.append(UInt8(random(256))) }
            let status = [200, 200, 200, 201, 204, 302, 400, 401, 404, 409, 418, 422, 500, 599][random(14)]
            let delivery = Delivery(
                platform, over: Always(.success(HTTPResponse(status, body: body))),
                clock: VirtualClock(at: bench.start))
            _ = await delivery.perform(platform.submit(submission, attempt: attempt))
            _ = await delivery.perform(platform.lookUp(submission, attempt: attempt))
            _ = await delivery.perform(platform.poll(submission, reference: "1", attempt: attempt))
            _ = await delivery.perform(platform.check(attempt: attempt))
        }
    }

    /// A document that the platform refuses ends with findings that say what to do, and is not held.
    package static func reportsRefusals(_ bench: PlatformBench) async throws {
        let refused = try #require(bench.refusedConsignment)
        let consignment = try refused(bench.start)
        let clock = VirtualClock(at: bench.start)
        let host = SandboxHost([try bench.simulator()], clock: { clock.now })
        let platform = try bench.platform("http://127.0.0.1/\(bench.name)")
        let submission = try platform.prepare(consignment)
        let end = await Delivery(platform, over: host, clock: clock).deliver(submission)
        guard case .refused(let findings) = end else {
            Issue.record("must be refused: \(end)")
            return
        }
        #expect(!findings.isEmpty)
        for finding in findings {
            #expect(!finding.id.isEmpty && !finding.message.isEmpty && !finding.action.isEmpty, "\(finding)")
        }
        #expect(bench.held(host).isEmpty)
    }

    /// The credentials are right, and the check says so.
    package static func checksCredentials(_ bench: PlatformBench) async throws {
        let clock = VirtualClock(at: bench.start)
        let host = SandboxHost([try bench.simulator()], clock: { clock.now })
        let platform = try bench.platform("http://127.0.0.1/\(bench.name)")
        let attempt = Attempt(
            number: 1, now: bench.start, uuid: "00000000-0000-4000-8000-000000000001", firstAt: nil)
        let delivery = Delivery(platform, over: host, clock: clock)
        #expect(await delivery.perform(platform.check(attempt: attempt)) == nil)
        let away = Delivery(platform, over: Always(.failure(.notSent("no route"))), clock: clock)
        #expect(await away.perform(platform.check(attempt: attempt)) != nil)
    }

    private static func expectAcceptance(
        _ delivery: Delivery, _ bench: PlatformBench, documents: Int
    ) async throws {
        for number in 1...documents {
            let consignment = try bench.consignment(number, delivery.clock.now)
            let end = await delivery.deliver(try delivery.platform.prepare(consignment))
            guard case .accepted(let acceptance) = end else {
                Issue.record("document \(number) must be accepted: \(end)")
                continue
            }
            #expect(acceptance.platformId != nil || !acceptance.facts.isEmpty)
        }
    }
}

/// Gives every request the same answer.
private struct Always: Transport {
    let answer: Answer

    init(_ answer: Answer) { self.answer = answer }

    func send(_ request: HTTPRequest) async -> Answer { answer }
}
