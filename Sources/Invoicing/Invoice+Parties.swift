extension Invoice {
    /// BG-4 and BG-7: the seller or the buyer.
    package struct Party: Sendable, Hashable {
        /// BT-27 or BT-44: the registered name.
        package var name: String = ""

        /// BT-28 or BT-45: the name it trades under.
        package var tradingName: String?

        /// BT-29 (any number) or BT-46 (one): identifiers.
        package var identifiers: [Identifier] = []

        /// BT-30 or BT-47: the number in the register of companies.
        package var legalRegistration: Identifier?

        /// BT-31 or BT-48: the VAT number with its country prefix.
        package var vatIdentifier: String?

        /// BT-32: the local tax registration of the seller.
        ///
        /// The scheme is the tax scheme that the document names, nil when it is the usual one.
        package var taxRegistration: Identifier?

        /// BT-33: legal form, capital and the like.
        package var legalInformation: String?

        /// BT-34 or BT-49: where documents are sent electronically.
        package var electronicAddress: Identifier?

        /// BG-5 or BG-8: the postal address.
        package var address: Address?

        /// BG-6 or BG-9: the person or department to talk to.
        package var contact: Contact?

        package init(name: String = "") { self.name = name }
    }

    /// BG-5, BG-8, BG-12 and BG-15: a postal address.
    package struct Address: Sendable, Hashable {
        /// BT-35, BT-50, BT-64 or BT-75: the main line.
        package var line1: String?

        /// BT-36, BT-51, BT-65 or BT-76: a second line.
        package var line2: String?

        /// BT-162, BT-163, BT-164 or BT-165: a third line.
        package var line3: String?

        /// BT-37, BT-52, BT-66 or BT-77: the town.
        package var city: String?

        /// BT-38, BT-53, BT-67 or BT-78: the post code.
        package var postCode: String?

        /// BT-39, BT-54, BT-68 or BT-79: the region.
        package var subdivision: String?

        /// BT-40, BT-55, BT-69 or BT-80: the country.
        package var country: CountryCode?

        package init(
            line1: String? = nil, city: String? = nil, postCode: String? = nil, country: CountryCode? = nil
        ) {
            self.line1 = line1
            self.city = city
            self.postCode = postCode
            self.country = country
        }
    }

    /// BG-6 and BG-9: a person or department to talk to.
    package struct Contact: Sendable, Hashable {
        /// BT-41 or BT-56: the name.
        package var name: String?

        /// BT-42 or BT-57: the telephone number.
        package var telephone: String?

        /// BT-43 or BT-58: the mail address.
        package var email: String?

        package init(name: String? = nil, telephone: String? = nil, email: String? = nil) {
            self.name = name
            self.telephone = telephone
            self.email = email
        }
    }

    /// BG-10: who is paid.
    package struct Payee: Sendable, Hashable {
        /// BT-59: the name.
        package var name: String

        /// BT-60: an identifier.
        package var identifier: Identifier?

        /// BT-61: the number in the register of companies.
        package var legalRegistration: Identifier?

        package init(name: String) { self.name = name }
    }

    /// BG-11: the seller's tax representative.
    package struct TaxRepresentative: Sendable, Hashable {
        /// BT-62: the name.
        package var name: String

        /// BT-63: the VAT number.
        package var vatIdentifier: String?

        /// BG-12: the postal address.
        package var address: Address?

        package init(name: String, vatIdentifier: String? = nil) {
            self.name = name
            self.vatIdentifier = vatIdentifier
        }
    }

    /// BG-13: the delivery.
    package struct Delivery: Sendable, Hashable {
        /// BT-70: who received it.
        package var name: String?

        /// BT-71: the place by identifier.
        package var location: Identifier?

        /// BT-72: the day.
        package var date: CalendarDate?

        /// BG-15: the place by address.
        package var address: Address?

        package init(date: CalendarDate? = nil) { self.date = date }
    }
}
