internal import Calendars
internal import Faults
internal import Journal
internal import Spool

/// A claimed file whose bytes are not whole yet.
struct UnreadClaim {
    let claim: Claim

    /// When it is looked at next, and from when on it has been the same.
    var due: Duration
    var unchangedSince: Duration
    var fingerprint: Fingerprint

    /// The identity under which its bytes are handed out: the claim's own, unless they were written late.
    let id: String

    /// The document that was made of the file before somebody went on writing.
    var lateAfter: String?
}

extension Letterbox {
    /// Moves complete files into private folders.
    func claim(_ ready: [ReadyFile], at uptime: Duration) throws(Fault) {
        guard !ready.isEmpty else { return }
        var refusal: FileError?
        let endings = try spooling { () throws(FileError) in
            try claims.claim(ready, from: inbox, ids: identities)
        }
        for ending in endings {
            switch ending {
            case .claimed(let claim):
                inbox.forget(claim.path)
                unread.append(UnreadClaim(claim, at: uptime))
            case .gone(let file): inbox.forget(file.path)
            case .unsettled(let file): inbox.postpone(file.path, at: uptime)
            case .busy(let file, _):
                mayHaveOrphans = true
                inbox.postpone(file.path, at: uptime)
            case .failed(let file, let error):
                refusal = error
                mayHaveOrphans = true
                inbox.postpone(file.path, at: uptime)
            }
        }
        if let refusal {
            board.trouble("claim", "files can't be taken out of \(inbox.path): \(refusal)")
        } else {
            claimsAreWell()
        }
    }

    func claimsAreWell() { board.mended("claim", "files can be taken out of \(inbox.path) again") }

    /// Reads claimed files, until enough of them or enough bytes are at hand.
    func read(at uptime: Duration, limit: Int) -> [Taken] {
        var taken: [Taken] = []
        var size = 0
        var waiting: [UnreadClaim] = []
        for entry in unread {
            guard entry.due <= uptime, taken.count < limit, size < Self.batchBytes else {
                waiting.append(entry)
                continue
            }
            switch read(entry, at: uptime) {
            case .taken(var file):
                size += file.bytes.count
                if let first = entry.lateAfter { note(&file, of: entry.claim, lateAfter: first) }
                taken.append(file)
            case .later(let later): waiting.append(later)
            }
        }
        unread = waiting
        return taken
    }

    private enum Reading {
        case taken(Taken)
        case later(UnreadClaim)
    }

    private static let batchBytes = 64 << 20

    private func read(_ entry: UnreadClaim, at uptime: Duration) -> Reading {
        let claim = entry.claim
        do throws(FileError) {
            let (ending, bytes) = try claims.bytes(of: claim, limit: habits.largest)
            board.mended("read", "claimed files can be read again")
            switch ending {
            case .whole(let snapshot):
                let since = snapshot == entry.fingerprint ? entry.unchangedSince : uptime
                if habits.endsEarly(bytes), uptime - since < habits.patience {
                    return .later(entry.again(at: uptime, since: since, snapshot))
                }
                handedOut[entry.id] = (claim, snapshot)
                return .taken(Taken(id: entry.id, path: claim.path.bytes, bytes: bytes))
            case .changing:
                return .later(entry.again(at: uptime, since: uptime, entry.fingerprint))
            case .tooLarge(let size):
                handedOut[entry.id] = (claim, try claims.look(at: claim))
                return .taken(.tooLarge(entry.id, claim.path, size, limit: habits.largest))
            case .notAFile:
                return .later(entry.again(at: uptime, since: uptime, entry.fingerprint))
            }
        } catch {
            // A file that can't be read now stays claimed, where nothing can happen to it.
            board.trouble("read", "the claimed file \(claim.path) can't be read and is kept: \(error)")
            return .later(entry.again(at: uptime, since: entry.unchangedSince, entry.fingerprint))
        }
    }

    /// The journal holds them durably: the claimed files may go.
    func settle(_ ids: [String]) {
        for id in ids {
            if let entry = handedOut.removeValue(forKey: id) { unreleased.append(entry) }
        }
        letGo()
    }

    /// Removes what the journal holds; what changed after it was read becomes a document of its own.
    func letGo() {
        guard !unreleased.isEmpty else { return }
        let endings = claims.release(unreleased)
        var later: [(claim: Claim, snapshot: Fingerprint)] = []
        var failure: FileError?
        for (entry, ending) in zip(unreleased, endings) {
            switch ending {
            case .released: break
            case .lateWrite: takeLate(entry.claim, at: habits.uptime())
            case .stillOpen: later.append(entry)
            case .failed(let error):
                failure = error
                later.append(entry)
            }
        }
        unreleased = later
        if let failure {
            board.trouble(
                "release", "files that were taken can't be removed from their claim place: \(failure)")
        } else {
            board.mended("release", "files that were taken can be removed again")
        }
    }
}

extension Taken {
    static func tooLarge(_ id: String, _ path: SpoolPath, _ size: Int64, limit: Int64) -> Taken {
        let finding = Finding(
            .file, "EKS-FILE-SIZE", found: "\(size) bytes", expected: "at most \(limit) bytes",
            message: "The file is larger than any that is taken.",
            action: "Split the batch into several files, or leave large attachments out.")
        return Taken(id: id, path: path.bytes, bytes: [], problem: finding)
    }
}

extension UnreadClaim {
    init(_ claim: Claim, at uptime: Duration, as id: String? = nil, lateAfter: String? = nil) {
        self.init(
            claim: claim, due: uptime, unchangedSince: uptime, fingerprint: claim.fingerprint,
            id: id ?? claim.id.description, lateAfter: lateAfter)
    }

    /// Looked at again after a second.
    fileprivate func again(at uptime: Duration, since: Duration, _ fingerprint: Fingerprint) -> UnreadClaim {
        var later = self
        later.due = uptime + .seconds(1)
        later.unchangedSince = since
        later.fingerprint = fingerprint
        return later
    }
}
