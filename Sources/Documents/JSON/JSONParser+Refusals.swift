import Faults

extension JSONParser {
    /// Every byte is checked before anything else: what follows may rely on it.
    mutating func validateEncoding() throws(JSONError) {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let range = error.byteOffsets
            if error.kind == .truncatedScalar, range.upperBound == bytes.count {
                throw self.error(.endsEarly, "the text ends within a character", at: range.lowerBound)
            }
            throw self.error(.notUTF8, "this byte is not UTF-8", at: range.lowerBound)
        }
    }

    /// Which of two values would count is anybody's guess, so none does.
    ///
    /// Keys are compared as decoded bytes: `"a"` and `"\u0061"` are the same, two spellings of é are not.
    func refuseDuplicates(in object: Int, count: Int) throws(JSONError) {
        guard count > 1 else { return }
        if count <= 12 { return try refuseDuplicatesPairwise(in: object) }
        var seen = Set<[UInt8]>(minimumCapacity: count)
        var child = object + 1
        for _ in 0..<count {
            if !seen.insert(Array(keyBytes(child))).inserted { throw duplicate(child) }
            child = Int(nodes[child].next)
        }
    }

    private func refuseDuplicatesPairwise(in object: Int) throws(JSONError) {
        let end = Int(nodes[object].next)
        var child = object + 1
        while child < end {
            var other = object + 1
            while other < child {
                if isSameKey(other, child) { throw duplicate(child) }
                other = Int(nodes[other].next)
            }
            child = Int(nodes[child].next)
        }
    }

    private func isSameKey(_ left: Int, _ right: Int) -> Bool {
        let (one, two) = (nodes[left], nodes[right])
        guard one.keyHasEscapes || two.keyHasEscapes else {
            let length = Int(one.keyEnd - one.key)
            guard length == Int(two.keyEnd - two.key) else { return false }
            var offset = 1
            while offset < length {
                if bytes[Int(one.key) + offset] != bytes[Int(two.key) + offset] { return false }
                offset += 1
            }
            return true
        }
        return keyBytes(left).elementsEqual(keyBytes(right))
    }

    private func keyBytes(_ node: Int) -> ArraySlice<UInt8> {
        let written = bytes[Int(nodes[node].key + 1)..<Int(nodes[node].keyEnd)]
        return nodes[node].keyHasEscapes ? ArraySlice(JSONText.unescape(written)) : written
    }

    private func duplicate(_ node: Int) -> JSONError {
        JSONError(
            kind: .duplicateKey,
            message: "the key \"\(nodes[node].key(in: bytes) ?? "")\" stands in this object twice",
            pointer: JSONDocument.Storage.pointer(to: node, in: nodes, of: bytes),
            offset: Int(nodes[node].key), position: TextPlaces(bytes)[Int(nodes[node].key)])
    }

    // MARK: - Words

    func endsEarly() -> JSONError {
        error(.endsEarly, "the text ends before it is complete", at: bytes.count)
    }

    func error(_ kind: JSONError.Kind, _ message: String, at offset: Int? = nil) -> JSONError {
        let offset = offset ?? index
        // The innermost value that is still open; the path to it is the path to the trouble.
        let node = nodes.lastIndex { $0.next == 0 } ?? 0
        return JSONError(
            kind: kind, message: message,
            pointer: nodes.isEmpty ? "" : JSONDocument.Storage.pointer(to: node, in: nodes, of: bytes),
            offset: offset, position: TextPlaces(bytes)[offset])
    }

    /// The character at an offset, fit to be shown.
    func shown(_ offset: Int) -> String {
        guard offset < bytes.count else { return "the end" }
        let text = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
        guard let scalar = text.unicodeScalars.first else { return "nothing" }
        let isShown =
            scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
        return isShown ? "'\(scalar)'" : "the character U+\(String(scalar.value, radix: 16, uppercase: true))"
    }
}
