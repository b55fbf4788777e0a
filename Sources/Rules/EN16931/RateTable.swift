internal import Invoicing

/// Something for each VAT rate; found by a look at the last ones, or by hash when there are many.
struct RateTable<Value> {
    private var entries: [(rate: Amount, value: Value)] = []
    private var places: [Amount: Int] = [:]

    /// Ordinary documents have a few rates; a hostile one may have one for each line.
    private static var fewRates: Int { 16 }

    private func place(of rate: Amount) -> Int? {
        entries.count > Self.fewRates ? places[rate] : entries.lastIndex { $0.rate == rate }
    }

    subscript(rate: Amount) -> Value? { place(of: rate).map { entries[$0].value } }

    /// Changes what belongs to the rate, beginning with the given value.
    mutating func change(_ rate: Amount, from start: Value, _ body: (inout Value) -> Void) {
        if let place = place(of: rate) {
            body(&entries[place].value)
            return
        }
        var value = start
        body(&value)
        entries.append((rate, value))
        guard entries.count > Self.fewRates else { return }
        if places.isEmpty {
            for (place, entry) in entries.enumerated() { places[entry.rate] = place }
        } else {
            places[rate] = entries.count - 1
        }
    }
}
