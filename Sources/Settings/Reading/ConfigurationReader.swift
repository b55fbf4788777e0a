internal import Faults

/// Reads a configuration and either has it whole or knows every mistake in it.
package enum ConfigurationReader {
    /// The configuration in these bytes.
    ///
    /// `file` is its name for messages, `folder` its absolute folder: relative paths in it start there.
    package static func read(
        _ bytes: [UInt8], file: String, folder: String
    ) throws(Mistakes) -> Configuration {
        var reader = Reader(folder: folder)
        let root: YAMLNode
        do {
            root = try YAMLReader.read(bytes)
        } catch {
            throw Mistakes(in: file, [Mistake(at: error.position, error.message)])
        }
        let configuration = reader.configuration(root)
        guard reader.mistakes.isEmpty else { throw Mistakes(in: file, reader.mistakes) }
        return configuration
    }
}

extension Reader {
    mutating func configuration(_ root: YAMLNode) -> Configuration {
        let block = block(root, of: "the configuration", knows: Keys.top.map(\.name))
        let spool = block["spool"].flatMap { path($0) } ?? absolute("./spool")
        var configuration = Configuration(spool: spool)
        if let entry = block["journal"] { configuration.journal = journal(entry) ?? .sqlite }
        if let entry = block["listen"] { configuration.listen = listen(entry) }
        guard let companies = block["companies"] else {
            note(root.position, "the configuration needs the key companies")
            return configuration
        }
        var places: [Place] = []
        for entry in entries(companies.value, of: "companies") ?? [] {
            configuration.companies.append(company(entry, spool: spool, places: &places))
        }
        if configuration.companies.isEmpty {
            note(companies.position, "companies is empty", hint: "ekspedit init writes one to start from")
        }
        check(places)
        return configuration
    }

    private mutating func journal(_ entry: YAMLEntry) -> JournalPlace? {
        guard let text = text(entry) else { return nil }
        if text == "sqlite" { return .sqlite }
        guard text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") else {
            note(
                entry.value.position, "journal can't be \(shown(text))",
                hint: "write sqlite, or postgres://user@host/database")
            return nil
        }
        let authority = text.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        if let at = authority.lastIndex(of: "@"), authority[..<at].contains(":") {
            note(
                entry.value.position, "journal holds a password",
                hint: "leave it out and set PGPASSWORD or a password file for the service")
            return nil
        }
        return .postgres(text)
    }

    private mutating func listen(_ entry: YAMLEntry) -> String? {
        guard let text = text(entry), text != "off", text != "false" else { return nil }
        let port = text.lastIndex(of: ":").flatMap { UInt16(text[text.index(after: $0)...]) }
        guard port != nil, !text.hasPrefix(":") else {
            note(
                entry.value.position, "listen can't be \(shown(text))",
                hint: "an address and a port, such as 127.0.0.1:8460")
            return nil
        }
        return text
    }
}
