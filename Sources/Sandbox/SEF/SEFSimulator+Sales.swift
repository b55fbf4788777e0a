internal import Calendars
internal import Documents
internal import Invoicing
internal import Wire

extension SEFSimulator {
    /// The operations of a sender; nil for paths that are not among them.
    mutating func salesAnswer(
        _ method: HTTPRequest.Method, _ path: [String], _ query: SEFQuery, _ account: Account
    ) -> HTTPResponse? {
        guard path.first == "sales-invoice" else { return nil }
        switch (method, path.dropFirst().joined(separator: "/")) {
        case (.post, "ubl"): return submit(query, account)
        case (.post, "ubl/upload"): return upload(query, account)
        case (.get, ""): return salesDetail(query, account)
        case (.post, "ids"): return salesIds(query, account)
        case (.post, "changes"): return salesChanges(query, account)
        case (.get, "xml"): return salesFile(query, account) { .file("application/xml", $0.envelope) }
        case (.get, "signature"): return salesFile(query, account) { $0.signature(at: query.now) }
        case (.get, "pdf"): return salesPDF(query, account)
        case (.post, "cancel"): return end(query, account, .cancelled, from: [.draft, .new, .mistake])
        case (.post, "storno"): return end(query, account, .storno, from: [.approved, .rejected, .sent])
        case (.delete, ""): return deleteMany(query, account)
        case (.get, "getvalueaddedtaxexemptionreasonlist"): return exemptionReasons()
        default:
            if method == .delete, path.count == 2, let id = Int(path[1]) { return delete(id, query, account) }
            if method == .get, path.count == 4, path[1] == "status-history", path[3] == "pdf",
                let id = Int(path[2]), sale(id, account) != nil
            {
                return .file("application/pdf", SEFDocument.pdf("Status history of \(id)"))
            }
            return nil
        }
    }

    /// Where a document of this sender stands.
    func sale(_ id: Int, _ account: Account) -> Int? {
        documents.firstIndex { $0.salesId == id && $0.key == account.key }
    }

    private func withSale(
        _ query: SEFQuery, _ account: Account, _ answer: (SEFDocument) -> HTTPResponse
    ) -> HTTPResponse {
        guard let id = query.integer("invoiceId"), let index = sale(id, account) else {
            return .refusal("SalesInvoiceNotFound", "Sales invoice not found.")
        }
        return answer(documents[index])
    }

    private func salesFile(
        _ query: SEFQuery, _ account: Account, _ answer: (SEFDocument) -> HTTPResponse
    ) -> HTTPResponse {
        withSale(query, account, answer)
    }

    private func salesDetail(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        withSale(query, account) { document in
            let event = document.event(at: query.now)
            return .json(
                200,
                [
                    "Status": .string(document.status(at: query.now).rawValue),
                    "InvoiceId": .integer(document.salesId),
                    "GlobUniqId": .string(document.globalId),
                    "Comment": JSONValue(event?.comment),
                    "CirStatus": .string(registrations[document.salesId]?.status ?? "None"),
                    "CirInvoiceId": registerId(of: document), "Version": 1,
                    "LastModifiedUtc": .string((event?.at ?? document.submittedAt).sefText),
                    "CirSettledAmount": 0, "VatNumberFactoringCompany": nil, "FactoringContractNumber": nil,
                    "CancelComment": JSONValue(
                        document.status(at: query.now) == .cancelled ? document.comment : nil),
                    "StornoComment": JSONValue(
                        document.status(at: query.now) == .storno ? document.comment : nil),
                ])
        }
    }

    /// As text, whatever it is made of: its form is not published.
    func registerId(of document: SEFDocument) -> JSONValue {
        JSONValue(registrations[document.salesId].map { String($0.id) })
    }

    private func salesIds(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        let ids = documents.filter { document in
            let day = CivilTime(document.submittedAt, in: .belgrade).date
            return document.key == account.key && isWithin(day, query)
                && (query["status"].map { $0 == document.status(at: query.now).rawValue } ?? true)
        }
        return .json(200, ["SalesInvoiceIds": .array(ids.map { .integer($0.salesId) })])
    }

    /// Whether a day lies between the dates of a query.
    func isWithin(_ day: CalendarDate, _ query: SEFQuery) -> Bool {
        day >= query.day("dateFrom") ?? day && day <= query.day("dateTo") ?? day
    }

