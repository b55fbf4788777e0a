package import Documents
package import Faults

/// What the checks of a document came to.
package struct Verdict: Sendable, Hashable {
    package enum Outcome: String, Sendable { case valid, invalid, unreadable }

    /// One layer of checks and how it ended.
    package struct Layer: Sendable, Hashable {
        package enum State: Sendable, Hashable {
            case valid
            case invalid
            /// It could not run, and why; never counted as passed.
            case skipped(String)
        }

        /// `format`, `structure`, or the label of a pack.
        package var name: String
        package var state: State

        package init(_ name: String, _ state: State) {
            self.name = name
            self.state = state
        }
    }

    package var syntax: Syntax?
    package var layers: [Layer]

    /// Every problem of the document, in the order of its places.
    package var findings: [Finding]

    package init(syntax: Syntax?, layers: [Layer], findings: [Finding]) {
        self.syntax = syntax
        self.layers = layers
        self.findings = findings
    }

    /// The labels of the packs that ran.
    package var packs: [String] {
        layers.dropFirst(2).filter { if case .skipped = $0.state { false } else { true } }.map(\.name)
    }

    /// Computed here and nowhere else: a document is unreadable when its form could not be read, and invalid when
    /// something fatal was found or a layer that had to run could not.
    package var outcome: Outcome {
        if layers.first?.state == .invalid || syntax == nil { return .unreadable }
        let isBroken = findings.contains { $0.severity == .fatal } || layers.contains { $0.state != .valid }
        return isBroken ? .invalid : .valid
    }
}
