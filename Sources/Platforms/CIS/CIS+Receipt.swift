package import Calendars
package import Invoicing
package import Seals

extension CIS {
    /// What CIS is told of a receipt, in its own terms.
    package struct Receipt: Sendable, Hashable {
        package var issuer: OIB
        package var isInVATSystem: Bool
        package var issuedAt: CivilTime
        package var sequence: Sequence
        package var number: Number
        package var vat: [Tax] = []
        package var consumptionTax: [Tax] = []
        package var otherTaxes: [Tax] = []
        package var exempt: Amount?
        package var margin: Amount?
        package var notTaxable: Amount?
        package var fees: [Fee] = []
        package var total: Amount
        package var payment: Payment
        package var operatorOIB: OIB

        /// Its number in the bound receipt book that was used while the device was broken.
        package var bookNumber: String?

        /// The buyer, when it is a business that paid on the spot.
        package var buyer: OIB?

        /// Whether it was handed out long before it came to us.
        package var isLate = false

        package init(
            issuer: OIB, isInVATSystem: Bool, issuedAt: CivilTime, sequence: Sequence, number: Number,
            total: Amount,
            payment: Payment, operatorOIB: OIB
        ) {
            self.issuer = issuer
            self.isInVATSystem = isInVATSystem
            self.issuedAt = issuedAt
            self.sequence = sequence
            self.number = number
            self.total = total
            self.payment = payment
            self.operatorOIB = operatorOIB
        }

        /// Two working days to deliver what could not be delivered at once, five where the device itself had failed and
        /// the bound book was used.
        package var deadline: Instant? {
            WorkingDays.croatia.deadline(days: bookNumber == nil ? 2 : 5, after: issuedAt.moment(in: .zagreb))
        }
    }

    /// A tax at one rate; only other taxes have a name.
    package struct Tax: Sendable, Hashable {
        package var name: String?
        package var rate: Amount
        package var base: Amount
        package var amount: Amount
    }

    package struct Fee: Sendable, Hashable {
        package var name: String
        package var amount: Amount
    }

    /// Whether numbers run through the premises or through each device.
    package enum Sequence: String, Sendable, Hashable {
        case premises = "P"
        case device = "N"
    }

    package enum Payment: String, Sendable, Hashable, CaseIterable {
        case cash = "G"
        case card = "K"
        case transfer = "T"
        case other = "O"
    }
}

extension CIS {
    /// The three-part number of a receipt: `17/P1/1`, also written with hyphens.
    package struct Number: Sendable, Hashable, CustomStringConvertible {
        package let sequenceNumber: String
        package let premises: String
        package let device: String

        package init?(_ text: String) {
            let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" }).map(String.init)
            guard parts.count == 3, text.count == parts.map(\.count).reduce(2, +),
                Self.isNumber(parts[0]), Self.isNumber(parts[2]), (1...20).contains(parts[1].utf8.count),
                parts[1].utf8.allSatisfy(Self.isAlphanumeric)
            else { return nil }
            sequenceNumber = parts[0]
            premises = parts[1]
            device = parts[2]
        }

        package var description: String { "\(sequenceNumber)/\(premises)/\(device)" }

        /// Digits without leading zeros; a bare zero has a right form and is refused by a check of its own.
        private static func isNumber(_ text: String) -> Bool {
            (1...20).contains(text.utf8.count)
                && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                && (text == "0" || !text.hasPrefix("0"))
        }

        private static func isAlphanumeric(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                true
            default: false
            }
        }
    }
}

// MARK: - Forms that the law fixes

extension CIS.Receipt {
    /// The text that the ZKI is made of: a blank stands where messages have a `T`.
    package var zkiText: String {
        "\(issuer)\(issuedAt.croatianDate) \(issuedAt.clock)"
            + "\(number.sequenceNumber)\(number.premises)\(number.device)\(total)"
    }

    /// What the QR code on the receipt holds: a page of the Tax Administration that shows whether it was reported.
    package func qr(zki: ZKI, jir: String?) -> String {
        let cents = total.rounded(to: 2).coefficient
        let day = issuedAt.date.description.replacing("-", with: "")
        let clock = issuedAt.clock.replacing(":", with: "").prefix(4)
        let code = jir.map { "jir=\($0)" } ?? "zki=\(zki)"
        return "https://porezna.gov.hr/rn?\(code)&datv=\(day)_\(clock)&izn=\(cents)"
    }
}

extension CivilTime {
    /// `dd.MM.yyyy`.
    var croatianDate: String {
        let parts = date.description.split(separator: "-")
        return "\(parts[2]).\(parts[1]).\(parts[0])"
    }

    /// `HH:mm:ss`.
    var clock: String {
        [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
