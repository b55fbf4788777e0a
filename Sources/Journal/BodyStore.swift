package import Faults

/// Where bytes lie that are too large for the journal's own file, or too dangerous to lie among the others.
///
/// The journal holds the name and the digest; what is kept is on the disk before the commit that names it.
package protocol BodyStore: Sendable {
    /// Keeps bytes durably and gives the name under which they are found again.
    func keep(_ bytes: [UInt8], in room: BodyRoom) throws(Fault) -> String

    /// The bytes kept under a name; nil when there are none.
    func bytes(_ name: String) throws(Fault) -> [UInt8]?
    func remove(_ name: String) throws(Fault)

    /// Calls `body` with each name given before a moment, in milliseconds since 1970.
    func forEach(before milliseconds: Int64, _ body: (String) throws(Fault) -> Void) throws(Fault)
}

package enum BodyRoom: String, Sendable, CaseIterable {
    /// Large bodies.
    case blob

    /// What must not be handed on, and is never read again by itself.
    case quarantine
}
