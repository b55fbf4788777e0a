/// An open file or folder, as a number that its file system gave.
package struct Handle: Sendable, Hashable {
    package let number: Int32

    package init(_ number: Int32) { self.number = number }
}

/// The system calls that the spool makes, one function each.
///
/// The only seam between the spool and the disk: `LinuxFileSystem` makes the calls; a decorator lets the n-th one
/// fail; one in memory keeps what was synced apart from what was not, so that a power cut can be tried in a test.
/// Names are single components relative to an open folder, so no path is resolved twice.
package protocol FileSystem: Sendable {
    /// Opens a folder by its path; the only call that follows links, because the operator wrote the path.
    func openFolder(at path: String) throws(FileError) -> Handle
    /// Opens a folder inside another; no link is followed and no other mount entered.
    func openFolder(_ name: SpoolName, in folder: Handle) throws(FileError) -> Handle
    /// Opens the same folder again, for a listing of its own.
    func reopenFolder(_ folder: Handle) throws(FileError) -> Handle
    /// Opens a file for reading; never waits, never follows a link, never leaves the folder.
    func openFile(_ name: SpoolName, in folder: Handle) throws(FileError) -> Handle
    /// Creates a file for writing; the name must be new.
    func createFile(_ name: SpoolName, in folder: Handle, mode: UInt32) throws(FileError) -> Handle
    /// Creates a file for writing that has no name yet.
    func createUnnamed(in folder: Handle, mode: UInt32) throws(FileError) -> Handle
    /// Gives an unnamed file its name; the name must be new.
    func nameUnnamed(_ file: Handle, _ name: SpoolName, in folder: Handle) throws(FileError)
    func close(_ handle: Handle)

    /// Fills the buffer from the start; returns how many bytes, 0 at the end.
    func read(_ file: Handle, into buffer: inout [UInt8]) throws(FileError) -> Int
    /// Writes from `start` on; returns how many bytes.
    func write(_ file: Handle, _ bytes: [UInt8], from start: Int) throws(FileError) -> Int
    /// The next names of a folder, without `.` and `..`; empty at the end.
    func list(_ folder: Handle) throws(FileError) -> [FolderEntry]

    func status(_ handle: Handle) throws(FileError) -> FileStatus
    /// The status of a name itself, never of what a link points to.
    func status(of name: SpoolName, in folder: Handle) throws(FileError) -> FileStatus

    func makeFolder(_ name: SpoolName, in folder: Handle, mode: UInt32) throws(FileError)
    func removeFolder(_ name: SpoolName, in folder: Handle) throws(FileError)
    func remove(_ name: SpoolName, in folder: Handle) throws(FileError)
    /// Renames; a file that has the new name is replaced.
    func rename(_ name: SpoolName, in folder: Handle, to new: SpoolName, in target: Handle) throws(FileError)
    /// Renames; `exists` when the new name is taken, `invalid` where the file system cannot promise that.
    func renameNew(
        _ name: SpoolName, in folder: Handle, to new: SpoolName, in target: Handle
    ) throws(FileError)
    /// Swaps two names in one step.
    func exchange(_ name: SpoolName, in folder: Handle, with other: SpoolName, in target: Handle)
        throws(FileError)
    /// Makes a symbolic link, which the spool never follows: it carries a few bytes that appear in one step.
    func makeLink(_ name: SpoolName, in folder: Handle, to target: [UInt8]) throws(FileError)
    func readLink(_ name: SpoolName, in folder: Handle) throws(FileError) -> [UInt8]

    /// Makes a file's bytes, or a folder's names, survive a power cut.
    func sync(_ handle: Handle) throws(FileError)
    /// Makes everything of the file system that holds the handle survive a power cut.
    func syncAll(_ handle: Handle) throws(FileError)

    func setMode(_ handle: Handle, _ mode: UInt32) throws(FileError)
    func setGroup(_ handle: Handle, _ group: UInt32) throws(FileError)
    func setAttribute(_ handle: Handle, _ name: String, _ value: [UInt8]) throws(FileError)
    /// An extended attribute; `nil` when the file has none of that name.
    func attribute(_ handle: Handle, _ name: String) throws(FileError) -> [UInt8]?

    func space(_ handle: Handle) throws(FileError) -> Space
    /// Whether anybody has a file open for writing; `nil` when that cannot be known.
    func hasWriter(_ file: Handle) -> Bool?
    /// Locks a file for this process alone; `wouldBlock` when another has it.
    func lock(_ file: Handle) throws(FileError)
}
