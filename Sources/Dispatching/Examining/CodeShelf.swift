internal import Calendars
internal import Faults
internal import Journal
internal import Platforms
internal import Synchronization

/// The lists of codes that were fetched from platforms, for whoever examines documents.
///
/// A list is read from the journal at most once a minute, however many documents ask for it.
package final class CodeShelf: Sendable {
    private struct State {
        var journal: (any Journal)?
        var lists: [String: (codes: [ListedCode]?, readAt: Instant)] = [:]
    }

    private let state = Mutex(State())

    /// How long a list is believed before the journal is asked again.
    static let lifetime = Duration.seconds(60)

    package init() {}

    func open(_ journal: any Journal) { state.withLock { $0 = State(journal: journal) } }

    /// Nil for a list that was never fetched.
    func codes(_ platform: PlatformTraits, _ list: String, at now: Instant) -> [ListedCode]? {
        let name = CodeBook.name(platform.name, platform.environment, list)
        return state.withLock { state in
            if let known = state.lists[name], now.since(known.readAt) < Self.lifetime { return known.codes }
            do throws(Fault) {
                let codes = try state.journal?.note(name).flatMap { CodeBook.decode($0) }
                state.lists[name] = (codes, now)
                return codes
            } catch {
                // The engine's next commit meets the same journal and stops; nothing is judged by what can't be read.
                return nil
            }
        }
    }
}
