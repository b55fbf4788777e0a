internal import Documents
internal import Faults
internal import Wire

extension ANAF {
    /// An answer, by what it means for whoever asked.
    enum Reply {
        /// 200 with a body that the platform itself wrote; business errors look so, too.
        case answered(HTTPResponse)

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
                    Fault(.platformUnreachable, "ANAF could not be reached", words: reason), after: nil)
            case .failure(.unanswered(let reason)):
                self = .unknown(Fault(.platformUnanswered, "ANAF did not answer", words: reason))
            case .success(let response): self = Reply(response)
            }
        }

        private init(_ response: HTTPResponse) {
            let words = response.words
            switch response.status {
            case 200 where response.body.isEmpty:
                self = .unknown(Fault(.platformUnintelligible, "ANAF answered with nothing"))
            case 200 where response.isPage, 300...399:
                self = .unknown(Fault(.platformUnintelligible, Self.gateway(response), words: words))
            case 200: self = .answered(response)
            case 400:
                let reason = "ANAF calls the request wrong, which is a fault of this program"
                self = .blocked(Fault(.configurationWrong, reason, words: words))
            case 401:
                let reason =
                    "ANAF refuses the token: `ekspedit anaf login` gets a new one, then release the lane"
                self = .blocked(Fault(.platformUnauthorised, reason, words: words))
            case 403:
                let reason =
                    "the token is good, and the right is missing: see the rights of its holder in SPV"
                self = .blocked(Fault(.platformUnauthorised, reason, words: words))
            case 404, 405:
                let reason = "there is no RO e-Factura at this endpoint (status \(response.status))"
                self = .blocked(Fault(.configurationWrong, reason, words: words))
            case 429:
                self = .nothing(
                    Fault(.platformThrottled, "more than 1000 requests a minute", words: words),
                    after: .seconds(65))
            case 500...599:
                self = .unknown(
                    Fault(.platformFailed, "ANAF failed (status \(response.status))", words: words))
            default:
                let reason = "ANAF answered with the unexpected status \(response.status)"
                self = .unknown(Fault(.platformUnintelligible, reason, words: words))
            }
        }

        /// What stands before the platform is no part of it; its support wants the number.
        private static func gateway(_ response: HTTPResponse) -> String {
            let text = String(decoding: response.body.prefix(8_192), as: UTF8.self)
            if let place = text.firstRange(of: "support ID is:") {
                let number = text[place.upperBound...].drop(while: \.isWhitespace).prefix(while: \.isNumber)
                return "a firewall before ANAF turned the request away, support id \(number)"
            }
            return "a gateway before ANAF answered, and not ANAF itself"
        }
    }

    /// What a body says went wrong: `Errors` in XML, `eroare` and `message` in JSON; nil when it says nothing so.
    static func errors(in response: HTTPResponse) -> [String]? {
        if let body = response.json {
            // The validation service answers `{"stare": "nok", "Messages": [{"message": …}]}`.
            let list = body["Messages"]?.children.compactMap { $0["message"]?.string } ?? []
            if !list.isEmpty { return list }
            guard let text = body["eroare"]?.string ?? body["message"]?.string ?? body["msg"]?.string else {
                return nil
            }
            return [text]
        }
        guard let header = Header(response.body), !header.errors.isEmpty else { return nil }
        return header.errors
    }

    /// The small XML answers of upload and state, and the error document of a download: attributes of one element.
    struct Header {
        let attributes: [String: String]

        /// `errorMessage` of whatever child has one.
        let errors: [String]

        init?(_ bytes: [UInt8]) {
            let tree: XMLTree
            do throws(XMLError) {
                tree = try XMLTree(parsing: bytes)
            } catch {
                return nil
            }
            let root = tree.root
            guard root.localName.lowercased() == "header" else { return nil }
            func values(of node: XMLNode) -> [String: String] {
                Dictionary(
                    node.attributes.map { (tree.localName(of: $0.name).lowercased(), $0.value) }
                ) { first, _ in first }
            }
            attributes = values(of: root)
            errors = root.children.compactMap { values(of: $0)["errormessage"] }
        }

        /// A whole number of at most nineteen digits.
        func number(_ name: String) -> String? {
            guard let text = attributes[name], Self.isNumber(text) else { return nil }
            return text
        }

        static func isNumber(_ text: some StringProtocol) -> Bool {
            (1...19).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    /// What became of an upload.
    enum State: Hashable {
        case processing
        case accepted(download: String)
        case refused(download: String)

        /// Turned away before it was processed; there is nothing to download.
        case notTaken([String])

        /// The question failed, not the document.
        case failed([String])

        /// A word that nobody knows is no end.
        case unclear

        init(_ response: HTTPResponse) {
            guard let header = Header(response.body) else {
                self = ANAF.errors(in: response).map(State.failed) ?? .unclear
                return
            }
            guard let word = header.attributes["stare"].map(Prose.folded) else {
                self = header.errors.isEmpty ? .unclear : .failed(header.errors)
                return
            }
            switch (word, header.number("id_descarcare")) {
            case ("in prelucrare", _): self = .processing
            case ("ok", .some(let id)): self = .accepted(download: id)
            case ("nok", .some(let id)): self = .refused(download: id)
            case ("xml cu erori nepreluat de sistem", _): self = .notTaken(header.errors)
            default: self = .unclear
            }
        }
    }
}

extension HTTPResponse {
    /// A page for people, whatever the header says.
    fileprivate var isPage: Bool {
        let start = String(
            decoding: body.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(64),
            as: UTF8.self
        ).lowercased()
        return ["<!doctype html", "<html", "<head>"].contains { start.hasPrefix($0) }
    }
}
