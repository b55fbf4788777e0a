/// Where claimed files lie: a folder per file, on the same mount as the inboxes it serves.
///
/// The rename into it is the lock. Until the journal holds the file durably, this place counts as the inbox.
package final class ClaimPlace: Sendable {
    package let folder: Folder

    package init(_ folder: Folder) { self.folder = folder }

    /// Opens or makes the claim place of an inbox that lies on a mount of its own.
    package convenience init(within inbox: Folder) throws(FileError) {
        self.init(try inbox.folder(making: Self.name, mode: 0o700))
    }

    /// In an inbox on a mount of its own; its presence also tells that the mount is there.
    package static let name: SpoolName = ".ekspedit-claim"
}

extension ClaimPlace {
    /// Claims a batch of files and makes the claims durable in one pass.
    ///
    /// For each file: a fresh folder, its origin, the rename. A crash between any two leaves the file in the inbox
    /// or whole in its folder; after the syncs a power cut does too. An error of the syncs is thrown, since then
    /// nothing is known about any file of the batch.
    package func claim(
        _ files: [ReadyFile], from inbox: Inbox, ids: EntryIDSource
    ) throws(FileError) -> [ClaimEnding] {
        var endings: [ClaimEnding] = []
        var fresh: [Folder] = []
        for file in files {
            do throws(FileError) {
                let (ending, folder) = try claim(file, from: inbox, as: ids.next())
                endings.append(ending)
                if let folder { fresh.append(folder) }
            } catch {
                endings.append(error.isPassing ? .busy(file, error) : .failed(file, error))
            }
        }
        guard !fresh.isEmpty else { return endings }
        for folder in fresh { try folder.sync() }
        try folder.sync()
        return endings
    }

    private func claim(
        _ file: ReadyFile, from inbox: Inbox, as id: EntryID
    ) throws(FileError) -> (ClaimEnding, Folder?) {
        let source: Folder
        do throws(FileError) {
            source = try inbox.folder(of: file.path)
        } catch {
            if error.code == .notFound { return (.gone(file), nil) }
            throw error
        }
        try folder.makeFolder(id.name, mode: 0o700)
        do throws(FileError) {
            let own = try folder.folder(id.name)
            try write(ClaimOrigin(channel: inbox.channel, path: file.path), in: own)
            // The marker goes first: left behind, it would vouch for the next file of this name.
            if let marker = file.marker { try source.rename(marker, to: ClaimOrigin.marker, in: own) }
            try move(file, from: source, to: own)
            let status = try own.status(of: file.path.name)
            guard status.kind == .regular, status.fingerprint.hasSameContent(as: file.fingerprint) else {
                try own.renameNew(file.path.name, to: file.path.name, in: source)
                abandon(id, of: file, back: source)
                return (.unsettled(file), nil)
            }
            let claim = Claim(
                id: id, channel: inbox.channel, path: file.path, fingerprint: status.fingerprint,
                owner: status.owner)
            return (.claimed(claim), own)
        } catch {
            abandon(id, of: file, back: source)
            if error.code == .notFound { return (.gone(file), nil) }
            throw error
        }
    }

    /// A rename that was sent twice over a network may say "not found" after it has succeeded.
    private func move(_ file: ReadyFile, from source: Folder, to own: Folder) throws(FileError) {
        let name = file.path.name
        do throws(FileError) {
            try source.rename(name, to: name, in: own)
        } catch {
            guard error.code == .notFound, let status = try own.statusIfAny(of: name),
                status.fingerprint.inode == file.fingerprint.inode
            else { throw error }
        }
    }

    private func write(_ origin: ClaimOrigin, in own: Folder) throws(FileError) {
        do throws(FileError) {
            try own.files.makeLink(ClaimOrigin.name, in: own.handle, to: origin.bytes)
        } catch {
            // Some shares know no links: a small file says the same.
            guard [.notPermitted, .unsupported, .unknownCall].contains(error.code) else { throw error }
            let file = try own.newFile(ClaimOrigin.name, mode: 0o600)
            try file.writeAll(origin.bytes)
            try file.sync()
        }
    }

    /// Undoes a claim that came to nothing; what can't be undone now is met again at the next start.
    private func abandon(_ id: EntryID, of file: ReadyFile, back source: Folder) {
        guard let own = try? folder.folder(id.name) else { return }
        try? putMarkerBack(of: file.path.name, from: own, to: source)
        try? own.remove(ClaimOrigin.name)
        // Refused while anything is left inside, which is what keeps a claimed file safe here.
        try? folder.removeFolder(id.name)
    }
}
