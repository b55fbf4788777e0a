package import Calendars

/// Secrets in one encrypted file: passwords, tokens, and certificates with their keys.
///
/// Each call reads the file anew and each change replaces it in one step, under a lock; so several processes may use
/// one vault.
package struct Vault: Sendable {
    package let path: String
    private let key: MasterKey

    package init(path: String, key: MasterKey) {
        self.path = path
        self.key = key
    }

    /// The vault of a spool, opened with the key that this machine has.
    package init(ofSpool spool: String, environment: (String) -> String?) throws(VaultError) {
        let key = try MasterKey(MasterKey.usualSource(environment: environment), environment: environment)
        self.init(path: "\(spool)/.ekspedit/vault", key: key)
    }

    /// A secret's name and when it was set.
    package struct Listing: Sendable, Hashable {
        package let name: String
        package let setAt: Instant
    }

    /// All names in alphabetical order.
    package func list() throws(VaultError) -> [Listing] {
        try content().entries.map { Listing(name: $0.key, setAt: $0.value.setAt) }.sorted {
            $0.name < $1.name
        }
    }

    package func secret(named name: String) throws(VaultError) -> Secret {
        let content = try content()
        let found = try guarding { () throws(CryptoError) in try content.secret(name, key: key) }
        guard let found else { throw VaultError(.nameUnknown, name) }
        return found
    }

    /// Stores a secret, in place of an older one of that name.
    package func set(_ name: String, to secret: Secret, at moment: Instant) throws(VaultError) {
        guard Self.isName(name) else { throw VaultError(.nameMalformed, name) }
        try change { content throws(VaultError) in
            try guarding { () throws(CryptoError) in try content.set(name, secret, at: moment, key: key) }
        }
    }

    package func remove(_ name: String) throws(VaultError) {
        try change { content throws(VaultError) in
            guard content.entries.removeValue(forKey: name) != nil else {
                throw VaultError(.nameUnknown, name)
            }
        }
    }

    /// Puts another master key in place of this one, and gives the vault that it opens.
    package func rotate(to new: MasterKey) throws(VaultError) -> Vault {
        try PrivateFile.withFolder(of: path, lock: true) { _ throws(VaultError) in
            let old = try content()
            let bytes = try guarding { () throws(CryptoError) in
                try old.rekeyed(from: key, to: new).written(key: new)
            }
            try PrivateFile.replace(path, with: bytes)
        }
        return Vault(path: path, key: new)
    }
}

extension Vault {
    private func content() throws(VaultError) -> VaultContent {
        guard let bytes = try PrivateFile.read(path) else { return VaultContent() }
        return try VaultContent(reading: bytes, path: path, key: key)
    }

    private func change(_ body: (inout VaultContent) throws(VaultError) -> Void) throws(VaultError) {
        try PrivateFile.withFolder(of: path, lock: true) { _ throws(VaultError) in
            var content = try content()
            try body(&content)
            let bytes = try guarding { () throws(CryptoError) in try content.written(key: key) }
            try PrivateFile.replace(path, with: bytes)
        }
    }

    private func guarding<Result>(_ body: () throws(CryptoError) -> Result) throws(VaultError) -> Result {
        do throws(CryptoError) { return try body() } catch {
            throw VaultError(
                error.code == .sealBroken ? .vaultDamaged : .fileUnusable, path, detail: "\(error)")
        }
    }

    /// Letters, digits, points, hyphens and underscores.
    static func isName(_ text: String) -> Bool {
        (1...100).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "-"),
                    UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
