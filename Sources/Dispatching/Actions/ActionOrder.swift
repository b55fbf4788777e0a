internal import Documents
internal import Faults
package import Invoicing
package import Platforms

/// An order about a document that a platform holds already, as it is dropped: `ekspedit.action/1`.
package struct ActionOrder: Sendable, Hashable {
    package enum Verb: String, Sendable, CaseIterable {
        /// Withdraws a document that was not delivered; reverses one that was.
        case cancel, storno

        /// The buyer's decision on a purchase.
        case accept, reject

        /// The buyer's free words about a purchase, which decide nothing.
        case message

        /// How a receipt was paid and who bought after all; the second is the older message.
        case change
        case changePayment = "change-payment"

        /// A tip for a receipt, and the question what is wrong with it.
        case tip, check

        /// Takes drafts away that nobody was sent.
        case delete

        /// Says how much VAT the buyer owes for a purchase under reverse charge.
        case reverseCharge = "reverse-charge"

        /// Hands a purchase in the central register to another public body; takes that back.
        case assign, unassign

        package var isSale: Bool {
            self == .cancel || self == .storno || self == .delete || amendment != nil
        }

        /// Whether it ends in a status of the document.
        var decidesStatus: Bool { [.cancel, .storno, .delete, .accept, .reject].contains(self) }

        /// Whether the other side reads why.
        package var needsComment: Bool { [.cancel, .storno, .reject, .message].contains(self) }

        /// What it tells of a document that was accepted; nil for a decision about one.
        package var amendment: Amendment.Kind? {
            switch self {
            case .cancel, .storno, .accept, .reject, .message, .delete, .reverseCharge, .assign, .unassign:
                nil
            case .change: .data
            case .changePayment: .payment
            case .tip: .tip
            case .check: .check
            }
        }
    }

    package var verb: Verb

    /// Which document: by its number, or by the platform's id.
    package var number: String?
    package var platformId: String?

    /// Several, where one act takes them all.
    package var platformIds: [String] = []

    /// The id in the central register of public bodies.
    package var registerId: String?

    /// Needed only where a company has more than one platform that takes orders.
    package var platform: String?
    package var comment: String

    /// The number under which a reversal is booked.
    package var stornoNumber: String?

    /// What an amendment tells, under the names of ``Amendment/FactName``.
    package var terms: [String: String] = [:]

    /// The VAT of a reverse charge.
    package var vatAmount: Amount?

    /// To whom a purchase is assigned, and under which contract.
    package var publicBody: String?
    package var contract: String?

    package init(_ verb: Verb, platformId: String? = nil, platform: String? = nil, comment: String = "") {
        self.verb = verb
        self.platformId = platformId
        self.platform = platform
        self.comment = comment
    }

    /// The document as it is dropped; `id` makes an order that was given twice two orders.
    package func document(id: String) -> [UInt8] {
        var reference: [JSONValue.Member] = []
        if let number { reference.append(.init("number", .string(number))) }
        if let platformId { reference.append(.init("platformId", .string(platformId))) }
        if !platformIds.isEmpty {
            reference.append(.init("platformIds", .array(platformIds.map(JSONValue.string))))
        }
        if let registerId { reference.append(.init("cirId", .string(registerId))) }
        var members: [JSONValue.Member] = [
            .init("schema", "ekspedit.action/1"), .init("id", .string(id)),
            .init("action", .string(verb.rawValue)), .init("document", .object(reference)),
            .init("comment", .string(comment)),
        ]
        if let platform { members.append(.init("platform", .string(platform))) }
        if let stornoNumber { members.append(.init("stornoNumber", .string(stornoNumber))) }
        for term in AmendmentTerm.all {
            if let value = terms[term.fact] { members.append(.init(term.key, .string(value))) }
        }
        if let vatAmount { members.append(.init("vatAmount", .amount(vatAmount))) }
        if let publicBody { members.append(.init("jbkjs", .string(publicBody))) }
        if let contract { members.append(.init("contract", .string(contract))) }
        return JSONValue.object(members).bytes(layout: .indented)
    }
}

// MARK: - Reading

/// An order that was read, or every problem of it.
struct ActionReading {
    private(set) var order: ActionOrder?
    private(set) var findings: [Finding] = []

    private static let keys =
        ["schema", "id", "action", "document", "platform", "comment", "stornoNumber"]
        + ["vatAmount", "jbkjs", "contract"] + Set(AmendmentTerm.all.map(\.key)).sorted()

