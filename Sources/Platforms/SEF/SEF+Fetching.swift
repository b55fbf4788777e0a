internal import Documents
package import Faults
internal import Wire

extension SEF: FileSource {
    package func file(
        _ kind: PlatformFile, of reference: String, _ direction: StatusChange.Direction, attempt: Attempt
    ) -> Step<Harvest<Artefact>> { fetch(kind, of: reference, Side(direction), attempt: attempt) }

    package typealias File = PlatformFile

    package enum Side: String, Sendable {
        case sale = "sales-invoice"
        case purchase = "purchase-invoice"
    }

    /// Fetches a file; a rendering that is only being made, or a signature that is not there yet, is asked for again.
    package func fetch(_ file: File, of reference: String, _ side: Side, attempt: Attempt) -> Step<
        Harvest<Artefact>
    > {
        let path =
            file == .history
            ? "\(side.rawValue)/status-history/\(reference.percentEncoded)/pdf"
            : "\(side.rawValue)/\(file.rawValue)"
        let query: KeyValuePairs<String, String> = file == .history ? [:] : ["invoiceId": reference]
        let operation = file == .history ? "\(side.rawValue)/status-history" : path
        return .ask(Call(operation, request(.get, path, query, accept: "*/*"))) { answer in
            if case .refused(let refusal) = Reply(answer), refusal.code == "SignatureNotFound" {
                let fault = Fault(
                    .platformPaused, "SEF has not signed the document yet", words: refusal.words)
                return .end(.again(fault, after: .seconds(600)))
            }
            if case .answered(let response) = Reply(answer), file == .pdf || file == .history,
                response.json?.field("Message") != nil
            {
                let fault = Fault(
                    .platformPaused, "SEF has begun to make the rendering", words: response.words)
                return .end(.again(fault, after: .seconds(10)))
            }
            return .end(harvest(answer) { artefact(file, $0.body) })
        }
    }

    /// Nil for bytes that are not what was asked for.
    private func artefact(_ file: File, _ bytes: [UInt8]) -> Artefact? {
        switch file {
        case .pdf, .history:
            // Some renderings have a mark or blanks before the signature of the format.
            let head = String(decoding: bytes.prefix(1_024), as: UTF8.self)
            return head.contains("%PDF-") ? Artefact(fileExtension: "pdf", bytes: bytes) : nil
        case .xml: return Envelope(bytes).map { _ in Artefact(fileExtension: "xml", bytes: bytes) }
        // Its format is not published: kept as it is.
        case .signature: return bytes.isEmpty ? nil : Artefact(fileExtension: "sig", bytes: bytes)
        }
    }
}

// MARK: - Reference data

extension SEF {
    /// Whether a company receives documents through SEF.
    ///
    /// The question needs no key, and none is sent with it.
    package func isRegistered(
        taxNumber: String, registration: String = "", publicBody: String = "", attempt: Attempt
    )
        -> Step<Harvest<Bool>>
    {
        let body: JSONValue = [
            "registrationNumber": .string(registration), "vatNumber": .string(taxNumber),
            "jbkjs": .string(publicBody),
        ]
        var call = request(
            .post, "Company/CheckIfCompanyRegisteredOnEfaktura", type: "application/json",
            body: body.bytes(layout: .compact))
        call.headers.removeAll(where: \.isSecret)
        return .ask(Call("Company/CheckIfCompanyRegisteredOnEfaktura", call)) {
            .end(harvest($0) { $0.json?.field("EFakturaRegisteredCompany")?.bool })
        }
    }

    /// What to tell the issuer when the buyer is not there.
    package static func unregistered(_ taxNumber: String) -> Finding {
        Finding(
            .platform, "EKS-SEF-BUYER", terms: ["BT-48"], found: taxNumber,
            message: "The buyer is not registered at SEF and can't receive the document there.",
            action:
                "Check the buyer's tax number (PIB); if it is right, ask the buyer to register, and drop the document "
                + "again on the day of its issue.")
    }

    /// A reason for which no VAT is charged, valid in a category.
    package struct ExemptionReason: Sendable, Hashable {
        package let key: String
        package let category: String
        package let text: String
    }

    /// The codebook that documents are checked with: the same key may stand in two categories.
    package func exemptionReasons(attempt: Attempt) -> Step<Harvest<[ExemptionReason]>> {
        let path = "sales-invoice/getValueAddedTaxExemptionReasonList"
        return .ask(Call(path, request(.get, path))) {
            .end(
                harvest($0) { response in
                    guard let body = response.json, body.kind == .array else { return nil }
                    return body.children.compactMap { row in
                        guard let key = row.field("Key")?.text, let category = row.field("Category")?.text
                        else {
                            return nil
                        }
                        return ExemptionReason(
                            key: key, category: category, text: row.field("Text")?.string ?? "")
                    }
                })
        }
    }

    /// The codes of units that documents may have (UN/ECE recommendation 20).
    package func units(attempt: Attempt) -> Step<Harvest<[String]>> {
        .ask(Call("get-unit-measures", request(.get, "get-unit-measures"))) {
            .end(
                harvest($0) { response in
                    guard let body = response.json, body.kind == .array else { return nil }
                    return body.children.compactMap { $0.field("Code")?.text }
                })
        }
    }

    /// Switches notifications on for the next day; the key that they will carry.
    package func subscribe(attempt: Attempt) -> Step<Harvest<String>> {
        .ask(Call("subscribe", request(.post, "subscribe", accept: "*/*"))) {
            .end(
                harvest($0) { response in
                    // Bare text, or JSON with quotation marks around it.
                    let text = response.json?.string ?? response.words ?? ""
                    let key = String(text.filter { !$0.isWhitespace })
                    let isKey =
                        (32...64).contains(key.utf8.count) && key.allSatisfy { $0.isHexDigit || $0 == "-" }
                    return isKey ? key : nil
                })
        }
    }
}
