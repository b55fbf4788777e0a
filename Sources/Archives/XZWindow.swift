/// The largest dictionary that an `.xz` file asks for, read from its headers.
///
/// The library would allow a gigabyte; nothing in its interface lowers that.
enum XZWindow {
    static func check(_ bytes: [UInt8], limit: Int) throws(ArchiveError) {
        guard bytes.count >= 32, bytes.suffix(2).elementsEqual("YZ".utf8) else {
            throw ArchiveError(.incomplete, "the compressed file has no end")
        }
        let damaged = ArchiveError(.damaged, "the index of the compressed file is wrong")
        var footer = ByteCursor(bytes, from: bytes.count - 8)
        guard let backward = footer.number(4) else { throw damaged }
        let indexSize = (backward + 1) * 4
        let indexStart = bytes.count - 12 - indexSize
        var index = ByteCursor(bytes, from: indexStart, to: bytes.count - 12)
        guard indexStart >= 12, index.number(1) == 0, let blocks = index.variableLength() else {
            throw damaged
        }
        var block = 12
        for _ in 0..<blocks {
            guard let size = index.variableLength(), index.variableLength() != nil, size <= indexStart - block
            else { throw damaged }
            guard let window = window(ofBlockAt: block, in: bytes) else { throw damaged }
            guard window <= limit else {
                throw ArchiveError(
                    .windowTooLarge, "the compression needs a dictionary of more than \(limit) bytes")
            }
            block += (size + 3) & ~3
        }
        guard block == indexStart else {
            throw ArchiveError(.unsupported, "the compressed file consists of several streams")
        }
    }

    private static func window(ofBlockAt offset: Int, in bytes: [UInt8]) -> Int? {
        var cursor = ByteCursor(bytes, from: offset)
        guard let size = cursor.number(1), size > 0, let flags = cursor.number(1) else { return nil }
        if flags & 0x40 != 0, cursor.variableLength() == nil { return nil }
        if flags & 0x80 != 0, cursor.variableLength() == nil { return nil }
        var largest = 0
        for _ in 0...(flags & 3) {
            guard let id = cursor.variableLength(), let length = cursor.variableLength(),
                let properties = cursor.take(length)
            else { return nil }
            guard id == 0x21 else { continue }
            guard let window = properties.first.flatMap(LZMA2.window) else { return nil }
            largest = max(largest, window)
        }
        return largest
    }
}

enum LZMA2 {
    /// The dictionary that the one property byte stands for.
    static func window(_ property: UInt8) -> Int? {
        guard property <= 40 else { return nil }
        return property == 40 ? 0xFFFF_FFFF : (2 | Int(property & 1)) << (Int(property) / 2 + 11)
    }
}

extension ByteCursor {
    /// Seven bits in each byte, the lowest first; the highest bit says that more follow.
    fileprivate mutating func variableLength() -> Int? {
        var value = 0
        for shift in stride(from: 0, to: 56, by: 7) {
            guard let byte = number(1) else { return nil }
            value |= (byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
        }
        return nil
    }
}
