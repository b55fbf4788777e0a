extension RegisterNumber {
    /// A Norwegian organisation number: nine digits, weighted modulo 11.
    package static let norwegian = RegisterNumber("organisasjonsnummer", "9 digits") { number in
        guard number.areDigits(9), number.number > 0 else { return .malformed }
        let sum = Checksum.weighted(number, [3, 2, 7, 6, 5, 4, 3, 2])
        return .comparing(number[8], with: (11 - sum % 11) % 11)
    }

    /// A Swedish organisation number: ten digits, the last by Luhn's method.
    package static let swedish = RegisterNumber("organisationsnummer", "10 digits") { number in
        guard number.areDigits(10) else { return .malformed }
        return .comparing(number[9], with: Checksum.luhn(number.extracting(first: 9)))
    }

    /// A Danish CVR number as Peppol takes it: eight digits, with or without `DK`.
    package static let danish = RegisterNumber("CVR", "8 digits, with or without DK") { number in
        number.extracting(droppingFirst: number.begins(with: "DK") ? 2 : 0).areDigits(8) ? .valid : .malformed
    }

    /// A Danish P number: ten digits.
    package static let danishUnit = RegisterNumber("P-nummer", "10 digits") { number in
        number.areDigits(10) ? .valid : .malformed
    }

    /// A Danish SE number: `DK` and eight digits.
    package static let danishTax = RegisterNumber("SE-nummer", "DK and 8 digits") { number in
        number.begins(with: "DK") && number.extracting(droppingFirst: 2).areDigits(8) ? .valid : .malformed
    }

    /// An Icelandic kennitala: ten digits, the ninth by a weighted sum modulo 11.
    package static let icelandic = RegisterNumber("kennitala", "10 digits") { number in
        guard number.areDigits(10) else { return .malformed }
        let sum = Checksum.weighted(number, [3, 2, 7, 6, 5, 4, 3, 2])
        return .comparing(number[8], with: (11 - sum % 11) % 11)
    }

    /// A Finnish OVT code: `0037`, the eight digits of a company and up to five characters of a unit.
    package static let finnish = RegisterNumber("OVT", "0037, 8 digits, up to 5 characters") { number in
        guard number.begins(with: "0037"), (12...17).contains(number.count) else { return .malformed }
        let company = number.extracting(4..<12)
        guard company.areDigits else { return .malformed }
        let sum = Checksum.weighted(company, [7, 9, 10, 5, 8, 4, 2])
        return .comparing(company[7], with: (11 - sum % 11) % 11)
    }
}
