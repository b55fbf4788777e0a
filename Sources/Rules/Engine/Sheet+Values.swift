package import Documents
package import Invoicing

extension Sheet {
    /// The number that an element says; nil, and noted, when it isn't one.
    package func number(_ node: Node) -> Amount? {
        if let amount = withBytes(trimmed(node), { Amount(lexical: $0) }) { return amount }
        note(node, isNo: .number)
        return nil
    }

    /// The number that the child says; nil when there is none or it isn't one.
    package func number(_ node: Node, _ name: XMLName) -> Amount? {
        guard let child = child(node, name) else { return nil }
        if following(child) != nil { note(child, isNo: .single) }
        return number(child)
    }

    /// The day that an element says; nil, and noted, when it isn't one.
    package func date(_ node: Node) -> CalendarDate? {
        if let date = withBytes(trimmed(node), { CalendarDate(lexical: $0) }) { return date }
        note(node, isNo: .date)
        return nil
    }

    /// The indicator that the child says; nil when there is none or it isn't one.
    package func indicator(_ node: Node, _ name: XMLName) -> Bool? {
        guard let child = child(node, name) else { return nil }
        let text = trimmed(child)
        if equals(text, "true") || equals(text, "1") { return true }
        if equals(text, "false") || equals(text, "0") { return false }
        note(child, isNo: .indicator)
        return nil
    }

    /// How many characters stand behind the first point.
    package func decimals(_ node: Node) -> Int {
        withBytes(text(node)) { span in
            var point = 0
            while point < span.count, span[point] != UInt8(ascii: ".") { point += 1 }
            var count = 0
            var index = point + 1
            while index < span.count {
                if span[index] & 0xC0 != 0x80 { count += 1 }
                index += 1
            }
            return count
        }
    }

    /// Whether the child, if there is one, has at most two decimals.
    package func hasTwoDecimals(_ node: Node, _ name: XMLName) -> Bool {
        guard let child = child(node, name) else { return true }
        if following(child) != nil { note(child, isNo: .single) }
        return decimals(child) <= 2
    }

    /// Whether the number begins with a digit, sign or point; a quick look before sums are made.
    package func has(_ node: Node, _ name: XMLName, reading text: StaticString) -> Bool {
        has(node, name) { self.reads($0, text) }
    }
}

extension Amount {
    /// Reads the forms that XML Schema allows for a decimal number: `.5`, `5.` and a plus sign too.
    ///
    /// Zeros that change nothing are dropped where there are more digits than ``Amount`` keeps.
    init?(lexical bytes: Span<UInt8>) {
        var index = 0
        var isNegative = false
        if bytes.count > 0, bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") {
            isNegative = bytes[0] == UInt8(ascii: "-")
            index = 1
        }
        var coefficient: Int64 = 0
        var scale = 0
        var zeros = 0
        var digits = 0
        var isFraction = false
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
                continue
            }
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            digits += 1
            if isFraction, byte == UInt8(ascii: "0") {
                zeros += 1
                continue
            }
            // Zeros held back count only when another digit follows.
            let held = isFraction ? zeros : 0
            zeros = 0
            for _ in 0..<held {
                let (shifted, overflow) = coefficient.multipliedReportingOverflow(by: 10)
                guard !overflow else { return nil }
                coefficient = shifted
            }
            let (shifted, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            let (sum, overflowOfSum) = shifted.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
            guard !overflow, !overflowOfSum else { return nil }
            coefficient = sum
            if isFraction { scale += held + 1 }
        }
        guard digits > 0, scale <= Self.maximumWrittenScale else { return nil }
        // Written zeros at the end are kept up to two decimals, so that reports show money as money.
        while scale < 2, zeros > 0 {
            let (shifted, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            if overflow { break }
            coefficient = shifted
            scale += 1
            zeros -= 1
        }
        self.init(coefficient: Int128(isNegative ? -coefficient : coefficient), scale: scale)
    }

    /// Two decimals, halves towards plus infinity, as the round function of XPath does.
    var roundedUp: Amount { roundedUp(to: 2) }

    func roundedUp(to decimals: Int) -> Amount {
        guard decimals < scale else { return self }
        var divisor: Int128 = 1
        for _ in 0..<(scale - decimals) { divisor *= 10 }
        let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: divisor)
        let floor = remainder < 0 ? quotient - 1 : quotient
        let rest = remainder < 0 ? remainder + divisor : remainder
        return Amount(coefficient: rest * 2 >= divisor ? floor + 1 : floor, scale: decimals)
    }
}

extension CalendarDate {
    /// Reads the date form of XML Schema; a zone behind it is passed over.
    init?(lexical bytes: Span<UInt8>) {
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
            return nil
        }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for index in range {
                guard bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") else { return nil }
                value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
            return nil
        }
        switch bytes.count {
        case 10: break
        case 11: guard bytes[10] == UInt8(ascii: "Z") else { return nil }
        case 16:
            guard bytes[10] == UInt8(ascii: "+") || bytes[10] == UInt8(ascii: "-"),
                let hours = number(11..<13),
                bytes[13] == UInt8(ascii: ":"), let minutes = number(14..<16),
                hours * 60 + minutes <= 14 * 60, minutes < 60
            else { return nil }
        default: return nil
        }
        self.init(year, month, day)
    }
}
