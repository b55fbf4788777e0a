import Calendars
import Faults
import Foundation
import Invoicing
import Platforms
import Rules
import Sandbox
import Seals
import Testing
import Wire

struct CISConversationTests {
    @Test func `a receipt comes back with ZKI, JIR and QR`() throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        let zki = try #require(submission.facts["zki"])
        #expect(submission.facts["qr"] == "https://porezna.gov.hr/rn?zki=\(zki)&datv=20260201_0905&izn=12500")
        let acceptance = try #require(bench.run(cis.submit(submission, attempt: bench.attempt())).acceptance)
        let jir = try #require(acceptance.platformId)
        #expect(acceptance.facts["jir"] == jir)
        #expect(acceptance.facts["zki"] == zki)
        #expect(acceptance.facts["qr"] == "https://porezna.gov.hr/rn?jir=\(jir)&datv=20260201_0905&izn=12500")
        #expect(acceptance.facts["zkiAlgorithm"] == "sha256")
        #expect(acceptance.facts["lateDelivery"] == "false")
        #expect(acceptance.artefacts.map(\.fileExtension) == ["xml"])
        #expect(bench.simulator.messages.map(\.isLate) == [false])
    }

    @Test func `preparing twice gives the same bytes`() throws {
        let bench = try CISBench()
        let cis = try bench.platform()
        #expect(try cis.prepare(bench.consignment()) == cis.prepare(bench.consignment()))
    }

    @Test func `after a lost answer the same receipt goes out again, late and with a new id`() throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        let lost = bench.run(cis.submit(submission, attempt: bench.attempt()), losing: .unanswered("reset"))
        #expect(lost.uncertainty == Fault(.platformUnanswered, ""))
        guard case .absent = bench.run(cis.lookUp(submission, attempt: bench.attempt())) else {
            Issue.record("the look-up must allow to send again")
            return
        }
        bench.now = bench.now.adding(.seconds(30))
        let second = bench.attempt(2, uuid: "0e0c1b9e-3f2e-4f4f-9d92-d5b7a3c6f0a1")
        let acceptance = try #require(bench.run(cis.submit(submission, attempt: second)).acceptance)
        #expect(acceptance.facts["lateDelivery"] == "true")
        #expect(bench.simulator.messages.map(\.isLate) == [false, true])
        #expect(Set(bench.simulator.messages.map(\.id)).count == 2)
        #expect(bench.simulator.contentsByZKI.values.map(\.count) == [1])
        #expect(bench.simulator.receipts.values.map(\.deliveries) == [2])
        #expect(bench.simulator.receipts.values.map(\.jir) == [acceptance.platformId])
    }

    @Test func `a receipt of this morning is a late delivery at once`() throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        bench.now = bench.now.adding(.seconds(3 * 3_600))
        let submission = try cis.prepare(bench.consignment())
        let acceptance = try #require(bench.run(cis.submit(submission, attempt: bench.attempt())).acceptance)
        #expect(acceptance.facts["lateDelivery"] == "true")
    }

    @Test(arguments: [
        CISSimulator.Misbehaviour.brokenSignature, .foreignSignature, .noSignature, .otherMessage, .soapFault,
        .silence,
        .garbage, .error("s006"),
    ])
    func `an answer that can't be trusted is no answer`(misbehaviour: CISSimulator.Misbehaviour) throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        bench.simulator.script = [misbehaviour]
        let outcome = bench.run(cis.submit(submission, attempt: bench.attempt()))
        #expect(outcome.uncertainty?.code.remedy == .lookUpFirst)
        #expect(bench.run(cis.submit(submission, attempt: bench.attempt(2))).acceptance != nil)
    }

    @Test(arguments: [
        ("s002", Fault.Code.credentialInvalid), ("s003", .credentialInvalid), ("s004", .configurationWrong),
        ("s005", .configurationWrong),
    ])
    func `what an operator has to mend holds the lane`(code: String, fault: Fault.Code) throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        bench.simulator.script = [.error(code)]
        let submission = try cis.prepare(bench.consignment())
        let hold = bench.run(cis.submit(submission, attempt: bench.attempt())).hold
        #expect(hold?.code == fault)
        #expect(hold?.words?.hasPrefix(code) == true)
    }

    @Test(arguments: ["s001", "s013", "s099"])
    func `what the issuer has to mend is refused`(code: String) throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        bench.simulator.script = [.error(code)]
        let submission = try cis.prepare(bench.consignment())
        let findings = try #require(bench.run(cis.submit(submission, attempt: bench.attempt())).refusal)
        #expect(findings.map(\.id) == [code])
        #expect(findings.allSatisfy { $0.source == .platform })
    }

    @Test func `restrictive errors are told one by one`() throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        // The simulator, unlike us, looks at the receipt only now: a month later.
        bench.now = bench.now.adding(.seconds(31 * 86_400))
        let findings = try #require(bench.run(cis.submit(submission, attempt: bench.attempt())).refusal)
        #expect(findings.map(\.id) == ["176"])
    }

    @Test func `the service refuses SHA-1, and takes it when it is told to`() throws {
        var bench = try CISBench()
        let cis = try bench.platform { $0.signatureDigest = .sha1 }
        let submission = try cis.prepare(bench.consignment())
        #expect(bench.run(cis.submit(submission, attempt: bench.attempt())).hold?.code == .configurationWrong)
        bench.simulator.takesSHA1 = true
        #expect(bench.run(cis.submit(submission, attempt: bench.attempt(2))).acceptance != nil)
    }

    @Test func `an expired certificate sends nothing`() throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        bench.now = bench.now.adding(.seconds(401 * 86_400))
        #expect(bench.run(cis.submit(submission, attempt: bench.attempt())).hold?.code == .credentialExpired)
        #expect(bench.requests.isEmpty)
    }

    @Test func `answers need a signer of the right name and authority`() throws {
        var bench = try CISBench()
        let named = try bench.platform { $0.responderName = "fiskalcis" }
        let submission = try named.prepare(bench.consignment())
        #expect(bench.run(named.submit(submission, attempt: bench.attempt())).uncertainty != nil)
        let anchored = try bench.platform { $0.responders = TrustAnchors([]) }
        #expect(bench.run(anchored.submit(submission, attempt: bench.attempt())).uncertainty != nil)
    }

    @Test func `an echo shows that address and certificate are right`() throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        #expect(bench.run(cis.check(attempt: bench.attempt())) == nil)
        #expect(
            bench.run(cis.check(attempt: bench.attempt()), losing: .notSent("refused"))?.code
                == .platformUnreachable)
    }

    @Test func `nothing that was not sent is uncertain`() throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        let outcome = bench.run(cis.submit(submission, attempt: bench.attempt()), losing: .notSent("refused"))
        guard case .deferred(let fault, _) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(fault.code == .platformUnreachable)
    }

    @Test func `foreign bytes neither throw nor trap`() throws {
        let bench = try CISBench()
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        guard case .ask(let call, let then) = cis.submit(submission, attempt: bench.attempt()) else {
            Issue.record("a request was expected")
            return
        }
        var simulator = bench.simulator
        let right = simulator.answer(call.request, at: bench.now).body
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            var bytes = right
            for _ in 0..<Int.random(in: 1...20, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            if Bool.random(using: &generator) {
                bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)))
            }
            guard case .end(let outcome) = then(.success(HTTPResponse(200, body: bytes))) else { continue }
            // An altered answer may only be accepted when what was altered is not part of the signed message.
            if let acceptance = outcome.acceptance {
                #expect(acceptance.platformId == simulator.receipts.values.first?.jir)
            }
        }
    }
}
