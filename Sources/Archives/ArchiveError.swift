/// Why a container is not expanded.
package struct ArchiveError: Error, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Right so far, but it ends early: it may still be growing.
        case incomplete
        case damaged
        /// Two parts of it tell different stories, as tools for smuggling make them.
        case inconsistent
        case unsupported
        case encrypted
        case forbiddenName
        case forbiddenType
        case duplicateName
        case nested
        case tooManyEntries
        case tooLarge
        case windowTooLarge
        /// The library ran out of memory or the like; the container is not to blame.
        case failed
    }

    package let kind: Kind

    /// One sentence.
    package let message: String

    /// The entry concerned, fit to be shown.
    package let entry: String?

    /// What the library said.
    package let words: String?

    package init(_ kind: Kind, _ message: String = "", entry: String? = nil, words: String? = nil) {
        self.kind = kind
        self.message = message
        self.entry = entry
        self.words = words
    }
}

extension ArchiveError: Hashable {
    package static func == (left: ArchiveError, right: ArchiveError) -> Bool { left.kind == right.kind }

    package func hash(into hasher: inout Hasher) { hasher.combine(kind) }
}

extension ArchiveError.Kind {
    /// Whether the bytes have to be locked away, because an honest program would not have made them.
    package var isHostile: Bool {
        switch self {
        case .inconsistent, .forbiddenName, .forbiddenType, .encrypted: true
        case .incomplete, .damaged, .unsupported, .duplicateName, .nested, .tooManyEntries, .tooLarge,
            .windowTooLarge, .failed:
            false
        }
    }
}
