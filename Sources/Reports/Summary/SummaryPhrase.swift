/// What a daily summary says by itself, besides what every report says.
enum SummaryPhrase: CaseIterable {
    case summary, toMend, open, accepted, repeated, total, invoices, creditNotes, why, folder, ending, day
    case nothingToMend, openNote, repeatedNote

    func text(in language: Language) -> String {
        let texts = texts
        switch language {
        case .english: return texts.english
        case .croatian: return texts.croatian
        case .serbian: return texts.serbian
        case .romanian: return texts.romanian
        }
    }

    private struct Texts {
        let english: String
        let croatian: String
        let serbian: String
        let romanian: String

        init(_ english: String, _ croatian: String, _ serbian: String, _ romanian: String) {
            self.english = english
            self.croatian = croatian
            self.serbian = serbian
            self.romanian = romanian
        }
    }

    private var texts: Texts {
        switch self {
        case .summary: Texts("Daily summary", "Dnevni pregled", "Dnevni pregled", "Rezumatul zilei")
        case .toMend: Texts("To be mended", "Treba ispraviti", "Treba ispraviti", "De corectat")
        case .open:
            Texts(
                "Open at the end of the day", "Otvoreno na kraju dana", "Otvoreno na kraju dana",
                "În curs la sfârșitul zilei")
        case .accepted: Texts("Accepted", "Prihvaćeno", "Prihvaćeno", "Acceptate")
        case .repeated: Texts("Dropped again", "Ponovno predano", "Ponovo predato", "Depuse din nou")
        case .total: Texts("Total", "Ukupno", "Ukupno", "Total")
        case .invoices: Texts("Invoices", "Računi", "Fakture", "Facturi")
        case .creditNotes: Texts("Credit notes", "Odobrenja", "Knjižna odobrenja", "Note de creditare")
        case .why: Texts("Why", "Razlog", "Razlog", "Motiv")
        case .folder: Texts("Folder", "Mapa", "Folder", "Dosar")
        case .ending: Texts("Outcome", "Ishod", "Ishod", "Rezultat")
        case .day: Texts("Day", "Dan", "Dan", "Ziua")
        case .nothingToMend:
            Texts(
                "Nothing has to be mended.", "Ništa ne treba ispravljati.", "Ništa ne treba ispravljati.",
                "Nu este nimic de corectat.")
        case .openNote:
            Texts(
                "These go on by themselves; each gets its own receipt or rejection when it has ended.",
                "Obrada se nastavlja sama; svaki će dobiti potvrdu ili odbijenicu kad završi.",
                "Obrada se nastavlja sama; svaka će dobiti potvrdu ili odbijenicu kad se završi.",
                "Prelucrarea continuă de la sine; fiecare va primi o confirmare sau o respingere la final.")
        case .repeatedNote:
            Texts(
                "The same files had been dropped before. Nothing was sent again.",
                "Iste su datoteke već bile predane. Ništa nije ponovno poslano.",
                "Isti fajlovi su već bili predati. Ništa nije ponovo poslato.",
                "Aceleași fișiere au mai fost depuse. Nimic nu a fost trimis din nou.")
        }
    }
}
