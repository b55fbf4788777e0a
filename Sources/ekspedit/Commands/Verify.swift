internal import Calendars
internal import Dispatching
internal import Documents
internal import Seals
internal import Settings

/// Verifies the seal of a document by hand.
enum Verify: Command {
    static let files = Operand("FILE", .atLeastOne, form: .file, "sealed XML, or a CMS message in DER")
    static let authorities = Option<String>(
        "ca", "FILE", form: .file, "the authorities that may vouch for the signer, PEM or DER")
    static let anySigner = Flag("any-signer", "asks only whether the content is intact, whoever sealed it")
    static let content = Option<String>(
        "content", "FILE", form: .file, "what a detached CMS seal is about")
    static let takesSHA1 = Flag("sha1", "takes seals made with SHA-1, which prove little today")

    static let declaration = Declaration(
        "verify", summary: "tells whether a sealed document is intact, and who sealed it",
        discussion: [
            "The exit code is 1 when a seal is broken, or its signer does not lead to an authority of --ca. What is "
                + "covered by the signature is told, too: only that can be relied on."
        ],
        options: [
            authorities.spec, anySigner.spec, content.spec, takesSHA1.spec, Standard.format.spec,
        ], operands: [files],
        examples: [
            Example("ekspedit verify --ca fina.pem answer.cis.xml", "checks the answer of a platform"),
            Example(
                "ekspedit verify --ca ca.pem --content ledger.csv ledger.csv.p7s",
                "checks a seal that lies beside its file"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard (call[authorities] != nil) != call[anySigner] else {
            throw Failure(
                .usage, "say whom to trust: either --ca FILE or --any-signer",
                hint: "--any-signer tells nothing about who sealed the document")
        }
        let anchors = try anchors(call, in: surroundings)
        var code = ExitCode.fine
        for name in call[files] {
            let report = try report(on: name, anchors, call, in: surroundings)
            surroundings.out.line(call[Standard.format] == .jsonl ? report.record.text() : report.text)
            if !report.isGood { code = .documentsFailed }
        }
        return code
    }

    private static func anchors(
        _ call: Invocation, in surroundings: Surroundings
    ) throws(Failure) -> TrustAnchors? {
        guard let path = call[authorities] else { return nil }
        let bytes = try CertInspect.read(Path.absolute(path, in: surroundings.folder))
        do throws(CryptoError) { return TrustAnchors(try Certificate.read(bytes)) } catch {
            throw Failure(.unreadable, "\(path.printable): \(error)")
        }
    }

    private static func report(
        on name: String, _ anchors: TrustAnchors?, _ call: Invocation, in surroundings: Surroundings
    ) throws(Failure) -> SealReport {
        let bytes = try Subject(named: name).content(in: surroundings)
        let apart = try call[content].map { path throws(Failure) in
            try CertInspect.read(Path.absolute(path, in: surroundings.folder))
        }
        do throws(CryptoError) {
            let now = SystemSurroundings.now()
            let isXML = bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
            let seal =
                isXML
                ? try Seal(xml: bytes, takesSHA1: call[takesSHA1])
                : try Seal(cms: bytes, content: apart)
            return SealReport(name: name, seal: seal, trouble: seal.trouble(anchors, at: now))
        } catch {
            if error.code == .xmlUnreadable || error.code == .signatureUnreadable {
                throw Failure(
                    .unreadable, "\(name.printable): \(error)",
                    hint:
                        "sealed XML begins with <, a CMS message is DER; --content names what a detached seal is about"
                )
            }
            return SealReport(name: name, seal: nil, trouble: error.description)
        }
    }
}
