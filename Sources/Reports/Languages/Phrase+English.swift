extension Phrase {
    var english: String {
        switch self {
        case .receipt: "Receipt"
        case .rejection: "Rejection"
        case .acceptedTitle: "Accepted"
        case .acceptedText:
            "The invoice was taken by every platform it had to go to. Nothing is left to do."
        case .repeatedText:
            "The same file had been dropped before. Nothing was sent again; this is the first "
                + "receipt once more."
        case .pendingTitle: "Issued, not reported yet"
        case .pendingText:
            "The platform does not answer, so the receipt stands without its number for now. It is valid with the "
                + "code below. It will be reported as soon as possible; this page is then replaced."
        case .overtakenTitle: "Withdrawn: the platform did not take it"
        case .overtakenText:
            "This receipt had been issued before the platform answered. The platform did not take it; what it "
                + "said lies in the folder error."
        case .invalidTitle: "Not sent: the invoice breaks rules"
        case .invalidText:
            "The invoice was checked before sending and stopped here. Nobody has received it."
        case .unreadableTitle: "Not sent: the file can't be read"
        case .unreadableText: "What was dropped is no invoice that can be read. Nobody has received it."
        case .refusedTitle: "Refused by the platform"
        case .refusedText:
            "The invoice was sent, and the platform will not take it. Its own words are below."
        case .deadTitle: "Not delivered: every try failed"
        case .deadText:
            "The platform could not be reached in the time that was allowed. The invoice itself "
                + "may be right."
        case .conflictTitle: "Not sent: the number is taken"
        case .conflictText:
            "Another invoice with this number is being sent or was accepted, and its content "
                + "differs."
        case .quarantineText: "The dropped file may be harmful; it is kept away and not handed back."
        case .invoice: "Invoice"
        case .creditNote: "Credit note"
        case .number: "Number"
        case .issueDate: "Issue date"
        case .seller: "Seller"
        case .buyer: "Buyer"
        case .amountDue: "Amount due"
        case .platform: "Platform"
        case .submittedAt: "Sent"
        case .acceptedAt: "Accepted"
        case .attempts: "Attempts"
        case .platformId: "Platform's number"
        case .requestId: "Request number"
        case .lateDelivery: "Sent late and marked so"
        case .redatedFrom: "Dated anew when its day was over; the issuer had written"
        case .notProduction: "Test: this has no legal effect"
        case .stateAccepted: "accepted"
        case .statePending: "waiting for a decision"
        case .stateRefused: "refused"
        case .stateDead: "not delivered"
        case .stateHeld: "held"
        case .stateNotSent: "not sent"
        case .scanToVerify: "Scan to verify"
        case .routeReason: "Why it went here"
        case .problems: "What has to be mended"
        case .warnings: "Remarks"
        case .mustFix: "must be mended"
        case .remark: "remark"
        case .whatToDo: "What to do"
        case .found: "Found"
        case .expected: "Expected"
        case .place: "Place"
        case .rule: "Rule"
        case .line: "line"
        case .column: "column"
        case .platformSays: "The platform says"
        case .whatNext: "What comes next"
        case .nextInvalid:
            "Mend the invoice in the program that made it, and drop it again under the same "
                + "number. Any file name will do."
        case .nextUnreadable:
            "Export the invoice again, or ask whoever made the file. Then drop the new file."
        case .nextRefused:
            "Mend what the platform names, and drop the invoice again. It is sent as a new "
                + "revision."
        case .nextDead:
            "Tell whoever runs this program: the invoice can be sent again from there without "
                + "dropping it again."
        case .nextConflict:
            "If the invoice is a new one, give it a number of its own. If it corrects the first "
                + "one, issue a credit note."
        case .files: "Files in this folder"
        case .technical: "Details"
        case .file: "File"
        case .fingerprint: "Fingerprint (SHA-256)"
        case .receivedAt: "Received"
        case .finishedAt: "Finished"
        case .company: "Company"
        case .madeBy: "Written by Ekspedit"
        }
    }
}
