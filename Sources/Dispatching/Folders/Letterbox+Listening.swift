internal import Spool

extension Letterbox {
    /// Listens for events of the inbox's folders, where they come at all.
    ///
    /// Hints only: a letterbox that can't listen reads its inbox from end to end more often.
    func listen() {
        guard inbox.kind.raisesEvents, let watcher = try? Watcher() else { return }
        self.watcher = watcher
        // Each folder is listened to before it is read: what comes in between is seen twice rather than never.
        inbox.willScan = { [unowned self] folder, folders in
            do throws(FileError) {
                try watcher.watch(folder, channel: inbox.channel, folders: folders)
            } catch {
                // No watches left: the scans come more often from now on.
                self.watcher = nil
            }
        }
    }

    /// Looks at the files that events spoke of, or begins a scan where they do not say enough.
    func heed(at uptime: Duration) throws(FileError) {
        guard let watcher else { return }
        for hint in try watcher.wait(atMost: .zero) {
            switch hint {
            case .file(_, let path, let evidence): try inbox.look(at: path, evidence, now: uptime)
            case .folder, .gone, .overflow: wake()
            }
        }
    }

    /// How long after one scan the next one begins.
    var pause: Duration { watcher == nil ? min(habits.rescan, .seconds(10)) : habits.rescan }
}
