internal import Faults
internal import Settings

/// Why a command ended: what it says on standard error, and the exit code.
struct Failure: Error, Sendable {
    let code: ExitCode
    let message: String
    let hint: String?

    init(_ code: ExitCode, _ message: String, hint: String? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
    }

    init(_ fault: Fault) {
        let words = fault.words.map { ": " + $0 } ?? ""
        self.init(ExitCode(fault), fault.reason + words, hint: "fault \(fault.code.rawValue)")
    }

    init(_ mistakes: Mistakes) {
        let lines = mistakes.list.map { $0.description(in: mistakes.file) }
        self.init(.configuration, lines.joined(separator: "\n"))
    }
}
