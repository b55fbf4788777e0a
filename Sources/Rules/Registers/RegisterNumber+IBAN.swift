extension RegisterNumber {
    /// An international bank account number as it is written in an invoice: without blanks, in capitals.
    ///
    /// Country and length are looked up in the registry of ISO 13616; for Croatia, Romania and Serbia the
    /// national part is judged, too.
    package static let iban = RegisterNumber("IBAN", "country, 2 check digits and the national account") {
        number in
        guard number.count >= 5, number.count == ibanLength(of: number), number[2].isDigit, number[3].isDigit
        else { return .malformed }
        for index in 4..<number.count {
            guard number[index].isDigit || (0x41...0x5a).contains(number[index]) else { return .malformed }
        }
        let account = number.extracting(droppingFirst: 4)
        guard hasNationalForm(account, country: number.extracting(first: 2)) else { return .malformed }
        let body = Checksum.mod97(account)
        let country = Checksum.mod97(number.extracting(first: 2), startingWith: body)
        if Checksum.mod97(number.extracting(2..<4), startingWith: country) == 1 { return .valid }
        return .miscounted(expected: twoDigits(98 - country * 100 % 97))
    }
}

/// How long an IBAN of this country is; 0 for a country that has none.
private func ibanLength(of number: Span<UInt8>) -> Int {
    ibanLengths[UInt16(number[0]) << 8 | UInt16(number[1])] ?? 0
}

private func hasNationalForm(_ account: Span<UInt8>, country: Span<UInt8>) -> Bool {
    if country.begins(with: "HR") || country.begins(with: "RS") { return account.areDigits }
    guard country.begins(with: "RO") else { return true }
    for index in 0..<4 where !account[index].isLetter { return false }
    return true
}

// Lengths: SWIFT IBAN registry (ISO 13616).
private let ibanLengths: [UInt16: Int] = {
    let text = """
        AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28
        EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26
        IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28
        NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25
        SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
        """
    var lengths: [UInt16: Int] = [:]
    for entry in Array(text.utf8).split(whereSeparator: \.isXMLSpace) {
        let entry = Array(entry)
        lengths[UInt16(entry[0]) << 8 | UInt16(entry[1])] = Int(entry[2] - 48) * 10 + Int(entry[3] - 48)
    }
    return lengths
}()
