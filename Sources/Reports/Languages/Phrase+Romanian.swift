extension Phrase {
    var romanian: String {
        switch self {
        case .receipt: "Confirmare"
        case .rejection: "Respingere"
        case .acceptedTitle: "Acceptată"
        case .acceptedText:
            "Factura a fost preluată de toate sistemele la care trebuia trimisă. Nu mai este "
                + "nimic de făcut."
        case .repeatedText:
            "Același fișier a mai fost depus. Nimic nu a fost trimis din nou; aceasta este prima "
                + "confirmare, repetată."
        case .pendingTitle: "Emis, încă neraportat"
        case .pendingText:
            "Sistemul nu răspunde, așa că documentul nu are deocamdată numărul lui. Este valabil cu codul de mai "
                + "jos. Va fi raportat cât mai curând; această pagină se înlocuiește atunci."
        case .overtakenTitle: "Retras: sistemul nu l-a acceptat"
        case .overtakenText:
            "Această confirmare a fost emisă înainte de răspunsul sistemului. Sistemul nu a acceptat "
                + "documentul; răspunsul lui se află în dosarul error."
        case .invalidTitle: "Netrimisă: factura nu respectă regulile"
        case .invalidText:
            "Factura a fost verificată înainte de trimitere și oprită aici. Nimeni nu a primit-o."
        case .unreadableTitle: "Netrimisă: fișierul nu poate fi citit"
        case .unreadableText: "Fișierul depus nu este o factură care poate fi citită. Nimeni nu a primit-o."
        case .refusedTitle: "Refuzată de sistem"
        case .refusedText:
            "Factura a fost trimisă, dar sistemul nu o acceptă. Răspunsul său este redat mai jos."
        case .deadTitle: "Nelivrată: toate încercările au eșuat"
        case .deadText:
            "Sistemul nu a putut fi contactat în timpul prevăzut. Factura în sine poate fi "
                + "corectă."
        case .conflictTitle: "Netrimisă: numărul este deja folosit"
        case .conflictText:
            "O altă factură cu acest număr este în curs de trimitere sau a fost acceptată, iar "
                + "conținutul diferă."
        case .quarantineText: "Fișierul depus poate fi dăunător; este izolat și nu se returnează."
        case .invoice: "Factură"
        case .creditNote: "Notă de creditare"
        case .number: "Număr"
        case .issueDate: "Data emiterii"
        case .seller: "Vânzător"
        case .buyer: "Cumpărător"
        case .amountDue: "Sumă de plată"
        case .platform: "Sistem"
        case .submittedAt: "Trimisă"
        case .acceptedAt: "Acceptată"
        case .attempts: "Încercări"
        case .platformId: "Număr în sistem"
        case .requestId: "Număr de cerere"
        case .lateDelivery: "Trimisă cu întârziere și marcată astfel"
        case .notProduction: "Test: fără efect juridic"
        case .stateAccepted: "acceptată"
        case .statePending: "în așteptarea deciziei"
        case .stateRefused: "refuzată"
        case .stateDead: "nelivrată"
        case .stateHeld: "reținută"
        case .stateNotSent: "netrimisă"
        case .scanToVerify: "Scanați pentru verificare"
        case .routeReason: "De ce a fost trimisă aici"
        case .problems: "Ce trebuie corectat"
        case .warnings: "Observații"
        case .mustFix: "trebuie corectat"
        case .remark: "observație"
        case .whatToDo: "Ce este de făcut"
        case .found: "În factură"
        case .expected: "Se așteaptă"
        case .place: "Loc"
        case .rule: "Regulă"
        case .line: "linia"
        case .column: "coloana"
        case .platformSays: "Răspunsul sistemului"
        case .whatNext: "Ce urmează"
        case .nextInvalid:
            "Corectați factura în programul care a creat-o și depuneți-o din nou cu același "
                + "număr. Numele fișierului poate fi oricare."
        case .nextUnreadable:
            "Exportați din nou factura sau contactați persoana care a creat fișierul. Apoi "
                + "depuneți fișierul nou."
        case .nextRefused:
            "Corectați ce indică sistemul și depuneți din nou factura. Va fi trimisă ca o revizie "
                + "nouă."
        case .nextDead:
            "Anunțați persoana care administrează acest program: factura poate fi retrimisă de "
                + "acolo, fără o nouă depunere."
        case .nextConflict:
            "Dacă factura este nouă, dați-i un număr propriu. Dacă o corectează pe prima, emiteți "
                + "o notă de creditare."
        case .files: "Fișiere în acest dosar"
        case .technical: "Detalii"
        case .file: "Fișier"
        case .fingerprint: "Amprentă (SHA-256)"
        case .receivedAt: "Primit"
        case .finishedAt: "Finalizat"
        case .company: "Firmă"
        case .madeBy: "Întocmit de Ekspedit"
        }
    }
}
