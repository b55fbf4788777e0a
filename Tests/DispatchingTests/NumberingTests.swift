import Dispatching
import Faults
import Journal
import Testing

/// Series of numbers that have to be without gaps.
struct NumberingTests {
    @Test func `a gap is told once, in status until it is closed`() throws {
        let room = try Room()
        room.tray.drop("a.json", "1:x")
        try room.run()
        room.tray.drop("d.json", "4:x")
        room.tray.drop("e.json", "5:x")
        try room.run()
        #expect(try Gap.all(in: room.journal).map(\.missing) == [["2-3"]])
        #expect(try Gap.all(in: room.journal).map(\.series) == ["2026/P1"])
        let remarks = try room.journal.documents(DocumentFilter(), limit: 10).map(\.findings)
        #expect(remarks.map(\.count) == [0, 1, 0])
        #expect(remarks[1].first?.id == "EKS-NUMBER-GAP")
        room.tray.drop("c.json", "3:x")
        room.tray.drop("b.json", "2:x")
        try room.run()
        #expect(try Gap.all(in: room.journal).isEmpty)
    }

    @Test func `the order within a batch makes no gap`() throws {
        let room = try Room()
        for number in [10, 9, 8, 1, 2, 3, 7, 6, 5, 4] { room.tray.drop("\(number).json", "\(number):x") }
        try room.run()
        let remarks = try room.journal.documents(DocumentFilter(), limit: 20).flatMap(\.findings)
        #expect(remarks.isEmpty)
    }

    @Test func `a refused number is missing again, and may be used again`() throws {
        let room = try Room()
        room.tray.drop("1.json", "1:x")
        room.tray.drop("2.json", "2:refuse me")
        room.tray.drop("3.json", "3:x")
        try room.run()
        #expect(try Gap.all(in: room.journal).map(\.missing) == [["2"]])
        room.tray.drop("2-again.json", "2:better")
        try room.run()
        #expect(try Gap.all(in: room.journal).isEmpty)
        #expect(room.server.taken.count == 3)
    }

    @Test func `a crash before the numbers are durable changes nothing`() throws {
        let room = try Room()
        room.tray.drop("1.json", "1:x")
        room.tray.drop("2.json", "3:x")
        _ = try room.engine.turn(at: room.now)
        try room.restart()
        try room.run()
        #expect(try Gap.all(in: room.journal).map(\.missing) == [["2"]])
    }
}
