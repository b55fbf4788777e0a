package import Faults
internal import Invoicing
package import Journal
package import Spool

/// Looks through the archive of a company: the journal's word for each day, the manifests, and every file.
package struct ArchiveVerification {
    private let company: String
    private let journal: any Journal
    private let digest: ([UInt8]) -> String

    /// Nil when there is no such folder.
    private let root: Folder?
    private var report: ArchiveReport

    package init(
        of company: String, at path: String, _ journal: any Journal, in files: any FileSystem,
        digest: @escaping ([UInt8]) -> String
    ) throws(Fault) {
        self.company = company
        self.journal = journal
        self.digest = digest
        report = ArchiveReport(company: company)
        do throws(FileError) {
            root = try Folder(at: path, in: files)
        } catch {
            guard error.code == .notFound else { throw error.fault }
            root = nil
        }
    }

    /// Reads everything; a folder or file that can't be read is a damage like others.
    package consuming func run() throws(Fault) -> ArchiveReport {
        let prefix = ArchiveNote.closed(company)
        let closed = try journal.notes(beginning: prefix).sorted { $0.key < $1.key }.map { name, sum in
            (day: String(name.dropFirst(prefix.count)), sum: sum)
        }
        var previous: String?
        for (day, sum) in closed {
            report.days += 1
            try verify(day, sum, after: previous)
            previous = sum
        }
        lookForStrangers(besides: Set(closed.map(\.day)), upTo: closed.last?.day)
        try lookForUnknownPurchases()
        return report
    }

    private mutating func verify(_ day: String, _ sum: String, after previous: String?) throws(Fault) {
        let month = String(day.prefix(7))
        guard let bytes = bytes("\(month)/\(day).manifest") else { return report.add(.manifestMissing, day) }
        if digest(bytes) != sum { report.add(.manifestAltered, day) }
        guard let manifest = Manifest(text: String(decoding: bytes, as: UTF8.self)),
            manifest.company == company, manifest.day == day
        else { return report.add(.manifestUnreadable, day) }
        if manifest.previous != previous { report.add(.chainBroken, day) }
        if let link = manifest.link {
            let hash = try journal.chainHash(at: link.number)
            if hash != (link.hash == "-" ? "" : link.hash) { report.add(.journalDiffers, day) }
        }
        for entry in manifest.entries { verify(entry, of: day, in: month) }
        let listed = Set(manifest.entries.map(\.path))
        for path in paths(of: day, in: month) where !listed.contains(path) {
            report.add(.fileUnlisted, day, "\(month)/\(path)")
        }
    }

    private mutating func verify(_ entry: Manifest.Entry, of day: String, in month: String) {
        report.files += 1
        let isPurchase = entry.path.hasPrefix(Manifest.outside)
        let path =
            isPurchase ? String(entry.path.dropFirst(Manifest.outside.count)) : "\(month)/\(entry.path)"
        do throws(FileError) {
            guard let bytes = try read(path) else { return report.add(.fileMissing, day, path) }
            if digest(bytes) != entry.sha256 { report.add(.fileAltered, day, path) }
        } catch {
            report.add(error.code == .notFound ? .fileMissing : .fileUnreadable, day, path)
        }
    }

    // MARK: - Folders

    private func bytes(_ path: String) -> [UInt8]? {
        do throws(FileError) { return try read(path) } catch { return nil }
    }

    private func read(_ path: String) throws(FileError) -> [UInt8]? {
        guard let root, let path = SpoolPath(Array(path.utf8)) else { return nil }
        var folder = root
        for name in path.folders { folder = try folder.folder(name) }
        return try folder.bytes(of: path.name, limit: 1 << 40)
    }

    /// What lies in the folder of a day, as manifests name it.
    private func paths(of day: String, in month: String) -> [String] {
        var found: [String] = []
        forEachName(in: [month, day]) { document in
            var hasFiles = false
            forEachName(in: [month, day, document]) { file in
                hasFiles = true
                found.append("\(day)/\(document)/\(file)")
            }
            if !hasFiles { found.append("\(day)/\(document)") }
        }
        return found.sorted()
    }

    /// Days of which the journal knows nothing, though it has closed later ones.
    private mutating func lookForStrangers(besides known: Set<String>, upTo last: String?) {
        guard let last else { return }
        var strangers: [(day: String, file: String)] = []
        forEachName(in: []) { month in
            forEachName(in: [month]) { name in
                let day = String(name.prefix(10))
                // What is later than the last closed day is still being written; what is no day is others' evidence.
                if CalendarDate(day) != nil, !known.contains(day), day < last {
                    strangers.append((day, "\(month)/\(name)"))
                }
            }
        }
        for stranger in strangers.sorted(by: { $0.file < $1.file }) {
            report.add(.dayUnknown, stranger.day, stranger.file)
        }
    }

    /// Evidence of purchases that the journal never fetched; of what was fetched today no manifest tells yet.
    private mutating func lookForUnknownPurchases() throws(Fault) {
        var months: [String] = []
        forEachName(in: [PurchaseEvidence.folder]) { months.append($0) }
        guard !months.isEmpty else { return }
        // A purchase may have moved to another month since.
        let filter = LedgerFilter(company: company, direction: .purchase)
        let known = Set(
            try journal.ledgerRecords(filter, limit: .max).compactMap(\.file).map(PurchaseEvidence.stem))
        for month in months.sorted() {
            var unknown: [String] = []
            forEachName(in: [PurchaseEvidence.folder, month]) { name in
                if !known.contains(PurchaseEvidence.stem(of: name)) { unknown.append(name) }
            }
            for name in unknown.sorted() {
                report.add(.fileUnlisted, month, "\(PurchaseEvidence.folder)/\(month)/\(name)")
            }
        }
    }

    /// Visible names only; a folder that is no folder has none.
    private func forEachName(in path: [String], _ body: (String) -> Void) {
        guard var folder = root else { return }
        do throws(FileError) {
            for name in path {
                guard let name = SpoolName(name) else { return }
                folder = try folder.folder(name)
            }
            try folder.forEachEntry { entry throws(FileError) in
                let text = String(decoding: entry.name.bytes, as: UTF8.self)
                if !text.hasPrefix(".") { body(text) }
            }
        } catch {
            // What a manifest lists and can't be reached is told by its own name.
            return
        }
    }
}
