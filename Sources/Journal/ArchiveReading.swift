package import Calendars
package import Faults

/// What the archive and its verification ask of a journal.
package protocol ArchiveReading: Sendable {
    /// The documents of a company that ended within a time, in the order of arrival.
    func finished(_ company: String, from start: Instant, before end: Instant) throws(Fault) -> [String]

    /// When the first document of a company ended, of those that ended at a moment or after it.
    func firstFinished(_ company: String, since start: Instant) throws(Fault) -> Instant?

    /// The purchases of a company that were fetched within a time, in the order of their keys.
    func fetched(_ company: String, from start: Instant, before end: Instant) throws(Fault) -> [LedgerRecord]

    /// When the first purchase of a company was fetched, of those that were fetched at a moment or after it.
    func firstFetched(_ company: String, since start: Instant) throws(Fault) -> Instant?

    /// The newest link of the audit chain; nil while there is none.
    func chainEnd() throws(Fault) -> ChainLink?

    /// The hash of one link of the audit chain.
    func chainHash(at number: Int64) throws(Fault) -> String?
}

/// One link of the audit chain: an event's number, and the hash that covers it and all before it.
package struct ChainLink: Sendable, Hashable {
    package let number: Int64
    package let hash: String

    package init(number: Int64, hash: String) {
        self.number = number
        self.hash = hash
    }
}
