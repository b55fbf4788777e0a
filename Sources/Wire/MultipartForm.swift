/// A `multipart/form-data` body (RFC 7578) as a value.
package struct MultipartForm: Sendable, Hashable {
    package struct Part: Sendable, Hashable {
        package var name: String
        package var fileName: String?
        package var contentType: String?
        package var bytes: [UInt8]

        package init(_ name: String, fileName: String? = nil, contentType: String? = nil, bytes: [UInt8]) {
            self.name = name
            self.fileName = fileName
            self.contentType = contentType
            self.bytes = bytes
        }
    }

    package let parts: [Part]

    /// Stands between the parts and occurs in none of them.
    package let boundary: String

    /// Lengthens the given boundary until no part holds it.
    ///
    /// - Parameters:
    ///   - parts: The fields and files in their order.
    ///   - seed: Letters and digits; the same form and seed give the same bytes.
    package init(_ parts: [Part], boundary seed: String) {
        var boundary = String(seed.prefix(40).filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
        while parts.contains(where: { $0.bytes.holds("--" + boundary) }) { boundary += "x" }
        self.parts = parts
        self.boundary = boundary
    }

    package var contentType: HTTPHeader {
        HTTPHeader("Content-Type", "multipart/form-data; boundary=\(boundary)")
    }

    package var body: [UInt8] {
        var body: [UInt8] = []
        for part in parts {
            var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(part.name.quotable)\""
            if let fileName = part.fileName { head += "; filename=\"\(fileName.quotable)\"" }
            if let contentType = part.contentType { head += "\r\nContent-Type: \(contentType.quotable)" }
            body += Array((head + "\r\n\r\n").utf8) + part.bytes + Array("\r\n".utf8)
        }
        return body + Array("--\(boundary)--\r\n".utf8)
    }
}

extension String {
    /// Without what would end a quoted name or a line, as browsers write it.
    fileprivate var quotable: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension [UInt8] {
    fileprivate func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, count >= wanted.count else { return false }
        return (0...count - wanted.count).contains { start in
            self[start] == first && self[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}

// MARK: - Reading

extension MultipartForm {
    /// The bytes of a named part; nil when the body is no such form or has no such part.
    package static func part(_ name: String, of body: [UInt8], contentType: String) -> [UInt8]? {
        guard let mark = contentType.firstRange(of: "boundary=") else { return nil }
        let written = contentType[mark.upperBound...].prefix { $0 != ";" }
        let boundary = written.filter { $0 != "\"" }.trimmingBlanks
        guard !boundary.isEmpty else { return nil }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        // The first delimiter has no line before it.
        let bytes = [0x0D, 0x0A] + body
        var start = bytes.firstIndex(of: delimiter, from: 0)
        while let from = start, let next = bytes.firstIndex(of: delimiter, from: from + delimiter.count) {
            let part = Array(bytes[from + delimiter.count..<next])
            if let headEnd = part.firstIndex(of: Array("\r\n\r\n".utf8), from: 0) {
                let head = String(decoding: part[..<headEnd], as: UTF8.self)
                if head.contains("name=\"\(name)\"") { return Array(part[(headEnd + 4)...]) }
            }
            start = next
        }
        return nil
    }
}

extension String {
    fileprivate var trimmingBlanks: String { self[...].trimmed }
}

extension [UInt8] {
    fileprivate func firstIndex(of wanted: [UInt8], from start: Int) -> Int? {
        guard count - start >= wanted.count, let first = wanted.first else { return nil }
        return (start...count - wanted.count).first { index in
            self[index] == first && self[index..<index + wanted.count].elementsEqual(wanted)
        }
    }
}
