import Calendars
import Glibc

/// What the process has used up so far.
struct Usage {
    let uptime: Duration

    /// Processor time of all threads.
    let work: Duration

    static func now() -> Usage {
        var usage = rusage()
        unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        func duration(_ time: timeval) -> Duration {
            .seconds(time.tv_sec) + .microseconds(time.tv_usec)
        }
        return Usage(
            uptime: .milliseconds(milliseconds()), work: duration(usage.ru_utime) + duration(usage.ru_stime))
    }

    private static func milliseconds() -> Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_BOOTTIME, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }

    /// Lets the peak begin anew, so that each measurement has its own.
    static func forgetPeak() {
        let file = unsafe open("/proc/self/clear_refs", O_WRONLY)
        guard file >= 0 else { return }
        _ = unsafe write(file, "5", 1)
        close(file)
    }

    /// The most memory since the peak was forgotten, in kilobytes.
    static func peak() -> Int {
        guard let file = unsafe fopen("/proc/self/status", "r") else { return 0 }
        defer { unsafe fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while unsafe fgets(&line, 256, file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("VmHWM:") else { continue }
            return Int(text.filter(\.isNumber)) ?? 0
        }
        return 0
    }
}

extension Duration {
    var seconds: Double { Double(milliseconds) / 1_000 }
}
