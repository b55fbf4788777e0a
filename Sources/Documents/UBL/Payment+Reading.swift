internal import Invoicing

extension UBLReader {
    /// BG-16; UBL repeats the whole group for each account.
    mutating func readPaymentMeans(_ node: XMLNode) {
        var payment = Invoice.PaymentInstructions("")
        var hasDueDate = false
        for child in node.children {
            switch child.name {
            case CBC.paymentMeansCode:
                readMeansCode(child, into: &payment)
            case CBC.paymentDueDate where invoice.kind == .creditNote:
                // Said again with each account.
                if child.trimmed != invoice.dueDate?.description {
                    terms.date(child, "BT-9", into: &invoice.dueDate)
                }
                hasDueDate = true
            case CBC.paymentID: terms.text(child, into: &payment.remittanceInformation)
            case CBC.instructionNote: terms.extra(child, "ubl.InstructionNote", into: &payment.extensions)
            case CAC.payeeFinancialAccount: readAccount(child, into: &payment)
            case CAC.cardAccount: readCard(child, into: &payment.card)
            case CAC.paymentMandate: readMandate(child, into: &payment.directDebit)
            default: terms.keep(child)
            }
        }
        // A group that is there for the due date alone says nothing about the means.
        let nothing = Invoice.PaymentInstructions(
            hasDueDate ? PaymentMeansCode(UBLWriter.undefinedMeans) : "")
        guard payment != nothing else { return }
        invoice.add(payment)
    }

    private mutating func readMeansCode(_ node: XMLNode, into payment: inout Invoice.PaymentInstructions) {
        guard payment.meansCode.isEmpty else { return terms.keep(node) }
        payment.meansCode = PaymentMeansCode(terms.text(node, allowing: XMLAttribute.name) ?? "")
        payment.meansText = terms.attribute(node, XMLAttribute.name)
    }

    private mutating func readAccount(_ node: XMLNode, into payment: inout Invoice.PaymentInstructions) {
        guard payment.creditTransfers.isEmpty else { return terms.keep(node) }
        var transfer = Invoice.CreditTransfer(account: "")
        for child in node.children {
            switch child.name {
            case CBC.id: terms.text(child, into: &transfer.account)
            case CBC.name: terms.text(child, into: &transfer.name)
            case CAC.financialInstitutionBranch:
                terms.only(CBC.id, of: child, into: &transfer.serviceProvider)
            default: terms.keep(child)
            }
        }
        if transfer != Invoice.CreditTransfer(account: "") { payment.creditTransfers = [transfer] }
    }

    private mutating func readCard(_ node: XMLNode, into field: inout Invoice.PaymentCard?) {
        guard field == nil else { return terms.keep(node) }
        var card = Invoice.PaymentCard(number: "")
        for child in node.children {
            switch child.name {
            case CBC.primaryAccountNumberID: terms.text(child, into: &card.number)
            case CBC.networkID: terms.text(child, into: &card.network)
            case CBC.holderName: terms.text(child, into: &card.holder)
            default: terms.keep(child)
            }
        }
        if card.network == UBLWriter.noNetwork { card.network = nil }
        if card != Invoice.PaymentCard(number: "") { field = card }
    }

    /// BG-19; BT-90 is an identifier of the seller or the payee with the scheme SEPA.
    private mutating func readMandate(_ node: XMLNode, into field: inout Invoice.DirectDebit?) {
        guard field == nil else { return terms.keep(node) }
        var debit = Invoice.DirectDebit()
        for child in node.children {
            switch child.name {
            case CBC.id: terms.text(child, into: &debit.mandate)
            case CAC.payerFinancialAccount:
                terms.only(CBC.id, of: child, into: &debit.debitedAccount)
            default: terms.keep(child)
            }
        }
        if debit != Invoice.DirectDebit() { field = debit }
    }

    /// BT-20.
    mutating func readPaymentTerms(_ node: XMLNode) {
        terms.only(CBC.note, of: node, into: &invoice.paymentTerms)
    }
}
