import Platforms
import Testing

struct NumberLineTests {
    private func line(_ numbers: UInt64...) -> NumberLine {
        var line = NumberLine()
        for number in numbers { line.insert(number) }
        return line
    }

    @Test func `numbers that run on have no gap`() {
        #expect(line(1, 2, 3).description == "1-3")
        #expect(line(1, 2, 3).gaps.isEmpty)
    }

    @Test func `a number is new once`() {
        var line = line(1, 2)
        let isNewAgain = line.insert(2)
        let isNew = line.insert(3)
        #expect(!isNewAgain && isNew)
    }

    @Test func `a gap is told by what follows it, and closed by a late one`() {
        var line = line(1, 5, 6)
        #expect(line.gap(below: 5) == 2...4)
        #expect(line.gap(below: 6) == nil)
        line.insert(3)
        #expect(line.gaps == [2...2, 4...4])
        line.insert(2)
        line.insert(4)
        #expect(line.gaps.isEmpty)
        #expect(line.description == "1-6")
    }

    @Test func `a series begins with one, and what was issued before is no gap in it`() {
        let line = line(5_001, 5_002)
        #expect(line.gap(below: 5_001) == 1...5_000)
        #expect(line.gaps.isEmpty)
    }

    @Test func `a number that is given back is missing again`() {
        var line = line(1, 2, 3, 4)
        line.remove(2)
        #expect(line.description == "1,3-4")
        line.remove(1)
        line.remove(9)
        #expect(line.description == "3-4")
    }

    @Test func `any order of numbers ends in the same line, and reads back`() throws {
        for _ in 0..<50 {
            var line = NumberLine()
            for number in (1...60).shuffled() where number != 17 { line.insert(UInt64(number)) }
            #expect(line.description == "1-16,18-60")
            #expect(try #require(NumberLine(line.description)) == line)
        }
    }

    @Test func `the ends of what can be counted do not trap`() {
        var line = line(0, .max, .max - 1, 1)
        line.remove(.max)
        line.remove(0)
        #expect(line.gaps.count == 1)
    }

    @Test(arguments: ["x", "3-1", "1,1", "2-4-6", "5,1"])
    func `what this program did not write is no line`(text: String) { #expect(NumberLine(text) == nil) }
}
