extension RuleLanguage {
    /// What is found besides the rules in Serbian, in Latin letters: by the readers of files, by orders, and before a platform is asked.
    static let serbianProblems = """
        EKS-ATTRIBUTE-MISSING | Elementu nedostaje obavezan atribut. | Dodajte navedeni atribut.
        EKS-ATTRIBUTE-UNKNOWN | Atribut ovde ne pripada. | Izostavite ga.
        EKS-ATTRIBUTE-VALUE | Vrednost atributa nije dozvoljena. | Upišite vrednost propisanog oblika.
        EKS-DUPLICATE-NUMBER | Druga faktura sa ovim brojem, a drugim sadržajem, već se šalje ili je prihvaćena. | Ako je ovo druga faktura, dajte joj novi broj.
        EKS-ELEMENT-MISSING | Nedostaje obavezan element. | Dodajte navedeni element.
        EKS-ELEMENT-ORDER | Element nije na svom mestu. | Poređajte elemente redom koji propisuje šema.
        EKS-ELEMENT-REPEATED | Element ovde sme stajati samo jednom. | Ostavite jedan i uklonite ostale.
        EKS-ELEMENT-UNKNOWN | Element ovde ne pripada. | Proverite kako je napisan i u kom je prostoru imena, ili ga izostavite.
        EKS-ENCODING | Znakovi datoteke ne mogu da se pročitaju. | Zapišite datoteku u UTF-8, ili u podešavanjima odredite kodnu stranu fascikle.
        EKS-FILE-EMPTY | U datoteci nema fakture. | Predajte celu datoteku: zapišite je pod privremenim imenom i preimenujte kad je gotova.
        EKS-FILE-INCOMPLETE | Datoteka se prekida pre kraja. | Predajte celu datoteku: zapišite je pod privremenim imenom i preimenujte kad je gotova.
        EKS-FILE-KIND | Datoteka nije faktura. | Predajte fakturu kao UBL, CII, JSON ili GOBL; PDF joj može biti prilog.
        EKS-FILE-LATE-WRITE | Datoteka je menjana pošto je preuzeta. | Proverite koja je verzija prava; pošiljalac neka zapisuje pod privremenim imenom.
        EKS-FILE-LINES | Faktura ima previše stavki. | Podelite je na više faktura.
        EKS-FILE-SIZE | Datoteka je prevelika. | Podelite je na više datoteka.
        EKS-GOBL-AMOUNT | Ovo nije decimalni broj. | Upišite broj kao što je "10.00".
        EKS-GOBL-DATE | Ovo nije dan u kalendaru. | Upišite dan kao što je 2026-11-20.
        EKS-GOBL-RETAINED | Faktura zadržava porez, za šta EN 16931 nema mesta. | Pošaljite je bez zadržanog poreza.
        EKS-GOBL-ROUNDING | Zbirovi su zaokruženi drugim redom; razlika je ušla u zaokruženje. | Da se to izbegne, stavite tax.rounding na "currency".
        EKS-GOBL-SCHEMA | Dokument GOBL nije faktura. | Predajte dokument šeme bill/invoice.
        EKS-GOBL-TOTAL | Iznos za plaćanje nije ono što daju stavke, popusti, troškovi i porezi. | Ispravite iznos.
        EKS-JSON-AMOUNT | Ovo nije decimalan broj sa najviše 18 cifara, od toga 12 iza tačke. | Pišite cifre sa tačkom, bez razmaka, razdvajanja hiljada i valute.
        EKS-JSON-DATE | Ovo nije dan u kalendaru u obliku GGGG-MM-DD. | Upišite dan kao što je 2026-11-20.
        EKS-JSON-DUPLICATE-KEY | Isti podatak stoji dvaput. | Ostavite jedan ključ i uklonite drugi.
        EKS-JSON-KEY | Ovaj ključ ovde nije poznat. | Proverite kako je napisan, ili ga uklonite.
        EKS-JSON-LIMIT | JSON je predubok ili preveliki. | Podelite datoteku.
        EKS-JSON-MISSING | Nedostaje obavezan podatak. | Dodajte ga.
        EKS-JSON-MORE | Ima više grešaka nego što je ovde navedeno. | Prvo ispravite ove.
        EKS-JSON-SCHEMA | Ovo je drugi oblik ili druga verzija. | Upišite navedenu oznaku.
        EKS-JSON-SYNTAX | Datoteka nije ispravan JSON. | Ispravite mesto koje je navedeno.
        EKS-JSON-TEXT | Tekst sadrži kontrolne znakove, kojih u fakturi ne sme biti. | Uklonite kontrolne znakove.
        EKS-JSON-TOTAL | Navedeni iznos ne odgovara stavkama. | Ispravite ga, ili ga izostavite: izračunaće se.
        EKS-JSON-TYPE | Ovde se očekuje vrednost druge vrste. | Upišite ono što se očekuje.
        EKS-JSON-WORD | Ovo nije jedna od reči koje su ovde poznate. | Uzmite jednu od navedenih.
        EKS-MORE | Ista pravila su prekršena na više mesta nego što je navedeno. | Ispravite navedena i proverite ponovo.
        EKS-NO-PLATFORM | Nijedan podešeni sistem ne prima ovu fakturu. | Ništa nije poslato. Podesite sistem kome ovakva faktura treba da ide i ponovo je predajte.
        EKS-NUMBER-GAP | Brojevi moraju teći bez praznina, a neki pre ovoga još nisu viđeni. | Ako su izdati, predajte ih.
        EKS-ORDER-ACTION | Nalog ne kaže šta treba učiniti. | Upišite jednu od navedenih reči.
        EKS-ORDER-AMOUNT | Nalog ne kaže koliki je PDV. | Upišite iznos kao vatAmount, sa tačkom.
        EKS-ORDER-COMMENT | Nedostaje napomena, koju će pročitati druga strana. | Navedite u njoj razlog.
        EKS-ORDER-DOCUMENT | Dokument na koji se nalog odnosi nije jednoznačno poznat. | Navedite broj ili oznaku jednog poznatog dokumenta.
        EKS-ORDER-JBKJS | Nalog ne kaže kome se dokument dodeljuje. | Upišite broj javnog subjekta kao jbkjs.
        EKS-ORDER-KEY | Nalog sadrži podatak koji niko ne poznaje. | Uklonite ga, ili mu ispravite ime.
        EKS-ORDER-PLATFORM | Nije jasno koji sistem prima ovaj nalog. | Navedite jedan od sistema firme koji ga primaju.
        EKS-ORDER-SCHEMA | Ova verzija naloga nije poznata. | Upišite “ekspedit.action/1”.
        EKS-ORDER-TERM | Nalog sadrži podatak koji ne odgovara onome što se traži. | Ispravite ga, ili ga izostavite.
        EKS-ORDER-UNDERWAY | Dokument je još na putu; opozvati se može tek kad se to završi. | Sačekajte ishod, pa dajte nalog ponovo; ništa nije učinjeno.
        EKS-ROOT | Dokument nije faktura u obliku UBL 2.1 ili CII D16B. | Proverite koreni element i njegov prostor imena.
        EKS-SELLER | Prodavac na fakturi nije firma u čiju je fasciklu predata. | Predajte je u fasciklu firme koja je izdaje, ili ispravite PIB prodavca.
        EKS-SYNTAX | Dokument nije faktura u obliku koji može da se pročita. | Izvezite fakturu kao UBL 2.1, CII D16B ili JSON.
        EKS-TEXT | Između elemenata stoji tekst. | Uklonite tekst.
        EKS-VALUE | Vrednost nije propisanog oblika. | Ispravite je.
        EKS-VALUE-MORE | Nečitljivih vrednosti ima više nego što je navedeno. | Prvo ispravite navedene.
        EKS-XML | Datoteka nije ispravan XML. | Izvezite fakturu ponovo; mesto je navedeno u nastavku.
        EKS-SEF-ACTION | SEF ne prenosi poruke prodavcu. | Prihvatite dokument, ili ga odbijte i u napomeni navedite razlog.
        EKS-SEF-AMOUNT | Iznos PDV-a ne može biti ovaj. | Navedite iznos u dinarima, na primer 1200.00.
        EKS-SEF-BT-121 | Šifarnik SEF-a nema ovu šifru razloga zbog kog se PDV ne obračunava. | Uzmite šifru iz šifarnika. Ako je nova, zamolite onoga ko vodi Ekspedit da ponovo preuzme šifarnik: ekspedit sef codes.
        EKS-SEF-BT-121-C | Po šifarniku SEF-a ovaj razlog ne ide uz ovu kategoriju PDV-a. | Promenite kategoriju ili razlog; šifarnik kaže koji idu zajedno.
        EKS-SEF-BT-130 | Spisak jedinica SEF-a nema ovu šifru. | Uzmite šifru sa spiska jedinica, na primer H87 za komade.
        EKS-SEF-BT-7 | SEF ne prima datum nastanka PDV obaveze. | Izostavite ga i šifrom (BT-8) navedite koji događaj stvara obavezu: 35, 432 ili 3.
        EKS-SEF-BUYER | Kupac nije registrovan na SEF-u i ne može tamo da primi dokument. | Proverite PIB kupca; ako je ispravan, zamolite kupca da se registruje i ponovo predajte dokument na dan izdavanja.
        EKS-SEF-COMMENT | Nedostaje napomena, koju će pročitati druga strana. | Navedite u njoj razlog.
        EKS-SEF-DELETE | SEF je ove dokumente ostavio; ostali su obrisani. | Brisati se mogu samo nacrti. Ostale povucite sa cancel, ili stornirajte sa storno.
        EKS-SEF-JBKJS | Broj javnog subjekta (JBKJS) nedostaje ili nije ispravan. | Upišite pet cifara bez prefiksa.
        EKS-SEF-KEY | Oznaka zahteva ne može da se izračuna. | Obavestite onoga ko vodi ovaj program.
        EKS-SEF-PIB | PIB nedostaje ili nije ispravan. | Upišite PIB kao PDV broj koji počinje sa RS.
        EKS-SEF-REDATE-AS-DROPPED | Datum nije promenjen jer se dokument šalje bajt po bajt kako ga je izdavalac napisao, a možda i potpisao. | Novi datum može da dobije samo dokument koji se ovde piše, na primer iz JSON-a.
        EKS-SEF-REDATE-OFF | Datum nije promenjen jer podešavanja to ne dozvoljavaju. | Zamolite onoga ko vodi Ekspedit da za SEF postavi redate: true.
        EKS-SEF-REDATE-TAX-POINT | Datum nije promenjen jer datum izdavanja stvara PDV obavezu (BT-8 je 3): prešla bi u drugi period. | Ponovo izdajte dokument sa pravim datumom i pravim trenutkom PDV obaveze.
        EKS-SEF-REDATE-UNASKED | Datum nije promenjen jer datoteka to ne traži. | U datoteku kojoj datum sme da se promeni upišite "sef": { "redate": true }.
        EKS-SEF-REFERENCE | Oznaka nije identifikator na SEF-u. | Uzmite identifikator iz potvrde (platformId) ili iz evidencije (platform_id).
        EKS-SEF-TYPE | SEF ne poznaje dokument ove vrste. | Izdajte fakturu (380), odobrenje (381), zaduženje (383) ili avansni račun (386).
        """
}
