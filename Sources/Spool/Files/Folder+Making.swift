extension Folder {
    /// Opens a folder by its path, and makes it and what it lies in when missing.
    package static func opened(making path: String, in files: any FileSystem) throws(FileError) -> Folder {
        do throws(FileError) {
            return try Folder(at: path, in: files)
        } catch {
            guard error.code == .notFound else { throw error }
            let parts = path.split(separator: "/")
            guard let last = parts.last, let name = SpoolName(Array(last.utf8)) else { throw error }
            let start = path.hasPrefix("/") ? "/" : "./"
            let parent = try opened(making: start + parts.dropLast().joined(separator: "/"), in: files)
            return try parent.folder(making: name, mode: 0o750)
        }
    }
}
