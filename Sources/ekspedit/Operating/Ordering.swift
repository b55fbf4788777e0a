internal import Calendars
internal import Dispatching
internal import Faults
internal import Journal
internal import Spool

/// Leaves an operator's orders for the process that works on the spool, and waits a moment for its answers.
enum Ordering {
    static let reason = Option<String>("reason", "TEXT", "why; it stands in the journal beside who and when")

    static func give(
        _ actions: [Order.Action], _ call: Invocation, in surroundings: Surroundings
    ) async throws(Failure) -> ExitCode {
        let (journal, _) = try JournalReading.open(call, in: surroundings)
        let person = Operator(name: name(surroundings), reason: call[reason] ?? "")
        let identities = SystemSurroundings.identities()
        var orders: [String] = []
        for action in actions {
            let id = identities.next().description
            try faulting { () throws(Fault) in try Order(action, by: person).leave(in: journal, as: id) }
            orders.append(id)
        }
        var waiting = orders
        // A running house wakes at least once a second.
        for _ in 0..<30 where !waiting.isEmpty {
            var still: [String] = []
            for id in waiting {
                let answer = try faulting { () throws(Fault) in try Order.answer(to: id, in: journal) }
                if let answer { surroundings.out.line(answer) } else { still.append(id) }
            }
            waiting = still
            // Cut short when the program is told to stop; the orders stay where they are.
            if !waiting.isEmpty { try? await Task.sleep(for: .milliseconds(100)) }
        }
        if !waiting.isEmpty {
            surroundings.err.line(
                "ekspedit: nobody works on this spool now; the next run or once carries the order out")
        }
        return .fine
    }

    /// Who gives the order.
    private static func name(_ surroundings: Surroundings) -> String {
        for variable in ["EKSPEDIT_OPERATOR", "SUDO_USER", "USER", "LOGNAME"] {
            if let name = surroundings.environment[variable], !name.isEmpty { return name }
        }
        return "somebody"
    }
}
