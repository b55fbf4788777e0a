import Foundation
import TestSupport
import Testing

/// The whole program with its libraries, while the system refuses one call after the other, or kills it there.
///
/// After each of these a run without faults finishes the work, and then each file has one result, the platform one
/// document for each invoice, and each receipt is for one of them.
@Suite(.serialized, .enabled(if: Tracer.isPossible, "needs strace, and leave to trace"))
struct SystemCallTests {
    /// What the program asks of the system about files and sockets, and how that may go wrong.
    private static let calls: [String: [String]] = [
        "openat": ["EACCES", "EIO", "ENOSPC", "EINTR"], "read": ["EIO", "EINTR"], "pread64": ["EIO"],
        "write": ["ENOSPC", "EIO", "EINTR"], "pwrite64": ["ENOSPC", "EIO"], "fsync": ["EIO", "ENOSPC"],
        "fdatasync": ["EIO"], "syncfs": ["EIO"], "ftruncate": ["ENOSPC"],
        "rename": ["EXDEV", "EACCES", "EIO"],
        "renameat": ["EXDEV", "EACCES", "EIO"], "renameat2": ["EXDEV", "ENOSPC", "EROFS", "EINTR"],
        "linkat": ["EXDEV", "EACCES", "ENOSPC"], "symlinkat": ["EACCES", "ENOSPC"],
        "unlink": ["EACCES", "EIO"],
        "unlinkat": ["EACCES", "EIO"], "mkdir": ["EACCES", "ENOSPC"],
        "mkdirat": ["EACCES", "ENOSPC", "EROFS"],
        "newfstatat": ["EIO", "EACCES"], "fstat": ["EIO"], "statx": ["EIO"], "statfs": ["EIO"],
        "fstatfs": ["EIO"],
        "getdents64": ["EIO"], "fcntl": ["EACCES"], "flock": ["EINTR", "EIO"], "fsetxattr": ["ENOSPC"],
        "fgetxattr": ["EIO"], "openat2": ["EACCES", "EINTR", "EIO"], "fchmod": ["EPERM"],
        "fchmodat": ["EPERM"],
        "inotify_add_watch": ["ENOSPC"], "sendto": ["EIO", "EINTR"], "recvfrom": ["EIO", "EINTR"],
        "connect": ["EACCES"],
    ]

    /// How many faults are tried for each kind of call; all that there are by `EKSPEDIT_CALLS=0`.
    private static let portion =
        ProcessInfo.processInfo.environment["EKSPEDIT_CALLS"].flatMap(Int.init) ?? 40

    @Test(.enabled(if: Torture.isOn, "takes an hour; set EKSPEDIT_TORTURE"))
    func `each call fails or kills, and a later run finishes the work`() throws {
        let counts = try Bench().counts(Self.calls.keys.sorted())
        var rounds = 0
        for call in Self.calls.keys.sorted() {
            let chosen = injections(at: call, counts)
            guard !chosen.isEmpty else { continue }
            let bench = try Bench()
            for injection in chosen { try bench.endure(injection) }
            try bench.verify()
            rounds += chosen.count
            print("\(call): \(counts[call] ?? 0) calls, \(chosen.count) faults")
        }
        print("\(rounds) faults")
        #expect(rounds > 100)
    }

    /// A cut through the same, in a few seconds.
    @Test func `a few calls fail or kill, and a later run finishes the work`() throws {
        let bench = try Bench()
        let calls = ["fdatasync", "fsync", "mkdirat", "openat", "pwrite64", "read", "renameat2", "unlinkat"]
        let counts = try bench.counts(calls)
        let chosen = calls.flatMap { call -> [Tracer.Injection] in
            guard let count = counts[call], let error = Self.calls[call]?.first else { return [] }
            return [
                Tracer.Injection(call: call, number: count / 2 + 1, fault: .refused(error)),
                Tracer.Injection(call: call, number: count * 3 / 4 + 1, fault: .killed),
            ]
        }
        #expect(chosen.count >= 12, "the program still works with these calls: \(counts)")
        for injection in chosen { try bench.endure(injection) }
        try bench.verify()
    }

