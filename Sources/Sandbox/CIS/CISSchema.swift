internal import Documents

/// The part of the service's schema that its messages have to keep: names, order, counts and the forms of texts.
indirect enum CISSchema: Sendable {
    case text(@Sendable (String) -> Bool)
    case sequence([Particle])

    struct Particle: Sendable {
        let name: String
        let isRequired: Bool
        let repeats: Bool
        let content: CISSchema
    }

    /// What does not fit, as paths.
    func violations(in node: XMLNode) -> [String] {
        switch self {
        case .text(let fits):
            return !node.hasChildren && fits(node.text) ? [] : ["\(node.localName) has a wrong form"]
        case .sequence(let particles):
            var rest = Array(node.children)[...]
            var found: [String] = []
            for particle in particles {
                var count = 0
                while let next = rest.first, next.localName == particle.name, count == 0 || particle.repeats {
                    // The signature has a schema of its own, which the verifier knows better.
                    if next.namespace == CISSimulator.namespace {
                        found += particle.content.violations(in: next)
                    }
                    rest.removeFirst()
                    count += 1
                }
                if count == 0, particle.isRequired {
                    found.append("\(particle.name) is missing in \(node.localName)")
                }
            }
            if let extra = rest.first {
                found.append("\(extra.localName) is not expected in \(node.localName)")
            }
            return found
        }
    }
}

extension CISSchema {
    /// The signed messages by the names of their roots.
    static let requests: [String: CISSchema] = [
        "RacunZahtjev": message([]),
        "ProvjeraZahtjev": message([]),
        "PromijeniNacPlacZahtjev": message([one("PromijenjeniNacinPlac", payment)]),
        "PromijeniPodatkeRacunaZahtjev": message([
            one("PromijenjeniNacinPlac", payment),
            one("PromijenjeniOibPrimateljaRacuna", .text { $0.isEmpty || isDigits($0, 11...11) }),
        ]),
        "NapojnicaZahtjev": message([
            one(
                "Napojnica",
                .sequence([one("iznosNapojnice", amount), one("nacinPlacanjaNapojnice", payment)]))
        ]),
    ]

    private static func message(_ additions: [Particle]) -> CISSchema {
        .sequence([
            one("Zaglavlje", .sequence([one("IdPoruke", uuid), one("DatumVrijeme", time)])),
            one("Racun", .sequence(receipt + additions)),
            maybe("Signature", .text { _ in true }),
        ])
    }

    private static let receipt: [Particle] = [
        one("Oib", oib), one("USustPdv", flag), one("DatVrijeme", time),
        one("OznSlijed", .text { ["P", "N"].contains($0) }),
        one(
            "BrRac",
            .sequence([
                one("BrOznRac", number), one("OznPosPr", .text(isPremises)), one("OznNapUr", number),
            ])),
        maybe("Pdv", .sequence([many("Porez", tax)])), maybe("Pnp", .sequence([many("Porez", tax)])),
        maybe("OstaliPor", .sequence([many("Porez", namedTax)])), maybe("IznosOslobPdv", amount),
        maybe("IznosMarza", amount), maybe("IznosNePodlOpor", amount),
        maybe(
            "Naknade",
            .sequence([many("Naknada", .sequence([one("NazivN", shortText), one("IznosN", amount)]))])),
        one("IznosUkupno", amount), one("NacinPlac", payment), one("OibOper", oib),
        one("ZastKod", .text { $0.utf8.count == 32 && $0.utf8.allSatisfy(isLowerHex) }), one("NakDost", flag),
        maybe("ParagonBrRac", shortText), maybe("SpecNamj", .text { (1...1000).contains($0.count) }),
        maybe("OibPrimateljaRacuna", oib),
    ]

    private static let tax = CISSchema.sequence([
        one("Stopa", rate), one("Osnovica", amount), one("Iznos", amount),
    ])
    private static let namedTax = CISSchema.sequence([
        one("Naziv", shortText), one("Stopa", rate), one("Osnovica", amount), one("Iznos", amount),
    ])

    private static func one(_ name: String, _ content: CISSchema) -> Particle {
        Particle(name: name, isRequired: true, repeats: false, content: content)
    }

    private static func maybe(_ name: String, _ content: CISSchema) -> Particle {
        Particle(name: name, isRequired: false, repeats: false, content: content)
    }

    private static func many(_ name: String, _ content: CISSchema) -> Particle {
        Particle(name: name, isRequired: true, repeats: true, content: content)
    }
}

// MARK: - Forms

extension CISSchema {
    private static let oib = CISSchema.text { isDigits($0, 11...11) }
    private static let number = CISSchema.text { isDigits($0, 1...20) && ($0 == "0" || !$0.hasPrefix("0")) }
    private static let flag = CISSchema.text { ["true", "false", "1", "0"].contains($0) }
    private static let payment = CISSchema.text { ["G", "K", "T", "O"].contains($0) }
    private static let shortText = CISSchema.text { (1...100).contains($0.count) }
    private static let amount = CISSchema.text { isDecimal($0, digits: 1...15) }
    private static let rate = CISSchema.text { isDecimal($0, digits: 1...3) }
    private static let time = CISSchema.text { $0.utf8.count == 19 && CISMessage.time($0) != nil }
    private static let uuid = CISSchema.text { text in
        text.utf8.count == 36
            && text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count) == [
                8, 4, 4, 4, 12,
            ]
            && text.utf8.allSatisfy { isLowerHex($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isDigits(_ text: some StringProtocol, _ count: ClosedRange<Int>) -> Bool {
        count.contains(text.utf8.count)
            && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// A sign or none, digits, a point, two decimals.
    private static func isDecimal(_ text: String, digits: ClosedRange<Int>) -> Bool {
        let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && isDigits(parts[0], digits) && isDigits(parts[1], 2...2)
    }

    private static func isPremises(_ text: String) -> Bool {
        (1...20).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                isLowerHex($0) || (UInt8(ascii: "g")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
            }
    }

    private static func isLowerHex(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
