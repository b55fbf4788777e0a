package import Calendars
internal import Invoicing
internal import Documents
package import Seals
package import Wire

/// The fiscalization service of the Croatian Tax Administration, as its wire contract describes it.
///
/// A pure handler with state: a request and a moment go in, an answer comes out. It checks what the real service
/// checks (schema order, signature, certificate, OIB, sums, limits, dates), signs its answers as the real one does, and
/// misbehaves when it is told to.
package struct CISSimulator: Sendable {
    /// What one answer may be instead of a right one.
    package enum Misbehaviour: Sendable, Hashable {
        /// An error of the service's table, whatever was sent.
        case error(String)
        /// The receipt is taken and the answer is signed, then altered.
        case brokenSignature
        /// The receipt is taken and the answer is signed by somebody else.
        case foreignSignature
        /// The receipt is taken and the answer is not signed.
        case noSignature
        /// The receipt is taken and the answer is for another message.
        case otherMessage
        case soapFault
        /// Status 500 and nothing else.
        case silence
        /// Not XML.
        case garbage
    }

    /// What happens to the next messages, one entry each; nil entries are served rightly.
    package var script: [Misbehaviour?] = []

    /// Whether RSA-SHA1 is still taken; the test environment refuses it since July 2026.
    package var takesSHA1 = false

    /// Every receipt by issuer, year and number.
    package private(set) var receipts: [String: Record] = [:]

    /// Every message that was understood, in the order of arrival.
    package private(set) var messages: [Message] = []

    let authority: ThrowAwayAuthority
    var demoFiles: [OIB: [UInt8]] = [:]
    private let signer: XMLSigner
    private let stranger: XMLSigner

    package struct Record: Sendable, Hashable {
        package let jir: String
        package let zki: String

        /// All elements with their text, but `NakDost`.
        package let content: String
        package var deliveries = 1
    }

    package struct Message: Sendable, Hashable {
        package let operation: String
        package let id: String
        package let zki: String
        package let content: String
        package let isLate: Bool
    }

    /// The authority issues the certificate that signs answers, and those of the companies that are let in.
    package init(authority: ThrowAwayAuthority) throws(CryptoError) {
        self.authority = authority
        let own = try authority.issue(
            ["C": "HR", "O": "POREZNA UPRAVA (sandbox)", "CN": Self.responderName], for: .seal)
        let other = try authority.issue(["C": "HR", "CN": "stranger"], for: .seal)
        signer = XMLSigner(own.credential, canonicalization: .inclusive)
        stranger = XMLSigner(other.credential, canonicalization: .inclusive)
    }

    package static let responderName = "fiskalcistest"
    static let namespace = "http://www.apis-it.hr/fin/2012/types/f73"

    /// Each ZKI with the different contents that came with it; more than one is what must never happen.
    package var contentsByZKI: [String: Set<String>] {
        messages.filter { $0.operation == "RacunZahtjev" }.reduce(into: [:]) { result, message in
            result[message.zki, default: []].insert(message.content)
        }
    }
}

// MARK: - Answering

extension CISSimulator {
    package mutating func answer(_ request: HTTPRequest, at now: Instant) -> HTTPResponse {
        if let file = demo(request) { return file }
        guard request.method == .post else { return HTTPResponse(405) }
        guard let message = CISMessage(parsing: request.body) else {
            return Self.fault("the message can't be read")
        }
        if message.name == "EchoRequest" { return Self.echo(message.root.text) }
        let misbehaviour = script.isEmpty ? nil : script.removeFirst()
        switch misbehaviour {
        case .soapFault?: return Self.fault("internal error")
        case .silence?: return HTTPResponse(500)
        case .garbage?: return HTTPResponse(200, body: Array("<html>Service unavailable".utf8))
        case .error(let code)?:
            return signed(Answer(to: message, now, errors: [.init(code, "forced by the sandbox")]), signer)
        default: break
        }
        let answer = judge(message, request.body, at: now)
        switch misbehaviour {
        case .brokenSignature?:
            var response = signed(answer, signer)
            response.body = Array(
                String(decoding: response.body, as: UTF8.self).replacing(
                    "Odgovor xmlns", with: "Odgovor x=\"\" xmlns"
                ).utf8)
            return response
        case .foreignSignature?: return signed(answer, stranger)
        case .noSignature?: return HTTPResponse(answer.status, headers: Self.headers, body: answer.envelope)
        case .otherMessage?:
            var other = answer
            other.messageId = "00000000-0000-4000-8000-000000000000"
            return signed(other, signer)
        default: return signed(answer, signer)
        }
    }

