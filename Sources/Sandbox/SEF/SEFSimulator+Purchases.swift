package import Calendars
internal import Documents
internal import Invoicing
internal import Wire

extension SEFSimulator {
    /// The operations of a buyer; nil for paths that are not among them.
    mutating func purchaseAnswer(
        _ method: HTTPRequest.Method, _ path: [String], _ query: SEFQuery, _ account: Account
    ) -> HTTPResponse? {
        guard path.first == "purchase-invoice" else { return nil }
        switch (method, path.dropFirst().joined(separator: "/")) {
        case (.get, "overview"): return overview(query, account)
        case (.post, "ids"): return purchaseIds(query, account)
        case (.get, ""): return withPurchase(query, account) { purchaseDetail($0, query) }
        case (.post, "changes"): return purchaseChanges(query, account)
        case (.get, "xml"):
            return withPurchase(query, account) { .file("application/xml", documents[$0].envelope) }
        case (.get, "signature"):
            return withPurchase(query, account) { documents[$0].signature(at: query.now) }
        case (.get, "pdf"):
            guard let index = query.integer("invoiceId").flatMap({ purchase($0, query, account) }) else {
                return .purchaseNotFound
            }
            return pdf(index)
        case (.post, "acceptrejectpurchaseinvoice"): return decide(query, account)
        case (.post, "vatreversecharge"): return reverseCharge(query, account)
        default:
            guard method == .get, path.count == 4, path[1] == "status-history", path[3] == "pdf",
                let id = Int(path[2]), purchase(id, query, account) != nil
            else { return nil }
            return .file("application/pdf", SEFDocument.pdf("Status history of \(id)"))
        }
    }

    /// Where a document is that has reached this buyer.
    func purchase(_ id: Int, _ query: SEFQuery, _ account: Account) -> Int? {
        documents.firstIndex { document in
            document.purchaseId == id && isBuyer(account, of: document)
                && document.purchaseStatus(at: query.now) != nil
        }
    }

    /// A key without a known company sees everything, so that one sandbox company can buy from itself.
    private func isBuyer(_ account: Account, of document: SEFDocument) -> Bool {
        account.taxNumber.map { $0 == document.head.buyerTaxNumber } ?? true
    }

    private func withPurchase(_ query: SEFQuery, _ account: Account, _ answer: (Int) -> HTTPResponse)
        -> HTTPResponse
    {
        guard let id = query.integer("invoiceId"), let index = purchase(id, query, account) else {
            return .purchaseNotFound
        }
        return answer(index)
    }

    /// The documents that were sent to a buyer between the dates of a query.
    private func purchases(_ query: SEFQuery, _ account: Account) -> [SEFDocument] {
        documents.filter { isBuyer(account, of: $0) && isListed($0, query) }
    }

    /// Whether a document was sent between the dates of a query, and is of its status.
    func isListed(_ document: SEFDocument, _ query: SEFQuery) -> Bool {
        guard let sent = document.purchaseEvents.first, sent.at <= query.now else { return false }
        return isWithin(CivilTime(sent.at, in: .belgrade).date, query)
            && (query["status"].map { $0 == document.purchaseStatus(at: query.now)?.rawValue } ?? true)
    }

    private func overview(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        guard let from = query.day("dateFrom"), let to = query.day("dateTo") else {
            return .refusal("SearchDateMissing", "The dates are missing.")
        }
        guard from <= to else {
            return .refusal("DateFromBiggerThanDateTo", "Date from is bigger than date to.")
        }
        guard to.dayNumber - from.dayNumber <= 31 else {
            return .refusal("ExportToCsvPeriodLongerThanExpected", "The period is longer than expected.")
        }
        let rows = purchases(query, account).compactMap { document in
            document.overview(at: query.now, registerId: registerId(of: document))
        }
        return .json(200, .array(rows))
    }

    private func purchaseIds(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        .json(
            200,
            ["PurchaseInvoiceIds": .array(purchases(query, account).map { .integer($0.purchaseId) })])
    }

    func purchaseDetail(_ index: Int, _ query: SEFQuery) -> HTTPResponse {
        let document = documents[index]
        let event = document.purchaseEvents.last { $0.at <= query.now }
        return .json(
            200,
            [
                "Status": JSONValue(event?.status.rawValue), "InvoiceId": .integer(document.purchaseId),
                "GlobUniqId": .string(document.globalId), "Comment": JSONValue(event?.comment),
                "CirStatus": .string(registrations[document.salesId]?.status ?? "None"),
                "CirInvoiceId": registerId(of: document), "Version": 1,
                "LastModifiedUtc": .string((event?.at ?? document.submittedAt).sefText),
            ])
    }

