internal import Documents
internal import Faults
internal import Wire

extension SEF {
    /// Whether an action of which nobody knows has happened: what the documents are now says so.
    package func lookUp(_ action: PlatformAction, attempt: Attempt) -> Step<ActionOutcome> {
        switch action {
        case .delete(let ids): lookUpDeleted(ids[...])
        // The platform does not show the amount; to say the same amount again says nothing else.
        case .reverseCharge: .end(.absent)
        case .register(let id, let act): lookUpInRegister(id, act, action.status)
        case .cancel, .storno, .accept, .reject, .message:
            .ask(call(action.isSale ? .sale : .purchase, ["invoiceId": action.reference])) { answer in
                .end(
                    verdict(harvest(answer) { $0.json?.field("Status")?.string }) { $0 == action.status })
            }
        }
    }

    /// Deleting again what is left does no harm, so one that is still there means that it has not happened.
    private func lookUpDeleted(_ ids: ArraySlice<String>) -> Step<ActionOutcome> {
        guard let id = ids.first else { return .end(.done(status: Status.deleted.rawValue)) }
        return .ask(call(.sale, ["invoiceId": id])) { answer in
            // What is deleted may be shown no more.
            if case .refused(let refusal) = Reply(answer), refusal.family == .missing {
                return lookUpDeleted(ids.dropFirst())
            }
            let isDeleted = Status.deleted.rawValue
            switch verdict(harvest(answer, { $0.json?.field("Status")?.string }), { $0 == isDeleted }) {
            case .done: return lookUpDeleted(ids.dropFirst())
            case let other: return .end(other)
            }
        }
    }

    /// The register shows a document by its id there; the document shows which purchase it is.
    private func lookUpInRegister(
        _ id: String, _ action: RegisterAction, _ status: String
    ) -> Step<ActionOutcome> {
        .ask(call(.registerXML, id: id)) { answer in
            let found = harvest(answer) { response in Envelope(response.body).map { $0.purchaseId ?? "" } }
            guard case .gathered(let purchase) = found else { return .end(verdict(found) { _ in false }) }
            guard !purchase.isEmpty else {
                let reason =
                    "SEF does not say which purchase this is: look at the portal what became of the order"
                return .end(.held(Fault(.platformUnintelligible, reason)))
            }
            return .ask(call(.purchase, ["invoiceId": purchase])) { answer in
                switch action {
                case .accept, .reject:
                    .end(verdict(harvest(answer) { $0.json?.field("Status")?.string }) { $0 == status })
                case .assign, .unassign:
                    .end(
                        verdict(harvest(answer) { $0.json?.field("CirStatus")?.text }) {
                            ($0 == Self.assigned) == (status == Self.assigned)
                        })
                }
            }
        }
    }

    private func verdict(
        _ harvest: Harvest<String>, _ hasHappened: (String) -> Bool
    ) -> ActionOutcome {
        switch harvest {
        case .gathered(let status): hasHappened(status) ? .done(status: status) : .absent
        case .again(let fault, _): .uncertain(fault)
        case .denied(let fault), .held(let fault): .held(fault)
        }
    }
}
