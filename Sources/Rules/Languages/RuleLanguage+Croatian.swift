extension RuleLanguage {
    /// The frequent rules of EN 16931 in Croatian.
    static let croatianEN16931 = """
        BR-01 | Nedostaje identifikator specifikacije (BT-24).
        BR-02 | Nedostaje broj računa (BT-1).
        BR-03 | Nedostaje datum izdavanja (BT-2).
        BR-04 | Nedostaje vrsta računa (BT-3).
        BR-05 | Nedostaje valuta računa (BT-5).
        BR-06 | Nedostaje naziv prodavatelja (BT-27).
        BR-07 | Nedostaje naziv kupca (BT-44).
        BR-08 | Nedostaje adresa prodavatelja.
        BR-09 | Nedostaje država prodavatelja (BT-40).
        BR-10 | Nedostaje adresa kupca.
        BR-11 | Nedostaje država kupca (BT-55).
        BR-12 | Nedostaje zbroj neto iznosa stavki (BT-106).
        BR-13 | Nedostaje ukupan iznos bez PDV-a (BT-109).
        BR-14 | Nedostaje ukupan iznos s PDV-om (BT-112).
        BR-15 | Nedostaje iznos koji dospijeva na plaćanje (BT-115).
        BR-16 | Račun nema nijednu stavku.
        BR-21 | Stavka nema oznaku (BT-126).
        BR-22 | Stavka nema količinu (BT-129).
        BR-23 | Stavka nema jedinicu mjere (BT-130).
        BR-24 | Stavka nema neto iznos (BT-131).
        BR-25 | Stavka nema naziv artikla (BT-153).
        BR-26 | Stavka nema neto cijenu (BT-146).
        BR-27 | Neto cijena artikla ne smije biti negativna. | Negativna neka bude količina, a ne cijena.
        BR-45 | Raspodjela PDV-a nema osnovicu (BT-116).
        BR-46 | Raspodjela PDV-a nema iznos poreza (BT-117).
        BR-47 | Raspodjela PDV-a nema kategoriju (BT-118).
        BR-48 | Raspodjela PDV-a nema stopu (BT-119).
        BR-49 | Upute za plaćanje nemaju šifru načina plaćanja (BT-81).
        BR-50 | Za kreditni transfer nedostaje račun za plaćanje (BT-84).
        BR-61 | Za kreditni transfer nedostaje račun za plaćanje (BT-84).
        BR-CO-03 | Datum i šifra nastanka obveze PDV-a isključuju jedno drugo. | Ostavite datum (BT-7) ili šifru (BT-8).
        BR-CO-04 | Svaka stavka mora imati kategoriju PDV-a (BT-151).
        BR-CO-09 | PDV identifikator mora početi oznakom države, na primjer HR. | Upišite HR ispred OIB-a, na primjer HR12345678903.
        BR-CO-10 | Zbroj neto iznosa stavki (BT-106) nije jednak zbroju stavki. | Ispravite BT-106 ili neto iznose stavki (BT-131).
        BR-CO-11 | Zbroj popusta (BT-107) nije jednak zbroju popusta na razini računa. | Ispravite BT-107; popusti stavki ne ulaze u taj zbroj.
        BR-CO-12 | Zbroj troškova (BT-108) nije jednak zbroju troškova na razini računa. | Ispravite BT-108; troškovi stavki ne ulaze u taj zbroj.
        BR-CO-13 | Iznos bez PDV-a (BT-109) nije stavke − popusti + troškovi. | Ispravite BT-109: BT-106 − BT-107 + BT-108.
        BR-CO-14 | Ukupan PDV (BT-110) nije zbroj PDV-a po kategorijama. | Ispravite BT-110 ili iznose u raspodjeli PDV-a (BT-117).
        BR-CO-15 | Iznos s PDV-om (BT-112) nije iznos bez PDV-a + PDV. | Ispravite BT-112: BT-109 + BT-110.
        BR-CO-16 | Iznos za plaćanje (BT-115) nije iznos s PDV-om − plaćeno + zaokruženje. | Ispravite BT-115: BT-112 − BT-113 + BT-114.
        BR-CO-17 | Iznos PDV-a kategorije (BT-117) nije osnovica × stopa. | Ponovno izračunajte porez, zaokružen na dvije decimale.
        BR-CO-18 | Račun mora imati raspodjelu PDV-a (BG-23). | Dodajte dio za svaku kategoriju i stopu, i kad PDV-a nema.
        BR-CO-26 | Nedostaje identifikator prodavatelja, registracijski broj ili PDV identifikator. | Dodajte OIB prodavatelja, na primjer HR12345678903.
        BR-CL-* | Vrijednost nije u propisanom šifrarniku. | Uzmite šifru iz navedenog šifrarnika, slovo po slovo.
        BR-DEC-* | Iznos smije imati najviše dvije decimale. | Zaokružite iznos na dvije decimale.
        BR-S-* | Pravilo za standardno oporezivanje (kategorija S) nije ispunjeno.
        BR-Z-* | Pravilo za nultu stopu (kategorija Z) nije ispunjeno.
        BR-E-* | Pravilo za oslobođenje od PDV-a (kategorija E) nije ispunjeno.
        BR-AE-* | Pravilo za prijenos porezne obveze (kategorija AE) nije ispunjeno.
        BR-IC-* | Pravilo za isporuku unutar EU (kategorija K) nije ispunjeno.
        BR-G-* | Pravilo za izvoz (kategorija G) nije ispunjeno.
        BR-O-* | Pravilo za isporuke izvan PDV-a (kategorija O) nije ispunjeno.
        UBL-CR-* | Ovaj element ne pripada u račun po normi EN 16931. | Izostavite element.
        UBL-SR-* | Element smije stajati samo jednom. | Ostavite jedan i uklonite ostale.
        BR-x-01 | Kategorija PDV-a koja se koristi mora imati svoj dio u raspodjeli PDV-a, i obrnuto. | Dodajte dio raspodjele (BG-23) za tu kategoriju, ili ispravite kategoriju stavke.
        BR-x-02 | Stavka ove kategorije PDV-a traži porezne brojeve stranaka. | Dodajte PDV identifikator prodavatelja; kod kategorija AE i K i kupca, a kod O nijedan.
        BR-x-03 | Popust ove kategorije PDV-a traži porezne brojeve stranaka. | Dodajte PDV identifikator prodavatelja; kod kategorija AE i K i kupca, a kod O nijedan.
        BR-x-04 | Trošak ove kategorije PDV-a traži porezne brojeve stranaka. | Dodajte PDV identifikator prodavatelja; kod kategorija AE i K i kupca, a kod O nijedan.
        BR-x-05 | Stopa PDV-a stavke ne odgovara njezinoj kategoriji. | Kod S je stopa veća od nule, kod ostalih 0; kod O nema stope.
        BR-x-06 | Stopa PDV-a popusta ne odgovara njegovoj kategoriji. | Kod S je stopa veća od nule, kod ostalih 0; kod O nema stope.
        BR-x-07 | Stopa PDV-a troška ne odgovara njegovoj kategoriji. | Kod S je stopa veća od nule, kod ostalih 0; kod O nema stope.
        BR-x-08 | Osnovica kategorije (BT-116) nije stavke − popusti + troškovi te kategorije i stope. | Ispravite osnovicu, ili kategoriju i stopu stavke koja nedostaje.
        BR-x-09 | Porez kategorije (BT-117) nije osnovica × stopa. | Ponovno izračunajte porez; bez stope je 0.00.
        BR-x-10 | Razlog oslobođenja (BT-120, BT-121) ne odgovara kategoriji PDV-a. | Bez PDV-a navedite razlog ili šifru, na primjer VATEX-EU-AE; kod S i Z ga izostavite.
        """

    static let croatianHR = """
        HR-BR-1 | Broj računa ne smije sadržavati razmake. | Napišite broj bez razmaka, na primjer 17-P1-1.
        HR-BR-2 | Vrijeme izdavanja mora biti u obliku hh:mm:ss. | Dodajte cbc:IssueTime, na primjer 14:05:00.
        HR-BR-4 | Ako je iznos za plaćanje veći od nule, mora biti naveden datum dospijeća.
        HR-BR-5 | Identifikator specifikacije mora biti onaj hrvatske CIUS 2025 s proširenjem.
        HR-BR-6 | Prethodni račun mora imati broj i datum izdavanja.
        HR-BR-7 | Prodavatelj mora imati elektroničku adresu. | Dodajte cbc:EndpointID sa schemeID 9934 i OIB-om.
        HR-BR-9 | OIB operatera mora biti naveden i ispravan. | Upišite 11 znamenki OIB-a u cac:SellerContact/cbc:ID.
        HR-BR-10 | Kupac mora imati elektroničku adresu. | Dodajte cbc:EndpointID sa schemeID 9934 i OIB-om.
        HR-BR-11 | Trošak s kategorijom E ili O mora imati hrvatsku oznaku PDV-a. | Dodajte cbc:Name, na primjer HR:POVNAK.
        HR-BR-13 | Trošak s kategorijom E ili O mora imati razlog oslobođenja.
        HR-BR-16 | Stavka s kategorijom E ili O mora imati hrvatsku oznaku PDV-a. | Dodajte cbc:Name, na primjer HR:E.
        HR-BR-17 | Narudžbenica se navodi ili na računu ili na stavci, ne na oba mjesta.
        HR-BR-18 | Otpremnica se navodi ili na računu ili na stavci, ne na oba mjesta.
        HR-BR-19 | Primka se navodi ili na računu ili na stavci, ne na oba mjesta.
        HR-BR-20 | Osnovna količina cijene mora biti veća od nule.
        HR-BR-21 | Jedinica mjere osnovne količine mora biti jednaka jedinici stavke.
        HR-BR-25 | Svaki artikl mora imati KPD klasifikaciju, osim na predujmu i odobrenju. | Dodajte ItemClassificationCode s listID CG i šifrom KPD 2025.
        HR-BR-26 | Račun s kategorijom E mora imati hrvatsku raspodjelu PDV-a u proširenju.
        HR-BR-27 | Hrvatski ukupan iznos bez PDV-a nije stavke + troškovi − popusti − iznos izvan PDV-a.
        HR-BR-28 | Dio raspodjele s kategorijom E ili O ne smije imati porez.
        HR-BR-29 | Stavke izvan osnovice PDV-a u proširenju imaju kategoriju O i porez 0.
        HR-BR-30 | Račun s oznakom POVNAK, PP, PPMV ili N mora imati hrvatske ukupne iznose u proširenju.
        HR-BR-32 | Iznos izvan PDV-a nije zbroj dijelova proširenja s kategorijom O.
        HR-BR-33 | Prazni elementi nisu dopušteni. | Izostavite element ili mu dajte vrijednost.
        HR-BR-34 | Oznaka poslovnog procesa mora biti P1 do P12 ili P99:oznaka kupca.
        HR-BR-36 | Stavka s kategorijom E ili O mora imati razlog oslobođenja.
        HR-BR-37 | Oznaka operatera mora biti navedena. | Dodajte cac:SellerContact/cbc:Name.
        HR-BR-40 | Datum izdavanja mora biti od 1. 1. 2026. nadalje.
        HR-BR-42 | Oznaka poslovnog procesa smije imati najviše 200 znakova.
        HR-BR-43 | Referenca na ugovor smije imati najviše 1024 znaka.
        HR-BR-46 | Naziv artikla smije imati najviše 1024 znaka.
        HR-BR-47 | Opis artikla smije imati najviše 4096 znakova.
        HR-BR-41 | Datum dospijeća mora biti između 1900. i 2100. godine.
        HR-BR-44 | Datum isporuke mora biti između 1900. i 2100. godine.
        HR-BR-45 | Datum prethodnog računa mora biti između 1900. i 2100. godine.
        HR-BR-48 | Datum nastanka obveze PDV-a mora biti između 1900. i 2100. godine.
        HR-BR-49 | Početak razdoblja mora biti između 1900. i 2100. godine.
        HR-BR-50 | Kraj razdoblja mora biti između 1900. i 2100. godine.
        HR-BR-51 | Početak razdoblja stavke mora biti između 1900. i 2100. godine.
        HR-BR-52 | Kraj razdoblja stavke mora biti između 1900. i 2100. godine.
        HR-BR-53 | Porezni broj hrvatske stranke mora biti ispravan OIB, za PDV s HR ispred.
        HR-BR-54 | Hrvatski ukupan PDV nije zbroj poreza po dijelovima.
        HR-BR-55 | Hrvatski ukupan PDV nije jednak ukupnom PDV-u računa.
        HR-BR-56 | Cijene, stope i količine smiju imati najviše 30 znakova i 10 decimala.
        HR-BR-S-* | Račun s kategorijom S mora imati PDV identifikator kupca, a stopa mora biti veća od nule.
        HR-BR-Z-* | Račun s kategorijom Z mora imati PDV identifikator kupca, a stopa mora biti 0.
        HR-BR-E-* | Račun s kategorijom E mora imati PDV identifikator kupca, a stopa mora biti 0.
        HR-BR-AE-* | Račun s kategorijom AE mora imati PDV identifikator kupca, a stopa mora biti 0.
        HR-BR-CL-1 | Hrvatska oznaka PDV-a nije iz tablice HR-TB-2.
        HR-BR-CL-2 | Klasifikacija artikla nije šifra iz KPD 2025 u obliku NN.NN.NN.
        """
}
