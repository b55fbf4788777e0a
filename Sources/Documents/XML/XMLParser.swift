internal import CLibXML2
internal import Faults
internal import Synchronization

/// Drives libxml2's event interface and collects what an ``XMLTree`` is made of.
///
/// Parser contexts are kept for the next document: making one costs as much as parsing a small invoice.
@safe
final class XMLParser: @unchecked Sendable {
    // A parser is used by one task at a time: it is in the pool, or it is out and in use.
    private let context: xmlParserCtxtPtr
    private var builder = XMLBuilder()

    struct Result {
        var elements = ContiguousArray<XMLTree.Element>()
        var attributes = ContiguousArray<XMLTree.Attribute>()
        var text = ContiguousArray<UInt8>()
        var values = ContiguousArray<UInt8>()
        var ownNames: [XMLTree.OwnName] = []
        var starts = ContiguousArray<Int32>()
    }

    private static let pool = Mutex<[XMLParser]>([])

    static func parse(_ bytes: [UInt8]) throws(XMLError) -> Result {
        guard let parser = pool.withLock({ $0.popLast() }) ?? XMLParser() else {
            preconditionFailure("no memory for a parser")
        }
        let result = Swift.Result { () throws(XMLError) in try parser.read(bytes) }
        // A document with thousands of strange names must not stay in memory with the parser.
        if parser.isWorthKeeping { pool.withLock { if $0.count < 16 { $0.append(parser) } } }
        return try result.get()
    }

    private init?() {
        xmlInitParser()
        guard let context = unsafe xmlNewParserCtxt() else { return nil }
        unsafe self.context = context
        var events = unsafe xmlSAXHandler()
        unsafe events.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe events.startElementNs = xmlStarted
        unsafe events.endElementNs = xmlEnded
        unsafe events.characters = xmlText
        unsafe events.ignorableWhitespace = xmlText
        unsafe events.cdataBlock = xmlText
        unsafe context.pointee.sax.pointee = events
    }

    deinit { unsafe xmlFreeParserCtxt(context) }

    private var isWorthKeeping: Bool { unsafe xmlDictSize(context.pointee.dict) < 4_096 }

    private func read(_ bytes: [UInt8]) throws(XMLError) -> Result {
        let outcome = unsafe bytes.withUnsafeBytes { whole -> Swift.Result<Result, XMLError> in
            do throws(XMLError) { return .success(try unsafe self.read(whole)) } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private func read(_ whole: UnsafeRawBufferPointer) throws(XMLError) -> Result {
        let start = try unsafe Self.firstMarkup(in: whole)
        let bytes = unsafe UnsafeRawBufferPointer(rebasing: whole[start...])
        let looked = try unsafe XMLGuard(whole, from: start)
        builder.begin(bytes: bytes.count, elements: looked.starts.count, attributes: looked.attributeCount)
        let isWellFormed = unsafe withUnsafeMutablePointer(to: &builder) { pointer -> Bool in
            unsafe pointer.pointee.parser = context
            unsafe context.pointee.userData = UnsafeMutableRawPointer(pointer)
            let options =
                XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                | XML_PARSE_IGNORE_ENC.rawValue
            _ = unsafe xmlCtxtReadMemory(
                context, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil,
                Int32(bitPattern: options))
            unsafe context.pointee.userData = nil
            return unsafe context.pointee.wellFormed != 0 && context.pointee.nsWellFormed != 0
        }
        unsafe builder.parser = nil
        let hasTooManyNames = builder.hasTooManyNames
        var result = builder.take()
        guard !hasTooManyNames else {
            let last = Int(looked.starts[min(result.elements.count, looked.starts.count) - 1])
            throw unsafe XMLError(.tooManyNames, at: XMLGuard.position(of: last, in: whole))
        }
        guard isWellFormed, result.elements.count == looked.starts.count else {
            throw unsafe lastError(in: whole, from: start)
        }
        result.starts = looked.starts
        return result
    }

    /// Where the document begins: behind a byte order mark and blank space.
    private static func firstMarkup(in bytes: UnsafeRawBufferPointer) throws(XMLError) -> Int {
        var start = 0
        if unsafe bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF { start = 3 }
        while start < bytes.count, unsafe [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start]) { start += 1 }
        guard start < bytes.count else { throw XMLError(.empty, at: Position(line: 1, column: 1)) }
        guard bytes.count - start <= Int32.max else {
            throw XMLError(.tooLarge, at: Position(line: 1, column: 1))
        }
        if let zero = unsafe XMLGuard.find(0, in: bytes, from: start) {
            throw unsafe XMLError(.notText, at: XMLGuard.position(of: zero, in: bytes))
        }
        // Also keeps libxml2 from guessing at UTF-16, UCS-4 or EBCDIC, which the guard could not read.
        guard unsafe bytes[start] == UInt8(ascii: "<") else {
            throw unsafe XMLError(.notText, at: XMLGuard.position(of: start, in: bytes))
        }
        return start
    }

    private func lastError(in whole: UnsafeRawBufferPointer, from start: Int) -> XMLError {
        guard let error = unsafe xmlCtxtGetLastError(context) else {
            return XMLError(.malformed, at: Position(line: 1, column: 1), words: "the document is incomplete")
        }
        let skipped = unsafe XMLGuard.position(of: start, in: whole)
        let words = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
        let line = unsafe max(1, Int(error.pointee.line))
        let column = unsafe max(1, Int(error.pointee.int2))
        return XMLError(
            .malformed,
            at: Position(
                line: line + skipped.line - 1, column: line == 1 ? column + skipped.column - 1 : column),
            words: String(words.prefix { $0 != "\n" }))
    }
}
