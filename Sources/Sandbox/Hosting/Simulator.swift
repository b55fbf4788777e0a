package import Calendars
package import Wire

/// An authority's platform as a value: its state, and how it answers.
///
/// Written from the wire contract and not from the adapter, with the authority's dialect and its mistakes. Time
/// comes in with each request, so days pass as fast as a test wants.
package protocol Simulator: Sendable {
    /// The short name of the platform: `sef`, `cis`, `anaf`.
    var name: String { get }

    /// Answers one request, which is as it came but for the simulator's own prefix, which is gone from the path.
    mutating func answer(_ request: HTTPRequest, at now: Instant) -> HTTPResponse
}

extension Simulator {
    /// Where the platform begins in the sandbox: its addresses follow this path.
    package var prefix: String { "/\(name)" }
}
