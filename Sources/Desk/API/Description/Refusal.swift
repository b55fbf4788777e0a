internal import Documents
internal import Wire

/// Why a request may be refused wherever it is asked: answers that routes share.
enum Refusal: Int, CaseIterable, Sendable {
    case malformed = 400
    case tokenMissing = 401
    case closed = 403
    case notFound = 404
    case conflict = 409
    case tooLarge = 413
    case wrongHost = 421
    case notNow = 503

    /// Its name among the components of the description.
    var name: String {
        switch self {
        case .malformed: "Malformed"
        case .tokenMissing: "TokenMissing"
        case .closed: "Closed"
        case .notFound: "NotFound"
        case .conflict: "Conflict"
        case .tooLarge: "TooLarge"
        case .wrongHost: "WrongHost"
        case .notNow: "NotNow"
        }
    }

    private var description: String {
        switch self {
        case .malformed: "The request can't be read."
        case .tokenMissing: "The token is missing or wrong."
        case .closed: "No token is configured: documents are closed."
        case .notFound: "There is no such thing."
        case .conflict: "It stands otherwise."
        case .tooLarge: "The body is too large."
        case .wrongHost: "The desk does not answer to this name."
        case .notNow: "Not now: the program stops, or its journal can't be used."
        }
    }

    var answer: Operation.Answer { .refusal(rawValue, description) }
}

extension Route {
    /// What follows from the way the route is asked, whatever it does.
    var refusals: [Refusal] {
        var refusals: [Refusal] = [.malformed, .wrongHost, .notNow]
        if access == .token || access == .timer { refusals += [.tokenMissing, .closed] }
        if method != .get { refusals.append(.tooLarge) }
        if !parameters.isEmpty { refusals.append(.notFound) }
        return refusals
    }
}
