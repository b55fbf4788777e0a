import Foundation
package import Testing

/// Compares a text with the file `Golden/<name>` beside the test.
///
/// With `UPDATE_GOLDEN` set the file is written instead, and the run fails so that nobody forgets to read the
/// difference.
package func expectGolden(
    _ actual: String, _ name: String, file: String = #filePath, at location: SourceLocation = #_sourceLocation
) throws {
    let golden = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden/\(name)")
        // A name may lead elsewhere with `..`, also where no folder `Golden` is.
        .standardized
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
        try FileManager.default.createDirectory(
            at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: golden)
        Issue.record("wrote \(name)", sourceLocation: location)
        return
    }
    let expected = try String(decoding: Data(contentsOf: golden), as: UTF8.self)
    if actual != expected { Attachment.record(actual, named: name, sourceLocation: location) }
    #expect(actual == expected, sourceLocation: location)
}
