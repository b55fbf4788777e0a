internal import Dispatching
internal import Documents
internal import Faults
internal import Journal
internal import Wire

extension FrontDesk {
    var documentRoutes: [Route] {
        [
            Route(.get, "/api/v1/documents", .token, as: .listDocuments) { question async throws(Problem) in
                .json(try await list(question))
            },
            Route(.get, "/api/v1/documents/{id}", .token, as: .getDocument) {
                question async throws(Problem) in
                try question.checkQuery()
                return .json(try await view(of: question["id"]).record(in: question.language))
            },
            Route(.get, "/api/v1/documents/{id}/history", .token, as: .getHistory) {
                question async throws(Problem) in
                .json(try await history(question))
            },
            Route(.get, "/api/v1/documents/{id}/receipt", .token, as: .getReceipt) {
                question async throws(Problem) in
                try question.checkQuery()
                return try await receipt(question)
            },
            Route(.get, "/api/v1/documents/{id}/files/{name}", .token, as: .getFile) {
                question async throws(Problem) in
                try question.checkQuery()
                let (id, name) = (question["id"], question["name"])
                guard let file = try await view(of: id).files.first(where: { $0.name == name }) else {
                    throw .nothing("The result of document \(id) has no file \(name).")
                }
                return file.response
            },
            Route(
                .post, "/api/v1/documents/{id}/retry", .token, bodyLimit: Self.orderLimit, as: .retryDocument
            ) { question async throws(Problem) in
                try await order(question) { .retry(document: $0["id"]) }
            },
            Route(
                .post, "/api/v1/documents/{id}/poll", .token, bodyLimit: Self.orderLimit, as: .pollDocument
            ) { question async throws(Problem) in
                _ = try await view(of: question["id"])
                return try await order(question) { .poll(document: $0["id"]) }
            },
        ]
    }

    /// What an order's body may say is short.
    static let orderLimit = 32 << 10

    // MARK: - Listing

    /// What a listing can be narrowed to.
    static let stateWords =
        ["open", "failed"] + DocumentState.allCases.map(\.rawValue) + DocumentOutcome.allCases.map(\.rawValue)

    private func list(_ question: Question) async throws(Problem) -> JSONValue {
        try question.checkQuery(knows: "company", "state", "number", "limit", "cursor")
        var filter = DocumentFilter(
            company: question.query("company"), number: question.query("number"),
            after: question.query("cursor"), isNewestFirst: true)
        switch question.query("state") {
        case nil: break
        case "open": filter.states = [.received, .working, .waiting]
        case "failed": filter.outcomes = [.invalid, .unreadable, .refused, .dead, .duplicateConflict]
        case let word?:
            if let outcome = DocumentOutcome(rawValue: word) {
                filter.outcomes = [outcome]
            } else if let state = DocumentState(rawValue: word) {
                filter.states = [state]
            } else {
                throw .malformed(
                    "state can't be “\(word)”; one of: \(Self.stateWords.joined(separator: ", ")).")
            }
        }
        let limit = try question.count("limit", in: 1...500, otherwise: 50)
        let wanted = filter
        // One more than asked for tells whether there is a next page.
        let entries = try await read { journal throws(Fault) in
            var entries: [DocumentEntry] = []
            for record in try journal.documents(wanted, limit: limit + 1) {
                entries.append(try DocumentEntry(record, in: journal))
            }
            return entries
        }
        let page = entries.prefix(limit)
        return [
            "documents": .array(page.map { $0.record(in: question.language) }),
            // Ids never change and sort by arrival: what arrives meanwhile moves no page.
            "next": entries.count > limit ? JSONValue(page.last?.document.id) : .null,
        ]
    }

    // MARK: - One document

    /// The document with the files of its result, which there are once it has ended.
    func view(of id: String) async throws(Problem) -> DocumentView {
        let composer = ReportComposer(companies: setup.companies)
        let view = try await read { journal throws(Fault) -> DocumentView? in
            guard let record = try journal.document(id) else { return nil }
            // A receipt may be handed out before its document has ended; then it has a place already.
            let files = record.place == nil ? [] : composer.compose(try ResultSources(record, in: journal))
            return DocumentView(try DocumentEntry(record, in: journal), files: files)
        }
        guard let view else { throw .nothing("There is no document \(id).") }
        return view
    }

    private func history(_ question: Question) async throws(Problem) -> JSONValue {
        try question.checkQuery(knows: "bodies")
        let id = question["id"]
        let withBodies = try question.flag("bodies")
        let history = try await read { journal throws(Fault) -> History? in
            try journal.document(id) == nil ? nil : try History(of: id, in: journal)
        }
        guard let history else { throw .nothing("There is no document \(id).") }
        return [
            "document": .string(id), "moments": .array(history.records(withBodies: withBodies)),
        ]
    }

    /// The receipt, or the rejection; for a person when the asker would rather have HTML.
    private func receipt(_ question: Question) async throws(Problem) -> HTTPResponse {
        let view = try await view(of: question["id"])
        let isForPerson = question.prefers("text/html", over: "application/json")
        let names =
            ["receipt", "rejection"].map { $0 + (isForPerson ? ".html" : ".json") } + ["summary.json"]
        guard let file = view.files.first(where: { names.contains($0.name) }) else {
            throw .conflict(
                "Document \(question["id"]) has not ended: it is \(view.entry.document.state.rawValue).")
        }
        return file.response
    }

    // MARK: - Orders

    /// Has the house do something, in the name of whoever asks.
    func order(
        _ question: Question, _ action: (Question) -> Order.Action
    ) async throws(Problem) -> HTTPResponse {
        try question.checkQuery()
        let body = try question.object()
        let keys = body.map { $0.children.compactMap(\.key) } ?? []
        guard keys.allSatisfy({ ["reason", "by"].contains($0) }) else {
            throw .malformed("An order says reason and by, and nothing else.")
        }
        func text(_ key: String) throws(Problem) -> String? {
            guard let element = body?[key], !element.isNull else { return nil }
            guard let text = element.string, text.unicodeScalars.count <= 500,
                !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
            else { throw .malformed("\(key) has to be a text on one line, of at most 500 characters.") }
            return text
        }
        let person = Operator(name: try text("by") ?? "desk", reason: try text("reason") ?? "")
        do throws(Fault) {
            let order = Order(action(question), by: person)
            return .json(["done": .string(try await setup.backroom.carryOut(order))])
        } catch {
            throw Problem(error)
        }
    }
}
