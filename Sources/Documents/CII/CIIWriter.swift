package import Invoicing

/// Writes cross industry invoices, D16B, in the order of the schema.
package struct CIIWriter {
    let invoice: Invoice

    /// The tax scheme of BT-32: a local registration.
    static let usualTaxScheme = "FC"

    /// Whether a tax scheme means VAT.
    static func isVAT(_ scheme: String) -> Bool { ["VA", "VAT"].contains(scheme.uppercased()) }

    /// UNTDID 1001: what a supporting document is called here.
    static let supportingDocument = "916"

    /// The name of the project (BT-11) that the schema demands and EN 16931 does not have.
    static let projectName = "Project reference"

    /// The whole document as UTF-8.
    package static func write(_ invoice: Invoice) -> [UInt8] { document(invoice).bytes }

    /// The document together with how many characters XML could not hold.
    static func document(_ invoice: Invoice) -> XMLWriter {
        var xml = XMLWriter()
        CIIWriter(invoice: invoice).writeDocument(to: &xml)
        return xml
    }

    private func writeDocument(to xml: inout XMLWriter) {
        xml.group(
            "rsm:CrossIndustryInvoice", isRequired: true,
            XMLWriter.Attribute("xmlns:rsm", XMLNamespace.rsm.uri),
            XMLWriter.Attribute("xmlns:ram", XMLNamespace.ram.uri),
            XMLWriter.Attribute("xmlns:udt", XMLNamespace.udt.uri),
            XMLWriter.Attribute("xmlns:qdt", XMLNamespace.qdt.uri)
        ) {
            writeContext(to: &$0)
            writeHeader(to: &$0)
            $0.group("rsm:SupplyChainTradeTransaction", isRequired: true) {
                for line in invoice.lines { write(line, to: &$0) }
                writeAgreement(to: &$0)
                writeDelivery(to: &$0)
                writeSettlement(to: &$0)
            }
        }
    }

    /// BG-2.
    private func writeContext(to xml: inout XMLWriter) {
        xml.group("rsm:ExchangedDocumentContext", isRequired: true) {
            $0.group("ram:BusinessProcessSpecifiedDocumentContextParameter") {
                $0.element("ram:ID", invoice.businessProcess)
            }
            $0.group("ram:GuidelineSpecifiedDocumentContextParameter") {
                $0.element("ram:ID", invoice.specification)
            }
        }
    }

    private func writeHeader(to xml: inout XMLWriter) {
        xml.group("rsm:ExchangedDocument", isRequired: true) {
            $0.element("ram:ID", invoice.number, isRequired: true)
            $0.element("ram:TypeCode", invoice.typeCode.rawValue)
            $0.day("ram:IssueDateTime", invoice.issueDate)
            for note in invoice.notes {
                $0.group("ram:IncludedNote") {
                    $0.element("ram:Content", note.text)
                    $0.element("ram:SubjectCode", note.subject?.rawValue)
                }
            }
        }
    }
}

extension XMLWriter {
    /// A day as eight digits inside a date-time element.
    mutating func day(
        _ name: StaticString, _ day: CalendarDate?, _ inner: StaticString = "udt:DateTimeString"
    ) {
        guard let day else { return }
        group(name) {
            $0.element(inner, day.description.replacing("-", with: ""), Attribute("format", "102"))
        }
    }

    /// A reference that is nothing but a number.
    mutating func reference(_ name: StaticString, _ number: String?) {
        group(name) { $0.element("ram:IssuerAssignedID", number) }
    }
}
