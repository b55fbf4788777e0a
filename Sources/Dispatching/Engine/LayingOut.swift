internal import Dispatch
internal import Journal
internal import Synchronization

/// Results on their way into their folders, written by another thread than the engine's.
final class LayingOut: Sendable {
    /// A result that has a name, and whose files are still to be written.
    struct Draft: Sendable {
        let key: ChannelKey
        let place: ResultPlace
        let name: String
        let sources: ResultSources
    }

    /// What is laid out at once, and by what.
    struct Batch: Sendable {
        var results: [Draft] = []

        /// Provisional receipts that did not come true.
        var corrections: [Draft] = []
        var presses: [ChannelKey: Press] = [:]
    }

    /// What came of a batch.
    struct Result: Sendable {
        var publications: [Publication] = []
        var spent: [Stage: Duration] = [:]
    }

    /// The editions that are laid out, by document.
    let editions: [String: Int]

    private let batch: Batch
    private let outcome = Mutex<Result?>(nil)
    private let end = DispatchSemaphore(value: 0)

    init(_ batch: Batch) {
        self.batch = batch
        editions = Dictionary(batch.results.map { ($0.sources.document.id, $0.sources.document.edition) }) {
            first, _ in first
        }
    }

    /// What came of it; nil while it is under way.
    var result: Result? { outcome.withLock(\.self) }

    func wait() {
        end.wait()
        end.signal()
    }

    /// Writes all folders of the batch.
    func work(_ composer: any Composer, _ surroundings: Surroundings) {
        var result = Result()
        let start = surroundings.elapsed()
        let drafts = batch.corrections + batch.results
        let folders = surroundings.workforce.map(drafts) { $0.folder(composedBy: composer) }
        let composed = surroundings.elapsed()
        var late: Set<String> = []
        // Corrections first: a rejection must not stand beside a receipt that still says that all is well. A name that
        // somebody else has taken since says nothing in our name any more.
        for (_, publications) in print(zip(drafts, folders).prefix(batch.corrections.count)) {
            let failures = publications.filter(\.isFailure)
            late.formUnion(failures.map(\.document))
            result.publications += failures
        }
        let others = zip(drafts, folders).dropFirst(batch.corrections.count).filter {
            !late.contains($1.document)
        }
        for (_, publications) in print(others) { result.publications += publications }
        result.spent = [.compose: composed - start, .publish: surroundings.elapsed() - composed]
        outcome.withLock { $0 = result }
        end.signal()
    }

    /// Each tray's press gets what is its own.
    private func print(
        _ folders: some Sequence<(Draft, ResultFolder)>
    ) -> [(ChannelKey, [Publication])] {
        Dictionary(grouping: folders) { $0.0.key }.sorted { $0.key < $1.key }.map { key, own in
            (key, batch.presses[key]?(own.map(\.1)) ?? [])
        }
    }
}

extension LayingOut.Draft {
    fileprivate func folder(composedBy composer: any Composer) -> ResultFolder {
        let record = sources.document
        return ResultFolder(
            document: record.id, edition: record.edition, place: place, name: name, path: record.path,
            files: composer.compose(sources))
    }
}
