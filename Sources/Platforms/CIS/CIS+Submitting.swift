internal import Calendars
internal import Documents
package import Faults
internal import Invoicing
internal import Rules
internal import Seals
internal import Wire

extension CIS {
    package func prepare(_ consignment: Consignment) throws(Rejection) -> Submission {
        let receipt = try receipt(of: consignment.invoice, receivedAt: consignment.receivedAt)
        let zki: ZKI
        if let known = consignment.invoice.extensions.text("cis.zki") {
            // A code that was printed already is never computed again: the key may be another one by now.
            guard let given = ZKI(known) else { throw Rejection([Self.wrongZKI(known)]) }
            zki = given
        } else {
            do throws(CryptoError) {
                zki = try ZKI(over: receipt.zkiText, key: credential.key, digest: settings.zkiDigest)
            } catch {
                throw Rejection([
                    Finding(.platform, "EKS-CIS-KEY", message: "The ZKI can't be computed: \(error).")
                ])
            }
        }
        return Submission(
            key: zki.description,
            payload: Artefact(fileExtension: "xml", bytes: Self.payload(of: receipt, zki: zki)),
            facts: facts(of: receipt, zki, consignment.invoice), deadline: receipt.deadline,
            serial: Self.serial(of: receipt),
            isBacklog: receipt.isLate || isHandedOut(receipt, at: consignment.receivedAt))
    }

    package func submit(_ submission: Submission, attempt: Attempt) -> Step<Outcome> {
        if let fault = obstacle(at: attempt.now) { return .end(.held(fault)) }
        let isLate = isLate(submission, attempt)
        return call(
            .report, submission, isLate: isLate, attempt: attempt,
            accept: { verified in
                guard let jir = verified.text("Jir"), Self.isJIR(jir) else { return nil }
                return acceptance(of: submission, jir: jir, isLate: isLate)
            })
    }

    /// CIS can't be asked; the same receipt is delivered again, late, with its ZKI.
    package func lookUp(_ submission: Submission, attempt: Attempt) -> Step<Outcome> { .end(.absent) }

    /// CIS answers at once or not at all; nothing is ever pending.
    package func poll(_ submission: Submission, reference: String, attempt: Attempt) -> Step<Outcome> {
        .end(.absent)
    }

    package func check(attempt: Attempt) -> Step<Fault?> {
        if let fault = obstacle(at: attempt.now) { return .end(fault) }
        let text = "Ekspedit \(attempt.uuid)"
        return .ask(Call("echo", echoRequest(text))) { answer in
            switch answer {
            case .failure(.notSent(let words)), .failure(.unanswered(let words)):
                return .end(Fault(.platformUnreachable, "CIS does not answer", words: words))
            case .success(let response):
                let isEcho = Foreign(parsing: response.body)?.only("EchoResponse")?.text == text
                return .end(
                    isEcho ? nil : Fault(.platformUnintelligible, "CIS answers an echo with something else"))
            }
        }
    }
}

extension CIS {
    /// One signed message about a receipt, with what is told of it beside.
    func call(
        _ operation: Operation, _ submission: Submission, isLate: Bool, amendment: Amendment? = nil,
        attempt: Attempt,
        accept: @escaping @Sendable (Foreign) -> Acceptance?
    ) -> Step<Outcome> {
        do throws(Fault) {
            let request = try request(
                operation, payload: submission.payload.bytes, isLate: isLate, amendment: amendment,
                attempt: attempt)
            let isBinding = operation != .validate
            return .ask(Call(operation.rawValue, request, isBinding: isBinding)) { answer in
                .end(outcome(of: answer, to: operation, attempt: attempt, accept: accept))
            }
        } catch { return .end(.held(error)) }
    }

    /// What keeps this company from sending anything now.
    func obstacle(at now: Instant) -> Fault? {
        switch credential.certificate.expiry(at: now) {
        case .expired: Fault(.credentialExpired, "the fiscal certificate has expired")
        case .notYetValid: Fault(.credentialInvalid, "the fiscal certificate is not valid yet")
        case .valid, .ends: nil
        }
    }

    /// Late is every delivery after the receipt was handed out without a JIR: each one after the first, and the first
    /// one too when the receipt was issued long before.
    private func isLate(_ submission: Submission, _ attempt: Attempt) -> Bool {
        if attempt.number > 1 || attempt.firstAt.map({ $0 < attempt.now }) == true { return true }
        guard let issued = submission.facts["issuedAt"].flatMap({ Instant($0) }) else { return true }
        return attempt.now.since(issued) > Self.handedOutAfter
    }

    private func isHandedOut(_ receipt: Receipt, at now: Instant) -> Bool {
        now.since(receipt.issuedAt.moment(in: .zagreb)) > Self.handedOutAfter
    }

    /// After so long the customer has left with the receipt.
    private static let handedOutAfter = Duration.seconds(3_600)

    /// What the printed receipt shows, and how the ZKI was made.
    private func facts(of receipt: Receipt, _ zki: ZKI, _ invoice: Invoice) -> [String: String] {
        var facts = [
            "zki": zki.description, "qr": receipt.qr(zki: zki, jir: nil),
            "zkiAlgorithm": invoice.extensions.text("cis.zki") == nil ? settings.zkiDigest.rawValue : "given",
            "issuedAt": receipt.issuedAt.moment(in: .zagreb).text(in: .zagreb),
            "paymentMethod": receipt.payment.rawValue, "operator": receipt.operatorOIB.description,
            "number": receipt.number.description, "total": receipt.total.description,
            "vat": receipt.vat.map { "\($0.rate):\($0.base):\($0.amount)" }.joined(separator: ";"),
        ]
        let taxes = receipt.consumptionTax.map { "\($0.rate):\($0.base):\($0.amount)" }
        if !taxes.isEmpty { facts["consumptionTax"] = taxes.joined(separator: ";") }
        facts["buyerOib"] = receipt.buyer?.description
        facts["exempt"] = receipt.exempt?.description
        facts["notTaxable"] = receipt.notTaxable?.description
        facts["margin"] = receipt.margin?.description
        if !receipt.fees.isEmpty { facts["fees"] = receipt.fees.map(\.amount).sum().description }
        // CIS has no element for it, so the link of a storno to its receipt is kept here and printed.
        let corrected = invoice.precedingInvoices.map(\.number).joined(separator: ", ")
        if !corrected.isEmpty { facts["corrects"] = corrected }
        return facts
    }

    private static func wrongZKI(_ found: String) -> Finding {
        Finding(
            .rules, "EKS-CIS-ZKI", found: found, expected: "32 lower-case hexadecimal digits",
            message: "The receipt carries a ZKI that is none.",
            action: "Leave cis.zki out, or give the code that was printed.")
    }

    private static func isJIR(_ text: String) -> Bool {
        text.utf8.count == 36
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                    UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    private func acceptance(of submission: Submission, jir: String, isLate: Bool) -> Acceptance {
        var facts = submission.facts
        facts["jir"] = jir
        facts["lateDelivery"] = isLate ? "true" : "false"
        if let zki = facts["zki"] { facts["qr"] = facts["qr"]?.replacing("zki=\(zki)", with: "jir=\(jir)") }
        return Acceptance(platformId: jir, facts: facts)
    }
}
