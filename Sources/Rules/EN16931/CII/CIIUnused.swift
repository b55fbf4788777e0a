internal import Documents
internal import Faults

/// Elements and attributes of CII that EN 16931 has no use for: CII-SR and CII-DT.
///
/// The table has a line for each place, and below it, indented, the numbers and names of what should not stand
/// there. A place is the family of the rules, `W` for warnings or `F` for fatal ones, and a path, which begins with
/// a short name for the great parts of the document, or matches anywhere.
enum CIIUnused {
    static let paths: [UnusedPath] = {
        var paths: [UnusedPath] = []
        var family = ""
        var severity = Finding.Severity.warning
        var place = ""
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            if line.first == " " {
                for index in stride(from: 0, to: words.count - 1, by: 2) {
                    let id = "CII-\(family)-\(words[index])"
                    paths.append(unused(id, severity, at: place, words[index + 1]))
                }
            } else {
                family = String(words[0])
                severity = words[1] == "F" ? .fatal : .warning
                place = String(words[2])
            }
        }
        return paths
    }()

    private static func unused(
        _ id: String, _ severity: Finding.Severity, at place: String, _ name: Substring
    ) -> UnusedPath {
        let first = place.prefix { $0 != "/" }
        let start = parts[String(first)] ?? String(first)
        let rest = place.dropFirst(first.count)
        let isAttribute = name.first == "@"
        return UnusedPath(
            path: Path("\(start)\(rest)/\(name)"),
            rule: Rule(
                id, severity, on: CIIContext.document,
                "\(isAttribute ? "The attribute" : "The element") \(name) is not used by EN 16931 here.",
                action: "Leave it out: who reads the invoice will not see it."
            ) { _, _ in true })
    }

    /// What the short names of the table stand for.
    private static let parts: [String: String] = {
        let root = "/rsm:CrossIndustryInvoice"
        let trade = "\(root)/rsm:SupplyChainTradeTransaction"
        return [
            "ROOT": root, "CONTEXT": "\(root)/rsm:ExchangedDocumentContext",
            "DOCUMENT": "\(root)/rsm:ExchangedDocument",
            "LINE": "\(trade)/ram:IncludedSupplyChainTradeLineItem",
            "AGREEMENT": "\(trade)/ram:ApplicableHeaderTradeAgreement",
            "DELIVERY": "\(trade)/ram:ApplicableHeaderTradeDelivery",
            "SETTLEMENT": "\(trade)/ram:ApplicableHeaderTradeSettlement",
            "PARAMETER": any(endingIn: "DocumentContextParameter"),
            "REFERENCE": any(endingIn: "ReferencedDocument"), "TAX": any(endingIn: "TradeTax"),
        ]
    }()

    private static func any(endingIn suffix: String) -> String {
        let names = [XMLName].wellKnown { $0.hasSuffix(suffix) }.map(\.usual).filter { $0.hasPrefix("ram:") }
        return "(\(names.joined(separator: ",")))"
    }
}
