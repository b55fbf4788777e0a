extension RuleLanguage {
    /// The frequent rules of EN 16931 in Serbian, in Latin letters.
    static let serbianEN16931 = """
        BR-01 | Nedostaje identifikator specifikacije (BT-24).
        BR-02 | Nedostaje broj fakture (BT-1).
        BR-03 | Nedostaje datum izdavanja (BT-2).
        BR-04 | Nedostaje vrsta fakture (BT-3).
        BR-05 | Nedostaje valuta fakture (BT-5).
        BR-06 | Nedostaje naziv prodavca (BT-27).
        BR-07 | Nedostaje naziv kupca (BT-44).
        BR-08 | Nedostaje adresa prodavca.
        BR-09 | Nedostaje država prodavca (BT-40).
        BR-10 | Nedostaje adresa kupca.
        BR-11 | Nedostaje država kupca (BT-55).
        BR-12 | Nedostaje zbir neto iznosa stavki (BT-106).
        BR-13 | Nedostaje ukupan iznos bez PDV-a (BT-109).
        BR-14 | Nedostaje ukupan iznos sa PDV-om (BT-112).
        BR-15 | Nedostaje iznos za plaćanje (BT-115).
        BR-16 | Faktura nema nijednu stavku.
        BR-21 | Stavka nema oznaku (BT-126).
        BR-22 | Stavka nema količinu (BT-129).
        BR-23 | Stavka nema jedinicu mere (BT-130).
        BR-24 | Stavka nema neto iznos (BT-131).
        BR-25 | Stavka nema naziv artikla (BT-153).
        BR-26 | Stavka nema neto cenu (BT-146).
        BR-27 | Neto cena artikla ne sme biti negativna. | Negativna neka bude količina, a ne cena.
        BR-45 | Rekapitulacija PDV-a nema osnovicu (BT-116).
        BR-46 | Rekapitulacija PDV-a nema iznos poreza (BT-117).
        BR-47 | Rekapitulacija PDV-a nema kategoriju (BT-118).
        BR-48 | Rekapitulacija PDV-a nema stopu (BT-119).
        BR-49 | Uputstva za plaćanje nemaju šifru načina plaćanja (BT-81).
        BR-50 | Nedostaje račun za plaćanje (BT-84).
        BR-61 | Nedostaje račun za plaćanje (BT-84).
        BR-CO-03 | Datum i šifra nastanka PDV obaveze isključuju jedno drugo. | Ostavite šifru (BT-8), datum (BT-7) izostavite.
        BR-CO-04 | Svaka stavka mora imati kategoriju PDV-a (BT-151).
        BR-CO-09 | PDV identifikator mora početi oznakom države, na primer RS. | Upišite RS ispred PIB-a.
        BR-CO-10 | Zbir neto iznosa stavki (BT-106) nije jednak zbiru stavki. | Ispravite BT-106 ili neto iznose stavki (BT-131).
        BR-CO-11 | Zbir popusta (BT-107) nije jednak zbiru popusta na nivou fakture. | Ispravite BT-107; popusti stavki ne ulaze u taj zbir.
        BR-CO-12 | Zbir troškova (BT-108) nije jednak zbiru troškova na nivou fakture. | Ispravite BT-108; troškovi stavki ne ulaze u taj zbir.
        BR-CO-13 | Iznos bez PDV-a (BT-109) nije stavke − popusti + troškovi. | Ispravite BT-109: BT-106 − BT-107 + BT-108.
        BR-CO-14 | Ukupan PDV (BT-110) nije zbir PDV-a po kategorijama. | Ispravite BT-110 ili iznose u rekapitulaciji (BT-117).
        BR-CO-15 | Iznos sa PDV-om (BT-112) nije iznos bez PDV-a + PDV. | Ispravite BT-112: BT-109 + BT-110.
        BR-CO-16 | Iznos za plaćanje (BT-115) nije iznos sa PDV-om − plaćeno + zaokruženje. | Ispravite BT-115: BT-112 − BT-113 + BT-114.
        BR-CO-17 | Iznos PDV-a kategorije (BT-117) nije osnovica × stopa. | Ponovo izračunajte porez, zaokružen na dve decimale.
        BR-CO-18 | Faktura mora imati rekapitulaciju PDV-a (BG-23). | Dodajte deo za svaku kategoriju i stopu, i kad PDV-a nema.
        BR-CO-26 | Nedostaje identifikator prodavca, matični broj ili PIB. | Dodajte PIB prodavca, sa RS ispred.
        BR-CL-* | Vrednost nije u propisanom šifarniku. | Uzmite šifru iz navedenog šifarnika, slovo po slovo.
        BR-DEC-* | Iznos sme imati najviše dve decimale. | Zaokružite iznos na dve decimale.
        BR-S-* | Pravilo za standardno oporezivanje (kategorija S) nije ispunjeno.
        BR-Z-* | Pravilo za kategoriju Z nije ispunjeno.
        BR-E-* | Pravilo za oslobođenje od PDV-a (kategorija E) nije ispunjeno.
        BR-AE-* | Pravilo za obrnuto oporezivanje (kategorija AE) nije ispunjeno.
        BR-O-* | Pravilo za promet van PDV-a (kategorija O) nije ispunjeno.
        UBL-CR-* | Ovaj element ne pripada fakturi po standardu EN 16931. | Izostavite element.
        UBL-SR-* | Element sme stajati samo jednom. | Ostavite jedan i uklonite ostale.
        BR-x-01 | Kategorija PDV-a koja se koristi mora imati svoj deo u rekapitulaciji, i obrnuto. | Dodajte deo rekapitulacije (BG-23) za tu kategoriju, ili ispravite kategoriju stavke.
        BR-x-02 | Stavka ove kategorije PDV-a traži poreske brojeve stranaka. | Dodajte PIB prodavca sa RS; kod kategorije AE i kupca.
        BR-x-03 | Popust ove kategorije PDV-a traži poreske brojeve stranaka. | Dodajte PIB prodavca sa RS; kod kategorije AE i kupca.
        BR-x-04 | Trošak ove kategorije PDV-a traži poreske brojeve stranaka. | Dodajte PIB prodavca sa RS; kod kategorije AE i kupca.
        BR-x-05 | Stopa PDV-a stavke ne odgovara njenoj kategoriji. | Kod S je stopa 20 ili 10, kod ostalih 0.
        BR-x-06 | Stopa PDV-a popusta ne odgovara njegovoj kategoriji. | Kod S je stopa 20 ili 10, kod ostalih 0.
        BR-x-07 | Stopa PDV-a troška ne odgovara njegovoj kategoriji. | Kod S je stopa 20 ili 10, kod ostalih 0.
        BR-x-08 | Osnovica kategorije (BT-116) nije stavke − popusti + troškovi te kategorije i stope. | Ispravite osnovicu, ili kategoriju i stopu stavke koja nedostaje.
        BR-x-09 | Porez kategorije (BT-117) nije osnovica × stopa. | Ponovo izračunajte porez; bez stope je 0.00.
        BR-x-10 | Razlog oslobođenja (BT-120, BT-121) ne odgovara kategoriji PDV-a. | Bez PDV-a navedite šifru iz šifarnika, na primer PDV-RS-33; kod S je izostavite.
        """

    static let serbianRS = """
        RSR-01 | Identifikator specifikacije mora početi oznakom SRBDT 2022.
        RSR-02 | Faktura sa podacima u ekstenziji mora imati identifikator proširene specifikacije. | Dodajte #conformant#urn:mfin.gov.rs:srbdtext:2022.
        RSR-03 | Vrsta dokumenta mora biti 380, 383 ili 386, a za knjižno odobrenje 381.
        RSR-04 | Datum nastanka PDV obaveze ne navodi se; koristi se šifra. | Izostavite cbc:TaxPointDate.
        RSR-05 | Faktura sa stavkom kategorije S mora imati šifru nastanka PDV obaveze. | Dodajte InvoicePeriod/DescriptionCode: 35, 432 ili 3.
        RSR-06 | Šifra nastanka PDV obaveze mora biti 3, 35 ili 432.
        RSR-07 | Prethodna faktura mora imati datum izdavanja.
        RSR-08 | Uz šifru 432 mora biti naveden datum dospeća.
        RSR-09 | Nedostaje PIB prodavca.
        RSR-10 | Nedostaje status prodavca u sistemu PDV-a.
        RSR-11 | PIB prodavca mora biti RS i 9 ili 13 cifara.
        RSR-12 | Poreska šema prodavca koja nije VAT mora biti RS-VAT-STATUS.
        RSR-13 | Nedostaje elektronska adresa prodavca.
        RSR-14 | Elektronska adresa prodavca mora imati šemu 9948.
        RSR-15 | Elektronska adresa prodavca mora biti njegov PIB bez RS.
        RSR-16 | Nedostaje mesto prodavca.
        RSR-17 | Nedostaje matični broj kupca.
        RSR-18 | Matični broj kupca ne sme imati šemu. | Izostavite atribut schemeID.
        RSR-19 | Matični broj kupca mora imati 8 ili 13 cifara.
        RSR-20 | Nedostaje PIB kupca.
        RSR-21 | PIB kupca mora biti RS i 9 ili 13 cifara.
        RSR-22 | Nedostaje elektronska adresa kupca.
        RSR-23 | Elektronska adresa kupca mora imati šemu 9948.
        RSR-24 | Elektronska adresa kupca mora biti njegov PIB bez RS.
        RSR-25 | Nedostaje mesto kupca.
        RSR-26 | Nedostaje poštanski broj kupca.
        RSR-27 | Primalac plaćanja mora imati tačno jedan matični broj.
        RSR-28 | Matični broj primaoca plaćanja mora imati 8 ili 13 cifara.
        RSR-29 | Poreski punomoćnik mora imati PIB.
        RSR-30 | PIB poreskog punomoćnika mora biti RS i 9 ili 13 cifara.
        RSR-31 | Nedostaje mesto poreskog punomoćnika.
        RSR-32 | Nedostaje poštanski broj poreskog punomoćnika.
        RSR-33 | Uz šifru 35 mora biti naveden datum prometa.
        RSR-34 | Kategorija PDV-a popusta ili troška mora biti S, AE, Z, E, O, R, OE, SS ili N.
        RSR-35 | Kategorija PDV-a u rekapitulaciji mora biti S, AE, Z, E, O, R, OE, SS ili N.
        RSR-36 | Kategorija PDV-a stavke mora biti S, AE, Z, E, O, R, OE, SS ili N.
        RSE-01 | Kategorija PDV-a avansa mora biti S, AE, Z, E, O, R, OE, SS ili N.
        RSE-02 | Kategorija PDV-a umanjenih iznosa mora biti S, AE, Z, E, O, R, OE, SS ili N.
        RSE-03 | Umanjeni iznos sa PDV-om nije iznos sa PDV-om − avans.
        RSK-X-01 | Za korišćenu kategoriju R, OE, SS ili N mora postojati tačno jedan deo rekapitulacije.
        RSK-X-05 | Stavka kategorije R, OE, SS ili N mora imati stopu 0.
        RSK-X-06 | Popust kategorije R, OE, SS ili N mora imati stopu 0.
        RSK-X-07 | Trošak kategorije R, OE, SS ili N mora imati stopu 0.
        RSK-X-08 | Osnovica kategorije R, OE, SS ili N nije stavke − popusti + troškovi.
        RSK-X-09 | U kategoriji R, OE, SS ili N nema poreza.
        RSK-X-10 | Za kategoriju R, OE, SS ili N mora biti naveden razlog oslobođenja. | Dodajte TaxExemptionReasonCode, na primer PDV-RS-33.
        EKS-RS-PIB | Kontrolna cifra PIB-a nije ispravna.
        EKS-RS-BT-8 | Šifra nastanka PDV obaveze izostavlja se kada nema stavki kategorije S.
        EKS-RS-BT-121 | Šifra razloga oslobođenja nije iz šifarnika platforme. | Uzmite šifru iz šifarnika, na primer PDV-RS-33; nove šifre proverite na platformi.
        EKS-RS-BT-121-C | Šifra razloga oslobođenja ne pripada navedenoj PDV kategoriji. | Promenite kategoriju ili šifru; u šifarniku piše koje idu zajedno.
        EKS-RS-BT-84 | Kontrolni broj računa u banci nije ispravan.
        """
}
