package import Faults
package import Journal
package import Spool

extension FolderTray {
    /// Sorts out what an earlier run left in a claim place that these trays share; for the start only.
    ///
    /// A claimed file is taken up where the journal says that it was left: known with equal bytes, it may go; known
    /// with other bytes, it was written late and goes back; unknown, it is read like a fresh claim.
    package static func recover(
        _ claims: ClaimPlace, for trays: [FolderTray], _ journal: any Journal,
        digest: ([UInt8]) -> String
    ) throws(Fault) -> [String] {
        var leftovers: [Leftover] = []
        do throws(FileError) {
            try claims.forEachLeftover { leftovers.append($0) }
            for tray in trays { for publisher in tray.publishers.values { try publisher.sweep() } }
        } catch {
            throw error.fault
        }
        var notices: [String] = []
        for leftover in leftovers {
            switch leftover {
            case .file(let claim):
                guard let tray = trays.first(where: { $0.inbox.channel == claim.channel }) else {
                    notices.append(
                        "a claimed file \(claim.path) belongs to no configured inbox (\(claim.channel))")
                    continue
                }
                if tray.inbox.options.completion == .doneFile {
                    do throws(FileError) {
                        try claims.removeMarker(of: claim, from: tray.inbox)
                    } catch {
                        notices.append("the marker of \(claim.path) can't be removed: \(error)")
                    }
                }
                try tray.takeUp(claim, journal, digest)
            case .marker(let id, let channel, let path):
                let isKnown = try journal.document(id.description) != nil
                let inbox = trays.first { $0.inbox.channel == channel }?.inbox
                do throws(FileError) {
                    // With its data in the journal the marker has done its work; without, the data never came.
                    if isKnown {
                        try claims.discardMarker(id)
                    } else if let path, let inbox {
                        try claims.putMarkerBack(id, of: path, into: inbox)
                    }
                } catch {
                    notices.append("a marker in the claim folder \(id) can't be put back: \(error)")
                }
            case .unknownOrigin(let claim):
                // A crash while the file was let go: the journal holds it, and it goes as well.
                if let tray = trays.first, try journal.document(claim.id.description) != nil {
                    try tray.takeUp(claim, journal, digest)
                } else {
                    notices.append(
                        "a claimed file \(claim.path) has lost its origin; it lies in the claim folder \(claim.id)"
                    )
                }
            case .foreign(let name):
                notices.append("\(name) in the claim folder is not ours and is left alone")
            }
        }
        return notices
    }

    private func takeUp(_ claim: Claim, _ journal: any Journal, _ digest: ([UInt8]) -> String) throws(Fault) {
        guard let known = try journal.document(claim.id.description) else {
            unread.append(UnreadClaim(claim, at: habits.uptime()))
            return
        }
        do throws(FileError) {
            let (ending, bytes) = try claims.bytes(of: claim, limit: habits.largest)
            if case .whole(let snapshot) = ending, digest(bytes) == known.sha256 {
                unreleased.append((claim, snapshot))
            } else if !putBack(claim) {
                unreleased.append((claim, claim.fingerprint))
            }
        } catch {
            throw error.fault
        }
    }
}
