package import Dispatching
package import Faults
package import Journal

/// What the desk asks of the house behind it: the only way in which anything is changed.
package protocol Backroom: Sendable {
    func submit(
        _ bytes: [UInt8], named path: [UInt8], to channel: ChannelKey
    ) async throws(Fault) -> Admission

    func carryOut(_ order: Order) async throws(Fault) -> String

    /// Leaves what lanes are to do besides their documents; under one id it is one order.
    func leave(_ order: DutyOrder, as id: String) async throws(Fault)

    /// Takes what a notification hints at; that it came stands in the journal.
    func take(_ hints: [Hint], provenBy proof: String) async throws(Fault)

    func conditions() async throws(Fault) -> [ChannelKey: TrayCondition]
}

extension Office: Backroom {}

/// Reads the journal for the desk, on a thread of its own: its calls block, and must not hold up the engine.
package actor ReadingRoom {
    private let executor = QueueExecutor(label: "ekspedit.desk")
    private let journal: any Journal

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe executor.asUnownedSerialExecutor()
    }

    package init(_ journal: any Journal) { self.journal = journal }

    func read<Value: Sendable>(
        _ body: @Sendable (any Journal) throws(Problem) -> Value
    ) throws(Problem) -> Value { try body(journal) }
}

/// Runs what may fail with a fault, as a request fails.
func answering<Value>(_ body: () throws(Fault) -> Value) throws(Problem) -> Value {
    do throws(Fault) { return try body() } catch { throw Problem(error) }
}
