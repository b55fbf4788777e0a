/// How a channel tells that a file is complete.
package enum Completion: String, Sendable, Hashable, CaseIterable {
    /// Written under a temporary name, then renamed: what has a final name is complete.
    case rename
    /// A marker `<name>.done` follows the data.
    case doneFile = "done-file"
    /// Nothing is promised: a file is complete when it has stopped changing.
    case settle
}

/// What an operator may set about one inbox.
package struct InboxOptions: Sendable, Hashable {
    package var completion: Completion
    /// How long a file must be unchanged, 0 to 600 seconds; on a network file system three times as long.
    package var settle: Duration
    /// The inbox cannot be renamed from: files are read in place and stay.
    package var copiesInPlace: Bool
    /// How many folders deep files are looked for; 0 is the inbox alone.
    package var depth: Int
    /// Further temporary names, with `*` for anything.
    package var temporaryNames: [String]
    /// How many files may be watched settling at the same time.
    package var capacity: Int

    package init(
        completion: Completion = .settle, settle: Duration = .seconds(5), copiesInPlace: Bool = false,
        depth: Int = 8, temporaryNames: [String] = [], capacity: Int = 10_000
    ) {
        self.completion = completion
        self.settle = min(max(settle, .zero), .seconds(600))
        self.copiesInPlace = copiesInPlace
        self.depth = min(max(depth, 0), 8)
        self.temporaryNames = temporaryNames
        self.capacity = max(capacity, 1)
    }

    /// The ending of a marker.
    static let marker = ".done"
}
