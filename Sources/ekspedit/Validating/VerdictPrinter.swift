internal import Documents
internal import Reports
internal import Rules

/// Prints verdicts one after the other, in the form that was asked for.
struct VerdictPrinter {
    enum Format: String, CaseIterable, Sendable { case text, jsonl, svrl, html }

    private let format: Format
    private let out: Stream
    private var page = VerdictPage()

    /// Held back until it is known whether it is the only one.
    private var first: CheckedDocument?
    private var count = 0

    init(_ format: Format, on out: Stream) {
        self.format = format
        self.out = out
    }

    mutating func show(_ document: CheckedDocument) {
        count += 1
        switch format {
        case .text: VerdictText(out: out).write(document)
        case .jsonl: out.line(document.record.text())
        case .svrl: report(document)
        case .html: page.add(document.verdict, on: document.name)
        }
    }

    /// What can be written only when all have been seen.
    mutating func end() {
        switch format {
        case .text, .jsonl: return
        case .html: out.put(page.html)
        case .svrl:
            if let only = first {
                out.put(only.verdict.svrl(title: only.name))
            } else {
                if count == 0 { out.line(Self.opening) }
                out.line(Self.closing)
            }
        }
    }

    /// One report is a document of its own; several stand in one element, as a document has one root.
    private mutating func report(_ document: CheckedDocument) {
        if count == 1 {
            first = document
            return
        }
        if let earlier = first {
            out.line(Self.opening)
            part(earlier)
            first = nil
        }
        part(document)
    }

    private func part(_ document: CheckedDocument) {
        // The declaration, which is the first line, stands at the beginning of a file only.
        let report = document.verdict.svrl(title: document.name)
        out.put(Array(report.drop { $0 != UInt8(ascii: "\n") }.dropFirst()))
    }

    private static let opening = """
        <?xml version="1.0" encoding="UTF-8"?>
        <verdicts>
        """
    private static let closing = "</verdicts>"
}
