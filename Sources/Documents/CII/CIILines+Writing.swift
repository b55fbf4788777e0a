internal import Invoicing

extension CIIWriter {
    /// BG-25.
    func write(_ line: Invoice.Line, to xml: inout XMLWriter) {
        xml.group("ram:IncludedSupplyChainTradeLineItem", isRequired: true) {
            $0.group("ram:AssociatedDocumentLineDocument", isRequired: true) {
                $0.element("ram:LineID", line.id)
                $0.group("ram:IncludedNote") { $0.element("ram:Content", line.note) }
            }
            write(line.item, to: &$0)
            $0.group("ram:SpecifiedLineTradeAgreement") {
                $0.group("ram:BuyerOrderReferencedDocument") { $0.element("ram:LineID", line.orderLine) }
                write(line.price, to: &$0)
            }
            $0.group("ram:SpecifiedLineTradeDelivery") {
                $0.element(
                    "ram:BilledQuantity", line.quantity?.description, isRequired: line.unit != nil,
                    XMLWriter.Attribute("unitCode", line.unit?.rawValue))
            }
            $0.group("ram:SpecifiedLineTradeSettlement", isRequired: true) {
                writeCategory("ram:ApplicableTradeTax", line.vatCategory, line.vatRate, to: &$0)
                write(line.period, to: &$0)
                for entry in line.allowances { write(entry, isCharge: false, to: &$0) }
                for entry in line.charges { write(entry, isCharge: true, to: &$0) }
                $0.group("ram:SpecifiedTradeSettlementLineMonetarySummation") {
                    $0.element("ram:LineTotalAmount", line.netAmount?.description)
                }
                write(line.object, to: &$0)
                $0.group("ram:ReceivableSpecifiedTradeAccountingAccount") {
                    $0.element("ram:ID", line.accountingReference)
                }
            }
        }
    }

    /// BG-31.
    private func write(_ item: Invoice.Item, to xml: inout XMLWriter) {
        xml.group("ram:SpecifiedTradeProduct") {
            write("ram:GlobalID", item.standardIdentifier, to: &$0)
            $0.element("ram:SellerAssignedID", item.sellerIdentifier)
            $0.element("ram:BuyerAssignedID", item.buyerIdentifier)
            $0.element("ram:Name", item.name)
            $0.element("ram:Description", item.description)
            for attribute in item.attributes {
                $0.group("ram:ApplicableProductCharacteristic") {
                    $0.element("ram:Description", attribute.name)
                    $0.element("ram:Value", attribute.value)
                }
            }
            for classification in item.classifications {
                $0.group("ram:DesignatedProductClassification") {
                    $0.element(
                        "ram:ClassCode", classification.value,
                        XMLWriter.Attribute("listID", classification.scheme),
                        XMLWriter.Attribute("listVersionID", classification.version))
                }
            }
            $0.group("ram:OriginTradeCountry") { $0.element("ram:ID", item.originCountry?.rawValue) }
        }
    }

    /// BG-29.
    private func write(_ price: Invoice.Price, to xml: inout XMLWriter) {
        if price.gross != nil || price.discount != nil {
            xml.group("ram:GrossPriceProductTradePrice") {
                $0.element("ram:ChargeAmount", price.gross?.description)
                if let discount = price.discount {
                    $0.group("ram:AppliedTradeAllowanceCharge") {
                        writeIndicator(false, to: &$0)
                        $0.element("ram:ActualAmount", discount.description)
                    }
                }
            }
        }
        xml.group("ram:NetPriceProductTradePrice") {
            $0.element("ram:ChargeAmount", price.net?.description)
            $0.element(
                "ram:BasisQuantity", price.baseQuantity?.description, isRequired: price.baseUnit != nil,
                XMLWriter.Attribute("unitCode", price.baseUnit?.rawValue))
        }
    }
}
