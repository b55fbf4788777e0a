internal import Spool

/// Looks now and then whether the disks that the work fills have room for more of it.
struct SpaceWatch {
    private let limit: SpaceGuard
    private var isLow = false

    /// When the disks are looked at next.
    private(set) var next: Duration = .zero

    init(_ limit: SpaceGuard) { self.limit = limit }

    /// Whether to stop taking; asks at most once a second.
    mutating func isLow(at uptime: Duration, _ spaces: () throws(FileError) -> [Space]) -> Bool {
        guard uptime >= next else { return isLow }
        next = uptime + .seconds(1)
        do throws(FileError) {
            let wasLow = isLow
            isLow = try spaces().contains { limit.isLow($0, wasLow: wasLow) }
        } catch {
            // A disk that does not say how full it is says so at the first write; the last answer stands.
            return isLow
        }
        return isLow
    }
}
