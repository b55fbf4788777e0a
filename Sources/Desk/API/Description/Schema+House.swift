internal import Documents
internal import Journal

extension Schema {
    /// What is told of the house: counts, lanes, inboxes, purchases; what is ordered and answered.
    static let house: KeyValuePairs<String, Schema> = [
        "Count": .record(["company": .text, "platform": .text.orNull, "state": .text, "count": .integer]),
        "Arrivals": .record(["hour": .moment, "state": .text, "count": .integer])
            .saying("Documents that arrived within one hour and have the same end, or the same state."),
        "Statistics": .record([
            "at": .moment, "counts": .list(of: .named("Count")), "course": .list(of: .named("Arrivals")),
        ]),
        "Attention": .record([
            "leg": .text, "document": .text, "company": .text, "lane": .text, "state": .words(LegState.self),
            "fault": .text.orNull, "reason": .text.orNull, "deadline": .moment.orNull,
        ]).saying("A leg that somebody should look at."),
        "Inbox": .record([
            "company": .text, "inbox": .integer, "waiting": .integer, "oldestSeconds": .integer.orNull,
            "trouble": .text.orNull,
        ]),
        "Lane": .record([
            "lane": .text, "platform": .text, "environment": .text,
            "state": .words(["open", "waiting", "failing", "held"]), "failures": .integer,
            "blockedUntil": .moment.orNull, "hold": .text.orNull, "waiting": .integer,
            "states": .map(to: .integer), "certificateUntil": .moment.orNull,
            "certificateDaysLeft": .integer.orNull,
        ]),
        "Lanes": .record(["lanes": .list(of: .named("Lane"))]),
        "Overview": .record([
            "at": .moment, "version": .text, "counts": .list(of: .named("Count")),
            "lanes": .list(of: .named("Lane")), "attention": .list(of: .named("Attention")),
            "risks": .list(of: .named("Attention")), "course": .list(of: .named("Arrivals")),
            "inboxes": .list(of: .named("Inbox")),
        ]),
        "Purchase": .record([
            "company": .text, "platform": .text, "id": .text, "number": .text, "supplier": .text,
            "status": .text, "statusAt": .moment.orNull, "date": .text.orNull, "payable": .text.orNull,
            "currency": .text.orNull, "file": .text.orNull, "trouble": .text.orNull,
        ]),
        "Purchases": .record(["month": .text, "purchases": .list(of: .named("Purchase"))]),
        "Company": .record([
            "company": .text, "name": .text, "country": .text, "vatId": .text, "inboxes": .integer,
            "lanes": .list(of: .text),
        ]),
        "Companies": .record(["companies": .list(of: .named("Company"))]),
        "Order": .record([
            "reason": line.saying("Stands in the journal.").orNothing,
            "by": line.saying("Who gives the order; “desk” when left out.").orNothing,
        ]),
        "Done": .record(["done": .text.saying("What was done, in one sentence.")]),
        "Taken": .record(["taken": .integer.saying("How many documents will be looked at.")]),
        "Readiness": .record([
            "ready": .flag, "checks": .list(of: .record(["check": .text, "trouble": .text.orNull])),
        ]),
        "Problem": .record([
            "type": .text, "title": .text, "status": .integer, "detail": .text, "instance": .text,
            "document": .text.orNothing
                .saying("Of a taken invoice number: the document that was handed in."),
            "duplicateOf": .text.orNull.orNothing
                .saying("Of a taken invoice number: the document that has it."),
        ]).saying("RFC 9457."),
    ]

    /// A text without line breaks, as an order takes it.
    private static let line = text.orNull.with("maxLength", 500)
        .with("pattern", "^[^\\u0000-\\u001f\\u007f]*$")
}
