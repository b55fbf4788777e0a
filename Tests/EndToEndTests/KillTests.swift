import Foundation
import TestSupport
import Testing

/// The program killed without warning, again and again, while a platform loses answers.
struct KillTests {
    let temporary: TemporaryFolder
    let files: SerbianFiles

    init() throws {
        temporary = try TemporaryFolder()
        files = SerbianFiles(folder: temporary.url)
    }

    @Test func `fifty kills lose nothing and send nothing twice`() throws {
        let sandbox = try SandboxProcess(
            ["--no-limits", "--faults", "lost-after=10%,lost-before=5%,seed=11"], in: temporary.url)
        try files.configuration(sandbox: sandbox.origin)
            .write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
        var random = SystemRandomNumberGenerator()
        var dropped: [String] = []
        for kill in 1...50 {
            for place in 1...4 {
                let name = "F-\(kill)-\(place)"
                // Now and then the same invoice is dropped twice under different names.
                try files.drop(place == 4 ? "F-\(kill)-3" : name, as: "\(name).json")
                dropped.append(name)
            }
            let process = try Program.start(["run"], in: temporary.url, log: "run.log")
            // Killed at a moment that nothing chooses: within its start, its work, or its rest.
            _ = poll(nil, 0, Int32.random(in: 30...700, using: &random))
            end(process)
        }
        let status = try Program.run(["once", "--wait", "120"], in: temporary.url, log: "once.log")
        let log = try String(contentsOf: temporary.url.appending(path: "once.log"), encoding: .utf8)
        #expect(status == 0, "\(log.suffix(2_000))")

        let receipts = try files.results("outbox", "receipt.json")
        let rejections = try files.results("error", "rejection.json")
        #expect(rejections.isEmpty, "\(rejections.first.map { "\($0)" } ?? "")")
        #expect(Set(receipts.keys) == Set(dropped))
        let held = try sandbox.documents()
        let numbers = Set((1...50).flatMap { kill in (1...3).map { "F-\(kill)-\($0)" } })
        #expect(held.count == numbers.count, "one document at the platform for each invoice")
        let receipted = Set(
            receipts.values.compactMap { (($0["legs"] as? [[String: Any]])?.first?["platformId"]) as? String }
        )
        #expect(receipted == Set(held.map(String.init)), "every receipt matches a document at the platform")
    }

    private func end(_ process: Process) {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
