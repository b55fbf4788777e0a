extension Invoice {
    /// BG-25: a line.
    package struct Line: Sendable, Hashable {
        /// BT-126: its identifier.
        package var id: String

        /// BT-127: a note.
        package var note: String?

        /// BT-128: the object that is invoiced.
        package var object: Identifier?

        /// BT-129: how many.
        package var quantity: Amount?

        /// BT-130: of which unit.
        package var unit: UnitCode?

        /// BT-131: the amount without VAT.
        package var netAmount: Amount?

        /// BT-132: the line of the order.
        package var orderLine: String?

        /// BT-133: where the buyer books it.
        package var accountingReference: String?

        /// BG-26: the period that is invoiced (BT-134, BT-135).
        package var period: Period?

        /// BG-27: allowances.
        package var allowances: [AllowanceCharge] = []

        /// BG-28: charges.
        package var charges: [AllowanceCharge] = []

        /// BG-29: the price.
        package var price = Price()

        /// BT-151: how it is taxed.
        package var vatCategory: VATCategory?

        /// BT-152: the rate of VAT in percent.
        package var vatRate: Amount?

        /// BG-31: what it is.
        package var item = Item()

        /// National terms, such as `hr.BT-12`.
        package var extensions = Extensions()

        package init(id: String) { self.id = id }
    }

    /// BG-29: the price of a line.
    package struct Price: Sendable, Hashable {
        /// BT-146: the price without VAT after the discount.
        package var net: Amount?

        /// BT-147: the discount on the price.
        package var discount: Amount?

        /// BT-148: the price without VAT before the discount.
        package var gross: Amount?

        /// BT-149: for how many the price is.
        package var baseQuantity: Amount?

        /// BT-150: of which unit.
        package var baseUnit: UnitCode?

        package init(net: Amount? = nil) { self.net = net }
    }

    /// BG-31: goods or a service.
    package struct Item: Sendable, Hashable {
        /// BT-153: the name.
        package var name: String = ""

        /// BT-154: a description.
        package var description: String?

        /// BT-155: the seller's number for it.
        package var sellerIdentifier: String?

        /// BT-156: the buyer's number for it.
        package var buyerIdentifier: String?

        /// BT-157: its number in a standard scheme, such as a GTIN.
        package var standardIdentifier: Identifier?

        /// BT-158: how it is classified.
        package var classifications: [Classification] = []

        /// BT-159: the country it comes from.
        package var originCountry: CountryCode?

        /// BG-32: further properties.
        package var attributes: [Attribute] = []

        package init(name: String = "") { self.name = name }
    }

    /// BT-158: a class of an item.
    package struct Classification: Sendable, Hashable {
        package var value: String

        /// BT-158-1: the scheme, such as `CG` for the Croatian KPD.
        package var scheme: String?

        /// BT-158-2: the version of the scheme.
        package var version: String?

        package init(_ value: String, scheme: String? = nil, version: String? = nil) {
            self.value = value
            self.scheme = scheme
            self.version = version
        }
    }

    /// BG-32: a property of an item.
    package struct Attribute: Sendable, Hashable {
        /// BT-160: its name.
        package var name: String

        /// BT-161: its value.
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
}
