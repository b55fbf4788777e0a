internal import Documents
internal import Faults
internal import Invoicing

extension PeppolUBL {
    static let greekSeller = [
        greekSegments, greekNumber, greekDate, greekBranch, greekType, greekSeries, greekCounter,
        greekSellerName, greekRegistration, greekVAT, greekMark, greekURLExpected, greekURLOnce,
        greekMarkNumber, greekURLGiven, greekBuyerName, greekSellerAddress,
    ]
    static let greekBuyer = [greekBuyerVAT, greekBuyerAddress]

    private static func isGreek(_ country: String) -> Bool { country == "GR" || country == "EL" }
    private static func hasGreekSeller(_ sheet: Sheet) -> Bool { isGreek(sheet.peppol.supplierCountry) }
    private static func isBetweenGreeks(_ sheet: Sheet) -> Bool {
        hasGreekSeller(sheet) && isGreek(sheet.peppol.customerCountry)
    }

    /// Whether a text begins with nine digits that are a Greek tax number; what comes behind is not looked at.
    private static func isTaxNumber(_ text: some StringProtocol) -> Bool {
        RegisterNumber.greek.accepts(String(text.prefix(9)))
    }
}

// MARK: - The six segments of an invoice number

extension PeppolUBL {
    private static let greekID = Context("/(Invoice,CreditNote)/cbc:ID") { _, sheet in hasGreekSeller(sheet) }

    private static func segments(_ place: Node, _ sheet: Sheet) -> [Substring] {
        sheet.string(sheet.text(place)).split(separator: "|", omittingEmptySubsequences: false)
    }

    private static func segment(_ number: Int, _ place: Node, _ sheet: Sheet) -> Substring {
        let segments = segments(place, sheet)
        return segments.count >= number ? segments[number - 1] : ""
    }

    static let greekSegments = Rule(
        "GR-R-001-1", on: greekID, terms: "BT-1", "A Greek invoice number has six segments, parted by |."
    ) { place, sheet in segments(place, sheet).count == 6 }

    static let greekNumber = Rule(
        "GR-R-001-2", on: greekID, terms: "BT-1 BT-31 BT-63",
        "The first segment is the tax number of the seller or of its representative."
    ) { place, sheet in
        let number = segment(1, place, sheet)
        guard number.count == 9, isTaxNumber(number) else { return false }
        return [sheet.peppol.supplier, sheet.peppol.representative].contains { party in
            sheet.registrations(of: party, scheme: "VAT").contains { registration in
                sheet.has(registration, CBC.companyID) { id in
                    sheet.string(sheet.text(id)).dropFirst(2).prefix(9) == number
                }
            }
        }
    }

    static let greekDate = Rule(
        "GR-R-001-3", on: greekID, terms: "BT-1 BT-2",
        "The second segment is the issue date, written DD/MM/YYYY."
    ) { place, sheet in
        let parts = segment(2, place, sheet).split(separator: "/", omittingEmptySubsequences: false)
        guard let day = sheet.child(sheet.root, CBC.issueDate) else { return Breach() }
        let issued = sheet.string(sheet.text(day)).split(separator: "-", omittingEmptySubsequences: false)
        if parts.count >= 3, issued.count >= 3, parts[0] == issued[2], parts[1] == issued[1],
            parts[2] == issued[0], CalendarDate(issued.joined(separator: "-")) != nil
        {
            return nil
        }
        return Breach(
            found: segment(2, place, sheet).description, expected: issued.reversed().joined(separator: "/"))
    }

    static let greekBranch = Rule(
        "GR-R-001-4", on: greekID, terms: "BT-1", "The third segment is a whole number from 0."
    ) { place, sheet in
        let text = segment(3, place, sheet)
        return !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
    }

    static let greekType = Rule(
        "GR-R-001-5", on: greekID, terms: "BT-1", "The fourth segment is a Greek document type."
    ) { place, sheet in greekTypes.contains(String(segment(4, place, sheet))) }

    private static let greekTypes: Set<String> = [
        "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "4", "5.1", "5.2",
        "6.1", "6.2", "7.1", "8.1", "8.2", "11.1", "11.2", "11.3", "11.4", "11.5",
    ]

    static let greekSeries = Rule(
        "GR-R-001-6", on: greekID, terms: "BT-1", "The fifth segment, the series, is not empty."
    ) { place, sheet in !segment(5, place, sheet).isEmpty }

    static let greekCounter = Rule(
        "GR-R-001-7", on: greekID, terms: "BT-1", "The sixth segment, the number, is not empty."
    ) { place, sheet in !segment(6, place, sheet).isEmpty }
}

// MARK: - Parties

extension PeppolUBL {
    private static let greekSupplier = Context("cac:AccountingSupplierParty/cac:Party") { _, sheet in
        hasGreekSeller(sheet)
    }

    static let greekSellerName = Rule(
        "GR-R-002", on: greekSupplier, terms: "BT-28", "A Greek seller gives its trading name."
    ) { place, sheet in sheet.has(place, CAC.partyName, CBC.name) { !sheet.text($0).isEmpty } }

    static let greekRegistration = Rule(
        "GR-S-011", .warning, on: greekSupplier, terms: "BT-31",
        "A Greek seller has one VAT identifier, EL and a right tax number."
    ) { place, sheet in
        let ids = sheet.registrations(of: place, scheme: "VAT").flatMap { sheet.all($0, CBC.companyID) }
        return ids.count == 1 && isGreekVAT(ids[0], sheet)
    }

