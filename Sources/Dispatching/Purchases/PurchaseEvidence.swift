/// Where the answers lie with which platforms handed out purchases: `archive/purchases/<month>/`.
enum PurchaseEvidence {
    static let folder = "purchases"

    /// What the names of a purchase's files have in common.
    static func stem(of name: String) -> String {
        name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}
