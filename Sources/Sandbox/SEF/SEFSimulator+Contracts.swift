internal import Calendars
internal import Documents
internal import Wire

extension SEFSimulator {
    /// What the holder of a contract of public procurement sees; nil for paths that are not among it.
    func contractAnswer(
        _ method: HTTPRequest.Method, _ path: [String], _ query: SEFQuery, _ account: Account
    ) -> HTTPResponse? {
        guard path.first == "public-purchase-contractor-invoice" else { return nil }
        switch (method, path.dropFirst().joined(separator: "/")) {
        case (.get, ""): return contract(query, account) { purchaseDetail($0, query) }
        case (.get, "xml"):
            return contract(query, account) { .file("application/xml", documents[$0].envelope) }
        case (.get, "signature"):
            return contract(query, account) { documents[$0].signature(at: query.now) }
        case (.post, "ids"):
            let found = contracts(query, account).filter { isListed($0, query) }
            return .json(200, ["PurchaseInvoiceIds": .array(found.map { .integer($0.purchaseId) })])
        case (.post, "changes"):
            return changes(of: contracts(query, account), query)
        default: return nil
        }
    }

    private func contract(
        _ query: SEFQuery, _ account: Account, _ answer: (Int) -> HTTPResponse
    ) -> HTTPResponse {
        guard let id = query.integer("invoiceId"),
            contracts(query, account).contains(where: { $0.purchaseId == id }),
            let index = documents.firstIndex(where: { $0.purchaseId == id })
        else { return .refusal("PurchaseInvoiceNotFound", "Purchase invoice not found.") }
        return answer(index)
    }

    /// Documents that name a holder; an account of which no number is known sees all of them.
    private func contracts(_ query: SEFQuery, _ account: Account) -> [SEFDocument] {
        documents.filter { document in
            guard let holder = document.head.contractHolder, document.purchaseStatus(at: query.now) != nil
            else { return false }
            return account.publicBody.map { $0 == holder } ?? true
        }
    }
}
