internal import CVersion
internal import Archives
internal import Documents
internal import Faults
internal import Journal
internal import Reports
internal import Seals
internal import Settings
internal import Wire

/// The version of the program; this is the one place where it is written.
enum Version {
    static let number = "0.1.0"

    /// What `--version` prints: itself, then the libraries it runs with.
    static var text: String {
        let commit = unsafe String(cString: version_commit())
        let first = "ekspedit \(number)" + (commit.isEmpty ? "" : " (\(commit.prefix(12)))")
        return ([first] + libraries.map { "\($0.name) \($0.number)" }).joined(separator: "\n") + "\n"
    }

    /// Every library that is not the system's own C library.
    static var libraries: [LibraryVersion] {
        [
            .libXML2, .openSSL, .curl, .sqlite, LibraryVersion("libarchive", LibArchive.version), .microhttpd,
            .yaml, .qrencode,
        ]
    }
}
