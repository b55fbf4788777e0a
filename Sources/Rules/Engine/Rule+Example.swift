extension Rule {
    /// A case that a person can check by hand; nil where the sentence needs none.
    package var example: String? { Self.examples[id] }

    private static let examples = [
        "BR-CO-10": "Lines of 60.00 and 40.00: the sum of line net amounts (BT-106) is 100.00.",
        "BR-CO-11": "Allowances of 3.00 and 2.00: the sum of allowances (BT-107) is 5.00.",
        "BR-CO-12": "A charge of 10.00: the sum of charges (BT-108) is 10.00.",
        "BR-CO-13": "Lines 100.00, allowances 5.00, charges 10.00: the total without VAT (BT-109) is 105.00.",
        "BR-CO-14": "Entries of 20.00 and 1.30 in the VAT breakdown: the total VAT (BT-110) is 21.30.",
        "BR-CO-15": "105.00 without VAT and 26.25 VAT: the total with VAT (BT-112) is 131.25.",
        "BR-CO-16": "131.25 with VAT, 31.25 paid, rounding 0.00: the amount due (BT-115) is 100.00.",
        "BR-CO-17": "A base of 105.00 at 25 %: the VAT amount (BT-117) is 26.25.",
        "BR-CO-09": "HR12345678903 begins with HR; 12345678903 alone does not say the country.",
        "BR-S-08":
            "Lines of 60.00 and 40.00 at 25 % and one of 10.00 at 13 %: the entry for 25 % has base 100.00.",
        "BR-S-09": "A base of 100.00 at 25 %: the VAT amount is 25.00.",
        "BR-S-05": "A line of category S with rate 25; with rate 0 the category would be Z or E.",
        "BR-E-10": "Exempt under article 132: the reason in words, or the code VATEX-EU-132.",
        "BR-AE-10": "Reverse charge: the reason in words, or the code VATEX-EU-AE.",
        "BR-IC-10": "Intra-community supply: the reason in words, or the code VATEX-EU-IC.",
        "BR-G-10": "Export outside the EU: the reason in words, or the code VATEX-EU-G.",
        "BR-O-10": "Not subject to VAT: the reason in words, or the code VATEX-EU-O.",
        "BR-DEC-12": "105.00 and 105.5 will do, 105.001 will not.",
        "BR-DEC-23": "60.00 and 60.5 will do, 60.125 will not.",
        "BR-27": "A returned item has quantity -1 and price 50.00, not quantity 1 and price -50.00.",
        "BR-29": "From 2026-11-01 to 2026-11-30, not the other way.",
        "BR-61": "Payment means code 30 with IBAN HR1723600001101234565.",
        "BR-62": "An electronic address 12345678903 with schemeID 9934.",
    ]
}
