/// The name of an entry as bytes, which are never used as a path.
package struct EntryName: Sendable, Hashable {
    package let bytes: [UInt8]

    /// Without leading `./`, which `tar` likes to write.
    init(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while rest.starts(with: "./".utf8) { rest = rest.dropFirst(2) }
        self.bytes = Array(rest)
    }

    /// Fit for people: bytes that are not UTF-8 and characters that hide or reorder text are written out.
    package var shown: String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return bytes.map {
                (0x20..<0x7F).contains($0) ? String(Unicode.Scalar($0)) : Self.hexadecimal($0)
            }
            .joined()
        }
        var shown = ""
        for scalar in text.unicodeScalars {
            if Self.isHidden(scalar) {
                shown += String(scalar).utf8.map(Self.hexadecimal).joined()
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: false
        }
    }
}

extension EntryName {
    /// Names that are equal on a file system that ignores case or normalises are one name.
    ///
    /// Comparing Swift strings takes care of the normal form; going through capitals, of letters like ß.
    var folded: String { shown.uppercased().lowercased() }

    /// What is wrong with it; nil when nothing is.
    var trouble: String? {
        guard !bytes.isEmpty else { return "an entry has no name" }
        guard bytes.count <= 1024 else { return "the name is longer than 1024 bytes" }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            return "the name has control characters"
        }
        guard !bytes.contains(UInt8(ascii: "\\")) else { return "the name has a backslash" }
        guard bytes[0] != UInt8(ascii: "/") else { return "the name is an absolute path" }
        if bytes.count >= 2, bytes[1] == UInt8(ascii: ":") { return "the name begins with a drive letter" }
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
        guard !parts.contains(where: { $0.elementsEqual("..".utf8) }) else {
            return "the name leads out of the folder"
        }
        if let text = String(validating: bytes, as: UTF8.self),
            text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        {
            return "the name has control characters"
        }
        return nil
    }

    /// What desktops leave in archives: never an invoice, and nothing to complain about.
    var isLitter: Bool {
        let parts = bytes.split(separator: UInt8(ascii: "/"))
        guard let last = parts.last.map({ String(decoding: $0, as: UTF8.self).lowercased() }) else {
            return true
        }
        return parts.contains { $0.elementsEqual("__MACOSX".utf8) || $0.elementsEqual("@eaDir".utf8) }
            || [".ds_store", "thumbs.db", "desktop.ini"].contains(last)
    }
}
