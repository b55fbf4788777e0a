internal import Faults
internal import Invoicing

/// Takes terms out of a tree and notes what is left over or can't be read.
///
/// Each method fills a field once: a second element for the same term, attributes that the term does not have, and
/// values that are not what they should be are kept as unmapped terms. Blank elements are as good as none.
struct XMLTerms {
    let tree: XMLTree

    /// What amounts are expected in.
    let currency: CurrencyCode

    private(set) var findings: [Finding] = []
    private(set) var unmapped: [UnmappedTerm] = []

    init(tree: XMLTree, currency: CurrencyCode) {
        self.tree = tree
        self.currency = currency
    }

    // Nobody reads on after so many, and a hostile file could make more of them than memory holds.
    private static let mostFindings = 500
    private static let mostUnmapped = 100_000

    private var areFindingsLeft = false
    private var areUnmappedLeft = false

    /// What was noted; a last entry says so where the list stops early.
    func reading(of invoice: Invoice) -> Reading {
        var reading = Reading(invoice: invoice, findings: findings, unmapped: unmapped)
        if areFindingsLeft {
            reading.findings.append(
                Finding(
                    .format, "EKS-VALUE-MORE", message: "More values can't be read than are listed.",
                    action: "Mend those listed first."))
        }
        if areUnmappedLeft {
            reading.unmapped.append(UnmappedTerm(path: "/", value: "more than are listed"))
        }
        return reading
    }

    // MARK: - Texts and codes

    mutating func text(_ node: XMLNode, into field: inout String?) {
        guard field == nil else { return keep(node) }
        field = text(node)
    }

    mutating func text(_ node: XMLNode, into field: inout String) {
        guard field.isEmpty else { return keep(node) }
        field = text(node) ?? ""
    }

    mutating func code<Value: Code>(_ node: XMLNode, into field: inout Value?) {
        guard field == nil else { return keep(node) }
        field = text(node).map { Value(rawValue: $0) }
    }

    mutating func code<Value: Code>(_ node: XMLNode, into field: inout Value) {
        guard field.isEmpty else { return keep(node) }
        field = Value(rawValue: text(node) ?? "")
    }

    /// The text of an element that should have neither attributes nor children; nil when it is blank.
    mutating func text(_ node: XMLNode, allowing attribute: XMLName? = nil) -> String? {
        leftovers(of: node, allowing: attribute)
        let text = node.trimmed
        return text.isEmpty ? nil : text
    }

    mutating func identifier(_ node: XMLNode, into field: inout Identifier?) {
        guard field == nil else { return keep(node) }
        field = identifier(node)
    }

    /// An identifier with its `schemeID`.
    mutating func identifier(_ node: XMLNode) -> Identifier? {
        guard let value = text(node, allowing: XMLAttribute.schemeID) else {
            if let scheme = node.attribute(XMLAttribute.schemeID), !scheme.isEmpty {
                keep(node, XMLAttribute.schemeID, scheme)
            }
            return nil
        }
        return Identifier(value, scheme: attribute(node, XMLAttribute.schemeID))
    }

    /// The value of an attribute; nil when it is empty.
    func attribute(_ node: XMLNode, _ name: XMLName) -> String? {
        guard let value = node.attribute(name), !value.isEmpty else { return nil }
        return value
    }

    // MARK: - Numbers and dates

    mutating func number(_ node: XMLNode, _ term: String, into field: inout Amount?) {
        guard field == nil else { return keep(node) }
        field = number(node, term)
    }

    mutating func number(_ node: XMLNode, _ term: String, allowing attribute: XMLName? = nil) -> Amount? {
        leftovers(of: node, allowing: attribute)
        if let amount = node.amount ?? node.paddedAmount { return amount }
        unreadable(node, term, "a number", "Write digits with at most one decimal point, such as 1234.50.")
        return nil
    }

    mutating func date(_ node: XMLNode, _ term: String, into field: inout CalendarDate?) {
        guard field == nil else { return keep(node) }
        leftovers(of: node)
        let text = node.trimmed
        if let date = CalendarDate(text) {
            field = date
        } else if text.utf8.count > 10, let date = CalendarDate(text.prefix(10)),
            Self.isZone(text.dropFirst(10))
        {
            field = date
            keep(node)
        } else {
            unreadable(node, term, "a date", "Write the date as YYYY-MM-DD.")
        }
    }

    /// Whether a text is a time zone as XML Schema allows it behind a date.
    private static func isZone(_ text: Substring) -> Bool {
        text == "Z" || text.utf8.count == 6 && (text.first == "+" || text.first == "-")
    }

    // MARK: - Money and quantities

    mutating func money(_ node: XMLNode, _ term: String, into field: inout Amount?) {
        money(node, term, currency: currency, into: &field)
    }

    /// An amount, whose currency is noted unless it is the expected one.
    mutating func money(
        _ node: XMLNode, _ term: String, currency expected: CurrencyCode?, into field: inout Amount?
    ) {
        guard field == nil else { return keep(node) }
        field = number(node, term, allowing: XMLAttribute.currencyID)
        guard let expected, node.attribute(XMLAttribute.currencyID, equals: expected.rawValue) == false,
            let other = attribute(node, XMLAttribute.currencyID)
        else { return }
        keep(node, XMLAttribute.currencyID, other)
    }

