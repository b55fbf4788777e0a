internal import Calendars
internal import Documents
internal import Faults
internal import Invoicing
internal import Rules
internal import Seals

extension ANAF {
    package func prepare(_ consignment: Consignment) throws(Rejection) -> Submission {
        let choice = choice(for: consignment.invoice, consignment.syntax)
        let bytes = try payload(consignment, choice)
        guard bytes.count <= Self.sizeLimit else { throw Rejection([Self.tooLarge(bytes.count)]) }
        let invoice = consignment.invoice
        let attached = invoice.supportingDocuments.reduce(0) { $0 + ($1.attachment?.base64.utf8.count ?? 0) }
        guard attached / 4 * 3 <= Self.attachmentLimit else {
            throw Rejection([Self.tooMuchAttached(attached / 4 * 3)])
        }
        var submission = Submission(
            key: try Self.digest(bytes), payload: Artefact(fileExtension: "xml", bytes: bytes),
            facts: choice.facts)
        submission.deadline = deadline(for: invoice)
        return submission
    }

    static let sizeLimit = 10 << 20
    static let attachmentLimit = 3 << 20

    /// The bytes that are uploaded: the dropped ones where they are what ANAF wants.
    private func payload(_ consignment: Consignment, _ choice: Choice) throws(Rejection) -> [UInt8] {
        if choice.standard == .crossIndustry { return consignment.original }
        let invoice = Self.romanian(consignment.invoice)
        let isUBL = consignment.syntax == .ublInvoice || consignment.syntax == .ublCreditNote
        if isUBL { try refuseSignatures(in: consignment.original) }
        if isUBL, invoice == consignment.invoice { return consignment.original }
        let bytes = UBLWriter.write(invoice)
        // What was dropped kept the rules that it named; what is sent has to keep those of CIUS-RO.
        guard isUBL || consignment.syntax == .cii || invoice != consignment.invoice else { return bytes }
        let verdict = Checker(.named([PackChoice.Wish(name: "ro")])).check(xml: bytes)
        let broken = verdict.findings.filter { $0.severity == .fatal }
        guard broken.isEmpty else { throw Rejection(broken.map(Self.withoutPlace)) }
        return bytes
    }

    /// What a sender has signed can't go out: ANAF has no place for it, and taking it away would be another document.
    private func refuseSignatures(in original: [UInt8]) throws(Rejection) {
        // Most documents hold neither word, and are not read once more.
        let words = ["UBLExtensions", "Signature"]
        guard words.contains(where: { original.firstRange(of: Array($0.utf8)) != nil }),
            let tree = try? XMLTree(parsing: original)
        else { return }
        let found = Array(tree.root.children).map(\.localName).filter(words.contains)
        guard found.isEmpty else { throw Rejection(found.map(Self.signed)) }
    }

    /// The place in a document that the issuer has never seen would only confuse.
    private static func withoutPlace(_ finding: Finding) -> Finding {
        var finding = finding
        finding.at = ""
        finding.position = nil
        return finding
    }

    /// SHA-256 of the document: how it is known again among those that the platform lists.
    static func digest(_ bytes: [UInt8]) throws(Rejection) -> String {
        do throws(CryptoError) {
            return try Digest.sha256(bytes).hex
        } catch {
            throw Rejection([
                Finding(.file, "EKS-ANAF-KEY", message: "the document's digest can't be computed: \(error)")
            ])
        }
    }
}

// MARK: - The Romanian profile

extension ANAF {
    static let specification =
        "urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"

    /// The invoice in the terms of CIUS-RO; only what follows from the document itself is added.
    static func romanian(_ original: Invoice) -> Invoice {
        var invoice = original
        if invoice.specification != specification { invoice.specification = specification }
        // Digits of a foreign register may form a valid CUI, and the document would go to a stranger.
        if invoice.isForBuyerAbroad, invoice.buyer.legalRegistration?.value != anonymous {
            invoice.buyer.legalRegistration = Identifier(anonymous)
        }
        return invoice
    }
}

extension Invoice {
    /// Whether the buyer is in another country and has no Romanian number.
    var isForBuyerAbroad: Bool {
        guard let country = buyer.address?.country, country != "RO" else { return false }
        return buyer.vatIdentifier?.hasPrefix("RO") != true && buyer.romanianCode == nil
    }
}

