internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal
internal import Platforms
internal import Seals
internal import Wire

extension FrontDesk {
    /// More than a day's changes of a company.
    static let notificationLimit = 2 << 20

    var notificationRoutes: [Route] {
        [
            Route(
                .post, "/sef/webhook", .ownProof, bodyLimit: Self.notificationLimit, as: .takeNotification
            ) { question async throws(Problem) in
                try question.checkQuery()
                return try await take(question.request)
            },
            Route(.post, "/internal/sef-subscribe", .timer, as: .subscribe) {
                question async throws(Problem) in
                try question.checkQuery()
                return try await subscribe()
            },
        ]
    }

    /// Orders what the program does daily by itself; given twice it is one order.
    private func subscribe() async throws(Problem) -> HTTPResponse {
        let timer = Operator(name: "timer", reason: "asked over HTTP")
        do throws(Fault) {
            try await setup.backroom.leave(
                DutyOrder(.subscribe(company: nil), by: timer), as: "timer-subscribe")
        } catch {
            throw Problem(error)
        }
        return .json(["done": "ordered: notifications for the next day"], status: 202)
    }

    /// Believes in nothing but that a look is worth while: each change becomes a hint, and the document is read again.
    private func take(_ request: HTTPRequest) async throws(Problem) -> HTTPResponse {
        guard let notification = SEFNotification(request.body) else {
            throw .malformed("The body is no notification of SEF.")
        }
        var hints: [Hint] = []
        var proof = ""
        let now = setup.clock()
        for subscriber in setup.subscribers {
            let keys = try await read { journal throws(Fault) in
                try subscriber.keys(journal, now).get()
            }
            let secrets = SEFNotification.Secrets(
                subscriptionKeys: keys.map { Secret($0) }, shared: subscriber.sharedSecret)
            guard let own = notification.proof(request, secrets) else { continue }
            proof = own.rawValue
            hints += notification.changes.compactMap { change in
                Hint(
                    company: subscriber.company, platform: subscriber.platform,
                    direction: change.direction == .sale ? .sale : .purchase, reference: change.documentId,
                    receivedAt: now)
            }
        }
        guard !proof.isEmpty else { throw .proofMissing }
        do throws(Fault) {
            try await setup.backroom.take(hints, provenBy: proof)
        } catch {
            throw Problem(error)
        }
        return .json(["taken": .integer(hints.count)])
    }
}
