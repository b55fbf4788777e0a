package import Faults
package import Invoicing

/// Something that a person decided about a document that a platform holds.
///
/// All of them are legal acts: none happens without an explicit instruction.
package enum PlatformAction: Sendable, Hashable {
    /// Withdraws a document that was not delivered.
    case cancel(reference: String, comment: String)

    /// Reverses a delivered one.
    case storno(reference: String, comment: String, number: String?)
    case accept(reference: String, comment: String)
    case reject(reference: String, comment: String)

    /// Free words of the buyer to the seller, which decide nothing.
    case message(reference: String, comment: String)

    /// Takes drafts away that nobody was sent.
    case delete(references: [String])

    /// Says how much VAT the buyer owes for a purchase under reverse charge.
    case reverseCharge(reference: String, amount: Amount)

    /// Acts by the id that a document has in the central register of public bodies.
    case register(id: String, RegisterAction)

    /// The platform's id of the document; several have blanks between them.
    package var reference: String {
        switch self {
        case .cancel(let reference, _), .storno(let reference, _, _), .accept(let reference, _),
            .reject(let reference, _), .message(let reference, _), .reverseCharge(let reference, _),
            .register(let reference, _):
            reference
        case .delete(let references): references.joined(separator: " ")
        }
    }

    /// Whether it is about a document that the company has sent.
    package var isSale: Bool {
        switch self {
        case .cancel, .storno, .delete: true
        case .accept, .reject, .message, .reverseCharge, .register: false
        }
    }
}

/// What a public body does with a document in the central register.
package enum RegisterAction: Sendable, Hashable {
    case accept(comment: String)
    case reject(comment: String)

    /// Hands it to another public body, known by its number, under a contract.
    case assign(publicBody: String, contract: String?)

    /// Takes that back.
    case unassign
}

/// What became of an action.
package enum ActionOutcome: Sendable {
    /// Final; the platform's word for the status.
    case done(status: String)

    /// Final: the platform will not do it.
    case refused([Finding], words: String?)

    /// Certainly nothing happened.
    case deferred(Fault, after: Duration?)

    /// Something may have happened: look it up before it is done again.
    case uncertain(Fault)
    case held(Fault)

    /// Answer of a look-up only: it has not happened.
    case absent
}
