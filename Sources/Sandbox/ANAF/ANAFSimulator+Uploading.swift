internal import Calendars
internal import Documents
internal import Faults
internal import Invoicing
internal import Wire

extension ANAFSimulator {
    mutating func upload(_ query: ANAFQuery, isForConsumer: Bool) -> HTTPResponse {
        guard let standard = query["standard"], let cif = query["cif"] else {
            return .missing("Parametrii standard si cif sunt obligatorii", at: query.now)
        }
        let body = query.request.body
        guard !body.isEmpty else {
            return .missing("Trebuie sa aveti atasat in request un fisier de tip xml", at: query.now)
        }
        if let trouble = trouble(standard, cif, query) { return .upload(refused: [trouble], at: query.now) }
        let tree: XMLTree
        do throws(XMLError) {
            tree = try XMLTree(parsing: body)
        } catch {
            return .upload(
                refused: [Self.saxException(error.position.line, error.position.column, error.words)],
                at: query.now)
        }
        guard Self.roots[standard] == tree.root.localName else {
            let found = tree.displayName(of: tree.name(0))
            return .upload(
                refused: [
                    Self.saxException(
                        2, 10, "cvc-elt.1.a: Cannot find the declaration of element '\(found)'.")
                ], at: query.now)
        }
        if standard == "RASP" { return takeMessage(tree, cif, query) }
        let document = take(tree, standard, cif, query, isForConsumer: isForConsumer)
        return .upload(accepted: document.index, at: query.now)
    }

    private static let roots = [
        "UBL": "Invoice", "CN": "CreditNote", "CII": "CrossIndustryInvoice", "RASP": "header",
    ]

    private static func saxException(_ line: Int, _ column: Int, _ words: String) -> String {
        "Fisierul transmis nu este valid. org.xml.sax.SAXParseException; lineNumber: \(line); "
            + "columnNumber: \(column); \(words)"
    }

