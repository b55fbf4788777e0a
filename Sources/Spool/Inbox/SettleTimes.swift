/// How long a file must be silent before it is taken.
package struct SettleTimes: Sendable, Hashable {
    package let completion: Completion
    package let settle: Duration
    package let isNetwork: Bool

    package init(completion: Completion = .settle, settle: Duration = .seconds(5), isNetwork: Bool = false) {
        self.completion = completion
        self.settle = settle
        self.isNetwork = isNetwork
    }

    /// The silence asked of a file, from what speaks for its being complete.
    package func wait(for name: SpoolName, size: Int64, _ evidence: Settling.Evidence) -> Duration {
        // Some programs create a file first and fill it later; an empty one gets a minute, marker or not.
        let empty: Duration = size == 0 ? .seconds(60) : .zero
        if evidence == .marked { return empty }
        let full = isNetwork ? settle * 3 : settle
        let isStrong = completion == .rename || evidence == .movedIn
        let base = isStrong ? min(full, .seconds(1)) : full
        return max(empty, Self.lacksAnEnd(name) ? base * 2 : base)
    }

    /// Formats whose end can't be seen in the content: half a file looks like a whole one.
    private static func lacksAnEnd(_ name: SpoolName) -> Bool {
        [".tar", ".csv", ".txt", ".jsonl", ".ndjson", ".edi"].contains { ending in
            name.bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) { byte, letter in
                byte | 0x20 == letter | 0x20
            }
        }
    }
}
