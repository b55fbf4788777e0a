internal import CLinux
internal import Dispatch
internal import Glibc
internal import Synchronization

/// Listens to folders for events of the kernel.
///
/// Hints only: what is missed here is found by the scans. One thread waits; watches may be added from any other.
package final class Watcher: Sendable {
    private struct Watched: Hashable {
        let channel: String
        let folders: [SpoolName]
    }

    private let queue: Int32
    private let bell: Int32
    private let watched = Mutex<[Int32: Watched]>([:])

    package init() throws(FileError) {
        let queue = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard queue >= 0 else { throw FileError(Errno(rawValue: errno), .watch) }
        let bell = linux_bell()
        guard bell >= 0 else {
            let error = FileError(Errno(rawValue: errno), .watch)
            close(queue)
            throw error
        }
        self.queue = queue
        self.bell = bell
    }

    deinit {
        close(queue)
        close(bell)
    }

    /// Listens to a folder from now on; `full` when the system has no watches left.
    ///
    /// Called before the folder is scanned: what comes in between is then seen twice rather than never. A folder
    /// that is listened to already stays so.
    package func watch(_ folder: Folder, channel: String, folders: [SpoolName]) throws(FileError) {
        let wanted = Self.wanted
        // Through the open descriptor, so that no path is resolved again.
        let watch = unsafe inotify_add_watch(queue, "/proc/self/fd/\(folder.handle.number)", wanted)
        guard watch >= 0 else { throw FileError(Errno(rawValue: errno), .watch, folders.last) }
        watched.withLock { $0[watch] = Watched(channel: channel, folders: folders) }
    }

    private static let wanted =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE) | UInt32(IN_ATTRIB)
        | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK)

    /// Ends the wait that is going on, or the next one.
    package func wake() {
        var one: UInt64 = 1
        // A bell that can't ring any louder is ringing.
        _ = unsafe write(bell, &one, 8)
    }

    /// Waits for events; empty when the time is over or somebody rang.
    package func wait(atMost patience: Duration) throws(FileError) -> [Hint] {
        var ends = [
            pollfd(fd: queue, events: Int16(POLLIN), revents: 0),
            pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
        ]
        let milliseconds =
            patience.components.seconds * 1_000
            + patience.components.attoseconds / 1_000_000_000_000_000
        let count = unsafe poll(&ends, 2, Int32(clamping: max(0, milliseconds)))
        guard count >= 0 else {
            let code = Errno(rawValue: errno)
            if code == .interrupted { return [] }
            throw FileError(code, .watch)
        }
        if ends[1].revents != 0 {
            var rings: UInt64 = 0
            _ = unsafe read(bell, &rings, 8)
        }
        return ends[0].revents == 0 ? [] : try collect()
    }

    private func collect() throws(FileError) -> [Hint] {
        let size = 65_536
        var events = RawEvents()
        let length = unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { buffer in
            let length = unsafe read(queue, buffer.baseAddress, size)
            if length > 0 { events = unsafe RawEvents(UnsafeRawBufferPointer(rebasing: buffer[..<length])) }
            return length
        }
        guard length >= 0 else {
            let code = Errno(rawValue: errno)
            if code == .wouldBlock || code == .interrupted { return [] }
            throw FileError(code, .watch)
        }
        var hints: [Hint] = []
        var known: Set<Hint> = []
        for event in events.all {
            if let hint = hint(of: event), known.insert(hint).inserted { hints.append(hint) }
        }
        return hints
    }

    private func hint(of event: RawEvents.Event) -> Hint? {
        if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return .overflow }
        let isGone = event.mask & (UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_IGNORED)) != 0
        let found = watched.withLock { isGone ? $0.removeValue(forKey: event.watch) : $0[event.watch] }
        guard let found else { return nil }
        if isGone {
            // A folder that was moved away would go on telling of a place that is not ours.
            if event.mask & UInt32(IN_IGNORED) == 0 { inotify_rm_watch(queue, event.watch) }
            return .gone(channel: found.channel)
        }
        if event.mask & UInt32(IN_ISDIR) != 0 {
            return event.mask & (UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) != 0
                ? .folder(channel: found.channel) : nil
        }
        guard let name = event.name else { return nil }
        let evidence: Settling.Evidence =
            event.mask & UInt32(IN_MOVED_TO) != 0
            ? .movedIn : event.mask & UInt32(IN_CLOSE_WRITE) != 0 ? .closed : .found
        return .file(channel: found.channel, SpoolPath(folders: found.folders, name), evidence)
    }
}

extension Watcher {
    /// The hints as they come, from a thread of their own; ends when the reader goes away or waiting fails.
    package func hints() -> AsyncStream<[Hint]> {
        AsyncStream<[Hint]> { (continuation: AsyncStream<[Hint]>.Continuation) in
            let isOver = Flag()
            continuation.onTermination = { _ in
                isOver.set()
                self.wake()
            }
            DispatchQueue(label: "spool.watcher").async {
                while !isOver.isSet {
                    guard let hints = try? self.wait(atMost: .seconds(60)) else { break }
                    if !hints.isEmpty { continuation.yield(hints) }
                }
                continuation.finish()
            }
        }
    }
}

/// A flag that several closures share.
private final class Flag: Sendable {
    private let value = Atomic<Bool>(false)

    var isSet: Bool { value.load(ordering: .acquiring) }

    func set() { value.store(true, ordering: .releasing) }
}
