/// A platform that hands out files of documents that it holds.
///
/// All questions are harmless. What is only being made, or is not there yet, ends as `again`.
package protocol FileSource: Sendable {
    func file(
        _ kind: PlatformFile, of reference: String, _ direction: StatusChange.Direction, attempt: Attempt
    ) -> Step<Harvest<Artefact>>
}

/// A file that belongs to a document.
package enum PlatformFile: String, Sendable, CaseIterable {
    /// The document as the platform holds it.
    case xml

    /// Its rendering.
    case pdf
    case signature

    /// The history of its statuses, as a rendering.
    case history
}
