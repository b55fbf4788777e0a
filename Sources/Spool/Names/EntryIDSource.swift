internal import Synchronization

/// Gives identities that only grow, whatever the clock does.
package final class EntryIDSource: Sendable {
    private struct State {
        var last = EntryID(0)
        var random: any RandomNumberGenerator & Sendable
    }

    private let state: Mutex<State>
    private let milliseconds: @Sendable () -> UInt64

    /// Clock and randomness are handed in; `milliseconds` counts from 1970.
    package init(
        random: any RandomNumberGenerator & Sendable, milliseconds: @escaping @Sendable () -> UInt64
    ) {
        self.milliseconds = milliseconds
        state = Mutex(State(random: random))
    }

    package func next() -> EntryID {
        let now = milliseconds()
        return state.withLock { state in
            let fresh = EntryID(
                milliseconds: now, random: UInt128(state.random.next()) << 64 | UInt128(state.random.next()))
            // Within one millisecond, or after the clock went back, the identity before is counted on.
            state.last = fresh > state.last ? fresh : EntryID(state.last.value + 1)
            return state.last
        }
    }
}
