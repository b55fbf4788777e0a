internal import Documents
internal import Faults

/// What every invoice has to say, and who is who: BR-01 to BR-65 in CII.
enum CIIDocument {
    static let rules = presence + references + parties

    private static let presence = [
        rule("BR-01", "BT-24", "An invoice has a specification identifier (BT-24).") { invoice, sheet in
            sheet.says(
                invoice, RSM.exchangedDocumentContext, RAM.guidelineSpecifiedDocumentContextParameter, RAM.id)
        },
        rule("BR-02", "BT-1", "An invoice has a number (BT-1).") {
            $1.says($0, RSM.exchangedDocument, RAM.id)
        },
        rule("BR-03", "BT-2", "An invoice has an issue date (BT-2).") { invoice, sheet in
            sheet.has(invoice, RSM.exchangedDocument, RAM.issueDateTime, UDT.dateTimeString) { date in
                sheet.isCalendarForm(date) && !sheet.text(date).isEmpty
            }
        },
        rule("BR-04", "BT-3", "An invoice has a type code (BT-3).") {
            $1.says($0, RSM.exchangedDocument, RAM.typeCode)
        },
        rule("BR-05", "BT-5", "An invoice has a currency (BT-5).") { invoice, sheet in
            sheet.says(
                invoice, RSM.supplyChainTradeTransaction, RAM.applicableHeaderTradeSettlement,
                RAM.invoiceCurrencyCode)
        },
        rule("BR-06", "BT-27", "An invoice has the seller's name (BT-27).") { invoice, sheet in
            sheet.says(
                invoice, RSM.supplyChainTradeTransaction, RAM.applicableHeaderTradeAgreement,
                RAM.sellerTradeParty, RAM.name)
        },
        rule("BR-07", "BT-44", "An invoice has the buyer's name (BT-44).") { invoice, sheet in
            sheet.says(
                invoice, RSM.supplyChainTradeTransaction, RAM.applicableHeaderTradeAgreement,
                RAM.buyerTradeParty, RAM.name)
        },
        rule("BR-08", "BG-5", "An invoice has the seller's postal address (BG-5).") { _, sheet in
            sheet.ciiTotals.sellers.contains { sheet.has($0, RAM.postalTradeAddress) }
        },
        rule("BR-09", "BG-5 BT-40", "The seller's postal address (BG-5) has a country code (BT-40).") {
            _, sheet in
            sheet.ciiTotals.sellers.contains { sheet.says($0, RAM.postalTradeAddress, RAM.countryID) }
        },
        rule("BR-10", "BG-8", "An invoice has the buyer's postal address (BG-8).") { _, sheet in
            sheet.ciiTotals.buyers.contains { sheet.has($0, RAM.postalTradeAddress) }
        },
        rule("BR-11", "BT-55", "The buyer's postal address (BG-8) has a country code (BT-55).") { _, sheet in
            sheet.ciiTotals.buyers.contains { sheet.says($0, RAM.postalTradeAddress, RAM.countryID) }
        },
        rule("BR-16", "BG-25", "An invoice has at least one line (BG-25).") { _, sheet in
            !sheet.ciiTotals.lines.isEmpty
        },
        rule("BR-62", "BT-34", "The seller's electronic address (BT-34) names its scheme.") { _, sheet in
            sheet.ciiTotals.sellers.allSatisfy { sheet.isEndpointSound($0) }
        },
        rule("BR-63", "BT-49", "The buyer's electronic address (BT-49) names its scheme.") { _, sheet in
            sheet.ciiTotals.buyers.allSatisfy { sheet.isEndpointSound($0) }
        },
    ]

