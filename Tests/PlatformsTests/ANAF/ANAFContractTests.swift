import PlatformContract
import Testing
import Wire

struct ANAFContractTests {
    private let bench = ANAFBench.contract

    @Test func `prepares purely`() throws { try PlatformContract.preparesPurely(bench) }

    @Test func `delivers in process`() async throws { try await PlatformContract.deliversInProcess(bench) }

    @Test func `delivers over a socket`() async throws {
        try await PlatformContract.deliversOverASocket(bench)
    }

    @Test(arguments: 1...12)
    func `holds every document once under faults`(seed: Int) async throws {
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

    @Test func `reports refusals`() async throws { try await PlatformContract.reportsRefusals(bench) }

    @Test func `checks credentials`() async throws { try await PlatformContract.checksCredentials(bench) }
}
