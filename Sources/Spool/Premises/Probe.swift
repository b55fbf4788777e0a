extension Inbox {
    /// Tries, by doing it, whether files can be claimed from here.
    ///
    /// Comparing device numbers would not do: a rename between two mounts of one file system fails too.
    package func probe(claimingInto place: ClaimPlace, as id: EntryID) throws(FileError) {
        guard let name = SpoolName(".ekspedit-probe-\(id)") else { return }
        do throws(FileError) {
            _ = try root.newFile(name, mode: 0o600)
            try root.rename(name, to: name, in: place.folder)
            try place.folder.remove(name)
        } catch {
            // Whichever step failed: the probe is hidden, and nobody's file.
            try? root.remove(name)
            try? place.folder.remove(name)
            throw error
        }
    }
}

extension Publisher {
    /// Tries, by doing it, whether results can be published here, under a name that consumers skip.
    package func probe(as id: EntryID) throws(FileError) {
        guard let temporary = SpoolName(".ekspedit-\(id).tmp"),
            let name = SpoolName(".ekspedit-probe-\(id).tmp")
        else { return }
        do throws(FileError) {
            try destination.makeFolder(temporary, mode: 0o700)
            let folder = try destination.folder(temporary)
            try folder.newFile("probe", mode: 0o600).writeAll([0])
            try destination.renameWithoutReplacing(temporary, to: name, in: destination)
            try destination.removeTree(name)
        } catch {
            try? destination.removeTree(temporary)
            try? destination.removeTree(name)
            throw error
        }
    }
}
