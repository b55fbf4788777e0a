internal import Calendars
internal import Dispatching
internal import Faults
internal import Glibc
internal import Settings
internal import Spool
internal import Wire

/// Opens the spool that a configuration describes.
enum OpenHouse {
    static func house(
        _ configuration: Configuration, manner: House.Manner = House.Manner(),
        announce: @escaping @Sendable (Notice) -> Void
    ) throws(Failure) -> House {
        var manner = manner
        // A number of bytes replaces the share of the disk, too.
        if let bytes = configuration.keepFree { manner.space = SpaceGuard(bytes: bytes, percent: 0) }
        do throws(Fault) {
            let companies = try setups(configuration) {
                announce(Notice(.remark, $0, "credential", $1))
            }
            return try House(
                spool: try spool(configuration), companies: companies,
                examiner: DocumentExaminer(companies: companies, digest: SystemSurroundings.sha256),
                manner: manner, endsEarly: DocumentExaminer.endsEarly, announce: announce)
        } catch {
            throw Failure(error)
        }
    }

    static func setups(
        _ configuration: Configuration, warn: @escaping Assembly.Warning = { _, _ in }
    ) throws(Fault) -> [CompanySetup] {
        try assembly(configuration, warn: warn).companies()
    }

    /// What the configuration says, with the real files and the real network behind it.
    static func assembly(
        _ configuration: Configuration, warn: @escaping Assembly.Warning = { _, _ in }
    ) throws(Fault) -> Assembly {
        try Assembly(
            configuration, at: SystemSurroundings.now(),
            read: { path throws(Fault) in
                switch Files.read(FileName(path)) {
                case .success(let bytes): return bytes
                case .failure(let trouble): throw trouble.fault
                }
            },
            warn: warn,
            connect: { authorities, isSandbox throws(Fault) in
                do throws(CurlError) {
                    let trust = authorities.map { ClientOptions.Trust.only(pem: $0) } ?? .system
                    return try Client(ClientOptions(trust: trust, allowsPlainText: isSandbox))
                } catch {
                    throw Fault(.credentialInvalid, "\(error.operation): \(error.reason)")
                }
            })
    }

    /// The folder of the spool, which is made when it is missing.
    private static func spool(_ configuration: Configuration) throws(Fault) -> String {
        guard case .sqlite = configuration.journal else {
            throw Fault(.configurationWrong, "this version keeps its journal on SQLite only: journal: sqlite")
        }
        if let trouble = Files.makeFolder(configuration.spool) { throw trouble.fault }
        // What root wrote there, the service could not touch any more.
        if geteuid() == 0, let owner = Files.owner(of: FileName(configuration.spool)), owner != 0 {
            let name = Files.name(ofUser: owner)
            throw Fault(
                .diskForbidden,
                "the spool belongs to \(name), and root does not work in it: sudo -u \(name) ekspedit …")
        }
        return configuration.spool
    }
}
