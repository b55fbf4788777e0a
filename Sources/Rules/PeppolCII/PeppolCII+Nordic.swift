internal import Documents
internal import Faults
internal import Invoicing

extension PeppolCII {
    private static let norwegianSeller = Context("ram:SellerTradeParty") { _, sheet in
        sheet.peppolCII.sellerCountry == "NO"
    }

    static let norway = [
        Rule(
            "NO-R-002", .warning, on: norwegianSeller, terms: "BT-32",
            "A Norwegian seller says that it is in Foretaksregisteret."
        ) { place, sheet in
            sheet.has(place, RAM.specifiedTaxRegistration, RAM.id) { id in
                sheet.attribute(id, XMLAttribute.schemeID).map { sheet.equals($0, "FC") } ?? false
                    && sheet.says(id, "Foretaksregisteret")
            }
        },
        Rule(
            "NO-R-001", on: norwegianSeller, terms: "BT-31",
            "The VAT identifier of a Norwegian seller is NO, 9 digits with a right check digit, and MVA."
        ) { place, sheet in
            guard let id = sheet.tradeVATIdentifier(of: place), sheet.begins(sheet.text(id), "NO") else {
                return nil
            }
            let text = sheet.string(sheet.text(id))
            let isRight =
                text.utf8.count == 14 && text.hasSuffix("MVA")
                && RegisterNumber.norwegian.accepts(text.dropFirst(2).dropLast(3))
            return isRight ? nil : Breach(at: id, found: text, expected: "NO, 9 digits, MVA")
        },
    ]

    static let italy = [
        Rule(
            "IT-R-001",
            on: Context("ram:SellerTradeParty/ram:SpecifiedTaxRegistration") { place, sheet in
                sheet.peppolCII.sellerCountry == "IT"
                    && sheet.has(place, RAM.id) { id in
                        guard let scheme = sheet.attribute(id, XMLAttribute.schemeID) else { return true }
                        return !sheet.equals(scheme, "VA") && !sheet.equals(scheme, "VAT")
                    }
            }, terms: "BT-32", "The tax registration of an Italian seller has 11 to 16 capitals or digits."
        ) { place, sheet in
            guard let id = sheet.child(place, RAM.id) else { return false }
            return sheet.withBytes(sheet.trimmed(id)) { text in
                guard (11...16).contains(text.count) else { return false }
                for index in 0..<text.count
                where !text[index].isDigit && !(0x41...0x5a).contains(text[index]) { return false }
                return true
            }
        },
        italian("IT-R-002", "BT-35", RAM.lineOne, "An Italian seller gives the street."),
        italian("IT-R-003", "BT-37", RAM.cityName, "An Italian seller gives the city."),
        italian("IT-R-004", "BT-38", RAM.postcodeCode, "An Italian seller gives the post code."),
    ]

    private static let italianSeller = Context("ram:SellerTradeParty") { _, sheet in
        sheet.peppolCII.sellerCountry == "IT"
    }

    private static func italian(_ id: String, _ terms: String, _ name: XMLName, _ text: String) -> Rule {
        Rule(id, on: italianSeller, terms: terms, text) { place, sheet in
            sheet.has(place, RAM.postalTradeAddress, name)
        }
    }
}

// MARK: - Sweden

extension PeppolCII {
    private static func isSwedish(_ sheet: Sheet) -> Bool {
        let facts = sheet.peppolCII
        guard facts.sellerAddress == "SE", let seller = facts.seller else { return false }
        return sheet.has(seller, RAM.specifiedTaxRegistration, RAM.id) { id in
            sheet.isVATRegistration(id) && sheet.begins(sheet.text(id), "SE")
        }
    }

    private static let swedishSeller = Context(agreement + "/ram:SellerTradeParty") { _, sheet in
        isSwedish(sheet)
    }
    private static let swedishEntity = Context("ram:SellerTradeParty/ram:SpecifiedLegalOrganization") {
        place, sheet in
        sheet.tradeCountry(of: sheet.parent(of: place)) == "SE" && sheet.has(place, RAM.id)
    }

