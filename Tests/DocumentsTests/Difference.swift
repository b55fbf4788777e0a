/// Where two values differ, in few words: printing two whole invoices helps nobody.
struct Difference: Equatable, CustomStringConvertible {
    var description: String

    /// Nil when they are equal.
    init?<Value: Equatable>(_ expected: Value, _ actual: Value) {
        guard expected != actual else { return nil }
        var left = ""
        var right = ""
        dump(expected, to: &left)
        dump(actual, to: &right)
        let pairs = zip(left.split(separator: "\n"), right.split(separator: "\n"))
        let first = pairs.first { $0 != $1 }
        description = first.map { "expected \($0.0), got \($0.1)" } ?? "one of them goes on"
    }
}
