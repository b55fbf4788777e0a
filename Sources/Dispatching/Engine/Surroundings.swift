package import Calendars

/// What the engine can't make itself: randomness, identifiers, digests and hands.
///
/// With all of it handed in, one seed and one list of answers reproduce a run.
package struct Surroundings: Sendable {
    /// A fresh random UUID, lower case.
    package var uuid: @Sendable () -> String

    /// A fresh identifier that sorts by the moment it was made.
    package var entryID: @Sendable (Instant) -> String

    /// A random number from 0 to 1.
    package var chance: @Sendable () -> Double

    /// SHA-256 as lower-case hexadecimal text.
    package var digest: @Sendable ([UInt8]) -> String

    package var workforce: any Workforce

    /// Time that no one sets back, by which the stages are measured; decides nothing.
    package var elapsed: @Sendable () -> Duration

    package init(
        uuid: @escaping @Sendable () -> String, entryID: @escaping @Sendable (Instant) -> String,
        chance: @escaping @Sendable () -> Double, digest: @escaping @Sendable ([UInt8]) -> String,
        workforce: any Workforce, elapsed: @escaping @Sendable () -> Duration = { .zero }
    ) {
        self.uuid = uuid
        self.entryID = entryID
        self.chance = chance
        self.digest = digest
        self.workforce = workforce
        self.elapsed = elapsed
    }
}

/// Does work on all cores for real, one thing after the other in a simulation.
package protocol Workforce: Sendable {
    func map<Thing: Sendable, Result: Sendable>(
        _ things: [Thing], _ work: @Sendable (Thing) -> Result
    ) -> [Result]

    /// Begins work that the engine does not wait for.
    func begin(_ work: @escaping @Sendable () -> Void)
}

package struct SerialWorkforce: Workforce {
    package init() {}

    package func begin(_ work: @escaping @Sendable () -> Void) { work() }

    package func map<Thing: Sendable, Result: Sendable>(
        _ things: [Thing], _ work: @Sendable (Thing) -> Result
    ) -> [Result] { things.map(work) }
}
