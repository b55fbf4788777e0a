import Glibc

/// The most memory this process ever had, in bytes.
package func peakMemory() -> Int {
    var usage = rusage()
    return unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 ? usage.ru_maxrss * 1_024 : 0
}
