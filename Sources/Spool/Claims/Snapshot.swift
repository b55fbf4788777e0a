/// How reading a whole file ended.
package enum SnapshotEnding: Sendable, Hashable {
    /// All bytes were handed out, and the file was the same after reading as before.
    case whole(Fingerprint)
    /// It changed while it was read: discard the bytes and read again later.
    case changing
    case tooLarge(Int64)
    /// Not a regular file; nothing was read.
    case notAFile
}

extension OpenFile {
    /// Reads to the end in chunks, and says whether the bytes are one state of the file.
    ///
    /// Renaming does not stop a writer that has the file open, so only what was read between two equal looks is
    /// immutable.
    package borrowing func snapshot(
        limit: Int64, _ chunk: (Span<UInt8>) throws(FileError) -> Void
    ) throws(FileError) -> SnapshotEnding {
        let before = try status()
        guard before.kind == .regular else { return .notAFile }
        guard before.fingerprint.size <= limit else { return .tooLarge(before.fingerprint.size) }
        let size = Int(before.fingerprint.size)
        // One byte more than the file has, so that a file of usual size takes one call and one to see the end.
        var buffer = [UInt8](repeating: 0, count: min(max(size + 1, 4_096), 262_144))
        var count = 0
        while true {
            let length = try read(into: &buffer)
            guard length > 0 else { break }
            count += length
            guard count <= size else { return .changing }
            try chunk(buffer.span.extracting(first: length))
        }
        let after = try status()
        return count == size && after.fingerprint == before.fingerprint
            ? .whole(after.fingerprint) : .changing
    }
}

extension ClaimPlace {
    /// Opens a claimed file for reading; never a link, a pipe or a device.
    package func open(_ claim: Claim) throws(FileError) -> OpenFile {
        let own = try folder.folder(claim.id.name)
        guard try own.status(of: claim.path.name).kind == .regular else {
            throw FileError(.invalid, .openFile, claim.path.name)
        }
        return try own.file(claim.path.name)
    }

    /// Hands out a claimed file chunk by chunk.
    package func snapshot(
        _ claim: Claim, limit: Int64, _ chunk: (Span<UInt8>) throws(FileError) -> Void
    ) throws(FileError) -> SnapshotEnding {
        try open(claim).snapshot(limit: limit, chunk)
    }

    /// A claimed file in one piece, for files of moderate size.
    package func bytes(
        of claim: Claim, limit: Int64
    ) throws(FileError) -> (ending: SnapshotEnding, bytes: [UInt8]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(min(claim.fingerprint.size, limit)))
        let ending = try snapshot(claim, limit: limit) { chunk in bytes.append(chunk) }
        return (ending, bytes)
    }

    /// How a claimed file looks now: whether an incomplete one has grown.
    package func look(at claim: Claim) throws(FileError) -> Fingerprint {
        try folder.folder(claim.id.name).status(of: claim.path.name).fingerprint
    }
}

extension [UInt8] {
    /// All at once: byte by byte a large file would take its time.
    mutating func append(_ chunk: Span<UInt8>) {
        unsafe chunk.withUnsafeBufferPointer { buffer in unsafe append(contentsOf: buffer) }
    }
}
