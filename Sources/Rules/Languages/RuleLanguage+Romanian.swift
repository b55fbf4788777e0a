extension RuleLanguage {
    /// The frequent rules of EN 16931 in Romanian.
    static let romanianEN16931 = """
        BR-01 | Lipsește identificatorul specificației (BT-24).
        BR-02 | Lipsește numărul facturii (BT-1).
        BR-03 | Lipsește data emiterii (BT-2).
        BR-04 | Lipsește codul tipului facturii (BT-3).
        BR-05 | Lipsește moneda facturii (BT-5).
        BR-06 | Lipsește numele vânzătorului (BT-27).
        BR-07 | Lipsește numele cumpărătorului (BT-44).
        BR-08 | Lipsește adresa vânzătorului.
        BR-09 | Lipsește țara vânzătorului (BT-40).
        BR-10 | Lipsește adresa cumpărătorului.
        BR-11 | Lipsește țara cumpărătorului (BT-55).
        BR-12 | Lipsește suma valorilor nete ale liniilor (BT-106).
        BR-13 | Lipsește totalul fără TVA (BT-109).
        BR-14 | Lipsește totalul cu TVA (BT-112).
        BR-15 | Lipsește suma de plată (BT-115).
        BR-16 | Factura nu are nicio linie.
        BR-21 | Linia nu are identificator (BT-126).
        BR-22 | Linia nu are cantitate (BT-129).
        BR-23 | Linia nu are unitate de măsură (BT-130).
        BR-24 | Linia nu are valoare netă (BT-131).
        BR-25 | Linia nu are numele articolului (BT-153).
        BR-26 | Linia nu are preț net (BT-146).
        BR-27 | Prețul nu poate fi negativ. | Puneți minus la cantitate, nu la preț.
        BR-45 | Detalierea TVA nu are bază de calcul (BT-116).
        BR-46 | Detalierea TVA nu are valoarea taxei (BT-117).
        BR-47 | Detalierea TVA nu are categorie (BT-118).
        BR-48 | Detalierea TVA nu are cotă (BT-119).
        BR-49 | Instrucțiunile de plată nu au codul mijlocului de plată (BT-81).
        BR-50 | Lipsește contul de plată (BT-84).
        BR-61 | Lipsește contul de plată (BT-84).
        BR-CO-03 | Data și codul exigibilității TVA se exclud reciproc. | Păstrați data (BT-7) sau codul (BT-8).
        BR-CO-04 | Fiecare linie trebuie să aibă o categorie de TVA (BT-151).
        BR-CO-09 | Identificatorul de TVA trebuie să înceapă cu codul țării, de exemplu RO. | Scrieți RO înaintea codului fiscal.
        BR-CO-10 | Suma valorilor nete (BT-106) nu este suma liniilor. | Corectați BT-106 sau valorile nete ale liniilor (BT-131).
        BR-CO-11 | Suma deducerilor (BT-107) nu este suma deducerilor documentului. | Corectați BT-107; deducerile liniilor nu intră în această sumă.
        BR-CO-12 | Suma taxelor suplimentare (BT-108) nu este suma celor ale documentului. | Corectați BT-108; taxele liniilor nu intră în această sumă.
        BR-CO-13 | Totalul fără TVA (BT-109) nu este linii − deduceri + taxe suplimentare. | Corectați BT-109: BT-106 − BT-107 + BT-108.
        BR-CO-14 | Totalul TVA (BT-110) nu este suma TVA pe categorii. | Corectați BT-110 sau valorile din detalierea TVA (BT-117).
        BR-CO-15 | Totalul cu TVA (BT-112) nu este totalul fără TVA + TVA. | Corectați BT-112: BT-109 + BT-110.
        BR-CO-16 | Suma de plată (BT-115) nu este totalul cu TVA − plătit + rotunjire. | Corectați BT-115: BT-112 − BT-113 + BT-114.
        BR-CO-17 | TVA pe categorie (BT-117) nu este bază × cotă. | Recalculați taxa, rotunjită la două zecimale.
        BR-CO-18 | Factura trebuie să aibă detalierea TVA (BG-23). | Adăugați o poziție pentru fiecare categorie și cotă, chiar și fără TVA.
        BR-CO-26 | Lipsește un identificator al vânzătorului, numărul de înregistrare sau codul de TVA. | Adăugați codul fiscal al vânzătorului.
        BR-CL-* | Valoarea nu se află în lista de coduri. | Luați codul din lista indicată, literă cu literă.
        BR-DEC-* | Suma poate avea cel mult două zecimale. | Rotunjiți suma la două zecimale.
        BR-S-* | Regula pentru cota standard (categoria S) nu este respectată.
        BR-Z-* | Regula pentru cota zero (categoria Z) nu este respectată.
        BR-E-* | Regula pentru scutire de TVA (categoria E) nu este respectată.
        BR-AE-* | Regula pentru taxare inversă (categoria AE) nu este respectată.
        BR-IC-* | Regula pentru livrări intracomunitare (categoria K) nu este respectată.
        BR-G-* | Regula pentru export (categoria G) nu este respectată.
        BR-O-* | Regula pentru operațiuni neimpozabile (categoria O) nu este respectată.
        UBL-CR-* | Elementul nu face parte din factura EN 16931. | Eliminați elementul.
        UBL-SR-* | Elementul poate apărea o singură dată. | Păstrați unul și eliminați celelalte.
        BR-x-01 | Categoria de TVA folosită trebuie să aibă poziția ei în detalierea TVA, și invers. | Adăugați poziția (BG-23) pentru această categorie sau corectați categoria liniei.
        BR-x-02 | O linie din această categorie de TVA cere codurile fiscale ale părților. | Adăugați codul de TVA al vânzătorului; la AE și K și al cumpărătorului, la O niciunul.
        BR-x-03 | O deducere din această categorie de TVA cere codurile fiscale ale părților. | Adăugați codul de TVA al vânzătorului; la AE și K și al cumpărătorului, la O niciunul.
        BR-x-04 | O taxă din această categorie de TVA cere codurile fiscale ale părților. | Adăugați codul de TVA al vânzătorului; la AE și K și al cumpărătorului, la O niciunul.
        BR-x-05 | Cota de TVA a liniei nu corespunde categoriei. | La S cota este mai mare ca zero, la celelalte 0; la O nu există cotă.
        BR-x-06 | Cota de TVA a deducerii nu corespunde categoriei. | La S cota este mai mare ca zero, la celelalte 0; la O nu există cotă.
        BR-x-07 | Cota de TVA a taxei suplimentare nu corespunde categoriei. | La S cota este mai mare ca zero, la celelalte 0; la O nu există cotă.
        BR-x-08 | Baza categoriei (BT-116) nu este linii − deduceri + taxe din acea categorie și cotă. | Corectați baza, sau categoria și cota liniei care lipsește.
        BR-x-09 | TVA pe categorie (BT-117) nu este bază × cotă. | Recalculați taxa; fără cotă este 0.00.
        BR-x-10 | Motivul scutirii (BT-120, BT-121) nu corespunde categoriei de TVA. | Fără TVA indicați motivul sau codul, de exemplu VATEX-EU-AE; la S și Z lăsați-l afară.
        """

    static let romanianRO = """
        BR-RO-001 | Identificatorul specificației trebuie să fie cel al CIUS-RO 1.0.1.
        BR-RO-010 | Numărul facturii trebuie să conțină cel puțin o cifră.
        BR-RO-020_1 | Tipul facturii trebuie să fie 380, 384, 389 sau 751.
        BR-RO-020_2 | Tipul notei de credit trebuie să fie 381.
        BR-RO-030 | Dacă moneda facturii nu este RON, moneda de contabilizare a TVA trebuie să fie RON. | Adăugați cbc:TaxCurrencyCode RON și totalul TVA în RON.
        BR-RO-040 | Codul exigibilității TVA trebuie să fie 3, 35 sau 432.
        BR-RO-065 | Vânzătorul sau reprezentantul său fiscal trebuie să aibă un cod fiscal.
        BR-RO-120 | Cumpărătorul trebuie să aibă un număr de înregistrare sau un cod de TVA. | Pentru consumator folosiți CNP sau treisprezece zerouri.
        BR-RO-081 | Lipsește strada vânzătorului.
        BR-RO-082 | Lipsește strada cumpărătorului.
        BR-RO-091 | Lipsește localitatea vânzătorului. | Completați localitatea (BT-37); pentru București SECTOR1 – SECTOR6.
        BR-RO-092 | Lipsește localitatea cumpărătorului. | Completați localitatea (BT-52); pentru București SECTOR1 – SECTOR6.
        BR-RO-100 | În București (RO-B) localitatea vânzătorului se scrie SECTOR1 … SECTOR6.
        BR-RO-101 | În București (RO-B) localitatea cumpărătorului se scrie SECTOR1 … SECTOR6.
        BR-RO-110 | Județul vânzătorului trebuie să fie un cod ISO 3166-2:RO, de exemplu RO-CJ. | Completați codul județului (BT-39); pentru București RO-B.
        BR-RO-111 | Județul cumpărătorului trebuie să fie un cod ISO 3166-2:RO, de exemplu RO-CJ. | Completați codul județului (BT-54); pentru București RO-B.
        BR-RO-140 | Lipsește strada reprezentantului fiscal.
        BR-RO-150 | Lipsește localitatea reprezentantului fiscal.
        BR-RO-160 | În București (RO-B) localitatea reprezentantului fiscal se scrie SECTOR1 … SECTOR6.
        BR-RO-170 | Județul reprezentantului fiscal trebuie să fie un cod ISO 3166-2:RO.
        BR-RO-180 | Lipsește strada adresei de livrare.
        BR-RO-201 | Lipsește localitatea adresei de livrare.
        BR-RO-202 | În București (RO-B) localitatea livrării se scrie SECTOR1 … SECTOR6.
        BR-RO-211 | Lipsește județul adresei de livrare.
        BR-RO-212 | Județul adresei de livrare trebuie să fie un cod ISO 3166-2:RO.
        BR-RO-A020 | Factura poate avea cel mult 20 de note.
        BR-RO-A051 | Factura poate avea cel mult 50 de documente justificative.
        BR-RO-A052 | Linia poate avea cel mult 50 de atribute.
        BR-RO-A500 | Factura poate avea cel mult 500 de facturi anterioare.
        BR-RO-DT001 | Data emiterii se scrie AAAA-LL-ZZ.
        BR-RO-DT002 | Data exigibilității TVA se scrie AAAA-LL-ZZ.
        BR-RO-DT003 | Data scadenței se scrie AAAA-LL-ZZ.
        BR-RO-DT003_CN | Data scadenței se scrie AAAA-LL-ZZ.
        BR-RO-DT004 | Data livrării se scrie AAAA-LL-ZZ.
        BR-RO-DT005 | Începutul perioadei se scrie AAAA-LL-ZZ.
        BR-RO-DT006 | Sfârșitul perioadei se scrie AAAA-LL-ZZ.
        EKS-RO-CO-25 | Dacă există o sumă de plată, trebuie indicată data scadenței sau condițiile de plată.
        EKS-RO-CUI-1 | Cifra de control a CUI-ului vânzătorului nu este corectă; ANAF respinge factura. | Verificați CUI-ul vânzătorului în registrul ANAF.
        EKS-RO-CUI-2 | Cifra de control a CUI-ului sau CNP-ului cumpărătorului nu este corectă; ANAF respinge factura. | Cereți cumpărătorului codul corect și verificați-l în registrul ANAF.
        EKS-RO-RATE | Din 1 august 2025 cotele de TVA sunt 21 % și 11 %. | Verificați cota; 19 %, 9 % și 5 % sunt pentru operațiuni exigibile anterior.
        BR-RO-* | Textul este mai lung decât permite CIUS-RO. | Scurtați textul până la limita indicată.
        """
}
