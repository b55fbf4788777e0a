internal import Faults
internal import Glibc
internal import Invoicing
internal import Sandbox
internal import Seals
internal import Settings

/// The files that a configuration of sandbox companies names, and only the sandbox can make.
struct DemoFiles {
    let authority: ThrowAwayAuthority

    private struct File {
        let path: String
        let content: [UInt8]
        let mode: UInt32
    }

    /// Writes what is missing: authorities, certificates with their keys, and the files that hold their passwords.
    ///
    /// What is there already is left alone: the sandbox's authority has the same key in every process, so it goes on
    /// being right.
    func write(for call: Invocation, in surroundings: Surroundings) throws(Failure) {
        guard let named = call[SandboxCommand.demo] else { return }
        let path = Path.absolute(named, in: surroundings.folder)
        let configuration = try ConfigurationFile.load(at: path, in: surroundings)
        for company in configuration.companies {
            for platform in company.platforms where platform.environment == .sandbox {
                for file in try files(company, platform) { try create(file) }
            }
        }
    }

    private func files(
        _ company: CompanySettings, _ platform: PlatformSettings
    ) throws(Failure) -> [File] {
        var files: [File] = []
        let wanted = try certificate(company, platform)
        do throws(CryptoError) {
            if let path = platform.caFile, !Files.exists(FileName(path)) {
                files.append(File(path: path, content: try authority.certificate.pem(), mode: 0o644))
            }
            guard let (path, passwordFile, oib) = wanted else { return files }
            let issued = try authority.issue(
                ["C": "HR", "O": "DEMO HR\(oib)", "CN": "FISKAL 1"], for: .seal)
            let password = CISSimulator.demoPassword
            files.append(File(path: passwordFile, content: Array("\(password)\n".utf8), mode: 0o600))
            files.append(
                File(
                    path: path,
                    content: try issued.pkcs12(password: Secret(password), name: "FISKAL \(oib)"),
                    mode: 0o600))
        } catch {
            throw Failure(.configuration, "\(company.key)/\(platform.platform): \(error)")
        }
        return files
    }

    /// The certificate that is missing: where it goes, where its password goes, and whose it is.
    private func certificate(
        _ company: CompanySettings, _ platform: PlatformSettings
    ) throws(Failure) -> (path: String, passwordFile: String, oib: OIB)? {
        guard case .path(let path)? = platform.values["certificate.p12"], !Files.exists(FileName(path))
        else { return nil }
        guard case .secret(.file(let passwordFile))? = platform.values["certificate.password"] else {
            throw Failure(
                .configuration,
                "\(company.key)/\(platform.platform): there is no \(path), and none can be made",
                hint: "a demo certificate needs its password in a file: password: \"file:PATH\"")
        }
        guard let oib = OIB(vatNumber: company.vatId) else {
            throw Failure(
                .configuration, "\(company.key)/\(platform.platform): \(company.vatId) is no OIB",
                hint: "demo certificates are made for Croatian companies only")
        }
        return (path, passwordFile, oib)
    }

    private func create(_ file: File) throws(Failure) {
        if let trouble = Files.makeFolder(Path.folder(of: file.path)) { throw Failure(trouble.fault) }
        guard !Files.exists(FileName(file.path)) else { return }
        if let trouble = Files.create(FileName(file.path), file.content, mode: mode_t(file.mode)) {
            throw Failure(trouble.fault)
        }
    }
}
