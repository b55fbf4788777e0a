package import Faults

extension ANAF {
    /// What the platform's sentences are about, spelling mistakes included.
    package enum Prose {
        package enum Family: String, Sendable, CaseIterable {
            /// The XML breaks the schema.
            case document
            case tooLarge
            /// The same document, or its number, was accepted before; the sentence names its index.
            case duplicate
            /// The holder of the token may not act for the company.
            case rights
            /// A fiscal code in the configuration is none.
            case configuration
            /// A question was put wrongly; a bug of ours.
            case query
            /// The limit of a day is used up.
            case daily
            /// Not now, maybe later.
            case passing
            /// Nobody knows this index or id.
            case missing
            /// Sixty days are over.
            case expired
            /// Not an error: the list is empty.
            case empty
            /// The list has no such page.
            case beyond
            /// The list is too long for one answer.
            case crowded
            /// The end of a list lies in the future by the platform's clock.
            case future
            /// The beginning of a list lies too far back.
            case past
            case unknown
        }

        package static func family(of sentence: String) -> Family {
            let text = Array(folded(sentence).utf8)
            return table.first { matches(text[...], $0.pieces[...]) }?.family ?? .unknown
        }

        package static func action(for family: Family) -> String {
            switch family {
            case .document: "Mend what the message names and drop the document again."
            case .tooLarge: "Leave out or shrink attachments: a document may have 10 MB at most."
            case .duplicate:
                "Look in SPV whether the document of that index is this one; if it is another one, give this one "
                    + "a new number."
            case .rights:
                "Give the holder of the certificate the rights for this company in SPV, or log in as somebody who "
                    + "has them: ekspedit anaf login."
            case .configuration: "Mend the company's vatId in the configuration."
            case .missing: "Check that environment and company are those of the upload."
            case .expired: "Ask ANAF to publish the document again, naming index, date and number."
            case .daily, .passing: "Nothing: it goes on by itself."
            case .query, .empty, .beyond, .crowded, .future, .past:
                "Nothing; whoever runs this program has to look into it."
            case .unknown: "Mend what the message names and drop the document again."
            }
        }

        /// The index of the first document, in the sentence about a duplicate.
        package static func originalIndex(in sentence: String) -> String? {
            digits(after: "index=", in: folded(sentence))
        }

        /// The digits right behind a mark; nil when there are none.
        static func digits(after mark: String, in text: String) -> String? {
            guard let place = text.firstRange(of: mark) else { return nil }
            let digits = text[place.upperBound...].drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
            return digits.isEmpty ? nil : String(digits)
        }

        /// Lower case, every run of blanks as one.
        static func folded(_ text: String) -> String {
            text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }

        // MARK: - Matching

        private struct Pattern: Sendable {
            let family: Family

            /// What has to come in this order, with anything between.
            let pieces: [[UInt8]]
        }

        private static func matches(_ text: ArraySlice<UInt8>, _ pieces: ArraySlice<[UInt8]>) -> Bool {
            guard let piece = pieces.first else { return true }
            guard let place = text.firstRange(of: piece) else { return false }
            return matches(text[place.upperBound...], pieces.dropFirst())
        }

        private static let table: [Pattern] = sentences.flatMap { family, lines in
            lines.split(separator: "\n").map { line in
                Pattern(family: family, pieces: line.split(separator: "*").map { Array($0.utf8) })
            }
        }

        /// In lower case; a star stands for anything.
        ///
        /// The first that fits decides.
        private static let sentences: [(Family, String)] = [
            (.duplicate, "factura a mai fost transmisa anterior cu index="),
            (
                .document,
                """
                fisierul transmis nu este valid
                saxparseexception
                """
            ),
            (.tooLarge, "marime fisier transmis mai mare de"),
            (
                .rights,
                """
                nu exista niciun cif * drept
                nu aveti drept in spv pentru cif
                nu este inregistrat in registrul ro e-factura executari silite
                nu aveti dreptul de in
                nu aveti dreptul sa descarcati
                """
            ),
            (.configuration, "cif introdus= * nu este un numar"),
            (
                .daily,
                """
                s-au incarcat deja * in cursul zilei
                s-au facut deja * in cursul zilei
                """
            ),
            (.passing, "a aparut o eroare tehnica"),
            (.expired, "nu mai poate fi descarcat * 60 de zile"),
            (.empty, "nu exista mesaje in "),
            (.crowded, "lista de mesaje este mai mare decat numarul"),
            (.past, "nu poate fi mai vechi de 60 de zile"),
            (
                .future,
                """
                endtime = * nu poate in viitor
                endtime = * nu poate fi in viitor
                """
            ),
            (.beyond, "pagina solicitata * este mai mare decat numarul"),
            (
                .missing,
                """
                nu exista factura cu id_incarcare
                pentru id=* nu exista inregistrata
                """
            ),
            (
                .query,
                """
                valorile acceptate pentru parametrul
                daca parametrul * trebuie completat
                trebuie sa aveti atasat in request
                parametrii * sunt obligatorii
                parametrul * este obligatoriu
                introdus= * nu este un numar intreg
                numarul de zile trebuie sa fie intre
                nu este un numar sau nu are o valoare acceptata de sistem
                endtime = * nu poate fi <= starttime
                """
            ),
        ]
    }
}

extension ANAF {
    /// A platform's sentence for a person: its own words, the rule that it names, and what to do.
    package static func finding(_ sentence: String) -> Finding {
        let family = Prose.family(of: sentence)
        let rule = ruleName(in: sentence)
        var finding = Finding(
            .platform, rule ?? name(of: family),
            message: sentence.split(whereSeparator: \.isNewline)
                .joined(separator: " "), action: Prose.action(for: family))
        if let line = Prose.digits(after: "linenumber:", in: Prose.folded(sentence)).flatMap({ Int($0) }),
            let column = Prose.digits(after: "columnnumber:", in: Prose.folded(sentence)).flatMap({ Int($0) })
        {
            // Of the document as it was sent, which need not be the dropped one: text, and no place in the file.
            finding.at = "line \(line), column \(column) of the document as sent"
        }
        finding.terms = businessTerms(in: sentence)
        return finding
    }

    private static func name(of family: Prose.Family) -> String {
        switch family {
        case .document: "ANAF-XSD"
        case .duplicate: "ANAF-DUPLICATE"
        case .tooLarge: "ANAF-SIZE"
        default: "ANAF"
        }
    }

    /// `[BR-RO-140"]`, `codEroare=BR-…`, `eroare regula: R6.1:` or `regula: R_BT_32_cui:`.
    private static func ruleName(in sentence: String) -> String? {
        if let open = sentence.firstRange(of: "[BR-") {
            let name = sentence[open.lowerBound...].dropFirst().prefix(while: isNamePart)
            if name.count > 3 { return String(name) }
        }
        for mark in ["codEroare=", "eroare regula: "] {
            guard let place = sentence.firstRange(of: mark) else { continue }
            let name = sentence[place.upperBound...].prefix(while: isNamePart)
            if !name.isEmpty { return String(name) }
        }
        return nil
    }

    private static func isNamePart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-_.".contains(character)
    }

    /// `BT-24`, `BG-3` and the like, each once.
    private static func businessTerms(in sentence: String) -> [String] {
        var terms: [String] = []
        for word in sentence.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-") }) {
            guard word.hasPrefix("BT-") || word.hasPrefix("BG-"), word.dropFirst(3).allSatisfy(\.isNumber),
                word.count > 3, !terms.contains(String(word))
            else { continue }
            terms.append(String(word))
        }
        return terms
    }
}
