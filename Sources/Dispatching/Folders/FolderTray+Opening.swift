package import Faults
internal import Journal
package import Spool

extension FolderTray {
    /// Opens the folders of a channel, makes what is missing, and tries out whether files can be moved between them.
    package static func open(
        _ channel: ChannelSetup, _ key: ChannelKey, _ premises: Premises, _ identities: EntryIDSource,
        _ habits: Habits, in files: any FileSystem
    ) throws(Fault) -> FolderTray {
        do throws(FileError) {
            _ = try Folder.opened(making: channel.inbox, in: files)
            var options = InboxOptions(completion: channel.completion == .doneFile ? .doneFile : .settle)
            if let settle = channel.settle { options.settle = settle }
            let inbox = try Inbox(
                "\(key.company).\(key.channel)", at: channel.inbox, options: options, in: files)
            var settings = PublisherOptions()
            settings.layout = Layout(rawValue: channel.layout.rawValue) ?? .folders
            let outbox = Publisher(into: try .opened(making: channel.outbox, in: files), options: settings)
            let error = Publisher(into: try .opened(making: channel.error, in: files), options: settings)
            try outbox.probe()
            try error.probe()
            let tray = FolderTray(
                inbox: inbox, claims: try claimPlace(for: inbox, premises), outbox: outbox,
                error: error, identities: identities, habits: habits)
            tray.listen()
            return tray
        } catch {
            throw error.fault
        }
    }

    /// The spool's own claim place, or one within an inbox that lies on another mount.
    private static func claimPlace(
        for inbox: Inbox, _ premises: Premises
    ) throws(FileError) -> ClaimPlace {
        do throws(FileError) {
            try inbox.probe(claimingInto: premises.claims)
            return premises.claims
        } catch {
            guard error.code == .otherMount else { throw error }
            let own = try ClaimPlace(within: inbox.root)
            try inbox.probe(claimingInto: own)
            return own
        }
    }
}
