internal import Documents

extension PackChoice {
    /// What the document asks for: its specification identifier decides, then the countries of its parties.
    static func wishes(for sheet: Sheet, _ syntax: Syntax) -> [Wish] {
        [Wish(name: "en16931")]
    }
}
