package import Faults

/// What happened, in the languages besides English.
package enum FaultWords {
    package static func text(of code: Fault.Code, in language: Language) -> String? {
        switch language {
        case .english: nil
        case .croatian: croatian(code)
        case .serbian: serbian(code)
        case .romanian: romanian(code)
        }
    }

    private static func croatian(_ code: Fault.Code) -> String {
        switch code {
        case .platformUnreachable:
            "Sustav nije bio dostupan; ništa nije poslano. Pokušava se ponovno samo od sebe."
        case .platformUnanswered:
            "Zahtjev je poslan, a odgovor nije stigao. Prije ponovnog slanja provjerava se ima li sustav dokument."
        case .platformThrottled:
            "Sustav traži sporije slanje. Nastavlja se samo od sebe."
        case .platformPaused:
            "Sustav je privremeno zatvoren. Nastavlja se samo od sebe."
        case .platformFailed:
            "Sustav je javio vlastitu pogrešku. Prije ponovnog slanja provjerava se ima li dokument."
        case .platformUnintelligible:
            "Odgovor sustava nije razumljiv. Prije ponovnog slanja provjerava se ima li dokument."
        case .platformUnauthorised:
            "Sustav ne prihvaća ključ ili certifikat. Slanje stoji dok ga netko ne ispravi i ne pusti dalje."
        case .platformRefused:
            "Sustav ne prima ovaj dokument; njegove su riječi u odbijenici."
        case .platformUnsupported:
            "Sustav ne prima dokumente ove vrste."
        case .credentialMissing:
            "Nema ključa, certifikata ili tokena koji je podešen."
        case .credentialInvalid:
            "Ključ, certifikat ili token ne može se otvoriti ili nije prave vrste."
        case .credentialExpired:
            "Certifikatu ili tokenu istekao je rok."
        case .documentUnreadable:
            "Predana datoteka nije račun koji se može pročitati."
        case .documentInvalid:
            "Račun ne zadovoljava pravila; odbijenica ih navodi."
        case .documentDuplicate:
            "Drugi račun s ovim brojem, a drugim sadržajem, šalje se ili je prihvaćen."
        case .documentLate:
            "Prošao je zakonski rok za ovaj dokument."
        case .documentLost:
            "Sačuvani sadržaj dokumenta nedostaje ili nije onaj koji je primljen. Vratite ga iz sigurnosne kopije."
        case .documentChanged:
            "Datoteka je mijenjana nakon što je preuzeta. Oba su stanja sačuvana; odlučite koje vrijedi."
        case .folderMissing:
            "Mape koja je prije korištena nema. Nastavlja se samo od sebe kad se vrati."
        case .diskFull:
            "Nema više mjesta. Nove se datoteke ne preuzimaju dok ga ne bude."
        case .diskFailed:
            "Disk je javio pogrešku pri čitanju ili pisanju. Ništa nije izgubljeno."
        case .diskForbidden:
            "Mapa ili datoteka ne može se čitati ili pisati s ovim pravima."
        case .journalFailed:
            "Dnevnik se ne može čitati ili pisati. Ništa nije izgubljeno."
        case .spoolBusy:
            "Na ovim mapama radi drugi proces."
        case .configurationWrong:
            "Postavke sadrže pogreške; svaka je navedena sa svojim retkom."
        }
    }

    private static func serbian(_ code: Fault.Code) -> String {
        switch code {
        case .platformUnreachable:
            "Sistem nije bio dostupan; ništa nije poslato. Pokušava se ponovo samo od sebe."
        case .platformUnanswered:
            "Zahtev je poslat, a odgovor nije stigao. Pre ponovnog slanja proverava se da li sistem ima dokument."
        case .platformThrottled:
            "Sistem traži sporije slanje. Nastavlja se samo od sebe."
        case .platformPaused:
            "Sistem je privremeno zatvoren. Nastavlja se samo od sebe."
        case .platformFailed:
            "Sistem je javio sopstvenu grešku. Pre ponovnog slanja proverava se da li ima dokument."
        case .platformUnintelligible:
            "Odgovor sistema nije razumljiv. Pre ponovnog slanja proverava se da li ima dokument."
        case .platformUnauthorised:
            "Sistem ne prihvata ključ ili sertifikat. Slanje stoji dok ga neko ne ispravi i ne pusti dalje."
        case .platformRefused:
            "Sistem ne prima ovaj dokument; njegove reči su u odbijenici."
        case .platformUnsupported:
            "Sistem ne prima dokumente ove vrste."
        case .credentialMissing:
            "Nema ključa, sertifikata ili tokena koji je podešen."
        case .credentialInvalid:
            "Ključ, sertifikat ili token ne može da se otvori ili nije prave vrste."
        case .credentialExpired:
            "Sertifikatu ili tokenu istekao je rok."
        case .documentUnreadable:
            "Predata datoteka nije faktura koja može da se pročita."
        case .documentInvalid:
            "Faktura ne zadovoljava pravila; odbijenica ih navodi."
        case .documentDuplicate:
            "Druga faktura sa ovim brojem, a drugim sadržajem, šalje se ili je prihvaćena."
        case .documentLate:
            "Prošao je zakonski rok za ovaj dokument."
        case .documentLost:
            "Sačuvani sadržaj dokumenta nedostaje ili nije onaj koji je primljen. Vratite ga iz rezervne kopije."
        case .documentChanged:
            "Datoteka je menjana pošto je preuzeta. Oba stanja su sačuvana; odlučite koje važi."
        case .folderMissing:
            "Fascikle koja je pre korišćena nema. Nastavlja se samo od sebe kad se vrati."
        case .diskFull:
            "Nema više mesta. Nove datoteke se ne preuzimaju dok ga ne bude."
        case .diskFailed:
            "Disk je javio grešku pri čitanju ili pisanju. Ništa nije izgubljeno."
        case .diskForbidden:
            "Fascikla ili datoteka ne može da se čita ili piše sa ovim pravima."
        case .journalFailed:
            "Dnevnik ne može da se čita ili piše. Ništa nije izgubljeno."
        case .spoolBusy:
            "Na ovim fasciklama radi drugi proces."
        case .configurationWrong:
            "Podešavanja sadrže greške; svaka je navedena sa svojim redom."
        }
    }

    private static func romanian(_ code: Fault.Code) -> String {
        switch code {
        case .platformUnreachable:
            "Sistemul nu a putut fi accesat; nu s-a trimis nimic. Se încearcă din nou de la sine."
        case .platformUnanswered:
            "Cererea a plecat și nu a venit răspuns. Înainte de a trimite din nou se verifică dacă sistemul are documentul."
        case .platformThrottled:
            "Sistemul cere un ritm mai lent. Se continuă de la sine."
        case .platformPaused:
            "Sistemul este închis temporar. Se continuă de la sine."
        case .platformFailed:
            "Sistemul a răspuns cu o eroare proprie. Înainte de a trimite din nou se verifică dacă are documentul."
        case .platformUnintelligible:
            "Răspunsul sistemului nu poate fi înțeles. Înainte de a trimite din nou se verifică dacă are documentul."
        case .platformUnauthorised:
            "Sistemul nu acceptă cheia sau certificatul. Trimiterea stă până când cineva le corectează și o eliberează."
        case .platformRefused:
            "Sistemul nu primește acest document; cuvintele lui sunt în respingere."
        case .platformUnsupported:
            "Sistemul nu primește documente de acest fel."
        case .credentialMissing:
            "Cheia, certificatul sau tokenul din configurație lipsește."
        case .credentialInvalid:
            "Cheia, certificatul sau tokenul nu poate fi deschis sau nu este de felul potrivit."
        case .credentialExpired:
            "Certificatul sau tokenul a expirat."
        case .documentUnreadable:
            "Fișierul depus nu este o factură care poate fi citită."
        case .documentInvalid:
            "Factura încalcă reguli; respingerea le enumeră."
        case .documentDuplicate:
            "O altă factură cu acest număr și alt conținut este în curs de trimitere sau a fost acceptată."
        case .documentLate:
            "Termenul legal pentru acest document a trecut."
        case .documentLost:
            "Conținutul păstrat al documentului lipsește sau nu este cel primit. Restaurați-l din copia de siguranță."
        case .documentChanged:
            "Fișierul a fost modificat după preluare. Ambele stări sunt păstrate; hotărâți care este valabilă."
        case .folderMissing:
            "Dosarul folosit înainte lipsește. Se continuă de la sine când revine."
        case .diskFull:
            "Nu mai este loc. Nu se preiau fișiere noi până când va fi."
        case .diskFailed:
            "Discul a dat eroare la citire sau scriere. Nimic nu s-a pierdut."
        case .diskForbidden:
            "Un dosar sau fișier nu poate fi citit sau scris cu aceste drepturi."
        case .journalFailed:
            "Jurnalul nu poate fi citit sau scris. Nimic nu s-a pierdut."
        case .spoolBusy:
            "Alt proces lucrează pe aceste dosare."
        case .configurationWrong:
            "Configurația are greșeli; fiecare este indicată cu rândul ei."
        }
    }
}
