internal import Calendars
internal import Faults
internal import Invoicing
internal import Rules
internal import Seals

extension PlatformDeclaration {
    package static let cis = PlatformDeclaration(
        "cis", country: "HR", title: "Fiskalizacija: receipts to final consumers",
        keys: [
            PlatformKey(
                "certificate.p12", .pathOrSecret, isRequired: true,
                help: "the fiscal certificate with its key, in a file or as secret:NAME in the vault"),
            PlatformKey(
                "certificate.password", .secret, isRequired: true, help: "what opens the certificate"),
            PlatformKey("operatorOib", .text, help: "who operated the till when a receipt does not say"),
            PlatformKey(
                "sequence", .text,
                help: "P when numbers run through the premises (the default), N when each device has its own"),
            PlatformKey(
                "allPaymentsFrom", .text,
                help: "the day from which receipts paid by transfer are reported, too; 2026-01-01 by law"),
        ], make: CIS.make)
}

extension CIS {
    @Sendable static func make(_ parts: PlatformParts) throws(Fault) -> any Platform {
        let authority =
            parts.isSandbox
            ? try cryptic { () throws(CryptoError) in try ThrowAwayAuthority.sandbox(at: parts.now) } : nil
        var settings = try Settings(parts, sandbox: authority)
        if let text = parts.texts["operatorOib"] {
            guard let oib = OIB(vatNumber: text) else {
                throw Fault(.configurationWrong, "cis: operatorOib is no OIB with a valid check digit")
            }
            settings.operatorOIB = oib
        }
        if let text = parts.texts["sequence"] {
            guard let sequence = Sequence(rawValue: text) else {
                throw Fault(.configurationWrong, "cis: sequence is P for premises or N for devices")
            }
            settings.sequence = sequence
        }
        if let text = parts.texts["allPaymentsFrom"] {
            guard let day = CalendarDate(text) else {
                throw Fault(.configurationWrong, "cis: allPaymentsFrom is a day such as 2026-01-01")
            }
            settings.allPaymentsFrom = day
        }
        return try CIS(settings, credential: try credential(parts, sandbox: authority))
    }

    /// The company's certificate; in the sandbox, one that is issued on the spot where none is configured.
    private static func credential(
        _ parts: PlatformParts, sandbox authority: ThrowAwayAuthority?
    ) throws(Fault) -> Credential {
        if let authority, parts.files["certificate.p12"] == nil {
            let oib = parts.vatId.hasPrefix("HR") ? String(parts.vatId.dropFirst(2)) : parts.vatId
            return try cryptic { () throws(CryptoError) in
                try authority.issue(["C": "HR", "O": "HR\(oib)", "CN": "FISKAL 1"], for: .seal).credential
            }
        }
        let file = try parts.file("certificate.p12")
        let password = try parts.secret("certificate.password")
        return try cryptic { () throws(CryptoError) in try Credential(pkcs12: file, password: password) }
    }

    private static func cryptic<Made>(_ body: () throws(CryptoError) -> Made) throws(Fault) -> Made {
        do throws(CryptoError) { return try body() } catch {
            throw Fault(.credentialInvalid, "cis: \(error)")
        }
    }
}

extension CIS.Settings {
    fileprivate init(_ parts: PlatformParts, sandbox authority: ThrowAwayAuthority?) throws(Fault) {
        if let authority {
            self.init(
                environment: parts.environment,
                endpoint: parts.endpoint ?? SandboxAddress.endpoint(of: "cis"),
                responders: TrustAnchors(
                    parts.authorities.isEmpty ? [authority.certificate] : parts.authorities),
                responderName: Self.testResponder)
            return
        }
        // The service's certificates come from an authority that no system trusts by itself.
        guard !parts.authorities.isEmpty else {
            throw Fault(
                .credentialMissing, "cis needs caFile: the FINA authorities of this environment, in PEM")
        }
        let isTest = parts.environment == "test"
        self.init(
            environment: parts.environment,
            endpoint: parts.endpoint ?? (isTest ? Self.testEndpoint : Self.productionEndpoint),
            responders: TrustAnchors(parts.authorities),
            responderName: isTest ? Self.testResponder : Self.productionResponder)
    }
}
