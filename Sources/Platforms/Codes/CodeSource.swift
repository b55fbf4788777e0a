package import Faults
package import Invoicing

/// A platform that tells which codes documents may hold.
package protocol CodeSource: Sendable {
    /// The names of its lists.
    var codeLists: [String] { get }

    func codes(_ list: String, attempt: Attempt) -> Step<Harvest<[ListedCode]>>

    /// What the platform's own lists say about a document; `list` gives nil for one that was never fetched.
    func judge(_ invoice: Invoice, by list: (String) -> [ListedCode]?) -> CodeVerdict
}

extension CodeSource {
    package func judge(_ invoice: Invoice, by list: (String) -> [ListedCode]?) -> CodeVerdict {
        CodeVerdict()
    }
}

/// What the lists of a platform say about the codes of a document.
package struct CodeVerdict: Sendable, Hashable {
    package var findings: [Finding] = []

    /// Rules that judge by a list which was printed once: what they found counts no more.
    package var replaces: Set<String> = []

    package init() {}
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
