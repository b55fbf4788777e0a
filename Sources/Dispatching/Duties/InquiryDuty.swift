package import Calendars
internal import Documents
package import Faults
internal import Platforms
internal import Seals

/// Asks a platform what people want to know; each question has its own answer.
package final class InquiryDuty: Duty {
    private let company: String
    private let platform: String
    private let informant: any Informant
    private let retry: RetryPolicy

    /// By the id of the order that asks.
    private var open: [String: Question] = [:]
    private var ended: [String: DutyAnswer.Line] = [:]

    private struct Question {
        let inquiry: Inquiry
        var at: Instant
        var tries = 0
    }

    /// What fails so often is given up; what a platform is only making is waited for longer.
    static let triesAtMost = 5
    static let pausesAtMost = 50

    init(_ setup: LaneSetup, company: String, _ informant: any Informant) {
        self.company = company
        platform = setup.platform.traits.name
        retry = setup.retry
        self.informant = informant
    }

    private var lane: String { "\(company)/\(platform)" }
    private func name(_ id: String) -> String { "inquiry/\(lane)/\(id)" }

    func ask(_ inquiry: Inquiry, as id: String, at now: Instant) {
        open[id] = Question(inquiry: inquiry, at: now)
    }

    /// The answer, once; nil while there is none.
    func takeAnswer(to id: String) -> DutyAnswer.Line? { ended.removeValue(forKey: id) }

    /// What nobody waits for any more, such as when its lane is held.
    func forget(_ id: String) {
        open[id] = nil
        ended[id] = nil
    }

    package func talk(at now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault) -> Talk? {
        let due = open.filter { $0.value.at <= now && !busy.contains(name($0.key)) }
        guard let (id, question) = due.min(by: { ($0.value.at, $0.key) < ($1.value.at, $1.key) }) else {
            return nil
        }
        let lane = lane
        let attempt = Attempt(number: 1, now: now, uuid: engine.surroundings.uuid())
        let step = informant.answer(question.inquiry, attempt: attempt).map { harvest in
            harvest.settlement(
                gathered: { information, engine, _ throws(Fault) in
                    engine.inquiries(of: lane)?.end(id, DutyAnswer.Line(lane, information))
                    return []
                },
                otherwise: { shortfall, engine, now throws(Fault) in
                    engine.inquiries(of: lane)?.postpone(id, shortfall, at: now, in: engine)
                    return []
                })
        }
        return Talk(name(id), step)
    }

    package func nextTalk(after now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault)
        -> Instant?
    {
        open.filter { !busy.contains(name($0.key)) }.values.map(\.at).min()
    }

    private func end(_ id: String, _ line: DutyAnswer.Line) {
        guard open.removeValue(forKey: id) != nil else { return }
        ended[id] = line
    }

    private func postpone(_ id: String, _ shortfall: Shortfall, at now: Instant, in engine: Engine) {
        guard var question = open[id] else { return }
        question.tries += 1
        let limit = shortfall.fault.code == .platformPaused ? Self.pausesAtMost : Self.triesAtMost
        guard !shortfall.isFinal, question.tries < limit else {
            return end(id, DutyAnswer.Line(lane, shortfall.fault.reason, fault: shortfall.fault.code))
        }
        let wait = retry.wait(afterTry: question.tries, chance: engine.surroundings.chance())
        question.at = now.adding(shortfall.after ?? wait)
        open[id] = question
    }
}

extension DutyAnswer.Line {
    /// What a platform told, for whoever prints it.
    fileprivate init(_ lane: String, _ information: Information) {
        let count = information.records.count
        let words =
            information.file.map { "a file of \($0.bytes.count) bytes" }
            ?? (count == 1 ? "1 record" : "\(count) records")
        self.init(lane, words)
        records = information.records.map {
            String(decoding: $0.bytes(layout: .compact), as: UTF8.self)
        }
        file = information.file.map { Base64.encode($0.bytes) }
    }
}

extension Engine {
    func inquiries(of lane: String) -> InquiryDuty? {
        duties[lane]?.lazy.compactMap { $0 as? InquiryDuty }.first
    }
}
