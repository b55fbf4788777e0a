internal import Calendars

/// What a vault file holds, and how it is written.
///
/// A text of lines, so that a backup or a version control shows which secret changed and never what it is:
///
///     ekspedit-vault 1
///     key <fingerprint of the master key>
///     secret <name> <moment> <data key under the master key> <secret under the data key>
///     seal <authentication code of all lines above>
///
/// Every secret has a data key of its own; changing the master key writes data keys anew and touches no secret. The name
/// is part of what is authenticated, so that two entries can't be exchanged; the seal notices when one was removed.
struct VaultContent {
    struct Entry {
        let setAt: Instant
        let dataKey: [UInt8]
        let sealed: [UInt8]
    }

    var entries: [String: Entry] = [:]

    private static let header = "ekspedit-vault 1"

    init() {}

    init(reading bytes: [UInt8], path: String, key: MasterKey) throws(VaultError) {
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 4, lines[0] == Self.header, lines[lines.count - 1].isEmpty else {
            throw VaultError(.vaultDamaged, path, detail: "not a vault, or cut off")
        }
        let fingerprint = try Self.guarding(path) { () throws(CryptoError) in try key.fingerprint() }
        guard lines[1] == "key \(fingerprint)" else { throw VaultError(.keyWrong, path) }
        let body = lines[..<(lines.count - 2)]
        let seal = try Self.guarding(path) { () throws(CryptoError) in try Self.seal(body, key: key) }
        guard isEqualInConstantTime(Array("seal \(seal)".utf8), Array(lines[lines.count - 2].utf8)) else {
            throw VaultError(.vaultDamaged, path, detail: "the seal does not fit")
        }
        for (number, line) in body.enumerated().dropFirst(2) {
            let fields = line.split(separator: " ", omittingEmptySubsequences: false)
            guard fields.count == 5, fields[0] == "secret", let setAt = Instant(String(fields[2])),
                let dataKey = Base64.decode(fields[3]), let sealed = Base64.decode(fields[4])
            else { throw VaultError(.vaultDamaged, path, detail: "line \(number + 1)") }
            entries[String(fields[1])] = Entry(setAt: setAt, dataKey: dataKey, sealed: sealed)
        }
    }

    func written(key: MasterKey) throws(CryptoError) -> [UInt8] {
        var lines = [Self.header, "key \(try key.fingerprint())"]
        for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
            let wrapped = Base64.encode(entry.dataKey)
            lines.append("secret \(name) \(entry.setAt) \(wrapped) \(Base64.encode(entry.sealed))")
        }
        lines.append("seal \(try Self.seal(lines[...], key: key))")
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func seal(_ lines: ArraySlice<some StringProtocol>, key: MasterKey) throws(CryptoError)
        -> String
    {
        let text = lines.joined(separator: "\n")
        return try Digest.sha256.authenticationCode(of: Array(text.utf8), key: try key.derived(for: "seal"))
            .hex
    }

    /// A failure of the library while the vault is read.
    private static func guarding<Result>(
        _ path: String, _ body: () throws(CryptoError) -> Result
    ) throws(VaultError) -> Result {
        do throws(CryptoError) { return try body() } catch {
            throw VaultError(.fileUnusable, path, detail: "\(error)")
        }
    }
}

// MARK: - Secrets

extension VaultContent {
    mutating func set(_ name: String, _ secret: Secret, at moment: Instant, key: MasterKey)
        throws(CryptoError)
    {
        let dataKey = try randomBytes(AuthenticatedEncryption.keyLength)
        entries[name] = Entry(
            setAt: moment,
            dataKey: try AuthenticatedEncryption.seal(
                dataKey, key: try key.derived(for: "data keys"), context: Array("key \(name)".utf8)),
            sealed: try AuthenticatedEncryption.seal(
                secret.bytes, key: dataKey, context: Array("secret \(name)".utf8)))
    }

    func secret(_ name: String, key: MasterKey) throws(CryptoError) -> Secret? {
        guard let entry = entries[name] else { return nil }
        let dataKey = try dataKey(of: name, entry, key: key)
        return Secret(
            bytes: try AuthenticatedEncryption.open(
                entry.sealed, key: dataKey, context: Array("secret \(name)".utf8)))
    }

    /// The same secrets under another master key.
    func rekeyed(from old: MasterKey, to new: MasterKey) throws(CryptoError) -> VaultContent {
        var result = self
        for (name, entry) in entries {
            let wrapped = try AuthenticatedEncryption.seal(
                try dataKey(of: name, entry, key: old), key: try new.derived(for: "data keys"),
                context: Array("key \(name)".utf8))
            result.entries[name] = Entry(setAt: entry.setAt, dataKey: wrapped, sealed: entry.sealed)
        }
        return result
    }

    private func dataKey(of name: String, _ entry: Entry, key: MasterKey) throws(CryptoError) -> [UInt8] {
        let dataKey = try AuthenticatedEncryption.open(
            entry.dataKey, key: try key.derived(for: "data keys"), context: Array("key \(name)".utf8))
        guard dataKey.count == AuthenticatedEncryption.keyLength else {
            throw CryptoError(.sealBroken, "vault", detail: "a data key has a wrong length")
        }
        return dataKey
    }
}
