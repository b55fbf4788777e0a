package import Invoicing
package import Platforms

/// What a lane fetches from its platform, besides the fate of what it sent.
package struct FetchPolicy: Sendable, Hashable {
    /// Whether purchases are fetched by themselves while the house runs.
    package var purchases = true

    /// How often they are listed.
    package var every: Duration = .seconds(900)

    /// The first day that is ever listed; nil is the first day of the month before.
    package var since: CalendarDate?

    /// Whether the platform is asked for a rendering of purchases that came without one.
    package var renderings = false

    /// Files that are fetched into the receipts of what was sent.
    package var receiptFiles: Set<PlatformFile> = []

    /// Whether a recipient is looked up before the first document is sent there.
    package var recipients = true

    package init() {}
}
