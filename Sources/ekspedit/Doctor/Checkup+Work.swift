internal import Calendars
internal import Dispatching
internal import Faults
internal import Glibc
internal import Journal
internal import Settings

extension Checkup {
    /// How many files lie in the inboxes, and since when.
    func inboxes() -> [Diagnosis] {
        configuration.companies.flatMap { company in
            company.channels.compactMap { channel -> Diagnosis? in
                guard case .success(let files) = Files.all(in: FileName(channel.inbox), from: "/") else {
                    return nil
                }
                return inbox("\(company.key) \(shown(channel.inbox))", files)
            }
        }
    }

    private func inbox(_ subject: String, _ files: [FileName]) -> Diagnosis {
        guard let oldest = files.compactMap(Self.arrival).min() else {
            return .fine(.inboxes, subject, "empty")
        }
        let age = now.since(oldest)
        let message = "\(Count.of(files.count, "file", "files")), the oldest for \(age.inWords)"
        guard age > .seconds(600) else { return .fine(.inboxes, subject, message) }
        return .warning(
            .inboxes, subject, message,
            remedy: isBusy
                ? "is it still being written, or is its name a temporary one (.part, .tmp, .filepart)?"
                : "nothing works on this spool: ekspedit run, or systemctl start ekspedit")
    }

    /// When a file got its present name, as far as the file system knows.
    private static func arrival(_ file: FileName) -> Instant? {
        var status = stat()
        guard unsafe file.withCString({ unsafe lstat($0, &status) }) == 0 else { return nil }
        return Instant(milliseconds: Int64(status.st_ctim.tv_sec) * 1_000)
    }

    /// What waits for somebody, or waits too long.
    func work() -> [Diagnosis] {
        guard let journal else { return [] }
        do throws(Fault) {
            var findings = [
                Diagnosis.fine(
                    .work, "process", isBusy ? "one works on this spool" : "none works on this spool now")
            ]
            for lane in try journal.lanes() { findings += self.lane(lane) }
            let states: Set<LegState> = [.prepared, .sending, .pending, .deferred, .uncertain, .held]
            findings += waiting(try journal.legs(in: states, limit: 100_000))
            let orders = try Order.waiting(in: journal)
            if orders > 0, !isBusy {
                findings.append(
                    .warning(
                        .work, "orders", "\(Count.of(orders, "order waits", "orders wait")) for a process",
                        remedy: "ekspedit once or ekspedit run carries them out"))
            }
            return findings
        } catch {
            return [unreadable(error)]
        }
    }

    private func lane(_ lane: LaneRecord) -> [Diagnosis] {
        if let hold = lane.hold {
            return [
                .trouble(
                    .work, "lane \(lane.name)", "held: \(hold.reason)",
                    remedy: "mend what it says, then: ekspedit release \(lane.name)",
                    code: .platformUnavailable)
            ]
        }
        guard lane.isOpen else { return [] }
        return [
            .warning(
                .work, "lane \(lane.name)",
                "the platform failed \(Count.of(lane.failures, "time", "times")) in a row",
                remedy: "nothing: it is tried again at \(lane.blockedUntil); see platforms above")
        ]
    }

    private func waiting(_ legs: [LegRecord]) -> [Diagnosis] {
        guard !legs.isEmpty else { return [.fine(.work, "documents", "none waits for a platform")] }
        var findings: [Diagnosis] = []
        func add(_ fitting: [LegRecord], _ what: String, remedy: String) {
            guard let first = fitting.first else { return }
            let number = Count.of(fitting.count, "document", "documents")
            findings.append(
                .warning(.work, "documents", "\(number) \(what), such as \(first.document)", remedy: remedy))
        }
        let day = Duration.seconds(86_400)
        add(
            legs.filter { $0.deadline.map { now.adding(day) >= $0 } ?? false },
            "near or past the day by which the law wants them delivered",
            remedy: "ekspedit status says what they wait for; ekspedit show ID tells the whole story")
        add(
            legs.filter { $0.state == .held }, "held",
            remedy: "ekspedit show ID says why; then ekspedit retry ID, or ekspedit resolve LEG --as …")
        add(
            legs.filter { $0.state == .uncertain && now.since($0.runAt) > .seconds(3_600) },
            "without a sure answer for more than an hour",
            remedy: "look at the platform's portal, then: ekspedit resolve LEG --as accepted, or absent")
        if isBusy {
            add(
                legs.filter { $0.state.isServable && now.since($0.runAt) > .seconds(3_600) },
                "due for more than an hour and not served",
                remedy: "is its lane held or its pace too slow? ekspedit status")
        }
        if findings.isEmpty {
            findings.append(.fine(.work, "documents", "\(legs.count) on their way to a platform"))
        }
        return findings
    }

    /// Whether the journal can be read and nobody has changed it.
    func journalState() -> [Diagnosis] {
        let path = configuration.spool + "/.ekspedit/journal.db"
        guard let journal else {
            guard Files.exists(FileName(path)) else {
                return [.fine(.journal, "journal", "none yet: the first run makes it")]
            }
            return [unreadable(Fault(.journalFailed, "\(path) can't be opened"))]
        }
        do throws(Fault) {
            var findings: [Diagnosis] = []
            if let broken = try journal.firstBrokenLink() {
                findings.append(
                    .trouble(
                        .journal, "audit chain", "link \(broken) does not hold: the journal was changed",
                        remedy: "find out who wrote to \(path); bring it back from a backup",
                        code: .diskFailure))
            } else {
                findings.append(.fine(.journal, "audit chain", "every link holds"))
            }
            let newest = try journal.documents(DocumentFilter(isNewestFirst: true), limit: 1).first
            if let newest, newest.receivedAt > now.adding(.seconds(60)) {
                findings.append(
                    .trouble(
                        .clock, "journal", "the newest document is from the future: \(newest.receivedAt)",
                        remedy: "the clock was set back: make it right and wait until it has caught up",
                        code: .configuration))
            }
            return findings
        } catch {
            return [unreadable(error)]
        }
    }

    private func unreadable(_ fault: Fault) -> Diagnosis {
        .trouble(
            .journal, "journal", fault.reason,
            remedy: "look at the disk and at who owns the file; bring it back from a backup if it is broken",
            code: ExitCode(fault))
    }
}
