/// A platform on which a company can act on documents that are there already.
///
/// The contract that every taker keeps, as for submissions:
/// - ``perform(_:attempt:)`` may be called again after `deferred`, and after `uncertain` only when
///   ``lookUp(_:attempt:)`` said `absent`.
/// - An action that the platform does not know ends as `refused`, with a finding that says so.
package protocol ActionTaker: Sendable {
    func perform(_ action: PlatformAction, attempt: Attempt) -> Step<ActionOutcome>

    /// After a lost answer: has it happened?
    func lookUp(_ action: PlatformAction, attempt: Attempt) -> Step<ActionOutcome>
}
