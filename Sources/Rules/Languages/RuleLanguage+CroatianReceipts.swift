extension RuleLanguage {
    /// The checks of CIS on receipts.
    static let croatianCIS = """
        178 | Broj računa ne smije biti nula. | Brojite račune od 1, svake godine iznova.
        v106 | Broj računa smije imati najviše šest znamenki. | Brojite račune od 1, svake godine iznova.
        177 | Račun je izdan u budućnosti; CIS dopušta odstupanje od šest sati. | Podesite sat uređaja i vrijeme izdavanja.
        176 | Račun je izdan prije više od trideset dana. | CIS ga više ne prima; prijavite ga Poreznoj upravi na drugi način.
        v152 | Račun se dostavlja u roku od dva dana. | Dostavite ga odmah; kasni, ali će biti zaprimljen.
        v153 | Račun se dostavlja u roku od pet dana, i kad je uređaj bio u kvaru. | Dostavite ga odmah; kasni, ali će biti zaprimljen.
        v110 | Stopa PDV-a nije zakonska: 25, 13, 5 ili 0 %. | Navedite stopu koja je vrijedila na dan izdavanja.
        v117 | Stopa poreza na potrošnju ne smije biti negativna. | Navedite stopu općine ili grada, od 0 do 3 %.
        v118 | Stopa poreza na potrošnju je najviše 3 %. | Navedite stopu općine ili grada, od 0 do 3 %.
        v125 | Ostali porezi se ne koriste. | Izostavite cis.otherTaxes.
        v160 | PDV je manji od osnovice puta stopa za više od 0,10 eura. | Ponovno izračunajte PDV.
        v161 | PDV je veći od osnovice puta stopa za više od 0,10 eura. | Ponovno izračunajte PDV.
        v162 | Porez na potrošnju je manji od osnovice puta stopa za više od 0,10 eura. | Ponovno izračunajte porez na potrošnju.
        v163 | Porez na potrošnju je veći od osnovice puta stopa za više od 0,10 eura. | Ponovno izračunajte porez na potrošnju.
        v142 | Obveznik izvan sustava PDV-a ne iskazuje PDV. | Izostavite PDV, ili označite da je prodavatelj u sustavu PDV-a.
        v143 | Obveznik izvan sustava PDV-a ne iskazuje oslobođeni iznos. | Izostavite iznos, ili označite da je prodavatelj u sustavu PDV-a.
        v144 | Obveznik izvan sustava PDV-a ne iskazuje maržu. | Izostavite maržu, ili označite da je prodavatelj u sustavu PDV-a.
        v145 | Obveznik izvan sustava PDV-a ne iskazuje neoporezivi iznos. | Izostavite iznos, ili označite da je prodavatelj u sustavu PDV-a.
        v112 | Osnovice PDV-a veće su od ukupnog iznosa. | Usporedite ih; jedno od toga je pogrešno.
        v113 | Osnovice PDV-a manje su od negativnog ukupnog iznosa. | Usporedite ih; jedno od toga je pogrešno.
        v114 | Osnovice PDV-a i ukupni iznos imaju različit predznak. | Usporedite ih; jedno od toga je pogrešno.
        v120 | Osnovice poreza na potrošnju veće su od ukupnog iznosa. | Usporedite ih; jedno od toga je pogrešno.
        v121 | Osnovice poreza na potrošnju manje su od negativnog ukupnog iznosa. | Usporedite ih; jedno od toga je pogrešno.
        v122 | Osnovice poreza na potrošnju i ukupni iznos imaju različit predznak. | Usporedite ih; jedno od toga je pogrešno.
        v126 | Oslobođeni iznos veći je od ukupnog. | Usporedite ih; jedno od toga je pogrešno.
        v127 | Oslobođeni iznos manji je od negativnog ukupnog. | Usporedite ih; jedno od toga je pogrešno.
        v128 | Oslobođeni i ukupni iznos imaju različit predznak. | Usporedite ih; jedno od toga je pogrešno.
        v129 | Marža je veća od ukupnog iznosa. | Usporedite ih; jedno od toga je pogrešno.
        v130 | Marža je manja od negativnog ukupnog iznosa. | Usporedite ih; jedno od toga je pogrešno.
        v131 | Marža i ukupni iznos imaju različit predznak. | Usporedite ih; jedno od toga je pogrešno.
        v132 | Neoporezivi iznos veći je od ukupnog. | Usporedite ih; jedno od toga je pogrešno.
        v133 | Neoporezivi iznos manji je od negativnog ukupnog. | Usporedite ih; jedno od toga je pogrešno.
        v134 | Neoporezivi i ukupni iznos imaju različit predznak. | Usporedite ih; jedno od toga je pogrešno.
        166 | Ukupni iznos nije zbroj osnovica, PDV-a, poreza na potrošnju, oslobođenih i neoporezivih iznosa i naknada. | Ispravite ukupni iznos ili dio koji nedostaje; marža ne ulazi u zbroj.
        164 | Naknada ne smije biti veća od 135 eura. | Ispravite naknadu; veći iznos je stavka računa.
        185 | Gotovinom ili karticom plaća se najviše 10.000 eura. | Ostatak se plaća na račun; prijavite stvarni način plaćanja.
        167 | Transakcijski ili ostalim načinom plaća se najviše 150.000 eura. | Provjerite ukupni iznos; takav račun ide kao e-račun.
        179 | OIB operatera nije ispravan. | Navedite OIB osobe na blagajni; obrtnici navode svoj.
        EKS-CIS-ISSUER | Nedostaje OIB prodavatelja. | Navedite OIB, s HR ili bez, kao porezni broj prodavatelja.
        EKS-CIS-NUMBER | Broj računa ima tri dijela: broj, poslovni prostor i naplatni uređaj. | Numerirajte račun kao 17/P1/1.
        EKS-CIS-TIME | Nedostaje dan ili vrijeme izdavanja. | Navedite vrijeme u cis.issueTime, na primjer 09:05:07.
        EKS-CIS-TOTAL | Nedostaje ukupni iznos s porezom. | Navedite ga, ili stavke i stope iz kojih se izračunava.
        EKS-CIS-OPERATOR | Račun ne navodi operatera. | Navedite cis.operatorOib, ili operatorOib u postavkama tvrtke.
        EKS-CIS-PAYMENT | Nedostaje način plaćanja. | Navedite šifru (10 gotovina, 48 kartica, 30 prijenos) ili G, K, T, O u cis.paymentMethod.
        EKS-CIS-BUYER | OIB kupca mora biti ispravan. | Ispravite OIB kupca ili ga izostavite ako je kupac građanin.
        EKS-CIS-CURRENCY | Račun mora biti u eurima. | Navedite iznose u EUR; CIS ne poznaje druge valute.
        EKS-CIS-BOOK | Broj iz uvezane knjige ima 1 do 100 znakova. | Navedite broj otisnut u knjizi, u cis.bookNumber.
        EKS-CIS-NAME | Naknade i ostali porezi imaju naziv od 1 do 100 znakova. | Imenujte svaku naknadu i svaki porez.
        EKS-CIS-DIGITS | Iznosi imaju najviše 15 znamenki ispred zareza. | Provjerite iznose.
        """
}
