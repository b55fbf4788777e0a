internal import Calendars
package import Documents
package import Faults
package import Journal
package import Reports

/// One document with its legs, as listings show it: `queue`, `once`, the API.
package struct DocumentEntry: Sendable {
    package let document: DocumentRecord
    package let legs: [LegRecord]

    package init(document: DocumentRecord, legs: [LegRecord]) {
        self.document = document
        self.legs = legs
    }

    /// A repetition shows what came of the first.
    package init(_ record: DocumentRecord, in journal: any Journal) throws(Fault) {
        let isRepetition = record.duplicateOf != nil && record.outcome != .duplicateConflict
        let holder = isRepetition ? record.duplicateOf ?? record.id : record.id
        self.init(document: record, legs: try journal.legs(of: holder))
    }

    /// Accepted by a platform, once more the same, or what went wrong.
    package var word: String {
        guard let outcome = document.outcome else {
            return legs.lazy.map(\.state.rawValue).first ?? document.state.rawValue
        }
        return document.duplicateOf != nil && outcome == .accepted ? "duplicate" : outcome.rawValue
    }

    package var isGood: Bool { document.outcome == .accepted || document.outcome == .expanded }

    /// The number that somebody will ask for, or why there is none.
    package var number: String {
        legs.lazy.compactMap { $0.facts["jir"] ?? $0.platformId }.first ?? trouble ?? ""
    }

    package var trouble: String? { trouble(in: .english) }

    /// What is wrong, in one sentence; nil when nothing is known to be.
    package func trouble(in language: Language) -> String? {
        (document.findings + legs.flatMap(\.findings)).first { $0.severity == .fatal }.map {
            "\($0.id): \($0.told(in: language).message)"
        } ?? legs.lazy.compactMap { $0.fault?.told(in: language) }.first
    }

    /// Where its result lies, below the spool.
    package var place: String? {
        guard let place = document.place, let folder = document.folder else { return nil }
        return "\(document.company)/\(place.rawValue)/\(folder)"
    }

    /// For programs.
    package var record: JSONValue { record(in: .english) }

    package func record(in language: Language) -> JSONValue {
        [
            "id": .string(document.id), "company": .string(document.company),
            "file": .string(document.shownName), "sha256": .string(document.sha256),
            "invoice": JSONValue(document.head?.number), "state": .string(document.state.rawValue),
            "outcome": JSONValue(document.outcome?.rawValue),
            "duplicateOf": JSONValue(document.duplicateOf),
            "legs": .array(
                legs.map { leg in
                    [
                        "id": .string(leg.id), "platform": .string(leg.platform),
                        "state": .string(leg.state.rawValue),
                        "platformId": JSONValue(leg.platformId), "attempts": .integer(leg.attempts),
                        "fault": JSONValue(leg.fault?.code.rawValue),
                    ]
                }),
            "type": JSONValue(document.head?.type), "issueDate": JSONValue(document.head?.issueDate),
            "seller": JSONValue(document.head?.sellerName ?? document.head?.seller),
            "buyer": JSONValue(document.head?.buyerName ?? document.head?.buyer),
            "payable": JSONValue(document.head?.payable), "currency": JSONValue(document.head?.currency),
            "trouble": isGood ? .null : JSONValue(trouble(in: language)),
            "result": JSONValue(place), "receivedAt": .string(document.receivedAt.description),
            "finishedAt": JSONValue(document.finishedAt?.description),
        ]
    }
}
