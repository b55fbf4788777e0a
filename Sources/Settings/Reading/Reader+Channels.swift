internal import Dispatching
internal import Faults

/// A folder that the configuration names, for the check that none lies in another.
struct Place {
    enum Role { case inbox, result }

    let path: String
    let role: Role
    let company: String
    let position: Position
}

/// The code pages that legacy exports of these countries are written in.
private enum CodePage: String, CaseIterable {
    case utf8 = "utf-8"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case latin2 = "iso-8859-2"
}

extension Reader {
    mutating func channels(
        _ entry: YAMLEntry?, home: String, company: YAMLEntry, places: inout [Place]
    ) -> [ChannelSetup] {
        let standard = ChannelSetup(inbox: home + "/inbox", outbox: home + "/outbox", error: home + "/error")
        let nodes: [YAMLNode]
        switch entry?.value.content {
        case nil: nodes = []
        case .sequence(let items)?: nodes = items
        default: nodes = entry.map { [$0.value] } ?? []
        }
        let channels = nodes.compactMap { channel($0) }
        if entry != nil, nodes.isEmpty { note(company.position, "inbox is an empty list") }
        for (channel, position) in entry == nil
            ? [(standard, company.position)] : Array(zip(channels, nodes.map(\.position)))
        {
            let key = company.key
            places.append(Place(path: channel.inbox, role: .inbox, company: key, position: position))
            places.append(Place(path: channel.outbox, role: .result, company: key, position: position))
            places.append(Place(path: channel.error, role: .result, company: key, position: position))
        }
        return entry == nil ? [standard] : channels
    }

    private mutating func channel(_ node: YAMLNode) -> ChannelSetup? {
        if case .scalar = node.content {
            return path(YAMLEntry("inbox", at: node.position, node)).flatMap {
                channel(inbox: $0, block: [:], at: node.position)
            }
        }
        let block = block(node, of: "an inbox", knows: Keys.channel.map(\.name))
        guard let entry = block["path"] else {
            if case .mapping = node.content { note(node.position, "an inbox needs the key path") }
            return nil
        }
        guard let inbox = path(entry),
            var channel = channel(inbox: inbox, block: block, at: node.position)
        else { return nil }
        if let entry = block["layout"] { channel.layout = choice(entry) ?? .folders }
        if let entry = block["completion"] { channel.completion = choice(entry) ?? .settle }
        if let entry = block["encoding"] {
            let page: CodePage? = choice(entry)
            channel.encoding = page?.rawValue
        }
        if let entry = block["settle"] { channel.settle = duration(entry, upTo: .seconds(600)) }
        return channel
    }

    private mutating func channel(inbox: String, block: [String: YAMLEntry], at position: Position)
        -> ChannelSetup?
    {
        let outbox = block["outbox"].map { path($0) }
        let error = block["error"].map { path($0) }
        // Beside a folder of any other name, other partners' folders would be: results could get mixed up.
        if outbox == nil || error == nil, Path.lastPart(of: inbox) != "inbox" {
            note(
                position, "where do results of \(shown(inbox)) go?",
                hint: "a folder named inbox has outbox and error beside it; for another, write "
                    + "{ path: …, outbox: …, error: … }")
            return nil
        }
        let beside = Path.folder(of: inbox)
        return ChannelSetup(
            inbox: inbox, outbox: (outbox ?? nil) ?? Path.absolute("outbox", in: beside),
            error: (error ?? nil) ?? Path.absolute("error", in: beside))
    }

    /// An inbox inside a result folder or another inbox would take results, or files twice.
    mutating func check(_ places: [Place]) {
        for (index, place) in places.enumerated() where place.role == .inbox {
            for (other, second) in places.enumerated()
            where other != index && Path.isInside(place.path, second.path) {
                // Two equal inboxes would be told twice.
                if second.path == place.path, second.role == .inbox, other > index { continue }
                let what = second.role == .inbox ? "the inbox" : "the result folder"
                note(
                    place.position,
                    "the inbox \(place.path) lies in \(what) \(second.path) of \(second.company)")
            }
        }
    }
}
