internal import Invoicing

extension UBLWriter {
    /// BG-16: the whole group once for each account, as UBL wants it.
    func writePayments(to xml: inout XMLWriter) {
        var dueDate = isInvoice ? nil : invoice.dueDate?.description
        for payment in invoice.payments where !payment.isCreditorOnly {
            let transfers = payment.creditTransfers.map(Optional.some)
            // A bare group with a due date would be read as one that is there for the due date alone.
            let isBare = payment == Invoice.PaymentInstructions(PaymentMeansCode(Self.undefinedMeans))
            for transfer in transfers.isEmpty ? [nil] : transfers {
                write(payment, transfer, dueDate: isBare ? nil : dueDate, to: &xml)
                if !isBare { dueDate = nil }
            }
        }
        if let dueDate { writeDueDate(dueDate, to: &xml) }
    }

    private func write(
        _ payment: Invoice.PaymentInstructions, _ transfer: Invoice.CreditTransfer?, dueDate: String?,
        to xml: inout XMLWriter
    ) {
        xml.group("cac:PaymentMeans") {
            $0.element(
                "cbc:PaymentMeansCode", payment.meansCode.rawValue, isRequired: true,
                XMLWriter.Attribute("name", payment.meansText))
            $0.element("cbc:PaymentDueDate", dueDate)
            $0.element("cbc:InstructionNote", payment.extensions.text("ubl.InstructionNote"))
            $0.element("cbc:PaymentID", payment.remittanceInformation)
            if let card = payment.card {
                $0.group("cac:CardAccount") {
                    $0.element("cbc:PrimaryAccountNumberID", card.number, isRequired: true)
                    $0.element("cbc:NetworkID", card.network ?? Self.noNetwork)
                    $0.element("cbc:HolderName", card.holder)
                }
            }
            if let transfer {
                $0.group("cac:PayeeFinancialAccount") {
                    $0.element("cbc:ID", transfer.account)
                    $0.element("cbc:Name", transfer.name)
                    $0.group("cac:FinancialInstitutionBranch") {
                        $0.element("cbc:ID", transfer.serviceProvider)
                    }
                }
            }
            if let debit = payment.directDebit {
                $0.group("cac:PaymentMandate") {
                    $0.element("cbc:ID", debit.mandate)
                    $0.group("cac:PayerFinancialAccount") { $0.element("cbc:ID", debit.debitedAccount) }
                }
            }
        }
    }

    /// BT-9 of a credit note, which has no place for it but here.
    private func writeDueDate(_ dueDate: String, to xml: inout XMLWriter) {
        xml.group("cac:PaymentMeans") {
            $0.element("cbc:PaymentMeansCode", Self.undefinedMeans)
            $0.element("cbc:PaymentDueDate", dueDate)
        }
    }

    /// UNTDID 4461: the instrument is not defined.
    static let undefinedMeans = "1"
}

extension Invoice.PaymentInstructions {
    /// Whether BT-90 is all it says; UBL and CII have that elsewhere.
    var isCreditorOnly: Bool {
        guard meansCode.isEmpty, let creditor = directDebit?.creditor else { return false }
        var only = Self("")
        only.directDebit = Invoice.DirectDebit(creditor: creditor)
        return self == only
    }
}
