/// A kind of number that a register or a bank gives out, and how it is told from a typing error.
///
/// The checks are pure functions on bytes: whoever calls trims and takes prefixes away that belong to another
/// scheme. A valid number has the right form and check digits; whether anybody bears it, only the register knows.
package struct RegisterNumber: Sendable {
    /// What people call it, such as `OIB`.
    package let name: String

    /// Its form in words, such as `11 digits`.
    package let form: String

    private let judge: @Sendable (Span<UInt8>) -> Verdict

    /// What can be said about a number from its digits alone.
    package enum Verdict: Sendable, Hashable {
        case valid

        /// It has the wrong length or a character that doesn't belong into it.
        case malformed

        /// The form is right and the check digits aren't: they would have to be these.
        case miscounted(expected: String)

        /// The check fails and no check digits could mend it.
        case impossible
    }

    init(_ name: String, _ form: String, judge: @escaping @Sendable (Span<UInt8>) -> Verdict) {
        self.name = name
        self.form = form
        self.judge = judge
    }

    package func verdict(on number: Span<UInt8>) -> Verdict { judge(number) }

    package func verdict(on number: some StringProtocol) -> Verdict { judge(Array(number.utf8).span) }

    package func accepts(_ number: Span<UInt8>) -> Bool { judge(number) == .valid }

    package func accepts(_ number: some StringProtocol) -> Bool { verdict(on: number) == .valid }

    /// What a finding says was expected; nil when the number is valid.
    package func expectation(for number: Span<UInt8>) -> String? {
        switch judge(number) {
        case .valid: nil
        case .malformed: "\(name): \(form)"
        case .miscounted(let expected): "\(name) with check digits \(expected)"
        case .impossible: "\(name) with a right check digit"
        }
    }
}

extension RegisterNumber.Verdict {
    /// Compares the check digit that was written with the one that was computed.
    static func comparing(_ written: UInt8, with computed: Int) -> Self {
        switch computed {
        case Int(written) - 48: .valid
        case 0...9: .miscounted(expected: String(computed))
        default: .impossible
        }
    }
}
