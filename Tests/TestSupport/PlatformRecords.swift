/// The records of commands that ask a platform: the names of their members, in order.
///
/// What can be tried without a platform stands in the trials of the commands; these are tried end to end.
package enum PlatformRecords {
    package static let names: [String: [String]] = [
        "anaf token": ["record", "name", "loggedInAt", "accessUntil", "refreshUntil", "warning"],
        "ledger": told,
        "purchases accept": told,
        "purchases list": [
            "company", "platform", "id", "month", "number", "supplier", "status", "file", "sha256",
            "fetchedAt", "fault",
        ],
        "purchases reject": told,
        "purchases sync": told,
        "sef assign": told,
        "sef assignments": told,
        "sef cancel": told,
        "sef changes": ["side", "id", "status", "at", "comment", "event"],
        "sef codes": told,
        "sef companies": [
            "taxNumber", "registration", "publicBody", "name", "registeredAt", "deletedAt",
        ],
        "sef delete": told,
        "sef fetch": ["file", "bytes"],
        "sef list": ["side", "id"],
        "sef look": [
            "side", "id", "status", "globalId", "comment", "cirStatus", "cirId", "changedAt",
        ],
        "sef payments": told,
        "sef registered": ["taxNumber", "registered"],
        "sef storno": told,
        "sef subscribe": told,
        "sef unassign": told,
        "sef update": ["updated"],
        "sef vat": told,
    ]

    /// What became of an order, and of a question that the platform refuses.
    private static let told = ["subject", "text", "fault"]
}
