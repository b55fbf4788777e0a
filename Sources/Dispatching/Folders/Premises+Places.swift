internal import Faults
internal import Spool

extension Premises {
    /// Opens a folder that results go to, and makes sure that it is the one it was.
    ///
    /// On the disk of the house there is no mount that could be missing; elsewhere the folder gets a marker.
    func place(
        at path: String, as name: String, _ identities: EntryIDSource
    ) throws(Fault) -> Folder {
        let folder = try folder(at: path, as: name)
        let isMarked = try spooling { () throws(FileError) in
            if try remembers(name) { return true }
            return try folder.status().fingerprint.device != home.status().fingerprint.device
        }
        if isMarked { _ = try recognise(folder, at: path, as: name, identities.next()) }
        return folder
    }
}
