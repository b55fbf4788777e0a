package import Calendars
package import Faults
package import Journal
internal import Platforms
package import Wire

/// The dispatch room itself: takes, examines, sends, files.
///
/// Synchronous and without hidden inputs: it is driven by moments and answers, and gives back the requests to
/// perform. One task owns it; ``Office`` runs it for real, the simulation under a virtual clock.
///
/// Each stage works on a batch, and all that a turn changes in the journal becomes durable at once, so that many files
/// share one sync of the disk. Whatever point the process dies at, the journal says how to go on.
package final class Engine {
    package let journal: any Journal
    let surroundings: Surroundings
    let examiner: any Examiner
    let composer: any Composer

    /// By company and channel number.
    let trays: [ChannelKey: any Tray]
    let setups: [String: LaneSetup]
    var lanes: [String: Lane]

    /// What of the platforms' allowances is used up; lanes that share an account share a count.
    var quotas: QuotaBook

    /// The lane that is served first in the next turn, so that none is always last.
    var firstLane = 0

    /// Requests that have left, by the id of their exchange.
    var underWay: [String: Conversation] = [:]

    /// Conversations that wait for a token to ask their next question, by lane.
    var followUps: [String: [Conversation]] = [:]

    /// What lanes do besides their legs, by lane; the first one that has something to ask is served first.
    package var duties: [String: [any Duty]] = [:]

    /// Where the purchases of companies are laid out.
    package var ledgerDesks: [String: LedgerDesk] = [:]
    var mayHaveUnlaidPurchases = true
    var mayHaveStaleLedgers = true

    /// When ledgers were written last, and when what could not be laid out is tried again.
    var ledgersAt: Instant?
    var layOutAgainAt: Instant?

    /// Whether duties ask by themselves, as in a house that runs on; else only when somebody orders it.
    package var isWatching = false

    /// What was begun for orders, by their ids.
    var promises: [String: DutyPromise] = [:]

    var lastTurn = Instant(milliseconds: 0)

    /// Requests that a lane has made for its legs since the last one for a duty.
    var requestsForLegs: [String: Int] = [:]

    /// Bytes of documents that were accepted in this turn; saves reading them back.
    var freshBodies: [String: [UInt8]] = [:]

    /// Documents of which a leg has ended since the last turn.
    var ended: Set<String> = []

    /// Documents that may have to get a receipt before their platform answers.
    var unanswered: Set<String> = []

    /// Lanes whose platform does not answer, of those whose receipts can't wait for it.
    var silentLanes: Set<String> = []
    let companyOfLane: [String: String]
    var mayHaveUnpublished = true

    /// The results that are being written into their folders.
    var layingOut: LayingOut?

    /// Called by another thread when they have been.
    package var hasLaidOut: @Sendable () -> Void = {}

    /// When a result that could not be laid out is tried again.
    var publishAgainAt: Instant?
    var mayHaveReceived = true

    /// Result folders of channels that are no longer configured.
    var homeless: Set<String> = []

    /// How far the look through what was open at the start has come, and the document with which it ends; nil when it has.
    var sweptTo: String?
    var sweepsTo: String?

    var stopwatch: Stopwatch

    /// Whether files are being taken; switched off for a clean stop.
    package var isTaking = true

    /// Who files closed days, by company; set before the first turn.
    package var archivists: [String: Archivist] = [:]

    /// What the engine itself has to tell.
    let board = NoticeBoard(place: "spool")

    /// What comes near the end of its lawful time.
    var deadlines = DeadlineWatch()

    /// Which certificates come near their end.
    var certificates = CertificateWatch()

    /// Hears of troubles of the folders as they begin and end.
    package var announce: (Notice) -> Void = { _ in }

    /// How many documents one stage works on at most before the next one has its turn.
    package static let batch = 512

    package init(
        journal: any Journal, companies: [CompanySetup], trays: [ChannelKey: any Tray],
        examiner: any Examiner,
        composer: any Composer, surroundings: Surroundings
    ) throws(Fault) {
        self.journal = journal
        self.trays = trays
        self.examiner = examiner
        examiner.consult(journal)
        self.composer = composer
        self.surroundings = surroundings
        stopwatch = Stopwatch(surroundings.elapsed)
        let records = try journal.lanes()
        quotas = QuotaBook(try journal.notes(beginning: QuotaBook.prefix))
        let setups = companies.flatMap(\.lanes)
        self.setups = Dictionary(setups.map { ($0.name, $0) }) { first, _ in first }
        companyOfLane = Dictionary(
            companies.flatMap { company in company.lanes.map { ($0.name, company.name) } }
        ) { first, _ in first }
        lanes = [:]
        for setup in setups {
            lanes[setup.name] = Lane(
                name: setup.name, pace: setup.pace, breaker: setup.breaker,
                record: records.first { $0.name == setup.name })
        }
        for company in companies {
            for setup in company.lanes { duties[setup.name] = setup.duties(of: company) }
        }
        try recover()
    }

    /// Does all that can be done at a moment and returns the requests to perform.
    package func turn(
        at now: Instant, with answers: [(errand: String, answer: Answer)] = []
    ) throws(Fault) -> [Errand] {
        let errands = try work(at: now, with: answers)
        try layOut(at: now)
        return errands
    }

    /// The half of a turn after which requests may leave: everything that the journal has to know, in one group.
    ///
    /// Files are claimed before it, and go only after it. Whatever is lost with a group that fails is found again by
    /// the next start: claimed files in the claim place, requests that never left, answers at the platform.
    package func work(
        at now: Instant, with answers: [(errand: String, answer: Answer)] = []
    ) throws(Fault) -> [Errand] {
        try heedClock(at: now, after: lastTurn)
        lastTurn = now
        let taken = isTaking ? try timed(.take) { () throws(Fault) in try collect(at: now) } : []
        let errands = try group { () throws(Fault) in
            try timed(.receive) { () throws(Fault) in try takeIn(answers, at: now) }
            try timed(.take) { () throws(Fault) in try accept(taken, at: now) }
            try timed(.examine) { () throws(Fault) in try examine(at: now) }
            let errands = try timed(.serve) { () throws(Fault) in try serve(at: now) }
            try timed(.finish) { () throws(Fault) in
                try sweep()
                try finish(at: now)
                try issueProvisionally(at: now)
            }
            return errands
        }
        try timed(.take) { () throws(Fault) in try letGo(taken, at: now) }
        return errands
    }

    /// The other half: results whose names and contents are durable.
    package func layOut(at now: Instant) throws(Fault) {
        try timed(.publish) { () throws(Fault) in
            try publish(at: now)
            try heedDeadlines(at: now)
            try heedCertificates(at: now)
            try archive(at: now)
            try heedNotices(at: now)
            try layOutPurchases(at: now)
        }
    }

    /// Ends what can be ended without a new request, for a clean stop.
    package func wrapUp(
        at now: Instant, with answers: [(errand: String, answer: Answer)] = []
    ) throws(Fault) -> [Errand] {
        try group { () throws(Fault) in
            try timed(.receive) { () throws(Fault) in try takeIn(answers, at: now) }
            try timed(.finish) { () throws(Fault) in
                try sweep()
                try finish(at: now)
                try issueProvisionally(at: now)
            }
        }
        return []
    }

    /// Whether no inbox holds a file that will be taken.
    package var isQuiet: Bool { trays.values.allSatisfy(\.isEmpty) }

    /// When the next turn has something to do, unless an answer or a new file comes first.
    ///
    /// Without the folders when only that counts which can end by itself: a full disk or a missing share may stay.
    package func nextWake(after now: Instant, besidesFolders: Bool = false) throws(Fault) -> Instant? {
        if sweepsTo != nil || mayHaveReceived || !ended.isEmpty || !unanswered.isEmpty { return now }
        if mayHaveUnpublished, !isLayingOut { return now }
        var wake = besidesFolders ? nil : earliest(publishAgainAt, layOutAgainAt)
        if !purchasesAreLaidOut { wake = earliest(wake, (ledgersAt ?? now).adding(Self.ledgerPause)) }
        // Whether an order has its answer is looked at once a second.
        if !promises.isEmpty { wake = earliest(wake, now.adding(.seconds(1))) }
        func consider(_ moment: Instant?) {
            guard let moment else { return }
            wake = min(wake ?? moment, moment)
        }
        consider(nextSilence())
        if !besidesFolders { for archivist in archivists.values { consider(archivist.nextWork(after: now)) } }
        if isTaking, !besidesFolders { for tray in trays.values { consider(tray.nextLook(after: now)) } }
        for (name, lane) in lanes {
            guard let opening = lane.opening(after: now) else { continue }
            if !(followUps[name] ?? []).isEmpty { consider(opening) }
            if let due = try journal.nextDue(lane: name, besides: busyLegs) { consider(max(due, opening)) }
            for duty in duties[name] ?? [] {
                if let due = try duty.nextTalk(after: now, besides: busyTalks, in: self) {
                    consider(max(due, opening))
                }
            }
        }
        return wake
    }

    /// Legs that are being asked about, or wait for a token to ask on.
    var busyLegs: Set<String> { Set(conversations.compactMap(\.subject.leg?.id)) }

    /// Talks that are under way, or wait for a token to ask on.
    var busyTalks: Set<String> { Set(conversations.compactMap(\.subject.talk)) }

    private var conversations: [Conversation] { Array(underWay.values) + followUps.values.joined() }

    /// Whether every document has ended and every result is laid out.
    package func isIdle() throws(Fault) -> Bool {
        guard sweepsTo == nil, underWay.isEmpty, ended.isEmpty, followUps.values.allSatisfy(\.isEmpty) else {
            return false
        }
        guard purchasesAreLaidOut, promises.isEmpty else { return false }
        for duty in duties.values.joined() where try duty.isBusy(at: lastTurn, in: self) { return false }
        let open = try journal.documents(DocumentFilter(states: [.received, .working, .waiting]), limit: 1)
        guard open.isEmpty else { return false }
        return try journal.documents(DocumentFilter(isPublished: false), limit: 1).isEmpty
    }
}

/// A channel of a company.
package struct ChannelKey: Sendable, Hashable {
    package let company: String
    package let channel: Int

    package init(company: String, channel: Int) {
        self.company = company
        self.channel = channel
    }
}

/// A request to perform, outside the engine.
package struct Errand: Sendable {
    /// The exchange in the journal to which the answer belongs.
    package let id: String
    package let lane: String
    package let request: HTTPRequest
}
