import Foundation
import Glibc
import TestSupport

/// A process that is asked, never waited for without end; its output goes to a file.
///
/// `Process` counts one as running while any other process holds what it inherited, and these start others.
final class Child {
    let pid: pid_t
    private var ending: Int32?

    init(_ program: String, _ arguments: [String], in folder: URL, log: String) throws {
        guard let path = program.contains("/") ? program : Tool.path(of: program) else {
            throw CocoaError(.fileNoSuchFile)
        }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        let file = folder.appending(path: log).path
        unsafe posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
        let environment = ProcessInfo.processInfo.environment.merging(Program.environment) { $1 }
        var pid: pid_t = 0
        let code = unsafe Self.withPointers(["env", "-C", folder.path, path] + arguments) { arguments in
            unsafe Self.withPointers(environment.map { "\($0)=\($1)" }) { environment in
                unsafe posix_spawnp(&pid, "env", &actions, nil, arguments, environment)
            }
        }
        guard code == 0 else { throw Errno(code: code) }
        self.pid = pid
    }

    deinit { end() }

    struct Errno: Error { let code: Int32 }

    /// As `waitpid` gives it; nil while it runs.
    var status: Int32? {
        if let ending { return ending }
        var status: Int32 = 0
        if unsafe waitpid(pid, &status, WNOHANG) == pid { ending = status }
        return ending
    }

    /// Whether it has ended by itself, and said that all is well.
    var isWell: Bool { status == 0 }

    /// Whether it ends within a while.
    func ends(within seconds: Int) -> Bool { Patience.waits(seconds: seconds) { status != nil } }

    /// Ends it by force.
    func end() {
        guard status == nil else { return }
        kill(pid, SIGKILL)
        _ = ends(within: 10)
    }

    private static func withPointers(
        _ words: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
    ) -> Int32 {
        var pointers = unsafe words.map { word in unsafe strdup(word) } + [nil]
        defer { unsafe pointers.forEach { pointer in unsafe free(pointer) } }
        return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return EINVAL }
            return unsafe body(start)
        }
    }
}

/// Waiting for what other processes do in their own time, never without end.
enum Patience {
    static func waits(seconds: Int, until isTrue: () throws -> Bool) rethrows -> Bool {
        for _ in 0..<(seconds * 50) {
            if try isTrue() { return true }
            _ = poll(nil, 0, 20)
        }
        return try isTrue()
    }
}
