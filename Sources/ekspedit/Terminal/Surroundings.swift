internal import FoundationEssentials
internal import Glibc

/// What the program finds around it: a test brings its own.
struct Surroundings: Sendable {
    let out: Stream
    let err: Stream
    let environment: [String: String]

    /// The folder in which the command was given.
    let folder: String

    /// Everything on standard input.
    let input: @Sendable () -> Result<[UInt8], FileTrouble>

    /// The next line that somebody types; nil at the end.
    let line: @Sendable () -> String?

    /// Whether somebody sits at standard input.
    var isTyped = false

    /// What somebody types without its being shown.
    var secretLine: @Sendable (_ question: () -> Void) -> SecretLine.Input = { _ in .nobodyTypes }
}

extension Surroundings {
    static func ofThisProcess() -> Surroundings {
        let environment = ProcessInfo.processInfo.environment
        return Surroundings(
            out: Stream(descriptor: STDOUT_FILENO, environment: environment),
            err: Stream(descriptor: STDERR_FILENO, environment: environment), environment: environment,
            folder: Self.workingFolder(),
            input: { Files.readAll(descriptor: STDIN_FILENO, name: "standard input") }, line: { readLine() },
            isTyped: isatty(STDIN_FILENO) == 1,
            secretLine: { SecretLine.input(asking: $0) })
    }

    private static func workingFolder() -> String {
        guard let path = unsafe getcwd(nil, 0) else { return "/" }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }
}
