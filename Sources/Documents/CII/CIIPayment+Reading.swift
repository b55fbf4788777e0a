internal import Invoicing

extension CIIReader {
    /// BG-16; CII repeats the whole group for each account.
    mutating func readPaymentMeans(_ node: XMLNode) {
        var payment = Invoice.PaymentInstructions("")
        var transfer = Invoice.CreditTransfer(account: "")
        for child in node.children {
            switch child.name {
            case RAM.typeCode: terms.code(child, into: &payment.meansCode)
            case RAM.information: terms.text(child, into: &payment.meansText)
            case RAM.applicableTradeSettlementFinancialCard: readCard(child, into: &payment.card)
            case RAM.payerPartyDebtorFinancialAccount:
                var debit = payment.directDebit ?? Invoice.DirectDebit()
                terms.only(RAM.ibanid, of: child, into: &debit.debitedAccount)
                if debit != Invoice.DirectDebit() { payment.directDebit = debit }
            case RAM.payeePartyCreditorFinancialAccount:
                for field in child.children {
                    switch field.name {
                    case RAM.ibanid, RAM.proprietaryID: terms.text(field, into: &transfer.account)
                    case RAM.accountName: terms.text(field, into: &transfer.name)
                    default: terms.keep(field)
                    }
                }
            case RAM.payeeSpecifiedCreditorFinancialInstitution:
                terms.only(RAM.bicid, of: child, into: &transfer.serviceProvider)
            default: terms.keep(child)
            }
        }
        if transfer != Invoice.CreditTransfer(account: "") { payment.creditTransfers = [transfer] }
        invoice.add(payment)
    }

    private mutating func readCard(_ node: XMLNode, into field: inout Invoice.PaymentCard?) {
        guard field == nil else { return terms.keep(node) }
        var card = Invoice.PaymentCard(number: "")
        for child in node.children {
            switch child.name {
            case RAM.id: terms.text(child, into: &card.number)
            case RAM.cardholderName: terms.text(child, into: &card.holder)
            default: terms.keep(child)
            }
        }
        if card != Invoice.PaymentCard(number: "") { field = card }
    }

    /// BT-9, BT-20 and BT-89.
    mutating func readPaymentTerms(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case RAM.description: terms.text(child, into: &invoice.paymentTerms)
            case RAM.dueDateDateTime: terms.day(child, "BT-9", into: &invoice.dueDate)
            case RAM.directDebitMandateID: terms.text(child, into: &mandate)
            default: terms.keep(child)
            }
        }
    }

    /// Gives the payments what CII says once for all of them.
    mutating func placePaymentTerms() {
        if let remittanceInformation {
            if invoice.payments.isEmpty { invoice.payments = [Invoice.PaymentInstructions("")] }
            for index in invoice.payments.indices {
                invoice.payments[index].remittanceInformation = remittanceInformation
            }
        }
        if let mandate { invoice.setDirectDebit { $0.mandate = mandate } }
        if let creditor {
            invoice.setDirectDebit { $0.creditor = creditor }
        } else {
            invoice.takeCreditorFromIdentifiers()
        }
    }
}
