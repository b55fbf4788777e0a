internal import Faults

/// Turns the bytes of a text file into UTF-8 without a byte order mark.
struct TextEncoding {
    /// What a channel was set to; counts only for bytes that are not UTF-8 and declare nothing.
    let codePage: CodePage?

    enum Decoded {
        /// Also says whether these are the bytes that came, but for a byte order mark.
        case text([UInt8])
        case incomplete(Finding)
        case refused(Finding)
    }

    func decode(_ bytes: [UInt8]) -> Decoded {
        let decoded: Decoded
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            decoded = .text(Array(bytes.dropFirst(3)))
        } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return .refused(Self.finding(bytes, 0, "The file is UTF-32, which is not read."))
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            decoded = Self.utf16(bytes, low: 0)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            decoded = Self.utf16(bytes, low: 1)
        } else if let declared = XMLDeclaration(bytes)?.encoding {
            decoded = self.declared(declared, bytes)
        } else {
            decoded = undeclared(bytes)
        }
        guard case .text(let text) = decoded else { return decoded }
        if let zero = text.firstIndex(of: 0) {
            return .refused(Self.finding(text, zero, "The file has NUL bytes, so it is no text."))
        }
        return .text(XMLDeclaration(text).map { $0.rewritten(text) } ?? text)
    }

    private func declared(_ name: String, _ bytes: [UInt8]) -> Decoded {
        switch name.lowercased() {
        // The readers judge whether it is.
        case "utf-8", "utf8", "us-ascii", "ascii": return .text(bytes)
        default: break
        }
        guard let page = CodePage(named: name) else {
            return .refused(
                Self.finding(
                    bytes, 0, "The file declares the encoding \(name.prefix(40)), which is not read."))
        }
        return Self.decode(bytes, page)
    }

    private func undeclared(_ bytes: [UInt8]) -> Decoded {
        guard let codePage, String(validating: bytes, as: UTF8.self) == nil else { return .text(bytes) }
        return Self.decode(bytes, codePage)
    }

    private static func decode(_ bytes: [UInt8], _ page: CodePage) -> Decoded {
        switch page.decode(bytes[...]) {
        case .success(let text): .text(text)
        case .failure(let hole):
            .refused(finding(bytes, hole.offset, "This byte stands for nothing in \(page.rawValue)."))
        }
    }

    private static func utf16(_ bytes: [UInt8], low: Int) -> Decoded {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 2, to: bytes.count - 1, by: 2) {
            units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
        }
        guard bytes.count.isMultiple(of: 2) else {
            return .incomplete(finding([], 0, "The file ends within a character."))
        }
        guard let text = String(validating: units, as: UTF16.self) else {
            return .refused(finding([], 0, "The file is not UTF-16, as its first bytes say."))
        }
        return .text(Array(text.utf8))
    }

    private static func finding(_ bytes: [UInt8], _ offset: Int, _ message: String) -> Finding {
        Finding(
            .format, "EKS-ENCODING", position: TextPlaces(bytes)[offset], message: message,
            action: "Write the file in UTF-8, or set the code page of the channel.")
    }
}

/// The declaration at the very beginning of an XML file.
struct XMLDeclaration {
    /// The name of the encoding, if it says one.
    let encoding: String?
    private let range: Range<Int>

    /// Nil when the bytes do not begin with a declaration.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: "<?xml".utf8), let end = bytes.prefix(512).firstIndex(of: UInt8(ascii: ">"))
        else {
            return nil
        }
        let head = bytes[..<end]
        guard let key = Self.place(of: "encoding", in: head),
            let open = head[key...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            ),
            let close = head[(open + 1)...].firstIndex(of: head[open])
        else {
            encoding = nil
            range = 0..<0
            return
        }
        range = (open + 1)..<close
        encoding = String(decoding: bytes[range], as: UTF8.self)
    }

    private static func place(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let word = Array(word.utf8)
        return bytes.indices.first { bytes[$0...].starts(with: word) }
    }

    /// The same file, declaring what its bytes are now.
    func rewritten(_ text: [UInt8]) -> [UInt8] {
        guard let encoding, !["utf-8", "utf8"].contains(encoding.lowercased()) else { return text }
        return text[..<range.lowerBound] + Array("UTF-8".utf8) + text[range.upperBound...]
    }
}
