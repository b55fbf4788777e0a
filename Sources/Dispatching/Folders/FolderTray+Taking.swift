package import Calendars
package import Faults
internal import Journal
internal import Spool

/// A claimed file whose bytes are not whole yet.
struct UnreadClaim {
    let claim: Claim

    /// When it is looked at next, and from when on it has been the same.
    var due: Duration
    var unchangedSince: Duration
    var fingerprint: Fingerprint
}

extension FolderTray {
    /// Moves complete files into private folders; errors of those folders are the disk's and stop the work.
    func claim(_ ready: [ReadyFile], at uptime: Duration) throws(Fault) {
        guard !ready.isEmpty else { return }
        let endings: [ClaimEnding]
        do throws(FileError) {
            endings = try claims.claim(ready, from: inbox, ids: identities)
        } catch {
            throw error.fault
        }
        for ending in endings {
            switch ending {
            case .claimed(let claim):
                inbox.forget(claim.path)
                unread.append(UnreadClaim(claim, at: uptime))
            case .gone(let file): inbox.forget(file.path)
            case .unsettled(let file), .busy(let file, _), .failed(let file, _):
                inbox.postpone(file.path, at: uptime)
            }
        }
    }

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
            case .taken(let file):
                size += file.bytes.count
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
            switch ending {
            case .whole(let snapshot):
                let since = snapshot == entry.fingerprint ? entry.unchangedSince : uptime
                if habits.endsEarly(bytes), uptime - since < habits.patience {
                    return .later(entry.again(at: uptime, since: since, snapshot))
                }
                handedOut[claim.id.description] = (claim, snapshot)
                return .taken(Taken(id: claim.id.description, path: claim.path.bytes, bytes: bytes))
            case .changing:
                return .later(entry.again(at: uptime, since: uptime, entry.fingerprint))
            case .tooLarge(let size):
                handedOut[claim.id.description] = (claim, try claims.look(at: claim))
                let finding = Finding(
                    .file, "EKS-FILE-SIZE", found: "\(size) bytes",
                    expected: "at most \(habits.largest) bytes",
                    message: "The file is larger than any that is taken.",
                    action: "Split the batch into several files, or leave large attachments out.")
                return .taken(
                    Taken(id: claim.id.description, path: claim.path.bytes, bytes: [], problem: finding))
            case .notAFile:
                return .later(entry.again(at: uptime, since: uptime, entry.fingerprint))
            }
        } catch {
            // A file that can't be read now stays claimed, where nothing can happen to it.
            return .later(entry.again(at: uptime, since: entry.unchangedSince, entry.fingerprint))
        }
    }

    /// The journal holds them durably: the claimed files may go.
    package func settle(_ ids: [String], at now: Instant) throws(Fault) {
        for id in ids {
            if let entry = handedOut.removeValue(forKey: id) { unreleased.append(entry) }
        }
        letGo()
    }

    /// Removes what the journal holds; what changed after it was read goes back into the inbox and is taken anew.
    func letGo() {
        guard !unreleased.isEmpty else { return }
        let endings = claims.release(unreleased)
        var later: [(claim: Claim, snapshot: Fingerprint)] = []
        for (entry, ending) in zip(unreleased, endings) {
            switch ending {
            case .released: break
            case .lateWrite where putBack(entry.claim): break
            case .lateWrite, .stillOpen, .failed: later.append(entry)
            }
        }
        unreleased = later
    }

    /// False while it can't be put back, for instance because a new file has its name.
    func putBack(_ claim: Claim) -> Bool {
        do throws(FileError) {
            try claims.putBack(claim, into: inbox)
            wake()
            return true
        } catch {
            return false
        }
    }
}

extension UnreadClaim {
    init(_ claim: Claim, at uptime: Duration) {
        self.init(claim: claim, due: uptime, unchangedSince: uptime, fingerprint: claim.fingerprint)
    }

    /// Looked at again after a second.
    fileprivate func again(at uptime: Duration, since: Duration, _ fingerprint: Fingerprint) -> UnreadClaim {
        UnreadClaim(claim: claim, due: uptime + .seconds(1), unchangedSince: since, fingerprint: fingerprint)
    }
}
