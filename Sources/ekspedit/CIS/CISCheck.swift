internal import Dispatching
internal import Documents
internal import Faults
internal import Platforms

/// Asks the test environment of CIS what it finds wrong with receipts.
enum CISCheck: Command {
    static let files = Operand("FILE", .atLeastOne, form: .file, "receipts, as they would be dropped")
    static let company = Option<String>(
        "company", "NAME", "whose certificate asks; not needed when only one company has the platform cis")

    static let declaration = Declaration(
        "cis", "check", summary: "asks the test environment of CIS what it finds wrong with receipts",
        discussion: [
            "Nothing is reported, and nothing is kept. Production does not know this message. For a receipt that was "
                + "reported already, drop an order with the action check."
        ],
        options: [company.spec, Standard.config.spec], operands: [files],
        examples: [Example("ekspedit cis check R-17.json", "prints v100, or every code that CIS has for it")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let lanes = try CISLane.all(call, in: surroundings).filter { lane in
            call[company].map { lane.company == $0 } ?? true
        }
        guard let lane = lanes.first, lanes.count == 1 else {
            throw Failure(
                .usage, lanes.isEmpty ? "no such company has the platform cis" : "several companies have it",
                hint: "--company NAME chooses one")
        }
        var code = ExitCode.fine
        for name in call[files] {
            let findings = try await findings(name, lane, in: surroundings)
            if findings.isEmpty {
                surroundings.out.line("\(name.printable): v100 The message is correct.")
            } else {
                code = .documentsFailed
            }
            for finding in findings {
                let words = CIS.Prose.words[finding.id] ?? finding.message
                surroundings.out.line("\(name.printable): \(finding.id) \(words.printable)")
            }
        }
        return code
    }

    /// What we find ourselves, or else what CIS finds.
    private static func findings(
        _ name: String, _ lane: CISLane, in surroundings: Surroundings
    ) async throws(Failure) -> [Finding] {
        let bytes = try Subject(named: name).content(in: surroundings)
        guard case .invoice(let taken) = Intake().take(bytes), taken.isReadable else {
            throw Failure(
                .unreadable, "\(name.printable) is no single receipt that can be read",
                hint: "ekspedit validate tells why")
        }
        let consignment = Consignment(
            invoice: taken.reading.invoice, original: taken.bytes, syntax: taken.syntax, seed: "check",
            receivedAt: SystemSurroundings.now())
        let submission: Submission
        do throws(Rejection) { submission = try lane.cis.prepare(consignment) } catch {
            return error.findings
        }
        switch await lane.talk({ cis, attempt in cis.amend(submission, with: .check, attempt: attempt) }) {
        case .accepted: return []
        case .refused(let findings, _): return findings
        case .held(let fault), .uncertain(let fault), .deferred(let fault, _): throw Failure(fault)
        case .pending, .askAgain, .absent:
            throw Failure(.platformUnavailable, "CIS answered a validation with something else")
        }
    }
}
