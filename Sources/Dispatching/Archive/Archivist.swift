internal import Calendars
package import Faults
package import Journal
internal import Invoicing
package import Spool

/// Files what closed days have brought: a folder for each document, then a manifest for the day.
///
/// Works in small portions when nothing else is to be done, and always from the journal: a portion that a crash cuts
/// off is written again with the same bytes. The journal learns of a day when its manifest is durable.
package final class Archivist {
    private let company: String
    private let path: String
    private let premises: Premises
    private let journal: any Journal
    private let digest: ([UInt8]) -> String
    private let uptime: () -> Duration
    private let identities: EntryIDSource
    private let door: Door
    private let board: NoticeBoard
    private var root: Folder?
    private var work: Work?

    /// The first moment that no closed day covers.
    private var horizon: Instant

    /// When there may be something to file next.
    private var next = Instant(milliseconds: 0)

    /// A day in the making.
    private struct Work {
        let day: ArchiveDay
        var manifest: Manifest
        var documents: ArraySlice<String>
    }

    /// How long after the end of a day it is closed, for documents that are just ending.
    static let grace: Duration = .seconds(600)

    /// How many documents are filed before everybody else has a turn.
    private static let portion = 32

    package init(
        _ company: String, at path: String, _ premises: Premises, _ journal: any Journal,
        _ identities: EntryIDSource, _ habits: Habits
    ) throws(Fault) {
        self.identities = identities
        self.company = company
        self.path = path
        self.premises = premises
        self.journal = journal
        digest = habits.digest
        uptime = habits.uptime
        board = NoticeBoard(place: company)
        door = Door(channel: company, topic: "archive", path: path, board: board)
        let last = try journal.notes(beginning: ArchiveNote.closed(company)).keys.max()
        let name = last?.dropFirst(ArchiveNote.closed(company).count) ?? ""
        horizon = CalendarDate(name).map { ArchiveDay($0).end } ?? Instant(milliseconds: 0)
    }

    /// The earliest moment at which a document may end now: what is closed stays closed, whatever the clock does.
    func earliestEnd(_ now: Instant) -> Instant { max(now, horizon) }

    func takeNotices() -> [Notice] { board.take() }

    /// When it has something to do; nil while its folder is away.
    func nextWork(after now: Instant) -> Instant? {
        guard door.fault != nil else { return next }
        return now.adding(max(.zero, door.next - uptime()))
    }

    /// Whether a day that is over waits to be filed, and can be.
    func hasWork(at now: Instant) -> Bool { door.fault == nil && next <= now }

    /// Files a portion.
    func file(at now: Instant) throws(Fault) {
        guard next <= now, var work = try begin(at: now), let root else { return }
        let portion = work.documents.prefix(Self.portion)
        work.documents = work.documents.dropFirst(portion.count)
        var publications: [Spool.Publication] = []
        for id in portion {
            guard let record = try journal.document(id) else { continue }
            publications += try publication(of: record, &work.manifest)
        }
        do throws(FileError) {
            try lay(publications, of: work.day, in: root)
            self.work = work
            if work.documents.isEmpty { try close(work, in: root) }
        } catch {
            self.work = nil
            self.root = nil
            door.shut(error.fault)
            return
        }
        if work.documents.isEmpty { try remember(work, at: now) }
    }

    private func publication(
        of record: DocumentRecord, _ manifest: inout Manifest
    ) throws(Fault) -> [Spool.Publication] {
        let parts = record.id.split(separator: ".", maxSplits: 1)
        guard let first = parts.first, let id = EntryID(String(first)) else { return [] }
        let files = try Evidence(of: record, in: journal, digest: digest).files
        manifest.add(record.id, files.map { ($0.name, $0.bytes.count, digest($0.bytes)) })
        return [
            Spool.Publication(
                id: id, part: parts.count > 1 ? Int(parts[1]) : nil, stem: Stem(decided: record.id),
                files: files.compactMap { file in
                    SpoolName(file.name).map { Spool.ResultFile($0, bytes: file.bytes) }
                })
        ]
    }

    private func lay(
        _ publications: [Spool.Publication], of day: ArchiveDay, in root: Folder
    ) throws(FileError) {
        guard !publications.isEmpty, let month = SpoolName(day.month), let name = SpoolName(day.name) else {
            return
        }
        let folder = try root.folder(making: month, mode: 0o750).folder(making: name, mode: 0o750)
        let publisher = Publisher(into: folder, options: Self.options)
        for ending in publisher.publish(publications) {
            switch ending {
            case .published, .alreadyThere, .replaced: continue
            case .nameTaken: throw FileError(.exists, .rename, name)
            case .failed(let error): throw error
            }
        }
    }

    /// Readable by the owner's group, writable by nobody.
    private static let options = PublisherOptions(fileMode: 0o440, folderMode: 0o750)

    private func close(_ work: Work, in root: Folder) throws(FileError) {
        guard let month = SpoolName(work.day.month), let name = SpoolName(work.day.manifest) else { return }
        let folder = try root.folder(making: month, mode: 0o750)
        // The names of the day and the month must outlive a power cut before the manifest vouches for them.
        try folder.sync()
        try root.sync()
        let text = Array(work.manifest.text.utf8)
        try Publisher(into: folder, options: Self.options).publishFile(name) { write throws(FileError) in
            try write(text)
        }
    }

    /// The audit chain takes in the digest of the manifest: from now on neither can be altered alone.
    private func remember(_ work: Work, at now: Instant) throws(Fault) {
        let sum = digest(Array(work.manifest.text.utf8))
        _ = try journal.commit([
            .note(name: ArchiveNote.closed(company) + work.day.name, value: sum),
            .note(name: ArchiveNote.open(company), value: nil),
            .event(
                EventRecord(
                    now, document: "", leg: company, to: "archived", code: work.day.name,
                    detail: "\(work.manifest.documents.count) documents, manifest \(sum)")),
        ])
        horizon = work.day.end
        self.work = nil
    }

    /// The day to go on with.
    private func begin(at now: Instant) throws(Fault) -> Work? {
        if let work { return work }
        let finished = try journal.firstFinished(company, since: horizon)
        let fetched = try journal.firstFetched(company, since: horizon)
        guard let first = earliest(finished, fetched) else {
            next = now.adding(.seconds(3_600))
            return nil
        }
        let day = ArchiveDay(first)
        guard day.end.adding(Self.grace) <= now else {
            next = day.end.adding(Self.grace)
            return nil
        }
        if root == nil {
            root = door.attempt(at: uptime()) { () throws(Fault) in
                try premises.place(at: path, as: "\(company).archive", identities)
            }
        }
        guard root != nil else { return nil }
        let start = max(day.start, horizon)
        let purchases = try journal.fetched(company, from: start, before: day.end)
        guard purchases.allSatisfy(\.isLaidOut) else {
            // Their folder is away: the day is closed when their evidence lies where the manifest says.
            next = now.adding(.seconds(60))
            return nil
        }
        let closed = try journal.notes(beginning: ArchiveNote.closed(company))
        var manifest = Manifest(
            company: company, day: day.name, previous: closed.max { $0.key < $1.key }?.value,
            link: try link(of: day))
        for purchase in purchases { try list(purchase, in: &manifest) }
        let ids = try journal.finished(company, from: start, before: day.end)
        return Work(day: day, manifest: manifest, documents: ids[...])
    }

    /// What the platform answered is the evidence of a purchase; the engine has laid it out already.
    private func list(_ purchase: LedgerRecord, in manifest: inout Manifest) throws(Fault) {
        let answers = try journal.filed(purchase.key).filter { $0.role == .answer }
        manifest.add(
            purchase: purchase.key.id, from: purchase.key.platform,
            below: "\(PurchaseEvidence.folder)/\(purchase.month)",
            answers.map { ($0.name, $0.bytes.count, digest($0.bytes)) })
    }

    /// The link of the audit chain that the manifest names: written down first, so that a repetition names it too.
    private func link(of day: ArchiveDay) throws(Fault) -> ChainLink? {
        let name = ArchiveNote.open(company)
        let words = try journal.note(name)?.split(separator: " ").map(String.init) ?? []
        if words.count == 3, words[0] == day.name, let number = Int64(words[1]) {
            return ChainLink(number: number, hash: words[2])
        }
        guard let link = try journal.chainEnd() else { return nil }
        _ = try journal.commit([.note(name: name, value: "\(day.name) \(link.number) \(link.hash)")])
        return link
    }
}
