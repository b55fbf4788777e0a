package import Faults
internal import Glibc

/// A call of SQLite that failed.
package struct SQLError: Error, Sendable, Hashable {
    /// The extended result code.
    package let code: Int32

    /// What SQLite says about it; never values of rows.
    package let message: String

    /// What was being done.
    package let operation: String

    /// What the system said, where SQLite only says that reading or writing failed; else 0.
    package var systemError: Int32 = 0

    /// The same trouble in the vocabulary of the house.
    package var fault: Fault {
        let primary = code & 0xFF
        let text = "the journal can't \(operation): \(message)"
        return switch (primary, systemError) {
        case (13, _): Fault(.diskFull, text)
        case (Self.inputOutput, ENOSPC), (Self.inputOutput, EDQUOT), (Self.cannotOpen, ENOSPC):
            Fault(.diskFull, "\(text), for there is no space left")
        case (3, _), (8, _), (23, _), (Self.inputOutput, EROFS): Fault(.diskForbidden, text)
        case (5, _), (6, _): Fault(.spoolBusy, text)
        default: Fault(.journalFailed, text)
        }
    }

    private static let inputOutput: Int32 = 10
    private static let cannotOpen: Int32 = 14

    /// The failures of which the system knows more than SQLite tells.
    static func asksSystem(_ code: Int32) -> Bool { [inputOutput, cannotOpen].contains(code & 0xFF) }
}
