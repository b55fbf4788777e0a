internal import Calendars
package import Faults
internal import Seals
internal import Wire

extension PlatformDeclaration {
    package static let anaf = PlatformDeclaration(
        "anaf", country: "RO", title: "RO e-Factura by ANAF",
        keys: [
            PlatformKey(
                "clientId", .text, isRequired: true,
                help: "of the application, from the page for OAuth registration"),
            PlatformKey("clientSecret", .secret, isRequired: true, help: "of the application"),
            PlatformKey(
                "redirectUri", .text, isRequired: true,
                help: "the callback address, exactly as it was registered; https"),
            PlatformKey(
                "login", .text,
                help: "the vault's name for the token; companies with the same one share a login (anaf-token)"
            ),
            PlatformKey(
                "loginEndpoint", .text, help: "another address for the login, up to authorize and token"),
            PlatformKey(
                "cii", .text, help: "what becomes of CII: convert (to UBL) or pass (as it is)"),
            PlatformKey("rendering", .flag, help: "whether ANAF's PDF is fetched for what it accepted"),
            PlatformKey(
                "sealAuthorities", .path,
                help: "a PEM file of authorities that certify the ministry's seal, besides the known ones"),
            PlatformKey(
                "archiveSeal.p12", .pathOrSecret,
                help: "a certificate with its key, for a seal of your own over what was sent (CAdES)"),
            PlatformKey("archiveSeal.password", .secret, help: "what opens that certificate"),
            PlatformKey(
                "archiveSeal.pem", .secret,
                help: "instead of those: key and certificates in PEM, in the vault or a file"),
            PlatformKey(
                "holidays.also", .days,
                help: "free days besides those that the program knows; they move the deadlines"),
            PlatformKey(
                "holidays.except", .days, help: "days that the program calls free and that are worked on"),
        ], make: ANAF.make, access: ANAF.access)
}

extension ANAF {
    @Sendable static func make(_ parts: PlatformParts) throws(Fault) -> any Platform { try adapter(parts) }

    static func adapter(_ parts: PlatformParts) throws(Fault) -> ANAF {
        let code = String(parts.vatId.hasPrefix("RO") ? parts.vatId.dropFirst(2) : parts.vatId[...])
        guard isFiscalCode(code) || code.utf8.count == 13 else {
            throw Fault(.configurationWrong, "anaf: vatId has to be a CUI, such as RO18547290, or a CNP")
        }
        var settings = Settings(
            environment: parts.environment, endpoint: parts.endpoint ?? standardEndpoint(parts),
            fiscalCode: code, trust: try trust(parts))
        settings.account = parts.loginName
        switch parts.texts["cii"] ?? "convert" {
        case "convert": settings.passesCII = false
        case "pass": settings.passesCII = true
        case let other: throw Fault(.configurationWrong, "anaf: cii can't be “\(other)”: convert or pass")
        }
        settings.wantsRendering = parts.flags["rendering"] ?? false
        settings.archiveCredential = try archiveCredential(parts)
        settings.holidays = HolidayChanges(
            also: Set(parts.days["holidays.also"] ?? []), except: Set(parts.days["holidays.except"] ?? []))
        return ANAF(settings)
    }

    /// One key: from a PKCS#12 file, or in PEM from wherever secrets are.
    private static func archiveCredential(_ parts: PlatformParts) throws(Fault) -> Credential? {
        let file = parts.files["archiveSeal.p12"]
        let pem = parts.secrets["archiveSeal.pem"]
        guard file == nil || pem == nil else {
            throw Fault(.configurationWrong, "anaf: archiveSeal has p12 and pem, and one key seals")
        }
        let password = file == nil ? nil : try parts.secret("archiveSeal.password")
        do throws(CryptoError) {
            if let file, let password { return try Credential(pkcs12: file, password: password) }
            return try pem.map { key throws(CryptoError) in
                try Credential(pem: key.bytes, password: parts.secrets["archiveSeal.password"])
            }
        } catch {
            throw Fault(.credentialInvalid, "anaf: archiveSeal: \(error)")
        }
    }

    /// The way in with a token.
    @Sendable static func access(
        _ parts: PlatformParts, _ access: AccessParts
    ) throws(Fault) -> any Transport {
        let authorization = try authorization(parts)
        let name = parts.loginName
        // The sandbox needs no login, unless an application is named to rehearse it.
        let logsInByItself = parts.isSandbox && parts.texts["clientId"] == nil
        let keeper = access.keepers.keeper(named: "\(parts.environment)/\(name)") {
            ANAFTokenKeeper(
                authorization, store: logsInByItself ? PassingCredential() : access.credentials(name),
                transport: access.transport, logsInByItself: logsInByItself, clock: access.clock,
                warn: access.warn)
        }
        return BearerTransport(
            access.transport, keeper: keeper, origin: parts.endpoint ?? standardEndpoint(parts))
    }

    /// The application's registration.
    package static func authorization(_ parts: PlatformParts) throws(Fault) -> ANAFAuthorization {
        let endpoint = parts.texts["loginEndpoint"] ?? standardLogin(parts)
        if parts.isSandbox, parts.texts["clientId"] == nil {
            return ANAFAuthorization(
                clientId: "sandbox", clientSecret: Secret("sandbox"),
                redirectUri: "https://localhost:9443/callback", endpoint: endpoint)
        }
        guard let id = parts.texts["clientId"], !id.isEmpty else {
            throw Fault(.credentialMissing, "anaf: clientId is not configured")
        }
        guard let redirect = parts.texts["redirectUri"], redirect.hasPrefix("https://") else {
            throw Fault(
                .configurationWrong, "anaf: redirectUri has to be the registered address, with https")
        }
        return ANAFAuthorization(
            clientId: id, clientSecret: try parts.secret("clientSecret"), redirectUri: redirect,
            endpoint: endpoint)
    }

    private static func standardEndpoint(_ parts: PlatformParts) -> String {
        parts.isSandbox ? SandboxAddress.endpoint(of: "anaf") : Settings.productionEndpoint
    }

    /// Beside the API where that is elsewhere than usual.
    private static func standardLogin(_ parts: PlatformParts) -> String {
        guard let endpoint = parts.endpoint ?? (parts.isSandbox ? standardEndpoint(parts) : nil) else {
            return ANAFAuthorization.productionEndpoint
        }
        return endpoint + "/anaf-oauth2/v1"
    }

    private static func trust(_ parts: PlatformParts) throws(Fault) -> MinistrySeal.Trust {
        do throws(CryptoError) {
            if parts.isSandbox {
                let authority = try ThrowAwayAuthority.sandbox(at: parts.now)
                return MinistrySeal.Trust(pinned: [], anchors: TrustAnchors([authority.certificate]))
            }
            guard let file = parts.files["sealAuthorities"] else { return MinistrySeal.Trust() }
            return MinistrySeal.Trust(anchors: TrustAnchors(try Certificate.read(file)))
        } catch {
            throw Fault(.credentialInvalid, "anaf: sealAuthorities: \(error)")
        }
    }
}

extension PlatformParts {
    /// The vault's name for the pair of tokens.
    package var loginName: String { texts["login"] ?? "anaf-token" }
}
