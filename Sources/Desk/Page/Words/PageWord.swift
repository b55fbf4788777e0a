internal import Reports

/// Everything that the page says by itself; the raw value is the name by which the script asks for it.
enum PageWord: String, Sendable, CaseIterable {
    case tagline
    case skip
    case language
    case tokenTitle
    case tokenText
    case tokenLabel
    case tokenEnter
    case tokenLeave
    case tokenWrong
    case tokenNone
    case offline
    case updated
    case glance
    case waiting
    case risks
    case attention
    case refused
    case refusedToday
    case acceptedToday
    case course
    case courseText
    case hour
    case good
    case bad
    case underWay
    case lanes
    case lanesText
    case inboxes
    case purchases
    case nothing
    case more
    case company
    case file
    case invoice
    case buyer
    case supplier
    case date
    case amount
    case state
    case why
    case received
    case deadline
    case lane
    case count
    case oldest
    case certificate
    case daysLeft
    case readable
    case retry
    case poll
    case hold
    case release
    case show
    case reason
    case reasonHelp
    case confirm
    case cancel
    case close
    case problems
    case found
    case expected
    case whatToDo
    case platforms
    case attempts
    case number
    case files
    case report
    case history
    case find
    case findLabel
    case findNone
    case test
    case stateReceived = "state.received"
    case stateWorking = "state.working"
    case stateWaiting = "state.waiting"
    case stateFinished = "state.finished"
    case stateAccepted = "state.accepted"
    case stateInvalid = "state.invalid"
    case stateUnreadable = "state.unreadable"
    case stateRefused = "state.refused"
    case stateDead = "state.dead"
    case stateDuplicateConflict = "state.duplicate-conflict"
    case stateExpanded = "state.expanded"
    case statePrepared = "state.prepared"
    case stateSending = "state.sending"
    case statePending = "state.pending"
    case stateDeferred = "state.deferred"
    case stateUncertain = "state.uncertain"
    case stateHeld = "state.held"
    case laneOpen = "lane.open"
    case laneWaiting = "lane.waiting"
    case laneFailing = "lane.failing"
    case laneHeld = "lane.held"
}

extension PageWord {
    func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .croatian: croatian
        case .serbian: serbian
        case .romanian: romanian
        }
    }
}
