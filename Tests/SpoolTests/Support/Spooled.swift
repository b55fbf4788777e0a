import Foundation
import Glibc
import Rehearsal
import Spool
import TestSupport

/// A spool with one inbox and two result folders on a real disk.
struct Spooled {
    let temporary: TemporaryFolder
    let files: any FileSystem
    let premises: Premises
    let inbox: Inbox
    let outbox: Folder
    let ids: EntryIDSource

    init(
        _ options: InboxOptions = InboxOptions(settle: .zero), in files: any FileSystem = LinuxFileSystem(),
        isTaken: @escaping (SpoolPath, Fingerprint) -> Bool = { _, _ in false }
    ) throws {
        temporary = try TemporaryFolder()
        self.files = files
        for name in ["inbox", "outbox"] {
            try FileManager.default.createDirectory(
                at: temporary.url.appending(path: name), withIntermediateDirectories: false)
        }
        premises = try Premises(at: temporary.path, in: files, anyFileSystem: true)
        inbox = try Inbox(
            "acme", at: temporary.path + "/inbox", options: options, in: files, isTaken: isTaken)
        outbox = try Folder(at: temporary.path + "/outbox", in: files)
        ids = EntryIDSource(random: MemoryRandom(state: 7)) { 1_700_000_000_000 }
    }

    var path: String { temporary.path }

    /// Writes a file into the inbox as a partner does, by the bytes of its path.
    func drop(_ path: [UInt8], _ content: String = "content") throws {
        let full = Array((temporary.path + "/inbox/").utf8) + path
        let descriptor = unsafe open(full.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT, 0o644)
        guard descriptor >= 0 else { throw Errno(rawValue: errno) }
        defer { close(descriptor) }
        let bytes = Array(content.utf8)
        guard unsafe write(descriptor, bytes, bytes.count) == bytes.count else {
            throw Errno(rawValue: errno)
        }
    }

    func drop(_ path: String, _ content: String = "content") throws { try drop(Array(path.utf8), content) }

    func folder(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: temporary.path + "/inbox/" + path, withIntermediateDirectories: true)
    }

    /// One whole pass, then what is ready.
    func scanned(at now: Duration = .zero, limit: Int = 100_000) throws -> [ReadyFile] {
        try inbox.beginScan()
        while try !inbox.continueScan(budget: 1_000, at: now) {}
        return try inbox.ready(at: now, limit: limit)
    }

    /// Claims everything that is ready.
    func claimed(at now: Duration = .zero) throws -> [Claim] {
        try premises.claims.claim(try scanned(at: now), from: inbox, ids: ids).compactMap { ending in
            guard case .claimed(let claim) = ending else { return nil }
            inbox.forget(claim.path)
            return claim
        }
    }

    func text(_ path: String) -> String? {
        guard let data = FileManager.default.contents(atPath: temporary.path + "/" + path) else { return nil }
        return String(decoding: data, as: UTF8.self)
    }

    func names(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: temporary.path + "/" + path)) ?? []).sorted()
    }
}

extension Errno: Error {}
