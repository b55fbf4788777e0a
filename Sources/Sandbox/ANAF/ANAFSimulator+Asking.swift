internal import Calendars
internal import Documents
internal import Wire

extension ANAFSimulator {
    mutating func state(_ query: ANAFQuery) -> HTTPResponse {
        guard let text = query["id_incarcare"] else {
            return .missing("Parametrul id_incarcare este obligatoriu", at: query.now)
        }
        guard let index = Int(text) else {
            return .state(error: "Id_incarcare introdus= \(text) nu este un numar intreg")
        }
        guard let document = documents[index] else {
            return .state(error: "Nu exista factura cu id_incarcare= \(index)")
        }
        if let rights = options.companies, !rights.contains(document.cif) {
            return .state(error: "Nu aveti dreptul de inteorgare pentru id_incarcare= \(index)")
        }
        guard meter.admits("stareMesaj", about: text, on: query.today, limit: options.statesPerDay) else {
            return .state(
                error: "S-au facut deja \(options.statesPerDay) descarcari de mesaj in cursul zilei")
        }
        guard document.isProcessed(at: query.now) else { return .state("in prelucrare", nil) }
        switch document.verdict {
        case .accepted: return .state("ok", document.download)
        case .refused: return .state("nok", document.download)
        case .notTaken(let errors): return .state("XML cu erori nepreluat de sistem", nil, errors)
        }
    }

    mutating func download(_ query: ANAFQuery) -> HTTPResponse {
        let title = "Descarcare mesaj"
        guard let text = query["id"] else {
            return .missing("Parametrul id este obligatoriu", at: query.now)
        }
        // Whether it says JSON or text depends on nothing that anybody has found.
        let isPlain = text.utf8.last.map { $0 % 2 == 1 } ?? false
        func complaint(_ message: String) -> HTTPResponse { .complaint(message, title, isPlain: isPlain) }
        guard let id = Int(text) else {
            return complaint("Id descarcare introdus= \(text) nu este un numar intreg")
        }
        guard let document = downloads[id].flatMap({ documents[$0] }), document.isProcessed(at: query.now)
        else { return complaint("Pentru id=\(id) nu exista inregistrata nici o factura") }
        let owner = id == document.receivedDownload ? document.head.buyer : document.cif
        if let rights = options.companies, !rights.contains(owner) {
            return complaint("Nu aveti dreptul sa descarcati acesta factura")
        }
        if query.now.since(document.processedAt) > .seconds(60 * 86_400) {
            return complaint(
                "Fisierul nu mai poate fi descarcat pentru ca a trecut perioada de 60 de zile in care este disponibil"
            )
        }
        guard meter.admits("descarcare", about: text, on: query.today, limit: options.downloadsPerDay) else {
            return complaint(
                "S-au facut deja \(options.downloadsPerDay) descarcari la mesajul cu id_descarcare=\(id) in cursul zilei"
            )
        }
        guard let parcel = seal.parcel(document.content(), index: document.index) else {
            return complaint("A aparut o eroare tehnica. Cod: 4003")
        }
        return .file("application/zip", parcel)
    }

    // MARK: - The services without memory

    func validate(_ operation: [String], _ query: ANAFQuery) -> HTTPResponse {
        guard let refusal = refusal(operation, query) else {
            return .json(200, ["stare": "ok", "trace_id": .string(uuid(order.count, of: 10))])
        }
        return refusal
    }

    func render(_ operation: [String], _ query: ANAFQuery) -> HTTPResponse {
        let text = String(decoding: query.request.body, as: UTF8.self)
        if text.contains("schemaLocation=\"") || text.contains(";rm ") || text.contains(";CP ") {
            return HTTPResponse(
                200, headers: [HTTPHeader("Content-Type", "text/html")],
                body: Array(
                    "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Your support ID is: 17380046233211234567</body></html>"
                        .utf8))
        }
        if operation.last != "DA", let refusal = refusal(operation, query) { return refusal }
        let page = "%PDF-1.4\n% a rendering by the sandbox, without legal value\n%%EOF\n"
        return .file("application/pdf", Array(page.utf8))
    }

    private func refusal(_ operation: [String], _ query: ANAFQuery) -> HTTPResponse? {
        func refused(_ message: String) -> HTTPResponse {
            .json(
                200,
                [
                    "stare": "nok", "Messages": [["message": .string(message)]],
                    "trace_id": .string(uuid(order.count, of: 10)),
                ])
        }
        guard operation.count > 1, ["FACT1", "FCN"].contains(operation[1]) else {
            return refused("Valorile acceptate pentru parametrul standard sunt FACT1 si FCN")
        }
        if query.request.body.count > 5 << 20 { return refused("Marime fisier transmis mai mare de 5 MB.") }
        guard let tree = try? XMLTree(parsing: query.request.body) else {
            return refused("Fisierul transmis nu este valid. org.xml.sax.SAXParseException")
        }
        let head = ANAFDocument.Head(tree.root)
        let verdict = ANAFChecks.verdict(tree.root, head, head.seller, query, options)
        guard case .refused(let errors) = verdict else { return nil }
        return refused(errors.joined(separator: " || "))
    }
}

extension HTTPResponse {
    private static let stateNamespace = "mfp:anaf:dgti:efactura:stareMesajFactura:v1"

    fileprivate static func state(_ word: String, _ download: Int?, _ errors: [String] = []) -> HTTPResponse {
        .header(stateNamespace, errors) {
            [.init("stare", word), .init("id_descarcare", download.map { String($0) })]
        }
    }

    fileprivate static func state(error: String) -> HTTPResponse {
        .header(stateNamespace, [error]) { [] }
    }
}
