internal import Documents
internal import Invoicing
internal import Rules

/// Checks files against the rules of their country.
enum Validate: Command {
    static let rules = Option<[PackChoice.Wish]>(
        "rules", "PACK[@VERSION][,…]",
        expects: "auto, or names of packs with commas between them, such as en16931 or rs",
        "the rule packs to check against; without it, those that the document asks for"
    ) { text in
        let names = text.split(separator: ",", omittingEmptySubsequences: false)
        let wishes = names.compactMap { PackChoice.Wish($0) }
        return text == "auto" ? [] : wishes.count == names.count ? wishes : nil
    }

    static let asOf = Option<CalendarDate>(
        "as-of", "DATE", expects: "a day such as 2026-11-20",
        "the rules in force on that day; without it, on the day of issue"
    ) { CalendarDate($0) }

    static let mirror = Flag(
        "mirror-artefact", "gives the verdict of the official artefact, flaws included")
    static let files = Operand(
        "FILE", .atLeastOne, form: .file, "a file, an archive, a folder (all in it), or - for standard input")

    static let format = Option<VerdictPrinter.Format>(
        "format",
        "text for people (the default), jsonl for programs: one record a line, svrl as official validators write, "
            + "html as a page")

    static let declaration = Declaration(
        "validate", summary: "checks files against the rules of their country",
        discussion: [
            "Needs no configuration and sends nothing. Every problem of a document is told at once, with its "
                + "place, what was found and what to do."
        ],
        options: [rules.spec, asOf.spec, mirror.spec, format.spec], operands: [files],
        examples: [
            Example("ekspedit validate invoice.xml", "checks one file"),
            Example(
                "ekspedit validate --format jsonl exports/ > verdicts.jsonl",
                "checks all files of a folder, on all cores, for a program"),
            Example(
                "ekspedit validate --format html invoice.xml > report.html", "writes a page for people"),
            Example("cat invoice.xml | ekspedit validate --rules en16931 -", "checks standard input"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let wishes = call[rules] ?? []
        let checker = Checker(
            wishes.isEmpty ? .auto : .named(wishes), asOf: call[asOf], isMirror: call[mirror],
            now: WallClock.now)
        let subjects = Subject.all(named: call[files], in: surroundings)
        let form = call[format] ?? .text
        var printer = VerdictPrinter(form, on: surroundings.out)
        var bar = ProgressBar(of: subjects.count, on: surroundings.err)
        var counts: [Verdict.Outcome: Int] = [:]
        var done = 0
        await InOrder.map(subjects) { subject in
            switch subject {
            case .success(let subject):
                CheckedDocument.all(in: subject, with: checker, surroundings: surroundings)
            case .failure(let trouble): [CheckedDocument(trouble)]
            }
        } then: { documents in
            bar.clear()
            for document in documents {
                counts[document.verdict.outcome, default: 0] += 1
                printer.show(document)
            }
            done += 1
            bar.show(done)
        }
        bar.clear()
        printer.end()
        if form == .text, counts.values.reduce(0, +) > 1 {
            surroundings.err.line(VerdictText(out: surroundings.out).summary(counts))
        }
        if counts[.unreadable] != nil { return .unreadable }
        return counts[.invalid] == nil ? .fine : .documentsFailed
    }
}
