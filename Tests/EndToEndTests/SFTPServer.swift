import Foundation
import TestSupport
import Testing

/// A real `sshd` for one test: on a loopback port, with keys, configuration and log of its own.
///
/// Whatever it waits for has an upper bound, and a failure tells what the server and the client said.
final class SFTPServer {
    private let folder: URL
    private let port: UInt16
    private let process: Child

    /// Debian keeps it outside the search path of ordinary users.
    private static let program = ["/usr/sbin/sshd", "/usr/local/sbin/sshd"].first(
        where: FileManager.default.isExecutableFile)

    static let isInstalled =
        program != nil && ["sftp", "ssh-keygen"].allSatisfy(Tool.isInstalled)

    init(in folder: URL) throws {
        guard let program = Self.program else { throw CocoaError(.fileNoSuchFile) }
        self.folder = folder
        port = try FreePort.find()
        for key in ["host", "client"] {
            let path = folder.appending(path: key).path
            let made = try Tool.run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", path])
            try #require(made.status == 0, "\(made.errors)")
        }
        // As root it insists on the empty folder in which it locks up strangers; the package's unit makes it at boot.
        if geteuid() == 0 {
            try FileManager.default.createDirectory(
                atPath: "/run/sshd", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755]
            )
        }
        let configuration = """
            Port \(port)
            ListenAddress 127.0.0.1
            HostKey \(folder.path)/host
            PidFile \(folder.path)/sshd.pid
            AuthorizedKeysFile \(folder.path)/client.pub
            StrictModes no
            UsePAM no
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            Subsystem sftp internal-sftp

            """
        let file = folder.appending(path: "sshd_config")
        try configuration.write(to: file, atomically: true, encoding: .utf8)
        process = try Child(program, ["-D", "-e", "-f", file.path], in: folder, log: "sshd.log")
        let isListening = Patience.waits(seconds: 10) { log("sshd.log").contains("Server listening on") }
        guard isListening, process.status == nil else {
            Issue.record("sshd does not listen: \(log("sshd.log"))")
            throw CocoaError(.featureUnsupported)
        }
    }

    func log(_ name: String) -> String {
        (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    }

    /// Starts a client that carries out commands.
    ///
    /// `limit` is in kbit/s; with one, few bytes go at a time, so that the file grows in small steps.
    func start(_ commands: [String], limit: Int? = nil, named name: String) throws -> Child {
        let batch = folder.appending(path: "\(name).batch")
        try Data((commands.joined(separator: "\n") + "\n").utf8).write(to: batch)
        let options = [
            "BatchMode=yes", "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "IdentitiesOnly=yes",
            "ConnectTimeout=10", "LogLevel=ERROR",
        ]
        return try Child(
            "sftp",
            ["-F", "none", "-b", batch.path, "-P", "\(port)", "-i", "\(folder.path)/client"]
                + options.flatMap { ["-o", $0] }
                + (limit.map { ["-l", "\($0)", "-B", "2048", "-R", "1"] } ?? [])
                + ["\(NSUserName())@127.0.0.1"],
            in: folder, log: "\(name).log")
    }

    /// Lets a client end; a failure tells what it and the server said.
    func expectEnd(of client: Child, named name: String) {
        #expect(
            client.ends(within: 30) && client.isWell,
            "sftp \(name): \(log("\(name).log")); \(log("sshd.log"))")
    }
}
