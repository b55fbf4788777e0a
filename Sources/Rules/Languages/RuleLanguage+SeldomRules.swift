/// The rules of EN 16931 that break seldom: payee, tax representative, periods, card, allowances of lines, and what the
/// syntaxes allow.
extension RuleLanguage {
    static let croatianSeldom = """
        BR-17 | Nedostaje naziv primatelja plaćanja (BT-59). | Upišite naziv, ili izostavite primatelja kad je to prodavatelj.
        BR-18 | Nedostaje naziv poreznog zastupnika (BT-62).
        BR-19 | Nedostaje adresa poreznog zastupnika (BG-12).
        BR-20 | Nedostaje država poreznog zastupnika (BT-69).
        BR-28 | Bruto cijena artikla (BT-148) ne smije biti negativna. | Negativna neka bude količina, a ne cijena.
        BR-29 | Kraj obračunskog razdoblja (BT-74) je prije početka (BT-73). | Ispravite jedan od dva datuma.
        BR-30 | Kraj razdoblja stavke (BT-135) je prije početka (BT-134). | Ispravite jedan od dva datuma.
        BR-31 | Popust na računu nema iznos (BT-92).
        BR-32 | Popust na računu nema kategoriju PDV-a (BT-95).
        BR-33 | Popust na računu nema razlog. | Dodajte razlog (BT-97) ili šifru razloga (BT-98).
        BR-36 | Trošak na računu nema iznos (BT-99).
        BR-37 | Trošak na računu nema kategoriju PDV-a (BT-102).
        BR-38 | Trošak na računu nema razlog. | Dodajte razlog (BT-104) ili šifru razloga (BT-105).
        BR-41 | Popust stavke nema iznos (BT-136).
        BR-42 | Popust stavke nema razlog. | Dodajte razlog (BT-139) ili šifru razloga (BT-140).
        BR-43 | Trošak stavke nema iznos (BT-141).
        BR-44 | Trošak stavke nema razlog. | Dodajte razlog (BT-144) ili šifru razloga (BT-145).
        BR-51 | Broj kartice (BT-87) ne smije biti cijeli. | Ostavite samo zadnjih četiri do šest znamenki.
        BR-52 | Prilog nema oznaku dokumenta (BT-122).
        BR-53 | Kad je navedena valuta PDV-a (BT-6), mora biti i ukupan PDV u njoj (BT-111). | Dodajte BT-111, ili izostavite BT-6.
        BR-54 | Svojstvo artikla mora imati naziv (BT-160) i vrijednost (BT-161).
        BR-55 | Prethodni račun nema broj (BT-25).
        BR-56 | Porezni zastupnik nema PDV identifikator (BT-63).
        BR-57 | Adresa isporuke nema državu (BT-80).
        BR-62 | Elektronička adresa prodavatelja (BT-34) nema oznaku sheme. | Dodajte schemeID, na primjer 9934 za OIB.
        BR-63 | Elektronička adresa kupca (BT-49) nema oznaku sheme. | Dodajte schemeID, na primjer 9934 za OIB.
        BR-64 | Standardni identifikator artikla (BT-157) nema oznaku sheme. | Dodajte schemeID, na primjer 0160 za GTIN.
        BR-65 | Klasifikacija artikla (BT-158) nema oznaku popisa. | Dodajte listID, na primjer CG za KPD.
        BR-B-01 | Podijeljeno plaćanje (kategorija B) dopušteno je samo unutar Italije. | Uzmite drugu kategoriju PDV-a.
        BR-B-02 | Podijeljeno plaćanje (kategorija B) ne može stajati uz standardnu stopu (S). | Uzmite drugu kategoriju PDV-a.
        BR-CO-05 | Razlog i šifra razloga popusta na računu moraju značiti isto.
        BR-CO-06 | Razlog i šifra razloga troška na računu moraju značiti isto.
        BR-CO-07 | Razlog i šifra razloga popusta stavke moraju značiti isto.
        BR-CO-08 | Razlog i šifra razloga troška stavke moraju značiti isto.
        BR-CO-19 | Obračunsko razdoblje nema ni početak (BT-73) ni kraj (BT-74). | Dodajte barem jedan datum, ili izostavite razdoblje.
        BR-CO-20 | Razdoblje stavke nema ni početak (BT-134) ni kraj (BT-135). | Dodajte barem jedan datum, ili izostavite razdoblje.
        BR-CO-21 | Popust na računu nema razlog. | Dodajte razlog (BT-97) ili šifru razloga (BT-98).
        BR-CO-22 | Trošak na računu nema razlog. | Dodajte razlog (BT-104) ili šifru razloga (BT-105).
        BR-CO-23 | Popust stavke nema razlog. | Dodajte razlog (BT-139) ili šifru razloga (BT-140).
        BR-CO-24 | Trošak stavke nema razlog. | Dodajte razlog (BT-144) ili šifru razloga (BT-145).
        UBL-DT-* | Oblik ili atribut ove vrijednosti norma EN 16931 ne dopušta. | Ispravite oblik, ili izostavite atribut.
        CII-DT-* | Oblik ili atribut ove vrijednosti norma EN 16931 ne dopušta. | Ispravite oblik, ili izostavite atribut.
        CII-SR-* | Norma EN 16931 ovaj element ovdje ne dopušta, ili ne toliko puta. | Izostavite suvišan element.
        """

