package import Spool

/// What the trays of a house do not decide themselves.
package struct Habits: Sendable {
    /// Monotonic time, against which files settle; the wall clock may jump.
    package var uptime: @Sendable () -> Duration

    /// Whether bytes end before their document does, so that more may come.
    package var endsEarly: @Sendable ([UInt8]) -> Bool

    /// SHA-256 as lower-case hexadecimal text.
    package var digest: @Sendable ([UInt8]) -> String

    /// How long such a file is waited for.
    package var patience: Duration = .seconds(600)

    /// Larger files are not read.
    package var largest: Int64 = 200 << 20

    /// How often an inbox is read from end to end, whatever the events say.
    package var rescan: Duration = .seconds(60)

    /// How much room is left before files are no longer taken.
    package var space = SpaceGuard()

    package init(
        uptime: @escaping @Sendable () -> Duration, endsEarly: @escaping @Sendable ([UInt8]) -> Bool,
        digest: @escaping @Sendable ([UInt8]) -> String
    ) {
        self.uptime = uptime
        self.endsEarly = endsEarly
        self.digest = digest
    }
}
