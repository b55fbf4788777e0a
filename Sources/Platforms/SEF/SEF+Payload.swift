internal import Documents
package import Faults
package import Invoicing
internal import Seals

extension SEF {
    package func prepare(_ consignment: Consignment) throws(Rejection) -> Submission {
        let (invoice, findings) = Self.serbian(consignment.invoice)
        guard findings.isEmpty else { throw Rejection(findings) }
        let isUBL = consignment.syntax == .ublInvoice || consignment.syntax == .ublCreditNote
        // A document that already is what SEF wants goes out as the issuer wrote it.
        let isUntouched = isUBL && invoice == consignment.invoice
        let bytes =
            isUntouched
            ? consignment.original : UBLWriter.write(invoice, profile: .serbian)
        let key = try Self.requestId(consignment.seed)
        var facts = ["requestId": key]
        facts["sendToCir"] = Self.centralRegister(invoice)
        facts[IssueDay.fact] = invoice.issueDate?.description
        facts[Redating.fact] =
            Redating(invoice, isAllowed: settings.redates, isUntouched: isUntouched)?
            .rawValue
        facts["buyerTaxNumber"] = invoice.buyer.serbianTaxNumber
        facts["buyerPublicBody"] = invoice.buyer.publicBodyNumber
        return Submission(key: key, payload: Artefact(fileExtension: "xml", bytes: bytes), facts: facts)
    }

    /// A UUID that is always the same for the same document, leg and revision.
    static func requestId(_ seed: String) throws(Rejection) -> String {
        let digest: [UInt8]
        do throws(CryptoError) {
            digest = try Digest.sha256("sef/\(seed)")
        } catch {
            throw Rejection([
                Finding(.file, "EKS-SEF-KEY", message: "no request id can be computed: \(error)")
            ])
        }
        var bytes = Array(digest.prefix(16))
        // Version 8: a UUID of one's own making (RFC 9562).
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let text = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let cuts = [0, 8, 12, 16, 20, 32]
        return zip(cuts, cuts.dropFirst()).map { start, end in
            String(text.dropFirst(start).prefix(end - start))
        }.joined(separator: "-")
    }

    /// What is asked for a public body, which has to be in the document; nil for everybody else.
    static func centralRegister(_ invoice: Invoice) -> String? {
        guard invoice.buyer.publicBodyNumber != nil else { return nil }
        if let wanted = invoice.extensions.text("sef.sendToCir") { return wanted == "No" ? "No" : "Yes" }
        // The register takes no prepayments and no foreign currency.
        return invoice.typeCode == .prepaymentInvoice || invoice.currency != "RSD" ? "No" : "Yes"
    }
}

// MARK: - The Serbian profile

extension SEF {
    static let specification = "urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022"
    static let oldSpecification = "urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2021"
    static let extensionSuffix = "#conformant#urn:mfin.gov.rs:srbdtext:2022"

    /// The invoice in the Serbian profile, and what keeps it from being one.
    ///
    /// Only what follows from the document itself is added; an invoice that is Serbian already is not changed.
    package static func serbian(_ original: Invoice) -> (invoice: Invoice, findings: [Finding]) {
        var invoice = original
        var findings: [Finding] = []
        if !invoice.specification.contains("urn:mfin.gov.rs:srbdt:") {
            let hasPrepayments = !invoice.extensions.names(startingWith: "sef.prepayment").isEmpty
            invoice.specification = specification + (hasPrepayments ? extensionSuffix : "")
            invoice.businessProcess = nil
        }
        if !["380", "381", "383", "386"].contains(invoice.typeCode.rawValue) {
            findings.append(
                Finding(
                    .format, "EKS-SEF-TYPE", terms: ["BT-3"], found: invoice.typeCode.rawValue,
                    expected: "380, 381, 383 or 386", message: "SEF knows no document of this type.",
                    action: "Issue an invoice (380), credit note (381), debit note (383) or prepayment (386)."
                ))
        }
        completeParty(&invoice.seller, "BT-31", "seller", &findings)
        completeParty(&invoice.buyer, "BT-48", "buyer", &findings)
        completeTaxPoint(&invoice, &findings)
        return (invoice, findings)
    }

    private static func completeParty(
        _ party: inout Invoice.Party, _ term: String, _ role: String, _ findings: inout [Finding]
    ) {
        guard let number = party.serbianTaxNumber else {
            return findings.append(
                Finding(
                    .format, "EKS-SEF-PIB", terms: [term], found: party.vatIdentifier,
                    expected: "RS and nine digits",
                    message: "The \(role)'s tax number (PIB) is missing or malformed.",
                    action: "Give the \(role)'s PIB as a VAT number that begins with RS."))
        }
        if party.vatIdentifier != "RS\(number)" { party.vatIdentifier = "RS\(number)" }
        if party.electronicAddress?.value != number || party.electronicAddress?.scheme != endpointScheme {
            party.electronicAddress = Identifier(number, scheme: endpointScheme)
        }
        if party.legalRegistration?.scheme != nil { party.legalRegistration?.scheme = nil }
    }

    /// BT-7 is not used in Serbia; BT-8 is there exactly when something is taxed at the standard rates.
    private static func completeTaxPoint(_ invoice: inout Invoice, _ findings: inout [Finding]) {
        if invoice.taxPointDate != nil {
            findings.append(
                Finding(
                    .format, "EKS-SEF-BT-7", terms: ["BT-7", "BT-8"],
                    found: invoice.taxPointDate?.description,
                    message: "SEF takes no tax point date.",
                    action: "Leave it out and say by code (BT-8) which event makes the VAT due: 35, 432 or 3."
                ))
        }
        let isTaxed = invoice.lines.contains { $0.vatCategory == .standard }
        if !isTaxed, invoice.typeCode != .creditNote, invoice.typeCode != .prepaymentInvoice {
            invoice.taxPointCode = nil
        } else if isTaxed, invoice.taxPointCode == nil {
            switch invoice.typeCode {
            case .invoice where invoice.delivery?.date != nil: invoice.taxPointCode = .deliveryDate
            case .prepaymentInvoice: invoice.taxPointCode = .paymentDate
            default: break
            }
        }
    }
}
