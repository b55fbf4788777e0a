package import Faults
internal import Journal
internal import Spool

extension FolderTray {
    package func publish(_ results: [ResultFolder]) throws(Fault) -> [Publication] {
        var publications: [Publication] = []
        for (place, publisher) in publishers {
            let own = results.filter { $0.place == place }
            guard !own.isEmpty else { continue }
            let endings = publisher.publish(own.compactMap(\.spooled))
            for (result, ending) in zip(own, endings) {
                switch ending {
                case .published, .alreadyThere, .replaced:
                    publications.append(.done(document: result.document))
                case .nameTaken: publications.append(.nameIsForeign(document: result.document))
                case .failed(let error): publications.append(.failed(document: result.document, error.fault))
                }
            }
        }
        return publications
    }
}

extension ResultFolder {
    /// The same result in the words of the spool; nil for an identity that this program did not give.
    fileprivate var spooled: Spool.Publication? {
        let parts = document.split(separator: ".", maxSplits: 1)
        guard let first = parts.first, let id = EntryID(String(first)) else { return nil }
        return Spool.Publication(
            id: id, part: parts.count > 1 ? Int(parts[1]) : nil, stem: Stem(decided: name),
            folders: SpoolPath(path)?.folders ?? [],
            files: files.compactMap { file in
                SpoolName(Array(file.name.utf8)).map { Spool.ResultFile($0, bytes: file.bytes) }
            })
    }
}
