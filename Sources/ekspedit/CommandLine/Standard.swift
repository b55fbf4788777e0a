/// How records are printed.
enum Format: String, CaseIterable, Sendable { case text, jsonl }

/// The options that many commands share.
enum Standard {
    static let help = Flag("help", short: "h", "shows this page")

    static let config = Option<String>(
        "config", "FILE", form: .file,
        "the configuration; ekspedit.yaml, then /etc/ekspedit/ekspedit.yaml when not given")

    static let format = Option<Format>(
        "format", "text for people (the default), jsonl for programs: one record a line")
}