    static let greekVAT = Rule(
        "GR-R-003",
        on: Context("cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID") {
            place, sheet in
            guard hasGreekSeller(sheet), let registration = sheet.parent(of: place) else { return false }
            return sheet.has(registration, CAC.taxScheme, CBC.id) { sheet.says($0, "VAT") }
        }, terms: "BT-31", "The VAT identifier of a Greek seller is EL and a right tax number."
    ) { place, sheet in isGreekVAT(place, sheet) }

    private static func isGreekVAT(_ place: Node, _ sheet: Sheet) -> Bool {
        let text = sheet.string(sheet.text(place))
        return text.hasPrefix("EL") && isTaxNumber(text.dropFirst(2))
    }

    static let greekBuyerName = Rule(
        "GR-R-005",
        on: Context("cac:AccountingCustomerParty/cac:Party") { _, sheet in hasGreekSeller(sheet) },
        terms: "BT-45", "The buyer of a Greek invoice has a trading name."
    ) { place, sheet in sheet.has(place, CAC.partyName, CBC.name) { !sheet.text($0).isEmpty } }

    static let greekSellerAddress = Rule(
        "GR-R-009",
        on: Context("cac:AccountingSupplierParty/cac:Party/cbc:EndpointID") { _, sheet in
            isGreek(sheet.greekCountryOfSupplier)
        }, terms: "BT-34", "The electronic address of a Greek seller is a tax number, scheme 9933."
    ) { place, sheet in isGreekAddress(place, sheet) }

    private static func isGreekAddress(_ place: Node, _ sheet: Sheet) -> Bool {
        guard let scheme = sheet.attribute(place, XMLAttribute.schemeID) else { return false }
        return sheet.equals(scheme, "9933") && isTaxNumber(sheet.string(sheet.text(place)))
    }

    static let greekBuyerVAT = Rule(
        "GR-R-006",
        on: Context("cac:AccountingCustomerParty/cac:Party") { _, sheet in isBetweenGreeks(sheet) },
        terms: "BT-48", "A Greek buyer has one VAT identifier, EL and a right tax number."
    ) { place, sheet in
        let ids = sheet.registrations(of: place, scheme: "VAT").flatMap { sheet.all($0, CBC.companyID) }
        return ids.count == 1 && isGreekVAT(ids[0], sheet)
    }

    static let greekBuyerAddress = Rule(
        "GR-R-010",
        on: Context("cac:AccountingCustomerParty/cac:Party/cbc:EndpointID") { _, sheet in
            isBetweenGreeks(sheet)
        }, terms: "BT-49", "The electronic address of a Greek buyer is a tax number, scheme 9933."
    ) { place, sheet in isGreekAddress(place, sheet) }
}

extension Sheet {
    /// The seller's country by its own VAT identifier or address, without regard to a representative.
    fileprivate var greekCountryOfSupplier: String {
        vatPrefix(of: peppol.supplier) ?? peppol.supplierAddress.normalisedCapitals
    }
}

// MARK: - References to the Greek platform

extension PeppolUBL {
    // The platform's references are wanted from sellers in Greece alone, whoever represents them elsewhere.
    private static func isInGreece(_ sheet: Sheet) -> Bool {
        hasGreekSeller(sheet) && sheet.peppol.supplierAddress == "GR"
    }

    private static let greekDocument = Context("/(Invoice,CreditNote)") { _, sheet in isInGreece(sheet) }

    private static func references(_ place: Node, _ sheet: Sheet, _ description: StaticString) -> Int {
        sheet.children(place, CAC.additionalDocumentReference).count { reference in
            sheet.has(reference, CBC.documentDescription) { sheet.reads($0, description) }
        }
    }

    private static func isDescribed(_ reference: Node?, _ sheet: Sheet, _ description: StaticString) -> Bool {
        guard let reference else { return false }
        return sheet.has(reference, CBC.documentDescription) { sheet.reads($0, description) }
    }

    static let greekMark = Rule(
        "GR-R-004-1", on: greekDocument, terms: "BT-122", "A Greek invoice has one reference ##M.AR.K##."
    ) { place, sheet in
        let count = references(place, sheet, "##M.AR.K##")
        return count == 1 ? nil : Breach(found: "\(count)", expected: "1")
    }

    static let greekURLExpected = Rule(
        "GR-S-008-1", .warning, on: greekDocument, terms: "BT-122",
        "A Greek invoice has one reference ##INVOICE|URL##."
    ) { place, sheet in references(place, sheet, "##INVOICE|URL##") == 1 }

    static let greekURLOnce = Rule(
        "GR-R-008-2", on: greekDocument, terms: "BT-122",
        "A Greek invoice has no more than one reference ##INVOICE|URL##."
    ) { place, sheet in references(place, sheet, "##INVOICE|URL##") <= 1 }

    static let greekMarkNumber = Rule(
        "GR-R-004-2",
        on: Context("cac:AdditionalDocumentReference/cbc:ID") { place, sheet in
            isInGreece(sheet) && isDescribed(sheet.parent(of: place), sheet, "##M.AR.K##")
        }, terms: "BT-122", "The ##M.AR.K## is a number above zero."
    ) { place, sheet in
        sheet.withBytes(sheet.text(place)) { text in
            !text.isEmpty && (0x31...0x39).contains(text[0])
        }
    }

    static let greekURLGiven = Rule(
        "GR-R-008-3",
        on: Context("cac:AdditionalDocumentReference") { place, sheet in
            isInGreece(sheet) && isDescribed(place, sheet, "##INVOICE|URL##")
        }, terms: "BT-124", "The reference ##INVOICE|URL## gives the address."
    ) { place, sheet in
        sheet.has(place, CAC.attachment, CAC.externalReference, CBC.uri) { !sheet.isBlank($0) }
    }
}
