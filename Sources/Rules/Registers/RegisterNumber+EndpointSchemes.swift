extension RegisterNumber {
    /// The number that an electronic address of this scheme holds, where its form is known.
    ///
    /// The schemes are codes of the electronic address list; one without a known form takes any text.
    package static func behind(scheme: some StringProtocol) -> RegisterNumber? { schemes[String(scheme)] }

    private static let schemes: [String: RegisterNumber] = [
        "0007": .swedish, "0037": .finnish, "0088": .gln, "0096": .danishUnit, "0106": .dutchChamber,
        "0151": .australian, "0184": .danish, "0190": .dutchPublic, "0192": .norwegian, "0196": .icelandic,
        "0198": .danishTax, "0201": .italianOffice, "0208": .belgian, "0210": .italianTax,
        "0211": .italianVATWithCountry, "0216": .finnish, "0217": .dutchEstablishment,
        "9906": .italianVATWithCountry, "9907": .italianTax, "9924": .bosnianVAT, "9933": .greek,
        "9934": .oib, "9944": .dutchVAT, "9947": .cui, "9948": .pib,
    ]
}
