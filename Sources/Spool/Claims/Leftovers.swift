/// What a start finds in a claim place.
package enum Leftover: Sendable, Hashable {
    /// A claimed file: the journal may know it or not.
    case file(Claim)
    /// A claimed file without a readable origin: channel and folders are empty. The journal may know the identity,
    /// when the crash came while it was let go; otherwise an operator has to say whose it is.
    case unknownOrigin(Claim)
    /// A done file alone. If the journal knows the identity, the data was let go already and this goes too;
    /// otherwise the data was never claimed, and the marker goes back.
    case marker(EntryID, channel: String?, path: SpoolPath?)
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
                // A probe that was broken off is gone with the next probe.
                if entry.name.isOurTemporary { return }
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
        let origin = try origin(in: own)
        guard let name = data.first else {
            return hasMarker ? .marker(id, channel: origin?.channel, path: origin?.path) : nil
        }
        let status = try own.status(of: name)
        func claim(_ channel: String, _ path: SpoolPath) -> Claim {
            Claim(
                id: id, channel: channel, path: path, fingerprint: status.fingerprint, owner: status.owner)
        }
        guard let origin, origin.path.name == name else {
            return .unknownOrigin(claim("", SpoolPath(name)))
        }
        return .file(claim(origin.channel, origin.path))
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

    /// Removes a done file whose data was let go.
    package func discardMarker(_ id: EntryID) throws(FileError) {
        try removeIfAny(ClaimOrigin.marker, in: try folder.folder(id.name))
        try removeEmpty(id)
    }

    /// Removes the done file of a claimed file from the inbox, where a power cut may have kept it.
    ///
    /// For the recovery of channels with done files: left there, it would vouch for the next file of this name.
    package func removeMarker(of claim: Claim, from inbox: Inbox) throws(FileError) {
        guard let marker = claim.path.name.adding(InboxOptions.marker) else { return }
        do throws(FileError) {
            let source = try inbox.folder(of: claim.path)
            // With new data beside it, it is the marker of the new data.
            guard try source.statusIfAny(of: claim.path.name) == nil else { return }
            try removeIfAny(marker, in: source)
            try source.sync()
        } catch {
            // The partner's subfolder is gone, and the marker with it.
            guard error.code == .notFound else { throw error }
        }
    }
}
