internal import Dispatching
internal import Faults
internal import Platforms
internal import Reports

extension Reader {
    static let countries = ["BA", "HR", "RO", "RS"]

    mutating func company(_ entry: YAMLEntry, spool: String, places: inout [Place]) -> CompanySettings {
        let what = "company \(entry.key)"
        if !Self.isFolderName(entry.key) {
            note(
                entry.position, "\(shown(entry.key)) can't be a folder name",
                hint: "letters a-z, digits, - and _, at most 64, beginning with a letter or digit")
        }
        let block = block(entry.value, of: what, knows: Keys.company.map(\.name))
        let country = requiredText("country", in: block, of: what, at: entry.position)
        if let country, !Self.countries.contains(country), let written = block["country"] {
            note(
                written.value.position, "country can't be \(shown(country))",
                hint: "one of: \(Self.countries.joined(separator: ", "))")
        }
        let vatId = requiredText("vatId", in: block, of: what, at: entry.position)
        if let vatId, let country, Self.countries.contains(country), let written = block["vatId"],
            !Self.isTaxNumber(vatId, of: country)
        {
            note(
                written.value.position,
                "vatId \(shown(vatId)) has not the form of a tax number of \(country)",
                hint: Self.taxNumberForm[country])
        }
        let name = requiredText("name", in: block, of: what, at: entry.position)
        let home = Path.absolute(entry.key, in: spool)
        let channels = channels(block["inbox"], home: home, company: entry, places: &places)
        var company = CompanySettings(
            key: entry.key, country: country ?? "", vatId: vatId ?? "", name: name ?? "", channels: channels,
            platforms: platforms(block["platforms"], country: country),
            packs: block["packs"].flatMap { texts($0) },
            purchases: block["purchases"].flatMap { path($0) } ?? home + "/purchases",
            archive: block["archive"].flatMap { path($0) } ?? home + "/archive",
            ledger: block["ledger"].flatMap { choice($0) } ?? .plain)
        company.dailySummary = block["dailySummary"].flatMap { flag($0) } ?? false
        return company
    }

    private mutating func platforms(_ entry: YAMLEntry?, country: String?) -> [PlatformSettings] {
        guard let entry, !entry.value.isNull else { return [] }
        let known = PlatformDeclaration.all
        return (entries(entry.value, of: "platforms") ?? []).compactMap { entry in
            guard let declaration = known.first(where: { $0.name == entry.key }) else {
                let names = known.map(\.name)
                note(
                    entry.position, "there is no platform \(shown(entry.key))",
                    hint: nearest(to: entry.key, among: names).map { "did you mean \($0)?" }
                        ?? "known platforms: \(names.joined(separator: ", "))")
                return nil
            }
            if let country, country != declaration.country, Self.countries.contains(country) {
                note(
                    entry.position,
                    "\(entry.key) serves companies of \(declaration.country), and this one is of \(country)")
            }
            return platform(entry, declaration)
        }
    }

    // Lower case only: two companies must not share a folder where file systems ignore case.
    private static func isFolderName(_ name: String) -> Bool {
        let isWord = name.utf8.enumerated().allSatisfy { index, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
            case UInt8(ascii: "-"), UInt8(ascii: "_"): index > 0
            default: false
            }
        }
        return isWord && (1...64).contains(name.utf8.count)
    }

    private static let taxNumberForm = [
        "BA": "12 digits (VAT) or 13 digits (JIB)", "HR": "HR and 11 digits",
        "RO": "2 to 10 digits, with or without RO",
        "RS": "RS and 9 digits",
    ]

    /// Only the form; whether the check digit is right is for the rules, which know the registers.
    private static func isTaxNumber(_ text: String, of country: String) -> Bool {
        let digits = text.hasPrefix(country) ? text.dropFirst(2) : text[...]
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return false
        }
        let hasPrefix = digits.count < text.count
        switch country {
        case "HR": return hasPrefix && digits.count == 11
        case "RS": return hasPrefix && digits.count == 9
        case "RO": return (2...10).contains(digits.count)
        case "BA": return digits.count == 12 || digits.count == 13
        default: return true
        }
    }
}
