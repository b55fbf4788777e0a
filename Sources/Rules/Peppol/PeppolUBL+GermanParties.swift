internal import Documents
internal import Faults

extension PeppolUBL {
    static let germanParties = [
        germanContact,
        said("DE-R-003", seller + "/cac:PostalAddress", CBC.cityName, "BT-37", "The seller gives the city."),
        said(
            "DE-R-004", seller + "/cac:PostalAddress", CBC.postalZone, "BT-38",
            "The seller gives the post code."),
        said("DE-R-005", seller + "/cac:Contact", CBC.name, "BT-41", "The seller's contact has a name."),
        said(
            "DE-R-006", seller + "/cac:Contact", CBC.telephone, "BT-42",
            "The seller's contact has a telephone."),
        said(
            "DE-R-007", seller + "/cac:Contact", CBC.electronicMail, "BT-43",
            "The seller's contact has an e-mail address."),
        germanTelephone, germanMail,
        said("DE-R-008", buyer + "/cac:PostalAddress", CBC.cityName, "BT-52", "The buyer's city is given."),
        said(
            "DE-R-009", buyer + "/cac:PostalAddress", CBC.postalZone, "BT-53",
            "The buyer's post code is given."),
        said("DE-R-010", delivery, CBC.cityName, "BT-77", "The city of a delivery address is given."),
        said("DE-R-011", delivery, CBC.postalZone, "BT-78", "The post code of a delivery address is given."),
    ]

    private static let seller = "/(Invoice,CreditNote)/cac:AccountingSupplierParty/cac:Party"
    private static let buyer = "/(Invoice,CreditNote)/cac:AccountingCustomerParty/cac:Party"
    private static let delivery = "/(Invoice,CreditNote)/cac:Delivery/cac:DeliveryLocation/cac:Address"

    // Rules on one place share its context, or the first would take the place from the others.
    private static let contexts = Dictionary(
        uniqueKeysWithValues: [
            seller + "/cac:PostalAddress", seller + "/cac:Contact", buyer + "/cac:PostalAddress", delivery,
        ].map { ($0, Context($0) { _, sheet in isGerman(sheet) }) })

    private static func context(_ path: String) -> Context {
        guard let context = contexts[path] else { preconditionFailure("no context \(path)") }
        return context
    }

    /// An element that German rules want, and not blank.
    private static func said(
        _ id: String, _ path: String, _ name: XMLName, _ terms: String, _ text: String
    ) -> Rule {
        Rule(id, on: context(path), terms: terms, text) { place, sheet in
            sheet.has(place, name) { !sheet.isBlank($0) }
        }
    }

    static let germanContact = Rule(
        "DE-R-002",
        on: Context("/(Invoice,CreditNote)/cac:AccountingSupplierParty") { _, sheet in isGerman(sheet) },
        terms: "BG-6", "The seller gives a contact."
    ) { place, sheet in sheet.has(place, CAC.party, CAC.contact) }

    static let germanTelephone = Rule(
        "DE-R-027", .warning, on: context(seller + "/cac:Contact"), terms: "BT-42",
        "The telephone number of the seller's contact has at least three digits."
    ) { place, sheet in
        guard let telephone = sheet.child(place, CBC.telephone) else { return false }
        return sheet.string(telephone).utf8.count(where: \.isDigit) >= 3
    }

    static let germanMail = Rule(
        "DE-R-028", .warning, on: context(seller + "/cac:Contact"), terms: "BT-43",
        "The e-mail address of the seller's contact has one @ and a point behind it."
    ) { place, sheet in
        guard let mail = sheet.child(place, CBC.electronicMail) else { return false }
        return MailAddress.isPlausible(sheet.string(mail))
    }
}
