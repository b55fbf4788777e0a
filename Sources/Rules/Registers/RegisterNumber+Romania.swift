extension RegisterNumber {
    /// The Romanian tax number: two to ten digits without a leading zero, after an optional `RO`.
    package static let cui = RegisterNumber("CUI", "2 to 10 digits, with or without RO") { number in
        let digits = number.extracting(droppingFirst: number.begins(with: "RO") ? 2 : 0)
        guard digits.areDigits, (2...10).contains(digits.count), digits[0] != UInt8(ascii: "0") else {
            return .malformed
        }
        let weights = [7, 5, 3, 2, 1, 7, 5, 3, 2]
        let body = digits.extracting(droppingLast: 1)
        // Shorter numbers are padded on the left, so the weights are aligned on the right.
        let sum = Checksum.weighted(body, Array(weights.suffix(body.count)))
        return .comparing(digits[digits.count - 1], with: sum * 10 % 11 % 10)
    }

    /// The Romanian personal number: sex and century, date of birth, county, order, check.
    ///
    /// Thirteen zeros stand for a consumer who gave none; see ``anonymousConsumer``.
    package static let cnp = RegisterNumber("CNP", "13 digits with a date of birth") { number in
        guard number.areDigits(13), number[0] != UInt8(ascii: "0") else { return .malformed }
        guard (1...12).contains(number.extracting(3..<5).number),
            (1...31).contains(number.extracting(5..<7).number)
        else { return .malformed }
        let sum = Checksum.weighted(number, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9])
        return .comparing(number[12], with: sum % 11 == 10 ? 1 : sum % 11)
    }

    /// The thirteen zeros that Romania takes for a consumer without a number.
    package static let anonymousConsumer = RegisterNumber("CNP", "13 zeros") { number in
        guard number.areDigits(13) else { return .malformed }
        for index in 0..<13 where number[index] != 48 { return .malformed }
        return .valid
    }
}
