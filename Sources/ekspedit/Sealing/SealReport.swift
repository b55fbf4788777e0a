internal import Calendars
internal import Documents
internal import Invoicing
internal import Seals

/// A seal whose value fits what it covers.
struct Seal {
    let kind: String

    /// What is covered, in words.
    let cover: String
    let signers: [Certificate]
    private let others: [Certificate]

    /// An XML signature inside its document.
    init(xml bytes: [UInt8], takesSHA1: Bool) throws(CryptoError) {
        let (holder, root) = try SealedElement.holder(in: bytes)
        let digests: Set<Digest> = takesSHA1 ? [.sha1, .sha256, .sha512] : [.sha256, .sha512]
        var name = holder
        let verified: XMLVerifier.Verified
        do throws(CryptoError) {
            verified = try XMLVerifier(digests: digests).verify(bytes, covering: holder)
        } catch {
            // Some signatures lie deep in the document that they cover: in an extension of UBL, for example.
            guard holder != root else { throw error }
            verified = try XMLVerifier(digests: digests, isEnveloped: false).verify(bytes, covering: root)
            name = root
        }
        kind = "XML signature, \(verified.digest.rawValue)"
        cover = "\(name.local), \(verified.content.count) bytes in canonical form"
        signers = [verified.certificate]
        others = verified.others
    }

    /// A CMS message with its content inside, or beside it.
    init(cms bytes: [UInt8], content: [UInt8]?) throws(CryptoError) {
        let verified = try CMSMessage.verify(bytes, detached: content)
        kind = "CMS message"
        cover = "\(verified.content.count) bytes"
        signers = verified.signers
        others = verified.others
    }

    /// Why the signers are not to be believed; nil when they are, or nobody asks.
    func trouble(_ anchors: TrustAnchors?, at now: Instant) -> String? {
        guard let anchors else { return nil }
        for signer in signers {
            do throws(CryptoError) { try anchors.check(signer, through: others, at: now) } catch {
                return error.description
            }
        }
        return nil
    }
}

/// What `verify` says about one file.
struct SealReport {
    let name: String

    /// Nil when it is broken.
    let seal: Seal?
    let trouble: String?

    var isGood: Bool { seal != nil && trouble == nil }

    private var word: String { seal == nil ? "broken" : trouble == nil ? "intact" : "not trusted" }

    var text: String {
        var lines = ["\(name.printable): \(word)"]
        if let seal {
            lines.append("  kind     \(seal.kind)")
            lines.append("  covers   \(seal.cover)")
            for signer in seal.signers {
                lines.append("  signer   \(Self.words(signer))")
                lines.append("  issuer   \(signer.issuerText.printable)")
                lines.append("  OIB      \(signer.oib?.description ?? "none")")
            }
        }
        if let trouble { lines.append("  because  \(trouble)") }
        return lines.joined(separator: "\n")
    }

    var record: JSONValue {
        [
            "file": .string(name), "verdict": .string(word), "kind": JSONValue(seal?.kind),
            "covers": JSONValue(seal?.cover),
            "signers": .array(
                (seal?.signers ?? []).map { signer in
                    [
                        "subject": .string(Self.words(signer)), "issuer": .string(signer.issuerText),
                        "oib": JSONValue(signer.oib?.description),
                        "validUntil": .string(signer.validUntil.description),
                    ]
                }),
            "reason": JSONValue(trouble),
        ]
    }

    private static func words(_ certificate: Certificate) -> String {
        certificate.subject.attributes.map { "\($0.type)=\($0.value)" }.joined(separator: ", ").printable
    }
}
