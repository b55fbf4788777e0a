/// A path as bytes: names of files need not be UTF-8, and two that look alike may differ.
struct FileName: Sendable, Hashable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    init(_ path: String) { bytes = Array(path.utf8) }

    /// The path of an entry in this folder.
    func appending(_ name: [UInt8]) -> FileName {
        FileName(bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + name)
    }

    /// Taken from a folder unless it is absolute already.
    func absolute(in folder: String) -> FileName {
        bytes.first == UInt8(ascii: "/") ? self : FileName(folder).appending(bytes)
    }

    /// For people: bytes that are not UTF-8 as `\xNN`, control characters made visible.
    var shown: String {
        if let text = String(validating: bytes, as: UTF8.self) { return text.printable }
        return bytes.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return (0x20..<0x7F).contains(byte)
                ? String(UnicodeScalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + digits
        }.joined()
    }

    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
        return unsafe terminated.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { preconditionFailure("the end mark is always there") }
            return unsafe body(start)
        }
    }
}
