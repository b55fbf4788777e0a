/// Whether an XML text that could not be read only ends early.
///
/// Right markup in the wrong order is never the beginning of a right document, so that is told apart: an end tag that
/// closes something else means that waiting would not help.
package struct XMLEnding {
    private let bytes: [UInt8]
    private var index = 0
    private var open: [ArraySlice<UInt8>] = []
    private var hasRoot = false

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    package static func endsEarly(_ bytes: [UInt8]) -> Bool {
        var ending = XMLEnding(bytes)
        return ending.scan()
    }

    /// Whether the end may yet become a comment or a text block; so far it looks like a document type.
    static func endsWithinMark(_ bytes: [UInt8]) -> Bool {
        ["<!--", "<![CDATA["].contains { mark in
            (2..<mark.utf8.count).contains { bytes.suffix($0).elementsEqual(mark.utf8.prefix($0)) }
        }
    }

    private mutating func scan() -> Bool {
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start
            let isWhole: Bool
            if starts(with: "<!--") {
                isWhole = skip(past: "-->")
            } else if starts(with: "<![CDATA[") {
                isWhole = skip(past: "]]>")
            } else if starts(with: "<?") {
                isWhole = skip(past: "?>")
            } else {
                guard let tag = tag() else { return true }
                if !isRight(tag) { return false }
                isWhole = true
            }
            if !isWhole { return true }
        }
        return !hasRoot || !open.isEmpty
    }

    /// Notes what a tag opens or closes; false when it closes something that is not open.
    private mutating func isRight(_ tag: ArraySlice<UInt8>) -> Bool {
        let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
        let name = tag.dropFirst(isEnd ? 2 : 1).prefix { byte in
            byte > 0x20 && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
        }
        if isEnd { return open.popLast().map { $0.elementsEqual(name) } ?? false }
        hasRoot = true
        guard open.count <= XMLLimits.depth else { return false }
        if !tag.dropLast().hasSuffix(UInt8(ascii: "/")) { open.append(name) }
        return true
    }

    /// The tag at the index, up to the angle bracket that is not in quotation marks.
    private mutating func tag() -> ArraySlice<UInt8>? {
        let start = index
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if let mark = quote {
                if byte == mark { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return bytes[start..<index]
            }
        }
        return nil
    }

    private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private mutating func skip(past text: String) -> Bool {
        let mark = Array(text.utf8)
        while index < bytes.count {
            if bytes[index...].starts(with: mark) {
                index += mark.count
                return true
            }
            index += 1
        }
        return false
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ byte: UInt8) -> Bool { last == byte }
}
