internal import Synchronization

/// Keeps every request and answer that passes through.
package final class RecordingTransport: Transport {
    package struct Exchange: Sendable {
        package let request: HTTPRequest
        package let answer: Answer
    }

    private let base: any Transport
    private let kept = Mutex<[Exchange]>([])

    package init(_ base: any Transport) { self.base = base }

    /// In the order in which they ended.
    package var exchanges: [Exchange] { kept.withLock { $0 } }

    package func send(_ request: HTTPRequest) async -> Answer {
        let answer = await base.send(request)
        kept.withLock { $0.append(Exchange(request: request, answer: answer)) }
        return answer
    }
}
