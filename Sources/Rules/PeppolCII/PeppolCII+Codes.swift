internal import Documents
internal import Faults
internal import Invoicing

extension PeppolCII {
    private static let anyIdentifier = "ram:URIID | ram:ID | ram:GlobalID"
    private static let address = "ram:URIID"

    static let identifiers = [
        number(
            "PEPPOL-COMMON-R040", scheme: "0088", .gs1, "A GLN has digits only, the last a right check digit."
        ),
        number(
            "PEPPOL-COMMON-R041", scheme: "0192", .norwegian,
            "A Norwegian number has 9 digits, the last right."),
        number(
            "PEPPOL-COMMON-R042", scheme: "0184", .danish, "A CVR number has 8 digits, with or without DK."),
        number(
            "PEPPOL-COMMON-R043", scheme: "0208", .belgian,
            "A Belgian number has 10 digits, the last two right."),
        number(
            "PEPPOL-COMMON-R044", .warning, scheme: "0201", .italianOffice,
            "An IPA code has 6 letters or digits."),
        number(
            "PEPPOL-COMMON-R045", .warning, scheme: "0210", .italianTax,
            "A codice fiscale has 16 characters or 11 digits."),
        number(
            "PEPPOL-COMMON-R046", .warning, scheme: "9907", in: address, .italianTax,
            "A codice fiscale has 16 characters or 11 digits."),
        number(
            "PEPPOL-COMMON-R047", .warning, scheme: "0211", .italianVATWithCountry,
            "An Italian VAT number is IT and 11 digits, the last right."),
        number(
            "PEPPOL-COMMON-R048", .warning, scheme: "9906", in: address, .italianVATWithCountry,
            "An Italian VAT number is IT and 11 digits, the last right."),
        number(
            "PEPPOL-COMMON-R049", scheme: "0007", .swedish, "A Swedish number has 10 digits, the last right."),
        number("PEPPOL-COMMON-R050", scheme: "0151", .australian, "An ABN has 11 digits and a right check."),
    ]

    private static func number(
        _ id: String, _ severity: Finding.Severity = .fatal, scheme: StaticString,
        in places: String = anyIdentifier, _ register: RegisterNumber, _ text: String
    ) -> Rule {
        let context = Context(places) { place, sheet in
            sheet.attribute(place, XMLAttribute.schemeID).map { sheet.equals($0, scheme) } ?? false
        }
        return Rule(id, severity, on: context, terms: "BT-29 BT-30 BT-34 BT-46 BT-47 BT-49", text) {
            place, sheet in PeppolUBL.breach(of: register, at: place, sheet)
        }
    }

    static let codes = [
        Rule(
            "PEPPOL-EN16931-CL001",
            on: Context("ram:AttachmentBinaryObject") { place, sheet in
                sheet.hasAttribute(place, XMLAttribute.mimeCode)
            }, terms: "BT-125", "An attachment has a media type that Peppol takes."
        ) { place, sheet in
            guard let type = sheet.attribute(place, XMLAttribute.mimeCode) else { return nil }
            return sheet.withBytes(type) { CodeList.mediaTypes.contains(exactly: $0) }
                ? nil : Breach(found: sheet.string(type), expected: CodeList.mediaTypes.title)
        },
        Rule(
            "PEPPOL-EN16931-CL002", on: reason("false"), terms: "BT-98 BT-140",
            "The reason code of an allowance is in UNCL 5189."
        ) { place, sheet in PeppolUBL.breach(of: .allowanceReasons, at: place, sheet) },
        Rule(
            "PEPPOL-EN16931-CL003", on: reason("true"), terms: "BT-105 BT-145",
            "The reason code of a charge is in UNCL 7161."
        ) { place, sheet in PeppolUBL.breach(of: .chargeReasons, at: place, sheet) },
        Rule(
            "PEPPOL-EN16931-CL007", on: Context("ram:TaxTotalAmount"), terms: "BT-110 BT-111",
            "The currency of a VAT total is in ISO 4217."
        ) { place, sheet in
            let given = sheet.attribute(place, XMLAttribute.currencyID)
            if let given, sheet.isCode(given, in: .currenciesInPeppol) { return nil }
            return Breach(
                found: given.map { sheet.string($0) }, expected: CodeList.currenciesInPeppol.title)
        },
        // The artefact's own rule never fires.
        Rule(
            "PEPPOL-EN16931-P0100",
            on: Context("/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:TypeCode"),
            terms: "BT-3", "A document has a type that Peppol billing takes.", voice: .ordinaryOnly
        ) { place, sheet in
            guard sheet.peppolCII.process == "01", !sheet.isCode(place, in: .creditNoteTypesInPeppol) else {
                return nil
            }
            return PeppolUBL.breach(of: .invoiceTypesInPeppol, at: place, sheet)
        },
        Rule(
            "PEPPOL-EN16931-F001", on: Context("udt:DateTimeString"), terms: "BT-2 BT-9 BT-72 BT-73 BT-74",
            "A date has the format 102 and is written YYYYMMDD."
        ) { place, sheet in
            let format = sheet.attribute(place, XMLAttribute.format)
            let isDate = sheet.withBytes(sheet.text(place)) {
                $0.count == 8 && CalendarDate(compact: $0) != nil
            }
            if let format, sheet.equals(format, "102"), isDate { return nil }
            return Breach(
                found: sheet.string(place), expected: "eight digits such as 20261120, with format 102")
        },
        Rule(
            "PEPPOL-EN16931-CL008",
            on: Context("ram:URIUniversalCommunication/ram:URIID") { place, sheet in
                sheet.hasAttribute(place, XMLAttribute.schemeID)
            }, terms: "BT-34 BT-49", "The scheme of an electronic address is one that Peppol routes."
        ) { place, sheet in
            guard let scheme = sheet.attribute(place, XMLAttribute.schemeID) else { return nil }
            return sheet.withBytes(scheme) { CodeList.addressSchemesInPeppol.contains(exactly: $0) }
                ? nil
                : Breach(found: sheet.string(scheme), expected: CodeList.addressSchemesInPeppol.title)
        },
    ]

    private static func reason(_ indicator: StaticString) -> Context {
        Context("ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode") { place, sheet in
            guard let allowance = sheet.parent(of: place) else { return false }
            return sheet.has(allowance, RAM.chargeIndicator, UDT.indicator) { sheet.says($0, indicator) }
        }
    }
}
