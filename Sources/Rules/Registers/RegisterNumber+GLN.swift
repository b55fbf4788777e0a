extension RegisterNumber {
    /// A GS1 location number: thirteen digits, the last with weights 3 and 1.
    package static let gln = RegisterNumber("GLN", "13 digits") { number in
        guard number.areDigits(13) else { return .malformed }
        return .comparing(number[12], with: Checksum.gs1(number.extracting(first: 12)))
    }

    /// A GS1 number of any length, as the Peppol rules take it.
    package static let gs1 = RegisterNumber("GS1 number", "digits") { number in
        guard number.areDigits else { return .malformed }
        return .comparing(
            number[number.count - 1], with: Checksum.gs1(number.extracting(droppingLast: 1)))
    }
}
