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
