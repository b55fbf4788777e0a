extension Invoice {
    /// BG-16: how it is to be paid.
    package struct PaymentInstructions: Sendable, Hashable {
        /// BT-81: the means by code.
        package var meansCode: PaymentMeansCode

        /// BT-82: the means in words.
        package var meansText: String?

        /// BT-83: what the payer is to quote.
        package var remittanceInformation: String?

        /// BG-17: accounts to which it may be transferred.
        package var creditTransfers: [CreditTransfer] = []

        /// BG-18: the card with which it was paid.
        package var card: PaymentCard?

        /// BG-19: the direct debit by which it is collected.
        package var directDebit: DirectDebit?

        /// National terms, such as `ubl.InstructionNote`.
        package var extensions = Extensions()

        package init(_ meansCode: PaymentMeansCode) { self.meansCode = meansCode }
    }

    /// BG-17: an account.
    package struct CreditTransfer: Sendable, Hashable {
        /// BT-84: its number, usually an IBAN.
        package var account: String

        /// BT-85: its name.
        package var name: String?

        /// BT-86: the bank, usually by BIC.
        package var serviceProvider: String?

        package init(account: String, name: String? = nil, serviceProvider: String? = nil) {
            self.account = account
            self.name = name
            self.serviceProvider = serviceProvider
        }
    }

    /// BG-18: a card.
    package struct PaymentCard: Sendable, Hashable {
        /// BT-87: the last digits of its number.
        package var number: String

        /// BT-88: its holder.
        package var holder: String?

        /// The card network, which UBL demands and EN 16931 does not have.
        package var network: String?

        package init(number: String, holder: String? = nil) {
            self.number = number
            self.holder = holder
        }
    }

    /// BG-19: a direct debit.
    package struct DirectDebit: Sendable, Hashable {
        /// BT-89: the mandate.
        package var mandate: String?

        /// BT-90: the creditor.
        package var creditor: String?

        /// BT-91: the account that is debited.
        package var debitedAccount: String?

        package init(mandate: String? = nil, creditor: String? = nil, debitedAccount: String? = nil) {
            self.mandate = mandate
            self.creditor = creditor
            self.debitedAccount = debitedAccount
        }
    }
}
