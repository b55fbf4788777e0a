internal import Invoicing
internal import Journal
internal import Reports
internal import Spool

extension ReportHead {
    init(_ result: ResultSources, country: String) {
        let document = result.document
        self.init(
            company: document.company, country: country, file: document.shownName,
            fileBytes: document.encodedName, sha256: document.sha256,
            invoice: result.original.head.map { InvoiceHead($0, sent: result.legs) },
            legs: result.legs.map {
                result.isProvisional && !$0.state.isTerminal ? LegReport(unanswered: $0) : LegReport($0)
            },
            duplicateOf: document.duplicateOf.map { result.first?.resultPath ?? $0 },
            receivedAt: document.receivedAt, finishedAt: document.finishedAt)
    }
}

extension DocumentRecord {
    /// For people: `R-17.json`, or `batch.zip!R-17.json`.
    package var shownName: String {
        let name = SpoolPath(path)?.display ?? id
        return entry.flatMap { SpoolPath($0)?.display }.map { "\(name)!\($0)" } ?? name
    }

    var encodedName: String {
        let name = SpoolPath(path)?.percentEncoded ?? id
        return entry.flatMap { SpoolPath($0)?.percentEncoded }.map { "\(name)!\($0)" } ?? name
    }

    /// Where its result lies, below the company's folder.
    var resultPath: String? {
        guard let place, let folder else { return nil }
        return "\(place.rawValue)/\(folder)"
    }
}

extension InvoiceHead {
    /// With the date that was really sent, where it was changed.
    init(_ summary: InvoiceSummary, sent legs: [LegRecord]) {
        let redated = legs.first { $0.facts[LegReport.redatedFact] != nil }?.facts["issueDate"]
        self.init(
            number: summary.number, type: summary.type, issueDate: redated ?? summary.issueDate,
            seller: summary.seller,
            buyer: summary.buyer, sellerName: summary.sellerName, buyerName: summary.buyerName,
            currency: summary.currency, payable: summary.payable.flatMap { Amount($0) })
    }
}

extension LegReport {
    init(_ leg: LegRecord) {
        self.init(
            platform: leg.platform, state: State(leg.state), environment: leg.environment,
            platformId: leg.platformId, requestId: leg.key,
            facts: leg.facts.filter { !Self.inner.contains($0.key) },
            submittedAt: leg.submittedAt, acceptedAt: leg.acceptedAt, attempts: leg.attempts,
            lateDelivery: leg.isLate || leg.facts[Self.lateFact] == "true")
    }

    /// A leg in a provisional receipt.
    ///
    /// Says only what no further try changes, so that laying the receipt out again gives the same bytes.
    init(unanswered leg: LegRecord) {
        var report = LegReport(leg)
        report.state = .pending
        report.submittedAt = nil
        report.attempts = 0
        report.lateDelivery = false
        self = report
    }

    /// What an adapter says of a delivery that it marked late; a member of its own in the report.
    private static let lateFact = "lateDelivery"

    /// Facts that are no member of their own in a report.
    private static let inner: Set = [
        LegRecord.businessFact, LegRecord.serialFact, LegRecord.statusSinceFact, lateFact,
    ]
}

extension LegReport.State {
    init(_ state: LegState) {
        self =
            switch state {
            case .accepted: .accepted
            case .pending: .pending
            case .refused: .refused
            case .dead: .dead
            case .held, .uncertain, .sending: .held
            case .prepared, .deferred: .notSent
            }
    }
}

extension RejectionContent.Outcome {
    /// Nil for the ends that are no rejection.
    init?(_ outcome: DocumentOutcome?) {
        switch outcome {
        case .invalid: self = .invalid
        case .unreadable: self = .unreadable
        case .refused: self = .refused
        case .dead: self = .dead
        case .duplicateConflict: self = .duplicateConflict
        case .accepted, .expanded, nil: return nil
        }
    }
}
