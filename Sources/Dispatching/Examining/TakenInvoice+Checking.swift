package import Documents
internal import Faults
package import Rules

extension TakenInvoice {
    /// Checks it against the rules that it asks for, or those that were chosen for the company.
    func check(packs: [String]?) -> Verdict {
        let wishes = packs?.compactMap { PackChoice.Wish($0) }
        return check(with: Checker(wishes.map { .named($0) } ?? .auto))
    }

    /// The verdict on the document, in the places and the syntax of what was read.
    package func check(with checker: Checker) -> Verdict {
        if let tree {
            var verdict = checker.check(tree)
            verdict.findings += reading.findings.filter { !verdict.findings.contains($0) }
            return verdict
        }
        // What is no XML is judged as the UBL that it would become.
        var verdict = checker.check(UBLWriter.write(reading.invoice))
        verdict.syntax = syntax
        verdict.findings = reading.findings + verdict.findings.map(\.withoutPlace)
        return verdict
    }
}

extension Finding {
    /// The place in a document that the reader has never seen would only confuse; the terms say where to look.
    fileprivate var withoutPlace: Finding {
        var finding = self
        finding.at = ""
        finding.position = nil
        return finding
    }
}
