internal import Faults
internal import Journal
internal import Spool

/// One result folder, which may be away for a while.
final class ResultShelf {
    let place: ResultPlace
    private let path: String
    private let layout: Spool.Layout
    private let door: Door
    private var publisher: Publisher?

    init(_ place: ResultPlace, at path: String, _ layout: ChannelSetup.Layout, door: Door) {
        self.place = place
        self.path = path
        self.layout = Layout(rawValue: layout.rawValue) ?? .folders
        self.door = door
    }

    var isOpen: Bool { publisher != nil }

    /// Why results can't be laid out now.
    var fault: Fault? { door.fault }

    /// Opens the folder when it is time to try, and says whether it is open.
    func open(_ premises: Premises, _ identities: EntryIDSource, at uptime: Duration) -> Bool {
        if publisher != nil { return true }
        publisher = door.attempt(at: uptime) { () throws(Fault) in
            let name = "\(door.channel).\(place.rawValue)"
            let folder = try premises.place(at: path, as: name, identities)
            let publisher = Publisher(
                into: folder, options: PublisherOptions(layout: layout, isParallel: true))
            try spooling { () throws(FileError) in
                try publisher.probe()
                try publisher.sweep()
            }
            return publisher
        }
        return publisher != nil
    }

    /// How much room is left where the results go.
    func space() throws(FileError) -> Space? { try publisher?.destination.space() }

    func publish(_ results: [ResultFolder]) -> [Publication] {
        guard let publisher else {
            let fault = door.fault ?? Fault(.folderMissing, "\(path) is not there")
            return results.map { .failed(document: $0.document, fault) }
        }
        let spooled = results.map(\.spooled)
        let endings = publisher.publish(spooled.compactMap(\.self))
        var isAway = false
        var publications: [Publication] = []
        for (result, ending) in zip(zip(results, spooled).filter { $0.1 != nil }.map(\.0), endings) {
            switch ending {
            case .published, .alreadyThere, .replaced: publications.append(.done(document: result.document))
            case .nameTaken: publications.append(.nameIsForeign(document: result.document))
            case .failed(let error):
                publications.append(.failed(document: result.document, error.fault))
                isAway = true
            }
        }
        // The next attempt opens the folder by its path again: it may be another one by now.
        if isAway, publications.allSatisfy(\.isFailure) { close(publications.lazy.compactMap(\.fault).first) }
        return publications
    }

    private func close(_ fault: Fault?) {
        publisher = nil
        door.shut(fault ?? Fault(.diskFailed, "results can't be laid out in \(path)"))
    }
}

extension Publication {
    fileprivate var fault: Fault? {
        if case .failed(_, let fault) = self { fault } else { nil }
    }
}

extension ResultFolder {
    /// The same result in the words of the spool; nil for an identity that this program did not give.
    fileprivate var spooled: Spool.Publication? {
        let parts = document.split(separator: ".", maxSplits: 1)
        guard let first = parts.first, let id = EntryID(String(first)) else { return nil }
        // An entry of an entry is named by both numbers: a list within an archive, or within a list.
        let numbers = parts.dropFirst().flatMap { $0.split(separator: ".") }.compactMap { Int($0) }
        return Spool.Publication(
            id: id, part: numbers.isEmpty ? nil : numbers.reduce(0) { $0 &* 1_000_003 &+ $1 },
            stem: Stem(decided: name),
            folders: SpoolPath(path)?.folders ?? [],
            files: files.compactMap { file in
                SpoolName(Array(file.name.utf8)).map { Spool.ResultFile($0, bytes: file.bytes) }
            })
    }
}
