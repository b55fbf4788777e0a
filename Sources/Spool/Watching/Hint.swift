/// What an event says, which is only that something may have happened.
///
/// It wakes; it never means complete.
package enum Hint: Sendable, Hashable {
    /// A name was touched; `evidence` is how far the event speaks for the end of writing.
    case file(channel: String, SpoolPath, Settling.Evidence)
    /// A subfolder came: it has to be scanned, and watched first.
    case folder(channel: String)
    /// The folder itself was removed, moved or unmounted: open it again.
    case gone(channel: String)
    /// Events were lost: scan everything.
    case overflow
}
