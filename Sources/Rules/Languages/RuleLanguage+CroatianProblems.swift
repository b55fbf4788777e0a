extension RuleLanguage {
    /// What is found besides the rules in Croatian: by the readers of files, by orders, and before a platform is asked.
    static let croatianProblems = """
        EKS-ATTRIBUTE-MISSING | Elementu nedostaje obvezan atribut. | Dodajte navedeni atribut.
        EKS-ATTRIBUTE-UNKNOWN | Atribut ovdje ne pripada. | Izostavite ga.
        EKS-ATTRIBUTE-VALUE | Vrijednost atributa nije dopuštena. | Upišite vrijednost propisanog oblika.
        EKS-DUPLICATE-NUMBER | Drugi račun s ovim brojem, a drugim sadržajem, već se šalje ili je prihvaćen. | Ako je ovo drugi račun, dajte mu novi broj.
        EKS-ELEMENT-MISSING | Nedostaje obvezan element. | Dodajte navedeni element.
        EKS-ELEMENT-ORDER | Element nije na svojem mjestu. | Poredajte elemente redom koji propisuje shema.
        EKS-ELEMENT-REPEATED | Element ovdje smije stajati samo jednom. | Ostavite jedan i uklonite ostale.
        EKS-ELEMENT-UNKNOWN | Element ovdje ne pripada. | Provjerite kako je napisan i u kojem je prostoru imena, ili ga izostavite.
        EKS-ENCODING | Znakovi datoteke ne mogu se pročitati. | Zapišite datoteku u UTF-8, ili u postavkama odredite kodnu stranicu mape.
        EKS-FILE-EMPTY | U datoteci nema računa. | Predajte cijelu datoteku: zapišite je pod privremenim imenom i preimenujte kad je gotova.
        EKS-FILE-INCOMPLETE | Datoteka se prekida prije kraja. | Predajte cijelu datoteku: zapišite je pod privremenim imenom i preimenujte kad je gotova.
        EKS-FILE-KIND | Datoteka nije račun. | Predajte račun kao UBL, CII, JSON ili GOBL; PDF mu može biti prilog.
        EKS-FILE-LATE-WRITE | Datoteka je mijenjana nakon što je preuzeta. | Provjerite koja je inačica prava; pošiljatelj neka zapisuje pod privremenim imenom.
        EKS-FILE-LINES | Račun ima previše stavki. | Podijelite ga na više računa.
        EKS-FILE-SIZE | Datoteka je prevelika. | Podijelite je na više datoteka.
        EKS-GOBL-AMOUNT | Ovo nije decimalni broj. | Upišite broj kao što je "10.00".
        EKS-GOBL-DATE | Ovo nije dan u kalendaru. | Upišite dan kao što je 2026-11-20.
        EKS-GOBL-RETAINED | Račun zadržava porez, za što EN 16931 nema mjesta. | Pošaljite ga bez zadržanog poreza.
        EKS-GOBL-ROUNDING | Zbrojevi su zaokruženi drugim redom; razlika je ušla u zaokruženje. | Da se to izbjegne, stavite tax.rounding na "currency".
        EKS-GOBL-SCHEMA | Dokument GOBL nije račun. | Predajte dokument sheme bill/invoice.
        EKS-GOBL-TOTAL | Iznos za plaćanje nije ono što daju stavke, popusti, troškovi i porezi. | Ispravite iznos.
        EKS-JSON-AMOUNT | Ovo nije decimalni broj s najviše 18 znamenki, od toga 12 iza točke. | Pišite znamenke s točkom, bez razmaka, razdjelnika tisućica i valute.
        EKS-JSON-DATE | Ovo nije dan u kalendaru u obliku GGGG-MM-DD. | Upišite dan kao što je 2026-11-20.
        EKS-JSON-DUPLICATE-KEY | Isti podatak stoji dvaput. | Ostavite jedan ključ i uklonite drugi.
        EKS-JSON-KEY | Ovaj ključ ovdje nije poznat. | Provjerite kako je napisan, ili ga uklonite.
        EKS-JSON-LIMIT | JSON je predubok ili prevelik. | Podijelite datoteku.
        EKS-JSON-MISSING | Nedostaje obvezan podatak. | Dodajte ga.
        EKS-JSON-MORE | Ima više pogrešaka nego što je ovdje navedeno. | Prvo ispravite ove.
        EKS-JSON-SCHEMA | Ovo je drugi oblik ili druga inačica. | Upišite navedenu oznaku.
        EKS-JSON-SYNTAX | Datoteka nije ispravan JSON. | Ispravite mjesto koje je navedeno.
        EKS-JSON-TEXT | Tekst sadrži upravljačke znakove, kojih u računu ne smije biti. | Uklonite upravljačke znakove.
        EKS-JSON-TOTAL | Navedeni iznos ne odgovara stavkama. | Ispravite ga, ili ga izostavite: izračunat će se.
        EKS-JSON-TYPE | Ovdje se očekuje vrijednost druge vrste. | Upišite ono što se očekuje.
        EKS-JSON-WORD | Ovo nije jedna od riječi koje su ovdje poznate. | Uzmite jednu od navedenih.
        EKS-MORE | Ista su pravila prekršena na više mjesta nego što je navedeno. | Ispravite navedena i provjerite ponovno.
        EKS-NO-PLATFORM | Nijedan podešeni sustav ne prima ovaj račun. | Ništa nije poslano. Podesite sustav kojemu ovakav račun treba ići i ponovno ga predajte.
        EKS-NUMBER-GAP | Brojevi moraju teći bez praznina, a neki prije ovoga još nisu viđeni. | Ako su izdani, predajte ih.
        EKS-ORDER-ACTION | Nalog ne kaže što treba učiniti. | Upišite jednu od navedenih riječi.
        EKS-ORDER-AMOUNT | Nalog ne kaže koliki je PDV. | Upišite iznos kao vatAmount, s točkom.
        EKS-ORDER-COMMENT | Nedostaje napomena, koju će pročitati druga strana. | Navedite u njoj razlog.
        EKS-ORDER-DOCUMENT | Dokument na koji se nalog odnosi nije jednoznačno poznat. | Navedite broj ili oznaku jednog poznatog dokumenta.
        EKS-ORDER-JBKJS | Nalog ne kaže kome se dokument dodjeljuje. | Upišite broj javnog tijela kao jbkjs.
        EKS-ORDER-KEY | Nalog sadrži podatak koji nitko ne poznaje. | Uklonite ga, ili mu ispravite ime.
        EKS-ORDER-PLATFORM | Nije jasno koji sustav prima ovaj nalog. | Navedite jedan od sustava tvrtke koji ga primaju.
        EKS-ORDER-SCHEMA | Ova inačica naloga nije poznata. | Upišite “ekspedit.action/1”.
        EKS-ORDER-TERM | Nalog sadrži podatak koji ne odgovara onome što se traži. | Ispravite ga, ili ga izostavite.
        EKS-ORDER-UNDERWAY | Dokument je još na putu; opozvati se može tek kad to završi. | Pričekajte ishod, pa dajte nalog ponovno; ništa nije učinjeno.
        EKS-ROOT | Dokument nije račun u obliku UBL 2.1 ili CII D16B. | Provjerite korijenski element i njegov prostor imena.
        EKS-SELLER | Prodavatelj na računu nije tvrtka u čiju je mapu predan. | Predajte ga u mapu tvrtke koja ga izdaje, ili ispravite PDV identifikator prodavatelja.
        EKS-SYNTAX | Dokument nije račun u obliku koji se može pročitati. | Izvezite račun kao UBL 2.1, CII D16B ili JSON.
        EKS-TEXT | Između elemenata stoji tekst. | Uklonite tekst.
        EKS-VALUE | Vrijednost nije propisanog oblika. | Ispravite je.
        EKS-VALUE-MORE | Nečitljivih je vrijednosti više nego što je navedeno. | Prvo ispravite navedene.
        EKS-XML | Datoteka nije ispravan XML. | Izvezite račun ponovno; mjesto je navedeno u nastavku.
        EKS-CIS-KEY | Zaštitni kod (ZKI) ne može se izračunati. | Obavijestite onoga tko vodi ovaj program: provjerite certifikat i njegov ključ.
        EKS-CIS-TIP | Napojnica je iznos s dvije decimale, različit od nule. | Navedite iznos u eurima i centima; ništa nije dojavljeno.
        EKS-CIS-CHECK | Produkcija ne poznaje poruku za provjeru. | Provjerite račun u testnoj okolini ili naredbom `ekspedit validate --rules cis`.
        EKS-CIS-ZKI | Navedeni zaštitni kod (ZKI) nije ispravan. | Izostavite cis.zki, ili navedite kod koji je ispisan.
        """
}
