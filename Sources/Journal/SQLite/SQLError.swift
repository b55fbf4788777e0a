package import Faults

/// A call of SQLite that failed.
package struct SQLError: Error, Sendable, Hashable {
    /// The extended result code.
    package let code: Int32

    /// What SQLite says about it; never values of rows.
    package let message: String

    /// What was being done.
    package let operation: String

    /// The same trouble in the vocabulary of the house.
    package var fault: Fault {
        let primary = code & 0xFF
        let text = "the journal can't \(operation): \(message)"
        return switch primary {
        case 13: Fault(.diskFull, text)
        case 3, 8, 23: Fault(.diskForbidden, text)
        case 5, 6: Fault(.spoolBusy, text)
        default: Fault(.journalFailed, text)
        }
    }
}
