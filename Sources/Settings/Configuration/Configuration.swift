package import Dispatching
package import Reports
package import Seals

/// What a configuration file says: the spool, its journal and the companies.
///
/// Everything in it has been checked and every default filled in; secrets are still references.
package struct Configuration: Sendable, Hashable {
    /// The folder of companies' folders; `.ekspedit` lies in it.
    package var spool: String
    package var journal: JournalPlace

    /// Where the desk listens while `run` works.
    package var listen: Listening
    package var desk: DeskSettings

    /// How many bytes are left free before files are no longer taken; 0 is no limit, nil the program's own.
    package var keepFree: UInt64?
    package var companies: [CompanySettings]

    package init(
        spool: String, journal: JournalPlace = .sqlite, listen: Listening = .standard,
        desk: DeskSettings = DeskSettings(), companies: [CompanySettings] = []
    ) {
        self.spool = spool
        self.journal = journal
        self.listen = listen
        self.desk = desk
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

    /// Whether a summary of each day is written into the outbox.
    package var dailySummary = false

    /// Where purchase invoices and ledgers go, and where evidence is kept.
    package var purchases: String
    package var archive: String

    /// How ledgers are written.
    package var ledger: CSVDialect

    package init(
        key: String, country: String, vatId: String, name: String, channels: [ChannelSetup],
        platforms: [PlatformSettings], packs: [String]? = nil, purchases: String, archive: String,
        ledger: CSVDialect = .plain
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
        self.ledger = ledger
    }
}

/// Whether and where the desk listens.
package enum Listening: Sendable, Hashable {
    /// On this machine only, unless somebody else has the port.
    case standard
    case off
    case at(ListenAddress)

    /// Nil when it is switched off.
    package var address: ListenAddress? {
        switch self {
        case .standard: ListenAddress(address: "127.0.0.1", port: 8460)
        case .off: nil
        case .at(let address): address
        }
    }
}

/// An address in numbers, and a port.
package struct ListenAddress: Sendable, Hashable {
    /// Numeric, without brackets.
    package let address: String
    package let port: UInt16

    package init(address: String, port: UInt16) {
        self.address = address
        self.port = port
    }

    /// `127.0.0.1:8460` or `[::1]:8460`; nil for anything else.
    init?(written text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        let host = text[..<colon]
        if host.hasPrefix("[") && host.hasSuffix("]") {
            let inner = String(host.dropFirst().dropLast())
            guard inner.contains(":"), inner.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else {
                return nil
            }
            self.init(address: inner, port: port)
        } else {
            let parts = host.split(separator: ".", omittingEmptySubsequences: false)
            if host == "localhost" {
                self.init(address: "127.0.0.1", port: port)
            } else if parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) {
                self.init(address: String(host), port: port)
            } else {
                return nil
            }
        }
    }

    package var written: String { address.contains(":") ? "[\(address)]:\(port)" : "\(address):\(port)" }

    /// Whether only this machine reaches it.
    package var isLoopback: Bool { address == "::1" || address.hasPrefix("127.") }
}

/// Who may ask the desk; secrets are references.
package struct DeskSettings: Sendable, Hashable {
    package var token: SecretReference?
    package var cronSecret: SecretReference?
    package var hosts: [String]

    package init(
        token: SecretReference? = nil, cronSecret: SecretReference? = nil, hosts: [String] = []
    ) {
        self.token = token
        self.cronSecret = cronSecret
        self.hosts = hosts
    }
}
