import Foundation
import TestSupport
import Testing

/// The sandbox behind TLS, as the program and as other programs see it.
struct SecureSandboxTests {
    let temporary: TemporaryFolder
    let files: CroatianFiles

    init() throws {
        temporary = try TemporaryFolder()
        files = CroatianFiles(folder: temporary.url)
    }

    private let certificates =
        "caFile: keys/ca.pem\n        certificate: "
        + "{ p12: keys/galeb.p12, password: \"file:keys/galeb.password\" }"

    /// A sandbox that has written the certificates of its demo company.
    private func sandbox() throws -> SandboxProcess {
        try write(endpoint: "https://127.0.0.1:1/cis")
        let sandbox = try SandboxProcess(["--demo", "ekspedit.yaml"], in: temporary.url)
        try write(endpoint: "\(sandbox.secureOrigin)/cis")
        return sandbox
    }

    private func write(endpoint: String) throws {
        try files.configuration(endpoint: endpoint, more: certificates)
            .write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
    }

    private func tool(_ words: String...) throws -> (status: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = temporary.url
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    @Test func `receipts go over TLS to the demo company's sandbox, and carry their JIR`() throws {
        let sandbox = try sandbox()
        for number in 1...2 { try files.drop(number) }
        let status = try Program.run(["once", "--wait", "60"], in: temporary.url, log: "once.log")
        let log = try String(contentsOf: temporary.url.appending(path: "once.log"), encoding: .utf8)
        #expect(status == 0, "\(log)")
        for number in 1...2 {
            let report = try files.report("outbox/R-\(number)/receipt.json")
            #expect(files.leg(report)["jir"] is String)
            let facts = files.leg(report)["facts"] as? [String: Any]
            #expect((facts?["reason"] as? String)?.contains("final consumption") == true)
        }
        withExtendedLifetime(sandbox) {}
    }

    @Test func `other programs find a certificate that leads to the authority, and none without it`() throws {
        let sandbox = try sandbox()
        let address = "\(sandbox.secureOrigin)/cis"
        let echo =
            #"<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>"#
            + #"<tns:EchoRequest xmlns:tns="http://www.apis-it.hr/fin/2012/types/f73">hello</tns:EchoRequest>"#
            + "</soapenv:Body></soapenv:Envelope>"
        let known = try tool("curl", "-s", "--cacert", "keys/ca.pem", "-d", echo, address)
        #expect(known.text.contains("hello</"))
        // 60: the certificate can't be verified.
        #expect(try tool("curl", "-s", "-d", echo, address).status == 60)
        let place = sandbox.secureOrigin.replacingOccurrences(of: "https://", with: "")
        let shown = try tool(
            "openssl", "s_client", "-connect", place, "-CAfile", "keys/ca.pem", "-verify_return_error",
            "-verify_ip", "127.0.0.1")
        #expect(shown.text.contains("Verify return code: 0 (ok)"), "\(shown.text)")
        let old = try tool("openssl", "s_client", "-connect", place, "-tls1_1", "-CAfile", "keys/ca.pem")
        #expect(old.status != 0)
        withExtendedLifetime(sandbox) {}
    }

    @Test func `a client that does not know the authority sends nothing`() throws {
        let sandbox = try sandbox()
        let stranger = try tool(
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=stranger", "-keyout",
            "stranger.key", "-out", "keys/ca.pem")
        #expect(stranger.status == 0, "\(stranger.text)")
        try files.drop(1)
        #expect(try Program.run(["once", "--wait", "2"], in: temporary.url, log: "once.log") == 69)
        let report = try files.report("outbox/R-1/receipt.json")
        #expect(report["outcome"] as? String == "pending")
        withExtendedLifetime(sandbox) {}
    }

    @Test func `keys and passwords of the demo are for their owner only`() throws {
        let sandbox = try sandbox()
        for name in ["galeb.p12", "galeb.password"] {
            let path = temporary.url.appending(path: "keys/\(name)").path
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
        withExtendedLifetime(sandbox) {}
    }
}
