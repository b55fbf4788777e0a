internal import Calendars
internal import Faults
internal import Journal

extension Engine {
    /// Takes up the work where the journal says it was left; proportional to what is open, not to history.
    func recover() throws(Fault) {
        try doubtWhatWasBeingSent()
        let provisionalCompanies = Set(
            setups.keys.filter(mayBeProvisional).compactMap { companyOfLane[$0] })
        var last: String?
        while true {
            let open = try journal.documents(
                DocumentFilter(states: [.working, .waiting], after: last), limit: Self.batch)
            guard let newest = open.last else { return }
            last = newest.id
            for record in open {
                ended.insert(record.id)
                if record.edition == 0 && provisionalCompanies.contains(record.company) {
                    unanswered.insert(record.id)
                }
            }
        }
    }

    /// A request was under way when the process ended: whether it arrived, only the platform knows.
    private func doubtWhatWasBeingSent() throws(Fault) {
        while true {
            let sending = try journal.legs(in: [.sending], limit: Self.batch)
            guard !sending.isEmpty else { return }
            _ = try journal.commit(
                sending.flatMap { leg -> [Change] in
                    var leg = leg
                    leg.state = .uncertain
                    leg.fault = Fault(
                        .platformUnanswered, "the program ended while the request was under way")
                    // Asked about at once; the attempt's own moment stands for the moment of the crash, which
                    // nobody knows.
                    leg.runAt = leg.firstAttemptAt ?? leg.runAt
                    return [.leg(leg), event(leg, from: .sending, at: leg.runAt)]
                })
        }
    }
}
