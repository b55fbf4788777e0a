package import Calendars
package import Faults
package import Journal
package import Platforms
package import Wire

/// Carries out one conversation for an operator, beside the engine.
///
/// As for legs, what may create a legal fact is durable with its exact bytes before it leaves, and what came of it after.
package struct ByHand: Sendable {
    private let journal: any Journal
    private let transport: any Transport
    private let surroundings: Surroundings
    private let clock: @Sendable () -> Instant

    package init(
        journal: any Journal, transport: any Transport, surroundings: Surroundings,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.journal = journal
        self.transport = transport
        self.surroundings = surroundings
        self.clock = clock
    }

    /// An attempt for an adapter, at this moment and with an identifier of its own.
    package func attempt(_ number: Int, firstAt: Instant?) -> Attempt {
        Attempt(number: number, now: clock(), uuid: surroundings.uuid(), firstAt: firstAt)
    }

    package func carry<End>(_ first: Step<End>, about leg: LegRecord) async throws(Fault) -> End {
        var step = first
        while true {
            switch step {
            case .end(let end): return end
            case .ask(let call, let then):
                let now = clock()
                var exchange = ExchangeRecord(
                    id: surroundings.entryID(now), leg: leg.id, attempt: leg.attempts,
                    operation: call.operation, isBinding: call.isBinding, sentAt: now,
                    requestHead: call.request.maskedHead, requestBody: call.request.body)
                _ = try journal.commit([.exchange(exchange)])
                let answer = await transport.send(call.request)
                exchange.answeredAt = clock()
                exchange.take(answer)
                _ = try journal.commit([.exchange(exchange)])
                step = then(answer)
            }
        }
    }
}

extension ExchangeRecord {
    fileprivate mutating func take(_ answer: Answer) {
        switch answer {
        case .success(let response):
            status = response.status
            answerBody = response.body
        case .failure(.notSent(let reason)): failure = "not sent: \(reason)"
        case .failure(.unanswered(let reason)): failure = "no answer: \(reason)"
        }
    }
}
