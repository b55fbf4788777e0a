import Testing

@testable import Rules

struct RegisterNumberTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let register: RegisterNumber
        let valid: [String]
        let wrong: [String: RegisterNumber.Verdict]

        var testDescription: String { register.name }
    }

    static let samples: [Sample] = [
        Sample(
            register: .oib,
            valid: [
                "12345678903", "00000000001", "11111111119", "98765432106", "18683136487", "33392005961",
            ],
            wrong: [
                "12345678901": .miscounted(expected: "3"), "00169331406": .miscounted(expected: "5"),
                "1234567890": .malformed, "HR12345678903": .malformed, "1234567890３": .malformed,
                "": .malformed,
            ]),
        Sample(
            register: .pib, valid: ["100000008", "104327008", "100000024", "123456788"],
            wrong: ["100000007": .miscounted(expected: "8"), "RS100000008": .malformed]),
        Sample(
            register: .mb, valid: ["12345678", "0101990710002"],
            wrong: ["1234567": .malformed, "1234567A": .malformed]),
        Sample(register: .jbkjs, valid: ["00350"], wrong: ["350": .malformed, "JBKJS": .malformed]),
        Sample(
            register: .serbianAccount,
            valid: ["260005601001611379", "260-0056010016113-79", "260-56010016113-79"],
            wrong: [
                "260005601001611378": .miscounted(expected: "79"), "26000560100161137": .malformed,
                "260--79": .malformed, "2600-56010016113-79": .malformed, "": .malformed, "-": .malformed,
            ]),
        Sample(
            register: .model97, valid: ["163220000111111111000", "92-99", "58 47-11A"],
            wrong: [
                "": .malformed, "9": .malformed, "93-99": .miscounted(expected: "92"), "92-š": .malformed,
            ]),
        Sample(
            register: .croatianAccount, valid: ["10010051863000160"],
            wrong: [
                "10010061863000160": .miscounted(expected: "5"),
                "10010051863000161": .miscounted(expected: "0"), "1001005186300016": .malformed,
            ]),
        Sample(
            register: .cui, valid: ["RO18547290", "18547290", "14399840", "RO14399840"],
            wrong: [
                "18547291": .miscounted(expected: "0"), "0123": .malformed, "RO": .malformed, "1": .malformed,
            ]),
        Sample(
            register: .cnp, valid: ["1800101221144", "1900101123457"],
            wrong: [
                "1800101221145": .miscounted(expected: "4"), "1801301221144": .malformed,
                "0000000000000": .malformed,
            ]),
        Sample(register: .anonymousConsumer, valid: ["0000000000000"], wrong: ["0000000000001": .malformed]),
        Sample(register: .jib, valid: ["4200000000000"], wrong: ["420000000000": .malformed]),
        Sample(register: .bosnianVAT, valid: ["200000000000"], wrong: ["4200000000000": .malformed]),
        Sample(
            register: .iban,
            valid: [
                "HR1210010051863000160", "RS35260005601001611379", "RO49AAAA1B31007593840000",
                "DE89370400440532013000", "NO9386011117947", "GB29NWBK60161331926819",
            ],
            wrong: [
                "HR1310010051863000160": .miscounted(expected: "12"), "DE8937040044053201300": .malformed,
                "RO49AAA11B31007593840000": .malformed, "de89370400440532013000": .malformed,
                "ZZ89370400440532013000": .malformed, "HR": .malformed, "": .malformed,
                "HR12 1001 0051 8630 0016 0": .malformed,
            ]),
        Sample(
            register: .norwegian, valid: ["123456785", "974760673"],
            wrong: ["123456784": .miscounted(expected: "5"), "000000000": .malformed]),
        Sample(
            register: .swedish, valid: ["5560360793", "2021005489"],
            wrong: ["5560360794": .miscounted(expected: "3"), "556036-0793": .malformed]),
        Sample(register: .danish, valid: ["DK12345678", "12345678"], wrong: ["DK1234567": .malformed]),
        Sample(register: .danishUnit, valid: ["1234567890"], wrong: ["123": .malformed]),
        Sample(register: .danishTax, valid: ["DK12345678"], wrong: ["12345678": .malformed]),
        Sample(
            register: .icelandic, valid: ["1201743399"], wrong: ["1201743499": .miscounted(expected: "7")]),
        Sample(
            register: .finnish, valid: ["003720774740", "003720774740ABC"],
            wrong: ["003720774741": .miscounted(expected: "0"), "20774740": .malformed]),
        Sample(
            register: .belgian, valid: ["0202239951"], wrong: ["0202239952": .miscounted(expected: "51")]),
        Sample(register: .dutchChamber, valid: ["12345678"], wrong: ["1234567": .malformed]),
        Sample(register: .dutchPublic, valid: ["00000001234567890000"], wrong: ["0": .malformed]),
        Sample(register: .dutchEstablishment, valid: ["000012345678"], wrong: ["0": .malformed]),
        Sample(register: .dutchVAT, valid: ["NL123456789B01"], wrong: ["NL123456789A01": .malformed]),
        Sample(register: .australian, valid: ["51824753556"], wrong: ["51824753557": .impossible]),
        Sample(
            register: .italianVAT, valid: ["00743110157"], wrong: ["00743110158": .miscounted(expected: "7")]),
        Sample(
            register: .italianVATWithCountry, valid: ["IT00743110157", "FR1"],
            wrong: ["IT00743110158": .miscounted(expected: "7"), "it0": .malformed]),
        Sample(
            register: .italianTax, valid: ["RSSMRA85T10A562S", "00743110157"],
            wrong: ["RSSMRA85T10A5625": .malformed, "1": .malformed]),
        Sample(register: .italianOffice, valid: ["UF1234"], wrong: ["UF-123": .malformed, "UF": .malformed]),
        Sample(
            register: .greek, valid: ["094259216"], wrong: ["094259217": .miscounted(expected: "6")]),
        Sample(
            register: .gln, valid: ["7300010000001", "4035811991014"],
            wrong: ["7300010000002": .miscounted(expected: "1"), "73000100000": .malformed]),
        Sample(
            register: .gs1, valid: ["40123455"],
            wrong: ["40123456": .miscounted(expected: "5"), "": .malformed]),
    ]

    @Test(arguments: samples) func `takes the numbers that are right`(_ sample: Sample) {
        for number in sample.valid { #expect(sample.register.verdict(on: number) == .valid, "\(number)") }
    }

    @Test(arguments: samples) func `says what is wrong with the others`(_ sample: Sample) {
        for (number, verdict) in sample.wrong {
            #expect(sample.register.verdict(on: number) == verdict, "\(number)")
        }
    }

    @Test func `tells the check digit that was expected`() {
        func expectation(_ register: RegisterNumber, _ number: String) -> String? {
            register.expectation(for: Array(number.utf8).span)
        }
        #expect(expectation(.oib, "12345678901") == "OIB with check digits 3")
        #expect(expectation(.oib, "12345678903") == nil)
        #expect(expectation(.pib, "1") == "PIB: 9 digits")
    }

    @Test func `notices every wrong digit of an OIB`() {
        let right = Array("12345678903".utf8)
        for place in right.indices {
            for digit in UInt8(48)...57 where digit != right[place] {
                var wrong = right
                wrong[place] = digit
                let isAccepted = RegisterNumber.oib.accepts(wrong.span)
                #expect(!isAccepted)
            }
        }
    }

    @Test func `never trips over hostile bytes`() {
        for sample in Self.samples {
            for length in 0...40 {
                for byte: UInt8 in [0x00, 0x2d, 0x30, 0x39, 0x41, 0x7a, 0xff] {
                    let bytes = [UInt8](repeating: byte, count: length)
                    _ = sample.register.verdict(on: bytes.span)
                }
            }
        }
    }

    @Test func `knows what stands behind an address scheme`() {
        #expect(RegisterNumber.behind(scheme: "9934")?.name == "OIB")
        #expect(RegisterNumber.behind(scheme: "9948")?.name == "PIB")
        #expect(RegisterNumber.behind(scheme: "0060") == nil)
    }
}
