internal import Faults

/// How the program ends: a closed list that scripts rely on.
enum ExitCode: Int32, CaseIterable, Sendable {
    case fine = 0
    case documentsFailed = 1
    case usage = 64
    case unreadable = 65
    case platformUnavailable = 69
    case diskFailure = 74
    case tryAgain = 75
    case permission = 77
    case configuration = 78

    var meaning: String {
        switch self {
        case .fine: "fine"
        case .documentsFailed: "the work ran, and some documents are invalid or refused"
        case .usage: "the command line is wrong"
        case .unreadable: "data that can't be read"
        case .platformUnavailable: "a platform is unavailable"
        case .diskFailure: "the disk or the journal failed"
        case .tryAgain: "try again: another process holds the spool"
        case .permission: "permission is missing"
        case .configuration: "the configuration is wrong"
        }
    }

    /// Exhaustive on purpose: a new fault has to choose.
    init(_ fault: Fault) {
        self =
            switch fault.code {
            case .platformUnreachable, .platformUnanswered, .platformThrottled, .platformPaused,
                .platformFailed, .platformUnintelligible:
                .platformUnavailable
            case .platformRefused, .platformUnsupported, .documentInvalid, .documentDuplicate, .documentLate,
                .documentChanged:
                .documentsFailed
            case .documentUnreadable: .unreadable
            case .platformUnauthorised, .diskForbidden: .permission
            case .credentialMissing, .credentialInvalid, .credentialExpired, .configurationWrong:
                .configuration
            case .documentLost, .folderMissing, .diskFull, .diskFailed, .journalFailed: .diskFailure
            case .spoolBusy: .tryAgain
            }
    }
}