    private func salesChanges(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        guard let day = query.day("date") else { return .refusal("SearchDateMissing", "Date is missing.") }
        guard day < query.today else {
            return .refusal("SearchDateBiggerThanYesterday", "Search date must not be later than yesterday.")
        }
        var changes: [JSONValue] = []
        for document in documents where document.key == account.key {
            for event in document.events where event.at <= query.now {
                guard CivilTime(event.at, in: .belgrade).date == day else { continue }
                changes.append(document.change(event, idName: "SalesInvoiceId", id: document.salesId))
            }
        }
        return .json(200, .array(changes))
    }

    private mutating func salesPDF(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        guard let id = query.integer("invoiceId"), let index = sale(id, account) else {
            return .refusal("SalesInvoiceNotFound", "Sales invoice not found.")
        }
        return pdf(index)
    }

    /// The first time, making the rendering is only begun.
    mutating func pdf(_ index: Int) -> HTTPResponse {
        guard !renderings.insert(index).inserted else {
            return .json(200, ["message": "Pdf generation has been started, please try again later."])
        }
        return .file("application/pdf", SEFDocument.pdf("Invoice \(documents[index].head.number)"))
    }

    // MARK: Ends

    private mutating func end(
        _ query: SEFQuery, _ account: Account, _ status: SEFDocument.Status,
        from allowed: [SEFDocument.Status]
    ) -> HTTPResponse {
        guard let body = query.json, let id = body["invoiceId"]?.integer, let index = sale(id, account) else {
            return .refusal("SalesInvoiceNotFound", "Sales invoice not found.")
        }
        let comment = body[status == .storno ? "stornoComment" : "cancelComments"]?.string
        guard let comment, !comment.isEmpty else {
            return .refusal("CommentIsRequired", "Comment is required.")
        }
        let current = documents[index].status(at: query.now)
        guard allowed.contains(current) else {
            return current == .sending
                ? .refusal(
                    "InvoiceForCancellationNotLongEnoughInSendingStatus",
                    "Invoice is not long enough in status Sending.")
                : .refusal(
                    "InvoiceCannotBeStornoCancelled",
                    "Invoice in status \(current.rawValue) can't be changed.")
        }
        documents[index].comment = comment
        documents[index].stornoNumber = body["stornoNumber"]?.string
        change(index, to: status, at: query.now, comment: comment)
        let document = documents[index]
        return .json(
            200,
            [
                "InvoiceId": .integer(document.salesId), "InvoiceNumber": .string(document.head.number),
                "Status": .string(status.rawValue), "GlobUniqId": .string(document.globalId),
                "StornoNumber": JSONValue(document.stornoNumber),
                "CancelInvoiceMessage": JSONValue(status == .cancelled ? comment : nil), "ErrorCode": nil,
            ])
    }

    /// Replaces what would have happened later.
    mutating func change(_ index: Int, to status: SEFDocument.Status, at now: Instant, comment: String?) {
        lastEvent += 1
        documents[index].events.removeAll { $0.at > now }
        documents[index].events.append(.init(id: lastEvent, at: now, status: status, comment: comment))
        let reachesBuyer = documents[index].purchaseStatus(at: now) != nil
        documents[index].purchaseEvents.removeAll { $0.at > now }
        if reachesBuyer, [.storno, .cancelled, .approved, .rejected].contains(status) {
            lastEvent += 1
            documents[index].purchaseEvents.append(
                .init(id: lastEvent, at: now, status: status, comment: comment))
        }
    }

    private mutating func delete(_ id: Int, _ query: SEFQuery, _ account: Account) -> HTTPResponse {
        guard let index = sale(id, account) else {
            return .refusal("SalesInvoiceNotFound", "Sales invoice not found.")
        }
        guard [.draft, .new].contains(documents[index].status(at: query.now)) else {
            return .refusal("InvoiceCannotBeDeleted", "Only drafts can be deleted.")
        }
        change(index, to: .deleted, at: query.now, comment: nil)
        return .json(200, .integer(id))
    }

    private mutating func deleteMany(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        let ids = query.json?.children.compactMap(\.integer) ?? []
        return .json(
            200, .array(ids.filter { delete($0, query, account).status == 200 }.map(JSONValue.integer)))
    }
}

extension HTTPResponse {
    /// The error body of SEF.
    static func refusal(_ code: String, _ message: String, field: String? = nil) -> HTTPResponse {
        .json(400, ["Message": .string(message), "FieldName": JSONValue(field), "ErrorCode": .string(code)])
    }
}

extension Instant {
    /// Seven decimals and an offset, as the platform writes its moments.
    var sefText: String { text(in: .utc).replacing("Z", with: "0000+00:00") }

    /// Local time without an offset, as the lists of changes have it.
    var sefLocalText: String {
        var text = self.text(in: .belgrade)
        if let sign = text.lastIndex(of: "+") { text.removeSubrange(sign...) }
        return text + "0000"
    }
}
