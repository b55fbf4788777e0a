internal import Documents
internal import Invoicing
internal import Seals
internal import Wire

/// The simulator is also the issuer of demo certificates, which at the real authority is another desk.
extension CISSimulator: Simulator {
    package var name: String { "cis" }

    /// What opens the demo certificates; it protects nothing.
    package static let demoPassword = "sandbox"

    /// `…/demo/authority.pem`, `…/demo/<OIB>.p12` and `…/demo/messages.jsonl`; nil for other paths.
    ///
    /// The same company gets the same certificate as long as the simulator lives.
    mutating func demo(_ request: HTTPRequest) -> HTTPResponse? {
        guard request.method == .get, let place = request.url.firstRange(of: "/demo/") else { return nil }
        let file = request.url[place.upperBound...]
        do throws(CryptoError) {
            if file == "authority.pem" {
                return HTTPResponse(
                    200, headers: [HTTPHeader("Content-Type", "application/x-pem-file")],
                    body: try authority.certificate.pem())
            }
            if file == "messages.jsonl" {
                return HTTPResponse(
                    200, headers: [HTTPHeader("Content-Type", "application/jsonl")], body: try messageList())
            }
            guard file.hasSuffix(".p12"), let oib = OIB(file.dropLast(4)) else { return HTTPResponse(404) }
            let bytes = try demoFile(for: oib)
            return HTTPResponse(
                200, headers: [HTTPHeader("Content-Type", "application/x-pkcs12")], body: bytes)
        } catch { return HTTPResponse(500, body: Array("\(error)".utf8)) }
    }

    /// What was understood, in the order of arrival; contents are told apart by their digests.
    private func messageList() throws(CryptoError) -> [UInt8] {
        let jirs = Dictionary(receipts.values.map { ($0.zki, $0.jir) }) { _, last in last }
        var lines: [UInt8] = []
        for message in messages {
            let line: JSONValue = [
                "message": .string(message.operation), "id": .string(message.id),
                "zki": .string(message.zki), "isLate": .bool(message.isLate),
                "content": .string(try Digest.sha256(message.content).hex),
                "jir": JSONValue(jirs[message.zki]),
            ]
            lines += Array((line.text() + "\n").utf8)
        }
        return lines
    }

    private mutating func demoFile(for oib: OIB) throws(CryptoError) -> [UInt8] {
        if let known = demoFiles[oib] { return known }
        let issued = try authority.issue(
            ["C": "HR", "O": "DEMO HR\(oib)", "CN": "FISKAL 1"], for: .seal)
        let bytes = try issued.pkcs12(password: Secret(Self.demoPassword), name: "FISKAL \(oib)")
        demoFiles[oib] = bytes
        return bytes
    }
}
