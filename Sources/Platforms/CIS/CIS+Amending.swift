internal import Calendars
internal import Faults
internal import Invoicing
internal import Rules

/// What can be told of a receipt that was reported, and the validation of the test environment.
extension CIS: AmendmentTaker {
    package func amend(
        _ submission: Submission, with amendment: Amendment, attempt: Attempt
    ) -> Step<Outcome> {
        if let fault = obstacle(at: attempt.now) { return .end(.held(fault)) }
        if let finding = problem(of: amendment) { return .end(.refused([finding], words: nil)) }
        // All that was reported is said again unchanged, whether it had been late, too.
        let isLate = submission.facts["lateDelivery"] == "true"
        let step = call(
            amendment.operation, submission, isLate: isLate, amendment: amendment, attempt: attempt
        ) { answer in
            guard let code = amendment.confirmation else { return Acceptance() }
            return answer.text("SifraPoruke") == code ? Acceptance(facts: amendment.facts) : nil
        }
        guard amendment == .check else { return step }
        // A question changes nothing: without an answer it is simply asked again.
        return step.map { outcome in
            guard case .uncertain(let fault) = outcome else { return outcome }
            return .deferred(fault, after: nil)
        }
    }

    /// CIS can't be asked what it knows.
    ///
    /// The same payment and buyer may be told twice without harm, so telling them again is how a lost answer is resolved;
    /// but a refusal then says nothing of the first time, whose message may be the reason for it. Whether a second tip
    /// would be added to the first, nobody has published.
    package func lookUp(
        _ amendment: Amendment, of submission: Submission, attempt: Attempt
    ) -> Step<Outcome> {
        switch amendment {
        case .check: .end(.absent)
        case .tip: .end(.held(Self.unknown("the tip", words: nil)))
        case .payment, .data:
            amend(submission, with: amendment, attempt: attempt).map { outcome in
                switch outcome {
                case .refused(_, let words): .held(Self.unknown("the change", words: words))
                case .deferred(let fault, _): .uncertain(fault)
                default: outcome
                }
            }
        }
    }

    private static func unknown(_ what: String, words: String?) -> Fault {
        Fault(
            .platformUnanswered,
            "whether CIS has recorded \(what) is not known: look in ePorezna, then settle it with "
                + "`ekspedit resolve`",
            words: words)
    }

    /// What CIS would not take, or would take for something else.
    private func problem(of amendment: Amendment) -> Finding? {
        switch amendment {
        case .data(.transfer, buyer: .some(let buyer)):
            Finding(
                .platform, "181", found: buyer.description, message: Prose.words["181"] ?? "",
                action:
                    "Take the buyer away (an empty buyerOib), or name another way of payment; nothing was told."
            )
        case .tip(let amount, _) where amount.rounded(to: 2) != amount || amount == .zero:
            Finding(
                .platform, "EKS-CIS-TIP", found: amount.description, expected: "an amount such as 5.00",
                message: "A tip is an amount with two decimals, and not zero.",
                action: "Give the amount in euro and cents; nothing was told.")
        case .check where settings.environment == "production":
            Finding(
                .platform, "EKS-CIS-CHECK", expected: "the test environment or the sandbox",
                message: "Production does not know the message that validates.",
                action: "Check the receipt in the test environment, or with `ekspedit validate --rules cis`.")
        case .payment, .data, .tip, .check: nil
        }
    }
}

extension Amendment {
    /// The message that carries it.
    var operation: CIS.Operation {
        switch self {
        case .payment: .changePayment
        case .data: .changeData
        case .tip: .tip
        case .check: .validate
        }
    }

    /// The code with which CIS confirms it; a validation confirms by finding nothing.
    fileprivate var confirmation: String? {
        switch self {
        case .payment: "p001"
        case .data: "p005"
        case .tip: "p002"
        case .check: nil
        }
    }
}
