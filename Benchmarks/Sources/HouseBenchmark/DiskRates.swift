import Calendars
import Dispatching
import Faults
import Glibc
import Journal
import Timing

/// How often the journal can commit in a second, beside how often the same disk can sync at all.
struct DiskRates {
    let folder: String
    let time: Duration

    func show() throws {
        let bare = try bareSyncs()
        print("bare write and fsync       \(text(bare, 0)) a second")
        for size in [1, 32, 512] {
            let commits = try commits(of: size)
            print(
                "commits of \(size) accepted files\(size < 10 ? "  " : size < 100 ? " " : "")"
                    + " \(text(commits, 0)) a second, \(text(commits / bare)) of the bare rate,"
                    + " \(text(commits * Double(size), 0)) files a second")
        }
    }

    private func bareSyncs() throws -> Double {
        let name = folder + "/bare"
        let file = unsafe open(name, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        defer {
            close(file)
            unsafe unlink(name)
        }
        let page = [UInt8](repeating: 7, count: 4_096)
        return try perSecond {
            guard unsafe write(file, page, page.count) == page.count, fsync(file) == 0 else {
                throw Estate.Trouble(reason: "\(name) can't be synced")
            }
        }
    }

    private func commits(of size: Int) throws -> Double {
        let name = folder + "/journal-\(size).db"
        defer { for ending in ["", "-wal", "-shm"] { unsafe unlink(name + ending) } }
        let journal = try SQLiteJournal(path: name, digest: SystemSurroundings.sha256)
        let body = [UInt8](repeating: 7, count: 8_192)
        var number = 0
        return try perSecond {
            let now = SystemSurroundings.now()
            let changes = (0..<size).flatMap { _ -> [Change] in
                number += 1
                let record = DocumentRecord(
                    id: "d\(1_000_000 + number)", company: "vrana", channel: 0, path: Array("a.json".utf8),
                    sha256: "\(number)", size: body.count, receivedAt: now)
                return [
                    .accept(record, body: body),
                    .event(EventRecord(now, document: record.id, to: "received")),
                ]
            }
            _ = try journal.commit(changes)
        }
    }

    private func perSecond(_ work: () throws -> Void) throws -> Double {
        let start = ContinuousClock.now
        var count = 0
        while ContinuousClock.now - start < time {
            try work()
            count += 1
        }
        return Double(count) / Double((ContinuousClock.now - start).milliseconds) * 1_000
    }
}
