internal import Documents

/// What the doctor found about one thing, and how to mend it.
struct Diagnosis: Sendable {
    /// Where it belongs, in the order in which it is told.
    enum Area: String, CaseIterable, Sendable {
        case configuration, folders, disks, clock, credentials, signing, platforms, inboxes, work, journal
    }

    enum Verdict: String, Sendable {
        case fine

        /// May become trouble.
        case warning

        /// Somebody has to act; the exit code says of what kind it is.
        case trouble
    }

    let area: Area
    let subject: String
    let verdict: Verdict
    let message: String

    /// What to do, in plain words; nothing where all is fine.
    let remedy: String?

    /// How the program ends because of it.
    let code: ExitCode

    static func fine(_ area: Area, _ subject: String, _ message: String) -> Diagnosis {
        Diagnosis(
            area: area, subject: subject, verdict: .fine, message: message, remedy: nil, code: .fine)
    }

    static func warning(
        _ area: Area, _ subject: String, _ message: String, remedy: String
    ) -> Diagnosis {
        Diagnosis(
            area: area, subject: subject, verdict: .warning, message: message, remedy: remedy, code: .fine)
    }

    static func trouble(
        _ area: Area, _ subject: String, _ message: String, remedy: String, code: ExitCode
    ) -> Diagnosis {
        Diagnosis(
            area: area, subject: subject, verdict: .trouble, message: message, remedy: remedy, code: code)
    }

    var record: JSONValue {
        [
            "area": .string(area.rawValue), "subject": .string(subject), "verdict": .string(verdict.rawValue),
            "message": .string(message), "remedy": JSONValue(remedy),
        ]
    }
}
