/// One problem of one document, told so that a person can mend it.
package struct Finding: Sendable, Hashable {
    /// Who found it.
    package enum Source: String, Sendable { case rules, platform, format, file }

    package enum Severity: String, Sendable { case fatal, warning }

    package var source: Source

    /// The official id of the official rule, the platform's own code, or our own with the prefix `EKS-`.
    package var id: String

    package var severity: Severity

    /// XPath for XML, JSON pointer for JSON, empty when it concerns the whole file.
    package var at: String

    /// Line and column in the dropped file, where known.
    package var position: Position?

    /// The business terms concerned, such as `BT-112`.
    package var terms: [String]

    package var found: String?
    package var expected: String?

    /// What is wrong, in English; for a platform's refusal, the platform's own words.
    package var message: String

    /// What to do about it.
    package var action: String

    package init(
        _ source: Source, _ id: String, _ severity: Severity = .fatal, at: String = "",
        position: Position? = nil, terms: [String] = [], found: String? = nil, expected: String? = nil,
        message: String, action: String = ""
    ) {
        self.source = source
        self.id = id
        self.severity = severity
        self.at = at
        self.position = position
        self.terms = terms
        self.found = found
        self.expected = expected
        self.message = message
        self.action = action
    }
}

/// A place in a text file; both numbers count from one.
package struct Position: Sendable, Hashable, CustomStringConvertible {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package var description: String { "\(line):\(column)" }
}
