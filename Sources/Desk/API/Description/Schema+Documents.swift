internal import Faults
internal import Journal

extension Schema {
    /// What is told of documents: the records of ``DocumentView`` and its neighbours.
    static let documents: KeyValuePairs<String, Schema> = [
        "Entry": .record(entry(legs: "LegBrief")).saying("A document in a listing."),
        "Document": .record(
            entry(legs: "Leg") + [
                ("problems", .list(of: .named("ProblemFound"))), ("files", .list(of: .named("File"))),
            ]
        ).saying("A document with everything that is known of it."),
        "LegBrief": .record([
            "id": .text, "platform": .text, "state": .words(LegState.self), "platformId": .text.orNull,
            "attempts": .integer, "fault": .text.orNull,
        ]),
        "Leg": .record([
            "id": .text, "platform": .text, "environment": .text.saying("sandbox, test or production"),
            "lane": .text, "state": .words(LegState.self), "platformId": .text.orNull,
            "reference": .text.orNull, "requestId": .text, "revision": .integer, "attempts": .integer,
            "polls": .integer, "fault": .named("Fault").orNull, "nextAt": .moment.orNull,
            "deadline": .moment.orNull, "submittedAt": .moment.orNull, "acceptedAt": .moment.orNull,
            "facts": .map(to: .text).saying("What the platform or the seal gave: jir, zki, qr …"),
        ]).saying("One platform that the document has to visit."),
        "Fault": .record([
            "code": .text.saying("See docs/faults.md."), "reason": .text,
            "words": .text.orNull.saying("What the platform said, untouched."), "remedy": .text,
        ]),
        "ProblemFound": .record([
            "source": .words(["rules", "platform", "format", "file"]), "id": .text,
            "severity": .words(["fatal", "warning"]), "at": .text, "terms": .list(of: .text),
            "found": .text.orNull, "expected": .text.orNull, "message": .text, "action": .text,
            "line": .integer.orNothing, "column": .integer.orNothing,
        ]).saying("Something that is wrong in the document, or a remark on it."),
        "File": .record(["name": .text, "size": .integer, "mediaType": .text]),
        "Page": .record([
            "documents": .list(of: .named("Entry")),
            "next": .text.orNull.saying("The cursor of the next page; null on the last one."),
        ]),
        "History": .record(["document": .text, "moments": .list(of: .named("Moment"))]),
        "Moment": .either(["Event", "Exchange"]),
        "Event": .record([
            "record": .always("event"), "time": .moment, "actor": .text, "leg": .text.orNull,
            "from": .text.orNull, "to": .text, "code": .text.orNull, "detail": .text.orNull,
        ]),
        "Exchange": .record([
            "record": .always("exchange"), "time": .moment, "platform": .text, "operation": .text,
            "attempt": .integer, "binding": .flag, "status": .integer.orNull, "failure": .text.orNull,
            "answeredAt": .moment.orNull, "request": .text.orNothing, "answer": .text.orNull.orNothing,
        ]),
    ]

    /// What a document and its entry in a listing have in common.
    private static func entry(legs: String) -> [(key: String, value: Schema)] {
        [
            ("id", .text.saying("Sorts by arrival and never changes.")), ("company", .text),
            (
                "file",
                .text.saying(
                    "The name it was dropped or handed in under; archive!entry for a document of an archive.")
            ), ("sha256", .text), ("invoice", .text.orNull.saying("The invoice number, once it was read.")),
            ("state", .words(DocumentState.self)),
            ("outcome", .words(DocumentOutcome.self).orNull.saying("How it ended; null while it has not.")),
            (
                "duplicateOf",
                .text.orNull.saying("The document that had these bytes, or this invoice number, first.")
            ), ("type", .text.orNull.saying("UNTDID 1001: 380 invoice, 381 credit note …")),
            ("issueDate", .text.orNull), ("seller", .text.orNull), ("buyer", .text.orNull),
            ("payable", .text.orNull.saying("An exact decimal, as text.")), ("currency", .text.orNull),
            ("trouble", .text.orNull.saying("What is wrong, in one sentence.")),
            ("result", .text.orNull.saying("Where the result lies below the spool.")),
            ("receivedAt", .moment), ("finishedAt", .moment.orNull), ("legs", .list(of: .named(legs))),
        ]
    }
}
