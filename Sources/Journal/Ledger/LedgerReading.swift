package import Faults

/// The part of a journal that holds ledgers and fetched documents.
package protocol LedgerReading: Sendable {
    func ledgerRecord(_ key: LedgerRecord.Key) throws(Fault) -> LedgerRecord?

    /// By month, then in the order of their keys.
    func ledgerRecords(_ filter: LedgerFilter, limit: Int) throws(Fault) -> [LedgerRecord]

    /// Purchases that are listed and not fetched, earliest first, besides those being fetched.
    func unfetched(
        company: String, platform: String, besides busy: Set<String>, limit: Int
    ) throws(Fault) -> [LedgerRecord]

    /// What was filed of a document, in the order it was filed.
    func filed(_ key: LedgerRecord.Key) throws(Fault) -> [FiledBytes]

    /// The months of a company, or of all, oldest first.
    func ledgerMonths(company: String?) throws(Fault) -> [LedgerMonth]

    /// The leg of a lane that the platform knows by an id.
    func leg(lane: String, platformId: String) throws(Fault) -> LegRecord?
}

/// Which rows a query is about; nil means any.
package struct LedgerFilter: Sendable, Hashable {
    package var company: String?
    package var platform: String?
    package var direction: LedgerRecord.Direction?
    package var month: String?
    package var status: String?

    /// The number that its issuer gave it.
    package var number: String?

    /// Only what was fetched, and has its files in the folders or not.
    package var isLaidOut: Bool?

    package init(
        company: String? = nil, platform: String? = nil, direction: LedgerRecord.Direction? = nil,
        month: String? = nil, status: String? = nil, number: String? = nil, isLaidOut: Bool? = nil
    ) {
        self.company = company
        self.platform = platform
        self.direction = direction
        self.month = month
        self.status = status
        self.number = number
        self.isLaidOut = isLaidOut
    }
}
