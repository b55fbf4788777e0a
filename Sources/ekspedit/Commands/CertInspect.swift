internal import Calendars
internal import Documents
internal import Seals
internal import Settings

/// Tells what certificates say.
enum CertInspect: Command {
    static let files = Operand("FILE", .atLeastOne, form: .file, "PKCS#12, PEM or DER")
    static let password = Option<SecretReference>(
        "password", "REF", expects: "secret:NAME, env:NAME or file:PATH",
        "where the password of PKCS#12 files is", read: { SecretReference($0) })
    static let declaration = Declaration(
        "cert", "inspect", summary: "tells whose a certificate is, who issued it and how long it lasts",
        options: [password.spec, Standard.config.spec, Standard.format.spec], operands: [files],
        examples: [
            Example(
                "ekspedit cert inspect primjer.p12 --password file:primjer.password",
                "tells what is in the file"),
            Example(
                "ekspedit cert inspect --format jsonl ca.pem", "prints a record for each certificate in it"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        var code = ExitCode.fine
        for name in call[files] {
            for certificate in try certificates(name, call, in: surroundings) {
                let report = CertificateReport(certificate, from: name, at: WallClock.now)
                surroundings.out.line(call[Standard.format] == .jsonl ? report.record.text() : report.text)
                if report.isUnusable { code = .documentsFailed }
            }
        }
        return code
    }

    private static func certificates(
        _ name: String, _ call: Invocation, in surroundings: Surroundings
    ) throws(Failure) -> [Certificate] {
        let file = try read(Path.absolute(name, in: surroundings.folder))
        // A file that is neither PEM nor one DER certificate is taken for PKCS#12.
        if let certificates = try? Certificate.read(file) { return certificates }
        let password = try SealingKey.secret(call[password], call, in: surroundings) ?? Secret("")
        do throws(CryptoError) {
            let credential = try Credential(pkcs12: file, password: password)
            return [credential.certificate] + credential.intermediates
        } catch { throw Failure(.unreadable, "\(name.printable): \(error)") }
    }

    static func read(_ path: String) throws(Failure) -> [UInt8] {
        switch Files.read(FileName(path)) {
        case .success(let bytes): return bytes
        case .failure(let trouble): throw Failure(trouble.fault)
        }
    }
}
