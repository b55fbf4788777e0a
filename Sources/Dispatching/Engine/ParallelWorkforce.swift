internal import Dispatch
internal import Synchronization

/// Spreads work over all cores.
package struct ParallelWorkforce: Workforce {
    package init() {}

    package func begin(_ work: @escaping @Sendable () -> Void) {
        DispatchQueue.global(qos: .userInitiated).async(execute: work)
    }

    package func map<Thing: Sendable, Result: Sendable>(
        _ things: [Thing], _ work: @Sendable (Thing) -> Result
    ) -> [Result] {
        guard things.count > 1 else { return things.map(work) }
        let results = Mutex<[Result?]>(Array(repeating: nil, count: things.count))
        DispatchQueue.concurrentPerform(iterations: things.count) { index in
            let result = work(things[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
