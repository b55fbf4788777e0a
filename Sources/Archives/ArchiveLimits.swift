/// How much a container may ask for.
package struct ArchiveLimits: Sendable {
    package var entries = 10_000

    /// Bytes of all entries together, counted while they are expanded and never taken from a header.
    package var expanded = 2 << 30

    /// The expanded bytes may be so many times the packed ones.
    package var ratio = 100

    /// So many expanded bytes are allowed in any proportion: a short list of like invoices packs very well.
    package var alwaysAllowed = 1 << 20

    /// The dictionary of an LZMA stream.
    package var window = 64 << 20

    /// A file larger than this is passed over: it could not be taken on its own, either.
    package var file = 20 << 20

    package init() {}

    func expansion(of packed: Int) -> Int {
        min(expanded, max(alwaysAllowed, packed.multipliedReportingOverflow(by: ratio).partialValue))
    }
}
