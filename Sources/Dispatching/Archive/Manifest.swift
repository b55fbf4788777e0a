internal import Journal

/// What a closed day of the archive holds, as text that `sha256sum --check` reads as well.
///
/// Lines that begin with `#` say what the sums do not: whose day it is, the digest of the manifest before, and the
/// link of the journal's audit chain at which the day was closed.
struct Manifest {
    struct Entry: Hashable {
        let path: String
        let sha256: String
    }

    /// What is known of a file.
    typealias Sum = (name: String, size: Int, sha256: String)

    let company: String
    let day: String

    /// The digest of the manifest of the day before; nil for the first.
    let previous: String?
    let link: ChainLink?
    var entries: [Entry] = []

    /// For each document how many files and bytes it has.
    private(set) var documents: [String] = []

    init(company: String, day: String, previous: String?, link: ChainLink?) {
        self.company = company
        self.day = day
        self.previous = previous
        self.link = link
    }

    mutating func add(_ document: String, _ files: [Sum]) {
        let size = files.reduce(0) { $0 + $1.size }
        documents.append("# document \(document) \(files.count) files \(size) bytes")
        entries += files.map { Entry(path: "\(day)/\(document)/\($0.name)", sha256: $0.sha256) }
    }

    /// A purchase that was fetched on the day; its evidence lies with the purchases of its month.
    mutating func add(purchase id: String, from platform: String, below folder: String, _ files: [Sum]) {
        let size = files.reduce(0) { $0 + $1.size }
        documents.append("# purchase \(platform) \(id) \(files.count) files \(size) bytes")
        entries += files.map { Entry(path: "\(Self.outside)\(folder)/\($0.name)", sha256: $0.sha256) }
    }

    /// From the folder of a month, in which manifests lie, back to the archive.
    static let outside = "../"

    private static let schema = "# ekspedit.manifest/1"

    var text: String {
        let head = [
            Self.schema, "# company \(company)", "# day \(day)", "# previous \(previous ?? "-")",
            "# journal \(link.map { "\($0.number) \($0.hash.isEmpty ? "-" : $0.hash)" } ?? "-")",
        ]
        let sums = entries.sorted { $0.path < $1.path }.map { "\($0.sha256)  \($0.path)" }
        return (head + documents.sorted() + sums).joined(separator: "\n") + "\n"
    }
}

extension Manifest {
    /// Nil for what no version of this program writes.
    init?(text: String) {
        var values: [String: String] = [:]
        var entries: [Entry] = []
        let lines = text.split(separator: "\n")
        guard lines.first == Self.schema[...] else { return nil }
        for line in lines.dropFirst() {
            if line.hasPrefix("# document ") || line.hasPrefix("# purchase ") { continue }
            if line.hasPrefix("# ") {
                let words = line.dropFirst(2).split(separator: " ", maxSplits: 1)
                guard words.count == 2 else { return nil }
                values[String(words[0])] = String(words[1])
                continue
            }
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].utf8.count == 64 else { return nil }
            entries.append(Entry(path: String(parts[1].drop { $0 == " " }), sha256: String(parts[0])))
        }
        guard let company = values["company"], let day = values["day"], let previous = values["previous"],
            let journal = values["journal"]
        else { return nil }
        let words = journal.split(separator: " ").map(String.init)
        var link: ChainLink?
        if words.count == 2, let number = Int64(words[0]) { link = ChainLink(number: number, hash: words[1]) }
        self.init(company: company, day: day, previous: previous == "-" ? nil : previous, link: link)
        self.entries = entries
    }
}
