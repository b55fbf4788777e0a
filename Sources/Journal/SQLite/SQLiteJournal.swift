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
    }

    let desk: Mutex<Desk>
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
            for pragma in [
                "busy_timeout = 5000", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = OFF",
            ] {
                _ = try connection.rows("PRAGMA \(pragma)", []) { _ in () }
            }
            try Schema.migrate(&connection)
            let end = try connection.rows("SELECT hash FROM event ORDER BY number DESC LIMIT 1", []) {
                $0.text(0)
            }
            self.digest = digest
            store = bodies
            desk = Mutex(Desk(connection: connection, chainEnd: end.first ?? ""))
        } catch {
            throw error.fault
        }
    }

    /// Reads under the lock.
    func read<Value: Sendable>(
        _ sql: String, _ values: [SQLValue] = [], _ make: @Sendable (Row) -> Value
    ) throws(Fault) -> [Value] {
        do throws(SQLError) {
            return try desk.withLock { desk throws(SQLError) in try desk.connection.rows(sql, values, make) }
        } catch {
            throw error.fault
        }
    }
}
