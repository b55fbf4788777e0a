internal import CLinux
internal import Glibc

/// The real file system.
///
/// A call that a signal interrupted is made again, except a sync: what that one lost cannot be known.
package struct LinuxFileSystem: FileSystem {
    package init() {}

    package func openFolder(at path: String) throws(FileError) -> Handle {
        try opened(.openFolder, SpoolName(path.split(separator: "/").last.map(String.init) ?? "")) {
            unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
    }

    package func openFolder(_ name: SpoolName, in folder: Handle) throws(FileError) -> Handle {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        return try opened(.openFolder, name) {
            unsafe linux_open_beneath(folder.number, name.terminated, flags, 0, 1)
        }
    }

    package func reopenFolder(_ folder: Handle) throws(FileError) -> Handle {
        try opened(.openFolder, nil) {
            unsafe openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
    }

    package func openFile(_ name: SpoolName, in folder: Handle) throws(FileError) -> Handle {
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        return try opened(.openFile, name) {
            unsafe linux_open_beneath(folder.number, name.terminated, flags, 0, 0)
        }
    }

    package func createFile(
        _ name: SpoolName, in folder: Handle, mode: UInt32
    ) throws(FileError) -> Handle {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        return try opened(.createFile, name) {
            unsafe linux_open_beneath(folder.number, name.terminated, flags, mode, 0)
        }
    }

    package func createUnnamed(in folder: Handle, mode: UInt32) throws(FileError) -> Handle {
        try opened(.createUnnamed, nil) { linux_open_unnamed(folder.number, mode) }
    }

    package func nameUnnamed(_ file: Handle, _ name: SpoolName, in folder: Handle) throws(FileError) {
        try done(.nameUnnamed, name) {
            unsafe linux_name_unnamed(file.number, folder.number, name.terminated)
        }
    }

    package func close(_ handle: Handle) {
        // The descriptor is gone whatever close says, and what had to be durable was synced before.
        _ = Glibc.close(handle.number)
    }

    package func lock(_ file: Handle) throws(FileError) {
        try done(.lock, nil) { linux_lock_now(file.number) }
    }

    package func hasWriter(_ file: Handle) -> Bool? {
        switch linux_has_writer(file.number) {
        case 0: false
        case 1: true
        default: nil
        }
    }
}

extension SpoolName {
    /// The bytes as C wants them; a name holds no NUL itself.
    var terminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}

extension LinuxFileSystem {
    func opened(
        _ operation: FileOperation, _ name: SpoolName?, _ call: () -> Int32
    ) throws(FileError) -> Handle {
        Handle(Int32(try counted(operation, name) { Int(call()) }))
    }

    func done(_ operation: FileOperation, _ name: SpoolName?, _ call: () -> Int32) throws(FileError) {
        _ = try counted(operation, name) { Int(call()) }
    }

    /// Makes a call until no signal interrupts it.
    func counted(
        _ operation: FileOperation, _ name: SpoolName?, _ call: () -> Int
    ) throws(FileError) -> Int {
        while true {
            let result = call()
            guard result < 0 else { return result }
            let code = Errno(rawValue: errno)
            let mayRepeat = operation != .sync && operation != .syncAll
            guard code == .interrupted, mayRepeat else { throw FileError(code, operation, name) }
        }
    }
}
