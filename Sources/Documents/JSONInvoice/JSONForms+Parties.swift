internal import Invoicing

extension JSONForms {
    static let address = JSONForm<Invoice.Address>(
        "address",
        [
            .value("street", \.line1, .text, "BT-35 BT-50 BT-64 BT-75"),
            .value("street2", \.line2, .text, "BT-36 BT-51 BT-65 BT-76"),
            .value("street3", \.line3, .text, "BT-162 BT-163 BT-164 BT-165"),
            .value("city", \.city, .text, "BT-37 BT-52 BT-66 BT-77"),
            .value("postCode", \.postCode, .text, "BT-38 BT-53 BT-67 BT-78"),
            .value("region", \.subdivision, .text, "BT-39 BT-54 BT-68 BT-79"),
            .value("country", \.country, .code, "BT-40 BT-55 BT-69 BT-80"),
            .foreign("postal_code", \.postCode, .text),
            .foreign("zip", \.postCode, .text),
            .foreign("county", \.subdivision, .text),
            .foreign("country_code", \.country, .code),
            .foreign("line1", \.line1, .text),
            .foreign("line2", \.line2, .text),
        ])

    static let contact = JSONForm<Invoice.Contact>(
        "contact",
        [
            .value("name", \.name, .text, "BT-41 BT-56"),
            .value("phone", \.telephone, .text, "BT-42 BT-57"),
            .value("email", \.email, .text, "BT-43 BT-58"),
        ])

    static let party = JSONForm<Invoice.Party>(
        "party",
        [
            .value("name", \.name, .text, "BT-27 BT-44", required: true),
            .value("tradingName", \.tradingName, .text, "BT-28 BT-45"),
            .value("vatId", \.vatIdentifier, .text, "BT-31 BT-48"),
            .value("taxId", \.taxRegistration, .identifier, "BT-32"),
            .value("registration", \.legalRegistration, .identifier, "BT-30 BT-47"),
            .list("ids", \.identifiers, .identifier, "BT-29 BT-46"),
            .value("legalInformation", \.legalInformation, .text, "BT-33"),
            .value("endpoint", \.electronicAddress, .identifier, "BT-34 BT-49"),
            .value("address", \.address, address.codec { .init() }, "BG-5 BG-8"),
            .value("contact", \.contact, contact.codec { .init() }, "BG-6 BG-9"),
            .foreign("registration_number", \.legalRegistration, .identifier),
            .foreign("country", \.hereAddress.country, .code),
            .foreign("country_code", \.hereAddress.country, .code),
            .foreign("city", \.hereAddress.city, .text),
            .foreign("street", \.hereAddress.line1, .text),
            .foreign("county", \.hereAddress.subdivision, .text),
            .foreign("postal_code", \.hereAddress.postCode, .text),
            .foreign("email", \.hereContact.email, .text),
            .foreign("phone", \.hereContact.telephone, .text),
        ])

    static let payee = JSONForm<Invoice.Payee>(
        "payee",
        [
            .value("name", \.name, .text, "BT-59", required: true),
            .value("id", \.identifier, .identifier, "BT-60"),
            .value("registration", \.legalRegistration, .identifier, "BT-61"),
        ])

    static let taxRepresentative = JSONForm<Invoice.TaxRepresentative>(
        "taxRepresentative",
        [
            .value("name", \.name, .text, "BT-62", required: true),
            .value("vatId", \.vatIdentifier, .text, "BT-63"),
            .value("address", \.address, address.codec { .init() }, "BG-12"),
        ])

    static let delivery = JSONForm<Invoice.Delivery>(
        "delivery",
        [
            .value("name", \.name, .text, "BT-70"),
            .value("location", \.location, .identifier, "BT-71"),
            .value("date", \.date, .date, "BT-72"),
            .value("address", \.address, address.codec { .init() }, "BG-15"),
        ])

    static let account = JSONForm<Invoice.CreditTransfer>(
        "account",
        [
            .value("account", \.account, .text, "BT-84", required: true),
            .value("name", \.name, .text, "BT-85"),
            .value("bic", \.serviceProvider, .text, "BT-86"),
        ])

    static let card = JSONForm<Invoice.PaymentCard>(
        "card",
        [
            .value("number", \.number, .text, "BT-87", required: true),
            .value("holder", \.holder, .text, "BT-88"),
            .value("network", \.network, .text, "the card network"),
        ])

    static let directDebit = JSONForm<Invoice.DirectDebit>(
        "directDebit",
        [
            .value("mandate", \.mandate, .text, "BT-89"),
            .value("creditor", \.creditor, .text, "BT-90"),
            .value("account", \.debitedAccount, .text, "BT-91"),
        ])

    static let payment = JSONForm<Invoice.PaymentInstructions>(
        "payment",
        [
            .value("means", \.meansCode, .code(paymentWords), "BT-81", required: true),
            .value("meansText", \.meansText, .text, "BT-82"),
            .value("reference", \.remittanceInformation, .text, "BT-83"),
            .list(
                "account", \.creditTransfers, account.codec(short: \.account) { .init(account: "") }, "BG-17"
            ),
            .value("card", \.card, card.codec { .init(number: "") }, "BG-18"),
            .value("directDebit", \.directDebit, directDebit.codec { .init() }, "BG-19"),
            .value("extensions", \.extensions, .extensions, "national terms"),
            .foreign("iban", \.firstAccount, .text),
        ])

    private static let paymentWords: KeyValuePairs<String, PaymentMeansCode> = [
        "cash": .cash, "transfer": .creditTransfer, "card": .card, "directDebit": .directDebit,
        "sepaTransfer": .sepaCreditTransfer, "sepaDirectDebit": .sepaDirectDebit,
    ]
}

// MARK: - What the other dialect writes without an object of its own

extension Invoice.Party {
    fileprivate var hereAddress: Invoice.Address {
        get { address ?? .init() }
        set { address = newValue }
    }

    fileprivate var hereContact: Invoice.Contact {
        get { contact ?? .init() }
        set { contact = newValue }
    }
}

extension Invoice.PaymentInstructions {
    fileprivate var firstAccount: String? {
        get { creditTransfers.first?.account }
        set {
            guard let newValue else { return }
            if creditTransfers.isEmpty { creditTransfers.append(.init(account: "")) }
            creditTransfers[0].account = newValue
        }
    }
}
