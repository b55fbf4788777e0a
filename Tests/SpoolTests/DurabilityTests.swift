import Rehearsal
import Spool
import TestSupport
import Testing

/// The ways in which a desk may be set up.
struct Setup: Sendable, CustomTestStringConvertible {
    let layout: Layout
    let completion: Completion
    let syncing: PublisherOptions.Syncing
    let otherMount: Bool

    var testDescription: String {
        "\(layout), \(completion), \(syncing)\(otherMount ? ", inbox on another mount" : "")"
    }

    static let all = [
        Setup(layout: .folders, completion: .settle, syncing: .wholeFileSystem, otherMount: false),
        Setup(layout: .folders, completion: .doneFile, syncing: .eachFile, otherMount: false),
        Setup(layout: .flat, completion: .rename, syncing: .wholeFileSystem, otherMount: true),
        Setup(layout: .mirror, completion: .settle, syncing: .eachFile, otherMount: true),
    ]

    static let dropped = ["a.json": "{1}", "partner/a.json": "{22}", "b.xml": "<b/>"]

    func desk() throws -> MiniDesk {
        let desk = try MiniDesk(
            InboxOptions(completion: completion, settle: .zero),
            PublisherOptions(layout: layout, syncing: syncing), otherMount: otherMount)
        for (path, text) in Self.dropped.sorted(by: { $0.key < $1.key }) {
            try desk.drop(path, text)
            if completion == .doneFile { try desk.drop(path + ".done", "") }
        }
        return desk
    }

    /// How many calls a life without faults makes.
    func calls() throws -> Int {
        let desk = try desk()
        let counting = FaultyFileSystem(desk.files) { _, _ in nil }
        try desk.run(over: counting)
        #expect(try desk.problemsAtEnd(Self.dropped) == [])
        return counting.count
    }
}

struct DurabilityTests {
    @Test(arguments: Setup.all)
    func `loses nothing when the process is killed at any call`(setup: Setup) throws {
        for number in 1...(try setup.calls()) {
            let desk = try setup.desk()
            let dying = FaultyFileSystem.failing(number, .dies, over: desk.files)
            #expect(throws: FileError.self) { try desk.runThrowing(over: dying) }
            try desk.memory.kill()
            try #require(try desk.problemsNow() == [], "killed at call \(number)")
            try desk.run(over: desk.files)
            try #require(try desk.problemsAtEnd(Setup.dropped) == [], "killed at call \(number)")
        }
    }

    @Test(arguments: Setup.all)
    func `loses nothing when the power goes at any call`(setup: Setup) throws {
        var random = MemoryRandom(state: 42)
        for number in 1...(try setup.calls()) {
            for attempt in 1...(Torture.isOn ? 8 : 1) {
                let desk = try setup.desk()
                let dying = FaultyFileSystem.failing(number, .dies, over: desk.files)
                #expect(throws: FileError.self) { try desk.runThrowing(over: dying) }
                try desk.memory.crash(&random)
                try #require(try desk.problemsNow() == [], "call \(number), attempt \(attempt)")
                try desk.run(over: desk.files)
                try #require(
                    try desk.problemsAtEnd(Setup.dropped) == [], "call \(number), attempt \(attempt)")
            }
        }
    }

    @Test(arguments: Setup.all)
    func `loses nothing when the power goes again while it recovers`(setup: Setup) throws {
        var random = MemoryRandom(state: 43)
        let calls = try setup.calls()
        for _ in 0..<(Torture.isOn ? 1_000 : 40) {
            let desk = try setup.desk()
            for _ in 0..<4 {
                let number = Int.random(in: 1...calls, using: &random)
                let dying = FaultyFileSystem.failing(number, .dies, over: desk.files)
                try? desk.run(over: dying)
                try desk.memory.crash(&random)
                try #require(try desk.problemsNow() == [])
            }
            try desk.run(over: desk.files)
            try #require(try desk.problemsAtEnd(Setup.dropped) == [])
        }
    }

    private static let codes: [Errno] = [
        .failed, .full, .forbidden, .otherMount, .interrupted, .readOnly, .notFound,
    ]

    @Test(arguments: Setup.all)
    func `loses nothing when any one call fails`(setup: Setup) throws {
        for number in 1...(try setup.calls()) {
            // Each call fails in each way by hand, and in one way of them in every run.
            let codes = Torture.isOn ? Self.codes : [Self.codes[number % Self.codes.count]]
            for trouble in codes.flatMap({ [FaultyFileSystem.Trouble.refused($0), .unheard($0)] }) {
                let desk = try setup.desk()
                // The life may end of it or go on; the next one finishes.
                try? desk.run(over: FaultyFileSystem.failing(number, trouble, over: desk.files))
                try desk.memory.kill()
                try #require(try desk.problemsNow() == [], "\(trouble) at call \(number)")
                try desk.run(over: desk.files)
                try #require(try desk.problemsAtEnd(Setup.dropped) == [], "\(trouble) at call \(number)")
            }
        }
    }
}

extension MiniDesk {
    /// A run whose process dies: whatever the desk made of that is the error.
    func runThrowing(over system: FaultyFileSystem) throws {
        try? run(over: system)
        if system.isDead { throw FileError(.failed, .status) }
    }
}
