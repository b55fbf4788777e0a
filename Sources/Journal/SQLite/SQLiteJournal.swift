internal import CSQLite
package import Faults
internal import Synchronization

/// The embedded journal: one SQLite file, safe against crashes and power cuts.
///
/// Write-ahead log with a full sync at each commit: with less, a power cut forgets that something was sent, and
/// it would be sent again.
package final class SQLiteJournal: Sendable {
    /// What one connection needs beside itself.
    struct Desk: ~Copyable {
        var connection: Connection

        /// The hash of the newest event, on which the next one is chained.
        var chainEnd: String

        /// The same before the group that is open.
        var firstLink = ""

        /// What has failed in the group that is open.
        var failure: SQLError?

        init(connection: consuming Connection, chainEnd: String) {
            self.connection = connection
            self.chainEnd = chainEnd
        }
    }

    let desk: Mutex<Desk>

    /// Reads what is durable, beside a group that another thread has open.
    let reading: Mutex<Connection>

    /// Held as long as a group is open.
    let writing = Mutex(())

    /// The thread that has a group open; 0 is none.
    let writer = Atomic<UInt>(0)

    let digest: @Sendable ([UInt8]) -> String

    /// Where large bodies lie; nil for those who only look at records.
    let store: (any BodyStore)?

    /// Opens the file, or makes it.
    ///
    /// The audit events are chained by `digest`, a hash as lower-case hexadecimal text.
    package init(
        path: String, digest: @escaping @Sendable ([UInt8]) -> String, bodies: (any BodyStore)? = nil
    ) throws(Fault) {
        do throws(SQLError) {
            var connection = try Connection(path: path)
            try connection.set(
                "busy_timeout = 5000", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = OFF",
                // Pages in memory, in KiB, and how many the log may hold before they are copied into the file: a page
                // that many commits change is copied once.
                "cache_size = -16000", "wal_autocheckpoint = 8000", "journal_size_limit = 67108864")
            try Schema.migrate(&connection)
            let end = try connection.rows("SELECT hash FROM event ORDER BY number DESC LIMIT 1", []) {
                $0.text(0)
            }
            self.digest = digest
            store = bodies
            var reader = try Connection(path: path)
            try reader.set("busy_timeout = 5000", "query_only = ON", "cache_size = -4000")
            reading = Mutex(reader)
            desk = Mutex(Desk(connection: connection, chainEnd: end.first ?? ""))
        } catch {
            throw error.fault
        }
    }

    /// Reads what is durable, or within a group what it has changed.
    func read<Value: Sendable>(
        _ sql: String, _ values: [SQLValue] = [], _ make: @Sendable (Row) -> Value
    ) throws(Fault) -> [Value] {
        do throws(SQLError) {
            guard isInGroup else {
                return try reading.withLock { connection throws(SQLError) in
                    try connection.rows(sql, values, make)
                }
            }
            return try desk.withLock { desk throws(SQLError) in try desk.connection.rows(sql, values, make) }
        } catch {
            throw error.fault
        }
    }
}
