internal import Calendars
internal import Faults
internal import Journal

extension Engine {
    /// Writes down what the trays have to say, for `status` and the audit trail, and tells who listens.
    func heedNotices(at now: Instant) throws(Fault) {
        var notices = board.take()
        for (_, tray) in trays.sorted(by: { $0.key < $1.key }) { notices += tray.takeNotices() }
        for (_, archivist) in archivists.sorted(by: { $0.key < $1.key }) {
            notices += archivist.takeNotices()
        }
        guard !notices.isEmpty else { return }
        _ = try commit(
            notices.flatMap { notice -> [Change] in
                let event = Change.event(
                    EventRecord(
                        now, document: "", leg: notice.place, to: notice.kind.rawValue, code: notice.topic,
                        detail: notice.text))
                switch notice.kind {
                case .trouble: return [.note(name: notice.noteName, value: notice.text), event]
                case .mended: return [.note(name: notice.noteName, value: nil), event]
                case .remark: return [event]
                }
            })
        // A result folder may be back.
        if notices.contains(where: { $0.kind == .mended }) { mayHaveUnpublished = true }
        for notice in notices { announce(notice) }
    }
}
