internal import Dispatching
internal import Faults
internal import Invoicing
internal import Platforms
internal import Rules

/// Tells CIS that a receipt was paid in another way, or by another buyer.
enum CISChange: Command {
    static let document = Operand("ID", "the id of a document that CIS has accepted, as queue shows it")
    static let payment = Option<FiscalReceipt.Payment>(
        "payment", "how it was paid after all: G cash, K card, T transfer, O other")
    static let buyer = Option<OIB>(
        "buyer", "OIB", expects: "an OIB with a valid check digit",
        "the business that bought; none takes it away"
    ) { OIB(vatNumber: $0) }
    static let paymentOnly = Flag(
        "payment-only", "uses the older message, which changes the payment and takes the buyer away")

    static let declaration = Declaration(
        "cis", "change", summary: "tells CIS of another payment or buyer of a receipt, on its day",
        discussion: [
            "CIS takes changes until midnight of the day of issue; after that, cancel the receipt with a credit note and "
                + "issue a new one. Asking again after a lost answer does no harm."
        ],
        options: [payment.spec, buyer.spec, paymentOnly.spec, Ordering.reason.spec, Standard.config.spec],
        operands: [document],
        examples: [
            Example("ekspedit cis change 01jd8m4v3q7x --payment K", "it was paid by card"),
            Example(
                "ekspedit cis change 01jd8m4v3q7x --payment G --buyer 98765432106",
                "a business bought, and paid in cash"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard let payment = call[payment] else {
            throw Failure(.usage, "--payment is missing", hint: "one of G, K, T, O")
        }
        if payment == .transfer, call[buyer] != nil {
            throw Failure(.usage, "a buyer does not go with payment by transfer: that is an e-invoice")
        }
        let receipt = try ReportedReceipt(call[document].first ?? "", call, in: surroundings)
        let outcome = try await receipt.ask { cis, submission, attempt in
            call[paymentOnly]
                ? cis.changePayment(of: submission, to: payment, attempt: attempt)
                : cis.changeData(of: submission, payment: payment, buyer: call[buyer], attempt: attempt)
        }
        return try await receipt.conclude(outcome, call, in: surroundings)
    }
}
