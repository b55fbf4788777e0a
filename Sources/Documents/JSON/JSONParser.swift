import Faults

/// Reads a JSON text into nodes.
struct JSONParser {
    typealias Node = JSONDocument.Node

    let bytes: [UInt8]
    let limits: JSONDocument.Limits
    var index = 0
    var nodes: [Node] = []

    init(_ bytes: [UInt8], limits: JSONDocument.Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func parse() throws(JSONError) {
        guard bytes.count <= limits.bytes else {
            throw error(.tooLong, "the text has more than \(limits.bytes) bytes", at: 0)
        }
        try validateEncoding()
        nodes.reserveCapacity(min(bytes.count / 12 + 1, limits.values))
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        skipSpace()
        guard index < bytes.count else { throw error(.empty, "the file is empty") }
        try value(key: nil, depth: 1)
        skipSpace()
        guard index == bytes.count else {
            throw error(.syntax, "the value is complete, but \(shown(index)) follows")
        }
    }
}

// MARK: - Values

/// A key that has been read: its quotation marks.
struct JSONKey {
    let start: Int
    let end: Int
    let hasEscapes: Bool
}

extension JSONParser {
    private mutating func value(key: JSONKey?, depth: Int) throws(JSONError) {
        guard index < bytes.count else { throw endsEarly() }
        switch bytes[index] {
        case UInt8(ascii: "{"): try object(key: key, depth: depth)
        case UInt8(ascii: "["): try array(key: key, depth: depth)
        case UInt8(ascii: "\""):
            let node = try open(.string, key: key)
            nodes[node].hasEscapes = try string()
            close(node)
        case UInt8(ascii: "t"): try literal("true", .true, key: key)
        case UInt8(ascii: "f"): try literal("false", .false, key: key)
        case UInt8(ascii: "n"): try literal("null", .null, key: key)
        case UInt8(ascii: "-"), 0x30...0x39: try number(key: key)
        default: throw error(.syntax, "a value is expected here, not \(shown(index))")
        }
    }

    private mutating func object(key: JSONKey?, depth: Int) throws(JSONError) {
        let node = try openContainer(.object, key: key, depth: depth)
        var count = 0
        if !(try ended(by: UInt8(ascii: "}"))) {
            repeat {
                let key = try self.key()
                try value(key: key, depth: depth + 1)
                count += 1
            } while try another(or: UInt8(ascii: "}"), "an object")
        }
        close(node)
        try refuseDuplicates(in: node, count: count)
    }

    private mutating func array(key: JSONKey?, depth: Int) throws(JSONError) {
        let node = try openContainer(.array, key: key, depth: depth)
        if !(try ended(by: UInt8(ascii: "]"))) {
            repeat {
                skipSpace()
                try value(key: nil, depth: depth + 1)
            } while try another(or: UInt8(ascii: "]"), "an array")
        }
        close(node)
    }

    private mutating func key() throws(JSONError) -> JSONKey {
        skipSpace()
        guard index < bytes.count else { throw endsEarly() }
        guard bytes[index] == UInt8(ascii: "\"") else {
            throw error(.syntax, "a key in double quotation marks is expected here, not \(shown(index))")
        }
        let start = index
        let hasEscapes = try string()
        let end = index - 1
        skipSpace()
        guard index < bytes.count else { throw endsEarly() }
        guard bytes[index] == UInt8(ascii: ":") else {
            throw error(.syntax, "a colon is expected behind the key, not \(shown(index))")
        }
        index += 1
        skipSpace()
        return JSONKey(start: start, end: end, hasEscapes: hasEscapes)
    }

    private mutating func number(key: JSONKey?) throws(JSONError) {
        let node = try open(.number, key: key)
        var scan = NumberScan(bytes, from: index)
        let isNumber = scan.isNumber()
        index = scan.index
        guard isNumber else {
            throw index < bytes.count
                ? error(.syntax, "a digit is expected in the number, not \(shown(index))") : endsEarly()
        }
        if index < bytes.count, bytes[index] &- 0x30 < 10 {
            throw error(.syntax, "a number does not begin with a zero that counts nothing", at: index - 1)
        }
        close(node)
    }

    private mutating func literal(
        _ word: StaticString, _ kind: JSONElement.Kind, key: JSONKey?
    ) throws(JSONError) {
        let node = try open(kind, key: key)
        let start = index
        for byte in word.description.utf8 {
            guard index < bytes.count else { throw endsEarly() }
            guard bytes[index] == byte else {
                throw error(.syntax, "true, false or null is expected here", at: start)
            }
            index += 1
        }
        close(node)
    }
}

// MARK: - Nodes

extension JSONParser {
    private mutating func openContainer(
        _ kind: JSONElement.Kind, key: JSONKey?, depth: Int
    ) throws(JSONError) -> Int {
        let node = try open(kind, key: key)
        guard depth <= limits.depth else {
            throw error(.tooDeep, "values are nested more than \(limits.depth) deep")
        }
        index += 1
        return node
    }

    private mutating func open(_ kind: JSONElement.Kind, key: JSONKey?) throws(JSONError) -> Int {
        guard nodes.count < limits.values else {
            throw error(.tooManyValues, "there are more than \(limits.values) values")
        }
        nodes.append(
            Node(
                start: UInt32(index), key: key.map { UInt32($0.start) } ?? Node.noKey,
                keyEnd: key.map { UInt32($0.end) } ?? 0, kind: kind, keyHasEscapes: key?.hasEscapes ?? false))
        return nodes.count - 1
    }

    private mutating func close(_ node: Int) {
        nodes[node].end = UInt32(index)
        nodes[node].next = UInt32(nodes.count)
    }

    /// Whether a container that has just begun is empty.
    private mutating func ended(by mark: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        guard index < bytes.count else { throw endsEarly() }
        guard bytes[index] == mark else { return false }
        index += 1
        return true
    }

    /// Whether a comma announces one more; false behind the closing mark.
    private mutating func another(or mark: UInt8, _ container: String) throws(JSONError) -> Bool {
        skipSpace()
        guard index < bytes.count else { throw endsEarly() }
        switch bytes[index] {
        case UInt8(ascii: ","):
            index += 1
            return true
        case mark:
            index += 1
            return false
        default:
            throw error(
                .syntax, "a comma or the end of \(container) is expected here, not \(shown(index))")
        }
    }

    mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }
}
