internal import CArchive

/// The library behind this room, as it reports itself at run time.
package enum LibArchive: Sendable {
    package static var version: String {
        // libarchive 3.6.2: the name stands before the number.
        let text = unsafe String(cString: archive_version_string())
        return text.split(separator: " ").last.map(String.init) ?? text
    }
}
