internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal
internal import Spool
internal import Wire

extension FrontDesk {
    /// The largest document that is taken over HTTP; larger batches are dropped as files.
    package static let documentLimit = 64 << 20

    var submissionRoutes: [Route] {
        [
            Route(
                .post, "/api/v1/companies/{company}/documents", .token, bodyLimit: Self.documentLimit,
                as: .submitDocument
            ) { question async throws(Problem) in try await submit(question) }
        ]
    }

    /// Takes the body as if it had been dropped into an inbox of the company.
    private func submit(_ question: Question) async throws(Problem) -> HTTPResponse {
        try question.checkQuery(knows: "name", "inbox")
        let company = try company(question["company"])
        guard !company.channels.isEmpty else {
            throw .nothing("The company \(company.name) has no inbox.")
        }
        let inbox = try question.count("inbox", in: 0...Int.max, otherwise: 0)
        guard inbox < company.channels.count else {
            throw .nothing("The company \(company.name) has no inbox \(inbox): they are counted from 0.")
        }
        guard !question.request.body.isEmpty else {
            throw .malformed("The body is the document; it is empty.")
        }
        let name = try Self.name(question)
        let patience = try Self.patience(question)
        let admission: Admission
        do throws(Fault) {
            admission = try await setup.backroom.submit(
                question.request.body, named: name,
                to: ChannelKey(company: company.name, channel: inbox))
        } catch {
            throw Problem(error)
        }
        let view = try await settled(admission.document, until: patience)
        if view.entry.document.outcome == .duplicateConflict { throw Self.conflict(view) }
        var response = HTTPResponse.json(
            view.record(in: question.language), status: admission.isNew ? 201 : 200)
        response.headers.append(HTTPHeader("Location", "/api/v1/documents/\(admission.document)"))
        if case .end(let seconds) = patience {
            response.headers.append(HTTPHeader("Preference-Applied", "wait=\(seconds)"))
        }
        return response
    }

    /// Another document of the company has this invoice number; the body names both.
    private static func conflict(_ view: DocumentView) -> Problem {
        let document = view.entry.document
        var problem = Problem(
            409, "invoice-number", "The invoice number is taken",
            "Another document with the number \(document.head?.number ?? "") is being sent or was accepted, with "
                + "other content.")
        problem.members = [
            .init("document", .string(document.id)), .init("duplicateOf", JSONValue(document.duplicateOf)),
        ]
        return problem
    }

    // MARK: - Waiting

    /// What is waited for before the answer goes out.
    private enum Patience {
        /// That the document was read and judged: a turn of the engine.
        case judgement

        /// That it has ended, for so many seconds at most.
        case end(seconds: Int)

        var milliseconds: Int64 {
            switch self {
            case .judgement: 2_000
            case .end(let seconds): Int64(seconds) * 1_000
            }
        }

        func isOver(_ document: DocumentRecord) -> Bool {
            if document.state == .finished { return true }
            guard case .judgement = self else { return false }
            return document.state == .working && document.outcome == nil
        }
    }

    private func settled(_ id: String, until patience: Patience) async throws(Problem) -> DocumentView {
        let end = setup.clock().milliseconds + patience.milliseconds
        while true {
            let document = try await read { journal throws(Fault) in try journal.document(id) }
            guard let document, !patience.isOver(document), setup.clock().milliseconds < end,
                await setup.pause()
            else { return try await view(of: id) }
        }
    }

    /// `Prefer: wait=SECONDS` (RFC 7240); more than half a minute is not waited.
    private static func patience(_ question: Question) throws(Problem) -> Patience {
        let wishes = (question.request.headers["prefer"] ?? "").split { $0 == "," || $0 == ";" }
        for wish in wishes {
            let parts = wish.filter { $0 != " " }.split(separator: "=")
            guard parts.first?.lowercased() == "wait" else { continue }
            guard parts.count == 2, let seconds = Int(parts[1]), seconds >= 0 else {
                throw .malformed("Prefer: wait has to be a number of seconds.")
            }
            return .end(seconds: min(seconds, 30))
        }
        return .judgement
    }

    // MARK: - The name

    /// The name that a dropped file would have; its stem names the result's folder.
    private static func name(_ question: Question) throws(Problem) -> [UInt8] {
        let name = question.query("name") ?? standardName(question.request)
        let bytes = Array(name.utf8)
        let isPlain =
            bytes.count <= 200 && bytes.first != UInt8(ascii: ".")
            && !name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        guard isPlain, let path = SpoolPath(bytes), path.folders.isEmpty else {
            throw .malformed(
                "name has to be a file name of at most 200 bytes, without slashes and without a point at its "
                    + "beginning.")
        }
        return bytes
    }

    private static func standardName(_ request: HTTPRequest) -> String {
        let type = (request.headers["content-type"] ?? "").lowercased().prefix { $0 != ";" }
        let ending =
            switch type {
            case "application/json": ".json"
            case "application/xml", "text/xml": ".xml"
            case "application/zip": ".zip"
            default: ""
            }
        return "document-\(SystemSurroundings.sha256(request.body).prefix(12))\(ending)"
    }
}
