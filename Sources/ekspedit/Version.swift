internal import CVersion
internal import Faults
internal import Settings

/// The version of the program; this is the one place where it is written.
enum Version {
    static let number = "0.1.0"

    /// What `--version` prints: itself, then the libraries it runs with.
    static var text: String {
        let commit = unsafe String(cString: version_commit())
        let first = "ekspedit \(number)" + (commit.isEmpty ? "" : " (\(commit.prefix(12)))")
        return ([first] + libraries.map { "\($0.name) \($0.number)" }).joined(separator: "\n") + "\n"
    }

    private static var libraries: [LibraryVersion] { [.yaml] }
}
