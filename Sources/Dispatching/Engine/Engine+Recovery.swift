internal import Calendars
internal import Faults
internal import Journal

extension Engine {
    /// Takes up the work where the journal says it was left.
    func recover() throws(Fault) {
        try doubtWhatWasBeingSent()
        sweepsTo = try journal.documents(DocumentFilter(isNewestFirst: true), limit: 1).first?.id
    }

    /// Looks through what an earlier process left open, a portion in each turn: whether something has ended in between.
    ///
    /// Ends are committed together with what ended them, so there is rarely anything; but an operator's word may have
    /// come just before a crash. A million open documents must neither be held in memory nor keep the first file waiting.
    func sweep() throws(Fault) {
        guard let end = sweepsTo else { return }
        let open = try journal.documents(
            DocumentFilter(states: [.working, .waiting], after: sweptTo), limit: Self.batch
        ).filter { $0.id <= end }
        sweptTo = open.last?.id ?? sweptTo
        // What came later was never left by an earlier process.
        if open.count < Self.batch { sweepsTo = nil }
        let provisional = Set(setups.keys.filter(mayBeProvisional).compactMap { companyOfLane[$0] })
        for record in open {
            ended.insert(record.id)
            if record.edition == 0 && provisional.contains(record.company) { unanswered.insert(record.id) }
        }
    }

    /// A request was under way when the process ended: whether it arrived, only the platform knows.
    private func doubtWhatWasBeingSent() throws(Fault) {
        while true {
            let sending = try journal.legs(in: [.sending], limit: Self.batch)
            guard !sending.isEmpty else { return }
            _ = try commit(
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
