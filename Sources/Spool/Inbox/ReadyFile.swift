/// A file that is complete as far as can be told from outside.
package struct ReadyFile: Sendable, Hashable {
    package let path: SpoolPath
    package let fingerprint: Fingerprint
    /// On the clock that was handed in.
    package let firstSeen: Duration
    /// A marker that is taken away with the file.
    package let marker: SpoolName?
}
