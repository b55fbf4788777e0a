internal import Journal

/// A purchase that stands in another month than before, because the platform says that it was sent on another day.
///
/// A note of the journal, from the commit that moved it until its files lie in the new month and no longer in the old.
struct Move {
    let key: LedgerRecord.Key

    /// The month that it has left.
    let from: String

    static let inbox = "moved/"

    init(_ key: LedgerRecord.Key, from month: String) {
        self.key = key
        from = month
    }

    var name: String { "\(Self.inbox)\(key.company)/\(key.platform)/\(key.id)/\(from)" }

    /// Nil for what no version of this program writes.
    init?(name: String) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0] + "/" == Self.inbox else { return nil }
        self.init(
            LedgerRecord.Key(company: parts[1], platform: parts[2], .purchase, id: parts[3]), from: parts[4])
    }
}
