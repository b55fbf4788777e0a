import Foundation
import TestSupport
import Testing

/// Files as partners really bring them: over SFTP and by programs that take their time, while the service runs.
///
/// Each drop is a process of its own. What is dropped ends in blanks, so that any part of it but the beginning looks
/// whole to whoever reads it: only watching the writer tells that more is to come.
@Suite(.serialized)
struct DroppingTests {
    let desk: WorkingDesk

    init() throws { desk = try WorkingDesk(settle: "3s") }

    @Test(.enabled(if: SFTPServer.isInstalled, "needs openssh-server and openssh-client"))
    func `sftp brings each file once and whole, however it is put`() throws {
        let server = try SFTPServer(in: desk.temporary.url)
        let inbox = desk.files.inbox.path
        let service = try desk.start()
        defer { service.terminate() }

        let plain = try prepare("S-PUT")
        let renamed = try prepare("S-RENAMED")
        let slow = try prepare("S-SLOW", size: 50_000)
        let resumed = try prepare("S-RESUMED", size: 50_000)
        let broken = try prepare("S-BROKEN", size: 50_000, endsInBlanks: false)

        // About 20 kB in a second, in the open, under its final name.
        let slowly = try server.start(["put \(slow) \(inbox)/S-SLOW.json"], limit: 160, named: "slow")
        // Two clients that die in the middle: one under a temporary name, one under the final one.
        let halves = ["S-RESUMED.json.part", "S-BROKEN.json"]
        let dying = try zip([resumed, broken], halves).map { file, name in
            try server.start(["put \(file) \(inbox)/\(name)"], limit: 100, named: name)
        }
        for (client, name) in zip(dying, halves) {
            let grows = desk.waits { size("\(inbox)/\(name)") > 4_096 }
            #expect(grows, "\(name): \(server.log("\(name).log"))")
            client.end()
        }
        #expect((1..<50_000).contains(size("\(inbox)/\(halves[0])")), "it was killed in the middle")
        #expect(desk.url("spool/vrana/inbox/S-SLOW.json").isThere, "what is being written stays where it is")
        let quick = try server.start(
            [
                "put \(plain) \(inbox)/S-PUT.json", "put \(renamed) \(inbox)/S-RENAMED.json.filepart",
                "rename \(inbox)/S-RENAMED.json.filepart \(inbox)/S-RENAMED.json",
                "reput \(resumed) \(inbox)/\(halves[0])",
                "rename \(inbox)/\(halves[0]) \(inbox)/S-RESUMED.json",
            ], named: "quick")
        server.expectEnd(of: quick, named: "quick")
        server.expectEnd(of: slowly, named: "slow")
        // The half under its final name comes to rest; then its sender begins anew.
        #expect(desk.waits { !desk.url("spool/vrana/inbox/S-BROKEN.json").isThere }, "\(desk.log("run.log"))")
        let again = try server.start(["put \(broken) \(inbox)/S-BROKEN.json"], named: "again")
        server.expectEnd(of: again, named: "again")

        try expectWhole(["S-PUT", "S-RENAMED", "S-SLOW", "S-RESUMED", "S-BROKEN"])
        #expect(desk.stop(service) == 0)
    }

    @Test func `a writer that pauses, appends and renames is never read half`() throws {
        let inbox = desk.files.inbox.path
        let service = try desk.start()
        defer { service.terminate() }
        var writers: [Child] = []
        // $1 the whole file, $2 the name to write it to; the pauses of those that keep it open outlast the settle time.
        let manners = [
            "W-HELD": #"exec 3> "$2"; head -c 700 "$1" >&3; sleep 5; tail -c +701 "$1" >&3"#,
            "W-BLANKS": #"exec 3> "$2"; head -c 3000 "$1" >&3; sleep 5; tail -c +3001 "$1" >&3"#,
            "W-APPENDED": """
            head -c 700 "$1" > "$2"; sleep 1; tail -c +701 "$1" | head -c 2000 >> "$2"; sleep 1
            tail -c +2701 "$1" >> "$2"
            """,
            "W-RENAMED": """
            head -c 3000 "$1" > "$2.part"; sleep 5; tail -c +3001 "$1" >> "$2.part"; mv "$2.part" "$2"
            """,
            "W-EMPTY": #": > "$2"; sleep 5; cat "$1" > "$2""#,
            "W-MOVED": #"cp "$1" "$2.tmp"; touch -d 2099-01-01 "$2.tmp"; sleep 1; mv "$2.tmp" "$2""#,
            "W-LINKED": #"cp "$1" "$2.tmp"; touch -d 1970-01-02 "$2.tmp"; ln "$2.tmp" "$2"; rm "$2.tmp""#,
        ]
        for (name, manner) in manners {
            let file = try prepare(name)
            writers.append(
                try Child(
                    "/bin/sh", ["-euc", manner, "writer", file, "\(inbox)/\(name).json"],
                    in: desk.temporary.url, log: "\(name).log"))
        }
        for writer in writers { #expect(writer.ends(within: 30) && writer.isWell) }
        try expectWhole(Set(manners.keys))
        #expect(desk.stop(service) == 0)
    }

    // MARK: - Steps

    /// Writes what a partner will send, and returns its path; with blanks at the end or before its last brace.
    private func prepare(_ number: String, size: Int = 6_000, endsInBlanks: Bool = true) throws -> String {
        var text = desk.files.invoice(number)
        let blanks = String(repeating: " ", count: max(0, size - text.utf8.count))
        if endsInBlanks { text += blanks } else { text = text.dropLast(1) + blanks + "}" }
        let file = desk.url("\(number).source")
        try Data(text.utf8).write(to: file)
        return file.path
    }

    private func size(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }

    /// Each came once, whole, and the platform has one document for each.
    private func expectWhole(_ names: Set<String>) throws {
        let outbox = desk.url("spool/vrana/outbox")
        let all = desk.waits(seconds: 40) {
            (try? desk.files.results("outbox", "receipt.json").count) ?? 0 >= names.count
        }
        #expect(all, "\(desk.log("run.log").suffix(2_000))")
        try desk.expectReceipts(names)
        for name in names {
            let original = try Data(contentsOf: outbox.appending(path: "\(name)/original.json"))
            #expect(original == (try Data(contentsOf: desk.url("\(name).source"))), "\(name) is whole")
        }
        #expect(!desk.log("run.log").contains("late-write"))
    }
}

extension URL {
    fileprivate var isThere: Bool { FileManager.default.fileExists(atPath: path) }
}
