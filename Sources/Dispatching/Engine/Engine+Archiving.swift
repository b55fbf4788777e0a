package import Calendars
internal import Faults

extension Engine {
    /// Files closed days, while nobody waits for anything.
    func archive(at now: Instant) throws(Fault) {
        guard !mayHaveReceived, !mayHaveUnpublished, !isLayingOut, ended.isEmpty else { return }
        for (_, archivist) in archivists.sorted(by: { $0.key < $1.key }) { try archivist.file(at: now) }
    }

    /// Whether a day that is over waits to be filed.
    package func hasFiling(at now: Instant) -> Bool {
        archivists.values.contains { $0.hasWork(at: now) }
    }
}
