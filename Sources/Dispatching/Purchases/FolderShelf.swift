package import Faults
package import Spool

/// A shelf made of folders: `purchases/<month>/`, the ledgers beside them, and the evidence in the archive.
package final class FolderShelf: PurchaseShelf {
    private let purchases: Publisher
    private let archivePath: String
    private let files: any FileSystem

    /// Made with the first evidence.
    private var archive: Folder?

    package init(purchases: String, archive: String, in files: any FileSystem) throws(Fault) {
        do throws(FileError) {
            self.purchases = Publisher(into: try .opened(making: purchases, in: files))
        } catch {
            throw error.fault
        }
        archivePath = archive
        self.files = files
    }

    package func layOut(_ batch: [ShelfFile]) throws(Fault) -> Int {
        var written = 0
        do throws(FileError) {
            for (place, own) in Dictionary(grouping: batch, by: \.place) {
                let folder = try folder(of: place)
                let named = own.compactMap { file in
                    SpoolName(file.name).map { (name: $0, bytes: file.bytes) }
                }
                written += try purchases.publishFiles(named, in: folder)
            }
        } catch {
            throw error.fault
        }
        return written
    }

    package func takeAway(_ batch: [ShelfFile]) throws(Fault) -> Int {
        var taken = 0
        do throws(FileError) {
            for (place, own) in Dictionary(grouping: batch, by: \.place) {
                let folder = try folder(of: place)
                var isChanged = false
                for file in own {
                    guard let name = SpoolName(file.name), try folder.holds(file.bytes, as: name) else {
                        continue
                    }
                    try folder.remove(name)
                    taken += 1
                    isChanged = true
                }
                if isChanged { try folder.sync() }
            }
        } catch {
            throw error.fault
        }
        return taken
    }

    private func folder(of place: ShelfFile.Place) throws(FileError) -> Folder {
        switch place {
        case .ledgers: return purchases.destination
        case .month(let month): return try child(month, of: purchases.destination)
        case .evidence(let month):
            if archive == nil { archive = try .opened(making: archivePath, in: files) }
            guard let archive else { return purchases.destination }
            return try child(month, of: try child(PurchaseEvidence.folder, of: archive))
        }
    }

    /// A new folder's name is durable before anything in it counts as laid out.
    private func child(_ name: String, of parent: Folder) throws(FileError) -> Folder {
        guard let name = SpoolName(name) else { throw FileError(.nameTooLong, .makeFolder, nil) }
        if try parent.statusIfAny(of: name) == nil {
            try parent.makeFolder(name, mode: purchases.options.folderMode)
            try parent.sync()
        }
        return try parent.folder(name)
    }
}
