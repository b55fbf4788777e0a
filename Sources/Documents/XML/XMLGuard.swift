internal import Faults

#if canImport(Glibc)
    internal import Glibc
#endif

/// Looks over the bytes before the parser does, and refuses what is never an invoice.
///
/// The parser would take minutes for 200,000 attributes and would read a document type declaration. It sees the
/// same markup in the same order (or stops with an error of its own), so this is also where each element's place
/// in the file is noted.
struct XMLGuard {
    /// Where each start tag begins, in document order.
    private(set) var starts = ContiguousArray<Int32>()
    private(set) var attributeCount = 0

    private var depth = 0
    private var declarations = 0
    private var declarationsByDepth = [Int](repeating: 0, count: XMLLimits.depth + 1)

    /// Checks the whole document, whose first markup is at `first`.
    init(_ bytes: UnsafeRawBufferPointer, from first: Int) throws(XMLError) {
        starts.reserveCapacity(bytes.count / 32)
        var index = first
        while let tag = unsafe Self.find("<", in: bytes, from: index) {
            index = try unsafe read(tag, in: bytes)
        }
    }

    /// Reads the markup that begins at an angle bracket; returns where it ends.
    private mutating func read(_ tag: Int, in bytes: UnsafeRawBufferPointer) throws(XMLError) -> Int {
        guard tag + 1 < bytes.count else { return bytes.count }
        switch unsafe bytes[tag + 1] {
        case UInt8(ascii: "/"):
            leave()
            return unsafe Self.find(">", in: bytes, from: tag).map { $0 + 1 } ?? bytes.count
        case UInt8(ascii: "?"):
            return unsafe Self.end(of: "?>", in: bytes, from: tag + 2)
        case UInt8(ascii: "!"):
            if unsafe Self.matches("<!--", in: bytes, at: tag) {
                return unsafe Self.end(of: "-->", in: bytes, from: tag + 4)
            }
            guard unsafe Self.matches("<![CDATA[", in: bytes, at: tag) else {
                throw unsafe XMLError(.documentType, at: Self.position(of: tag, in: bytes))
            }
            return unsafe Self.end(of: "]]>", in: bytes, from: tag + 9)
        default:
            return try unsafe readStartTag(tag, in: bytes)
        }
    }

    private mutating func readStartTag(_ tag: Int, in bytes: UnsafeRawBufferPointer) throws(XMLError) -> Int {
        starts.append(Int32(truncatingIfNeeded: tag))
        depth += 1
        guard depth <= XMLLimits.depth else {
            throw unsafe XMLError(.tooDeep, at: Self.position(of: tag, in: bytes))
        }
        var attributes = 0
        var isClosed = false
        var word = tag + 1
        var index = tag + 1
        scan: while index < bytes.count {
            switch unsafe bytes[index] {
            case UInt8(ascii: ">"):
                isClosed = unsafe bytes[index - 1] == UInt8(ascii: "/")
                break scan
            case UInt8(ascii: "="):
                attributes += 1
                if unsafe Self.matches("xmlns", in: bytes, at: word) {
                    declarations += 1
                    declarationsByDepth[depth] += 1
                }
            case let quote where quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"):
                index = unsafe Self.find(quote, in: bytes, from: index + 1) ?? bytes.count
            case 0x20, 0x09, 0x0A, 0x0D:
                word = index + 1
            case UInt8(ascii: "<"):
                // Not well-formed; the parser says so better.
                return index
            default: break
            }
            index += 1
        }
        guard attributes <= XMLLimits.attributes, declarations <= XMLLimits.declarations else {
            throw unsafe XMLError(.tooManyAttributes, at: Self.position(of: tag, in: bytes))
        }
        attributeCount += attributes
        guard starts.count + attributeCount <= XMLLimits.nodes else {
            throw unsafe XMLError(.tooLarge, at: Self.position(of: tag, in: bytes))
        }
        if isClosed { leave() }
        return index + 1
    }

    /// Goes back to the parent, where fewer namespaces are in force.
    private mutating func leave() {
        declarations -= declarationsByDepth[depth]
        declarationsByDepth[depth] = 0
        depth = max(0, depth - 1)
    }
}

// MARK: - Searching

extension XMLGuard {
    private static func find(_ mark: Unicode.Scalar, in bytes: UnsafeRawBufferPointer, from start: Int)
        -> Int?
    {
        unsafe find(UInt8(ascii: mark), in: bytes, from: start)
    }

    static func find(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count,
            let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
        else { return nil }
        return unsafe UnsafeRawPointer(found) - base
    }

    private static func matches(_ text: StaticString, in bytes: UnsafeRawBufferPointer, at index: Int) -> Bool
    {
        guard let base = bytes.baseAddress, index + text.utf8CodeUnitCount <= bytes.count else {
            return false
        }
        return unsafe memcmp(base + index, text.utf8Start, text.utf8CodeUnitCount) == 0
    }

    /// One past the closing mark, or the end of the document.
    private static func end(of mark: StaticString, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        let last = unsafe mark.utf8Start[mark.utf8CodeUnitCount - 1]
        var index = start
        while let found = unsafe find(last, in: bytes, from: index) {
            let begin = found - mark.utf8CodeUnitCount + 1
            if begin >= start, unsafe matches(mark, in: bytes, at: begin) { return found + 1 }
            index = found + 1
        }
        return bytes.count
    }

    /// Line and column of a byte, both from one; columns count characters.
    static func position(of offset: Int, in bytes: UnsafeRawBufferPointer) -> Position {
        unsafe TextPlaces(Array(bytes))[offset]
    }
}
