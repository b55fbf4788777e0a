package import Faults

extension Premises {
    /// Makes sure that an inbox is the one it was, and not the empty folder below a mount that is missing.
    ///
    /// At first use the inbox gets a hidden marker, and the spool remembers it. From then on the marker's absence
    /// is a fault, never "no files". In an inbox that can't be written the check is left out; returns false.
    package func recognise(_ inbox: Inbox, as fresh: EntryID) throws(Fault) -> Bool {
        guard let remembered = SpoolName(inbox.channel) else {
            throw Fault(.configurationWrong, "“\(inbox.channel)” can't be the name of a channel")
        }
        do throws(FileError) {
            if let known = try inboxes.bytesIfAny(of: remembered) {
                guard let found = try inbox.root.bytesIfAny(of: Self.marker) else {
                    throw FileError(.notFound, .openFile, Self.marker)
                }
                guard found == known else { throw FileError(.stale, .openFile, Self.marker) }
                return true
            }
            if let found = try inbox.root.bytesIfAny(of: Self.marker) {
                // Another spool's inbox, or ours from before the private folder was lost.
                try inboxes.write(found, as: remembered)
                return true
            }
            do throws(FileError) {
                try inbox.root.write(fresh.bytes, as: Self.marker)
            } catch {
                guard [.forbidden, .notPermitted, .readOnly].contains(error.code) else { throw error }
                return false
            }
            try inboxes.write(fresh.bytes, as: remembered)
            return true
        } catch {
            guard error.name == Self.marker, error.operation == .openFile else { throw error.fault }
            throw Fault(
                .diskFailed,
                error.code == .notFound
                    ? "\(inbox.path) has lost its marker \(Self.marker): is its file system mounted?"
                    : "\(inbox.path) is not the folder that was used before: another file system is mounted there"
            )
        }
    }

    static let marker: SpoolName = ".ekspedit-inbox"

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
