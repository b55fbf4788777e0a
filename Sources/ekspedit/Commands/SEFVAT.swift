internal import Dispatching
internal import Invoicing

/// Tells SEF how much VAT the company owes for a purchase under reverse charge.
enum SEFVAT: Command {
    static let amount = Option<Amount>(
        "amount", "AMOUNT", expects: "an amount with a point, such as 1200.00", "the VAT in dinars",
        read: { Amount($0) })

    static let declaration = Declaration(
        "sef", "vat", summary: "tells SEF the VAT of a purchase under reverse charge",
        discussion: [Acting.discussion], options: [amount.spec] + Acting.plainOptions, operands: [Acting.id],
        examples: [Example("ekspedit sef vat 5000003 --amount 1200.00", "what the company owes itself")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard let amount = call[amount] else {
            throw Failure(.usage, "--amount is missing", hint: "such as --amount 1200.00")
        }
        var order = ActionOrder(.reverseCharge, platform: "sef")
        order.platformId = call[Acting.id].first
        order.vatAmount = amount
        return try await Acting.act(order, call, in: surroundings)
    }
}
