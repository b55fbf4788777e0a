import Calendars
import Dispatching
import Faults
import Glibc
import Platforms
import Sandbox
import Seals
import Wire

/// A spool in a fresh folder on a real disk, a company in it, and SEF in the same process.
struct Estate {
    let path: String
    let sandbox: SandboxHost
    private let company: CompanySetup
    private let firstLook = Moment()

    /// Without a rate the lane is as fast as the machine; `delivers` is how long SEF takes to deliver.
    init(in folder: String, perSecond: Double?, delivers: Duration) throws {
        path = folder + "/house-\(SystemSurroundings.now().milliseconds)"
        guard unsafe mkdir(path, 0o700) == 0 else { throw Trouble(reason: "\(path) can't be made") }
        var options = SEFSimulator.Options()
        options.perSecond = nil
        options.sendingAfter = delivers / 4
        options.sentAfter = delivers
        sandbox = SandboxHost([SEFSimulator(options)], clock: SystemSurroundings.now)
        let sef = SEF(
            SEF.Settings(
                environment: "sandbox", endpoint: "http://127.0.0.1/sef", apiKey: SEF.Settings.sandboxKey))
        let lane = LaneSetup(
            name: "vrana/sef", platform: sef, transport: sandbox,
            pace: Pace(perSecond: perSecond, concurrent: perSecond == nil ? 512 : 3))
        let root = path + "/vrana"
        company = CompanySetup(
            name: "vrana", country: "RS", vatId: "RS999000113", title: "Bela Vrana d.o.o.",
            channels: [
                ChannelSetup(
                    inbox: root + "/inbox", outbox: root + "/outbox", error: root + "/error", settle: .zero)
            ],
            lanes: [lane])
    }

    struct Trouble: Error { let reason: String }

    func drop(_ count: Int, _ form: (Int) -> Invoices.Form) throws {
        for folder in [path + "/vrana", path + "/vrana/inbox"] { _ = unsafe mkdir(folder, 0o700) }
        let invoices = Invoices(issuedAt: SystemSurroundings.now())
        for number in 1...count {
            let form = form(number)
            let bytes = invoices.file("B-\(number)", as: form)
            let name = path + "/vrana/inbox/B-\(number).\(form.fileExtension)"
            let file = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL, 0o600)
            defer { close(file) }
            guard unsafe write(file, bytes, bytes.count) == bytes.count else {
                throw Trouble(reason: "\(name) can't be written")
            }
        }
    }

    func house() throws -> House {
        let examiner = NotingExaminer(
            inner: DocumentExaminer(companies: [company], digest: SystemSurroundings.sha256),
            first: firstLook)
        return try House(
            spool: path, companies: [company], examiner: examiner, endsEarly: DocumentExaminer.endsEarly)
    }

    /// When the first file had been taken and was looked at.
    var firstTaken: Duration? { firstLook.value }

    func results(_ place: String) -> Int {
        guard let folder = unsafe opendir("\(path)/vrana/\(place)") else { return 0 }
        defer { unsafe closedir(folder) }
        var count = 0
        while let entry = unsafe readdir(folder) {
            if unsafe entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { count += 1 }
        }
        return count
    }

    /// Leaves nothing of it on the disk; the time that this takes is not measured.
    func remove() { Self.remove(path) }

    private static func remove(_ path: String) {
        if let folder = unsafe opendir(path) {
            var names: [String] = []
            while let entry = unsafe readdir(folder) {
                let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name != "." && name != ".." { names.append(name) }
            }
            unsafe closedir(folder)
            for name in names { remove(path + "/" + name) }
            unsafe rmdir(path)
        } else {
            unsafe unlink(path)
        }
    }
}
