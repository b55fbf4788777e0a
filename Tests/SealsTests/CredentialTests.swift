import Calendars
import Invoicing
import Seals
import Testing

struct CredentialTests {
    @Test(arguments: ["modern.p12", "legacy.p12"])
    func `opens files of today and of yesterday`(name: String) throws {
        let credential = try Credential(pkcs12: SealFixtures.bytes(name), password: Secret("tajna"))
        let zki = try ZKI(over: "1234567890301.02.2026 09:05:071POSL112125.00", key: credential.key)
        #expect(zki.description == "3ec804c768b0c6bf15f16b17755b15f8")
        #expect(credential.certificate == (try SealFixtures.credential().certificate))
    }

    @Test(arguments: ["modern.p12", "legacy.p12"])
    func `says that the password is wrong`(name: String) throws {
        let file = try SealFixtures.bytes(name)
        #expect(throws: CryptoError(.passwordWrong, "")) {
            try Credential(pkcs12: file, password: Secret("netajna"))
        }
    }

    @Test func `says that a file is damaged`() throws {
        let file = try SealFixtures.bytes("modern.p12")
        for bytes in [[], [0x30], Array(file.prefix(200)), Array("not at all".utf8)] {
            #expect(throws: CryptoError(.certificateUnreadable, "")) {
                try Credential(pkcs12: bytes, password: Secret("tajna"))
            }
        }
    }

    @Test func `refuses a key of another certificate`() throws {
        let certificate = try SealFixtures.credential().certificate
        let other = try PrivateKey.generate()
        #expect(throws: CryptoError(.keyOfOtherCertificate, "")) {
            try Credential(key: other, certificate: certificate)
        }
    }

    @Test func `reads what a certificate says`() throws {
        let certificate = try SealFixtures.credential().certificate
        #expect(certificate.subject.commonName == "FISKAL 1")
        #expect(certificate.subject["O"] == "PRIMJER d.o.o. HR12345678903")
        #expect(certificate.issuerText == "CN=FISKAL 1,L=Šibenik,O=PRIMJER d.o.o. HR12345678903,C=HR")
        #expect(certificate.serialDecimal == "85968058272638546411811")
        #expect(certificate.oib == OIB("12345678903"))
        #expect(certificate.validFrom.description == "2025-01-01T00:00:00.000Z")
        #expect(certificate.validUntil.description == "2035-01-01T00:00:00.000Z")
    }

    @Test(arguments: [
        (-1, Certificate.Expiry.expired), (0, .ends(days: 0, within: 7)), (6, .ends(days: 6, within: 7)),
        (7, .ends(days: 7, within: 30)), (29, .ends(days: 29, within: 30)), (30, .ends(days: 30, within: 60)),
        (60, .valid(days: 60)), (4000, .notYetValid),
    ])
    func `warns sixty, thirty and seven days before the end`(days: Int, expected: Certificate.Expiry) throws {
        let certificate = try SealFixtures.credential().certificate
        let moment = certificate.validUntil.adding(.seconds(-days * 86_400))
        #expect(certificate.expiry(at: moment) == expected)
    }

    @Test(arguments: [
        "12345678903", "00000000001", "11111111119", "98765432106", "18683136487", "33392005961",
    ])
    func `takes a valid OIB`(text: String) { #expect(OIB(text) != nil) }

    @Test(arguments: ["12345678901", "00169331406", "1234567890", "123456789033", "1234567890a", ""])
    func `refuses an invalid OIB`(text: String) { #expect(OIB(text) == nil) }

    @Test func `finds an OIB in any wording`() {
        #expect(OIB.all(in: "HR12345678903").map(\.description) == ["12345678903"])
        #expect(OIB.all(in: "VATHR-12345678903.3 x98765432106").count == 2)
        #expect(OIB.all(in: "112345678903").isEmpty)
    }
}
