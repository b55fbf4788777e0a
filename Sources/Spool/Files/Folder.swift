/// An open folder, which closes itself; every name is relative to it.
///
/// Shared by those who work in the same place, hence a class.
package final class Folder: Sendable {
    package let files: any FileSystem
    package let handle: Handle

    package init(owning handle: Handle, in files: any FileSystem) {
        self.handle = handle
        self.files = files
    }

    deinit { files.close(handle) }

    /// Opens a folder by the path that the operator wrote.
    package convenience init(at path: String, in files: any FileSystem) throws(FileError) {
        self.init(owning: try files.openFolder(at: path), in: files)
    }

    package func folder(_ name: SpoolName) throws(FileError) -> Folder {
        Folder(owning: try files.openFolder(name, in: handle), in: files)
    }

    /// The folder of that name, made now if it was missing.
    package func folder(making name: SpoolName, mode: UInt32) throws(FileError) -> Folder {
        do throws(FileError) {
            try files.makeFolder(name, in: handle, mode: mode)
        } catch {
            guard error.code == .exists else { throw error }
        }
        return try folder(name)
    }

    /// The same folder, opened again for a listing of its own.
    package func reopened() throws(FileError) -> Folder {
        Folder(owning: try files.reopenFolder(handle), in: files)
    }

    package func file(_ name: SpoolName) throws(FileError) -> OpenFile {
        OpenFile(owning: try files.openFile(name, in: handle), in: files)
    }

    package func newFile(_ name: SpoolName, mode: UInt32) throws(FileError) -> OpenFile {
        OpenFile(owning: try files.createFile(name, in: handle, mode: mode), in: files)
    }

    /// A new file that has no name yet.
    package func unnamedFile(mode: UInt32) throws(FileError) -> OpenFile {
        OpenFile(owning: try files.createUnnamed(in: handle, mode: mode), in: files)
    }

    package func status() throws(FileError) -> FileStatus { try files.status(handle) }

    package func status(of name: SpoolName) throws(FileError) -> FileStatus {
        try files.status(of: name, in: handle)
    }

    /// The status of a name, or `nil` when nothing has it.
    package func statusIfAny(of name: SpoolName) throws(FileError) -> FileStatus? {
        do throws(FileError) {
            return try files.status(of: name, in: handle)
        } catch {
            if error.code == .notFound { return nil }
            throw error
        }
    }

    package func makeFolder(_ name: SpoolName, mode: UInt32) throws(FileError) {
        try files.makeFolder(name, in: handle, mode: mode)
    }

    package func remove(_ name: SpoolName) throws(FileError) { try files.remove(name, in: handle) }

    package func removeFolder(_ name: SpoolName) throws(FileError) {
        try files.removeFolder(name, in: handle)
    }

    package func rename(_ name: SpoolName, to new: SpoolName, in target: Folder) throws(FileError) {
        try files.rename(name, in: handle, to: new, in: target.handle)
    }

    package func renameNew(_ name: SpoolName, to new: SpoolName, in target: Folder) throws(FileError) {
        try files.renameNew(name, in: handle, to: new, in: target.handle)
    }

    package func sync() throws(FileError) { try files.sync(handle) }

    package func syncAll() throws(FileError) { try files.syncAll(handle) }

    package func space() throws(FileError) -> Space { try files.space(handle) }

    /// Calls `body` for each name; the listing is read in chunks and never held as a whole.
    package func forEachEntry(
        _ body: (FolderEntry) throws(FileError) -> Void
    ) throws(FileError) {
        let listing = try reopened()
        while true {
            let chunk = try files.list(listing.handle)
            guard !chunk.isEmpty else { return }
            for entry in chunk { try body(entry) }
        }
    }
}
