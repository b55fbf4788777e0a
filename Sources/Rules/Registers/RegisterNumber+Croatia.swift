extension RegisterNumber {
    /// The Croatian personal and company number: eleven digits, the last by ISO 7064 MOD 11,10.
    package static let oib = RegisterNumber("OIB", "11 digits") { number in
        guard number.areDigits(11) else { return .malformed }
        return .comparing(number[10], with: Checksum.mod11and10(number.extracting(first: 10)))
    }

    /// The national part of a Croatian IBAN: bank (7 digits) and account (10), each with its own check digit.
    package static let croatianAccount = RegisterNumber("bank account", "17 digits") { number in
        guard number.areDigits(17) else { return .malformed }
        let bank = Verdict.comparing(number[6], with: Checksum.mod11and10(number.extracting(first: 6)))
        guard bank == .valid else { return bank }
        return .comparing(number[16], with: Checksum.mod11and10(number.extracting(7..<16)))
    }
}
