import Calendars
import Faults
import Invoicing
import Platforms
import Rules
import Sandbox
import Testing
import Wire

/// What is told of a receipt that was reported.
struct CISAmendmentTests {
    private static let buyer = OIB("98765432106")

    /// The contract's receipt, reported, and what is known of it then.
    private func reported(_ bench: inout CISBench, isLate: Bool = false) throws -> (CIS, Submission) {
        let cis = try bench.platform()
        var submission = try cis.prepare(bench.consignment())
        if isLate { bench.now = bench.now.adding(.seconds(3 * 3_600)) }
        let outcome = bench.run(cis.submit(submission, attempt: bench.attempt()))
        submission.facts = try #require(outcome.acceptance).facts
        bench.requests = []
        return (cis, submission)
    }

    private func body(_ bench: CISBench) -> String {
        String(decoding: bench.requests.last?.body ?? [], as: UTF8.self)
    }

    @Test(arguments: [
        (
            Amendment.payment(.card), "promijeniNacPlac",
            "</tns:NakDost><tns:PromijenjeniNacinPlac>K</tns:PromijenjeniNacinPlac></tns:Racun>",
            ["paymentMethod": "K", "buyerOib": ""]
        ),
        (
            .data(.card, buyer: buyer), "promijeniPodatkeRacuna",
            "<tns:PromijenjeniNacinPlac>K</tns:PromijenjeniNacinPlac>"
                + "<tns:PromijenjeniOibPrimateljaRacuna>98765432106</tns:PromijenjeniOibPrimateljaRacuna></tns:Racun>",
            ["paymentMethod": "K", "buyerOib": "98765432106"]
        ),
        (
            .data(.cash, buyer: nil), "promijeniPodatkeRacuna",
            "<tns:PromijenjeniOibPrimateljaRacuna></tns:PromijenjeniOibPrimateljaRacuna></tns:Racun>",
            ["paymentMethod": "G", "buyerOib": ""]
        ),
        (
            .tip(Amount(5), paidBy: .cash), "napojnica",
            "<tns:Napojnica><tns:iznosNapojnice>5.00</tns:iznosNapojnice>"
                + "<tns:nacinPlacanjaNapojnice>G</tns:nacinPlacanjaNapojnice></tns:Napojnica></tns:Racun>",
            ["tip": "5", "tipPaymentMethod": "G"]
        ),
        (.check, "provjera", "<tns:ProvjeraZahtjev", [:]),
    ])
    func `is one signed message with the receipt unchanged`(
        amendment: Amendment, operation: String, part: String, facts: [String: String]
    ) throws {
        var bench = try CISBench()
        let (cis, submission) = try reported(&bench)
        let step = cis.amend(submission, with: amendment, attempt: bench.attempt(2))
        guard case .ask(let call, _) = step else {
            Issue.record("a request was expected")
            return
        }
        #expect(call.operation == operation)
        #expect(call.isBinding == (amendment != .check))
        #expect(call.request.headers["SOAPAction"]?.hasSuffix("/\(operation)\"") == true)
        #expect(bench.run(step).acceptance?.facts == facts)
        #expect(body(bench).contains(part))
        #expect(body(bench).contains("<tns:NakDost>false</tns:NakDost>"))
        #expect(bench.simulator.receipts.values.map(\.deliveries) == [1], "nothing is reported anew")
    }

    @Test func `says again whether the receipt was late`() throws {
        var bench = try CISBench()
        let (cis, submission) = try reported(&bench, isLate: true)
        let outcome = bench.run(
            cis.amend(submission, with: .payment(.card), attempt: bench.attempt(2)))
        #expect(outcome.acceptance != nil)
        #expect(body(bench).contains("<tns:NakDost>true</tns:NakDost>"))
    }

    @Test(arguments: [
        (Amendment.payment(.card), 1, "s007"), (.data(.card, buyer: nil), 1, "s011"),
        (.tip(Amount(1), paidBy: .cash), 3, "s009"),
    ])
    func `is refused when its days are over`(amendment: Amendment, days: Int, code: String) throws {
        var bench = try CISBench()
        let (cis, submission) = try reported(&bench)
        bench.now = bench.now.adding(.seconds((days - 1) * 86_400))
        #expect(bench.run(cis.amend(submission, with: amendment, attempt: bench.attempt())).acceptance != nil)
        bench.now = bench.now.adding(.seconds(86_400))
        let outcome = bench.run(cis.amend(submission, with: amendment, attempt: bench.attempt()))
        #expect(outcome.refusal?.map(\.id) == [code])
    }

