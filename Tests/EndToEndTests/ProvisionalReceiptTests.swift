import Foundation
import TestSupport
import Testing

/// The built program at a till whose connection to the tax administration is down, and comes back.
struct ProvisionalReceiptTests {
    let temporary: TemporaryFolder
    let files: CroatianFiles

    init() throws {
        temporary = try TemporaryFolder()
        files = CroatianFiles(folder: temporary.url)
    }

    @Test func `a receipt is there at once without the service, and has its JIR once the service is back`()
        throws
    {
        let port = try FreePort.find()
        try files.configuration(endpoint: "http://127.0.0.1:\(port)/cis")
            .write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
        for number in 1...3 { try files.drop(number) }
        // Nobody listens there.
        #expect(try Program.run(["once", "--wait", "2"], in: temporary.url, log: "down.log") == 69)
        var codes: [String] = []
        for number in 1...3 {
            let report = try files.report("outbox/R-\(number)/receipt.json")
            #expect(report["outcome"] as? String == "pending")
            #expect(report["finishedAt"] is NSNull)
            let leg = files.leg(report)
            let zki = try #require(leg["zki"] as? String)
            codes.append(zki)
            #expect(leg["state"] as? String == "pending")
            #expect(leg["jir"] is NSNull)
            #expect((leg["qr"] as? String)?.hasPrefix("https://porezna.gov.hr/rn?zki=\(zki)&") == true)
        }
        let sandbox = try SandboxProcess(port: port, in: temporary.url)
        let status = try Program.run(["once", "--wait", "60"], in: temporary.url, log: "up.log")
        let log = try String(contentsOf: temporary.url.appending(path: "up.log"), encoding: .utf8)
        #expect(status == 0, "\(log)")
        for number in 1...3 {
            let report = try files.report("outbox/R-\(number)/receipt.json")
            #expect(report["outcome"] as? String == "accepted")
            let leg = files.leg(report)
            let jir = try #require(leg["jir"] as? String)
            #expect(leg["zki"] as? String == codes[number - 1])
            #expect(leg["lateDelivery"] as? Bool == true)
            #expect((leg["qr"] as? String)?.contains("jir=\(jir)&") == true)
        }
        withExtendedLifetime(sandbox) {}
    }
}
