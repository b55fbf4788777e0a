extension RegisterNumber {
    /// The Bosnian number of any taxpayer: thirteen digits, without a published check.
    package static let jib = RegisterNumber("JIB", "13 digits") { number in
        number.areDigits(13) ? .valid : .malformed
    }

    /// The Bosnian VAT number: twelve digits, without a published check.
    package static let bosnianVAT = RegisterNumber("PDV broj", "12 digits") { number in
        number.areDigits(12) ? .valid : .malformed
    }
}
