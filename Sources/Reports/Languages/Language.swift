package import Calendars
internal import Invoicing
internal import Rules

/// A language that reports are written in.
package enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case croatian = "hr"
    case serbian = "sr-Latn"
    case romanian = "ro"

    /// The language of the people who read a company's reports.
    ///
    /// Croatian is written for Bosnia too: the terms are understood, and no table of its own is kept.
    package init(country: String) {
        switch country {
        case "HR", "BA": self = .croatian
        case "RS": self = .serbian
        case "RO": self = .romanian
        default: self = .english
        }
    }
}

extension Language {
    /// The same language where rules are told in it.
    var ofRules: RuleLanguage? { RuleLanguage(rawValue: rawValue) }

    /// A number as it is written there: 1.250,00 or 1,250.00.
    func written(_ amount: Amount) -> String {
        let text = amount.magnitude.description
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let whole = parts.first ?? "0"
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += self == .english ? "," : "." }
            grouped.append(digit)
        }
        let fraction = parts.count == 2 ? (self == .english ? "." : ",") + parts[1] : ""
        return (amount.isNegative ? "−" : "") + grouped + fraction
    }

    /// A moment by the clocks of the country, with seconds.
    func written(_ moment: Instant, in zone: Zone) -> String {
        let time = CivilTime(moment, in: zone)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(written(time.date)) \(two(time.hour)):\(two(time.minute)):\(two(time.second))"
    }

    func written(_ date: CalendarDate) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return switch self {
        case .english: date.description
        case .croatian, .serbian: "\(two(date.day)). \(two(date.month)). \(date.year)."
        case .romanian: "\(two(date.day)).\(two(date.month)).\(date.year)"
        }
    }
}

extension Zone {
    /// The clocks by which a company's people read a report.
    package init(country: String) {
        self =
            switch country {
            case "HR": .zagreb
            case "RS": .belgrade
            case "BA": .sarajevo
            case "RO": .bucharest
            default: .utc
            }
    }
}
