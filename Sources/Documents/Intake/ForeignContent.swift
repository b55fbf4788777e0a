/// What people drop that is no invoice, by its first bytes.
enum ForeignContent {
    struct Kind {
        let words: String

        /// Whether the bytes are locked away.
        var isHostile = false
    }

    static func kind(of bytes: [UInt8]) -> Kind? {
        for (signatures, kind) in known where signatures.contains(where: { bytes.starts(with: $0) }) {
            return kind
        }
        // Readers of PDF look for the mark in the first kilobyte, so that a file may be something else, too.
        if let mark = place(of: "%PDF-", in: bytes.prefix(1024)) {
            return mark == 0
                ? Kind(words: "a PDF") : Kind(words: "a PDF behind something else", isHostile: true)
        }
        return nil
    }

    private static let known: [([[UInt8]], Kind)] = [
        ([Array("MZ".utf8)], Kind(words: "a Windows program", isHostile: true)),
        ([[0x7F, 0x45, 0x4C, 0x46]], Kind(words: "a Linux program", isHostile: true)),
        (
            [[0xCA, 0xFE, 0xBA, 0xBE], [0xCF, 0xFA, 0xED, 0xFE], [0xCE, 0xFA, 0xED, 0xFE]],
            Kind(words: "a program", isHostile: true)
        ),
        ([Array("#!".utf8)], Kind(words: "a script", isHostile: true)),
        ([[0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0]], Kind(words: "a Windows shortcut", isHostile: true)),
        ([[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]], Kind(words: "an old Office file")),
        ([[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8)], Kind(words: "a picture")),
        ([Array("{\\rtf".utf8)], Kind(words: "a text of a word processor")),
        (
            [Array("Rar!".utf8), Array("BZh".utf8), [0x28, 0xB5, 0x2F, 0xFD]],
            Kind(words: "an archive of a kind that is not read")
        ),
        ([[0x30, 0x82]], Kind(words: "a certificate or a signed message")),
    ]

    private static func place(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let word = Array(word.utf8)
        return bytes.indices.first { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    }
}
