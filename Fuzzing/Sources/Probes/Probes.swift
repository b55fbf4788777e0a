internal import Archives
internal import Documents
internal import Invoicing

/// What has to hold for any bytes at all: a trap is a finding.
///
/// The fuzzers throw made-up bytes at these, the tests the seeds.
package enum Probes {
    /// What the parser takes, the writer writes, and the parser reads again to the same value.
    package static func json(_ bytes: [UInt8]) {
        guard let document = try? JSONDocument(parsing: bytes) else { return }
        let value = JSONValue(document.root)
        for layout in [JSONWriter.Layout.compact, .indented] {
            guard let again = try? JSONDocument(parsing: value.bytes(layout: layout)) else {
                fatalError("what was written can't be read")
            }
            precondition(JSONValue(again.root) == value, "what was written reads differently")
        }
        var rest = [document.root]
        while let element = rest.popLast() {
            _ = (element.pointer.isEmpty, element.position, element.amount, element.integer)
            rest += element.children
        }
    }

    /// Our own form: any object is read, and what is read without complaint survives being written.
    package static func invoice(_ bytes: [UInt8]) {
        guard let document = try? JSONDocument(parsing: bytes) else { return }
        let reading = JSONInvoiceReader.read(document)
        let written = JSONInvoiceWriter.write(reading.invoice)
        _ = UBLWriter.write(reading.invoice)
        guard reading.findings.isEmpty else { return }
        guard let copy = try? JSONDocument(parsing: written) else {
            fatalError("what was written can't be read")
        }
        precondition(
            JSONInvoiceReader.read(copy).invoice == reading.invoice, "what was written reads differently")
    }

    /// GOBL: any object is read, and what was read can be written in every form.
    package static func gobl(_ bytes: [UInt8]) {
        guard let document = try? JSONDocument(parsing: bytes) else { return }
        writeEverywhere(GOBLReader.read(document).invoice)
    }

    /// UBL: any tree is read, and what was read can be written in every form.
    package static func ubl(_ bytes: [UInt8]) {
        guard let tree = try? XMLTree(parsing: bytes) else { return }
        let reading = UBLReader.read(tree)
        for term in reading.unmapped { _ = (term.path, term.position) }
        writeEverywhere(reading.invoice)
    }

    /// CII, likewise.
    package static func cii(_ bytes: [UInt8]) {
        guard let tree = try? XMLTree(parsing: bytes) else { return }
        let reading = CIIReader.read(tree)
        for term in reading.unmapped { _ = (term.path, term.position) }
        writeEverywhere(reading.invoice)
    }

    /// Whatever an invoice holds, what is written of it can be read.
    private static func writeEverywhere(_ invoice: Invoice) {
        for bytes in [UBLWriter.write(invoice), CIIWriter.write(invoice)] {
            precondition((try? XMLTree(parsing: bytes)) != nil, "what was written can't be read")
        }
        for bytes in [JSONInvoiceWriter.write(invoice), GOBLWriter.write(invoice)] {
            precondition((try? JSONDocument(parsing: bytes)) != nil, "what was written can't be read")
        }
    }

    /// Anything that may be dropped, in any encoding.
    package static func intake(_ bytes: [UInt8]) {
        guard case .invoice(let taken) = Intake(codePage: .windows1250).take(bytes) else { return }
        let invoice = taken.reading.invoice
        for term in taken.reading.unmapped { _ = (term.path, term.position) }
        writeEverywhere(invoice)
    }

    /// What passes the check is handed out without an error, as many files as were counted.
    package static func archive(_ bytes: [UInt8]) {
        guard let format = ArchiveFormat(sniffing: bytes) else { return }
        var limits = ArchiveLimits()
        limits.expanded = 4 << 20
        guard let archive = try? Archive(checking: bytes, as: format, limits: limits) else { return }
        guard let files = try? archive.files() else { fatalError("what was checked can't be handed out") }
        precondition(
            files.map(\.name) == archive.entries.map(\.name), "other files are handed out than were checked")
    }
}
