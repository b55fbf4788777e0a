internal import FoundationEssentials

/// Small values as JSON text, so that a person with the `sqlite3` shell can read every column.
enum JSONText {
    static func encode(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else {
            preconditionFailure("strings and dictionaries of strings can always be written as JSON")
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// Nil when the text is not what this program writes.
    static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) -> Value? {
        try? JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
