extension Inbox {
    /// Files that are complete now, first seen first.
    ///
    /// Each stays with the inbox until `forget` or `postpone` is called for it.
    package func ready(at now: Duration, limit: Int) throws(FileError) -> [ReadyFile] {
        var ready: [ReadyFile] = []
        for path in settling.due(at: now, limit: limit) {
            do throws(FileError) {
                if let file = try readyFile(path, at: now) { ready.append(file) }
            } catch {
                switch error.code {
                case .notFound, .notAFolder, .isALink: settling.forget(path)
                default:
                    settling.postpone(path, to: now + Self.patience)
                    throw error
                }
            }
        }
        return ready
    }

    /// The file was taken, or is gone.
    package func forget(_ path: SpoolPath) { settling.forget(path) }

    /// Taking the file failed for now.
    package func postpone(_ path: SpoolPath, at now: Duration) {
        settling.postpone(path, to: now + Self.patience)
    }

    private static let patience: Duration = .seconds(5)

    private func readyFile(_ path: SpoolPath, at now: Duration) throws(FileError) -> ReadyFile? {
        let folder = try self.folder(of: path)
        let status = try folder.status(of: path.name)
        guard status.kind == .regular else {
            settling.forget(path)
            return nil
        }
        guard settling.confirm(path, status.fingerprint, at: now) else { return nil }
        if kind.isLocalDisk, hasWriter(path.name, in: folder) {
            settling.postpone(path, to: now + Self.patience)
            return nil
        }
        let firstSeen = settling.firstSeen(path) ?? now
        // Due until it is forgotten; put off so that one batch does not hand it out twice.
        settling.postpone(path, to: now + Self.patience)
        let marker = options.completion == .doneFile ? path.name.adding(InboxOptions.marker) : nil
        return ReadyFile(path: path, fingerprint: status.fingerprint, firstSeen: firstSeen, marker: marker)
    }

    /// A veto only: not being able to ask proves nothing.
    private func hasWriter(_ name: SpoolName, in folder: Folder) -> Bool {
        guard let file = try? folder.file(name) else { return false }
        return folder.files.hasWriter(file.handle) == true
    }
}
