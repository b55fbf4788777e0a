import Invoicing

/// Invoices made by chance: every term present or absent, texts full of what writers must escape.
struct RandomInvoice {
    private var random: Dice

    /// The same seed gives the same invoices.
    struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    init(seed: UInt64) { random = Dice(state: seed) }

    private mutating func chance() -> Bool { Bool.random(using: &random) }

    private mutating func text() -> String {
        let pieces = [
            "a", "Ž", "&", "<", ">", "\"", "'", "]]>", "&amp;", "€", "x", "\u{85}", "𝄞", "#", "--", "0",
        ]
        let inner = (0..<Int.random(in: 0...6, using: &random)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }
        // Blank space around a text is not kept, inside it is.
        return "t" + inner.joined(separator: chance() ? " \n" : "") + "e"
    }

    private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
        chance() ? value(&self) : nil
    }

    private mutating func amount() -> Amount {
        Amount(
            coefficient: Int128(Int64.random(in: -10_000_000...10_000_000, using: &random)),
            scale: Int.random(in: 0...4, using: &random))
    }

    private mutating func date() -> CalendarDate? {
        CalendarDate(dayNumber: Int.random(in: 0...40_000, using: &random))
    }

    private mutating func identifier() -> Identifier {
        Identifier(text(), scheme: maybe { $0.text() })
    }

    private mutating func list<Value>(_ value: (inout Self) -> Value) -> [Value] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in value(&self) }
    }

    private mutating func party() -> Invoice.Party {
        var party = Invoice.Party(name: text())
        party.tradingName = maybe { $0.text() }
        let identifiers = list { $0.identifier() }
        party.identifiers = identifiers.filter { $0.scheme == nil } + identifiers.filter { $0.scheme != nil }
        party.legalRegistration = maybe { $0.identifier() }
        party.vatIdentifier = maybe { $0.text() }
        party.taxRegistration = maybe { Identifier($0.text()) }
        party.legalInformation = maybe { $0.text() }
        party.electronicAddress = maybe { $0.identifier() }
        party.address = maybe { $0.address() }
        party.contact = maybe {
            Invoice.Contact(name: $0.text(), telephone: $0.maybe { $0.text() }, email: $0.maybe { $0.text() })
        }
        return party
    }

    private mutating func address() -> Invoice.Address {
        var address = Invoice.Address(
            line1: text(), city: maybe { $0.text() }, postCode: maybe { $0.text() },
            country: maybe { CountryCode($0.text()) })
        address.line2 = maybe { $0.text() }
        address.line3 = maybe { $0.text() }
        address.subdivision = maybe { $0.text() }
        return address
    }

    private mutating func allowance(isOnLine: Bool) -> Invoice.AllowanceCharge {
        var entry = Invoice.AllowanceCharge(amount: amount())
        entry.baseAmount = maybe { $0.amount() }
        entry.percentage = maybe { $0.amount() }
        entry.reason = maybe { $0.text() }
        entry.reasonCode = maybe { AllowanceReasonCode($0.text()) }
        guard !isOnLine else { return entry }
        entry.vatCategory = VATCategory(text())
        entry.vatRate = maybe { $0.amount() }
        return entry
    }

    private mutating func line() -> Invoice.Line {
        var line = Invoice.Line(id: text())
        line.note = maybe { $0.text() }
        line.object = maybe { $0.identifier() }
        line.quantity = maybe { $0.amount() }
        line.unit = maybe { UnitCode($0.text()) }
        line.netAmount = maybe { $0.amount() }
        line.orderLine = maybe { $0.text() }
        line.accountingReference = maybe { $0.text() }
        line.period = maybe { Invoice.Period(start: $0.date(), end: $0.maybe { $0.date() }.flatMap(\.self)) }
        line.allowances = list { $0.allowance(isOnLine: true) }
        line.charges = list { $0.allowance(isOnLine: true) }
        line.price.net = maybe { $0.amount() }
        line.price.baseQuantity = maybe { $0.amount() }
        line.price.baseUnit = maybe { UnitCode($0.text()) }
        if chance() {
            line.price.gross = amount()
            line.price.discount = amount()
        }
        line.vatCategory = maybe { VATCategory($0.text()) }
        line.vatRate = maybe { $0.amount() }
        line.item.name = text()
        line.item.description = maybe { $0.text() }
        line.item.sellerIdentifier = maybe { $0.text() }
        line.item.buyerIdentifier = maybe { $0.text() }
        line.item.standardIdentifier = maybe { $0.identifier() }
        line.item.classifications = list {
            Invoice.Classification($0.text(), scheme: $0.maybe { $0.text() }, version: $0.maybe { $0.text() })
        }
        line.item.originCountry = maybe { CountryCode($0.text()) }
        line.item.attributes = list { Invoice.Attribute(name: $0.text(), value: $0.text()) }
        return line
    }

    private mutating func payments() -> [Invoice.PaymentInstructions] {
        guard chance() else { return [] }
        var payment = Invoice.PaymentInstructions(PaymentMeansCode(text()))
        payment.meansText = maybe { $0.text() }
        payment.remittanceInformation = maybe { $0.text() }
        payment.creditTransfers = list {
            Invoice.CreditTransfer(
                account: $0.text(), name: $0.maybe { $0.text() }, serviceProvider: $0.maybe { $0.text() })
        }
        payment.card = maybe { Invoice.PaymentCard(number: $0.text(), holder: $0.maybe { $0.text() }) }
        payment.directDebit = maybe {
            Invoice.DirectDebit(
                mandate: $0.text(), creditor: $0.maybe { $0.text() }, debitedAccount: $0.maybe { $0.text() })
        }
        return [payment]
    }

    mutating func next() -> Invoice {
        let isCredit = chance()
        var invoice = Invoice(
            isCredit ? .creditNote : .invoice, number: text(), issueDate: date(),
            typeCode: isCredit ? "381" : "380", currency: "EUR")
        invoice.taxCurrency = maybe { _ in "RSD" }
        invoice.taxPointDate = date()
        invoice.taxPointCode = maybe { _ in .paymentDate }
        invoice.dueDate = maybe { $0.date() }.flatMap(\.self)
        invoice.buyerReference = maybe { $0.text() }
        invoice.projectReference = maybe { $0.text() }
        invoice.contractReference = maybe { $0.text() }
        invoice.orderReference = maybe { $0.text() }
        invoice.salesOrderReference = maybe { $0.text() }
        invoice.receivingAdviceReference = maybe { $0.text() }
        invoice.despatchAdviceReference = maybe { $0.text() }
        invoice.tenderReference = maybe { $0.text() }
        invoice.invoicedObject = maybe { $0.identifier() }
        invoice.accountingReference = maybe { $0.text() }
        invoice.paymentTerms = maybe { $0.text() }
        invoice.notes = list { Invoice.Note($0.text(), subject: $0.maybe { _ in "AAI" }) }
        invoice.businessProcess = maybe { $0.text() }
        invoice.specification = text()
        invoice.precedingInvoices = list {
            Invoice.PrecedingInvoice($0.text(), issueDate: $0.maybe { $0.date() }.flatMap(\.self))
        }
        invoice.seller = party()
        invoice.buyer = party()
        invoice.payee = maybe {
            var payee = Invoice.Payee(name: $0.text())
            payee.identifier = $0.maybe { $0.identifier() }
            payee.legalRegistration = $0.maybe { $0.identifier() }
            return payee
        }
        invoice.taxRepresentative = maybe {
            var representative = Invoice.TaxRepresentative(
                name: $0.text(), vatIdentifier: $0.maybe { $0.text() })
            representative.address = $0.maybe { $0.address() }
            return representative
        }
        invoice.delivery = maybe {
            var delivery = Invoice.Delivery(date: $0.date())
            delivery.name = $0.maybe { $0.text() }
            delivery.location = $0.maybe { $0.identifier() }
            delivery.address = $0.maybe { $0.address() }
            return delivery
        }
        invoice.period = maybe { Invoice.Period(start: $0.date(), end: $0.date()) }
        invoice.payments = payments()
        invoice.allowances = list { $0.allowance(isOnLine: false) }
        invoice.charges = list { $0.allowance(isOnLine: false) }
        fillTotals(of: &invoice)
        invoice.lines = list { $0.line() }
        return invoice
    }

    private mutating func fillTotals(of invoice: inout Invoice) {
        invoice.totals.lineTotal = amount()
        invoice.totals.allowanceTotal = maybe { $0.amount() }
        invoice.totals.chargeTotal = maybe { $0.amount() }
        invoice.totals.taxExclusive = maybe { $0.amount() }
        invoice.totals.vatTotal = maybe { $0.amount() }
        invoice.totals.vatTotalInTaxCurrency = invoice.taxCurrency == nil ? nil : maybe { $0.amount() }
        invoice.totals.taxInclusive = maybe { $0.amount() }
        invoice.totals.prepaid = maybe { $0.amount() }
        invoice.totals.rounding = maybe { $0.amount() }
        invoice.totals.payable = maybe { $0.amount() }
        invoice.vatBreakdown = list {
            var entry = Invoice.VATBreakdown(
                category: VATCategory($0.text()), rate: $0.maybe { $0.amount() })
            entry.taxableAmount = $0.maybe { $0.amount() }
            entry.taxAmount = $0.maybe { $0.amount() }
            entry.exemptionReason = $0.maybe { $0.text() }
            entry.exemptionCode = $0.maybe { VATExemptionCode($0.text()) }
            return entry
        }
        let supporting: [Invoice.SupportingDocument] = list {
            var document = Invoice.SupportingDocument(
                $0.text(), description: $0.maybe { $0.text() }, location: $0.maybe { $0.text() })
            document.attachment = $0.maybe {
                Invoice.Attachment(base64: "QUJD", mimeCode: "text/plain", filename: $0.text())
            }
            return document
        }
        invoice.supportingDocuments = supporting
    }
}
