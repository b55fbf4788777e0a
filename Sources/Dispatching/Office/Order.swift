package import Calendars
internal import Documents
package import Faults
package import Journal

/// What an operator wants done by the process that runs the house.
///
/// Only that process may change what is under way, so another one leaves the order in the journal and reads the
/// answer there.
package struct Order: Sendable, Hashable {
    package enum Action: Sendable, Hashable {
        case retry(document: String)
        case poll(document: String)
        case hold(lane: String)
        case release(lane: String)
        case resolve(leg: String, Resolution)
        case republish(document: String)

        /// What a platform has confirmed since, for the receipt.
        case learn(leg: String, facts: [String: String])
    }

    package let action: Action
    package let by: Operator

    package init(_ action: Action, by operator: Operator) {
        self.action = action
        by = `operator`
    }

    /// Leaves the order for the running house; the answer will stand under the same id.
    package func leave(in journal: any Journal, as id: String) throws(Fault) {
        try OrderBox.orders.leave(text, as: id, in: journal)
    }

    /// What the house said to an order; nil while it has not.
    package static func answer(to id: String, in journal: any Journal) throws(Fault) -> Reply? {
        try OrderBox.orders.fetchAnswer(to: id, in: journal).map { Reply(text: $0) }
    }

    /// How many orders nobody has carried out yet.
    package static func waiting(in journal: any Journal) throws(Fault) -> Int {
        try OrderBox.orders.waiting(in: journal).count
    }

    /// What became of an order.
    package enum Reply: Sendable, Hashable {
        /// It was carried out; says what was done.
        case done(String)

        /// It was not, and nothing has changed.
        case refused(Fault)
    }
}

// MARK: - As text in the journal

extension Order {
    private var text: String {
        let (word, subject, resolution) = parts
        var writer = JSONWriter(layout: .compact)
        writer.write([
            "action": .string(word), "subject": .string(subject), "as": JSONValue(resolution?.rawValue),
            "by": .string(by.name), "reason": .string(by.reason), "facts": facts,
        ])
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// What it asks for, in one word.
    package var word: String { parts.word }

    /// The document, leg or lane that it is about.
    package var subject: String { parts.subject }

    private var facts: JSONValue {
        guard case .learn(_, let facts) = action else { return .null }
        return .object(facts.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
    }

    private var parts: (word: String, subject: String, resolution: Resolution?) {
        switch action {
        case .retry(let document): ("retry", document, nil)
        case .poll(let document): ("poll", document, nil)
        case .hold(let lane): ("hold", lane, nil)
        case .release(let lane): ("release", lane, nil)
        case .resolve(let leg, let resolution): ("resolve", leg, resolution)
        case .republish(let document): ("republish", document, nil)
        case .learn(let leg, _): ("learn", leg, nil)
        }
    }

    /// Nil for what no version of this program writes.
    init?(text: String) {
        guard let root = try? JSONDocument(parsing: Array(text.utf8)).root,
            let word = root["action"]?.string, let subject = root["subject"]?.string
        else { return nil }
        let resolution = root["as"]?.string.flatMap(Resolution.init(rawValue:))
        switch (word, resolution) {
        case ("retry", _): action = .retry(document: subject)
        case ("poll", _): action = .poll(document: subject)
        case ("hold", _): action = .hold(lane: subject)
        case ("release", _): action = .release(lane: subject)
        case ("resolve", .some(let resolution)): action = .resolve(leg: subject, resolution)
        case ("republish", _): action = .republish(document: subject)
        case ("learn", _):
            let facts = (root["facts"]?.children.map(\.self) ?? []).compactMap { fact in
                fact.key.flatMap { key in fact.string.map { (key, $0) } }
            }
            action = .learn(leg: subject, facts: Dictionary(facts) { _, last in last })
        default: return nil
        }
        by = Operator(name: root["by"]?.string ?? "", reason: root["reason"]?.string ?? "")
    }
}

extension Order.Reply {
    fileprivate var text: String {
        var writer = JSONWriter(layout: .compact)
        switch self {
        case .done(let words): writer.write(["done": .string(words)])
        case .refused(let fault):
            writer.write(["code": .string(fault.code.rawValue), "reason": .string(fault.reason)])
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    fileprivate init(text: String) {
        let root = try? JSONDocument(parsing: Array(text.utf8)).root
        if let words = root?["done"]?.string {
            self = .done(words)
        } else {
            let code = root?["code"]?.string.flatMap(Fault.Code.init(rawValue:))
            self = .refused(Fault(code ?? .journalFailed, root?["reason"]?.string ?? text))
        }
    }
}

extension Engine {
    /// Carries out what operators have left in the journal.
    package func obey(at now: Instant) throws(Fault) {
        try takeHints()
        try obeyDutyOrders(at: now)
        for (id, text) in try OrderBox.orders.waiting(in: journal) {
            var reply: Order.Reply
            if let order = Order(text: text) {
                do throws(Fault) {
                    reply = .done(try carryOut(order, at: now))
                } catch {
                    guard error.code != .journalFailed else { throw error }
                    reply = .refused(error)
                }
            } else {
                reply = .refused(Fault(.configurationWrong, "this order can't be understood"))
            }
            try OrderBox.orders.answer(id, reply.text, in: journal)
        }
    }

    /// Does what an operator wants, and says what was done.
    package func carryOut(_ order: Order, at now: Instant) throws(Fault) -> String {
        switch order.action {
        case .retry(let document):
            let legs = try retry(document, by: order.by, at: now)
            return "on its way again: \(legs.joined(separator: ", "))"
        case .poll(let document):
            let legs = try hasten(document, by: order.by, at: now)
            return legs.isEmpty ? "nothing waits" : "asked at once: \(legs.joined(separator: ", "))"
        case .hold(let lane):
            try hold(lane: lane, by: order.by, at: now)
            return "held: \(lane)"
        case .release(let lane):
            try release(lane: lane, by: order.by, at: now)
            return "released: \(lane)"
        case .resolve(let leg, let resolution):
            try resolve(leg, as: resolution, by: order.by, at: now)
            return "settled: \(leg) is \(resolution.rawValue)"
        case .republish(let document):
            try republish(document, by: order.by, at: now)
            return "laid out again: \(document)"
        case .learn(let leg, let facts):
            try learn(facts, about: leg, by: order.by, at: now)
            return "the receipt of \(leg) is laid out with what is new"
        }
    }
}
