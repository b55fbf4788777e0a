internal import Invoicing
internal import Seals
internal import Wire

/// The simulator is also the issuer of demo certificates, which at the real authority is another desk.
extension CISSimulator: Simulator {
    package var name: String { "cis" }

    /// What opens the demo certificates; it protects nothing.
    package static let demoPassword = "sandbox"

    /// `…/demo/authority.pem` and `…/demo/<OIB>.p12`; nil for other paths.
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
            guard file.hasSuffix(".p12"), let oib = OIB(file.dropLast(4)) else { return HTTPResponse(404) }
            let bytes = try demoFile(for: oib)
            return HTTPResponse(
                200, headers: [HTTPHeader("Content-Type", "application/x-pkcs12")], body: bytes)
        } catch { return HTTPResponse(500, body: Array("\(error)".utf8)) }
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
