internal import Documents
internal import Faults

/// Elements and attributes of UBL that EN 16931 has no use for: UBL-CR and UBL-DT.
///
/// The table has a line for each place, and below it, indented, the numbers and names of what should not stand
/// there. A place is the family of the rules and a path: from the root with one slash, anywhere with two, and
/// `anywhere` for attributes of any element. `LINE` is the line of an invoice or a credit note.
enum UBLUnused {
    static let paths: [UnusedPath] = {
        var paths: [UnusedPath] = []
        var family = ""
        var place = ""
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            if line.first == " " {
                for index in stride(from: 0, to: words.count - 1, by: 2) {
                    paths.append(unused("UBL-\(family)-\(words[index])", at: place, words[index + 1]))
                }
            } else {
                family = String(words[0])
                place = String(words[1])
            }
        }
        return paths
    }()

    private static func unused(_ id: String, at place: String, _ name: Substring) -> UnusedPath {
        let path =
            switch place {
            case "anywhere": String(name)
            case "/": "/(Invoice,CreditNote)/\(name)"
            case "//": String(name)
            case let place where place.hasPrefix("//"): "\(place.dropFirst(2))/\(name)"
            case let place where place.hasPrefix("/LINE"):
                "/(Invoice,CreditNote)/(cac:InvoiceLine,cac:CreditNoteLine)\(place.dropFirst(5))/\(name)"
            default: "/(Invoice,CreditNote)\(place)/\(name)"
            }
        let isAttribute = name.first == "@"
        let parent =
            place == "/" || place == "//" || place == "anywhere" ? "" : " of \(place.trimmingSlashes)"
        return UnusedPath(
            path: Path(path),
            rule: Rule(
                id, .warning, on: UBLContext.document,
                "\(isAttribute ? "The attribute" : "The element") \(name)\(parent) is not used by EN 16931.",
                action: "Leave it out: who reads the invoice will not see it."
            ) { _, _ in true })
    }
}

extension String {
    fileprivate var trimmingSlashes: Substring { drop { $0 == "/" } }
}
