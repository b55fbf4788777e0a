package import Calendars
package import Faults
package import Journal
package import Spool

/// A tray made of folders on a disk: an inbox, its claim place, an outbox and an error folder.
///
/// Each of them may be away, on a share that is not mounted, and each alone: results go on being laid out while
/// the inbox is missing, and the other channels never notice.
package final class FolderTray {
    private let plan: Letterbox.Plan
    private let inbox: Door
    private let shelves: [ResultShelf]
    private let journal: any Journal
    private let board: NoticeBoard
    private var watch: SpaceWatch

    /// What is dropped, while the inbox is there.
    private(set) var letterbox: Letterbox?

    package init(
        _ channel: ChannelSetup, _ key: ChannelKey, _ premises: Premises, _ identities: EntryIDSource,
        _ habits: Habits, _ journal: any Journal
    ) {
        let name = "\(key.company).\(key.channel)"
        let board = NoticeBoard(place: name)
        func door(_ topic: String, _ path: String) -> Door {
            Door(channel: name, topic: topic, path: path, board: board)
        }
        plan = Letterbox.Plan(
            channel: channel, name: name, premises: premises, identities: identities, habits: habits,
            board: board)
        inbox = door("inbox", channel.inbox)
        shelves = [
            ResultShelf(.outbox, at: channel.outbox, channel.layout, door: door("outbox", channel.outbox)),
            ResultShelf(.error, at: channel.error, channel.layout, door: door("error", channel.error)),
        ]
        self.journal = journal
        self.board = board
        watch = SpaceWatch(habits.space)
    }

    /// The channel, as it stands in claims and notices.
    package var name: String { plan.name }

    /// Opens what is there, at the start of the house; the house recovers the claims of all trays together.
    package func openAtStart() {
        let uptime = plan.habits.uptime()
        openShelves(at: uptime)
        letterbox = inbox.attempt(at: uptime) { () throws(Fault) in try Letterbox.open(plan) }
    }

    /// Sorts out what an earlier run left in the claim places of all trays that could be opened.
    package static func recover(
        _ trays: [FolderTray], _ premises: Premises, _ journal: any Journal
    ) throws(Fault) -> [String] {
        let names = Set(trays.map(\.name))
        let shared = trays.compactMap(\.letterbox).filter { !$0.ownsClaims }
        var notices = try Letterbox.recover(premises.claims, for: shared, configured: names, journal)
        for tray in trays {
            guard let letterbox = tray.letterbox, letterbox.ownsClaims else { continue }
            do throws(Fault) {
                notices += try Letterbox.recover(
                    letterbox.claims, for: [letterbox], configured: names, journal)
            } catch {
                guard error.code != .journalFailed else { throw error }
                tray.leave(error)
            }
        }
        return notices
    }

    /// Gives up an inbox that can't be reached; its claims are found again when it is opened anew.
    private func leave(_ fault: Fault) {
        // With it go the descriptors that would keep a share from being unmounted.
        letterbox = nil
        inbox.shut(fault)
    }

    private func openShelves(at uptime: Duration) {
        for shelf in shelves { _ = shelf.open(plan.premises, plan.identities, at: uptime) }
    }

    /// Opens the inbox if it was away and is back, and takes up what was left in its claims.
    private func openLetterbox(at uptime: Duration) {
        guard letterbox == nil else { return }
        letterbox = inbox.attempt(at: uptime) { () throws(Fault) in
            let opened = try Letterbox.open(plan)
            let found = try Letterbox.recover(opened.claims, for: [opened], configured: nil, journal)
            for text in found { board.remark("inbox", text) }
            return opened
        }
    }
}

extension FolderTray: Tray {
    /// An inbox that is away has nothing that can be taken now.
    package var isEmpty: Bool { letterbox?.isEmpty ?? true || board.has("space") }

    package var condition: TrayCondition {
        let uptime = plan.habits.uptime()
        let full = board.has("space") ? Fault(.diskFull, "there is too little room left") : nil
        let troubles = [inbox.fault, full] + shelves.map(\.fault)
        return TrayCondition(
            waiting: letterbox?.waiting ?? 0,
            oldest: letterbox?.oldestSighting.map { max(.zero, uptime - $0) },
            trouble: troubles.compactMap(\.self).first)
    }

    package func collect(limit: Int, at now: Instant) throws(Fault) -> [Taken] {
        let uptime = plan.habits.uptime()
        openShelves(at: uptime)
        openLetterbox(at: uptime)
        guard let letterbox else { return [] }
        try letterbox.takeUpOrphans(journal)
        letterbox.letGo()
        guard hasRoom(at: uptime) else { return [] }
        do throws(LetterboxTrouble) {
            return try letterbox.collect(limit: limit, at: uptime)
        } catch {
            switch error {
            case .fatal(let fault): throw fault
            case .away(let fault):
                leave(fault)
                return []
            }
        }
    }

    package func settle(_ ids: [String], at now: Instant) throws(Fault) { letterbox?.settle(ids) }

    package func canPublish(to place: ResultPlace) -> Bool {
        shelves.contains { $0.place == place && $0.isOpen }
    }

    package var press: Press {
        openShelves(at: plan.habits.uptime())
        let presses = shelves.map { (place: $0.place, press: $0.press) }
        return { results in
            presses.flatMap { place, press in press(results.filter { $0.place == place }) }
        }
    }

    package func nextLook(after now: Instant) -> Instant? {
        let uptime = plan.habits.uptime()
        let next =
            if board.has("space") { watch.next } else if let letterbox { letterbox.nextLook(at: uptime) } else
            {
                inbox.next as Duration?
            }
        return next.map { now.adding(max(.zero, $0 - uptime)) }
    }

    package func takeNotices() -> [Notice] { board.take() }

    /// Whether there is room for more work, wherever it leaves something.
    private func hasRoom(at uptime: Duration) -> Bool {
        let isLow = watch.isLow(at: uptime) { () throws(FileError) in
            var spaces = [try plan.premises.home.space()]
            for shelf in shelves { if let space = try shelf.space() { spaces.append(space) } }
            return spaces
        }
        if isLow {
            board.trouble(
                "space", "there is too little room left: nothing more is taken, what is under way goes on")
        } else {
            board.mended("space", "there is room again")
        }
        return !isLow
    }
}
