/// The shortest of several runs, in microseconds.
package func best(of runs: Int, _ body: () -> Void) -> Double {
    var best = Duration.seconds(1_000)
    for _ in 0..<runs { best = min(best, ContinuousClock().measure(body)) }
    return Double(best.components.attoseconds) / 1e12 + Double(best.components.seconds) * 1e6
}

/// A number with so many decimals, without the large library that formats numbers.
package func text(_ number: Double, _ decimals: Int = 2) -> String {
    var factor = 1.0
    for _ in 0..<decimals { factor *= 10 }
    let whole = Int((number * factor).rounded())
    let digits = String(whole)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
}
