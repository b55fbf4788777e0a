internal import Calendars
internal import Faults
internal import Journal
internal import Spool

/// Files that somebody went on writing after they were taken.
///
/// A rename does not stop a writer that has the file open. What was read before stays what it is; the bytes that lie
/// in the claim now become a second document that names the first. Which of them counts, a person decides.
extension Letterbox {
    /// Takes up the changed bytes of a claim whose first bytes the journal holds.
    func takeLate(_ claim: Claim, at uptime: Duration) {
        board.remark(
            "late-write", "\(claim.path) was still being written after it was taken; both states are kept")
        unread.append(
            UnreadClaim(
                claim, at: uptime, as: identities.next().description, lateAfter: claim.id.description))
    }

    /// The journal remembers with the second document which bytes it has, so that a crash before the claim is let
    /// go does not make a third of them.
    func note(_ file: inout Taken, of claim: Claim, lateAfter first: String) {
        file.lateAfter = first
        file.notes[Self.lateNote(claim)] = habits.digest(file.bytes)
    }

    /// Whether bytes that differ from the document's are those of a second document already.
    func isKnownLate(_ claim: Claim, _ digest: String, _ journal: any Journal) throws(Fault) -> Bool {
        try journal.note(Self.lateNote(claim)) == digest
    }

    private static func lateNote(_ claim: Claim) -> String { "late/\(claim.id)" }
}
