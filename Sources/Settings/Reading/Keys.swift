/// One key of the configuration, declared once for reading, suggestions, the file that `init` writes, and
/// `docs/configuration.md`.
package struct Key: Sendable, Hashable {
    package let name: String

    /// What is written there, such as a path or a duration.
    package let form: String

    /// What holds when it is left out; nil when it may not be.
    package let standard: String?
    package let help: String

    package init(_ name: String, _ form: String, standard: String?, _ help: String) {
        self.name = name
        self.form = form
        self.standard = standard
        self.help = help
    }
}

/// The keys of each block.
package enum Keys {
    package static let top = [
        Key("spool", "path", standard: "./spool", "the folder with a folder for each company"),
        Key(
            "journal", "sqlite | postgres://user@host/db", standard: "sqlite",
            "where the journal is kept: one file under the spool, or a shared store"),
        Key(
            "listen", "address:port | off", standard: "127.0.0.1:8460",
            "where the web page, metrics and API listen while ekspedit run works"),
        Key(
            "desk", "block", standard: "documents are not shown over HTTP",
            "who may see and change documents over HTTP"),
        Key(
            "keepFree", "size | off", standard: "1GiB, or 5 % of the disk when that is more",
            "with less room left on a disk, files wait in the inbox"),
        Key("companies", "block", standard: nil, "a block for each company; its key is the folder name"),
    ]

    package static let desk = [
        Key(
            "token", "secret", standard: "none",
            "opens what shows or changes documents: Authorization: Bearer …; at least 16 characters"),
        Key(
            "cronSecret", "secret", standard: "none",
            "what a timer sends as X-Cron-Secret to /internal/sef-subscribe"),
        Key(
            "hosts", "list of names", standard: "localhost and addresses in numbers",
            "names under which a proxy passes requests on"),
    ]

    package static let company = [
        Key("country", "HR | RS | RO | BA", standard: nil, "whose law the invoices follow"),
        Key("vatId", "number", standard: nil, "the tax number as invoices carry it, such as HR12345678903"),
        Key("name", "text", standard: nil, "the name for reports and pages"),
        Key(
            "inbox", "path | list of paths or blocks", standard: "<spool>/<company>/inbox",
            "where files are dropped; a block when results go elsewhere"),
        Key(
            "packs", "list of names", standard: "those that the document asks for",
            "rule packs to apply instead, such as en16931 or rs"),
        Key(
            "dailySummary", "true | false", standard: "false",
            "whether outbox gets summary-<date>.html and .csv once a day is over"),
        Key("purchases", "path", standard: "<spool>/<company>/purchases", "where purchase invoices go"),
        Key(
            "ledger", "plain | excel", standard: "plain",
            "how ledgers are written: RFC 4180, or with semicolons, decimal commas and a mark"),
        Key("archive", "path", standard: "<spool>/<company>/archive", "where evidence is kept"),
        Key("platforms", "block", standard: "none", "a block for each platform, such as cis or sef"),
    ]

    package static let channel = [
        Key("path", "path", standard: nil, "the inbox folder"),
        Key("outbox", "path", standard: "outbox beside the inbox", "where receipts appear"),
        Key("error", "path", standard: "error beside the inbox", "where rejections appear"),
        Key(
            "layout", "folders | flat | mirror", standard: "folders",
            "a folder for each invoice, or files side by side"),
        Key(
            "completion", "settle | done-file", standard: "settle",
            "a file is complete when it has been quiet, or when <name>.done lies beside it"),
        Key(
            "settle", "duration", standard: "by the strength of the signal", "how long a file has to be quiet"
        ),
        Key(
            "encoding", "utf-8 | windows-1250 | windows-1251 | windows-1252 | iso-8859-2", standard: "utf-8",
            "the code page of text files that name none"),
    ]

    package static let platform = [
        Key(
            "environment", "sandbox | test | production", standard: nil,
            "which of the platform's worlds to speak to"),
        Key("endpoint", "URL", standard: "the environment's own", "another base URL"),
        Key(
            "caFile", "path", standard: "the system's authorities",
            "a PEM file with the certificate authorities to trust"),
        Key("rate", "block", standard: "the published limits", "how fast requests may follow each other"),
        Key(
            "retry", "block | standard | patient", standard: "standard, see below",
            "when a deferred submission is tried again; patient waits 5, 15, 30 minutes, 1 and 2 hours"),
        Key("breaker", "block", standard: "see below", "when a failing platform is left alone"),
        Key("poll", "block", standard: "the platform's own", "how pending documents are asked about"),
        Key("fetch", "block", standard: "see below", "what is fetched besides the fate of what was sent"),
    ]

    package static let fetch = [
        Key("purchases", "true | false", standard: "true", "whether purchases are fetched while it runs"),
        Key("every", "duration", standard: "15m", "how often purchases are listed"),
        Key(
            "since", "date",
            standard: "the first day of the month before; for ANAF sixty days back",
            "the first day that is ever listed"),
        Key(
            "renderings", "true | false", standard: "false",
            "whether a PDF is asked for when a purchase came without one"),
        Key(
            "receipts", "list of xml, pdf, signature, history", standard: "none",
            "files of the platform to put into the folders of receipts"),
        Key(
            "recipients", "true | false", standard: "true",
            "whether a buyer is looked up before the first send"),
    ]

    package static let rate = [
        Key("perSecond", "number", standard: "the published limit", "requests per second"),
        Key("burst", "count", standard: "1", "how many may follow without a pause"),
        Key("concurrent", "count", standard: "the platform's own", "how many may be under way"),
    ]

    package static let retry = [
        Key(
            "schedule", "list of durations", standard: "[5s, 15s, 30s, 1m, 2m, 5m, 15m]",
            "the waits between tries; the last one repeats"),
        Key("jitter", "0 to 1", standard: "0.1", "which share of a wait is left to chance"),
        Key("attempts", "count", standard: "no limit", "after how many tries a submission is dead"),
    ]

    package static let breaker = [
        Key("failures", "count", standard: "5", "so many failures in a row stop the lane"),
        Key("cooldown", "duration", standard: "30s", "how long before one probe goes out"),
    ]

    package static let poll = [
        Key(
            "every", "duration", standard: "the platform's own", "how often a pending document is asked about"
        ),
        Key("until", "duration", standard: "for ever", "after how long somebody has to look"),
    ]
}
