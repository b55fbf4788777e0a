/// The numbers of one series that were seen: what is missing between them is a gap.
///
/// A gap is no reason to hold a document back, because the missing one may still be on its way; it is what somebody
/// should look at by the end of the day.
package struct NumberLine: Sendable, Hashable {
    /// In rising order; no two touch.
    package private(set) var ranges: [ClosedRange<UInt64>]

    package init() { ranges = [] }

    /// - Returns: Whether the number was not there before.
    @discardableResult
    package mutating func insert(_ number: UInt64) -> Bool {
        let place = ranges.firstIndex { $0.upperBound >= number } ?? ranges.count
        if place < ranges.count, ranges[place].contains(number) { return false }
        var new = number...number
        if place < ranges.count, number < .max, ranges[place].lowerBound == number + 1 {
            new = number...ranges[place].upperBound
            ranges.remove(at: place)
        }
        if place > 0, number > 0, ranges[place - 1].upperBound == number - 1 {
            new = ranges[place - 1].lowerBound...new.upperBound
            ranges[place - 1] = new
        } else {
            ranges.insert(new, at: place)
        }
        return true
    }

    /// A number whose document came to nothing is missing again.
    package mutating func remove(_ number: UInt64) {
        guard let place = ranges.firstIndex(where: { $0.contains(number) }) else { return }
        let range = ranges.remove(at: place)
        if number < range.upperBound { ranges.insert((number + 1)...range.upperBound, at: place) }
        if range.lowerBound < number { ranges.insert(range.lowerBound...(number - 1), at: place) }
    }

    /// What is missing directly below a number, told only by the lowest of the numbers that follow the gap.
    ///
    /// A series begins with one.
    package func gap(below number: UInt64) -> ClosedRange<UInt64>? {
        guard let place = ranges.firstIndex(where: { $0.lowerBound == number }), number > 1 else {
            return nil
        }
        let first = place == 0 ? 1 : ranges[place - 1].upperBound + 1
        return first < number ? first...(number - 1) : nil
    }

    /// What is missing between the lowest and the highest number.
    ///
    /// What lies below the lowest one was issued before somebody began to look.
    package var gaps: [ClosedRange<UInt64>] {
        zip(ranges, ranges.dropFirst()).map { ($0.upperBound + 1)...($1.lowerBound - 1) }
    }
}

// MARK: - As text in the journal

extension NumberLine: CustomStringConvertible {
    /// Such as `1-17,19`.
    package var description: String { ranges.map(Self.text).joined(separator: ",") }

    /// `4`, or `4-6`.
    package static func text(_ range: ClosedRange<UInt64>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }

    /// Nil for what is no such text.
    package init?(_ text: String) {
        self.init()
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-").compactMap { UInt64($0) }
            guard let first = ends.first, let last = ends.last, ends.count <= 2, first <= last,
                first > (ranges.last?.upperBound ?? 0)
            else { return nil }
            ranges.append(first...last)
        }
    }
}
