package import Spool
internal import Synchronization

extension MemoryFileSystem: FileSystem {
    package func openFolder(at path: String) throws(FileError) -> Handle {
        try locked { state throws(FileError) in
            guard let place = state.place(of: path) else { throw FileError(.notFound, .openFolder) }
            guard state.live[place]?.kind == .folder else { throw FileError(.notAFolder, .openFolder) }
            return state.opened(place, isWriter: false)
        }
    }

    package func openFolder(_ name: SpoolName, in folder: Handle) throws(FileError) -> Handle {
        try locked { state throws(FileError) in
            let found = try state.entry(name, in: folder, .openFolder)
            guard found.node.kind == .folder else { throw FileError(.notAFolder, .openFolder, name) }
            guard found.node.device == state.live[found.folder]?.device else {
                throw FileError(.otherMount, .openFolder, name)
            }
            return state.opened(found.id, isWriter: false)
        }
    }

    package func reopenFolder(_ folder: Handle) throws(FileError) -> Handle {
        try locked { state throws(FileError) in
            state.opened(try state.node(folder, .openFolder), isWriter: false)
        }
    }

    package func openFile(_ name: SpoolName, in folder: Handle) throws(FileError) -> Handle {
        try locked { state throws(FileError) in
            let found = try state.entry(name, in: folder, .openFile)
            guard found.node.kind != .link else { throw FileError(.isALink, .openFile, name) }
            return state.opened(found.id, isWriter: false)
        }
    }

    package func createFile(
        _ name: SpoolName, in folder: Handle, mode: UInt32
    ) throws(FileError) -> Handle {
        try locked { state throws(FileError) in
            let place = try state.checkFree(name, in: folder, .createFile)
            return state.opened(
                state.add(MemoryNode(kind: .regular, mode: mode), name, in: place), isWriter: true)
        }
    }

    package func createUnnamed(in folder: Handle, mode: UInt32) throws(FileError) -> Handle {
        try locked { state throws(FileError) in
            let place = try state.node(folder, .createUnnamed)
            let node = MemoryNode(kind: .regular, mode: mode, links: 0)
            return state.opened(state.addUnnamed(node, in: place), isWriter: true)
        }
    }

    package func nameUnnamed(_ file: Handle, _ name: SpoolName, in folder: Handle) throws(FileError) {
        try locked { state throws(FileError) in
            let id = try state.node(file, .nameUnnamed)
            let place = try state.checkFree(name, in: folder, .nameUnnamed)
            state.live[id]?.links += 1
            state.link(id, name, in: place)
        }
    }

    package func close(_ handle: Handle) {
        state.withLock { state in _ = state.handles.removeValue(forKey: handle.number) }
    }

    package func read(_ file: Handle, into buffer: inout [UInt8]) throws(FileError) -> Int {
        let length = buffer.count
        let bytes = try locked { state throws(FileError) in
            let id = try state.node(file, .read)
            guard let node = state.live[id] else { throw FileError(.failed, .read) }
            guard node.kind == .regular else { throw FileError(.isAFolder, .read) }
            let start = min(state.handles[file.number]?.offset ?? 0, node.data.count)
            let slice = node.data[start..<min(start + length, node.data.count)]
            state.handles[file.number]?.offset = slice.endIndex
            return slice
        }
        buffer.replaceSubrange(0..<bytes.count, with: bytes)
        return bytes.count
    }

    package func write(_ file: Handle, _ bytes: [UInt8], from start: Int) throws(FileError) -> Int {
        try locked { state throws(FileError) in
            let id = try state.node(file, .write)
            guard state.handles[file.number]?.isWriter == true else {
                throw FileError(.badDescriptor, .write)
            }
            guard state.space.freeBytes > 0 else { throw FileError(.full, .write) }
            state.live[id]?.data += bytes[start...]
            let now = state.tick()
            state.live[id]?.modified = now
            state.live[id]?.changed = now
            return bytes.count - start
        }
    }

