package import Faults

extension SEF: RecipientDirectory {
    package var recipientFact: String { "buyerTaxNumber" }

    package func isReachable(_ recipient: String, attempt: Attempt) -> Step<Harvest<Bool>> {
        isRegistered(taxNumber: recipient, attempt: attempt)
    }

    package func unreachable(_ recipient: String) -> Finding { Self.unregistered(recipient) }
}
