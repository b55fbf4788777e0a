extension Publisher {
    /// Writes many files of one folder for others to see, with one sync for all of them.
    ///
    /// For purchase files, whose names the journal decides. A file with the same bytes is left as it is, one with
    /// other bytes is replaced in one step. Gives how many were written.
    package func publishFiles(
        _ batch: [(name: SpoolName, bytes: [UInt8])], in folder: Folder
    ) throws(FileError) -> Int {
        var written: [(temporary: SpoolName, name: SpoolName)] = []
        for file in batch where try !folder.holds(file.bytes, as: file.name) {
            written.append((try hide(file.bytes, for: file.name, in: folder), file.name))
        }
        guard !written.isEmpty else { return 0 }
        // The bytes first, then the names: a name never shows a file that a power cut would empty.
        try folder.syncAll()
        for file in written { try folder.rename(file.temporary, to: file.name, in: folder) }
        try folder.sync()
        return written.count
    }

    private func hide(
        _ bytes: [UInt8], for name: SpoolName, in folder: Folder
    ) throws(FileError) -> SpoolName {
        // Shorter than the name itself may be: a hidden name has to fit, too.
        guard
            let temporary = SpoolName(Array(".ekspedit-".utf8) + name.bytes.prefix(200) + Array(".tmp".utf8))
        else { throw FileError(.nameTooLong, .createFile, name) }
        try folder.removeTree(temporary)
        let file = try folder.newFile(temporary, mode: 0o600)
        try file.writeAll(bytes)
        if let group = options.group { try folder.files.setGroup(file.handle, group) }
        try folder.files.setMode(file.handle, options.fileMode)
        return temporary
    }
}

extension Folder {
    /// Whether a regular file of that name has exactly these bytes.
    package func holds(_ bytes: [UInt8], as name: SpoolName) throws(FileError) -> Bool {
        guard let status = try statusIfAny(of: name), status.kind == .regular,
            status.fingerprint.size == Int64(bytes.count)
        else { return false }
        return try self.bytes(of: name, limit: Int64(bytes.count)) == bytes
    }
}
