/// What a JSON object is about, by its keys.
enum JSONShape {
    case invoice
    case gobl
    case action

    init(_ root: JSONElement) {
        if root["$schema"]?.string?.hasPrefix("https://gobl.org/") == true || root["$regime"] != nil
            || root["$addons"] != nil || (root["head"] != nil && root["doc"] != nil)
        {
            self = .gobl
        } else if root["schema"]?.string?.hasPrefix("ekspedit.action/") == true || root["action"] != nil {
            self = .action
        } else {
            self = .invoice
        }
    }
}

/// One JSON object on each line.
enum JSONLines {
    private static let limit = 10_000

    /// The lines; nil unless the first one is a whole object, others follow, and there are not too many.
    static func split(_ text: [UInt8]) -> [ListedDocument]? {
        // A file of millions of lines is not cut up only to find that they are too many.
        let breaks = text.span
        var count = 0
        for index in 0..<breaks.count where breaks[index] == UInt8(ascii: "\n") { count += 1 }
        guard count <= limit * 2 else { return nil }
        let lines = text.split(separator: UInt8(ascii: "\n")).filter { line in
            line.contains { ![0x20, 0x09, 0x0D].contains($0) }
        }
        guard (2...limit).contains(lines.count), let first = lines.first,
            first.first == UInt8(ascii: "{"), (try? JSONDocument(parsing: Array(first))) != nil
        else { return nil }
        return lines.enumerated().map { ListedDocument(name: "\($0 + 1).json", bytes: Array($1)) }
    }
}
