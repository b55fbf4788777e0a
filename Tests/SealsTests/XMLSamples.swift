import Foundation
import Seals
import TestSupport

/// Documents that the tests sign.
enum XMLSamples {
    static let f73 = "http://www.apis-it.hr/fin/2012/types/f73"
    static let request = QualifiedName(f73, "RacunZahtjev")

    /// The canonical request of the contract, 883 bytes.
    static let contract =
        #"<tns:RacunZahtjev xmlns:tns="http://www.apis-it.hr/fin/2012/types/f73" Id="RacunZahtjev"><tns:Zaglavlje>"#
        + "<tns:IdPoruke>f81d4fae-7dec-11d0-a765-00a0c91e6bf6</tns:IdPoruke>"
        + "<tns:DatumVrijeme>01.02.2026T09:05:08</tns:DatumVrijeme></tns:Zaglavlje><tns:Racun>"
        + "<tns:Oib>12345678903</tns:Oib><tns:USustPdv>true</tns:USustPdv>"
        + "<tns:DatVrijeme>01.02.2026T09:05:07</tns:DatVrijeme><tns:OznSlijed>P</tns:OznSlijed><tns:BrRac>"
        + "<tns:BrOznRac>1</tns:BrOznRac><tns:OznPosPr>POSL1</tns:OznPosPr><tns:OznNapUr>12</tns:OznNapUr>"
        + "</tns:BrRac><tns:Pdv><tns:Porez><tns:Stopa>25.00</tns:Stopa><tns:Osnovica>100.00</tns:Osnovica>"
        + "<tns:Iznos>25.00</tns:Iznos></tns:Porez></tns:Pdv><tns:IznosUkupno>125.00</tns:IznosUkupno>"
        + "<tns:NacinPlac>G</tns:NacinPlac><tns:OibOper>12345678903</tns:OibOper>"
        + "<tns:ZastKod>3ec804c768b0c6bf15f16b17755b15f8</tns:ZastKod><tns:NakDost>false</tns:NakDost>"
        + "</tns:Racun></tns:RacunZahtjev>"

    /// An element in an envelope that declares more than the element uses.
    static let envelope = """
        <?xml version="1.0"?>
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:other="urn:other" xml:lang="hr">
          <soap:Header/><!-- between --><soap:Body>
            <a:answer xmlns:a="urn:a" Id="answer" b="2" a="&quot;1&quot;"><a:text>Šibenik &amp; &lt;Zadar&gt; &#13;</a:text><a:empty/></a:answer>
          </soap:Body>
        </soap:Envelope>
        """
    static let answer = QualifiedName("urn:a", "answer")

    /// What `xmlsec1` says about a signature that was made with the test key.
    static func xmlsec(_ document: [UInt8], idAttributes: [String], folder: TemporaryFolder) throws
        -> Tool.Result
    {
        let file = folder.url.appending(path: "signed.xml")
        try Data(document).write(to: file)
        let key = SealFixtures.folder.appending(path: "rfc7515-a2.cer.pem").path(percentEncoded: false)
        return try Tool.run(
            "xmlsec1",
            ["--verify", "--pubkey-cert-pem", key] + idAttributes.flatMap { ["--id-attr:Id", $0] }
                + [file.path(percentEncoded: false)], in: folder.url)
    }
}
