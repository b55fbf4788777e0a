internal import Glibc

/// Files that only their owner may read: keys, secrets, the vault.
enum PrivateFile {
    /// Longer ones are no secrets.
    private static let largest = 4 * 1_048_576

    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// The content; nil when there is no such file.
    ///
    /// A file that the group or everybody may read is refused: the secret in it is none.
    static func read(_ path: String) throws(VaultError) -> [UInt8]? {
        let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .file(path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .file(path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw VaultError(.fileUnusable, path, detail: "not a file")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw VaultError(
                .permissionsTooWide, path, detail: "mode \(String(status.st_mode & 0o777, radix: 8))")
        }
        guard status.st_size <= largest else { throw VaultError(.fileUnusable, path, detail: "too large") }
        var content = [UInt8](repeating: 0, count: Int(status.st_size))
        var place = 0
        while place < content.count {
            let count = unsafe content.withUnsafeMutableBytes { buffer in
                unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: place), buffer.count - place)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .file(path) }
            guard count > 0 else { break }
            place += count
        }
        return Array(content.prefix(place))
    }

    /// Replaces a file in one step: a new one beside it, synced, then renamed over it.
    ///
    /// After a crash there is the old file or the new one, never half of either.
    static func replace(_ path: String, with content: [UInt8]) throws(VaultError) {
        let temporary = "\(path).\(getpid()).new"
        let descriptor = unsafe Glibc.open(
            temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .file(temporary) }
        do throws(VaultError) {
            defer { close(descriptor) }
            try write(content, to: descriptor, temporary)
        } catch {
            unsafe unlink(temporary)
            throw error
        }
        guard unsafe rename(temporary, path) == 0 else {
            let failure = VaultError.file(path)
            unsafe unlink(temporary)
            throw failure
        }
        try withFolder(of: path, lock: false) { folder throws(VaultError) in
            guard fsync(folder) == 0 else { throw .file(path) }
        }
    }

    private static func write(_ content: [UInt8], to descriptor: Int32, _ path: String) throws(VaultError) {
        var place = 0
        while place < content.count {
            let count = unsafe content.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: place), buffer.count - place)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .file(path) }
            place += count
        }
        guard fchmod(descriptor, 0o600) == 0, fsync(descriptor) == 0 else { throw .file(path) }
    }

    /// Makes a folder for its owner only, and those above it for everybody; what goes wrong shows when it is opened.
    private static func makeFolders(_ path: String) {
        var made = ""
        for part in path.split(separator: "/") {
            made += made.isEmpty && !path.hasPrefix("/") ? String(part) : "/\(part)"
            unsafe mkdir(made, made == path ? 0o700 : 0o755)
        }
    }

    /// Opens the folder of a file, and keeps others with the same wish waiting.
    static func withFolder<Result>(
        of path: String, lock: Bool, _ body: (Int32) throws(VaultError) -> Result
    ) throws(VaultError) -> Result {
        let parent = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        var folder = unsafe Glibc.open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder < 0 && errno == ENOENT && lock {
            // The first secret may come before anything was worked on.
            makeFolders(parent)
            folder = unsafe Glibc.open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
        guard folder >= 0 else { throw .file(parent) }
        // Closing gives the lock back.
        defer { close(folder) }
        if lock {
            while flock(folder, LOCK_EX) != 0 {
                guard errno == EINTR else { throw .file(parent) }
            }
        }
        return try body(folder)
    }
}

extension VaultError {
    /// What the system says about a path just now.
    fileprivate static func file(_ path: String) -> VaultError {
        let words = unsafe strerror(errno).map { unsafe String(cString: $0) }
        return VaultError(.fileUnusable, path, detail: words)
    }
}
