import Faults
import Platforms
import Testing

/// The platform's sentences, literally.
struct ANAFProseTests {
    @Test(
        arguments: [
            ("Valorile acceptate pentru parametrul standard sunt UBL, CN, CII sau RASP", .query),
            ("Marime fisier transmis mai mare de 10 MB.", .tooLarge),
            ("CIF introdus= 123a nu este un numar", .configuration),
            ("Nu exista niciun CIF pentru care sa aveti drept in SPV", .rights),
            ("Nu aveti drept in SPV pentru CIF=1234", .rights),
            (
                "Fisierul transmis nu este valid. org.xml.sax.SAXParseException; lineNumber: 12; columnNumber: 34; cvc-elt.1.a",
                .document
            ),
            ("Daca parametrul extern trebuie completat, valoarea acceptata este DA", .query),
            ("Daca parametrul autofacturare trebuie completat, valoarea acceptata este DA", .query),
            ("CIF introdus= 1234 nu este inregistrat in Registrul RO e-Factura executari silite", .rights),
            ("S-au incarcat deja 1000 de mesaje de tip RASP pentru cui=1234 in cursul zilei", .daily),
            ("A aparut o eroare tehnica. Cod: XXX", .passing),
            ("Trebuie sa aveti atasat in request un fisier de tip xml", .query),
            ("Parametrii standard si cif sunt obligatorii", .query),
            ("Nu aveti dreptul de inteorgare pentru id_incarcare= 18", .rights),
            ("Nu exista niciun CIF petru care sa aveti drept", .rights),
            ("Id_incarcare introdus= aaa nu este un numar intreg", .query),
            ("Nu exista factura cu id_incarcare= 15000", .missing),
            ("S-au facut deja 20 descarcari de mesaj in cursul zilei", .daily),
            ("Parametrul id_incarcare este obligatoriu", .query),
            ("Nu exista mesaje in ultimele 15 zile", .empty),
            ("Nu exista mesaje in intervalul selectat", .empty),
            (
                "Lista de mesaje este mai mare decat numarul de 500 elemente permise in pagina. Folositi endpoint-ul cu paginatie.",
                .crowded
            ),
            ("CIF introdus= aaa nu este un numar sau nu are o valoare acceptata de sistem", .configuration),
            ("Numarul de zile introdus= aaa nu este un numar intreg", .query),
            ("Numarul de zile trebuie sa fie intre 1 si 60", .query),
            ("Valorile acceptate pentru parametrul filtru sunt E, T, P sau R", .query),
            ("startTime = aaa nu este un numar sau nu are o valoare acceptata de sistem", .query),
            (
                "startTime = 01-09-2026 10:00:00 nu poate fi mai vechi de 60 de zile fata de momentul requestului",
                .past
            ),
            ("endTime = 01-09-2026 10:00:00 nu poate fi <= startTime = 02-09-2026 10:00:00", .query),
            (
                "endTime = 20-11-2026 10:00:05 nu poate in viitor fata de momentul requestului = 20-11-2026 10:00:00",
                .future
            ),
            ("Pagina solicitata 50 este mai mare decat numarul toatal de pagini 29", .beyond),
            (
                "S-au facut deja 1000 interogari de lista mesaje de catre utilizator in cursul zilei", .daily
            ),
            (
                "S-au facut deja 1500 de interogari de tip lista mesaje  de catre CUI=1234 in cursul zilei",
                .daily
            ),
            ("Parametrii zile si cif sunt obligatorii", .query),
            ("Parametrii startTime, endTime, cif si pagina sunt obligatorii", .query),
            ("Id descarcare introdus= 123a nu este un numar intreg", .query),
            ("S-au facut deja 10 descarcari de mesaj in cursul zilei", .daily),
            ("S-au facut deja 10 descarcari la mesajul cu id_descarcare=7 in cursul zilei", .daily),
            ("Nu aveti dreptul sa descarcati acesta factura", .rights),
            ("Pentru id=21 nu exista inregistrata nici o factura", .missing),
            (
                "Fisierul nu mai poate fi descarcat pentru ca a trecut perioada de 60 de zile in care este disponibil",
                .expired
            ),
            ("Parametrul id este obligatoriu", .query),
            ("Daca parametrul executare trebuie completat, valoarea acceptata este DA", .query),
            ("A aparut o eroare tehnica. Cod: 4003", .passing),
            ("endTime = aaa nu este un numar sau nu are o valoare acceptata de sistem", .query),
            ("pagina = aaa nu este un numar sau nu are o valoare acceptata de sistem", .query),
            ("endTime = 20-11-2026 10:00:05 nu poate in viitor fata de momentul requestului", .future),
            ("Valorile acceptate pentru parametrul standard sunt FACT1 si FCN", .query),
            ("Marime fisier transmis mai mare de 5 MB.", .tooLarge),
            (
                "Factura a mai fost transmisa anterior cu index=5000000001 si data incarcare=2026-11-20",
                .duplicate
            ),
            ("something that nobody has seen", .unknown),
        ] as [(String, ANAF.Prose.Family)])
    func `tells what a sentence is about`(sentence: String, family: ANAF.Prose.Family) {
        #expect(ANAF.Prose.family(of: sentence) == family)
    }

    @Test func `every kind of sentence says what to do`() {
        for family in ANAF.Prose.Family.allCases { #expect(!ANAF.Prose.action(for: family).isEmpty) }
    }

    @Test func `finds the index of the first document`() {
        let sentence =
            "Factura a mai fost transmisa anterior cu index=5000000001 si data incarcare=2026-11-20"
        #expect(ANAF.Prose.originalIndex(in: sentence) == "5000000001")
    }

    @Test(arguments: [
        (
            "E: validari globale [SCHEMATRON] eroare: [BR-RO-140\"]-Strada #Street", "BR-RO-140",
            [String]()
        ),
        (
            "E: validari globale\n eroare regula: R6.1: CIF-ul vanzatorului nu figureaza in baza de date:1",
            "R6.1", []
        ),
        ("E: CustomizationID (1) eroare regula: BT-24: gresit", "BT-24", ["BT-24"]),
        (
            "E: x eroare regula: R_BT_32_cui: Cui vanzator incorect / validare CUI (1234)", "R_BT_32_cui",
            []
        ),
        (
            "tipAssert=FailedAssert; codEroare=BR-CO-15; textEroare=[BR-CO-15]-Total (BT-112) = BT-109 + BT-110",
            "BR-CO-15", ["BT-112", "BT-109", "BT-110"]
        ),
        ("BR-RO-DT003-CN without brackets", "ANAF", []),
    ])
    func `reads the rule and the terms out of a sentence`(sentence: String, rule: String, terms: [String]) {
        let finding = ANAF.finding(sentence)
        #expect(finding.id == rule)
        #expect(finding.terms == terms)
        #expect(!finding.message.contains("\n"))
        #expect(!finding.action.isEmpty)
    }

    @Test func `tells where the schema is broken`() {
        let finding = ANAF.finding(
            "Fisierul transmis nu este valid. org.xml.sax.SAXParseException; lineNumber: 12; columnNumber: 34; cvc-elt"
        )
        #expect(finding.id == "ANAF-XSD")
        #expect(finding.at == "line 12, column 34 of the document as sent")
    }
}
