package import Faults

/// Where the purchases, the ledgers and the evidence of a company are laid out.
///
/// Folders on a disk for real (``FolderShelf``), memory in a simulation.
package protocol PurchaseShelf: AnyObject {
    /// Writes files, each complete and at once; one that lies there with the same bytes is left alone.
    ///
    /// Gives how many had to be written.
    func layOut(_ files: [ShelfFile]) throws(Fault) -> Int

    /// Takes away files that lie elsewhere now; one whose bytes are others is somebody's own, and stays.
    ///
    /// Gives how many were taken away.
    func takeAway(_ files: [ShelfFile]) throws(Fault) -> Int
}

/// A file on a shelf.
package struct ShelfFile: Sendable, Hashable {
    package enum Place: Sendable, Hashable {
        /// Beside the folders of the months.
        case ledgers

        /// The folder of a month.
        case month(String)

        /// The evidence of a month.
        case evidence(String)
    }

    package let place: Place
    package let name: String
    package let bytes: [UInt8]

    package init(_ place: Place, name: String, bytes: [UInt8]) {
        self.place = place
        self.name = name
        self.bytes = bytes
    }
}
