package import Calendars

extension ThrowAwayAuthority {
    /// The authority of the sandbox: the same in every process, so that a program trusts the sandbox in another one.
    ///
    /// Its key comes from a sentence that everybody can read, so nothing but the sandbox may ever trust it.
    package static func sandbox(at now: Instant) throws(CryptoError) -> ThrowAwayAuthority {
        let secret = try Digest.sha256(Array("the key of the Ekspedit sandbox, which is no secret".utf8))
        let day = Duration.seconds(86_400)
        return try ThrowAwayAuthority(
            named: "Ekspedit Sandbox CA", key: try PrivateKey(p256: secret), from: now.adding(day * -2),
            until: now.adding(day * 3_650))
    }
}

extension PrivateKey {
    /// The key on the curve P-256 with this secret number of 32 bytes.
    convenience init(p256 secret: [UInt8]) throws(CryptoError) {
        // ECPrivateKey of RFC 5915 with the name of the curve; the library computes the public half.
        let head: [UInt8] = [0x30, 0x31, 0x02, 0x01, 0x01, 0x04, 0x20]
        let curve: [UInt8] = [0xA0, 0x0A, 0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]
        try self.init(der: head + secret + curve)
    }
}
