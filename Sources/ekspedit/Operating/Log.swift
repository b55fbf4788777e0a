internal import Calendars
internal import Dispatching
internal import Documents
internal import Glibc

/// Events of a service on standard error: one line each, one write each, so that a killed process loses none.
///
/// A document is named by its id, which every line about it carries. What stands in an invoice never stands here.
struct Log: Sendable {
    enum Level: String, CaseIterable, Sendable { case error, warning, info, debug }

    enum Form: String, CaseIterable, Sendable { case logfmt, json }

    let stream: Stream
    var form = Form.logfmt

    /// The least urgent level that is written.
    var level = Level.info

    /// Whether systemd's journal reads the lines: it takes the priority from their beginning, and knows the time.
    var isForJournal = false
    var clock: @Sendable () -> Instant = SystemSurroundings.now

    func write(_ level: Level, _ event: String, _ values: KeyValuePairs<String, String> = [:]) {
        write(level, event, Array(values.map { ($0.key, $0.value) }))
    }

    func write(_ level: Level, _ event: String, _ values: [(key: String, value: String)]) {
        guard level.priority <= self.level.priority else { return }
        var fields = [("level", level.rawValue), ("event", event)] + values.map { ($0.key, $0.value) }
        if !isForJournal { fields.insert(("time", clock().description), at: 0) }
        stream.line((isForJournal ? "<\(level.priority)>" : "") + line(fields))
    }

    private func line(_ fields: [(String, String)]) -> String {
        switch form {
        case .json: JSONValue.object(fields.map { JSONValue.Member($0.0, .string($0.1)) }).text()
        case .logfmt: fields.map { "\($0.0)=\(Self.quoted($0.1))" }.joined(separator: " ")
        }
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

extension Log {
    static let formVariable = "EKSPEDIT_LOG"
    static let levelVariable = "EKSPEDIT_LOG_LEVEL"

    /// As the environment wants it.
    init(_ surroundings: Surroundings) throws(Failure) {
        self.init(stream: surroundings.err)
        form = try Self.choice(Self.formVariable, in: surroundings) ?? .logfmt
        level = try Self.choice(Self.levelVariable, in: surroundings) ?? .info
        isForJournal = Self.isJournal(surroundings.environment["JOURNAL_STREAM"])
    }

    private static func choice<Word: RawRepresentable<String> & CaseIterable>(
        _ variable: String, in surroundings: Surroundings
    ) throws(Failure) -> Word? {
        guard let text = surroundings.environment[variable], !text.isEmpty else { return nil }
        guard let word = Word(rawValue: text) else {
            let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(.usage, "$\(variable) can't be “\(text.printable)”", hint: "one of: \(known)")
        }
        return word
    }

    /// Whether standard error is the very stream that systemd has named by device and inode.
    private static func isJournal(_ named: String?) -> Bool {
        var status = stat()
        guard let named, unsafe fstat(STDERR_FILENO, &status) == 0 else { return false }
        return named == "\(status.st_dev):\(status.st_ino)"
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
