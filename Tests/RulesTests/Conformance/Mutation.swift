import TestSupport

/// A copy of a document with one thing changed, chosen by a seed.
struct Mutation {
    enum Kind: CaseIterable {
        case drop, repeatElement, swap, amount, code, emptyValue, attribute, noAttribute, text, foreign
    }

    /// The changed document, or nil where the document has no place for such a change.
    static func make(_ kind: Kind, of bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8]? {
        let elements = scan(bytes).dropFirst()
        guard let element = elements.randomElement(using: &random) else { return nil }
        let leaves = elements.filter(\.isLeaf)
        var bytes = bytes
        switch kind {
        case .drop: bytes.removeSubrange(element.whole)
        case .repeatElement: bytes.insert(contentsOf: bytes[element.whole], at: element.whole.upperBound)
        case .swap:
            guard
                let next = elements.first(where: {
                    $0.parent == element.parent && $0.whole.lowerBound > element.whole.lowerBound
                })
            else { return nil }
            let moved = bytes[element.whole]
            bytes.insert(contentsOf: moved, at: next.whole.upperBound)
            bytes.removeSubrange(element.whole)
        case .amount:
            guard let leaf = leaves.filter({ $0.name.hasSuffix("Amount") }).randomElement(using: &random)
            else {
                return nil
            }
            let values = [
                "0", "-1.00", "1.005", "99999999.99", "1,00", "1e3", "", ".5", "NaN", "12345678901234567890",
            ]
            bytes.replaceSubrange(
                leaf.content, with: Array((values.randomElement(using: &random) ?? "").utf8))
        case .code:
            guard
                let leaf = leaves.filter({ $0.name.hasSuffix("Code") || $0.name.hasSuffix("ID") })
                    .randomElement(using: &random)
            else { return nil }
            bytes.replaceSubrange(leaf.content, with: Array("X9".utf8))
        case .emptyValue:
            guard let leaf = leaves.randomElement(using: &random) else { return nil }
            bytes.removeSubrange(leaf.content)
        case .attribute:
            let names = ["schemeID", "listID", "currencyID", "unitCode", "languageID", "schemeURI", "wrong"]
            let values = ["", "EUR", "1 2", "%zz", "hr-HR-toolongatag", "a:b", "1:2"]
            guard let name = names.randomElement(using: &random),
                let value = values.randomElement(using: &random),
                !bytes[element.tag].contains(sequence: Array("\(name)=".utf8))
            else { return nil }
            bytes.insert(contentsOf: Array(" \(name)=\"\(value)\"".utf8), at: element.nameEnd)
        case .noAttribute:
            guard
                let leaf = leaves.filter({ $0.tag.upperBound - 1 > $0.nameEnd }).randomElement(
                    using: &random),
                bytes[leaf.tag.upperBound - 2] != UInt8(ascii: "/")
            else { return nil }
            bytes.removeSubrange(leaf.nameEnd..<leaf.tag.upperBound - 1)
        case .text: bytes.insert(contentsOf: Array("stray".utf8), at: element.tag.upperBound)
        case .foreign:
            bytes.insert(
                contentsOf: Array("<odd:Thing xmlns:odd=\"urn:odd\"/>".utf8), at: element.whole.upperBound)
        }
        return bytes
    }

    struct Element {
        var name = ""
        var parent = -1
        var tag = 0..<0
        var nameEnd = 0
        var content = 0..<0
        var whole = 0..<0
        var isLeaf = true
    }

    /// Where the elements of a well-formed document without CDATA lie.
    static func scan(_ bytes: [UInt8]) -> [Element] {
        var elements: [Element] = []
        var open: [Int] = []
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes[start...].starts(with: Array("<!--".utf8)) {
                index = start + 4
                while index < bytes.count, !bytes[index...].starts(with: Array("-->".utf8)) { index += 1 }
                continue
            }
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
            index = end + 1
            if bytes[start + 1] == UInt8(ascii: "/") {
                guard let last = open.popLast() else { break }
                elements[last].content = elements[last].tag.upperBound..<start
                elements[last].whole = elements[last].tag.lowerBound..<index
            } else if bytes[start + 1] != UInt8(ascii: "?"), bytes[start + 1] != UInt8(ascii: "!") {
                var nameEnd = start + 1
                while ![0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(bytes[nameEnd]) { nameEnd += 1 }
                if let parent = open.last { elements[parent].isLeaf = false }
                elements.append(
                    Element(
                        name: String(decoding: bytes[(start + 1)..<nameEnd], as: UTF8.self),
                        parent: open.last ?? -1,
                        tag: start..<index, nameEnd: nameEnd, content: index..<index, whole: start..<index))
                if bytes[end - 1] != UInt8(ascii: "/") { open.append(elements.count - 1) }
            }
        }
        return elements
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(sequence: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: sequence) }
    }
}