    @Test(arguments: [
        (Amendment.payment(.card), "s008"), (.data(.card, buyer: buyer), "s012"),
        (.tip(Amount(1), paidBy: .cash), "s010"),
    ])
    func `is refused for what was not reported`(amendment: Amendment, code: String) throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        let outcome = bench.run(cis.amend(submission, with: amendment, attempt: bench.attempt()))
        #expect(outcome.refusal?.map(\.id) == [code])
    }

    @Test(arguments: [
        (Amendment.data(.transfer, buyer: buyer), "181"), (.tip(.zero, paidBy: .cash), "EKS-CIS-TIP"),
        (.tip(Amount(coefficient: 1_005, scale: 3), paidBy: .cash), "EKS-CIS-TIP"),
    ])
    func `what can't be taken is refused without asking`(amendment: Amendment, id: String) throws {
        var bench = try CISBench()
        let (cis, submission) = try reported(&bench)
        let outcome = bench.run(cis.amend(submission, with: amendment, attempt: bench.attempt()))
        #expect(outcome.refusal?.map(\.id) == [id])
        #expect(bench.requests.isEmpty)
    }

    @Test func `validating reports nothing, and is not for production`() throws {
        var bench = try CISBench()
        let cis = try bench.platform()
        let submission = try cis.prepare(bench.consignment())
        #expect(bench.run(cis.amend(submission, with: .check, attempt: bench.attempt())).acceptance != nil)
        #expect(bench.simulator.receipts.isEmpty)
        bench.now = bench.now.adding(.seconds(31 * 86_400))
        let late = bench.run(cis.amend(submission, with: .check, attempt: bench.attempt()))
        #expect(late.refusal?.map(\.id) == ["v176"])
        let production = try bench.platform { $0.environment = "production" }
        let asked = bench.requests.count
        let outcome = bench.run(production.amend(submission, with: .check, attempt: bench.attempt()))
        #expect(outcome.refusal?.map(\.id) == ["EKS-CIS-CHECK"])
        #expect(bench.requests.count == asked)
    }

    @Test(arguments: [Amendment.payment(.card), .data(.card, buyer: nil)])
    func `a lost answer is resolved by telling it again`(amendment: Amendment) throws {
        var bench = try CISBench()
        let (cis, submission) = try reported(&bench)
        let lost = bench.run(
            cis.amend(submission, with: amendment, attempt: bench.attempt()), losing: .unanswered("reset"))
        #expect(lost.uncertainty?.code == .platformUnanswered)
        let unheard = bench.run(
            cis.lookUp(amendment, of: submission, attempt: bench.attempt(2)), losing: .notSent("no route"))
        #expect(unheard.uncertainty?.code == .platformUnreachable, "still nobody knows")
        let again = bench.run(cis.lookUp(amendment, of: submission, attempt: bench.attempt(3)))
        #expect(again.acceptance?.facts == amendment.facts)
        // After midnight the refusal says nothing of the message that was sent before.
        bench.now = bench.now.adding(.seconds(86_400))
        let late = bench.run(cis.lookUp(amendment, of: submission, attempt: bench.attempt(4)))
        #expect(late.hold?.code == .platformUnanswered)
        #expect(late.hold?.words?.contains("another day") == true)
    }

    @Test func `a lost answer to a tip waits for a person`() throws {
        var bench = try CISBench()
        let (cis, submission) = try reported(&bench)
        let tip = Amendment.tip(Amount(5), paidBy: .card)
        let lost = bench.run(
            cis.amend(submission, with: tip, attempt: bench.attempt()), losing: .unanswered("reset"))
        #expect(lost.uncertainty != nil)
        #expect(bench.run(cis.lookUp(tip, of: submission, attempt: bench.attempt(2))).hold != nil)
        #expect(bench.requests.count == 1)
    }

    @Test func `a lost answer to a validation is asked again`() throws {
        var bench = try CISBench()
        let (cis, submission) = try reported(&bench)
        let lost = bench.run(
            cis.amend(submission, with: .check, attempt: bench.attempt()), losing: .unanswered("reset"))
        guard case .deferred = lost else {
            Issue.record("\(lost)")
            return
        }
    }

    @Test func `an expired certificate tells nothing`() throws {
        var bench = try CISBench()
        let (cis, submission) = try reported(&bench)
        bench.now = bench.now.adding(.seconds(401 * 86_400))
        let outcome = bench.run(cis.amend(submission, with: .payment(.card), attempt: bench.attempt()))
        #expect(outcome.hold?.code == .credentialExpired)
        #expect(bench.requests.isEmpty)
    }

    @Test func `what an order leaves out stays what it is`() throws {
        let known = ["paymentMethod": "G", "buyerOib": "98765432106", "zki": "x"]
        #expect(Amendment(.data, ["paymentMethod": "K"], onto: known) == .data(.card, buyer: Self.buyer))
        #expect(Amendment(.data, ["buyerOib": ""], onto: known) == .data(.cash, buyer: nil))
        #expect(Amendment(.payment, ["paymentMethod": "O"], onto: known) == .payment(.other))
        #expect(Amendment(.data, ["buyerOib": "12345678901"], onto: known) == nil, "no valid check digit")
        #expect(Amendment(.tip, ["tip": "1.00"], onto: known) == nil, "how was the tip paid?")
        for amendment in [
            Amendment.payment(.card), .data(.other, buyer: Self.buyer), .tip(Amount(3), paidBy: .transfer),
            .check,
        ] {
            #expect(Amendment(amendment.kind, amendment.facts, onto: known) == amendment)
        }
    }
}
