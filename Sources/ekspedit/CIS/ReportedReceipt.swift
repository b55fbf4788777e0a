internal import Dispatching
internal import Faults
internal import Journal
internal import Platforms

/// A receipt that CIS has accepted, about which it is to be told more.
struct ReportedReceipt {
    private let journal: any Journal
    private let lane: CISLane
    private let leg: LegRecord
    private let submission: Submission

    /// The receipt whose document has an id that begins so.
    init(_ beginning: String, _ call: Invocation, in surroundings: Surroundings) throws(Failure) {
        let (journal, _) = try JournalReading.open(call, in: surroundings)
        let history = try faulting { () throws(Fault) in try History(of: beginning, in: journal) }
        guard let document = history?.document.id else {
            throw Failure(
                .usage, "no document, or more than one, has an id that begins with “\(beginning.printable)”",
                hint: "ekspedit queue --state finished lists them")
        }
        let found = try faulting { () throws(Fault) in
            let leg = try journal.legs(of: document).first { $0.platform == "cis" && $0.state == .accepted }
            return (leg, try leg.flatMap { leg throws(Fault) in try journal.payload(of: leg.id) })
        }
        guard let leg = found.0, let payload = found.1 else {
            throw Failure(
                .usage, "document \(document) was not accepted by CIS",
                hint: "ekspedit show \(document) tells what became of it")
        }
        guard let lane = try CISLane.all(call, in: surroundings).first(where: { $0.name == leg.lane }) else {
            throw Failure(.configuration, "the lane \(leg.lane) is not configured any more")
        }
        self.journal = journal
        self.leg = leg
        self.lane = lane
        submission = Submission(
            key: leg.key, payload: Artefact(fileExtension: payload.fileExtension, bytes: payload.bytes),
            facts: leg.facts)
    }

    /// What is known of it: what was reported, and what was told since.
    var facts: [String: String] { submission.facts }

    /// Tells CIS, with the request in the journal before it leaves; what it confirms goes into the receipt.
    func tell(
        _ amendment: Amendment, _ call: Invocation, in surroundings: Surroundings
    ) async throws(Failure) -> ExitCode {
        switch try await ask(amendment) {
        case .accepted(let acceptance):
            surroundings.out.line("CIS has recorded it")
            return try await Ordering.give(
                [.learn(leg: leg.id, facts: acceptance.facts)], call, in: surroundings)
        case .refused(let findings, _):
            for finding in findings {
                surroundings.out.line("\(finding.id): \(finding.message.printable)")
                surroundings.out.line("  \(finding.action.printable)")
            }
            return .documentsFailed
        case .held(let fault), .deferred(let fault, _): throw Failure(fault)
        case .uncertain(let fault):
            let advice =
                amendment.kind == .tip
                ? "look in ePorezna before it is told again" : "giving the same command again does no harm"
            throw Failure(
                .platformUnavailable, fault.reason,
                hint: "whether CIS has recorded it is not known; \(advice)")
        case .pending, .askAgain, .absent:
            throw Failure(.platformUnavailable, "CIS answered with something else")
        }
    }

    private func ask(_ amendment: Amendment) async throws(Failure) -> Outcome {
        let hand = ByHand(
            journal: journal, transport: lane.transport,
            surroundings: SystemSurroundings.surroundings(identities: SystemSurroundings.identities()),
            clock: SystemSurroundings.now)
        let attempt = hand.attempt(leg.attempts + 1, firstAt: leg.firstAttemptAt)
        do throws(Fault) {
            return try await hand.carry(
                lane.cis.amend(submission, with: amendment, attempt: attempt), about: leg)
        } catch { throw Failure(error) }
    }
}
