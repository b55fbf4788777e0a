package import Invoicing

/// An ordinary invoice with that many lines.
package enum Sample {
    package static func invoice(lines count: Int, for rules: Rules = .european) -> Invoice {
        var invoice = Invoice(
            number: "1-P1-1", issueDate: CalendarDate(2026, 11, 20), typeCode: "380", currency: "EUR")
        invoice.dueDate = CalendarDate(2026, 12, 20)
        invoice.specification = "urn:cen.eu:en16931:2017"
        invoice.buyerReference = "BR-77"
        invoice.orderReference = "PO-1"
        invoice.notes = [Invoice.Note("Thank you for your business & see you again")]
        invoice.seller = party("Delta Servis d.o.o.", "HR12345678901")
        invoice.buyer = party("Gama Trgovina d.o.o.", "HR11111111119")
        var payment = Invoice.PaymentInstructions("30")
        payment.remittanceInformation = "HR00 123456"
        payment.creditTransfers = [
            Invoice.CreditTransfer(account: "HR1723600001101234565", name: "Delta Servis")
        ]
        invoice.payments = [payment]
        invoice.lines = (1...count).map(line)
        invoice.follow(rules)
        invoice.vatBreakdown = invoice.computedVATBreakdown
        invoice.totals = invoice.computedTotals
        return invoice
    }

    private static func party(_ name: String, _ number: String) -> Invoice.Party {
        var party = Invoice.Party(name: name)
        party.electronicAddress = Identifier(String(number.dropFirst(2)), scheme: "9934")
        party.vatIdentifier = number
        party.legalRegistration = Identifier("080012345")
        party.address = Invoice.Address(
            line1: "Ulica grada Vukovara 4", city: "Zagreb", postCode: "10000", country: "HR")
        party.contact = Invoice.Contact(
            name: "Jane Doe", telephone: "+385 1 234 567", email: "jane.doe@example.com")
        return party
    }

    private static func line(_ number: Int) -> Invoice.Line {
        var line = Invoice.Line(id: "\(number)")
        line.quantity = Amount(number % 17 + 1)
        line.unit = "H87"
        line.price.net = Amount(cents: 12_50)
        line.netAmount = line.computedNetAmount
        line.vatCategory = "S"
        line.vatRate = Amount(number.isMultiple(of: 3) ? 13 : 25)
        line.item.name = "Uredski materijal, vrsta \(number % 100)"
        line.item.sellerIdentifier = "ART-\(number % 1_000)"
        line.item.classifications = [Invoice.Classification("17.23.12", scheme: "CG")]
        return line
    }
}