    private func purchaseChanges(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        changes(of: documents.filter { isBuyer(account, of: $0) }, query)
    }

    /// What became of documents at their buyers on a past day.
    func changes(of documents: [SEFDocument], _ query: SEFQuery) -> HTTPResponse {
        guard let day = query.day("date") else { return .refusal("SearchDateMissing", "Date is missing.") }
        guard day < query.today else {
            return .refusal("SearchDateBiggerThanYesterday", "Search date must not be later than yesterday.")
        }
        var changes: [JSONValue] = []
        for document in documents {
            for event in document.purchaseEvents where event.at <= query.now {
                guard CivilTime(event.at, in: .belgrade).date == day else { continue }
                changes.append(document.change(event, idName: "PurchaseInvoiceId", id: document.purchaseId))
            }
        }
        return .json(200, .array(changes))
    }

    /// Refusals come with status 200 and a flag.
    private mutating func decide(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        guard let body = query.json, let id = body["invoiceId"]?.integer,
            let index = purchase(id, query, account), let isAccepted = body["accepted"]?.bool
        else { return .purchaseNotFound }
        return decide(index, isAccepted, body["comment"]?.string ?? "", needsComment: !isAccepted, query)
    }

    mutating func decide(
        _ index: Int, _ isAccepted: Bool, _ comment: String, needsComment: Bool, _ query: SEFQuery
    ) -> HTTPResponse {
        let status = documents[index].purchaseStatus(at: query.now)
        let isOpen = status.map { [.new, .seen, .renotified].contains($0) } ?? false
        let hasReason = !needsComment || !comment.isEmpty
        if isOpen && hasReason {
            change(index, to: isAccepted ? .approved : .rejected, at: query.now, comment: comment)
        }
        return .json(
            200,
            [
                "Success": .bool(isOpen && hasReason),
                "Message": isOpen
                    ? (hasReason ? nil : "Comment is required for rejection.")
                    : "Invoice is not in a status that allows this action.",
                "HttpStatus": 200,
                "Invoice": [
                    "InvoiceNumber": .string(documents[index].head.number),
                    "Status": JSONValue(documents[index].purchaseStatus(at: query.now)?.rawValue),
                ],
            ])
    }

    private mutating func reverseCharge(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        guard let body = query.json, let id = body["purchaseInvoiceId"]?.integer,
            let index = purchase(id, query, account)
        else { return .purchaseNotFound }
        guard let amount = body["vatAmount"]?.amount, amount >= Amount(0) else {
            return .refusal("VatAmountNotValid", "The amount of VAT is not valid.", field: "vatAmount")
        }
        guard documents[index].head.categories.contains("AE") else {
            return .refusal("InvoiceHasNoAEVatCategory", "The invoice has no VAT category AE.")
        }
        reverseCharges[id] = amount
        return HTTPResponse(200)
    }

    /// Puts a document of another company into this sandbox, sent at a moment.
    ///
    /// - Returns: The id by which the buyer knows it; nil when the bytes are no XML.
    package mutating func deliver(_ bytes: [UInt8], at moment: Instant) -> Int? {
        let tree: XMLTree
        do throws(XMLError) {
            tree = try XMLTree(parsing: bytes)
        } catch {
            return nil
        }
        let number = documents.count + 1
        lastEvent += 1
        var document = SEFDocument(
            salesId: 5_000_000 + 2 * number, purchaseId: 5_000_001 + 2 * number,
            globalId: uuid(number, of: 1),
            key: "", requestId: "", submittedAt: moment, bytes: bytes, head: SEFDocument.Head(tree.root))
        document.events = [.init(id: lastEvent, at: moment, status: .sent, comment: nil)]
        lastEvent += 1
        document.purchaseEvents = [.init(id: lastEvent, at: moment, status: .new, comment: nil)]
        documents.append(document)
        return document.purchaseId
    }

    /// Says from now on that a purchase was sent at another moment.
    package mutating func date(_ purchaseId: Int, sentAt moment: Instant) {
        guard let index = documents.firstIndex(where: { $0.purchaseId == purchaseId }),
            let sent = documents[index].purchaseEvents.first
        else { return }
        documents[index].purchaseEvents[0] = .init(
            id: sent.id, at: moment, status: sent.status, comment: sent.comment)
    }

    /// Every document that is held, for tests.
    package var held: [SEFDocument] { documents }
}

extension HTTPResponse {
    fileprivate static var purchaseNotFound: HTTPResponse {
        .refusal("PurchaseInvoiceNotFound", "Purchase invoice not found.")
    }
}
