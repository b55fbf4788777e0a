internal import Calendars
internal import Dispatching
internal import Documents
package import Faults
internal import Invoicing
internal import Journal
internal import Platforms
internal import Synchronization
internal import Wire

/// One seeded run of the real engine against a platform's simulator, with mishaps of every kind.
///
/// The seed decides the workload, what becomes of each request, when the process dies and how the clock jumps. The
/// same seed gives the same run.
package final class Rehearsal {
    package let seed: UInt64
    private var random: SeededGenerator
    private let platform: SimulatedPlatform
    private let memory = MemoryJournal()
    private let journal: MortalJournal
    private let tray = RehearsalTray()
    private var engine: Engine
    private var now = Instant(milliseconds: 1_790_000_000_000)

    /// Time that no jump of the clock changes, and the moments on it at which requests left.
    private var elapsed: Duration = .zero
    private var departures: [Duration] = []
    private var hasJumped = false

    /// Answers on their way, by the moment at which they arrive.
    private var late: [(at: Instant, errand: String, answer: Answer)] = []
    private var dropped: [Dropped] = []
    private var number = 0
    package private(set) var trace: [String] = []

    /// How bad the world is, drawn from the seed: in a hundred.
    private let badness: Int
    private var deaths = 0

    /// Things that happened to the world so far, and those of them that are left out to find the shortest way to a
    /// broken promise.
    package private(set) var events = 0
    private let spared: Set<Int>

    /// Promises that were broken on the way.
    private var complaints: [String] = []

    private struct Dropped {
        let name: String
        let invoice: Int
        let variant: Int
    }

    package init(seed: UInt64, platform: SimulatedPlatform, sparing spared: Set<Int> = []) throws(Fault) {
        self.seed = seed
        self.spared = spared
        self.platform = platform
        random = SeededGenerator(seed: seed)
        badness = Int.random(in: 0...40, using: &random)
        journal = MortalJournal(memory)
        engine = try Self.engine(journal, tray, platform, seed: seed)
    }

    // MARK: - The run

    /// Lives through the whole run and says which promise was broken; empty is well.
    package func run() throws(Fault) -> [String] {
        let files = Int.random(in: 1...12, using: &random)
        for _ in 0..<files { drop() }
        let trouble = now.adding(.seconds(600))
        let end = now.adding(.seconds(40 * 86_400))
        while now < end {
            // Mishaps end after ten minutes, so that every run can come to its end.
            if now < trouble { stumble() }
            tray.shelf.isBroken = now < trouble && random.happens(badness / 4) && strikes()
            do throws(Fault) {
                try step(isCalm: now >= trouble)
                if try isDone() { return try broken() }
            } catch {
                guard error.reason == MortalJournal.death.reason else { throw error }
                try revive()
            }
        }
        return ["did not come to an end within forty days"] + (try broken())
    }

    /// Counts what is about to happen; false when it is left out.
    ///
    /// Asked after all that is drawn for it.
    private func strikes() -> Bool {
        events += 1
        return !spared.contains(events)
    }

    private func drop() {
        number += 1
        // Some repeat an invoice number with other content, some repeat whole files.
        let isRepetition = !dropped.isEmpty && random.happens(25)
        let again = isRepetition ? dropped.randomElement(using: &random) : nil
        let invoice = again?.invoice ?? number
        let variant = again.map { random.happens(50) ? $0.variant : number } ?? 0
        guard strikes() else { return }
        let name = "f\(number).json"
        dropped.append(Dropped(name: name, invoice: invoice, variant: variant))
        let digits = String(number)
        let id = "d" + String(repeating: "0", count: 5 - digits.count) + digits
        tray.drop(Taken(id: id, path: Array(name.utf8), bytes: Array("\(invoice):\(variant)".utf8)))
        say("drop \(name): invoice \(invoice), variant \(variant)")
    }

    /// Something goes wrong now and then.
    private func stumble() {
        if random.happens(badness / 5) {
            let commits = Int.random(in: 0...3, using: &random)
            let isDoneFirst = random.happens(50)
            if strikes() {
                journal.condemn(afterCommits: commits, isDoneFirst: isDoneFirst)
                say("will die at commit \(commits), \(isDoneFirst ? "after" : "before") it")
            }
        }
        if random.happens(badness / 10) {
            let jump = Int.random(in: -3_000...3_000, using: &random)
            if strikes() {
                now = now.adding(.milliseconds(jump))
                hasJumped = true
                say("clock jumps by \(jump) ms")
            }
        }
        if random.happens(10), number < 20 { drop() }
    }

    private func step(isCalm: Bool) throws(Fault) {
        let arrived = late.filter { $0.at <= now }
        late.removeAll { $0.at <= now }
        let errands = try engine.work(at: now, with: arrived.map { ($0.errand, $0.answer) })
        for errand in errands { carry(errand, isCalm: isCalm) }
        try engine.layOut(at: now)
        complaints += try keptWaiting()
        let wake = try engine.nextWake(after: now)
        let next = [wake, late.map(\.at).min()].compactMap(\.self).min()
        let later = max(
            now.adding(.milliseconds(1)), min(next ?? now.adding(.seconds(60)), now.adding(.seconds(3_600))))
        elapsed += later.since(now)
        now = later
    }

    private func isDone() throws(Fault) -> Bool {
        guard late.isEmpty, tray.isEmpty, tray.claimed.isEmpty else { return false }
        return try engine.isIdle()
    }

    /// The process is dead: a new one finds the journal, the folders and the platform as they were left.
    private func revive() throws(Fault) {
        deaths += 1
        say("dies and comes back")
        late = []
        while true {
            do throws(Fault) {
                try tray.recover(journal)
                engine = try Self.engine(journal, tray, platform, seed: seed &+ UInt64(deaths) &* 7_919)
                return
            } catch {
                guard error.reason == MortalJournal.death.reason else { throw error }
                say("dies while it comes back")
            }
        }
    }

    // MARK: - The network

    private func carry(_ errand: Errand, isCalm: Bool) {
        let delay = Duration.milliseconds(Int.random(in: 1...200, using: &random))
        departures.append(elapsed)
        let drawn = isCalm || !random.happens(badness) ? 0 : Int.random(in: 1...8, using: &random)
        let fate = drawn > 0 && strikes() ? drawn : 0
        let answer: Answer
        var arrives = now.adding(delay)
        switch fate {
        case 1: answer = .failure(.unanswered("lost on the way there"))
        case 2:
            _ = platform.answer(errand.request, now)
            answer = .failure(.unanswered("lost on the way back"))
        case 3: answer = .failure(.notSent("refused"))
        case 4: answer = .success(HTTPResponse(429, body: Array("slow down".utf8)))
        case 5: answer = .success(HTTPResponse(503))
        case 6:
            _ = platform.answer(errand.request, now)
            answer = .success(HTTPResponse(200, body: Array("<html>half an ans".utf8)))
        case 7:
            _ = platform.answer(errand.request, now)
            answer = .success(HTTPResponse(502, body: Array("bad gateway".utf8)))
        case 8:
            // A proxy that sends twice.
            _ = platform.answer(errand.request, now)
            answer = .success(platform.answer(errand.request, now))
            arrives = now.adding(.seconds(50))
        default: answer = .success(platform.answer(errand.request, now))
        }
        late.append((arrives, errand.id, answer))
        say(
            "\(errand.request.method.rawValue) \(errand.request.url.split(separator: "/").last ?? "") fate \(fate)"
        )
    }

    private func say(_ line: String) { trace.append("\(now) \(line)") }
}

