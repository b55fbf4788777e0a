package import Archives
package import Faults

/// What a dropped file turned out to be.
package enum IntakeResult: Sendable {
    case invoice(TakenInvoice)

    /// A container that was found harmless; its files are documents of their own, handed out one at a time.
    case container(Archive)

    /// A list of invoices in one file; each is a document of its own.
    case list([ListedDocument])

    /// An order to do something with an earlier invoice.
    case action(JSONDocument)

    /// Right so far, but it ends early: it may still be growing.
    case incomplete(Finding)

    /// Nothing that can be taken; hostile bytes are locked away.
    case unreadable([Finding], isHostile: Bool)
}

/// An invoice as it was read.
package struct TakenInvoice: Sendable {
    package let syntax: Syntax

    /// The document in UTF-8 without a byte order mark; the very bytes that came when that is what they were.
    package let bytes: [UInt8]

    package var reading: Reading

    /// The tree it was read from; nil for JSON.
    package let tree: XMLTree?

    /// Whether something in it could not be understood, so that it can't be sent.
    package var isReadable: Bool { !reading.findings.contains { $0.severity == .fatal } }
}

/// One invoice of a list.
package struct ListedDocument: Sendable, Hashable {
    /// Its place in the list from one on, as a name of a file.
    package let name: String
    package let bytes: [UInt8]
}
