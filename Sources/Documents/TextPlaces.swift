package import Faults

/// Turns byte offsets of a UTF-8 text into lines and columns.
///
/// Made in one pass; each look-up then reads at most one stretch of the text, so that a file with thousands of
/// findings on a single line of twenty megabytes is no trouble. Columns count characters (Unicode scalars), lines end
/// with a line feed, and a byte order mark takes no column.
package struct TextPlaces: Sendable {
    private static let stretch = 4096

    private let bytes: [UInt8]

    /// The place at each multiple of the stretch.
    private let known: [Position]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var known: [Position] = []
        known.reserveCapacity(bytes.count / Self.stretch + 1)
        var place = Position(line: 1, column: 1)
        for start in stride(from: 0, through: bytes.count, by: Self.stretch) {
            known.append(place)
            Self.advance(&place, over: bytes[start..<min(start + Self.stretch, bytes.count)])
        }
        self.known = known
    }

    /// The place of the character at an offset; an offset behind the end is the place where the text ends.
    package subscript(offset: Int) -> Position {
        let offset = min(max(0, offset), bytes.count)
        var place = known[offset / Self.stretch]
        Self.advance(&place, over: bytes[(offset / Self.stretch * Self.stretch)..<offset])
        return place
    }

    private static func advance(_ place: inout Position, over bytes: ArraySlice<UInt8>) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let isAtMark = bytes.startIndex == 0 && bytes.starts(with: mark)
        for byte in isAtMark ? bytes.dropFirst(mark.count) : bytes {
            if byte == UInt8(ascii: "\n") {
                place.line += 1
                place.column = 1
            } else if byte & 0xC0 != 0x80 {
                place.column += 1
            }
        }
    }
}