    mutating func quantity(
        _ node: XMLNode, _ term: String, into field: inout Amount?, unit: inout UnitCode?
    ) {
        guard field == nil, unit == nil else { return keep(node) }
        field = number(node, term, allowing: XMLAttribute.unitCode)
        unit = attribute(node, XMLAttribute.unitCode).map { UnitCode($0) }
    }

    // MARK: - National terms and groups of one

    mutating func extra(_ node: XMLNode, _ name: String, into extensions: inout Extensions) {
        guard extensions[name] == nil else { return keep(node) }
        extensions.set(name, text(node))
    }

    /// The text of the only child that a group may have.
    mutating func only(_ name: XMLName, of node: XMLNode, into field: inout String?) {
        for child in node.children {
            if child.name == name { text(child, into: &field) } else { keep(child) }
        }
    }

    mutating func only(_ name: XMLName, of node: XMLNode, into field: inout String) {
        for child in node.children {
            if child.name == name { text(child, into: &field) } else { keep(child) }
        }
    }

    mutating func only<Value: Code>(_ name: XMLName, of node: XMLNode, into field: inout Value?) {
        for child in node.children {
            if child.name == name { code(child, into: &field) } else { keep(child) }
        }
    }

    mutating func only(_ name: XMLName, of node: XMLNode, into field: inout Identifier?) {
        for child in node.children {
            if child.name == name { identifier(child, into: &field) } else { keep(child) }
        }
    }

    // MARK: - What is left

    mutating func unreadable(_ node: XMLNode, _ term: String, _ kind: String, _ action: String) {
        guard !node.isBlank else { return }
        keep(node)
        guard findings.count < Self.mostFindings else {
            areFindingsLeft = true
            return
        }
        findings.append(
            Finding(
                .format, "EKS-VALUE", at: node.xPath, position: node.position, terms: [term],
                found: String(node.trimmed.prefix(200)), message: "The value is not \(kind).", action: action)
        )
    }

    /// Notes an element that has no place in the model, with all that is in it.
    mutating func keep(_ node: XMLNode) {
        for index in node.index..<tree.end(node.index) where tree.end(index) == index + 1 {
            guard !areUnmappedLeft else { return }
            let leaf = XMLNode(tree: tree, index: index)
            if !leaf.isBlank { note(UnmappedTerm(leaf)) }
            leftovers(of: leaf)
        }
    }

    private mutating func note(_ term: UnmappedTerm) {
        if unmapped.count < Self.mostUnmapped { unmapped.append(term) } else { areUnmappedLeft = true }
    }

    mutating func keep(_ node: XMLNode, _ attribute: XMLName, _ value: String) {
        note(UnmappedTerm(node, attribute: attribute, value: value))
    }

    /// Notes a leaf's attributes but one, and any children.
    mutating func leftovers(of node: XMLNode, allowing allowed: XMLName? = nil) {
        for number in tree.attributeRange(node.index) where tree.attributes[number].name != allowed?.id {
            let name = XMLName(id: tree.attributes[number].name)
            keep(node, name, node.attribute(name) ?? "")
        }
        guard node.hasChildren else { return }
        for child in node.children { keep(child) }
    }

    /// Notes what groups have beside their children: attributes, and text between the elements.
    mutating func keepLeftoversOfGroups() {
        for index in 0..<Int32(truncatingIfNeeded: tree.count) {
            let node = XMLNode(tree: tree, index: index)
            guard node.hasChildren || node.name.isAggregate else { continue }
            for (name, value) in node.attributes where name != XSI.schemaLocation { keep(node, name, value) }
            if let text = node.textBetweenChildren { note(UnmappedTerm(node, value: text)) }
        }
    }
}

extension XMLNode {
    /// A number whose point has digits on one side only, which XML Schema allows.
    fileprivate var paddedAmount: Amount? {
        var text = trimmed
        guard text.utf8.contains(UInt8(ascii: ".")) else { return nil }
        if text.hasSuffix(".") { text.removeLast() }
        guard let point = text.firstIndex(of: ".") else { return Amount(text) }
        let isBare = point == text.startIndex || !("0"..."9").contains(text[text.index(before: point)])
        if isBare { text.insert("0", at: point) }
        return Amount(text)
    }

    /// The text that stands beside the children of a group; nil when it is blank.
    fileprivate var textBetweenChildren: String? {
        guard hasChildren else { return nil }
        let text = tree.textRange(index)
        var start = text.lowerBound
        var found = ""
        for child in children {
            let inner = tree.textRange(child.index)
            found += tree.text(in: start..<inner.lowerBound)
            start = inner.upperBound
        }
        found += tree.text(in: start..<text.upperBound)
        return found.isEmpty ? nil : found
    }
}

extension XMLTree {
    /// A stretch of character data; empty when it is blank, as between almost all elements.
    fileprivate func text(in range: Range<Int>) -> String {
        for index in range where text[index] > 0x20 { return String(decoding: text[range], as: UTF8.self) }
        return ""
    }
}

extension XMLName {
    fileprivate var isAggregate: Bool { id >= CAC.first && id < CAC.first + CAC.count }
}
