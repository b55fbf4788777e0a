package import Faults

/// The proof that this process alone works in a spool; given up when the process ends or drops it.
package struct SpoolLock: ~Copyable {
    private let file: OpenFile

    /// Takes the lock at once or says that another process has it.
    package init(in folder: Folder) throws(Fault) {
        do throws(FileError) {
            let file = try Self.lockFile(in: folder)
            try folder.files.lock(file.handle)
            self.file = file
        } catch {
            guard error.code == .wouldBlock else { throw error.fault }
            throw Fault(.spoolBusy, "another process works in this spool")
        }
    }

    /// Whether the locked file is still the one that others would lock.
    package borrowing func isHeld(in folder: Folder) -> Bool {
        do throws(FileError) {
            let own = try file.status().fingerprint
            let present = try folder.statusIfAny(of: Self.name)?.fingerprint
            return own.inode == present?.inode && own.device == present?.device
        } catch {
            // What can't be looked at can't be relied on.
            return false
        }
    }

    static let name: SpoolName = "lock"

    /// The file stays for ever: removing it would let two processes lock two files of this name.
    private static func lockFile(in folder: Folder) throws(FileError) -> OpenFile {
        do throws(FileError) {
            return try folder.newFile(name, mode: 0o600)
        } catch {
            guard error.code == .exists else { throw error }
            return try folder.file(name)
        }
    }
}