    static let serbianSeldom = """
        BR-17 | Nedostaje naziv primaoca plaćanja (BT-59). | Upišite naziv, ili izostavite primaoca kad je to prodavac.
        BR-18 | Nedostaje naziv poreskog punomoćnika (BT-62).
        BR-19 | Nedostaje adresa poreskog punomoćnika (BG-12).
        BR-20 | Nedostaje država poreskog punomoćnika (BT-69).
        BR-28 | Bruto cena artikla (BT-148) ne sme biti negativna. | Negativna neka bude količina, a ne cena.
        BR-29 | Kraj obračunskog perioda (BT-74) je pre početka (BT-73). | Ispravite jedan od dva datuma.
        BR-30 | Kraj perioda stavke (BT-135) je pre početka (BT-134). | Ispravite jedan od dva datuma.
        BR-31 | Popust na fakturi nema iznos (BT-92).
        BR-32 | Popust na fakturi nema kategoriju PDV-a (BT-95).
        BR-33 | Popust na fakturi nema razlog. | Dodajte razlog (BT-97) ili šifru razloga (BT-98).
        BR-36 | Trošak na fakturi nema iznos (BT-99).
        BR-37 | Trošak na fakturi nema kategoriju PDV-a (BT-102).
        BR-38 | Trošak na fakturi nema razlog. | Dodajte razlog (BT-104) ili šifru razloga (BT-105).
        BR-41 | Popust stavke nema iznos (BT-136).
        BR-42 | Popust stavke nema razlog. | Dodajte razlog (BT-139) ili šifru razloga (BT-140).
        BR-43 | Trošak stavke nema iznos (BT-141).
        BR-44 | Trošak stavke nema razlog. | Dodajte razlog (BT-144) ili šifru razloga (BT-145).
        BR-51 | Broj kartice (BT-87) ne sme biti ceo. | Ostavite samo poslednjih četiri do šest cifara.
        BR-52 | Prilog nema oznaku dokumenta (BT-122).
        BR-53 | Kad je navedena valuta PDV-a (BT-6), mora biti i ukupan PDV u njoj (BT-111). | Dodajte BT-111, ili izostavite BT-6.
        BR-54 | Svojstvo artikla mora imati naziv (BT-160) i vrednost (BT-161).
        BR-55 | Prethodna faktura nema broj (BT-25).
        BR-56 | Poreski punomoćnik nema PDV identifikator (BT-63).
        BR-57 | Adresa isporuke nema državu (BT-80).
        BR-62 | Elektronska adresa prodavca (BT-34) nema oznaku sheme. | Dodajte schemeID, na primer 9948 za PIB.
        BR-63 | Elektronska adresa kupca (BT-49) nema oznaku sheme. | Dodajte schemeID, na primer 9948 za PIB.
        BR-64 | Standardni identifikator artikla (BT-157) nema oznaku sheme. | Dodajte schemeID, na primer 0160 za GTIN.
        BR-65 | Klasifikacija artikla (BT-158) nema oznaku liste. | Dodajte listID.
        BR-B-01 | Podeljeno plaćanje (kategorija B) dozvoljeno je samo unutar Italije. | Uzmite drugu kategoriju PDV-a.
        BR-B-02 | Podeljeno plaćanje (kategorija B) ne može stajati uz standardnu stopu (S). | Uzmite drugu kategoriju PDV-a.
        BR-CO-05 | Razlog i šifra razloga popusta na fakturi moraju značiti isto.
        BR-CO-06 | Razlog i šifra razloga troška na fakturi moraju značiti isto.
        BR-CO-07 | Razlog i šifra razloga popusta stavke moraju značiti isto.
        BR-CO-08 | Razlog i šifra razloga troška stavke moraju značiti isto.
        BR-CO-19 | Obračunski period nema ni početak (BT-73) ni kraj (BT-74). | Dodajte bar jedan datum, ili izostavite period.
        BR-CO-20 | Period stavke nema ni početak (BT-134) ni kraj (BT-135). | Dodajte bar jedan datum, ili izostavite period.
        BR-CO-21 | Popust na fakturi nema razlog. | Dodajte razlog (BT-97) ili šifru razloga (BT-98).
        BR-CO-22 | Trošak na fakturi nema razlog. | Dodajte razlog (BT-104) ili šifru razloga (BT-105).
        BR-CO-23 | Popust stavke nema razlog. | Dodajte razlog (BT-139) ili šifru razloga (BT-140).
        BR-CO-24 | Trošak stavke nema razlog. | Dodajte razlog (BT-144) ili šifru razloga (BT-145).
        BR-IC-* | Pravilo za isporuku unutar EU (kategorija K) nije ispunjeno.
        BR-G-* | Pravilo za izvoz (kategorija G) nije ispunjeno.
        UBL-DT-* | Oblik ili atribut ove vrednosti standard EN 16931 ne dozvoljava. | Ispravite oblik, ili izostavite atribut.
        CII-DT-* | Oblik ili atribut ove vrednosti standard EN 16931 ne dozvoljava. | Ispravite oblik, ili izostavite atribut.
        CII-SR-* | Standard EN 16931 ovaj element ovde ne dozvoljava, ili ne toliko puta. | Izostavite suvišan element.
        """

