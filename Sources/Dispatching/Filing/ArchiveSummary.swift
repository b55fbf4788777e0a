internal import Calendars
internal import Documents
internal import Journal
internal import Spool

/// What became of the documents of an archive, once all of them have ended.
enum ArchiveSummary {
    static func file(of result: ResultSources) -> ResultFile {
        var writer = JSONWriter()
        writer.beginObject()
        writer.write("schema", "ekspedit.archive/1")
        writer.write("company", .string(result.document.company))
        writer.write("file", .string(result.document.shownName))
        writer.write("sha256", .string(result.document.sha256))
        writer.write("entries", .array(result.children.map(entry)))
        writer.write("receivedAt", .string(result.document.receivedAt.description))
        writer.write("finishedAt", JSONValue(result.document.finishedAt?.description))
        writer.endObject()
        return ResultFile(name: "summary.json", bytes: writer.bytes)
    }

    private static func entry(_ child: DocumentRecord) -> JSONValue {
        [
            "entry": .string(child.entry.flatMap { SpoolPath($0)?.display } ?? ""),
            "invoice": JSONValue(child.head?.number),
            "outcome": JSONValue(child.outcome?.rawValue),
            "result": JSONValue(child.resultPath),
        ]
    }
}
