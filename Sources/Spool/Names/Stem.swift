@_spi(_Unicode) internal import Swift

/// The name of a result: what remains of a dropped file's name so that every system can hold it.
///
/// Uniqueness is decided by the journal, on `key`.
package struct Stem: Sendable, Hashable {
    package let text: String

    /// At most this many bytes, the `~2` of a repeated name included.
    package static let longest = 100

    /// The stem of a dropped file; for an entry of an archive, `<archive>!<entry>`.
    package init(of name: SpoolName, entry: [UInt8]? = nil) {
        var raw = Self.withoutExtension(String(decoding: name.bytes, as: UTF8.self))
        if let entry { raw += "!" + Self.withoutExtension(String(decoding: entry, as: UTF8.self)) }
        self.init(cleaning: raw)
    }

    /// The stem of a name that may hold what no file name can, such as an archive's entry.
    package init(ofEntry entry: [UInt8]) {
        self.init(cleaning: Self.withoutExtension(String(decoding: entry, as: UTF8.self)))
    }

    private init(cleaning raw: String) {
        var kept = String.UnicodeScalarView()
        for scalar in composed(raw) {
            kept.append(Self.isKept(scalar) ? scalar : "_")
        }
        var text = String(kept)
        while let first = text.unicodeScalars.first, first == "." || first == "-" || first == " " {
            text.unicodeScalars.removeFirst()
        }
        text = Self.trimmed(text, to: Self.longest)
        if text.isEmpty { text = "_" }
        if Self.isDevice(text) { text = Self.trimmed("_" + text, to: Self.longest) }
        self.text = text
    }

    /// A name that was decided before, as the journal keeps it.
    package init(decided text: String) { self.text = text }

    /// The stem for the second, third or later file of the same name, which ends in `~2`, `~3` and so on.
    package func numbered(_ number: Int) -> Stem {
        guard number > 1 else { return self }
        let ending = "~\(number)"
        return Stem(decided: Self.trimmed(text, to: Self.longest - ending.utf8.count) + ending)
    }

    /// What has to be unique in a result folder: normalised and case-folded, because some consumer's file system
    /// does not tell such names apart.
    package var key: String {
        let folded = String(composed(text)).uppercased().lowercased()
        return String(composed(folded))
    }

    /// The stem with an ending, as a name on disk.
    package func name(_ ending: String = "") -> SpoolName {
        guard let name = SpoolName(text + ending) else {
            preconditionFailure("a stem of at most \(Self.longest) bytes is a file name")
        }
        return name
    }
}

extension Stem {
    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "_", "-", " ", "!": return true
        case "~": return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber:
            return true
        default: return false
        }
    }

    /// Cut at a character boundary, without a dot or blank at the end.
    private static func trimmed(_ text: String, to length: Int) -> String {
        var text = text
        while text.utf8.count > length { text.removeLast() }
        while let last = text.last, last == "." || last == " " { text.removeLast() }
        return text
    }

    /// `R-17` of `R-17.json` and of `R-17.tar.gz`.
    private static func withoutExtension(_ name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        guard let dot = scalars.lastIndex(of: "."), dot > 0, scalars.count - dot <= 10 else { return name }
        let stem = String(String.UnicodeScalarView(scalars[..<dot]))
        let ending = String(String.UnicodeScalarView(scalars[dot...])).lowercased()
        let isPacked = [".gz", ".xz", ".bz2", ".zst"].contains(ending)
        if isPacked, stem.lowercased().hasSuffix(".tar") { return String(stem.dropLast(4)) }
        return stem
    }

    /// Windows gives these names to devices, with any extension.
    private static func isDevice(_ text: String) -> Bool {
        var base = text.prefix { $0 != "." }.uppercased()
        while base.last == " " { base.removeLast() }
        if ["CON", "PRN", "AUX", "NUL"].contains(base) { return true }
        guard base.count == 4, let last = base.last else { return false }
        return (base.hasPrefix("COM") || base.hasPrefix("LPT")) && "0123456789".contains(last)
    }
}

/// Unicode's composed form (NFC), without all of Foundation.
private func composed(_ text: String) -> String.UnicodeScalarView {
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfc { scalars.append(scalar) }
    return scalars
}
