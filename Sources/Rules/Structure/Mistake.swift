internal import Documents
internal import Faults

/// Something in a document that the ``Grammar`` does not allow.
struct Mistake: Sendable {
    enum Kind: Sendable {
        case unknownElement(in: XMLName)
        case late(before: XMLName)
        case repeated
        case missing(XMLName)
        case empty
        case text
        case value(ValueKind)
        case unknownAttribute(XMLName)
        case missingAttribute(XMLName)
        case attributeValue(XMLName, String)
    }

    let place: Node
    let kind: Kind
}

extension Mistake {
    /// What a person is told about it.
    func finding(on sheet: Sheet) -> Finding {
        let node = sheet.tree[Int(place.index)]
        let name = sheet.tree.displayName(of: node.name)
        var attribute: XMLName?
        let id: String
        let message: String
        let action: String
        var found: String?
        var expected: String?
        switch kind {
        case .unknownElement(let parent):
            id = "EKS-ELEMENT-UNKNOWN"
            message = "\(name) does not belong into \(sheet.tree.displayName(of: parent))."
            action = "Check the spelling and the namespace, or leave it out."
        case .late(let other):
            id = "EKS-ELEMENT-ORDER"
            message = "\(name) stands too late: its place is before \(sheet.tree.displayName(of: other))."
            action = "Put the elements into the order of the schema."
        case .repeated:
            id = "EKS-ELEMENT-REPEATED"
            message = "\(name) may stand here once only."
            action = "Keep one and remove the others."
        case .missing(let child):
            id = "EKS-ELEMENT-MISSING"
            message = "\(name) has no \(child.usual), which it must have."
            action = "Add \(child.usual)."
            expected = child.usual
        case .empty:
            id = "EKS-ELEMENT-MISSING"
            message = "\(name) is empty, but must hold an element."
            action = "Fill it in, or leave it out."
        case .text:
            id = "EKS-TEXT"
            message = "\(name) holds text between its elements."
            action = "Remove the text."
        case .value(let kind):
            id = "EKS-VALUE"
            message = "The value of \(name) is not \(kind.example)."
            action = "Write \(kind.example) here."
            found = sheet.excerpt(place)
            expected = kind.example
        case .unknownAttribute(let name):
            id = "EKS-ATTRIBUTE-UNKNOWN"
            message = "The attribute \(sheet.tree.displayName(of: name)) does not belong here."
            action = "Leave it out."
            attribute = name
        case .missingAttribute(let wanted):
            id = "EKS-ATTRIBUTE-MISSING"
            message = "\(name) has no attribute \(wanted.usual), which it must have."
            action = "Add \(wanted.usual)."
            expected = wanted.usual
        case .attributeValue(let name, let example):
            id = "EKS-ATTRIBUTE-VALUE"
            message = "The value of the attribute \(name.usual) is not \(example)."
            action = "Write \(example) here."
            attribute = name
            found = sheet.attribute(place, name).map { sheet.string($0) }
            expected = example
        }
        return Finding(
            .format, id, at: attribute.map(node.xPath(ofAttribute:)) ?? node.xPath, position: node.position,
            found: found, expected: expected, message: message, action: action)
    }
}
