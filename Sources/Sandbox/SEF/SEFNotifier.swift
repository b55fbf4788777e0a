package import Calendars
internal import Synchronization
package import Wire

/// Posts what happened to the address of whoever switched notifications on, as SEF does.
///
/// Only days for which a company has subscribed are told. What could not be delivered is told once and not again: how
/// often SEF tries is not published, and nobody may rely on it.
package final class SEFNotifier: Sendable {
    /// What came of a round of posts.
    package struct Round: Sendable, Hashable {
        package var taken = 0

        /// Answered with anything but success, or not at all.
        package var lost = 0

        package init(taken: Int = 0, lost: Int = 0) {
            self.taken = taken
            self.lost = lost
        }
    }

    private let host: SandboxHost
    private let address: String
    private let transport: any Transport
    private let clock: @Sendable () -> Instant

    package init(
        _ host: SandboxHost, to address: String, over transport: any Transport,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.host = host
        self.address = address
        self.transport = transport
        self.clock = clock
    }

    /// Tells what happened since the last round.
    package func post() async -> Round {
        let now = clock()
        var round = Round()
        for body in host.inspect(SEFSimulator.self, { $0.takeNotifications(at: now) }) ?? [] {
            let request = HTTPRequest(
                .post, address, headers: [HTTPHeader("Content-Type", "application/json")], body: body)
            if case .success(let response) = await transport.send(request),
                (200...299).contains(response.status)
            {
                round.taken += 1
            } else {
                round.lost += 1
            }
        }
        return round
    }
}
