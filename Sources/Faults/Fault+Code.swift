extension Fault {
    /// A public, dotted name.
    ///
    /// A code may retire; it never gets another meaning.
    package enum Code: String, Sendable, CaseIterable {
        case platformUnreachable = "platform.unreachable"
        case platformUnanswered = "platform.unanswered"
        case platformThrottled = "platform.throttled"
        case platformPaused = "platform.paused"
        case platformFailed = "platform.failed"
        case platformUnintelligible = "platform.unintelligible"
        case platformUnauthorised = "platform.unauthorised"
        case platformRefused = "platform.refused"
        case platformUnsupported = "platform.unsupported"
        case credentialMissing = "credential.missing"
        case credentialInvalid = "credential.invalid"
        case credentialExpired = "credential.expired"
        case documentUnreadable = "document.unreadable"
        case documentInvalid = "document.invalid"
        case documentDuplicate = "document.duplicate"
        case documentLate = "document.late"
        case documentLost = "document.lost"
        case documentChanged = "document.changed"
        case folderMissing = "folder.missing"
        case diskFull = "disk.full"
        case diskFailed = "disk.failed"
        case diskForbidden = "disk.forbidden"
        case journalFailed = "journal.failed"
        case spoolBusy = "spool.busy"
        case configurationWrong = "configuration.wrong"
    }

    /// Whether to try again, and who has to act.
    package enum Remedy: String, Sendable, CaseIterable {
        /// Nothing left this machine, or the platform said that it did nothing: send again when the wait is over.
        case againLater = "again later"
        /// The platform may have acted: ask it before anything is sent again.
        case lookUpFirst = "look up first"
        /// Whoever issued the document has to change it.
        case issuer
        /// Whoever runs this program has to act; the work waits and nothing is lost.
        case `operator`
    }
}

extension Fault.Code {
    /// Exhaustive on purpose: a new code has to choose.
    package var remedy: Fault.Remedy {
        switch self {
        case .platformUnreachable, .platformThrottled, .platformPaused: .againLater
        case .platformUnanswered, .platformFailed, .platformUnintelligible: .lookUpFirst
        case .platformRefused, .platformUnsupported: .issuer
        case .documentUnreadable, .documentInvalid, .documentDuplicate, .documentLate: .issuer
        case .platformUnauthorised, .credentialMissing, .credentialInvalid, .credentialExpired: .operator
        case .documentLost, .documentChanged, .folderMissing: .operator
        case .diskFull, .diskFailed, .diskForbidden, .journalFailed, .spoolBusy, .configurationWrong:
            .operator
        }
    }
}
