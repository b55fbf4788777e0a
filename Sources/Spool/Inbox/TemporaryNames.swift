/// Tells the names that a writer gives to files that are not finished.
package struct TemporaryNames: Sendable {
    private enum Pattern: Sendable {
        case exact([UInt8])
        case prefix([UInt8])
        case suffix([UInt8])
        /// The pieces between the stars.
        case pieces([[UInt8]])
    }

    private let patterns: [Pattern]

    /// The names that every inbox leaves alone, and an operator's own.
    package init(also own: [String] = []) {
        patterns = (Self.usual + own).map(Self.pattern)
    }

    private static let usual = [
        ".*", "~$*", "*.part", "*.partial", "*.filepart", "*.tmp", "*.temp", "*.crdownload", "*.download",
        "*.writing", "*.processing", "*.upload", "*.swp", "*.lock", "*~", "~syncthing~*", "thumbs.db",
        "desktop.ini", "@eadir",
    ]

    /// Whether a name is temporary; letters A to Z are compared without case.
    package func contain(_ name: SpoolName) -> Bool {
        let lowered = name.bytes.map(Self.lowered)
        return patterns.contains { pattern in
            switch pattern {
            case .exact(let text): lowered == text
            case .prefix(let text): lowered.starts(with: text)
            case .suffix(let text):
                lowered.count >= text.count && lowered.suffix(text.count).elementsEqual(text)
            case .pieces(let pieces): Self.matches(lowered[...], pieces)
            }
        }
    }

    private static func pattern(_ text: String) -> Pattern {
        let pieces = text.utf8.map(lowered).split(
            separator: UInt8(ascii: "*"), omittingEmptySubsequences: false
        )
        .map { Array($0) }
        if pieces.count == 1 { return .exact(pieces[0]) }
        if pieces.count == 2, pieces[0].isEmpty { return .suffix(pieces[1]) }
        if pieces.count == 2, pieces[1].isEmpty { return .prefix(pieces[0]) }
        return .pieces(pieces)
    }

    /// The first piece at the front, the last one at the end, the others in this order between them.
    private static func matches(_ name: ArraySlice<UInt8>, _ pieces: [[UInt8]]) -> Bool {
        guard let first = pieces.first, let last = pieces.last, name.starts(with: first) else { return false }
        var rest = name.dropFirst(first.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            var place = rest.startIndex
            while place + piece.count <= rest.endIndex, !rest[place...].starts(with: piece) { place += 1 }
            guard place + piece.count <= rest.endIndex else { return false }
            rest = rest[(place + piece.count)...]
        }
        return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }
}
