internal import COpenSSL
internal import COpenSSLSupport

/// The name of a certificate's subject or issuer: attributes in their written order.
package struct DistinguishedName: Sendable, Hashable {
    package struct Attribute: Sendable, Hashable {
        /// The short name (`CN`, `O`, `serialNumber`, `organizationIdentifier`), or the dotted number.
        package let type: String
        package let value: String
    }

    package let attributes: [Attribute]

    /// The first value of that type.
    package subscript(type: String) -> String? { attributes.first { $0.type == type }?.value }

    package var commonName: String? { self["CN"] }
}

extension DistinguishedName {
    init(reading name: OpaquePointer?) throws(CryptoError) {
        var attributes: [Attribute] = []
        for index in 0..<(unsafe X509_NAME_entry_count(name)) {
            guard let entry = unsafe X509_NAME_get_entry(name, index) else { continue }
            attributes.append(
                Attribute(
                    type: try unsafe Self.type(of: X509_NAME_ENTRY_get_object(entry)),
                    value: try unsafe Self.text(of: X509_NAME_ENTRY_get_data(entry))))
        }
        self.attributes = attributes
    }

    private static func type(of object: OpaquePointer?) throws(CryptoError) -> String {
        let number = unsafe OBJ_obj2nid(object)
        if number != NID_undef, let name = unsafe OBJ_nid2sn(number) { return unsafe String(cString: name) }
        var buffer = [CChar](repeating: 0, count: 128)
        let length = unsafe OBJ_obj2txt(&buffer, Int32(buffer.count), object, 1)
        guard length > 0 else { throw .library(.certificateUnreadable, "OBJ_obj2txt") }
        return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func text(of value: UnsafePointer<ASN1_STRING>?) throws(CryptoError) -> String {
        var bytes: UnsafeMutablePointer<UInt8>?
        let length = unsafe ASN1_STRING_to_UTF8(&bytes, value)
        guard length >= 0, let start = unsafe bytes else {
            throw .library(.certificateUnreadable, "ASN1_STRING_to_UTF8")
        }
        defer { unsafe openssl_free(start) }
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: Int(length)), as: UTF8.self)
    }

    /// As RFC 2253 writes it, with letters beyond ASCII kept.
    static func text(_ name: OpaquePointer?) throws(CryptoError) -> String {
        let output = try MemoryBIO()
        guard unsafe X509_NAME_print_ex(output.handle, name, 0, openssl_name_format()) >= 0 else {
            throw .library(.certificateUnreadable, "X509_NAME_print_ex")
        }
        return String(decoding: output.contents, as: UTF8.self)
    }
}
