import Foundation
import TestSupport

/// A second opinion on what we write: `xmllint` with the official schemas.
enum Schema {
    /// What is wrong with the files, one line each; all of them in one run.
    static func check(_ files: [String], in folder: TemporaryFolder, against schema: String) throws
        -> [String]
    {
        guard !files.isEmpty, let shared = SharedData.folder else { return [] }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let path = shared.appending(path: schema).path(percentEncoded: false)
        process.arguments = ["xmllint", "--nonet", "--noout", "--schema", path] + files
        process.currentDirectoryURL = folder.url
        let output = folder.url.appending(path: "xmllint-\(UUID().uuidString).log")
        try Data().write(to: output)
        let handle = try FileHandle(forWritingTo: output)
        process.standardError = handle
        process.standardOutput = handle
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOf: output, encoding: .utf8)
        let lines = text.split(separator: "\n").map(String.init)
        // A line per file is the proof that the program ran at all.
        let valid = lines.count { $0.hasSuffix(" validates") }
        let mistakes = lines.filter { !$0.hasSuffix(" validates") }
        return mistakes.isEmpty && valid != files.count
            ? ["xmllint judged \(valid) of \(files.count)"] : mistakes
    }
}
