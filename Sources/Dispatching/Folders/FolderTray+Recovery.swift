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
                try tray.takeUp(claim, journal, digest)
            case .marker(let id, let channel, let path):
                guard let tray = trays.first(where: { $0.inbox.channel == channel }) else { continue }
                do throws(FileError) {
                    try claims.putMarkerBack(id, of: path, into: tray.inbox)
                } catch {
                    notices.append("the marker of \(path) can't be put back: \(error)")
                }
            case .unknownOrigin(let id, let name):
                notices.append(
                    "a claimed file \(name) has lost its origin; it lies in the claim folder \(id)")
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
