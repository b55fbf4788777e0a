package import Calendars
package import Platforms
package import Sandbox

/// What a platform brings to be held to the contract: its adapter, its simulator, and documents.
package struct PlatformBench: Sendable {
    package var name: String

    /// The moment at which a test begins.
    package var start: Instant

    /// A fresh simulator, without a limit on requests.
    package var simulator: @Sendable () throws -> any Simulator

    /// The adapter for a simulator behind this address, whose path is the simulator's prefix already.
    package var platform: @Sendable (_ endpoint: String) throws -> any Platform

    /// A good document, another one for each number.
    package var consignment: @Sendable (_ number: Int, _ now: Instant) throws -> Consignment

    /// A document that the platform refuses; nil where the adapter finds everything beforehand.
    package var refusedConsignment: (@Sendable (_ now: Instant) throws -> Consignment)?

    /// One entry for every legal document that the simulator holds: what the consignment was numbered as.
    package var held: @Sendable (SandboxHost) -> [String]

    package init(
        name: String, start: Instant, simulator: @escaping @Sendable () throws -> any Simulator,
        platform: @escaping @Sendable (String) throws -> any Platform,
        consignment: @escaping @Sendable (Int, Instant) throws -> Consignment,
        refusedConsignment: (@Sendable (Instant) throws -> Consignment)? = nil,
        held: @escaping @Sendable (SandboxHost) -> [String]
    ) {
        self.name = name
        self.start = start
        self.simulator = simulator
        self.platform = platform
        self.consignment = consignment
        self.refusedConsignment = refusedConsignment
        self.held = held
    }
}
