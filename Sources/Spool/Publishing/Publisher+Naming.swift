extension Publisher {
    /// Gives the folders of a synced batch their names, then makes the names durable.
    func nameFolders(_ batch: [Built]) -> [PublicationEnding] {
        var parents: [Folder] = []
        let endings = batch.map { built -> PublicationEnding in
            switch built.result {
            case .failure(let error): return .failed(error)
            case .success(let parent):
                do throws(FileError) {
                    let ending = try nameFolder(built.publication, in: parent)
                    if !parents.contains(where: { $0 === parent }) { parents.append(parent) }
                    return ending
                } catch {
                    discard(built.publication)
                    return .failed(error)
                }
            }
        }
        return durable(endings, in: parents)
    }

    private func nameFolder(_ publication: Publication, in parent: Folder) throws(FileError)
        -> PublicationEnding
    {
        let temporary = publication.temporaryName
        let name = publication.stem.name()
        do throws(FileError) {
            try destination.renameWithoutReplacing(temporary, to: name, in: parent)
            return .published
        } catch {
            guard error.code == .exists || error.code == .notEmpty else { throw error }
        }
        guard try isOurs(name, publication, in: parent) else {
            try destination.removeTree(temporary)
            return .nameTaken
        }
        let isSame = try parent.folder(name).holdsSameFiles(as: try destination.folder(temporary))
        if !isSame { try destination.swap(temporary, with: name, in: parent) }
        try destination.removeTree(temporary)
        return isSame ? .alreadyThere : .replaced
    }

    private func isOurs(
        _ name: SpoolName, _ publication: Publication, in parent: Folder
    ) throws(FileError) -> Bool {
        guard try parent.status(of: name).kind == .folder else { return false }
        return try Mark.get(of: try parent.folder(name)) == publication.mark
    }

    /// Gives the files of a synced batch their names: all companions, then all last files.
    func nameFiles(_ batch: [Built]) -> [PublicationEnding] {
        var endings = batch.map { built -> PublicationEnding in
            switch built.result {
            case .failure(let error): .failed(error)
            case .success: collision(of: built.publication)
            }
        }
        for isLast in [false, true] {
            for (place, built) in batch.enumerated()
            where endings[place] == .published || endings[place] == .replaced {
                let files = built.publication.files
                do throws(FileError) {
                    let folder = try destination.folder(built.publication.temporaryName)
                    for file in isLast ? files.suffix(1) : files.dropLast() {
                        try giveName(
                            to: file, of: built.publication, from: folder,
                            isReplacing: endings[place] == .replaced)
                    }
                } catch {
                    endings[place] = error.code == .exists ? .nameTaken : .failed(error)
                }
            }
            // What a consumer waits for must not outlive its companions in a power cut.
            endings = durable(endings, in: [destination])
        }
        for built in batch { discard(built.publication) }
        return endings
    }

    private func giveName(
        to file: ResultFile, of publication: Publication, from folder: Folder, isReplacing: Bool
    ) throws(FileError) {
        let name = publication.stem.name("." + String(decoding: file.name.bytes, as: UTF8.self))
        if isReplacing {
            try folder.rename(file.name, to: name, in: destination)
        } else {
            try folder.renameWithoutReplacing(file.name, to: name, in: destination)
        }
    }

    /// What stands in the way of a flat result: nothing, itself, an older state of itself, or something foreign.
    private func collision(of publication: Publication) -> PublicationEnding {
        do throws(FileError) {
            let folder = try destination.folder(publication.temporaryName)
            var isThere = false
            var isDifferent = false
            for file in publication.files {
                let name = publication.stem.name("." + String(decoding: file.name.bytes, as: UTF8.self))
                guard let status = try destination.statusIfAny(of: name) else {
                    isDifferent = true
                    continue
                }
                guard status.kind == .regular else { return .nameTaken }
                isThere = true
                if try destination.holdsSameBytes(name, as: file.name, in: folder) { continue }
                isDifferent = true
                let open = try destination.file(name)
                guard try Mark.get(of: open.handle, in: destination.files) == publication.mark else {
                    return .nameTaken
                }
            }
            return !isDifferent ? .alreadyThere : isThere ? .replaced : .published
        } catch {
            return .failed(error)
        }
    }

    /// Only a synced name is published: what a failed sync leaves behind is published again.
    private func durable(_ endings: [PublicationEnding], in parents: [Folder]) -> [PublicationEnding] {
        do throws(FileError) {
            for parent in parents { try parent.sync() }
            return endings
        } catch {
            return endings.map { $0.isVisible ? .failed(error) : $0 }
        }
    }
}

extension Folder {
    /// Renames without ever replacing; where the file system can't promise that, a folder is still never replaced
    /// unless it is empty, and a file is looked for before.
    func renameWithoutReplacing(
        _ name: SpoolName, to new: SpoolName, in target: Folder
    ) throws(FileError) {
        do throws(FileError) {
            try renameNew(name, to: new, in: target)
        } catch {
            guard error.code == .invalid || error.code == .unknownCall else { throw error }
            guard try target.statusIfAny(of: new) == nil else { throw FileError(.exists, .renameNew, new) }
            try rename(name, to: new, in: target)
        }
    }

    /// Swaps two folders; where that can't be done in one step, the old one is hidden first.
    func swap(_ name: SpoolName, with other: SpoolName, in target: Folder) throws(FileError) {
        do throws(FileError) {
            try files.exchange(name, in: handle, with: other, in: target.handle)
        } catch {
            guard error.code == .invalid || error.code == .unknownCall else { throw error }
            let aside = SpoolName(Array(name.bytes.dropLast(4)) + Array("-old.tmp".utf8)) ?? name
            try removeTree(aside)
            try target.rename(other, to: aside, in: self)
            try rename(name, to: other, in: target)
            try removeTree(aside)
        }
    }
}
