package import Calendars
package import Faults
package import Journal

/// The desk of one channel: where files are dropped and results are laid out.
///
/// Folders on a disk for real (``FolderTray``), memory in a simulation.
package protocol Tray: AnyObject {
    /// Claims complete files and reads them; each stays claimed until it is settled.
    func collect(limit: Int, at now: Instant) throws(Fault) -> [Taken]

    /// The journal holds these durably: what was claimed may go.
    func settle(_ ids: [String], at now: Instant) throws(Fault)

    /// What lays out results here now.
    var press: Press { get }

    /// Whether no file waits to become complete, or to be taken.
    var isEmpty: Bool { get }

    /// How it stands, for those who watch.
    var condition: TrayCondition { get }

    /// When it is worth looking again without having been woken.
    func nextLook(after now: Instant) -> Instant?

    /// Whether results can be laid out in a place now; what can't is tried again later.
    func canPublish(to place: ResultPlace) -> Bool

    /// What has gone wrong here or is right again since the last call.
    func takeNotices() -> [Notice]
}

extension Tray {
    package func canPublish(to place: ResultPlace) -> Bool { true }

    package func takeNotices() -> [Notice] { [] }
}

/// Lays out result folders, each complete and at once; repeating it changes nothing.
///
/// Another thread may use it while its tray takes files.
package typealias Press = @Sendable ([ResultFolder]) -> [Publication]

/// A claimed file with its bytes.
package struct Taken: Sendable, Hashable {
    package let id: String

    /// Its name below the inbox, as bytes.
    package let path: [UInt8]
    package let bytes: [UInt8]

    /// Why its bytes were not read: too large, never completed.
    package let problem: Finding?

    /// The document of the same file as it was before a late write.
    package var lateAfter: String?

    /// What the tray wants remembered together with the document; read back by the tray itself.
    package var notes: [String: String] = [:]

    package init(id: String, path: [UInt8], bytes: [UInt8], problem: Finding? = nil) {
        self.id = id
        self.path = path
        self.bytes = bytes
        self.problem = problem
    }
}

/// The result of one document, as files.
package struct ResultFolder: Sendable, Hashable {
    package let document: String
    package let edition: Int
    package let place: ResultPlace
    package let name: String

    /// The folder below the inbox in which the file lay, for channels that mirror it.
    package let path: [UInt8]
    package let files: [ResultFile]

    package init(
        document: String, edition: Int, place: ResultPlace, name: String, path: [UInt8], files: [ResultFile]
    ) {
        self.document = document
        self.edition = edition
        self.place = place
        self.name = name
        self.path = path
        self.files = files
    }
}

package struct ResultFile: Sendable, Hashable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

package enum Publication: Sendable, Hashable {
    case done(document: String)

    /// Something that is not ours stands under that name.
    case nameIsForeign(document: String)

    /// It can't be written now; tried again later.
    case failed(document: String, Fault)

    var document: String {
        switch self {
        case .done(let document), .nameIsForeign(let document), .failed(let document, _): document
        }
    }

    var isFailure: Bool { if case .failed = self { true } else { false } }
}
