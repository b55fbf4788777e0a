internal import Documents
internal import Faults
internal import Invoicing

// Rules that the artefact never reaches, because an earlier rule takes the document from them.

extension SRBDT {
    static let unreached = [
        dueDate,
        ordinary("RSR-09", "BT-31", "The seller's PIB is given.") { sheet in
            taxNumber(sheet, party(sheet, CAC.accountingSupplierParty)) != nil
        },
        ordinary("RSR-10", "BT-32", "The seller says whether it is in the VAT system.", .warning) { sheet in
            party(sheet, CAC.accountingSupplierParty).map { seller in
                sheet.has(seller, CAC.partyTaxScheme) { registration in
                    sheet.has(registration, CAC.taxScheme, CBC.id) { !sheet.saysAnyCase($0, "VAT") }
                }
            } ?? false
        },
        ordinary("RSR-13", "BT-34", "The seller's electronic address is given.") { sheet in
            sheet.has(sheet.root, CAC.accountingSupplierParty, CAC.party, CBC.endpointID)
        },
        address(
            "RSR-15", "BT-34 BT-31", CAC.accountingSupplierParty,
            "The seller's electronic address is its PIB without RS."),
        ordinary("RSR-16", "BT-37", "The seller's city is given.") { sheet in
            sheet.has(sheet.root, CAC.accountingSupplierParty, CAC.party, CAC.postalAddress) {
                sheet.has($0, CBC.cityName)
            }
        },
        ordinary("RSR-17", "BT-47", "The buyer's registration number (matični broj) is given.") { sheet in
            sheet.has(sheet.root, CAC.accountingCustomerParty, CAC.party, CAC.partyLegalEntity) {
                sheet.has($0, CBC.companyID)
            }
        },
        ordinary("RSR-20", "BT-48", "The buyer's PIB is given.") { sheet in
            taxNumber(sheet, party(sheet, CAC.accountingCustomerParty)) != nil
        },
        ordinary("RSR-22", "BT-49", "The buyer's electronic address is given.") { sheet in
            sheet.has(sheet.root, CAC.accountingCustomerParty, CAC.party, CBC.endpointID)
        },
        address(
            "RSR-24", "BT-49 BT-48", CAC.accountingCustomerParty,
            "The buyer's electronic address is its PIB without RS."),
        ordinary("RSR-25", "BT-52", "The buyer's city is given.") { sheet in
            sheet.has(sheet.root, CAC.accountingCustomerParty, CAC.party, CAC.postalAddress) {
                sheet.has($0, CBC.cityName)
            }
        },
        ordinary("RSR-26", "BT-53", "The post code of a buyer in Serbia is given.") { sheet in
            hasBuyerPostCode(sheet) || !isBuyerInSerbia(sheet)
        },
        ordinary("RSR-26", "BT-53", "The buyer's post code is given.", .warning) { sheet in
            hasBuyerPostCode(sheet) || isBuyerInSerbia(sheet)
        },
        ordinary("RSR-31", "BT-66", "The tax representative's city is given.", .warning) { sheet in
            representative(sheet, has: CBC.cityName)
        },
        ordinary("RSR-32", "BT-67", "The tax representative's post code is given.", .warning) { sheet in
            representative(sheet, has: CBC.postalZone)
        },
        ordinary("RSR-33", "BT-8 BT-72", "Where VAT is due by the day of supply (35), that day is given.") {
            sheet in
            guard let code = taxPoint(sheet), sheet.says(code, "35") else { return true }
            return sheet.has(sheet.root, CAC.delivery, CBC.actualDeliveryDate)
        },
    ]

    private static func ordinary(
        _ id: String, _ terms: String, _ text: String, _ severity: Finding.Severity = .fatal,
        holds: @escaping @Sendable (Sheet) -> Bool
    ) -> Rule {
        Rule(id, severity, on: root, terms: terms, text, voice: .ordinaryOnly) { _, sheet in holds(sheet) }
    }

    static let dueDate = Rule(
        "RSR-08", on: root, terms: "BT-8 BT-9",
        "Where VAT is due by the day of payment (432), the due date is given.",
        voice: .ordinaryOnly
    ) { place, sheet in
        guard let code = taxPoint(sheet), sheet.says(code, "432") else { return true }
        return sheet.has(place, CBC.dueDate) || sheet.has(place, CAC.paymentMeans, CBC.paymentDueDate)
    }

    private static func address(_ id: String, _ terms: String, _ side: XMLName, _ text: String) -> Rule {
        Rule(id, on: root, terms: terms, text, voice: .ordinaryOnly) { _, sheet in
            guard let party = party(sheet, side), let address = sheet.child(party, CBC.endpointID),
                let number = taxNumber(sheet, party)
            else { return nil }
            let digits = sheet.string(number)
            let expected = digits.hasPrefix("RS") ? String(digits.dropFirst(2)) : digits
            let found = sheet.string(address)
            return found == expected ? nil : Breach(at: address, found: found, expected: expected)
        }
    }

    private static func isBuyerInSerbia(_ sheet: Sheet) -> Bool {
        sheet.has(sheet.root, CAC.accountingCustomerParty, CAC.party, CAC.postalAddress, CAC.country) {
            sheet.has($0, CBC.identificationCode) { sheet.says($0, "RS") }
        }
    }

    private static func hasBuyerPostCode(_ sheet: Sheet) -> Bool {
        sheet.has(sheet.root, CAC.accountingCustomerParty, CAC.party, CAC.postalAddress, CBC.postalZone)
    }

    private static func representative(_ sheet: Sheet, has name: XMLName) -> Bool {
        !sheet.has(sheet.root, CAC.taxRepresentativeParty)
            || sheet.has(sheet.root, CAC.taxRepresentativeParty, CAC.postalAddress, name)
    }
}
