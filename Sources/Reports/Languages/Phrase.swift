/// Everything that a report says by itself.
enum Phrase: CaseIterable {
    // Titles
    case receipt, rejection
    case acceptedTitle, acceptedText, repeatedText
    case pendingTitle, pendingText, overtakenTitle, overtakenText
    case invalidTitle, invalidText, unreadableTitle, unreadableText, refusedTitle, refusedText
    case deadTitle, deadText, conflictTitle, conflictText, quarantineText
    // The invoice
    case invoice, creditNote, number, issueDate, seller, buyer, amountDue
    // Legs
    case platform, submittedAt, acceptedAt, attempts, platformId, requestId, lateDelivery, redatedFrom,
        notProduction
    case stateAccepted, statePending, stateRefused, stateDead, stateHeld, stateNotSent, scanToVerify,
        routeReason
    // Problems
    case problems, warnings, mustFix, remark, whatToDo, found, expected, place, rule, line, column
    case platformSays, whatNext, nextInvalid, nextUnreadable, nextRefused, nextDead, nextConflict
    // The rest
    case files, technical, file, fingerprint, receivedAt, finishedAt, company, madeBy
}

extension Phrase {
    func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .croatian: croatian
        case .serbian: serbian
        case .romanian: romanian
        }
    }
}
