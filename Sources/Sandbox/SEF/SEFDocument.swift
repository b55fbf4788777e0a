package import Calendars
package import Invoicing

/// One document that the simulator holds.
package struct SEFDocument: Sendable {
    package enum Status: String, Sendable {
        case new = "New"
        case draft = "Draft"
        case sending = "Sending"
        case sent = "Sent"
        case mistake = "Mistake"
        case approved = "Approved"
        case rejected = "Rejected"
        case cancelled = "Cancelled"
        case storno = "Storno"
        case deleted = "Deleted"
        case seen = "Seen"
        case renotified = "ReNotified"
    }

    /// A change of status, which may lie in the future.
    package struct Event: Sendable {
        package let id: Int
        package let at: Instant
        package let status: Status
        package let comment: String?
    }

    package let salesId: Int
    package let purchaseId: Int
    package let globalId: String
    package let key: String
    package let requestId: String
    package let submittedAt: Instant
    package let bytes: [UInt8]
    package let head: Head

    /// In the order of time.
    package var events: [Event] = []

    /// The buyer's side, which begins when the document is sent.
    package var purchaseEvents: [Event] = []
    package var comment: String?
    package var stornoNumber: String?

    package func event(at now: Instant) -> Event? { events.last { $0.at <= now } }

    package func status(at now: Instant) -> Status { event(at: now)?.status ?? .new }

    package func purchaseStatus(at now: Instant) -> Status? { purchaseEvents.last { $0.at <= now }?.status }
}

extension SEFDocument {
    /// What the lists and the buyer's overview show of it.
    package struct Head: Sendable, Hashable {
        package var number = ""
        package var type = "380"
        package var issueDate: CalendarDate?
        package var dueDate: CalendarDate?
        package var deliveryDate: CalendarDate?
        package var sellerTaxNumber = ""
        package var sellerRegistration = ""
        package var sellerName = ""
        package var buyerTaxNumber = ""
        package var currency = ""
        package var gross: Amount?
        package var net: Amount?
        package var tax: Amount?
        package var rounding: Amount?

        /// The VAT categories of its breakdown.
        package var categories: Set<String> = []

        /// The public body that holds the contract of public procurement (BT-10).
        package var contractHolder: String?
    }

    /// The API's word for the type.
    package var typeName: String {
        switch head.type {
        case "381": "CreditNote"
        case "383": "DebitNote"
        case "386": "Prepayment"
        default: "Invoice"
        }
    }
}
