package import Faults

extension SEF: RecipientDirectory {
    /// The tax number; of a public body with its own number, since many bodies may share a tax number.
    package func recipient(in facts: [String: String]) -> String? {
        guard let number = facts["buyerTaxNumber"] else { return nil }
        return facts["buyerPublicBody"].map { "\(number) \(Self.publicBodyPrefix)\($0)" } ?? number
    }

    package func isReachable(_ recipient: String, attempt: Attempt) -> Step<Harvest<Bool>> {
        let (number, publicBody) = Self.parts(of: recipient)
        return isRegistered(taxNumber: number, publicBody: publicBody, attempt: attempt)
    }

    package func unreachable(_ recipient: String) -> Finding {
        let (number, publicBody) = Self.parts(of: recipient)
        return Self.unregistered(
            publicBody.isEmpty ? number : "\(number), \(Self.publicBodyPrefix)\(publicBody)")
    }

    private static func parts(of recipient: String) -> (taxNumber: String, publicBody: String) {
        let parts = recipient.split(separator: " ", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.count > 1 ? String(parts[1].dropFirst(publicBodyPrefix.count)) : "")
    }
}
