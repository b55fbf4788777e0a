internal import Calendars
internal import Faults
internal import Journal
internal import Platforms

/// What is known of somebody who receives documents, as a note of the journal.
struct RecipientNote {
    enum Verdict: String {
        case reachable, unreachable

        /// The question brought nothing: sending shows it.
        case unknown

        /// How long it is believed: a buyer who registers must not be turned away for long.
        var lifetime: Duration {
            switch self {
            case .reachable: .seconds(30 * 86_400)
            case .unreachable: .seconds(600)
            case .unknown: .seconds(300)
            }
        }
    }

    let verdict: Verdict
    let at: Instant

    static func name(_ setup: LaneSetup, _ recipient: String) -> String {
        "recipient/\(setup.platform.traits.name)/\(setup.platform.traits.environment)/\(recipient)"
    }

    var text: String { "\(verdict.rawValue) \(at.milliseconds)" }

    init(_ verdict: Verdict, at: Instant) {
        self.verdict = verdict
        self.at = at
    }

    /// Nil for what is too old to be believed.
    init?(text: String, at now: Instant) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let verdict = Verdict(rawValue: String(parts[0])), let at = Int64(parts[1])
        else { return nil }
        self.init(verdict, at: Instant(milliseconds: at))
        guard now.since(self.at) < verdict.lifetime else { return nil }
    }
}

/// What to do before the first send.
enum RecipientCheck {
    case go
    case ask(Step<Settlement>)
    case refuse(Finding)
}

extension Engine {
    /// Whether the recipient of a document that was never sent can be reached, as far as it is known.
    func checkRecipient(
        of leg: LegRecord, _ setup: LaneSetup, _ attempt: Attempt
    ) throws(Fault) -> RecipientCheck {
        guard setup.fetching.recipients, leg.state == .prepared, leg.firstAttemptAt == nil,
            let directory = setup.platform as? any RecipientDirectory,
            let recipient = directory.recipient(in: leg.facts), !recipient.isEmpty
        else { return .go }
        let name = RecipientNote.name(setup, recipient)
        let known = try journal.note(name).flatMap { RecipientNote(text: $0, at: attempt.now) }
        switch known?.verdict {
        case .reachable, .unknown: return .go
        case .unreachable: return .refuse(directory.unreachable(recipient))
        case nil: break
        }
        // The leg itself stays as it is: its next turn finds the note.
        return .ask(
            directory.isReachable(recipient, attempt: attempt).map { harvest in
                harvest.settlement(
                    gathered: { isReachable, _, now throws(Fault) in
                        [
                            .note(
                                name: name,
                                value: RecipientNote(isReachable ? .reachable : .unreachable, at: now).text)
                        ]
                    },
                    otherwise: { _, _, now throws(Fault) in
                        [.note(name: name, value: RecipientNote(.unknown, at: now).text)]
                    })
            })
    }
}
