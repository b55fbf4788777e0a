package import Documents

/// What came of looking through the archive of one company.
package struct ArchiveReport: Sendable, Hashable {
    package let company: String
    package internal(set) var days = 0
    package internal(set) var files = 0
    package internal(set) var damages: [Damage] = []

    init(company: String) { self.company = company }

    /// One thing that is not as it was left.
    package struct Damage: Sendable, Hashable {
        package enum Kind: String, Sendable, CaseIterable {
            case manifestMissing = "manifest-missing"
            case manifestAltered = "manifest-altered"
            case manifestUnreadable = "manifest-unreadable"
            case chainBroken = "chain-broken"
            case journalDiffers = "journal-differs"
            case fileMissing = "file-missing"
            case fileAltered = "file-altered"
            case fileUnreadable = "file-unreadable"
            case fileUnlisted = "file-unlisted"
            case dayUnknown = "day-unknown"
        }

        package let kind: Kind
        package let day: String

        /// Below the archive's folder; nil when it concerns the whole day.
        package let file: String?

        /// What is wrong, for people.
        package var text: String {
            switch kind {
            case .manifestMissing: "the manifest of \(day) is missing"
            case .manifestAltered: "the manifest of \(day) is not the one that was written"
            case .manifestUnreadable: "the manifest of \(day) can't be read as one"
            case .chainBroken: "the manifest of \(day) does not continue the one before it"
            case .journalDiffers: "the manifest of \(day) names a link that the journal does not have"
            case .fileMissing: "\(file ?? "") is missing"
            case .fileAltered: "\(file ?? "") is not what was filed"
            case .fileUnreadable: "\(file ?? "") can't be read"
            case .fileUnlisted: "\(file ?? "") is in no manifest"
            case .dayUnknown: "the journal knows nothing of \(file ?? day)"
            }
        }
    }

    mutating func add(_ kind: Damage.Kind, _ day: String, _ file: String? = nil) {
        damages.append(Damage(kind: kind, day: day, file: file))
    }

    /// For programs: a record for each damage, then one for the whole.
    package var records: [JSONValue] {
        damages.map { damage in
            [
                "record": "damage", "company": .string(company), "kind": .string(damage.kind.rawValue),
                "day": .string(damage.day), "file": JSONValue(damage.file), "message": .string(damage.text),
            ]
        } + [
            [
                "record": "archive", "company": .string(company), "days": .integer(days),
                "files": .integer(files),
                "damages": .integer(damages.count), "verdict": damages.isEmpty ? "whole" : "damaged",
            ]
        ]
    }
}
