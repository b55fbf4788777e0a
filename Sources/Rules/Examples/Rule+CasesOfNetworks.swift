extension Rule {
    /// Cases of Peppol's rules.
    static let casesOfNetworks = """
        PEPPOL-EN16931-R001 <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>.
        PEPPOL-EN16931-R003 A buyer reference (BT-10) such as BR-77, or an order number (BT-13) such as PO-1001.
        PEPPOL-EN16931-R004 urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0.
        PEPPOL-EN16931-R005 An invoice in EUR whose VAT is accounted in RSD has BT-6 RSD; one in RSD has no BT-6.
        PEPPOL-EN16931-R007 urn:fdc:peppol.eu:2017:poacc:billing:01:1.0.
        PEPPOL-EN16931-R008 <cbc:Note>Thank you</cbc:Note> or no note at all, but never <cbc:Note/>.
        PEPPOL-EN16931-R010 The buyer's EndpointID 98765432106 with schemeID 9934.
        PEPPOL-EN16931-R020 The seller's EndpointID 12345678903 with schemeID 9934.
        PEPPOL-EN16931-R040 5 % of 100.00 is 5.00; 5.02 will still do, 5.03 will not.
        PEPPOL-EN16931-R041 5 % with a base amount of 100.00.
        PEPPOL-EN16931-R042 A base amount of 100.00 with 5 %.
        PEPPOL-EN16931-R043 <cbc:ChargeIndicator>false</cbc:ChargeIndicator>, not 0.
        PEPPOL-EN16931-R046 Gross price 32.00, discount 2.00, net price 30.00.
        PEPPOL-EN16931-R051 currencyID="EUR" on every amount of an invoice in EUR, except the VAT in the accounting currency.
        PEPPOL-EN16931-R053 One cac:TaxTotal with cac:TaxSubtotal; a second one, in the accounting currency, has none.
        PEPPOL-EN16931-R054 With BT-6 RSD there is a second cac:TaxTotal in RSD, without it there is none.
        PEPPOL-EN16931-R120 2 × 30.00 − 2.00 + 1.00 = 59.00; 59.02 will still do, 59.03 will not.
        PEPPOL-EN16931-R121 A price of 30.00 for 1 piece; never for 0.
        PEPPOL-EN16931-R130 A line in H87 has its price per H87, not per KGM.
        PEPPOL-COMMON-R040 9771234567003: twelve digits and the check digit 3.
        """

    /// Cases of national rules.
    static let casesOfCountries = """
        HR-BR-33 <cbc:Note>Hvala</cbc:Note> or no note at all, but never <cbc:Note/>.
        HR-BR-9 12345678903: ten digits and the check digit 3.
        HR-BR-25 17.23.12 with listID CG.
        HR-BR-CL-2 17.23.12; 17.23 is a group and no class.
        HR-BR-34 P1 for a delivery under a contract, P99:Label for a process that the buyer has named.
        HR-BR-27 Lines 100.00 + charges 10.00 − allowances 5.00 − 0.50 outside the VAT base = 104.50.
        HR-BR-28 A deposit of 0.50 in category O has the tax 0.00.
        HR-BR-AE-10 The rate 0 in a part of category AE, never 25.
        HR-BR-E-10 The rate 0 in a part of category E, never 25.
        HR-BR-S-10 The rate 25 in a part of category S, never 0.
        HR-BR-Z-10 The rate 0 in a part of category Z, never 25.
        BR-RO-030 An invoice in EUR has cbc:TaxCurrencyCode RON and its VAT total in RON, too; one in RON has neither.
        BR-RO-065 RO18547290 as the seller's VAT number, or 18547290 as its tax number.
        BR-RO-A500 500 preceding invoices will do, 501 will not.
        EKS-RO-RATE 21 or 11 for a supply in November 2026, not 19.
        RSR-05 35 where VAT is due by the day of supply, 432 by payment, 3 by issue.
        RSR-15 PIB RS999000113 and electronic address 999000113.
        RSR-24 PIB RS999000228 and electronic address 999000228.
        EKS-RS-PIB 999000113: eight digits and the check digit 3.
        EKS-RS-BT-84 160000000000012395 leaves 1 when it is divided by 97.
        178 1/POSL1/12 for the first receipt of the year, not 0/POSL1/12.
        v106 999999/POSL1/12 will do, 1000000/POSL1/12 will not.
        177 At 09:05 a receipt of 15:00 will do, one of 15:10 will not.
        176 On 31 January a receipt of 2 January will do, one of 31 December will not.
        v152 A receipt of Monday noon that is delivered on Wednesday afternoon is late.
        v153 A receipt of 1 February that is delivered on 7 February.
        v110 25, 13, 5 and 0 will do, 20 will not.
        v117 0 to 3 will do, -1 will not.
        v118 0 to 3 will do, 5 will not.
        v125 No receipt has had other taxes since 2023.
        v160 A base of 100.00 at 25 %: 24.90 will do, 24.89 will not.
        v161 A base of 100.00 at 25 %: 25.10 will do, 25.11 will not.
        v162 A base of 100.00 at 3 %: 2.90 will do, 2.89 will not.
        v163 A base of 100.00 at 3 %: 3.10 will do, 3.11 will not.
        166 Bases 100.00, VAT 25.00, consumption tax 3.00, fee 0.50: the total is 128.50; the margin is no part of it.
        164 A returnable packaging fee of 0.50; 135.01 is no fee.
        185 10,000.00 in cash will do, 10,000.01 will not.
        167 150,000.00 by transfer will do, 150,000.01 will not.
        179 12345678903: ten digits and the check digit 3.
        EKS-CIS-ISSUER HR12345678903 as the seller's VAT number.
        EKS-CIS-NUMBER 17/P1/1: the 17th receipt, premises P1, device 1.
        EKS-CIS-TIME 2026-11-20 with cis.issueTime 09:05:07.
        EKS-CIS-TOTAL A total with tax of 125.00.
        EKS-CIS-OPERATOR cis.operatorOib 12345678903.
        EKS-CIS-PAYMENT Payment means code 10 for cash, or cis.paymentMethod G.
        EKS-CIS-BUYER 98765432106; 98765432100 has a wrong check digit.
        EKS-CIS-CURRENCY EUR; a receipt in USD is refused.
        EKS-CIS-BOOK 123, as it is printed in the bound book.
        EKS-CIS-NAME A fee of 0.50 with the name Povratna naknada.
        EKS-CIS-DIGITS 150000.00.
        v112 Bases of 100.00 with a total of 90.00: one of the two is wrong.
        v113 Bases of -100.00 with a total of -90.00: one of the two is wrong.
        v114 Bases of -100.00 with a total of 90.00: one of the two is wrong.
        v142 A receipt with cis.vatPayer false has no VAT breakdown.
        """
}
