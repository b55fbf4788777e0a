internal import Calendars
internal import Faults
package import Invoicing
internal import Seals
internal import Wire

extension ANAF: PurchaseSource {
    /// A page holds five hundred messages; shorter windows make a broken listing cheap to repeat.
    static let windowDays = 10

    package var shownFor: Int? { 60 }

    /// Results are kept for sixty days: what lies further back is on request only, and no list shows it.
    package func windows(from first: CalendarDate, to last: CalendarDate) -> [ClosedRange<CalendarDate>] {
        var windows: [ClosedRange<CalendarDate>] = []
        var start = first
        while start <= last {
            guard let end = start.adding(days: Self.windowDays - 1), end < last,
                let next = end.adding(days: 1)
            else { return windows + [start...last] }
            windows.append(start...end)
            start = next
        }
        return windows
    }

    /// Every document that the company received in those days, by the clocks of Bucharest.
    ///
    /// A list shows who sent it and no more: number and amounts are known when it was fetched. Days before the reach
    /// of the platform's lists are empty.
    package func list(
        _ window: ClosedRange<CalendarDate>, attempt: Attempt
    ) -> Step<Harvest<[PurchaseEntry]>> {
        let start = CivilTime(window.lowerBound)?.moment(in: .bucharest) ?? attempt.now
        let end = window.upperBound.adding(days: 1).flatMap { CivilTime($0) }?.moment(in: .bucharest)
        // The end belongs to the next window, which would show the same messages again.
        let last = end?.adding(.milliseconds(-1))
        return listed(.received, from: start, until: last, at: attempt.now) { result in
            switch result {
            case .success(let messages): .end(.gathered(messages.map(PurchaseEntry.init)))
            case .failure(let trouble): .end(trouble.harvest())
            }
        }
    }

    /// The document with its seal; the seal is checked, and whatever comes of it, the document is filed.
    package func fetch(_ entry: PurchaseEntry, attempt: Attempt) -> Step<Harvest<PurchaseDocument>> {
        guard let download = entry.globalId else { return resolve(entry, attempt) }
        return receive(download, attempt)
    }

    private func receive(_ id: String, _ attempt: Attempt) -> Step<Harvest<PurchaseDocument>> {
        .ask(downloadCall(id)) { answer in
            switch parcel(answer, attempt) {
            case .failure(let trouble): .end(trouble.harvest())
            case .success(let parcel):
                .end(
                    .gathered(
                        PurchaseDocument(
                            answer: Artefact(fileExtension: "zip", bytes: parcel.bytes),
                            document: parcel.content, companions: [parcel.sealNote] + parcel.companions)))
            }
        }
    }

    /// An entry without a download id; its state has one.
    private func resolve(_ entry: PurchaseEntry, _ attempt: Attempt) -> Step<Harvest<PurchaseDocument>> {
        .ask(stateCall(entry.id)) { answer in
            switch Reply(answer) {
            case .nothing(let fault, let wait): return .end(.again(fault, after: wait))
            case .unknown(let fault): return .end(.again(fault, after: nil))
            case .blocked(let fault): return .end(.held(fault))
            case .answered(let response):
                guard case .accepted(let id) = State(response) else {
                    let reason = "ANAF lists the document and does not tell its download"
                    return .end(.again(Fault(.platformPaused, reason), after: .seconds(3_600)))
                }
                return receive(id, attempt)
            }
        }
    }
}

extension PurchaseEntry {
    /// Known by the upload index, which is one for each document and the one that a message to the seller names.
    init(_ message: ANAF.Message) {
        self.init(
            id: message.index, number: "", status: message.kind, supplierTaxNumber: message.seller ?? "")
        globalId = message.download
        sentDate = message.listedAt.map { CivilTime($0, in: .bucharest).date }
    }
}

extension ANAF.Trouble {
    func harvest<Value>() -> Harvest<Value> {
        switch self {
        case .again(let fault, let wait): .again(fault, after: wait)
        case .held(let fault): .held(fault)
        case .denied(let fault), .gone(let fault): .denied(fault)
        }
    }
}

extension ANAF.Parcel {
    /// What checking the seal came to, as a file beside the document.
    var sealNote: Artefact {
        var lines = ["seal: \(seal?.verdict.rawValue ?? "none")"]
        if let certificate = seal?.certificate {
            lines.append("certificate: \(certificate.subject.commonName ?? certificate.issuerText)")
            lines.append("issuer: \(certificate.issuer.commonName ?? certificate.issuerText)")
        }
        if let detail = seal?.detail { lines.append("detail: \(detail)") }
        return Artefact(
            fileExtension: "seal.txt", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }
}
