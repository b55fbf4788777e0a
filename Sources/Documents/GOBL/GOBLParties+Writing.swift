internal import Invoicing

extension GOBLWriter {
    /// A tax representative takes the place of the supplier, who then stands among the terms of the order.
    static func supplier(_ invoice: Invoice) -> JSONValue? {
        guard let representative = invoice.taxRepresentative else { return party(invoice.seller) }
        var party = Invoice.Party(name: representative.name)
        party.vatIdentifier = representative.vatIdentifier
        party.address = representative.address
        return self.party(party)
    }

    static func party(_ party: Invoice.Party) -> JSONValue? {
        let identities =
            [
                identity(party.legalRegistration, scope: "legal"),
                identity(party.taxRegistration, scope: "tax"),
            ]
            .compactMap(\.self) + party.identifiers.compactMap { identity($0, scope: nil) }
        let contact = party.contact
        return .gobl([
            ("name", .text(party.name)), ("alias", .text(party.tradingName)),
            ("tax_id", taxID(party.vatIdentifier)),
            ("identities", identities.isEmpty ? nil : .array(identities)),
            ("people", contact?.name.map { [["name": ["given": .string($0)]]] }),
            ("inboxes", party.electronicAddress.flatMap(inbox).map { [$0] }),
            ("addresses", party.address.flatMap(address).map { [$0] }),
            ("emails", contact?.email.map { [["addr": .string($0)]] }),
            ("telephones", contact?.telephone.map { [["num": .string($0)]] }),
            ("registration", party.legalInformation.map { ["other": .string($0)] }),
        ])
    }

    private static func taxID(_ vat: String?) -> JSONValue? {
        guard let vat, vat.utf8.count > 2, vat.prefix(2).allSatisfy(\.isLetter) else {
            return vat.map { ["code": .string($0)] }
        }
        return ["country": .string(String(vat.prefix(2))), "code": .string(String(vat.dropFirst(2)))]
    }

    private static func identity(_ identifier: Identifier?, scope: String?) -> JSONValue? {
        identifier.flatMap { identifier in
            .gobl([
                ("scope", .text(scope)), ("code", .text(identifier.value)),
                ("ext", identifier.scheme.map { ["iso-scheme-id": .string($0)] }),
            ])
        }
    }

    private static func inbox(_ endpoint: Identifier) -> JSONValue? {
        endpoint.scheme == "EM"
            ? ["email": .string(endpoint.value)]
            : .gobl([("scheme", .text(endpoint.scheme)), ("code", .text(endpoint.value))])
    }

    static func address(_ address: Invoice.Address) -> JSONValue? {
        .gobl([
            ("street", .text(address.line1)), ("street_extra", .text(address.line2)),
            ("locality", .text(address.city)),
            ("region", .text(address.subdivision)), ("code", .text(address.postCode)),
            ("country", .text(address.country?.rawValue)),
        ])
    }

    static func delivery(_ invoice: Invoice) -> JSONValue? {
        guard let delivery = invoice.delivery else { return nil }
        return .gobl([
            (
                "receiver",
                .gobl([
                    ("name", .text(delivery.name)),
                    ("addresses", delivery.address.flatMap(address).map { [$0] }),
                ])
            ),
            ("identities", identity(delivery.location, scope: nil).map { [$0] }),
            ("date", .date(delivery.date)),
        ])
    }

    // MARK: - Payment

    static func payment(_ invoice: Invoice) -> JSONValue? {
        let due = invoice.dueDate.map { date -> JSONValue in
            .array([
                .gobl([
                    ("date", .date(date)), ("amount", .amount(invoice.totals.payable)), ("percent", "100%"),
                ]) ?? [:]
            ])
        }
        let payee = invoice.payee.flatMap { payee in
            JSONValue.gobl([
                ("name", .text(payee.name)),
                (
                    "identities",
                    .many([(payee.legalRegistration, "legal"), (payee.identifier, nil)]) {
                        identity($0.0, scope: $0.1)
                    }
                ),
            ])
        }
        return .gobl([
            ("payee", payee),
            ("terms", .gobl([("due_dates", due), ("notes", .text(invoice.paymentTerms))])),
            (
                "advances",
                invoice.totals.prepaid.map { [["description": "paid before", "amount": .amount($0)]] }
            ),
            ("instructions", invoice.payments.first.flatMap(instructions)),
        ])
    }

    private static func instructions(_ payment: Invoice.PaymentInstructions) -> JSONValue? {
        .gobl([
            ("key", .string(GOBLCodes.paymentMeans.word(payment.meansCode.rawValue) ?? "other")),
            ("detail", .text(payment.meansText)), ("ref", .text(payment.remittanceInformation)),
            (
                "credit_transfer",
                .many(payment.creditTransfers) { transfer in
                    .gobl([
                        (isIBAN(transfer.account) ? "iban" : "number", .text(transfer.account)),
                        ("bic", .text(transfer.serviceProvider)), ("name", .text(transfer.name)),
                    ])
                }
            ),
            (
                "card",
                payment.card.flatMap { .gobl([("last4", .text($0.number)), ("holder", .text($0.holder))]) }
            ),
            (
                "direct_debit",
                payment.directDebit.flatMap {
                    .gobl([
                        ("ref", .text($0.mandate)), ("creditor", .text($0.creditor)),
                        ("account", .text($0.debitedAccount)),
                    ])
                }
            ),
            ("ext", ["untdid-payment-means": .string(payment.meansCode.rawValue)]),
        ])
    }

    private static func isIBAN(_ account: String) -> Bool {
        account.utf8.count >= 15 && account.prefix(2).allSatisfy { $0.isASCII && $0.isUppercase }
    }
}
