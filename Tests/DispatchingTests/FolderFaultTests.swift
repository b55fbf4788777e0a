import Dispatching
import Faults
import Foundation
import Journal
import Rehearsal
import Spool
import Synchronization
import TestSupport
import Testing

/// Every call that the engine makes on its folders fails once, with each error: nothing is lost, nothing doubled,
/// somebody is told, and it goes on by itself or with the next process.
struct FolderFaultTests {
    /// How the channels are set up; the second inbox lies on a mount of its own.
    struct Setup: Sendable, CustomTestStringConvertible {
        let layout: ChannelSetup.Layout
        let completion: ChannelSetup.Completion
        let isOnDisk: Bool

        var testDescription: String { "\(layout), \(completion)\(isOnDisk ? ", journal on disk" : "")" }

        static let all = [
            Setup(layout: .folders, completion: .settle, isOnDisk: false),
            Setup(layout: .flat, completion: .doneFile, isOnDisk: false),
            Setup(layout: .mirror, completion: .settle, isOnDisk: false),
            Setup(layout: .folders, completion: .doneFile, isOnDisk: true),
        ]
    }

    /// Fails one call, or every one that changes something from a certain one on.
    final class Plan: Sendable {
        struct State {
            var left: Int?
            var trouble = FaultyFileSystem.Trouble.refused(.failed)
            var isFull = false
            var lasts = false
        }

        let state = Mutex(State())

        func arm(_ number: Int, _ trouble: FaultyFileSystem.Trouble, lasts: Bool = false) {
            state.withLock { $0 = State(left: number, trouble: trouble, lasts: lasts) }
        }

        func mend() { state.withLock { $0 = State() } }

        /// Whether the call that was to fail was never made.
        var isWaiting: Bool { state.withLock { $0.left != nil } }

        func next(_ operation: FileOperation) -> FaultyFileSystem.Trouble? {
            state.withLock { state in
                if state.isFull { return Self.fills.contains(operation) ? state.trouble : nil }
                guard let left = state.left else { return nil }
                state.left = left > 1 ? left - 1 : nil
                guard left == 1 else { return nil }
                state.isFull = state.lasts
                return state.isFull && !Self.fills.contains(operation) ? nil : state.trouble
            }
        }

        /// What a full disk refuses.
        static let fills: Set<FileOperation> = [
            .createFile, .createUnnamed, .write, .makeFolder, .makeLink, .setAttribute,
        ]
    }

    static let errors: [Errno] = [.failed, .full, .forbidden, .otherMount, .interrupted, .readOnly]

    @Test(arguments: Setup.all)
    func `each call fails once, and each file still has one end`(setup: Setup) throws {
        var number = 0
        while true {
            // In every test run one call in seven; by hand all of them.
            number += Torture.isOn ? 1 : 7
            // In every test run one error for each call, by hand all of them.
            let errors = Torture.isOn ? Self.errors : [Self.errors[number % Self.errors.count]]
            for error in errors {
                let isBoth = Torture.isOn || number.isMultiple(of: 2)
                for trouble in [FaultyFileSystem.Trouble.refused(error)] + (isBoth ? [.unheard(error)] : []) {
                    let wasMade = try life(setup, failing: number, trouble, lasts: false)
                    if !wasMade {
                        if Torture.isOn {
                            print("calls that failed: \(number - 1), \(setup.testDescription)")
                        }
                        return
                    }
                }
            }
        }
    }

    @Test(arguments: Setup.all)
    func `a disk that is full from any call on is only waited for`(setup: Setup) throws {
        var number = 0
        // Each stage has many calls; by hand the disk is full from each of them on.
        while try life(setup, failing: number + 1, .refused(.full), lasts: true) {
            number += Torture.isOn ? 1 : 23
        }
        #expect(number > 100, "take, accept, publish and archive are all met")
    }

    /// One life with a fault in it; false when the call was never made.
    private func life(
        _ setup: Setup, failing number: Int, _ trouble: FaultyFileSystem.Trouble, lasts: Bool
    ) throws -> Bool {
        let plan = Plan()
        let disk = FolderRoom.disk()
        let folder = setup.isOnDisk ? try TemporaryFolder() : nil
        let journal: any Journal =
            if let folder {
                try SQLiteJournal(path: folder.path + "/journal.db", digest: SystemSurroundings.sha256)
            } else {
                MemoryJournal()
            }
        let room = try FolderRoom(
            [setup.layout, .folders], disk: disk,
            files: FaultyFileSystem(disk) { _, operation in plan.next(operation) }, journal: journal,
            completion: setup.completion)
        disk.mount("spool/primjer/1/inbox")
        try room.restart()
        try room.drop("a.json", "1:x")
        try room.drop("bad.json", "2:bad")
        try room.drop("c.zip", "3:x|4:x", channel: 1)
        plan.arm(number, trouble, lasts: lasts)
        var isTold = false
        do {
            try room.restart()
            try room.work(4)
            room.pass(.seconds(90_000))
            try room.work(12)
        } catch {
            isTold = true
        }
        isTold = isTold || room.notices.contains { $0.kind == .trouble || $0.kind == .remark }
        let isDelayed = try journal.documents(DocumentFilter(), limit: 10).count { $0.state == .finished } < 5
        let place = "\(setup.testDescription), call \(number), \(trouble)"
        #expect(isTold || !isDelayed, "nobody was told: \(place)")
        let wasMade = !plan.isWaiting
        plan.mend()
        // A supervisor starts it again; without a death it would have gone on as well.
        if isTold { try room.restart() }
        room.pass(.seconds(90_000))
        try room.work(30)
        try check(room, setup, place)
        return wasMade
    }

    private func check(_ room: FolderRoom, _ setup: Setup, _ place: String) throws {
        let first =
            setup.layout == .flat
            ? ["outbox/a.json.original", "outbox/a.json.receipt"]
            : ["outbox/a.json/original", "outbox/a.json/receipt"]
        let results = room.names("0").filter { $0.hasPrefix("outbox/") }
        #expect(results == first, "\(place)")
        #expect(room.names("0/error").count == 2, "\(place)")
        let second = Set(room.names("1/outbox").compactMap { $0.split(separator: "/").first })
        #expect(second == ["c.zip", "c.zip!entry-0", "c.zip!entry-1"], "\(place)")
        #expect(room.names("0/inbox").isEmpty && room.names("1/inbox").isEmpty, "\(place)")
        #expect(room.claimed.isEmpty, "\(place)")
        #expect(Set(room.server.taken.map(\.key)).count == room.server.taken.count, "\(place)")
        #expect(room.server.taken.count == 3, "\(place)")
        let report = try room.verifyArchive()
        #expect(report.damages.isEmpty, "\(place): \(report)")
        #expect(try room.journal.firstBrokenLink() == nil, "\(place)")
        #expect(try room.journal.notes(beginning: Notice.prefix).isEmpty, "\(place)")
    }
}
