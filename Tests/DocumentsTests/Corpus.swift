import Foundation
import TestSupport

/// The official test instances by syntax, with what the manifest knows of them.
enum Corpus {
    struct File: CustomStringConvertible {
        var url: URL
        var name: String
        var syntax: String
        var isSchemaValid: Bool

        var description: String { name }

        func bytes() throws -> [UInt8] { Array(try Data(contentsOf: url)) }
    }

    private struct Entry: Decodable {
        var file: String
        var syntax: String
        var xsd_valid: Bool?
    }

    static let files: [File] = {
        guard let folder = SharedData.folder?.appending(path: "corpus"),
            let manifest = try? String(contentsOf: folder.appending(path: "manifest.jsonl"), encoding: .utf8)
        else { return [] }
        var seen: Set<String> = []
        return manifest.split(separator: "\n").compactMap { line -> File? in
            guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(line.utf8)),
                seen.insert(entry.file).inserted
            else { return nil }
            return File(
                url: folder.appending(path: entry.file), name: entry.file, syntax: entry.syntax,
                isSchemaValid: entry.xsd_valid ?? false)
        }
    }()

    static var ubl: [File] { files.filter { $0.syntax.hasPrefix("ubl") } }
    static var cii: [File] { files.filter { $0.syntax == "cii" } }
}