    private mutating func judge(_ message: CISMessage, _ body: [UInt8], at now: Instant) -> Answer {
        var answer = Answer(to: message, now, errors: [])
        guard let schema = CISSchema.requests[message.name] else {
            answer.errors = [.init("s001", "unknown message \(message.name)")]
            return answer
        }
        let violations = schema.violations(in: message.root)
        guard violations.isEmpty else {
            answer.errors = [.init("s001", violations.joined(separator: "; "))]
            return answer
        }
        do throws(CISRefusal) {
            try authenticate(message, body, at: now)
            try act(on: message, at: now, &answer)
        } catch { answer.errors = error.errors }
        return answer
    }

    /// Whose message it is: signature, certificate, OIB.
    private func authenticate(_ message: CISMessage, _ body: [UInt8], at now: Instant) throws(CISRefusal) {
        let verified: XMLVerifier.Verified
        do throws(CryptoError) {
            verified = try XMLVerifier(digests: takesSHA1 ? [.sha1, .sha256] : [.sha256])
                .verify(body, covering: QualifiedName(Self.namespace, message.name))
        } catch { throw CISRefusal("s004", "the signature is not valid: \(error)") }
        do throws(CryptoError) {
            try TrustAnchors([authority.certificate]).check(verified.certificate, at: now)
        } catch { throw CISRefusal("s002", "the certificate is not trusted: \(error)") }
        guard let oib = verified.certificate.oib else {
            throw CISRefusal("s003", "no OIB in the certificate")
        }
        guard oib.description == message.receipt("Oib") else {
            throw CISRefusal("s005", "the certificate belongs to another OIB")
        }
    }

    private mutating func act(on message: CISMessage, at now: Instant, _ answer: inout Answer)
        throws(CISRefusal)
    {
        let seen = Message(
            operation: message.name, id: message.header("IdPoruke"), zki: message.receipt("ZastKod"),
            content: message.content, isLate: message.receipt("NakDost") == "true")
        let problems = message.problems(at: now)
        switch message.name {
        case "ProvjeraZahtjev":
            answer.echo = message.receiptCanonical
            answer.errors =
                problems.isEmpty ? [.init("v100", "correct")] : problems.map { .init("v\($0)", "fails") }
        case "RacunZahtjev":
            guard problems.isEmpty else {
                throw CISRefusal("s013", "restrictive errors: \(problems.joined(separator: ", "))")
            }
            messages.append(seen)
            answer.jir = record(message)
        default:
            messages.append(seen)
            answer.result = try change(message, at: now)
        }
    }

    private mutating func record(_ message: CISMessage) -> String {
        if var known = receipts[message.key], known.content == message.content {
            known.deliveries += 1
            receipts[message.key] = known
            return known.jir
        }
        let jir = Self.uuid(from: "\(message.key) \(message.content)")
        receipts[message.key] = Record(jir: jir, zki: message.receipt("ZastKod"), content: message.content)
        return jir
    }

    /// A change or a tip for a receipt that was reported, with the same data.
    private func change(_ message: CISMessage, at now: Instant) throws(CISRefusal) -> String {
        let (late, differs, code) =
            switch message.name {
            case "PromijeniNacPlacZahtjev": ("s007", "s008", "p001")
            case "NapojnicaZahtjev": ("s009", "s010", "p002")
            default: ("s011", "s012", "p005")
            }
        let today = CivilTime(now, in: .zagreb).date.dayNumber
        let age = today - (message.issuedAt?.date.dayNumber ?? 0)
        guard age >= 0, age <= (message.name == "NapojnicaZahtjev" ? 2 : 0) else {
            throw CISRefusal(late, "the receipt is of another day")
        }
        guard receipts[message.key]?.content == message.content else {
            throw CISRefusal(differs, "the data differ from the reported receipt")
        }
        return code
    }

    private func signed(_ answer: Answer, _ signer: XMLSigner) -> HTTPResponse {
        do throws(CryptoError) {
            let body = try signer.envelop(
                answer.envelope, at: QualifiedName(Self.namespace, answer.name), id: answer.elementId)
            return HTTPResponse(answer.status, headers: Self.headers, body: body)
        } catch { return Self.fault("the answer could not be signed: \(error)") }
    }

    /// The same text gives the same id, so that runs can be repeated.
    static func uuid(from text: String) -> String {
        let hex = Array(((try? Digest.sha256(text)) ?? [UInt8](repeating: 0, count: 16)).prefix(16).hex)
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(hex[$0]) }.joined(separator: "-")
    }
}

/// Why a message is not taken.
struct CISRefusal: Error {
    let errors: [CISSimulator.Answer.Problem]

    init(_ code: String, _ words: String) { errors = [.init(code, words)] }
}