    /// Faults spread evenly over all calls of a kind, with its errors and death taking turns.
    private func injections(at call: String, _ counts: [String: Int]) -> [Tracer.Injection] {
        let kinds = [Tracer.Fault.killed] + (Self.calls[call] ?? []).map(Tracer.Fault.refused)
        let count = counts[call] ?? 0
        guard count > 0 else { return [] }
        let all = count * kinds.count
        let wanted = Self.portion == 0 ? all : min(Self.portion, all)
        return (0..<wanted).map { place in
            let index = place * all / wanted
            // Neighbours differ in their kind, too.
            let kind = wanted == all ? index % kinds.count : place % kinds.count
            return Tracer.Injection(call: call, number: index / kinds.count + 1, fault: kinds[kind])
        }
    }
}

/// A desk whose program is troubled, and what has to have become of its files.
private final class Bench {
    private let desk: WorkingDesk
    private var invoices = 0

    /// What the program met while the files of a number were new.
    private var faults: [Int: Tracer.Injection] = [:]

    init() throws {
        desk = try WorkingDesk()
        // The folders are made, and the database.
        try drop(0)
        #expect(try finish() == 1)
    }

    func counts(_ calls: [String]) throws -> [String: Int] {
        try drop(1)
        let counts = try Tracer.count(
            calls, of: ["once", "--wait", "20"], in: desk.temporary.url, log: "count.log")
        expectResults(1, "\(desk.log("count.log").suffix(500))")
        return counts
    }

    /// Lets the program work on fresh files, and on what earlier faults have left, with the next fault.
    func endure(_ fault: Tracer.Injection) throws {
        let number = invoices + 1
        try drop(number)
        faults[number] = fault
        try Tracer.run(["once", "--wait", "1"], fault, in: desk.temporary.url, log: "faulty.log")
    }

    /// A run without faults finishes everything.
    func verify() throws {
        let status = try finish()
        #expect([0, 1].contains(status), "\(desk.log("once.log").suffix(1_000))")
        for (number, fault) in faults.sorted(by: { $0.key < $1.key }) {
            expectResults(number, "\(fault): \(desk.log("once.log").suffix(1_000))")
        }
        let receipts = try desk.files.results("outbox", "receipt.json")
        let ids = receipts.values.compactMap {
            (($0["legs"] as? [[String: Any]])?.first?["platformId"]) as? String
        }
        let held = try desk.sandbox.documents()
        #expect(held.count == invoices + 1, "one document at the platform for each invoice")
        #expect(Set(ids) == Set(held.map(String.init)), "each receipt is for one of them")
        #expect(receipts.count == (invoices + 1) * 2)
        #expect(try desk.files.results("error", "rejection.json").count == invoices + 1)
        let whole = try Program.run(["archive", "verify"], in: desk.temporary.url, log: "verify.log")
        #expect(whole == 0, "\(desk.log("verify.log"))")
    }

    /// An invoice, the same once more under another name, and something that is none.
    private func drop(_ number: Int) throws {
        try desk.files.drop("C-\(number)")
        try desk.files.drop("C-\(number)", as: "C-\(number)-again.json")
        try Data("{\"number\": \(number)}".utf8).write(
            to: desk.files.inbox.appending(path: "C-\(number)-bad.json"))
        invoices = number
    }

    private func finish() throws -> Int32 {
        try Program.run(["once", "--wait", "120"], in: desk.temporary.url, log: "once.log")
    }

    private func expectResults(_ number: Int, _ comment: String) {
        let places = [
            ("outbox", "C-\(number)"), ("outbox", "C-\(number)-again"), ("error", "C-\(number)-bad"),
        ]
        for (place, name) in places {
            let folder = desk.url("spool/vrana/\(place)")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            let own = names.filter { $0 == name || $0.hasPrefix(name + "~") }
            #expect(own == [name], "\(comment)")
        }
        let inbox = (try? FileManager.default.contentsOfDirectory(atPath: desk.files.inbox.path)) ?? []
        #expect(inbox.allSatisfy { $0.hasPrefix(".") }, "\(comment)")
    }
}
