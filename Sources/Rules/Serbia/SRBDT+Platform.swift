internal import Documents
internal import Faults
internal import Invoicing

/// What the platform asks for beyond the published rules.
extension SRBDT {
    static let platform = [
        checkDigit("EKS-RS-PIB", "cac:Party/cac:PartyTaxScheme/cbc:CompanyID"), unusedTaxPoint, account,
    ]

    // A warning: test companies of the platform have numbers that no register gave.
    private static func checkDigit(_ id: String, _ path: String) -> Rule {
        Rule(
            id, .warning,
            on: Context(path) { _, sheet in !sheet.isMirror }, terms: "BT-31 BT-48",
            "The last digit of a PIB is the right check digit.", voice: .ordinaryOnly
        ) { place, sheet in
            sheet.withBytes(sheet.trimmed(place)) { text -> String? in
                guard text.begins(with: "RS"), text.count == 11 else { return nil }
                return RegisterNumber.pib.expectation(for: text.extracting(droppingFirst: 2))
            }.map { Breach(found: sheet.string(place), expected: $0) }
        }
    }

    static let unusedTaxPoint = Rule(
        "EKS-RS-BT-8", .warning, on: root, terms: "BT-8",
        "The tax point code is left out where no line has category S.",
        action: "Leave cac:InvoicePeriod/cbc:DescriptionCode out.", voice: .ordinaryOnly
    ) { place, sheet in
        guard sheet.name(of: place) == UBLInvoice.root, let code = taxPoint(sheet), !hasStandardLine(sheet)
        else {
            return nil
        }
        return Breach(at: code, found: sheet.string(code), expected: "no code")
    }

    static let account = Rule(
        "EKS-RS-BT-84", .warning, on: Context("cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID"),
        terms: "BT-84",
        "A Serbian bank account of 18 digits leaves 1 when it is divided by 97.", voice: .ordinaryOnly
    ) { place, sheet in
        sheet.withBytes(sheet.trimmed(place)) { text -> String? in
            guard text.count >= 10, text[0].isDigit else { return nil }
            return RegisterNumber.serbianAccount.expectation(for: text)
        }.map { Breach(found: sheet.string(place), expected: $0) }
    }
}
