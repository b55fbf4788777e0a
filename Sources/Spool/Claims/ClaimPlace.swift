/// Where claimed files lie: a folder per file, on the same mount as the inboxes it serves.
///
/// The rename into it is the lock. Until the journal holds the file durably, this place counts as the inbox.
package final class ClaimPlace: Sendable {
    package let folder: Folder

    package init(_ folder: Folder) { self.folder = folder }

    /// Opens or makes the claim place of an inbox that lies on a mount of its own.
    package convenience init(within inbox: Folder) throws(FileError) {
        let place = try inbox.folder(making: Self.name, mode: 0o700)
        // Claims in a folder whose own name is lost in a power cut would be lost with it.
        try inbox.sync()
        self.init(place)
    }

    /// In an inbox on a mount of its own; its presence also tells that the mount is there.
    package static let name: SpoolName = ".ekspedit-claim"
}

extension ClaimPlace {
    /// Claims a batch of files and makes the claims durable.
    ///
    /// First a fresh folder for each, with its origin, and one pass of syncs; then the renames, and another pass. A
    /// crash or a power cut at any point leaves each file in the inbox, or whole in a folder that knows where it
    /// came from. An error of the syncs is thrown, since then nothing is known about any file of the batch.
    package func claim(
        _ files: [ReadyFile], from inbox: Inbox, ids: EntryIDSource
    ) throws(FileError) -> [ClaimEnding] {
        var prepared: [Result<Preparation, FileError>] = []
        for file in files {
            let id = ids.next()
            do throws(FileError) {
                prepared.append(.success(try prepare(file, from: inbox, as: id)))
            } catch {
                try? removeEmpty(id)
                prepared.append(.failure(error))
            }
        }
        let fresh = prepared.compactMap { try? $0.get() }
        guard !fresh.isEmpty else { return zip(files, prepared).map { ending(of: $0, $1) } }
        // The new folders first: a file whose folder did not survive would be lost with it.
        try makeDurable([folder] + fresh.map(\.own))
        let endings = zip(files, prepared).map { take($0, $1, from: inbox) }
        try makeDurable(fresh.map(\.own))
        return endings
    }

    /// One sync of the whole file system takes about as long as a few of single folders.
    private func makeDurable(_ folders: [Folder]) throws(FileError) {
        if folders.count > Self.fewFolders { return try folder.syncAll() }
        for folder in folders { try folder.sync() }
    }

    private static let fewFolders = 4

    /// A folder that waits for its file.
    private struct Preparation {
        let id: EntryID
        let own: Folder
        let source: Folder
    }

    private func prepare(
        _ file: ReadyFile, from inbox: Inbox, as id: EntryID
    ) throws(FileError) -> Preparation {
        let source = try inbox.folder(of: file.path)
        try folder.makeFolder(id.name, mode: 0o700)
        let own = try folder.folder(id.name)
        try write(ClaimOrigin(channel: inbox.channel, path: file.path), in: own)
        return Preparation(id: id, own: own, source: source)
    }

    private func ending(of file: ReadyFile, _ prepared: Result<Preparation, FileError>) -> ClaimEnding {
        guard case .failure(let error) = prepared else { return .gone(file) }
        if error.code == .notFound { return .gone(file) }
        return error.isPassing ? .busy(file, error) : .failed(file, error)
    }

    private func take(
        _ file: ReadyFile, _ prepared: Result<Preparation, FileError>, from inbox: Inbox
    ) -> ClaimEnding {
        guard case .success(let preparation) = prepared else { return ending(of: file, prepared) }
        do throws(FileError) {
            return try take(file, preparation, channel: inbox.channel)
        } catch {
            abandon(preparation, file)
            return ending(of: file, .failure(error))
        }
    }

    private func take(
        _ file: ReadyFile, _ preparation: Preparation, channel: String
    ) throws(FileError) -> ClaimEnding {
        let own = preparation.own
        // The marker goes first: left behind, it would vouch for the next file of this name.
        if let marker = file.marker { try preparation.source.rename(marker, to: ClaimOrigin.marker, in: own) }
        try move(file, from: preparation.source, to: own)
        let status = try own.status(of: file.path.name)
        guard status.kind == .regular, status.fingerprint.hasSameContent(as: file.fingerprint) else {
            try own.renameWithoutReplacing(file.path.name, to: file.path.name, in: preparation.source)
            abandon(preparation, file)
            return .unsettled(file)
        }
        return .claimed(
            Claim(
                id: preparation.id, channel: channel, path: file.path, fingerprint: status.fingerprint,
                owner: status.owner))
    }

    /// The rename decides, and the folder says how: a rename whose answer was lost, or that was sent twice over a
    /// network, may report an error after it has succeeded.
    private func move(_ file: ReadyFile, from source: Folder, to own: Folder) throws(FileError) {
        let name = file.path.name
        do throws(FileError) {
            try source.rename(name, to: name, in: own)
        } catch {
            guard let status = try own.statusIfAny(of: name),
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
    private func abandon(_ preparation: Preparation, _ file: ReadyFile) {
        do throws(FileError) {
            // Whatever happened, a folder that holds data keeps its origin.
            guard try preparation.own.statusIfAny(of: file.path.name) == nil else { return }
            try putMarkerBack(of: file.path.name, from: preparation.own, to: preparation.source)
            try removeEmpty(preparation.id)
        } catch {
            // The error that led here is the one to report.
            return
        }
    }
}
