internal import Documents

extension Operation {
    static let listCompanies = Operation(
        "listCompanies", "The companies that are served, with their lanes",
        Answer(200, "All of them.", .named("Companies")))

    static let getOverview = Operation(
        "getOverview", "All that the page shows", parameters: [.language],
        Answer(200, "As it stands now; counts may be some seconds old.", .named("Overview")))

    static let getStatistics = Operation(
        "getStatistics",
        "How many documents and legs there are, by state, and the course of the last day",
        Answer(200, "Counts may be some seconds old.", .named("Statistics")))

    static let listPurchases = Operation(
        "listPurchases", "The purchases of a month, as the ledger shows them",
        parameters: [
            .company,
            Parameter(
                "month", .text.with("pattern", "^[1-9][0-9]{3}-(0[1-9]|1[0-2])$"),
                "Such as 2026-11; this month when left out."),
            .limit(otherwise: 100),
        ], Answer(200, "At most so many as asked for.", .named("Purchases")))

    static let listLanes = Operation(
        "listLanes", "Every lane: company and platform", Answer(200, "All of them.", .named("Lanes")))

    static let holdLane = Operation(
        "holdLane", "Stops a lane; nothing is lost", body: .order, Answer(200, "Held.", .named("Done")),
        refusals: [.conflict])

    static let releaseLane = Operation(
        "releaseLane", "Lets a lane go on", body: .order, Answer(200, "Released.", .named("Done")),
        refusals: [.conflict])

    // MARK: - Notifications

    static let takeNotification = Operation(
        "takeNotification", "Takes a notification of SEF, or of an intermediary",
        about:
            "Proven by the subscription key of the day in the body, or by X-SEF-Signature: the agreed secret, or "
            + "sha256= and its HMAC over the body.",
        body: Body(isRequired: true, types: ["application/json"], schema: .anything),
        Answer(200, "Believed: each change is looked up at the platform.", .named("Taken")),
        .refusal(401, "Nothing in it proves where it comes from; nothing was done."))

    static let subscribe = Operation(
        "subscribe", "Takes out the notifications of SEF for the next day",
        about:
            "For a timer: with the secret under desk: cronSecret in X-Cron-Secret, or as a bearer; the token of the "
            + "desk does, too. The program subscribes daily by itself; this repeats it at once.",
        Answer(202, "Ordered; what came of it stands in the log and the journal.", .named("Done")),
        .refusal(401, "Neither the timer's secret nor the token came with it."),
        .refusal(403, "Neither of them is configured."))

    // MARK: - Health

    static let getHealth = Operation(
        "getHealth", "Whether the process lives",
        Answer(200, "It does.", media: ["text/plain": .always("ok\n")]))

    static let getReadiness = Operation(
        "getReadiness", "Whether documents can be taken: journal, lock, inboxes",
        Answer(200, "They can.", .named("Readiness")),
        Answer(503, "They can't; the checks say why.", .named("Readiness")))

    static let getMetrics = Operation(
        "getMetrics", "Metrics for Prometheus",
        Answer(200, "Text format 0.0.4.", media: ["text/plain": .text]))

    static let getDescription = Operation(
        "getDescription", "This document", Answer(200, "OpenAPI 3.1.", .object))
}
