internal import Calendars
internal import Documents
internal import Invoicing
internal import Wire

extension SEFSimulator {
    mutating func submit(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        let type = (query.request.headers["content-type"] ?? "").lowercased()
        guard type.hasPrefix("application/xml") || type.hasPrefix("text/xml") else {
            return HTTPResponse(415)
        }
        return take(query.request.body, query, account)
    }

    mutating func upload(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        let type = query.request.headers["content-type"] ?? ""
        guard type.lowercased().hasPrefix("multipart/form-data") else { return HTTPResponse(415) }
        guard let bytes = MultipartForm.part("ublFile", of: query.request.body, contentType: type) else {
            return .refusal("FileNotFound", "The file ublFile is missing.")
        }
        return take(bytes, query, account)
    }

    private mutating func take(_ bytes: [UInt8], _ query: SEFQuery, _ account: Account) -> HTTPResponse {
        guard let requestId = query["requestId"], !requestId.isEmpty else {
            return .refusal("RequiredRequestId", "Request id is required.", field: "requestId")
        }
        let submitted = Submitted(key: account.key, requestId: requestId)
        if let index = submissions[submitted] {
            return options.refusesRepeatedIds
                ? .refusal("UBLUploadRequestIdDuplicate", "Request id \(requestId) was used already.")
                : .json(200, documents[index].ids)
        }
        let tree: XMLTree
        do throws(XMLError) {
            tree = try XMLTree(parsing: bytes)
        } catch {
            return .refusal("UBLInvalidXml", "The XML is not valid: \(error.words)")
        }
        let head = SEFDocument.Head(tree.root)
        var problems = SEFChecks(root: tree.root, head: head, query: query)
        problems.checkAlways(account, options)
        if let problem = problems.first {
            return .refusal(problem.code, problem.message, field: problem.field)
        }
        let numbered = Numbered(seller: head.sellerTaxNumber, number: head.number)
        let isTaken = (numbers[numbered] ?? []).contains { index in
            ![.mistake, .cancelled, .deleted].contains(documents[index].status(at: query.now))
        }
        if isTaken {
            return .refusal(
                "InvoiceNumberNotUnique", "Invoice number \(head.number) is not unique.", field: "invoice.ID")
        }
        problems.checkContent(today: query.today)
        let mustValidate = query["executeValidation"]?.lowercased() == "true"
        if mustValidate, let problem = problems.first {
            return .refusal(problem.code, problem.message, field: problem.field)
        }
        let index = documents.count
        documents.append(hold(bytes, head, requestId, account, query.now, problem: problems.first?.message))
        submissions[submitted] = index
        if query["sendToCir"] == "Yes" {
            registrations[documents[index].salesId] = SEFRegistration(
                id: Self.firstRegisterId + registrations.count)
        }
        numbers[numbered, default: []].append(index)
        return .json(200, documents[index].ids)
    }

    private mutating func hold(
        _ bytes: [UInt8], _ head: SEFDocument.Head, _ requestId: String, _ account: Account, _ now: Instant,
        problem: String?
    ) -> SEFDocument {
        let number = documents.count + 1
        var document = SEFDocument(
            salesId: 5_000_000 + 2 * number, purchaseId: 5_000_001 + 2 * number,
            globalId: uuid(number, of: 1),
            key: account.key, requestId: requestId, submittedAt: now, bytes: bytes, head: head)
        func event(_ status: SEFDocument.Status, after wait: Duration, _ comment: String? = nil)
            -> SEFDocument.Event
        {
            lastEvent += 1
            return .init(id: lastEvent, at: now.adding(wait), status: status, comment: comment)
        }
        document.events = [event(.new, after: .zero), event(.sending, after: options.sendingAfter)]
        if let problem {
            document.events.append(event(.mistake, after: options.sentAfter, problem))
        } else if head.number.contains("MISTAKE") {
            document.events.append(event(.mistake, after: options.sentAfter, "Delivery failed."))
        } else {
            document.events.append(event(.sent, after: options.sentAfter))
            document.purchaseEvents.append(event(.new, after: options.sentAfter))
            if head.number.contains("REJECT") {
                let comment = "Roba nije isporučena."
                document.events.append(event(.rejected, after: options.decidedAfter, comment))
                document.purchaseEvents.append(event(.rejected, after: options.decidedAfter, comment))
            } else if head.number.contains("APPROVE") {
                document.events.append(event(.approved, after: options.decidedAfter))
                document.purchaseEvents.append(event(.approved, after: options.decidedAfter))
            }
        }
        return document
    }
}

extension SEFDocument {
    var ids: JSONValue {
        [
            "InvoiceId": .integer(purchaseId), "PurchaseInvoiceId": .integer(purchaseId),
            "SalesInvoiceId": .integer(salesId),
        ]
    }

    func change(_ event: Event, idName: String, id: Int) -> JSONValue {
        [
            "EventId": .integer(event.id), "Date": .string(event.at.sefLocalText),
            "NewInvoiceStatus": .string(event.status.rawValue), idName: .integer(id),
            "Comment": JSONValue(event.comment), "CirInvoiceId": nil, "SubscriptionKey": nil,
            "StornoNumber": JSONValue(event.status == .storno ? stornoNumber : nil),
            "CirAssignmentChange": nil, "IsSigned": .bool(event.status == .sent), "IsAutoAssigned": false,
        ]
    }
}

extension SEFDocument.Head {
    /// Reads what is there; the checks say what is missing.
    init(_ root: XMLNode) {
        number = root.words("ID") ?? ""
        type = root.words("InvoiceTypeCode") ?? root.words("CreditNoteTypeCode") ?? ""
        issueDate = root.words("IssueDate").flatMap { CalendarDate($0) }
        dueDate = (root.words("DueDate") ?? root.words("PaymentMeans", "PaymentDueDate")).flatMap {
            CalendarDate($0)
        }
        deliveryDate = root.words("Delivery", "ActualDeliveryDate").flatMap { CalendarDate($0) }
        let seller = root.find("AccountingSupplierParty", "Party")
        sellerTaxNumber = seller?.words("EndpointID") ?? ""
        sellerRegistration = seller?.words("PartyLegalEntity", "CompanyID") ?? ""
        sellerName = seller?.words("PartyLegalEntity", "RegistrationName") ?? ""
        buyerTaxNumber = root.words("AccountingCustomerParty", "Party", "EndpointID") ?? ""
        currency = root.words("DocumentCurrencyCode") ?? ""
        categories = Set(
            (root.find("TaxTotal")?.all("TaxSubtotal") ?? []).compactMap { $0.words("TaxCategory", "ID") })
        let holder = root.words("BuyerReference")
        contractHolder = holder.flatMap { $0.hasPrefix("JN-JBKJS:") ? String($0.dropFirst(9)) : nil }
        let totals = root.find("LegalMonetaryTotal")
        gross = totals?.words("TaxInclusiveAmount").flatMap { Amount($0) }
        net = totals?.words("TaxExclusiveAmount").flatMap { Amount($0) }
        rounding = totals?.words("PayableRoundingAmount").flatMap { Amount($0) }
        tax = root.words("TaxTotal", "TaxAmount").flatMap { Amount($0) }
    }
}
