internal import Invoicing

extension JSONForms {
    static let line = JSONForm<Invoice.Line>(
        "line",
        [
            .value("id", \.id, .text, "BT-126"),
            .value("name", \.item.name, .text, "BT-153", required: true),
            .value("description", \.item.description, .text, "BT-154"),
            .value("quantity", \.quantity, .amount, "BT-129", required: true),
            .value("unit", \.unit, .code, "BT-130"),
            .value("price", \.price.net, .amount, "BT-146"),
            .value("priceDiscount", \.price.discount, .amount, "BT-147"),
            .value("grossPrice", \.price.gross, .amount, "BT-148"),
            .value("priceQuantity", \.price.baseQuantity, .amount, "BT-149"),
            .value("priceUnit", \.price.baseUnit, .code, "BT-150"),
            .value("net", \.netAmount, .amount, "BT-131"),
            .value("vat", \.vatRate, .amount, "BT-152"),
            .value("vatCategory", \.vatCategory, .code, "BT-151"),
            .list("allowances", \.allowances, allowance.codec { .init(amount: nil) }, "BG-27"),
            .list("charges", \.charges, allowance.codec { .init(amount: nil) }, "BG-28"),
            .value("sellerId", \.item.sellerIdentifier, .text, "BT-155"),
            .value("buyerId", \.item.buyerIdentifier, .text, "BT-156"),
            .value("standardId", \.item.standardIdentifier, .identifier, "BT-157"),
            .list(
                "classes", \.item.classifications, classification.codec(short: \.value) { .init("") },
                "BT-158"),
            .value("origin", \.item.originCountry, .code, "BT-159"),
            .list("attributes", \.item.attributes, attribute.codec { .init(name: "", value: "") }, "BG-32"),
            .value("note", \.note, .text, "BT-127"),
            .value("object", \.object, .identifier, "BT-128"),
            .value("orderLine", \.orderLine, .text, "BT-132"),
            .value("accountingReference", \.accountingReference, .text, "BT-133"),
            .value("period", \.period, period.codec { .init() }, "BG-26"),
            .value("extensions", \.extensions, .extensions, "national terms"),
            .foreign("name", \.foreignName, .text),
            .foreign("description", \.foreignDescription, .text),
            .foreign("unit_price", \.price.net, .amount),
            .foreign("vat_rate", \.vatRate, .amount),
            .foreign("unit_of_measure", \.unit, .code),
            .foreign("unit_code", \.unit, .code),
            .foreign("line_number", \.id, .text),
            .foreign("line_id", \.id, .text),
            .foreign("total", \.netAmount, .amount),
            .foreign("line_total", \.netAmount, .amount),
        ])
}

/// In the other dialect a line has a description and perhaps a name; the first that is there names the item.
extension Invoice.Line {
    fileprivate var foreignName: String {
        get { item.name }
        set {
            if !item.name.isEmpty { item.description = item.name }
            item.name = newValue
        }
    }

    fileprivate var foreignDescription: String? {
        get { item.description }
        set {
            if item.name.isEmpty { item.name = newValue ?? "" } else { item.description = newValue }
        }
    }
}
