/// The directory at the end of a ZIP archive, read with suspicion.
///
/// Programs disagree about ZIP files whose parts disagree: one shows a clean invoice, the next one another. So the
/// archive has to be told in one way only: it begins with its first file and ends with its end record, the directory
/// lists as many files as the end record says, each with its own place, none overlapping another, under the name that
/// stands at that place.
struct ZIPDirectory {
    struct File {
        let name: [UInt8]
        let localOffset: Int
        let compressedSize: Int
        let flags: Int
        let method: Int
    }

    let files: [File]

    init(of bytes: [UInt8], limits: ArchiveLimits) throws(ArchiveError) {
        let end = try EndRecord(of: bytes)
        guard end.count <= limits.entries else {
            throw ArchiveError(.tooManyEntries, "the archive has more than \(limits.entries) entries")
        }
        files = try Self.files(of: bytes, end: end)
        try checkLocalHeaders(of: bytes, directoryAt: end.directoryOffset)
    }

    private static func files(of bytes: [UInt8], end: EndRecord) throws(ArchiveError) -> [File] {
        var cursor = ByteCursor(bytes, from: end.directoryOffset, to: end.offset)
        var files: [File] = []
        files.reserveCapacity(end.count)
        while files.count < end.count {
            guard let file = File(readingFrom: &cursor) else {
                throw ArchiveError(
                    .inconsistent, "the directory of the archive does not hold what its end says")
            }
            files.append(file)
        }
        guard cursor.isAtEnd else {
            throw ArchiveError(.inconsistent, "the directory of the archive holds more than its end says")
        }
        return files
    }

    private func checkLocalHeaders(of bytes: [UInt8], directoryAt directory: Int) throws(ArchiveError) {
        var next = 0
        for file in files.sorted(by: { $0.localOffset < $1.localOffset }) {
            let shown = EntryName(file.name).shown
            // The library turns backslashes of some makers into slashes, so the written name is looked at here.
            if let trouble = EntryName(file.name).trouble {
                throw ArchiveError(.forbiddenName, trouble, entry: shown)
            }
            guard file.localOffset >= next else {
                throw ArchiveError(.inconsistent, "two entries of the archive overlap", entry: shown)
            }
            // A data descriptor may lie between two files; anything longer is somebody's hiding place.
            guard file.localOffset - next <= (next == 0 ? 0 : 24) else {
                throw ArchiveError(.inconsistent, "bytes of the archive belong to no entry", entry: shown)
            }
            guard let data = file.dataOffset(in: bytes), file.compressedSize <= directory - data else {
                throw ArchiveError(.inconsistent, "an entry is not where the directory says", entry: shown)
            }
            if file.flags & 0x2041 != 0 {
                throw ArchiveError(.encrypted, "an entry is encrypted", entry: shown)
            }
            guard [0, 8].contains(file.method) else {
                throw ArchiveError(
                    .unsupported, "an entry is packed by a method other than deflate", entry: shown)
            }
            next = data + file.compressedSize
        }
        guard directory - next <= (files.isEmpty ? 0 : 24) else {
            throw ArchiveError(.inconsistent, "bytes of the archive belong to no entry")
        }
    }
}

extension ZIPDirectory.File {
    fileprivate init?(readingFrom cursor: inout ByteCursor) {
        guard cursor.number(4) == 0x0201_4B50, cursor.skip(4), let flags = cursor.number(2),
            let method = cursor.number(2), cursor.skip(8), let compressed = cursor.number(4),
            let expanded = cursor.number(4), let nameLength = cursor.number(2),
            let extraLength = cursor.number(2), let commentLength = cursor.number(2), cursor.skip(8),
            let offset = cursor.number(4), let name = cursor.take(nameLength),
            let extra = cursor.take(extraLength), cursor.skip(commentLength)
        else { return nil }
        var sizes = ByteCursor([])
        if [compressed, expanded, offset].contains(0xFFFF_FFFF) {
            guard let wide = Self.wideSizes(in: extra) else { return nil }
            sizes = wide
        }
        // The wide field holds, in this order, only what did not fit above.
        func wide(_ number: Int) -> Int? { number == 0xFFFF_FFFF ? sizes.number(8) : number }
        guard wide(expanded) != nil, let compressed = wide(compressed), let offset = wide(offset) else {
            return nil
        }
        self.init(
            name: Array(name), localOffset: offset, compressedSize: compressed, flags: flags, method: method)
    }

