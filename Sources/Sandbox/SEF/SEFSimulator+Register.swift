internal import Calendars
internal import Documents
internal import Invoicing
internal import Wire

/// A document's standing in the central register of public bodies' debts.
struct SEFRegistration {
    let id: Int
    var status = "ActiveCir"

    /// Who it was handed to, and took it back, in the order of time.
    var assignments: [(at: Instant, publicBody: String, contract: String, isTakenBack: Bool)] = []
}

extension SEFSimulator {
    /// Begins to count where no other id lies.
    static let firstRegisterId = 9_000_001

    /// The operations by the register's ids; nil for paths that are not among them.
    mutating func registerAnswer(
        _ method: HTTPRequest.Method, _ path: [String], _ query: SEFQuery, _ account: Account
    ) -> HTTPResponse? {
        switch (method, path.first, path.dropFirst().first, path.count) {
        case (.get, "sales-cir-invoice", "getinvoicepaymentsandhistory", 3):
            return registered(path[2], query, account, isSale: true) { payments($0, query) }
        case (.get, "sales-cir-invoice", "getsalesinvoiceassignationhistory", 3):
            return registered(path[2], query, account, isSale: true) { assignments($0) }
        case (.get, "purchase-cir-invoice", "getinvoicepaymentsandhistory", 3):
            return registered(path[2], query, account) { payments($0, query) }
        case (.get, "purchase-cir-invoice", "getpurchaseinvoiceassignationhistory", 3):
            return registered(path[2], query, account) { assignments($0) }
        case (.get, "purchase-invoice", "ubl", 3):
            return registered(path[2], query, account) { .file("application/xml", documents[$0].envelope) }
        case (.post, "purchase-invoice", "acceptrejectpurchaseinvoicebycirinvoiceid", 2):
            return decideByRegister(query, account)
        case (.post, "purchase-invoice", let id?, 3) where path[2] == "assign":
            return assign(id, query, account)
        case (.get, "purchase-invoice", let id?, 3) where path[2] == "cancelassign":
            return unassign(id, query, account)
        default: return nil
        }
    }

    /// Where a document stands that is in the register and that the company may see.
    private func place(_ id: String, _ query: SEFQuery, _ account: Account, isSale: Bool) -> Int? {
        guard let id = Int(id),
            let index = documents.firstIndex(where: { registrations[$0.salesId]?.id == id })
        else { return nil }
        let document = documents[index]
        return isSale ? sale(document.salesId, account) : purchase(document.purchaseId, query, account)
    }

    private func registered(
        _ id: String, _ query: SEFQuery, _ account: Account, isSale: Bool = false,
        _ answer: (Int) -> HTTPResponse
    ) -> HTTPResponse {
        place(id, query, account, isSale: isSale).map(answer) ?? .notInRegister
    }

    /// The shape is not published: ours names what it shows.
    private func payments(_ index: Int, _ query: SEFQuery) -> HTTPResponse {
        let registration = registrations[documents[index].salesId]
        return .json(
            200,
            [
                "CirInvoiceId": JSONValue(optional: registration?.id),
                "CirStatus": JSONValue(registration?.status), "Payments": .array([]),
                "History": .array([
                    ["Date": .string(documents[index].submittedAt.sefText), "Status": "ActiveCir"]
                ]),
            ])
    }

    private func assignments(_ index: Int) -> HTTPResponse {
        let registration = registrations[documents[index].salesId]
        return .json(
            200,
            [
                "CirInvoiceId": JSONValue(optional: registration?.id),
                "History": .array(
                    (registration?.assignments ?? []).map { step in
                        [
                            "Date": .string(step.at.sefText), "AssignerPartyJBKJS": .string(step.publicBody),
                            "AssignationContractNumber": .string(step.contract),
                            "Change": .string(step.isTakenBack ? "CancelAssignment" : "Assignment"),
                        ]
                    }),
            ])
    }

    private mutating func decideByRegister(_ query: SEFQuery, _ account: Account) -> HTTPResponse {
        guard let body = query.json, let id = body["cirInvoiceId"]?.text,
            let index = place(id, query, account, isSale: false), let isAccepted = body["accepted"]?.bool
        else { return .notInRegister }
        return decide(index, isAccepted, body["comment"]?.string ?? "", needsComment: true, query)
    }

    private mutating func assign(_ id: String, _ query: SEFQuery, _ account: Account) -> HTTPResponse {
        guard let index = place(id, query, account, isSale: false) else { return .notInRegister }
        guard let body = query["AssignerPartyJBKJS"], body.count == 5, body.allSatisfy(\.isNumber) else {
            return .refusal("CirAssignerPartyJBKJSNotValid", "The number of the public body is not valid.")
        }
        guard registrations[documents[index].salesId]?.status != "Assigned" else {
            return .refusal("CirInvoiceAlreadyAssigned", "The invoice is assigned already.")
        }
        return assignment(
            index, "Assigned", (query.now, body, query["AssignationContractNumber"] ?? "", false))
    }

    private mutating func unassign(_ id: String, _ query: SEFQuery, _ account: Account) -> HTTPResponse {
        guard let index = place(id, query, account, isSale: false) else { return .notInRegister }
        let registration = registrations[documents[index].salesId]
        guard registration?.status == "Assigned", let last = registration?.assignments.last else {
            return .refusal("CirInvoiceNotAssigned", "The invoice is not assigned.")
        }
        return assignment(index, "ActiveCir", (query.now, last.publicBody, last.contract, true))
    }

    private mutating func assignment(
        _ index: Int, _ status: String,
        _ step: (at: Instant, publicBody: String, contract: String, isTakenBack: Bool)
    ) -> HTTPResponse {
        let id = documents[index].salesId
        registrations[id]?.status = status
        registrations[id]?.assignments.append(step)
        return .json(
            200,
            [
                "InvoiceId": .integer(documents[index].purchaseId),
                "InvoiceNumber": .string(documents[index].head.number), "CirStatus": .string(status),
                "CirInvoiceId": JSONValue(optional: registrations[id]?.id),
            ])
    }
}

extension HTTPResponse {
    fileprivate static var notInRegister: HTTPResponse {
        .refusal("CirInvoiceNotFound", "The invoice is not in the central register.")
    }
}
