internal import Spool

extension MemoryState {
    /// Makes a file's bytes, or the names in a folder, durable.
    mutating func sync(_ id: UInt64) {
        guard let node = live[id] else { return }
        if node.kind == .folder {
            var rest: [MemoryOperation] = []
            for operation in pending {
                guard operation.target == id else {
                    rest.append(operation)
                    continue
                }
                if apply(operation) { continue }
                guard case .rename(let node, _, _, let target, let new) = operation else { continue }
                // Its old name was not durable yet; what was done to it before is part of what is synced now.
                rest.removeAll { $0.isAdding(node) }
                durable[target]?.entries[new] = node
            }
            pending = rest
            copyStatus(of: id, withData: false)
        } else {
            copyStatus(of: id, withData: true)
        }
    }

    mutating func syncAll() {
        durable = live
        pending = []
    }

    private mutating func copyStatus(of id: UInt64, withData: Bool) {
        guard let node = live[id] else { return }
        durable[id]?.mode = node.mode
        durable[id]?.attributes = node.attributes
        durable[id]?.modified = node.modified
        durable[id]?.changed = node.changed
        if withData { durable[id]?.data = node.data }
    }

    /// Does a change in the durable tree, if what it needs is there.
    private mutating func apply(_ operation: MemoryOperation) -> Bool {
        switch operation {
        case .add(let id, let folder, let name):
            guard durable[folder] != nil, durable[folder]?.entries[name] == nil else { return false }
            durable[folder]?.entries[name] = id
        case .remove(let id, let folder, let name):
            guard durable[folder]?.entries[name] == id else { return false }
            durable[folder]?.entries[name] = nil
        case .rename(let id, let folder, let name, let target, let new):
            guard durable[folder]?.entries[name] == id, durable[target] != nil else { return false }
            durable[folder]?.entries[name] = nil
            durable[target]?.entries[new] = id
        case .exchange(let folder, let name, let target, let other):
            guard let one = durable[folder]?.entries[name], let two = durable[target]?.entries[other] else {
                return false
            }
            durable[folder]?.entries[name] = two
            durable[target]?.entries[other] = one
        }
        return true
    }

    /// Loses the power.
    mutating func crash(_ random: inout MemoryRandom) {
        for operation in pending where random.next() % 2 == 0 {
            // What needed a change that was lost is lost with it, also a name in a folder that is gone.
            if isReachable(operation.target) { _ = apply(operation) }
        }
        pending = []
        var kept: [UInt64: MemoryNode] = [:]
        keep(Self.root, &kept, &random)
        live = kept
        durable = kept
        handles = [:]
    }

    private func isReachable(_ folder: UInt64) -> Bool {
        var seen: Set<UInt64> = []
        var next = [Self.root]
        while let place = next.popLast() {
            if place == folder { return true }
            guard seen.insert(place).inserted, let node = durable[place], node.kind == .folder else {
                continue
            }
            next += node.entries.values
        }
        return false
    }

    private func keep(_ id: UInt64, _ kept: inout [UInt64: MemoryNode], _ random: inout MemoryRandom) {
        guard var node = durable[id], kept[id] == nil else { return }
        if let now = live[id], now.kind == .regular {
            node.data = Self.survivor(of: node.data, now.data, &random)
            if random.next() % 2 == 0 { node.attributes = now.attributes }
            if random.next() % 2 == 0 { node.mode = now.mode }
        }
        kept[id] = node
        for name in node.entries.keys.sorted() {
            if let next = node.entries[name] { keep(next, &kept, &random) }
        }
    }

    /// What a disk may hold of bytes that were written and not synced: the old ones, the new ones, some of them,
    /// or a hole of the new length.
    private static func survivor(
        of old: [UInt8], _ new: [UInt8], _ random: inout MemoryRandom
    ) -> [UInt8] {
        guard old != new else { return new }
        switch random.next() % 4 {
        case 0: return old
        case 1: return new
        case 2: return Array(new.prefix(Int(random.next() % UInt64(new.count + 1))))
        default: return [UInt8](repeating: 0, count: new.count)
        }
    }
}