// MARK: - The promises

extension Rehearsal {
    /// Which promises were broken.
    private func broken() throws(Fault) -> [String] {
        var complaints = complaints + haste + tray.shelf.contradictions.map { "two different results: \($0)" }
        for file in dropped {
            let ends = tray.shelf.results.values.filter { $0.path == Array(file.name.utf8) }
            if ends.count != 1 { complaints.append("\(file.name) has \(ends.count) ends") }
        }
        for invoice in Set(dropped.map(\.invoice)) {
            let held = platform.holdings(String(invoice))
            if held != 1 { complaints.append("the platform holds \(held) documents for invoice \(invoice)") }
            let receipts = tray.shelf.results.values.filter { result in
                result.place == .outbox && result.isFirst
                    && dropped.contains { $0.invoice == invoice && Array($0.name.utf8) == result.path }
            }
            if receipts.count != 1 {
                complaints.append("invoice \(invoice) has \(receipts.count) first receipts")
            }
        }
        for record in try memory.documents(DocumentFilter(), limit: .max) {
            if record.state != .finished {
                let legs = try memory.legs(of: record.id).map {
                    "\($0.state) since \($0.runAt): \($0.fault?.reason ?? "")"
                }
                complaints.append("\(record.id) is still \(record.state), \(legs)")
            }
            let folder = tray.shelf.results["\(record.place ?? .error)/\(record.folder ?? "")"]
            let expected = try engine.sources(of: record)
            if folder?.files != RehearsalComposer().compose(expected) {
                complaints.append("the folder of \(record.id) is not what the journal says")
            }
        }
        return complaints
    }

