internal import Calendars
internal import Faults
internal import Invoicing
internal import Rules
internal import Seals

extension CIS {
    static let namespace = "http://www.apis-it.hr/fin/2012/types/f73"

    /// The receipt as CIS wants it, in canonical form, standing alone.
    ///
    /// Everything in it stays the same in every delivery but `NakDost`, which says that it is a late one.
    static func payload(of receipt: Receipt, zki: ZKI) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.start("tns:Racun", ["xmlns:tns": namespace])
        write(receipt, zki: zki, into: &writer)
        writer.end("tns:Racun")
        return writer.bytes
    }

    private static func write(_ receipt: Receipt, zki: ZKI, into writer: inout CanonicalWriter) {
        writer.element("tns:Oib", receipt.issuer.description)
        writer.element("tns:USustPdv", receipt.isInVATSystem ? "true" : "false")
        writer.element("tns:DatVrijeme", receipt.issuedAt.messageTime)
        writer.element("tns:OznSlijed", receipt.sequence.rawValue)
        writer.start("tns:BrRac")
        writer.element("tns:BrOznRac", receipt.number.sequenceNumber)
        writer.element("tns:OznPosPr", receipt.number.premises)
        writer.element("tns:OznNapUr", receipt.number.device)
        writer.end("tns:BrRac")
        write(receipt.vat, in: "tns:Pdv", into: &writer)
        write(receipt.consumptionTax, in: "tns:Pnp", into: &writer)
        write(receipt.otherTaxes, in: "tns:OstaliPor", into: &writer)
        if let amount = receipt.exempt { writer.element("tns:IznosOslobPdv", money(amount)) }
        if let amount = receipt.margin { writer.element("tns:IznosMarza", money(amount)) }
        if let amount = receipt.notTaxable { writer.element("tns:IznosNePodlOpor", money(amount)) }
        write(receipt.fees, into: &writer)
        writer.element("tns:IznosUkupno", money(receipt.total))
        writer.element("tns:NacinPlac", receipt.payment.rawValue)
        writer.element("tns:OibOper", receipt.operatorOIB.description)
        writer.element("tns:ZastKod", zki.description)
        writer.element("tns:NakDost", receipt.isLate ? "true" : "false")
        if let number = receipt.bookNumber { writer.element("tns:ParagonBrRac", number) }
        if let buyer = receipt.buyer { writer.element("tns:OibPrimateljaRacuna", buyer.description) }
    }

    private static func write(_ taxes: [Tax], in name: StaticString, into writer: inout CanonicalWriter) {
        guard !taxes.isEmpty else { return }
        writer.start(name)
        for tax in taxes {
            writer.start("tns:Porez")
            if let name = tax.name { writer.element("tns:Naziv", name) }
            writer.element("tns:Stopa", money(tax.rate))
            writer.element("tns:Osnovica", money(tax.base))
            writer.element("tns:Iznos", money(tax.amount))
            writer.end("tns:Porez")
        }
        writer.end(name)
    }

    private static func write(_ fees: [Fee], into writer: inout CanonicalWriter) {
        guard !fees.isEmpty else { return }
        writer.start("tns:Naknade")
        for fee in fees {
            writer.start("tns:Naknada")
            writer.element("tns:NazivN", fee.name)
            writer.element("tns:IznosN", money(fee.amount))
            writer.end("tns:Naknada")
        }
        writer.end("tns:Naknade")
    }

    private static func money(_ amount: Amount) -> String { amount.rounded(to: 2).description }
}

extension CivilTime {
    /// `dd.MM.yyyyTHH:mm:ss`, as CIS writes times.
    var messageTime: String { "\(croatianDate)T\(clock)" }
}
