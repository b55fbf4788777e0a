/// A platform that tells which codes documents may hold.
package protocol CodeSource: Sendable {
    /// The names of its lists.
    var codeLists: [String] { get }

    func codes(_ list: String, attempt: Attempt) -> Step<Harvest<[ListedCode]>>
}

/// A code of a platform's list.
package struct ListedCode: Sendable, Hashable {
    package let code: String

    /// What it belongs to, where one code may belong to several things.
    package let group: String
    package let text: String

    package init(_ code: String, group: String = "", text: String = "") {
        self.code = code
        self.group = group
        self.text = text
    }
}
