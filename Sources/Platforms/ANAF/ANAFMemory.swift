internal import Synchronization

/// What this process has seen of documents at the platform, which never change: which index is which document.
///
/// Nothing depends on it but the number of requests: without it a look-up downloads what it could know already, and
/// every message may be downloaded ten times a day only.
package final class ANAFMemory: Sendable {
    private let digests = Mutex<[String: String]>([:])

    /// Beyond so many it forgets them all; they are found again at the price of a download each.
    private static let limit = 200_000

    package init() {}

    /// The digest of the document with that upload index; nil when it was not seen.
    func digest(of index: String) -> String? { digests.withLock { $0[index] } }

    func remember(_ index: String, as digest: String) {
        digests.withLock {
            if $0.count >= Self.limit { $0 = [:] }
            $0[index] = digest
        }
    }
}
