internal import Dispatch
internal import Synchronization

/// Puts results into one result folder, so that a partner sees each whole or not at all.
///
/// The order is fixed, and each step survives a crash after it: build everything under hidden names, make it
/// durable, rename, make the names durable. What is not known to be durable is published again by the caller,
/// under the same name and with the same bytes.
package final class Publisher: Sendable {
    package let destination: Folder
    package let options: PublisherOptions

    package init(into destination: Folder, options: PublisherOptions = PublisherOptions()) {
        self.destination = destination
        self.options = options
    }

    /// Publishes a batch; the answers are in the order of the results.
    package func publish(_ batch: [Publication]) -> [PublicationEnding] {
        precondition(Set(batch.map(\.mark)).count == batch.count, "a result is in a batch once")
        var built = options.isParallel ? builtOnAllCores(batch) : batch.map(attempt)
        if options.syncing == .wholeFileSystem {
            do throws(FileError) {
                try destination.syncAll()
            } catch {
                // After a failed sync the pages may be lost although the next sync succeeds: build anew.
                for place in built.indices { built[place].result = .failure(error) }
                for publication in batch { discard(publication) }
            }
        }
        return options.layout == .flat ? nameFiles(built) : nameFolders(built)
    }

    private func attempt(_ publication: Publication) -> Built {
        do throws(FileError) {
            return Built(publication, .success(try build(publication)))
        } catch {
            // The rest of the batch may fare better; what was built of this one is of no use.
            discard(publication)
            return Built(publication, .failure(error))
        }
    }

    /// Each result has a hidden folder of its own, so they don't meet.
    private func builtOnAllCores(_ batch: [Publication]) -> [Built] {
        let built = Mutex<[Built?]>(Array(repeating: nil, count: batch.count))
        DispatchQueue.concurrentPerform(iterations: batch.count) { index in
            let one = attempt(batch[index])
            built.withLock { $0[index] = one }
        }
        return built.withLock { $0.compactMap(\.self) }
    }

    /// Removes what an earlier run had begun; for the start only.
    package func sweep() throws(FileError) {
        var abandoned: [SpoolName] = []
        try destination.forEachEntry { entry throws(FileError) in
            if entry.name.isOurTemporary { abandoned.append(entry.name) }
        }
        for name in abandoned { try destination.removeTree(name) }
    }

    struct Built: Sendable {
        let publication: Publication
        /// The folder that will hold the final name.
        var result: Result<Folder, FileError>

        init(_ publication: Publication, _ result: Result<Folder, FileError>) {
            self.publication = publication
            self.result = result
        }
    }

    /// Leaves nothing of a result that was not named; what can't be removed is swept at the next start.
    func discard(_ publication: Publication) {
        try? destination.removeTree(publication.temporaryName)
    }
}
