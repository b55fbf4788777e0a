/// How the letting go of one claimed file ended.
package enum ReleaseEnding: Sendable, Hashable {
    /// The file and its folder are gone.
    case released
    /// The bytes are no longer those that were accepted: they stay, as a document of their own.
    case lateWrite(Fingerprint)
    /// Somebody still has the file open for writing: try again later, so that a late write is not thrown away.
    case stillOpen
    case failed(FileError)
}

extension ClaimPlace {
    /// Removes claimed files that the journal holds durably.
    ///
    /// Call only after the accept has been committed. `snapshot` is what the accepted bytes were read from; the
    /// file is compared with it once more. A crash in here is met at the next start.
    package func release(_ claims: [(claim: Claim, snapshot: Fingerprint)]) -> [ReleaseEnding] {
        claims.map { claim, snapshot in
            do throws(FileError) {
                return try release(claim, snapshot)
            } catch {
                return .failed(error)
            }
        }
    }

    private func release(_ claim: Claim, _ snapshot: Fingerprint) throws(FileError) -> ReleaseEnding {
        let name = claim.path.name
        let own: Folder
        do throws(FileError) {
            own = try folder.folder(claim.id.name)
            let file = try own.file(name)
            // Asked first: a writer that comes after the comparison would need the name, which is private.
            if folder.files.hasWriter(file.handle) == true { return .stillOpen }
            let now = try file.status().fingerprint
            guard now == snapshot else { return .lateWrite(now) }
            // The marker goes first: one without data would be put back into the inbox after a crash.
            try removeIfAny(ClaimOrigin.marker, in: own)
            try own.remove(name)
            // A writer that could not be asked for may have written in between; its bytes are still readable.
            let last = try file.status().fingerprint
            if !last.hasSameContent(as: snapshot) { return try rescue(claim, file, in: own) }
        } catch {
            // Released before the crash, or by the call before this one; a folder with data keeps its origin.
            guard error.code == .notFound, try isWithoutData(claim) else { throw error }
            try removeEmpty(claim.id)
            return .released
        }
        try removeEmpty(claim.id)
        return .released
    }

    /// Writes the bytes of a file that changed while it was removed back under its name.
    private func rescue(
        _ claim: Claim, _ file: borrowing OpenFile, in own: Folder
    ) throws(FileError) -> ReleaseEnding {
        let copy = try own.newFile(claim.path.name, mode: 0o600)
        // Nothing was read through this descriptor yet, so it stands at the beginning.
        var buffer = [UInt8](repeating: 0, count: 262_144)
        while true {
            let length = try file.read(into: &buffer)
            guard length > 0 else { break }
            try copy.writeAll(Array(buffer[..<length]))
        }
        try copy.sync()
        try own.sync()
        return .lateWrite(try copy.status().fingerprint)
    }

    /// Puts a claimed file back where it came from; `exists` when a new one has its name by now.
    package func putBack(_ claim: Claim, into inbox: Inbox) throws(FileError) {
        let own = try folder.folder(claim.id.name)
        let target = try inbox.folder(of: claim.path)
        let name = claim.path.name
        do throws(FileError) {
            try own.renameNew(name, to: name, in: target)
        } catch {
            guard error.code == .invalid || error.code == .unknownCall else { throw error }
            // Without the promise of the call, a look before is the best there is.
            guard try target.statusIfAny(of: name) == nil else {
                throw FileError(.exists, .renameNew, name)
            }
            try own.rename(name, to: name, in: target)
        }
        try putMarkerBack(of: claim.path.name, from: own, to: target)
        try target.sync()
        try removeEmpty(claim.id)
    }

    func putMarkerBack(of name: SpoolName, from own: Folder, to target: Folder) throws(FileError) {
        guard try own.statusIfAny(of: ClaimOrigin.marker) != nil else { return }
        guard let marker = name.adding(InboxOptions.marker) else { return }
        try own.rename(ClaimOrigin.marker, to: marker, in: target)
    }

    private func isWithoutData(_ claim: Claim) throws(FileError) -> Bool {
        do throws(FileError) {
            return try folder.folder(claim.id.name).statusIfAny(of: claim.path.name) == nil
        } catch {
            guard error.code == .notFound else { throw error }
            return try folder.statusIfAny(of: claim.id.name) == nil
        }
    }

    func removeIfAny(_ name: SpoolName, in own: Folder) throws(FileError) {
        do throws(FileError) {
            try own.remove(name)
        } catch {
            guard error.code == .notFound else { throw error }
        }
    }

    /// Removes the origin, then the folder.
    func removeEmpty(_ id: EntryID) throws(FileError) {
        do throws(FileError) {
            let own = try folder.folder(id.name)
            try removeIfAny(ClaimOrigin.name, in: own)
            try folder.removeFolder(id.name)
        } catch {
            guard error.code == .notFound else { throw error }
        }
    }
}
