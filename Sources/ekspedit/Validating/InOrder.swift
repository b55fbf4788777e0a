internal import Glibc

/// Works on many things at once, on as many cores as there are, and hands the results on in the order of the things.
///
/// Only a few results wait for their turn, however many things there are.
enum InOrder {
    static var width: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    static func map<Thing: Sendable, Result: Sendable>(
        _ things: [Thing], width: Int = width, work: @escaping @Sendable (Thing) -> Result,
        then hand: (Result) -> Void
    ) async {
        await withTaskGroup(of: (Int, Result).self) { group in
            var next = 0
            var handed = 0
            var waiting: [Int: Result] = [:]
            func start() {
                let index = next
                let thing = things[index]
                group.addTask { (index, work(thing)) }
                next += 1
            }
            while next < min(things.count, width) { start() }
            while let (index, result) = await group.next() {
                waiting[index] = result
                while let ready = waiting.removeValue(forKey: handed) {
                    hand(ready)
                    handed += 1
                }
                // One slow thing must not let all the others' results pile up.
                while next < things.count, next - handed < width * 4 { start() }
            }
        }
    }
}
