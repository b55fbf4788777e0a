internal import Faults
internal import Journal
internal import Spool

extension Letterbox {
    /// What is needed to open an inbox, now or when its share is back.
    struct Plan {
        let channel: ChannelSetup
        let name: String
        let premises: Premises
        let identities: EntryIDSource
        let habits: Habits
        let board: NoticeBoard
    }

    /// Opens an inbox: first whether it is the one that it was, and only then whether files can be moved out of it.
    ///
    /// A folder that was never used is made. One that was used and is missing, or has lost its marker, is on a share
    /// that is not mounted: nothing is written where it was, and nothing is taken for "no files".
    static func open(_ plan: Plan) throws(Fault) -> Letterbox {
        let premises = plan.premises
        let path = plan.channel.inbox
        _ = try premises.folder(at: path, as: plan.name)
        let inbox = try spooling { () throws(FileError) in
            var options = InboxOptions(completion: plan.channel.completion == .doneFile ? .doneFile : .settle)
            if let settle = plan.channel.settle { options.settle = settle }
            return try Inbox(plan.name, at: path, options: options, in: premises.home.files)
        }
        if try !premises.recognise(inbox, as: plan.identities.next()) {
            plan.board.remark(
                "inbox", "\(path) can't be marked: a missing mount would look like an empty inbox")
        }
        let (claims, isOwn) = try spooling { () throws(FileError) in try claimPlace(for: inbox, premises) }
        let letterbox = Letterbox(
            inbox: inbox, claims: claims, ownsClaims: isOwn, identities: plan.identities, habits: plan.habits,
            board: plan.board,
            recognise: { () throws(Fault) in _ = try premises.recognise(inbox, as: plan.identities.next()) })
        letterbox.listen()
        return letterbox
    }

    /// The spool's own claim place, or one within an inbox that lies on another mount.
    private static func claimPlace(
        for inbox: Inbox, _ premises: Premises
    ) throws(FileError) -> (ClaimPlace, isOwn: Bool) {
        do throws(FileError) {
            try inbox.probe(claimingInto: premises.claims)
            return (premises.claims, false)
        } catch {
            guard error.code == .otherMount else { throw error }
            let own = try ClaimPlace(within: inbox.root)
            try inbox.probe(claimingInto: own)
            return (own, true)
        }
    }
}
