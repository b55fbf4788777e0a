internal import Calendars
internal import Documents
internal import Invoicing
internal import Seals

/// A message that the service received.
struct CISMessage {
    let root: XMLNode

    /// The only child of the SOAP body.
    init?(parsing bytes: [UInt8]) {
        guard bytes.count <= 1_048_576, let tree = try? XMLTree(parsing: bytes),
            tree.root.localName == "Envelope",
            let body = tree.root.children.first(where: { $0.localName == "Body" }),
            let root = body.children.first(where: { $0.namespace == CISSimulator.namespace })
        else { return nil }
        self.root = root
    }

    var name: String { root.localName }

    func header(_ name: String) -> String { Self.text(root, ["Zaglavlje", name]) }

    func receipt(_ path: String...) -> String { Self.text(root, ["Racun"] + path) }

    private static func text(_ node: XMLNode, _ path: [String]) -> String {
        descendant(node, path)?.text ?? ""
    }

    private static func descendant(_ node: XMLNode, _ path: [String]) -> XMLNode? {
        path.reduce(node) { node, name in node?.children.first { $0.localName == name } }
    }

    /// Issuer, year and number.
    var key: String {
        let parts = ["BrOznRac", "OznPosPr", "OznNapUr"].map { receipt("BrRac", $0) }
        return "\(receipt("Oib")) \(issuedAt?.date.year ?? 0) \(parts.joined(separator: "/"))"
    }

    var issuedAt: CivilTime? { Self.time(receipt("DatVrijeme")) }

    /// Every element of the receipt with its text, one to a line, without what is told beside the receipt's own data.
    var content: String {
        guard let receipt = Self.descendant(root, ["Racun"]) else { return "" }
        var lines: [String] = []
        func collect(_ node: XMLNode, _ path: String) {
            for child in node.children where !Self.apart.contains(child.localName) {
                let place = "\(path)/\(child.localName)"
                if child.hasChildren { collect(child, place) } else { lines.append("\(place)=\(child.text)") }
            }
        }
        collect(receipt, "")
        return lines.joined(separator: "\n")
    }

    private static let apart: Set<String> = [
        "NakDost", "PromijenjeniNacinPlac", "PromijenjeniOibPrimateljaRacuna", "Napojnica",
    ]

    /// The receipt written again, for the answer of a validation.
    var receiptCanonical: [UInt8] {
        guard let receipt = Self.descendant(root, ["Racun"]) else { return [] }
        // The names come from the schema, which was checked before; texts are escaped as Canonical XML asks.
        func write(_ node: XMLNode) -> [UInt8] {
            var text = CanonicalWriter(capacity: 64)
            text.text(node.text)
            let inside = node.hasChildren ? node.children.flatMap(write) : text.bytes
            return Array("<tns:\(node.localName)>".utf8) + inside + Array("</tns:\(node.localName)>".utf8)
        }
        return write(receipt)
    }

    static func time(_ text: String) -> CivilTime? {
        let numbers = text.split { ".T:".contains($0) }.compactMap { Int($0) }
        guard numbers.count == 6, let date = CalendarDate(numbers[2], numbers[1], numbers[0]) else {
            return nil
        }
        return CivilTime(date, numbers[3], numbers[4], numbers[5])
    }
}

// MARK: - What the service recomputes

extension CISMessage {
    /// The numbers of the restrictive errors.
    func problems(at now: Instant) -> [String] {
        var codes: [String] = []
        let total = Amount(receipt("IznosUkupno")) ?? .zero
        if let issued = issuedAt?.moment(in: .zagreb) {
            if now.since(issued) > .seconds(30 * 86_400) { codes.append("176") }
            if issued.since(now) > .seconds(6 * 3_600) { codes.append("177") }
        }
        if receipt("BrRac", "BrOznRac") == "0" { codes.append("178") }
        if OIB(receipt("OibOper")) == nil { codes.append("179") }
        let buyer = receipt("OibPrimateljaRacuna")
        if !buyer.isEmpty, OIB(buyer) == nil { codes.append("180") }
        if !buyer.isEmpty, receipt("NacinPlac") == "T" { codes.append("181") }
        if fees.contains(where: { $0.magnitude > Amount(135) }) { codes.append("164") }
        if receipt("USustPdv") == "true", (total - parts).magnitude > Amount(cents: 1) { codes.append("166") }
        let isOnTheSpot = ["G", "K"].contains(receipt("NacinPlac"))
        if isOnTheSpot, total.magnitude > Amount(10_000) { codes.append("185") }
        if !isOnTheSpot, total.magnitude > Amount(150_000) { codes.append("167") }
        return codes
    }

    private var fees: [Amount] { amounts(in: "Naknade", "IznosN") }

    /// Bases, taxes, consumption tax, exempt and not taxable amounts, and fees; the margin does not count.
    private var parts: Amount {
        amounts(in: "Pdv", "Osnovica").sum() + amounts(in: "Pdv", "Iznos").sum()
            + amounts(in: "Pnp", "Iznos").sum()
            + (Amount(receipt("IznosOslobPdv")) ?? .zero) + (Amount(receipt("IznosNePodlOpor")) ?? .zero)
            + fees.sum()
    }

    private func amounts(in group: String, _ name: String) -> [Amount] {
        (Self.descendant(root, ["Racun", group])?.children.map { Amount(Self.text($0, [name])) ?? .zero })
            ?? []
    }
}
