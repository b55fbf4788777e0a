internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal
internal import Settings
internal import Spool

/// Has a duty's order carried out: by the process that works on the spool, or by this one when there is none.
enum DutyOrdering {
    static let company = Option<String>("company", "NAME", "only for this company")

    static let wait = Option<Int>(
        "wait", "SECONDS", expects: "a whole number of seconds",
        "how long to wait for the answer at most; 600 when not given"
    ) { Int($0).flatMap { (1...86_400).contains($0) ? $0 : nil } }

    static let options = [wait.spec, Standard.config.spec, Standard.format.spec]

    static func give(
        _ wish: DutyOrder.Wish, _ call: Invocation, in surroundings: Surroundings, output: String? = nil
    ) async throws(Failure) -> ExitCode {
        let configuration = try ConfigurationFile.load(call, in: surroundings).configuration
        let order = DutyOrder(wish, by: Operator(name: Ordering.name(surroundings), reason: ""))
        let id = SystemSurroundings.identities().next().description
        let end = SystemSurroundings.now().adding(.seconds(call[wait] ?? 600))
        let answer: DutyAnswer?
        if let house = try house(configuration, in: surroundings) {
            try faulting { () throws(Fault) in try order.leave(in: house.journal, as: id) }
            try await work(house.office, until: .answered(order: id, orAt: end))
            answer = try faulting { () throws(Fault) in try DutyOrder.answer(to: id, in: house.journal) }
        } else {
            let (journal, _) = try JournalReading.open(call, in: surroundings)
            try faulting { () throws(Fault) in try order.leave(in: journal, as: id) }
            answer = try await wait(for: id, in: journal, until: end)
        }
        guard let answer else {
            throw Failure(
                .platformUnavailable, "there is no answer yet",
                hint: "the order stays in the journal, and the next run goes on with it")
        }
        return try tell(answer, to: wish, call, surroundings, output)
    }

    /// The spool, taken for this order; nil when another process holds it.
    private static func house(
        _ configuration: Configuration, in surroundings: Surroundings
    ) throws(Failure) -> House? {
        var manner = House.Manner()
        manner.isTaking = false
        do throws(Failure) {
            return try OpenHouse.house(configuration, manner: manner) { notice in
                surroundings.err.line("ekspedit: \(notice.place): \(notice.text.printable)")
            }
        } catch {
            guard error.code == .tryAgain else { throw error }
            return nil
        }
    }

    private static func work(_ office: Office, until end: Office.End) async throws(Failure) {
        let watch = Task {
            for await wish in Signals.wishes() where wish == .stop { await office.stop() }
        }
        defer { watch.cancel() }
        do throws(Fault) {
            _ = try await office.work(until: end)
        } catch {
            throw Failure(error)
        }
    }

    private static func wait(
        for id: String, in journal: any Journal, until end: Instant
    ) async throws(Failure) -> DutyAnswer? {
        while SystemSurroundings.now() < end {
            let answer = try faulting { () throws(Fault) in try DutyOrder.answer(to: id, in: journal) }
            if let answer { return answer }
            // Cut short when the program is told to stop; the order stays where it is.
            do { try await Task.sleep(for: .milliseconds(200)) } catch { return nil }
        }
        return nil
    }

    private static func tell(
        _ answer: DutyAnswer, to wish: DutyOrder.Wish, _ call: Invocation, _ surroundings: Surroundings,
        _ output: String?
    ) throws(Failure) -> ExitCode {
        var code = ExitCode.fine
        let isInquiry = if case .inquire = wish { true } else { false }
        for line in answer.lines {
            if isInquiry, line.fault == nil {
                try InformationPrinter(surroundings: surroundings, format: call[Standard.format] ?? .text)
                    .tell(line, output)
            } else if call[Standard.format] == .jsonl {
                let record: JSONValue = [
                    "subject": .string(line.subject), "text": .string(line.text),
                    "fault": JSONValue(line.fault?.rawValue),
                ]
                surroundings.out.line(record.text())
            } else {
                let subject = line.subject.isEmpty ? "" : line.subject.printable + ": "
                surroundings.out.line(subject + line.text.printable)
            }
            if let fault = line.fault, code == .fine { code = ExitCode(Fault(fault, "")) }
        }
        return code
    }
}
