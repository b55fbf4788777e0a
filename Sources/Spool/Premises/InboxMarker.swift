package import Faults

extension Premises {
    /// Makes sure that an inbox is the one it was, and not the empty folder below a mount that is missing.
    ///
    /// At first use the inbox gets a hidden marker, and the spool remembers it. From then on the marker's absence
    /// is a fault, never "no files". In an inbox that can't be written the check is left out; returns false.
    package func recognise(_ inbox: Inbox, as fresh: EntryID) throws(Fault) -> Bool {
        try recognise(inbox.root, at: inbox.path, as: inbox.channel, fresh)
    }

    /// The same for any folder that may lie on a mount of its own, under a name of its own.
    package func recognise(
        _ folder: Folder, at path: String, as name: String, _ fresh: EntryID
    ) throws(Fault) -> Bool {
        guard let remembered = SpoolName(name) else {
            throw Fault(.configurationWrong, "“\(name)” can't be the name of a channel")
        }
        do throws(FileError) {
            if let known = try inboxes.bytesIfAny(of: remembered) {
                guard let found = try folder.bytesIfAny(of: Self.marker) else {
                    throw FileError(.notFound, .openFile, Self.marker)
                }
                guard found == known else { throw FileError(.stale, .openFile, Self.marker) }
                return true
            }
            if let found = try folder.bytesIfAny(of: Self.marker) {
                // Another spool's inbox, or ours from before the private folder was lost.
                try inboxes.write(found, as: remembered)
                return true
            }
            do throws(FileError) {
                try folder.write(fresh.bytes, as: Self.marker)
            } catch {
                guard [.forbidden, .notPermitted, .readOnly].contains(error.code) else { throw error }
                return false
            }
            try inboxes.write(fresh.bytes, as: remembered)
            return true
        } catch {
            guard error.name == Self.marker, error.operation == .openFile else { throw error.fault }
            throw Fault(
                .folderMissing,
                error.code == .notFound
                    ? "\(path) has lost its marker \(Self.marker): is its file system mounted?"
                    : "\(path) is not the folder that was used before: another file system is mounted there"
            )
        }
    }

    static let marker: SpoolName = ".ekspedit-inbox"

    /// Whether a folder was used before, so that its absence means that something is wrong.
    package func remembers(_ name: String) throws(FileError) -> Bool {
        guard let name = SpoolName(name) else { return false }
        return try inboxes.statusIfAny(of: name) != nil
    }

    /// Opens a folder of a channel by its path; one that was never used is made.
    ///
    /// One that was used and is missing is not made: below a mount point it would be an empty one in its place.
    package func folder(at path: String, as name: String) throws(Fault) -> Folder {
        do throws(FileError) {
            guard try remembers(name) else { return try Folder.opened(making: path, in: home.files) }
            do throws(FileError) {
                return try Folder(at: path, in: home.files)
            } catch {
                guard error.code == .notFound else { throw error }
            }
        } catch {
            throw error.fault
        }
        throw Fault(.folderMissing, "\(path) is not there: is its file system mounted?")
    }

    /// Forgets an inbox whose folder was replaced on purpose.
    package func forgetInbox(_ channel: String) throws(FileError) {
        guard let name = SpoolName(channel) else { return }
        try inboxes.remove(name)
    }
}

extension Folder {
    /// A small file's bytes, or `nil` when there is none.
    func bytesIfAny(of name: SpoolName) throws(FileError) -> [UInt8]? {
        guard try statusIfAny(of: name)?.kind == .regular else { return nil }
        return try bytes(of: name, limit: 4_096)
    }

    /// Writes a small file durably, under a hidden name first.
    func write(_ bytes: [UInt8], as name: SpoolName) throws(FileError) {
        guard let temporary = SpoolName(Array(".ekspedit-".utf8) + name.bytes + Array(".tmp".utf8)) else {
            throw FileError(.nameTooLong, .createFile, name)
        }
        try removeTree(temporary)
        let file = try newFile(temporary, mode: 0o600)
        try file.writeAll(bytes)
        try file.sync()
        try rename(temporary, to: name, in: self)
        try sync()
    }
}
