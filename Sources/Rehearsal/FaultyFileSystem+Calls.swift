package import Spool

extension FaultyFileSystem: FileSystem {
    package func close(_ handle: Handle) { files.close(handle) }

    package func hasWriter(_ file: Handle) -> Bool? { files.hasWriter(file) }

    package func openFolder(at path: String) throws(FileError) -> Handle {
        try call(.openFolder, nil) { () throws(FileError) in try files.openFolder(at: path) }
    }

    package func openFolder(_ name: SpoolName, in folder: Handle) throws(FileError) -> Handle {
        try call(.openFolder, name) { () throws(FileError) in try files.openFolder(name, in: folder) }
    }

    package func reopenFolder(_ folder: Handle) throws(FileError) -> Handle {
        try call(.openFolder, nil) { () throws(FileError) in try files.reopenFolder(folder) }
    }

    package func openFile(_ name: SpoolName, in folder: Handle) throws(FileError) -> Handle {
        try call(.openFile, name) { () throws(FileError) in try files.openFile(name, in: folder) }
    }

    package func createFile(_ name: SpoolName, in folder: Handle, mode: UInt32) throws(FileError) -> Handle {
        try call(.createFile, name) { () throws(FileError) in
            try files.createFile(name, in: folder, mode: mode)
        }
    }

    package func createUnnamed(in folder: Handle, mode: UInt32) throws(FileError) -> Handle {
        try call(.createUnnamed, nil) { () throws(FileError) in
            try files.createUnnamed(in: folder, mode: mode)
        }
    }

    package func nameUnnamed(_ file: Handle, _ name: SpoolName, in folder: Handle) throws(FileError) {
        try call(.nameUnnamed, name) { () throws(FileError) in try files.nameUnnamed(file, name, in: folder) }
    }

    package func read(_ file: Handle, into buffer: inout [UInt8]) throws(FileError) -> Int {
        try call(.read, nil) { () throws(FileError) in try files.read(file, into: &buffer) }
    }

    package func write(_ file: Handle, _ bytes: [UInt8], from start: Int) throws(FileError) -> Int {
        try call(.write, nil) { () throws(FileError) in try files.write(file, bytes, from: start) }
    }

    package func list(_ folder: Handle) throws(FileError) -> [FolderEntry] {
        try call(.list, nil) { () throws(FileError) in try files.list(folder) }
    }

    package func status(_ handle: Handle) throws(FileError) -> FileStatus {
        try call(.status, nil) { () throws(FileError) in try files.status(handle) }
    }

    package func status(of name: SpoolName, in folder: Handle) throws(FileError) -> FileStatus {
        try call(.statusOf, name) { () throws(FileError) in try files.status(of: name, in: folder) }
    }

    package func makeFolder(_ name: SpoolName, in folder: Handle, mode: UInt32) throws(FileError) {
        try call(.makeFolder, name) { () throws(FileError) in
            try files.makeFolder(name, in: folder, mode: mode)
        }
    }

    package func removeFolder(_ name: SpoolName, in folder: Handle) throws(FileError) {
        try call(.removeFolder, name) { () throws(FileError) in try files.removeFolder(name, in: folder) }
    }

    package func remove(_ name: SpoolName, in folder: Handle) throws(FileError) {
        try call(.remove, name) { () throws(FileError) in try files.remove(name, in: folder) }
    }

    package func rename(_ name: SpoolName, in folder: Handle, to new: SpoolName, in target: Handle)
        throws(FileError)
    {
        try call(.rename, name) { () throws(FileError) in
            try files.rename(name, in: folder, to: new, in: target)
        }
    }

    package func renameNew(_ name: SpoolName, in folder: Handle, to new: SpoolName, in target: Handle)
        throws(FileError)
    {
        try call(.renameNew, name) { () throws(FileError) in
            try files.renameNew(name, in: folder, to: new, in: target)
        }
    }

    package func exchange(_ name: SpoolName, in folder: Handle, with other: SpoolName, in target: Handle)
        throws(FileError)
    {
        try call(.exchange, name) { () throws(FileError) in
            try files.exchange(name, in: folder, with: other, in: target)
        }
    }

    package func makeLink(_ name: SpoolName, in folder: Handle, to target: [UInt8]) throws(FileError) {
        try call(.makeLink, name) { () throws(FileError) in try files.makeLink(name, in: folder, to: target) }
    }

    package func readLink(_ name: SpoolName, in folder: Handle) throws(FileError) -> [UInt8] {
        try call(.readLink, name) { () throws(FileError) in try files.readLink(name, in: folder) }
    }

    package func sync(_ handle: Handle) throws(FileError) {
        try call(.sync, nil) { () throws(FileError) in try files.sync(handle) }
    }

    package func syncAll(_ handle: Handle) throws(FileError) {
        try call(.syncAll, nil) { () throws(FileError) in try files.syncAll(handle) }
    }

    package func setMode(_ handle: Handle, _ mode: UInt32) throws(FileError) {
        try call(.setMode, nil) { () throws(FileError) in try files.setMode(handle, mode) }
    }

    package func setGroup(_ handle: Handle, _ group: UInt32) throws(FileError) {
        try call(.setGroup, nil) { () throws(FileError) in try files.setGroup(handle, group) }
    }

    package func setAttribute(_ handle: Handle, _ name: String, _ value: [UInt8]) throws(FileError) {
        try call(.setAttribute, nil) { () throws(FileError) in try files.setAttribute(handle, name, value) }
    }

    package func attribute(_ handle: Handle, _ name: String) throws(FileError) -> [UInt8]? {
        try call(.attribute, nil) { () throws(FileError) in try files.attribute(handle, name) }
    }

    package func space(_ handle: Handle) throws(FileError) -> Space {
        try call(.space, nil) { () throws(FileError) in try files.space(handle) }
    }

    package func lock(_ file: Handle) throws(FileError) {
        try call(.lock, nil) { () throws(FileError) in try files.lock(file) }
    }
}
