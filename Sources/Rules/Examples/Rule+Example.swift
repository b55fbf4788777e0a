extension Rule {
    /// A case that a person can check by hand.
    ///
    /// The frequent rules have a case of their own, families share one, and the others show their terms filled in, or
    /// the place that they look at.
    package var example: String { Self.cases[id] ?? familyCase ?? syntaxCase ?? termCase ?? placeCase }

    private static let cases: [String: String] = {
        var cases: [String: String] = [:]
        for line in (casesOfEN16931 + "\n" + casesOfNetworks + "\n" + casesOfCountries).split(separator: "\n")
        {
            let id = line.prefix { $0 != " " }
            cases[String(id)] = String(line.dropFirst(id.count + 1))
        }
        return cases
    }()

    /// Cases of families in which the number of a rule says what it looks at, whatever comes before it.
    private var familyCase: String? {
        if id.hasPrefix("BR-DEC-") { return "105.00 and 105.5 will do, 105.001 will not." }
        let parts = id.split(separator: "-")
        guard parts.count == 3, parts[0] == "BR", let category = CategoryCase(named: parts[1]) else {
            return nil
        }
        return category.text(of: parts[2])
    }

    /// Cases of rules about elements and attributes, which say in their sentence what they are about.
    private var syntaxCase: String? {
        if text.hasSuffix("is not used by EN 16931.") || text.hasSuffix("is not used by EN 16931 here.") {
            return "A document without it passes; in one that has it, the first place is told."
        }
        if text.hasPrefix("There is at most one") { return "None and one will do, two will not." }
        if text.hasPrefix("There is exactly one") { return "One will do; none and two will not." }
        if text.contains("not both") { return "The one or the other will do, both will not." }
        if let limit = characterLimit {
            return "A text of \(limit) characters will do, one of \(limit + 1) will not."
        }
        return nil
    }

    /// The number in "has at most 200 characters".
    private var characterLimit: Int? {
        let words = text.split(separator: " ")
        guard let end = words.firstIndex(where: { $0.hasPrefix("characters") }), end > 0,
            text.contains("at most")
        else { return nil }
        return Int(words[end - 1])
    }

    /// The terms of the rule as they look in a sound invoice.
    private var termCase: String? {
        let country: SampleValues.Country =
            id.hasPrefix("RS") || id.contains("-RS-")
            ? .serbia : id.contains("-RO-") ? .romania : id.hasPrefix("HR-") ? .croatia : .any
        let filled = terms.compactMap { term in
            SampleValues.value(of: term, in: country).map { "\(term) as in “\($0)”" }
        }
        return filled.isEmpty ? nil : "Filled in: \(filled.joined(separator: "; "))."
    }

    private var placeCase: String {
        let paths = context.paths.prefix(3).map(\.text).joined(separator: ", ")
        return paths.isEmpty
            ? "It is asked at every element of the document." : "It is asked wherever there is \(paths)."
    }
}

/// The rules that each VAT category has under the same numbers.
private struct CategoryCase {
    /// The code of the category, as it stands in an invoice.
    let code: String

    /// Its rate in a sound invoice; nil where there is none.
    let rate: String?

    /// What goes into the breakdown when no VAT is charged; nil where VAT is.
    let reason: String?

    init?(named name: Substring) {
        switch name {
        case "S": (code, rate, reason) = ("S", "25", nil)
        case "AF": (code, rate, reason) = ("L", "7", nil)
        case "AG": (code, rate, reason) = ("M", "4", nil)
        case "Z": (code, rate, reason) = ("Z", "0", nil)
        case "E": (code, rate, reason) = ("E", "0", "VATEX-EU-132")
        case "AE": (code, rate, reason) = ("AE", "0", "VATEX-EU-AE")
        case "IC": (code, rate, reason) = ("K", "0", "VATEX-EU-IC")
        case "G": (code, rate, reason) = ("G", "0", "VATEX-EU-G")
        case "O": (code, rate, reason) = ("O", nil, "VATEX-EU-O")
        default: return nil
        }
    }

    private var tax: String {
        switch rate {
        case "25": "26.25"
        case "7": "7.35"
        case "4": "4.20"
        default: "0.00"
        }
    }

    func text(of number: Substring) -> String? {
        let percent = rate.map { "rate \($0)" } ?? "no rate"
        switch number {
        case "01":
            return "A line of category \(code), and an entry of category \(code) in the breakdown (BG-23)."
        case "02", "03", "04":
            let what = number == "02" ? "A line" : number == "03" ? "An allowance" : "A charge"
            if code == "O" {
                return "\(what) of category O, and neither the seller's nor the buyer's VAT number is given."
            }
            let buyer = code == "AE" || code == "K" ? ", and the buyer's BT-48 HR98765432106" : ""
            return "\(what) of category \(code), the seller's BT-31 HR12345678903\(buyer)."
        case "05": return "A line of category \(code) with \(percent) (BT-152)."
        case "06": return "An allowance of category \(code) with \(percent) (BT-96)."
        case "07": return "A charge of category \(code) with \(percent) (BT-103)."
        case "08":
            return
                "Lines of 60.00 and 40.00, an allowance of 5.00 and a charge of 10.00, all of category \(code): "
                + "the base (BT-116) is 105.00."
        case "09": return "A base of 105.00 in category \(code) with \(percent): the tax (BT-117) is \(tax)."
        case "10":
            guard let reason else {
                return "The entry of category \(code) has neither a reason (BT-120) nor its code (BT-121)."
            }
            return
                "The entry of category \(code) has a reason in words (BT-120), or the code \(reason) (BT-121)."
        case "11" where code == "K": return "A delivery date (BT-72) such as 2026-11-19, or a period (BG-14)."
        case "12" where code == "K": return "The country of delivery (BT-80), such as HR."
        case "11", "12", "13", "14":
            return
                "Where one entry of the breakdown has category O, all lines, allowances and charges have it."
        default: return nil
        }
    }
}

extension Rule {
    /// What to do about a breach of a rule that has no action of its own.
    func advice(_ breach: Breach) -> String {
        if let expected = breach.expected { return "Change it to \(expected)." }
        if id.hasPrefix("BR-DEC-") || id.hasPrefix("UBL-DT-01") { return "Round it to two decimals." }
        if text.hasPrefix("There is at most one") { return "Keep one and remove the others." }
        if text.hasPrefix("There is exactly one") { return "Give it once." }
        if text.contains("not both") { return "Keep one of the two." }
        return "Mend it so that the sentence holds, as in this case: \(example)"
    }
}
