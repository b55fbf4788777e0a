import Calendars
import Testing

@testable import Sandbox
@testable import Wire

struct HostingTests {
    private func host(_ plan: FaultPlan = .none) -> SandboxHost {
        var options = SEFSimulator.Options()
        options.perSecond = nil
        return SandboxHost([SEFSimulator(options)], faults: plan, clock: { SEFSamples.morning })
    }

    private func submission(_ id: String, to origin: String) -> HTTPRequest {
        var request = SEFSamples.submission(id, SEFSamples.invoice(id))
        request.url = request.url.replacing("https://efaktura", with: origin + "/sef")
        return request
    }

    @Test func `serves the same simulators in process and over a socket`() async throws {
        let host = host()
        let server = try SandboxServer(host)
        let client = try Client()
        let over = await client.send(submission("1", to: server.origin))
        #expect(try over.get().status == 200)
        let within = await host.send(submission("2", to: "http://sandbox"))
        #expect(try within.get().status == 200)
        #expect(host.inspect(SEFSimulator.self) { $0.held.count } == 2)
        let nowhere = await client.send(HTTPRequest(.get, server.origin + "/nothing"))
        #expect(try nowhere.get().status == 404)
        await server.stop()
    }

    @Test func `loses requests and answers as the plan says, on both ways`() async throws {
        let plan = try FaultPlan(
            parsing: "at:1=lost-before,at:2=lost-after,at:3=503,at:4=garbage,at:5=twice,at:6=500-after")
        let inProcess = host(plan)
        let served = host(plan)
        let server = try SandboxServer(served)
        let client = try Client()
        for (transport, host, origin) in [
            (inProcess as any Transport, inProcess, "http://sandbox"), (client, served, server.origin),
        ] {
            var answers: [Answer] = []
            for number in 1...6 { answers.append(await transport.send(submission("\(number)", to: origin))) }
            #expect(answers[0].isLost && answers[1].isLost)
            #expect(try answers[2].get().status == 503)
            #expect(try answers[3].get().body == Mishap.garbageAnswer.body)
            #expect(try answers[4].get().status == 200)
            #expect(try answers[5].get().status == 500)
            let numbers = host.inspect(SEFSimulator.self) { $0.held.map(\.head.number) }
            #expect(numbers == ["2", "4", "5", "6"])
        }
        await server.stop()
    }
}

extension Answer {
    fileprivate var isLost: Bool { if case .failure(.unanswered) = self { true } else { false } }
}
