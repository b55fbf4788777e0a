internal import Documents

extension CIS {
    /// XML from the other side, read by local names.
    struct Foreign {
        private let tree: XMLTree

        /// Nil when it isn't XML; larger answers than CIS ever sends are not read.
        init?(parsing bytes: [UInt8]) {
            guard bytes.count <= 1_048_576, let tree = try? XMLTree(parsing: bytes) else { return nil }
            self.tree = tree
        }

        /// The element of that name, if there is exactly one.
        func only(_ local: String) -> XMLNode? {
            let found = (0..<tree.count).lazy.map { tree[$0] }.filter { $0.localName == local }
            var iterator = found.makeIterator()
            guard let first = iterator.next(), iterator.next() == nil else { return nil }
            return first
        }

        func text(_ local: String) -> String? { only(local)?.trimmed }

        /// Codes and words of all errors.
        var errors: [(code: String, words: String)] {
            (0..<tree.count).map { tree[$0] }.filter { $0.localName == "Greska" }.map { error in
                func text(_ name: String) -> String {
                    error.children.first { $0.localName == name }?.trimmed ?? ""
                }
                return (text("SifraGreske"), text("PorukaGreske"))
            }
        }
    }
}
