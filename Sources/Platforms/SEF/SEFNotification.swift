internal import Calendars
internal import Documents
internal import Faults
package import Seals
package import Wire

/// What SEF, or an intermediary, posts to the address of a company.
///
/// A hint and nothing more: the document is read again, and the daily list of changes stays the truth.
package struct SEFNotification: Sendable, Hashable {
    package let changes: [StatusChange]

    /// The keys in the body; each change may carry one.
    let subscriptionKeys: [String]

    /// How many changes one body may tell.
    static let limit = 10_000

    /// Reads one object, an array, or an intermediary's `{"changes": […]}`; nil for anything else.
    package init?(_ body: [UInt8]) {
        let root: JSONElement
        do throws(JSONError) {
            root = try JSONDocument(parsing: body).root
        } catch {
            return nil
        }
        let elements: [JSONElement]
        if root.kind == .array {
            elements = Array(root.children)
        } else if let list = root.field("Changes"), list.kind == .array {
            elements = Array(list.children)
        } else if root.kind == .object {
            elements = [root]
        } else {
            return nil
        }
        guard elements.count <= Self.limit else { return nil }
        changes = elements.compactMap { StatusChange($0) ?? StatusChange(intermediary: $0) }
        guard !changes.isEmpty, changes.count == elements.count else { return nil }
        subscriptionKeys = (elements + [root]).compactMap { $0.field("SubscriptionKey")?.string }
    }
}

// MARK: - Proof

extension SEFNotification {
    /// What a company can check a notification by.
    package struct Secrets: Sendable {
        /// The keys that `subscribe` gave for today, and for yesterday while its day ends.
        package var subscriptionKeys: [Secret]

        /// Agreed with an intermediary.
        package var shared: Secret?

        package init(subscriptionKeys: [Secret], shared: Secret? = nil) {
            self.subscriptionKeys = subscriptionKeys
            self.shared = shared
        }
    }

    package enum Proof: String, Sendable { case subscriptionKey, sharedSecret, signature }

    /// How a notification proves where it comes from; nil when it does not.
    ///
    /// Every comparison takes the same time wherever the texts differ.
    package func proof(_ request: HTTPRequest, _ secrets: Secrets) -> Proof? {
        if isProven(by: secrets.subscriptionKeys) { return .subscriptionKey }
        guard let shared = secrets.shared, !shared.isEmpty, let header = request.headers["x-sef-signature"]
        else {
            return nil
        }
        if Secret(header) == shared { return .sharedSecret }
        guard let code = Self.code(of: request.body, key: shared) else { return nil }
        let written = header.lowercased().hasPrefix("sha256=") ? String(header.dropFirst(7)) : header
        return Secret(written.lowercased()) == Secret(code) ? .signature : nil
    }

    /// All keys of the body have to be known ones, or a stranger could add his own changes to a true key.
    private func isProven(by known: [Secret]) -> Bool {
        guard subscriptionKeys.count >= changes.count || subscriptionKeys.count == 1 else { return false }
        return !subscriptionKeys.isEmpty
            && subscriptionKeys.allSatisfy { key in
                var isKnown = false
                for secret in known where !secret.isEmpty {
                    let isSame = Secret(key.lowercased()) == Secret(secret.text.lowercased())
                    isKnown = isKnown || isSame
                }
                return isKnown
            }
    }

    private static func code(of body: [UInt8], key: Secret) -> String? {
        do throws(CryptoError) {
            let code = try Digest.sha256.authenticationCode(of: body, key: key.bytes)
            return code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        } catch {
            // Without the hash nothing can be proven.
            return nil
        }
    }
}

extension StatusChange {
    /// `{"invoiceId": …, "status": …, "date": …, "direction": "Purchase" | "Sales"}`.
    init?(intermediary element: JSONElement) {
        guard let id = element.field("InvoiceId")?.integer, let status = element.field("Status")?.text,
            let direction = element.field("Direction")?.string?.lowercased(),
            direction.hasPrefix("purchase") || direction.hasPrefix("sale")
        else { return nil }
        let date = element.field("Date")?.string
        self.init(
            direction.hasPrefix("purchase") ? .purchase : .sale,
            eventId: element.field("EventId")?.text ?? "\(id)/\(status)/\(date ?? "")",
            documentId: String(id),
            status: status, at: date.flatMap { Instant(sef: $0) }, comment: element.field("Comment")?.string)
    }
}
