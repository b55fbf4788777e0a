package import Faults
internal import Glibc
internal import Synchronization

extension SQLiteJournal {
    package func group<Value: Sendable>(_ work: () throws(Fault) -> Value) throws(Fault) -> Value {
        precondition(!isInGroup, "a group of commits is not begun within another")
        return try writing.withLock { _ throws(Fault) in
            try write { desk throws(SQLError) in try desk.begin() }
            writer.store(Self.thread, ordering: .relaxed)
            defer { writer.store(0, ordering: .relaxed) }
            do throws(Fault) {
                let value = try work()
                try write { desk throws(SQLError) in try desk.end() }
                return value
            } catch {
                try write { desk throws(SQLError) in desk.takeBack() }
                throw error
            }
        }
    }

    /// Whether the calling thread has a group open.
    ///
    /// Only the thread itself ever stores its own number there, so no order between threads matters.
    var isInGroup: Bool { writer.load(ordering: .relaxed) == Self.thread }

    private static var thread: UInt { UInt(pthread_self()) }

    /// Works with the connection that writes.
    func write<Value: Sendable>(
        _ work: (inout Desk) throws(SQLError) -> Value
    ) throws(Fault) -> Value {
        do throws(SQLError) {
            return try desk.withLock { desk throws(SQLError) in try work(&desk) }
        } catch {
            throw error.fault
        }
    }
}

extension SQLiteJournal.Desk {
    mutating func begin() throws(SQLError) {
        try connection.execute("BEGIN IMMEDIATE")
        firstLink = chainEnd
        failure = nil
    }

    /// Durable when it returns; what failed half way fails as a whole, whoever has overlooked it.
    mutating func end() throws(SQLError) {
        if let failure { throw failure }
        try connection.execute("COMMIT")
    }

    mutating func takeBack() {
        chainEnd = firstLink
        // The first error is the one to report; a transaction that SQLite has ended itself can't be rolled back again.
        try? connection.execute("ROLLBACK")
    }
}
