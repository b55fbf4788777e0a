package import Calendars
package import Documents
internal import Faults
package import Invoicing

/// Checks documents against rule packs.
///
/// It holds the choices of a whole run; a check itself depends on the document alone and may run on any task.
package struct Checker: Sendable {
    package var choice: PackChoice

    /// The day whose packs are asked; nil means the document's own issue date.
    package var asOf: CalendarDate?

    /// Whether the official artefact's verdict is wanted, flaws included.
    package var isMirror: Bool

    /// The moment of the check, for rules about the age of a document; nil leaves them unasked.
    package var now: Instant?

    package init(
        _ choice: PackChoice = .auto, asOf: CalendarDate? = nil, isMirror: Bool = false, now: Instant? = nil
    ) {
        self.choice = choice
        self.asOf = asOf
        self.isMirror = isMirror
        self.now = now
    }

    /// Checks the bytes of one document in UBL, CII, JSON or GOBL.
    package func check(_ bytes: [UInt8]) -> Verdict {
        let first = bytes.first { !$0.isXMLSpace }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
            ? check(json: bytes) : check(xml: bytes)
    }

    /// Checks the bytes of an XML document.
    package func check(xml bytes: [UInt8], as invoice: Invoice? = nil) -> Verdict {
        do throws(XMLError) {
            return check(try XMLTree(parsing: bytes), as: invoice)
        } catch {
            return .unreadable([error.finding])
        }
    }

    /// Checks a document that was read already; the invoice is what it was read as, where that holds more than the
    /// tree.
    package func check(_ tree: XMLTree, as invoice: Invoice? = nil) -> Verdict {
        guard let syntax = Syntax(root: tree.name(0)) else { return .unknown(root: tree) }
        let sheet = Sheet(tree, isMirror: isMirror, invoice: invoice, moment: moment)
        var layers = [Verdict.Layer("format", .valid)]
        var findings: [Finding] = []
        let mistakes = Grammar.of(syntax).map { StructureCheck.mistakes(in: sheet, $0) } ?? []
        findings += mistakes.map { $0.finding(on: sheet) }
        layers.append(Verdict.Layer("structure", mistakes.isEmpty ? .valid : .invalid))
        let (packs, gaps) = choice.packs(for: syntax, sheet, asOf: asOf)
        let book = RuleBook.made(of: packs, isMirror: isMirror)
        let hits = book.read(sheet)
        findings += book.findings(hits, on: sheet)
        let told = Set(mistakes.map(\.place))
        findings += sheet.unreadable.filter { !told.contains($0.place) }.map { $0.finding(on: sheet) }
        for (index, pack) in packs.enumerated() {
            let isBroken = hits.contains {
                book.entries[$0.entry].pack == index && book.entries[$0.entry].rule.severity == .fatal
            }
            layers.append(Verdict.Layer(pack.label, isBroken ? .invalid : .valid))
        }
        for gap in gaps {
            layers.append(Verdict.Layer(gap.name, .skipped(gap.reason)))
            findings.append(gap.finding)
        }
        return Verdict(syntax: syntax, layers: layers, findings: findings)
    }
}

extension Checker {
    /// The end of the chosen day, by the clocks of the packs that look at the time; otherwise now.
    private var moment: Instant? {
        asOf.flatMap { CivilTime($0, 23, 59, 59) }?.moment(in: .zagreb) ?? now
    }
}

extension Syntax {
    /// The syntax of a document with that root element.
    package init?(root: XMLName) {
        switch root {
        case UBLInvoice.root: self = .ublInvoice
        case UBLCreditNote.root: self = .ublCreditNote
        case RSM.crossIndustryInvoice: self = .cii
        default: return nil
        }
    }
}

extension Verdict {
    /// Well-formed, but not an invoice that we know.
    static func unknown(root tree: XMLTree) -> Verdict {
        Verdict(
            syntax: nil,
            layers: [
                Layer("format", .invalid), Layer("structure", .skipped("the kind of document is not known")),
            ],
            findings: [
                Finding(
                    .format, "EKS-ROOT", at: tree.root.xPath, position: tree.root.position,
                    found: tree.displayName(of: tree.name(0)),
                    expected: "a UBL Invoice or CreditNote, or a CII CrossIndustryInvoice",
                    message: "The document is not an invoice in UBL 2.1 or CII D16B.",
                    action: "Check the root element and its namespace.")
            ])
    }
}