    /// Receipts that can't wait for the platform, and were not issued although it did not answer.
    private func keptWaiting() throws(Fault) -> [String] {
        guard platform.lane.platform.traits.provisionalAfter != nil else { return [] }
        var waiting: [String] = []
        for record in try memory.documents(DocumentFilter(states: [.working]), limit: .max) {
            let isUnanswered = try memory.legs(of: record.id).contains {
                [.deferred, .uncertain, .held].contains($0.state)
            }
            if isUnanswered && record.edition == 0 {
                waiting.append("\(record.id) waits for the platform without a receipt")
            }
        }
        return waiting
    }

    /// More requests within a second than the platform allows; a clock that jumps may cost one.
    private var haste: [String] {
        guard !hasJumped, let allowed = platform.perSecond else { return [] }
        for (index, departure) in departures.enumerated() {
            let within = departures[index...].prefix { $0 < departure + .seconds(1) }.count
            if within > allowed { return ["\(within) requests left within a second, at \(departure)"] }
        }
        return []
    }

    private static func engine(
        _ journal: MortalJournal, _ tray: RehearsalTray, _ platform: SimulatedPlatform, seed: UInt64
    ) throws(Fault) -> Engine {
        let random = Mutex(SeededGenerator(seed: seed &* 31 &+ 17))
        let surroundings = Surroundings(
            uuid: { random.withLock { RehearsalIdentity.uuid(&$0) } },
            entryID: { now in random.withLock { "x\(now.milliseconds)-\($0.next())" } },
            chance: { random.withLock { Double.random(in: 0...1, using: &$0) } },
            digest: { String(decoding: $0, as: UTF8.self) }, workforce: SerialWorkforce())
        let company = CompanySetup(
            name: "proba", country: "RS", vatId: "", title: "Proba", lanes: [platform.lane])
        return try Engine(
            journal: journal, companies: [company], trays: [ChannelKey(company: "proba", channel: 0): tray],
            examiner: RehearsalExaminer(lane: platform.lane, invoice: platform.invoice),
            composer: RehearsalComposer(), surroundings: surroundings)
    }
}

extension ResultFolder {
    /// Whether it is the receipt of the document that was sent, and not of a copy.
    fileprivate var isFirst: Bool {
        files.contains {
            $0.name == "receipt" && !String(decoding: $0.bytes, as: UTF8.self).contains("copy of")
        }
    }
}
