internal import Documents
internal import Faults
internal import Wire

extension SEF {
    /// An answer, by what it means for whoever asked.
    enum Reply {
        /// 200 with a body in which the asker finds what it wants, or not.
        case answered(HTTPResponse)

        /// 400: the platform says no, and why.
        case refused(Refusal)

        /// Certainly nothing happened.
        case nothing(Fault, after: Duration?)

        /// Nobody can know.
        case unknown(Fault)

        /// An operator has to act.
        case blocked(Fault)

        init(_ answer: Answer) {
            switch answer {
            case .failure(.notSent(let reason)):
                self = .nothing(
                    Fault(.platformUnreachable, "SEF could not be reached", words: reason), after: nil)
            case .failure(.unanswered(let reason)):
                self = .unknown(Fault(.platformUnanswered, "SEF did not answer", words: reason))
            case .success(let response): self = Reply(response)
            }
        }

        private init(_ response: HTTPResponse) {
            let words = response.words
            switch response.status {
            case 200...299: self = .answered(response)
            case 400, 422: self = .refused(Refusal(response))
            case 401, 403:
                let reason = "SEF refuses the API key: is it active, and of this environment?"
                self = .blocked(Fault(.platformUnauthorised, reason, words: words))
            case 404 where response.hasErrorBody: self = .refused(Refusal(response))
            case 300...399, 404, 405:
                let reason = "there is no SEF at this endpoint (status \(response.status))"
                self = .blocked(Fault(.configurationWrong, reason, words: words))
            case 429:
                self = .nothing(
                    Fault(.platformThrottled, "more than three requests a second", words: words),
                    after: .seconds(1))
            case 500...599:
                self = .unknown(
                    Fault(.platformFailed, "SEF failed (status \(response.status))", words: words))
            default:
                let reason = "SEF answered with the unexpected status \(response.status)"
                self = .blocked(Fault(.configurationWrong, reason, words: words))
            }
        }
    }

    /// The error body: in Pascal or camel case, as problem details, or as plain text.
    package struct Refusal: Sendable, Hashable {
        package var code: String
        package var message: String
        package var field: String?

        /// The body as it came.
        package var words: String

        init(_ response: HTTPResponse) {
            words = response.words ?? ""
            let body = response.json
            code = body?.field("ErrorCode")?.text ?? ""
            message = body?.field("Message")?.string ?? body?.field("Title")?.string ?? words
            field = body?.field("FieldName")?.string
            if code.isEmpty, let errors = body?.field("Errors"),
                let first = errors.children.first(where: { _ in true })
            {
                field = field ?? first.key
                message = first.children.compactMap(\.string).joined(separator: " ")
            }
            if code.isEmpty { code = "SEF-\(response.status)" }
        }
    }

    /// The three ids that a submission is answered with.
    struct Ids {
        let sales: String
        let purchase: String?

        init?(_ response: HTTPResponse) {
            guard let body = response.json, let sales = body.field("SalesInvoiceId")?.integer, sales > 0
            else {
                return nil
            }
            self.sales = String(sales)
            purchase = body.field("PurchaseInvoiceId")?.integer.map { String($0) }
        }
    }
}

extension HTTPResponse {
    /// By content and not by header: some operations declare plain text and send JSON.
    var json: JSONElement? {
        do throws(JSONError) {
            return try JSONDocument(parsing: body).root
        } catch {
            return nil
        }
    }

    fileprivate var hasErrorBody: Bool { json?.field("ErrorCode")?.text != nil }

    /// The body as text, of a bearable length; nil when there is none.
    var words: String? {
        body.isEmpty ? nil : String(decoding: body.prefix(4_096), as: UTF8.self)
    }
}

extension JSONElement {
    /// The value of a key in Pascal case, which may be written in camel case, too.
    func field(_ name: String) -> JSONElement? {
        if let found = self[name] { return found.isNull ? nil : found }
        guard let first = name.first, let found = self[first.lowercased() + name.dropFirst()] else {
            return nil
        }
        return found.isNull ? nil : found
    }
}
