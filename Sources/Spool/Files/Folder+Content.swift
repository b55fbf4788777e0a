extension Folder {
    /// A small file in one piece; `nil` when it is larger than the limit or changes while it is read.
    package func bytes(of name: SpoolName, limit: Int64) throws(FileError) -> [UInt8]? {
        var bytes: [UInt8] = []
        let ending = try file(name).snapshot(limit: limit) { chunk in
            for place in chunk.indices { bytes.append(chunk[place]) }
        }
        guard case .whole = ending else { return nil }
        return bytes
    }

    /// Whether two regular files hold the same bytes.
    func holdsSameBytes(_ name: SpoolName, as other: SpoolName, in folder: Folder) throws(FileError) -> Bool {
        guard let left = try statusIfAny(of: name), let right = try folder.statusIfAny(of: other),
            left.kind == .regular, right.kind == .regular, left.fingerprint.size == right.fingerprint.size
        else { return false }
        let first = try file(name)
        let second = try folder.file(other)
        var one = [UInt8](repeating: 0, count: 65_536)
        var two = one
        while true {
            let count = try first.readFully(into: &one)
            guard try second.readFully(into: &two) == count else { return false }
            guard count > 0 else { return true }
            guard one[..<count] == two[..<count] else { return false }
        }
    }

    /// Whether two folders hold the same names with the same bytes, and nothing but regular files.
    func holdsSameFiles(as other: Folder) throws(FileError) -> Bool {
        let names = try namesOfFiles()
        guard let names, let others = try other.namesOfFiles(), Set(names) == Set(others) else {
            return false
        }
        for name in names {
            guard try holdsSameBytes(name, as: name, in: other) else { return false }
        }
        return true
    }

    /// `nil` when something else than files lies there, or more than any result has.
    private func namesOfFiles() throws(FileError) -> [SpoolName]? {
        var names: [SpoolName] = []
        var isPlain = true
        try forEachEntry { entry throws(FileError) in
            if names.count >= 10_000 || entry.kind == .folder { isPlain = false }
            if isPlain { names.append(entry.name) }
        }
        return isPlain ? names : nil
    }

    /// Removes a folder that we built, with the files in it; a name that is missing is what was wanted.
    ///
    /// Links are removed, never followed.
    package func removeTree(_ name: SpoolName, depth: Int = 2) throws(FileError) {
        do throws(FileError) {
            guard try status(of: name).kind == .folder else {
                try remove(name)
                return
            }
            let inner = try folder(name)
            var names: [SpoolName] = []
            try inner.forEachEntry { entry throws(FileError) in names.append(entry.name) }
            for entry in names {
                if depth > 0 {
                    try inner.removeTree(entry, depth: depth - 1)
                } else {
                    try inner.remove(entry)
                }
            }
            try removeFolder(name)
        } catch {
            guard error.code == .notFound else { throw error }
        }
    }
}

extension OpenFile {
    /// Fills the buffer as far as the file goes.
    borrowing func readFully(into buffer: inout [UInt8]) throws(FileError) -> Int {
        let length = try read(into: &buffer)
        guard length > 0, length < buffer.count else { return length }
        var count = length
        var rest = [UInt8](repeating: 0, count: buffer.count - count)
        while count < buffer.count {
            let more = try read(into: &rest)
            guard more > 0 else { break }
            let usable = min(more, buffer.count - count)
            buffer.replaceSubrange(count..<count + usable, with: rest[..<usable])
            count += usable
            rest = [UInt8](repeating: 0, count: buffer.count - count)
            if rest.isEmpty { break }
        }
        return count
    }
}
