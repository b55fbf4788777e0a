extension Publisher {
    /// Builds a result under its hidden name, with final modes, group and mark.
    func build(_ publication: Publication) throws(FileError) -> Folder {
        let parent = try self.parent(of: publication)
        let name = publication.temporaryName
        // Left by a batch that failed, or by a crash that was not swept.
        try destination.removeTree(name)
        try destination.makeFolder(name, mode: 0o700)
        let folder = try destination.folder(name)
        for file in publication.files { try write(file, of: publication, in: folder) }
        if options.layout != .flat { try Mark.set(publication.mark, on: folder) }
        if let group = options.group { try folder.files.setGroup(folder.handle, group) }
        try folder.files.setMode(folder.handle, options.folderMode)
        if options.syncing == .eachFile { try folder.sync() }
        return parent
    }

    private func write(
        _ file: ResultFile, of publication: Publication, in folder: Folder
    ) throws(FileError) {
        let open = try folder.newFile(file.name, mode: 0o600)
        try file.content { bytes throws(FileError) in try open.writeAll(bytes) }
        if let group = options.group { try folder.files.setGroup(open.handle, group) }
        try folder.files.setMode(open.handle, options.fileMode)
        if options.layout == .flat {
            _ = try Mark.set(publication.mark, on: open.handle, in: folder.files)
        }
        if options.syncing == .eachFile { try open.sync() }
    }

    /// The folder that a result appears in; subfolders are made when the layout mirrors them.
    func parent(of publication: Publication) throws(FileError) -> Folder {
        guard options.layout == .mirror else { return destination }
        var folder = destination
        for name in publication.folders {
            let clean = Stem(of: name).name()
            let isNew = try folder.statusIfAny(of: clean) == nil
            let inner = try folder.folder(making: clean, mode: options.folderMode)
            if isNew {
                if let group = options.group { try folder.files.setGroup(inner.handle, group) }
                try folder.files.setMode(inner.handle, options.folderMode)
                // A result in a subfolder whose own name is lost would be lost with it.
                try folder.sync()
            }
            folder = inner
        }
        return folder
    }
}
