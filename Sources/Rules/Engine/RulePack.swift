package import Documents
package import Invoicing

/// A published set of rules for one syntax, with its version and the days on which it is in force.
package struct RulePack: Sendable {
    /// The name by which users choose it, such as `en16931`.
    package let name: String

    /// As the authority numbers it.
    package let version: String

    /// The first and the last day of validity; nil where there is none.
    package let validFrom: CalendarDate?
    package let validUntil: CalendarDate?

    /// The syntaxes that the rules are written for.
    package let syntaxes: [Syntax]

    /// The packs whose rules have to hold as well, by name.
    package let implies: [String]

    /// Rules of other packs that the authority doesn't ask, by id; the artefacts still do.
    package let relaxes: Set<String>

    /// Made when they are first asked for: a run needs the rules of one pack or two.
    package var patterns: [Pattern] { makePatterns() }

    private let makePatterns: @Sendable () -> [Pattern]

    package init(
        _ name: String, version: String, from validFrom: CalendarDate? = nil,
        until validUntil: CalendarDate? = nil, for syntaxes: [Syntax], implies: [String] = [],
        relaxes: Set<String> = [],
        patterns: @autoclosure @escaping @Sendable () -> [Pattern]
    ) {
        self.name = name
        self.version = version
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.syntaxes = syntaxes
        self.implies = implies
        self.relaxes = relaxes
        makePatterns = patterns
    }

    /// Name and version as reports show them: `en16931@1.3.16`.
    package var label: String { "\(name)@\(version)" }

    package var rules: [Rule] { patterns.flatMap(\.rules) }

    package func isInForce(on day: CalendarDate) -> Bool {
        if let validFrom, day < validFrom { return false }
        if let validUntil, day > validUntil { return false }
        return true
    }
}

/// A group of rules in which each place is taken by the first context that fits it.
package struct Pattern: Sendable {
    package let rules: [Rule]

    /// All contexts, the first that fits first.
    let contexts: [Context]

    /// Elements and attributes that must not appear, each with its own rule.
    let unused: [UnusedPath]

    /// Rules, and rules of the kind "this element should not be used".
    ///
    /// Contexts that overlap are listed in `precedence`, the stronger first; the others follow as the rules name
    /// them.
    package init(precedence: [Context] = [], rules: [Rule], unused: [UnusedPath] = []) {
        var known = Set(precedence.map(ObjectIdentifier.init))
        var contexts = precedence
        for rule in rules where known.insert(ObjectIdentifier(rule.context)).inserted {
            contexts.append(rule.context)
        }
        self.contexts = contexts
        self.rules = rules + unused.map(\.rule)
        self.unused = unused
    }
}

/// An element or attribute that should not appear, and the rule that says so.
package struct UnusedPath: Sendable {
    let path: Path
    let rule: Rule
}