    package func list(_ folder: Handle) throws(FileError) -> [FolderEntry] {
        try locked { state throws(FileError) in
            let id = try state.node(folder, .list)
            guard let node = state.live[id], node.kind == .folder else {
                throw FileError(.notAFolder, .list)
            }
            var listing = state.handles[folder.number]?.listing ?? node.entries.keys.sorted()[...]
            var entries: [FolderEntry] = []
            while entries.count < 100, !listing.isEmpty {
                let name = listing.removeFirst()
                if let next = node.entries[name], let kind = state.live[next]?.kind {
                    entries.append(FolderEntry(name, kind))
                }
            }
            state.handles[folder.number]?.listing = listing
            return entries
        }
    }
}

extension MemoryFileSystem {
    package func status(_ handle: Handle) throws(FileError) -> FileStatus {
        try locked { state throws(FileError) in
            let id = try state.node(handle, .status)
            guard let node = state.live[id] else { throw FileError(.failed, .status) }
            return FileStatus(node, id)
        }
    }

    package func status(of name: SpoolName, in folder: Handle) throws(FileError) -> FileStatus {
        try locked { state throws(FileError) in
            let found = try state.entry(name, in: folder, .statusOf)
            return FileStatus(found.node, found.id)
        }
    }

    package func sync(_ handle: Handle) throws(FileError) {
        try locked { state throws(FileError) in state.sync(try state.node(handle, .sync)) }
    }

    package func syncAll(_ handle: Handle) throws(FileError) {
        try locked { state throws(FileError) in
            _ = try state.node(handle, .syncAll)
            state.syncAll()
        }
    }

    package func setMode(_ handle: Handle, _ mode: UInt32) throws(FileError) {
        try locked { state throws(FileError) in
            let id = try state.node(handle, .setMode)
            state.live[id]?.mode = mode
            let now = state.tick()
            state.live[id]?.changed = now
        }
    }

    package func setGroup(_ handle: Handle, _ group: UInt32) throws(FileError) {
        // Groups are not kept; the call must only be allowed to fail.
        try locked { state throws(FileError) in _ = try state.node(handle, .setGroup) }
    }

    package func setAttribute(_ handle: Handle, _ name: String, _ value: [UInt8]) throws(FileError) {
        try locked { state throws(FileError) in
            let id = try state.node(handle, .setAttribute)
            state.live[id]?.attributes[name] = value
            let now = state.tick()
            state.live[id]?.changed = now
        }
    }

    package func attribute(_ handle: Handle, _ name: String) throws(FileError) -> [UInt8]? {
        try locked { state throws(FileError) in
            state.live[try state.node(handle, .attribute)]?.attributes[name]
        }
    }

    package func space(_ handle: Handle) throws(FileError) -> Space {
        try locked { state throws(FileError) in
            _ = try state.node(handle, .space)
            return state.space
        }
    }

    package func hasWriter(_ file: Handle) -> Bool? {
        state.withLock { state in
            guard let id = state.handles[file.number]?.node else { return nil }
            return state.handles.values.contains { $0.node == id && $0.isWriter }
        }
    }

    package func lock(_ file: Handle) throws(FileError) {
        try locked { state throws(FileError) in
            let id = try state.node(file, .lock)
            guard !state.handles.values.contains(where: { $0.node == id && $0.holdsLock }) else {
                throw FileError(.wouldBlock, .lock)
            }
            state.handles[file.number]?.holdsLock = true
        }
    }
}

extension MemoryState {
    mutating func opened(_ node: UInt64, isWriter: Bool) -> Handle {
        lastHandle += 1
        handles[lastHandle] = MemoryHandle(node: node, isWriter: isWriter)
        return Handle(lastHandle)
    }
}

extension FileStatus {
    fileprivate init(_ node: MemoryNode, _ id: UInt64) {
        self.init(
            kind: node.kind,
            fingerprint: Fingerprint(
                device: node.device, inode: id, size: Int64(node.data.count), modified: node.modified,
                changed: node.changed),
            mode: node.mode, owner: 0, links: node.links)
    }
}
