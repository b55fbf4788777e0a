package import Calendars

/// One step of one document: the audit trail that reports, `show` and metrics read.
package struct EventRecord: Sendable, Hashable {
    package var time: Instant

    /// `engine`, or the operator who acted.
    package var actor: String
    package var document: String
    package var leg: String?
    package var from: String?
    package var to: String
    package var code: String?
    package var detail: String?

    package init(
        _ time: Instant, document: String, leg: String? = nil, from: String? = nil, to: String,
        code: String? = nil, detail: String? = nil, actor: String = "engine"
    ) {
        self.time = time
        self.actor = actor
        self.document = document
        self.leg = leg
        self.from = from
        self.to = to
        self.code = code
        self.detail = detail
    }

    /// What the chain of hashes covers.
    var linkText: String {
        [String(time.milliseconds), actor, document, leg ?? "", from ?? "", to, code ?? "", detail ?? ""]
            .joined(separator: "\u{1F}")
    }
}

/// One request to a platform and what came of it.
package struct ExchangeRecord: Sendable, Hashable {
    package let id: String
    package let leg: String
    package let attempt: Int
    package let operation: String

    /// Whether it could create a legal fact.
    package let isBinding: Bool
    package let sentAt: Instant

    /// Method, address and headers with secrets masked, then the body: exactly the bytes that left.
    package let requestHead: String
    package let requestBody: [UInt8]

    package var answeredAt: Instant?

    /// Nil while there is no answer, and when there was none.
    package var status: Int?
    package var answerBody: [UInt8]?

    /// Why there was no answer.
    package var failure: String?

    package init(
        id: String, leg: String, attempt: Int, operation: String, isBinding: Bool, sentAt: Instant,
        requestHead: String, requestBody: [UInt8]
    ) {
        self.id = id
        self.leg = leg
        self.attempt = attempt
        self.operation = operation
        self.isBinding = isBinding
        self.sentAt = sentAt
        self.requestHead = requestHead
        self.requestBody = requestBody
    }
}
