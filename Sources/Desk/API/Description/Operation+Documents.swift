internal import Documents

extension Operation {
    static let submitDocument = Operation(
        "submitDocument", "Hands in a document, as if it had been dropped into an inbox",
        about:
            "Idempotent by company and content: handing in the same bytes again changes nothing. Idempotent by company "
            + "and invoice number: other bytes under a number that is being sent or was accepted are refused.",
        parameters: [
            Parameter(
                "name", .text.with("maxLength", 200),
                "The file name it would have; its stem names the result folder."),
            Parameter(
                "inbox", .integer.with("minimum", 0).with("default", 0),
                "Which inbox of the company, counted from 0."),
            Parameter(
                "Prefer", in: .header, .text,
                "`wait=SECONDS` (RFC 7240) waits until the document has ended, half a minute at most. Without it "
                    + "the answer comes as soon as the document was read and judged."),
            .language,
        ],
        body: Body(
            isRequired: true,
            types: ["application/xml", "application/json", "application/zip", "application/octet-stream"],
            schema: .anything),
        Answer(
            200,
            "The same bytes were handed in or dropped before; this is that document, and nothing is sent again.",
            media: ["application/json": .named("Document")], headers: whereItIs),
        Answer(
            201,
            "Taken: it is durable in the journal, and its result will appear here and in the folders.",
            media: ["application/json": .named("Document")], headers: whereItIs),
        .refusal(
            409,
            "The invoice number is taken: another document with other content is being sent or was accepted. "
                + "`document` and `duplicateOf` name both."))

    static let listDocuments = Operation(
        "listDocuments", "Documents, newest first",
        parameters: [
            .company, .language,
            Parameter(
                "state", .words(FrontDesk.stateWords),
                "Only in this state or with this outcome; `open` is all that has not ended, `failed` all that was "
                    + "not accepted."),
            Parameter("number", .text, "Only with this invoice number."), .limit(otherwise: 50),
            Parameter("cursor", .text, "What the page before gave as next."),
        ], Answer(200, "One page.", .named("Page")))

    static let getDocument = Operation(
        "getDocument", "One document with everything that is known of it", parameters: [.language],
        Answer(200, "The document.", .named("Document")))

    static let getHistory = Operation(
        "getHistory", "Every step of a document, every request and answer",
        parameters: [Parameter("bodies", .flag.with("default", false), "Also what was sent and answered.")],
        Answer(200, "In the order of time.", .named("History")))

    static let getReceipt = Operation(
        "getReceipt", "The receipt or the rejection",
        about: "docs/output.md describes it field by field. 409 while the document has not ended.",
        Answer(
            200, "As JSON, or as a page for people when `Accept` asks for text/html.",
            media: ["application/json": .object, "text/html": .text]), refusals: [.conflict])

    static let getFile = Operation(
        "getFile", "One file of the result: original, sent, answers, receipt",
        Answer(200, "Its bytes, as they lie in the result folder.", media: ["*/*": .anything]))

    static let retryDocument = Operation(
        "retryDocument", "Sends again what is dead, refused or held", body: .order,
        Answer(200, "On its way again.", .named("Done")), refusals: [.conflict])

    static let pollDocument = Operation(
        "pollDocument", "Asks about a document at once, as soon as its lane allows", body: .order,
        Answer(200, "Asked, or nothing waits.", .named("Done")), refusals: [.conflict])

    private static let whereItIs: KeyValuePairs<String, String> = [
        "Location": "Where the document is told.",
        "Preference-Applied": "How long was waited, when it was asked for.",
    ]
}

extension Operation.Parameter {
    /// Taken by whatever tells troubles.
    static let language = Self(
        "Accept-Language", in: .header, .text,
        "The language in which problems and troubles are told: en, hr, sr or ro; English when left out.")

    static let company = Self("company", .text, "Only of this company.")

    static func limit(otherwise standard: Int) -> Self {
        Self("limit", .integer.between(1...500, otherwise: standard), "At most so many.")
    }
}
