internal import Calendars
internal import Invoicing
internal import Rules

extension CIS {
    /// The law wants numbers to run without gaps through the premises, or through each device, from one in every year.
    static func serial(of receipt: Receipt) -> Serial? {
        guard let number = UInt64(receipt.number.sequenceNumber), number > 0, number < .max else {
            return nil
        }
        return Serial(series: "\(receipt.issuedAt.date.year)/\(receipt.series)", number: number)
    }
}

extension FiscalReceipt {
    /// Within which its number is unique: `P1`, or `P1/2` where devices number on their own.
    var series: String {
        sequence == .device ? "\(number.premises)/\(number.device)" : number.premises
    }
}
