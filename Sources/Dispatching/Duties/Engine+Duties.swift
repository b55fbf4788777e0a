internal import Calendars
internal import Faults
internal import Journal
internal import Platforms

extension Engine {
    /// How many requests for legs are made at most before a duty has its turn.
    static let legsBeforeDuties = 4

    /// The talk that a lane may begin now.
    func dueTalk(of lane: String, at now: Instant, _ batch: ServingBatch) throws(Fault) -> Talk? {
        guard let duties = duties[lane], !duties.isEmpty else { return nil }
        let asked = batch.conversations.compactMap(\.subject.talk)
        let busy = busyTalks.union(asked).union(batch.endedTalks)
        for duty in duties {
            if let talk = try duty.talk(at: now, besides: busy, in: self) { return talk }
        }
        return nil
    }

    /// Opens a talk; nil when it ended without a request.
    func begin(
        _ talk: Talk, of lane: String, at now: Instant, into batch: inout ServingBatch
    ) throws(Fault) -> Conversation? {
        switch talk.first {
        case .ask(let call, let then):
            precondition(
                !call.isBinding, "a talk may not create a legal fact: that is a leg's work")
            return Conversation(lane: lane, subject: .talk(talk.name), call: call) {
                then($0).map(Conversation.Ending.settlement)
            }
        case .end(let settlement):
            batch.endedTalks.insert(talk.name)
            if let fault = settlement.hold { lanes[lane]?.hold(fault) }
            batch.changes += try settlement.carryOut(self, now)
            return nil
        }
    }
}
