extension Invoice {
    func collectPayments(_ terms: inout StatedTerms) {
        for (index, payment) in payments.enumerated() {
            terms.group("BG-16[\(index + 1)]") {
                $0.add("BT-81", payment.meansCode)
                $0.add("BT-82", payment.meansText)
                $0.add("BT-83", payment.remittanceInformation)
                for (index, transfer) in payment.creditTransfers.enumerated() {
                    $0.group("BG-17[\(index + 1)]") {
                        $0.add("BT-84", transfer.account)
                        $0.add("BT-85", transfer.name)
                        $0.add("BT-86", transfer.serviceProvider)
                    }
                }
                $0.group("BG-18") {
                    $0.add("BT-87", payment.card?.number)
                    $0.add("BT-88", payment.card?.holder)
                    $0.add("card network", payment.card?.network)
                }
                $0.group("BG-19") {
                    $0.add("BT-89", payment.directDebit?.mandate)
                    $0.add("BT-90", payment.directDebit?.creditor)
                    $0.add("BT-91", payment.directDebit?.debitedAccount)
                }
                $0.add(payment.extensions)
            }
        }
    }

    func collectTotals(_ terms: inout StatedTerms) {
        for (index, entry) in allowances.enumerated() {
            entry.collect(
                &terms, place: "BG-20[\(index + 1)]",
                ["BT-92", "BT-93", "BT-94", "BT-95", "BT-96", "BT-97", "BT-98"])
        }
        for (index, entry) in charges.enumerated() {
            entry.collect(
                &terms, place: "BG-21[\(index + 1)]",
                ["BT-99", "BT-100", "BT-101", "BT-102", "BT-103", "BT-104", "BT-105"])
        }
        terms.group("BG-22") {
            $0.add("BT-106", totals.lineTotal)
            $0.add("BT-107", totals.allowanceTotal)
            $0.add("BT-108", totals.chargeTotal)
            $0.add("BT-109", totals.taxExclusive)
            $0.add("BT-110", totals.vatTotal)
            $0.add("BT-111", totals.vatTotalInTaxCurrency)
            $0.add("BT-112", totals.taxInclusive)
            $0.add("BT-113", totals.prepaid)
            $0.add("BT-114", totals.rounding)
            $0.add("BT-115", totals.payable)
        }
        for (index, entry) in vatBreakdown.enumerated() {
            terms.group("BG-23[\(index + 1)]") {
                $0.add("BT-116", entry.taxableAmount)
                $0.add("BT-117", entry.taxAmount)
                $0.add("BT-118", entry.category)
                $0.add("BT-119", entry.rate)
                $0.add("BT-120", entry.exemptionReason)
                $0.add("BT-121", entry.exemptionCode)
                $0.add(entry.extensions)
            }
        }
    }
}

extension Invoice.AllowanceCharge {
    fileprivate func collect(_ terms: inout StatedTerms, place: String, _ names: [String]) {
        let values = [
            amount?.description, baseAmount?.description, percentage?.description, vatCategory?.rawValue,
            vatRate?.description, reason, reasonCode?.rawValue,
        ]
        terms.group(place) {
            for (name, value) in zip(names, values) { $0.add(name, value) }
            $0.add(extensions)
        }
    }
}

extension Invoice.Line {
    func collect(_ terms: inout StatedTerms, place: String) {
        terms.group(place) {
            $0.add("BT-126", id)
            $0.add("BT-127", note)
            $0.add("BT-128", object)
            $0.add("BT-129", quantity)
            $0.add("BT-130", unit)
            $0.add("BT-131", netAmount)
            $0.add("BT-132", orderLine)
            $0.add("BT-133", accountingReference)
            $0.group("BG-26") {
                $0.add("BT-134", period?.start)
                $0.add("BT-135", period?.end)
            }
            // A line's allowances are taxed as the line is; what is written there all the same is no term.
            for (index, entry) in allowances.enumerated() {
                entry.collect(
                    &$0, place: "BG-27[\(index + 1)]",
                    ["BT-136", "BT-137", "BT-138", "VAT category", "VAT rate", "BT-139", "BT-140"])
            }
            for (index, entry) in charges.enumerated() {
                entry.collect(
                    &$0, place: "BG-28[\(index + 1)]",
                    ["BT-141", "BT-142", "BT-143", "VAT category", "VAT rate", "BT-144", "BT-145"])
            }
            $0.group("BG-29") {
                $0.add("BT-146", price.net)
                $0.add("BT-147", price.discount)
                $0.add("BT-148", price.gross)
                $0.add("BT-149", price.baseQuantity)
                $0.add("BT-150", price.baseUnit)
            }
            $0.add("BT-151", vatCategory)
            $0.add("BT-152", vatRate)
            item.collect(&$0)
            $0.add(extensions)
        }
    }
}

extension Invoice.Item {
    fileprivate func collect(_ terms: inout StatedTerms) {
        terms.group("BG-31") {
            $0.add("BT-153", name)
            $0.add("BT-154", description)
            $0.add("BT-155", sellerIdentifier)
            $0.add("BT-156", buyerIdentifier)
            $0.add("BT-157", standardIdentifier)
            for (index, entry) in classifications.enumerated() {
                $0.add("BT-158[\(index + 1)]", entry.value)
                $0.add("BT-158-1[\(index + 1)]", entry.scheme)
                $0.add("BT-158-2[\(index + 1)]", entry.version)
            }
            $0.add("BT-159", originCountry)
            for (index, attribute) in attributes.enumerated() {
                $0.group("BG-32[\(index + 1)]") {
                    $0.add("BT-160", attribute.name)
                    $0.add("BT-161", attribute.value)
                }
            }
        }
    }
}
