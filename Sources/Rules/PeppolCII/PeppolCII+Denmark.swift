internal import Documents
internal import Faults
internal import Invoicing

extension PeppolCII {
    private static func isDanish(_ sheet: Sheet) -> Bool { sheet.peppolCII.isPlainlyDomestic("DK") }

    private static let danishSeller = Context("/rsm:CrossIndustryInvoice") { _, sheet in
        sheet.peppolCII.sellerAddress == "DK"
    }
    private static let danishPayment = Context(settlement + "/ram:SpecifiedTradeSettlementPaymentMeans") {
        _, sheet in isDanish(sheet)
    }

    private static func pays(_ place: Node, _ sheet: Sheet, by codes: StaticString...) -> Bool {
        sheet.has(place, RAM.typeCode) { code in codes.contains { sheet.reads(code, $0) } }
    }

    private static func reference(_ sheet: Sheet) -> String {
        sheet.peppolCII.settlement.flatMap { sheet.child($0, RAM.paymentReference) }
            .map { sheet.string(sheet.text($0)) } ?? ""
    }

    private static func accountLength(_ place: Node, _ sheet: Sheet) -> Int {
        sheet.first(place, RAM.payeePartyCreditorFinancialAccount, RAM.ibanid)
            .map { sheet.characters(sheet.text($0)) } ?? 0
    }

    private static func begins(_ text: String, _ types: String...) -> Bool {
        types.contains { text.hasPrefix($0) }
    }

