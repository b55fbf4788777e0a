internal import Faults
internal import Journal
internal import Spool

extension Letterbox {
    /// Sorts out what was left in a claim place that these letterboxes share.
    ///
    /// A claimed file is taken up where the journal says that it was left: known with equal bytes, it may go; known
    /// with other bytes, it was written late; unknown, it is read like a fresh claim. Claims of other channels are
    /// left to those. With the `configured` channels, at the start of the house, also what belongs to nobody is told of.
    static func recover(
        _ claims: ClaimPlace, for letterboxes: [Letterbox], configured: Set<String>?, _ journal: any Journal
    ) throws(Fault) -> [String] {
        var leftovers: [Leftover] = []
        try spooling { () throws(FileError) in try claims.forEachLeftover { leftovers.append($0) } }
        var notices: [String] = []
        func owner(_ channel: String?) -> Letterbox? { letterboxes.first { $0.inbox.channel == channel } }
        func isStray(_ channel: String) -> Bool { configured.map { !$0.contains(channel) } ?? false }
        for leftover in leftovers {
            switch leftover {
            case .file(let claim):
                if let letterbox = owner(claim.channel) {
                    notices += try letterbox.recover(claim, journal)
                } else if isStray(claim.channel) {
                    notices.append(
                        "a claimed file \(claim.path) belongs to no configured inbox (\(claim.channel))")
                }
            case .marker(let id, let channel, let path):
                guard owner(channel) != nil || configured != nil else { continue }
                notices += try recover(marker: id, of: path, in: claims, for: owner(channel), journal)
            case .unknownOrigin(let claim):
                guard configured != nil else { continue }
                // A crash while the file was let go: the journal holds it, and it goes as well.
                if let letterbox = letterboxes.first, try journal.document(claim.id.description) != nil {
                    try letterbox.takeUp(claim, journal)
                } else {
                    notices.append(
                        "a claimed file \(claim.path) has lost its origin; it lies in the claim folder \(claim.id)"
                    )
                }
            case .foreign(let name):
                guard configured != nil else { continue }
                notices.append("\(name) in the claim folder is not ours and is left alone")
            }
        }
        return notices
    }

    /// Takes up claims of this inbox that nobody has in hand: the file was moved, and then a call failed.
    func takeUpOrphans(_ journal: any Journal) throws(Fault) {
        guard mayHaveOrphans else { return }
        var inHand: Set<EntryID> = []
        for entry in unread { inHand.insert(entry.claim.id) }
        for entry in unreleased { inHand.insert(entry.claim.id) }
        for entry in handedOut.values { inHand.insert(entry.claim.id) }
        var orphans: [Claim] = []
        do throws(FileError) {
            try claims.forEachLeftover { leftover in
                guard case .file(let claim) = leftover, claim.channel == inbox.channel,
                    !inHand.contains(claim.id)
                else { return }
                orphans.append(claim)
            }
        } catch {
            // The next look tries again.
            return
        }
        mayHaveOrphans = false
        for claim in orphans { try takeUp(claim, journal) }
    }

    private func recover(_ claim: Claim, _ journal: any Journal) throws(Fault) -> [String] {
        var notices: [String] = []
        if inbox.options.completion == .doneFile {
            do throws(FileError) {
                try claims.removeMarker(of: claim, from: inbox)
            } catch {
                notices.append("the marker of \(claim.path) can't be removed: \(error)")
            }
        }
        try takeUp(claim, journal)
        return notices
    }

    private static func recover(
        marker id: EntryID, of path: SpoolPath?, in claims: ClaimPlace, for letterbox: Letterbox?,
        _ journal: any Journal
    ) throws(Fault) -> [String] {
        let isKnown = try journal.document(id.description) != nil
        do throws(FileError) {
            // With its data in the journal the marker has done its work; without, the data never came.
            if isKnown {
                try claims.discardMarker(id)
            } else if let path, let letterbox {
                try claims.putMarkerBack(id, of: path, into: letterbox.inbox)
            }
            return []
        } catch {
            return ["a marker in the claim folder \(id) can't be put back: \(error)"]
        }
    }

    private func takeUp(_ claim: Claim, _ journal: any Journal) throws(Fault) {
        guard let known = try journal.document(claim.id.description) else {
            unread.append(UnreadClaim(claim, at: habits.uptime()))
            return
        }
        let ending: SnapshotEnding
        let bytes: [UInt8]
        do throws(FileError) {
            (ending, bytes) = try claims.bytes(of: claim, limit: habits.largest)
        } catch {
            board.remark(
                "claim", "the claimed file \(claim.path) can't be read; the next start tries again: \(error)")
            return
        }
        switch ending {
        case .whole(let snapshot):
            let digest = habits.digest(bytes)
            let isHeld = try digest == known.sha256 ? true : isKnownLate(claim, digest, journal)
            if isHeld {
                unreleased.append((claim, snapshot))
            } else {
                takeLate(claim, at: habits.uptime())
            }
        case .tooLarge where known.size == 0:
            // Taken as too large to be read: the journal holds the refusal, and the bytes were never wanted.
            unreleased.append((claim, claim.fingerprint))
        case .changing, .tooLarge, .notAFile: takeLate(claim, at: habits.uptime())
        }
    }
}
