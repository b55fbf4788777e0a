package import Calendars
package import Faults
internal import Invoicing

extension CIS {
    /// What CIS would say about a receipt: the conditions of its own table, under its own numbers.
    ///
    /// What it refuses is fatal. The others it reports in its test environment only; they are warnings.
    package static func check(_ receipt: Receipt, receivedAt: Instant) -> [Finding] {
        var report = Checks()
        checkNumberAndTime(receipt, receivedAt, &report)
        checkTaxes(receipt, &report)
        checkSums(receipt, &report)
        checkLimits(receipt, &report)
        return report.findings
    }

    private static func checkNumberAndTime(_ receipt: Receipt, _ now: Instant, _ report: inout Checks) {
        let issued = receipt.issuedAt.moment(in: .zagreb)
        report.fatal("178", receipt.number.sequenceNumber == "0", found: receipt.number.description)
        report.warn("v106", receipt.number.sequenceNumber.utf8.count > 6, found: receipt.number.description)
        report.fatal("177", issued.since(now) > timeTolerance, found: "\(receipt.issuedAt.date)")
        report.fatal("176", now.since(issued) > oldest, found: "\(receipt.issuedAt.date)")
        if let book = receipt.bookNumber {
            report.fatal("EKS-CIS-BOOK", !(1...100).contains(book.count), found: book)
        }
    }

    private static func checkTaxes(_ receipt: Receipt, _ report: inout Checks) {
        for tax in receipt.vat {
            report.warn("v110", receipt.isInVATSystem && !legalRates.contains(tax.rate), found: "\(tax.rate)")
            checkProduct(tax, below: "v160", above: "v161", &report)
        }
        for tax in receipt.consumptionTax {
            report.warn("v117", tax.rate.isNegative, found: "\(tax.rate)")
            report.warn("v118", tax.rate > Amount(3), found: "\(tax.rate)")
            checkProduct(tax, below: "v162", above: "v163", &report)
        }
        report.warn("v125", !receipt.otherTaxes.isEmpty)
        for tax in receipt.otherTaxes {
            report.fatal("EKS-CIS-NAME", !(1...100).contains(tax.name?.count ?? 0), found: tax.name)
        }
        guard !receipt.isInVATSystem else { return }
        report.warn("v142", receipt.vat.contains { !$0.amount.isZero || !$0.base.isZero })
        report.warn("v143", !(receipt.exempt ?? .zero).isZero)
        report.warn("v144", !(receipt.margin ?? .zero).isZero)
        report.warn("v145", !(receipt.notTaxable ?? .zero).isZero)
    }

    /// The amount against base × rate, not rounded, with a strict comparison.
    private static func checkProduct(_ tax: Tax, below: String, above: String, _ report: inout Checks) {
        let exact = tax.rate.percent(of: tax.base)
        report.warn(
            below, tax.amount < exact - taxTolerance, found: "\(tax.amount)",
            expected: "\(exact.rounded(to: 2))")
        report.warn(
            above, tax.amount > exact + taxTolerance, found: "\(tax.amount)",
            expected: "\(exact.rounded(to: 2))")
    }

    private static func checkSums(_ receipt: Receipt, _ report: inout Checks) {
        guard receipt.isInVATSystem else { return }
        let parts =
            receipt.vat.map { $0.base + $0.amount }.sum() + receipt.consumptionTax.map(\.amount).sum()
            + (receipt.exempt ?? .zero) + (receipt.notTaxable ?? .zero) + receipt.fees.map(\.amount).sum()
        let isWrong = (receipt.total - parts).magnitude > sumTolerance
        report.fatal("166", isWrong, found: "\(receipt.total)", expected: "\(parts.rounded(to: 2))")
        guard isWrong else { return }
        compare(receipt.vat.map(\.base).sum(), receipt.total, ["v112", "v113", "v114"], &report)
        compare(receipt.consumptionTax.map(\.base).sum(), receipt.total, ["v120", "v121", "v122"], &report)
        compare(receipt.exempt ?? .zero, receipt.total, ["v126", "v127", "v128"], &report)
        compare(receipt.margin ?? .zero, receipt.total, ["v129", "v130", "v131"], &report)
        compare(receipt.notTaxable ?? .zero, receipt.total, ["v132", "v133", "v134"], &report)
    }

    /// A part above the total, below it (of negative receipts), or of the opposite sign.
    private static func compare(_ part: Amount, _ total: Amount, _ ids: [String], _ report: inout Checks) {
        guard !part.isZero else { return }
        report.warn(ids[0], !total.isNegative && part > total, found: "\(part)", expected: "\(total)")
        report.warn(ids[1], total.isNegative && part < total, found: "\(part)", expected: "\(total)")
        report.warn(ids[2], part.isNegative != total.isNegative, found: "\(part)", expected: "\(total)")
    }

    private static func checkLimits(_ receipt: Receipt, _ report: inout Checks) {
        for fee in receipt.fees {
            report.fatal("164", fee.amount.magnitude > largestFee, found: "\(fee.amount)")
            report.fatal("EKS-CIS-NAME", !(1...100).contains(fee.name.count), found: fee.name)
        }
        let paidOnTheSpot = receipt.payment == .cash || receipt.payment == .card
        report.fatal(
            "185", paidOnTheSpot && receipt.total.magnitude > largestOnTheSpot, found: "\(receipt.total)")
        report.fatal("167", !paidOnTheSpot && receipt.total.magnitude > largest, found: "\(receipt.total)")
        let amounts = receipt.vat.flatMap { [$0.base, $0.amount] } + [receipt.total]
        report.fatal(
            "EKS-CIS-DIGITS", amounts.contains { $0.magnitude.coefficient >= 100_000_000_000_000_000 })
    }

    private static let legalRates: Set<Amount> = [Amount(25), Amount(13), Amount(5), .zero]
    private static let taxTolerance = Amount(cents: 10)
    private static let sumTolerance = Amount(cents: 1)
    private static let largestFee = Amount(cents: 135_00)
    private static let largestOnTheSpot = Amount(cents: 10_000_00)
    private static let largest = Amount(cents: 150_000_00)
    private static let timeTolerance = Duration.seconds(6 * 3_600)
    private static let oldest = Duration.seconds(30 * 86_400)
}

/// Collects the conditions that fail.
private struct Checks {
    var findings: [Finding] = []

    mutating func fatal(_ id: String, _ fails: Bool, found: String? = nil, expected: String? = nil) {
        if fails { add(id, .fatal, found, expected) }
    }

    mutating func warn(_ id: String, _ fails: Bool, found: String? = nil, expected: String? = nil) {
        if fails { add(id, .warning, found, expected) }
    }

    private mutating func add(
        _ id: String, _ severity: Finding.Severity, _ found: String?, _ expected: String?
    ) {
        findings.append(
            Finding(
                .rules, id, severity, found: found, expected: expected,
                message: CIS.Prose.words[id] ?? CIS.Prose.words["v\(id)"]
                    ?? "CIS does not take this receipt.",
                action: "Correct the receipt in the issuing system and drop it again."))
    }
}
