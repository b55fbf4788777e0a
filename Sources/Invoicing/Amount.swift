/// An exact decimal number that keeps the scale it was written with: 10.00 stays 10.00.
///
/// Amounts, prices, quantities, percentages and rates of an invoice are all of this type. Equality and order are
/// by value (10.0 equals 10.00); ``description`` shows the written scale.
package struct Amount: Sendable {
    /// The number times ten to the power of ``scale``.
    package let coefficient: Int128

    /// How many decimals are kept, 0 to ``maximumScale``.
    package let scale: Int

    package init(coefficient: Int128, scale: Int) {
        precondition(
            (0...Self.maximumScale).contains(scale), "an amount has 0 to \(Self.maximumScale) decimals")
        self.coefficient = coefficient
        self.scale = scale
    }

    package init(_ whole: Int) { self.init(coefficient: Int128(whole), scale: 0) }

    /// So many hundredths, with two decimals.
    package init(cents: Int) { self.init(coefficient: Int128(cents), scale: 2) }

    package static let zero = Amount(0)

    /// A product of two parsed amounts has at most so many decimals.
    package static let maximumScale = 2 * maximumWrittenScale + 2

    // With at most 18 digits and 12 decimals, any two written amounts can be compared, a hundred million of them
    // added, and two of them multiplied within 128 bits. What goes beyond, such as a sum of absurd products, stays
    // at the largest number: it equals no written amount and ends as a finding, never as a trap.
    package static let maximumWrittenScale = 12
    package static let maximumWrittenDigits = 18
}

extension Amount {
    package var isZero: Bool { coefficient == 0 }
    package var isNegative: Bool { coefficient < 0 }
    package var magnitude: Amount { isNegative ? -self : self }

    static func powerOfTen(_ exponent: Int) -> Int128 {
        var result: Int128 = 1
        for _ in 0..<exponent { result *= 10 }
        return result
    }

    /// The same number with more decimals; `scale` is not below the present one.
    func widened(to scale: Int) -> Int128 {
        scale == self.scale
            ? coefficient : coefficient.saturatingMultiply(Self.powerOfTen(scale - self.scale))
    }
}

// MARK: - Order

extension Amount: Hashable, Comparable {
    package static func == (left: Amount, right: Amount) -> Bool {
        let scale = max(left.scale, right.scale)
        return left.widened(to: scale) == right.widened(to: scale)
    }

    package static func < (left: Amount, right: Amount) -> Bool {
        let scale = max(left.scale, right.scale)
        return left.widened(to: scale) < right.widened(to: scale)
    }

    package func hash(into hasher: inout Hasher) {
        var reduced = coefficient
        var scale = scale
        while scale > 0, reduced % 10 == 0 {
            reduced /= 10
            scale -= 1
        }
        hasher.combine(reduced)
        hasher.combine(scale)
    }
}

// MARK: - Staying within 128 bits

extension Int128 {
    func saturatingMultiply(_ other: Int128) -> Int128 {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? ((self < 0) == (other < 0) ? .max : -.max) : product
    }

    func saturatingAdd(_ other: Int128) -> Int128 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? -.max : .max) : sum
    }
}
