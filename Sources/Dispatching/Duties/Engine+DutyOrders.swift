internal import Calendars
internal import Faults
internal import Journal
internal import Spool

/// What was begun for an order and has no answer yet.
struct DutyPromise {
    /// The duties that are at work with their lanes, and the document that has to end.
    var duties: [(lane: String, duty: any OrderedDuty)] = []
    var document: String?
    var company = ""

    /// The duty that asks the platform, and its lane.
    var inquiry: (lane: String, duty: InquiryDuty)?
}

extension Engine {
    /// Begins what was ordered, and answers what has been done.
    func obeyDutyOrders(at now: Instant) throws(Fault) {
        for (id, text) in try OrderBox.dutyOrders.waiting(in: journal) {
            var answer: DutyAnswer?
            do throws(Fault) {
                guard let order = DutyOrder(text: text) else {
                    throw Fault(.configurationWrong, "this order can't be understood")
                }
                if let promise = promises[id] {
                    answer = try self.answer(promise, order, as: id, at: now)
                } else {
                    answer = try begin(order, as: id, at: now)
                }
            } catch {
                guard error.code != .journalFailed else { throw error }
                answer = DutyAnswer([DutyAnswer.Line("", error.reason, fault: error.code)])
            }
            guard let answer else { continue }
            promises[id] = nil
            try OrderBox.dutyOrders.answer(id, answer.text, in: journal)
        }
    }

    /// Begins an order; the answer of one that is done at once.
    private func begin(_ order: DutyOrder, as id: String, at now: Instant) throws(Fault) -> DutyAnswer? {
        var promise = DutyPromise()
        switch order.wish {
        case .fetchPurchases(let company, let days):
            for (lane, duty) in try dutiful(PurchaseDuty.self, company) {
                try duty.order(days, at: now, in: self)
                promise.duties.append((lane, duty))
            }
        case .layOut(let company, let month):
            let done = try repairLedgers(company: company, month: month, at: now)
            let text = "\(done.months) ledgers, \(done.written) files written"
            return DutyAnswer([DutyAnswer.Line(company ?? "all", text)])
        case .subscribe(let company):
            for (lane, duty) in try dutiful(SubscribeDuty.self, company) {
                duty.order()
                promise.duties.append((lane, duty))
            }
        case .refreshCodes(let company):
            for (lane, duty) in try dutiful(CodesDuty.self, company) {
                duty.order()
                promise.duties.append((lane, duty))
            }
        case .inquire(let company, let inquiry):
            guard let (lane, duty) = try dutiful(InquiryDuty.self, company).first else { break }
            duty.ask(inquiry, as: id, at: now)
            promise.inquiry = (lane, duty)
        case .act(let company, let document):
            let name = Array("order-\(id).json".utf8)
            let admission = try submit(
                document, named: name, to: ChannelKey(company: company, channel: 0), at: now)
            promise.document = admission.document
            promise.company = company
        }
        promises[id] = promise
        return nil
    }

    /// The duties of one kind, of a company or of all; none is a mistake of who asks.
    private func dutiful<D: Duty>(_ kind: D.Type, _ company: String?) throws(Fault) -> [(String, D)] {
        let found = duties.sorted { $0.key < $1.key }.compactMap { lane, duties -> (String, D)? in
            guard company == nil || lane.hasPrefix((company ?? "") + "/") else { return nil }
            return duties.lazy.compactMap { $0 as? D }.first.map { (lane, $0) }
        }
        guard !found.isEmpty else {
            throw Fault(
                .configurationWrong,
                "\(company.map { "company \($0) has" } ?? "no company has") no platform for that")
        }
        return found
    }

    private func answer(
        _ promise: DutyPromise, _ order: DutyOrder, as id: String, at now: Instant
    ) throws(Fault) -> DutyAnswer? {
        if let (lane, duty) = promise.inquiry { return answer(duty, of: lane, to: id) }
        if let id = promise.document { return try answer(ofDocument: id) }
        var lines: [DutyAnswer.Line] = []
        for (lane, duty) in promise.duties {
            if let hold = lanes[lane]?.record.hold {
                lines.append(DutyAnswer.Line(lane, "held: \(hold.reason)", fault: hold.code))
                continue
            }
            if try duty.isBusy(at: now, in: self) { return nil }
            lines.append(duty.account(of: lane))
        }
        guard purchasesAreLaidOut else { return nil }
        for (_, duty) in promise.duties { duty.isOrdered = false }
        return DutyAnswer(lines)
    }

    private func answer(_ duty: InquiryDuty, of lane: String, to id: String) -> DutyAnswer? {
        if let hold = lanes[lane]?.record.hold {
            duty.forget(id)
            return DutyAnswer([DutyAnswer.Line(lane, "held: \(hold.reason)", fault: hold.code)])
        }
        return duty.takeAnswer(to: id).map { DutyAnswer([$0]) }
    }

    private func answer(ofDocument id: String) throws(Fault) -> DutyAnswer? {
        guard let record = try journal.document(id), record.state == .finished,
            record.publishedEdition >= record.edition, let outcome = record.outcome
        else { return nil }
        let legs = try journal.legs(of: record.duplicateOf ?? id)
        let findings = (record.findings + legs.flatMap(\.findings)).map(\.message)
        let words = [outcome.rawValue] + (outcome == .accepted ? [] : findings)
        let place = "\(record.company)/\(record.place?.rawValue ?? "")/\(record.folder ?? "")"
        let text = words.joined(separator: ": ") + " (\(place))"
        return DutyAnswer([
            DutyAnswer.Line(id, text, fault: outcome == .accepted ? nil : .platformRefused)
        ])
    }
}

/// A duty that can be ordered, and says what it has done.
protocol OrderedDuty: Duty {
    var isOrdered: Bool { get set }

    func account(of lane: String) -> DutyAnswer.Line
}
