extension Span<UInt8> {
    /// Whether it begins with these bytes.
    func begins(with text: StaticString) -> Bool {
        guard count >= text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { buffer in
            for index in 0..<buffer.count where unsafe buffer[index] != self[index] { return false }
            return true
        }
    }
}
