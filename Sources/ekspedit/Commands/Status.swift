internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal

/// Shows how the work stands.
enum Status: Command {
    static let declaration = Declaration(
        "status", summary: "shows how the work stands: counts, lanes, what needs somebody",
        discussion: ["Reads the journal only; it may be asked while ekspedit run works."],
        options: [Standard.config.spec, Standard.format.spec],
        examples: [
            Example("ekspedit status", "what waits, what was refused, which lane is held"),
            Example("watch ekspedit status", "the same every two seconds"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let (journal, _) = try JournalReading.open(call, in: surroundings)
        let view = try faulting { () throws(Fault) in
            try StatusView(standing: Standing(journal, at: SystemSurroundings.now()))
        }
        if call[Standard.format] == .jsonl {
            for record in view.standing.records { surroundings.out.line(record.text()) }
        } else {
            view.write(on: surroundings.out)
        }
        return .fine
    }
}

/// What `status` shows.
struct StatusView {
    let standing: Standing

    private var tally: [Tally] { standing.tally }
    private var lanes: [LaneRecord] { standing.lanes }
    private var uncertain: [LegRecord] { standing.uncertain }

    /// The place and what it is about, from the name of a note.
    private var told: [(place: String, text: String)] { standing.told }

    func write(on out: Stream) {
        if !told.isEmpty {
            let rows = told.map { [$0.place, $0.text] }
            TextTable(["TROUBLE", "WHAT"], rows, colours: [0]).write(on: out) { _, _ in .red }
            out.line()
        }
        guard !tally.isEmpty else {
            out.line("Nothing has been dropped yet.")
            return
        }
        let counts = tally.map { [$0.company, $0.platform ?? "–", $0.state, "\($0.count)"] }
        TextTable(["COMPANY", "PLATFORM", "STATE", "COUNT"], counts, colours: [2]).write(on: out) { row, _ in
            Self.colour(of: tally[row].state)
        }
        if !lanes.isEmpty {
            out.line()
            let rows = lanes.map { [$0.name, standing.state(of: $0).rawValue, why($0)] }
            TextTable(["LANE", "STATE", "WHY"], rows, colours: [1]).write(on: out) { row, _ in
                lanes[row].hold != nil || lanes[row].isOpen ? .red : .green
            }
        }
        if !standing.atRisk.isEmpty {
            out.line()
            let rows = standing.atRisk.map {
                [$0.document, $0.lane, $0.state.rawValue, $0.deadline?.description ?? ""]
            }
            TextTable(["MAY BE LATE", "LANE", "STATE", "LAWFUL UNTIL"], rows, colours: [3]).write(on: out) {
                row, _ in
                standing.atRisk[row].deadline.map { $0 <= standing.now } ?? false ? .red : .yellow
            }
        }
        guard !uncertain.isEmpty else { return }
        out.line()
        let rows = uncertain.map { [$0.document, $0.lane, $0.state.rawValue, $0.fault?.reason ?? ""] }
        TextTable(["NEEDS A LOOK", "LANE", "STATE", "WHY"], rows, colours: [2]).write(on: out) { _, _ in
            .yellow
        }
    }

    private func why(_ lane: LaneRecord) -> String {
        if let hold = lane.hold { return "\(hold.reason) – ekspedit release \(lane.name)" }
        return lane.blockedUntil > standing.now ? "until \(lane.blockedUntil)" : ""
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
