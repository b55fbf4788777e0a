package import Platforms
package import Reports
package import Wire

/// One company as the engine sees it: where its files lie, and whom it speaks to.
package struct CompanySetup: Sendable {
    /// The folder's name, and the company's name in every record.
    package var name: String

    /// ISO 3166: `RS`, `HR`, `RO`, `BA`.
    package var country: String
    package var vatId: String

    /// The full name, for reports.
    package var title: String
    package var channels: [ChannelSetup]
    package var lanes: [LaneSetup]

    /// Rule packs to apply instead of those that the document asks for.
    package var packs: [String]?

    /// Where purchases and ledgers are laid out; nil where nobody wants them.
    package var shelf: ShelfSetup?

    /// Whether a summary of each day is written into the outbox.
    package var wantsDailySummary = false

    package init(
        name: String, country: String, vatId: String, title: String, channels: [ChannelSetup] = [],
        lanes: [LaneSetup] = [], packs: [String]? = nil, shelf: ShelfSetup? = nil
    ) {
        self.name = name
        self.country = country
        self.vatId = vatId
        self.title = title
        self.channels = channels
        self.lanes = lanes
        self.packs = packs
        self.shelf = shelf
    }
}

/// The folders for what a company fetches from its platforms.
package struct ShelfSetup: Sendable, Hashable {
    package var purchases: String

    /// Evidence: answers as they came.
    package var archive: String

    /// How the ledgers are written.
    package var dialect: CSVDialect

    package init(purchases: String, archive: String, dialect: CSVDialect = .plain) {
        self.purchases = purchases
        self.archive = archive
        self.dialect = dialect
    }
}

/// An inbox with the places its results go to.
package struct ChannelSetup: Sendable, Hashable {
    package enum Completion: String, Sendable, CaseIterable { case settle, doneFile = "done-file" }

    package enum Layout: String, Sendable, CaseIterable { case folders, flat, mirror }

    package var inbox: String
    package var outbox: String
    package var error: String
    package var completion: Completion
    package var layout: Layout

    /// How long a file has to rest before it is taken, when nothing proves it complete; nil is the rule by signal.
    package var settle: Duration?

    /// The code page of text files that name none, such as `windows-1250`.
    package var encoding: String?

    package init(
        inbox: String, outbox: String, error: String, completion: Completion = .settle,
        layout: Layout = .folders, settle: Duration? = nil, encoding: String? = nil
    ) {
        self.inbox = inbox
        self.outbox = outbox
        self.error = error
        self.completion = completion
        self.layout = layout
        self.settle = settle
        self.encoding = encoding
    }
}

/// One platform of one company, with the credential inside the adapter and the way to reach it.
package struct LaneSetup: Sendable {
    /// `<company>/<platform>`: the unit that is paced, broken and held.
    package var name: String
    package var platform: any Platform
    package var transport: any Transport
    package var pace: Pace
    package var retry: RetryPolicy
    package var breaker: BreakerPolicy
    package var fetching: FetchPolicy

    package init(
        name: String, platform: any Platform, transport: any Transport, pace: Pace? = nil,
        retry: RetryPolicy = .standard, breaker: BreakerPolicy = BreakerPolicy(),
        fetching: FetchPolicy = FetchPolicy()
    ) {
        self.name = name
        self.platform = platform
        self.transport = transport
        self.pace = pace ?? Pace(perSecond: platform.traits.perSecond, concurrent: platform.traits.concurrent)
        self.retry = retry
        self.breaker = breaker
        self.fetching = fetching
    }
}
