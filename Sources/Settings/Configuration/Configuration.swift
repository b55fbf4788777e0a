package import Dispatching

/// What a configuration file says: the spool, its journal and the companies.
///
/// Everything in it has been checked and every default filled in; secrets are still references.
package struct Configuration: Sendable, Hashable {
    /// The folder of companies' folders; `.ekspedit` lies in it.
    package var spool: String
    package var journal: JournalPlace

    /// Where the desk listens, as `address:port`; nil when it is switched off.
    package var listen: String?
    package var companies: [CompanySettings]

    package init(
        spool: String, journal: JournalPlace = .sqlite, listen: String? = nil,
        companies: [CompanySettings] = []
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
package struct CompanySettings: Sendable, Hashable {
    /// The folder name, and the name in reports and commands.
    package var key: String

    /// ISO 3166 code: `HR`, `RS`, `RO`, `BA`.
    package var country: String

    /// With its country prefix where invoices carry one: `HR12345678903`.
    package var vatId: String
    package var name: String
    package var channels: [ChannelSetup]
    package var platforms: [PlatformSettings]

    /// Rule packs to apply instead of those that the document asks for.
    package var packs: [String]?

    /// Where purchase invoices and ledgers go, and where evidence is kept.
    package var purchases: String
    package var archive: String

    package init(
        key: String, country: String, vatId: String, name: String, channels: [ChannelSetup],
        platforms: [PlatformSettings], packs: [String]? = nil, purchases: String, archive: String
    ) {
        self.key = key
        self.country = country
        self.vatId = vatId
        self.name = name
        self.channels = channels
        self.platforms = platforms
        self.packs = packs
        self.purchases = purchases
        self.archive = archive
    }
}
