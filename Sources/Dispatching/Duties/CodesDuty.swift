package import Calendars
internal import Documents
package import Faults
package import Journal
internal import Platforms

/// Fetches the lists of codes that a platform's documents may hold, when somebody orders it.
package final class CodesDuty: OrderedDuty {
    private let company: String
    private let platform: String
    private let environment: String
    private let source: any CodeSource
    private let retry: RetryPolicy
    private var open: [String] = []
    private var again: (at: Instant, tries: Int)?
    private var fault: Fault?
    private var counts: [String: Int] = [:]
    var isOrdered = false

    init(_ setup: LaneSetup, company: String, _ source: any CodeSource) {
        self.company = company
        platform = setup.platform.traits.name
        environment = setup.platform.traits.environment
        retry = setup.retry
        self.source = source
    }

    private var lane: String { "\(company)/\(platform)" }

    func order() {
        isOrdered = true
        open = source.codeLists
        counts = [:]
        fault = nil
        again = nil
    }

    package func isBusy(at now: Instant, in engine: Engine) throws(Fault) -> Bool {
        isOrdered && !open.isEmpty
    }

    func account(of lane: String) -> DutyAnswer.Line {
        let done = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
        return DutyAnswer.Line(
            lane, fault.map { [done, $0.reason].filter { !$0.isEmpty }.joined(separator: "; ") } ?? done,
            fault: fault?.code)
    }

    package func talk(at now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault) -> Talk? {
        let prefix = "codes/\(lane)/"
        guard (again?.at ?? now) <= now, let list = open.first(where: { !busy.contains(prefix + $0) }) else {
            return nil
        }
        let lane = lane
        let name = CodeBook.name(platform, environment, list)
        let attempt = Attempt(number: 1, now: now, uuid: engine.surroundings.uuid())
        let step = source.codes(list, attempt: attempt).map { harvest in
            harvest.settlement(
                gathered: { codes, engine, now throws(Fault) in
                    engine.codes(of: lane)?.close(list, codes.count)
                    return [.note(name: name, value: CodeBook.encode(codes, at: now))]
                },
                otherwise: { shortfall, engine, now throws(Fault) in
                    engine.codes(of: lane)?.postpone(list, shortfall, at: now, in: engine)
                    return []
                })
        }
        return Talk(prefix + list, step)
    }

    package func forgetMoments() { again = nil }

    package func nextTalk(after now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault)
        -> Instant?
    {
        let prefix = "codes/\(lane)/"
        return open.contains { !busy.contains(prefix + $0) } ? again?.at ?? now : nil
    }

    private func close(_ list: String, _ count: Int) {
        open.removeAll { $0 == list }
        counts[list] = count
        again = nil
    }

    private func postpone(_ list: String, _ shortfall: Shortfall, at now: Instant, in engine: Engine) {
        let tries = (again?.tries ?? 0) + 1
        fault = shortfall.fault
        if shortfall.isFinal || tries >= 5 {
            open.removeAll { $0 == list }
            again = nil
            return
        }
        let wait = retry.wait(afterTry: tries, chance: engine.surroundings.chance())
        again = (now.adding(shortfall.after ?? wait), tries)
    }
}

/// The lists of codes that were fetched from platforms, in the journal.
package enum CodeBook {
    static func name(_ platform: String, _ environment: String, _ list: String) -> String {
        "codes/\(platform)/\(environment)/\(list)"
    }

    static func encode(_ codes: [ListedCode], at now: Instant) -> String {
        let value: JSONValue = [
            "at": .string(now.description),
            "codes": .array(
                codes.map {
                    ["code": .string($0.code), "group": .string($0.group), "text": .string($0.text)]
                }),
        ]
        return String(decoding: value.bytes(layout: .compact), as: UTF8.self)
    }

    /// The codes of a list; nil for what this program did not write.
    static func decode(_ text: String) -> [ListedCode]? {
        guard let root = try? JSONDocument(parsing: Array(text.utf8)).root, let list = root["codes"] else {
            return nil
        }
        return list.children.compactMap { entry in
            entry["code"]?.string.map {
                ListedCode($0, group: entry["group"]?.string ?? "", text: entry["text"]?.string ?? "")
            }
        }
    }

    /// Every list that was fetched, as the JSON text that the journal holds, by platform, environment and name.
    package static func all(in journal: any Journal) throws(Fault) -> [(name: String, text: String)] {
        try journal.notes(beginning: "codes/").sorted { $0.key < $1.key }.map {
            (String($0.key.dropFirst("codes/".count)), $0.value)
        }
    }
}

extension Engine {
    func codes(of lane: String) -> CodesDuty? { duties[lane]?.lazy.compactMap { $0 as? CodesDuty }.first }
}
