/// Bytes that came with a document: the answer as it was, the document, its companions.
package struct FiledBytes: Sendable, Hashable {
    package enum Role: String, Sendable {
        /// The platform's answer, untouched: evidence.
        case answer

        /// The bare document.
        case document

        /// A rendering, or a file that was attached.
        case companion
    }

    package let role: Role

    /// Its name beside the document, without the folder.
    package let name: String
    package let bytes: [UInt8]

    package init(_ role: Role, name: String, bytes: [UInt8]) {
        self.role = role
        self.name = name
        self.bytes = bytes
    }
}
