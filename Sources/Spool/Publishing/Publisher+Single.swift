extension Publisher {
    /// Writes one file for others to see: hidden name, sync, rename, sync of the folder.
    ///
    /// For purchase files, whose names the journal decides. A file with the same bytes is left as it is, one with
    /// other bytes is replaced in one step.
    package func publishFile(
        _ name: SpoolName, in folder: Folder? = nil, _ content: ResultFile.Content
    ) throws(FileError) {
        let folder = folder ?? destination
        let temporary = try writeHidden(name, in: folder, content)
        if try folder.holdsSameBytes(name, as: temporary, in: folder) {
            try folder.remove(temporary)
        } else {
            try folder.rename(temporary, to: name, in: folder)
        }
        try folder.sync()
    }

    /// Replaces a file that people may have edited, and keeps what they wrote.
    ///
    /// `isOurs` says whether bytes are what was published last. Anything else is kept under `kept` first; returns
    /// true when that happened, for a notice.
    package func replaceFile(
        _ name: SpoolName, in folder: Folder? = nil, keepingEditedAs kept: SpoolName, limit: Int64 = 1 << 28,
        isOurs: ([UInt8]) -> Bool, _ content: ResultFile.Content
    ) throws(FileError) -> Bool {
        let folder = folder ?? destination
        let temporary = try writeHidden(name, in: folder, content)
        var wasKept = false
        if try folder.statusIfAny(of: name) != nil {
            if try folder.holdsSameBytes(name, as: temporary, in: folder) {
                try folder.remove(temporary)
                return false
            }
            let there = try folder.bytes(of: name, limit: limit)
            if there.map(isOurs) != true {
                // Out of the way before anything is replaced: a crash here leaves the edited file under its new name.
                try folder.renameWithoutReplacing(name, to: kept, in: folder)
                wasKept = true
            }
        }
        try folder.rename(temporary, to: name, in: folder)
        try folder.sync()
        return wasKept
    }

    private func writeHidden(
        _ name: SpoolName, in folder: Folder, _ content: ResultFile.Content
    ) throws(FileError) -> SpoolName {
        guard let temporary = SpoolName(Array(".ekspedit-".utf8) + name.bytes + Array(".tmp".utf8)) else {
            throw FileError(.nameTooLong, .createFile, name)
        }
        try folder.removeTree(temporary)
        do throws(FileError) {
            let file = try folder.newFile(temporary, mode: 0o600)
            try content { bytes throws(FileError) in try file.writeAll(bytes) }
            if let group = options.group { try folder.files.setGroup(file.handle, group) }
            try folder.files.setMode(file.handle, options.fileMode)
            try file.sync()
        } catch {
            // What is left is swept at the next start; the error says what matters.
            try? folder.removeTree(temporary)
            throw error
        }
        return temporary
    }
}
