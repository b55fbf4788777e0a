import Calendars
import Faults
import Foundation
import Invoicing
import Platforms
import Sandbox
import Seals
import Synchronization
import Testing
import Wire

/// Many receipts through a sandbox that loses answers, in process and over a socket.
struct CISSandboxTests {
    private func receipt(_ number: Int) -> Invoice {
        var invoice = CISBench.receipt
        invoice.number = "\(number)/POSL1/12"
        return invoice
    }

    /// Carries one conversation over a transport.
    private func run<End>(_ step: Step<End>, over transport: some Transport) async -> End {
        var step = step
        while true {
            switch step {
            case .end(let end): return end
            case .ask(let call, let then): step = then(await transport.send(call.request))
            }
        }
    }

    @Test func `two hundred receipts with a fifth of the answers lost: each has one JIR and one content`()
        async throws
    {
        let bench = try CISBench()
        let host = SandboxHost(
            [bench.simulator], faults: try FaultPlan(parsing: "lost-after=20%,seed=20"),
            clock: { CISBench.now })
        let cis = try bench.platform { $0.endpoint = "http://sandbox.invalid/cis/FiskalizacijaServiceTest" }
        var jirs: Set<String> = []
        var repeated = 0
        for number in 1...200 {
            let submission = try cis.prepare(bench.consignment(receipt(number)))
            var attempt = 1
            while true {
                let outcome = await run(
                    cis.submit(submission, attempt: bench.attempt(attempt, uuid: try randomUUID())),
                    over: host)
                if let acceptance = outcome.acceptance {
                    jirs.insert(try #require(acceptance.platformId))
                    break
                }
                try #require(outcome.uncertainty != nil, "\(outcome)")
                guard case .absent = await run(cis.lookUp(submission, attempt: bench.attempt()), over: host)
                else {
                    Issue.record("a receipt may always be delivered again")
                    return
                }
                attempt += 1
                repeated += 1
                try #require(attempt < 30)
            }
        }
        #expect(jirs.count == 200)
        #expect(repeated > 10)
        let seen = host.inspect(CISSimulator.self) { ($0.contentsByZKI, $0.receipts, $0.messages) }
        let (contents, receipts, messages) = try #require(seen)
        #expect(contents.count == 200)
        #expect(contents.values.allSatisfy { $0.count == 1 })
        #expect(Set(receipts.values.map(\.jir)) == jirs)
        #expect(Set(messages.map(\.id)).count == messages.count)
    }

    @Test func `a receipt goes over a socket, with a certificate that the sandbox handed out`() async throws {
        let bench = try CISBench()
        let server = try SandboxServer(SandboxHost([bench.simulator], clock: { CISBench.now }))
        let client = try Client()
        func file(_ name: String) async throws -> HTTPResponse {
            try await client.send(HTTPRequest(.get, "\(server.origin)/cis/demo/\(name)")).get()
        }
        let credential = try Credential(
            pkcs12: try await file("12345678903.p12").body, password: Secret(CISSimulator.demoPassword))
        #expect(credential.certificate.oib == OIB("12345678903"))
        #expect(try await file("12345678901.p12").status == 404)
        var settings = bench.settings
        settings.endpoint = server.origin + "/cis/FiskalizacijaServiceTest"
        settings.responders = TrustAnchors(try Certificate.read(try await file("authority.pem").body))
        let cis = try CIS(settings, credential: credential)
        #expect(await run(cis.check(attempt: bench.attempt()), over: client) == nil)
        let submission = try cis.prepare(bench.consignment())
        let outcome = await run(cis.submit(submission, attempt: bench.attempt()), over: client)
        let jir = try #require(outcome.acceptance?.facts["jir"], "\(outcome)")
        let list = String(decoding: try await file("messages.jsonl").body, as: UTF8.self)
        #expect(list.split(separator: "\n").count == 1)
        #expect(list.contains(#""message":"RacunZahtjev""#) && list.contains(#""jir":"\#(jir)""#))
        await server.stop()
    }
}
