/// How results lie in a result folder.
package enum Layout: String, Sendable, Hashable, CaseIterable {
    /// `outbox/<stem>/receipt.json`: one folder per result, which appears in one step.
    case folders
    /// `outbox/<stem>.receipt.json`: for consumers that look for files by name; the last file appears last.
    case flat
    /// As `folders`, below the subfolders that the file was dropped in: `outbox/<partner>/<stem>/receipt.json`.
    case mirror
}

/// One file of a result.
package struct ResultFile: Sendable {
    /// Hands its bytes to `write`, in as many pieces as it likes; must give the same bytes each time.
    package typealias Content =
        @Sendable (_ write: ([UInt8]) throws(FileError) -> Void) throws(FileError) -> Void

    package let name: SpoolName
    package let content: Content

    package init(_ name: SpoolName, _ content: @escaping Content) {
        self.name = name
        self.content = content
    }

    package init(_ name: SpoolName, bytes: [UInt8]) {
        self.init(name) { write throws(FileError) in try write(bytes) }
    }
}

/// One result to be published: where, under which name, with which files.
package struct Publication: Sendable {
    package let id: EntryID
    /// The number of an entry, when the taken file was an archive.
    package let part: Int?
    package let stem: Stem
    /// The subfolders of the dropped file; used by the mirroring layout only.
    package let folders: [SpoolName]
    /// Companions first; the file that a consumer waits for last.
    package let files: [ResultFile]

    package init(
        id: EntryID, part: Int? = nil, stem: Stem, folders: [SpoolName] = [], files: [ResultFile]
    ) {
        precondition(!files.isEmpty, "a result has at least its report")
        self.id = id
        self.part = part
        self.stem = stem
        self.folders = folders
        self.files = files
    }

    /// What a published folder carries, to be recognised as ours.
    var mark: [UInt8] { Array((part.map { "\(id).\($0)" } ?? "\(id)").utf8) }

    /// The hidden name that it is built under.
    var temporaryName: SpoolName {
        let text = ".ekspedit-" + String(decoding: mark, as: UTF8.self) + ".tmp"
        guard let name = SpoolName(text) else { preconditionFailure("an identity is a file name") }
        return name
    }
}

/// How the publishing of one result ended.
package enum PublicationEnding: Sendable, Hashable {
    case published
    /// The same result with the same bytes was there already.
    case alreadyThere
    /// An older state of the same result was replaced.
    case replaced
    /// Something else has the name: choose the next one in the journal and publish again.
    case nameTaken
    /// Nothing or not everything can be seen; publishing again is right once the trouble is over.
    case failed(FileError)

    package var isVisible: Bool {
        switch self {
        case .published, .alreadyThere, .replaced: true
        case .nameTaken, .failed: false
        }
    }
}
