package import Spool
internal import Synchronization

/// A file system in memory that can lose its power.
///
/// What was synced is kept apart from what was not. `crash` keeps everything that was, and of the rest any subset
/// that POSIX allows, not only what one file system does: names without their bytes, bytes without their names,
/// one rename and not the one before it in another folder. A rename itself is one step. Everything is
/// deterministic; time is a counter of the calls.
package final class MemoryFileSystem: Sendable {
    let state: Mutex<MemoryState>

    package init(space: Space = Space(kind: .local("memory"), bytes: 1 << 40, freeBytes: 1 << 39)) {
        state = Mutex(MemoryState(space: space))
    }

    /// Makes folders as an operator would before the first start; they are durable.
    package func makeFolders(_ path: String) {
        state.withLock { state in
            var place = MemoryState.root
            for part in path.split(separator: "/") {
                guard let name = SpoolName(String(part)) else { return }
                if let next = state.live[place]?.entries[name] {
                    place = next
                } else {
                    place = state.add(MemoryNode(kind: .folder, mode: 0o755), name, in: place)
                }
            }
            state.syncAll()
        }
    }

    /// Lays a file system of its own over a folder: renames into and out of it fail from now on.
    package func mount(_ path: String) {
        state.withLock { state in
            guard let place = state.place(of: path) else { return }
            state.lastDevice += 1
            state.setDevice(state.lastDevice, of: place)
        }
    }

    /// Takes away what is mounted on a folder and leaves the empty folder below it; what was opened before stays
    /// open, as after a lazy unmount.
    package func unmount(_ path: String) {
        state.withLock { state in
            guard let (parent, name) = state.parent(of: path), let place = state.live[parent]?.entries[name]
            else { return }
            state.unmounted[path] = place
            state.lastNode += 1
            let empty = MemoryNode(kind: .folder, mode: 0o755, device: state.live[parent]?.device ?? 1)
            state.live[state.lastNode] = empty
            state.durable[state.lastNode] = empty
            state.put(state.lastNode, name, in: parent)
        }
    }

    /// Mounts again what was taken away.
    package func remount(_ path: String) {
        state.withLock { state in
            guard let (parent, name) = state.parent(of: path),
                let place = state.unmounted.removeValue(forKey: path)
            else { return }
            state.put(place, name, in: parent)
        }
    }

    /// Goes on writing a file as a program on another machine does, whom nobody here can see writing.
    package func append(_ bytes: [UInt8], to path: String) {
        state.withLock { state in
            guard let place = state.place(of: path) else { return }
            state.live[place]?.data += bytes
            let now = state.tick()
            state.live[place]?.modified = now
            state.live[place]?.changed = now
        }
    }

    package func setSpace(_ space: Space) { state.withLock { $0.space = space } }

    /// The process ends: open files are closed, and nothing else is lost.
    package func kill() { state.withLock { $0.forgetHandles() } }

    /// The power goes: of what was not synced, chance decides what is there afterwards.
    package func crash(_ random: inout some RandomNumberGenerator) {
        let seed = random.next()
        state.withLock { state in
            var random = MemoryRandom(state: seed)
            state.crash(&random)
        }
    }

    /// The bytes of a file as they are now; `nil` when there is none.
    package func bytes(_ path: String) -> [UInt8]? {
        state.withLock { state in
            guard let place = state.place(of: path), let node = state.live[place], node.kind == .regular
            else { return nil }
            return node.data
        }
    }

    /// Every file below a folder, by its path.
    package func allFiles(below path: String = "") -> [String: [UInt8]] {
        state.withLock { state in
            guard let place = state.place(of: path) else { return [:] }
            var found: [String: [UInt8]] = [:]
            state.collect(place, "", &found)
            return found
        }
    }
}

/// One seed, one run.
package struct MemoryRandom: RandomNumberGenerator, Sendable {
    var state: UInt64

    package init(state: UInt64) { self.state = state }

    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