    init(_ root: JSONElement) {
        for child in root.children where !Self.keys.contains(child.key ?? "") {
            note(
                "EKS-ORDER-KEY", at: child, found: child.key, expected: Self.keys.joined(separator: ", "),
                "The order has a member that nobody knows.", "Remove it, or correct its name.")
        }
        if let schema = root["schema"], schema.string != "ekspedit.action/1" {
            note(
                "EKS-ORDER-SCHEMA", at: schema, found: schema.text, expected: "ekspedit.action/1",
                "This version of orders is unknown.", "Write “ekspedit.action/1”.")
        }
        let verbs = ActionOrder.Verb.allCases.map(\.rawValue).joined(separator: ", ")
        guard let verb = root["action"]?.string.flatMap(ActionOrder.Verb.init(rawValue:)) else {
            note(
                "EKS-ORDER-ACTION", at: root["action"] ?? root, found: root["action"]?.text, expected: verbs,
                "The order does not say what is to be done.", "Write one of: \(verbs).")
            return
        }
        let number = root["document"]?["number"]?.text
        let platformId = root["document"]?["platformId"]?.text
        let platformIds = root["document"]?["platformIds"]?.children.compactMap(\.text) ?? []
        let registerId = root["document"]?["cirId"]?.text
        let isNamed = [number, platformId].contains { !($0 ?? "").isEmpty }
        let expected: String? =
            switch verb {
            case .assign, .unassign: (registerId ?? "").isEmpty ? "{\"cirId\": …}" : nil
            case .accept where !(registerId ?? "").isEmpty, .reject where !(registerId ?? "").isEmpty: nil
            case .delete where !platformIds.isEmpty: nil
            default: isNamed ? nil : "{\"number\": …} or {\"platformId\": …}"
            }
        if let expected {
            note(
                "EKS-ORDER-DOCUMENT", at: root["document"] ?? root, found: nil, expected: expected,
                "The order does not say which document it is about.",
                "Name it by its number, or by the platform's id from the receipt or the ledger.")
        }
        let amount = root["vatAmount"]?.amount ?? root["vatAmount"]?.string.flatMap { Amount($0) }
        if verb == .reverseCharge, amount == nil {
            note(
                "EKS-ORDER-AMOUNT", at: root["vatAmount"] ?? root, found: root["vatAmount"]?.text,
                expected: "\"1200.00\"", "The order does not say how much VAT it is.",
                "Write the amount as vatAmount, with a point.")
        }
        if verb == .assign, (root["jbkjs"]?.text ?? "").isEmpty {
            note(
                "EKS-ORDER-JBKJS", at: root, found: nil, expected: "five digits",
                "The order does not say to whom the document is assigned.",
                "Write the number of the public body as jbkjs.")
        }
        let comment = root["comment"]?.string ?? ""
        // In the register both decisions need one.
        let needsComment = verb.needsComment || verb == .accept && registerId != nil
        if needsComment, comment.allSatisfy(\.isWhitespace) {
            note(
                "EKS-ORDER-COMMENT", at: root["comment"] ?? root, found: nil, expected: nil,
                "A comment is missing, which the other side will read.", "Say in the comment why.")
        }
        let terms = terms(of: root, verb)
        guard findings.isEmpty else { return }
        var order = ActionOrder(verb, platformId: platformId, comment: comment)
        order.number = number
        order.platformIds = platformIds
        order.registerId = registerId
        order.vatAmount = amount
        order.publicBody = root["jbkjs"]?.text
        order.contract = root["contract"]?.text
        order.platform = root["platform"]?.string
        order.stornoNumber = root["stornoNumber"]?.text
        order.terms = terms
        self.order = order
    }

    /// What an amendment tells; a member of another action is an error, since it would be told to nobody.
    private mutating func terms(of root: JSONElement, _ verb: ActionOrder.Verb) -> [String: String] {
        var terms: [String: String] = [:]
        var names: [String] = []
        let own = AmendmentTerm.all.filter { $0.kinds.contains(verb.amendment) }
        for term in AmendmentTerm.all where !own.contains(where: { $0.key == term.key }) {
            guard let element = root[term.key], !names.contains(term.key) else { continue }
            names.append(term.key)
            note(
                "EKS-ORDER-TERM", at: element, found: term.key,
                expected: own.isEmpty ? nil : own.map(\.key).joined(separator: ", "),
                "The member does not belong to the action \(verb.rawValue).",
                "Remove it, or name another action.")
        }
        for term in own {
            guard let element = root[term.key] else { continue }
            guard let value = term.value(element) else {
                note(
                    "EKS-ORDER-TERM", at: element, found: element.text, expected: term.expected,
                    "The member says nothing that could be told.", "Correct it; nothing was told.")
                continue
            }
            terms[term.fact] = value
        }
        for name in verb.missing(in: terms, own) where root[name] == nil {
            note(
                "EKS-ORDER-TERM", at: root, found: nil, expected: name,
                "The order does not say what is to be told.", "Add the member \(name).")
        }
        return terms
    }

    private mutating func note(
        _ id: String, at element: JSONElement, found: String?, expected: String?, _ message: String,
        _ action: String
    ) {
        findings.append(
            Finding(
                .file, id, at: element.pointer, position: element.position, found: found, expected: expected,
                message: message, action: action))
    }
}
