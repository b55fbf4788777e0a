internal import CLinux
internal import Glibc

extension LinuxFileSystem {
    package func makeFolder(_ name: SpoolName, in folder: Handle, mode: UInt32) throws(FileError) {
        try done(.makeFolder, name) { unsafe mkdirat(folder.number, name.terminated, mode) }
    }

    package func removeFolder(_ name: SpoolName, in folder: Handle) throws(FileError) {
        try done(.removeFolder, name) { unsafe unlinkat(folder.number, name.terminated, AT_REMOVEDIR) }
    }

    package func remove(_ name: SpoolName, in folder: Handle) throws(FileError) {
        try done(.remove, name) { unsafe unlinkat(folder.number, name.terminated, 0) }
    }

    package func rename(
        _ name: SpoolName, in folder: Handle, to new: SpoolName, in target: Handle
    ) throws(FileError) {
        try done(.rename, name) {
            unsafe renameat(folder.number, name.terminated, target.number, new.terminated)
        }
    }

    package func renameNew(
        _ name: SpoolName, in folder: Handle, to new: SpoolName, in target: Handle
    ) throws(FileError) {
        try done(.renameNew, name) {
            unsafe linux_rename_new(folder.number, name.terminated, target.number, new.terminated)
        }
    }

    package func exchange(
        _ name: SpoolName, in folder: Handle, with other: SpoolName, in target: Handle
    ) throws(FileError) {
        try done(.exchange, name) {
            unsafe linux_rename_exchange(folder.number, name.terminated, target.number, other.terminated)
        }
    }

    package func makeLink(_ name: SpoolName, in folder: Handle, to target: [UInt8]) throws(FileError) {
        precondition(!target.contains(0) && !target.isEmpty, "a link's text is not empty and has no NUL")
        let text = target.map { CChar(bitPattern: $0) } + [0]
        try done(.makeLink, name) { unsafe symlinkat(text, folder.number, name.terminated) }
    }

    package func readLink(_ name: SpoolName, in folder: Handle) throws(FileError) -> [UInt8] {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = try counted(.readLink, name) {
            unsafe readlinkat(folder.number, name.terminated, &buffer, buffer.count)
        }
        return buffer[..<length].map { UInt8(bitPattern: $0) }
    }

    package func sync(_ handle: Handle) throws(FileError) {
        try done(.sync, nil) { fsync(handle.number) }
    }

    package func syncAll(_ handle: Handle) throws(FileError) {
        try done(.syncAll, nil) { linux_sync_filesystem(handle.number) }
    }

    package func setMode(_ handle: Handle, _ mode: UInt32) throws(FileError) {
        try done(.setMode, nil) { fchmod(handle.number, mode) }
    }

    package func setGroup(_ handle: Handle, _ group: UInt32) throws(FileError) {
        let unchanged = uid_t.max
        try done(.setGroup, nil) { fchown(handle.number, unchanged, group) }
    }

    package func setAttribute(_ handle: Handle, _ name: String, _ value: [UInt8]) throws(FileError) {
        try done(.setAttribute, nil) {
            unsafe linux_set_attribute(handle.number, name, value, value.count)
        }
    }

    package func attribute(_ handle: Handle, _ name: String) throws(FileError) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 256)
        do throws(FileError) {
            let length = try counted(.attribute, nil) {
                unsafe linux_attribute(handle.number, name, &buffer, buffer.count)
            }
            return Array(buffer[..<length])
        } catch {
            if error.code == .noData { return nil }
            throw error
        }
    }
}
