internal import Documents
internal import Invoicing

extension HRCIUS {
    static let document = [
        number, issueDate,
        day("HR-BR-48", "BT-7", "The tax point date", CBC.taxPointDate),
        day("HR-BR-49", "BT-73", "The begin of the period", CAC.invoicePeriod, CBC.startDate),
        day("HR-BR-50", "BT-74", "The end of the period", CAC.invoicePeriod, CBC.endDate),
        issueTime, process, processLength, contractLength,
        day("HR-BR-44", "BT-72", "The delivery date", CAC.delivery, CBC.actualDeliveryDate),
        specification,
    ]

    static let number = Rule(
        "HR-BR-1", on: root, terms: "BT-1", "The invoice number has no blank space.",
        action: "Write the number as number/premises/device without blanks, such as 17-P1-1."
    ) { place, sheet in
        guard let number = sheet.child(place, CBC.id) else { return true }
        return sheet.withBytes(sheet.text(number)) { text in
            for index in 0..<text.count where text[index].isXMLSpace { return false }
            return true
        }
    }

    static let issueDate = Rule(
        "HR-BR-40", on: root, terms: "BT-2", "The invoice is issued from 2026-01-01 on and before 2100."
    ) { place, sheet in
        guard let node = sheet.child(place, CBC.issueDate) else {
            return Breach(expected: "2026-01-01 or later")
        }
        guard let day = sheet.date(node), let first = CalendarDate(2026, 1, 1) else { return nil }
        return day >= first && day.year < 2100
            ? nil : Breach(at: node, found: "\(day)", expected: "2026-01-01 or later")
    }

    /// A date between 1900 and 2100, if it is given.
    static func day(
        _ id: String, _ terms: String, _ what: String, _ path: XMLName..., on context: Context = root
    ) -> Rule {
        Rule(id, on: context, terms: terms, "\(what) lies in 1900 to 2099.") { place, sheet in
            let node = path.count == 1 ? sheet.child(place, path[0]) : sheet.first(place, path[0], path[1])
            return node.flatMap { sheet.breachOfCentury($0) }
        }
    }

    static let issueTime = Rule(
        "HR-BR-2", on: root, terms: "HR-BT-2", "The time of issue is given as hh:mm:ss.",
        action: "Add cbc:IssueTime, such as 14:05:00, without zone and fraction."
    ) { place, sheet in
        let time = sheet.child(place, CBC.issueTime)
        if let time, sheet.withBytes(sheet.trimmed(time), { isTime($0) }) { return nil }
        return Breach(at: time, found: time.map { sheet.string($0) }, expected: "a time such as 14:05:00")
    }

    private static func isTime(_ text: Span<UInt8>) -> Bool {
        guard text.count == 8, text[2] == UInt8(ascii: ":"), text[5] == UInt8(ascii: ":") else {
            return false
        }
        let parts = (text.extracting(0..<2), text.extracting(3..<5), text.extracting(6..<8))
        guard parts.0.areDigits, parts.1.areDigits, parts.2.areDigits else { return false }
        return parts.0.number < 24 && parts.1.number < 60 && parts.2.number < 60
    }

    static let process = Rule(
        "HR-BR-34", on: root, terms: "BT-23",
        "The business process is P1 to P12, or P99: and the buyer's label."
    ) { place, sheet in
        let process = sheet.child(place, CBC.profileID)
        if let process, isProcess(sheet.string(process)) { return nil }
        return Breach(
            at: process, found: process.map { sheet.string($0) }, expected: "P1 to P12, or P99:label")
    }

    private static func isProcess(_ text: String) -> Bool {
        if text.hasPrefix("P99:") { return text.utf8.count > 4 }
        return (1...12).contains { text == "P\($0)" }
    }

    static let processLength = length("HR-BR-42", 200, "BT-23", "The business process", CBC.profileID)
    static let contractLength = length(
        "HR-BR-43", 1_024, "BT-12", "The contract reference", CAC.contractDocumentReference, CBC.id)

    static func length(
        _ id: String, _ most: Int, _ terms: String, _ what: String, _ path: XMLName...,
        on context: Context = root
    ) -> Rule {
        Rule(id, on: context, terms: terms, "\(what) has at most \(most) characters.") { place, sheet in
            let node = path.count == 1 ? sheet.child(place, path[0]) : sheet.first(place, path[0], path[1])
            guard let node else { return nil }
            let count = sheet.normalisedLength(node)
            return count <= most
                ? nil
                : Breach(at: node, found: "\(count) characters", expected: "at most \(most) characters")
        }
    }

    static let specification = Rule(
        "HR-BR-5", on: root, terms: "BT-24",
        "The specification identifier is that of CIUS 2025 with extension."
    ) { place, sheet in
        let given = sheet.child(place, CBC.customizationID)
        let expected: StaticString =
            "urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.hr:cius-2025:1.0#conformant#urn:mfin.gov.hr:ext-2025:1.0"
        if let given, sheet.says(given, expected) { return nil }
        return Breach(at: given, found: given.map { sheet.string($0) }, expected: "\(expected)")
    }
}

extension Sheet {
    /// What is wrong with a date that doesn't lie in 1900 to 2099.
    func breachOfCentury(_ node: Node) -> Breach? {
        guard let day = date(node), !(1900..<2100).contains(day.year) else { return nil }
        return Breach(at: node, found: "\(day)", expected: "a day in 1900 to 2099")
    }
}