// MARK: - Which way it goes

extension ANAF {
    /// How the document is handed in; what the drop file says in its section `ro` goes before what its data say.
    func choice(for invoice: Invoice, _ syntax: Syntax) -> Choice {
        let standard: Choice.Standard =
            if settings.passesCII, syntax == .cii {
                .crossIndustry
            } else if invoice.kind == .creditNote {
                .creditNote
            } else {
                .invoice
            }
        var choice = Choice(standard: standard, fiscalCode: settings.fiscalCode)
        func said(_ name: String) -> Bool? { invoice.extensions.text("ro.\(name)").map { $0 == "true" } }
        let isAtHome = invoice.buyer.address?.country == nil || invoice.buyer.address?.country == "RO"
        let isConsumer =
            invoice.buyer.personalCode != nil && invoice.buyer.vatIdentifier == nil && isAtHome
        choice.isForConsumer = said("b2c") ?? isConsumer
        if said("extern") ?? invoice.isForBuyerAbroad { choice.flags.append("extern") }
        if said("autofactura") ?? (invoice.typeCode == .selfBilledInvoice) {
            choice.flags.append("autofactura")
        }
        if said("executare") ?? false { choice.flags.append("executare") }
        return choice
    }
}

extension ANAF.Choice {
    /// Kept with the submission: every attempt is made from it alone.
    var facts: [String: String] {
        var facts = ["standard": standard.rawValue, "cif": fiscalCode]
        if isForConsumer { facts["b2c"] = "DA" }
        for flag in flags { facts[flag] = "DA" }
        return facts
    }

    /// Nil for facts that no version of this program writes.
    init?(_ facts: [String: String]) {
        guard let standard = facts["standard"].flatMap(Standard.init(rawValue:)), let code = facts["cif"]
        else { return nil }
        self.init(standard: standard, fiscalCode: code, isForConsumer: facts["b2c"] == "DA")
        flags = ["extern", "autofactura", "executare"].filter { facts[$0] == "DA" }
    }
}

// MARK: - By when

extension ANAF {
    /// The end of the last day on which the law wants it uploaded.
    ///
    /// Five working days from the issue date since 2026, calendar days before; and never later than five working days
    /// after the 15th of the month that follows the delivery.
    func deadline(for invoice: Invoice) -> Instant? {
        guard let issued = invoice.issueDate, let last = lastDay(issued: issued) else { return nil }
        var day = last
        if let delivered = invoice.delivery?.date ?? invoice.taxPointDate, delivered < issued,
            let latest = CalendarDate(
                delivered.month == 12 ? delivered.year + 1 : delivered.year, delivered.month % 12 + 1, 15),
            let end = fifthWorkingDay(after: latest)
        {
            day = min(day, end)
        }
        return day.adding(days: 1).flatMap { CivilTime($0) }?.moment(in: .bucharest)
    }

    private func lastDay(issued: CalendarDate) -> CalendarDate? {
        issued.year >= 2026 ? fifthWorkingDay(after: issued) : issued.adding(days: 5)
    }

    private func fifthWorkingDay(after day: CalendarDate) -> CalendarDate? {
        WorkingDays.romania.day(5, after: day, with: settings.holidays)
    }
}

// MARK: - What can't be sent

extension ANAF {
    private static func tooLarge(_ size: Int) -> Finding {
        Finding(
            .format, "EKS-ANAF-SIZE", found: "\(size) bytes", expected: "at most \(sizeLimit) bytes",
            message: "The document is larger than ANAF takes.",
            action: "Leave out or shrink attachments.")
    }

    private static func signed(_ element: String) -> Finding {
        Finding(
            .format, "EKS-ANAF-SIGNED", at: "/*/\(element)", found: element,
            message: "ANAF takes no signature of the sender and calls a document with this element wrong.",
            action: "Drop the document without it; archiveSeal in the configuration seals for your archive."
        )
    }

    private static func tooMuchAttached(_ size: Int) -> Finding {
        Finding(
            .format, "EKS-ANAF-ATTACHMENTS", terms: ["BT-125"], found: "\(size) bytes",
            expected: "at most \(attachmentLimit) bytes",
            message: "The attached files are together larger than ANAF takes.",
            action: "Leave out or shrink attachments.")
    }
}
