internal import CBlackHole
internal import CLibXML2

/// What everything that reads XML is measured against: libxml2 builds its tree of the bytes and frees it.
package func makeAndFreeTree(of bytes: [UInt8]) {
    let document = unsafe bytes.withUnsafeBytes {
        unsafe xmlReadMemory(
            $0.assumingMemoryBound(to: CChar.self).baseAddress, Int32($0.count), nil, nil,
            Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
    }
    unsafe black_hole(document == nil ? 0 : 1)
    unsafe xmlFreeDoc(document)
}
