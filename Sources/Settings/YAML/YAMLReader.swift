internal import Faults

/// Reads one YAML document into a tree; a text that could be read in two ways is refused.
package enum YAMLReader {
    package static let maximumBytes = 1 << 20
    static let maximumDepth = 32

    package static func read(_ bytes: [UInt8]) throws(YAMLError) -> YAMLNode {
        let start = Position(line: 1, column: 1)
        guard bytes.count <= maximumBytes else {
            throw YAMLError("the file is larger than 1 MiB, which no configuration needs", at: start)
        }
        var events = try YAMLEvents(reading: bytes)
        var root: YAMLNode?
        while true {
            let (event, position) = try events.next()
            switch event {
            case .streamEnd:
                // An empty file is an empty block of keys: what is missing will be said key by key.
                return root ?? YAMLNode(.mapping([]), at: start)
            case .other: continue
            case .documentStart:
                guard root == nil else {
                    throw YAMLError(
                        "a second document begins here; one file holds one configuration", at: position)
                }
            default: root = try node(event, at: position, depth: 0, from: &events)
            }
        }
    }

    private static func node(
        _ event: YAMLEvent, at position: Position, depth: Int, from events: inout YAMLEvents
    ) throws(YAMLError) -> YAMLNode {
        guard depth < maximumDepth else {
            throw YAMLError("more than \(maximumDepth) levels of nesting", at: position)
        }
        switch event {
        case .scalar(let text, let isPlain):
            return YAMLNode(.scalar(text, isPlain: isPlain), at: position)
        case .sequenceStart:
            var items: [YAMLNode] = []
            while true {
                let (event, place) = try events.next()
                if case .sequenceEnd = event { return YAMLNode(.sequence(items), at: position) }
                items.append(try node(event, at: place, depth: depth + 1, from: &events))
            }
        case .mappingStart:
            return YAMLNode(.mapping(try entries(depth: depth + 1, from: &events)), at: position)
        default:
            throw YAMLError("a value was expected", at: position)
        }
    }

    private static func entries(
        depth: Int, from events: inout YAMLEvents
    ) throws(YAMLError) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        var places: [String: Position] = [:]
        while true {
            let (event, place) = try events.next()
            if case .mappingEnd = event { return entries }
            guard case .scalar(let key, _) = event else {
                throw YAMLError("a key has to be a word", at: place)
            }
            if let first = places[key] {
                throw YAMLError(
                    "the key \(key) is here twice; the first one is in line \(first.line)", at: place)
            }
            places[key] = place
            let (value, position) = try events.next()
            entries.append(
                YAMLEntry(key, at: place, try node(value, at: position, depth: depth, from: &events)))
        }
    }
}