    static let romanianSeldom = """
        BR-17 | Lipsește numele beneficiarului plății (BT-59). | Scrieți numele sau eliminați beneficiarul când este vânzătorul.
        BR-18 | Lipsește numele reprezentantului fiscal (BT-62).
        BR-19 | Lipsește adresa reprezentantului fiscal (BG-12).
        BR-20 | Lipsește țara reprezentantului fiscal (BT-69).
        BR-28 | Prețul brut (BT-148) nu poate fi negativ. | Puneți minus la cantitate, nu la preț.
        BR-29 | Sfârșitul perioadei de facturare (BT-74) este înaintea începutului (BT-73). | Corectați una dintre date.
        BR-30 | Sfârșitul perioadei liniei (BT-135) este înaintea începutului (BT-134). | Corectați una dintre date.
        BR-31 | Deducerea documentului nu are valoare (BT-92).
        BR-32 | Deducerea documentului nu are categorie de TVA (BT-95).
        BR-33 | Deducerea documentului nu are motiv. | Adăugați motivul (BT-97) sau codul motivului (BT-98).
        BR-36 | Taxa suplimentară a documentului nu are valoare (BT-99).
        BR-37 | Taxa suplimentară a documentului nu are categorie de TVA (BT-102).
        BR-38 | Taxa suplimentară a documentului nu are motiv. | Adăugați motivul (BT-104) sau codul motivului (BT-105).
        BR-41 | Deducerea liniei nu are valoare (BT-136).
        BR-42 | Deducerea liniei nu are motiv. | Adăugați motivul (BT-139) sau codul motivului (BT-140).
        BR-43 | Taxa suplimentară a liniei nu are valoare (BT-141).
        BR-44 | Taxa suplimentară a liniei nu are motiv. | Adăugați motivul (BT-144) sau codul motivului (BT-145).
        BR-51 | Numărul cardului (BT-87) nu poate fi întreg. | Păstrați numai ultimele patru până la șase cifre.
        BR-52 | Documentul justificativ nu are identificator (BT-122).
        BR-53 | Când este dată moneda TVA (BT-6), trebuie dat și totalul TVA în ea (BT-111). | Adăugați BT-111 sau eliminați BT-6.
        BR-54 | Atributul articolului trebuie să aibă nume (BT-160) și valoare (BT-161).
        BR-55 | Factura precedentă nu are număr (BT-25).
        BR-56 | Reprezentantul fiscal nu are cod de TVA (BT-63).
        BR-57 | Adresa de livrare nu are țară (BT-80).
        BR-62 | Adresa electronică a vânzătorului (BT-34) nu are schemă. | Adăugați schemeID, de exemplu 9947 pentru codul de TVA.
        BR-63 | Adresa electronică a cumpărătorului (BT-49) nu are schemă. | Adăugați schemeID, de exemplu 9947 pentru codul de TVA.
        BR-64 | Identificatorul standard al articolului (BT-157) nu are schemă. | Adăugați schemeID, de exemplu 0160 pentru GTIN.
        BR-65 | Clasificarea articolului (BT-158) nu are listă. | Adăugați listID, de exemplu STI pentru CPV.
        BR-B-01 | Plata defalcată (categoria B) este permisă numai în Italia. | Alegeți altă categorie de TVA.
        BR-B-02 | Plata defalcată (categoria B) nu poate sta alături de cota standard (S). | Alegeți altă categorie de TVA.
        BR-CO-05 | Motivul și codul motivului deducerii documentului trebuie să însemne același lucru.
        BR-CO-06 | Motivul și codul motivului taxei documentului trebuie să însemne același lucru.
        BR-CO-07 | Motivul și codul motivului deducerii liniei trebuie să însemne același lucru.
        BR-CO-08 | Motivul și codul motivului taxei liniei trebuie să însemne același lucru.
        BR-CO-19 | Perioada de facturare nu are nici început (BT-73), nici sfârșit (BT-74). | Adăugați cel puțin o dată sau eliminați perioada.
        BR-CO-20 | Perioada liniei nu are nici început (BT-134), nici sfârșit (BT-135). | Adăugați cel puțin o dată sau eliminați perioada.
        BR-CO-21 | Deducerea documentului nu are motiv. | Adăugați motivul (BT-97) sau codul motivului (BT-98).
        BR-CO-22 | Taxa suplimentară a documentului nu are motiv. | Adăugați motivul (BT-104) sau codul motivului (BT-105).
        BR-CO-23 | Deducerea liniei nu are motiv. | Adăugați motivul (BT-139) sau codul motivului (BT-140).
        BR-CO-24 | Taxa suplimentară a liniei nu are motiv. | Adăugați motivul (BT-144) sau codul motivului (BT-145).
        UBL-DT-* | Forma sau atributul acestei valori nu este permis de EN 16931. | Corectați forma sau eliminați atributul.
        CII-DT-* | Forma sau atributul acestei valori nu este permis de EN 16931. | Corectați forma sau eliminați atributul.
        CII-SR-* | EN 16931 nu permite acest element aici sau nu de atâtea ori. | Eliminați elementul în plus.
        """
}
