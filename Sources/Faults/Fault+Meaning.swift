extension Fault.Code {
    /// What happened and what the program does about it, for people; `docs/faults.md` is written from it.
    package var meaning: String {
        switch self {
        case .platformUnreachable:
            "The platform could not be reached; nothing was sent. It is tried again by itself."
        case .platformUnanswered:
            "A request left and no answer came. The platform is asked whether it has the document before "
                + "anything is sent again."
        case .platformThrottled: "The platform asked for a slower pace. The lane waits and goes on by itself."
        case .platformPaused:
            "The platform is closed for a while, for maintenance or for the night. The lane waits and goes on by "
                + "itself."
        case .platformFailed:
            "The platform answered with an error of its own. It is asked whether it has the document before "
                + "anything is sent again."
        case .platformUnintelligible:
            "The platform's answer can't be understood. It is asked whether it has the document before anything "
                + "is sent again; the answer is kept."
        case .platformUnauthorised:
            "The platform does not accept the credential. The lane is held until somebody mends it and releases "
                + "the lane."
        case .platformRefused: "The platform will not take this document. Its own words are in the rejection."
        case .platformUnsupported: "The platform has no way to take this kind of document."
        case .credentialMissing: "A key, certificate or token that the configuration names is not there."
        case .credentialInvalid: "A key, certificate or token can't be opened or is not of the right kind."
        case .credentialExpired: "A certificate or token is past its last day."
        case .documentUnreadable: "The dropped file is no invoice that can be read."
        case .documentInvalid: "The invoice breaks rules. The rejection names each of them."
        case .documentDuplicate:
            "Another invoice under this number is being sent or was accepted, and its content differs."
        case .documentLate: "The time that the law allows for this document is over."
        case .documentLost:
            "The kept bytes of a document are missing, or are no longer those that were received. Only this document "
                + "waits; restore the file from a backup."
        case .documentChanged:
            "The file was still being written after it was taken. Both states are kept; look which one counts, "
                + "then send it with retry or settle it with resolve."
        case .folderMissing:
            "A folder that was used before is not there, or is another one: its file system is not mounted. Only "
                + "its channel waits, and goes on by itself when the folder is back."
        case .diskFull: "There is no space left. No new file is taken until there is."
        case .diskFailed: "The disk failed at reading or writing. The program stops; nothing is lost."
        case .diskForbidden: "A folder or file can't be read or written with the rights of this user."
        case .journalFailed: "The journal can't be read or written. The program stops; nothing is lost."
        case .spoolBusy: "Another process works on this spool."
        case .configurationWrong: "The configuration has mistakes; each is told with its line."
        }
    }
}
