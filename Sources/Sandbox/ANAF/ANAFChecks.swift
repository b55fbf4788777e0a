internal import Calendars
internal import Documents
internal import Invoicing

/// What the platform finds wrong with a document: a few of its rules, in its words.
enum ANAFChecks {
    static func verdict(
        _ root: XMLNode, _ head: ANAFDocument.Head, _ cif: String, _ query: ANAFQuery,
        _ options: ANAFSimulator.Options
    ) -> ANAFDocument.Verdict {
        if head.number.contains("XMLERR") {
            return .notTaken(["Eroare la preluarea fisierului \(head.number)"])
        }
        var errors: [String] = []
        if root.localName != "CrossIndustryInvoice" { errors += ubl(root) }
        if head.number.contains("NOK") {
            errors.append(
                schematron(
                    "BR-RO-010", "Numarul facturii nu este acceptat",
                    "The number of the invoice is not accepted"))
        }
        if query["autofactura"] == "DA", head.buyer != cif {
            errors.append(
                "E: validari globale\n eroare regula: R6.3: Autofactura se transmite de cumparator:\(cif)")
        }
        if !hasRightCheckDigit(head.seller) {
            errors.append(
                "E: PartyTaxScheme eroare regula: R_BT_32_cui: Cui vanzator incorect / validare CUI (\(head.seller))"
            )
        } else if options.unregistered.contains(head.seller) {
            errors.append(
                "E: validari globale\n eroare regula: R6.1: CIF-ul vanzatorului nu figureaza in baza de date:\(head.seller)"
            )
        }
        return errors.isEmpty ? .accepted : .refused(errors)
    }

    private static func ubl(_ root: XMLNode) -> [String] {
        var errors: [String] = []
        let specification =
            "urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"
        if root.words("CustomizationID") != specification {
            errors.append(
                "E: CustomizationID (1) eroare regula: BT-24: identificatorul specificatiei este gresit")
        }
        let totals = root.find("LegalMonetaryTotal")
        let net = totals?.words("TaxExclusiveAmount").flatMap { Amount($0) }
        let gross = totals?.words("TaxInclusiveAmount").flatMap { Amount($0) }
        let tax = root.words("TaxTotal", "TaxAmount").flatMap { Amount($0) }
        if let net, let gross, let tax, net + tax != gross {
            errors.append(
                schematron(
                    "BR-CO-15", "Valoarea totala cu TVA (BT-112) = BT-109 + BT-110.",
                    "Invoice total amount with VAT (BT-112) = BT-109 + BT-110."))
        }
        for (party, rule) in [
            ("AccountingSupplierParty", "BR-RO-110"), ("AccountingCustomerParty", "BR-RO-111"),
        ] {
            let address = root.find(party, "Party", "PostalAddress")
            guard address?.words("Country", "IdentificationCode") == "RO",
                address?.words("CountrySubentity")?.hasPrefix("RO-") != true
            else { continue }
            errors.append(
                schematron(
                    rule, "Subdiviziunea tarii trebuie codificata folosind lista ISO 3166-2:RO.",
                    "The country subdivision shall be coded using the list ISO 3166-2:RO."))
        }
        return errors
    }

    private static func schematron(_ rule: String, _ romanian: String, _ english: String) -> String {
        "E: validari globale [SCHEMATRON] eroare: [\(rule)]-\(romanian) #\(english)"
    }

    /// Weights 7 5 3 2 1 7 5 3 2 over nine digits, filled with zeros on the left.
    private static func hasRightCheckDigit(_ code: String) -> Bool {
        let digits = code.compactMap(\.wholeNumberValue)
        guard (2...10).contains(digits.count), digits.count == code.count else { return code.count == 13 }
        let padded = Array(repeating: 0, count: 10 - digits.count) + digits
        let sum = zip(padded, [7, 5, 3, 2, 1, 7, 5, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
        return sum * 10 % 11 % 10 == padded[9]
    }
}
