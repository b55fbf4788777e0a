/// One folder that partners drop files into.
///
/// It finds files, waits until they are complete, and says which are ready. It changes nothing on disk; taking is
/// the matter of `ClaimPlace`. Used from one task at a time.
package final class Inbox {
    /// The channel, as it stands in claims: `[a-z0-9._-]+`.
    package let channel: String
    package let path: String
    package let options: InboxOptions
    package let kind: FileSystemKind
    package private(set) var root: Folder
    package private(set) var skipped = SkippedCounts()

    private let temporary: TemporaryNames
    private var settling: Settling
    private var scan: Scan?
    private var pass: UInt64 = 0
    private var partials = Lingering(patience: .seconds(86_400))
    private var orphans = Lingering(patience: .seconds(600))
    private var notices: [InboxNotice] = []
    private let isTaken: (SpoolPath, Fingerprint) -> Bool

    /// Called with each folder before it is scanned, so that it is watched first.
    package var willScan: ((Folder, [SpoolName]) -> Void)?

    /// Opens the folder; `isTaken` names the files of copy mode that were taken and are still there.
    package init(
        _ channel: String, at path: String, options: InboxOptions = InboxOptions(),
        in files: any FileSystem, isTaken: @escaping (SpoolPath, Fingerprint) -> Bool = { _, _ in false }
    ) throws(FileError) {
        self.channel = channel
        self.path = path
        self.options = options
        self.isTaken = isTaken
        root = try Folder(at: path, in: files)
        kind = try root.space().kind
        temporary = TemporaryNames(also: options.temporaryNames)
        settling = Settling(
            SettleTimes(
                completion: options.completion, settle: options.settle, isNetwork: !kind.raisesEvents),
            capacity: options.capacity)
    }

    /// When a file may be ready next; `nil` when none is settling.
    package var nextDue: Duration? { settling.nextDue }

    package var isScanning: Bool { scan != nil }

    /// How many files are settling.
    package var settlingCount: Int { settling.count }

    /// What an operator should know, once each.
    package func takeNotices() -> [InboxNotice] {
        defer { notices = [] }
        return notices
    }
}

/// How many entries of the last pass were left alone, and why.
package struct SkippedCounts: Sendable, Hashable {
    package var links = 0
    package var special = 0
    package var temporary = 0
    package var folders = 0
}

/// Something in an inbox that an operator or a partner should know.
package enum InboxNotice: Sendable, Hashable {
    /// A temporary name has been there for a day: an upload that was never finished.
    case stalePartial(SpoolPath)
    /// A marker has been without its data for ten minutes.
    case orphanMarker(SpoolPath)
    /// A subfolder that can't be read, or lies on another mount, or too deep.
    case folderSkipped(SpoolPath, FileError?)
}

// MARK: Finding

extension Inbox {
    /// Begins a new pass over everything, unless one is going on.
    ///
    /// The folder is opened again by its path, so that a share that was mounted anew is seen.
    package func beginScan() throws(FileError) {
        guard scan == nil else { return }
        let fresh = try Folder(at: path, in: root.files)
        root = fresh
        pass += 1
        skipped = SkippedCounts()
        willScan?(fresh, [])
        scan = Scan(of: try fresh.reopened(), depth: options.depth)
    }

    /// Goes on with the pass for at most `budget` names; true when it has come to its end.
    ///
    /// Stops early when no more files can be watched settling: it goes on when some have been taken.
    package func continueScan(budget: Int, at now: Duration) throws(FileError) -> Bool {
        guard var current = scan else { return true }
        // A pass that breaks is over: the next one begins with opening the folder again.
        scan = nil
        for _ in 0..<budget {
            let found: Scan.Found?
            do throws(FileError) {
                found = try current.next()
            } catch {
                guard error.code == .notFound else { throw error }
                current.leave()
                continue
            }
            guard let found else {
                partials.endPass(pass)
                orphans.endPass(pass)
                return true
            }
            guard try meet(found, in: &current, at: now) else {
                current.stepBack()
                break
            }
        }
        scan = current
        return false
    }

    /// Looks at one name that an event spoke of; the event itself proves nothing.
    package func look(
        at path: SpoolPath, _ evidence: Settling.Evidence, now: Duration
    ) throws(FileError) {
        guard path.folders.count <= options.depth,
            !(path.folders + [path.name]).contains(where: temporary.contain)
        else { return }
        do throws(FileError) {
            let folder = try self.folder(of: path)
            let kind = try folder.status(of: path.name).kind
            guard kind != .folder else {
                // A folder that was moved in is scanned as a tree by the next pass.
                return
            }
            _ = try consider(Scan.Found(folder: folder, path: path, kind: kind), evidence, at: now)
        } catch {
            guard error.code == .notFound else { throw error }
            settling.forget(path)
        }
    }

    /// The open folder that holds a path.
    package func folder(of path: SpoolPath) throws(FileError) -> Folder {
        var folder = root
        for name in path.folders { folder = try folder.folder(name) }
        return folder
    }

