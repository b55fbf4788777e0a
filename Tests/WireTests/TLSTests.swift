import Foundation
import TestSupport
import Testing

@testable import Wire

/// Certificates are made by the `openssl` program, which the set-up of the tests installs.
struct TLSTests {
    @Test func `speaks to a server whose authority was added, and to no other`() async throws {
        let keys = try ThrowAwayKeys()
        let identity = ListenerOptions.Identity(
            certificates: try keys.text("server.pem"), key: try keys.text("server.key"))
        let listener = try Listener(ListenerOptions(identity: identity)) { request in
            HTTPResponse(request.url.hasPrefix("https://") ? 200 : 500)
        }
        let authority = try Array(keys.bytes("ca.pem"))
        let request = HTTPRequest(.post, listener.origin, body: [1])
        for trust in [ClientOptions.Trust.only(pem: authority), .systemAnd(pem: authority)] {
            #expect(try await Client(ClientOptions(trust: trust)).send(request).get().status == 200)
        }
        let stranger = await (try Client()).send(request)
        #expect(stranger.isNotSent, "\(stranger)")
        let otherName = request.url.replacing("127.0.0.1", with: "localhost")
        let misnamed = await (try Client(ClientOptions(trust: .only(pem: authority)))).send(
            HTTPRequest(.get, otherName))
        #expect(misnamed.isNotSent, "\(misnamed)")
        await listener.stop()
    }

    @Test func `reports a key that does not fit`() throws {
        let keys = try ThrowAwayKeys()
        let identity = ListenerOptions.Identity(certificates: try keys.text("server.pem"), key: "none")
        #expect(throws: ListenerError.self) {
            try Listener(ListenerOptions(identity: identity)) { _ in nil }
        }
    }

    @Test func `shows who it is to a server that asks`() async throws {
        let keys = try ThrowAwayKeys()
        let server = try MutualServer(keys)
        defer { server.stop() }
        let trust = ClientOptions.Trust.only(pem: Array(try keys.bytes("ca.pem")))
        let identities: [ClientOptions.Identity] = [
            .pkcs12(Array(try keys.bytes("client.p12")), password: "lozinka"),
            .pem(
                certificates: Array(try keys.bytes("client.pem")), key: Array(try keys.bytes("client.key")),
                password: nil),
        ]
        let request = HTTPRequest(.get, "https://127.0.0.1:\(server.port)/")
        for identity in identities {
            let answer = await (try Client(ClientOptions(trust: trust, identity: identity))).send(request)
            #expect(try answer.get().status == 200)
        }
        // With TLS 1.3 the server refuses after the client may have sent: only a look-up can tell.
        let nobody = await (try Client(ClientOptions(trust: trust))).send(request)
        #expect(throws: TransportFault.self) { try nobody.get() }
        let wrong = ClientOptions.Identity.pkcs12(Array(try keys.bytes("client.p12")), password: "falsch")
        let refused = await (try Client(ClientOptions(trust: trust, identity: wrong))).send(request)
        #expect(refused.isNotSent, "\(refused)")
    }
}

/// An authority, a server certificate for 127.0.0.1, and a client certificate.
struct ThrowAwayKeys {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        try openssl(
            ["req", "-x509", "-subj", "/CN=Throw-away CA", "-keyout", "ca.key", "-out", "ca.pem"] + curve)
        for (name, extra) in [("server", ["-addext", "subjectAltName=IP:127.0.0.1"]), ("client", [])] {
            try openssl(
                [
                    "req", "-x509", "-subj", "/CN=\(name)", "-CA", "ca.pem", "-CAkey", "ca.key", "-keyout",
                    "\(name).key", "-out", "\(name).pem", "-addext", "basicConstraints=critical,CA:FALSE",
                ] + extra + curve)
        }
        try openssl(
            ["pkcs12", "-export", "-in", "client.pem", "-inkey", "client.key", "-out", "client.p12"]
                + ["-passout", "pass:lozinka"])
    }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.url.appending(path: name)) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    private func openssl(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "openssl \(arguments)")
    }
}

/// A server that demands a client certificate, which our own listener does not.
struct MutualServer {
    let port: UInt16
    private let process = Process()

    init(_ keys: ThrowAwayKeys) throws {
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments =
            ["s_server", "-accept", "127.0.0.1:0", "-www", "-Verify", "1", "-verify_return_error"]
            + ["-CAfile", "ca.pem", "-cert", "server.pem", "-key", "server.key"]
        process.currentDirectoryURL = keys.folder.url
        process.standardError = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var text = ""
        var found: UInt16?
        while found == nil {
            let piece = output.fileHandleForReading.availableData
            try #require(!piece.isEmpty, "s_server ended: \(text)")
            text += String(decoding: piece, as: UTF8.self)
            for line in text.split(separator: "\n") where line.hasPrefix("ACCEPT 127.0.0.1:") {
                found = UInt16(line.dropFirst(17).prefix { $0.isNumber })
            }
        }
        port = try #require(found)
    }

    func stop() {
        // A child started from a thread of the pool inherits its signal mask, in which SIGTERM is blocked.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
