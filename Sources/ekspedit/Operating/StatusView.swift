internal import Calendars
internal import Dispatching
internal import Faults
internal import Journal

/// What `status` shows to people.
struct StatusView {
    let standing: Standing

    /// How many orders nobody has carried out yet.
    let orders: Int

    /// Whether a process works on the spool.
    let isBusy: Bool

    func write(on out: Stream) {
        let work = isBusy ? "A process works on this spool." : "No process works on this spool now."
        out.line(out.shown(work, isBusy ? .green : .yellow))
        if orders > 0 { out.line("\(Count.of(orders, "order waits", "orders wait")) to be carried out.") }
        out.line()
        trouble(on: out)
        certificates(on: out)
        guard !standing.tally.isEmpty else {
            out.line("Nothing has been dropped yet.")
            return
        }
        counts(on: out)
        lanes(on: out)
        lateness(on: out)
        attention(on: out)
        gaps(on: out)
    }

    private func trouble(on out: Stream) {
        guard !standing.told.isEmpty else { return }
        out.line(out.shown("TROUBLE", .bold))
        for trouble in standing.told { entry(trouble.place, .red, trouble.text, on: out) }
        out.line()
    }

    /// Certificates to be renewed, sixty days before they end.
    private func certificates(on out: Stream) {
        let ending = standing.endingCertificates
        guard !ending.isEmpty else { return }
        out.line(out.shown("CERTIFICATES", .bold))
        for (lane, end, isOver) in ending {
            entry(
                lane, isOver ? .red : .yellow,
                isOver ? "has ended at \(end)" : "ends at \(end): ask its issuer for a new one", on: out)
        }
        out.line()
    }

    private func counts(on out: Stream) {
        let rows = standing.tally.map { [$0.company, $0.platform ?? "–", $0.state, "\($0.count)"] }
        TextTable(["COMPANY", "PLATFORM", "STATE", "COUNT"], rows, colours: [2]).write(on: out) { row, _ in
            Self.colour(of: standing.tally[row].state)
        }
    }

    private func lanes(on out: Stream) {
        guard !standing.lanes.isEmpty else { return }
        out.line()
        let rows = standing.lanes.map { [$0.name, standing.state(of: $0).rawValue, wait($0)] }
        TextTable(["LANE", "STATE", "UNTIL"], rows, colours: [1]).write(on: out) { row, _ in
            let lane = standing.lanes[row]
            return lane.hold != nil || lane.isOpen ? .red : .green
        }
        for lane in standing.lanes {
            guard let hold = lane.hold else { continue }
            out.line(
                Paragraph.wrap("\(lane.name): \(hold.reason.printable)", width: out.columns, indent: 2))
            out.line("    ekspedit release \(lane.name)")
        }
    }

    private func wait(_ lane: LaneRecord) -> String {
        lane.blockedUntil > standing.now ? "\(lane.blockedUntil)" : ""
    }

    private func lateness(on out: Stream) {
        guard !standing.atRisk.isEmpty else { return }
        out.line()
        out.line(out.shown("MAY BE LATE", .bold))
        for leg in standing.atRisk {
            let isLate = leg.deadline.map { $0 <= standing.now } ?? false
            let until = leg.deadline.map { "lawful until \($0)" } ?? ""
            entry("\(leg.id)  \(leg.state.rawValue)", isLate ? .red : .yellow, until, on: out)
        }
    }

    /// By the ids of legs, which is what `resolve` takes.
    private func attention(on out: Stream) {
        guard !standing.uncertain.isEmpty else { return }
        out.line()
        out.line(out.shown("NEEDS A LOOK", .bold))
        for leg in standing.uncertain {
            entry("\(leg.id)  \(leg.state.rawValue)", .yellow, leg.fault?.reason ?? "", on: out)
        }
    }

    /// Numbers that a series of receipts has left out.
    private func gaps(on out: Stream) {
        guard !standing.gaps.isEmpty else { return }
        out.line()
        out.line(out.shown("NUMBERS MISSING", .bold))
        for gap in standing.gaps {
            entry("\(gap.series)  \(gap.lane)", .yellow, gap.missing.joined(separator: ", "), on: out)
        }
    }

    private func entry(_ title: String, _ colour: Colour, _ text: String, on out: Stream) {
        out.line("  " + out.shown(title.printable, colour))
        guard !text.isEmpty else { return }
        out.line(Paragraph.wrap(text.printable, width: out.columns, indent: 4))
    }

    private static func colour(of state: String) -> Colour? {
        switch state {
        case "accepted": .green
        case "refused", "dead", "invalid", "unreadable", "held", "duplicate-conflict": .red
        case "uncertain", "deferred", "pending", "sending", "prepared": .yellow
        default: nil
        }
    }
}
