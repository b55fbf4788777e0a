internal import Calendars
internal import Dispatching
internal import Invoicing
internal import Wire

/// A platform of the simulation: the real adapter, and its simulator in process.
package struct SimulatedPlatform {
    /// The adapter with its pace.
    let lane: LaneSetup

    /// Asks the simulator; its state lives as long as the simulated world.
    let answer: (HTTPRequest, Instant) -> HTTPResponse

    /// How many legal documents the simulator holds for an invoice number.
    let holdings: (_ number: String) -> Int

    /// An invoice that the platform accepts, by its number.
    let invoice: @Sendable (_ number: Int) -> Invoice

    /// How many requests it allows in any second.
    let perSecond: Int?
}
