extension RuleLanguage {
    /// What is found besides the rules in Romanian: by the readers of files, by orders, and before a platform is asked.
    static let romanianProblems = """
        EKS-ATTRIBUTE-MISSING | Elementului îi lipsește un atribut obligatoriu. | Adăugați atributul indicat.
        EKS-ATTRIBUTE-UNKNOWN | Atributul nu are ce căuta aici. | Eliminați-l.
        EKS-ATTRIBUTE-VALUE | Valoarea atributului nu este permisă. | Scrieți o valoare în forma prevăzută.
        EKS-DUPLICATE-NUMBER | O altă factură cu acest număr, dar cu alt conținut, este în curs de trimitere sau a fost acceptată. | Dacă aceasta este altă factură, dați-i un număr nou.
        EKS-ELEMENT-MISSING | Lipsește un element obligatoriu. | Adăugați elementul indicat.
        EKS-ELEMENT-ORDER | Elementul nu este la locul lui. | Puneți elementele în ordinea schemei.
        EKS-ELEMENT-REPEATED | Elementul poate apărea aici o singură dată. | Păstrați unul și eliminați celelalte.
        EKS-ELEMENT-UNKNOWN | Elementul nu are ce căuta aici. | Verificați cum este scris și spațiul de nume, sau eliminați-l.
        EKS-ENCODING | Caracterele fișierului nu pot fi citite. | Scrieți fișierul în UTF-8 sau stabiliți pagina de cod a dosarului în configurație.
        EKS-FILE-EMPTY | În fișier nu este nicio factură. | Depuneți fișierul întreg: scrieți-l sub un nume temporar și redenumiți-l la sfârșit.
        EKS-FILE-INCOMPLETE | Fișierul se întrerupe înainte de sfârșit. | Depuneți fișierul întreg: scrieți-l sub un nume temporar și redenumiți-l la sfârșit.
        EKS-FILE-KIND | Fișierul nu este o factură. | Depuneți factura ca UBL, CII, JSON sau GOBL; un PDF îi poate fi anexat.
        EKS-FILE-LATE-WRITE | Fișierul a fost modificat după ce a fost preluat. | Verificați care variantă este cea bună; expeditorul să scrie sub un nume temporar.
        EKS-FILE-LINES | Factura are prea multe linii. | Împărțiți-o în mai multe facturi.
        EKS-FILE-SIZE | Fișierul este prea mare. | Împărțiți-l în mai multe fișiere.
        EKS-GOBL-AMOUNT | Acesta nu este un număr zecimal. | Scrieți un număr ca "10.00".
        EKS-GOBL-DATE | Aceasta nu este o zi din calendar. | Scrieți o zi ca 2026-11-20.
        EKS-GOBL-RETAINED | Factura reține un impozit, pentru care EN 16931 nu are loc. | Trimiteți-o fără impozitul reținut.
        EKS-GOBL-ROUNDING | Sumele au fost rotunjite în altă ordine; diferența a intrat în rotunjire. | Pentru a o evita, puneți tax.rounding pe "currency".
        EKS-GOBL-SCHEMA | Documentul GOBL nu este o factură. | Depuneți un document cu schema bill/invoice.
        EKS-GOBL-TOTAL | Suma de plată nu este cea care rezultă din linii, deduceri, taxe și TVA. | Corectați suma.
        EKS-JSON-AMOUNT | Acesta nu este un număr zecimal cu cel mult 18 cifre, din care 12 după punct. | Scrieți cifre cu punct, fără spații, separatori de mii sau monedă.
        EKS-JSON-DATE | Aceasta nu este o zi din calendar în forma AAAA-LL-ZZ. | Scrieți o zi ca 2026-11-20.
        EKS-JSON-DUPLICATE-KEY | Aceeași informație apare de două ori. | Păstrați o cheie și eliminați-o pe cealaltă.
        EKS-JSON-KEY | Această cheie nu este cunoscută aici. | Verificați cum este scrisă sau eliminați-o.
        EKS-JSON-LIMIT | JSON-ul este prea adânc sau prea mare. | Împărțiți fișierul.
        EKS-JSON-MISSING | Lipsește o informație obligatorie. | Adăugați-o.
        EKS-JSON-MORE | Sunt mai multe greșeli decât cele enumerate aici. | Corectați-le întâi pe acestea.
        EKS-JSON-SCHEMA | Acesta este alt format sau altă versiune. | Scrieți denumirea indicată.
        EKS-JSON-SYNTAX | Fișierul nu este JSON corect. | Corectați locul indicat.
        EKS-JSON-TEXT | Textul conține caractere de control, care nu pot sta într-o factură. | Eliminați caracterele de control.
        EKS-JSON-TOTAL | Suma dată nu corespunde liniilor. | Corectați-o sau lăsați-o afară: se calculează.
        EKS-JSON-TYPE | Aici se așteaptă o valoare de alt fel. | Scrieți ceea ce se așteaptă.
        EKS-JSON-WORD | Acesta nu este unul dintre cuvintele cunoscute aici. | Alegeți unul dintre cele indicate.
        EKS-MORE | Aceleași reguli sunt încălcate în mai multe locuri decât cele enumerate. | Corectați-le pe cele indicate și verificați din nou.
        EKS-NO-PLATFORM | Niciun sistem configurat nu primește această factură. | Nu s-a trimis nimic. Configurați sistemul la care trebuie să ajungă și depuneți-o din nou.
        EKS-NUMBER-GAP | Numerele trebuie să curgă fără goluri, iar unele dinaintea acestuia nu au fost văzute. | Dacă au fost emise, depuneți-le.
        EKS-ORDER-ACTION | Ordinul nu spune ce trebuie făcut. | Scrieți unul dintre cuvintele indicate.
        EKS-ORDER-AMOUNT | Ordinul nu spune cât este TVA. | Scrieți suma ca vatAmount, cu punct.
        EKS-ORDER-COMMENT | Lipsește comentariul, pe care îl va citi cealaltă parte. | Spuneți în el motivul.
        EKS-ORDER-DOCUMENT | Documentul la care se referă ordinul nu este cunoscut fără echivoc. | Indicați numărul sau identificatorul unui document cunoscut.
        EKS-ORDER-JBKJS | Ordinul nu spune cui i se atribuie documentul. | Scrieți numărul instituției publice ca jbkjs.
        EKS-ORDER-KEY | Ordinul conține o informație pe care nimeni nu o cunoaște. | Eliminați-o sau corectați-i numele.
        EKS-ORDER-PLATFORM | Nu este clar care sistem primește acest ordin. | Indicați unul dintre sistemele companiei care îl primesc.
        EKS-ORDER-SCHEMA | Această versiune a ordinelor nu este cunoscută. | Scrieți “ekspedit.action/1”.
        EKS-ORDER-TERM | Ordinul conține o informație care nu se potrivește cu cererea. | Corectați-o sau eliminați-o.
        EKS-ORDER-UNDERWAY | Documentul este încă pe drum; poate fi retras abia după ce acesta s-a încheiat. | Așteptați rezultatul, apoi dați ordinul din nou; nu s-a făcut nimic.
        EKS-ROOT | Documentul nu este o factură UBL 2.1 sau CII D16B. | Verificați elementul rădăcină și spațiul lui de nume.
        EKS-SELLER | Vânzătorul de pe factură nu este compania în al cărei dosar a fost depusă. | Depuneți-o în dosarul companiei care o emite sau corectați codul fiscal al vânzătorului.
        EKS-SYNTAX | Documentul nu este o factură într-o formă care poate fi citită. | Exportați factura ca UBL 2.1, CII D16B sau JSON.
        EKS-TEXT | Între elemente se află text. | Eliminați textul.
        EKS-VALUE | Valoarea nu are forma prevăzută. | Corectați-o.
        EKS-VALUE-MORE | Sunt mai multe valori necitibile decât cele enumerate. | Corectați-le întâi pe acestea.
        EKS-XML | Fișierul nu este XML corect. | Exportați factura din nou; locul este indicat mai jos.
        EKS-ANAF-ACTION | Un document la ANAF nu poate fi acceptat sau respins, retras sau stornat. | Cumpărătorul poate trimite vânzătorului un mesaj; vânzătorul emite o notă de credit sau o factură de stornare.
        EKS-ANAF-ATTACHMENTS | Fișierele anexate depășesc împreună limita ANAF. | Eliminați sau micșorați anexele.
        EKS-ANAF-KEY | Amprenta documentului nu poate fi calculată. | Anunțați persoana care administrează acest program.
        EKS-ANAF-MESSAGE | Mesajul este gol. | Scrieți ce trebuie să citească vânzătorul.
        EKS-ANAF-REFERENCE | Referința nu este un index ANAF. | Luați indexul documentului primit din registru (platform_id).
        EKS-ANAF-SIGNED | ANAF nu primește semnătura expeditorului și consideră greșit un document cu acest element. | Depuneți documentul fără el; archiveSeal din configurație sigilează pentru arhiva proprie.
        EKS-ANAF-SIZE | Documentul depășește limita ANAF. | Eliminați sau micșorați anexele.
        """
}
