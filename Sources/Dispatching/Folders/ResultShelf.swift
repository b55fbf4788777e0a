internal import Faults
internal import Journal
internal import Spool
internal import Synchronization

/// One result folder, which may be away for a while.
final class ResultShelf {
    let place: ResultPlace
    private let path: String
    private let layout: Spool.Layout
    private let door: Door
    private let wreck = Wreck()
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
        heedWreck()
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

    /// Lays out results here as long as the folder is there; what goes wrong is heeded when it is opened next.
    var press: Press {
        guard let publisher else {
            let fault = door.fault ?? Fault(.folderMissing, "\(path) is not there")
            return { results in results.map { .failed(document: $0.document, fault) } }
        }
        let wreck = wreck
        return { results in
            guard !results.isEmpty else { return [] }
            let publications = publisher.lay(results)
            let faults = publications.compactMap(\.fault)
            if !publications.isEmpty, faults.count == publications.count { wreck.note(faults.first) }
            return publications
        }
    }

    /// The next attempt opens the folder by its path again: it may be another one by now.
    private func heedWreck() {
        guard let fault = wreck.take() else { return }
        publisher = nil
        door.shut(fault)
    }
}

/// Why nothing at all could be laid out the last time.
private final class Wreck: Sendable {
    private let fault = Mutex<Fault?>(nil)

    func note(_ fault: Fault?) { self.fault.withLock { $0 = fault } }

    func take() -> Fault? {
        fault.withLock { fault in
            defer { fault = nil }
            return fault
        }
    }
}

extension Publisher {
    fileprivate func lay(_ results: [ResultFolder]) -> [Publication] {
        let spooled = results.map(\.spooled)
        let endings = publish(spooled.compactMap(\.self))
        return zip(zip(results, spooled).filter { $0.1 != nil }.map(\.0), endings).map { result, ending in
            switch ending {
            case .published, .alreadyThere, .replaced: .done(document: result.document)
            case .nameTaken: .nameIsForeign(document: result.document)
            case .failed(let error): .failed(document: result.document, error.fault)
            }
        }
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
