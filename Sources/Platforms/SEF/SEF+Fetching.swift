internal import Documents
package import Faults
internal import Wire

extension SEF: FileSource {
    package func file(
        _ kind: PlatformFile, of reference: String, _ direction: StatusChange.Direction, attempt: Attempt
    ) -> Step<Harvest<Artefact>> { fetch(kind, of: reference, Side(direction), attempt: attempt) }

    package typealias File = PlatformFile

    /// What the company sent, what it got, and what it sees as the holder of a contract of public procurement.
    package enum Side: String, Sendable, CaseIterable {
        case sale = "sales"
        case purchase = "purchases"
        case contract = "contracts"
    }

    /// Fetches a file; a rendering that is only being made, or a signature that is not there yet, is asked for again.
    package func fetch(_ file: File, of reference: String, _ side: Side, attempt: Attempt) -> Step<
        Harvest<Artefact>
    > {
        guard let operation = side.operation(for: file) else {
            let reason = "SEF does not show \(file.rawValue) to the holder of a contract"
            return .end(.denied(Fault(.platformUnsupported, reason)))
        }
        let call =
            file == .history
            ? call(operation, id: reference) : call(operation, ["invoiceId": reference])
        return .ask(call) { answer in
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
    func artefact(_ file: File, _ bytes: [UInt8]) -> Artefact? {
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

extension SEF.Side {
    init(_ direction: StatusChange.Direction) { self = direction == .sale ? .sale : .purchase }

    /// A contract's documents are purchases of somebody.
    var direction: StatusChange.Direction { self == .sale ? .sale : .purchase }

    var detail: SEFOperation {
        switch self {
        case .sale: .sale
        case .purchase: .purchase
        case .contract: .contract
        }
    }

    var ids: SEFOperation {
        switch self {
        case .sale: .saleIds
        case .purchase: .purchaseIds
        case .contract: .contractIds
        }
    }

    var changes: SEFOperation {
        switch self {
        case .sale: .saleChanges
        case .purchase: .purchaseChanges
        case .contract: .contractChanges
        }
    }

    /// Nil for a file that this side is not shown.
    func operation(for file: PlatformFile) -> SEFOperation? {
        switch (self, file) {
        case (.sale, .xml): .saleXML
        case (.sale, .pdf): .salePDF
        case (.sale, .signature): .saleSignature
        case (.sale, .history): .saleHistory
        case (.purchase, .xml): .purchaseXML
        case (.purchase, .pdf): .purchasePDF
        case (.purchase, .signature): .purchaseSignature
        case (.purchase, .history): .purchaseHistory
        case (.contract, .xml): .contractXML
        case (.contract, .signature): .contractSignature
        case (.contract, .pdf), (.contract, .history): nil
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
        return .ask(call(.isRegistered, json: body)) {
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
        .ask(call(.exemptionReasons)) {
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
        .ask(call(.units)) {
            .end(
                harvest($0) { response in
                    guard let body = response.json, body.kind == .array else { return nil }
                    return body.children.compactMap { $0.field("Code")?.text }
                })
        }
    }

    /// Switches notifications on for the next day; the key that they will carry.
    package func subscribe(attempt: Attempt) -> Step<Harvest<String>> {
        .ask(call(.subscribe)) {
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
