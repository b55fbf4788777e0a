internal import Glibc

/// Reading what the user names on the command line; the spool has its own room.
enum Files {
    /// More than any document may have, so that a device that never ends is noticed.
    static let limit = 256 << 20

    static func read(_ file: FileName) -> Result<[UInt8], FileTrouble> {
        let descriptor = unsafe file.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
        guard descriptor >= 0 else {
            return .failure(FileTrouble(operation: "can't open", path: file.shown, number: errno))
        }
        defer { close(descriptor) }
        return readAll(descriptor: descriptor, name: file.shown)
    }

    static func readAll(descriptor: Int32, name: String) -> Result<[UInt8], FileTrouble> {
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes {
                unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
            }
            if count > 0 {
                content += buffer[..<count]
                guard content.count <= limit else {
                    return .failure(FileTrouble(operation: "can't read", path: name, number: EFBIG))
                }
            } else if count == 0 {
                return .success(content)
            } else if errno != EINTR {
                return .failure(FileTrouble(operation: "can't read", path: name, number: errno))
            }
        }
    }

    static func isFolder(_ file: FileName) -> Bool {
        var status = stat()
        return unsafe file.withCString { unsafe stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func exists(_ file: FileName) -> Bool {
        unsafe file.withCString { unsafe access($0, F_OK) } == 0
    }

    /// Every regular file under a folder in the order of their bytes; links and hidden names are left out.
    static func all(
        in folder: FileName, from present: String, depth: Int = 0
    ) -> Result<[FileName], FileTrouble> {
        guard depth < 32 else {
            return .failure(FileTrouble(operation: "can't go deeper into", path: folder.shown, number: ELOOP))
        }
        guard let stream = unsafe folder.absolute(in: present).withCString({ unsafe opendir($0) }) else {
            return .failure(FileTrouble(operation: "can't list", path: folder.shown, number: errno))
        }
        defer { unsafe closedir(stream) }
        var entries: [(name: [UInt8], isFolder: Bool)] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) {
                unsafe Array($0.prefix { $0 != 0 })
            }
            guard name.first != UInt8(ascii: ".") else { continue }
            var status = stat()
            let path = folder.appending(name)
            guard unsafe path.absolute(in: present).withCString({ unsafe lstat($0, &status) }) == 0 else {
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFREG: entries.append((name, false))
            case S_IFDIR: entries.append((name, true))
            default: continue
            }
        }
        var files: [FileName] = []
        for (name, isFolder) in entries.sorted(by: { $0.name.lexicographicallyPrecedes($1.name) }) {
            guard isFolder else {
                files.append(folder.appending(name))
                continue
            }
            switch all(in: folder.appending(name), from: present, depth: depth + 1) {
            case .success(let inner): files += inner
            case .failure(let trouble): return .failure(trouble)
            }
        }
        return .success(files)
    }
}
