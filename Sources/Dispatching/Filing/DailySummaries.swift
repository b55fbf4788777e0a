package import Calendars
package import Faults
internal import Invoicing
package import Journal
internal import Reports
internal import Spool

/// Writes the daily summaries of the companies that want them, into the outbox of each one's first channel.
///
/// A day is written once it is over; days that were missed, because nothing ran, are made up for. Everything comes
/// from the journal, so the same day gives the same bytes again.
package struct DailySummaries: Sendable {
    private let companies: [CompanySetup]
    private let journal: any Journal

    /// How far back missed days are looked for.
    private static let reach = 31

    package init(of companies: [CompanySetup], in journal: any Journal) {
        self.companies = companies.filter(\.wantsDailySummary)
        self.journal = journal
    }

    /// Writes what is due; gives the names of the files.
    package func write(at now: Instant) throws(Fault) -> [String] {
        var written: [String] = []
        for company in companies { written += try write(company, at: now) }
        return written
    }

    private func write(_ company: CompanySetup, at now: Instant) throws(Fault) -> [String] {
        let zone = Zone(country: company.country)
        let note = "summary/" + company.name
        let today = CivilTime(now, in: zone).date
        guard let yesterday = today.adding(days: -1) else { return [] }
        let last = try journal.note(note).flatMap { CalendarDate($0) }
        guard last.map({ $0 < yesterday }) ?? true else { return [] }
        let oldest = today.adding(days: -Self.reach) ?? yesterday
        var day = max(last?.adding(days: 1) ?? oldest, oldest)
        var written: [String] = []
        while day <= yesterday {
            if let summary = try summary(of: company, on: day, in: zone) {
                try publish(summary, for: company)
                written.append("\(company.name)/\(summary.stem)")
            }
            _ = try journal.commit([.note(name: note, value: day.description)])
            guard let next = day.adding(days: 1) else { break }
            day = next
        }
        return written
    }

    /// Nil for a day on which nothing ended and nothing was open.
    private func summary(
        of company: CompanySetup, on day: CalendarDate, in zone: Zone
    ) throws(Fault) -> DailySummary? {
        guard let next = day.adding(days: 1), let from = CivilTime(day)?.moment(in: zone),
            let until = CivilTime(next)?.moment(in: zone)
        else { return nil }
        let records = try journal.documents(
            DocumentFilter(company: company.name, receivedBefore: until, notFinishedBefore: from),
            limit: .max)
        func ended(_ record: DocumentRecord) -> Instant? {
            record.finishedAt.flatMap { $0 < until ? $0 : nil }
        }
        // An archive is told by its documents.
        let told = records.filter { $0.outcome != .expanded }.sorted {
            (ended($0) ?? until, $0.id) < (ended($1) ?? until, $1.id)
        }
        guard !told.isEmpty else { return nil }
        let language = Language(country: company.country)
        var rows: [DailySummary.Row] = []
        for record in told { rows.append(try row(record, hasEnded: ended(record) != nil, in: language)) }
        return DailySummary(
            company: company.name, title: company.title, country: company.country, day: day, rows: rows)
    }

    private func row(
        _ record: DocumentRecord, hasEnded: Bool, in language: Language
    ) throws(Fault) -> DailySummary.Row {
        guard hasEnded else {
            return DailySummary.Row(
                ending: .open, file: record.shownName, invoice: record.head.map { InvoiceHead($0, sent: []) })
        }
        let isRepetition = record.duplicateOf != nil && record.outcome == .accepted
        let legs = try journal.legs(of: isRepetition ? record.duplicateOf ?? record.id : record.id)
        let number = legs.lazy.compactMap { $0.facts["jir"] ?? $0.platformId }.first
        let findings = FindingText.decode(record.report) + legs.flatMap { FindingText.decode($0.report) }
        let problems = findings.filter { $0.severity == .fatal }
        let reason = problems.first.map { first in
            let more = problems.count > 1 ? " (+\(problems.count - 1))" : ""
            return "\(first.id): \(first.told(in: language).message)\(more)"
        }
        let isGood = record.outcome == .accepted
        return DailySummary.Row(
            ending: isRepetition ? .repeated : isGood ? .accepted : .failed, file: record.shownName,
            invoice: record.head.map { InvoiceHead($0, sent: legs) }, number: number,
            reason: isGood ? nil : reason ?? legs.lazy.compactMap { $0.fault?.told(in: language) }.first,
            folder: record.resultPath)
    }

    private func publish(_ summary: DailySummary, for company: CompanySetup) throws(Fault) {
        guard let outbox = company.channels.first?.outbox else { return }
        do throws(FileError) {
            let publisher = Publisher(into: try Folder(at: outbox, in: LinuxFileSystem()))
            for (ending, bytes) in [("csv", summary.csv()), ("html", summary.html)] {
                guard let name = SpoolName(Array("\(summary.stem).\(ending)".utf8)) else { continue }
                try publisher.publishFile(name) { write throws(FileError) in try write(bytes) }
            }
        } catch {
            throw error.fault
        }
    }
}
