internal import Faults
internal import Invoicing

extension PlatformAction {
    /// What keeps an action from being asked for; nil when nothing does.
    var objection: Finding? {
        switch self {
        case .register(let id, let action):
            guard id.isRegisterId else { return .wrongRegisterId(id) }
            return action.objection
        case .delete(let ids):
            guard !ids.isEmpty, ids.allSatisfy(\.isSEFId) else { return .wrongReference(reference) }
        case .cancel, .storno, .accept, .reject, .reverseCharge, .message:
            guard reference.isSEFId else { return .wrongReference(reference) }
        }
        switch self {
        case .cancel(_, let comment), .storno(_, let comment, _), .reject(_, let comment):
            return comment.allSatisfy(\.isWhitespace) ? .missingComment : nil
        case .reverseCharge(_, let amount):
            return amount < Amount(0) || amount != amount.rounded(to: 2) ? .wrongAmount(amount) : nil
        default: return nil
        }
    }
}

extension RegisterAction {
    fileprivate var objection: Finding? {
        switch self {
        // Here the platform wants a comment for both.
        case .accept(let comment), .reject(let comment):
            comment.allSatisfy(\.isWhitespace) ? .missingComment : nil
        case .assign(let publicBody, _):
            publicBody.utf8.count == 5 && publicBody.utf8.allSatisfy { (0x30...0x39).contains($0) }
                ? nil : .wrongPublicBody(publicBody)
        case .unassign: nil
        }
    }
}

extension String {
    fileprivate var isSEFId: Bool { Int(self).map { $0 > 0 && String($0) == self } ?? false }

    /// The form of the register's ids is not published: what can stand in a path.
    fileprivate var isRegisterId: Bool {
        (1...64).contains(utf8.count)
            && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
}

extension Finding {
    static let noMessages = Finding(
        .platform, "EKS-SEF-ACTION", expected: "accept or reject",
        message: "SEF carries no messages to the seller.",
        action: "Accept the document, or reject it and say in the comment why.")

    fileprivate static let missingComment = Finding(
        .file, "EKS-SEF-COMMENT", message: "A comment is missing, which the other side will read.",
        action: "Say in the comment why.")

    fileprivate static func wrongReference(_ reference: String) -> Finding {
        Finding(
            .file, "EKS-SEF-REFERENCE", found: reference, expected: "SEF's id of the document",
            message: "The reference is not an id of SEF.",
            action: "Take the id from the receipt (platformId) or from the ledger (platform_id).")
    }

    fileprivate static func wrongRegisterId(_ id: String) -> Finding {
        Finding(
            .file, "EKS-SEF-REFERENCE", found: id, expected: "the id of the central register",
            message: "The reference is not an id of the central register (CIR).",
            action: "Take the id from ekspedit sef look, or from the portal.")
    }

    fileprivate static func wrongPublicBody(_ number: String) -> Finding {
        Finding(
            .file, "EKS-SEF-JBKJS", found: number, expected: "five digits",
            message: "The number of the public body (JBKJS) is missing or malformed.",
            action: "Give the five digits without the prefix.")
    }

    fileprivate static func wrongAmount(_ amount: Amount) -> Finding {
        Finding(
            .file, "EKS-SEF-AMOUNT", found: amount.description,
            expected: "at most two decimals, not negative",
            message: "The amount of VAT can't be this.", action: "Give the amount in dinars, such as 1200.00."
        )
    }
}
