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
        if let entry = block["listen"] { configuration.listen = listen(entry) ?? .standard }
        if let entry = block["desk"] { configuration.desk = desk(entry) }
        if let entry = block["listen"], let address = configuration.listen.address, !address.isLoopback,
            configuration.desk.token == nil
        {
            note(
                entry.value.position, "listen opens the desk to other machines, and there is no desk: token",
                hint: "store one with `ekspedit secret set desk` and write desk: { token: \"secret:desk\" }, "
                    + "or listen on 127.0.0.1")
        }
        if let entry = block["keepFree"] { configuration.keepFree = room(entry) }
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

    private mutating func room(_ entry: YAMLEntry) -> UInt64? {
        guard let text = text(entry) else { return nil }
        if text == "off" || text == "false" { return 0 }
        if let bytes = ByteCount.read(text) { return bytes }
        note(
            entry.value.position, "keepFree can't be \(shown(text))",
            hint: "a number with KiB, MiB, GiB or TiB, such as 500MiB; or off")
        return nil
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

    private mutating func listen(_ entry: YAMLEntry) -> Listening? {
        guard let text = text(entry) else { return nil }
        if text == "off" || text == "false" { return .off }
        guard let address = ListenAddress(written: text) else {
            note(
                entry.value.position, "listen can't be \(shown(text))",
                hint: "an address in numbers and a port, such as 127.0.0.1:8460 or [::1]:8460, or off")
            return nil
        }
        return .at(address)
    }

    private mutating func desk(_ entry: YAMLEntry) -> DeskSettings {
        let block = block(entry.value, of: "desk", knows: Keys.desk.map(\.name))
        var settings = DeskSettings()
        settings.token = block["token"].flatMap { secret($0) }
        settings.cronSecret = block["cronSecret"].flatMap { secret($0) }
        if let entry = block["hosts"] {
            settings.hosts = texts(entry) ?? []
            for name in settings.hosts where !Self.isHostName(name) {
                note(
                    entry.value.position, "hosts can't hold \(shown(name))",
                    hint: "a name without port or path, such as invoices.example.org")
            }
        }
        return settings
    }

    private static func isHostName(_ name: String) -> Bool {
        name.utf8.count <= 253
            && name.utf8.allSatisfy { byte in
                switch byte | 0x20 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"): true
                default: byte == 0x2D || byte == 0x2E || (0x30...0x39).contains(byte)
                }
            }
    }
}
