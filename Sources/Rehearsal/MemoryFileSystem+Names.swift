package import Spool
internal import Synchronization

extension MemoryState {
    func node(_ handle: Handle, _ operation: FileOperation) throws(FileError) -> UInt64 {
        guard let open = handles[handle.number] else { throw FileError(.badDescriptor, operation) }
        return open.node
    }

    /// The node under a name, or the error that a system call would give.
    func entry(
        _ name: SpoolName, in folder: Handle, _ operation: FileOperation
    ) throws(FileError) -> (id: UInt64, node: MemoryNode, folder: UInt64) {
        let place = try node(folder, operation)
        guard live[place]?.kind == .folder else { throw FileError(.notAFolder, operation, name) }
        guard let id = live[place]?.entries[name], let node = live[id] else {
            throw FileError(.notFound, operation, name)
        }
        return (id, node, place)
    }

    func checkFree(_ name: SpoolName, in folder: Handle, _ operation: FileOperation) throws(FileError)
        -> UInt64
    {
        let place = try node(folder, operation)
        guard live[place]?.entries[name] == nil else { throw FileError(.exists, operation, name) }
        guard isStillThere(place) else { throw FileError(.notFound, operation, name) }
        return place
    }

    /// Nothing can be made in a folder that was removed while it was open.
    private func isStillThere(_ folder: UInt64) -> Bool { live[folder].map { $0.links > 0 } ?? false }

    mutating func unlink(_ id: UInt64, _ name: SpoolName, in folder: UInt64) {
        live[folder]?.entries[name] = nil
        let now = tick()
        live[folder]?.modified = now
        live[id]?.links -= 1
        live[id]?.changed = time
        pending.append(.remove(id, folder: folder, name))
    }
}

extension MemoryFileSystem {
    func locked<Result>(
        _ body: (inout MemoryState) throws(FileError) -> Result
    ) throws(FileError) -> Result {
        try state.withLock { state throws(FileError) in try body(&state) }
    }

    package func makeFolder(_ name: SpoolName, in folder: Handle, mode: UInt32) throws(FileError) {
        try locked { state throws(FileError) in
            let place = try state.checkFree(name, in: folder, .makeFolder)
            _ = state.add(MemoryNode(kind: .folder, mode: mode), name, in: place)
        }
    }

    package func removeFolder(_ name: SpoolName, in folder: Handle) throws(FileError) {
        try locked { state throws(FileError) in
            let found = try state.entry(name, in: folder, .removeFolder)
            guard found.node.kind == .folder else { throw FileError(.notAFolder, .removeFolder, name) }
            guard found.node.entries.isEmpty else { throw FileError(.notEmpty, .removeFolder, name) }
            state.unlink(found.id, name, in: found.folder)
        }
    }

    package func remove(_ name: SpoolName, in folder: Handle) throws(FileError) {
        try locked { state throws(FileError) in
            let found = try state.entry(name, in: folder, .remove)
            guard found.node.kind != .folder else { throw FileError(.isAFolder, .remove, name) }
            state.unlink(found.id, name, in: found.folder)
        }
    }

    package func rename(
        _ name: SpoolName, in folder: Handle, to new: SpoolName, in target: Handle
    ) throws(FileError) {
        try locked { state throws(FileError) in
            let found = try state.movable(name, in: folder, to: target, .rename)
            let place = try state.node(target, .rename)
            if let id = state.live[place]?.entries[new], let there = state.live[id] {
                if id == found.id { return }
                if there.kind == .folder {
                    guard found.node.kind == .folder else { throw FileError(.isAFolder, .rename, new) }
                    guard there.entries.isEmpty else { throw FileError(.notEmpty, .rename, new) }
                } else if found.node.kind == .folder {
                    throw FileError(.notAFolder, .rename, new)
                }
                // Replacing is one step with the rename: the old name's node only loses a link.
                state.live[id]?.links -= 1
            }
            state.move(found.id, name, from: found.folder, to: place, new)
        }
    }

    package func renameNew(
        _ name: SpoolName, in folder: Handle, to new: SpoolName, in target: Handle
    ) throws(FileError) {
        try locked { state throws(FileError) in
            let found = try state.movable(name, in: folder, to: target, .renameNew)
            let place = try state.checkFree(new, in: target, .renameNew)
            state.move(found.id, name, from: found.folder, to: place, new)
        }
    }

    package func exchange(
        _ name: SpoolName, in folder: Handle, with other: SpoolName, in target: Handle
    ) throws(FileError) {
        try locked { state throws(FileError) in
            let one = try state.movable(name, in: folder, to: target, .exchange)
            let two = try state.entry(other, in: target, .exchange)
            state.live[one.folder]?.entries[name] = two.id
            state.live[two.folder]?.entries[other] = one.id
            state.pending.append(.exchange(folder: one.folder, name, with: two.folder, other))
        }
    }

    package func makeLink(_ name: SpoolName, in folder: Handle, to target: [UInt8]) throws(FileError) {
        try locked { state throws(FileError) in
            let place = try state.checkFree(name, in: folder, .makeLink)
            _ = state.add(MemoryNode(kind: .link, data: target, mode: 0o777), name, in: place)
        }
    }

    package func readLink(_ name: SpoolName, in folder: Handle) throws(FileError) -> [UInt8] {
        try locked { state throws(FileError) in
            let found = try state.entry(name, in: folder, .readLink)
            guard found.node.kind == .link else { throw FileError(.invalid, .readLink, name) }
            return found.node.data
        }
    }
}

extension MemoryState {
    func movable(
        _ name: SpoolName, in folder: Handle, to target: Handle, _ operation: FileOperation
    ) throws(FileError) -> (id: UInt64, node: MemoryNode, folder: UInt64) {
        let found = try entry(name, in: folder, operation)
        guard let place = live[try node(target, operation)], place.links > 0 else {
            throw FileError(.notFound, operation, name)
        }
        guard place.device == live[found.folder]?.device, place.device == found.node.device else {
            throw FileError(.otherMount, operation, name)
        }
        return found
    }

    mutating func move(
        _ id: UInt64, _ name: SpoolName, from folder: UInt64, to target: UInt64, _ new: SpoolName
    ) {
        live[folder]?.entries[name] = nil
        live[target]?.entries[new] = id
        let now = tick()
        live[id]?.changed = now
        pending.append(.rename(id, folder: folder, name, to: target, new))
    }
}
