extension RegisterNumber {
    /// The Serbian tax number: nine digits, the last by ISO 7064 MOD 11,10.
    package static let pib = RegisterNumber("PIB", "9 digits") { number in
        guard number.areDigits(9) else { return .malformed }
        return .comparing(number[8], with: Checksum.mod11and10(number.extracting(first: 8)))
    }

    /// The Serbian register number: eight digits, or thirteen for a person.
    ///
    /// Several registers give it out and count differently, so only its form is judged.
    package static let mb = RegisterNumber("matični broj", "8 digits, or 13 for a person") { number in
        number.areDigits(8) || number.areDigits(13) ? .valid : .malformed
    }

    /// The number of a user of Serbian public funds: five digits.
    package static let jbkjs = RegisterNumber("JBKJS", "5 digits") { number in
        number.areDigits(5) ? .valid : .malformed
    }

    /// A Serbian bank account: bank (3), account (13) and check (2), with or without hyphens between them.
    ///
    /// Written with hyphens, the middle may lack its leading zeros. The whole number leaves 1 when it is divided
    /// by 97.
    package static let serbianAccount = RegisterNumber("bank account", "18 digits") { number in
        guard let digits = eighteenDigits(number) else { return .malformed }
        let number = digits.span
        if Checksum.mod97(number) == 1 { return .valid }
        let withoutCheck = Checksum.mod97(number.extracting(first: 16))
        return .miscounted(expected: twoDigits(98 - withoutCheck * 100 % 97))
    }

    /// A Serbian payment reference of model 97: two check digits, then digits, capital letters and hyphens.
    package static let model97 = RegisterNumber(
        "reference", "2 check digits, then up to 20 digits or letters"
    ) {
        number in
        var characters: [UInt8] = []
        for index in 0..<number.count {
            let byte = number[index]
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") { continue }
            guard byte.isDigit || (0x41...0x5a).contains(byte) else { return .malformed }
            characters.append(byte)
        }
        guard (3...22).contains(characters.count), characters[0].isDigit, characters[1].isDigit else {
            return .malformed
        }
        let reference = characters.span
        let rest = Checksum.mod97(reference.extracting(droppingFirst: 2))
        let expected = 98 - rest * 100 % 97
        let written = reference.extracting(first: 2).number
        return written == expected ? .valid : .miscounted(expected: twoDigits(expected))
    }
}

private func eighteenDigits(_ number: Span<UInt8>) -> [UInt8]? {
    var parts: [[UInt8]] = [[]]
    for index in 0..<number.count {
        if number[index] == UInt8(ascii: "-") {
            parts.append([])
        } else {
            parts[parts.count - 1].append(number[index])
        }
    }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
    if parts.count == 1 { return parts[0].count == 18 ? parts[0] : nil }
    guard parts.count == 3, parts[0].count == 3, (1...13).contains(parts[1].count), parts[2].count == 2 else {
        return nil
    }
    return parts[0] + Array(repeating: 48, count: 13 - parts[1].count) + parts[1] + parts[2]
}

func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
