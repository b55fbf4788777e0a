internal import Faults
internal import Invoicing

/// Reads values of a GOBL document and remembers which ones were read.
///
/// What nobody asked for is what the model has no place for.
struct GOBLTerms {
    private(set) var findings: [Finding] = []
    private let document: JSONDocument
    private let places: TextPlaces
    private var isRead: [Bool]

    init(_ document: JSONDocument) {
        self.document = document
        places = TextPlaces(document.bytes)
        isRead = Array(repeating: false, count: document.storage.nodes.count)
    }

    // MARK: - Values

    mutating func text(_ element: JSONElement?) -> String? {
        guard let element, let text = element.text, !text.isEmpty else { return nil }
        isRead[element.index] = true
        return text
    }

    mutating func text(_ parent: JSONElement?, _ key: String) -> String? { text(parent?[key]) }

    mutating func code<Value: Code>(_ parent: JSONElement?, _ key: String) -> Value? {
        text(parent, key).map { Value($0) }
    }

    mutating func date(_ parent: JSONElement?, _ key: String, _ term: String) -> CalendarDate? {
        guard let element = parent?[key], let text = text(element) else { return nil }
        guard let date = CalendarDate(text) else {
            refuse(
                element, "EKS-GOBL-DATE", [term], expected: "a day such as 2026-11-20",
                "This is not a day of the calendar.")
            return nil
        }
        return date
    }

    mutating func amount(_ parent: JSONElement?, _ key: String, _ term: String) -> Amount? {
        guard let element = parent?[key], !element.isBlank else { return nil }
        isRead[element.index] = true
        if let amount = element.amount { return amount }
        refuse(
            element, "EKS-GOBL-AMOUNT", [term], expected: "a number such as \"10.00\"",
            "This is not a decimal number.")
        return nil
    }

    /// `"21.0%"`, or the bare factor `"0.210"`.
    mutating func percentage(_ parent: JSONElement?, _ key: String, _ term: String) -> Amount? {
        guard let element = parent?[key], let text = text(element) else { return nil }
        if text.hasSuffix("%"), let amount = Amount(text.dropLast()) { return amount }
        if let factor = Amount(jsonNumber: text) { return (factor * Amount(100)).trimmed }
        refuse(
            element, "EKS-GOBL-AMOUNT", [term], expected: "a percentage such as \"21.0%\"",
            "This is not a percentage.")
        return nil
    }

    /// Marks a value that only repeats others, or that says nothing to keep.
    mutating func skip(_ element: JSONElement?) {
        guard let element else { return }
        for index in element.index..<Int(element.node.next) { isRead[index] = true }
    }

    mutating func skip(_ parent: JSONElement?, _ keys: String...) {
        for key in keys { skip(parent?[key]) }
    }

    // MARK: - Notes

    mutating func refuse(
        _ element: JSONElement, _ id: String, _ terms: [String] = [], found: String? = nil,
        expected: String? = nil,
        severity: Finding.Severity = .fatal, _ message: String, action: String = "Correct the value."
    ) {
        guard findings.count < 500 else { return }
        findings.append(
            Finding(
                .format, id, severity, at: element.pointer, position: places[element.offset], terms: terms,
                found: found ?? element.text, expected: expected, message: message, action: action))
    }

    /// Every value inside an element that was not read, in the order of the document.
    ///
    /// Written in one walk: asking each value for its own path would take the square of their number.
    func leftovers(in root: JSONElement) -> [UnmappedTerm] {
        var result: [UnmappedTerm] = []
        func walk(_ element: JSONElement, _ path: String) {
            guard element.kind == .object || element.kind == .array else {
                if !isRead[element.index], !element.isNull {
                    let value = element.text ?? element.bool.map { String($0) } ?? ""
                    result.append(UnmappedTerm(path: path, value: value, position: places[element.offset]))
                }
                return
            }
            for (place, child) in element.children.enumerated() {
                walk(child, "\(path)/\(child.key ?? String(place))")
            }
        }
        walk(root, root.pointer)
        return result
    }
}

extension Amount {
    /// Without zeros behind the point that nobody wrote.
    fileprivate var trimmed: Amount {
        var amount = self
        while amount.scale > 0, amount.coefficient % 10 == 0 {
            amount = Amount(coefficient: amount.coefficient / 10, scale: amount.scale - 1)
        }
        return amount
    }
}
