package import Faults

/// How it stands at one desk: what `readyz` and metrics tell of an inbox.
package struct TrayCondition: Sendable, Hashable {
    /// Files that were seen and are not in the journal yet.
    package var waiting = 0

    /// How long the oldest of them has been seen.
    package var oldest: Duration?

    /// Why the inbox can't be read, while it can't.
    package var trouble: Fault?

    package init(waiting: Int = 0, oldest: Duration? = nil, trouble: Fault? = nil) {
        self.waiting = waiting
        self.oldest = oldest
        self.trouble = trouble
    }
}

extension Tray {
    /// A desk that has no trouble has none to tell.
    package var condition: TrayCondition { TrayCondition() }
}
