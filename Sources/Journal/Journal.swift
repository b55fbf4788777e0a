package import Calendars
package import Faults

/// The durable memory of the house: every file, every step, every byte that left or came back.
///
/// Folders are only its projection. A commit is atomic and durable when it returns; whatever has to be unique
/// (identical bytes, invoice numbers, folder names) is decided inside it, never before. All members may be called
/// from any task; calls block, so they belong on a queue of their own.
package protocol Journal: LedgerReading, ArchiveReading {
    /// Makes all changes durable, or none; one ruling for each change that asks for one.
    func commit(_ changes: [Change]) throws(Fault) -> [Ruling]

    /// Joins the commits of some work: they become durable together when it ends, and none of them when it throws.
    ///
    /// Within the work, and on its thread only, the journal shows what it has changed. Nothing that relies on a change may
    /// leave the house before the group has ended: no request, no file from an inbox, no result. Groups don't nest.
    func group<Value: Sendable>(_ work: () throws(Fault) -> Value) throws(Fault) -> Value

    func document(_ id: String) throws(Fault) -> DocumentRecord?
    func documents(_ filter: DocumentFilter, limit: Int) throws(Fault) -> [DocumentRecord]
    func body(of document: String) throws(Fault) -> [UInt8]?

    /// The first document of a company that had these bytes; nil when none had.
    func holder(ofBytes sha256: String, company: String) throws(Fault) -> String?

    func legs(of document: String) throws(Fault) -> [LegRecord]
    func leg(_ id: String) throws(Fault) -> LegRecord?
    func payload(of leg: String) throws(Fault) -> Payload?
    func artefacts(of leg: String) throws(Fault) -> [Payload]

    /// The legs of a lane that may be served at a moment, in the order in which they are: current before backlog, then the
    /// nearer legal deadline, then who has waited longer.
    func dueLegs(lane: String, at now: Instant, limit: Int) throws(Fault) -> [LegRecord]

    /// When the next leg of a lane becomes due, besides those that are being served; nil when none waits.
    func nextDue(lane: String, besides busy: Set<String>) throws(Fault) -> Instant?

    /// The legs of a lane that wait for a later moment than the given one, the earliest first.
    func waitingLegs(lane: String, beyond moment: Instant, limit: Int) throws(Fault) -> [LegRecord]
    func legs(in states: Set<LegState>, limit: Int) throws(Fault) -> [LegRecord]

    /// The legs that have not ended and whose deadline is before a moment: nearest first.
    func legs(dueBefore moment: Instant, limit: Int) throws(Fault) -> [LegRecord]

    func lanes() throws(Fault) -> [LaneRecord]
    func events(of document: String) throws(Fault) -> [EventRecord]
    func exchanges(of leg: String) throws(Fault) -> [ExchangeRecord]

    /// How many documents and legs there are, by company and state, for `status` and metrics.
    func tally() throws(Fault) -> [Tally]

    /// How many documents arrived in each hour, by what has become of them, of those behind an id.
    ///
    /// Ids sort by arrival, so that only what is behind it is read.
    func arrivals(after id: String) throws(Fault) -> [Arrivals]

    /// A named value that outlives the process: a purchase cursor, the day of a subscription …
    func note(_ name: String) throws(Fault) -> String?

    /// The notes whose names begin with something, by name.
    func notes(beginning prefix: String) throws(Fault) -> [String: String]

    /// Reads the audit chain from its beginning; nil when every link holds, else the first broken one.
    func firstBrokenLink() throws(Fault) -> Int64?
}

/// Which documents a query is about; nil means any.
package struct DocumentFilter: Sendable, Hashable {
    package var states: Set<DocumentState>?
    package var outcomes: Set<DocumentOutcome>?
    package var company: String?

    /// The invoice number that was read in it.
    package var number: String?
    package var parent: String?
    package var duplicateOf: String?
    package var isPublished: Bool?

    /// Leaves out documents whose results go to these places, each as ``DocumentRecord/folderSpace``.
    package var besides: Set<String> = []

    /// Only documents that arrived after this one.
    package var after: String?
    package var isNewestFirst = false

    /// Only documents that were received before this moment.
    package var receivedBefore: Instant?

    /// Only documents that had not ended before this moment.
    package var notFinishedBefore: Instant?

    package init(
        states: Set<DocumentState>? = nil, outcomes: Set<DocumentOutcome>? = nil, company: String? = nil,
        number: String? = nil, parent: String? = nil, duplicateOf: String? = nil, isPublished: Bool? = nil,
        after: String? = nil, isNewestFirst: Bool = false, receivedBefore: Instant? = nil,
        notFinishedBefore: Instant? = nil
    ) {
        self.states = states
        self.outcomes = outcomes
        self.company = company
        self.number = number
        self.parent = parent
        self.duplicateOf = duplicateOf
        self.isPublished = isPublished
        self.after = after
        self.isNewestFirst = isNewestFirst
        self.receivedBefore = receivedBefore
        self.notFinishedBefore = notFinishedBefore
    }
}

/// One line of the count by company, platform and state.
package struct Tally: Sendable, Hashable {
    package let company: String

    /// Nil for documents that have no leg yet, or never had one.
    package let platform: String?
    package let state: String
    package let count: Int

    package init(company: String, platform: String?, state: String, count: Int) {
        self.company = company
        self.platform = platform
        self.state = state
        self.count = count
    }
}

/// How many documents arrived within one hour and have the same end, or the same state while they have none.
package struct Arrivals: Sendable, Hashable {
    /// The hour's beginning.
    package let hour: Instant
    package let word: String
    package let count: Int

    package init(hour: Instant, word: String, count: Int) {
        self.hour = hour
        self.word = word
        self.count = count
    }

    static let hourLength: Int64 = 3_600_000
}
