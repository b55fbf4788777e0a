/// Why a request has no answer.
///
/// The difference decides between sending again and looking up first.
package enum TransportFault: Error, Sendable, Hashable {
    /// Not one byte of the request can have been acted upon: name not found, refused, TLS failed.
    case notSent(String)

    /// The request left, or may have left; whether the other side acted is unknown.
    case unanswered(String)
}

/// What came of one request.
package typealias Answer = Result<HTTPResponse, TransportFault>

/// Carries requests: libcurl for real, a simulator in process, or a decorator around either.
package protocol Transport: Sendable {
    func send(_ request: HTTPRequest) async -> Answer
}
