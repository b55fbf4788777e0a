internal import Faults
internal import Journal

/// Where orders lie in the journal until they are obeyed, and their answers until they are fetched.
///
/// Only the process that runs the house obeys; any other may leave an order and fetch its answer.
struct OrderBox: Sendable {
    private let inbox: String
    private let outbox: String

    /// What is done at once.
    static let orders = OrderBox(inbox: "order/", outbox: "answer/")

    /// What takes a while.
    static let dutyOrders = OrderBox(inbox: "duty-order/", outbox: "duty-answer/")

    func leave(_ text: String, as id: String, in journal: any Journal) throws(Fault) {
        _ = try journal.commit([.note(name: inbox + id, value: text)])
    }

    /// What lies there, the oldest identity first.
    func waiting(in journal: any Journal) throws(Fault) -> [(id: String, text: String)] {
        try journal.notes(beginning: inbox).sorted { $0.key < $1.key }.map {
            (String($0.key.dropFirst(inbox.count)), $0.value)
        }
    }

    /// Puts the answer into the place of the order.
    func answer(_ id: String, _ text: String, in journal: any Journal) throws(Fault) {
        _ = try journal.commit([.note(name: inbox + id, value: nil), .note(name: outbox + id, value: text)])
    }

    func isAnswered(_ id: String, in journal: any Journal) throws(Fault) -> Bool {
        try journal.note(outbox + id) != nil
    }

    /// Takes the answer away; nil while there is none.
    func fetchAnswer(to id: String, in journal: any Journal) throws(Fault) -> String? {
        guard let text = try journal.note(outbox + id) else { return nil }
        _ = try journal.commit([.note(name: outbox + id, value: nil)])
        return text
    }
}
