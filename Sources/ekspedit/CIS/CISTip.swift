internal import Faults
internal import Invoicing
internal import Platforms
internal import Rules

/// Tells CIS of a tip.
enum CISTip: Command {
    static let document = Operand("ID", "the id of a document that CIS has accepted, as queue shows it")
    static let amount = Option<Amount>(
        "amount", "EUR", expects: "an amount such as 5.00", "how much"
    ) { Amount($0) }
    static let payment = Option<FiscalReceipt.Payment>(
        "payment", "how the tip was paid: G cash, K card, T transfer, O other")

    static let declaration = Declaration(
        "cis", "tip", summary: "tells CIS of a tip for a receipt, within two days",
        discussion: [
            "Nobody has published whether CIS adds a second tip to the first: after a lost answer, look in ePorezna before "
                + "telling it again. The same as a dropped file: an order with the action tip."
        ],
        options: [amount.spec, payment.spec, Ordering.reason.spec, Standard.config.spec],
        operands: [document],
        examples: [
            Example("ekspedit cis tip 01jd8m4v3q7x --amount 5.00 --payment G", "five euro in cash")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard let amount = call[amount], let payment = call[payment] else {
            throw Failure(
                .usage, "--amount and --payment are needed", hint: "such as --amount 5.00 --payment G")
        }
        let receipt = try ReportedReceipt(call[document].first ?? "", call, in: surroundings)
        return try await receipt.tell(.tip(amount, paidBy: payment), call, in: surroundings)
    }
}
