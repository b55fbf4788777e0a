internal import Calendars
package import Faults
package import Platforms
package import Wire

/// Brings one document to its end as Dispatch would: sends, waits, looks up, sends again, asks.
package struct Delivery: Sendable {
    package enum End: Sendable {
        case accepted(Acceptance)
        case refused([Finding])
        case held(Fault)

        /// The tries were used up.
        case neverending
    }

    let platform: any Platform
    let transport: any Transport
    package let clock: VirtualClock

    package init(_ platform: any Platform, over transport: any Transport, clock: VirtualClock) {
        self.platform = platform
        self.transport = transport
        self.clock = clock
    }

    /// Performs the calls of a conversation until it ends.
    package func perform<Value: Sendable>(_ step: Step<Value>) async -> Value {
        var step = step
        while true {
            switch step {
            case .end(let end): return end
            case .ask(let call, let then): step = then(await transport.send(call.request))
            }
        }
    }

    package func deliver(_ submission: Submission, tries: Int = 60) async -> End {
        var attempts = 0
        var firstAt: Instant?
        var next = Next.submit
        for _ in 0..<tries {
            let outcome: Outcome
            switch next {
            case .submit:
                attempts += 1
                let attempt = attempt(attempts, firstAt)
                firstAt = firstAt ?? clock.now
                outcome = await perform(platform.submit(submission, attempt: attempt))
            case .lookUp:
                outcome = await perform(platform.lookUp(submission, attempt: attempt(attempts, firstAt)))
            case .poll(let reference):
                outcome = await perform(
                    platform.poll(submission, reference: reference, attempt: attempt(attempts, firstAt)))
            }
            switch outcome {
            case .accepted(let acceptance): return .accepted(acceptance)
            case .refused(let findings, _): return .refused(findings)
            case .held(let fault): return .held(fault)
            case .pending(let reference, _, let wait):
                next = .poll(reference)
                clock.advance(by: wait ?? .seconds(30))
            case .askAgain(_, let wait): clock.advance(by: wait ?? .seconds(30))
            case .deferred(_, let wait):
                next = .submit
                clock.advance(by: wait ?? .seconds(30))
            case .uncertain:
                next = .lookUp
                clock.advance(by: max(.seconds(1), platform.traits.visibilityDelay))
            case .absent:
                next = .submit
                clock.advance(by: .seconds(1))
            }
        }
        return .neverending
    }

    private enum Next { case submit, lookUp, poll(String) }

    private func attempt(_ number: Int, _ firstAt: Instant?) -> Attempt {
        let digits = String(clock.now.milliseconds &+ Int64(number), radix: 16)
        let tail = String(repeating: "0", count: max(0, 12 - digits.count)) + digits.suffix(12)
        return Attempt(
            number: number, now: clock.now, uuid: "00000000-0000-4000-8000-\(tail)", firstAt: firstAt)
    }
}
