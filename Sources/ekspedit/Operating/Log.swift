/// Events of a service: one line each, key=value, one write.
struct Log: Sendable {
    enum Level: String, Sendable { case error, warning, info, debug }

    let stream: Stream

    func write(_ level: Level, _ event: String, _ values: KeyValuePairs<String, String> = [:]) {
        var line = "level=\(level.rawValue) event=\(event)"
        for (key, value) in values { line += " \(key)=\(Self.quoted(value))" }
        // The service manager reads the priority from the beginning of the line and takes it away.
        stream.line((stream.isTerminal ? "" : "<\(level.priority)>") + line)
    }

    private static func quoted(_ value: String) -> String {
        let isPlain =
            !value.isEmpty && value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3D }
        guard !isPlain else { return value }
        let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
            "\n", with: "\\n")
        return "\"\(escaped.printable)\""
    }
}

extension Log.Level {
    /// As syslog counts.
    fileprivate var priority: Int {
        switch self {
        case .error: 3
        case .warning: 4
        case .info: 6
        case .debug: 7
        }
    }
}
