extension Amount {
    package static func + (left: Amount, right: Amount) -> Amount {
        let scale = max(left.scale, right.scale)
        return Amount(
            coefficient: left.widened(to: scale).saturatingAdd(right.widened(to: scale)), scale: scale)
    }

    package static func - (left: Amount, right: Amount) -> Amount { left + -right }

    package static prefix func - (amount: Amount) -> Amount {
        Amount(coefficient: -amount.coefficient, scale: amount.scale)
    }

    package static func += (left: inout Amount, right: Amount) { left = left + right }

    /// The exact product: its scale is the sum of both scales.
    ///
    /// Meant for amounts as they were written (or rounded); a product of products may have more decimals than
    /// ``maximumScale`` and has to be rounded in between.
    package static func * (left: Amount, right: Amount) -> Amount {
        precondition(
            left.scale + right.scale <= maximumScale, "round a product before it is multiplied again")
        return Amount(
            coefficient: left.coefficient.saturatingMultiply(right.coefficient),
            scale: left.scale + right.scale)
    }

    /// So many decimals, halves away from zero; an amount with fewer decimals is widened.
    package func rounded(to decimals: Int) -> Amount {
        guard decimals < scale else { return Amount(coefficient: widened(to: decimals), scale: decimals) }
        let divisor = Self.powerOfTen(scale - decimals)
        let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: divisor)
        let isHalfOrMore = remainder.magnitude * 2 >= divisor.magnitude
        return Amount(coefficient: quotient + (isHalfOrMore ? coefficient.signum() : 0), scale: decimals)
    }

    /// The quotient with so many decimals, halves away from zero; nil when the divisor is zero.
    package func divided(by divisor: Amount, decimals: Int) -> Amount? {
        guard !divisor.isZero else { return nil }
        // One decimal more than asked for would round twice; so the numerator is widened to the exact place.
        let shift = decimals + divisor.scale - scale
        let numerator = shift >= 0 ? widened(to: scale + shift) : coefficient
        let denominator = shift >= 0 ? divisor.coefficient : divisor.widened(to: divisor.scale - shift)
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let isHalfOrMore = remainder.magnitude >= denominator.magnitude - remainder.magnitude
        let sign = numerator.signum() * denominator.signum()
        return Amount(coefficient: quotient + (isHalfOrMore ? sign : 0), scale: decimals)
    }

    /// This percentage of another amount, exact: 25 % of 80.00 is 20.0000.
    package func percent(of base: Amount) -> Amount {
        let product = self * base
        return Amount(coefficient: product.coefficient, scale: product.scale + 2)
    }
}

extension Sequence<Amount> {
    package func sum() -> Amount { reduce(.zero, +) }
}
