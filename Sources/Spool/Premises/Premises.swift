package import Faults

/// The private folder of a spool, `.ekspedit/`, with what lies in it.
package final class Premises: Sendable {
    package let spool: Folder
    package let home: Folder
    package let claims: ClaimPlace
    package let blobs: PrivateStore
    package let quarantine: PrivateStore
    /// A file for each inbox that was ever used, so that one whose mount is missing is not taken for an empty one.
    let inboxes: Folder

    package static let name: SpoolName = ".ekspedit"

    /// Opens the spool, and makes what is missing.
    ///
    /// The folder must be on a disk of this machine and closed to others. `anyFileSystem` overrides the former.
    package init(
        at path: String, in files: any FileSystem, anyFileSystem: Bool = false
    ) throws(Fault) {
        let kind: FileSystemKind
        let mode: UInt32
        do throws(FileError) {
            spool = try Folder(at: path, in: files)
            home = try spool.folder(making: Self.name, mode: 0o700)
            kind = try home.space().kind
            mode = try home.status().mode
            claims = ClaimPlace(try home.folder(making: "claim", mode: 0o700))
            blobs = PrivateStore(try home.folder(making: "blob", mode: 0o700), isSharded: true)
            quarantine = PrivateStore(try home.folder(making: "quarantine", mode: 0o700), isSharded: false)
            inboxes = try home.folder(making: "inboxes", mode: 0o700)
            // The folders themselves must outlive a power cut before anything is put into them.
            try home.sync()
            try spool.sync()
        } catch {
            throw error.fault
        }
        guard kind.isLocalDisk || anyFileSystem else {
            throw Fault(
                .configurationWrong,
                "\(path)/\(Self.name) lies on \(kind), which may lose what was written; use a local disk")
        }
        guard mode & 0o077 == 0 else {
            let octal = String(mode, radix: 8)
            throw Fault(
                .configurationWrong,
                "\(path)/\(Self.name) is open to others (mode \(octal)); set it to 700")
        }
    }

    /// Whether names that nobody of us put there lie in the private folder.
    package func foreignNames() throws(FileError) -> [SpoolName] {
        let known: Set<SpoolName> = ["claim", "blob", "quarantine", "inboxes", SpoolLock.name]
        var foreign: [SpoolName] = []
        try home.forEachEntry { entry throws(FileError) in
            let isJournal = entry.name.bytes.starts(with: "journal.".utf8)
            if !known.contains(entry.name), !isJournal, foreign.count < 100 { foreign.append(entry.name) }
        }
        return foreign
    }
}
