internal import Dispatching
internal import Faults
internal import Invoicing
internal import Platforms
internal import Rules

/// Tells CIS that a receipt was paid in another way, or by another buyer.
enum CISChange: Command {
    static let document = Operand("ID", "the id of a document that CIS has accepted, as queue shows it")
    static let payment = Option<FiscalReceipt.Payment>(
        "payment", "how it was paid after all: G cash, K card, T transfer, O other; otherwise it stays")
    static let buyer = Option<OIB>(
        "buyer", "OIB", expects: "an OIB with a valid check digit",
        "the business that bought; otherwise the buyer stays"
    ) { OIB(vatNumber: $0) }
    static let noBuyer = Flag("no-buyer", "takes the buyer away")
    static let paymentOnly = Flag(
        "payment-only", "uses the older message, which changes the payment and takes the buyer away")

    static let declaration = Declaration(
        "cis", "change", summary: "tells CIS of another payment or buyer of a receipt, on its day",
        discussion: [
            "CIS takes changes until midnight of the day of issue; after that, cancel the receipt with a credit note and "
                + "issue a new one. Asking again after a lost answer does no harm. The same as a dropped file: an order "
                + "with the action change."
        ],
        options: [
            payment.spec, buyer.spec, noBuyer.spec, paymentOnly.spec, Ordering.reason.spec,
            Standard.config.spec,
        ],
        operands: [document],
        examples: [
            Example("ekspedit cis change 01jd8m4v3q7x --payment K", "it was paid by card"),
            Example(
                "ekspedit cis change 01jd8m4v3q7x --payment G --buyer 98765432106",
                "a business bought, and paid in cash"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let wanted = try wanted(call)
        let receipt = try ReportedReceipt(call[document].first ?? "", call, in: surroundings)
        let kind: Amendment.Kind = call[paymentOnly] ? .payment : .data
        guard let amendment = Amendment(kind, wanted, onto: receipt.facts) else {
            throw Failure(.usage, "--payment is missing", hint: "one of G, K, T, O")
        }
        return try await receipt.tell(amendment, call, in: surroundings)
    }

    /// What the words say, under the names that it has in the receipt.
    private static func wanted(_ call: Invocation) throws(Failure) -> [String: String] {
        var wanted: [String: String] = [:]
        wanted[Amendment.FactName.payment] = call[payment]?.rawValue
        wanted[Amendment.FactName.buyer] = call[noBuyer] ? "" : call[buyer]?.description
        guard !wanted.isEmpty else {
            throw Failure(
                .usage, "nothing is to be changed", hint: "--payment, --buyer or --no-buyer says what")
        }
        if call[buyer] != nil, call[noBuyer] || call[paymentOnly] {
            throw Failure(.usage, "a buyer is either named or taken away")
        }
        if call[paymentOnly], call[payment] == nil {
            throw Failure(.usage, "--payment is missing", hint: "one of G, K, T, O")
        }
        if call[payment] == .transfer, call[buyer] != nil {
            throw Failure(.usage, "a buyer does not go with payment by transfer: that is an e-invoice")
        }
        return wanted
    }
}
