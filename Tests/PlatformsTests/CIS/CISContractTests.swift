import Calendars
import Documents
import Invoicing
import PlatformContract
import Platforms
import Sandbox
import Seals
import Testing
import Wire

struct CISContractTests {
    private let bench: PlatformBench

    init() throws {
        let parts = try CISBench.shared.get()
        bench = PlatformBench(
            name: "cis", start: CISBench.now,
            simulator: {
                var simulator = parts.simulator
                simulator.script = []
                return simulator
            },
            platform: { endpoint in
                try CIS(
                    CIS.Settings(
                        environment: "sandbox", endpoint: "\(endpoint)/FiskalizacijaServiceTest",
                        responders: TrustAnchors([parts.authority.certificate]),
                        responderName: CIS.Settings.testResponder),
                    credential: parts.company.credential)
            },
            consignment: { number, now in
                var invoice = CISBench.receipt
                invoice.number = "\(number)/POSL1/12"
                return Consignment(
                    invoice: invoice, original: [], syntax: .json, seed: "\(number)", receivedAt: now)
            },
            held: { host in
                let receipts = host.inspect(CISSimulator.self) { $0.receipts } ?? [:]
                // One content for each ZKI, or it is held twice.
                let contents = host.inspect(CISSimulator.self) { $0.contentsByZKI } ?? [:]
                #expect(contents.values.allSatisfy { $0.count == 1 })
                return receipts.keys.compactMap { key in
                    key.split(separator: " ").last?.split(separator: "/").first.map(String.init)
                }
            })
    }

    @Test func `prepares purely`() throws { try PlatformContract.preparesPurely(bench) }

    @Test func `delivers in process`() async throws { try await PlatformContract.deliversInProcess(bench) }

    @Test func `delivers over a socket`() async throws {
        try await PlatformContract.deliversOverASocket(bench)
    }

    @Test(arguments: 1...6)
    func `holds every receipt once under faults`(seed: Int) async throws {
        let text =
            "lost-before=6%,lost-after=10%,twice=4%,429=5%,500=3%,503-after=4%,garbage=4%,delay:5ms=2%,seed=\(seed)"
        try await PlatformContract.survives(FaultPlan(parsing: text), bench)
    }

    @Test func `tells silence from distance`() async throws {
        try await PlatformContract.tellsSilenceFromDistance(bench)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `bears foreign bytes`(seed: UInt64) async throws {
        try await PlatformContract.bearsForeignBytes(bench, seed: seed)
    }

    @Test func `checks credentials`() async throws { try await PlatformContract.checksCredentials(bench) }
}
