internal import Calendars
package import Invoicing
internal import Rules

extension CIS {
    /// Which numbers of receipts were seen, by issuer, year, premises and, where devices number on their own, device.
    ///
    /// The law wants numbers to run without gaps. A gap is no reason to hold a receipt back, because the missing one may
    /// still be on its way; it is what somebody should look at by the end of the day.
    package struct SequenceBook: Sendable, Hashable {
        package struct Series: Sendable, Hashable {
            package let issuer: OIB
            package let year: Int
            package let premises: String

            /// Nil when numbers run through all devices of the premises.
            package let device: String?
        }

        package enum Remark: Sendable, Hashable {
            case fine
            /// The number was seen before.
            case repeated
            /// The highest number so far was further down.
            case skipped(ClosedRange<UInt64>)
            /// More digits than can be counted.
            case uncountable
        }

        /// The numbers seen, as ranges in rising order that do not touch.
        private var seen: [Series: [ClosedRange<UInt64>]] = [:]

        package init() {}

        package mutating func note(_ receipt: Receipt) -> Remark {
            guard let number = UInt64(receipt.number.sequenceNumber), number > 0, number < .max else {
                return .uncountable
            }
            let series = Series(
                issuer: receipt.issuer, year: receipt.issuedAt.date.year, premises: receipt.number.premises,
                device: receipt.sequence == .device ? receipt.number.device : nil)
            var ranges = seen[series] ?? []
            if ranges.contains(where: { $0.contains(number) }) { return .repeated }
            let highest = ranges.last?.upperBound ?? 0
            ranges.append(number...number)
            seen[series] = Self.joined(ranges)
            return number > highest + 1 ? .skipped((highest + 1)...(number - 1)) : .fine
        }

        /// What is missing below the highest number of each series.
        package var gaps: [Series: [ClosedRange<UInt64>]] {
            seen.compactMapValues { ranges in
                var next: UInt64 = 1
                var missing: [ClosedRange<UInt64>] = []
                for range in ranges {
                    if range.lowerBound > next { missing.append(next...(range.lowerBound - 1)) }
                    next = range.upperBound + 1
                }
                return missing.isEmpty ? nil : missing
            }
        }

        private static func joined(_ ranges: [ClosedRange<UInt64>]) -> [ClosedRange<UInt64>] {
            ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { result, range in
                if let last = result.last, last.upperBound + 1 == range.lowerBound {
                    result[result.count - 1] = last.lowerBound...range.upperBound
                } else {
                    result.append(range)
                }
            }
        }
    }
}
