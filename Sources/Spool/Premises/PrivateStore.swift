/// Bytes under an identity in a private folder: large bodies, and what is in quarantine.
package final class PrivateStore: Sendable {
    private let folder: Folder
    /// Whether the files are spread over folders named after their first bytes of the random part.
    private let isSharded: Bool

    init(_ folder: Folder, isSharded: Bool) {
        self.folder = folder
        self.isSharded = isSharded
    }

    /// Keeps bytes durably; what was there under this identity is replaced.
    ///
    /// The file gets its name only when its bytes are on the disk, so a name always means whole bytes.
    package func keep(_ id: EntryID, _ content: ResultFile.Content) throws(FileError) {
        let shard = try shard(of: id, isMaking: true)
        let file: OpenFile
        var temporary: SpoolName?
        do throws(FileError) {
            file = try shard.unnamedFile(mode: 0o400)
        } catch {
            guard [.unsupported, .isAFolder, .invalid, .unknownCall].contains(error.code) else { throw error }
            let name = SpoolName(".ekspedit-\(id).tmp") ?? id.name
            try shard.removeTree(name)
            file = try shard.newFile(name, mode: 0o400)
            temporary = name
        }
        try content { bytes throws(FileError) in try file.writeAll(bytes) }
        try file.sync()
        do throws(FileError) {
            try name(file, id, in: shard, temporary)
        } catch {
            // The state before a crash or a second attempt: nobody refers to it yet.
            guard error.code == .exists else { throw error }
            try shard.remove(id.name)
            try name(file, id, in: shard, temporary)
        }
        try shard.sync()
    }

    private func name(
        _ file: borrowing OpenFile, _ id: EntryID, in shard: Folder, _ temporary: SpoolName?
    ) throws(FileError) {
        if let temporary {
            try shard.renameWithoutReplacing(temporary, to: id.name, in: shard)
        } else {
            try folder.files.nameUnnamed(file.handle, id.name, in: shard.handle)
        }
    }

    /// Opens kept bytes for reading.
    package func open(_ id: EntryID) throws(FileError) -> OpenFile {
        try shard(of: id, isMaking: false).file(id.name)
    }

    /// Kept bytes in one piece, held once.
    package func bytes(_ id: EntryID) throws(FileError) -> [UInt8] {
        let file = try open(id)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(try file.status().fingerprint.size))
        var buffer = [UInt8](repeating: 0, count: 262_144)
        while true {
            let length = try file.read(into: &buffer)
            guard length > 0 else { return bytes }
            bytes += buffer[..<length]
        }
    }

    /// Removes kept bytes; missing ones are what was wanted.
    package func remove(_ id: EntryID) throws(FileError) {
        do throws(FileError) {
            try shard(of: id, isMaking: false).remove(id.name)
        } catch {
            guard error.code == .notFound else { throw error }
        }
    }

    /// Calls `body` for each identity, in no order.
    package func forEach(_ body: (EntryID) throws(FileError) -> Void) throws(FileError) {
        guard isSharded else { return try Self.forEach(in: folder, body) }
        try folder.forEachEntry { entry throws(FileError) in
            guard entry.name.bytes.count == 2, try folder.status(of: entry.name).kind == .folder else {
                return
            }
            try Self.forEach(in: try folder.folder(entry.name), body)
        }
    }

    private static func forEach(
        in folder: Folder, _ body: (EntryID) throws(FileError) -> Void
    ) throws(FileError) {
        try folder.forEachEntry { entry throws(FileError) in
            if let id = EntryID(bytes: entry.name.bytes) { try body(id) }
        }
    }

    private func shard(of id: EntryID, isMaking: Bool) throws(FileError) -> Folder {
        guard isSharded else { return folder }
        // The end is random; the front is the time and would fill one folder after the other.
        guard let name = SpoolName(Array(id.bytes.suffix(2))) else { return folder }
        guard isMaking else { return try folder.folder(name) }
        let isNew = try folder.statusIfAny(of: name) == nil
        let shard = try folder.folder(making: name, mode: 0o700)
        if isNew { try folder.sync() }
        return shard
    }
}
