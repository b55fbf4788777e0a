internal import Faults
internal import Invoicing

/// What a reader of JSON documents notes while it reads.
struct JSONTerms {
    /// The second form in which keys are taken: `invoice_number`, `vat_id`, `unit_price` and so on.
    var takesSnakeCase = false

    /// What the document says of its kind, which is settled when the type is known, too.
    var kind: Invoice.Kind?

    private(set) var findings: [Finding] = []
    private let document: JSONDocument
    // Made when the first finding asks for a place: a right document pays nothing.
    private var places: TextPlaces?

    /// After so many findings nobody reads on, and a hostile file would only make the report long.
    private static let limit = 500

    init(_ document: JSONDocument) { self.document = document }

    mutating func refuse(
        _ element: JSONElement, _ id: String, about terms: [String] = [], found: String? = nil,
        expected: String? = nil, _ message: String,
        action: String = "Correct the value.", severity: Finding.Severity = .fatal, atKey: Bool = false
    ) {
        guard !isFull else { return }
        let places = places ?? TextPlaces(document.bytes)
        self.places = places
        if findings.count == Self.limit {
            findings.append(
                Finding(
                    .format, "EKS-JSON-MORE", message: "There are more problems than are listed here.",
                    action: "Correct these first."))
            return
        }
        findings.append(
            Finding(
                .format, id, severity, at: element.pointer,
                position: places[atKey ? element.keyOffset : element.offset],
                terms: terms, found: found ?? (atKey ? nil : Self.shown(element)), expected: expected,
                message: message,
                action: action))
    }

    /// Whether there is no use in working out what to say.
    var isFull: Bool { findings.count > Self.limit }

    var hasFatalFindings: Bool { findings.contains { $0.severity == .fatal } }

    /// The value as it is written, when that is short.
    private static func shown(_ element: JSONElement) -> String? {
        guard element.kind != .object, element.kind != .array else { return nil }
        let text = element.string ?? String(decoding: element.source, as: UTF8.self)
        return text.utf8.count <= 200 ? text : String(text.prefix(60)) + "…"
    }
}
