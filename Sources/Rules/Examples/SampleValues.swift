/// How the business terms of EN 16931 look when they are filled in, for examples.
enum SampleValues {
    /// What stands in a term or group of a sound invoice of the country; nil for terms that nobody wrote down here.
    static func value(of term: String, in country: Country) -> String? {
        switch country {
        case .any: common[term]
        case .croatia: ofCroatia[term] ?? common[term]
        case .romania: ofRomania[term] ?? common[term]
        case .serbia: ofSerbia[term] ?? common[term]
        }
    }

    enum Country { case any, croatia, romania, serbia }

    private static let common = read(table)
    private static let ofCroatia = read(croatianTable)
    private static let ofRomania = read(romanianTable)
    private static let ofSerbia = read(serbianTable)

    /// A line for each term: its name, a blank, the value.
    private static func read(_ table: String) -> [String: String] {
        var values: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let term = line.prefix { $0 != " " }
            values[String(term)] = String(line.dropFirst(term.count + 1))
        }
        return values
    }
}

// MARK: - The tables

extension SampleValues {
    private static let table = """
        BT-1 2026-0117
        BT-2 2026-11-20
        BT-3 380 for an invoice, 381 for a credit note
        BT-5 EUR
        BT-6 RSD
        BT-7 2026-11-20
        BT-8 35, on delivery
        BT-9 2026-12-20
        BT-10 BR-77
        BT-11 PROJECT-9
        BT-12 CONTRACT-2026-4
        BT-13 PO-1001
        BT-14 SO-2002
        BT-15 REC-3
        BT-16 DES-4
        BT-17 LOT-1
        BT-18 METER-12345678
        BT-18-1 ABT
        BT-19 COST-CENTRE-7
        BT-20 Net within 30 days
        BT-21 AAI, general information
        BT-22 Thank you for your business
        BT-23 urn:fdc:peppol.eu:2017:poacc:billing:01:1.0
        BT-24 urn:cen.eu:en16931:2017
        BT-25 2026-0090
        BT-26 2026-10-31
        BT-27 Delta Servis d.o.o.
        BT-28 Delta
        BT-29 9771234567003
        BT-29-1 0088
        BT-30 080012345
        BT-30-1 0002
        BT-31 HR12345678903
        BT-32 12345678903
        BT-33 Registered at the Commercial Court in Zagreb
        BT-34 12345678903
        BT-34-1 9934
        BT-35 Ulica grada Vukovara 4
        BT-36 Second floor
        BT-37 Zagreb
        BT-38 10000
        BT-39 Grad Zagreb
        BT-40 HR
        BT-41 Ana Horvat
        BT-42 +385 1 234 567
        BT-43 ana.horvat@example.com
        BT-44 Gama Trgovina d.o.o.
        BT-45 Gama
        BT-46 9771234567010
        BT-46-1 0088
        BT-47 080054321
        BT-47-1 0002
        BT-48 HR98765432106
        BT-49 98765432106
        BT-49-1 9934
        BT-50 Ilica 1
        BT-51 Ground floor
        BT-52 Split
        BT-53 21000
        BT-54 Splitsko-dalmatinska županija
        BT-55 HR
        BT-56 Ivo Marić
        BT-57 +385 21 234 567
        BT-58 ivo.maric@example.com
        BT-59 Faktor d.o.o.
        BT-60 9771234567027
        BT-61 080099999
        BT-62 Porezni zastupnik d.o.o.
        BT-63 HR12345678903
        BT-64 Trg 2
        BT-65 Third floor
        BT-66 Rijeka
        BT-67 51000
        BT-68 Primorsko-goranska županija
        BT-69 HR
        BT-70 Gama warehouse
        BT-71 9771234567034
        BT-72 2026-11-19
        BT-73 2026-11-01
        BT-74 2026-11-30
        BT-75 Skladišna 3
        BT-76 Gate 2
        BT-77 Osijek
        BT-78 31000
        BT-79 Osječko-baranjska županija
        BT-80 HR
        BT-81 30 for a credit transfer
        BT-82 Credit transfer
        BT-83 HR00 2026-0117
        BT-84 HR1723600001101234565
        BT-85 Delta Servis d.o.o.
        BT-86 ZABAHR2X
        BT-87 1234, the last digits of the card
        BT-88 Ana Horvat
        BT-89 MANDATE-1
        BT-90 HR12ZZZ12345678903
        BT-91 HR1723600001101234565
        BT-92 5.00
        BT-93 100.00
        BT-94 5
        BT-95 S
        BT-96 25
        BT-97 Discount
        BT-98 95
        BT-99 10.00
        BT-100 100.00
        BT-101 10
        BT-102 S
        BT-103 25
        BT-104 Freight
        BT-105 FC
        BT-106 100.00, the sum of the lines
        BT-107 5.00, the sum of the allowances
        BT-108 10.00, the sum of the charges
        BT-109 105.00 = 100.00 − 5.00 + 10.00
        BT-110 26.25, the sum of the VAT breakdown
        BT-111 3071.25 in the accounting currency
        BT-112 131.25 = 105.00 + 26.25
        BT-113 31.25, paid already
        BT-114 0.00
        BT-115 100.00 = 131.25 − 31.25 + 0.00
        BT-116 105.00
        BT-117 26.25 = 105.00 × 25 %
        BT-118 S
        BT-119 25
        BT-120 Exempt under article 39
        BT-121 VATEX-EU-132
        BT-122 ATTACHMENT-1
        BT-123 Time sheet
        BT-124 https://example.com/time-sheet.pdf
        BT-125 a PDF in Base64 with mimeCode application/pdf and filename time-sheet.pdf
        BT-126 1
        BT-127 Delivered in two parts
        BT-128 METER-12345678
        BT-128-1 ABT
        BT-129 2
        BT-130 H87 for pieces
        BT-131 60.00 = 2 × 30.00
        BT-132 10
        BT-133 COST-CENTRE-7
        BT-134 2026-11-01
        BT-135 2026-11-30
        BT-136 2.00
        BT-137 62.00
        BT-138 3
        BT-139 Discount
        BT-140 95
        BT-141 1.00
        BT-142 60.00
        BT-143 2
        BT-144 Packing
        BT-145 PC
        BT-146 30.00
        BT-147 2.00
        BT-148 32.00
        BT-149 1
        BT-150 H87
        BT-151 S
        BT-152 25
        BT-153 Office paper
        BT-154 A4, 80 g, 500 sheets
        BT-155 ART-17
        BT-156 B-99
        BT-157 9771234567041
        BT-157-1 0160
        BT-158 17.23.12
        BT-158-1 CG
        BT-159 HR
        BT-160 Colour
        BT-161 White
        BT-162 Side entrance
        BT-163 Side entrance
        BT-164 Side entrance
        BT-165 Side entrance
        BG-1 a note, with or without a subject code
        BG-2 the identifiers of process (BT-23) and specification (BT-24)
        BG-3 the number (BT-25) and date (BT-26) of the earlier invoice
        BG-4 the seller with name, address and VAT number
        BG-5 the seller's address with at least the country (BT-40)
        BG-6 the seller's contact with name, telephone and e-mail
        BG-7 the buyer with name and address
        BG-8 the buyer's address with at least the country (BT-55)
        BG-9 the buyer's contact with name, telephone and e-mail
        BG-10 the payee with its name (BT-59), where it is not the seller
        BG-11 the tax representative with name, VAT number and address
        BG-12 the tax representative's address with at least the country (BT-69)
        BG-13 the delivery with its date (BT-72) and place
        BG-14 the period from 2026-11-01 to 2026-11-30
        BG-15 the place of delivery with at least the country (BT-80)
        BG-16 payment by means code 30 to an IBAN
        BG-17 the account HR1723600001101234565 (BT-84)
        BG-18 a card with the last digits of its number (BT-87)
        BG-19 a direct debit with mandate (BT-89), creditor (BT-90) and account (BT-91)
        BG-20 an allowance of 5.00 in category S at 25 % with the reason Discount
        BG-21 a charge of 10.00 in category S at 25 % with the reason Freight
        BG-22 the totals 100.00, 105.00, 131.25 and 100.00 due
        BG-23 one entry for each category and rate: S at 25 %, base 105.00, tax 26.25
        BG-24 a document with a reference (BT-122) and what it is (BT-123)
        BG-25 a line with identifier, quantity, unit, net amount, price, VAT category and name
        BG-26 the line's period from 2026-11-01 to 2026-11-30
        BG-27 an allowance of 2.00 on the line with the reason Discount
        BG-28 a charge of 1.00 on the line with the reason Packing
        BG-29 a net price of 30.00 (BT-146), never negative
        BG-30 category S (BT-151) with rate 25 (BT-152)
        BG-31 an item with a name (BT-153)
        BG-32 an attribute with name (Colour) and value (White)
        """

