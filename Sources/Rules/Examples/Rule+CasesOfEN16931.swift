extension Rule {
    /// One rule a line: id, and a case that a person can check by hand.
    static let casesOfEN16931 = """
        BR-27 A returned item has quantity -1 and price 50.00, not quantity 1 and price -50.00.
        BR-28 Gross price 32.00, discount 2.00, net price 30.00; never -32.00.
        BR-29 From 2026-11-01 to 2026-11-30, not the other way.
        BR-30 From 2026-11-01 to 2026-11-30, not the other way.
        BR-33 An allowance of 5.00 with the reason Discount, or the reason code 95.
        BR-38 A charge of 10.00 with the reason Freight, or the reason code FC.
        BR-42 An allowance of 2.00 on a line with the reason Discount, or the code 95.
        BR-44 A charge of 1.00 on a line with the reason Packing, or the code PC.
        BR-50 Payment means code 30 with the account HR1723600001101234565.
        BR-51 Card number 1234 or 123456******1234, never all of its digits.
        BR-53 Accounting currency RSD: the VAT total in RSD (BT-111) stands beside the one in EUR.
        BR-61 Payment means code 30 with IBAN HR1723600001101234565.
        BR-62 An electronic address 12345678903 with schemeID 9934.
        BR-63 An electronic address 98765432106 with schemeID 9934.
        BR-64 A standard identifier 9771234567041 with schemeID 0160.
        BR-65 A class 17.23.12 with listID CG.
        BR-B-01 Split payment (category B) where both parties are in Italy.
        BR-B-02 Category B on one line, and category S on none.
        BR-CL-01 380 for an invoice, 381 for a credit note, 386 for a prepayment.
        BR-CL-03 currencyID="EUR"; "Euro" and "eur" are no codes.
        BR-CL-04 EUR; "Euro" and "eur" are no codes.
        BR-CL-05 RSD; "din" is no code.
        BR-CL-06 3 on issue, 35 on delivery, 432 on payment; in CII 5, 29 and 72.
        BR-CL-07 schemeID="ABT", for the identifier of an object such as a meter.
        BR-CL-08 AAI for general information, REG for what the law wants said.
        BR-CL-10 schemeID="0088" for a GLN, or SEPA for a creditor.
        BR-CL-11 schemeID="0002"; where no scheme fits, leave the attribute out.
        BR-CL-13 listID="CG" for KPD, "STH" for CPV, "HS" for customs tariffs.
        BR-CL-14 HR, RS, RO; Greece is GR, and UK is GB.
        BR-CL-15 CN, for goods made in China.
        BR-CL-16 10 cash, 30 credit transfer, 48 card, 49 direct debit, 58 SEPA transfer.
        BR-CL-17 S, Z, E, AE, K, G, O.
        BR-CL-18 S, Z, E, AE, K, G, O.
        BR-CL-19 95 for a discount, 41 for a bonus.
        BR-CL-20 FC for freight, PC for packing.
        BR-CL-21 schemeID="0160" for a GTIN.
        BR-CL-22 VATEX-EU-132 for what article 132 of the VAT directive exempts.
        BR-CL-23 H87 pieces, KGM kilograms, HUR hours, C62 one; "kom" and "pcs" are no codes.
        BR-CL-24 application/pdf, image/png, image/jpeg, text/csv, or a spreadsheet.
        BR-CL-25 schemeID="9934" with a Croatian OIB, "9948" with a Serbian PIB, "0088" with a GLN.
        BR-CL-26 schemeID="0088" for a GLN.
        BR-CO-03 Either a date (BT-7) such as 2026-11-20, or a code (BT-8) such as 35.
        BR-CO-04 A line with VAT category S at 25 %.
        BR-CO-05 Reason code 95 with the reason Discount, not with the reason Freight.
        BR-CO-06 Reason code FC with the reason Freight, not with the reason Discount.
        BR-CO-07 Reason code 95 with the reason Discount, not with the reason Freight.
        BR-CO-08 Reason code FC with the reason Freight, not with the reason Discount.
        BR-CO-09 HR12345678903 begins with HR; 12345678903 alone does not say the country.
        BR-CO-10 Lines of 60.00 and 40.00: the sum of line net amounts (BT-106) is 100.00.
        BR-CO-11 Allowances of 3.00 and 2.00: the sum of allowances (BT-107) is 5.00.
        BR-CO-12 A charge of 10.00: the sum of charges (BT-108) is 10.00.
        BR-CO-13 Lines 100.00, allowances 5.00, charges 10.00: the total without VAT (BT-109) is 105.00.
        BR-CO-14 Entries of 20.00 and 1.30 in the VAT breakdown: the total VAT (BT-110) is 21.30.
        BR-CO-15 105.00 without VAT and 26.25 VAT: the total with VAT (BT-112) is 131.25.
        BR-CO-16 131.25 with VAT, 31.25 paid, rounding 0.00: the amount due (BT-115) is 100.00.
        BR-CO-17 A base of 105.00 at 25 %: the VAT amount (BT-117) is 26.25.
        BR-CO-18 Even an invoice without VAT has one entry, such as category O with base 100.00.
        BR-CO-19 A period with a beginning (2026-11-01), an end (2026-11-30), or both.
        BR-CO-20 A period of a line with a beginning (2026-11-01), an end (2026-11-30), or both.
        BR-CO-21 An allowance of 5.00 with the reason Discount, or the code 95.
        BR-CO-22 A charge of 10.00 with the reason Freight, or the code FC.
        BR-CO-23 An allowance of 2.00 on a line with the reason Discount, or the code 95.
        BR-CO-24 A charge of 1.00 on a line with the reason Packing, or the code PC.
        BR-CO-26 The seller's VAT number, registration number or another identifier, such as HR12345678903.
        BR-S-08 Lines of 60.00 and 40.00 at 25 % and one of 10.00 at 13 %: the entry for 25 % has base 100.00.
        BR-S-09 A base of 100.00 at 25 %: the VAT amount is 25.00.
        BR-S-05 A line of category S with rate 25; with rate 0 the category would be Z or E.
        UBL-CR-002 <cbc:UBLVersionID>2.1</cbc:UBLVersionID>, or none.
        UBL-DT-01 105.00 and 105.5 will do, 105.001 will not.
        CII-DT-033 <ram:BilledQuantity unitCode="H87">2</ram:BilledQuantity>, with no other attribute.
        CII-DT-037 <ram:TypeCode>VAT</ram:TypeCode>.
        CII-DT-097 <udt:DateTimeString format="102">20261120</udt:DateTimeString>.
        CII-SR-046 <ram:GlobalID schemeID="0160">9771234567041</ram:GlobalID>.
        CII-SR-119 A gross price of 32.00, a discount of 2.00 with indicator false, a net price of 30.00.
        CII-SR-462 Code 5 on every ram:ApplicableTradeTax, not 5 on one and 29 on another.
        """
}
