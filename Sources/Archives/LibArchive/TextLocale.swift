internal import Glibc

/// Runs something with names understood as UTF-8.
///
/// In the C locale the library stops at the first name that is not ASCII. Only this thread is concerned, and only
/// while the work runs.
enum TextLocale {
    static func run<Result: ~Copyable, Failure: Error>(
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let locale = unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return try work() }
        let former = unsafe uselocale(locale)
        defer {
            unsafe uselocale(former)
            unsafe freelocale(locale)
        }
        return try work()
    }
}
