internal import Calendars

extension Page {
    func leg(_ leg: LegReport, into html: inout HTMLWriter) {
        html.newLine()
        html.element("section") { html in
            html.element("h2") { html in
                html.write(Self.title(of: leg.platform))
                html.element("span", ["class": "badge \(leg.state.mood)"]) {
                    both(leg.state.phrase, into: &$0)
                }
            }
            if leg.environment != "production" {
                html.element("p", ["class": "test"]) { html in
                    both(.notProduction, into: &html)
                    html.write(" (\(leg.environment))")
                }
            }
            if leg.lateDelivery { html.element("p", ["class": "test"]) { both(.lateDelivery, into: &$0) } }
            html.element("div", ["class": "leg"]) { html in
                html.element("dl") { facts(of: leg, into: &$0) }
                qr(of: leg, into: &html)
            }
        }
    }

    private func facts(of leg: LegReport, into html: inout HTMLWriter) {
        for name in ["jir", "zki"] {
            guard let value = leg.facts[name] else { continue }
            html.element("dt", name.uppercased())
            html.element("dd", ["class": "code"], value)
        }
        // A number that stands above under its own name is not told twice.
        let shown = Set([leg.facts["jir"], leg.facts["zki"]].compactMap(\.self))
        if let id = leg.platformId, !shown.contains(id) { row(.platformId, id, isCode: true, into: &html) }
        let fiscal = FiscalFacts(leg, on: self)
        fiscal?.write(into: &html)
        if let date = leg.facts[LegReport.redatedFact] { row(.redatedFrom, date, into: &html) }
        let own = Set(["jir", "zki", "qr", LegReport.reasonFact, LegReport.redatedFact]).union(
            fiscal == nil ? [] : FiscalFacts.names)
        for (name, value) in leg.facts.sorted(by: { $0.key < $1.key })
        where !own.contains(name) && value != leg.platformId {
            html.element("dt", name)
            html.element("dd", ["class": "code"], value)
        }
        if let id = leg.requestId, !shown.contains(id) { row(.requestId, id, isCode: true, into: &html) }
        row(.submittedAt, leg.submittedAt.map(written), into: &html)
        row(.acceptedAt, leg.acceptedAt.map(written), into: &html)
        if let reason = leg.facts[LegReport.reasonFact] {
            html.element("dt") { both(.routeReason, into: &$0) }
            html.element("dd", ["lang": "en"], reason)
        }
        if leg.attempts > 1 { row(.attempts, String(leg.attempts), into: &html) }
    }

    /// The code that the law wants on the printed receipt.
    private func qr(of leg: LegReport, into html: inout HTMLWriter) {
        guard let address = leg.facts["qr"], let drawing = Self.drawing(of: address) else { return }
        html.element("figure", ["class": "qr"]) { html in
            html.own(drawing)
            html.element("figcaption") { both(.scanToVerify, into: &$0) }
        }
    }

    private static func drawing(of address: String) -> String? { QRCode(address)?.svg }

    static func title(of platform: String) -> String {
        switch platform {
        case "sef": "SEF – Sistem elektronskih faktura"
        case "cis": "CIS – Fiskalizacija"
        case "anaf": "ANAF – RO e-Factura"
        case "efiskalizacija": "eFiskalizacija"
        default: platform
        }
    }
}

extension LegReport.State {
    fileprivate var phrase: Phrase {
        switch self {
        case .accepted: .stateAccepted
        case .pending: .statePending
        case .refused: .stateRefused
        case .dead: .stateDead
        case .held: .stateHeld
        case .notSent: .stateNotSent
        }
    }

    fileprivate var mood: String {
        switch self {
        case .accepted: "good"
        case .refused, .dead: "bad"
        case .pending, .held, .notSent: "warn"
        }
    }
}
