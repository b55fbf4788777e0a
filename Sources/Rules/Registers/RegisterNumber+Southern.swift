extension RegisterNumber {
    /// An Italian VAT number without `IT`: eleven digits, the last by Luhn's method.
    package static let italianVAT = RegisterNumber("partita IVA", "11 digits") { number in
        guard number.areDigits(11) else { return .malformed }
        return .comparing(number[10], with: Checksum.luhn(number.extracting(first: 10)))
    }

    /// An Italian VAT number as Peppol takes it: any text, but after `IT` a right number.
    package static let italianVATWithCountry = RegisterNumber("partita IVA", "IT and 11 digits") { number in
        guard number.begins(with: "IT") || number.begins(with: "it") else { return .valid }
        return italianVAT.verdict(on: number.extracting(droppingFirst: 2))
    }

    /// An Italian tax code: sixteen characters for a person, eleven digits for a company.
    package static let italianTax = RegisterNumber("codice fiscale", "16 characters or 11 digits") { number in
        if number.count == 11 { return number.areDigits ? .valid : .malformed }
        guard number.count == 16 else { return .malformed }
        for index in 0..<16 {
            let byte = number[index]
            switch index {
            case 0..<6, 8, 15: if !byte.isLetter { return .malformed }
            case 6, 7, 9, 10, 14: if !byte.isDigit { return .malformed }
            default: break
            }
        }
        return .valid
    }

    /// An Italian office of the public register: six letters or digits.
    package static let italianOffice = RegisterNumber("codice IPA", "6 letters or digits") { number in
        guard number.count == 6 else { return .malformed }
        for index in 0..<6 where !number[index].isDigit && !number[index].isLetter { return .malformed }
        return .valid
    }

    /// A Greek tax number: nine digits, weighted by powers of two.
    package static let greek = RegisterNumber("ΑΦΜ", "9 digits") { number in
        guard number.areDigits(9) else { return .malformed }
        let sum = Checksum.weighted(number, [256, 128, 64, 32, 16, 8, 4, 2])
        return .comparing(number[8], with: sum % 11 % 10)
    }
}