    private static let references = [
        Rule(
            "BR-65", on: CIIContext.itemClass, terms: "BT-158",
            "An item's classification (BT-158) names its list."
        ) {
            node, sheet in
            sheet.has(node, RAM.classCode) { sheet.hasAttribute($0, XMLAttribute.listID) }
        },
        Rule(
            "BR-52", on: CIIContext.additionalDocument, terms: "BG-24 BT-122",
            "Each supporting document (BG-24) has a reference (BT-122)."
        ) { document, sheet in
            sheet.says(document, RAM.issuerAssignedID)
        },
        Rule(
            "BR-51", on: CIIContext.card, terms: "BT-87",
            "At most ten characters of a card number (BT-87) are shown."
        ) { card, sheet in
            !sheet.has(card, RAM.id) { sheet.characters(sheet.text($0)) > 10 }
        },
        Rule(
            "BR-50", on: CIIContext.creditTransferAccount, terms: "BT-84 BG-16",
            "The account of a credit transfer (BG-17) has an identifier (BT-84).", holds: hasAccountNumber),
        Rule(
            "BR-61", on: CIIContext.creditTransferAccount, terms: "BT-81 BT-84",
            "A credit transfer (payment means code 30 or 58) has an account identifier (BT-84).",
            holds: hasAccountNumber),
        Rule(
            "BR-49", on: CIIContext.paymentMeans, terms: "BG-16 BT-81",
            "A payment instruction (BG-16) has a payment means code (BT-81)."
        ) { means, sheet in
            sheet.has(means, RAM.typeCode)
        },
        Rule(
            "BR-55", on: CIIContext.precedingInvoice, terms: "BG-3 BT-25",
            "Each reference to a preceding invoice (BG-3) says its number (BT-25)."
        ) { reference, sheet in
            sheet.says(reference, RAM.issuerAssignedID)
        },
        Rule(
            "BR-29", on: CIIContext.period, terms: "BT-73 BT-74",
            "The invoicing period does not end (BT-74) before it starts (BT-73).", holds: periodRunsForward),
        Rule(
            "BR-30", on: CIIContext.linePeriod, terms: "BT-134 BT-135",
            "The period of a line does not end (BT-135) before it starts (BT-134).", holds: periodRunsForward),
        Rule(
            "BR-CO-19", on: CIIContext.period, terms: "BG-14 BT-73 BT-74",
            "An invoicing period (BG-14) has a start, an end or both.", holds: hasStartOrEnd),
        Rule(
            "BR-CO-20", on: CIIContext.linePeriod, terms: "BG-26 BT-134 BT-135",
            "The period of a line (BG-26) has a start (BT-134), an end (BT-135) or both.",
            holds: hasStartOrEnd),
        Rule(
            "BR-54", on: CIIContext.itemProperty, terms: "BG-32 BT-160 BT-161",
            "An item attribute (BG-32) has a name (BT-160) and a value (BT-161)."
        ) { property, sheet in
            sheet.has(property, RAM.description) && sheet.has(property, RAM.value)
        },
        Rule(
            "BR-57", on: CIIContext.delivery, terms: "BG-15 BT-80",
            "A deliver-to address (BG-15) has a country code (BT-80)."
        ) { delivery, sheet in
            !sheet.has(delivery, RAM.shipToTradeParty, RAM.postalTradeAddress)
                || sheet.says(delivery, RAM.shipToTradeParty, RAM.postalTradeAddress, RAM.countryID)
        },
    ]

