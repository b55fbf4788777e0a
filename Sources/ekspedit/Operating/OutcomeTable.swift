internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal

/// What became of documents: a table for people, a record a line for programs.
struct OutcomeTable {
    let out: Stream

    struct Row {
        let document: DocumentRecord
        let legs: [LegRecord]

        /// Accepted by a platform, once more the same, or what went wrong.
        var word: String {
            guard let outcome = document.outcome else {
                return legs.lazy.map(\.state.rawValue).first ?? document.state.rawValue
            }
            return document.duplicateOf != nil && outcome == .accepted ? "duplicate" : outcome.rawValue
        }

        var isGood: Bool { document.outcome == .accepted || document.outcome == .expanded }

        /// The number that somebody will ask for.
        var number: String {
            legs.lazy.compactMap { $0.facts["jir"] ?? $0.platformId }.first
                ?? (document.findings + legs.flatMap(\.findings)).first { $0.severity == .fatal }.map {
                    "\($0.id): \($0.message)"
                } ?? legs.lazy.compactMap { $0.fault?.reason }.first ?? ""
        }

        var place: String? {
            guard let place = document.place, let folder = document.folder else { return nil }
            return "\(document.company)/\(place.rawValue)/\(folder)"
        }
    }

    func write(_ rows: [Row], withIDs: Bool = false) {
        let head = ["COMPANY", "FILE", "INVOICE", "OUTCOME", "PLATFORM'S NUMBER, OR WHY"]
        let cells = rows.map { row in
            (withIDs ? [row.document.id] : []) + [
                row.document.company, row.document.shownName.printable,
                row.document.head?.number.printable ?? "", row.word, row.number.printable,
            ]
        }
        let table = TextTable((withIDs ? ["ID"] : []) + head, cells, colours: [withIDs ? 4 : 3])
        table.write(on: out) { line, _ in
            rows[line].isGood ? .green : rows[line].document.outcome == nil ? .yellow : .red
        }
    }

    func record(_ row: Row) -> JSONValue {
        [
            "id": .string(row.document.id), "company": .string(row.document.company),
            "file": .string(row.document.shownName), "sha256": .string(row.document.sha256),
            "invoice": JSONValue(row.document.head?.number), "state": .string(row.document.state.rawValue),
            "outcome": JSONValue(row.document.outcome?.rawValue),
            "duplicateOf": JSONValue(row.document.duplicateOf),
            "legs": .array(
                row.legs.map { leg in
                    [
                        "id": .string(leg.id), "platform": .string(leg.platform),
                        "state": .string(leg.state.rawValue),
                        "platformId": JSONValue(leg.platformId), "attempts": .integer(leg.attempts),
                        "fault": JSONValue(leg.fault?.code.rawValue),
                    ]
                }),
            "result": JSONValue(row.place), "receivedAt": .string(row.document.receivedAt.description),
            "finishedAt": JSONValue(row.document.finishedAt?.description),
        ]
    }

    /// One line: how many ended how.
    static func summary(_ rows: [Row]) -> String {
        let counts = Dictionary(grouping: rows, by: \.word).mapValues(\.count)
        let parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return "\(Count.of(rows.count, "document", "documents"))"
            + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    }
}
