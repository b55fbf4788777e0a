internal import Calendars
internal import Documents
internal import Faults
internal import Wire

extension SEF: ActionTaker {
    package func perform(_ action: PlatformAction, attempt: Attempt) -> Step<ActionOutcome> {
        guard let id = Int(action.reference), id > 0 else {
            return .end(.refused([Self.wrongReference(action.reference)], words: nil))
        }
        if case .message = action { return .end(.refused([Self.noMessages], words: nil)) }
        if let finding = action.missingComment { return .end(.refused([finding], words: nil)) }
        return .ask(call(for: action, id)) { answer in
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

    /// Whether an action of which nobody knows has happened: its status says so.
    package func lookUp(_ action: PlatformAction, attempt: Attempt) -> Step<ActionOutcome> {
        let path = action.isSale ? "sales-invoice" : "purchase-invoice"
        let call = Call(path, request(.get, path, ["invoiceId": action.reference]))
        return .ask(call) { answer in
            switch harvest(answer, { $0.json?.field("Status")?.string }) {
            case .gathered(let status):
                return .end(status == action.status ? .done(status: status) : .absent)
            case .again(let fault, _): return .end(.uncertain(fault))
            case .denied(let fault), .held(let fault): return .end(.held(fault))
            }
        }
    }

    private func call(for action: PlatformAction, _ id: Int) -> Call {
        let (path, body): (String, JSONValue) =
            switch action {
            case .cancel(_, let comment):
                ("sales-invoice/cancel", ["invoiceId": .integer(id), "cancelComments": .string(comment)])
            case .storno(_, let comment, let number):
                (
                    "sales-invoice/storno",
                    .object(
                        [.init("invoiceId", .integer(id)), .init("stornoComment", .string(comment))]
                            + (number.map { [.init("stornoNumber", .string($0))] } ?? []))
                )
            case .accept(_, let comment), .reject(_, let comment), .message(_, let comment):
                (
                    "purchase-invoice/acceptRejectPurchaseInvoice",
                    [
                        "invoiceId": .integer(id), "accepted": .bool(action.isAcceptance),
                        "comment": .string(comment),
                    ]
                )
            }
        return Call(
            path,
            request(.post, path, type: "application/json", body: body.bytes(layout: .compact)),
            isBinding: true)
    }

    /// Accepting and rejecting is refused with status 200 and a flag.
    private func result(of action: PlatformAction, _ response: HTTPResponse) -> ActionOutcome {
        let unintelligible = Fault(
            .platformUnintelligible, "SEF took the request and answered something unintelligible",
            words: response.words)
        guard let body = response.json else { return .uncertain(unintelligible) }
        guard action.isSale else {
            guard let isDone = body.field("Success")?.bool else { return .uncertain(unintelligible) }
            guard isDone else {
                let message = body.field("Message")?.string ?? "SEF does not allow it."
                return .refused(
                    [
                        Finding(
                            .platform, "SEF-ACTION", message: message,
                            action: "Look at the portal what became of the document.")
                    ], words: response.words)
            }
            return .done(status: body.field("Invoice")?.field("Status")?.string ?? action.status)
        }
        guard let status = body.field("Status")?.string else { return .uncertain(unintelligible) }
        return .done(status: status)
    }

    private static let noMessages = Finding(
        .platform, "EKS-SEF-ACTION", expected: "accept or reject",
        message: "SEF carries no messages to the seller.",
        action: "Accept the document, or reject it and say in the comment why.")

    private static func wrongReference(_ reference: String) -> Finding {
        Finding(
            .file, "EKS-SEF-REFERENCE", found: reference, expected: "SEF's id of the document",
            message: "The reference is not an id of SEF.",
            action: "Take the id from the receipt (platformId) or from the ledger (platform_id).")
    }
}

extension PlatformAction {
    fileprivate var isAcceptance: Bool { if case .accept = self { true } else { false } }

    /// What the document's status is when it has happened.
    fileprivate var status: String {
        switch self {
        case .cancel: SEF.Status.cancelled.rawValue
        case .storno: SEF.Status.storno.rawValue
        case .accept: SEF.Status.approved.rawValue
        case .reject: SEF.Status.rejected.rawValue
        // Never performed.
        case .message: ""
        }
    }

    fileprivate var missingComment: Finding? {
        switch self {
        case .cancel(_, let comment), .storno(_, let comment, _), .reject(_, let comment):
            guard comment.allSatisfy(\.isWhitespace) else { return nil }
            return Finding(
                .file, "EKS-SEF-COMMENT", message: "A comment is missing, which the other side will read.",
                action: "Say in the comment why.")
        case .accept, .message: return nil
        }
    }
}
