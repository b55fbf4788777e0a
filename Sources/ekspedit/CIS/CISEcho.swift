internal import Dispatching
internal import Faults
internal import Platforms

/// Asks CIS whether it is there.
enum CISEcho: Command {
    static let declaration = Declaration(
        "cis", "echo", summary: "asks CIS whether it is there, for each configured company",
        discussion: ["Nothing is reported. The exit code is 69 when one of them gets no answer."],
        options: [Standard.config.spec],
        examples: [Example("ekspedit cis echo", "shows whether address, authority and certificate are right")]
    )

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let lanes = try CISLane.all(call, in: surroundings)
        var code = ExitCode.fine
        for lane in lanes {
            let fault = await lane.talk { cis, attempt in cis.check(attempt: attempt) }
            if let fault {
                let words = fault.words.map { " (\($0.printable))" } ?? ""
                surroundings.out.line("\(lane.name): \(fault.reason)\(words)")
                code = .platformUnavailable
            } else {
                surroundings.out.line("\(lane.name): CIS answers (\(lane.cis.traits.environment))")
            }
        }
        return code
    }
}
