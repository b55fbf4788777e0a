internal import Archives
package import Calendars
internal import Documents
internal import Faults
internal import Invoicing
package import Journal
internal import Platforms
internal import Reports
internal import Rules

/// Reads a dropped document, checks it against the rules, and decides which platforms it has to visit.
package struct DocumentExaminer: Examiner {
    private let companies: [String: CompanySetup]
    private let digest: @Sendable ([UInt8]) -> String
    private let codes = CodeShelf()

    package init(companies: [CompanySetup], digest: @escaping @Sendable ([UInt8]) -> String) {
        self.companies = Dictionary(companies.map { ($0.name, $0) }) { first, _ in first }
        self.digest = digest
    }

    package func consult(_ journal: any Journal) { codes.open(journal) }

    package func examine(_ document: DocumentRecord, _ bytes: [UInt8], at now: Instant) -> Examination {
        // A file whose bytes were not even read has its reason in the record already.
        if document.report != nil && bytes.isEmpty { return Examination(.unreadable) }
        let channel = companies[document.company]?.channels[safely: document.channel]
        switch Intake(codePage: channel?.encoding.flatMap { CodePage(named: $0) }).take(bytes) {
        case .invoice(let taken): return judge(taken, document, at: now)
        case .container(let archive): return expand(archive, isEntry: document.parent != nil)
        case .list(let parts):
            return Examination(
                .expanded(parts.map { Examination.Entry(name: Array($0.name.utf8), bytes: $0.bytes) }))
        case .action(let order):
            return companies[document.company]?.examine(order, document, digest: digest)
                ?? Examination(.unreadable, syntax: "action")
        case .incomplete(let finding): return Examination(.unreadable, findings: [finding])
        case .unreadable(let findings, let isHostile):
            return Examination(.unreadable, findings: findings, isQuarantined: isHostile)
        }
    }

    private func expand(_ archive: Archive, isEntry: Bool) -> Examination {
        guard !isEntry else {
            return Examination(
                .unreadable, syntax: archive.format.rawValue, findings: [ArchiveError(.nested).finding])
        }
        do throws(ArchiveError) {
            var entries: [Examination.Entry] = []
            try archive.forEachFile { file in
                entries.append(Examination.Entry(name: file.name.bytes, bytes: file.bytes ?? []))
                return true
            }
            return Examination(.expanded(entries), syntax: archive.format.rawValue)
        } catch {
            return Examination(
                .unreadable, syntax: archive.format.rawValue, findings: [error.finding],
                isQuarantined: error.kind.isHostile)
        }
    }

    // MARK: - Invoices

    private func judge(_ opened: TakenInvoice, _ document: DocumentRecord, at now: Instant) -> Examination {
        let invoice = opened.reading.invoice
        let company = companies[document.company]
        let routes = (company?.lanes ?? []).map { ($0, $0.platform.applies(to: invoice, at: now)) }
        // What a platform wants to have checked counts only where the company has chosen nothing itself.
        let wishes = routes.lazy.compactMap { lane, route in
            route.isBound ? lane.platform.packs(for: invoice) : nil
        }
        let verdict = opened.check(packs: company?.packs ?? wishes.first)
        var examination = Examination(
            .invalid, syntax: opened.syntax.rawValue, head: InvoiceSummary(invoice),
            findings: verdict.findings)
        for (lane, route) in routes where route.isBound {
            guard let source = lane.platform as? any CodeSource else { continue }
            let told = source.judge(invoice) { codes.codes(lane.platform.traits, $0, at: now) }
            examination.findings.removeAll { $0.severity == .warning && told.replaces.contains($0.id) }
            examination.findings += told.findings
        }
        guard verdict.outcome == .valid else { return examination }
        guard let company else { return examination }
        if let stranger = company.strangerFinding(invoice) {
            examination.findings.append(stranger)
            return examination
        }
        var legs: [PreparedLeg] = []
        var declined: [String] = []
        for (lane, route) in routes {
            switch route {
            case .doesNotApply(let reason): declined.append("not \(lane.platform.traits.name): \(reason)")
            case .applies(let reason):
                examination.reasons.append("\(lane.platform.traits.name): \(reason)")
                let consignment = Consignment(
                    invoice: invoice, original: opened.bytes, syntax: opened.syntax,
                    seed: digest(
                        Array(
                            "\(company.name)\u{1F}\(lane.platform.traits.name)\u{1F}\(document.sha256)".utf8)),
                    receivedAt: document.receivedAt)
                do throws(Rejection) {
                    var submission = try lane.platform.prepare(consignment)
                    submission.facts[LegReport.reasonFact] = reason
                    legs.append(PreparedLeg(lane, company, invoice, submission))
                } catch {
                    examination.findings += error.findings
                }
            }
        }
        examination.reasons += declined
        if examination.findings.contains(where: { $0.severity == .fatal }) { return examination }
        guard !legs.isEmpty else {
            examination.findings.append(.noWay(declined))
            return examination
        }
        examination.verdict = .bound(legs)
        return examination
    }
}

extension PreparedLeg {
    fileprivate init(
        _ lane: LaneSetup, _ company: CompanySetup, _ invoice: Invoice, _ submission: Submission
    ) {
        let name = lane.platform.traits.name
        let issuer = invoice.seller.vatIdentifier ?? company.vatId
        self.init(
            lane: lane.name, platform: name, environment: lane.platform.traits.environment,
            submission: submission,
            business: [company.name, name, "sales", issuer, lane.platform.identity(of: invoice)]
                .joined(separator: "\u{1F}"), deadline: submission.deadline)
    }
}

extension CompanySetup {
    /// A document of somebody else would be sent under this company's credentials.
    fileprivate func strangerFinding(_ invoice: Invoice) -> Finding? {
        let own = vatId.filter(\.isNumber)
        // Who issues an invoice in the seller's name is its buyer.
        let issuer = invoice.isSelfBilled ? invoice.buyer : invoice.seller
        let names = [
            issuer.vatIdentifier, issuer.legalRegistration?.value, issuer.taxRegistration?.value,
            issuer.electronicAddress?.value,
        ]
        let numbers = names.compactMap { $0?.filter(\.isNumber) }.filter { !$0.isEmpty }
        guard !own.isEmpty, !numbers.isEmpty, !numbers.contains(own) else { return nil }
        return Finding(
            .file, "EKS-SELLER", terms: ["BT-31"], found: invoice.seller.vatIdentifier ?? numbers.first,
            expected: vatId,
            message: "The seller of this invoice is not \(title), into whose inbox it was dropped.",
            action:
                "Drop it into the inbox of the company that issues it, or correct the seller's VAT number.")
    }
}

extension Invoice {
    /// By its type, or by the word of the country that knows such invoices.
    fileprivate var isSelfBilled: Bool {
        typeCode == .selfBilledInvoice || extensions.text("ro.autofactura") == "true"
    }
}

extension Finding {
    fileprivate static func noWay(_ reasons: [String]) -> Finding {
        let why =
            reasons.isEmpty ? "no platform is configured for this company" : reasons.joined(separator: "; ")
        return Finding(
            .file, "EKS-NO-PLATFORM", message: "No platform takes this invoice: \(why).",
            action:
                "Nothing was sent. Configure the platform that this kind of invoice has to go to, then drop it again."
        )
    }
}

extension Array {
    /// The element, or nil beyond the end.
    fileprivate subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
