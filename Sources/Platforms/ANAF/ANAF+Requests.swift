internal import Calendars
internal import Invoicing
internal import Wire

extension ANAF {
    /// A question of the API; the token is added on the way.
    private func question(_ operation: String, _ query: KeyValuePairs<String, String>) -> HTTPRequest {
        HTTPRequest(
            .get, (settings.base + operation).query(query), headers: [HTTPHeader("Accept", "*/*")])
    }

    /// All calls of an account: so few in ten seconds that no minute, wherever it begins, holds a thousand.
    private var calls: Quota {
        Quota("anaf/calls/\(settings.account)", limit: 140, in: .length(.seconds(10)))
    }

    private func daily(_ key: String, _ limit: Int) -> Quota {
        Quota("anaf/\(key)", limit: limit, in: .day(.bucharest))
    }

    /// Creates the document.
    func uploadCall(_ payload: [UInt8], _ choice: Choice) -> Call {
        var query = [("standard", choice.standard.rawValue), ("cif", choice.fiscalCode)]
        for flag in choice.flags { query.append((flag, "DA")) }
        let text = query.map { "\($0.0)=\($0.1.percentEncoded)" }.joined(separator: "&")
        let quotas = choice.standard == .message ? [daily("rasp/\(choice.fiscalCode)", 950)] : []
        return Call(
            choice.operation,
            HTTPRequest(
                .post, "\(settings.base)\(choice.operation)?\(text)",
                headers: [HTTPHeader("Content-Type", "text/plain"), HTTPHeader("Accept", "*/*")],
                body: payload), isBinding: true, quotas: [calls] + quotas)
    }

    func stateCall(_ index: String) -> Call {
        Call(
            "stareMesaj", question("stareMesaj", ["id_incarcare": index]),
            quotas: [calls, daily("stareMesaj/\(index)", 80)])
    }

    func downloadCall(_ id: String) -> Call {
        Call(
            "descarcare", question("descarcare", ["id": id]), quotas: [calls, daily("descarcare/\(id)", 9)])
    }

    /// What a list may be asked for.
    enum Filter: String, Sendable { case errors = "E", sent = "T", received = "P", messages = "R" }

    func listCall(_ filter: Filter, from start: Instant, to end: Instant, page: Int) -> Call {
        Call(
            "listaMesajePaginatieFactura",
            question(
                "listaMesajePaginatieFactura",
                [
                    "startTime": String(start.milliseconds), "endTime": String(end.milliseconds),
                    "cif": settings.fiscalCode, "pagina": String(page), "filtru": filter.rawValue,
                ]), quotas: [calls, daily("lista/\(settings.fiscalCode)", 95_000)])
    }

    /// The list without pages, for the shortest time: shows whether the token has rights for the company.
    func rightsCall() -> Call {
        Call(
            "listaMesajeFactura", question("listaMesajeFactura", ["zile": "1", "cif": settings.fiscalCode]),
            quotas: [calls, daily("listaSimpla/\(settings.fiscalCode)", 1_400)])
    }

    /// Makes a readable page of a document; `DA` leaves out the check that it has passed already.
    func renderingCall(_ document: [UInt8], isCreditNote: Bool) -> Call {
        Call(
            "transformare",
            HTTPRequest(
                .post, "\(settings.renderingBase)transformare/\(isCreditNote ? "FCN" : "FACT1")/DA",
                headers: [HTTPHeader("Content-Type", "text/plain"), HTTPHeader("Accept", "*/*")],
                body: document), quotas: [calls])
    }
}

extension ANAF {
    /// How a document is handed in.
    struct Choice: Sendable, Hashable {
        enum Standard: String, Sendable {
            case invoice = "UBL", creditNote = "CN", crossIndustry = "CII", message = "RASP"
        }

        var standard: Standard
        var fiscalCode: String
        var isForConsumer = false

        /// Those of `extern`, `autofactura`, `executare` that are said.
        var flags: [String] = []

        var operation: String { isForConsumer ? "uploadb2c" : "upload" }
    }
}
