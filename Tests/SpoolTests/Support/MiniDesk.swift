import Rehearsal
import Spool
import Testing

/// The smallest engine: takes, accepts, lets go, publishes, in the order that the semantics ask for.
///
/// Its journal is a dictionary that survives everything, as a synced database does. One `run` is one life of the
/// process; an error ends it, and the next life recovers.
final class MiniDesk {
    struct Row {
        let path: SpoolPath
        let bytes: [UInt8]
        let stem: Stem
        var isPublished = false
    }

    let files: any FileSystem
    let base: String
    let options: InboxOptions
    let publishing: PublisherOptions
    let otherMount: Bool
    private(set) var journal: [EntryID: Row] = [:]
    private(set) var lateWrites = 0
    private var now: Duration = .zero
    private let ids = EntryIDSource(random: MemoryRandom(state: 1)) { 1_700_000_000_000 }

    /// On a disk in memory, with everything there that an operator makes before the first start.
    convenience init(
        _ options: InboxOptions = InboxOptions(settle: .zero),
        _ publishing: PublisherOptions = PublisherOptions(), otherMount: Bool = false
    ) throws {
        let memory = MemoryFileSystem()
        for path in ["spool", "spool/acme/inbox/partner", "spool/acme/outbox"] { memory.makeFolders(path) }
        if otherMount { memory.mount("spool/acme/inbox") }
        try self.init(on: memory, at: "spool", options, publishing, otherMount: otherMount)
    }

    init(
        on files: any FileSystem, at base: String, _ options: InboxOptions, _ publishing: PublisherOptions,
        otherMount: Bool = false
    ) throws {
        self.files = files
        self.base = base
        self.options = options
        self.publishing = publishing
        self.otherMount = otherMount
    }

