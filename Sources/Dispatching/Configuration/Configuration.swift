/// What the engine works on: the spool, its journal and the companies.
///
/// The file it comes from, its comments and its mistakes are the business of the room `Settings`; here everything
/// has been checked and every default filled in.
package struct Configuration: Sendable, Hashable {
    /// The folder of companies' folders; `.ekspedit` lies in it.
    package var spool: String
    package var journal: JournalPlace

    /// Where the desk listens, as `address:port`; nil when it is switched off.
    package var listen: String?
    package var companies: [Company]

    package init(
        spool: String, journal: JournalPlace = .sqlite, listen: String? = nil, companies: [Company] = []
    ) {
        self.spool = spool
        self.journal = journal
        self.listen = listen
        self.companies = companies
    }
}

/// Where the journal is kept.
package enum JournalPlace: Sendable, Hashable {
    /// One file under `.ekspedit`.
    case sqlite

    /// A shared store, by its URL; the URL holds no password.
    case postgres(String)
}

/// Somebody who issues invoices.
package struct Company: Sendable, Hashable {
    /// The folder name, and the name in reports and commands.
    package var key: String

    /// ISO 3166 code: `HR`, `RS`, `RO`, `BA`.
    package var country: String

    /// With its country prefix where invoices carry one: `HR12345678903`.
    package var vatId: String
    package var name: String
    package var channels: [Channel]
    package var platforms: [PlatformSettings]

    /// Where purchase invoices and ledgers go, and where evidence is kept.
    package var purchases: String
    package var archive: String

    package init(
        key: String, country: String, vatId: String, name: String, channels: [Channel],
        platforms: [PlatformSettings], purchases: String, archive: String
    ) {
        self.key = key
        self.country = country
        self.vatId = vatId
        self.name = name
        self.channels = channels
        self.platforms = platforms
        self.purchases = purchases
        self.archive = archive
    }
}

/// One inbox with the folders that its results go to.
package struct Channel: Sendable, Hashable {
    package enum Layout: String, Sendable, CaseIterable { case folder, flat }
    package enum Completion: String, Sendable, CaseIterable { case settle, doneFile = "done-file" }

    package var inbox: String
    package var outbox: String
    package var error: String

    /// One folder per document, or files side by side for consumers that look for files by name.
    package var layout: Layout

    /// Whether a file is complete once it has been quiet, or once `<name>.done` lies beside it.
    package var completion: Completion

    /// How long a file has to be quiet; nil leaves it to the strength of the signal.
    package var settle: Duration?

    package init(
        inbox: String, outbox: String, error: String, layout: Layout = .folder,
        completion: Completion = .settle, settle: Duration? = nil
    ) {
        self.inbox = inbox
        self.outbox = outbox
        self.error = error
        self.layout = layout
        self.completion = completion
        self.settle = settle
    }
}
