internal import Invoicing

extension UBLWriter {
    var hasExtensions: Bool { hasCroatianTerms || hasSerbianTerms || profile.hasPlaceForSignature }

    private var hasCroatianTerms: Bool {
        ["hr.BT-15", "hr.BT-23", "hr.BT-24", "hr.BT-25", "hr.taxSubtotals"]
            .contains { invoice.extensions[$0] != nil }
    }

    private var hasSerbianTerms: Bool {
        ["sef.prepayments", "sef.reducedTotals"].contains { invoice.extensions[$0] != nil }
    }

    func writeExtensions(to xml: inout XMLWriter) {
        guard hasExtensions else { return }
        xml.group("ext:UBLExtensions") {
            if hasCroatianTerms { writeExtension(to: &$0, writeCroatian) }
            if hasSerbianTerms { writeExtension(to: &$0, writeSerbian) }
            if profile.hasPlaceForSignature { writeExtension(to: &$0, writePlaceForSignature) }
        }
    }

    private func writeExtension(to xml: inout XMLWriter, _ body: (inout XMLWriter) -> Void) {
        xml.group("ext:UBLExtension") { $0.group("ext:ExtensionContent", isRequired: true, body: body) }
    }

    private func writePlaceForSignature(to xml: inout XMLWriter) {
        xml.group(
            "sig:UBLDocumentSignatures", XMLWriter.Attribute("xmlns:sig", XMLNamespace.sig.uri),
            XMLWriter.Attribute("xmlns:sac", XMLNamespace.sac.uri)
        ) { $0.element("sac:SignatureInformation", nil, isRequired: true) }
    }

    // MARK: - Croatia

    private func writeCroatian(to xml: inout XMLWriter) {
        let extensions = invoice.extensions
        xml.group(
            "hrextac:HRFISK20Data", isRequired: true,
            XMLWriter.Attribute("xmlns:hrextac", XMLNamespace.hrextac.uri)
        ) {
            $0.element("hrextac:HRObracunPDVPoNaplati", extensions.text("hr.BT-15"))
            $0.group("hrextac:HRTaxTotal") {
                money("cbc:TaxAmount", extensions.amount("hr.BT-25"), to: &$0)
                for subtotal in extensions["hr.taxSubtotals"]?.list ?? [] {
                    writeCroatian(subtotal, to: &$0)
                }
            }
            $0.group("hrextac:HRLegalMonetaryTotal") {
                money("cbc:TaxExclusiveAmount", extensions.amount("hr.BT-23"), to: &$0)
                money("hrextac:OutOfScopeOfVATAmount", extensions.amount("hr.BT-24"), to: &$0)
            }
        }
    }

    private func writeCroatian(_ subtotal: Extensions.Value, to xml: inout XMLWriter) {
        xml.group("hrextac:HRTaxSubtotal") {
            money("cbc:TaxableAmount", subtotal["BT-16"]?.amount, to: &$0)
            money("cbc:TaxAmount", subtotal["BT-17"]?.amount, to: &$0)
            $0.group("hrextac:HRTaxCategory") {
                $0.element("cbc:ID", subtotal["BT-18"]?.text)
                $0.element("cbc:Name", subtotal["BT-22"]?.text)
                $0.element("cbc:Percent", subtotal["BT-19"]?.text)
                $0.element("cbc:TaxExemptionReasonCode", subtotal["BT-21"]?.text)
                for reason in subtotal["BT-20"]?.texts ?? [] { $0.element("cbc:TaxExemptionReason", reason) }
                $0.group("hrextac:HRTaxScheme") { $0.element("cbc:ID", subtotal["scheme"]?.text) }
            }
        }
    }

    // MARK: - Serbia

    private func writeSerbian(to xml: inout XMLWriter) {
        let inSchema = profile.usesSchemaNamespaceForPrepayments
        let extensions = invoice.extensions
        xml.group(
            "sbt:SrbDtExt", isRequired: true, XMLWriter.Attribute("xmlns:sbt", XMLNamespace.sbt.uri),
            XMLWriter.Attribute("xmlns:xsd", inSchema ? XMLNamespace.xsd.uri : nil)
        ) {
            for prepayment in extensions["sef.prepayments"]?.list ?? [] {
                // The misspelling is the platform's.
                $0.group(inSchema ? "xsd:InvoicedPrepaymentAmmount" : "sbt:InvoicedPrepaymentAmmount") {
                    $0.element("cbc:ID", prepayment["number"]?.text)
                    for total in prepayment["taxTotals"]?.list ?? [] { writeTaxTotal(total, to: &$0) }
                }
            }
            guard let reduced = extensions["sef.reducedTotals"] else { return }
            $0.group(inSchema ? "xsd:ReducedTotals" : "sbt:ReducedTotals") {
                for total in reduced["taxTotals"]?.list ?? [] { writeTaxTotal(total, to: &$0) }
                $0.group("cac:LegalMonetaryTotal") {
                    money("cbc:TaxExclusiveAmount", reduced["taxExclusive"]?.amount, to: &$0)
                    money("cbc:TaxInclusiveAmount", reduced["taxInclusive"]?.amount, to: &$0)
                    money("cbc:PayableAmount", reduced["payable"]?.amount, to: &$0)
                }
            }
        }
    }

    private func writeTaxTotal(_ total: Extensions.Value, to xml: inout XMLWriter) {
        let currency = total["currency"]?.text.map { CurrencyCode($0) }
        xml.group("cac:TaxTotal") {
            money("cbc:TaxAmount", total["taxAmount"]?.amount, currency: currency, to: &$0)
            for group in total["subtotals"]?.list ?? [] { writeTaxGroup(group, currency: currency, to: &$0) }
        }
    }

    func writeTaxGroup(_ group: Extensions.Value, currency: CurrencyCode?, to xml: inout XMLWriter) {
        xml.group("cac:TaxSubtotal") {
            money("cbc:TaxableAmount", group["taxableAmount"]?.amount, currency: currency, to: &$0)
            money("cbc:TaxAmount", group["taxAmount"]?.amount, currency: currency, to: &$0)
            $0.group("cac:TaxCategory") {
                $0.element("cbc:ID", group["category"]?.text)
                $0.element("cbc:Percent", group["rate"]?.text)
                $0.element("cbc:TaxExemptionReasonCode", group["exemptionCode"]?.text)
                $0.element("cbc:TaxExemptionReason", group["exemptionReason"]?.text)
                writeVATScheme(to: &$0)
            }
        }
    }
}

extension Extensions.Value {
    /// The texts of a list, or the one text that stands for itself.
    fileprivate var texts: [String] { text.map { [$0] } ?? list.compactMap(\.text) }
}
