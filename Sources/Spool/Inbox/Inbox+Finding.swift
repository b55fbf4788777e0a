extension Inbox {
    /// Begins a new pass over everything, unless one is going on.
    ///
    /// The folder is opened again by its path, so that a share that was mounted anew is seen.
    package func beginScan() throws(FileError) {
        guard scan == nil else { return }
        let fresh = try Folder(at: path, in: root.files)
        root = fresh
        pass += 1
        skipped = SkippedCounts()
        willScan?(fresh, [])
        scan = Scan(of: try fresh.reopened(), depth: options.depth)
    }

    /// Goes on with the pass for at most `budget` names; true when it has come to its end.
    ///
    /// Stops early when no more files can be watched settling: it goes on when some have been taken.
    package func continueScan(budget: Int, at now: Duration) throws(FileError) -> Bool {
        guard var current = scan else { return true }
        // A pass that breaks is over: the next one begins with opening the folder again.
        scan = nil
        for _ in 0..<budget {
            let found: Scan.Found?
            do throws(FileError) {
                found = try current.next()
            } catch {
                guard error.code == .notFound else { throw error }
                current.leave()
                continue
            }
            guard let found else {
                partials.endPass(pass)
                orphans.endPass(pass)
                closed.endPass(pass)
                return true
            }
            guard try meet(found, in: &current, at: now) else {
                current.stepBack()
                break
            }
        }
        scan = current
        return false
    }

    /// Looks at one name that an event spoke of; the event itself proves nothing.
    package func look(
        at path: SpoolPath, _ evidence: Settling.Evidence, now: Duration
    ) throws(FileError) {
        guard path.folders.count <= options.depth,
            !(path.folders + [path.name]).contains(where: temporary.contain)
        else { return }
        do throws(FileError) {
            let folder = try self.folder(of: path)
            let kind = try folder.status(of: path.name).kind
            guard kind != .folder else {
                // A folder that was moved in is scanned as a tree by the next pass.
                return
            }
            _ = try consider(Scan.Found(folder: folder, path: path, kind: kind), evidence, at: now)
        } catch {
            guard error.code == .notFound else { throw error }
            settling.forget(path)
        }
    }

    /// The open folder that holds a path.
    package func folder(of path: SpoolPath) throws(FileError) -> Folder {
        var folder = root
        for name in path.folders { folder = try folder.folder(name) }
        return folder
    }

    /// Returns false when there was no room for the file.
    private func meet(_ found: Scan.Found, in scan: inout Scan, at now: Duration) throws(FileError) -> Bool {
        if temporary.contain(found.path.name) {
            skipped.temporary += 1
            // Our own places and other hidden names are nobody's unfinished upload.
            if found.path.name.bytes.first != SpoolName.dot,
                partials.meets(found.path, inPass: pass, at: now)
            {
                notices.append(.stalePartial(found.path))
            }
            return true
        }
        do throws(FileError) {
            let kind =
                found.kind == .unknown ? try found.folder.status(of: found.path.name).kind : found.kind
            if kind == .folder {
                try enter(found, in: &scan, at: now)
                return true
            }
            return try consider(
                Scan.Found(folder: found.folder, path: found.path, kind: kind), .found, at: now)
        } catch {
            // Taken or renamed since it was listed.
            guard error.code == .notFound else { throw error }
            return true
        }
    }

    private func enter(
        _ found: Scan.Found, in scan: inout Scan, at now: Duration
    ) throws(FileError) {
        do throws(FileError) {
            guard found.path.folders.count < options.depth else {
                skipped.folders += 1
                return
            }
            let folder = try found.folder.folder(found.path.name)
            guard try folder.status().fingerprint.device == root.status().fingerprint.device else {
                throw FileError(.otherMount, .openFolder, found.path.name)
            }
            willScan?(folder, found.path.folders + [found.path.name])
            _ = scan.enter(folder, found.path)
        } catch {
            switch error.code {
            case .notFound: return
            case .forbidden, .notPermitted, .otherMount, .isALink, .notAFolder:
                skipped.folders += 1
                // Told when the next pass finds it closed too, and once.
                if closed.meets(found.path, inPass: pass, at: now) {
                    notices.append(.folderSkipped(found.path, error))
                }
            default: throw error
            }
        }
    }

    private func consider(
        _ found: Scan.Found, _ evidence: Settling.Evidence, at now: Duration
    ) throws(FileError) -> Bool {
        switch found.kind {
        case .link: skipped.links += 1
        case .other, .unknown: skipped.special += 1
        case .folder: break
        case .regular:
            if options.completion == .doneFile { return try considerMarked(found, at: now) }
            let fingerprint = try found.folder.status(of: found.path.name).fingerprint
            if options.copiesInPlace, isTaken(found.path, fingerprint) { return true }
            return settling.observe(found.path, fingerprint, evidence, at: now)
        }
        return true
    }

    /// With done files only the markers are looked for; data without one waits, however long.
    private func considerMarked(_ found: Scan.Found, at now: Duration) throws(FileError) -> Bool {
        let folders = found.path.folders
        guard let name = found.path.name.removing(InboxOptions.marker) else { return true }
        guard let data = try found.folder.statusIfAny(of: name), data.kind == .regular else {
            if orphans.meets(found.path, inPass: pass, at: now) { notices.append(.orphanMarker(found.path)) }
            return true
        }
        let path = SpoolPath(folders: folders, name)
        if options.copiesInPlace, isTaken(path, data.fingerprint) { return true }
        return settling.observe(path, data.fingerprint, .marked, at: now)
    }
}
