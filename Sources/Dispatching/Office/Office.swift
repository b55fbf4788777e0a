package import Calendars
package import Faults
internal import Journal
internal import Wire

/// Runs the engine for real: carries its errands, wakes it when an answer, a file or a moment has come.
package actor Office {
    private let executor = QueueExecutor(label: "ekspedit.engine")
    private let engine: Engine
    private let transports: [String: any Transport]
    private let gates: [String: DepartureGate]
    private let clock: @Sendable () -> Instant

    private var answers: [(errand: String, answer: Answer)] = []
    private var outside = 0
    private var isStopping = false
    private var nextOrders = Instant(milliseconds: 0)
    private let bell: AsyncStream<Void>.Continuation
    private let rings: AsyncStream<Void>

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe executor.asUnownedSerialExecutor()
    }

    /// The engine is made inside, on the office's own thread, and never leaves it.
    package init(
        lanes: [LaneSetup], clock: @escaping @Sendable () -> Instant, engine: sending Engine
    ) {
        transports = Dictionary(lanes.map { ($0.name, $0.transport) }) { first, _ in first }
        let now = clock()
        gates = Dictionary(
            lanes.map { lane in
                let last = engine.lanes[lane.name]?.record.sinceLast(at: now, lane.pace)
                return (lane.name, DepartureGate(lane.pace, sinceLast: last))
            }
        ) { first, _ in first }
        self.clock = clock
        self.engine = engine
        let (rings, bell) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        engine.hasLaidOut = { bell.yield() }
        (self.rings, self.bell) = (rings, bell)
    }

    /// Something may have changed: a file was dropped, an order was given.
    package nonisolated func ring() { bell.yield() }

    /// Does at once what an operator wants.
    package func carryOut(_ order: Order) throws(Fault) -> String {
        let answer = try engine.carryOut(order, at: clock())
        ring()
        return answer
    }

    /// Takes a document that was handed in without a file; refused once the office is stopping.
    package func submit(
        _ bytes: [UInt8], named path: [UInt8], to channel: ChannelKey
    ) throws(Fault) -> Admission {
        guard !isStopping else { throw Fault(.spoolBusy, "the program is stopping; hand it in again later") }
        let admission = try engine.submit(bytes, named: path, to: channel, at: clock())
        ring()
        return admission
    }

    /// Leaves what the duties of lanes are to do; the answer will stand in the journal under the id.
    package func leave(_ order: DutyOrder, as id: String) throws(Fault) {
        try order.leave(in: engine.journal, as: id)
        ring()
    }

    /// Takes what a notification hints at.
    package func take(_ hints: [Hint], provenBy proof: String) throws(Fault) {
        try engine.take(hints, provenBy: proof, at: clock())
        ring()
    }

    /// How it stands at every desk; shows by returning that the engine is alive, and its journal writable.
    package func conditions() throws(Fault) -> [ChannelKey: TrayCondition] {
        _ = try engine.journal.commit([.note(name: "ready", value: clock().description)])
        return engine.trays.mapValues(\.condition)
    }

    /// Returns when the office's own thread has a moment: whoever waits for it knows that it is not stuck.
    package func pulse() {}

    /// The time that the engine has spent on each stage.
    package var spent: [Stage: Duration] { engine.spent }

    /// Takes nothing new, waits for requests that are under way, and returns from ``work(until:)``.
    package func stop() {
        isStopping = true
        engine.isTaking = false
        ring()
    }

    /// When to return from ``work(until:)``.
    package enum End: Sendable {
        /// Only when stopped.
        case stopped

        /// When all that lies in the inboxes has ended, when nothing can go on by itself, or at a moment.
        case done(orAt: Instant?)

        /// When a duty's order has its answer, or at a moment.
        case answered(order: String, orAt: Instant)
    }

    /// Works until its end; true when everything has ended.
    package func work(until end: End) async throws(Fault) -> Bool {
        var failure: Fault?
        var hasEnded = false
        // Answers of requests that are under way at a failure are not waited for: the journal knows what was sent.
        await withDiscardingTaskGroup { group in
            do throws(Fault) {
                hasEnded = try await loop(until: end, &group)
            } catch {
                failure = error
            }
            group.cancelAll()
        }
        engine.awaitLayingOut()
        if let failure { throw failure }
        return hasEnded
    }

    private func loop(until end: End, _ group: inout DiscardingTaskGroup) async throws(Fault) -> Bool {
        var listening = rings.makeAsyncIterator()
        var turns = 0
        while true {
            let now = clock()
            try obey(at: now)
            let batch = answers
            answers.removeAll(keepingCapacity: true)
            // Past its end nothing new leaves, or the answers would never stop coming.
            let isLate = if case .done(let latest?) = end { now >= latest && turns > 0 } else { false }
            turns += 1
            let errands =
                isStopping || isLate
                ? try engine.wrapUp(at: now, with: batch) : try engine.work(at: now, with: batch)
            for errand in errands {
                guard let transport = transports[errand.lane], let gate = gates[errand.lane] else { continue }
                outside += 1
                group.addTask {
                    // A request that was cancelled at the gate has not left; the journal takes it for one that may have.
                    guard let departure = try? await gate.pass() else { return }
                    let answer = await transport.send(errand.request)
                    gate.hasAnswer(departure)
                    await self.deliver(errand.id, answer)
                }
            }
            // While the requests are under way.
            try engine.layOut(at: now)
            if !answers.isEmpty { continue }
            if let verdict = try verdict(end, now) { return verdict }
            let wake = try engine.nextWake(after: now)
            if let wake, wake <= now {
                // Answers come in between two turns, or never.
                await Task.yield()
                continue
            }
            arrange(min(wake ?? .distant, now.adding(.seconds(1))), after: now)
            _ = await listening.next()
        }
    }

    /// Orders of operators are looked for once a second.
    private func obey(at now: Instant) throws(Fault) {
        // Further ahead than a second only when the clock was set back.
        guard now >= nextOrders || nextOrders.since(now) > .seconds(1) else { return }
        nextOrders = now.adding(.seconds(1))
        try engine.obey(at: now)
    }

    /// Whether to return, and with what; nil to go on.
    private func verdict(_ end: End, _ now: Instant) throws(Fault) -> Bool? {
        guard outside == 0, !engine.isLayingOut else { return nil }
        if isStopping { return try engine.isIdle() }
        if case .answered(let order, let latest) = end {
            if try OrderBox.dutyOrders.isAnswered(order, in: engine.journal) { return true }
            return now >= latest ? false : nil
        }
        guard case .done(let latest) = end else { return nil }
        if try engine.isIdle() && engine.isQuiet && !engine.hasFiling(at: now) { return true }
        if let latest, now >= latest { return false }
        return try engine.nextWake(after: now, besidesFolders: engine.isQuiet) == nil ? false : nil
    }

    private func deliver(_ errand: String, _ answer: Answer) {
        outside -= 1
        answers.append((errand, answer))
        ring()
    }

    private func arrange(_ moment: Instant, after now: Instant) {
        let bell = bell
        executor.after(moment.since(now)) { bell.yield() }
    }
}

extension Instant {
    /// Later than any moment that matters.
    fileprivate static let distant = Instant(milliseconds: .max)
}
