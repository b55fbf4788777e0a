extension RegisterNumber {
    /// A Belgian enterprise number: ten digits, the last two the complement to 97.
    package static let belgian = RegisterNumber("ondernemingsnummer", "10 digits") { number in
        guard number.areDigits(10) else { return .malformed }
        let expected = 97 - number.extracting(first: 8).number % 97
        return number.extracting(8..<10).number == expected
            ? .valid : .miscounted(expected: twoDigits(expected))
    }

    /// A Dutch chamber of commerce number: eight digits.
    package static let dutchChamber = RegisterNumber("KVK", "8 digits") { number in
        number.areDigits(8) ? .valid : .malformed
    }

    /// A Dutch number of a public body: twenty digits.
    package static let dutchPublic = RegisterNumber("OIN", "20 digits") { number in
        number.areDigits(20) ? .valid : .malformed
    }

    /// A Dutch establishment: twelve digits.
    package static let dutchEstablishment = RegisterNumber("vestigingsnummer", "12 digits") { number in
        number.areDigits(12) ? .valid : .malformed
    }

    /// A Dutch VAT number: `NL`, nine digits, `B` and two digits.
    package static let dutchVAT = RegisterNumber("BTW", "NL, 9 digits, B, 2 digits") { number in
        guard number.count == 14, number.begins(with: "NL"), number[11] == UInt8(ascii: "B"),
            number.extracting(2..<11).areDigits, number.extracting(12..<14).areDigits
        else { return .malformed }
        return .valid
    }

    /// An Australian business number: eleven digits, weighted modulo 89 after one is taken from the first.
    package static let australian = RegisterNumber("ABN", "11 digits") { number in
        guard number.areDigits(11) else { return .malformed }
        let sum = Checksum.weighted(number, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10
        return sum % 89 == 0 ? .valid : .impossible
    }
}
