internal import Documents
internal import Rules

extension TakenInvoice {
    /// Checks it against the rules that it asks for, or those that were chosen for the company.
    func check(packs: [String]?) -> Verdict {
        let wishes = packs?.compactMap { PackChoice.Wish($0) }
        return Checker(wishes.map { .named($0) } ?? .auto).check(self)
    }
}
