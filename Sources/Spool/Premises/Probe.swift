extension Inbox {
    /// Tries, by doing it, whether files can be claimed from here.
    ///
    /// Comparing device numbers would not do: a rename between two mounts of one file system fails too.
    package func probe(claimingInto place: ClaimPlace) throws(FileError) {
        let name = SpoolName.probe
        try root.removeTree(name)
        try place.folder.removeTree(name)
        do throws(FileError) {
            _ = try root.newFile(name, mode: 0o600)
            try root.rename(name, to: name, in: place.folder)
            try place.folder.remove(name)
        } catch {
            // Whichever step failed: the probe is hidden, nobody's file, and replaced by the next one.
            try? root.remove(name)
            try? place.folder.remove(name)
            throw error
        }
    }
}

extension Publisher {
    /// Tries, by doing it, whether results can be published here, under a name that consumers skip.
    package func probe() throws(FileError) {
        let name = SpoolName.probe
        let renamed: SpoolName = ".ekspedit-probe-renamed.tmp"
        try destination.removeTree(name)
        try destination.removeTree(renamed)
        do throws(FileError) {
            try destination.makeFolder(name, mode: 0o700)
            let folder = try destination.folder(name)
            try folder.newFile("probe", mode: 0o600).writeAll([0])
            try destination.renameWithoutReplacing(name, to: renamed, in: destination)
            try destination.removeTree(renamed)
        } catch {
            try? destination.removeTree(name)
            try? destination.removeTree(renamed)
            throw error
        }
    }
}

extension SpoolName {
    fileprivate static let probe: SpoolName = ".ekspedit-probe.tmp"

    /// A hidden name that we build things under: at a start, what has one is nobody's and goes.
    var isOurTemporary: Bool {
        bytes.starts(with: ".ekspedit-".utf8) && bytes.suffix(4).elementsEqual(".tmp".utf8)
    }
}
