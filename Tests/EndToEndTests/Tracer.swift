import Foundation
import TestSupport

/// Runs the built program under the tracer of system calls, which refuses one call or kills the program at it.
enum Tracer {
    /// Whether the tracer is there and this machine lets it trace.
    static let isPossible: Bool = {
        guard let trial = try? Tool.run("strace", ["-f", "--seccomp-bpf", "-o", "/dev/null", "true"])
        else {
            return false
        }
        return trial.status == 0
    }()

    /// What happens at the n-th call of one kind within a thread.
    struct Injection: Sendable, CustomStringConvertible {
        let call: String
        let number: Int
        let fault: Fault

        var expression: String { "inject=\(call):\(fault.expression):when=\(number)" }
        var description: String { "\(fault) at \(call) \(number)" }
    }

    enum Fault: Sendable, CustomStringConvertible {
        case killed
        case refused(String)

        fileprivate var expression: String {
            switch self {
            case .killed: "signal=SIGKILL"
            case .refused(let error): "error=\(error)"
            }
        }

        var description: String {
            switch self {
            case .killed: "killed"
            case .refused(let error): error
            }
        }
    }

    /// Runs the program to its end, which comes by force when it takes longer than any trouble explains.
    static func run(
        _ arguments: [String], _ injection: Injection, in folder: URL, log: String
    ) throws {
        try trace(
            arguments, ["-e", "trace=\(injection.call)", "-e", injection.expression], "/dev/null", folder,
            log)
    }

    /// How often the program makes each of some calls, in the thread that makes it most.
    static func count(
        _ calls: [String], of arguments: [String], in folder: URL, log: String
    ) throws -> [String: Int] {
        let file = folder.appending(path: "trace.txt")
        // Old names of calls, which some machines do not have, are marked as such.
        let wanted = calls.map { "?" + $0 }.joined(separator: ",")
        try trace(arguments, ["-e", "trace=\(wanted)", "-s", "0"], file.path, folder, log)
        var counts: [String: [Substring: Int]] = [:]
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            // Such as `7552  openat(AT_FDCWD, …`, with the number of the thread padded.
            let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
            guard words.count > 1, let end = words[1].firstIndex(of: "(") else { continue }
            counts[String(words[1][..<end]), default: [:]][words[0], default: 0] += 1
        }
        return counts.mapValues { $0.values.max() ?? 0 }
    }

    private static func trace(
        _ arguments: [String], _ options: [String], _ output: String, _ folder: URL, _ log: String
    ) throws {
        let tracer = try Child(
            "strace",
            ["-f", "--seccomp-bpf", "-qq", "-o", output] + options + [Program.url.path] + arguments,
            in: folder, log: log)
        guard !tracer.ends(within: 45) else { return }
        let list = "/proc/\(tracer.pid)/task/\(tracer.pid)/children"
        let children = (try? String(contentsOfFile: list, encoding: .utf8)) ?? ""
        for child in children.split(separator: " ").compactMap({ pid_t($0) }) { kill(child, SIGKILL) }
        guard tracer.ends(within: 10) else { return tracer.end() }
    }
}
