internal import Calendars
internal import Dispatching
internal import Documents
internal import Seals

/// Seals a document by hand.
enum Sign: Command {
    enum Form: String, CaseIterable, Sendable {
        /// An XML signature inside the document.
        case xmldsig
        /// The same with the moment and the certificate signed along (XAdES-B).
        case xades
        /// A CMS message (CAdES-B).
        case cms
    }

    static let file = Operand("FILE", .one, form: .file, "the document, or - for standard input")
    static let form = Option<Form>(
        "format", "what kind of seal: xmldsig or xades inside an XML document, cms around any bytes")
    static let element = Option<String>(
        "id", "ID", "signs the element with this Id; without it, the whole document")
    static let detached = Flag("detached", "writes the CMS seal alone, without the content")
    static let output = Option<String>(
        "out", short: "o", "FILE", form: .file, "a new file to write to; standard output when not given")

    static let declaration = Declaration(
        "sign", summary: "seals a document by hand",
        discussion: [
            "The seal is made with RSA-SHA256 (ECDSA-SHA256 where the key is on a curve), as the platforms want it: XML "
                + "signatures are enveloped and use exclusive canonicalization."
        ],
        options: [
            form.spec, SealingKey.file.spec, SealingKey.password.spec, element.spec, detached.spec,
            output.spec, Standard.config.spec,
        ], operands: [file],
        examples: [
            Example(
                "ekspedit sign invoice.xml --format xades --key primjer.p12 --password secret:primjer-p12 -o sealed.xml",
                "puts a XAdES-B signature into the document"),
            Example(
                "ekspedit sign ledger.csv --format cms --detached --key seal.pem -o ledger.csv.p7s",
                "writes a seal beside a file"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard let form = call[form] else {
            throw Failure(.usage, "--format is missing", hint: "one of xmldsig, xades, cms")
        }
        try check(form, call)
        let credential = try SealingKey.credential(call, in: surroundings)
        let content = try Subject(named: call[file].first ?? "-").content(in: surroundings)
        let sealed = try seal(content, form, credential, call)
        if let path = call[output] {
            let file = FileName(path).absolute(in: surroundings.folder)
            if let trouble = Files.create(file, sealed) { throw Failure(trouble.fault) }
        } else {
            surroundings.out.put(sealed)
        }
        return .fine
    }

    private static func check(_ form: Form, _ call: Invocation) throws(Failure) {
        if form != .cms, call[detached] {
            throw Failure(
                .usage, "--detached is for --format cms", hint: "an XML signature lies in its document")
        }
        if form == .cms, call[element] != nil {
            throw Failure(.usage, "--id is for XML signatures", hint: "a CMS seal covers the whole file")
        }
    }

    private static func seal(
        _ content: [UInt8], _ form: Form, _ credential: Credential, _ call: Invocation
    ) throws(Failure) -> [UInt8] {
        let now = SystemSurroundings.now()
        do throws(CryptoError) {
            switch form {
            case .cms:
                return try CMSMessage.sign(content, with: credential, detached: call[detached])
            case .xmldsig, .xades:
                let signer = XMLSigner(credential, qualifiedAt: form == .xades ? now : nil)
                guard let id = call[element] else { return try signer.envelop(content, id: nil) }
                let name = try SealedElement.name(withId: id, in: content)
                return try signer.envelop(content, at: name, id: id)
            }
        } catch {
            let isTheirs = error.code == .xmlUnreadable || error.code == .signatureInvalid
            throw Failure(
                isTheirs ? .unreadable : .configuration, "the document can't be sealed: \(error)",
                hint: error.code == .xmlUnreadable
                    ? "only XML without a DTD; --format cms takes any bytes" : nil)
        }
    }
}
