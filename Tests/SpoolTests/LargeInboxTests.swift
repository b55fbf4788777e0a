import Foundation
import Spool
import TestSupport
import Testing

@Suite(.enabled(if: Torture.isOn, "takes minutes; set EKSPEDIT_TORTURE"), .serialized)
struct LargeInboxTests {
    private static let count =
        ProcessInfo.processInfo.environment["EKSPEDIT_FILES"].flatMap(Int.init) ?? 1_000_000

    @Test func `goes through a million files with flat memory`() throws {
        let spooled = try Spooled()
        for number in 0..<Self.count { try spooled.drop("\(number).json", "{}") }
        let clock = ContinuousClock()
        let begin = clock.now
        let before = try Self.residentBytes()
        var first: Duration?
        var most = before
        var found = 0
        try spooled.inbox.beginScan()
        var isOver = false
        while !isOver {
            isOver = try spooled.inbox.continueScan(budget: 5_000, at: begin.duration(to: clock.now))
            while true {
                let ready = try spooled.inbox.ready(at: begin.duration(to: clock.now), limit: 256)
                if ready.isEmpty { break }
                if first == nil { first = begin.duration(to: clock.now) }
                found += ready.count
                for file in ready { spooled.inbox.forget(file.path) }
            }
            most = max(most, try Self.residentBytes())
        }
        let whole = begin.duration(to: clock.now)
        #expect(found == Self.count)
        #expect(most - before < 100 << 20)
        #expect((first ?? .seconds(999)) < .seconds(60))
        print(
            "large inbox: \(found) files in \(whole), first after \(first ?? .zero), grown by \(most - before) bytes"
        )
    }

    @Test func `takes files at the speed of the disk`() throws {
        let count = min(Self.count, 20_000)
        let spooled = try Spooled()
        for number in 0..<count { try spooled.drop("\(number).json", "{}") }
        let clock = ContinuousClock()
        let begin = clock.now
        try spooled.inbox.beginScan()
        var taken: [(claim: Claim, snapshot: Fingerprint)] = []
        var released = 0
        var isOver = false
        while !isOver {
            isOver = try spooled.inbox.continueScan(budget: 256, at: .zero)
            let ready = try spooled.inbox.ready(at: .zero, limit: 256)
            for ending in try spooled.premises.claims.claim(ready, from: spooled.inbox, ids: spooled.ids) {
                guard case .claimed(let claim) = ending else { continue }
                spooled.inbox.forget(claim.path)
                let (ending, _) = try spooled.premises.claims.bytes(of: claim, limit: 100)
                if case .whole(let snapshot) = ending { taken.append((claim, snapshot)) }
            }
            released += spooled.premises.claims.release(taken).filter { $0 == .released }.count
            taken = []
        }
        let whole = begin.duration(to: clock.now)
        #expect(released == count)
        print("taking: \(count) files in \(whole), claimed in synced batches of 256, read and let go")
    }

    private static func residentBytes() throws -> Int {
        let text = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let number = line?.split(separator: " ", omittingEmptySubsequences: true).dropFirst().first
        return (number.flatMap { Int($0) } ?? 0) * 1_024
    }
}
