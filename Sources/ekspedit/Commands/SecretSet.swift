internal import Calendars
internal import Seals
internal import Settings

/// Stores a secret in the vault.
enum SecretSet: Command {
    static let name = Operand("NAME", "what the configuration calls it: \"secret:NAME\"")
    static let file = Option<String>(
        "file", "FILE", form: .file, "takes the bytes of a file as they are, such as a certificate")
    static let declaration = Declaration(
        "secret", "set", summary: "stores a secret, typed unseen or read from standard input",
        discussion: SecretVault.discussion,
        options: [Standard.config.spec, file.spec], operands: [name],
        examples: [
            Example("ekspedit secret set sef < key.txt", "stores the first line of the file"),
            Example(
                "ekspedit secret set primjer-p12 --file primjer.p12", "stores a certificate with its key"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let vault = try SecretVault.open(call, in: surroundings)
        let secret = try secret(call, in: surroundings)
        let wanted = call[name].first ?? ""
        guard !secret.isEmpty else {
            throw Failure(.usage, "there is nothing to store as \(wanted.printable)")
        }
        try SecretVault.guarding { () throws(VaultError) in
            try vault.set(wanted, to: secret, at: WallClock.now)
        }
        surroundings.err.line("stored \(wanted)")
        return .fine
    }

    /// What somebody types at a terminal, twice the same; nil when nobody does.
    private static func typed(
        _ call: Invocation, in surroundings: Surroundings
    ) throws(Failure) -> Secret? {
        guard surroundings.isTyped else { return nil }
        let name = (call[name].first ?? "").printable
        var lines: [[UInt8]] = []
        for question in ["Secret for \(name), not shown: ", "Once more: "] {
            let input = surroundings.secretLine { surroundings.err.put(question) }
            surroundings.err.line()
            guard case .typed(let line) = input else { throw Failure(.usage, "given up; nothing was stored") }
            lines.append(line)
        }
        guard lines[0] == lines[1] else {
            throw Failure(.usage, "the two are not the same; nothing was stored")
        }
        return Secret(bytes: lines[0])
    }

    private static func secret(_ call: Invocation, in surroundings: Surroundings) throws(Failure) -> Secret {
        if call[file] == nil, let typed = try typed(call, in: surroundings) { return typed }
        let path = call[file].map { Path.absolute($0, in: surroundings.folder) }
        let source = path.map { Files.read(FileName($0)) } ?? surroundings.input()
        switch source {
        case .failure(let trouble): throw Failure(trouble.fault)
        case .success(let bytes):
            // What a shell or an editor adds to a typed secret is the end of its line.
            let content = path == nil ? Array(bytes.prefix { $0 != 0x0A && $0 != 0x0D }) : bytes
            return Secret(bytes: content)
        }
    }
}