    static let sweden = [
        Rule(
            "SE-R-001", on: swedishSeller, terms: "BT-31",
            "The VAT identifier of a Swedish seller has 14 characters."
        ) { place, sheet in
            sheet.tradeVATIdentifier(of: place).map { sheet.normalisedLength($0) == 14 } ?? true
        },
        Rule(
            "SE-R-002", on: swedishSeller, terms: "BT-31",
            "The VAT identifier of a Swedish seller has digits after SE."
        ) { place, sheet in
            guard let id = sheet.tradeVATIdentifier(of: place) else { return true }
            return PeppolUBL.isNumber(sheet.string(sheet.text(id)).dropFirst(2).prefix(12))
        },
        Rule(
            "SE-R-003", on: swedishEntity, terms: "BT-30", "A Swedish organisation number has digits only."
        ) { place, sheet in
            sheet.child(place, RAM.id).map { PeppolUBL.isNumber(sheet.string($0)[...]) } ?? true
        },
        Rule(
            "SE-R-004", on: swedishEntity, terms: "BT-30", "A Swedish organisation number has 10 characters."
        ) { place, sheet in sheet.child(place, RAM.id).map { sheet.normalisedLength($0) == 10 } ?? true },
        Rule(
            "SE-R-013", on: swedishEntity, terms: "BT-30",
            "The last digit of a Swedish organisation number is the right check digit."
        ) { place, sheet in
            guard let id = sheet.child(place, RAM.id) else { return nil }
            return PeppolUBL.breach(of: .swedish, at: id, sheet).map {
                Breach(at: id, found: $0.found, expected: $0.expected)
            }
        },
        Rule(
            "SE-R-005",
            on: Context("ram:SellerTradeParty/ram:SpecifiedTaxRegistration/ram:ID") { place, sheet in
                guard let party = sheet.parent(of: place).flatMap({ sheet.parent(of: $0) }),
                    sheet.tradeCountry(of: party) == "SE",
                    sheet.has(party, RAM.specifiedLegalOrganization, RAM.id)
                else { return false }
                return !sheet.isVATRegistration(place)
            }, terms: "BT-32", "A Swedish tax registration other than VAT says Godkänd för F-skatt."
        ) { place, sheet in sheet.string(place).normalisedCapitals == "GODKÄND FÖR F-SKATT" },
        Rule(
            "SE-R-006",
            on: Context("ram:ApplicableTradeTax | ram:CategoryTradeTax") { place, sheet in
                isSwedish(sheet) && sheet.has(place, RAM.categoryCode) { sheet.reads($0, "S") }
            }, terms: "BT-96 BT-103 BT-119 BT-152",
            "The standard rates of a Swedish seller are 6, 12 and 25 percent."
        ) { place, sheet in
            let percent = sheet.child(place, RAM.rateApplicablePercent)
            let rate = percent.flatMap { node in sheet.withBytes(sheet.trimmed(node)) { Amount(lexical: $0) }
            }
            if let rate, [Amount(6), Amount(12), Amount(25)].contains(rate) { return nil }
            return Breach(at: percent, found: percent.map { sheet.string($0) }, expected: "6, 12 or 25")
        },
        Rule(
            "SE-R-007", .warning, on: plusgiro, terms: "BT-84", "A plusgiro account has digits only."
        ) { place, sheet in PeppolUBL.isNumber(sheet.string(place)[...]) },
        Rule(
            "SE-R-010", .warning, on: plusgiro, terms: "BT-84", "A plusgiro account has 2 to 8 characters."
        ) { place, sheet in (2...8).contains(sheet.normalisedLength(place)) },
        Rule(
            "SE-R-008", .warning, on: bankgiro, terms: "BT-84", "A bankgiro account has digits only."
        ) { place, sheet in PeppolUBL.isNumber(sheet.string(place)[...]) },
        Rule(
            "SE-R-009", .warning, on: bankgiro, terms: "BT-84", "A bankgiro account has 7 or 8 characters."
        ) { place, sheet in (7...8).contains(sheet.normalisedLength(place)) },
        Rule(
            "SE-R-011", .warning, on: swedishMeans(["50", "56"], toSwede: false), terms: "BT-81",
            "A Swedish giro payment has means 30 and SE:BANKGIRO or SE:PLUSGIRO as bank."
        ) { _, _ in false },
        Rule(
            "SE-R-012", .warning, on: swedishMeans(["31"], toSwede: true), terms: "BT-81",
            "A transfer between Swedish parties has means 30."
        ) { _, _ in false },
    ]

    private static let plusgiro = giro("SE:PLUSGIRO")
    private static let bankgiro = giro("SE:BANKGIRO")

    private static func giro(_ bank: StaticString) -> Context {
        Context("ram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID") { place, sheet in
            guard isSwedish(sheet), let means = sheet.parent(of: place).flatMap({ sheet.parent(of: $0) })
            else {
                return false
            }
            return sheet.has(means, RAM.typeCode) { sheet.says($0, "30") }
                && sheet.has(means, RAM.payeeSpecifiedCreditorFinancialInstitution, RAM.bicid) {
                    sheet.says($0, bank)
                }
        }
    }

    private static func swedishMeans(_ codes: [StaticString], toSwede: Bool) -> Context {
        Context(settlement + "/ram:SpecifiedTradeSettlementPaymentMeans") { place, sheet in
            isSwedish(sheet) && (!toSwede || sheet.peppolCII.buyerAddress == "SE")
                && sheet.has(place, RAM.typeCode) { code in codes.contains { sheet.reads(code, $0) } }
        }
    }
}
