package import Invoicing

/// Writes `ekspedit.invoice/1`.
package enum JSONInvoiceWriter {
    /// The document as indented JSON, line by line so that a long invoice costs little more than its text.
    package static func write(_ invoice: Invoice) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        for field in JSONForms.invoice.fields where !field.isForeign {
            if field.key == "lines" {
                writer.key(field.key)
                writer.beginArray()
                for line in invoice.lines { writer.write(JSONForms.line.write(line)) }
                writer.endArray()
            } else if let value = field.write(invoice) {
                writer.write(field.key, value)
            }
        }
        writer.endObject()
        return writer.bytes
    }
}
