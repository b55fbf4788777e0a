internal import Synchronization

/// A transport on which requests meet with the mishaps of a plan.
package final class FaultyTransport: Transport {
    private let base: any Transport
    private let plan: FaultPlan
    private let wait: @Sendable (Duration) async -> Void
    private let count = Atomic(0)

    /// Puts mishaps between a sender and a transport.
    ///
    /// - Parameters:
    ///   - base: What carries the requests that arrive.
    ///   - plan: What happens to which request.
    ///   - wait: How a delay passes; at once unless given.
    package init(
        _ base: any Transport, plan: FaultPlan, wait: @escaping @Sendable (Duration) async -> Void = { _ in }
    ) {
        self.base = base
        self.plan = plan
        self.wait = wait
    }

    package func send(_ request: HTTPRequest) async -> Answer {
        let number = count.wrappingAdd(1, ordering: .relaxed).newValue
        switch plan.mishap(at: number) {
        case nil: return await base.send(request)
        case .lostBefore: return .failure(.unanswered("the connection was lost"))
        case .status(let status): return .success(Mishap.answer(status: status))
        case .delayed(let milliseconds):
            await wait(.milliseconds(milliseconds))
            return await base.send(request)
        case .twice:
            _ = await base.send(request)
            return await base.send(request)
        case .lostAfter:
            _ = await base.send(request)
            return .failure(.unanswered("the connection was lost"))
        case .statusAfter(let status):
            _ = await base.send(request)
            return .success(Mishap.answer(status: status))
        case .garbage:
            _ = await base.send(request)
            return .success(Mishap.garbageAnswer)
        }
    }
}
