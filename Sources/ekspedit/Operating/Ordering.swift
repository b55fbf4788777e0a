internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal
internal import Settings
internal import Spool

/// Has an operator's orders carried out: by the process that works on the spool, or here when there is none.
struct Ordering {
    static let reason = Option<String>("reason", "TEXT", "why; it stands in the journal beside who and when")

    /// What every order takes.
    static let options = [reason.spec, Standard.config.spec, Standard.format.spec]

    static let discussion =
        "A process that works on the spool carries the order out; when none does, it is carried out at once, and what "
        + "has to be sent goes out with the next run or once."

    /// How often an answer is looked for, ten times a second: a running house wakes once a second at least.
    private static let looks = 100

    let surroundings: Surroundings
    let format: Format

    static func give(
        _ actions: [Order.Action], _ call: Invocation, in surroundings: Surroundings
    ) async throws(Failure) -> ExitCode {
        let (journal, configuration) = try JournalReading.open(call, in: surroundings)
        let person = Operator(name: name(surroundings), reason: call[reason] ?? "")
        var orders: [Order] = []
        for action in actions {
            let whole = try faulting { () throws(Fault) in try action.completed(from: journal) }
            orders.append(Order(whole, by: person))
        }
        let ordering = Ordering(surroundings: surroundings, format: call[Standard.format] ?? .text)
        guard let house = try house(configuration, in: surroundings) else {
            return try await ordering.leave(orders, in: journal)
        }
        return try await ordering.carryOut(orders, in: house)
    }

    /// The spool, taken for this order; nil when another process holds it.
    private static func house(
        _ configuration: Configuration, in surroundings: Surroundings
    ) throws(Failure) -> House? {
        do throws(Failure) {
            return try OpenHouse.house(configuration) { notice in
                surroundings.err.line("ekspedit: " + notice.text)
            }
        } catch {
            guard error.code == .tryAgain else { throw error }
            return nil
        }
    }

    private func carryOut(_ orders: [Order], in house: House) async throws(Failure) -> ExitCode {
        var code = ExitCode.fine
        for order in orders {
            let reply: Order.Reply
            do throws(Fault) {
                reply = .done(try await house.office.carryOut(order))
            } catch {
                guard error.code != .journalFailed else { throw Failure(error) }
                reply = .refused(error)
            }
            code = code.worst(tell(reply, order))
        }
        // Lays out what was ordered again, and takes and sends nothing.
        await house.office.stop()
        do throws(Fault) {
            _ = try await house.office.work(until: .stopped)
        } catch {
            throw Failure(error)
        }
        return code
    }

    private func leave(_ orders: [Order], in journal: any Journal) async throws(Failure) -> ExitCode {
        let identities = SystemSurroundings.identities()
        var waiting: [(id: String, order: Order)] = []
        for order in orders {
            let id = identities.next().description
            try faulting { () throws(Fault) in try order.leave(in: journal, as: id) }
            waiting.append((id, order))
        }
        var code = ExitCode.fine
        for _ in 0..<Self.looks where !waiting.isEmpty {
            var still: [(id: String, order: Order)] = []
            for (id, order) in waiting {
                let reply = try faulting { () throws(Fault) in try Order.answer(to: id, in: journal) }
                if let reply { code = code.worst(tell(reply, order)) } else { still.append((id, order)) }
            }
            waiting = still
            // Cut short when the program is told to stop; the orders stay where they are.
            if !waiting.isEmpty { try? await Task.sleep(for: .milliseconds(100)) }
        }
        if !waiting.isEmpty {
            surroundings.err.line(
                "ekspedit: the process that works on the spool has not answered yet; the order stays in the journal"
                    + " and need not be given again")
        }
        return code
    }

    /// Prints what became of an order.
    private func tell(_ reply: Order.Reply, _ order: Order) -> ExitCode {
        let (words, code): (String, ExitCode) =
            switch reply {
            case .done(let words): (words, .fine)
            case .refused(let fault):
                // What does not exist was typed wrongly.
                (fault.reason, fault.code == .configurationWrong ? .usage : ExitCode(fault))
            }
        if format == .jsonl {
            let record: JSONValue = [
                "order": .string(order.word), "subject": .string(order.subject),
                "done": .bool(code == .fine), "message": .string(words), "by": .string(order.by.name),
            ]
            surroundings.out.line(record.text())
        } else if code == .fine {
            surroundings.out.line(words.printable)
        } else {
            let err = surroundings.err
            err.line(err.shown("ekspedit:", .red) + " " + words.printable)
        }
        return code
    }

    /// Who gives the order.
    static func name(_ surroundings: Surroundings) -> String {
        for variable in ["EKSPEDIT_OPERATOR", "SUDO_USER", "USER", "LOGNAME"] {
            if let name = surroundings.environment[variable], !name.isEmpty { return name }
        }
        return "somebody"
    }
}

extension ExitCode {
    /// The first that is not fine counts.
    fileprivate func worst(_ other: ExitCode) -> ExitCode { self == .fine ? other : self }
}

extension Order.Action {
    /// With the beginning of a document's id made whole, where only one begins so.
    fileprivate func completed(from journal: any Journal) throws(Fault) -> Order.Action {
        switch self {
        case .retry(let id): .retry(document: try DocumentSearch.id(id, in: journal))
        case .poll(let id): .poll(document: try DocumentSearch.id(id, in: journal))
        case .republish(let id): .republish(document: try DocumentSearch.id(id, in: journal))
        case .hold, .release, .resolve, .learn: self
        }
    }
}
