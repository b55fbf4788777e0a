internal import Calendars
internal import Invoicing
internal import Seals
internal import Wire

extension CISSimulator {
    /// An answer before it is signed.
    struct Answer {
        struct Problem {
            let code: String
            let words: String

            init(_ code: String, _ words: String) {
                self.code = code
                // The schema allows 500 characters.
                self.words = String(words.prefix(500))
            }
        }

        let name: String
        let elementId: String
        var messageId: String
        let moment: Instant
        var errors: [Problem]
        var jir: String?
        var result: String?
        var echo: [UInt8]?

        init(to message: CISMessage, _ moment: Instant, errors: [Problem]) {
            name = message.name.replacing("Zahtjev", with: "Odgovor")
            messageId = message.header("IdPoruke")
            elementId = "G\(CISSimulator.uuid(from: "\(message.header("IdPoruke")) \(moment)"))"
            self.moment = moment
            self.errors = errors
        }

        /// Errors come with status 500; the findings of a validation are no errors.
        var status: Int { errors.contains { $0.code.hasPrefix("s") } ? 500 : 200 }

        /// The SOAP message, with namespaces on the envelope that the signature will cover.
        var envelope: [UInt8] {
            var writer = CanonicalWriter()
            writer.start(
                "soap:Envelope",
                [
                    "xmlns:soap": "http://schemas.xmlsoap.org/soap/envelope/",
                    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
                ])
            writer.start("soap:Body")
            let attributes: KeyValuePairs = ["xmlns:tns": CISSimulator.namespace, "Id": elementId]
            switch name {
            case "RacunOdgovor": wrap("tns:RacunOdgovor", attributes, &writer)
            case "ProvjeraOdgovor": wrap("tns:ProvjeraOdgovor", attributes, &writer)
            case "PromijeniNacPlacOdgovor": wrap("tns:PromijeniNacPlacOdgovor", attributes, &writer)
            case "NapojnicaOdgovor": wrap("tns:NapojnicaOdgovor", attributes, &writer)
            default: wrap("tns:PromijeniPodatkeRacunaOdgovor", attributes, &writer)
            }
            writer.end("soap:Body")
            writer.end("soap:Envelope")
            return writer.bytes
        }

        private func wrap(
            _ name: StaticString, _ attributes: KeyValuePairs<String, String>, _ writer: inout CanonicalWriter
        ) {
            writer.start(name, attributes)
            writer.start("tns:Zaglavlje")
            writer.element("tns:IdPoruke", messageId)
            let time = CivilTime(moment, in: .zagreb)
            let date = time.date.description.split(separator: "-").reversed().joined(separator: ".")
            let clock = [time.hour, time.minute, time.second].map { $0 < 10 ? "0\($0)" : "\($0)" }
            writer.element("tns:DatumVrijeme", "\(date)T\(clock.joined(separator: ":"))")
            writer.end("tns:Zaglavlje")
            if let echo { writer.insert(canonical: echo) }
            if let jir { writer.element("tns:Jir", jir) }
            if let result {
                writer.start("tns:PorukaOdgovora")
                writer.element("tns:SifraPoruke", result)
                writer.element("tns:Poruka", "recorded")
                writer.end("tns:PorukaOdgovora")
            }
            if !errors.isEmpty {
                writer.start("tns:Greske")
                for error in errors {
                    writer.start("tns:Greska")
                    writer.element("tns:SifraGreske", error.code)
                    writer.element("tns:PorukaGreske", error.words)
                    writer.end("tns:Greska")
                }
                writer.end("tns:Greske")
            }
            writer.end(name)
        }
    }

    static let headers = [HTTPHeader("Content-Type", "text/xml; charset=utf-8")]

    static func fault(_ words: String) -> HTTPResponse {
        envelope(500) { writer in
            writer.start("soap:Fault")
            writer.element("faultcode", "soap:Server")
            writer.element("faultstring", words)
            writer.end("soap:Fault")
        }
    }

    static func echo(_ text: String) -> HTTPResponse {
        envelope(200) { $0.element("tns:EchoResponse", text, ["xmlns:tns": namespace]) }
    }

    private static func envelope(_ status: Int, _ body: (inout CanonicalWriter) -> Void) -> HTTPResponse {
        var writer = CanonicalWriter()
        writer.start("soap:Envelope", ["xmlns:soap": "http://schemas.xmlsoap.org/soap/envelope/"])
        writer.start("soap:Body")
        body(&writer)
        writer.end("soap:Body")
        writer.end("soap:Envelope")
        return HTTPResponse(status, headers: headers, body: writer.bytes)
    }
}
