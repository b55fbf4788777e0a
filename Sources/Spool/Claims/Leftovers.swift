/// What a start finds in a claim place.
package enum Leftover: Sendable, Hashable {
    /// A claimed file: the journal may know it or not.
    case file(Claim)
    /// A done file whose data was not claimed before the crash; it has to go back.
    case marker(EntryID, channel: String, path: SpoolPath)
    /// A claimed file without a readable origin; an operator has to say whose it is.
    case unknownOrigin(EntryID, SpoolName)
    /// Nothing that we put there: left alone and reported.
    case foreign(SpoolName)
}

extension ClaimPlace {
    /// Calls `body` for everything that lies here, and removes empty folders.
    ///
    /// For the start only, before anything is claimed.
    package func forEachLeftover(_ body: (Leftover) throws(FileError) -> Void) throws(FileError) {
        var empty: [EntryID] = []
        try folder.forEachEntry { entry throws(FileError) in
            guard let id = EntryID(bytes: entry.name.bytes) else {
                try body(.foreign(entry.name))
                return
            }
            guard try folder.status(of: entry.name).kind == .folder else {
                try body(.foreign(entry.name))
                return
            }
            if let leftover = try leftover(of: id) { try body(leftover) } else { empty.append(id) }
            // A folder must not lose names while it is listed for long; portions keep the memory flat.
            if empty.count == 1_000 {
                for id in empty { try removeEmpty(id) }
                empty = []
            }
        }
        for id in empty { try removeEmpty(id) }
    }

    private func leftover(of id: EntryID) throws(FileError) -> Leftover? {
        let own = try folder.folder(id.name)
        var names: [SpoolName] = []
        try own.forEachEntry { entry throws(FileError) in
            if names.count < 4 { names.append(entry.name) }
        }
        let hasMarker = names.contains(ClaimOrigin.marker)
        let data = names.filter { $0 != ClaimOrigin.marker && $0 != ClaimOrigin.name }
        guard data.count <= 1 else { return .foreign(id.name) }
        guard let name = data.first else {
            guard hasMarker else { return nil }
            guard let origin = try origin(in: own) else { return .foreign(id.name) }
            return .marker(id, channel: origin.channel, path: origin.path)
        }
        guard let origin = try origin(in: own), origin.path.name == name else {
            return .unknownOrigin(id, name)
        }
        let status = try own.status(of: name)
        return .file(
            Claim(
                id: id, channel: origin.channel, path: origin.path, fingerprint: status.fingerprint,
                owner: status.owner))
    }

    private func origin(in own: Folder) throws(FileError) -> ClaimOrigin? {
        guard let status = try own.statusIfAny(of: ClaimOrigin.name) else { return nil }
        if status.kind == .link {
            return ClaimOrigin(try own.files.readLink(ClaimOrigin.name, in: own.handle))
        }
        guard status.kind == .regular else { return nil }
        var bytes: [UInt8] = []
        let ending = try own.file(ClaimOrigin.name).snapshot(limit: 65_536) { chunk in
            for place in chunk.indices { bytes.append(chunk[place]) }
        }
        guard case .whole = ending else { return nil }
        return ClaimOrigin(bytes)
    }

    /// Gives the inbox back a done file whose data was never claimed.
    package func putMarkerBack(_ id: EntryID, of path: SpoolPath, into inbox: Inbox) throws(FileError) {
        let target = try inbox.folder(of: path)
        try putMarkerBack(of: path.name, from: try folder.folder(id.name), to: target)
        try target.sync()
        try removeEmpty(id)
    }
}
