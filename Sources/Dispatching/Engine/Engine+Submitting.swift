package import Calendars
package import Faults
internal import Journal

/// What came of a document that was handed in without a file.
package struct Admission: Sendable, Hashable {
    /// The document that has these bytes: a new one, or the first.
    package let document: String
    package let isNew: Bool

    package init(document: String, isNew: Bool) {
        self.document = document
        self.isNew = isNew
    }
}

extension Engine {
    /// Takes a document as if it had been dropped: durable in the journal, examined in the next turn, its result laid
    /// out in the folders of the channel.
    ///
    /// The same bytes of the same company are the same document, however often they are handed in.
    package func submit(
        _ bytes: [UInt8], named path: [UInt8], to channel: ChannelKey, at now: Instant
    ) throws(Fault) -> Admission {
        guard trays[channel] != nil else {
            throw Fault(
                .configurationWrong, "there is no inbox \(channel.channel) of a company \(channel.company)")
        }
        let digest = surroundings.digest(bytes)
        if let holder = try journal.holder(ofBytes: digest, company: channel.company) {
            return Admission(document: holder, isNew: false)
        }
        let record = DocumentRecord(
            id: surroundings.entryID(now), company: channel.company, channel: channel.channel, path: path,
            sha256: digest, size: bytes.count, receivedAt: now)
        let rulings = try commit([
            .accept(record, body: bytes),
            .event(EventRecord(now, document: record.id, to: "received", detail: "handed in over HTTP")),
        ])
        // Another process that shares the journal was quicker; the record ends as its repetition.
        if case .repeats(let first)? = rulings.first {
            ended.insert(record.id)
            return Admission(document: first, isNew: false)
        }
        mayHaveReceived = true
        return Admission(document: record.id, isNew: true)
    }

    /// Lets what waits for a platform be asked about, or tried again, as soon as its lane allows.
    package func hasten(
        _ document: String, by operator: Operator, at now: Instant
    ) throws(Fault) -> [String] {
        let busy = busyLegs
        let waiting = try journal.legs(of: document).filter { leg in
            leg.state.isServable && leg.runAt > now && !busy.contains(leg.id)
        }
        guard !waiting.isEmpty else { return [] }
        var changes: [Change] = []
        for var leg in waiting {
            leg.runAt = now
            changes += [
                .leg(leg),
                .event(
                    EventRecord(
                        now, document: document, leg: leg.id, to: leg.state.rawValue,
                        detail: `operator`.reason.isEmpty ? "asked for at once" : `operator`.reason,
                        actor: `operator`.name)),
            ]
        }
        _ = try commit(changes)
        return waiting.map(\.id)
    }
}