    private static let croatianTable = """
        BT-24 urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.hr:cius-2025:1.0#conformant#urn:mfin.gov.hr:ext-2025:1.0
        BT-32 HR12345678903
        HR-BT-2 09:05:07
        HR-BT-3 correction of the price
        HR-BT-4 Ana Horvat
        HR-BT-5 12345678903
        HR-BT-6 HR:POVNAK
        HR-BT-7 returnable packaging
        HR-BT-8 VATEX-EU-O
        HR-BT-9 PO-1001
        HR-BT-10 DES-4
        HR-BT-11 REC-3
        HR-BT-12 HR:E
        HR-BT-13 exempt under article 39
        HR-BT-14 VATEX-EU-132
        HR-BT-16 0.50
        HR-BT-17 0.00 in category O, 25.00 in S at 25 % of 100.00
        HR-BT-18 O
        HR-BT-19 25
        HR-BT-23 100.00
        HR-BT-24 0.50
        HR-BT-25 25.00
        HR-BT-110 25.00
        HR-BG-2 HRTaxTotal in the extension, with a part for each category
        HR-BG-3 HRLegalMonetaryTotal in the extension
        """

    private static let romanianTable = """
        BT-5 RON
        BT-24 urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1
        BT-31 RO18547290
        BT-32 18547290
        BT-35 Strada Exemplului 7
        BT-37 SECTOR3
        BT-39 RO-B
        BT-40 RO
        BT-47 18547290
        BT-48 RO18547290
        BT-50 Bulevardul Exemplului 12
        BT-52 Cluj-Napoca
        BT-54 RO-CJ
        BT-55 RO
        BT-66 Iași
        BT-68 RO-IS
        BT-69 RO
        BT-77 Timișoara
        BT-79 RO-TM
        BT-80 RO
        """

    private static let serbianTable = """
        BT-5 RSD
        BT-8 35, on supply; 432, on payment; 3, on issue
        BT-24 urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022
        BT-31 RS999000113
        BT-32 OBVEZNIK with the tax scheme RS-VAT-STATUS
        BT-34 999000113
        BT-34-1 9948
        BT-37 Beograd
        BT-40 RS
        BT-47 99000222
        BT-48 RS999000228
        BT-49 999000228
        BT-49-1 9948
        BT-52 Novi Sad
        BT-53 21000
        BT-55 RS
        BT-61 99000222
        BT-63 RS999000113
        BT-66 Niš
        BT-67 18000
        BT-69 RS
        BT-84 160000000000012395
        BT-118 S, or SS for a small taxpayer
        BT-121 PDV-RS-33
        """
}
