internal import CArchive

/// Makes a ZIP archive, the same bytes for the same files.
package struct ZIPBuilder: Sendable {
    private var files: [(name: String, bytes: [UInt8])] = []

    package init() {}

    /// Adds a file; the name may have slashes and is UTF-8.
    package mutating func add(_ name: String, _ bytes: [UInt8]) { files.append((name, bytes)) }

    package func build() throws(ArchiveError) -> [UInt8] {
        // Deflate adds at most a few bytes to what it can't pack; a header twice holds the name and the extra fields.
        let room = files.reduce(64 << 10) { room, file in
            room + file.bytes.count + file.bytes.count / 1000 + 512 + 2 * file.name.utf8.count
        }
        return try TextLocale.run { () throws(ArchiveError) in
            var failure: ArchiveError?
            let archive = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, used in
                do throws(ArchiveError) {
                    unsafe used = try WriteHandle().write(files, into: UnsafeMutableRawBufferPointer(buffer))
                } catch {
                    failure = error
                    used = 0
                }
            }
            if let failure { throw failure }
            return archive
        }
    }
}
