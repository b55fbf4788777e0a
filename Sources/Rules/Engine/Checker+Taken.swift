package import Documents
internal import Faults

extension Checker {
    /// Checks an invoice of any form.
    ///
    /// What is no XML is judged as the UBL that it would become; its findings point into the document that was
    /// dropped where the business term tells the place, and nowhere where it doesn't.
    package func check(_ taken: TakenInvoice) -> Verdict {
        var verdict: Verdict
        if let tree = taken.tree {
            verdict = check(tree, as: taken.reading.invoice)
        } else {
            verdict = check(xml: UBLWriter.write(taken.reading.invoice), as: taken.reading.invoice)
            verdict.syntax = taken.syntax
            verdict.findings = verdict.findings.map { $0.placed(in: taken.syntax) }
        }
        let known = Set(verdict.findings)
        verdict.findings = taken.reading.findings.filter { !known.contains($0) } + verdict.findings
        return verdict
    }

    /// Checks the bytes of one document in JSON or GOBL.
    func check(json bytes: [UInt8]) -> Verdict {
        switch Intake().take(bytes) {
        case .invoice(let taken): return check(taken)
        case .unreadable(let findings, _): return .unreadable(findings)
        case .incomplete(let finding): return .unreadable([finding])
        case .container, .list, .action:
            return .unreadable([
                Finding(
                    .format, "EKS-ROOT", expected: "one invoice", message: "The document is not one invoice.",
                    action: "Check the invoices one by one.")
            ])
        }
    }
}

extension Verdict {
    /// Nothing beyond the form could be checked.
    static func unreadable(_ findings: [Finding]) -> Verdict {
        Verdict(
            syntax: nil,
            layers: [
                Layer("format", .invalid), Layer("structure", .skipped("the document can't be read")),
            ], findings: findings)
    }
}

extension Finding {
    /// The same problem at its place in a JSON document.
    fileprivate func placed(in syntax: Syntax) -> Finding {
        var finding = self
        finding.position = nil
        finding.at = syntax == .json ? JSONPlaces.pointer(terms: terms, xPath: at) : ""
        return finding
    }
}

/// Where business terms stand in our JSON form.
enum JSONPlaces {
    /// The pointer of the first term that has a place; empty for the whole document.
    static func pointer(terms: [String], xPath: String) -> String {
        if let line = lineNumber(in: xPath) {
            let key = terms.lazy.compactMap { lineKeys[$0] }.first
            return "/lines/\(line - 1)" + (key.map { "/\($0)" } ?? "")
        }
        return terms.lazy.compactMap { keys[$0] }.first.map { "/\($0)" } ?? ""
    }

    /// Which line a path leads into, from one on.
    private static func lineNumber(in xPath: String) -> Int? {
        for step in xPath.split(separator: "/")
        where step.hasPrefix("cac:InvoiceLine") || step.hasPrefix("cac:CreditNoteLine") {
            guard let bracket = step.firstIndex(of: "[") else { return 1 }
            return Int(step[bracket...].dropFirst().dropLast())
        }
        return nil
    }

    private static let keys = table(
        """
        number BT-1, issueDate BT-2, type BT-3, currency BT-5, taxCurrency BT-6, taxPointDate BT-7,
        taxPointCode BT-8, dueDate BT-9, buyerReference BT-10, project BT-11, contract BT-12, order BT-13,
        salesOrder BT-14, receivingAdvice BT-15, despatchAdvice BT-16, tender BT-17, object BT-18,
        accountingReference BT-19, paymentTerms BT-20, process BT-23, specification BT-24, notes BG-1 BT-21 BT-22,
        preceding BG-3 BT-25 BT-26, documents BG-24 BT-122 BT-123 BT-124 BT-125, period BG-14 BT-73 BT-74,
        seller BG-4 BG-5 BG-6 BT-27 BT-28 BT-29 BT-30 BT-31 BT-32 BT-33 BT-34 BT-35 BT-36 BT-37 BT-38 BT-39 BT-40,
        buyer BG-7 BG-8 BG-9 BT-44 BT-45 BT-46 BT-47 BT-48 BT-49 BT-50 BT-51 BT-52 BT-53 BT-54 BT-55,
        payee BG-10 BT-59 BT-60 BT-61, taxRepresentative BG-11 BG-12 BT-62 BT-63 BT-69,
        delivery BG-13 BG-15 BT-70 BT-71 BT-72 BT-80, payment BG-16 BG-17 BG-18 BG-19 BT-81 BT-82 BT-83 BT-84 BT-87,
        allowances BG-20 BT-92 BT-93 BT-95 BT-96 BT-97 BT-98, charges BG-21 BT-99 BT-100 BT-102 BT-103 BT-104 BT-105,
        totals BG-22 BT-106 BT-107 BT-108 BT-109 BT-110 BT-111 BT-112 BT-113 BT-114 BT-115,
        vatBreakdown BG-23 BT-116 BT-117 BT-118 BT-119 BT-120 BT-121, lines BG-25
        """)

    private static let lineKeys = table(
        """
        id BT-126, note BT-127, object BT-128, quantity BT-129, unit BT-130, net BT-131, orderLine BT-132,
        accountingReference BT-133, period BG-26 BT-134 BT-135, allowances BG-27 BT-136 BT-137 BT-139 BT-140,
        charges BG-28 BT-141 BT-142 BT-144 BT-145, price BT-146, priceDiscount BT-147, grossPrice BT-148,
        priceQuantity BT-149, priceUnit BT-150, vatCategory BT-151, vat BT-152, name BT-153, description BT-154,
        sellerId BT-155, buyerId BT-156, standardId BT-157, classes BT-158, origin BT-159,
        attributes BG-32 BT-160 BT-161
        """)

    private static func table(_ text: String) -> [String: String] {
        var keys: [String: String] = [:]
        for entry in text.split(separator: ",") {
            let words = entry.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0) }
            for term in words.dropFirst() { keys[term] = words[0] }
        }
        return keys
    }
}
