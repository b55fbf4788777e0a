internal import Archives
package import Calendars
internal import Documents
internal import Faults
internal import Invoicing
package import Journal
internal import Platforms
internal import Rules

/// Reads a dropped document, checks it against the rules, and decides which platforms it has to visit.
package struct DocumentExaminer: Examiner {
    private let companies: [String: CompanySetup]
    private let digest: @Sendable ([UInt8]) -> String

    package init(companies: [CompanySetup], digest: @escaping @Sendable ([UInt8]) -> String) {
        self.companies = Dictionary(companies.map { ($0.name, $0) }) { first, _ in first }
        self.digest = digest
    }

    package func examine(_ document: DocumentRecord, _ bytes: [UInt8], at now: Instant) -> Examination {
        // A file whose bytes were not even read has its reason in the record already.
        if document.report != nil && bytes.isEmpty { return Examination(.unreadable) }
        if let format = ArchiveFormat(sniffing: bytes) {
            return expand(bytes, format, isEntry: document.parent != nil)
        }
        let channel = companies[document.company]?.channels[safely: document.channel]
        switch Opened.open(bytes, encoding: channel?.encoding) {
        case .failure(let failure):
            return Examination(.unreadable, findings: failure.findings, isQuarantined: failure.isHostile)
        case .success(.several(let entries)): return Examination(.expanded(entries))
        case .success(.one(let opened)): return judge(opened, document, bytes, at: now)
        }
    }

    // MARK: - Containers

    private func expand(_ bytes: [UInt8], _ format: ArchiveFormat, isEntry: Bool) -> Examination {
        guard !isEntry else {
            return Examination(.unreadable, findings: [ArchiveError(.nested).finding(format)])
        }
        do throws(ArchiveError) {
            let archive = try Archive(checking: bytes, as: format)
            var entries: [Examination.Entry] = []
            try archive.forEachFile { file in
                entries.append(Examination.Entry(name: file.name.bytes, bytes: file.bytes ?? []))
                return true
            }
            guard !entries.isEmpty else {
                return Examination(
                    .unreadable, syntax: format.rawValue,
                    findings: [
                        Finding(
                            .file, "EKS-ARCHIVE-EMPTY", message: "The archive holds no file.",
                            action: "Put the invoices into it and drop it again.")
                    ])
            }
            return Examination(.expanded(entries), syntax: format.rawValue)
        } catch {
            return Examination(
                .unreadable, syntax: format.rawValue, findings: [error.finding(format)],
                isQuarantined: error.kind.isHostile)
        }
    }

    // MARK: - Invoices

    private func judge(
        _ opened: Opened, _ document: DocumentRecord, _ bytes: [UInt8], at now: Instant
    ) -> Examination {
        let invoice = opened.reading.invoice
        let company = companies[document.company]
        let verdict = opened.check(packs: company?.packs)
        var examination = Examination(
            .invalid, syntax: opened.syntax.rawValue, head: InvoiceSummary(invoice),
            findings: verdict.findings)
        guard verdict.outcome == .valid else { return examination }
        guard let company else { return examination }
        if let stranger = company.strangerFinding(invoice) {
            examination.findings.append(stranger)
            return examination
        }
        var legs: [PreparedLeg] = []
        var declined: [String] = []
        for lane in company.lanes {
            switch lane.platform.applies(to: invoice, at: now) {
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
                    legs.append(PreparedLeg(lane, company, invoice, try lane.platform.prepare(consignment)))
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
                .joined(separator: "\u{1F}"))
    }
}

extension CompanySetup {
    /// A document of somebody else would be sent under this company's credentials.
    fileprivate func strangerFinding(_ invoice: Invoice) -> Finding? {
        let own = vatId.filter(\.isNumber)
        let names = [
            invoice.seller.vatIdentifier, invoice.seller.legalRegistration?.value,
            invoice.seller.taxRegistration?.value, invoice.seller.electronicAddress?.value,
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

extension ArchiveError {
    fileprivate func finding(_ format: ArchiveFormat) -> Finding {
        let place = entry.map { " (\($0))" } ?? ""
        return Finding(
            .file, "EKS-ARCHIVE-\(kind.code)", at: entry ?? "", found: words,
            message:
                "The \(format.rawValue) archive is not expanded: \(message.isEmpty ? kind.rawValue : message)\(place)",
            action: kind.remedy)
    }
}

extension ArchiveError.Kind {
    fileprivate var code: String {
        rawValue.map { $0.isUppercase ? "-\($0)" : $0.uppercased() }.joined()
    }

    fileprivate var remedy: String {
        switch self {
        case .incomplete, .damaged:
            "Make the archive again and drop it under a temporary name until it is complete."
        case .nested: "Put the files of the inner archive into the outer one, or drop them one by one."
        case .encrypted: "Drop the files without a password."
        case .tooManyEntries, .tooLarge, .windowTooLarge: "Split it into smaller archives."
        case .unsupported: "Use ZIP, tar, tar.gz, tar.xz or 7z."
        case .inconsistent, .forbiddenName, .forbiddenType, .duplicateName:
            "Make the archive again from plain files with plain, different names."
        case .failed: "Drop it again; if it fails again, ask whoever runs Ekspedit."
        }
    }
}

extension Array {
    /// The element, or nil beyond the end.
    fileprivate subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
