extension Invoice {
    /// A business term that the invoice states, and its value.
    package struct StatedTerm: Sendable, Hashable {
        /// The term, such as `BT-131`, or the name of a national one.
        package var term: String

        /// The groups around it, such as `BG-25[2]`; empty for the terms of the document itself.
        package var place: String

        package var value: String

        /// Place and term together: `BG-25[2]/BT-131`.
        package var path: String { place.isEmpty ? term : "\(place)/\(term)" }
    }

    /// All terms of the invoice that have a value, each one line: what two documents can be compared by.
    package var statedTerms: [StatedTerm] {
        var terms = StatedTerms()
        collectDocument(&terms)
        collectParties(&terms)
        collectPayments(&terms)
        collectTotals(&terms)
        for (index, line) in lines.enumerated() { line.collect(&terms, place: "BG-25[\(index + 1)]") }
        terms.add(extensions)
        return terms.list
    }
}

/// A list of terms while it is put together.
struct StatedTerms {
    private(set) var list: [Invoice.StatedTerm] = []
    private var place = ""

    mutating func add(_ term: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        list.append(Invoice.StatedTerm(term: term, place: place, value: value))
    }

    mutating func add(_ term: String, _ amount: Amount?) { add(term, amount?.description) }

    mutating func add(_ term: String, _ date: CalendarDate?) { add(term, date?.description) }

    mutating func add(_ term: String, _ code: (some Code)?) { add(term, code?.rawValue) }

    mutating func add(_ term: String, _ identifier: Identifier?) {
        add(term, identifier?.value)
        add("\(term)-1", identifier?.scheme)
    }

    /// National terms, lists and groups taken apart.
    mutating func add(_ extensions: Extensions) {
        for name in extensions.names {
            if let value = extensions[name] { add(name, value) }
        }
    }

    private mutating func add(_ name: String, _ value: Extensions.Value) {
        switch value {
        case .text(let text): add(name, text)
        case .amount(let amount): add(name, amount)
        case .list(let values):
            for (index, value) in values.enumerated() { add("\(name)[\(index + 1)]", value) }
        case .group(let values):
            for (key, value) in values.sorted(by: { $0.key < $1.key }) { add("\(name)/\(key)", value) }
        }
    }

    /// Everything added inside stands in that group.
    mutating func group(_ name: String, _ body: (inout StatedTerms) -> Void) {
        let outer = place
        place = outer.isEmpty ? name : "\(outer)/\(name)"
        body(&self)
        place = outer
    }
}
