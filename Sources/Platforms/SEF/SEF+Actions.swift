internal import Documents
internal import Faults
internal import Invoicing
internal import Wire

extension SEF: ActionTaker {
    package func perform(_ action: PlatformAction, attempt: Attempt) -> Step<ActionOutcome> {
        if let finding = action.objection { return .end(.refused([finding], words: nil)) }
        guard let call = call(for: action) else { return .end(.refused([.noMessages], words: nil)) }
        return .ask(call) { answer in
            switch Reply(answer) {
            case .nothing(let fault, let wait): return .end(.deferred(fault, after: wait))
            case .unknown(let fault): return .end(.uncertain(fault))
            case .blocked(let fault): return .end(.held(fault))
            case .refused(let refusal): return .end(outcome(of: refusal))
            case .answered(let response): return .end(result(of: action, response))
            }
        }
    }

    private func outcome(of refusal: Refusal) -> ActionOutcome {
        let fault = refusal.fault("SEF does not do it")
        return switch fault.code.remedy {
        case .againLater: .deferred(fault, after: .seconds(60))
        case .operator: .held(fault)
        case .lookUpFirst, .issuer: .refused([refusal.finding], words: refusal.words)
        }
    }

    /// Nil for what SEF does not know.
    private func call(for action: PlatformAction) -> Call? {
        switch action {
        case .cancel(let id, let comment):
            call(.cancel, json: ["invoiceId": .id(id), "cancelComments": .string(comment)])
        case .storno(let id, let comment, let number):
            call(
                .storno,
                json: .object(
                    [.init("invoiceId", .id(id)), .init("stornoComment", .string(comment))]
                        + (number.map { [.init("stornoNumber", .string($0))] } ?? [])))
        case .accept(let id, let comment):
            call(.decide, json: ["invoiceId": .id(id), "accepted": true, "comment": .string(comment)])
        case .reject(let id, let comment):
            call(.decide, json: ["invoiceId": .id(id), "accepted": false, "comment": .string(comment)])
        case .delete(let ids):
            if let id = ids.first, ids.count == 1 {
                call(.deleteOne, id: id)
            } else {
                call(.deleteMany, json: .array(ids.map(JSONValue.id)))
            }
        case .reverseCharge(let id, let amount):
            call(
                .reverseCharge,
                json: ["purchaseInvoiceId": .id(id), "vatAmount": .number(JSONNumber(amount))])
        case .register(let id, .accept(let comment)):
            call(.registerDecide, json: .decision(id, true, comment))
        case .register(let id, .reject(let comment)):
            call(.registerDecide, json: .decision(id, false, comment))
        case .register(let id, .assign(let publicBody, let contract?)):
            call(
                .assign, id: id,
                ["AssignerPartyJBKJS": publicBody, "AssignationContractNumber": contract])
        case .register(let id, .assign(let publicBody, nil)):
            call(.assign, id: id, ["AssignerPartyJBKJS": publicBody])
        case .register(let id, .unassign): call(.unassign, id: id)
        case .message: nil
        }
    }
}

// MARK: - What came of it

extension SEF {
    private func result(of action: PlatformAction, _ response: HTTPResponse) -> ActionOutcome {
        let body = response.json
        switch action {
        // Taken without a word.
        case .reverseCharge: return .done(status: action.status)
        case .delete(let ids): return deleted(ids, body, response)
        case .accept, .reject, .register(_, .accept), .register(_, .reject):
            return decided(body, response) ?? unintelligible(response)
        case .register: return .done(status: body?.field("CirStatus")?.text ?? action.status)
        case .cancel, .storno, .message:
            return (body?.field("Status")?.string).map { .done(status: $0) } ?? unintelligible(response)
        }
    }

    private func unintelligible(_ response: HTTPResponse) -> ActionOutcome {
        .uncertain(
            Fault(
                .platformUnintelligible, "SEF took the request and answered something unintelligible",
                words: response.words))
    }

    /// Accepting and rejecting is refused with status 200 and a flag; nil for anything else.
    private func decided(_ body: JSONElement?, _ response: HTTPResponse) -> ActionOutcome? {
        guard let body, let isDone = body.field("Success")?.bool else { return nil }
        if isDone { return (body.field("Invoice")?.field("Status")?.string).map { .done(status: $0) } }
        let message = body.field("Message")?.string ?? "SEF does not allow it."
        return .refused(
            [
                Finding(
                    .platform, "SEF-ACTION", message: message,
                    action: "Look at the portal what became of the document.")
            ], words: response.words)
    }

    /// Those that could not be deleted are left out without a word.
    private func deleted(_ ids: [String], _ body: JSONElement?, _ response: HTTPResponse) -> ActionOutcome {
        guard let body, let gone = body.integer.map({ [$0] }) ?? body.integers else {
            return unintelligible(response)
        }
        let left = ids.filter { !gone.map(String.init).contains($0) }
        guard !left.isEmpty else { return .done(status: Status.deleted.rawValue) }
        return .refused(
            [
                Finding(
                    .platform, "EKS-SEF-DELETE", found: left.joined(separator: ", "), expected: "drafts",
                    message: "SEF left these documents where they are; the others are deleted.",
                    action:
                        "Only drafts can be deleted. Withdraw others with cancel, or reverse them with storno."
                )
            ], words: response.words)
    }
}

extension PlatformAction {
    /// What the document's status is when it has happened.
    var status: String {
        switch self {
        case .cancel: SEF.Status.cancelled.rawValue
        case .storno: SEF.Status.storno.rawValue
        case .delete: SEF.Status.deleted.rawValue
        case .accept, .register(_, .accept): SEF.Status.approved.rawValue
        case .reject, .register(_, .reject): SEF.Status.rejected.rawValue
        case .register(_, .assign): SEF.assigned
        case .register(_, .unassign): "Unassigned"
        case .reverseCharge: "Recorded"
        // Never performed.
        case .message: ""
        }
    }
}

extension SEF {
    /// The register's word for a document that was handed on.
    static let assigned = "Assigned"
}

extension JSONValue {
    /// SEF's ids are numbers; those of the register are sent as they are written.
    fileprivate static func id(_ text: String) -> JSONValue {
        Int(text).map(JSONValue.integer) ?? .string(text)
    }

    fileprivate static func decision(_ id: String, _ isAccepted: Bool, _ comment: String) -> JSONValue {
        ["cirInvoiceId": .id(id), "accepted": .bool(isAccepted), "comment": .string(comment)]
    }
}

extension JSONElement {
    fileprivate var integers: [Int]? { kind == .array ? children.compactMap(\.integer) : nil }
}
