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
            Self.advance(&place, over: bytes.span, in: start..<min(start + Self.stretch, bytes.count))
        }
        self.known = known
    }

    /// The place of the character at an offset; an offset behind the end is the place where the text ends.
    package subscript(offset: Int) -> Position {
        let offset = min(max(0, offset), bytes.count)
        var place = known[offset / Self.stretch]
        Self.advance(&place, over: bytes.span, in: (offset / Self.stretch * Self.stretch)..<offset)
        return place
    }

    private static func advance(_ place: inout Position, over bytes: Span<UInt8>, in range: Range<Int>) {
        var index = range.lowerBound
        if index == 0, range.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
        var line = place.line
        var column = place.column
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        place = Position(line: line, column: column)
    }
}