    private static let parties = [
        Rule(
            "BR-17", on: CIIContext.payee, terms: "BG-10 BT-59 BG-4",
            "A payee (BG-10) has a name (BT-59) and is somebody else than the seller (BG-4)."
        ) { payee, sheet in
            guard sheet.has(payee, RAM.name) else { return false }
            return !sheet.sharesWithSeller(payee, RAM.name) && !sheet.sharesWithSeller(payee, RAM.id)
        },
        Rule(
            "BR-18", on: CIIContext.representative, terms: "BG-11 BT-62",
            "A tax representative (BG-11) has a name (BT-62)."
        ) { $1.has($0, RAM.name) },
        Rule(
            "BR-19", on: CIIContext.representative, terms: "BG-11 BG-12",
            "A tax representative (BG-11) has a postal address (BG-12)."
        ) { $1.has($0, RAM.postalTradeAddress) },
        Rule(
            "BR-20", on: CIIContext.representative, terms: "BG-12 BT-69",
            "The tax representative's postal address (BG-12) has a country code (BT-69)."
        ) { $1.says($0, RAM.postalTradeAddress, RAM.countryID) },
        Rule(
            "BR-56", on: CIIContext.representative, terms: "BG-11 BT-63",
            "A tax representative (BG-11) has a VAT identifier (BT-63)."
        ) { $1.hasTaxNumber($0, "VA") },
        Rule(
            "BR-CO-26", on: CIIContext.seller, terms: "BT-29 BT-30 BT-31",
            """
            The seller has an identifier (BT-29), a legal registration (BT-30) or a VAT identifier (BT-31), so that \
            the buyer can recognise it.
            """
        ) { seller, sheet in
            sheet.has(seller, RAM.id) || sheet.has(seller, RAM.globalID)
                || sheet.has(seller, RAM.specifiedLegalOrganization, RAM.id)
                || sheet.hasTaxNumber(seller, "VA")
        },
        Rule(
            "BR-CO-09", on: CIIContext.vatNumber, terms: "BT-31 BT-48 BT-63",
            "A VAT identifier (BT-31, BT-48, BT-63) begins with the country that gave it; Greece may use EL."
        ) { number, sheet in
            sheet.beginsWithCountry(number)
        },
    ]

    private static func rule(
        _ id: String, _ terms: String, _ text: String, holds: @escaping Rule.Condition
    ) -> Rule {
        Rule(id, on: CIIContext.document, terms: terms, text, holds: holds)
    }

    private static let hasAccountNumber: Rule.Condition = { account, sheet in
        sheet.says(account, RAM.ibanid) || sheet.says(account, RAM.proprietaryID)
    }

    private static let hasStartOrEnd: Rule.Condition = { period, sheet in
        sheet.has(period, RAM.startDateTime) || sheet.has(period, RAM.endDateTime)
    }

    /// Dates are eight digits, which compare as text.
    private static let periodRunsForward: Rule.Condition = { period, sheet in
        guard sheet.has(period, RAM.startDateTime), sheet.has(period, RAM.endDateTime) else { return true }
        guard let start = sheet.first(period, RAM.startDateTime, UDT.dateTimeString),
            let end = sheet.first(period, RAM.endDateTime, UDT.dateTimeString), sheet.isCalendarForm(start),
            sheet.isCalendarForm(end)
        else { return false }
        return sheet.string(sheet.text(start)) <= sheet.string(sheet.text(end))
    }
}

extension Sheet {
    /// Whether a date says that it is written as YYYYMMDD.
    func isCalendarForm(_ date: Node) -> Bool {
        attribute(date, XMLAttribute.format).map { self.equals($0, "102") } ?? false
    }

    /// Whether a party has a registration of that scheme.
    func hasTaxNumber(_ party: Node, _ scheme: StaticString) -> Bool {
        has(party, RAM.specifiedTaxRegistration, RAM.id) { id in
            self.attribute(id, XMLAttribute.schemeID).map { self.equals($0, scheme) } ?? false
        }
    }

    fileprivate func isEndpointSound(_ party: Node) -> Bool {
        !has(party, RAM.uriUniversalCommunication)
            || has(party, RAM.uriUniversalCommunication, RAM.uriid) {
                self.hasAttribute($0, XMLAttribute.schemeID)
            }
    }

    fileprivate func sharesWithSeller(_ payee: Node, _ name: XMLName) -> Bool {
        ciiTotals.sellers.contains { seller in
            self.has(seller, name) { theirs in
                self.has(payee, name) { self.equals(self.text($0), self.text(theirs)) }
            }
        }
    }
}
