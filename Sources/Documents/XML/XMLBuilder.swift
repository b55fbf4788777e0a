internal import CLibXML2

/// What the parser's events add up to.
///
/// It is reached through a pointer from C, by one parse at a time.
@safe struct XMLBuilder {
    var result = XMLParser.Result()
    var names = XMLNameCache()
    private var open: Int32 = -1

    /// The parser whose events these are, while it works.
    var parser: xmlParserCtxtPtr?

    var hasTooManyNames: Bool { result.ownNames.count > XMLLimits.names }

    /// Makes ready for a document of that size; the names that the parser knows are kept.
    mutating func begin(bytes: Int, elements: Int, attributes: Int) {
        result = XMLParser.Result()
        names.generation &+= 1
        open = -1
        result.elements.reserveCapacity(elements)
        result.attributes.reserveCapacity(attributes)
        result.text.reserveCapacity(bytes / 2)
    }

    /// Hands out what was collected and keeps nothing of it.
    mutating func take() -> XMLParser.Result {
        defer { result = XMLParser.Result() }
        return result
    }

    mutating func start(name: Int32) {
        let index = Int32(truncatingIfNeeded: result.elements.count)
        result.elements.append(
            XMLTree.Element(
                name: name, parent: open, index: index,
                textStart: Int32(truncatingIfNeeded: result.text.count),
                firstAttribute: Int32(truncatingIfNeeded: result.attributes.count)))
        open = index
    }

    mutating func add(attribute: Int32, value: UnsafeBufferPointer<UInt8>) {
        let start = Int32(truncatingIfNeeded: result.values.count)
        if unsafe value.contains(UInt8(ascii: "&")) {
            unsafe appendUnescaped(value)
        } else {
            unsafe result.values.append(contentsOf: value)
        }
        result.attributes.append(
            XMLTree.Attribute(
                name: attribute, start: start, end: Int32(truncatingIfNeeded: result.values.count)))
    }

    /// Without entity substitution the parser hands an ampersand in an attribute out as `&#38;`, and all other
    /// characters as themselves.
    private mutating func appendUnescaped(_ value: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < value.count {
            unsafe result.values.append(value[index])
            index += unsafe value[index] == UInt8(ascii: "&") ? 5 : 1
        }
    }

    mutating func end() {
        let index = Int(open)
        result.elements[index].end = Int32(truncatingIfNeeded: result.elements.count)
        result.elements[index].textEnd = Int32(truncatingIfNeeded: result.text.count)
        open = result.elements[index].parent
    }
}

// MARK: - Events from C

// Free functions: a closure could inherit an isolation that C knows nothing of.

func xmlStarted(
    _ context: UnsafeMutableRawPointer?, _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?, _ namespaceCount: Int32,
    _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    _ attributeCount: Int32, _ defaultedCount: Int32,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
    guard let builder = unsafe context?.assumingMemoryBound(to: XMLBuilder.self) else { return }
    let name = unsafe builder.pointee.names.id(
        local: local, uri: uri, prefix: prefix, own: &builder.pointee.result.ownNames)
    unsafe builder.pointee.start(name: name)
    if unsafe builder.pointee.hasTooManyNames { unsafe xmlStopParser(builder.pointee.parser) }
    guard let attributes = unsafe attributes else { return }
    for index in 0..<Int(attributeCount) {
        // Five pointers each: local name, prefix, namespace, begin and end of the value.
        let fields = unsafe attributes + 5 * index
        guard let begin = unsafe fields[3], let end = unsafe fields[4] else { continue }
        let name = unsafe builder.pointee.names.id(
            local: fields[0], uri: fields[2], prefix: fields[1], own: &builder.pointee.result.ownNames)
        unsafe builder.pointee.add(
            attribute: name, value: UnsafeBufferPointer(start: begin, count: end - begin))
    }
}

func xmlEnded(
    _ context: UnsafeMutableRawPointer?, _ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ uri: UnsafePointer<xmlChar>?
) {
    unsafe context?.assumingMemoryBound(to: XMLBuilder.self).pointee.end()
}

func xmlText(_ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard let builder = unsafe context?.assumingMemoryBound(to: XMLBuilder.self) else { return }
    unsafe builder.pointee.result.text.append(
        contentsOf: UnsafeBufferPointer(start: text, count: Int(length)))
}
