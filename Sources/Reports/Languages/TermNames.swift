/// What people call the business terms that findings name most often.
enum TermNames {
    /// Nil for a term that only its number names.
    static func name(of term: String, in language: Language) -> String? {
        guard let names = byTerm[term] else { return nil }
        switch language {
        case .english: return names[0]
        case .croatian: return names[1]
        case .serbian: return names[2]
        case .romanian: return names[3]
        }
    }

    private static let byTerm: [String: [String]] = {
        var names: [String: [String]] = [:]
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: "|").map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            precondition(cells.count == 5, "a line of the table has a term and four names")
            names[cells[0]] = Array(cells[1...])
        }
        return names
    }()

    /// Term, English, Croatian, Serbian, Romanian.
    private static let table = """
        BT-1 | Invoice number | Broj računa | Broj fakture | Numărul facturii
        BT-2 | Issue date | Datum izdavanja | Datum izdavanja | Data emiterii
        BT-3 | Type of document | Vrsta dokumenta | Vrsta dokumenta | Tipul documentului
        BT-5 | Currency | Valuta | Valuta | Moneda
        BT-6 | Currency of the VAT | Valuta PDV-a | Valuta PDV-a | Moneda TVA
        BT-7 | Tax point date | Datum nastanka porezne obveze | Datum nastanka poreske obaveze | Data exigibilității TVA
        BT-8 | Tax point code | Oznaka nastanka porezne obveze | Šifra nastanka poreske obaveze | Codul exigibilității TVA
        BT-9 | Due date | Datum dospijeća | Datum dospeća | Data scadenței
        BT-10 | Buyer's reference | Referenca kupca | Referenca kupca | Referința cumpărătorului
        BT-13 | Order number | Broj narudžbenice | Broj narudžbenice | Numărul comenzii
        BT-20 | Terms of payment | Uvjeti plaćanja | Uslovi plaćanja | Condiții de plată
        BT-24 | Specification | Specifikacija | Specifikacija | Specificația
        BT-25 | Number of the preceding invoice | Broj prethodnog računa | Broj prethodne fakture | Numărul facturii anterioare
        BT-27 | Seller's name | Naziv prodavatelja | Naziv prodavca | Denumirea vânzătorului
        BT-31 | Seller's VAT number | PDV broj prodavatelja | PIB prodavca | Codul TVA al vânzătorului
        BT-30 | Seller's registration number | Matični broj prodavatelja | Matični broj prodavca | Nr. de înregistrare al vânzătorului
        BT-34 | Seller's electronic address | Elektronička adresa prodavatelja | Elektronska adresa prodavca | Adresa electronică a vânzătorului
        BT-35 | Seller's address | Adresa prodavatelja | Adresa prodavca | Adresa vânzătorului
        BT-37 | Seller's city | Grad prodavatelja | Grad prodavca | Localitatea vânzătorului
        BT-40 | Seller's country | Država prodavatelja | Država prodavca | Țara vânzătorului
        BT-44 | Buyer's name | Naziv kupca | Naziv kupca | Denumirea cumpărătorului
        BT-46 | Buyer's identifier | Oznaka kupca | Oznaka kupca | Identificatorul cumpărătorului
        BT-47 | Buyer's registration number | Matični broj kupca | Matični broj kupca | Nr. de înregistrare al cumpărătorului
        BT-48 | Buyer's VAT number | PDV broj kupca | PIB kupca | Codul TVA al cumpărătorului
        BT-49 | Buyer's electronic address | Elektronička adresa kupca | Elektronska adresa kupca | Adresa electronică a cumpărătorului
        BT-50 | Buyer's address | Adresa kupca | Adresa kupca | Adresa cumpărătorului
        BT-52 | Buyer's city | Grad kupca | Grad kupca | Localitatea cumpărătorului
        BT-55 | Buyer's country | Država kupca | Država kupca | Țara cumpărătorului
        BT-72 | Delivery date | Datum isporuke | Datum isporuke | Data livrării
        BT-81 | Means of payment | Način plaćanja | Način plaćanja | Modalitatea de plată
        BT-84 | Payee's account | Račun primatelja | Račun primaoca | Contul beneficiarului
        BT-92 | Allowance | Popust | Popust | Reducere
        BT-99 | Charge | Trošak | Trošak | Taxă suplimentară
        BT-106 | Sum of the lines | Zbroj stavki | Zbir stavki | Suma liniilor
        BT-107 | Sum of allowances | Zbroj popusta | Zbir popusta | Suma reducerilor
        BT-108 | Sum of charges | Zbroj troškova | Zbir troškova | Suma taxelor suplimentare
        BT-109 | Total without VAT | Ukupno bez PDV-a | Ukupno bez PDV-a | Total fără TVA
        BT-110 | Total VAT | Ukupan PDV | Ukupan PDV | Total TVA
        BT-111 | Total VAT in the tax currency | Ukupan PDV u valuti obračuna | Ukupan PDV u valuti obračuna | Total TVA în moneda fiscală
        BT-112 | Total with VAT | Ukupno s PDV-om | Ukupno sa PDV-om | Total cu TVA
        BT-113 | Paid so far | Plaćeno unaprijed | Plaćeno avansom | Sumă plătită
        BT-114 | Rounding | Zaokruženje | Zaokruženje | Rotunjire
        BT-115 | Amount due | Iznos za plaćanje | Iznos za plaćanje | Sumă de plată
        BT-116 | VAT base | Osnovica PDV-a | Osnovica PDV-a | Baza TVA
        BT-117 | VAT amount | Iznos PDV-a | Iznos PDV-a | Valoarea TVA
        BT-118 | VAT category | Kategorija PDV-a | Kategorija PDV-a | Categoria TVA
        BT-119 | VAT rate | Stopa PDV-a | Stopa PDV-a | Cota TVA
        BT-120 | Reason of exemption | Razlog oslobođenja | Razlog oslobođenja | Motivul scutirii
        BT-121 | Code of exemption | Šifra oslobođenja | Šifra oslobođenja | Codul scutirii
        BT-126 | Line number | Broj stavke | Broj stavke | Numărul liniei
        BT-129 | Quantity | Količina | Količina | Cantitatea
        BT-130 | Unit | Mjerna jedinica | Jedinica mere | Unitatea de măsură
        BT-131 | Line amount | Iznos stavke | Iznos stavke | Valoarea liniei
        BT-146 | Price | Cijena | Cena | Prețul
        BT-151 | VAT category of the line | Kategorija PDV-a stavke | Kategorija PDV-a stavke | Categoria TVA a liniei
        BT-152 | VAT rate of the line | Stopa PDV-a stavke | Stopa PDV-a stavke | Cota TVA a liniei
        BT-153 | Item name | Naziv artikla | Naziv artikla | Denumirea articolului
        BT-158 | Item classification | Razvrstavanje artikla | Klasifikacija artikla | Clasificarea articolului
        BG-4 | Seller | Prodavatelj | Prodavac | Vânzătorul
        BG-7 | Buyer | Kupac | Kupac | Cumpărătorul
        BG-22 | Totals | Ukupni iznosi | Ukupni iznosi | Totaluri
        BG-23 | VAT breakdown | Razrada PDV-a | Razrada PDV-a | Detalierea TVA
        BG-25 | Line | Stavka | Stavka | Linia
        """
}
