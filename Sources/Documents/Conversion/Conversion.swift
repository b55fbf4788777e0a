package import Invoicing

/// A document written in another syntax, and what it could not carry.
package struct Conversion: Sendable {
    /// The syntaxes that can be written.
    ///
    /// Whether UBL becomes an invoice or a credit note is the invoice's own matter.
    package enum Target: String, Sendable, CaseIterable {
        case ubl
        case cii
        case json
        case gobl
    }

    package let bytes: [UInt8]

    /// Terms that the target has no place for, or holds otherwise than they were, each with its value.
    package let losses: [Loss]

    /// A term that did not arrive.
    package struct Loss: Sendable, Hashable {
        /// Groups and term, such as `BG-25[2]/BT-131`, or the path in the document that was read.
        package var term: String

        package var value: String

        package init(term: String, value: String) {
            self.term = term
            self.value = value
        }
    }

    /// Writes what was read; what the reader had no place for is lost as well.
    package init(_ reading: Reading, to target: Target, profile: UBLProfile = .en16931) {
        let unmapped = reading.unmapped.map { Loss(term: $0.path, value: $0.value) }
        self.init(reading.invoice, to: target, profile: profile, unmapped: unmapped)
    }

    package init(_ invoice: Invoice, to target: Target, profile: UBLProfile = .en16931) {
        self.init(invoice, to: target, profile: profile, unmapped: [])
    }

    private init(_ invoice: Invoice, to target: Target, profile: UBLProfile, unmapped: [Loss]) {
        bytes =
            switch target {
            case .ubl: UBLWriter.write(invoice, profile: profile)
            case .cii: CIIWriter.write(invoice)
            case .json: JSONInvoiceWriter.write(invoice)
            case .gobl: GOBLWriter.write(invoice)
            }
        losses = Self.losses(of: invoice, in: bytes, of: target) + unmapped
    }

    /// What reading the new document does not bring back.
    ///
    /// So nothing has to be kept in step by hand: a term that a writer forgets shows up here as well.
    private static func losses(of invoice: Invoice, in bytes: [UInt8], of target: Target) -> [Loss] {
        let arrived = Set(reading(of: bytes, as: target)?.invoice.statedTerms ?? [])
        return invoice.statedTerms.filter { !arrived.contains($0) }.map {
            Loss(term: $0.path, value: $0.value)
        }
    }

    /// Nil for what is too large to be read again, such as an invoice of millions of nodes.
    private static func reading(of bytes: [UInt8], as target: Target) -> Reading? {
        switch target {
        case .ubl: (try? XMLTree(parsing: bytes)).map { UBLReader.read($0) }
        case .cii: (try? XMLTree(parsing: bytes)).map { CIIReader.read($0) }
        case .json: (try? JSONDocument(parsing: bytes)).map { JSONInvoiceReader.read($0) }
        case .gobl: (try? JSONDocument(parsing: bytes)).map { GOBLReader.read($0) }
        }
    }
}
