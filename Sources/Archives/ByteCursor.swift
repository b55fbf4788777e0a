/// Reads little-endian numbers from bytes; nil when they end.
struct ByteCursor {
    let bytes: [UInt8]
    private(set) var index: Int
    private let end: Int

    init(_ bytes: [UInt8], from index: Int = 0, to end: Int? = nil) {
        self.bytes = bytes
        self.index = index
        self.end = min(end ?? bytes.count, bytes.count)
    }

    var isAtEnd: Bool { index >= end }

    mutating func number(_ width: Int) -> Int? {
        guard index >= 0, width <= end - index else { return nil }
        var value: UInt64 = 0
        for offset in (0..<width).reversed() { value = value << 8 | UInt64(bytes[index + offset]) }
        index += width
        return Int(exactly: value)
    }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, index >= 0, count <= end - index else { return nil }
        defer { index += count }
        return bytes[index..<(index + count)]
    }

    mutating func skip(_ count: Int) -> Bool { take(count) != nil }
}
