internal import Calendars
internal import Documents
internal import Wire

extension ANAFSimulator {
    private static let title = "Lista Mesaje"
    static let pageSize = 500

    mutating func simpleList(_ query: ANAFQuery) -> HTTPResponse {
        guard let days = query["zile"], let cif = query["cif"] else {
            return .missing("Parametrii zile si cif sunt obligatorii", at: query.now)
        }
        if let trouble = trouble(cif, query) { return .complaint(trouble, Self.title) }
        guard let number = Int(days) else {
            return complain("Numarul de zile introdus= \(days) nu este un numar intreg")
        }
        guard (1...60).contains(number) else {
            return complain("Numarul de zile trebuie sa fie intre 1 si 60")
        }
        guard meter.admits("lista", about: cif, on: query.today, limit: options.simpleListsPerDay) else {
            return complain(
                "S-au facut deja \(options.simpleListsPerDay) de interogari de tip lista mesaje de catre CUI=\(cif) in cursul zilei"
            )
        }
        let start = query.now.adding(.seconds(-86_400 * number))
        let entries = entries(of: cif, query["filtru"], from: start, to: query.now, at: query.now)
        if entries.isEmpty { return complain("Nu exista mesaje in ultimele \(number) zile") }
        if entries.count > Self.pageSize {
            return complain(
                "Lista de mesaje este mai mare decat numarul de 500 elemente permise in pagina. Folositi endpoint-ul cu paginatie."
            )
        }
        return answer(entries, cif, [], "Lista Mesaje disponibile din ultimele \(number) zile")
    }

    mutating func pagedList(_ query: ANAFQuery) -> HTTPResponse {
        guard let startText = query["startTime"], let endText = query["endTime"], let cif = query["cif"],
            let pageText = query["pagina"]
        else {
            return .missing("Parametrii startTime, endTime, cif si pagina sunt obligatorii", at: query.now)
        }
        if let trouble = trouble(cif, query) { return complain(trouble) }
        for (name, text) in [("startTime", startText), ("endTime", endText), ("pagina", pageText)]
        where Int64(text) == nil {
            return complain("\(name) = \(text) nu este un numar sau nu are o valoare acceptata de sistem")
        }
        let start = Instant(milliseconds: Int64(startText) ?? 0)
        let end = Instant(milliseconds: Int64(endText) ?? 0)
        let page = Int(pageText) ?? 0
        if query.now.since(start) > .seconds(60 * 86_400) {
            return complain(
                "startTime = \(start.anafClock) nu poate fi mai vechi de 60 de zile fata de momentul requestului"
            )
        }
        guard end > start else {
            return complain("endTime = \(end.anafClock) nu poate fi <= startTime = \(start.anafClock)")
        }
        guard end <= query.now else {
            return complain(
                "endTime = \(end.anafClock) nu poate in viitor fata de momentul requestului = \(query.now.anafClock)"
            )
        }
        guard meter.admits("listaPaginatie", about: cif, on: query.today, limit: options.listsPerDay) else {
            return complain(
                "S-au facut deja \(options.listsPerDay) de interogari de tip lista mesaje cu paginatie "
                    + "de catre CUI=\(cif) in cursul zilei"
            )
        }
        if query["filtru"] == "P" { supplyDemo(to: cif, at: query.now) }
        let entries = entries(of: cif, query["filtru"], from: start, to: end, at: query.now)
        if entries.isEmpty { return complain("Nu exista mesaje in intervalul selectat") }
        let pages = (entries.count + Self.pageSize - 1) / Self.pageSize
        guard (1...pages).contains(page) else {
            return complain(
                "Pagina solicitata \(page) este mai mare decat numarul toatal de pagini \(pages)")
        }
        let first = (page - 1) * Self.pageSize
        let shown = Array(entries[first..<min(entries.count, first + Self.pageSize)])
        let counters: [JSONValue.Member] = [
            .init("numar_inregistrari_in_pagina", .integer(shown.count)),
            .init("numar_total_inregistrari_per_pagina", .integer(Self.pageSize)),
            .init("numar_total_inregistrari", .integer(entries.count)),
            .init("numar_total_pagini", .integer(pages)), .init("index_pagina_curenta", .integer(page)),
        ]
        return answer(
            shown, cif, counters,
            "Lista Mesaje disponibile din intervalul \(start.anafClock) - \(end.anafClock)")
    }

