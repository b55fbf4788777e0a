internal import Faults
internal import Seals

extension PlatformDeclaration {
    package static let sef = PlatformDeclaration(
        "sef", country: "RS", title: "Sistem elektronskih faktura",
        keys: [
            PlatformKey(
                "apiKey", .secret, isRequired: true, help: "the key from the portal's API management"),
            PlatformKey(
                "validate", .flag,
                help: "whether SEF checks a document before it takes it (true unless said otherwise)"),
            PlatformKey(
                "upload", .flag,
                help: "whether documents are uploaded as files (a multipart form) instead of sent as they are"
            ),
            PlatformKey(
                "redate", .flag,
                help:
                    "whether a document that asks for it (sef: { redate: true }) is dated anew when its day of issue is "
                    + "over"),
            PlatformKey(
                "webhookSecret", .secret,
                help: "what an intermediary proves its notifications with; those of SEF carry a key"),
        ], make: SEF.make)
}

extension SEF {
    @Sendable static func make(_ parts: PlatformParts) throws(Fault) -> any Platform {
        var settings = Settings(
            environment: parts.environment, endpoint: parts.endpoint ?? standardEndpoint(parts.environment),
            apiKey: try apiKey(parts))
        if let validates = parts.flags["validate"] { settings.validates = validates }
        if let redates = parts.flags["redate"] { settings.redates = redates }
        if let uploads = parts.flags["upload"] { settings.uploads = uploads }
        return SEF(settings)
    }

    private static func standardEndpoint(_ environment: String) -> String {
        switch environment {
        case "sandbox": SandboxAddress.endpoint(of: "sef")
        case "test": Settings.testEndpoint
        default: Settings.productionEndpoint
        }
    }

    /// The configured key; in the sandbox, which takes every UUID for a key, one of the company's own.
    private static func apiKey(_ parts: PlatformParts) throws(Fault) -> Secret {
        if parts.isSandbox, parts.secrets["apiKey"] == nil {
            let digits = parts.vatId.drop { !$0.isNumber }
            // The sandbox knows the company by the last digits of its key, and who its suppliers are.
            if digits.utf8.count == 9 { return Secret("5ef00000-0000-4000-8000-000\(digits)") }
            do throws(Rejection) {
                return Secret(try requestId("sandbox key of \(parts.vatId)"))
            } catch {
                throw Fault(.credentialMissing, "sef: no key for the sandbox can be made")
            }
        }
        let key = try parts.secret("apiKey")
        let bytes = key.bytes
        // It travels in a header: a line end that slipped into a file would break the request.
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw Fault(.credentialInvalid, "sef: apiKey is empty or holds blanks or line ends")
        }
        return key
    }
}
