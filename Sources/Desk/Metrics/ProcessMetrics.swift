internal import Calendars
internal import FoundationEssentials
internal import Glibc

/// What the kernel says of this process.
enum ProcessMetrics {
    static func families() -> [MetricFamily] {
        var families: [MetricFamily] = []
        func add(_ name: String, _ kind: MetricFamily.Kind, _ help: String, _ value: Double?) {
            guard let value else { return }
            var family = MetricFamily(name, kind, help)
            family.add(value)
            families.append(family)
        }
        let pages = statm()
        let page = Double(sysconf(Int32(_SC_PAGESIZE)))
        add(
            "process_resident_memory_bytes", .gauge, "Memory in use, in bytes.",
            pages.count > 1 ? pages[1] * page : nil)
        add(
            "process_virtual_memory_bytes", .gauge, "Address space in use, in bytes.",
            pages.first.map { $0 * page })
        add(
            "process_cpu_seconds_total", .counter, "Time of the processors used, in seconds.", processorTime()
        )
        add("process_open_fds", .gauge, "Open file descriptors.", openFiles())
        return families
    }

    private static func statm() -> [Double] {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return [] }
        return text.split(separator: " ").compactMap { Double($0) }
    }

    private static func processorTime() -> Double? {
        var usage = rusage()
        guard unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 else { return nil }
        let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        return Double(seconds) + Double(microseconds) / 1_000_000
    }

    private static func openFiles() -> Double? {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")).map { Double($0.count) }
    }
}
