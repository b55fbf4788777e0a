extension Invoice {
    func collectDocument(_ terms: inout StatedTerms) {
        terms.add("BT-1", number)
        terms.add("BT-2", issueDate)
        terms.add("BT-3", typeCode)
        terms.add("BT-5", currency)
        terms.add("BT-6", taxCurrency)
        terms.add("BT-7", taxPointDate)
        terms.add("BT-8", taxPointCode)
        terms.add("BT-9", dueDate)
        terms.add("BT-10", buyerReference)
        terms.add("BT-11", projectReference)
        terms.add("BT-12", contractReference)
        terms.add("BT-13", orderReference)
        terms.add("BT-14", salesOrderReference)
        terms.add("BT-15", receivingAdviceReference)
        terms.add("BT-16", despatchAdviceReference)
        terms.add("BT-17", tenderReference)
        terms.add("BT-18", invoicedObject)
        terms.add("BT-19", accountingReference)
        terms.add("BT-20", paymentTerms)
        terms.add("BT-23", businessProcess)
        terms.add("BT-24", specification)
        for (index, note) in notes.enumerated() {
            terms.group("BG-1[\(index + 1)]") {
                $0.add("BT-21", note.subject)
                $0.add("BT-22", note.text)
            }
        }
        for (index, preceding) in precedingInvoices.enumerated() {
            terms.group("BG-3[\(index + 1)]") {
                $0.add("BT-25", preceding.number)
                $0.add("BT-26", preceding.issueDate)
                $0.add(preceding.extensions)
            }
        }
        terms.group("BG-14") {
            $0.add("BT-73", period?.start)
            $0.add("BT-74", period?.end)
        }
        for (index, document) in supportingDocuments.enumerated() {
            terms.group("BG-24[\(index + 1)]") {
                $0.add("BT-122", document.reference)
                $0.add("BT-123", document.description)
                $0.add("BT-124", document.location)
                $0.add("BT-125", document.attachment?.base64)
                $0.add("BT-125-1", document.attachment?.mimeCode)
                $0.add("BT-125-2", document.attachment?.filename)
            }
        }
    }

    func collectParties(_ terms: inout StatedTerms) {
        terms.group("BG-4") {
            $0.add("BT-27", seller.name)
            $0.add("BT-28", seller.tradingName)
            for (index, identifier) in seller.identifiers.inOrderOfSchemes.enumerated() {
                $0.add("BT-29[\(index + 1)]", identifier)
            }
            $0.add("BT-30", seller.legalRegistration)
            $0.add("BT-31", seller.vatIdentifier)
            $0.add("BT-32", seller.taxRegistration)
            $0.add("BT-33", seller.legalInformation)
            $0.add("BT-34", seller.electronicAddress)
            $0.add(seller.address, "BG-5", ["BT-35", "BT-36", "BT-162", "BT-37", "BT-38", "BT-39", "BT-40"])
            $0.add(seller.contact, "BG-6", ["BT-41", "BT-42", "BT-43"])
        }
        terms.group("BG-7") {
            $0.add("BT-44", buyer.name)
            $0.add("BT-45", buyer.tradingName)
            for (index, identifier) in buyer.identifiers.inOrderOfSchemes.enumerated() {
                $0.add("BT-46[\(index + 1)]", identifier)
            }
            $0.add("BT-47", buyer.legalRegistration)
            $0.add("BT-48", buyer.vatIdentifier)
            $0.add("tax registration of the buyer", buyer.taxRegistration)
            $0.add("legal information of the buyer", buyer.legalInformation)
            $0.add("BT-49", buyer.electronicAddress)
            $0.add(buyer.address, "BG-8", ["BT-50", "BT-51", "BT-163", "BT-52", "BT-53", "BT-54", "BT-55"])
            $0.add(buyer.contact, "BG-9", ["BT-56", "BT-57", "BT-58"])
        }
        terms.group("BG-10") {
            $0.add("BT-59", payee?.name)
            $0.add("BT-60", payee?.identifier)
            $0.add("BT-61", payee?.legalRegistration)
        }
        terms.group("BG-11") {
            $0.add("BT-62", taxRepresentative?.name)
            $0.add("BT-63", taxRepresentative?.vatIdentifier)
            $0.add(
                taxRepresentative?.address, "BG-12",
                ["BT-64", "BT-65", "BT-164", "BT-66", "BT-67", "BT-68", "BT-69"])
        }
        terms.group("BG-13") {
            $0.add("BT-70", delivery?.name)
            $0.add("BT-71", delivery?.location)
            $0.add("BT-72", delivery?.date)
            $0.add(
                delivery?.address, "BG-15", ["BT-75", "BT-76", "BT-165", "BT-77", "BT-78", "BT-79", "BT-80"])
        }
    }
}

extension [Identifier] {
    /// Those without a scheme first, as one syntax writes them whatever their order was.
    fileprivate var inOrderOfSchemes: [Identifier] {
        filter { $0.scheme == nil } + filter { $0.scheme != nil }
    }
}

extension StatedTerms {
    fileprivate mutating func add(_ address: Invoice.Address?, _ group: String, _ terms: [String]) {
        guard let address else { return }
        let values = [
            address.line1, address.line2, address.line3, address.city, address.postCode, address.subdivision,
            address.country?.rawValue,
        ]
        self.group(group) {
            for (term, value) in zip(terms, values) { $0.add(term, value) }
        }
    }

    fileprivate mutating func add(_ contact: Invoice.Contact?, _ group: String, _ terms: [String]) {
        guard let contact else { return }
        self.group(group) {
            for (term, value) in zip(terms, [contact.name, contact.telephone, contact.email]) {
                $0.add(term, value)
            }
        }
    }
}
