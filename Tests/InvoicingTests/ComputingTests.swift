import Invoicing
import Testing

struct ComputingTests {
    private func line(_ id: String, _ net: String, _ category: VATCategory, _ rate: String?) -> Invoice.Line {
        var line = Invoice.Line(id: id)
        line.netAmount = Amount(net)
        line.vatCategory = category
        line.vatRate = rate.flatMap { Amount($0) }
        return line
    }

    private var invoice: Invoice {
        var invoice = Invoice(number: "1", currency: "EUR")
        invoice.lines = [
            line("1", "100.00", "S", "25"), line("2", "33.33", "S", "25.00"), line("3", "5.00", "E", "0"),
            line("4", "7.00", "AE", "0"),
        ]
        return invoice
    }

    @Test func `groups VAT by category and by rate`() {
        let breakdown = invoice.computedVATBreakdown
        #expect(breakdown.map(\.category) == ["S", "E", "AE"])
        #expect(breakdown.map { $0.taxableAmount?.description } == ["133.33", "5.00", "7.00"])
        #expect(breakdown.map { $0.taxAmount?.description } == ["33.33", "0.00", "0.00"])
    }

    @Test func `adds up allowances, charges, what was paid and the rounding`() {
        var invoice = invoice
        var allowance = Invoice.AllowanceCharge(amount: Amount("10.00"))
        allowance.vatCategory = "S"
        allowance.vatRate = Amount("25")
        var charge = Invoice.AllowanceCharge(amount: Amount("4.00"))
        charge.vatCategory = "S"
        charge.vatRate = Amount("13")
        invoice.allowances = [allowance]
        invoice.charges = [charge]
        invoice.totals.prepaid = Amount("50.00")
        invoice.totals.rounding = Amount("0.02")
        let totals = invoice.computedTotals
        #expect(totals.lineTotal?.description == "145.33")
        #expect(totals.taxExclusive?.description == "139.33")
        #expect(totals.vatTotal?.description == "31.35")
        #expect(totals.taxInclusive?.description == "170.68")
        #expect(totals.payable?.description == "120.70")
    }

    @Test(arguments: Invoice.Total.allCases)
    func `explains every total as the sum of its parts`(total: Invoice.Total) {
        var invoice = invoice
        invoice.allowances = [Invoice.AllowanceCharge(amount: Amount("1.00"))]
        invoice.charges = [Invoice.AllowanceCharge(amount: Amount("2.00"))]
        invoice.vatBreakdown = invoice.computedVATBreakdown
        invoice.totals = invoice.computedTotals
        let explanation = invoice.explain(total)
        #expect(!explanation.parts.isEmpty)
        #expect(explanation.isRight)
    }

    @Test func `shows at which level a sum is wrong`() {
        var invoice = invoice
        invoice.totals = invoice.computedTotals
        invoice.totals.lineTotal = Amount("145.00")
        #expect(!invoice.explain(.lineTotal).isRight)
        #expect(invoice.explain(.lineTotal).computed == Amount("145.33"))
        #expect(!invoice.explain(.taxExclusive).isRight)
        #expect(invoice.explain(.payable).isRight)
    }

    @Test func `computes a line from quantity, price and base quantity`() {
        var line = Invoice.Line(id: "1")
        line.quantity = Amount("7")
        line.price = Invoice.Price(net: Amount("10.00"))
        line.price.baseQuantity = Amount("3")
        line.allowances = [Invoice.AllowanceCharge(amount: Amount("0.33"))]
        #expect(line.computedNetAmount?.description == "23.00")
    }

    @Test func `has no line amount when the base quantity is zero`() {
        var line = Invoice.Line(id: "1")
        line.quantity = Amount("7")
        line.price = Invoice.Price(net: Amount("10.00"))
        line.price.baseQuantity = .zero
        #expect(line.computedNetAmount == nil)
    }
}
