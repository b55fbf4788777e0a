internal import Invoicing

extension GOBLInvoiceReading {
    mutating func readParties() {
        // With another seller among the terms of the order, the supplier is the one who represents that seller.
        if let seller = root["ordering"]?["seller"] {
            invoice.seller = party(seller)
            let representative = party(root["supplier"])
            invoice.taxRepresentative = Invoice.TaxRepresentative(
                name: representative.name, vatIdentifier: representative.vatIdentifier)
            invoice.taxRepresentative?.address = representative.address
        } else {
            invoice.seller = party(root["supplier"])
        }
        invoice.buyer = party(root["customer"])
        if let payee = root["payment"]?["payee"] {
            let party = party(payee)
            var result = Invoice.Payee(name: party.name)
            result.identifier = party.identifiers.first
            result.legalRegistration = party.legalRegistration
            invoice.payee = result
        }
    }

    mutating func party(_ element: JSONElement?) -> Invoice.Party {
        var party = Invoice.Party(name: terms.text(element, "name") ?? "")
        guard let element else { return party }
        terms.skip(element, "uuid", "$regime", "label")
        party.tradingName = terms.text(element, "alias")
        if let code = terms.text(element["tax_id"], "code") {
            let country = terms.text(element["tax_id"], "country") ?? ""
            party.vatIdentifier = code.hasPrefix(country) ? code : country + code
        } else {
            terms.skip(element["tax_id"], "country")
        }
        for identity in element["identities"]?.list ?? [] { read(identity, into: &party) }
        readEndpoint(element, into: &party)
        party.address = element["addresses"]?.list.first.map { address($0) }
        party.legalInformation = terms.text(element["registration"], "other")
        let person = element["people"]?.list.first
        let name = ["prefix", "given", "middle", "surname", "surname2", "suffix"].compactMap {
            terms.text(person?["name"], $0)
        }
        let contact = Invoice.Contact(
            name: name.isEmpty ? nil : name.joined(separator: " "),
            telephone: terms.text(person?["telephones"]?.list.first, "num")
                ?? terms.text(element["telephones"]?.list.first, "num"),
            email: terms.text(person?["emails"]?.list.first, "addr")
                ?? terms.text(element["emails"]?.list.first, "addr"))
        if contact != Invoice.Contact() { party.contact = contact }
        return party
    }

    private mutating func read(_ identity: JSONElement, into party: inout Invoice.Party) {
        guard let code = terms.text(identity, "code") else { return }
        let key = terms.text(identity, "key") ?? terms.text(identity, "type")
        let scheme = terms.text(identity["ext"], "iso-scheme-id") ?? key.flatMap { Self.schemes[$0] }
        switch terms.text(identity, "scope") {
        case "legal"? where party.legalRegistration == nil:
            party.legalRegistration = Identifier(code, scheme: scheme)
        case "tax"? where party.taxRegistration == nil: party.taxRegistration = Identifier(code)
        default: party.identifiers.append(Identifier(code, scheme: scheme))
        }
    }

    private static let schemes = [
        "gln": "0088", "gtin": "0160", "SIREN": "0002", "SIRET": "0009", "CVR": "0184",
    ]

    private mutating func readEndpoint(_ element: JSONElement, into party: inout Invoice.Party) {
        // Newer documents repeat the inbox here.
        terms.skip(element, "endpoints")
        guard let inbox = element["inboxes"]?.list.first else { return }
        terms.skip(inbox, "key")
        if let email = terms.text(inbox, "email") {
            party.electronicAddress = Identifier(email, scheme: "EM")
        } else if let code = terms.text(inbox, "code") {
            let parts = code.split(separator: ":", maxSplits: 1)
            let scheme = terms.text(inbox, "scheme")
            party.electronicAddress =
                scheme == nil && parts.count == 2 && parts[0].count == 4
                ? Identifier(String(parts[1]), scheme: String(parts[0])) : Identifier(code, scheme: scheme)
        }
    }

    mutating func address(_ element: JSONElement) -> Invoice.Address {
        var address = Invoice.Address()
        let street = [terms.text(element, "street"), terms.text(element, "num")].compactMap(\.self)
        address.line1 = street.isEmpty ? terms.text(element, "po_box") : street.joined(separator: " ")
        address.line2 = terms.text(element, "street_extra")
        address.city = terms.text(element, "locality")
        address.postCode = terms.text(element, "code")
        address.subdivision = terms.text(element, "region")
        address.country = terms.code(element, "country")
        return address
    }

    mutating func readDelivery() {
        guard let delivery = root["delivery"] else { return }
        var result = Invoice.Delivery(date: terms.date(delivery, "date", "BT-72"))
        if let receiver = delivery["receiver"] {
            let party = party(receiver)
            result.name = party.name.isEmpty ? nil : party.name
            result.address = party.address
        }
        if let place = delivery["identities"]?.list.first, let code = terms.text(place, "code") {
            result.location = Identifier(code, scheme: terms.text(place["ext"], "iso-scheme-id"))
        }
        if let period = period(delivery["period"]) { invoice.period = period }
        if result != Invoice.Delivery() { invoice.delivery = result }
    }

    // MARK: - Payment

    mutating func readPayment() {
        let payment = root["payment"]
        let due = payment?["terms"]?["due_dates"]?.list.first
        invoice.dueDate = terms.date(due, "date", "BT-9")
        invoice.paymentTerms =
            terms.text(payment?["terms"], "notes") ?? terms.text(payment?["terms"], "detail")
        terms.skip(payment?["terms"], "key")
        // What is due on the one day is the amount due, which the totals say.
        if payment?["terms"]?["due_dates"]?.list.count == 1 {
            terms.skip(due, "amount", "percent", "currency")
        }
        guard let instructions = payment?["instructions"] else { return }
        let key = terms.text(instructions, "key") ?? ""
        let means: String? = terms.text(instructions["ext"], "untdid-payment-means")
        var result = Invoice.PaymentInstructions(
            PaymentMeansCode(means ?? GOBLCodes.paymentMeans.code(key) ?? "1"))
        result.meansText = terms.text(instructions, "detail")
        result.remittanceInformation = terms.text(instructions, "ref")
        for transfer in instructions["credit_transfer"]?.list ?? [] {
            guard let account = terms.text(transfer, "iban") ?? terms.text(transfer, "number") else {
                continue
            }
            result.creditTransfers.append(
                Invoice.CreditTransfer(
                    account: account, name: terms.text(transfer, "name"),
                    serviceProvider: terms.text(transfer, "bic")))
        }
        if let number = terms.text(instructions["card"], "last4") {
            result.card = Invoice.PaymentCard(
                number: number, holder: terms.text(instructions["card"], "holder"))
        }
        if let debit = instructions["direct_debit"] {
            result.directDebit = Invoice.DirectDebit(
                mandate: terms.text(debit, "ref"), creditor: terms.text(debit, "creditor"),
                debitedAccount: terms.text(debit, "account"))
        }
        invoice.payments = [result]
    }
}
