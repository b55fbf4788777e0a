internal import Documents
package import Invoicing
internal import Wire

extension SEF: StatusTeller {
    package func changes(
        _ direction: StatusChange.Direction, on day: CalendarDate, attempt: Attempt
    ) -> Step<Harvest<[StatusChange]>> {
        .ask(call(Side(direction).changes, ["date": day.description])) {
            .end(
                harvest($0) { response in
                    guard let body = response.json, body.kind == .array else { return nil }
                    return body.children.compactMap { StatusChange($0, direction) }
                })
        }
    }

    package func status(
        of reference: String, _ direction: StatusChange.Direction, attempt: Attempt
    ) -> Step<Harvest<StatusChange>> {
        .ask(call(Side(direction).detail, ["invoiceId": reference])) {
            .end(
                harvest($0) { response in
                    guard let body = response.json, let status = body.field("Status")?.text else {
                        return nil
                    }
                    // The comment stands where the status says who made it.
                    let comments = ["Comment", "CancelComment", "StornoComment"]
                    let comment = comments.lazy.compactMap { body.field($0)?.string }.first { !$0.isEmpty }
                    return StatusChange(
                        direction, eventId: "", documentId: reference, status: status,
                        comment: comment)
                })
        }
    }
}