    /// Returns false when there was no room for the file.
    private func meet(_ found: Scan.Found, in scan: inout Scan, at now: Duration) throws(FileError) -> Bool {
        if temporary.contain(found.path.name) {
            skipped.temporary += 1
            // Our own places and other hidden names are nobody's unfinished upload.
            if found.path.name.bytes.first != SpoolName.dot,
                partials.meets(found.path, inPass: pass, at: now)
            {
                notices.append(.stalePartial(found.path))
            }
            return true
        }
        do throws(FileError) {
            let kind =
                found.kind == .unknown ? try found.folder.status(of: found.path.name).kind : found.kind
            if kind == .folder {
                try enter(found, in: &scan)
                return true
            }
            return try consider(
                Scan.Found(folder: found.folder, path: found.path, kind: kind), .found, at: now)
        } catch {
            // Taken or renamed since it was listed.
            guard error.code == .notFound else { throw error }
            return true
        }
    }

    private func enter(_ found: Scan.Found, in scan: inout Scan) throws(FileError) {
        do throws(FileError) {
            guard found.path.folders.count < options.depth else {
                skipped.folders += 1
                return
            }
            let folder = try found.folder.folder(found.path.name)
            guard try folder.status().fingerprint.device == root.status().fingerprint.device else {
                throw FileError(.otherMount, .openFolder, found.path.name)
            }
            willScan?(folder, found.path.folders + [found.path.name])
            _ = scan.enter(folder, found.path)
        } catch {
            switch error.code {
            case .notFound: return
            case .forbidden, .notPermitted, .otherMount, .isALink, .notAFolder:
                skipped.folders += 1
                notices.append(.folderSkipped(found.path, error))
            default: throw error
            }
        }
    }

    private func consider(
        _ found: Scan.Found, _ evidence: Settling.Evidence, at now: Duration
    ) throws(FileError) -> Bool {
        switch found.kind {
        case .link: skipped.links += 1
        case .other, .unknown: skipped.special += 1
        case .folder: break
        case .regular:
            if options.completion == .doneFile { return try considerMarked(found, at: now) }
            let fingerprint = try found.folder.status(of: found.path.name).fingerprint
            if options.copiesInPlace, isTaken(found.path, fingerprint) { return true }
            return settling.observe(found.path, fingerprint, evidence, at: now)
        }
        return true
    }

    /// With done files only the markers are looked for; data without one waits, however long.
    private func considerMarked(_ found: Scan.Found, at now: Duration) throws(FileError) -> Bool {
        let folders = found.path.folders
        guard let name = found.path.name.removing(InboxOptions.marker) else { return true }
        guard let data = try found.folder.statusIfAny(of: name), data.kind == .regular else {
            if orphans.meets(found.path, inPass: pass, at: now) { notices.append(.orphanMarker(found.path)) }
            return true
        }
        let path = SpoolPath(folders: folders, name)
        if options.copiesInPlace, isTaken(path, data.fingerprint) { return true }
        return settling.observe(path, data.fingerprint, .marked, at: now)
    }
}

// MARK: Ready

/// A file that is complete as far as can be told from outside.
package struct ReadyFile: Sendable, Hashable {
    package let path: SpoolPath
    package let fingerprint: Fingerprint
    /// On the clock that was handed in.
    package let firstSeen: Duration
    /// A marker that is taken away with the file.
    package let marker: SpoolName?
}

extension Inbox {
    /// Files that are complete now, first seen first.
    ///
    /// Each stays with the inbox until `forget` or `postpone` is called for it.
    package func ready(at now: Duration, limit: Int) throws(FileError) -> [ReadyFile] {
        var ready: [ReadyFile] = []
        for path in settling.due(at: now, limit: limit) {
            do throws(FileError) {
                if let file = try readyFile(path, at: now) { ready.append(file) }
            } catch {
                switch error.code {
                case .notFound, .notAFolder, .isALink: settling.forget(path)
                default:
                    settling.postpone(path, to: now + Self.patience)
                    throw error
                }
            }
        }
        return ready
    }

    /// The file was taken, or is gone.
    package func forget(_ path: SpoolPath) { settling.forget(path) }

    /// Taking the file failed for now.
    package func postpone(_ path: SpoolPath, at now: Duration) {
        settling.postpone(path, to: now + Self.patience)
    }

    private static let patience: Duration = .seconds(5)

    private func readyFile(_ path: SpoolPath, at now: Duration) throws(FileError) -> ReadyFile? {
        let folder = try self.folder(of: path)
        let status = try folder.status(of: path.name)
        guard status.kind == .regular else {
            settling.forget(path)
            return nil
        }
        guard settling.confirm(path, status.fingerprint, at: now) else { return nil }
        if kind.isLocalDisk, hasWriter(path.name, in: folder) {
            settling.postpone(path, to: now + Self.patience)
            return nil
        }
        let firstSeen = settling.firstSeen(path) ?? now
        // Due until it is forgotten; put off so that one batch does not hand it out twice.
        settling.postpone(path, to: now + Self.patience)
        let marker = options.completion == .doneFile ? path.name.adding(InboxOptions.marker) : nil
        return ReadyFile(path: path, fingerprint: status.fingerprint, firstSeen: firstSeen, marker: marker)
    }

    /// A veto only: not being able to ask proves nothing.
    private func hasWriter(_ name: SpoolName, in folder: Folder) -> Bool {
        guard let file = try? folder.file(name) else { return false }
        return folder.files.hasWriter(file.handle) == true
    }
}
