/// A container whose every entry has been found harmless.
///
/// Checking reads the whole container once and keeps nothing but names and sizes; the files are then handed out one at
/// a time, so that an archive costs its packed bytes and its largest file.
package struct Archive: Sendable {
    package struct Entry: Sendable, Hashable {
        package let name: EntryName

        /// Counted, not declared.
        package let size: Int
    }

    package let format: ArchiveFormat

    /// The files in the order of the container, without folders and without what desktops leave behind.
    package let entries: [Entry]

    private let bytes: [UInt8]
    private let limits: ArchiveLimits

    package init(
        checking bytes: [UInt8], as format: ArchiveFormat, limits: ArchiveLimits = ArchiveLimits()
    ) throws(ArchiveError) {
        var inspection = Inspection(limits: limits, expansion: limits.expansion(of: bytes.count))
        switch format {
        case .zip: inspection.expectedEntries = try ZIPDirectory(of: bytes, limits: limits).files.count
        case .tarXZ: try XZWindow.check(bytes, limit: limits.window)
        case .sevenZip: try SevenZipHeader.check(bytes, limit: limits.window)
        case .tar, .tarGzip: break
        }
        // An empty 7z or ZIP archive is nothing that the library needs to see.
        if inspection.expectedEntries != 0 {
            inspection = try Self.inspected(inspection, bytes, as: format)
        }
        self.format = format
        self.entries = inspection.entries
        self.bytes = bytes
        self.limits = limits
    }
}

extension Archive {
    private static func inspected(
        _ inspection: Inspection, _ bytes: [UInt8], as format: ArchiveFormat
    ) throws(ArchiveError) -> Inspection {
        do throws(ArchiveError) {
            return try ReadHandle.open(bytes, as: format) { (reader) throws(ArchiveError) in
                var inspection = inspection
                try inspection.run(reader)
                return inspection
            }
        } catch  where error.kind == .damaged && format == .tarGzip {
            throw try ReadHandle.explainGzip(bytes)
        }
    }
}

extension Archive {
    package struct File: Sendable {
        package let name: EntryName

        /// Nil for a file above the limit, which could not be taken on its own, either.
        package let bytes: [UInt8]?
    }

    /// Hands out the files in the order of ``entries``, one at a time, until the work says false.
    package func forEachFile(_ work: (File) -> Bool) throws(ArchiveError) {
        guard !entries.isEmpty else { return }
        try ReadHandle.open(bytes, as: format) { (reader) throws(ArchiveError) in
            while let header = try reader.next() {
                guard header.kind == .file, !header.name.isLitter else { continue }
                var content: [UInt8]? = []
                while let piece = try reader.read() {
                    content?.append(contentsOf: piece)
                    if let count = content?.count, count > limits.file { content = nil }
                }
                guard work(File(name: header.name, bytes: content)) else { return }
            }
        }
    }

    /// All files at once, for archives known to be small, such as the answers of a platform.
    package func files() throws(ArchiveError) -> [File] {
        var files: [File] = []
        try forEachFile {
            files.append($0)
            return true
        }
        return files
    }
}

// MARK: - Checking

/// The first pass over a container.
private struct Inspection {
    let limits: ArchiveLimits
    let expansion: Int
    var expectedEntries: Int?
    var entries: [Archive.Entry] = []
    private var seen = 0
    private var expanded = 0
    private var names: Set<String> = []

    init(limits: ArchiveLimits, expansion: Int) {
        self.limits = limits
        self.expansion = expansion
    }

    mutating func run(_ reader: borrowing ReadHandle) throws(ArchiveError) {
        while let header = try reader.next() {
            seen += 1
            guard seen <= limits.entries else {
                throw ArchiveError(.tooManyEntries, "the archive has more than \(limits.entries) entries")
            }
            try check(header)
            let size = try count(reader, header)
            if header.kind == .file, !header.name.isLitter {
                entries.append(Archive.Entry(name: header.name, size: size))
            }
        }
        if let expectedEntries, expectedEntries != seen {
            throw ArchiveError(.inconsistent, "the archive shows fewer entries than its directory lists")
        }
    }

    private mutating func check(_ header: ReadHandle.Header) throws(ArchiveError) {
        let shown = header.name.shown
        guard !header.isEncrypted else {
            throw ArchiveError(.encrypted, "an entry is encrypted", entry: shown)
        }
        if let trouble = header.name.trouble {
            // The folder of the archive itself, which `tar` writes as `./`.
            if header.kind == .folder, header.name.bytes.isEmpty { return }
            throw ArchiveError(.forbiddenName, trouble, entry: shown)
        }
        guard header.kind != .other else {
            throw ArchiveError(.forbiddenType, "an entry is a link or a device", entry: shown)
        }
        guard header.kind == .file else { return }
        guard names.insert(header.name.folded).inserted else {
            throw ArchiveError(.duplicateName, "two entries have the same name", entry: shown)
        }
    }

    private mutating func count(
        _ reader: borrowing ReadHandle, _ header: ReadHandle.Header
    ) throws(ArchiveError) -> Int {
        var size = 0
        while let piece = try reader.read() {
            if size == 0, !header.name.isLitter, ArchiveFormat.isPacked(piece) {
                throw ArchiveError(.nested, "an entry is itself an archive", entry: header.name.shown)
            }
            size += piece.count
            expanded += piece.count
            guard expanded <= expansion else {
                throw ArchiveError(.tooLarge, "the archive expands to more than \(expansion) bytes")
            }
        }
        if let declared = header.size, declared != size {
            throw ArchiveError(
                .inconsistent, "an entry is not as large as the archive says", entry: header.name.shown)
        }
        return size
    }
}
