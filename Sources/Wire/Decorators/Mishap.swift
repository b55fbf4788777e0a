/// Something that may happen to a request between two machines.
package enum Mishap: Sendable, Hashable {
    /// The request never arrives; the sender can't know that.
    case lostBefore

    /// The request is handled and the answer is lost.
    case lostAfter

    /// The request arrives twice; the second answer counts.
    case twice

    /// The request is handled after a while.
    case delayed(milliseconds: Int)

    /// This status instead of handling the request.
    case status(Int)

    /// The request is handled and answered with this status, as by a gateway that lost patience.
    case statusAfter(Int)

    /// The request is handled and the answer is unintelligible.
    case garbage
}

extension Mishap {
    /// What a gateway answers in place of the platform: plain text, or a page.
    package static func answer(status: Int) -> HTTPResponse {
        status == 429
            ? HTTPResponse(
                429, headers: [HTTPHeader("Content-Type", "text/plain")],
                body: Array("Too many requests".utf8))
            : HTTPResponse(
                status, headers: [HTTPHeader("Content-Type", "text/html")],
                body: Array("<html><body><h1>\(status)</h1></body></html>".utf8))
    }

    /// A good status over bytes that are neither JSON nor XML nor UTF-8.
    package static let garbageAnswer = HTTPResponse(
        200, headers: [HTTPHeader("Content-Type", "application/json")],
        body: [0x7B, 0x22, 0xFF, 0x00, 0x3C, 0x2F, 0x80, 0x5D])
}