    private static func wideSizes(in extra: ArraySlice<UInt8>) -> ByteCursor? {
        var cursor = ByteCursor(Array(extra))
        while let id = cursor.number(2), let length = cursor.number(2), let field = cursor.take(length) {
            if id == 1 { return ByteCursor(Array(field)) }
        }
        return nil
    }

    /// Where the packed bytes begin; nil unless a local header with the same name stands there.
    fileprivate func dataOffset(in bytes: [UInt8]) -> Int? {
        var cursor = ByteCursor(bytes, from: localOffset)
        guard cursor.number(4) == 0x0403_4B50, cursor.skip(22), let nameLength = cursor.number(2),
            let extraLength = cursor.number(2), let name = cursor.take(nameLength),
            name.elementsEqual(self.name),
            cursor.skip(extraLength)
        else { return nil }
        return cursor.index
    }
}

// MARK: - The end record

/// Where the directory is and how many files it lists.
private struct EndRecord {
    let offset: Int
    let directoryOffset: Int
    let count: Int

    init(of bytes: [UInt8]) throws(ArchiveError) {
        guard let end = Self.find(in: bytes) else {
            throw ArchiveError(.incomplete, "the archive has no end record")
        }
        var cursor = ByteCursor(bytes, from: end + 4)
        guard let disk = cursor.number(2), let startDisk = cursor.number(2), let here = cursor.number(2),
            let count = cursor.number(2), let size = cursor.number(4), let offset = cursor.number(4)
        else { throw ArchiveError(.incomplete, "the archive has no end record") }
        guard disk == startDisk, disk == 0 || disk == 0xFFFF, here == count else {
            throw ArchiveError(.unsupported, "the archive is split into several files")
        }
        if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
            self = try Self.wide(in: bytes, before: end)
        } else {
            try self.init(offset: end, directoryOffset: offset, size: size, count: count)
        }
    }

    private init(offset: Int, directoryOffset: Int, size: Int, count: Int) throws(ArchiveError) {
        guard directoryOffset <= offset, size == offset - directoryOffset else {
            throw ArchiveError(.inconsistent, "the directory of the archive is not where its end says")
        }
        self.offset = offset
        self.directoryOffset = directoryOffset
        self.count = count
    }

    /// The last record whose comment reaches exactly to the end of the file.
    private static func find(in bytes: [UInt8]) -> Int? {
        var offset = bytes.count - 22
        while offset >= max(0, bytes.count - 22 - 0xFFFF) {
            var cursor = ByteCursor(bytes, from: offset)
            if cursor.number(4) == 0x0605_4B50, cursor.skip(16), cursor.number(2) == bytes.count - offset - 22
            {
                return offset
            }
            offset -= 1
        }
        return nil
    }

    /// The record of archives with many files or bytes, which a locator before the end record points to.
    private static func wide(in bytes: [UInt8], before end: Int) throws(ArchiveError) -> EndRecord {
        var locator = ByteCursor(bytes, from: end - 20, to: end)
        guard locator.number(4) == 0x0706_4B50, locator.skip(4), let offset = locator.number(8) else {
            throw ArchiveError(.inconsistent, "the wide end record of the archive is missing")
        }
        var cursor = ByteCursor(bytes, from: offset, to: end)
        guard cursor.number(4) == 0x0606_4B50, let length = cursor.number(8), cursor.skip(12),
            let here = cursor.number(8), let count = cursor.number(8), here == count,
            let size = cursor.number(8),
            let directory = cursor.number(8), offset + 12 + length == end - 20
        else { throw ArchiveError(.inconsistent, "the wide end record of the archive is wrong") }
        return try EndRecord(offset: offset, directoryOffset: directory, size: size, count: count)
    }
}
