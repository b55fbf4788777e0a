package import Faults

/// One rule of a published rule set: the sentence it enforces, where it looks, and how it decides.
package struct Rule: Sendable {
    /// What a rule looks at in a sound document: the place, and the sheet that the place lies on.
    package typealias Condition = @Sendable (_ place: Node, _ sheet: Sheet) -> Bool

    /// The same for rules that compare values: nil when all is well, otherwise what was found and expected.
    package typealias Comparison = @Sendable (_ place: Node, _ sheet: Sheet) -> Breach?

    /// The official id, or one of our own with the prefix `EKS-`.
    package let id: String

    /// As published; a pack may say otherwise.
    package let severity: Finding.Severity

    /// The business terms and groups concerned, such as `BT-106`.
    package let terms: [String]

    /// The sentence that the rule enforces, in English.
    package let text: String

    /// What to do about a breach; empty where the sentence says it all.
    package let action: String

    /// The places where the rule is asked.
    package let context: Context

    /// Whether the rule speaks in the ordinary verdict, in that of the artefact, or in both.
    package let voice: Voice

    let decide: Comparison

    /// Where rule text and official artefact differ, a rule exists once for each.
    package enum Voice: Sendable {
        /// The artefact does what the text says.
        case always
        /// What platforms enforce, where the artefact does something else.
        case ordinaryOnly
        /// What only the artefact says, flaws included.
        case mirrorOnly
    }
}

extension Rule {
    /// A rule that holds or not.
    package init(
        _ id: String, _ severity: Finding.Severity = .fatal, on context: Context, terms: String = "",
        _ text: String, action: String = "", voice: Voice = .always, holds: @escaping Condition
    ) {
        self.init(
            id, severity, on: context, terms: terms, text, action: action, voice: voice,
            compare: { place, sheet in holds(place, sheet) ? nil : Breach() })
    }

    /// A rule that compares values, and tells both when they differ.
    package init(
        _ id: String, _ severity: Finding.Severity = .fatal, on context: Context, terms: String = "",
        _ text: String, action: String = "", voice: Voice = .always, compare: @escaping Comparison
    ) {
        self.id = id
        self.severity = severity
        self.terms = terms.split(separator: " ").map(String.init)
        self.text = text
        self.action = action
        self.context = context
        self.voice = voice
        decide = compare
    }
}

/// How a rule was broken.
package struct Breach: Sendable, Hashable {
    /// The place to mend; nil means the place where the rule was asked.
    package var place: Node?
    package var found: String?
    package var expected: String?

    package init(at place: Node? = nil, found: String? = nil, expected: String? = nil) {
        self.place = place
        self.found = found
        self.expected = expected
    }
}
