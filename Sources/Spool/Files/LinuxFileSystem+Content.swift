internal import CLinux
internal import Glibc

extension LinuxFileSystem {
    package func read(_ file: Handle, into buffer: inout [UInt8]) throws(FileError) -> Int {
        let length = buffer.count
        return try counting(.read) {
            unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe Glibc.read(file.number, bytes.baseAddress, length)
            }
        }
    }

    package func write(_ file: Handle, _ bytes: [UInt8], from start: Int) throws(FileError) -> Int {
        precondition((0...bytes.count).contains(start), "a write begins inside its bytes")
        return try counted(.write, nil) {
            unsafe bytes.withUnsafeBytes { bytes in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
                return unsafe Glibc.write(file.number, rest.baseAddress, rest.count)
            }
        }
    }

    package func list(_ folder: Handle) throws(FileError) -> [FolderEntry] {
        let size = 65_536
        var entries: [FolderEntry] = []
        // A chunk may hold only `.` and `..`, or names that no caller may use; an empty answer means the end.
        while entries.isEmpty {
            var failure: FileError?
            let isAtEnd = unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { buffer in
                guard let start = buffer.baseAddress else { return true }
                do throws(FileError) {
                    let length = try counting(.list) {
                        unsafe linux_directory_entries(folder.number, start, size)
                    }
                    unsafe Self.collect(UnsafeRawBufferPointer(rebasing: buffer[..<length]), into: &entries)
                    return length == 0
                } catch {
                    failure = error
                    return true
                }
            }
            if let failure { throw failure }
            if isAtEnd { return entries }
        }
        return entries
    }

    /// Reads `struct linux_dirent64`: inode, offset, length of the record, type, name with NUL.
    private static func collect(_ buffer: UnsafeRawBufferPointer, into entries: inout [FolderEntry]) {
        var position = 0
        while position + 19 < buffer.count {
            let length = unsafe Int(buffer.loadUnaligned(fromByteOffset: position + 16, as: UInt16.self))
            guard length > 19, position + length <= buffer.count else { return }
            let type = unsafe buffer[position + 18]
            let bytes = unsafe buffer[position + 19..<position + length].prefix { $0 != 0 }
            if let name = unsafe SpoolName(Array(bytes)) { entries.append(FolderEntry(name, kind(type))) }
            position += length
        }
    }

    /// `d_type`, whose names are C enumerators in a header of its own.
    private static func kind(_ type: UInt8) -> FileKind {
        switch type {
        case 0: .unknown
        case 4: .folder
        case 8: .regular
        case 10: .link
        default: .other
        }
    }

    /// `counted` for closures that hold a pointer.
    private func counting(_ operation: FileOperation, _ call: () -> Int) throws(FileError) -> Int {
        try counted(operation, nil, call)
    }
}

extension LinuxFileSystem {
    package func status(_ handle: Handle) throws(FileError) -> FileStatus {
        var found = stat()
        try done(.status, nil) { unsafe fstat(handle.number, &found) }
        return FileStatus(found)
    }

    package func status(of name: SpoolName, in folder: Handle) throws(FileError) -> FileStatus {
        var found = stat()
        try done(.statusOf, name) {
            unsafe fstatat(folder.number, name.terminated, &found, AT_SYMLINK_NOFOLLOW)
        }
        return FileStatus(found)
    }

    package func space(_ handle: Handle) throws(FileError) -> Space {
        var found = linux_space_t()
        try done(.space, nil) { unsafe linux_space(handle.number, &found) }
        return Space(
            kind: FileSystemKind(magic: found.kind),
            bytes: found.blocks.multipliedReportingOverflow(by: found.block_size).partialValue,
            freeBytes: found.free_blocks.multipliedReportingOverflow(by: found.block_size).partialValue,
            nodes: found.nodes, freeNodes: found.free_nodes)
    }
}

extension FileStatus {
    fileprivate init(_ found: stat) {
        let kind: FileKind =
            switch found.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        func nanoseconds(_ time: timespec) -> Int64 {
            Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue
                &+ Int64(time.tv_nsec)
        }
        self.init(
            kind: kind,
            fingerprint: Fingerprint(
                device: UInt64(found.st_dev), inode: UInt64(found.st_ino), size: Int64(found.st_size),
                modified: nanoseconds(found.st_mtim), changed: nanoseconds(found.st_ctim)),
            mode: found.st_mode & 0o7777, owner: found.st_uid, links: UInt64(found.st_nlink))
    }
}
