internal import Spool

/// A file, a folder or a link.
struct MemoryNode: Equatable {
    let kind: FileKind
    var entries: [SpoolName: UInt64] = [:]
    var data: [UInt8] = []
    var attributes: [String: [UInt8]] = [:]
    var mode: UInt32
    var device: UInt64 = 1
    var modified: Int64 = 0
    var changed: Int64 = 0
    var links: UInt64 = 1
}

/// A change of names that no sync has made durable yet.
enum MemoryOperation {
    case add(UInt64, folder: UInt64, SpoolName)
    case remove(UInt64, folder: UInt64, SpoolName)
    case rename(UInt64, folder: UInt64, SpoolName, to: UInt64, SpoolName)
    case exchange(folder: UInt64, SpoolName, with: UInt64, SpoolName)

    func isAdding(_ node: UInt64) -> Bool {
        switch self {
        case .add(node, _, _), .rename(node, _, _, _, _): true
        default: false
        }
    }

    /// The folder whose sync makes it durable.
    var target: UInt64 {
        switch self {
        case .add(_, let folder, _), .remove(_, let folder, _): folder
        case .rename(_, _, _, let target, _): target
        case .exchange(_, _, let target, _): target
        }
    }
}

/// What a descriptor stands for.
struct MemoryHandle {
    let node: UInt64
    let isWriter: Bool
    var offset = 0
    /// The names that a listing still has to hand out.
    var listing: ArraySlice<SpoolName>?
    var holdsLock = false
}

/// The tree as it is, the tree as the disk would have it, and the changes in between.
struct MemoryState {
    static let root: UInt64 = 1

    var live: [UInt64: MemoryNode]
    var durable: [UInt64: MemoryNode]
    var pending: [MemoryOperation] = []
    var handles: [Int32: MemoryHandle] = [:]
    var space: Space
    var lastNode = MemoryState.root
    var lastHandle: Int32 = 2
    var lastDevice: UInt64 = 1
    var time: Int64 = 0

    /// What was mounted on a folder and is not now, by the folder's path.
    var unmounted: [String: UInt64] = [:]

    init(space: Space) {
        live = [Self.root: MemoryNode(kind: .folder, mode: 0o755)]
        durable = live
        self.space = space
    }

    func place(of path: String) -> UInt64? {
        var place = Self.root
        for part in path.split(separator: "/") where part != "." {
            guard let name = SpoolName(String(part)), let next = live[place]?.entries[name] else {
                return nil
            }
            place = next
        }
        return place
    }

    func parent(of path: String) -> (UInt64, SpoolName)? {
        let parts = path.split(separator: "/")
        guard let last = parts.last, let name = SpoolName(String(last)),
            let parent = place(of: parts.dropLast().joined(separator: "/"))
        else { return nil }
        return (parent, name)
    }

    /// Lets a name stand for another node at once and durably: no call of the program, but an operator's.
    mutating func put(_ node: UInt64, _ name: SpoolName, in parent: UInt64) {
        live[parent]?.entries[name] = node
        durable[parent]?.entries[name] = node
    }

    mutating func tick() -> Int64 {
        time += 1
        return time
    }

    /// Makes a new node under a name; the caller has checked that the name is free.
    mutating func add(_ node: MemoryNode, _ name: SpoolName, in folder: UInt64) -> UInt64 {
        let id = addUnnamed(node, in: folder)
        link(id, name, in: folder)
        return id
    }

    mutating func addUnnamed(_ node: MemoryNode, in folder: UInt64) -> UInt64 {
        lastNode += 1
        var node = node
        node.device = live[folder]?.device ?? 1
        node.modified = tick()
        node.changed = time
        live[lastNode] = node
        // On the disk a new node begins empty, whatever is written later.
        node.data = node.kind == .link ? node.data : []
        durable[lastNode] = node
        return lastNode
    }

    mutating func link(_ id: UInt64, _ name: SpoolName, in folder: UInt64) {
        live[folder]?.entries[name] = id
        let now = tick()
        live[folder]?.modified = now
        pending.append(.add(id, folder: folder, name))
    }

    mutating func setDevice(_ device: UInt64, of place: UInt64) {
        live[place]?.device = device
        durable[place]?.device = device
        for next in live[place]?.entries.values.map(\.self) ?? [] { setDevice(device, of: next) }
    }

    mutating func forgetHandles() { handles = [:] }

    func collect(_ place: UInt64, _ prefix: String, _ found: inout [String: [UInt8]]) {
        guard let node = live[place] else { return }
        if node.kind == .regular { found[prefix] = node.data }
        for (name, next) in node.entries {
            collect(next, prefix.isEmpty ? name.display : prefix + "/" + name.display, &found)
        }
    }
}
