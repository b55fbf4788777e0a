package import Faults
package import Invoicing

/// A platform from which a company fetches what its suppliers sent: the other direction of ``Platform``.
///
/// The contract that every source keeps:
/// - All questions are harmless and may be asked again at any time.
/// - ``list(_:attempt:)`` shows every document of its days, known ones included; who asks keeps count of what it has
///   by ``PurchaseEntry/id`` and fetches the rest one by one, each stored with its cursor before the next is asked for.
/// - Words that nobody knows are kept, never dropped: a status is text.
package protocol PurchaseSource: Sendable {
    var traits: PlatformTraits { get }

    /// For how many days the platform shows what was received; nil where nobody has seen an end.
    var shownFor: Int? { get }

    /// Cuts a range of days into pieces that can be listed at once, in order.
    func windows(from first: CalendarDate, to last: CalendarDate) -> [ClosedRange<CalendarDate>]

    func list(_ window: ClosedRange<CalendarDate>, attempt: Attempt) -> Step<Harvest<[PurchaseEntry]>>

    /// The document itself.
    func fetch(_ entry: PurchaseEntry, attempt: Attempt) -> Step<Harvest<PurchaseDocument>>
}

extension PurchaseSource {
    package var shownFor: Int? { nil }
}

/// How a harmless question ended.
package enum Harvest<Value: Sendable>: Sendable {
    case gathered(Value)

    /// Not now; ask again after a wait.
    case again(Fault, after: Duration?)

    /// The platform says no: the question or the document is wrong, and asking again changes nothing.
    case denied(Fault)

    /// An operator has to act; the lane waits.
    case held(Fault)
}

/// What a list shows of a document: one row of the ledger.
package struct PurchaseEntry: Sendable, Hashable {
    /// The platform's id, unique for the company.
    package var id: String
    package var globalId: String?
    package var number: String
    package var type: DocumentTypeCode
    package var status: String
    package var supplierName: String
    package var supplierTaxNumber: String
    package var supplierRegistration: String
    package var currency: CurrencyCode
    package var net: Amount?
    package var vat: Amount?
    package var gross: Amount?
    package var rounding: Amount?
    package var deliveryDate: CalendarDate?
    package var dueDate: CalendarDate?
    package var sentDate: CalendarDate?

    package init(
        id: String, number: String, type: DocumentTypeCode = .invoice, status: String = "",
        supplierName: String = "", supplierTaxNumber: String = "", supplierRegistration: String = "",
        currency: CurrencyCode = ""
    ) {
        self.id = id
        self.number = number
        self.type = type
        self.status = status
        self.supplierName = supplierName
        self.supplierTaxNumber = supplierTaxNumber
        self.supplierRegistration = supplierRegistration
        self.currency = currency
    }
}

/// A fetched document.
package struct PurchaseDocument: Sendable, Hashable {
    /// The platform's answer, for the archive.
    package var answer: Artefact

    /// The bare document, as its issuer wrote it.
    package var document: [UInt8]

    /// What came with it: the rendering and attached files.
    package var companions: [Artefact]

    package init(answer: Artefact, document: [UInt8], companions: [Artefact] = []) {
        self.answer = answer
        self.document = document
        self.companions = companions
    }
}
