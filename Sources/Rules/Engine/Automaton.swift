internal import Documents

/// All paths of a rule set as one machine, which reads a tree in document order and knows at each element which
/// paths end there.
///
/// It is the multi-pattern search of Aho and Corasick over element names. One step costs a look-up or two,
/// however many paths there are.
struct Automaton: Sendable {
    typealias State = UInt16

    /// The state above the root element.
    static let start: State = 1

    /// Nothing of any path has been seen.
    private static let nowhere: State = 0

    /// Where the longest proper suffix of a state's names stands.
    private var fallback: [State] = [0, 0]

    /// Payloads per state, those of its fallbacks included, in ascending order.
    private var ends: [Range<Int32>] = []
    private var payloads: [Int32] = []

    // Open addressing; a key is a state and a name, zero marks a free slot.
    private var keys: [UInt64] = []
    private var targets: [State] = []
    private var mask = 0

    /// - Parameter paths: each path with the number to be given back where it ends.
    init(_ paths: [(path: Path, payload: Int32)]) {
        var edges: [[Int32: State]] = [[:], [:]]
        var own: [[Int32]] = [[], []]
        for (path, payload) in paths {
            var states: Set<State> = [path.isAnchored ? Self.start : Self.nowhere]
            for step in path.steps {
                var next: Set<State> = []
                for state in states.sorted() {
                    for name in step {
                        if let known = edges[Int(state)][name.id] {
                            next.insert(known)
                        } else {
                            let fresh = State(edges.count)
                            edges[Int(state)][name.id] = fresh
                            edges.append([:])
                            own.append([])
                            next.insert(fresh)
                        }
                    }
                }
                states = next
            }
            for state in states { own[Int(state)].append(payload) }
        }
        connect(edges, own)
        fillTable(edges)
    }

    /// Finds the fallbacks breadth first, so that a shorter suffix is always known before a longer one.
    private mutating func connect(_ edges: [[Int32: State]], _ own: [[Int32]]) {
        fallback = [State](repeating: Self.nowhere, count: edges.count)
        var all = own
        var queue: [State] = [Self.nowhere, Self.start]
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            for (name, target) in edges[Int(state)].sorted(by: { $0.key < $1.key }) {
                if state != Self.nowhere {
                    var candidate = fallback[Int(state)]
                    while candidate != Self.nowhere, edges[Int(candidate)][name] == nil {
                        candidate = fallback[Int(candidate)]
                    }
                    fallback[Int(target)] = edges[Int(candidate)][name] ?? Self.nowhere
                }
                queue.append(target)
            }
            if state != Self.nowhere { all[Int(state)] += all[Int(fallback[Int(state)])] }
        }
        for entries in all {
            let first = Int32(payloads.count)
            payloads += entries.sorted()
            ends.append(first..<Int32(payloads.count))
        }
    }

    private mutating func fillTable(_ edges: [[Int32: State]]) {
        let count = edges.reduce(0) { $0 + $1.count }
        var capacity = 16
        while capacity < count * 3 { capacity *= 2 }
        keys = [UInt64](repeating: 0, count: capacity)
        targets = [State](repeating: 0, count: capacity)
        mask = capacity - 1
        for (state, edges) in edges.enumerated() {
            for (name, target) in edges {
                let key = Self.key(State(state), name)
                var slot = Self.slot(key) & mask
                while keys[slot] != 0 { slot = (slot + 1) & mask }
                keys[slot] = key
                targets[slot] = target
            }
        }
    }

    private static func key(_ state: State, _ name: Int32) -> UInt64 {
        UInt64(state) << 32 | UInt64(UInt32(bitPattern: name)) + 1
    }

    private static func slot(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 40)
    }

    /// The state of an element with that name whose parent has the given state.
    func step(from parent: State, to name: XMLName) -> State {
        var state = parent
        while true {
            let key = Self.key(state, name.id)
            var slot = Self.slot(key) & mask
            while keys[slot] != 0 {
                if keys[slot] == key { return targets[slot] }
                slot = (slot + 1) & mask
            }
            if state == Self.nowhere { return state }
            state = fallback[Int(state)]
        }
    }

    /// Calls with the payload of each path that ends in the state, in ascending order.
    func forEachEnd(of state: State, _ body: (Int32) -> Void) {
        for index in ends[Int(state)] { body(payloads[Int(index)]) }
    }

    func ends(in state: State) -> Range<Int32> { ends[Int(state)] }

    func payload(_ index: Int32) -> Int32 { payloads[Int(index)] }
}
