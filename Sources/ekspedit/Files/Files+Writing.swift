internal import Glibc

extension Files {
    /// Writes a new file; one that is there already is never touched.
    static func create(_ file: FileName, _ content: [UInt8], mode: mode_t = 0o644) -> FileTrouble? {
        let descriptor = unsafe file.withCString {
            unsafe open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        }
        guard descriptor >= 0 else {
            return FileTrouble(operation: "can't create", path: file.shown, number: errno)
        }
        defer { close(descriptor) }
        var start = 0
        while start < content.count {
            let count = unsafe content[start...].withUnsafeBytes {
                unsafe write(descriptor, $0.baseAddress, $0.count)
            }
            if count > 0 {
                start += count
            } else if errno != EINTR {
                return FileTrouble(operation: "can't write", path: file.shown, number: errno)
            }
        }
        return nil
    }

    private static func giveToOwner(of above: String, _ made: String) -> FileTrouble? {
        var status = stat()
        guard geteuid() == 0, unsafe FileName(above).withCString({ unsafe stat($0, &status) }) == 0 else {
            return nil
        }
        let owner = (status.st_uid, status.st_gid)
        let result = unsafe FileName(made).withCString { unsafe lchown($0, owner.0, owner.1) }
        return result == 0 ? nil : FileTrouble(operation: "can't give away", path: made, number: errno)
    }

    /// Whose file or folder it is; nil when that can't be told.
    static func owner(of file: FileName) -> UInt32? {
        var status = stat()
        return unsafe file.withCString { unsafe stat($0, &status) } == 0 ? status.st_uid : nil
    }

    /// The name of a user, or the number of one who has none.
    static func name(ofUser number: UInt32) -> String {
        guard let entry = unsafe getpwuid(number) else { return "\(number)" }
        return unsafe String(cString: entry.pointee.pw_name)
    }

    /// Makes a folder and those above it; one that is there already is fine.
    ///
    /// What root makes belongs to the owner of the folder above it: the service has to be able to use it.
    static func makeFolder(_ path: String) -> FileTrouble? {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            let result = unsafe FileName(made).withCString { unsafe mkdir($0, 0o755) }
            guard result == 0 || errno == EEXIST else {
                return FileTrouble(operation: "can't make the folder", path: made, number: errno)
            }
            if result == 0, let trouble = giveToOwner(of: made + "/..", made) { return trouble }
        }
        return isFolder(FileName(path))
            ? nil : FileTrouble(operation: "can't make the folder", path: path, number: ENOTDIR)
    }
}
