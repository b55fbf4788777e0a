/// How a published folder or file is recognised as ours: by an extended attribute with the result's identity.
///
/// An attribute, because a file more would be seen by every consumer, and because the identity must be there
/// whatever the reports inside hold. Where the file system has no attributes, a folder gets a hidden file instead
/// and a single file nothing: then only equal bytes are taken for ours, and anything else for foreign.
enum Mark {
    static let attribute = "user.ekspedit.id"
    static let file: SpoolName = ".ekspedit-id"

    /// Returns false when the file system has no attributes.
    static func set(_ mark: [UInt8], on handle: Handle, in files: any FileSystem) throws(FileError) -> Bool {
        do throws(FileError) {
            try files.setAttribute(handle, attribute, mark)
            return true
        } catch {
            guard isLacking(error) else { throw error }
            return false
        }
    }

    static func set(_ mark: [UInt8], on folder: Folder) throws(FileError) {
        guard try !set(mark, on: folder.handle, in: folder.files) else { return }
        let hidden = try folder.newFile(file, mode: 0o600)
        try hidden.writeAll(mark)
    }

    static func get(of handle: Handle, in files: any FileSystem) throws(FileError) -> [UInt8]? {
        do throws(FileError) {
            return try files.attribute(handle, attribute)
        } catch {
            guard isLacking(error) else { throw error }
            return nil
        }
    }

    static func get(of folder: Folder) throws(FileError) -> [UInt8]? {
        if let mark = try get(of: folder.handle, in: folder.files) { return mark }
        guard let status = try folder.statusIfAny(of: file), status.kind == .regular else { return nil }
        return try folder.bytes(of: file, limit: 64)
    }

    private static func isLacking(_ error: FileError) -> Bool {
        [.unsupported, .notPermitted, .unknownCall, .invalid].contains(error.code)
    }
}
