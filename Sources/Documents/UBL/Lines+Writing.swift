internal import Invoicing

extension UBLWriter {
    /// BG-25.
    func write(_ line: Invoice.Line, to xml: inout XMLWriter) {
        xml.group(isInvoice ? "cac:InvoiceLine" : "cac:CreditNoteLine") {
            $0.element("cbc:ID", line.id, isRequired: true)
            $0.element("cbc:Note", line.note)
            $0.element(
                isInvoice ? "cbc:InvoicedQuantity" : "cbc:CreditedQuantity", line.quantity?.description,
                isRequired: line.unit != nil, XMLWriter.Attribute("unitCode", line.unit?.rawValue))
            money("cbc:LineExtensionAmount", line.netAmount, to: &$0)
            $0.element("cbc:AccountingCost", line.accountingReference)
            $0.group("cac:InvoicePeriod") {
                $0.element("cbc:StartDate", line.period?.start?.description)
                $0.element("cbc:EndDate", line.period?.end?.description)
            }
            $0.group("cac:OrderLineReference") { $0.element("cbc:LineID", line.orderLine) }
            if let object = line.object {
                $0.group("cac:DocumentReference") {
                    write("cbc:ID", object, to: &$0)
                    $0.element("cbc:DocumentTypeCode", "130")
                }
            }
            for entry in line.allowances { write(entry, isCharge: false, isOnLine: true, to: &$0) }
            for entry in line.charges { write(entry, isCharge: true, isOnLine: true, to: &$0) }
            writeItem(of: line, to: &$0)
            write(line.price, to: &$0)
        }
    }

    private func writeItem(of line: Invoice.Line, to xml: inout XMLWriter) {
        let item = line.item
        xml.group("cac:Item", isRequired: true) {
            $0.element("cbc:Description", item.description)
            $0.element("cbc:Name", item.name)
            $0.group("cac:BuyersItemIdentification") { $0.element("cbc:ID", item.buyerIdentifier) }
            $0.group("cac:SellersItemIdentification") { $0.element("cbc:ID", item.sellerIdentifier) }
            $0.group("cac:StandardItemIdentification") { write("cbc:ID", item.standardIdentifier, to: &$0) }
            $0.group("cac:OriginCountry") {
                $0.element("cbc:IdentificationCode", item.originCountry?.rawValue)
            }
            for classification in item.classifications {
                $0.group("cac:CommodityClassification") {
                    $0.element(
                        "cbc:ItemClassificationCode", classification.value,
                        XMLWriter.Attribute("listID", classification.scheme),
                        XMLWriter.Attribute("listVersionID", classification.version))
                }
            }
            writeCategory(of: line, to: &$0)
            for attribute in item.attributes {
                $0.group("cac:AdditionalItemProperty") {
                    $0.element("cbc:Name", attribute.name, isRequired: true)
                    $0.element("cbc:Value", attribute.value)
                }
            }
        }
    }

    /// BG-30.
    private func writeCategory(of line: Invoice.Line, to xml: inout XMLWriter) {
        guard line.vatCategory != nil || line.vatRate != nil || !line.extensions.isEmpty else { return }
        xml.group("cac:ClassifiedTaxCategory") {
            $0.element("cbc:ID", line.vatCategory?.rawValue)
            $0.element("cbc:Name", line.extensions.text("hr.BT-12"))
            $0.element("cbc:Percent", line.vatRate?.description)
            $0.element("cbc:TaxExemptionReasonCode", line.extensions.text("hr.BT-14"))
            $0.element("cbc:TaxExemptionReason", line.extensions.text("hr.BT-13"))
            writeVATScheme(to: &$0)
        }
    }

    /// BG-29.
    private func write(_ price: Invoice.Price, to xml: inout XMLWriter) {
        xml.group("cac:Price") {
            money("cbc:PriceAmount", price.net, to: &$0)
            $0.element(
                "cbc:BaseQuantity", price.baseQuantity?.description, isRequired: price.baseUnit != nil,
                XMLWriter.Attribute("unitCode", price.baseUnit?.rawValue))
            guard price.discount != nil || price.gross != nil else { return }
            $0.group("cac:AllowanceCharge") {
                $0.element("cbc:ChargeIndicator", "false")
                money("cbc:Amount", price.discount ?? price.computedDiscount, to: &$0)
                money("cbc:BaseAmount", price.gross, to: &$0)
            }
        }
    }
}

extension Invoice.Price {
    /// BT-147 as BT-148 less BT-146; UBL can't write a gross price without it.
    fileprivate var computedDiscount: Amount? {
        guard let gross, let net else { return nil }
        return gross - net
    }
}
