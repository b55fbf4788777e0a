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

    /// Makes a folder and those above it; one that is there already is fine.
    static func makeFolder(_ path: String) -> FileTrouble? {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            let result = unsafe FileName(made).withCString { unsafe mkdir($0, 0o755) }
            guard result == 0 || errno == EEXIST else {
                return FileTrouble(operation: "can't make the folder", path: made, number: errno)
            }
        }
        return isFolder(FileName(path))
            ? nil : FileTrouble(operation: "can't make the folder", path: path, number: ENOTDIR)
    }
}
