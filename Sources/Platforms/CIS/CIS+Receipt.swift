internal import Calendars
internal import Invoicing
package import Rules
package import Seals

extension CIS {
    package typealias Receipt = FiscalReceipt
    package typealias Tax = FiscalReceipt.Tax
    package typealias Fee = FiscalReceipt.Fee
    package typealias Sequence = FiscalReceipt.Sequence
    package typealias Payment = FiscalReceipt.Payment
    package typealias Number = FiscalReceipt.Number
}

// MARK: - Forms that the law fixes

extension FiscalReceipt {
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