    static let denmark = [
        Rule(
            "DK-R-002", on: danishSeller, terms: "BT-30", "A Danish seller has a legal registration number."
        ) { _, sheet in
            sheet.peppolCII.seller.map { sheet.hasText($0, RAM.specifiedLegalOrganization, RAM.id) } ?? false
        },
        Rule(
            "DK-R-004", on: danishSeller, terms: "BT-104 BT-105",
            "A Danish tax other than VAT has reason code ZZZ and a reason of 4 digits, with # and more behind them."
        ) { _, sheet in
            guard isDanish(sheet), let settlement = sheet.peppolCII.settlement else { return true }
            return !sheet.has(settlement, RAM.specifiedTradeAllowanceCharge) { charge in
                sheet.has(charge, RAM.reasonCode) { sheet.reads($0, "ZZZ") } && !hasTaxReason(charge, sheet)
            }
        },
        Rule(
            "DK-R-013", on: danishSeller, terms: "BT-29 BT-46",
            "A party identification between Danish parties names its scheme."
        ) { _, sheet in
            guard isDanish(sheet) else { return true }
            return ![sheet.peppolCII.seller, sheet.peppolCII.buyer].compactMap(\.self).contains { party in
                sheet.has(party, RAM.globalID) { id in
                    sheet.attribute(id, XMLAttribute.schemeID).map { sheet.trimming($0).isEmpty } ?? true
                }
            }
        },
        Rule(
            "DK-R-014", on: danishSeller, terms: "BT-30",
            "The legal registration number of a Danish seller is a CVR number, scheme 0184."
        ) { _, sheet in
            guard
                let id = sheet.peppolCII.seller.flatMap({
                    sheet.first($0, RAM.specifiedLegalOrganization, RAM.id)
                })
            else { return true }
            return sheet.attribute(id, XMLAttribute.schemeID).map { sheet.equals(sheet.trimming($0), "0184") }
                ?? false
        },
        Rule(
            "DK-R-016", on: danishSeller, terms: "BT-115",
            "The total of a Danish credit note is not negative."
        ) { _, sheet in
            guard isDanish(sheet), sheet.peppolCII.isCreditNote, let settlement = sheet.peppolCII.settlement,
                let payable = sheet.first(
                    settlement, RAM.specifiedTradeSettlementHeaderMonetarySummation, RAM.duePayableAmount),
                let amount = sheet.withBytes(sheet.trimmed(payable), { Amount(lexical: $0) }),
                amount.isNegative
            else { return nil }
            return Breach(at: payable, found: "\(amount)", expected: "0 or more")
        },
        Rule(
            "DK-R-005", on: danishPayment, terms: "BT-81",
            "The payment means between Danish parties is 1, 10, 31, 42, 48, 49, 50, 58, 59, 93 or 97."
        ) { place, sheet in
            pays(place, sheet, by: "1", "10", "31", "42", "48", "49", "50", "58", "59", "93", "97")
        },
        Rule(
            "DK-R-006", on: danishPayment, terms: "BT-84 BT-86",
            "Payment means 31 and 42 have an account and the registration number of its bank."
        ) { place, sheet in
            !pays(place, sheet, by: "31", "42")
                || sheet.hasText(place, RAM.payeePartyCreditorFinancialAccount, RAM.ibanid)
                    && sheet.hasText(place, RAM.payeeSpecifiedCreditorFinancialInstitution, RAM.bicid)
        },
        Rule(
            "DK-R-007", on: danishPayment, terms: "BT-89 BT-90",
            "Payment means 49 has a mandate and a creditor reference."
        ) { place, sheet in
            guard pays(place, sheet, by: "49"), let settlement = sheet.peppolCII.settlement else {
                return true
            }
            let isMandated =
                sheet.hasText(place, RAM.specifiedTradePaymentTerms, RAM.directDebitMandateID)
                || !sheet.isMirror
                    && sheet.hasText(settlement, RAM.specifiedTradePaymentTerms, RAM.directDebitMandateID)
            return isMandated && sheet.hasText(settlement, RAM.creditorReferenceID)
        },
        Rule(
            "DK-R-008", on: danishPayment, terms: "BT-83 BT-84",
            "Payment means 50 has a card type 01#, 04# or 15# and a giro account of 7 or 8 characters."
        ) { place, sheet in
            !pays(place, sheet, by: "50")
                || begins(reference(sheet), "01#", "04#", "15#")
                    && (7...8).contains(accountLength(place, sheet))
        },
        Rule(
            "DK-R-009", on: danishPayment, terms: "BT-83",
            "With card type 04# or 15# the payment reference of means 50 has 19 characters."
        ) { place, sheet in
            let reference = reference(sheet)
            return !pays(place, sheet, by: "50") || !begins(reference, "04#", "15#")
                || reference.unicodeScalars.count == 19
        },
        Rule(
            "DK-R-010", on: danishPayment, terms: "BT-83 BT-84",
            "Payment means 93 has a card type 71#, 73# or 75# and a creditor account of 8 characters."
        ) { place, sheet in
            !pays(place, sheet, by: "93")
                || begins(reference(sheet), "71#", "73#", "75#") && accountLength(place, sheet) == 8
        },
        Rule(
            "DK-R-011", on: danishPayment, terms: "BT-83",
            "With card type 71# or 75# the payment reference of means 93 has 18 or 19 characters."
        ) { place, sheet in
            let reference = reference(sheet)
            return !pays(place, sheet, by: "93") || !begins(reference, "71#", "75#")
                || (18...19).contains(reference.unicodeScalars.count)
        },
        Rule(
            "DK-R-003", .warning,
            on: Context(transaction + "/ram:IncludedSupplyChainTradeLineItem") { _, sheet in isDanish(sheet)
            },
            terms: "BT-158", "UNSPSC (list TST) has version 19.05.01 or 26.08.01."
        ) { place, sheet in
            var isUNSPSC = false
            var isKnownVersion = false
            sheet.forEach(
                place, RAM.specifiedTradeProduct, RAM.designatedProductClassification, RAM.classCode
            ) { code in
                if let list = sheet.attribute(code, XMLAttribute.listID), sheet.equals(list, "TST") {
                    isUNSPSC = true
                }
                if let version = sheet.attribute(code, XMLAttribute.listVersionID),
                    PeppolUBL.unspscVersions.contains(where: { sheet.equals(version, $0) })
                {
                    isKnownVersion = true
                }
            }
            return !isUNSPSC || isKnownVersion
        },
    ]

    private static func hasTaxReason(_ charge: Node, _ sheet: Sheet) -> Bool {
        guard let reason = sheet.child(charge, RAM.reason) else { return false }
        return sheet.withBytes(sheet.trimmed(reason)) { text in
            text.extracting(first: min(4, text.count)).areDigits(4)
                && (text.count == 4 || text[4] == UInt8(ascii: "#"))
        }
    }
}
