/// The part of a 7z header that says how the streams are packed.
///
/// Read for one reason: the library takes whatever dictionary the file asks for, up to four gigabytes.
struct SevenZipHeader {
    private var cursor: ByteCursor

    /// Checks the methods and dictionaries of an archive, those of its packed header included.
    static func check(_ bytes: [UInt8], limit: Int) throws(ArchiveError) {
        var start = ByteCursor(bytes, from: 12)
        guard let offset = start.number(8), let size = start.number(8), offset < Int.max / 2,
            size < Int.max / 2,
            32 + offset + size <= bytes.count
        else { throw ArchiveError(.incomplete, "the archive ends before its header") }
        guard 32 + offset + size == bytes.count else {
            throw ArchiveError(.inconsistent, "bytes of the archive belong to no entry")
        }
        guard size > 0 else { return }
        var header = Array(bytes[(32 + offset)..<(32 + offset + size)])
        // A header may be packed, and that one's header again; an honest program packs it once.
        for _ in 0..<2 {
            var reader = SevenZipHeader(cursor: ByteCursor(header))
            guard let packed = try reader.streams(limit: limit) else { return }
            header = try packed.unpack(from: bytes)
        }
        throw ArchiveError(.unsupported, "the header of the archive is packed more than once")
    }

    private static var damaged: ArchiveError { ArchiveError(.damaged, "the header of the archive is wrong") }

    /// Checks all coders; returns what has to be unpacked when this is only the header of a packed header.
    private mutating func streams(limit: Int) throws(ArchiveError) -> PackedHeader? {
        guard var id = cursor.number(1) else { throw Self.damaged }
        let isPacked = id == 0x17
        if !isPacked {
            guard id == 0x01, let next = cursor.number(1) else { throw Self.damaged }
            // Without streams there are only empty files. Properties and additional streams are never written.
            if next == 0x05 || next == 0x00 { return nil }
            guard next == 0x04 else {
                throw ArchiveError(.unsupported, "the header of the archive is unusual")
            }
        }
        guard let first = cursor.number(1) else { throw Self.damaged }
        id = first
        var packed = PackedHeader()
        if id == 0x06 {
            try packInfo(&packed)
            id = cursor.number(1) ?? -1
        }
        if id == 0x07 { try folders(&packed, limit: limit) }
        return isPacked ? packed : nil
    }

    private mutating func packInfo(_ packed: inout PackedHeader) throws(ArchiveError) {
        guard let position = cursor.packed(), let count = cursor.packed(), count <= 100_000 else {
            throw Self.damaged
        }
        packed.offset = position
        while let id = cursor.number(1), id != 0 {
            guard id == 0x09 else { throw ArchiveError(.unsupported, "the header of the archive is unusual") }
            for stream in 0..<count {
                guard let size = cursor.packed() else { throw Self.damaged }
                if stream == 0 { packed.size = size }
            }
        }
    }

    private mutating func folders(_ packed: inout PackedHeader, limit: Int) throws(ArchiveError) {
        guard cursor.number(1) == 0x0B, let count = cursor.packed(), count <= 100_000, cursor.number(1) == 0
        else {
            throw Self.damaged
        }
        for _ in 0..<count {
            guard let coders = cursor.packed(), (1...8).contains(coders) else { throw Self.damaged }
            var inputs = 0
            var outputs = 0
            for _ in 0..<coders {
                let coder = try coder(limit: limit)
                inputs += coder.inputs
                outputs += coder.outputs
                packed.coder = coder
            }
            let bonds = outputs - 1
            let loose = inputs - bonds
            guard bonds >= 0, loose >= 1, loose <= 32 else { throw Self.damaged }
            for _ in 0..<(2 * bonds + (loose > 1 ? loose : 0)) where cursor.packed() == nil {
                throw Self.damaged
            }
        }
        guard cursor.number(1) == 0x0C, let size = cursor.packed() else { throw Self.damaged }
        packed.expandedSize = size
    }

    private mutating func coder(limit: Int) throws(ArchiveError) -> Coder {
        guard let flags = cursor.number(1), let id = cursor.take(flags & 0x0F) else { throw Self.damaged }
        var coder = Coder(method: Array(id))
        if flags & 0x10 != 0 {
            guard let inputs = cursor.packed(), let outputs = cursor.packed(), inputs <= 8, outputs <= 8
            else {
                throw Self.damaged
            }
            coder.inputs = inputs
            coder.outputs = outputs
        }
        if flags & 0x20 != 0 {
            guard let length = cursor.packed(), let properties = cursor.take(length) else {
                throw Self.damaged
            }
            coder.properties = Array(properties)
        }
        try coder.check(limit: limit)
        return coder
    }
}

// MARK: - Coders

private struct Coder {
    var method: [UInt8] = []
    var properties: [UInt8] = []
    var inputs = 1
    var outputs = 1

    static let lzma: [UInt8] = [0x03, 0x01, 0x01]

    func check(limit: Int) throws(ArchiveError) {
        let window: Int?
        switch method {
        case [0x00], [0x03], [0x04], [0x03, 0x03, 0x01, 0x03], [0x03, 0x03, 0x01, 0x1B], [0x04, 0x01, 0x08],
            [0x04, 0x02, 0x02]:
            window = 0
        case Self.lzma: window = properties.count == 5 ? dictionary : nil
        case [0x21]: window = properties.first.flatMap(LZMA2.window)
        case [0x03, 0x04, 0x01]: window = properties.count == 5 ? dictionary : nil
        case [0x06, 0xF1, 0x07, 0x01]: throw ArchiveError(.encrypted, "the archive is encrypted")
        default: throw ArchiveError(.unsupported, "the archive is packed by an unusual method")
        }
        guard let window else { throw ArchiveError(.damaged, "the header of the archive is wrong") }
        guard window <= limit else {
            throw ArchiveError(
                .windowTooLarge, "the compression needs a dictionary of more than \(limit) bytes")
        }
    }

    /// Behind the first byte of the properties, for LZMA and PPMd alike.
    private var dictionary: Int? {
        var cursor = ByteCursor(properties, from: 1)
        return cursor.number(4)
    }
}

// MARK: - Packed headers

private struct PackedHeader {
    var offset = 0
    var size = 0
    var expandedSize = 0
    var coder = Coder()

    func unpack(from bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
        var cursor = ByteCursor(bytes, from: 32)
        guard cursor.skip(offset), let packed = cursor.take(size), expandedSize <= 64 << 20 else {
            throw ArchiveError(.damaged, "the header of the archive is wrong")
        }
        if coder.method == [0x00] { return Array(packed) }
        guard coder.method == Coder.lzma, let first = coder.properties.first else {
            throw ArchiveError(.unsupported, "the header of the archive is packed by an unusual method")
        }
        // The same stream as a file of its own: properties, dictionary, size, bytes.
        var file: [UInt8] = [first] + coder.properties[1..<5]
        for shift in stride(from: 0, to: 64, by: 8) {
            file.append(UInt8(truncatingIfNeeded: expandedSize >> shift))
        }
        return try ReadHandle.unpackLZMA(file + packed, size: expandedSize)
    }
}

extension ByteCursor {
    /// The number of leading ones in the first byte says how many bytes follow it.
    fileprivate mutating func packed() -> Int? {
        guard let first = number(1) else { return nil }
        let following = (~UInt8(first)).leadingZeroBitCount
        guard following < 8 else { return number(8) }
        guard let low = number(following) else { return nil }
        return low | (first & (0x7F >> following)) << (8 * following)
    }
}
