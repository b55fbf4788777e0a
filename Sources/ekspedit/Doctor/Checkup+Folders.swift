internal import Dispatching
internal import Glibc
internal import Settings
internal import Spool

extension Checkup {
    /// Whether every folder is there and may be used by whoever asks.
    func folders() -> [Diagnosis] {
        var findings = spool()
        for company in configuration.companies {
            for channel in company.channels {
                for (what, path) in [
                    ("inbox", channel.inbox), ("outbox", channel.outbox), ("error", channel.error),
                ] {
                    findings.append(folder("\(company.key) \(what)", path))
                }
            }
        }
        return findings
    }

    private func spool() -> [Diagnosis] {
        let path = configuration.spool
        guard Files.isFolder(FileName(path)) else {
            return [
                .warning(
                    .folders, "spool", "\(shown(path)) is not there yet",
                    remedy: "ekspedit once or ekspedit run makes it, when the folder above it may be written")
            ]
        }
        let home = path + "/.ekspedit"
        guard let status = try? Folder(at: home, in: LinuxFileSystem()).status() else {
            guard !Files.exists(FileName(home)) else { return [forbidden("spool", home)] }
            return [folder("spool", path)]
        }
        var findings = [folder("spool", path)]
        if status.mode & 0o077 != 0 {
            findings.append(
                .trouble(
                    .folders, "private folder", "\(shown(home)) is open to others",
                    remedy: "chmod 700 \(shown(home))",
                    code: .configuration))
        }
        if status.owner != geteuid() {
            findings.append(
                .warning(
                    .folders, "private folder",
                    "\(shown(home)) belongs to the user \(Files.name(ofUser: status.owner)), and this is "
                        + Files.name(ofUser: geteuid()),
                    remedy:
                        "ask as the user who does the work: sudo -u \(Files.name(ofUser: status.owner)) ekspedit doctor"
                ))
        }
        return findings
    }

    private func folder(_ subject: String, _ path: String) -> Diagnosis {
        let name = FileName(path)
        guard Files.exists(name) else {
            return .warning(
                .folders, subject, "\(shown(path)) is not there",
                remedy: "ekspedit once or ekspedit run makes it; if it lies on a mount, mount it")
        }
        guard Files.isFolder(name) else {
            return .trouble(
                .folders, subject, "\(shown(path)) is no folder", remedy: "move away what is there",
                code: .configuration)
        }
        let mayUse = unsafe name.withCString { unsafe access($0, R_OK | W_OK | X_OK) } == 0
        return mayUse ? .fine(.folders, subject, shown(path)) : forbidden(subject, path)
    }

    private func forbidden(_ subject: String, _ path: String) -> Diagnosis {
        let user = Files.name(ofUser: geteuid())
        return .trouble(
            .folders, subject, "the user \(user) may not read and write \(shown(path))",
            remedy:
                "give it to the user of the service: chown \(user) \(shown(path)), or add the user to the folder's group",
            code: .permission)
    }

    /// Whether the disks are of the right kind and have room.
    func disks() -> [Diagnosis] {
        var places = [("spool", configuration.spool)]
        for company in configuration.companies {
            for channel in company.channels { places.append(("\(company.key) inbox", channel.inbox)) }
        }
        // Two folders of one disk are told once.
        var seen: Set<Space> = []
        return places.compactMap { subject, path in
            guard let space = try? Folder(at: path, in: LinuxFileSystem()).space(),
                seen.insert(space).inserted
            else { return nil }
            return disk(subject, path, space)
        }
    }

    private func disk(_ subject: String, _ path: String, _ space: Space) -> Diagnosis {
        let free = "\(Self.size(space.freeBytes)) of \(Self.size(space.bytes)) free on \(space.kind)"
        if SpaceGuard(bytes: 64 << 20, percent: 1).isLow(space) {
            return .trouble(
                .disks, subject, "\(free): nearly full",
                remedy: "make room at \(shown(path)); no new file is taken when it is full",
                code: .diskFailure)
        }
        if SpaceGuard().isLow(space) {
            return .warning(.disks, subject, "\(free): little is left", remedy: "make room at \(shown(path))")
        }
        if subject == "spool", !space.kind.isLocalDisk {
            return .trouble(
                .disks, subject, "\(shown(path)) lies on \(space.kind), which may lose what was written",
                remedy: "put the spool on a local disk, such as ext4 or xfs; inboxes may lie elsewhere",
                code: .configuration)
        }
        if !space.kind.raisesEvents {
            return .fine(.disks, subject, "\(free); new files are found by looking, not by events")
        }
        return .fine(.disks, subject, free)
    }

    /// In units of 1,000, as disks are sold.
    private static func size(_ bytes: UInt64) -> String {
        for (unit, factor) in [("TB", UInt64(1_000_000_000_000)), ("GB", 1_000_000_000), ("MB", 1_000_000)]
        where bytes >= factor {
            let tenths = bytes / (factor / 10)
            return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\(tenths / 10) \(unit)"
        }
        return "\(bytes / 1_000) kB"
    }
}
