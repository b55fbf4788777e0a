internal import Calendars
internal import Faults
internal import Invoicing
internal import Seals

extension CIS {
    /// Reads the terms that CIS wants from an invoice; throws every problem at once.
    ///
    /// Terms beyond EN 16931 stand in the namespaces `cis.` and `hr.`:
    /// `cis.issueTime` (or `hr.BT-2`), `cis.paymentMethod` (G, K, T, O), `cis.sequence` (P, N), `cis.vatPayer`,
    /// `cis.operatorOib` (or `hr.BT-5`), `cis.bookNumber`, `cis.late`, `cis.margin`, and the lists
    /// `cis.consumptionTax` (rate, base, amount), `cis.otherTaxes` (name, rate, base, amount), `cis.fees` (name, amount).
    /// Consumption tax, other taxes and fees are charges of category O in the terms of EN 16931, because they are in the
    /// total and bear no VAT; so they are taken out of what is reported as not taxable.
    func receipt(of invoice: Invoice, receivedAt: Instant) throws(Rejection) -> Receipt {
        var reading = Reading(invoice: invoice)
        let issuer = reading.require(
            Self.oib(of: invoice.seller), "EKS-CIS-ISSUER", ["BT-31", "BT-32"], "the seller's OIB")
        let number = reading.require(
            Number(invoice.number), "EKS-CIS-NUMBER", ["BT-1"],
            "a number of three parts, such as 17/P1/1", found: invoice.number)
        let issuedAt = reading.require(
            Self.issueTime(of: invoice), "EKS-CIS-TIME", ["BT-2", "HR-BT-2"], "date and time of issue")
        let total = reading.require(
            (invoice.totals.taxInclusive ?? invoice.totals.payable)?.rounded(to: 2), "EKS-CIS-TOTAL",
            ["BT-112"],
            "the total with tax")
        let operatorText =
            invoice.extensions.text("cis.operatorOib") ?? invoice.extensions.text("hr.BT-5")
        let operatorOIB = reading.require(
            operatorText.map { OIB(vatNumber: $0) } ?? settings.operatorOIB, "179", ["HR-BT-5"],
            "a valid OIB of the operator", found: operatorText)
        let payment = reading.require(
            Self.payment(of: invoice), "EKS-CIS-PAYMENT", ["BT-81"],
            "how it was paid", found: invoice.extensions.text("cis.paymentMethod"))
        if invoice.currency != "EUR" {
            reading.add("EKS-CIS-CURRENCY", ["BT-5"], found: invoice.currency.rawValue, expected: "EUR")
        }
        if let own = credential.certificate.oib, let issuer, own != issuer {
            reading.add("s005", ["BT-31"], found: issuer.description, expected: own.description)
        }
        guard let issuer, let number, let issuedAt, let total, let operatorOIB, let payment,
            reading.findings.isEmpty
        else { throw Rejection(reading.findings) }

        var receipt = Receipt(
            issuer: issuer, isInVATSystem: Self.isInVATSystem(invoice), issuedAt: issuedAt,
            sequence: invoice.extensions.text("cis.sequence").flatMap(Sequence.init) ?? settings.sequence,
            number: number, total: total, payment: payment, operatorOIB: operatorOIB)
        receipt.bookNumber = invoice.extensions.text("cis.bookNumber")
        receipt.buyer = payment == .transfer || Self.isConsumer(invoice) ? nil : Self.oib(of: invoice.buyer)
        receipt.isLate = invoice.extensions.text("cis.late") == "true" || receipt.bookNumber != nil
        Self.readTaxes(of: invoice, into: &receipt)
        // A credit note gives back what its positive amounts say; CIS knows negative receipts only.
        if invoice.kind == .creditNote { receipt.negate() }
        let findings = Self.check(receipt, receivedAt: receivedAt)
        guard !findings.contains(where: { $0.severity == .fatal }) else { throw Rejection(findings) }
        return receipt
    }

    private static func isInVATSystem(_ invoice: Invoice) -> Bool {
        invoice.extensions.text("cis.vatPayer").map { $0 == "true" } ?? (invoice.seller.vatIdentifier != nil)
    }

    private static func readTaxes(of invoice: Invoice, into receipt: inout Receipt) {
        let breakdown = invoice.vatBreakdown.isEmpty ? invoice.computedVATBreakdown : invoice.vatBreakdown
        for entry in breakdown {
            let base = (entry.taxableAmount ?? .zero).rounded(to: 2)
            switch entry.category {
            case VATCategory.standard?, VATCategory.zeroRated?:
                receipt.vat.append(
                    Tax(
                        rate: (entry.rate ?? .zero).rounded(to: 2), base: base,
                        amount: (entry.taxAmount ?? .zero).rounded(to: 2)))
            case VATCategory.exempt?: receipt.exempt = (receipt.exempt ?? .zero) + base
            default: receipt.notTaxable = (receipt.notTaxable ?? .zero) + base
            }
        }
        receipt.consumptionTax = taxes("cis.consumptionTax", of: invoice)
        receipt.otherTaxes = taxes("cis.otherTaxes", of: invoice)
        receipt.fees = (invoice.extensions["cis.fees"]?.list ?? []).compactMap { fee in
            guard let amount = fee["amount"]?.amount else { return nil }
            return Fee(name: fee["name"]?.text ?? "", amount: amount.rounded(to: 2))
        }
        receipt.margin = invoice.extensions.amount("cis.margin")?.rounded(to: 2)
        let apart =
            (receipt.consumptionTax + receipt.otherTaxes).map(\.amount).sum()
            + receipt.fees.map(\.amount).sum()
        if let notTaxable = receipt.notTaxable, !apart.isZero {
            let rest = (notTaxable - apart).rounded(to: 2)
            receipt.notTaxable = rest.isZero ? nil : rest
        }
    }

    private static func taxes(_ name: String, of invoice: Invoice) -> [Tax] {
        (invoice.extensions[name]?.list ?? []).compactMap { tax in
            guard let rate = tax["rate"]?.amount, let base = tax["base"]?.amount,
                let amount = tax["amount"]?.amount
            else { return nil }
            return Tax(
                name: tax["name"]?.text, rate: rate.rounded(to: 2), base: base.rounded(to: 2),
                amount: amount.rounded(to: 2))
        }
    }
}

/// Collects what is missing while terms are read.
private struct Reading {
    let invoice: Invoice
    var findings: [Finding] = []

    mutating func require<Value>(
        _ value: Value?, _ id: String, _ terms: [String], _ expected: String, found: String? = nil
    ) -> Value? {
        if value == nil { add(id, terms, found: found, expected: expected) }
        return value
    }

    mutating func add(_ id: String, _ terms: [String], found: String?, expected: String) {
        findings.append(
            Finding(
                .rules, id, terms: terms, found: found, expected: expected,
                message: CIS.Prose.words[id] ?? "CIS needs \(expected).",
                action: "Correct the receipt in the issuing system and drop it again."))
    }
}

extension CIS.Receipt {
    fileprivate mutating func negate() {
        func negated(_ taxes: [CIS.Tax]) -> [CIS.Tax] {
            taxes.map { CIS.Tax(name: $0.name, rate: $0.rate, base: -$0.base, amount: -$0.amount) }
        }
        vat = negated(vat)
        consumptionTax = negated(consumptionTax)
        otherTaxes = negated(otherTaxes)
        fees = fees.map { CIS.Fee(name: $0.name, amount: -$0.amount) }
        exempt = exempt.map { -$0 }
        margin = margin.map { -$0 }
        notTaxable = notTaxable.map { -$0 }
        total = -total
    }
}