    private func complain(_ message: String) -> HTTPResponse { .complaint(message, Self.title) }

    private func trouble(_ cif: String, _ query: ANAFQuery) -> String? {
        guard cif.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return "CIF introdus= \(cif) nu este un numar sau nu are o valoare acceptata de sistem"
        }
        if let rights = options.companies, !rights.contains(cif) {
            return rights.isEmpty
                ? "Nu exista niciun CIF pentru care sa aveti drept in SPV"
                : "Nu aveti drept in SPV pentru CIF=\(cif)"
        }
        if let filter = query["filtru"], !["E", "T", "P", "R"].contains(filter) {
            return "Valorile acceptate pentru parametrul filtru sunt E, T, P sau R"
        }
        return nil
    }

    // MARK: - Entries

    private struct Entry {
        let at: Instant
        let filter: String
        let value: JSONValue
    }

    /// All entries of a company that were listed in a time, oldest first.
    private func entries(
        of cif: String, _ filter: String?, from start: Instant, to end: Instant, at now: Instant
    ) -> [JSONValue] {
        order.compactMap { documents[$0] }
            .filter { $0.listedAt >= start && $0.listedAt <= end && $0.listedAt <= now }
            .flatMap { entries(of: $0, for: cif) }
            .filter { filter == nil || $0.filter == filter }
            .map(\.value)
    }

    private func entries(of document: ANAFDocument, for cif: String) -> [Entry] {
        let head = document.head
        func entry(_ filter: String, _ kind: String, _ id: Int, _ details: String) -> Entry {
            Entry(
                at: document.listedAt, filter: filter,
                value: [
                    "data_creare": .string(document.listedAt.anafMinute), "cif": .string(cif),
                    "id_solicitare": .string(String(document.index)), "detalii": .string(details),
                    "tip": .string(kind), "id": .string(String(id)),
                ])
        }
        let index = document.index
        switch document.verdict {
        case .notTaken: return []
        case .refused:
            guard document.cif == cif else { return [] }
            return [
                entry(
                    "E", "ERORI FACTURA", document.download,
                    "Erori de validare identificate la factura transmisa cu id_incarcare=\(index)")
            ]
        case .accepted where document.isMessage:
            let about = document.about ?? 0
            var found: [Entry] = []
            if head.seller == cif {
                found.append(
                    entry(
                        "R", "MESAJ CUMPARATOR PRIMIT", document.download,
                        "Mesaj primit de la cif_beneficiar=\(head.buyer) pentru factura cu id_incarcare=\(about)"
                    )
                )
            }
            if head.buyer == cif {
                found.append(
                    entry(
                        "R", "MESAJ CUMPARATOR TRANSMIS", document.receivedDownload,
                        "Mesaj transmis la cif_emitent=\(head.seller) pentru factura cu id_incarcare=\(about)"
                    ))
            }
            return found
        case .accepted:
            let isSelfBilled = document.flags.contains("autofactura")
            let details =
                isSelfBilled
                ? "Factura cu id_incarcare=\(index) transmisa de cif=\(head.buyer)  ca autofactura in numele cif=\(head.seller)"
                : "Factura cu id_incarcare=\(index) emisa de cif_emitent=\(head.seller) pentru cif_beneficiar=\(head.buyer)"
            var found: [Entry] = []
            if document.cif == cif { found.append(entry("T", "FACTURA TRIMISA", document.download, details)) }
            let receiver = isSelfBilled ? head.seller : head.buyer
            if receiver == cif, !document.isForConsumer {
                found.append(entry("P", "FACTURA PRIMITA", document.receivedDownload, details))
            }
            return found
        }
    }

    private func answer(
        _ entries: [JSONValue], _ cif: String, _ counters: [JSONValue.Member], _ title: String
    ) -> HTTPResponse {
        .json(
            200,
            .object(
                [
                    .init("mesaje", .array(entries)), .init("serial", "0123456789abcdef"),
                    .init("cui", .string(options.companies?.sorted().joined(separator: ",") ?? cif)),
                    .init("titlu", .string(title)),
                ] + counters))
    }
}
