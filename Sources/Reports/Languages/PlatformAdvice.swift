internal import Rules

/// What adapters say of a platform's refusal in their own words, in the language of its country.
///
/// They say it in English; here each of their sentences has its translation, and a test asks them for all they have.
package enum PlatformAdvice {
    /// An adapter's sentence; nil where there is no translation.
    package static func sentence(_ english: String, in language: Language) -> String? {
        tables[language]?[english]
    }

    /// What to do about a platform's code, or what an adapter says there is to do; nil where there is no translation.
    package static func action(for code: String, _ english: String, in language: Language) -> String? {
        if let advice = sentence(english, in: language) { return advice }
        guard let words = language.ofRules?.words(for: code) else { return nil }
        // CIS answers with codes whose meaning is told among the rules for receipts.
        return [words.message, words.action, again[language] ?? ""].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private static let again: [Language: String] = [
        .croatian: "Ispravite račun i ponovno ga predajte.",
        .serbian: "Ispravite fakturu i ponovo je predajte.",
        .romanian: "Corectați factura și depuneți-o din nou.",
    ]

    private static let tables: [Language: [String: String]] = [
        .croatian: [
            "Correct the receipt and drop it again.": "Ispravite račun i ponovno ga predajte.",
            "Take the buyer away (an empty buyerOib), or name another way of payment; nothing was told.":
                "Uklonite kupca (prazan buyerOib), ili navedite drugi način plaćanja; ništa nije dojavljeno.",
        ],
        .serbian: serbian,
        .romanian: romanian,
    ]

    private static let serbian: [String: String] = [
        "Look at the portal whether the document is there; if it is another one, give this one a new number.":
            "Proverite na portalu da li je dokument tamo; ako je to drugi dokument, dajte ovome novi broj.",
        "Check tax number (PIB), registration number and JBKJS of seller and buyer, and whether both are registered at "
            + "SEF. If the seller's data are right, the API key belongs to another company.":
            "Proverite PIB, matični broj i JBKJS prodavca i kupca, i da li su oba registrovana na SEF-u. Ako su podaci "
            + "prodavca ispravni, API ključ pripada drugoj firmi.",
        "Check issue date, delivery date and due date; a document is sent on the day of its issue.":
            "Proverite datum izdavanja, prometa i dospeća; dokument se šalje na dan izdavanja.",
        "State which event makes the VAT due (BT-8: 35, 432 or 3) if something is taxed at 20 or 10 %, and leave it "
            + "out otherwise.":
            "Ako je nešto oporezovano sa 20 ili 10 %, navedite koji događaj stvara PDV obavezu (BT-8: 35, 432 ili 3); "
            + "inače ga izostavite.",
        "Check VAT categories, rates, exemption reasons and the VAT breakdown.":
            "Proverite kategorije i stope PDV-a, razloge oslobođenja i rekapitulaciju PDV-a.",
        "Check amounts and quantities: at most two decimals (prices four), nothing negative.":
            "Proverite iznose i količine: najviše dve decimale (cene četiri), ništa negativno.",
        "Check the references to earlier documents: either documents or a period, not both.":
            "Proverite veze sa ranijim dokumentima: ili dokumenti ili period, ne oboje.",
        "Check what public bodies need: JBKJS, contract, order or lot number, and whether the document may go to the "
            + "central register.":
            "Proverite šta traže javni subjekti: JBKJS, broj ugovora, narudžbenice ili partije, i da li dokument sme u "
            + "centralni registar.",
        "Check payment means, account and reference number.":
            "Proverite način plaćanja, račun i poziv na broj.",
        "Check number, size, names and kind of the attachments.":
            "Proverite broj, veličinu, imena i vrstu priloga.",
        "Look at the portal what became of the document.": "Pogledajte na portalu šta je sa dokumentom.",
        "Nothing; whoever runs this program has to look into it.":
            "Ništa; pogledaće onaj ko vodi ovaj program.",
        "Mend what the message names and drop the document again.":
            "Ispravite ono što poruka navodi i ponovo predajte dokument.",
        "Mend what the message names and drop the document again; the buyer has not seen it.":
            "Ispravite ono što poruka navodi i ponovo predajte dokument; kupac ga nije video.",
        "Nothing, if that was meant; else issue the document again.":
            "Ništa, ako je to bila namera; inače ponovo izdajte dokument.",
        "Issue the document again with the date of the day on which it is dropped.":
            "Ponovo izdajte dokument sa datumom dana na koji ga predajete.",
        "Drop the document again on its issue date.": "Ponovo predajte dokument na datum izdavanja.",
        "SEF takes a document only on the day of its issue, and that day is over in Belgrade.":
            "SEF prima dokument samo na dan izdavanja, a taj dan je u Beogradu prošao.",
        "The issue date has not come yet in Belgrade.": "Datum izdavanja u Beogradu još nije nastupio.",
        "SEF could not deliver the document.": "SEF nije mogao da isporuči dokument.",
        "The document was withdrawn at the portal before it was delivered.":
            "Dokument je povučen na portalu pre isporuke.",
    ]

    private static let romanian: [String: String] = [
        "Mend what the message names and drop the document again.":
            "Corectați ceea ce indică mesajul și depuneți documentul din nou.",
        "Leave out or shrink attachments: a document may have 10 MB at most.":
            "Eliminați sau micșorați anexele: un document poate avea cel mult 10 MB.",
        "Look in SPV whether the document of that index is this one; if it is another one, give this one a new number.":
            "Verificați în SPV dacă documentul cu acel index este acesta; dacă este altul, dați-i acestuia un număr nou.",
        "Give the holder of the certificate the rights for this company in SPV, or log in as somebody who has them: "
            + "ekspedit anaf login.":
            "Acordați titularului certificatului drepturi pentru această companie în SPV sau autentificați-vă ca o "
            + "persoană care le are: ekspedit anaf login.",
        "Mend the company's vatId in the configuration.": "Corectați vatId al companiei în configurație.",
        "Check that environment and company are those of the upload.":
            "Verificați dacă mediul și compania sunt cele ale încărcării.",
        "Ask ANAF to publish the document again, naming index, date and number.":
            "Cereți ANAF să publice din nou documentul, indicând indexul, data și numărul.",
        "Nothing: it goes on by itself.": "Nimic: continuă de la sine.",
        "Nothing; whoever runs this program has to look into it.":
            "Nimic; va verifica persoana care administrează acest program.",
        "Look at the document of that index in SPV.": "Consultați în SPV documentul cu acel index.",
        "ANAF refused the document without saying why.": "ANAF a respins documentul fără a spune de ce.",
    ]
}
