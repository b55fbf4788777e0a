import Foundation
import Synchronization
import TestSupport

@testable import ekspedit

/// A command line with everything around it in memory, and a folder of its own.
struct Desk {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    struct Result {
        let code: ExitCode
        let out: String
        let err: String
    }

    func run(
        _ words: [String], input: String = "", environment: [String: String] = [:], terminal: Bool = false,
        columns: Int = 80
    ) async -> Result {
        let out = Page()
        let err = Page()
        let surroundings = Surroundings(
            out: out.stream(isTerminal: terminal, columns), err: err.stream(isTerminal: terminal, columns),
            environment: environment,
            folder: folder.path, input: { .success(Array(input.utf8)) }, line: { nil })
        let code = await Program.run(words[...], in: surroundings)
        return Result(code: code, out: out.text, err: err.text)
    }

    func run(_ words: String...) async -> Result { await run(words) }

    func write(_ text: String, to name: String) throws {
        let url = folder.url.appending(path: name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ name: String) throws -> String {
        try String(decoding: Data(contentsOf: folder.url.appending(path: name)), as: UTF8.self)
    }
}

/// What was printed.
private final class Page: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

    func stream(isTerminal: Bool, _ columns: Int) -> ekspedit.Stream {
        ekspedit.Stream(isTerminal: isTerminal, hasColour: isTerminal, columns: columns) { new in
            self.bytes.withLock { $0 += new }
            return 0
        }
    }
}
