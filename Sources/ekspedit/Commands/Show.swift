internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal

/// Shows one document with its whole history.
enum Show: Command {
    static let id = Operand(
        "ID",
        "the id of a document, as queue shows it, its beginning, or the invoice number, when only one fits"
    )
    static let bodies = Flag("bodies", "also what was sent and answered, with secrets masked")
    static let declaration = Declaration(
        "show", summary: "shows one document with its whole history",
        options: [bodies.spec, Standard.config.spec, Standard.format.spec], operands: [id],
        examples: [
            Example("ekspedit show 01jd8m4v3q", "each step, each request and answer, with their times"),
            Example("ekspedit show 17-P1-1", "the same, by the invoice number"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let (journal, _) = try JournalReading.open(call, in: surroundings)
        let wanted = call[id].first ?? ""
        let history = try faulting { () throws(Fault) in try History(of: wanted, in: journal) }
        guard let history else {
            throw Failure(
                .usage,
                "no document, or more than one, has the invoice number “\(wanted.printable)” or an id that begins so",
                hint: "ekspedit queue --number \(wanted.printable) and queue --state finished list them")
        }
        if call[Standard.format] == .jsonl {
            for record in history.records(withBodies: call[bodies]) { surroundings.out.line(record.text()) }
        } else {
            history.write(on: surroundings.out, withBodies: call[bodies])
        }
        return .fine
    }
}
