import Calendars
import Dispatching
import Timing

/// The whole house in one process: files on a disk, a durable journal, SEF's simulator, results as folders.
///
/// Measured are invoices a second from the drop to the published receipt and where the time goes, the memory with many files
/// waiting, the start, and the journal's commits beside bare syncs of the same disk.
///
///     HouseBenchmark [--quick] [--files N,N…] [--waiting N] [--folder PATH]
@main
enum HouseBenchmark {
    static func main() async throws {
        let options = Options(CommandLine.arguments.dropFirst())
        let rates = DiskRates(folder: options.folder, time: .seconds(options.isQuick ? 1 : 5))
        try rates.show()
        // Removed at the very end: a file system is slower with what it has just lost.
        var estates: [Estate] = []
        defer { for estate in estates { estate.remove() } }
        for files in options.files { estates.append(try await endToEnd(files, options)) }
        if options.waiting > 0 { estates.append(try await waiting(options.waiting, options)) }
    }

    struct Options {
        var isQuick = false
        var files = [2_000, 10_000]
        var waiting = 100_000
        var folder = "."

        init(_ arguments: some Sequence<String>) {
            var rest = Array(arguments)[...]
            if rest.contains("--quick") { (isQuick, files, waiting) = (true, [500], 2_000) }
            while let word = rest.popFirst() {
                switch word {
                case "--files":
                    files = rest.popFirst()?.split(separator: ",").compactMap { Int($0) } ?? files
                case "--waiting": waiting = rest.popFirst().flatMap { Int($0) } ?? waiting
                case "--folder": folder = rest.popFirst() ?? folder
                default: break
                }
            }
        }
    }

    /// From the drop of so many files, JSON and UBL by turns, to their published receipts.
    private static func endToEnd(_ files: Int, _ options: Options) async throws -> Estate {
        let estate = try Estate(in: options.folder, perSecond: nil, delivers: .zero)
        try estate.drop(files) { $0.isMultiple(of: 2) ? .json : .ubl }
        Usage.forgetPeak()
        let before = Usage.now()
        let house = try estate.house()
        let hasEnded = try await house.office.work(until: .done(orAt: nil))
        let after = Usage.now()
        let time = after.uptime - before.uptime
        let work = after.work - before.work
        print(
            "\n\(files) invoices from drop to receipt: \(text(time.seconds)) s,"
                + " that is \(text(Double(files) / time.seconds, 0)) a second")
        print(
            "  processor \(text(work.seconds * 1_000 / Double(files))) ms each,"
                + " on \(text(work.seconds / time.seconds)) cores; peak memory \(Usage.peak() / 1_000) MB")
        let first = (estate.firstTaken ?? before.uptime) - before.uptime
        print("  first file taken after \(first.milliseconds) ms")
        let receipts = estate.results("outbox")
        if !hasEnded || receipts != files { print("  NOT ALL: \(receipts) receipts") }
        await show(house.office.spent, of: time)
        return estate
    }

    /// Composing and publishing run beside the other stages, so that the shares may add up to more than the whole.
    private static func show(_ spent: [Stage: Duration], of time: Duration) {
        for stage in Stage.allCases {
            let share = (spent[stage] ?? .zero).seconds / time.seconds * 100
            print(
                "  \(stage.rawValue)\(String(repeating: " ", count: 10 - stage.rawValue.count)) \(text(share, 1)) %"
            )
        }
    }

    /// With many files waiting behind the platform's own pace.
    private static func waiting(_ files: Int, _ options: Options) async throws -> Estate {
        let estate = try Estate(in: options.folder, perSecond: 3, delivers: .seconds(2))
        try estate.drop(files) { $0.isMultiple(of: 2) ? .json : .ubl }
        Usage.forgetPeak()
        let before = Usage.now()
        let house = try estate.house()
        let end = SystemSurroundings.now().adding(.seconds(options.isQuick ? 5 : 60))
        async let firstReceipt = firstReceipt(in: estate, until: end)
        _ = try await house.office.work(until: .done(orAt: end))
        let first = (estate.firstTaken ?? before.uptime) - before.uptime
        let receipt = await firstReceipt.map { "after \(($0 - before.uptime).milliseconds) ms" } ?? "not yet"
        print(
            "\n\(files) files waiting, 3 requests a second: peak memory \(Usage.peak() / 1_000) MB,"
                + " first file taken after \(first.milliseconds) ms, first receipt \(receipt),"
                + " \(estate.results("outbox")) receipts, \(files - estate.results("inbox")) taken")
        return estate
    }

    /// When the first result was seen, if one was.
    private static func firstReceipt(in estate: Estate, until end: Instant) async -> Duration? {
        while SystemSurroundings.now() < end {
            if estate.results("outbox") > 0 { return Usage.now().uptime }
            try? await Task.sleep(for: .milliseconds(50))
        }
        return nil
    }
}
