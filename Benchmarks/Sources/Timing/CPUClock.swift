import Glibc

/// The least processor time of several runs, in microseconds: what a body costs on a machine that does other things too.
package func leastWork(of runs: Int, _ body: () -> Void) -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
        let began = threadTime()
        body()
        least = min(least, threadTime() - began)
    }
    return least
}

private func threadTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}
