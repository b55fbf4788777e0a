internal import Calendars
internal import Documents
internal import Invoicing

extension ANAFSimulator {
    /// An invented company; its number has a right check digit and lies where the register gives none out.
    private static let supplier = "999000440"

    /// Two invoices from yesterday for a company that asks for the first time.
    mutating func supplyDemo(to cif: String, at now: Instant) {
        guard options.hasDemoPurchases, cif != Self.supplier, !supplied.contains(cif) else { return }
        supplied.insert(cif)
        let moment = now.adding(.seconds(-86_400))
        for number in 1...2 {
            let invoice = Self.demoInvoice(number, to: cif, on: CivilTime(moment, in: .bucharest).date)
            var head = ANAFDocument.Head()
            head.number = invoice.number
            head.issueDate = invoice.issueDate?.description ?? ""
            head.seller = Self.supplier
            head.buyer = cif
            enter(
                ANAFDocument(
                    index: Self.demoIndex(number, cif), cif: Self.supplier, standard: "UBL", flags: [],
                    isForConsumer: false, bytes: UBLWriter.write(invoice), uploadedAt: moment,
                    processedAt: moment,
                    listedAt: moment, head: head, verdict: .accepted))
        }
    }

    /// The same whatever was uploaded before: a sandbox that is started anew brings no new purchases.
    private static func demoIndex(_ number: Int, _ cif: String) -> Int {
        4_000_000_000 + (Int(cif) ?? 0) % 100_000_000 * 10 + number
    }

    private static func demoInvoice(_ number: Int, to cif: String, on day: CalendarDate) -> Invoice {
        var invoice = Invoice(.invoice, number: "VLP-\(cif)-\(number)", issueDate: day, currency: "RON")
        invoice.specification =
            "urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"
        invoice.dueDate = day.adding(days: 30)
        invoice.seller = party("Vulpea Probei S.A.", supplier, "RO-CJ", "Cluj-Napoca")
        invoice.buyer = party("Cumpărător S.R.L.", cif, "RO-B", "SECTOR1")
        var line = Invoice.Line(id: "1")
        line.quantity = Amount(number)
        line.unit = "H87"
        line.price.net = Amount(cents: 250_00)
        line.netAmount = Amount(cents: 250_00 * number)
        line.vatCategory = .standard
        line.vatRate = Amount(21)
        line.item.name = "Hârtie"
        invoice.lines = [line]
        invoice.vatBreakdown = invoice.computedVATBreakdown
        invoice.totals = invoice.computedTotals
        if number == 2 {
            var document = Invoice.SupportingDocument("Aviz", description: "Aviz de însoțire")
            document.attachment = Invoice.Attachment(
                base64: "YXZpejsxCg==", mimeCode: "text/csv", filename: "aviz.csv")
            invoice.supportingDocuments = [document]
        }
        return invoice
    }

    private static func party(_ name: String, _ code: String, _ county: String, _ city: String)
        -> Invoice.Party
    {
        var party = Invoice.Party(name: name)
        party.vatIdentifier = "RO\(code)"
        party.legalRegistration = Identifier("J12/99998/2020")
        party.address = Invoice.Address(line1: "Strada Testului 8", city: city, country: "RO")
        party.address?.subdivision = county
        return party
    }
}
