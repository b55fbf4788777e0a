internal import Journal
internal import Platforms
internal import Wire

/// A talk with a platform, between two requests: of a leg, or of a duty.
struct Conversation {
    enum Subject {
        case leg(LegRecord)

        /// By the name of the talk.
        case talk(String)

        var leg: LegRecord? { if case .leg(let leg) = self { leg } else { nil } }

        var talk: String? { if case .talk(let name) = self { name } else { nil } }

        /// Under which its exchanges stand in the journal.
        var name: String {
            switch self {
            case .leg(let leg): leg.id
            case .talk(let name): name
            }
        }
    }

    enum Ending: Sendable {
        case outcome(Outcome)
        case settlement(Settlement)
    }

    let lane: String
    var subject: Subject
    let call: Call
    let then: @Sendable (Answer) -> Step<Ending>
    var exchange: ExchangeRecord?

    init(
        lane: String, subject: Subject, call: Call, then: @escaping @Sendable (Answer) -> Step<Ending>
    ) {
        self.lane = lane
        self.subject = subject
        self.call = call
        self.then = then
    }
}