    /// What is wrong before the document is looked at.
    private mutating func trouble(_ standard: String, _ cif: String, _ query: ANAFQuery) -> String? {
        guard Self.roots[standard] != nil else {
            return "Valorile acceptate pentru parametrul standard sunt UBL, CN, CII sau RASP"
        }
        if query.request.body.count > 10 << 20 { return "Marime fisier transmis mai mare de 10 MB." }
        guard cif.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return "CIF introdus= \(cif) nu este un numar"
        }
        if let rights = options.companies {
            if rights.isEmpty { return "Nu exista niciun CIF pentru care sa aveti drept in SPV" }
            if !rights.contains(cif) { return "Nu aveti drept in SPV pentru CIF=\(cif)" }
        }
        for (name, shown) in [
            ("extern", "extern"), ("autofactura", "autofacturare"), ("executare", "executare"),
        ] {
            guard let value = query[name], value != "DA" else { continue }
            return "Daca parametrul \(shown) trebuie completat, valoarea acceptata este DA"
        }
        if query["executare"] == "DA", !options.executors.contains(cif) {
            return "CIF introdus= \(cif) nu este inregistrat in Registrul RO e-Factura executari silite"
        }
        if standard == "RASP",
            !meter.admits("rasp", about: cif, on: query.today, limit: options.messagesPerDay)
        {
            return "S-au incarcat deja \(options.messagesPerDay) de mesaje de tip RASP "
                + "pentru cui=\(cif) in cursul zilei"
        }
        return nil
    }

    private mutating func take(
        _ tree: XMLTree, _ standard: String, _ cif: String, _ query: ANAFQuery, isForConsumer: Bool
    ) -> ANAFDocument {
        let head = ANAFDocument.Head(tree.root)
        var verdict = ANAFChecks.verdict(tree.root, head, cif, query, options)
        if case .accepted = verdict, let first = numbers[head.identity], let known = documents[first] {
            let day = CivilTime(known.uploadedAt, in: .bucharest).date
            verdict = .refused([
                "Factura a mai fost transmisa anterior cu index=\(first) si data incarcare=\(day)"
            ])
        }
        let document = hold(query, standard, cif, head, verdict, isForConsumer: isForConsumer)
        if case .accepted = verdict { numbers[head.identity] = document.index }
        return document
    }

    private mutating func hold(
        _ query: ANAFQuery, _ standard: String, _ cif: String, _ head: ANAFDocument.Head,
        _ verdict: ANAFDocument.Verdict, isForConsumer: Bool, about: Int? = nil
    ) -> ANAFDocument {
        let processed = query.now.adding(options.processedAfter)
        var document = ANAFDocument(
            index: nextIndex, cif: cif, standard: standard,
            flags: ["extern", "autofactura", "executare"].filter { query[$0] == "DA" },
            isForConsumer: isForConsumer, bytes: query.request.body, uploadedAt: query.now,
            processedAt: processed, listedAt: processed.adding(options.listedAfter), head: head,
            verdict: verdict)
        document.about = about
        enter(document)
        return document
    }

    var nextIndex: Int { 5_000_000_001 + order.count }

    mutating func enter(_ document: ANAFDocument) {
        documents[document.index] = document
        order.append(document.index)
        downloads[document.download] = document.index
        downloads[document.receivedDownload] = document.index
    }

    // MARK: Buyer messages

    private mutating func takeMessage(_ tree: XMLTree, _ cif: String, _ query: ANAFQuery) -> HTTPResponse {
        let values = Dictionary(
            tree.root.attributes.map { (tree.localName(of: $0.name), $0.value) }
        ) { first, _ in first }
        guard tree.root.namespace == "mfp:anaf:dgti:spv:reqMesaj:v1",
            let about = values["index_incarcare"].flatMap({ Int($0) }), values["message"]?.isEmpty == false
        else {
            return .upload(
                refused: [
                    Self.saxException(1, 1, "cvc-complex-type.4: Attribute 'message' must appear.")
                ], at: query.now)
        }
        var head = ANAFDocument.Head()
        head.buyer = cif
        let invoice = documents[about]
        head.seller = invoice?.head.seller ?? ""
        let verdict: ANAFDocument.Verdict =
            invoice?.head.buyer == cif
            ? .accepted : .refused(["Nu exista factura cu id_incarcare= \(about)"])
        let document = hold(query, "RASP", cif, head, verdict, isForConsumer: false, about: about)
        return .upload(accepted: document.index, at: query.now)
    }
}

extension HTTPResponse {
    fileprivate static func upload(accepted index: Int, at now: Instant) -> HTTPResponse {
        upload(status: "0", index: String(index), [], now)
    }

    fileprivate static func upload(refused errors: [String], at now: Instant) -> HTTPResponse {
        upload(status: "1", index: nil, errors, now)
    }

    private static func upload(
        status: String, index: String?, _ errors: [String], _ now: Instant
    ) -> HTTPResponse {
        .header("mfp:anaf:dgti:spv:respUploadFisier:v1", errors) {
            [
                .init("dateResponse", now.anafMinute), .init("ExecutionStatus", status),
                .init("index_incarcare", index),
            ]
        }
    }

    /// One of the small XML answers.
    static func header(
        _ namespace: String, _ errors: [String], _ attributes: () -> [XMLWriter.Attribute]
    ) -> HTTPResponse {
        let given = attributes() + Array(repeating: XMLWriter.Attribute("xmlns", nil), count: 3)
        var xml = XMLWriter()
        xml.group(
            "header", isRequired: true, .init("xmlns", namespace), given[0], given[1], given[2]
        ) { xml in
            for error in errors {
                xml.element("Errors", "", isRequired: true, .init("errorMessage", error))
            }
        }
        return HTTPResponse(
            200, headers: [HTTPHeader("Content-Type", "application/xml")], body: xml.bytes)
    }
}
