/// The check digit methods that registers share.
///
/// Each takes ASCII digits and expects that the caller has seen that they are digits.
enum Checksum {
    /// ISO 7064 MOD 11,10 over all digits: the check digit that follows them.
    static func mod11and10(_ digits: Span<UInt8>) -> Int {
        var product = 10
        for index in 0..<digits.count {
            var sum = (product + digits.digit(index)) % 10
            if sum == 0 { sum = 10 }
            product = 2 * sum % 11
        }
        return (11 - product) % 10
    }

    /// The remainder by 97 of a text whose letters stand for 10 (A) to 35 (Z), as in ISO 7064 MOD 97-10.
    ///
    /// Small letters stand for 42 to 67: that is what the published IBAN rules do with them.
    static func mod97(_ characters: Span<UInt8>, startingWith remainder: Int = 0) -> Int {
        var remainder = remainder
        for index in 0..<characters.count {
            let byte = characters[index]
            remainder =
                byte.isDigit
                ? (remainder * 10 + characters.digit(index)) % 97 : (remainder * 100 + Int(byte) - 55) % 97
        }
        return remainder
    }

    /// The check digit of Luhn's method for the digits that come before it.
    static func luhn(_ digits: Span<UInt8>) -> Int {
        var sum = 0
        for index in 0..<digits.count {
            let isDoubled = (digits.count - index) % 2 == 1
            let value = digits.digit(index) * (isDoubled ? 2 : 1)
            sum += value / 10 + value % 10
        }
        return (10 - sum % 10) % 10
    }

    /// The check digit of GS1 numbers for the digits that come before it: weights 3 and 1 from the right.
    static func gs1(_ digits: Span<UInt8>) -> Int {
        var sum = 0
        for index in 0..<digits.count {
            sum += digits.digit(index) * ((digits.count - index) % 2 == 1 ? 3 : 1)
        }
        return (10 - sum % 10) % 10
    }

    /// The sum of each digit times its weight.
    static func weighted(_ digits: Span<UInt8>, _ weights: [Int]) -> Int {
        var sum = 0
        for index in 0..<min(digits.count, weights.count) { sum += digits.digit(index) * weights[index] }
        return sum
    }
}

extension UInt8 {
    /// An ASCII digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// An ASCII letter.
    var isLetter: Bool { (0x41...0x5a).contains(self) || (0x61...0x7a).contains(self) }
}

extension Span<UInt8> {
    /// The value of the ASCII digit at that place.
    func digit(_ index: Int) -> Int { Int(self[index]) - 48 }

    /// Whether there is at least one byte and all are ASCII digits.
    var areDigits: Bool {
        for index in 0..<count where !self[index].isDigit { return false }
        return !isEmpty
    }

    /// Whether these are exactly so many ASCII digits.
    func areDigits(_ number: Int) -> Bool { count == number && areDigits }

    /// The number that at most 18 digits say.
    var number: Int {
        var value = 0
        for index in 0..<count { value = value * 10 + digit(index) }
        return value
    }
}
