/// The ledger of one month, and whether the folders show it as it is.
package struct LedgerMonth: Sendable, Hashable {
    package let company: String
    package let month: String

    /// Counts up with every row that changes.
    package let edition: Int
    package let publishedEdition: Int

    package init(company: String, month: String, edition: Int, publishedEdition: Int) {
        self.company = company
        self.month = month
        self.edition = edition
        self.publishedEdition = publishedEdition
    }

    package var isPublished: Bool { edition <= publishedEdition }
}