    /// The disk that can lose its power; only for desks on one.
    var memory: MemoryFileSystem {
        get throws { try #require(files as? MemoryFileSystem) }
    }

    /// Drops a file durably.
    func drop(_ path: String, _ text: String) throws {
        var parts = path.split(separator: "/").map(String.init)
        let name = parts.removeLast()
        let folder = try Folder(at: (["\(base)/acme/inbox"] + parts).joined(separator: "/"), in: files)
        let file = try folder.newFile(SpoolName(name) ?? "wrong", mode: 0o644)
        try file.writeAll(Array(text.utf8))
        try file.sync()
        try folder.sync()
    }

    /// One life: recovers, then works until nothing is left or a call fails.
    func run(over system: any FileSystem) throws {
        let premises = try Premises(at: base, in: system)
        let lock = try SpoolLock(in: premises.home)
        let inbox = try Inbox("acme", at: "\(base)/acme/inbox", options: options, in: system)
        _ = try premises.recognise(inbox, as: ids.next())
        let claims = otherMount ? try ClaimPlace(within: inbox.root) : premises.claims
        try inbox.probe(claimingInto: claims)
        let publisher = Publisher(
            into: try Folder(at: "\(base)/acme/outbox", in: system), options: publishing)
        try publisher.sweep()
        try recover(claims, inbox)
        // What is put off in one round is due in the next.
        for _ in 0..<3 {
            try take(claims, inbox)
            try publish(publisher)
            now += .seconds(100)
        }
        _ = consume lock
    }

    private func recover(_ claims: ClaimPlace, _ inbox: Inbox) throws {
        var found: [Leftover] = []
        try claims.forEachLeftover { leftover in found.append(leftover) }
        for leftover in found {
            switch leftover {
            case .file(let claim):
                if options.completion == .doneFile { try claims.removeMarker(of: claim, from: inbox) }
                try accept(claim, claims)
            case .unknownOrigin(let claim):
                guard journal[claim.id] != nil else { throw FileError(.invalid, .list) }
                try accept(claim, claims)
            case .marker(let id, _, let path):
                if journal[id] != nil {
                    try claims.discardMarker(id)
                } else {
                    try claims.putMarkerBack(id, of: try #require(path), into: inbox)
                }
            case .foreign: throw FileError(.invalid, .list)
            }
        }
    }

    private func take(_ claims: ClaimPlace, _ inbox: Inbox) throws {
        try inbox.beginScan()
        while try !inbox.continueScan(budget: 10, at: now) {}
        let ready = try inbox.ready(at: now, limit: 100)
        for ending in try claims.claim(ready, from: inbox, ids: ids) {
            switch ending {
            case .claimed(let claim):
                inbox.forget(claim.path)
                try accept(claim, claims)
            case .gone(let file): inbox.forget(file.path)
            case .unsettled(let file), .busy(let file, _), .failed(let file, _):
                inbox.postpone(file.path, at: now)
            }
        }
    }

    private func accept(_ claim: Claim, _ claims: ClaimPlace) throws {
        let (ending, bytes) = try claims.bytes(of: claim, limit: 1 << 20)
        guard case .whole(let snapshot) = ending else { throw FileError(.failed, .read) }
        if let row = journal[claim.id] {
            if row.bytes != bytes { lateWrites += 1 }
        } else {
            journal[claim.id] = Row(path: claim.path, bytes: bytes, stem: unique(Stem(of: claim.path.name)))
        }
        // A failure to let go is mended by the next life.
        _ = claims.release([(claim, snapshot)])
    }

    private func unique(_ stem: Stem) -> Stem {
        var number = 1
        while journal.values.contains(where: { $0.stem.key == stem.numbered(number).key }) { number += 1 }
        return stem.numbered(number)
    }

    private func publish(_ publisher: Publisher) throws {
        let open = journal.filter { !$0.value.isPublished }.sorted { $0.key < $1.key }
        let batch = open.map { id, row in
            Publication(
                id: id, stem: row.stem, folders: row.path.folders,
                files: [
                    ResultFile("original.json", bytes: row.bytes),
                    ResultFile("receipt.json", bytes: Array("receipt of \(id)".utf8)),
                ])
        }
        for (ending, (id, _)) in zip(publisher.publish(batch), open) {
            if ending.isVisible { journal[id]?.isPublished = true }
            // Nobody else writes here, so a foreign name is a fault of ours.
            if ending == .nameTaken { throw FileError(.exists, .renameNew) }
        }
    }
}

extension MiniDesk {
    /// What must hold at any moment, also right after a power cut and before any recovery.
    func problemsNow() throws -> [String] {
        var problems: [String] = []
        let seen = try everything(below: "acme/outbox").filter { !$0.key.hasPrefix(".") }
        for (id, row) in journal {
            let whole = [
                name(of: row, "original.json"): row.bytes,
                name(of: row, "receipt.json"): Array("receipt of \(id)".utf8),
            ]
            for (name, bytes) in whole {
                if let there = seen[name], there != bytes {
                    problems.append("\(name) is not whole: \(there)")
                }
                if seen[name] == nil, row.isPublished { problems.append("\(name) was lost") }
            }
            // In a flat layout the companion comes first, and only the report says that all is there.
            let hasReport = seen[name(of: row, "receipt.json")] != nil
            let hasAll = whole.keys.allSatisfy { seen[$0] != nil }
            if hasReport, !hasAll { problems.append("\(row.stem.text) is there in part") }
        }
        return problems
    }

    /// What must hold in the end: each file taken once, published once, and nothing lying about.
    func problemsAtEnd(_ dropped: [String: String]) throws -> [String] {
        var problems = try problemsNow()
        let taken = journal.values.map { "\($0.path)=\(String(decoding: $0.bytes, as: UTF8.self))" }.sorted()
        let expected = dropped.map { "\($0.key)=\($0.value)" }.sorted()
        if taken != expected { problems.append("taken \(taken), dropped \(expected)") }
        if !journal.values.allSatisfy(\.isPublished) { problems.append("something was not published") }
        let results = try everything(below: "acme/outbox").keys.sorted()
        if results.count != 2 * dropped.count { problems.append("outbox: \(results)") }
        let rest = try everything(below: "").keys.filter {
            !$0.hasPrefix("acme/outbox/") && !$0.hasPrefix(".ekspedit/inboxes/") && $0 != ".ekspedit/lock"
                && $0 != "acme/inbox/.ekspedit-inbox" && !$0.hasSuffix(".part")
        }
        if !rest.isEmpty { problems.append("left over: \(rest)") }
        return problems
    }

    private func name(of row: Row, _ file: String) -> String {
        switch publishing.layout {
        case .folders: "\(row.stem.text)/\(file)"
        case .flat: "\(row.stem.text).\(file)"
        case .mirror: (row.path.folders.map(\.display) + [row.stem.text, file]).joined(separator: "/")
        }
    }

    /// Every file below a folder of the spool, hidden ones too, by its path.
    private func everything(below path: String) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        try collect(path.isEmpty ? base : "\(base)/\(path)", "", &found)
        return found
    }

    /// By paths, because inboxes may lie on other mounts.
    private func collect(_ path: String, _ prefix: String, _ found: inout [String: [UInt8]]) throws {
        let folder = try Folder(at: path, in: files)
        var names: [SpoolName] = []
        try folder.forEachEntry { entry throws(FileError) in names.append(entry.name) }
        for name in names {
            switch try folder.status(of: name).kind {
            case .folder: try collect("\(path)/\(name)", prefix + name.display + "/", &found)
            case .regular: found[prefix + name.display] = try folder.bytes(of: name, limit: 1 << 20)
            default: found[prefix + name.display] = []
            }
        }
    }
}
