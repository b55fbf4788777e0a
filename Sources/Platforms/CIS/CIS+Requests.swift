internal import Calendars
internal import Faults
internal import Invoicing
internal import Rules
internal import Seals
internal import Wire

extension CIS {
    /// The signed operations, each with the name of its request.
    package enum Operation: String, Sendable, CaseIterable {
        case report = "racuni"
        case validate = "provjera"
        case changePayment = "promijeniNacPlac"
        case changeData = "promijeniPodatkeRacuna"
        case tip = "napojnica"

        var requestName: StaticString {
            switch self {
            case .report: "tns:RacunZahtjev"
            case .validate: "tns:ProvjeraZahtjev"
            case .changePayment: "tns:PromijeniNacPlacZahtjev"
            case .changeData: "tns:PromijeniPodatkeRacunaZahtjev"
            case .tip: "tns:NapojnicaZahtjev"
            }
        }

        /// The id of the signed element: its own name.
        var id: String { String("\(requestName)".dropFirst(4)) }

        var answerName: String { id.replacing("Zahtjev", with: "Odgovor") }
    }

    /// One signed message over a payload of ``prepare(_:)``.
    func request(
        _ operation: Operation, payload: [UInt8], isLate: Bool, amendment: Amendment? = nil, attempt: Attempt
    ) throws(Fault) -> HTTPRequest {
        guard var content = Payload(payload) else {
            throw Fault(.journalFailed, "the stored receipt is not one that this program wrote")
        }
        if isLate { content.markLate() }
        var writer = CanonicalWriter()
        writer.start(operation.requestName, ["xmlns:tns": Self.namespace, "Id": operation.id])
        writer.start("tns:Zaglavlje")
        writer.element("tns:IdPoruke", attempt.uuid)
        writer.element("tns:DatumVrijeme", CivilTime(attempt.now, in: .zagreb).messageTime)
        writer.end("tns:Zaglavlje")
        writer.start("tns:Racun")
        writer.insert(canonical: content.children)
        if let amendment { Self.write(amendment, into: &writer) }
        writer.end("tns:Racun")
        writer.end(operation.requestName)
        do throws(CryptoError) {
            let signed = try signer.envelop(canonical: writer.bytes, id: operation.id)
            return soapRequest(operation.rawValue, body: signed)
        } catch { throw Fault(.credentialInvalid, "a message to CIS could not be signed: \(error)") }
    }

    func soapRequest(_ operation: String, body: [UInt8]) -> HTTPRequest {
        let service = "http://e-porezna.porezna-uprava.hr/fiskalizacija/2012/services/FiskalizacijaService"
        return HTTPRequest(
            .post, settings.endpoint,
            headers: [
                HTTPHeader("Content-Type", "text/xml; charset=utf-8"),
                HTTPHeader("SOAPAction", "\"\(service)/\(operation)\""),
            ],
            body: Array(Self.envelopeStart.utf8) + body + Array(Self.envelopeEnd.utf8))
    }

    func echoRequest(_ text: String) -> HTTPRequest {
        var writer = CanonicalWriter()
        writer.element("tns:EchoRequest", text, ["xmlns:tns": Self.namespace])
        return soapRequest("echo", body: writer.bytes)
    }

    private static let envelopeStart =
        #"<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>"#
    private static let envelopeEnd = "</soapenv:Body></soapenv:Envelope>"

    private static func write(_ amendment: Amendment, into writer: inout CanonicalWriter) {
        switch amendment {
        case .payment(let payment): writer.element("tns:PromijenjeniNacinPlac", payment.rawValue)
        case .data(let payment, let buyer):
            writer.element("tns:PromijenjeniNacinPlac", payment.rawValue)
            writer.element("tns:PromijenjeniOibPrimateljaRacuna", buyer?.description ?? "")
        case .tip(let amount, let payment):
            writer.start("tns:Napojnica")
            writer.element("tns:iznosNapojnice", amount.rounded(to: 2).description)
            writer.element("tns:nacinPlacanjaNapojnice", payment.rawValue)
            writer.end("tns:Napojnica")
        case .check: break
        }
    }
}

/// The inside of a stored receipt, as bytes.
private struct Payload {
    private(set) var children: [UInt8]

    private static let start = Array("<tns:Racun xmlns:tns=\"\(CIS.namespace)\">".utf8)
    private static let end = Array("</tns:Racun>".utf8)
    private static let inTime = Array("<tns:NakDost>false</tns:NakDost>".utf8)
    private static let late = Array("<tns:NakDost>true</tns:NakDost>".utf8)

    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.start), bytes.suffix(Self.end.count).elementsEqual(Self.end) else {
            return nil
        }
        children = Array(bytes[Self.start.count..<(bytes.count - Self.end.count)])
    }

    /// Markup can't occur inside text, where `<` is escaped; so the only match is the element itself.
    mutating func markLate() {
        guard children.count >= Self.inTime.count else { return }
        for place in 0...(children.count - Self.inTime.count)
        where children[place] == UInt8(ascii: "<")
            && children[place..<(place + Self.inTime.count)].elementsEqual(Self.inTime)
        {
            children.replaceSubrange(place..<(place + Self.inTime.count), with: Self.late)
            return
        }
    }
}
