package import Calendars
internal import Synchronization
package import Wire

/// All simulators in one place: found by the path of a request, each answering one request at a time.
///
/// It is a transport itself, so adapters can speak to it without a socket. ``SandboxServer`` puts the same
/// simulators behind one.
package final class SandboxHost: Transport {
    private let rooms: [String: Room]
    private let line: FaultyTransport

    /// Furnishes a sandbox.
    ///
    /// - Parameters:
    ///   - simulators: One for each platform.
    ///   - faults: What happens to which request on its way.
    ///   - clock: The time that the simulators live in.
    ///   - wait: How a delay of the plan passes; at once unless given.
    package init(
        _ simulators: [any Simulator], faults: FaultPlan = .none, clock: @escaping @Sendable () -> Instant,
        wait: @escaping @Sendable (Duration) async -> Void = { _ in }
    ) {
        let rooms = Dictionary(simulators.map { ($0.name, Room($0)) }) { _, last in last }
        self.rooms = rooms
        line = FaultyTransport(Corridor(rooms: rooms, clock: clock), plan: faults, wait: wait)
    }

    package func send(_ request: HTTPRequest) async -> Answer { await line.send(request) }

    /// Looks at a simulator, or changes what it holds.
    ///
    /// - Returns: What `body` returned; nil when there is no simulator of that kind.
    package func inspect<S: Simulator, Value: Sendable>(
        _ kind: S.Type, _ body: @Sendable (inout S) -> Value
    ) -> Value? {
        for room in rooms.values {
            let value = room.simulator.withLock { simulator -> Value? in
                guard var known = simulator as? S else { return nil }
                defer { simulator = known }
                return body(&known)
            }
            if let value { return value }
        }
        return nil
    }

    package var names: [String] { rooms.keys.sorted() }

    /// A simulator and its lock.
    fileprivate final class Room: Sendable {
        let simulator: Mutex<any Simulator>

        init(_ simulator: any Simulator) { self.simulator = Mutex(simulator) }
    }

    /// From the address to the simulator, without mishaps.
    private struct Corridor: Transport {
        let rooms: [String: Room]
        let clock: @Sendable () -> Instant

        func send(_ request: HTTPRequest) async -> Answer {
            guard let target = HTTPTarget(request.url) else {
                return .failure(.notSent("the address is malformed"))
            }
            let name = String(target.path.dropFirst().prefix { $0 != "/" })
            guard let room = rooms[name] else {
                let known = rooms.keys.sorted().map { "/\($0)" }.joined(separator: " ")
                return .success(HTTPResponse(404, body: Array("The sandbox has: \(known)\n".utf8)))
            }
            var inner = request
            guard let place = inner.url.range(of: "/\(name)", after: "://") else {
                return .failure(.notSent("the address is malformed"))
            }
            inner.url.removeSubrange(place)
            // Taken inside the lock, so that no simulator sees time run backwards.
            return .success(room.simulator.withLock { $0.answer(inner, at: clock()) })
        }
    }
}

extension String {
    /// The first place of a text behind another one.
    fileprivate func range(of text: String, after mark: String) -> Range<Index>? {
        let start = firstRange(of: mark)?.upperBound ?? startIndex
        return self[start...].firstRange(of: text)
    }
}
