/// The forms of invoices that can be read.
package enum Syntax: String, Sendable, CaseIterable {
    case ublInvoice = "ubl-invoice"
    case ublCreditNote = "ubl-creditnote"
    case cii
    case json
    case gobl
}
