package import Archives
package import Faults
internal import Invoicing

/// Finds out what a dropped file is, by its content and never by its name, and reads it.
///
/// Pure, and safe to do for many files at once.
package struct Intake: Sendable {
    /// In which one-byte encoding the channel writes texts that are not UTF-8 and declare nothing.
    package var codePage: CodePage?

    package var archiveLimits = ArchiveLimits()

    /// The largest single document.
    package var documentLimit = 20 << 20

    /// The longest invoice: an empty line takes 18 bytes in a file and half a kilobyte as a line of the model.
    package var lineLimit = 100_000

    /// The largest container.
    package var containerLimit = 200 << 20

    package init(codePage: CodePage? = nil) { self.codePage = codePage }

    package func take(_ bytes: [UInt8]) -> IntakeResult {
        guard !bytes.isEmpty else { return .unreadable([.emptyFile], isHostile: false) }
        if let format = ArchiveFormat(sniffing: bytes) { return takeContainer(bytes, format) }
        guard bytes.count <= documentLimit else { return tooLarge(bytes, limit: documentLimit) }
        if let kind = ForeignContent.kind(of: bytes) {
            let finding = Finding(
                .file, "EKS-FILE-KIND", found: kind.words, expected: "XML, JSON, or an archive of such files",
                message: "The file is \(kind.words), not an invoice.",
                action: "Drop the invoice as UBL, CII, JSON or GOBL; a PDF may be attached to it.")
            return .unreadable([finding], isHostile: kind.isHostile)
        }
        switch TextEncoding(codePage: codePage).decode(bytes) {
        case .text(let text): return takeText(text)
        case .incomplete(let finding): return .incomplete(finding)
        case .refused(let finding): return .unreadable([finding], isHostile: false)
        }
    }

    private func takeText(_ text: [UInt8]) -> IntakeResult {
        switch text.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
        case nil: return .unreadable([.emptyFile], isHostile: false)
        case UInt8(ascii: "<"): return takeXML(text)
        case UInt8(ascii: "{"), UInt8(ascii: "["): return takeJSON(text)
        default:
            let finding = Finding(
                .file, "EKS-FILE-KIND", position: Position(line: 1, column: 1),
                expected: "XML, JSON, or an archive of such files",
                message: "The file begins neither like XML nor like JSON.",
                action: "Drop the invoice as UBL, CII, JSON or GOBL.")
            return .unreadable([finding], isHostile: false)
        }
    }

    private func tooLarge(_ bytes: [UInt8], limit: Int) -> IntakeResult {
        let finding = Finding(
            .file, "EKS-FILE-SIZE", found: "\(bytes.count) bytes", expected: "at most \(limit) bytes",
            message: "The file is too large.", action: "Split it into several files.")
        return .unreadable([finding], isHostile: false)
    }

    private func tooLong(_ lines: Int) -> Finding? {
        guard lines > lineLimit else { return nil }
        return Finding(
            .file, "EKS-FILE-LINES", terms: ["BG-25"], found: "\(lines) lines",
            expected: "at most \(lineLimit)", message: "The invoice has too many lines.",
            action: "Split it into several invoices.")
    }

    // MARK: - XML

    /// How many lines an invoice has, before any of them is read.
    private static func lines(of tree: XMLTree) -> Int {
        let document = UBLReader.document(in: tree) ?? tree.root.child(RSM.supplyChainTradeTransaction)
        let names = [CAC.invoiceLine, CAC.creditNoteLine, RAM.includedSupplyChainTradeLineItem]
        return document?.children.lazy.count { names.contains($0.name) } ?? 0
    }

    private func takeXML(_ text: [UInt8]) -> IntakeResult {
        do throws(XMLError) {
            let tree = try XMLTree(parsing: text)
            if let finding = tooLong(Self.lines(of: tree)) { return .unreadable([finding], isHostile: false) }
            guard let (syntax, reading) = Self.read(tree) else {
                let finding = Finding(
                    .format, "EKS-ROOT", at: tree.root.xPath, position: tree.root.position,
                    found: tree.root.localName,
                    expected: "a UBL Invoice or CreditNote, or a CII CrossIndustryInvoice",
                    message: "The document is not an invoice in UBL 2.1 or CII D16B.",
                    action: "Check the root element and its namespace.")
                return .unreadable([finding], isHostile: false)
            }
            return .invoice(TakenInvoice(syntax: syntax, bytes: text, reading: reading, tree: tree))
        } catch {
            let isGuess = error.reason == .documentType && XMLEnding.endsWithinMark(text)
            if error.reason == .malformed || isGuess, XMLEnding.endsEarly(text) {
                return .incomplete(error.finding)
            }
            return .unreadable([error.finding], isHostile: error.reason == .documentType)
        }
    }

    private static func read(_ tree: XMLTree) -> (Syntax, Reading)? {
        if let document = UBLReader.document(in: tree) {
            return (document.name == UBLCreditNote.root ? .ublCreditNote : .ublInvoice, UBLReader.read(tree))
        }
        return tree.root.name == RSM.crossIndustryInvoice ? (.cii, CIIReader.read(tree)) : nil
    }

    // MARK: - JSON

    private func takeJSON(_ text: [UInt8]) -> IntakeResult {
        do throws(JSONError) {
            let document = try JSONDocument(parsing: text)
            guard document.root.kind == .object else { return Self.takeList(document) }
            let lines = document.root["lines"] ?? document.root["doc"]?["lines"]
            if let finding = tooLong(lines?.children.reduce(0) { count, _ in count + 1 } ?? 0) {
                return .unreadable([finding], isHostile: false)
            }
            return Self.takeObject(document)
        } catch {
            if error.kind == .syntax, let lines = JSONLines.split(text) { return .list(lines) }
            return error.isIncomplete
                ? .incomplete(error.finding) : .unreadable([error.finding], isHostile: false)
        }
    }

    private static func takeObject(_ document: JSONDocument) -> IntakeResult {
        switch JSONShape(document.root) {
        case .invoice:
            .invoice(
                TakenInvoice(
                    syntax: .json, bytes: document.bytes, reading: JSONInvoiceReader.read(document), tree: nil
                ))
        case .gobl:
            .invoice(
                TakenInvoice(
                    syntax: .gobl, bytes: document.bytes, reading: GOBLReader.read(document), tree: nil))
        case .action: .action(document)
        }
    }

    private static func takeList(_ document: JSONDocument) -> IntakeResult {
        let parts = document.root.children.enumerated().map { number, element in
            ListedDocument(name: "\(number + 1).json", bytes: Array(element.source))
        }
        return parts.isEmpty ? .unreadable([.emptyList], isHostile: false) : .list(parts)
    }

    // MARK: - Containers

    private func takeContainer(_ bytes: [UInt8], _ format: ArchiveFormat) -> IntakeResult {
        guard bytes.count <= containerLimit else { return tooLarge(bytes, limit: containerLimit) }
        do throws(ArchiveError) {
            let archive = try Archive(checking: bytes, as: format, limits: archiveLimits)
            return archive.entries.isEmpty ? .unreadable([.emptyList], isHostile: false) : .container(archive)
        } catch {
            return error.kind == .incomplete
                ? .incomplete(error.finding) : .unreadable([error.finding], isHostile: error.kind.isHostile)
        }
    }
}

extension Finding {
    fileprivate static let emptyFile = Finding(
        .file, "EKS-FILE-EMPTY", message: "The file is empty.",
        action: "Write the whole file under a temporary name and rename it when it is complete.")

    fileprivate static let emptyList = Finding(
        .file, "EKS-FILE-EMPTY", message: "There is no invoice in the file.",
        action: "Drop a file with invoices.")
}

extension ArchiveError {
    /// The same for a person.
    package var finding: Finding {
        Finding(
            .file, "EKS-ARCHIVE-\(kind.rawValue.uppercased())", at: entry ?? "",
            message: message.prefix(1).uppercased() + message.dropFirst() + ".",
            action: kind == .incomplete
                ? "Write the whole file under a temporary name and rename it when it is complete."
                : "Pack the invoices again as a plain ZIP file without passwords, or drop them one by one.")
    }
}
